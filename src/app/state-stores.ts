/** What outlives a run, where `gitestra.yaml` wants it: on a branch of the repository, in a local folder, or nowhere. */

import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { ExecutionSlots } from '../engine/ports.ts';
import type { ExecutionRecord } from '../engine/record.ts';
import type { RunProgram } from '../git/git-plumbing.ts';
import { createSharedSlots } from '../git/shared-slots.ts';
import type { SharedState } from '../git/shared-state.ts';
import { stateKeyValueFiles } from '../git/state-key-value.ts';
import type { SlotLease } from '../git/state-slots.ts';
import { createKeyValueStore } from '../plugin/key-value-files.ts';
import type { KeyValueStore } from '../plugin/ports.ts';
import { createExecutionSlots } from '../storage/execution-slots.ts';
import type { FileDigest } from '../storage/file-digests.ts';
import { createKeyValueFolder } from '../storage/key-value.ts';
import { createMemoryKeyValue } from '../storage/memory-key-value.ts';
import { systemClock } from '../util/clock.ts';
import type { Config } from './config-model.ts';
import { jobOf } from './past-execution.ts';
import type { SlotOwner } from './session-options.ts';

export interface StateStoresOptions {
  readonly config: Config;
  /** Folder of the configuration. */
  readonly root: string;
  /** Folder of what is kept locally. */
  readonly home: string;
  /** Absolute. */
  readonly executionsDir: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly run: RunProgram;
  readonly warn: (message: string) => void;
}

export interface StateStores {
  readonly kv: KeyValueStore;
  /** The state on a branch, opened at the first use; undefined unless the configuration says `state: git`. */
  readonly shared: (() => Promise<SharedState>) | undefined;
  /** The places of a flow's executions: of all machines with `state: git`, else of this one. */
  slots(execution: SlotOwner): ExecutionSlots;
  /**
   * Has this machine work on an execution, and no other; nothing where there is none. Throws a UsageError that names who
   * has it. `known` is the execution as it is known here.
   */
  lease(executionId: string, known: ExecutionRecord | undefined): Promise<SlotLease | undefined>;
  /**
   * Adds an execution that has ended, or waits, to the history that others see; nothing where there is none. Trouble is
   * a warning. `child`: another execution of this process started it and will be remembered after it.
   */
  remember(
    record: ExecutionRecord,
    options: { readonly child: boolean; readonly files: readonly FileDigest[] },
  ): Promise<void>;
  /**
   * From now on warnings go to the listener, until the returned function is called. Each goes to one listener only:
   * that of the outermost execution.
   */
  listen(listener: (message: string) => void): () => void;
}

export function openStateStores(options: StateStoresOptions): StateStores {
  const { config, home } = options;
  const kept = config.retention.keyVersions === undefined ? {} : { kept: config.retention.keyVersions };
  const listeners = new Set<(message: string) => void>();
  const listen: StateStores['listen'] = (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const { executionsDir } = options;
  const localSlots = (execution: SlotOwner): ExecutionSlots =>
    createExecutionSlots({ executionsDir, now: systemClock.now, ...execution });
  const alone = {
    shared: undefined,
    remember: async () => undefined,
    lease: async () => undefined,
    slots: localSlots,
    listen,
  };
  if (config.state === 'none') return { kv: createMemoryKeyValue(systemClock), ...alone };
  if (config.state === 'local') {
    const root = join(home, 'kv');
    return { kv: createKeyValueFolder({ root, clock: systemClock, ...kept }), ...alone };
  }
  const warn = (message: string): void => {
    const [first = options.warn] = listeners;
    first(message);
  };
  let opening: Promise<SharedState> | undefined;
  const shared = (): Promise<SharedState> => {
    opening ??= open({ ...options, warn });
    return opening;
  };
  const files = stateKeyValueFiles(shared, config.stateBranch);
  const kv = createKeyValueStore({ files, clock: systemClock, ...kept });
  const { environment } = options;
  const slots = (execution: SlotOwner): ExecutionSlots =>
    createSharedSlots({
      state: shared,
      clock: systemClock,
      random: Math.random,
      where: jobOf(environment)?.url ?? hostname(),
      alone: () => localSlots(execution),
      warn,
      ...execution,
    });
  const lease: StateStores['lease'] = async (executionId, known) => {
    const { leaseExecution } = await import('./execution-lease.ts');
    const where = jobOf(environment)?.url ?? `process ${process.pid} on ${hostname()}`;
    return leaseExecution(executionId, known, { state: shared, clock: systemClock, where, warn });
  };
  return { kv, shared, slots, lease, remember: historyWriter(shared, environment, warn), listen };
}

/**
 * Subflows are remembered together with the execution that started them: a thousand of them are one commit, and what
 * they would be worth without it is little.
 */
function historyWriter(
  shared: () => Promise<SharedState>,
  environment: StateStoresOptions['environment'],
  warn: (message: string) => void,
): StateStores['remember'] {
  let children: { record: ExecutionRecord; files: readonly FileDigest[] }[] = [];
  return async (record, { child, files }) => {
    if (child) {
      children.push({ record, files });
      return;
    }
    const records = [...children, { record, files }];
    children = [];
    try {
      const [state, { pastExecution }, { writeExecution }] = await Promise.all([
        shared(),
        import('./past-execution.ts'),
        import('../git/state-history.ts'),
      ]);
      const { namespace, flowId, id } = record;
      await state.update(`${record.state} ${namespace}.${flowId} ${id}`, (tree) => {
        for (const one of records) writeExecution(tree, pastExecution(one.record, environment, one.files));
      });
    } catch (error) {
      warn(`execution ${record.id} is not in the history: ${(error as Error).message}`);
    }
  };
}

async function open({ config, root, run, warn }: StateStoresOptions): Promise<SharedState> {
  const [{ openSharedState }, { retireState }] = await Promise.all([
    import('../git/open-state.ts'),
    import('../git/retire-state.ts'),
  ]);
  return openSharedState({
    run,
    folder: root,
    branch: config.stateBranch,
    ...(config.stateRemote === undefined ? {} : { remote: config.stateRemote }),
    clock: systemClock,
    random: Math.random,
    newId: () => randomBytes(8).toString('hex'),
    warn,
    retire: (tree) => retireState(tree, config.retention, systemClock.now()),
  });
}
