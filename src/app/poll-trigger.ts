/** Asks a polling trigger whether it fires, as a task run of an execution that is kept only if it does. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileFlow } from '../engine/compile-flow.ts';
import { COMMON_TRIGGER_PROPERTIES } from '../flow/parse-task.ts';
import { Registry } from '../plugin/registry.ts';
import type { TaskDefinition } from '../plugin/task.ts';
import type { TriggerDefinition } from '../plugin/trigger.ts';
import { createExecutionFolder } from '../storage/execution-folder.ts';
import { ExecutionSession } from './execution-session.ts';
import type { FlowTriggerOfRepository } from './repository-triggers.ts';
import { sessionBasis } from './session-basis.ts';
import type { Workspace } from './workspace.ts';

export interface Poll {
  /** What the trigger gives; absent when it does not fire. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Whether it is to fire only when it did not the last time. */
  readonly edge: boolean;
  /** Why it could not be evaluated. */
  readonly failure?: string;
  /** Files that it stored for the execution of the id. */
  readonly files: string;
  /** Removes what the poll left behind. */
  close(): void;
}

/**
 * `id` is that of the execution to come: what the trigger stores is addressed by it.
 * The trigger gets everything that a task gets, and its properties are bound like those of a task.
 */
export async function pollTrigger(
  trigger: FlowTriggerOfRepository,
  definition: TriggerDefinition & Required<Pick<TriggerDefinition, 'poll'>>,
  id: string,
  workspace: Workspace,
): Promise<Poll> {
  const { flow, prepared } = trigger;
  const home = mkdtempSync(join(tmpdir(), 'gitestra-poll-'));
  const folder = createExecutionFolder(home, id);
  const poll: { fired?: Readonly<Record<string, unknown>>; edge?: boolean } = {};
  const task: TaskDefinition = {
    ...definition,
    kind: 'task',
    outputs: {},
    examples: [],
    async run(properties, context) {
      poll.edge = definition.edge?.(properties) ?? false;
      const fired = await definition.poll(properties, context);
      if (fired !== undefined) poll.fired = fired;
      return undefined;
    },
  };
  const registry = new Registry([{ type: definition.type, kind: 'task', load: async () => task }]);
  const own = Object.entries(trigger.properties).filter(([name]) => !COMMON.has(name) && name !== 'interval');
  const data = {
    ...prepared.data,
    tasks: [{ ...Object.fromEntries(own), id: trigger.trigger.id, type: definition.type }],
  };
  for (const name of OTHER_TASKS) delete (data as Record<string, unknown>)[name];
  const session = new ExecutionSession({
    ...sessionBasis(workspace, flow),
    registry,
    folder,
    observer: {},
    namespaceVariables: prepared.namespaceVariables,
    maxParallel: 1,
    locate: prepared.locate,
    startSubflow: () => Promise.reject(new Error('a trigger starts no subflows')),
    convertOutputs: async () => ({}),
  });
  const record = await session.start(await compileFlow(data, registry), {
    id,
    namespace: flow.namespace,
    flowId: flow.id,
    flow: data,
    inputs: {},
    labels: [],
    variables: (prepared.data.variables ?? {}) as Record<string, unknown>,
    trigger: { id: trigger.trigger.id, type: definition.type },
  }).finished;
  const failure = record.taskRuns[0]?.attempts.at(-1)?.failure ?? record.failure;
  return {
    ...(record.state !== 'SUCCESS' || poll.fired === undefined ? {} : { variables: poll.fired }),
    ...(record.state === 'SUCCESS' ? {} : { failure: failure?.message ?? `it ended ${record.state}` }),
    edge: poll.edge === true,
    files: folder.filesDir,
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}

const COMMON: ReadonlySet<string> = new Set(COMMON_TRIGGER_PROPERTIES);
const OTHER_TASKS = [
  'errors',
  'finally',
  'afterExecution',
  'listeners',
  'outputs',
  'retry',
  'sla',
  'concurrency',
  'checks',
];
