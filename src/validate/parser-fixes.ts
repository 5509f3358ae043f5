/** Certain fixes for what is found while a file is read: old names of properties, expressions without quotes. */

import type { Diagnostic, Fix } from '../flow/diagnostic.ts';
import { isRecord, type Path } from '../flow/path.ts';
import type { Span } from '../flow/source.ts';
import type { YamlDocument } from '../flow/yaml.ts';
import { renameKeyFix } from './edits.ts';

/** Properties whose new name takes the same value. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['name', 'id'],
  ['taskDefaults', 'pluginDefaults'],
  ['maxAttempt', 'maxAttempts'],
  ['minLogLevel', 'logLevel'],
  ['options', 'values'],
]);

/** The finding with a fix when there is a certain one. */
export function withFix(diagnostic: Diagnostic, document: YamlDocument): Diagnostic {
  if (diagnostic.fix !== undefined) return diagnostic;
  const fix =
    diagnostic.code === 'deprecated-property'
      ? renameFix(diagnostic.span, document)
      : diagnostic.code === 'yaml-syntax'
        ? quoteFix(diagnostic.span, document)
        : undefined;
  return fix === undefined ? diagnostic : { ...diagnostic, fix };
}

function renameFix(span: Span, document: YamlDocument): Fix | undefined {
  const path = pathOfKey(document, document.value, [], span);
  const name = path === undefined ? undefined : RENAMED.get(String(path.at(-1)));
  return path === undefined || name === undefined ? undefined : renameKeyFix(document, path, name);
}

function pathOfKey(document: YamlDocument, value: unknown, path: Path, span: Span): Path | undefined {
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : isRecord(value)
      ? Object.entries(value)
      : [];
  for (const [step, item] of entries) {
    const here = [...path, step];
    const entry = document.locate(here, 'entry');
    if (span.start < entry.start || span.start >= Math.max(entry.end, entry.start + 1)) continue;
    if (typeof step === 'string' && document.locate(here, 'key').start === span.start) return here;
    const found = pathOfKey(document, item, here, span);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `key: {{ expression }}` up to the end of its line can be meant in one way only. */
function quoteFix(span: Span, document: YamlDocument): Fix | undefined {
  const { text } = document.source;
  // The finding points at the inner of the two braces.
  const start = text[span.start - 1] === '{' ? span.start - 1 : span.start;
  const lineEnd = text.indexOf('\n', start);
  const value = text.slice(start, lineEnd === -1 ? undefined : lineEnd).trimEnd();
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (!/^\{\{[^{}#]*\}\}$/.test(value) || !/(?:^\s*-|[\w'"\]]:)[ \t]+$/.test(before)) return undefined;
  const quote = !value.includes("'") ? "'" : !/["\\]/.test(value) ? '"' : undefined;
  if (quote === undefined) return undefined;
  const edit = { span: { start, end: start + value.length }, text: `${quote}${value}${quote}` };
  return { title: 'Put it in quotes', edits: [edit] };
}
