/** Values that the runner shall replace by `***` in everything that the job prints from then on. */

import { workflowCommand } from './commands.ts';

/** The runner warns about blank values and would mask half the log for a single letter. */
const SHORTEST = 3;

/**
 * The `add-mask` commands for a value: the whole and each of its lines, trimmed, as the runner compares lines of the
 * log. Values of fewer than three letters give none; they would make the log unreadable and protect nothing.
 */
export function maskCommands(value: string): string[] {
  const values = new Set([value, ...value.split(/\r\n|\r|\n/).map((line) => line.trim())]);
  return [...values]
    .filter((one) => one.trim().length >= SHORTEST)
    .map((one) => workflowCommand('add-mask', one));
}

/** Every string inside a value that came from a secret: members of JSON objects and lists are secrets of their own. */
export function secretStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...nested(value)];
  if (typeof value === 'number' || typeof value === 'bigint') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(secretStrings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(secretStrings) : [];
}

/** A secret is often a JSON document, such as a service account's key, whose members get printed on their own. */
function nested(text: string): string[] {
  if (!/^\s*[[{]/.test(text)) return [];
  try {
    return secretStrings(JSON.parse(text));
  } catch {
    return [];
  }
}
