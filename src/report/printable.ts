/**
 * Text of users made fit for a terminal or a plain-text report: nothing in it can move the cursor, change colours,
 * or show the letters of a line in another order than they stand in the file.
 */

import fastStringWidth from 'fast-string-width';

/** C0 and C1 controls without tab and line feed, and the marks that reorder or hide text. */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/g;
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;

/** One character for each unsafe one, so that columns stay where they were. */
export function printable(text: string): string {
  return text.replace(UNSAFE, '\ufffd');
}

/** Escape sequences taken out altogether: for log lines, whose colours mean nothing in a report. */
export function withoutEscapes(text: string): string {
  return text.includes('\u001b') ? text.replace(ANSI, '') : text;
}

/** Columns that a text takes on a terminal: wide letters count two, combining marks none. */
export function textWidth(text: string): number {
  return fastStringWidth(text);
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Cut to at most `limit` UTF-16 units, with an ellipsis, never through a surrogate pair. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = Math.max(0, limit - 1);
  const last = text.charCodeAt(end - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}
