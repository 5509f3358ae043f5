/** The files through which a step hands values to its runner: outputs, state for `post`, variables, the summary. */

import { appendFileSync } from 'node:fs';
import type { RandomBytes } from '../util/ids.ts';

/** Thrown when a value cannot be written in a way that the runner reads back unchanged. */
export class EnvironmentFileError extends Error {
  override readonly name = 'EnvironmentFileError';
}

/**
 * `NAME<<DELIMITER`, the value, `DELIMITER`, each on a line. The delimiter is random, so that a value can neither end
 * its own block nor begin another key.
 */
export function keyValueBlock(key: string, value: string, randomBytes: RandomBytes): string {
  if (key === '' || /[\r\n=]|<</.test(key)) {
    throw new EnvironmentFileError(
      `${JSON.stringify(key)} cannot be the name of an output or of saved state`,
    );
  }
  const delimiter = `ghadelimiter_${Buffer.from(randomBytes(16)).toString('hex')}`;
  if (key.includes(delimiter) || value.includes(delimiter)) {
    throw new EnvironmentFileError(`The value of ${key} holds the delimiter ${delimiter}`);
  }
  return `${key}<<${delimiter}\n${value}\n${delimiter}\n`;
}

export interface EnvironmentFiles {
  setOutput(key: string, value: string): void;
  /** Kept for the `post` step, which finds it as `STATE_<key>`. */
  saveState(key: string, value: string): void;
  appendSummary(markdown: string): void;
}

/**
 * Writers for the files that `GITHUB_OUTPUT`, `GITHUB_STATE` and `GITHUB_STEP_SUMMARY` name. A file that is not named
 * is not written: outside a runner there is nobody to read it.
 */
export function environmentFiles(
  environment: Readonly<Record<string, string | undefined>>,
  randomBytes: RandomBytes,
): EnvironmentFiles {
  const append = (path: string | undefined, text: () => string): void => {
    if (path !== undefined && path !== '') appendFileSync(path, text(), 'utf8');
  };
  return {
    setOutput: (key, value) =>
      append(environment.GITHUB_OUTPUT, () => keyValueBlock(key, value, randomBytes)),
    saveState: (key, value) => append(environment.GITHUB_STATE, () => keyValueBlock(key, value, randomBytes)),
    appendSummary: (markdown) => append(environment.GITHUB_STEP_SUMMARY, () => markdown),
  };
}
