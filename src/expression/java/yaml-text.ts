/** Values as YAML in the form of Kestra's writer, and YAML text as values. */

import type * as YamlModule from 'yaml';
import { lazy } from '../define.ts';
import { RuntimeFailure } from '../errors.ts';
import { javaText, jsonText } from '../print.ts';
import { isTimeValue } from '../time-values.ts';
import { emptyMap, isList, isMap, makeDouble, makeInteger, mapEntries, type Value } from '../values.ts';

const MAX_DEPTH = 1000;

/** Words that other YAML readers take for booleans, nulls and so on; only they and odd characters are quoted. */
const RESERVED = new Set(
  '|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|y|Y|n|N'.split(
    '|',
  ),
);

const QUOTABLE = /[[\]{},]|(?:^|[ \t])#|:(?:[ \t\r\n]|$)/;
/** What a plain scalar can not begin with, or hold. */
const NOT_PLAIN =
  /^[\s!&*'"%@`|>#]|^[-?:](?:\s|$)|^---|^\.\.\.|\s$|[\x00-\x08\x0b-\x1f\x7f\u0085\u2028\u2029\ufeff]|\t/;
const NEEDS_ESCAPES = /[\x00-\x1f\x7f\u0085\u2028\u2029\ufeff]/;

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\x07': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\x1b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
  '\x85': '\\N',
  '\u2028': '\\L',
  '\u2029': '\\P',
};

