/** Updates a key of the KV store: whole, or some fields of a JSON value. */

import { Type } from '@sinclair/typebox';
import { isList, type Value } from '../../../expression/values.ts';
import { raw } from '../../../plugin/property.ts';
import { defineTask, type TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { deepMerge, isPlainMap, nest } from '../../deep-merge.ts';
import { entryValue, storedValue } from './entry-value.ts';
import { errorOnMissingProperty, keyProperty, missingKey, namespaceProperty } from './kv-properties.ts';

export const kvPutTask = defineTask({
  type: 'io.kestra.plugin.core.kv.Put',
  title: 'Update a key of the KV store.',
  description:
    'A map is merged into the map that is there. A list of `{key, value}` changes single fields, whose keys may be dotted paths. A list with one `{value}` and everything else replaces the value. Description and time to live stay.',
  properties: {
    key: keyProperty,
    value: raw(Type.Unknown(), { description: 'The value, or the changes.', required: true }),
    namespace: namespaceProperty,
    errorOnMissing: errorOnMissingProperty,
  },
  outputs: {},
  examples: [
    {
      title: 'Change fields of a JSON value',
      flow: `id: kv_put
namespace: company.team
tasks:
  - id: create
    type: io.kestra.plugin.core.kv.Put
    key: settings
    value:
      retries: 3
      mail:
        to: rick@example.com
  - id: change
    type: io.kestra.plugin.core.kv.Put
    key: settings
    value:
      - key: mail.subject
        value: "Report of {{ flow.id }}"
      - key: retries
        value: 5
  - id: read
    type: io.kestra.plugin.core.kv.Get
    key: settings
`,
      expect: {
        outputs: {
          read: { value: { retries: 5, mail: { to: 'rick@example.com', subject: 'Report of kv_put' } } },
        },
      },
    },
  ],
  async run({ key, value, namespace = '', errorOnMissing }, context) {
    const place = namespace === '' ? context.flow.namespace : namespace;
    const rendered = await renderValue(value, context);
    const current = await context.kv.get(place, key);
    if (current === undefined && errorOnMissing) throw new TaskFailure(missingKey(key, place));
    const merged = mergeValue(current === undefined ? null : entryValue(current), rendered, key);
    await context.kv.set(place, key, { ...current, ...storedValue(merged) });
    return undefined;
  },
});

/** One expression alone keeps its type; text around expressions makes a text. */
async function renderValue(value: unknown, context: TaskContext): Promise<unknown> {
  if (typeof value !== 'string') return context.renderStructure(value);
  const text = value.trim();
  return text.startsWith('{{') && text.endsWith('}}') && text.indexOf('{{', 2) === -1
    ? context.renderTyped(text)
    : context.render(value);
}

interface Change {
  readonly key?: unknown;
  readonly value?: unknown;
}

function mergeValue(existing: Value, value: unknown, key: string): unknown {
  if (isChanges(value)) return applyChanges(existing, value, key);
  return isPlainMap(existing) && isPlainMap(value) ? deepMerge(existing, value) : value;
}

/** Kestra: a list whose every item is a map of `value`, and perhaps `key`, is no value but changes. */
function isChanges(value: unknown): value is readonly Change[] {
  return (
    isList(value) &&
    value.length > 0 &&
    value.every(
      (item) =>
        isPlainMap(item) &&
        'value' in item &&
        Object.keys(item).every((name) => name === 'key' || name === 'value'),
    )
  );
}

function applyChanges(existing: Value, changes: readonly Change[], key: string): unknown {
  const whole = changes.find((change) => change.key === undefined || change.key === null);
  if (whole !== undefined) {
    if (changes.length === 1) return whole.value;
    throw new TaskFailure(
      'property `value`: an entry without `key` replaces the whole value and must be the only one; give each of several entries a `key`',
    );
  }
  const fields = changes.map((change): [string, unknown] => {
    if (typeof change.key === 'string' && change.key.trim() !== '') return [change.key, change.value];
    throw new TaskFailure(
      `property \`value\`: \`key\` of an entry must be text such as mail.to, not \`${JSON.stringify(change.key)}\``,
    );
  });
  if (existing === null) return nest(fields);
  if (isPlainMap(existing)) return deepMerge(existing, nest(fields));
  throw new TaskFailure(
    `fields cannot be changed: the value of \`${key}\` is no JSON map; replace it with a list of one \`{value}\``,
  );
}
