/** A flow retry with CREATE_NEW_EXECUTION: what takes the place of an execution, and following it to the last one. */

import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CompiledFlow } from '../engine/compile-flow.ts';
import type { ExecutionHeader } from '../engine/event.ts';
import type { ExecutionRecord } from '../engine/record.ts';
import type { ExecutionState } from '../engine/state.ts';
import { createExecutionFolder, type ExecutionFolder, executionFolder } from '../storage/execution-folder.ts';
import { systemClock } from '../util/clock.ts';
import { friendlyId } from '../util/ids.ts';
import { linkFiles, withOwnFiles } from './own-files.ts';
import type { Replacement, RunningExecution } from './running-execution.ts';

/** An execution that is not begun yet. */
export interface NextExecution {
  readonly folder: ExecutionFolder;
  readonly flow: CompiledFlow;
  readonly header: ExecutionHeader;
}

/**
 * Kestra: it starts from scratch with the same inputs and labels. Its id follows from the execution before, so that a
 * process that takes that one up later finds it.
 */
export function nextExecution(state: ExecutionState, before: ExecutionFolder): NextExecution {
  const folder = replacementFolder(state, before);
  // Left behind by a process that died before the first event.
  rmSync(folder.path, { recursive: true, force: true });
  createExecutionFolder(dirname(folder.path), folder.id);
  linkFiles(join(before.filesDir, 'inputs'), join(folder.filesDir, 'inputs'));
  const { header, flow } = state;
  const { scheduleDate: _, ...kept } = withOwnFiles(header, before.id, folder.id);
  return {
    folder,
    flow,
    header: {
      ...kept,
      id: folder.id,
      parentId: before.id,
      attemptNumber: (header.attemptNumber ?? 1) + 1,
      originalCreatedDate: header.originalCreatedDate ?? state.created,
    },
  };
}

/** Where the execution is that takes the place of one whose `retryAt` is known. */
export function replacementFolder(
  { retryAt }: Pick<ExecutionState, 'retryAt'>,
  { id, path }: ExecutionFolder,
): ExecutionFolder {
  const key = `${id}/${retryAt}`;
  const next = friendlyId((size) => createHash('sha256').update(key).digest().subarray(0, size));
  return executionFolder(dirname(path), next);
}

/** An execution and those that take its place, any number of them, as one: what it says is true of the last one. */
export function followRetries(first: RunningExecution): RunningExecution {
  return new RetriedExecution(first);
}

class RetriedExecution implements RunningExecution {
  #current: RunningExecution;
  #killed = false;
  #wake: (() => void) | undefined;
  readonly #listeners: ((next: RunningExecution) => void)[] = [];
  readonly finished: Promise<ExecutionRecord>;

  constructor(first: RunningExecution) {
    this.#current = first;
    this.finished = this.#follow();
  }

  get id(): string {
    return this.#current.id;
  }

  get folder(): ExecutionFolder {
    return this.#current.folder;
  }

  kill(): void {
    this.#killed = true;
    this.#wake?.();
    this.#current.kill();
  }

  unmasked = (): ExecutionRecord => this.#current.unmasked();

  get redactor(): RunningExecution['redactor'] {
    return this.#current.redactor;
  }

  replacement = (): Replacement | undefined => this.#current.replacement();

  onReplaced = (listener: (next: RunningExecution) => void): void => void this.#listeners.push(listener);

  async #follow(): Promise<ExecutionRecord> {
    for (;;) {
      const record = await this.#current.finished;
      const next = this.#current.replacement();
      if (next === undefined || this.#killed) return record;
      await new Promise<void>((resume) => {
        const timer = systemClock.setTimer(next.date, resume);
        this.#wake = () => {
          timer.cancel();
          resume();
        };
      });
      if (this.#killed) return record;
      this.#current = next.start();
      for (const listener of this.#listeners) listener(this.#current);
    }
  }
}
