/** What can go wrong in a template, with the place inside it. */

export type ExpressionErrorKind = 'syntax' | 'undefined' | 'unknown-name' | 'runtime' | 'recursion';

export interface ExpressionErrorDetails {
  readonly offset: number;
  /** Half-open end of the offending part; the same as `offset` when only the place is known. */
  readonly end?: number;
  readonly path?: string;
  readonly missing?: string;
  readonly help?: string;
  readonly cause?: unknown;
}

/** Line and column (both from 1) of an offset, CRLF and LF alike. */
export function placeOf(template: string, offset: number): { line: number; column: number } {
  const at = Math.max(0, Math.min(offset, template.length));
  let line = 1;
  let start = 0;
  for (let next = template.indexOf('\n'); next !== -1 && next < at; next = template.indexOf('\n', next + 1)) {
    line++;
    start = next + 1;
  }
  return { line, column: at - start + 1 };
}

export class ExpressionError extends Error {
  readonly kind: ExpressionErrorKind;
  /** UTF-16 offset inside the template. */
  readonly offset: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** Full path of an undefined value, such as `outputs['t-1'].val.x`. */
  readonly path: string | undefined;
  /** The one segment of the path that is not there. */
  readonly missing: string | undefined;
  /** What to write instead. */
  readonly help: string | undefined;

  constructor(kind: ExpressionErrorKind, message: string, template: string, details: ExpressionErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'ExpressionError';
    this.kind = kind;
    this.offset = Math.max(0, Math.min(details.offset, template.length));
    this.end = Math.max(this.offset, Math.min(details.end ?? this.offset, template.length));
    const place = placeOf(template, this.offset);
    this.line = place.line;
    this.column = place.column;
    this.path = details.path;
    this.missing = details.missing;
    this.help = details.help;
  }
}

/** A failure inside values, operators or calls, before its place is known. */
export class RuntimeFailure extends Error {
  readonly kind: ExpressionErrorKind;
  readonly help: string | undefined;

  constructor(message: string, help?: string, kind: ExpressionErrorKind = 'runtime') {
    super(message);
    this.name = 'RuntimeFailure';
    this.kind = kind;
    this.help = help;
  }
}
