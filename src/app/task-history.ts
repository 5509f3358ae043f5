/** What tasks see of other executions: those of the folder on this machine and, where there is one, of the history. */

import { rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { ExecutionState } from '../engine/state.ts';
import { isTerminal } from '../flow/states.ts';
import type { ExecutionHistory, ExecutionQuery, KnownExecution } from '../plugin/ports.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import { type ExecutionFolder, executionFolder, readExecutionRecord } from '../storage/execution-folder.ts';
import { lockExecution } from '../storage/execution-lock.ts';
import { readLogFile } from '../storage/log-file.ts';
import { isStorageError } from '../storage/storage-error.ts';
import type { Workspace } from './workspace.ts';

/** The execution whose tasks ask. */
export interface AskingExecution {
  readonly id: string;
  /** As it stands now. */
  state(): ExecutionState | undefined;
  /** Puts on the disk what it has logged so far. */
  flushLog(): void;
  /** Has it wait for the end of another one that goes on in this process, and end it with itself. */
  follow(other: { readonly finished: Promise<unknown>; kill(): void }): void;
}

/** Takes up an execution that waits; see `resumeExecution`, which whoever makes sessions brings along. */
export type ResumeOther = (
  request: { readonly execution: string; readonly inputs: ReadonlyMap<string, unknown> },
  workspace: Workspace,
) => Promise<{ readonly kind: string; readonly execution?: Parameters<AskingExecution['follow']>[0] }>;

export function taskHistory(
  workspace: Workspace,
  resumeOther: ResumeOther,
): (asking: AskingExecution) => ExecutionHistory {
  return (asking) => new TaskHistory(workspace, asking, resumeOther);
}

/** Of what looks at nothing but itself. */
export const NO_HISTORY: ExecutionHistory = {
  find: async () => [],
  facts: async () => undefined,
  logs: async () => undefined,
  purge: async () => undefined,
  purgeLogs: async () => 0,
  resume: async (id) => {
    throw new TaskFailure(`execution \`${id}\` cannot be resumed from here`);
  },
};

class TaskHistory implements ExecutionHistory {
  readonly #workspace: Workspace;
  readonly #asking: AskingExecution;
  readonly #resumeOther: ResumeOther;

  constructor(workspace: Workspace, asking: AskingExecution, resumeOther: ResumeOther) {
    this.#workspace = workspace;
    this.#asking = asking;
    this.#resumeOther = resumeOther;
  }

  async find({ namespace, flowId, states, from, to }: ExecutionQuery): Promise<readonly KnownExecution[]> {
    const { listHistory } = await import('./execution-history.ts');
    const { executionsDir, state } = this.#workspace;
    const found = await listHistory(
      { executionsDir, shared: state.shared },
      {
        ...(states === undefined ? {} : { states }),
        ...(from === undefined ? {} : { since: from }),
        ...(to === undefined ? {} : { until: to + 1 }),
      },
    );
    return found.flatMap(({ id, namespace: of, flowId: flow, state: is, startDate }): KnownExecution[] => {
      if (of === undefined || flow === undefined || startDate === undefined) return [];
      if ((namespace !== undefined && of !== namespace) || (flowId !== undefined && flow !== flowId))
        return [];
      const start = Date.parse(startDate);
      return [{ id, namespace: of, flowId: flow, start, ...(is === undefined ? {} : { state: is }) }];
    });
  }

  async facts(executionId: string): ReturnType<ExecutionHistory['facts']> {
    const { executionsDir, state, environment } = this.#workspace;
    const { factsOfPast, factsOfRecord, factsOfState } = await import('./execution-facts.ts');
    if (executionId === this.#asking.id) {
      const now = this.#asking.state();
      return now === undefined ? undefined : factsOfState(now, environment);
    }
    const folder = this.#folder(executionId);
    const record = folder === undefined ? undefined : readExecutionRecord(folder);
    if (record !== undefined) return factsOfRecord(record, environment);
    const { listHistory } = await import('./execution-history.ts');
    const past = await listHistory({ executionsDir, shared: state.shared });
    const found = past.find(({ id }) => id === executionId);
    return found === undefined ? undefined : factsOfPast(found);
  }

  async logs(executionId: string): ReturnType<ExecutionHistory['logs']> {
    if (executionId === this.#asking.id) this.#asking.flushLog();
    const folder = this.#folder(executionId);
    return folder === undefined ? undefined : readLogFile(folder.logFile);
  }

  async purge(
    executionId: string,
    parts: Parameters<ExecutionHistory['purge']>[1],
  ): ReturnType<ExecutionHistory['purge']> {
    return this.#alone(executionId, async (folder) => {
      const logs = parts.logs || parts.execution ? count(readLogFile(folder.logFile)) : 0;
      const files = parts.storage || parts.execution ? await countFiles(folder.filesDir) : 0;
      if (parts.execution) rmSync(folder.path, { recursive: true, force: true });
      if (parts.logs) rmSync(folder.logFile, { force: true });
      if (parts.storage) rmSync(folder.filesDir, { recursive: true, force: true });
      return { logs: parts.logs ? logs : 0, files: parts.storage ? files : 0 };
    });
  }

  async purgeLogs(
    executionId: string,
    unwanted: Parameters<ExecutionHistory['purgeLogs']>[1],
  ): Promise<number> {
    const purged = await this.#alone(executionId, async ({ logFile }) => {
      const kept: string[] = [];
      let gone = 0;
      for (const entry of readLogFile(logFile)) {
        if (unwanted(entry)) gone++;
        else kept.push(`${JSON.stringify(entry)}\n`);
      }
      if (gone > 0) writeFileSync(logFile, kept.join(''));
      return gone;
    });
    return purged ?? 0;
  }

  async resume(executionId: string, inputs: Readonly<Record<string, unknown>>): Promise<void> {
    const folder = this.#folder(executionId);
    const record = folder === undefined ? undefined : readExecutionRecord(folder);
    if (record === undefined)
      throw new TaskFailure(`there is no execution \`${executionId}\` on this machine`);
    if (record.state !== 'PAUSED') {
      throw new TaskFailure(
        `execution \`${executionId}\` is ${record.state}, and nothing in it waits for anybody`,
      );
    }
    try {
      const request = { execution: executionId, inputs: new Map(Object.entries(inputs)) };
      const resumed = await this.#resumeOther(request, this.#workspace);
      if (resumed.execution !== undefined) this.#asking.follow(resumed.execution);
    } catch (error) {
      throw new TaskFailure(`execution \`${executionId}\`: ${(error as Error).message}`, { cause: error });
    }
  }

  /** Undefined for an id of an execution that is not here. */
  #folder(id: string): ExecutionFolder | undefined {
    try {
      const folder = executionFolder(this.#workspace.executionsDir, id);
      return id === this.#asking.id || readExecutionRecord(folder) !== undefined ? folder : undefined;
    } catch (error) {
      if (isStorageError(error)) return undefined;
      throw error;
    }
  }

  /** Does something to an execution that has ended, unless some process works on it. */
  async #alone<T>(id: string, work: (folder: ExecutionFolder) => Promise<T>): Promise<T | undefined> {
    const folder = this.#folder(id);
    const state = folder === undefined ? undefined : readExecutionRecord(folder)?.state;
    if (folder === undefined || state === undefined || !isTerminal(state)) return undefined;
    try {
      const lock = lockExecution(folder.path);
      try {
        return await work(folder);
      } finally {
        lock.release();
      }
    } catch (error) {
      if (isStorageError(error) && error.code === 'execution-busy') return undefined;
      throw error;
    }
  }
}

function count(entries: Iterable<unknown>): number {
  let size = 0;
  for (const _ of entries) size++;
  return size;
}

async function countFiles(folder: string): Promise<number> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).length;
  } catch {
    return 0;
  }
}
