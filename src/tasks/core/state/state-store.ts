/** States: maps that a flow, or all flows of a namespace, keep between executions, each a key of the KV store. */

import { createHash } from 'node:crypto';
import { boolean, text } from '../../../plugin/property.ts';
import type { TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { isPlainMap } from '../../deep-merge.ts';
import { entryValue, storedValue } from '../kv/entry-value.ts';

export const DEPRECATED = 'keep values with io.kestra.plugin.core.kv.Set and read them with `kv()`';

export const stateProperties = {
  name: text({ description: 'Name of the state.', default: 'default' }),
  namespace: boolean({
    description: 'Whether the state belongs to all flows of the namespace, not to this flow alone.',
    default: false,
  }),
  taskrunValue: boolean({
    description: 'Inside an iteration: whether every value of the iteration has a state of its own.',
    default: true,
  }),
};

export interface StateAddress {
  readonly name: string;
  readonly namespace: boolean;
  readonly taskrunValue: boolean;
}

export type State = Readonly<Record<string, unknown>>;

/** The key of the KV store. What a key cannot hold stands there as a hash. */
export function stateKey({ name, namespace, taskrunValue }: StateAddress, context: TaskContext): string {
  const value = taskrunValue ? context.taskRun.value : undefined;
  const parts = [
    'states',
    ...(namespace ? [] : [context.flow.id]),
    /^[\w.-]+$/.test(name) ? name : hash(name),
    ...(value === undefined ? [] : [hash(value)]),
  ];
  return parts.join('_');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

export async function readState(key: string, context: TaskContext): Promise<State | undefined> {
  const entry = await context.kv.get(context.flow.namespace, key);
  if (entry === undefined) return undefined;
  const value = entryValue(entry);
  if (isPlainMap(value)) return value;
  throw new TaskFailure(`the key \`${key}\` of the KV store holds no map and is no state; delete it`);
}

export async function writeState(key: string, state: State, context: TaskContext): Promise<void> {
  await context.kv.set(context.flow.namespace, key, storedValue(state));
}

export function missingState(name: string): TaskFailure {
  return new TaskFailure(
    `there is no state \`${name}\`; set \`errorOnMissing: false\` where it may be missing`,
  );
}
