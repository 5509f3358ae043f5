/** Small edits that fixes are made of. They are offered only where the file holds what is to be replaced as it is. */

import type { Fix } from '../flow/diagnostic.ts';
import type { Path } from '../flow/path.ts';
import { valueAt } from '../flow/path.ts';
import type { Span } from '../flow/source.ts';
import type { YamlDocument } from '../flow/yaml.ts';

/** Another text for a key or scalar that stands there exactly like this, with or without quotes around it. */
export function replaceFix(document: YamlDocument, span: Span, old: string, text: string): Fix | undefined {
  const written = document.source.text.slice(span.start, span.end);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  if (written !== `${quote}${old}${quote}`) return undefined;
  const inside = { start: span.start + quote.length, end: span.end - quote.length };
  return { title: `Write ${text}`, edits: [{ span: inside, text }] };
}

/** Another name for a key, unless the map has that one too. */
export function renameKeyFix(document: YamlDocument, path: Path, name: string): Fix | undefined {
  const around = valueAt(document.value, path.slice(0, -1));
  if (typeof around !== 'object' || around === null || Object.hasOwn(around, name)) return undefined;
  return replaceFix(document, document.locate(path, 'key'), String(path.at(-1)), name);
}

/** Without a key and its value, when they have a line to themselves and are not the first of a list item. */
export function removeLineFix(document: YamlDocument, path: Path): Fix | undefined {
  const { source } = document;
  const entry = document.locate(path, 'entry');
  const { line } = source.position(entry.start);
  if (source.position(Math.max(entry.start, entry.end - 1)).line !== line) return undefined;
  const text = source.line(line);
  const start = source.offset({ line, column: 1 });
  const before = source.text.slice(start, entry.start);
  const behind = text.slice(entry.end - start);
  if (before.trim() !== '' || !/^\s*$/.test(behind)) return undefined;
  const next = source.lineStarts[line];
  const end = next ?? source.text.length;
  return { title: `Remove ${String(path.at(-1))}`, edits: [{ span: { start, end }, text: '' }] };
}
