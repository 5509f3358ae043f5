/** Removes from a state what has outlived its time; done when the history of the ref is left behind anyway. */

import { executionPaths } from './state-history.ts';
import type { WritableStateTree } from './state-tree.ts';

export interface Retention {
  /** Executions kept for each flow. @default all */
  readonly executions?: number;
  /** Milliseconds. @default for ever */
  readonly maxAge?: number;
}

export async function retireState(tree: WritableStateTree, retention: Retention, now: number): Promise<void> {
  const { executions = Number.POSITIVE_INFINITY, maxAge = Number.POSITIVE_INFINITY } = retention;
  if (executions === Number.POSITIVE_INFINITY && maxAge === Number.POSITIVE_INFINITY) return;
  const all = await executionPaths(tree);
  const texts = await tree.readAll(all.map(({ path }) => path));
  const begun = all
    .map((execution) => ({ ...execution, at: startOf(texts.get(execution.path)) }))
    .sort((a, b) => b.at - a.at);
  const kept = new Map<string, number>();
  for (const { path, namespace, flowId, at } of begun) {
    const flow = `${namespace}.${flowId}`;
    const count = (kept.get(flow) ?? 0) + 1;
    if (count > executions || now - at > maxAge) tree.remove(path);
    else kept.set(flow, count);
  }
}

function startOf(text: string | undefined): number {
  try {
    return Date.parse((JSON.parse(text ?? '') as { startDate: string }).startDate);
  } catch {
    // Whatever it is, it is no execution that anybody can list.
    return 0;
  }
}
