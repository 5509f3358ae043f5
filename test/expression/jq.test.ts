import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runJq } from '../../src/expression/java/jq.ts';
import { parseJson } from '../../src/expression/json-text.ts';
import { Double, type Value } from '../../src/expression/values.ts';
import { resultOrNull, settle } from './java/settle.ts';

/** An input in JSON, and programs that are run on it. */
const CASES: readonly (readonly [input: string, programs: readonly string[]])[] = [
  [
    '{"a":1,"b":{"c":[1,2,3],"d":null},"e":"text","f":false}',
    [
      '.',
      '.a',
      '.b.c',
      '.b.c[0]',
      '.b.c[-1]',
      '.b.c[1:]',
      '.b.c[:2]',
      '.missing',
      '.["a"]',
      '.b["c"][1]',
      '.b?',
      '.a.x?',
      '.a, .e',
      '.b.c[]',
      '.b.c | length',
      'keys',
      'keys_unsorted',
      'length',
      'has("a")',
      'has("z")',
      'to_entries',
      'with_entries(.value |= tostring)',
      'map_values(type)',
      'del(.a)',
      'del(.b.c[0])',
      'paths',
      '[paths(type == "number")]',
      'getpath(["b","c",2])',
      'setpath(["b","x"]; 1)',
      'delpaths([["a"],["e"]])',
      '[leaf_paths]',
      'tojson',
      '.b | tojson | fromjson',
      '.a // 5',
      '.d // "none"',
      '.f // "none"',
      '.f and true',
      '.f or true',
      '.f | not',
      'if .a == 1 then "one" else "other" end',
      'if .f then 1 elif .a then 2 else 3 end',
      '.a as $x | .b.c | map(. + $x)',
      '. as {a: $x, b: {c: [$y, $z]}} | [$x, $y, $z]',
      '.b.c |= map(. * 2)',
      '.a += 10',
      '.b.c[0] //= 9',
      '.b.d //= 7',
      '{a, e}',
      '{(.e): .a}',
      '{x: .b.c[]}',
      '[.. | numbers]',
      '[recurse | type]',
      'type',
      '[.[] | type]',
      '. * {"b":{"z":1}}',
      '. + {"a":2}',
      'tostream',
      '[tostream] | fromstream(.[])',
      'path(.b.c[0])',
      '[splits("x")?]',
      'any',
      'all',
      'reduce .b.c[] as $i (0; . + $i)',
      '[foreach .b.c[] as $i (0; . + $i)]',
      '[foreach .b.c[] as $i (0; . + $i; [$i, .])]',
      'try error("x") catch .',
      'try error({"a":1}) catch .a',
      '[.b.c[] | select(. > 1)]',
      'label $out | .b.c[] | if . > 1 then break $out else . end',
      'def f(x): x * 2; f(.a)',
      'def fac: if . <= 1 then 1 else . * (. - 1 | fac) end; 5 | fac',
      '[.b.c[], .a] | unique',
      '$__loc__',
      'input_line_number?',
      'empty',
      '[empty]',
      'env | type',
      '.b | to_entries | from_entries',
      'walk(if type == "number" then . + 1 else . end)',
    ],
  ],
  [
    '[{"n":"Al","age":30,"tags":["x","y"]},{"n":"Bo","age":25,"tags":["y"]},{"n":"Cy","age":30,"tags":[]}]',
    [
      'map(.n)',
      '.[].age',
      'map(select(.age > 26)) | length',
      'sort_by(.age)',
      'sort_by(.age, .n) | map(.n)',
      'group_by(.age)',
      'group_by(.age) | map({age: .[0].age, count: length})',
      'unique_by(.age) | map(.n)',
      'min_by(.age).n',
      'max_by(.age).n',
      'map(.age) | add',
      'map(.age) | add / length',
      '[.[].tags[]] | unique',
      'map(.tags | join("+"))',
      'first',
      'last',
      'first(.[])',
      'last(.[] | .n)',
      'nth(1)',
      '[limit(2; .[])] | length',
      'index({"n":"Zz"})',
      'any(.age > 29)',
      'all(.age > 29)',
      'map(has("n"))',
      'map(.tags | contains(["y"]))',
      'map(.tags | inside(["x","y","z"]))',
      'map({(.n): .age}) | add',
      'INDEX(.n) | keys',
      'map(.tags) | flatten',
      '[.[] | [.n, .age]] | transpose',
      'to_entries | map(.key)',
      'map(.n | ascii_downcase)',
      'reverse | map(.n)',
      '.[1:] | map(.n)',
      'map(del(.tags))',
      '[.[] | .n as $n | .tags[] | {n: $n, tag: .}]',
      'length',
      'map(.age) | sort',
      'map(.age) | min, max',
      '[range(3)]',
      '[range(1; 10; 3)]',
      '[.[] | .age] | @csv',
      '.[] | [.n, .age] | @tsv',
      'map(.n) | @json',
      'isvalid(.[0])?',
      'combinations?',
      '[[1,2],[3,4]] | [combinations]',
      'map(.age) | implode',
      '[until(length < 2; .[1:])] | length',
      '[while(length > 0; .[1:])] | length',
      '[repeat(.[1:]; length > 0)?] | length',
    ],
  ],
  [
    '"The quick brown fox, 2024-03-05T14:07:09Z"',
    [
      'length',
      'ascii_upcase',
      'split(" ")',
      'split(", *"; null)',
      'test("quick")',
      'test("QUICK"; "i")',
      'match("[0-9]+").string',
      '[match("[0-9]+"; "g").offset]',
      'capture("(?<y>[0-9]{4})-(?<m>[0-9]{2})")',
      '[scan("[a-z]+")]',
      'sub("quick"; "slow")',
      'gsub("o"; "0")',
      'gsub("(?<l>[aeiou])"; "<\\(.l)>")',
      'ltrimstr("The ")',
      'rtrimstr("Z")',
      'startswith("The")',
      'endswith("Z")',
      'explode | .[0:3]',
      'explode | implode',
      '.[4:9]',
      'contains("fox")',
      'inside("x")?',
      'index("o")',
      'rindex("o")',
      'indices("o")',
      '@base64',
      '@base64 | @base64d',
      '@uri',
      '@html',
      '@sh',
      '@text',
      '@json',
      '"a\\(1 + 2)b"',
      '@base64 "x\\(.)"',
      '.[23:] | rtrimstr("Z") | .',
      '.[21:] | fromdateiso8601?',
      '"2015-03-05T23:51:47Z" | fromdate',
      '1425599507 | todate',
      '"2015-03-05T23:51:47Z" | strptime("%Y-%m-%dT%H:%M:%SZ") | mktime',
      '1425599621 | gmtime | strftime("%A, %B %d, %Y")',
      'tostring',
      'tonumber?',
      '"12.5" | tonumber',
      'ascii?',
      'utf8bytelength',
      '. * 2 | length',
      'tojson',
      '[., 1] | tostring',
      'ascii_downcase | split("") | length',
      '"x" * 2',
    ],
  ],
  [
    '[3, 1.5, -2, 0, 10]',
    [
      'map(floor)',
      'map(ceil?)',
      'map(sqrt? // null) | length',
      'map(fabs)',
      'map(. % 3)',
      'map(. / 2)',
      'map(pow(.; 2))',
      'map(log10?) | length',
      'sort',
      'add',
      'min',
      'max',
      'map(tostring)',
      'map(. > 0)',
      '.[:3] | map(-.)',
      '.[0] - .[1]',
      '.[0] * .[1]',
      'map(round)',
      '[.[] | if . < 0 then "neg" elif . == 0 then "zero" else "pos" end]',
      'map(infinite < .)',
      'bsearch(1)?',
      'index(0)',
      '. - [0]',
      'flatten',
      'map(isnan)',
      'map(isinfinite)',
      'map(isnormal)',
      'map([.]) | add',
      'length',
      '.[2:4]',
      '.[-2:]',
      'del(.[1,2])',
      'to_entries[0]',
      'map(trunc?)',
      '1 / 3',
      '5 % 2',
      '[.[] | tojson]',
      'splits("a")?',
    ],
  ],
];

