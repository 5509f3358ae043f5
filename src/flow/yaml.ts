/**
 * YAML text to plain data with exact positions. Every fault of a document is reported, not the first one;
 * what can be read is read all the same.
 *
 * Kestra: one document a file, duplicate keys are errors, scalars mean what {@link plainScalarValue} says.
 * Anchors, aliases and merge keys work as YAML 1.1 has them.
 */

import {
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Diagnostic, RelatedPlace } from './diagnostic.ts';
import type { Path } from './path.ts';
import { ScalarMap, type ScalarStyle } from './scalar-map.ts';
import type { SourceFile, Span } from './source.ts';
import { describeSyntaxError } from './yaml-message.ts';
import { type DoubleFactory, plainScalarValue } from './yaml-scalar.ts';

/** Longest file that is read, in UTF-16 code units. Real flows stay below a tenth of it. */
export const MAX_FILE_LENGTH = 1024 * 1024;

/** Most values that a document may have once its aliases are written out. */
const MAX_EXPANDED_VALUES = 250_000;

export interface YamlOptions {
  /** @default a plain number */
  readonly double?: DoubleFactory;
  /** Longest text accepted. @default MAX_FILE_LENGTH */
  readonly maxLength?: number;
}

/**
 * - `key`: the key under which a value stands (the value itself in a list)
 * - `value`: the whole value; its key when it is empty
 * - `head`: a short place that stands for the value: a scalar itself, the first key of a map, the first item of a list
 * - `entry`: key and value together
 */
export type LocatedPart = 'key' | 'value' | 'head' | 'entry';

export interface Comment {
  /** Text behind `#`, trimmed. */
  readonly text: string;
  readonly span: Span;
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

export class YamlDocument {
  readonly source: SourceFile;
  /** Plain data: null, booleans, strings, numbers, bigints, arrays, objects. Aliased parts are shared. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The text is not YAML: `value` holds what could be saved of it. */
  readonly broken: boolean;
  readonly #root: Node | null;
  readonly #reader: Reader;
  #comments: readonly Comment[] | undefined;

  constructor(source: SourceFile, root: Node | null, reader: Reader, syntax: readonly Diagnostic[]) {
    this.source = source;
    this.#root = root;
    this.#reader = reader;
    this.value = root === null ? null : reader.read(root);
    this.diagnostics = [...syntax, ...reader.diagnostics];
    this.broken = this.diagnostics.some((diagnostic) => diagnostic.code !== 'duplicate-key');
  }

  /** Whether something is written at the path. */
  has(path: Path): boolean {
    return this.#find(path).complete;
  }

  /** Place of a value; of the nearest value around it when the path leads nowhere. */
  locate(path: Path, part: LocatedPart = 'value'): Span {
    const { node, pair, complete } = this.#find(path);
    // Around a missing value, the whole of its surroundings would say nothing.
    const wanted = complete ? part : 'head';
    const key = pair === undefined ? undefined : this.#keySpan(pair);
    const value = node === null ? undefined : this.#nodeSpan(node);
    const empty = value === undefined || value.start === value.end;
    switch (wanted) {
      case 'key':
        return key ?? this.#headSpan(node);
      case 'head':
        return empty && key !== undefined ? key : this.#headSpan(node);
      case 'entry':
        return key === undefined
          ? (value ?? this.#headSpan(node))
          : { start: key.start, end: empty ? key.end : value.end };
      default:
        return empty ? (key ?? this.#headSpan(node)) : value;
    }
  }

  /** Offset in the file of a character of the string at `path`, counted in the decoded string. */
  sourceOffset(path: Path, decodedOffset: number): number {
    const { node, complete } = this.#find(path);
    const scalar = node === null ? undefined : this.#reader.target(node);
    if (!complete || !isScalar(scalar)) return this.locate(path).start;
    return this.#scalarMap(scalar as Scalar).sourceOffset(decodedOffset);
  }

  /** Place of a part of the string at `path`; offsets count in the decoded string. */
  locateInside(path: Path, start: number, end: number): Span {
    const from = this.sourceOffset(path, start);
    return end <= start
      ? { start: from, end: from }
      : { start: from, end: this.sourceOffset(path, end - 1) + 1 };
  }

  /** What stands in the file for the scalar at `path`, without quotes: `1.0` where the value is the number 1. */
  textAt(path: Path): string | undefined {
    const { node, complete } = this.#find(path);
    const scalar = node === null ? undefined : this.#reader.target(node);
    return complete && isScalar(scalar) && typeof scalar.value === 'string' ? scalar.value : undefined;
  }

  /** All comments, in order. */
  get comments(): readonly Comment[] {
    this.#comments ??= readComments(this.source.text);
    return this.#comments;
  }

  #find(path: Path): { node: Node | null; pair: Pair | undefined; complete: boolean } {
    let node = this.#root;
    let pair: Pair | undefined;
    for (const step of path) {
      const container = node === null ? undefined : this.#reader.target(node);
      if (isMap(container)) {
        const next = this.#reader.pairOf(container, String(step));
        if (next === undefined) return { node, pair, complete: false };
        pair = next;
        node = next.value as Node | null;
      } else if (isSeq(container) && typeof step === 'number' && container.items[step] !== undefined) {
        pair = undefined;
        const item = container.items[step];
        node = isPair(item) ? null : (item as Node);
      } else {
        return { node, pair, complete: false };
      }
    }
    return { node, pair, complete: true };
  }

  #keySpan(pair: Pair): Span {
    return this.#nodeSpan(pair.key as Node);
  }