function doubleQuoted(text: string): string {
  const escaped = text.replace(/[\x00-\x1f\x7f"\\\u0085\u2028\u2029\ufeff]/g, (char) => {
    const code = char.charCodeAt(0);
    return (
      ESCAPES[char] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`)
    );
  });
  return `"${escaped}"`;
}

/** A block of lines behind `|`; undefined where lines can not be kept as they are. */
function literalBlock(text: string, indent: number): string | undefined {
  if (/[ \t](?:\n|$)/.test(text) || NEEDS_ESCAPES.test(text.replaceAll('\n', ''))) return undefined;
  const hint = /^[ \n]/.test(text) ? '2' : '';
  const chomp = !text.endsWith('\n') ? '-' : text.endsWith('\n\n') || text === '\n' ? '+' : '';
  const pad = ' '.repeat(indent);
  const lines = text.replace(/\n$/, '').split('\n');
  return `|${hint}${chomp}\n${lines.map((line) => (line === '' ? '' : pad + line)).join('\n')}`;
}

function textScalar(text: string, indent: number): string {
  if (text.includes('\n')) return literalBlock(text, indent) ?? doubleQuoted(text);
  if (text === '' || RESERVED.has(text) || QUOTABLE.test(text)) return doubleQuoted(text);
  return plainOrQuoted(text);
}

function plainOrQuoted(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return NEEDS_ESCAPES.test(text) ? doubleQuoted(text) : `'${text.replaceAll("'", "''")}'`;
}

function scalar(value: Value, indent: number): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return textScalar(value, indent);
  if (isTimeValue(value)) return textScalar(JSON.parse(jsonText(value)) as string, indent);
  return javaText(value);
}

/** Keys that look like whole numbers are quoted, because a number is no key for many readers. */
function keyText(key: Value): string {
  const text = javaText(key);
  if (text === '' || text.includes('\n') || RESERVED.has(text) || /^(?:\d+|0x[\da-fA-F]+)$/.test(text)) {
    return doubleQuoted(text);
  }
  return QUOTABLE.test(text) ? `'${text.replaceAll("'", "''")}'` : plainOrQuoted(text);
}

function isBlock(value: Value): boolean {
  return (isList(value) && value.length > 0) || (isMap(value) && entriesOf(value).length > 0);
}

/** Kestra: entries that are null are left out. */
function entriesOf(value: Parameters<typeof mapEntries>[0]): [Value, Value][] {
  return mapEntries(value).filter(([, item]) => item !== null);
}

/**
 * Lines of a list or map at `indent`, each with its indentation, without a line break at the end. Kestra's writer puts
 * the dashes of a list one column further in, starts lists and maps inside a list on a line of their own, and does not
 * count a list that is the value of a key as a level.
 */
function block(value: Value, indent: number, depth: number): string {
  if (depth > MAX_DEPTH) throw new RuntimeFailure(`the value is nested deeper than ${MAX_DEPTH} levels`);
  if (isList(value)) {
    const dash = `${' '.repeat(indent + 1)}-`;
    const item = (each: Value): string =>
      isBlock(each)
        ? `${dash}\n${block(each, indent + 2, depth + 1)}`
        : `${dash} ${inline(each, indent + 2)}`;
    return value.map(item).join('\n');
  }
  const entry = ([key, each]: [Value, Value]): string => {
    const name = `${' '.repeat(indent)}${keyText(key)}:`;
    if (!isBlock(each)) return `${name} ${inline(each, indent + 2)}`;
    return `${name}\n${block(each, isList(each) ? indent : indent + 2, depth + 1)}`;
  };
  return isMap(value) ? entriesOf(value).map(entry).join('\n') : inline(value, indent);
}

/** A scalar, or an empty list or map. */
function inline(value: Value, indent: number): string {
  if (isList(value)) return '[]';
  return isMap(value) ? '{}' : scalar(value, indent);
}

/** YAML text with a line break at its end; text is quoted only where it must be. */
export function yamlText(value: Value): string {
  return `${isBlock(value) ? block(value, 0, 0) : inline(value, 2)}\n`;
}

const loadYaml = lazy(async (): Promise<typeof YamlModule> => await import('yaml'));

/** Parsed YAML as expression values: doubles stay apart from integers, large integers keep their digits. */
function nodeValue(
  yaml: typeof YamlModule,
  node: unknown,
  resolve: (node: unknown) => unknown,
  depth: number,
): Value {
  if (depth > MAX_DEPTH) throw new RuntimeFailure(`this YAML is nested deeper than ${MAX_DEPTH} levels`);
  const target = yaml.isAlias(node) ? resolve(node) : node;
  if (yaml.isMap(target)) {
    const map = emptyMap();
    for (const pair of target.items) {
      const item = nodeValue(yaml, pair.value, resolve, depth + 1);
      if (yaml.isScalar(pair.key) && typeof pair.key.value === 'symbol') mergeInto(map, item);
      else map[javaText(nodeValue(yaml, pair.key, resolve, depth + 1) ?? '')] = item;
    }
    return map;
  }
  if (yaml.isSeq(target)) return target.items.map((item) => nodeValue(yaml, item, resolve, depth + 1));
  return yaml.isScalar(target) ? scalarValue(target) : null;
}

/** What `<<` brings in never replaces keys that are there; keys written after it replace what it brought. */
function mergeInto(map: Record<string, Value>, source: Value): void {
  for (const each of isList(source) ? source : [source]) {
    if (!isMap(each)) continue;
    for (const [key, value] of mapEntries(each)) map[javaText(key)] ??= value;
  }
}

function scalarValue(node: YamlModule.Scalar): Value {
  const { value } = node;
  if (typeof value === 'bigint') return BigInt.asIntN(64, value) === value ? makeInteger(value) : value;
  if (typeof value === 'number') return /^[-+]?\d[\d_]*$/.test(node.source ?? '') ? value : makeDouble(value);
  if (value === null || value === undefined) return null;
  return typeof value === 'boolean' ? value : String(value);
}

/** Aliases may not describe more values than this, whatever the text's size. */
const MAX_ALIASES = 1000;

/**
 * The value of a YAML text; dates stay text. The YAML library is loaded (by throwing Pending once) on first use.
 * @throws RuntimeFailure when the text is not YAML
 */
export function parseYaml(text: string): Value {
  const yaml = loadYaml();
  const document = yaml.parseDocument(text, {
    intAsBigInt: true,
    uniqueKeys: true,
    version: '1.1',
    schema: 'core',
    merge: true,
  });
  const problem = document.errors[0];
  if (problem !== undefined)
    throw new RuntimeFailure(`this is not YAML: ${problem.message.split('\n')[0]!.replace(/:$/, '')}`);
  let aliases = 0;
  const resolve = (node: unknown): unknown => {
    if (++aliases > MAX_ALIASES)
      throw new RuntimeFailure(`this YAML refers to its anchors more than ${MAX_ALIASES} times`);
    return (node as YamlModule.Alias).resolve(document);
  };
  return nodeValue(yaml, document.contents, resolve, 0);
}
