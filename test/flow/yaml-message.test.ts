/** Every complaint of the grammar in words that help. */

import { expect, it } from 'vitest';
import { SourceFile } from '../../src/flow/source.ts';
import { parseYaml } from '../../src/flow/yaml.ts';

it.each([
  ['a: [1, 2', '1:8 a `[` is never closed (add the closing `]`)'],
  ['a: {b: 1', '1:8 a `{` is never closed (add the closing `}`)'],
  [
    "a: 'it's'",
    "1:8 there is text behind the closing quote of this value (put the whole value in one pair of quotes, and double the quotes inside: `'it''s'`)",
  ],
  [
    'a: "{{ x["y"] }}"',
    '1:11 there is text behind the closing quote of this value (inside the expression use the other kind of quotes: "{{ x[\'y\'] }}")',
  ],
  [
    'a: 1\nb',
    '2:1 this is neither `key: value` nor a list item (add `:` and a value, or indent the text so that it continues the value above)',
  ],
  [
    'a\nb: 1',
    '1:1 a key must stand on one line and be followed by `:` (look for a missing `:` behind this text, or for text that is indented less than the value it continues)',
  ],
  ['a: @x', '1:4 a value cannot begin with `@` (put the value in quotes)'],
  ['a: `x`', '1:4 a value cannot begin with a backtick (put the value in quotes)'],
  ['a: &x &y 1', '1:7 a value can have one anchor only'],
  ['a: !x !y 1', '1:7 a value can have one tag only'],
  ['%FOO\na: 1', '2:1 a line with `---` is missing behind the `%` line above'],
  [
    'a: b: c',
    '1:4 a second `:` on this line makes the value look like a nested map (put the value in quotes when the `: ` is part of its text, or write the nested map on lines of its own)',
  ],
  [
    'a: 1\n  b: 2',
    '1:4 the line below is indented as if it belonged to this value (give the keys of one map the same indentation)',
  ],
  [
    'a: 1\r\n  b: 2\r\n',
    '1:4 the line below is indented as if it belonged to this value (give the keys of one map the same indentation)',
  ],
  [
    'a:\n  - b\n c: 1',
    '3:2 this line is indented differently from the lines it belongs to (give all keys of one map, and all `-` of one list, the same indentation)',
  ],
  [
    'a:\n  - b: 1\n   c: 2',
    '3:4 this line is indented less than the list item above, and deeper than the list (give all keys of the item the same indentation)',
  ],
  ['a:\n\tb: 1', '2:1 a tab is used as indentation, which YAML does not allow (indent with spaces)'],
  [
    'a: "x\\qy"',
    '1:6 `\\q` is no escape that YAML knows in double quotes (write `\\\\` for a backslash, or use single quotes)',
  ],
  ['a: "b\nc: d', '1:4 this text is never closed with " (add the closing ")'],
  ["x: 'ok'\na: 'b\nc: d", "2:4 this text is never closed with ' (add the closing ')"],
  [
    'a: {{ x }}',
    "1:5 an unquoted `{{` begins a YAML map, not an expression (put the whole value in quotes: '{{ … }}')",
  ],
  [
    'a: {{ x }}/{{ y }}',
    "1:5 an unquoted `{{` begins a YAML map, not an expression (put the whole value in quotes: '{{ … }}')",
  ],
  [
    '- {{ x | y("z") }}',
    "1:4 an unquoted `{{` begins a YAML map, not an expression (put the whole value in quotes: '{{ … }}')",
  ],
  [
    'a: {% if x %}y{% endif %}',
    "1:5 an unquoted `{%` begins a YAML map, not a template (put the whole value in quotes: '{% … %}')",
  ],
  ['[a]: b', '1:1 a key is a single word or text, not a list or a map'],
  [
    'a: ]',
    '1:4 `]` is not possible here (check the indentation and the quotes of this line and the one above)',
  ],
  ['a: - b', '1:4 a list cannot begin on the line of its key (begin it on the line below)'],
  ['a: *', '1:4 `*` begins an alias, but no name follows (put the value in quotes)'],
  [`${'k'.repeat(1100)}: 1`, '1:1 a key is limited to 1024 characters'],
  [
    'a: x\u0001y',
    '1:5 the invisible character U+0001 is not allowed (remove it, or write `"\\u0001"` in double quotes)',
  ],
])('%j', (text, expected) => {
  const { diagnostics, source, broken } = parseYaml(new SourceFile('x.yaml', text));
  const shown = diagnostics.map(({ span, message, help }) => {
    const { line, column } = source.position(span.start);
    return `${line}:${column} ${message}${help === undefined ? '' : ` (${help})`}`;
  });
  expect(shown).toEqual([expected]);
  expect(broken).toBe(true);
});

it.each([
  'a: x {{ y }}',
  "a: don't",
  'a:b',
  'a: #x',
  '? a\n: b',
  'a: [1 2: 3]',
  '%YAML 1.1\n---\na: 1',
  'a: "\\u0001"',
])('no complaint about %j', (text) => {
  expect(parseYaml(new SourceFile('x.yaml', text)).diagnostics).toEqual([]);
});
