/**
 * The places at which executions of a flow run at the same time on this machine: a folder for each flow, a file for
 * each execution that has a place or waits for one. What a process has left behind that is gone counts for nothing.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionSlots } from '../engine/ports.ts';
import { isTerminal } from '../flow/states.ts';
import { executionFolder, readExecutionRecord } from './execution-folder.ts';
import { type ExecutionLock, lockExecution } from './execution-lock.ts';
import { type Holder, holderOf, isAlive, thisProcess } from './process-holder.ts';
import { StorageError } from './storage-error.ts';

/** Below the folder of executions; no execution has such a name. */
const SLOTS_DIR = '.slots';

/** Milliseconds after which one that waits looks again. */
const LOOK_AGAIN = 200;

/** Milliseconds to wait for the other process that looks at the places of the same flow; it takes no longer than that. */
const STEP_ASIDE = 15;

interface Entry {
  readonly id: string;
  readonly holder: Holder | undefined;
  /** `suspended`: its process has ended, and it goes on when somebody resumes it. */
  readonly place: 'queued' | 'running' | 'suspended';
  /** When it began to wait, milliseconds since the epoch. */
  readonly since: number;
}

export interface SlotsOptions {
  readonly executionsDir: string;
  readonly namespace: string;
  readonly flowId: string;
  readonly executionId: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export function createExecutionSlots(options: SlotsOptions): ExecutionSlots {
  return new FolderSlots(options);
}

class FolderSlots implements ExecutionSlots {
  readonly #options: SlotsOptions;
  readonly #folder: string;

  constructor(options: SlotsOptions) {
    this.#options = options;
    this.#folder = join(options.executionsDir, SLOTS_DIR, `${options.namespace}.${options.flowId}`);
  }

  take: ExecutionSlots['take'] = (limit) =>
    this.#alone(() => {
      const { executionId } = this.#options;
      const entries = this.#living();
      const own = entries.find((entry) => entry.id === executionId);
      const others = entries.filter((entry) => entry.id !== executionId);
      const since = own?.since ?? this.#options.now();
      const holders = others.filter((entry) => entry.place !== 'queued');
      const earlier = others.filter(
        (entry) => entry.place === 'queued' && isBefore(entry, since, executionId),
      );
      const taken = (own !== undefined && own.place !== 'queued') || holders.length + earlier.length < limit;
      this.#write({ id: executionId, holder: thisProcess(), place: taken ? 'running' : 'queued', since });
      return taken ? { taken } : { taken, holders: holders.map((entry) => entry.id) };
    });

  onChange: ExecutionSlots['onChange'] = (callback) => {
    const timer = setTimeout(callback, LOOK_AGAIN);
    return () => clearTimeout(timer);
  };

  leave: ExecutionSlots['leave'] = (how) =>
    this.#alone(() => {
      const { executionId } = this.#options;
      const own = this.#read(`${executionId}.json`);
      if (own === undefined) return;
      if (how === 'suspended') this.#write({ ...own, place: 'suspended' });
      else rmSync(this.#path(executionId), { force: true });
    });

  /** Entries that count; the others are removed. */
  #living(): Entry[] {
    const living: Entry[] = [];
    for (const name of readdirSync(this.#folder)) {
      if (!name.endsWith('.json') || name.startsWith('lock-')) continue;
      const entry = this.#read(name);
      if (entry !== undefined && this.#counts(entry)) living.push(entry);
      else rmSync(join(this.#folder, name), { force: true });
    }
    return living;
  }

  /** Kestra: an execution that is PAUSED holds its place; here its process may have ended meanwhile. */
  #counts({ id, holder, place }: Entry): boolean {
    if (place !== 'suspended') return isAlive(holder);
    const record = readExecutionRecord(executionFolder(this.#options.executionsDir, id));
    return record !== undefined && !isTerminal(record.state);
  }

  #read(name: string): Entry | undefined {
    try {
      const entry = JSON.parse(readFileSync(join(this.#folder, name), 'utf8')) as Entry;
      return { ...entry, id: name.slice(0, -'.json'.length), holder: holderOf(entry.holder) };
    } catch {
      return undefined;
    }
  }

  #write({ id, ...entry }: Entry): void {
    writeFileSync(this.#path(id), JSON.stringify(entry));
  }

  #path(id: string): string {
    return join(this.#folder, `${id}.json`);
  }

  /** Does something while no other process does the same for this flow. It never waits inside, so nor does this process. */
  async #alone<T>(work: () => T): Promise<T> {
    mkdirSync(this.#folder, { recursive: true });
    const lock = await this.#lock();
    try {
      return work();
    } finally {
      lock.release();
    }
  }

  async #lock(): Promise<ExecutionLock> {
    for (;;) {
      try {
        return lockExecution(this.#folder);
      } catch (error) {
        if (!(error instanceof StorageError) || error.code !== 'execution-busy') throw error;
        await new Promise((resolve) => setTimeout(resolve, STEP_ASIDE));
      }
    }
  }
}

function isBefore(entry: Entry, since: number, id: string): boolean {
  return entry.since < since || (entry.since === since && entry.id < id);
}
