/** What people bring along from Jinja, Twig and other template languages, and what to write instead. */

const TAGS: ReadonlyMap<string, string> = new Map([
  ['elif', 'write `{% elseif … %}`'],
  ['elsif', 'write `{% elseif … %}`'],
  ['elseIf', 'write `{% elseif … %}`'],
  ['raw', 'raw works inside one line; for several lines write `{% verbatim %}…{% endverbatim %}`'],
  ['endraw', 'there is no `{% raw %}` before it on the same line'],
  ['call', 'call the macro in a print: `{{ name(…) }}`'],
  ['with', 'use `{% set name = value %}`'],
  ['do', 'use `{% set … %}`'],
  ['break', 'a loop always runs to its end; skip the rest with `{% if … %}`'],
  ['continue', 'put the rest of the loop in `{% if … %}`'],
  ['endverbatim', 'there is no `{% verbatim %}` before it'],
]);

/** Tags of Pebble that Kestra takes away. */
const REMOVED_TAGS = new Set([
  'include',
  'import',
  'from',
  'extends',
  'embed',
  'autoescape',
  'cache',
  'flush',
  'parallel',
]);

const TAG_NAMES = ['if', 'for', 'set', 'macro', 'block', 'filter', 'verbatim', 'raw'];

export function tagHelp(name: string): string {
  const known = TAGS.get(name);
  if (known !== undefined) return known;
  if (REMOVED_TAGS.has(name)) return `Kestra has no \`${name}\`; use \`render(…)\`, \`read(…)\` or a macro`;
  if (/^(?:end|else)/.test(name)) return 'it closes nothing that is open here';
  return `the tags are ${TAG_NAMES.join(', ')}`;
}

const FILTERS: ReadonlyMap<string, string> = new Map([
  ['tojson', 'write `toJson`'],
  ['to_json', 'write `toJson`'],
  ['tojson_pretty', 'write `toJson`'],
  ['fromjson', 'write the function `fromJson(text)`'],
  ['fromJson', 'it is a function: `fromJson(text)`'],
  ['from_json', 'write the function `fromJson(text)`'],
  ['map', "write `jq('.[].name')` or a `{% for %}` loop"],
  ['select', "write `jq('map(select(…))')` or a `{% for %}` loop"],
  ['reject', "write `jq('map(select(… | not))')` or a `{% for %}` loop"],
  ['selectattr', "write `jq('map(select(.name == …))')` or a `{% for %}` loop"],
  ['rejectattr', "write `jq('map(select(.name != …))')` or a `{% for %}` loop"],
  ['groupby', "write `jq('group_by(.name)')`"],
  ['int', 'write `number`'],
  ['float', "write `number('DOUBLE')`"],
  ['round', "write `numberFormat('0')`"],
  ['list', 'lists and ranges need no conversion'],
  ['items', 'loop over the map: entries have `.key` and `.value`'],
  ['dictsort', 'write `keys | sort`'],
  ['unique', 'write `distinct`'],
  ['count', 'write `length`'],
  ['size', 'write `length`'],
  ['d', 'write `default(…)`'],
  ['upcase', 'write `upper`'],
  ['downcase', 'write `lower`'],
  ['toUpperCase', 'write `upper`'],
  ['toLowerCase', 'write `lower`'],
  ['truncate', 'write `abbreviate(length)`'],
  ['ternary', 'write `condition ? a : b`'],
  ['dateFormat', "write `date('yyyy-MM-dd')`"],
  ['strftime', "write `date('yyyy-MM-dd')`, with Java's letters"],
  ['escape', 'nothing is escaped in Kestra; for quotes write `escapeChar(…)`'],
  ['e', 'nothing is escaped in Kestra; for quotes write `escapeChar(…)`'],
  ['safe', 'nothing is escaped in Kestra; leave it out'],
  ['raw', 'nothing is escaped in Kestra; leave it out'],
  ['b64encode', 'write `base64encode`'],
  ['b64decode', 'write `base64decode`'],
  ['regex_replace', 'write `regexReplace(…)`'],
  ['regex_search', 'write `regexMatch(…)` or `regexExtract(…)`'],
  ['sum', "write `jq('add')`"],
  ['numberformat', 'write `numberFormat`'],
  ['to_yaml', 'write `yaml`'],
  ['toYaml', 'write `yaml`'],
]);

const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['dict', "write a map: `{'key': value}`"],
  ['list', 'write a list: `[a, b]`'],
  ['len', 'write the filter `| length`'],
  ['str', "write `value ~ ''`"],
  ['int', 'write the filter `| number`'],
  ['super', 'there is no inheritance in Kestra'],
  ['toJson', 'it is a filter: `value | toJson`'],
  ['lookup', "write `map['key']`"],
  ['namespace', 'use `{% set name = value %}`; a loop can write to variables set outside of it'],
  ['date', "it is a filter: `now() | date('yyyy-MM-dd')`"],
  ['random', 'write `randomInt(lower, upper)`'],
  ['jq', "it is a filter: `value | jq('…')`"],
]);

const TESTS: ReadonlyMap<string, string> = new Map([
  ['none', 'write `is null`'],
  ['undefined', 'write `is not defined`'],
  ['mapping', 'write `is map`'],
  ['sequence', 'write `is iterable`'],
  ['equalto', 'write `==`'],
  ['divisibleby', 'write `a % b == 0`'],
  ['in', 'write `value isIn list`'],
]);

export type CallableKind = 'filter' | 'function' | 'test';

export function callableHelp(kind: CallableKind, name: string): string | undefined {
  return (kind === 'filter' ? FILTERS : kind === 'function' ? FUNCTIONS : TESTS).get(name);
}

/** Help for attributes that other languages have. */
export function attributeHelp(path: string): string | undefined {
  switch (path) {
    case 'loop.index0':
      return '`loop.index` already counts from 0';
    case 'loop.revindex0':
      return '`loop.revindex` already counts down to 0';
    case 'loop.parent':
    case 'loop.parentloop':
      return 'keep the outer `loop` with `{% set outer = loop %}` before the inner loop';
    default:
      return undefined;
  }
}