const binary = spawnSync('jq', ['--version'], { encoding: 'utf8' });
const available = binary.error === undefined && binary.status === 0;

/** Results of the jq that is installed, or null when it fails. */
function installedJq(input: string, program: string): unknown[] | null {
  const run = spawnSync('jq', ['-c', program], {
    input,
    encoding: 'utf8',
    env: { TZ: 'UTC', PATH: process.env['PATH'] },
  });
  if (run.status !== 0) return null;
  return run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** Results as plain JSON, or null when the program fails. */
async function ownJq(input: Value, program: string): Promise<unknown> {
  const results = await resultOrNull(() => runJq(input, program));
  return JSON.parse(
    JSON.stringify(results, (_key, each: unknown) => (each instanceof Double ? each.value : each)),
  );
}

describe.skipIf(!available)('jq beside the installed binary (skipped when there is none)', () => {
  it('compares at least 150 programs', () => {
    expect(CASES.flatMap(([, programs]) => programs).length).toBeGreaterThanOrEqual(150);
  });

  it.each(CASES)('on %s', async (json, programs) => {
    const input = parseJson(json);
    const own: unknown[] = [];
    const theirs: unknown[] = [];
    for (const program of programs) {
      own.push([program, await ownJq(typeof input === 'string' ? json : input, program)]);
      theirs.push([program, installedJq(json, program)]);
    }
    expect(own).toEqual(theirs);
  });
});

describe('jq', () => {
  it('parses a text as JSON first', async () => {
    expect(await settle(() => runJq('{"k":[1,2]}', '.k[]'))).toEqual([1, 2]);
    await expect(settle(() => runJq('plain', '.'))).rejects.toThrow('this is not JSON');
  });

  it.each([
    ['.[', 'jq: syntax error'],
    ['nosuch', 'jq: nosuch/0 is not defined'],
    ['error("mine")', 'jq: mine'],
    ['.a.b', 'annot index'],
    ['include "x"; 1', 'jq:'],
  ])('says what is wrong with %s', async (program, message) => {
    await expect(settle(() => runJq({ a: 1 }, program))).rejects.toThrow(message);
  });

  it('keeps nulls in maps, the digits of integers, and doubles apart', async () => {
    expect(await settle(() => runJq({ a: null }, 'has("a")'))).toEqual([true]);
    expect(await settle(() => runJq({ a: 12345678901234567n }, '.a'))).toEqual([12345678901234567n]);
  });

  it('shows nothing of the process: no environment, no output of debug', async () => {
    expect(await settle(() => runJq(null, '[env, $ENV, (1 | debug)]'))).toEqual([[{}, {}, 1]]);
  });

  it('takes a program that looks like an option, or ends in a comment', async () => {
    expect(await settle(() => runJq(3, '-. # negated'))).toEqual([-3]);
    expect(await settle(() => runJq(3, 'empty'))).toEqual([]);
  });
});
