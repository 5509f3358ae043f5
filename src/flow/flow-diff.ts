/** What changed between two versions of a flow, in the words of flows: tasks, inputs, triggers and their properties. */

import type { Flow, Input, PlainMap } from './model.ts';
import { isRecord, valueAt } from './path.ts';
import { type PropertyChange, propertyChanges, sameData, withoutCredentials } from './property-diff.ts';
import { placeOf, type TaskPlace, taskPairs } from './task-diff.ts';
import type { YamlDocument } from './yaml.ts';

/** One version. */
export interface FlowVersion {
  /** Absent when the file cannot be read as a flow. */
  readonly flow?: Flow;
  readonly document: YamlDocument;
  /** Names of the secrets that it asks for. @default none */
  readonly secrets?: ReadonlySet<string>;
}

export interface FlowDiff {
  /**
   * - `same`: not a character differs
   * - `layout`: comments, spaces, quotes, the order of keys
   * - `changed`: see `changes`
   * - `unreadable`: a version is no flow, so there are only lines to compare
   */
  readonly kind: 'same' | 'layout' | 'changed' | 'unreadable';
  /** In the order of a flow. */
  readonly changes: readonly FlowChange[];
}

export type FlowPart =
  /** A property at the top of the flow; `id` is its name. */
  'flow' | 'label' | 'input' | 'variable' | 'task' | 'output' | 'trigger' | 'plugin-default' | 'secret';

export interface FlowChange {
  readonly part: FlowPart;
  readonly kind: 'added' | 'removed' | 'changed';
  /** As it is now, or was when it is gone. */
  readonly id: string;
  /** What it was called before: the same thing as far as can be told. */
  readonly oldId?: string;
  /** Of tasks, triggers and inputs. */
  readonly type?: string;
  /** A task that stands elsewhere than before. */
  readonly moved?: { readonly from: TaskPlace; readonly to: TaskPlace };
  /** Where a new task stands, or one that is gone stood. */
  readonly place?: TaskPlace;
  /** Whoever starts the flow must give a value that was not needed before. */
  readonly newlyRequired?: true;
  /** The order of a list, and nothing else of it. */
  readonly reordered?: true;
  /** Of something that changed. */
  readonly properties: readonly PropertyChange[];
  /** What was added or removed, without credentials. Tasks and triggers come with all their properties. */
  readonly value?: unknown;
}

/** Pure: neither version is rendered. */
export function diffFlows(before: FlowVersion, after: FlowVersion): FlowDiff {
  const [old, now] = [before.document, after.document];
  if (old.source.text === now.source.text) return { kind: 'same', changes: [] };
  if (before.flow === undefined || after.flow === undefined) return { kind: 'unreadable', changes: [] };
  if (sameData(old.value, now.value)) return { kind: 'layout', changes: [] };
  const changes = [
    ...topChanges(old.value as PlainMap, now.value as PlainMap),
    ...labelChanges(before.flow, after.flow),
    ...inputChanges(before, after),
    ...variableChanges(before.flow, after.flow),
    ...taskChanges(before.flow, after.flow),
    ...listChanges('output', 'outputs', before, after),
    ...listChanges('trigger', 'triggers', before, after),
    ...pluginDefaultChanges(before.flow, after.flow),
    ...secretChanges(before.secrets ?? new Set(), after.secrets ?? new Set()),
  ];
  // Two spellings of the same (a map of labels and a list of them) change nothing.
  return { kind: changes.length === 0 ? 'layout' : 'changed', changes };
}

/** Compared below, or meaningless: Kestra ignores `revision` in the text of a flow. */
const PARTS: ReadonlySet<string> = new Set([
  'labels',
  'inputs',
  'variables',
  'tasks',
  'errors',
  'finally',
  'afterExecution',
  'outputs',
  'triggers',
  'pluginDefaults',
  'taskDefaults',
  'revision',
]);

function topChanges(before: PlainMap, after: PlainMap): FlowChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key): FlowChange[] => {
    if (PARTS.has(key)) return [];
    // The tasks of listeners are compared as tasks.
    const [old, now] = [before[key], after[key]].map((value) =>
      key === 'listeners' && Array.isArray(value) ? value.map(withoutTasks) : value,
    );
    if (sameData(old, now)) return [];
    if (old === undefined) return [added('flow', key, withoutCredentials(now, key))];
    if (now === undefined) return [removed('flow', key, withoutCredentials(old, key))];
    return [{ part: 'flow', kind: 'changed', id: key, properties: propertyChanges(old, now) }];
  });
}

function withoutTasks(listener: unknown): unknown {
  if (!isRecord(listener)) return listener;
  const { tasks: _, ...rest } = listener;
  return rest;
}

function added(part: FlowPart, id: string, value: unknown): FlowChange {
  return { part, kind: 'added', id, properties: [], value };
}

function removed(part: FlowPart, id: string, value: unknown): FlowChange {
  return { part, kind: 'removed', id, properties: [], value };
}

