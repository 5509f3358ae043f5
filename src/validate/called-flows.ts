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

/** The value that is given for an input: under its id, or below the maps of its parts. */
export function valueFor(given: Readonly<Record<string, unknown>>, id: string): unknown {
  if (Object.hasOwn(given, id)) return given[id];
  let value: unknown = given;
  for (const step of id.split('.')) {
    if (!isRecord(value)) return typeof value === 'string' ? value : undefined;
    value = value[step];
  }
  return value;
}

/** Whether something in it is known only to a run. */
export function hasExpression(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('{{') || value.includes('{%');
  if (Array.isArray(value)) return value.some(hasExpression);
  return isRecord(value) && Object.values(value).some(hasExpression);
}
