/** Java's `String.split`: a regular expression, a limit, and no empty parts at the end. */

import { type JavaRegex, javaRegex } from './regex.ts';

/**
 * Parts of a text between matches. A positive `limit` is the most parts there can be, zero drops empty parts at the
 * end, a negative one keeps them. A match of no width at the very start makes no empty part.
 */
export function splitText(text: string, delimiter: string | JavaRegex, limit = 0): string[] {
  const regex = typeof delimiter === 'string' ? javaRegex(delimiter) : delimiter;
  if (text === '') return [''];
  const parts: string[] = [];
  let from = 0;
  for (const match of regex.matches(text)) {
    if (limit > 0 && parts.length === limit - 1) break;
    const end = match.index + match[0].length;
    if (end === 0) continue;
    parts.push(text.slice(from, match.index));
    from = end;
  }
  // Without any match the text is its own only part, even for limit zero and a text of delimiters.
  if (from === 0 && parts.length === 0) return [text];
  parts.push(text.slice(from));
  if (limit === 0) while (parts.length > 0 && parts[parts.length - 1] === '') parts.pop();
  return parts;
}
