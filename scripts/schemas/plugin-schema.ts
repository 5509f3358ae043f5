/** JSON Schemas of tasks, triggers, conditions and task runners, made of their definitions. */

import { objectSchema, type PropertyMap } from '../../src/plugin/property.ts';
import type { PluginDefinition } from '../../src/plugin/registry.ts';
import { formatIsoDuration } from '../../src/util/iso-duration.ts';
import { type Json, ref } from './json.ts';

const TASKS = { type: 'array', items: ref('task') };

const CHILDREN: Readonly<Record<string, Json>> = {
  list: TASKS,
  single: ref('task'),
  cases: { type: 'object', additionalProperties: TASKS },
  dag: {
    type: 'array',
    items: {
      type: 'object',
      properties: { task: ref('task'), dependsOn: { type: 'array', items: { type: 'string' } } },
      required: ['task'],
      additionalProperties: false,
    },
  },
};

/** Properties whose values are plugins or inputs themselves. */
const ELSEWHERE: Readonly<Record<string, Json>> = {
  taskRunner: ref('taskRunner'),
  onResume: { type: 'array', items: ref('input') },
};

/** A property as an editor wants it: without what only the engine reads, child tasks by reference. */
function publicSchema(schema: unknown, name?: string, depth = 0): unknown {
  if (Array.isArray(schema)) return schema.map((item) => publicSchema(item, undefined, depth));
  if (typeof schema !== 'object' || schema === null) return schema;
  const node = schema as Json;
  const { description } = node;
  const described = typeof description === 'string' ? { description, markdownDescription: description } : {};
  const children = node['x-tasks'];
  if (typeof children === 'string') return { ...described, ...CHILDREN[children] };
  const elsewhere = name === undefined ? undefined : ELSEWHERE[name];
  if (elsewhere !== undefined) return { ...described, ...elsewhere };
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'presence' || key.startsWith('x-')) continue;
    // A property may be called `default`; only the keyword of a property's schema is a number of milliseconds.
    if (key === 'properties') result[key] = publicProperties(value as Json, depth + 1);
    else if (key !== 'default' || !('x-bind' in node)) result[key] = publicSchema(value, undefined, depth);
  }
  const warned = node['x-deprecated'];
  return simpler({
    ...result,
    ...described,
    ...defaultOf(node, depth),
    ...(typeof warned === 'string' ? { deprecationMessage: warned } : {}),
  });
}

/** Editors write every `default` below a property along with it, so inner ones are told in words. */
function defaultOf(node: Json, depth: number): Json {
  const { default: value, description } = node;
  if (value === undefined || !('x-bind' in node)) return {};
  const written =
    node['x-bind'] === 'duration' && typeof value === 'number' ? formatIsoDuration(value) : value;
  if (depth === 1) return { default: written };
  const text = `${String(description)} Default: \`${typeof written === 'string' ? written : JSON.stringify(written)}\`.`;
  return { description: text, markdownDescription: text };
}

function publicProperties(properties: Json, depth: number): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, publicSchema(property, name, depth)]),
  );
}

/** Several plain types are one list of types. */
function simpler(schema: Record<string, unknown>): Record<string, unknown> {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || 'type' in rest) return schema;
  const plain = (anyOf as Json[]).every((one) => Object.keys(one).join() === 'type');
  return plain ? { type: (anyOf as Json[]).map((one) => one.type), ...rest } : schema;
}

function shortName(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}

/** What editors show about a type. */
function about(definition: PluginDefinition): string {
  const { type, title, description, deprecated } = definition;
  const parts = [`**${shortName(type)}** (\`${type}\`): ${title.replace(/\.?$/, '.')}`];
  if (description !== '') parts.push(description);
  if (deprecated !== undefined) parts.push(`*Deprecated:* ${deprecated.replace(/\.?$/, '.')}`);
  return parts.join('\n\n');
}

/** The property `type`: any name is possible, those that are known are proposed. What a name means is said by its type. */
export function typeProperty(definitions: readonly PluginDefinition[]): Json {
  return {
    type: 'string',
    defaultSnippets: definitions
      .filter((definition) => definition.deprecated === undefined)
      .map((definition) => ({
        label: definition.type,
        markdownDescription: about(definition),
        body: definition.type,
      })),
  };
}

const literally = (text: string): string => text.replaceAll('.', '\\.');

/** One condition for each type: its properties, beside those that all of the kind have. */
export function pluginSchemas(
  definitions: readonly PluginDefinition[],
  common: readonly string[],
): readonly Json[] {
  return definitions.map((definition) => {
    const names = [definition.type, ...(definition.aliases ?? [])];
    const own = publicSchema(objectSchema(definition.properties as PropertyMap)) as Json & {
      readonly properties: Json;
    };
    const shared = common.filter((name) => name !== 'type' && !(name in own.properties));
    return {
      // A pattern: editors would show a list of names as the values that are allowed.
      if: {
        properties: { type: { type: 'string', pattern: `^(?:${names.map(literally).join('|')})$` } },
        required: ['type'],
      },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
      then: {
        title: shortName(definition.type),
        ...own,
        properties: {
          type: { description: definition.title, markdownDescription: about(definition) },
          ...own.properties,
          ...Object.fromEntries(shared.map((name) => [name, true])),
        },
      },
    };
  });
}
