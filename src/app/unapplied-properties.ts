/** Properties that Gitestra understands but does not act on in a run, each named in a warning rather than ignored. */

import { isRecord } from '../flow/path.ts';
import { isFlowableType } from '../flow/task-structure.ts';

const OF_FLOW: Readonly<Record<string, string>> = {
  workerGroup: '`workerGroup` is not applied: tasks run on this machine',
  workerSelector: '`workerSelector` is not applied: tasks run on this machine',
};

const OF_TASK: Readonly<Record<string, string>> = {
  workerGroup: '`workerGroup` is not applied: the task runs on this machine',
  workerSelector: '`workerSelector` is not applied: the task runs on this machine',
  assets: '`assets` are not recorded',
};

/** Kestra: these are for tasks that run on a worker. */
const OF_RUNNABLE_TASK = ['taskCache', 'logToFile'];

/** One sentence for each, in the order of the file. */
export function unappliedProperties(flow: Readonly<Record<string, unknown>>): string[] {
  const warnings = Object.keys(flow)
    .filter((key) => OF_FLOW[key] !== undefined && isGiven(flow[key]))
    .map((key) => OF_FLOW[key]!);
  for (const branch of ['tasks', 'errors', 'finally', 'afterExecution', 'listeners'])
    visit(flow[branch], warnings);
  return warnings;
}

function isGiven(value: unknown): boolean {
  return (
    value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0)
  );
}

function visit(value: unknown, warnings: string[]): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, warnings);
    return;
  }
  if (!isRecord(value)) return;
  if (typeof value.id === 'string' && typeof value.type === 'string') {
    for (const [key, message] of Object.entries(OF_TASK)) {
      if (isGiven(value[key])) warnings.push(`task \`${value.id}\`: ${message}`);
    }
    if (isFlowableType(value.type)) {
      for (const key of OF_RUNNABLE_TASK.filter((name) => isGiven(value[name])))
        warnings.push(`task \`${value.id}\`: \`${key}\` has no effect on a task that runs other tasks`);
    }
  }
  for (const child of Object.values(value)) if (typeof child === 'object') visit(child, warnings);
}
