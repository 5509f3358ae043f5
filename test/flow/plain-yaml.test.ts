/** The reader of plain YAML beside the `yaml` package: it may leave a document to it, but never say anything else. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Composer, Parser } from 'yaml';
import { readPlainYaml } from '../../src/flow/plain-yaml.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { parseYaml } from '../../src/flow/yaml.ts';
import { isMap, isPair, isScalar, isSeq } from '../../src/flow/yaml-node.ts';

const root = join(import.meta.dirname, '../..');

function textsBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}

const examples = textsBelow(join(root, 'examples'));
const corpus = textsBelow(join(root, '../shared/corpus'));

/** What Gitestra reads of a node. Ends of collections without brackets are asked of the package itself. */
function shape(node: unknown): unknown {
  if (isScalar(node)) {
    const { value, type, range, anchor, tag } = node;
    return [value, type, range?.[0], range?.[1], anchor, tag];
  }
  if (isPair(node)) return { key: shape(node.key), value: shape(node.value) };
  if (!isMap(node) && !isSeq(node)) return typeof node;
  return {
    kind: isMap(node) ? 'map' : 'seq',
    start: node.range?.[0],
    end: node.range?.[1],
    items: node.items.map(shape),
  };
}

/** Undefined for what the package finds wrong, or finds more than one document in. */
function packageShape(text: string): unknown {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, merge: false, logLevel: 'silent' });
  const [document, ...more] = [...composer.compose(new Parser().parse(text))];
  if (document === undefined || more.length > 0 || document.errors.length > 0) return undefined;
  return shape(document.contents);
}

/** Also the ends of collections, as the document gives them. */
function ownShape(text: string): unknown {
  const ends = new Map<string, number>();
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, merge: false, logLevel: 'silent' });
  const collect = (node: unknown): void => {
    if (isPair(node)) collect(node.value);
    if (!isMap(node) && !isSeq(node)) return;
    ends.set(`${isMap(node)} ${node.range![0]}`, node.range![1]);
    node.items.forEach(collect);
  };
  const plain = readPlainYaml(text, (collection) => {
    if (ends.size === 0)
      for (const document of composer.compose(new Parser().parse(text))) collect(document.contents);
    return ends.get(`${isMap(collection)} ${collection.start}`) ?? -1;
  });
  return plain === undefined ? undefined : shape(plain);
}

function expectSame(text: string): void {
  const own = ownShape(text);
  if (own !== undefined) expect(own).toEqual(packageShape(text));
}

describe('what is plain', () => {
  it.each([
    ['maps', 'a: 1\nb:\n  c: x y\n  d:   \n  e: # nothing\nf: ~\n'],
    ['lists', 'a:\n- 1\n-   b: 2\n    c: 3\n- - x\n  - y\n-\n-   \nd:\n  - z\n'],
    ['a list at the top', '- a\n- b: c\n'],
    ['quotes', 'a: "x: \\n\\u0041 # \\" y"\n"b c" : \'it\'\'s\'\n- \n'.replace('- \n', '')],
    ['block scalars', 'a: |\n  x\n    y\n\n  z\n\nb: >-\n  f\n  g\n\n   h\n  i\nc: |+\n  k\n\n\nd: |\n   l'],
    ['brackets', 'a: [1, "b", {c: d, "e": \'f\'}, []]\nb: {}\nc: [\n    x,\n    y z\n  ]\n'],
    ['comments', '# a\n\na: 1 # b\n  # c\nb: # d\n# e\n  c: 2\n # f\n'],
    ['text with signs', 'a: https://x.y/z?a=b&c#d\nb: -1\nc: --flag\nd: a, b [c] {d}\ne: x:y\n'],
  ])('%s are read', (_, text) => {
    expect(readPlainYaml(text, () => 0)).toBeDefined();
    expectSame(text);
  });

  it.each([
    ['anchors and aliases', 'a: &x 1\nb: *x\n'],
    ['merge keys', 'a:\n  <<: {b: 1}\n'],
    ['tags', 'a: !!str 1\n'],
    ['text of several lines', 'a: b\n  c\n'],
    ['quotes over several lines', 'a: "b\n  c"\n'],
    ['tabs', 'a:\tb\n'],
    ['carriage returns', 'a: b\r\n'],
    ['an expression without quotes', 'a: {{ b }}\n'],
    ['several documents', 'a: 1\n---\nb: 2\n'],
    ['wrong indentation', 'a:\n    b: 1\n  c: 2\n'],
    ['a map behind a map', 'a: b: c\n'],
    ['a comment without a blank', 'a: "b"#c\n'],
    ['an unknown escape', 'a: "\\q"\n'],
    ['a text alone', 'hello\n'],
    ['nothing', '\n# nothing\n'],
  ])('%s are left to the package', (_, text) => {
    expect(readPlainYaml(text, () => 0)).toBeUndefined();
  });

  it('is every example', () => {
    expect(examples.filter((text) => readPlainYaml(text, () => 0) === undefined)).toHaveLength(0);
  });

  it.skipIf(corpus.length === 0)('are nearly all real flows', () => {
    const left = corpus.filter((text) => readPlainYaml(text, () => 0) === undefined);
    expect(left.length / corpus.length).toBeLessThan(0.05);
  });
});

const PIECES = [
  '\n', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', ' ', '  ', 'a', 'b c', 'a: ', 'b: ', 'c:', '- ', '-', ': ', ':', ' #', '# x',
  '"', "'", '"q"', "'s'", '"k": ', '[', ']', '{', '}', ', ', ',', '|', '>', '|-', '>+', '|\n', '>\n  ', '&x ', '*x', '!t ', '? ', '---', '...',
  '<<: ', '\t', '\\', '\\n', '1', '~', '%', '@', '`', '\ufeff', '\u0085', 'é', '{{ x }}', '[1, 2]', '{a: 1}', '\n\n', '\n   ', '\n     x',
]; // biome-ignore format: a list

const soup = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.join(''));

const mutated = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(12),
      insert: fc.oneof(fc.constantFrom('', ...PIECES), soup),
    })
    .map(({ text, at, length, insert }) => {
      const offset = Math.floor(at * text.length);
      return text.slice(0, offset) + insert + text.slice(offset + length);
    });

describe('beside the yaml package', () => {
  it('says the same of anything', () => {
    fc.assert(fc.property(soup, expectSame), { numRuns: 20_000 });
  });

  it('says the same of flows with mistakes in them', () => {
    fc.assert(fc.property(mutated(examples), expectSame), { numRuns: 2000 });
  });

  it.skipIf(corpus.length === 0)('says the same of real flows', () => {
    for (const text of corpus) expectSame(text);
    const short = corpus.filter((text) => text.length < 5000);
    fc.assert(fc.property(mutated(short), expectSame), { numRuns: 1500 });
  });

  it('gives the places of maps and lists that comments follow as the package has them', () => {
    const text =
      'a:\n  b:\n    - c: 1\n      d: 2 # one\n\n      # two\n  # three\n# four\nd: [1,\n  2] # five\n';
    expect(readPlainYaml(text, () => 0)).toBeDefined();
    const document = parseYaml(new SourceFile('x.yaml', text));
    const at = (...path: (string | number)[]): string => {
      const { start, end } = document.locate(path);
      return text.slice(start, end);
    };
    expect(at('a', 'b')).toBe('- c: 1\n      d: 2 # one\n\n      # two\n  # three\n# four');
    expect(at('d')).toBe('[1,\n  2]');
  });
});
