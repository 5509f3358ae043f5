/** Other flows of the repository that a flow starts or waits for, parsed once for a catalog. */

import type { Catalog } from '../flow/catalog.ts';
import type { Flow, Input } from '../flow/model.ts';
import { parseFlow } from '../flow/parse-flow.ts';
import { isRecord, type Path } from '../flow/path.ts';
import type { SourceFile, Span } from '../flow/source.ts';
import { walkTasks } from '../flow/task-structure.ts';
import { nearest } from '../util/nearest.ts';
import { didYouMean, type RuleContext } from './rule.ts';

export interface KnownFlow {
  readonly flow: Flow;
  readonly source: SourceFile;
  /** Place of its id. */
  readonly idSpan: Span;
}

const PARSED = new WeakMap<Catalog, Map<string, Promise<KnownFlow | undefined>>>();

/** undefined when there is none, or its file cannot be read as a flow. */
export function knownFlow(catalog: Catalog, namespace: string, id: string): Promise<KnownFlow | undefined> {
  let flows = PARSED.get(catalog);
  if (flows === undefined) {
    flows = new Map();
    PARSED.set(catalog, flows);
  }
  const key = `${namespace}\n${id}`;
  let reading = flows.get(key);
  if (reading === undefined) {
    reading = readFlow(catalog, namespace, id);
    flows.set(key, reading);
  }
  return reading;
}

/** Letters, digits, `.`, `_`, `-`: what is no name leads to no file, least of all to one outside of the repository. */
const NAME = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;

async function readFlow(catalog: Catalog, namespace: string, id: string): Promise<KnownFlow | undefined> {
  if (!NAME.test(namespace) || !NAME.test(id)) return undefined;
  const entry = await catalog.get(namespace, id);
  if (entry === undefined) return undefined;
  const { flow } = parseFlow(entry.source);
  return flow === undefined
    ? undefined
    : { flow, source: entry.source, idSpan: entry.idAt?.span ?? { start: 0, end: 0 } };
}

export interface FlowCall {
  readonly taskId: string;
  readonly path: Path;
  readonly namespace: string;
  readonly flowId: string;
  /** Tasks that start one execution for each batch of items. */
  readonly isBatched: boolean;
  readonly inputs: unknown;
}

const CALLS = /(?:^|\.)flows?\.(Subflow|Flow|ForEachItem)$/;

/** Tasks that start another flow whose name is written out; a name that is an expression is known only to a run. */
export function flowCalls(flow: Flow): readonly FlowCall[] {
  const calls: FlowCall[] = [];
  for (const { task } of walkTasks(flow)) {
    const match = CALLS.exec(task.type);
    const namespace = ownNamespace(task.properties.namespace, flow);
    const { flowId, inputs } = task.properties;
    if (match === null || namespace === undefined || typeof flowId !== 'string') continue;
    if (namespace.includes('{') || flowId.includes('{')) continue;
    calls.push({
      taskId: task.id,
      path: task.path,
      namespace,
      flowId,
      isBatched: match[1] === 'ForEachItem',
      inputs,
    });
  }
  return calls;
}

/** `{{ flow.namespace }}` is as certain as the name itself. */
function ownNamespace(value: unknown, flow: Flow): string | undefined {
  if (typeof value !== 'string') return undefined;
  return /^\{\{-?\s*flow\.namespace\s*-?\}\}$/.test(value.trim()) ? flow.namespace : value;
}

export interface AwaitedFlow {
  readonly triggerId: string;
  /** Of the entry that names the flow. */
  readonly path: Path;
  readonly namespace: string;
  readonly flowId: string;
}

/** Flows whose executions start this one, as far as their names are written out. */
export function awaitedFlows(flow: Flow): readonly AwaitedFlow[] {
  return flow.triggers.flatMap((trigger) => {
    const wanted: { readonly value: unknown; readonly path: Path }[] = trigger.conditions.map(
      (condition) => ({
        value: /\.(ExecutionFlow|ExecutionFlowCondition)$/.test(condition.type)
          ? condition.properties
          : undefined,
        path: condition.path,
      }),
    );
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
    return wanted.flatMap(({ value, path }): AwaitedFlow[] => {
      if (!isRecord(value) || typeof value.namespace !== 'string' || typeof value.flowId !== 'string')
        return [];
      const { namespace, flowId } = value;
      if (namespace.includes('{') || flowId.includes('{')) return [];
      return [{ triggerId: trigger.id, path, namespace, flowId }];
    });
  });
}

/** Reports that a flow is not there: an error where its namespace has flows here, else it may live elsewhere. */
export async function reportUnknownFlow(
  context: RuleContext,
  catalog: Catalog,
  target: { readonly namespace: string; readonly flowId: string },
  place: { readonly path: Path; readonly owner: string },
): Promise<void> {
  const { namespace, flowId } = target;
  const entries = await catalog.entries();
  const siblings = entries.filter((entry) => entry.namespace === namespace).map((entry) => entry.id);
  const sibling = nearest(flowId, siblings);
  const namesake = entries.find((entry) => entry.id === flowId);
  const near =
    sibling !== undefined
      ? `${namespace}.${sibling}`
      : namesake === undefined
        ? undefined
        : `${namesake.namespace}.${namesake.id}`;
  context.report({
    code: 'unknown-flow',
    severity: siblings.length > 0 ? 'error' : 'warning',
    message: `${place.owner} names flow \`${namespace}.${flowId}\`, which is not in this repository`,
    path: place.path,
    help: didYouMean(near),
  });
}

/** Ids of an input list as they are given: children of a FORM as `form.child`. */
export function givenInputs(
  inputs: readonly Input[],
  prefix = '',
): readonly (Input & { readonly givenAs: string })[] {
  return inputs.flatMap((input) =>
    input.type === 'FORM'
      ? givenInputs(input.inputs, `${prefix}${input.id}.`)
      : [{ ...input, givenAs: `${prefix}${input.id}` }],
  );
}
