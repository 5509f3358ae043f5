import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readFlowHead } from '../../src/flow/flow-head.ts';
import type { Path } from '../../src/flow/path.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { MAX_FILE_LENGTH, parseYaml, type YamlDocument } from '../../src/flow/yaml.ts';

const parse = (text: string): YamlDocument => parseYaml(new SourceFile('x.yaml', text));
const messages = (text: string): string[] =>
  parse(text).diagnostics.map(({ file, span, message }) => {
    const { line, column } = file.position(span.start);
    return `${line}:${column} ${message}`;
  });

describe('plain scalars mean what Kestra reads', () => {
  it.each<[string, unknown]>([
    ['yes', 'yes'],
    ['on', 'on'],
    ['True', true],
    ['FALSE', false],
    ['tRUE', 'tRUE'],
    ['~', null],
    ['NULL', null],
    ['', null],
    ['17', 17],
    ['-17', -17],
    ['+17', 17],
    ['017', 15],
    ['089', '089'],
    ['0o17', '0o17'],
    ['0x1F', 31],
    ['0b101', 5],
    ['1_000', 1000],
    ['12:30', '12:30'],
    ['12:30:45', '12:30:45'],
    ['2024-01-31', '2024-01-31'],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['1e3', 1000],
    ['-1.5E-2', -0.015],
    ['1.2.3', '1.2.3'],
    ['.inf', Infinity],
    ['-.INF', -Infinity],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', 9007199254740993n],
    ['"17"', '17'],
    ["'true'", 'true'],
    ['""', ''],
    ['!!str 17', '17'],
    ['!!int "17"', 17],
    ['0x', '0x'],
    ['-', null],
  ])('%s', (text, value) => {
    if (text === '-') expect(parse('-').value).toEqual([null]);
    else expect((parse(`a: ${text}`).value as { a: unknown }).a).toEqual(value);
  });

  it('can keep doubles apart from integers', () => {
    const document = parseYaml(new SourceFile('x', 'a: 1.0\nb: 1\nc: 1.5\nd: .nan'), {
      double: (value) => ({ double: value }),
    });
    expect(document.value).toEqual({ a: { double: 1 }, b: 1, c: 1.5, d: { double: Number.NaN } });
  });
});

