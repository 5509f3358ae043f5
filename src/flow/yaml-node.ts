/** Nodes of a YAML document: those of the `yaml` package, and the same in small for documents that need less. */

import type { Alias, Node, Pair, Range, Scalar, YAMLMap, YAMLSeq } from 'yaml';

/** How the `yaml` package tells its own nodes apart. */
const TYPE = Symbol.for('yaml.node.type');
const SCALAR = Symbol.for('yaml.scalar');
const MAP = Symbol.for('yaml.map');
const SEQ = Symbol.for('yaml.seq');
const PAIR = Symbol.for('yaml.pair');
const ALIAS = Symbol.for('yaml.alias');

function typeOf(node: unknown): unknown {
  return typeof node === 'object' && node !== null ? (node as { [TYPE]?: symbol })[TYPE] : undefined;
}

export const isScalar = (node: unknown): node is Scalar => typeOf(node) === SCALAR;
export const isMap = (node: unknown): node is YAMLMap => typeOf(node) === MAP;
export const isSeq = (node: unknown): node is YAMLSeq => typeOf(node) === SEQ;
export const isPair = (node: unknown): node is Pair => typeOf(node) === PAIR;
export const isAlias = (node: unknown): node is Alias => typeOf(node) === ALIAS;
export const isCollection = (node: unknown): node is YAMLMap | YAMLSeq => isMap(node) || isSeq(node);

/** Where a collection ends that is written without brackets: told by the `yaml` package, when somebody asks. */
export type EndOf = (collection: PlainMap | PlainSeq) => number;

export class PlainScalar {
  declare readonly [TYPE]: symbol;
  declare readonly anchor: undefined;
  declare readonly tag: undefined;
  readonly value: string;
  readonly type: Scalar.Type;
  readonly range: Range;

  constructor(value: string, type: Scalar.Type, start: number, end: number) {
    this.value = value;
    this.type = type;
    this.range = [start, end, end];
  }
}

export class PlainPair {
  declare readonly [TYPE]: symbol;
  readonly key: PlainScalar;
  readonly value: PlainNode;

  constructor(key: PlainScalar, value: PlainNode) {
    this.key = key;
    this.value = value;
  }
}

abstract class PlainCollection<Item> {
  declare readonly anchor: undefined;
  declare readonly tag: undefined;
  readonly start: number;
  readonly items: Item[] = [];
  #end: number | EndOf;

  constructor(start: number, end: EndOf) {
    this.start = start;
    this.#end = end;
  }

  /** Behind its bracket. */
  endsAt(end: number): void {
    this.#end = end;
  }

  get range(): Range {
    if (typeof this.#end !== 'number') this.#end = this.#end(this as unknown as PlainMap | PlainSeq);
    return [this.start, this.#end, this.#end];
  }
}

export class PlainMap extends PlainCollection<PlainPair> {
  declare readonly [TYPE]: symbol;
}

export class PlainSeq extends PlainCollection<PlainNode> {
  declare readonly [TYPE]: symbol;
}

export type PlainNode = PlainScalar | PlainMap | PlainSeq;

for (const [{ prototype }, type] of [
  [PlainScalar, SCALAR],
  [PlainPair, PAIR],
  [PlainMap, MAP],
  [PlainSeq, SEQ],
] as const) {
  Object.defineProperty(prototype, TYPE, { value: type });
}

/** What is read of a node is in both kinds. */
export function asNode(node: PlainNode): Node {
  return node as unknown as Node;
}
