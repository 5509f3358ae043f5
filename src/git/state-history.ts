/** Past executions on a state ref: `executions/<namespace>/<flow>/<year>/<month>/<id>.json`, one small file each. */

import type { StateTree, WritableStateTree } from './state-tree.ts';

const ROOT = 'executions/';

/** What a path says without the file being read. */
export interface ExecutionPath {
  readonly path: string;
  readonly namespace: string;
  readonly flowId: string;
  /** `2026-11` */
  readonly month: string;
  readonly id: string;
}

export interface ExecutionPathFilter {
  /** A namespace and those below it, or `namespace.flow`. */
  readonly flow?: string;
  /** Executions of whole months before it are left out; milliseconds since the epoch. */
  readonly since?: number;
  /** Executions of whole months after it are left out; milliseconds since the epoch. */
  readonly until?: number;
}

export function executionPath(execution: {
  readonly id: string;
  readonly namespace: string;
  readonly flowId: string;
  /** ISO-8601 instant. */
  readonly startDate: string;
}): string {
  const { id, namespace, flowId, startDate } = execution;
  const [year, month] = new Date(startDate).toISOString().split('-');
  return `${ROOT}${namespace}/${flowId}/${year}/${month}/${id}.json`;
}

/** Newest month first. */
export async function executionPaths(
  tree: StateTree,
  { flow, since, until }: ExecutionPathFilter = {},
): Promise<readonly ExecutionPath[]> {
  const first = since === undefined ? '' : new Date(since).toISOString().slice(0, 7);
  const last = until === undefined ? '9999-99' : new Date(until).toISOString().slice(0, 7);
  const found: ExecutionPath[] = [];
  for (const path of await tree.list(ROOT)) {
    const [, namespace, flowId, year, month, file] = path.split('/');
    if (file === undefined) continue;
    const execution = {
      path,
      namespace: namespace!,
      flowId: flowId!,
      month: `${year}-${month}`,
      id: file.replace(/\.json$/, ''),
    };
    if (execution.month < first || execution.month > last) continue;
    if (flow !== undefined && !belongsTo(execution, flow)) continue;
    found.push(execution);
  }
  return found.sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0));
}

export function writeExecution(
  tree: WritableStateTree,
  execution: {
    readonly id: string;
    readonly namespace: string;
    readonly flowId: string;
    readonly startDate: string;
  },
): void {
  tree.write(executionPath(execution), `${JSON.stringify(execution, null, 1)}\n`);
}

function belongsTo({ namespace, flowId }: ExecutionPath, wanted: string): boolean {
  return `${namespace}.${flowId}` === wanted || namespace === wanted || namespace.startsWith(`${wanted}.`);
}
