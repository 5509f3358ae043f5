/**
 * YAML text to plain data with exact positions. Every fault of a document is reported, not the first one;
 * what can be read is read all the same.
 *
 * Kestra: one document a file, duplicate keys are errors, scalars mean what `yaml-scalar.ts` says.
 * Anchors, aliases and merge keys work as YAML 1.1 has them.
 */

import { Composer, type Document, Lexer, type Node, type Pair, Parser, type Scalar } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import type { Path } from './path.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { ScalarMap, type ScalarStyle } from './scalar-map.ts';
import type { SourceFile, Span } from './source.ts';
import { describeSyntaxError } from './yaml-message.ts';
import { asNode, type EndOf, isCollection, isMap, isPair, isScalar, isSeq } from './yaml-node.ts';
import { trimmedEnd, YamlReader } from './yaml-reader.ts';
import type { DoubleFactory } from './yaml-scalar.ts';

/** Longest file that is read, in UTF-16 code units. Real flows stay below a tenth of it. */
export const MAX_FILE_LENGTH = 1024 * 1024;

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
  readonly #reader: YamlReader;
  readonly #maps = new Map<Scalar, ScalarMap>();
  #comments: readonly Comment[] | undefined;

  constructor(source: SourceFile, root: Node | null, reader: YamlReader, syntax: readonly Diagnostic[]) {
    this.source = source;
    this.#root = root;
    this.#reader = reader;
    this.value = root === null ? null : reader.read(root);
    // An unquoted `{{` confuses the grammar too; its own message says more than what follows from it.
    const explained = new Set(reader.diagnostics.map(({ span }) => source.position(span.start).line));
    const rest = syntax.filter(
      ({ span }) => explained.size === 0 || !explained.has(source.position(span.start).line),
    );
    this.diagnostics = [...rest, ...reader.diagnostics];
    this.broken =
      syntax.length > 0 || this.diagnostics.some((diagnostic) => diagnostic.code !== 'duplicate-key');
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
    return { start, end: trimmedEnd(this.source.text, start, end) };
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
    let map = this.#maps.get(scalar);
    if (map === undefined) {
      map = new ScalarMap(this.source.text, start, end, style, scalar.value as string);
      this.#maps.set(scalar, map);
    }
    return map;
  }
}

/** Reads a file. Never throws; a file that is no YAML at all gives a document whose value is null. */
export function parseYaml(source: SourceFile, options: YamlOptions = {}): YamlDocument {
  const limit = options.maxLength ?? MAX_FILE_LENGTH;
  const reader = new YamlReader(source, options.double ?? ((value) => value));
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
    return new YamlDocument(source, null, new YamlReader(source, (value) => value), [
      { code: 'yaml-syntax', severity: 'error', message, file: source, span: { start: 0, end: 0 } },
    ]);
  }
}

function compose(source: SourceFile, reader: YamlReader): YamlDocument {
  const plain = CONTROL.test(source.text) ? undefined : readPlainYaml(source.text, endsIn(source.text));
  if (plain !== undefined) return new YamlDocument(source, asNode(plain), reader, []);
  const [documents, streamErrors] = composeDocuments(source.text);
  const errors = documents.flatMap((document) => document.errors);
  const syntax: Diagnostic[] = [];
  const reported = new Set<number>();
  for (const error of [...errors, ...streamErrors]) {
    const diagnostic = describeSyntaxError(source, error);
    // One mistake often breaks several rules of the grammar on its line; the first says most.
    const { line } = source.position(diagnostic.span.start);
    if (!reported.has(line)) syntax.push(diagnostic);
    reported.add(line);
  }
  const control = CONTROL.exec(source.text);
  if (control !== null) syntax.push(controlCharacter(source, control));
  const filled = documents.filter(
    (document) => document.contents !== null && !isEmptyNode(document.contents),
  );
  const [first, second] = filled;
  if (second !== undefined) syntax.push(secondDocument(source, first!, second));
  const contents = first?.contents ?? null;
  return new YamlDocument(source, contents as Node | null, reader, syntax);
}

function composeDocuments(text: string): [readonly Document.Parsed[], Document.Parsed['errors']] {
  const documents: Document.Parsed[] = [];
  // The failsafe schema leaves every scalar a string: their meaning is ours to tell. Key uniqueness is too, see Reader.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, merge: false, logLevel: 'silent' });
  for (const document of composer.compose(new Parser().parse(text))) documents.push(document);
  return [documents, composer.streamInfo().errors];
}

/** Whether a comment behind a map or a list belongs to it is the package's to tell; flows without findings need not know. */
function endsIn(text: string): EndOf {
  let maps: Map<number, number> | undefined;
  let seqs = new Map<number, number>();
  const collect = (node: unknown): void => {
    if (isPair(node)) collect(node.value);
    if (!isCollection(node)) return;
    const [start, end] = node.range!;
    (isMap(node) ? maps! : seqs).set(start, end);
    node.items.forEach(collect);
  };
  return (collection) => {
    if (maps === undefined) {
      maps = new Map();
      seqs = new Map();
      collect(composeDocuments(text)[0][0]?.contents);
    }
    return (isMap(collection) ? maps : seqs).get(collection.start) ?? text.length;
  };
}

/** Kestra: characters that cannot be printed are not allowed, escapes in double quotes are. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function controlCharacter(source: SourceFile, match: RegExpExecArray): Diagnostic {
  const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: `the invisible character U+${code} is not allowed`,
    file: source,
    span: { start: match.index, end: match.index + 1 },
    help: `remove it, or write \`"\\u${code}"\` in double quotes`,
  };
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