  #nodeSpan(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start, end: trimEnd(this.source.text, start, end) };
  }

  #headSpan(node: Node | null): Span {
    if (node === null) return { start: 0, end: 0 };
    let head: Node = node;
    while (isCollection(head) && head.items.length > 0) {
      const first: unknown = head.items[0];
      head = (isPair(first) ? first.key : first) as Node;
    }
    return this.#nodeSpan(head);
  }

  #scalarMap(scalar: Scalar): ScalarMap {
    const [start, end] = scalar.range!;
    const style = STYLES[scalar.type ?? 'PLAIN'] ?? 'plain';
    // A plain scalar's range may begin with its tag or anchor when there are any; its text ends it.
    return new ScalarMap(this.source.text, start, end, style, scalar.value as string);
  }
}

/** Reads a file. Never throws; a file that is no YAML at all gives a document whose value is null. */
export function parseYaml(source: SourceFile, options: YamlOptions = {}): YamlDocument {
  const limit = options.maxLength ?? MAX_FILE_LENGTH;
  const reader = new Reader(source, options.double ?? ((value) => value));
  if (source.text.length > limit) {
    const message = `this file has ${source.text.length} characters, more than the ${limit} that are read`;
    const help = 'move long scripts and data to namespace files and read them from there';
    return new YamlDocument(source, null, reader, [
      { code: 'file-too-large', severity: 'error', message, file: source, span: { start: 0, end: 0 }, help },
    ]);
  }
  try {
    return compose(source, reader);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The recursive readers run out of stack only on collections nested thousands deep.
    const message = 'values are nested too deeply to be read';
    return new YamlDocument(source, null, new Reader(source, (value) => value), [
      { code: 'yaml-syntax', severity: 'error', message, file: source, span: { start: 0, end: 0 } },
    ]);
  }
}

function compose(source: SourceFile, reader: Reader): YamlDocument {
  const documents: Document.Parsed[] = [];
  // The failsafe schema leaves every scalar a string: their meaning is ours to tell. Key uniqueness is too, see Reader.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, merge: false, logLevel: 'silent' });
  for (const document of composer.compose(new Parser().parse(source.text))) documents.push(document);
  const errors = documents.flatMap((document) => document.errors);
  const syntax: Diagnostic[] = [];
  const reported = new Set<number>();
  for (const error of [...errors, ...composer.streamInfo().errors]) {
    const diagnostic = describeSyntaxError(source, error);
    // One mistake often breaks several rules of the grammar on its line; the first says most.
    const { line } = source.position(diagnostic.span.start);
    if (!reported.has(line)) syntax.push(diagnostic);
    reported.add(line);
  }
  const filled = documents.filter(
    (document) => document.contents !== null && !isEmptyNode(document.contents),
  );
  const [first, second] = filled;
  if (second !== undefined) syntax.push(secondDocument(source, first!, second));
  const contents = first?.contents ?? null;
  return new YamlDocument(source, contents as Node | null, reader, syntax);
}

