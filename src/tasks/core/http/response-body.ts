/** The body of an answer as a value of outputs. */

import { TaskFailure } from '../../../plugin/task-failure.ts';
import type { Answer, ExchangeRequest } from './exchange.ts';
import { readText } from './read-text.ts';

/** Null where an answer has none. */
export async function bodyOf(answer: Answer, request: ExchangeRequest): Promise<string | null> {
  const empty = request.method === 'HEAD' || answer.status === 204 || answer.status === 304;
  return empty ? null : await readText(answer, request.options.defaultCharset);
}

/** For `encryptBody: true`. */
export function encryptionFailure(): TaskFailure {
  return new TaskFailure(
    '`encryptBody: true` needs an encryption key, which Gitestra does not have; mask the body with `secret()` values or leave it out of outputs',
  );
}
