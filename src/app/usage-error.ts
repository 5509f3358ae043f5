/** Something the caller asked for that cannot be: a flow that is not there, a folder that is missing, a wrong setting. */

const BRAND = Symbol.for('gitestra.UsageError');

export class UsageError extends Error {
  readonly [BRAND] = true;
  /** What to write instead. */
  readonly help: string | undefined;

  constructor(message: string, help?: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'UsageError';
    this.help = help;
  }
}

export function isUsageError(error: unknown): error is UsageError {
  return typeof error === 'object' && error !== null && (error as Record<symbol, unknown>)[BRAND] === true;
}
