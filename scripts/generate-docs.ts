/** Writes what the docs say of plugin types: the table in the README and `docs/task-types.md`, from the definitions. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLOWABLE_ENTRIES } from '../src/engine/flowables/index.gen.ts';
import type { Property, PropertyMap } from '../src/plugin/property.ts';
import type { PluginDefinition } from '../src/plugin/registry.ts';
import type { OutputDoc, TaskExample } from '../src/plugin/task.ts';
import { TASK_ENTRIES } from '../src/tasks/index.gen.ts';
import { formatIsoDuration } from '../src/util/iso-duration.ts';
import { emitFile, root } from './generated-file.ts';
import { TESTED_LANGUAGES } from './tested-languages.ts';

const definitions = await Promise.all([...TASK_ENTRIES, ...FLOWABLE_ENTRIES].map((entry) => entry.load()));
definitions.sort((a, b) => (a.type < b.type ? -1 : 1));

const KINDS = [
  { kind: 'flowable', title: 'Flowable tasks' },
  { kind: 'task', title: 'Tasks' },
  { kind: 'runner', title: 'Task runners' },
  { kind: 'trigger', title: 'Triggers' },
  { kind: 'condition', title: 'Conditions' },
] as const;

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const anchor = (type: string): string => type.toLowerCase().replaceAll('.', '');
const short = (type: string): string => type.replace('io.kestra.plugin.', '');

function typeOf(property: Property<unknown>): string {
  switch (property['x-bind']) {
    case 'text':
    case 'template':
      return 'text';
    case 'choice':
      return (property['x-values'] as readonly string[]).map((value) => `\`${value}\``).join(' ');
    case 'list':
      return `list of ${typeOf(property['x-item'] as Property<unknown>)}`;
    case 'map':
      return `map of ${typeOf(property['x-value'] as Property<unknown>)}`;
    case 'either':
      return (property['x-either'] as readonly Property<unknown>[]).map(typeOf).join(' or ');
    case 'raw':
      return 'any';
    default:
      return property['x-bind'];
  }
}

function defaultOf(property: Property<unknown>): string {
  if (property.presence === 'required') return '**required**';
  if (property.presence !== 'default' || property.default === undefined || property.default === null)
    return '';
  const isDuration = property['x-bind'] === 'duration' && typeof property.default === 'number';
  return `\`${isDuration ? formatIsoDuration(property.default as number) : JSON.stringify(property.default)}\``;
}

function rows(properties: PropertyMap, prefix = ''): string[] {
  return Object.entries(properties).flatMap(([name, property]) => {
    const deprecated =
      property['x-deprecated'] === undefined ? '' : ` _Deprecated: ${String(property['x-deprecated'])}_`;
    const row = `| \`${prefix}${name}\` | ${cell(typeOf(property))} | ${defaultOf(property)} | ${cell(`${property.description ?? ''}${deprecated}`)} |`;
    const members = property['x-properties'] as PropertyMap | undefined;
    return members === undefined ? [row] : [row, ...rows(members, `${prefix}${name}.`)];
  });
}

function section(definition: PluginDefinition): string {
  const parts = [`### ${definition.type}`, '', `${definition.title}. ${definition.description}`, ''];
  if (definition.aliases !== undefined)
    parts.push(`Also written ${definition.aliases.map((alias) => `\`${alias}\``).join(', ')}.`, '');
  if (definition.deprecated !== undefined) parts.push(`**Deprecated.** ${definition.deprecated}`, '');
  const properties = rows(definition.properties as PropertyMap);
  if (properties.length > 0)
    parts.push('| property | type | default | |', '| --- | --- | --- | --- |', ...properties, '');
  const outputs = Object.entries(
    ('outputs' in definition ? definition.outputs : {}) as Record<string, OutputDoc>,
  );
  if (outputs.length > 0) {
    parts.push('| output | type | |', '| --- | --- | --- |');
    parts.push(
      ...outputs.map(([name, output]) => `| \`${name}\` | ${output.type} | ${cell(output.description)} |`),
      '',
    );
  }
  for (const example of ('examples' in definition ? definition.examples : []) as readonly TaskExample[]) {
    parts.push(`${example.title}:`, '', '```yaml', example.flow.trim(), '```', '');
  }
  return parts.join('\n');
}

function page(): string {
  const intro = [
    '# Plugin types',
    '',
    'Written from the definitions in `src/tasks` and `src/engine/flowables`; do not edit.',
    'Properties of type text, number, boolean, choice and duration may be expressions.',
    'Every task also has `id`, `type`, `description`, `disabled`, `runIf`, `retry`, `timeout`, `allowFailure`, `allowWarning` and `logLevel`.',
    '',
  ];
  const groups = KINDS.flatMap(({ kind, title }) => [
    `## ${title}`,
    '',
    ...definitions.filter((definition) => definition.kind === kind).map(section),
  ]);
  groups.push(...languages());
  return `${[...intro, ...groups]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function languages(): string[] {
  const lines = TESTED_LANGUAGES.map(({ name, program, from }) => {
    const how = from === undefined ? 'a stand-in that records the command line' : `for real, from ${from}`;
    return `| ${name} | \`${program}\` | ${how} |`;
  });
  return [
    '## How script languages are tested',
    '',
    'The tests run the examples of a language with its interpreter, or, where that cannot be had by them, start a',
    'program in its place that records how it was called: then the command line is known to be right, and nothing more.',
    '`groovy`, `jython` and `nashorn` have `Eval` and `FileTransform` in Kestra too, which run inside its Java process:',
    'they cannot run here, and `validate` says which task to write instead.',
    '',
    '| language | program | tested with |',
    '| --- | --- | --- |',
    '| Shell | `sh` | for real, in containers too |',
    '| Python | `python3`, `uv` | for real, in containers too |',
    ...lines,
    '',
  ];
}

function table(): string {
  const lines = KINDS.filter(({ kind }) => kind === 'task' || kind === 'flowable').flatMap(
    ({ kind, title }) => [
      `| ${title} | |`,
      '| --- | --- |',
      ...definitions
        .filter((definition) => definition.kind === kind)
        .map(
          (one) =>
            `| [\`${short(one.type)}\`](docs/task-types.md#${anchor(one.type)}) | ${cell(one.title)} |`,
        ),
      '',
    ],
  );
  return lines.join('\n').trim();
}

const BEGIN = '<!-- task types: written by `npm run generate` -->';
const END = '<!-- end of task types -->';
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [before, rest] = readme.split(BEGIN);
const after = rest?.split(END)[1];
if (before === undefined || after === undefined) throw new Error(`README.md must hold ${BEGIN} and ${END}`);
emitFile('README.md', `${before}${BEGIN}\n\n${table()}\n\n${END}${after}`);
emitFile('docs/task-types.md', page());
