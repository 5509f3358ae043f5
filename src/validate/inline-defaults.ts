/**
 * Writes the plugin defaults of a flow into the tasks and triggers that they are for, and takes them away. All or
 * nothing: only where a value stands for itself, without merging, forcing or references.
 */

import type { Fix } from '../flow/diagnostic.ts';
import type { PluginDefault } from '../flow/model.ts';
import { COMMON_TASK_PROPERTIES } from '../flow/parse-task.ts';
import { isRecord, type Path } from '../flow/path.ts';
import { pluginDefaultsOf } from '../flow/plugin-defaults.ts';
import { flowStyle } from './flow-style.ts';
import type { RuleContext } from './rule.ts';

type Edit = Fix['edits'][number];

/** @param property `pluginDefaults` or `taskDefaults` */
export function inlineDefaults(context: RuleContext, property: string): Fix | undefined {
  const { document, source } = context;
  if (!isRecord(document.value) || source.text.includes('pluginDefaultsRef')) return undefined;
  const list = document.value[property];
  const defaults = pluginDefaultsOf(document.value);
  if (!Array.isArray(list) || defaults.length !== list.length) return undefined;
  if (defaults.some(({ forced, ref }) => forced || ref !== undefined)) return undefined;
  const removal = removedLines(context, property);
  const edits: Edit[] = [];
  for (const { value, path } of plugins(document.value, [])) {
    const added = addedLines(context, value, path, defaults);
    if (added === undefined) return undefined;
    edits.push(...added);
  }
  return removal === undefined
    ? undefined
    : { title: 'Write the values where they are for', edits: [...edits, removal] };
}

interface Plugin {
  readonly value: Readonly<Record<string, unknown>> & { readonly type: string };
  readonly path: Path;
}

/** Every map with a type, but the defaults themselves. */
function* plugins(value: unknown, path: Path): Generator<Plugin> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* plugins(item, [...path, index]);
  } else if (isRecord(value)) {
    if (typeof value.type === 'string') yield { value: value as Plugin['value'], path };
    for (const [key, item] of Object.entries(value)) {
      if (path.length > 0 || (key !== 'pluginDefaults' && key !== 'taskDefaults'))
        yield* plugins(item, [...path, key]);
    }
  }
}

/** undefined when it is not certain what a default means here. */
function addedLines(
  { document, source, types }: RuleContext,
  value: Plugin['value'],
  path: Path,
  defaults: readonly PluginDefault[],
): readonly Edit[] | undefined {
  const current = (type: string): string => types.canonical(type) ?? type;
  const type = current(value.type);
  const matching = defaults
    .filter((one) => type.startsWith(current(one.type)))
    .sort((a, b) => current(b.type).length - current(a.type).length);
  const lines = new Map<string, string>();
  for (const one of matching) {
    const known = (types.schema(value.type) as { readonly properties?: object } | undefined)?.properties;
    for (const [key, item] of Object.entries(one.values)) {
      if (current(one.type) !== type && known === undefined) return undefined;
      // Kestra: a default for many types may have what only some of them know.
      if (known !== undefined && !Object.hasOwn(known, key) && !COMMON.has(key)) continue;
      const merges = typeof item === 'object' && item !== null;
      if ((Object.hasOwn(value, key) || lines.has(key)) && merges) return undefined;
      const written = flowStyle(item);
      if (written === undefined) return undefined;
      if (!Object.hasOwn(value, key) && !lines.has(key)) lines.set(key, `${key}: ${written}`);
    }
  }
  if (lines.size === 0) return [];
  const entry = document.locate([...path, 'type'], 'entry');
  const { line, column } = source.position(entry.start);
  const start = source.offset({ line, column: 1 });
  const before = source.text.slice(start, entry.start);
  const rest = /^[^\r\n]*/.exec(source.text.slice(entry.end))![0];
  // On a line of its own, perhaps with a comment.
  if (!/^[ -]*$/.test(before) || !/^\s*(#.*)?$/.test(rest)) return undefined;
  const end = entry.end + rest.length;
  const indent = ' '.repeat(column - 1);
  const text = [...lines.values()].map((one) => `${lineBreak(source.text)}${indent}${one}`).join('');
  return [{ span: { start: end, end }, text }];
}

const COMMON: ReadonlySet<string> = new Set(COMMON_TASK_PROPERTIES);

const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The lines of the defaults; comments among them would be lost. */
function removedLines({ document, source }: RuleContext, property: string): Edit | undefined {
  const entry = document.locate([property], 'entry');
  const written = source.text.slice(entry.start, entry.end);
  if (/(^|\s)#/.test(written) || /[&*]\w/.test(written)) return undefined;
  if (source.position(entry.start).column !== 1) return undefined;
  const rest = /^[ \t]*(\r?\n)?/.exec(source.text.slice(entry.end))![0];
  const next = source.text[entry.end + rest.length];
  // A comment behind the last value.
  if (next === '#' && !rest.includes('\n') && !written.endsWith('\n')) return undefined;
  return { span: { start: entry.start, end: entry.end + rest.length }, text: '' };
}
