/** Flows whose executions a trigger waits for. */

import type { Flow, Trigger } from '../flow/model.ts';
import { isRecord, type Path } from '../flow/path.ts';

export interface AwaitedFlow {
  readonly trigger: Trigger;
  readonly namespace: string;
  readonly flowId: string;
  /** Of the map that names the flow. */
  readonly path: Path;
}

/** Those whose names are written out; a name that is an expression is known only to a run. */
export function awaitedFlows(flow: Flow): readonly AwaitedFlow[] {
  return flow.triggers.flatMap((trigger) =>
    wantedBy(trigger).flatMap(({ value, path }) => {
      if (!isRecord(value)) return [];
      const { namespace, flowId } = value;
      if (typeof namespace !== 'string' || typeof flowId !== 'string') return [];
      if (namespace.includes('{') || flowId.includes('{')) return [];
      return [{ trigger, namespace, flowId, path }];
    }),
  );
}

function wantedBy(trigger: Trigger): { readonly value: unknown; readonly path: Path }[] {
  const wanted: { readonly value: unknown; readonly path: Path }[] = [];
  const condition = (value: unknown, path: Path): void => {
    if (!isRecord(value) || typeof value.type !== 'string') return;
    if (/\.(ExecutionFlow|ExecutionFlowCondition)$/.test(value.type)) wanted.push({ value, path });
    // Only where one of several is enough, or all are needed; what must not be is not waited for.
    if (/\.(Or|OrCondition|MultipleCondition)$/.test(value.type))
      inside(value.conditions, [...path, 'conditions']);
  };
  const inside = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) condition(item, [...path, index]);
    else if (isRecord(value))
      for (const [key, item] of Object.entries(value)) condition(item, [...path, key]);
  };
  inside(trigger.properties.conditions, [...trigger.path, 'conditions']);
  const { preconditions, dependsOn } = trigger.properties;
  const lists = [
    { list: isRecord(preconditions) ? preconditions.flows : undefined, path: ['preconditions', 'flows'] },
    { list: dependsOn, path: ['dependsOn'] },
  ];
  for (const { list, path } of lists) {
    if (!Array.isArray(list)) continue;
    for (const [index, value] of list.entries())
      wanted.push({ value, path: [...trigger.path, ...path, index] });
  }
  return wanted;
}