function secondDocument(source: SourceFile, first: Document.Parsed, second: Document.Parsed): Diagnostic {
  const start = second.contents!.range[0];
  const marker = source.text.lastIndexOf('---', start);
  const span =
    marker > (first.range[1] ?? 0) - 4 ? { start: marker, end: marker + 3 } : { start, end: start + 1 };
  return {
    code: 'multiple-documents',
    severity: 'error',
    message: 'a second YAML document begins here, but a flow is one document a file',
    file: source,
    span,
    help: 'put each flow in a file of its own',
  };
}

function isEmptyNode(node: Node): boolean {
  return isScalar(node) && node.value === '' && node.type === 'PLAIN' && node.anchor === undefined;
}

/** Turns nodes into plain data: resolves aliases and merge keys, and reports what cannot be. */
class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: SourceFile;
  readonly #double: DoubleFactory;
  readonly #anchors = new Map<string, Node>();
  readonly #targets = new Map<Node, Node>();
  readonly #values = new Map<Node, { readonly value: unknown; readonly size: number }>();
  readonly #pairs = new Map<YAMLMap, Map<string, Pair>>();
  readonly #open = new Set<Node>();
  #size = 0;
  #exhausted = false;

  constructor(source: SourceFile, double: DoubleFactory) {
    this.#source = source;
    this.#double = double;
  }

  /** The node an alias stands for; any other node itself. */
  target(node: Node): Node {
    return isAlias(node) ? (this.#targets.get(node) ?? node) : node;
  }

  /** The pair of a key in a map or in what is merged into it. */
  pairOf(map: YAMLMap, key: string): Pair | undefined {
    const own = this.#index(map).get(key);
    if (own !== undefined) return own;
    for (const pair of map.items) {
      if (!isMergeKey(pair)) continue;
      for (const merged of this.#mergedMaps(pair)) {
        const found = this.pairOf(merged, key);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  read(node: Node): unknown {
    if (isAlias(node)) return this.#readAlias(node);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    const before = this.#size;
    this.#size++;
    this.#open.add(node);
    let value: unknown;
    if (isScalar(node)) value = this.#readScalar(node as Scalar);
    else if (isMap(node)) value = this.#readMap(node);
    else if (isSeq(node)) value = node.items.map((item) => (isPair(item) ? null : this.#readAny(item)));
    else value = null;
    this.#open.delete(node);
    if (node.anchor !== undefined) this.#values.set(node, { value, size: this.#size - before });
    return value;
  }

  #readAny(node: unknown): unknown {
    return node === null || node === undefined ? null : this.read(node as Node);
  }

  #readAlias(node: Node): unknown {
    const name = isAlias(node) ? node.source : '';
    const target = this.#anchors.get(name);
    if (target === undefined) {
      this.#report('yaml-syntax', `there is no anchor &${name} in front of this alias`, node);
      return null;
    }
    if (this.#open.has(target)) {
      this.#report('yaml-syntax', `alias *${name} stands inside the very value that it repeats`, node);
      return null;
    }
    this.#targets.set(node, target);
    const known = this.#values.get(target);
    if (known === undefined) return null;
    this.#size += known.size;
    if (this.#size > MAX_EXPANDED_VALUES) {
      if (!this.#exhausted) {
        const message = `aliases make this document larger than ${MAX_EXPANDED_VALUES} values`;
        this.#report('alias-expansion', message, node);
      }
      this.#exhausted = true;
      return null;
    }
    return known.value;
  }

  #readScalar(node: Scalar): unknown {
    const text = node.value;
    if (typeof text !== 'string') return text;
    const tag = node.tag;
    if (tag !== undefined && tag !== '!' && !tag.endsWith(':str'))
      return plainScalarValue(text, this.#double);
    return node.type === 'PLAIN' && tag === undefined ? plainScalarValue(text, this.#double) : text;
  }

  #readMap(map: YAMLMap): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const index = this.#index(map);
    for (const pair of map.items) {
      const value = this.#readAny(pair.value);
      if (isMergeKey(pair)) continue;
      const key = this.#keyText(pair.key as Node | null);
      // A duplicate was reported when the index was built; the first one counts, as it does for positions.
      if (index.get(key) === pair) setKey(result, key, value);
    }
    for (const pair of map.items) {
      if (!isMergeKey(pair)) continue;
      const maps = this.#mergedMaps(pair);
      if (maps.length === 0)
        this.#report('yaml-syntax', '`<<` takes a map or a list of maps', pair.key as Node);
      for (const merged of maps) {
        const values = this.#values.get(merged)?.value ?? this.read(merged);
        for (const [key, value] of Object.entries(values as Record<string, unknown>)) {
          if (!Object.hasOwn(result, key)) setKey(result, key, value);
        }
      }
    }
    return result;
  }

  #mergedMaps(pair: Pair): YAMLMap[] {
    const value = pair.value === null ? undefined : this.target(pair.value as Node);
    if (isMap(value)) return [value];
    if (!isSeq(value)) return [];
    return value.items.map((item) => this.target(item as Node)).filter((item) => isMap(item));
  }

  #index(map: YAMLMap): Map<string, Pair> {
    let index = this.#pairs.get(map);
    if (index !== undefined) return index;
    index = new Map();
    this.#pairs.set(map, index);
    for (const pair of map.items) {
      if (isMergeKey(pair)) continue;
      const node = pair.key as Node | null;
      if (node !== null && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
      const key = this.#keyText(node);
      const first = index.get(key);
      if (first === undefined) index.set(key, pair);
      else this.#reportDuplicate(key, node!, first.key as Node);
    }
    return index;
  }

  /** Kestra: keys are text, whatever they look like; `1: a` has the key "1". */
  #keyText(node: Node | null): string {
    if (node === null) return '';
    const key = isAlias(node) ? (this.#anchors.get(node.source) ?? node) : node;
    if (isScalar(key)) return String(key.value ?? '');
    if (!this.#open.has(key)) {
      this.#open.add(key);
      this.#reportComplexKey(node);
    }
    return this.#source.text.slice(...(node.range?.slice(0, 2) as [number, number]));
  }

  #reportComplexKey(node: Node): void {
    const start = node.range?.[0] ?? 0;
    const braces = this.#source.text.startsWith('{', start) && this.#source.text[start - 1] === '{';
    if (braces) {
      const help = "put the whole value in quotes: '{{ … }}'";
      this.#report('yaml-syntax', 'an unquoted `{{` begins a YAML map, not an expression', node, help);
    } else {
      this.#report('yaml-syntax', 'a key is a single word or text, not a list or a map', node);
    }
  }

  #reportDuplicate(key: string, node: Node, first: Node): void {
    const related: RelatedPlace = {
      message: 'first defined here',
      file: this.#source,
      span: this.#span(first),
    };
    this.diagnostics.push({
      code: 'duplicate-key',
      severity: 'error',
      message: `key \`${key}\` is defined twice in the same map`,
      file: this.#source,
      span: this.#span(node),
      related: [related],
      help: 'remove one of the two, or merge their values',
    });
  }

  #report(code: string, message: string, node: Node, help?: string): void {
    const diagnostic: Diagnostic = {
      code,
      severity: 'error',
      message,
      file: this.#source,
      span: this.#span(node),
    };
    this.diagnostics.push(help === undefined ? diagnostic : { ...diagnostic, help });
  }

  #span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start, end: trimEnd(this.#source.text, start, end) };
  }
}

function isMergeKey(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN';
}

/** `__proto__` is a key like any other. */
function setKey(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    target[key] = value;
  }
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return at;
}

function readComments(text: string): Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // Control lexemes (document, flow end, scalar) are markers that the text does not hold.
    if (lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001f') continue;
    if (lexeme.startsWith('#') && text.startsWith(lexeme, offset)) {
      comments.push({ text: lexeme.slice(1).trim(), span: { start: offset, end: offset + lexeme.length } });
    }
    offset += lexeme.length;
  }
  return comments;
}
