/** A message that the author wrote as JSON text, or as YAML. */

import { TaskFailure } from '../../plugin/task-failure.ts';

/** `payload` as it was rendered: text that holds JSON, or a map. */
export function jsonPayload(payload: unknown): unknown {
  if (payload === undefined)
    throw new TaskFailure('property `payload`: is missing; write the message as JSON');
  if (typeof payload !== 'string') return payload;
  if (payload.trim() === '') throw new TaskFailure('property `payload`: is empty; write the message as JSON');
  try {
    return JSON.parse(payload) as unknown;
  } catch (error) {
    const shown = payload.length > 200 ? `${payload.slice(0, 199)}…` : payload;
    throw new TaskFailure(
      `property \`payload\`: is no JSON: ${(error as Error).message}. Write values that may hold quotes or line breaks as {{ value | toJson }}, without quotes around. Rendered: ${shown}`,
    );
  }
}