describe('keys', () => {
  it('are text', () => {
    expect(parse('1: a\ntrue: b\n~: c\n"x": d').value).toEqual({ 1: 'a', true: 'b', '~': 'c', x: 'd' });
  });

  it('of prototypes are keys like any other', () => {
    const value = parse('__proto__:\n  polluted: 1\nconstructor: 2').value as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('that occur twice are reported, and the first counts', () => {
    const document = parse('a: 1\nb: 2\na: 3\n');
    expect(document.value).toEqual({ a: 1, b: 2 });
    expect(document.diagnostics).toMatchObject([
      { code: 'duplicate-key', span: { start: 10, end: 11 }, related: [{ span: { start: 0, end: 1 } }] },
    ]);
    expect(document.locate(['a'])).toEqual({ start: 3, end: 4 });
    expect(document.broken).toBe(false);
  });
});

describe('anchors', () => {
  it('are resolved, merge keys included, explicit keys first', () => {
    const text = 'base: &b {x: 1, y: 2}\nmore: &m {y: 3, z: 4}\na: *b\nc:\n  <<: [*b, *m]\n  x: 0\n';
    expect(parse(text).value).toMatchObject({ a: { x: 1, y: 2 }, c: { x: 0, y: 2, z: 4 } });
  });

  it('give places inside what they stand for', () => {
    const text = 'base: &b {x: 1}\na: *b\nc:\n  <<: *b\n';
    const document = parse(text);
    expect(document.locate(['a', 'x'])).toEqual(document.locate(['base', 'x']));
    expect(document.locate(['c', 'x'])).toEqual(document.locate(['base', 'x']));
  });

  it.each([
    ['a: *b', '1:4 there is no anchor &b in front of this alias'],
    ['a: &a\n  b: *a', '2:6 alias *a stands inside the very value that it repeats'],
    ['a:\n  <<: 3', '2:3 `<<` takes a map or a list of maps'],
  ])('that go wrong are reported: %s', (text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  it('cannot make a document explode', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level++) {
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    const document = parse(lines.join('\n'));
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['alias-expansion']);
  });
});

describe('what is refused as a whole', () => {
  it('is a file of ten megabytes', () => {
    const document = parse(`a: ${'x'.repeat(10 * MAX_FILE_LENGTH)}`);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['file-too-large']);
    expect(document.value).toBeNull();
  });

  it('is nesting without end', () => {
    const document = parse(`a: ${'['.repeat(60_000)}`);
    expect(document.diagnostics[0]?.code).toBe('yaml-syntax');
  });

  it('is a second document, but not an empty one', () => {
    expect(messages('a: 1\n---\nb: 2\n')).toEqual([
      '2:1 a second YAML document begins here, but a flow is one document a file',
    ]);
    expect(messages('---\na: 1\n---\n')).toEqual([]);
    expect(messages('# only a comment\n---\na: 1\n...\n')).toEqual([]);
  });
});

it('reports every error of a document, with the rest of it read', () => {
  const document = parse('a: "x\\qy"\nb: [1, 2\nc: 3\nd: @x\n');
  expect(document.diagnostics.length).toBeGreaterThanOrEqual(3);
  expect(document.broken).toBe(true);
  expect((document.value as { a: unknown }).a).toBeDefined();
});

it('reads a byte order mark and Windows line ends', () => {
  const text = '\ufeffid: a\r\nlist:\r\n  - |\r\n    one\r\n    {{ two }}\r\nlast: x\r\n';
  const document = parse(text);
  expect(document.value).toEqual({ id: 'a', list: ['one\n{{ two }}\n'], last: 'x' });
  const offset = document.sourceOffset(['list', 0], 'one\n'.length);
  expect(text.slice(offset, offset + 3)).toBe('{{ ');
  expect(document.source.position(offset)).toEqual({ line: 5, column: 5 });
});

describe('places', () => {
  const text = 'a:\n  - id: x # note\n    "quoted key": "value"\n  -\nempty:\nmap: {k: v}\n';
  const document = parse(text);
  const shown = (path: Path, part: 'key' | 'value' | 'head' | 'entry'): string => {
    const { start, end } = document.locate(path, part);
    return text.slice(start, end);
  };

  it.each<[Path, 'key' | 'value' | 'head' | 'entry', string]>([
    [['a', 0, 'id'], 'key', 'id'],
    [['a', 0, 'id'], 'value', 'x'],
    [['a', 0, 'id'], 'entry', 'id: x'],
    [['a', 0, 'quoted key'], 'key', '"quoted key"'],
    [['a', 0, 'quoted key'], 'value', '"value"'],
    [['a', 0], 'head', 'id'],
    [['a'], 'head', 'id'],
    [['a'], 'key', 'a'],
    [['empty'], 'value', 'empty'],
    [['empty'], 'head', 'empty'],
    [['map', 'k'], 'entry', 'k: v'],
    [['map'], 'value', '{k: v}'],
    [['map', 'missing'], 'value', 'k'],
    [['a', 0, 'missing', 'deeper'], 'key', 'id'],
    [['a', 7], 'value', 'id'],
    [[], 'head', 'a'],
  ])('%j %s', (path, part, expected) => {
    expect(shown(path, part)).toBe(expected);
  });

  it('tell what is there', () => {
    expect(document.has(['a', 0, 'id'])).toBe(true);
    expect(document.has(['empty'])).toBe(true);
    expect(document.has(['a', 0, 'nope'])).toBe(false);
    expect(document.has(['a', 2])).toBe(false);
  });

  it('of comments leave out what only looks like one', () => {
    const commented = parse('# top\na: "# no"\nb: x # yes\nc: |\n  # no\n#end');
    expect(commented.comments.map((comment) => comment.text)).toEqual(['top', 'yes', 'end']);
    const [, second] = commented.comments;
    expect(commented.source.text.slice(second!.span.start, second!.span.end)).toBe('# yes');
  });
});

describe('offsets inside scalars', () => {
  it.each([
    ['plain', 'a: one {{ two }}', '{{'],
    ['plain over lines', 'a: one\n  two\n\n  {{ three }}', '{{'],
    ['single-quoted', "a: 'it''s {{ two }}'", '{{'],
    ['single-quoted over lines', "a: 'it''s\n\n  {{ two }}'", '{{'],
    ['double-quoted', 'a: "x\\n\\u0041\\t\\"{{ two }}"', '{{'],
    ['double-quoted over lines', 'a: "x\\\n   y\n  {{ two }}"', '{{'],
    ['astral escape', 'a: "\\U0001F600 {{ two }}"', '{{'],
    ['literal', 'a: |\n  one\n\n    two {{ three }}\n', '{{'],
    ['literal with indicator', 'a: |2-\n    one\n    {{ two }}', '{{'],
    ['literal with equal lines', 'a: |\n  x\n  x\n  x{{ y }}\n', '{{'],
    ['folded', 'a: >-\n  one\n  two {{ three }}\n', '{{'],
    ['folded with paragraphs', 'a: >\n  one\n\n  two\n    deep\n  {{ three }}\n', '{{'],
  ])('%s', (_, text, part) => {
    const document = parse(text);
    const value = (document.value as { a: string }).a;
    const offset = document.sourceOffset(['a'], value.indexOf(part));
    expect(text.slice(offset, offset + part.length)).toBe(part);
    expect(offset).toBe(text.indexOf(part));
  });

  it('give the end of the last character for the end of the text', () => {
    const document = parse('a: "abc" # x');
    expect(document.locateInside(['a'], 0, 3)).toEqual({ start: 4, end: 7 });
    expect(document.locateInside(['a'], 3, 3)).toEqual({ start: 7, end: 7 });
  });

  it('lead from every visible character to the same character, however it is written', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'B', '7', '{', '}', 'é', "'", '"', '\\', '#', ':', '-', '😀'),
      minLength: 1,
      maxLength: 8,
    });
    const line = fc.array(word, { minLength: 0, maxLength: 5 }).map((words) => words.join(' '));
    const text = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));
    const style = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
    fc.assert(
      fc.property(text, style, fc.integer({ min: 0, max: 3 }), (value, defaultStringType, depth) => {
        let data: unknown = value;
        const path: string[] = [];
        for (let level = 0; level <= depth; level++) {
          data = { key: data };
          path.push('key');
        }
        const file = stringify(data, { defaultStringType, lineWidth: 30 });
        const document = parse(file);
        for (let offset = 0; offset < value.length; offset++) {
          const character = value[offset]!;
          // White space may be folded and a double-quoted text may escape characters.
          if (/[\s"\\]/.test(character) || character.charCodeAt(0) > 0x7f) continue;
          const found = document.sourceOffset(path, offset);
          expect(file[found], `${JSON.stringify(file)} ${offset}`).toBe(character);
        }
        // Later characters are never placed before earlier ones.
        const offsets = [...value].map((_, offset) => document.sourceOffset(path, offset));
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
      }),
      { numRuns: 500 },
    );
  });
});

it('reads any text without a fault', () => {
  const piece = fc.constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '-',
    '  ',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '<<',
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    '!',
    '%',
    '\t',
    '?',
    '---',
    '...',
    '\r\n',
    '1',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { span } of parse(text).diagnostics) {
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2000 },
  );
});

it('reads what is made to be slow in little work', () => {
  const texts = [
    `a: "${'" '.repeat(20_000)}`,
    `id: a${' '.repeat(50_000)}b\nnamespace: c\n`,
    `${'\n'.repeat(50_000)}a: 1`,
    `a: ${"' ".repeat(20_000)}`,
    `a: |\n${' x\n'.repeat(20_000)}`,
    `{${'a,'.repeat(20_000)}}`,
  ];
  for (const text of texts) {
    const document = parse(text);
    expect(document.sourceOffset(['a'], 10)).toBeLessThanOrEqual(text.length);
    readFlowHead(document.source);
  }
});