function mapChanges(
  part: FlowPart,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): FlowChange[] {
  const changes: FlowChange[] = [];
  for (const [id, value] of after) {
    if (!before.has(id)) changes.push(added(part, id, withoutCredentials(value, id)));
    else {
      const properties = propertyChanges(
        before.get(id),
        value,
        part === 'label' || part === 'variable' ? [id] : [],
      );
      const shown = properties.map((change) => ({
        ...change,
        path: isNamed(part) ? change.path.slice(1) : change.path,
      }));
      if (properties.length > 0) changes.push({ part, kind: 'changed', id, properties: shown });
    }
  }
  for (const [id, value] of before)
    if (!after.has(id)) changes.push(removed(part, id, withoutCredentials(value, id)));
  return changes;
}

/** The id itself is the key of the value, and may tell that it is a secret. */
function isNamed(part: FlowPart): boolean {
  return part === 'label' || part === 'variable';
}

function labelChanges(before: Flow, after: Flow): FlowChange[] {
  const labels = (flow: Flow) => new Map(flow.labels.map(({ key, value }) => [key, value]));
  return mapChanges('label', labels(before), labels(after));
}

function variableChanges(before: Flow, after: Flow): FlowChange[] {
  const variables = (flow: Flow) => new Map(Object.entries(flow.variables));
  return mapChanges('variable', variables(before), variables(after));
}

function pluginDefaultChanges(before: Flow, after: Flow): FlowChange[] {
  const defaults = (flow: Flow): ReadonlyMap<string, unknown> =>
    new Map(
      flow.pluginDefaults.map(({ type, ref, forced, values, version }) => [
        ref === undefined ? type : `${type} (${ref})`,
        { ...values, ...(forced ? { forced } : {}), ...(version === undefined ? {} : { version }) },
      ]),
    );
  return mapChanges('plugin-default', defaults(before), defaults(after));
}

function secretChanges(before: ReadonlySet<string>, after: ReadonlySet<string>): FlowChange[] {
  return [
    ...[...after].filter((name) => !before.has(name)).map((name) => bare('added', name)),
    ...[...before].filter((name) => !after.has(name)).map((name) => bare('removed', name)),
  ];
}

function bare(kind: 'added' | 'removed', id: string): FlowChange {
  return { part: 'secret', kind, id, properties: [] };
}

function inputChanges(before: FlowVersion, after: FlowVersion): FlowChange[] {
  const needed = (flow: Flow | undefined) =>
    new Set(flow?.inputs.flatMap((input) => neededInputs(input)) ?? []);
  const [old, now] = [needed(before.flow), needed(after.flow)];
  return listChanges('input', 'inputs', before, after).map((change) => {
    const isNeeded = (ids: ReadonlySet<string>): boolean =>
      [...ids].some((id) => id === change.id || id.startsWith(`${change.id}.`));
    return change.kind !== 'removed' && isNeeded(now) && !isNeeded(old)
      ? { ...change, newlyRequired: true }
      : change;
  });
}

/** Ids that must be given when the flow is started; children of a FORM as `form.child`. */
export function neededInputs(input: Input, prefix = ''): string[] {
  const id = `${prefix}${input.id}`;
  if (input.type === 'FORM') return input.inputs.flatMap((child) => neededInputs(child, `${id}.`));
  return input.required &&
    (input.defaults === undefined || input.defaults === null) &&
    input.dependsOn === undefined
    ? [id]
    : [];
}

/** Lists whose items have an id, as they are written. */
function listChanges(
  part: 'input' | 'output' | 'trigger',
  key: 'inputs' | 'outputs' | 'triggers',
  before: FlowVersion,
  after: FlowVersion,
): FlowChange[] {
  const items = ({ flow, document }: FlowVersion): ReadonlyMap<string, unknown> =>
    new Map(flow![key].map((item) => [item.id, valueAt(document.value, item.path)]));
  const [old, now] = [items(before), items(after)];
  const typeOf = (value: unknown): { type?: string } =>
    isRecord(value) && typeof value.type === 'string' ? { type: value.type } : {};
  const changes = mapChanges(part, old, now).map((change) => ({
    ...change,
    ...typeOf(now.get(change.id) ?? old.get(change.id)),
  }));
  const kept = [...now.keys()].filter((id) => old.has(id));
  const order = [...old.keys()].filter((id) => now.has(id));
  if (kept.some((id, index) => id !== order[index]))
    changes.push({ part: 'flow', kind: 'changed', id: key, reordered: true, properties: [] });
  return changes;
}

function taskChanges(before: Flow, after: Flow): FlowChange[] {
  return taskPairs(before, after).flatMap((pair): FlowChange[] => {
    const { before: old, after: now, properties, moved } = pair;
    const { task } = (now ?? old)!;
    if (now === undefined || old === undefined) {
      const place = placeOf((now ?? old)!);
      const value = withoutCredentials(task.properties);
      const kind = old === undefined ? 'added' : 'removed';
      return [{ part: 'task', kind, id: task.id, type: task.type, place, properties: [], value }];
    }
    const renamed = old.task.id !== task.id;
    if (!renamed && moved === undefined && properties.length === 0) return [];
    return [
      {
        part: 'task',
        kind: 'changed',
        id: task.id,
        type: task.type,
        ...(renamed ? { oldId: old.task.id } : {}),
        ...(moved === undefined ? {} : { moved }),
        properties,
      },
    ];
  });
}
