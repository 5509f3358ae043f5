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

/** Shorter members of a document are words such as `service_account`'s neighbours `true` and `eu`, no secrets. */
const SHORTEST_MEMBER = 8;

/**
 * Secrets by name, with what is secret inside them: a secret is often a JSON document, such as the key of a service
 * account, whose members get printed on their own. Of members only texts of eight characters and more count.
 */
export function secretStrings(secrets: Readonly<Record<string, string>>): string[] {
  return Object.values(secrets).flatMap((value) => [value, ...members(parseDocument(value))]);
}

function parseDocument(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function members(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= SHORTEST_MEMBER ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(members) : [];
}
