/** Turns YAML nodes into plain data: resolves aliases and merge keys, and reports what cannot be. */

import type { Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { Diagnostic, RelatedPlace } from './diagnostic.ts';
import type { SourceFile, Span } from './source.ts';
import { isAlias, isMap, isPair, isScalar, isSeq } from './yaml-node.ts';
import { type DoubleFactory, plainScalarValue } from './yaml-scalar.ts';

/** Most values that a document may have once its aliases are written out. */
const MAX_EXPANDED_VALUES = 250_000;

/** One document's reader; it keeps what each alias and key stands for, so that positions can be found later. */
export class YamlReader {
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
      const message =
        name === ''
          ? '`*` begins an alias, but no name follows'
          : `there is no anchor &${name} in front of this alias`;
      const help =
        name === '' ? 'put the value in quotes' : 'put the value in quotes when `*` is part of its text';
      this.#report('yaml-syntax', message, node, help);
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
    const [start, end] = node.range ?? [0, 0];
    return this.#source.text.slice(start, end);
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
    return { start, end: trimmedEnd(this.#source.text, start, end) };
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

/** End of a range without the white space that block values end with. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return at;
}
