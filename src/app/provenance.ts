/** Where a file comes from: the executions that stored a file with the same content. */

import { resolve } from 'node:path';
import { digestFile } from '../storage/file-digests.ts';
import { describeSystemError } from '../storage/storage-error.ts';
import { listHistory } from './execution-history.ts';
import type { PastExecution } from './past-execution.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export interface Provenance {
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Newest first. */
  readonly origins: readonly FileOrigin[];
}

export interface FileOrigin {
  readonly execution: PastExecution;
  /** Name that the file was stored under. */
  readonly name: string;
  /** Task and task run that stored it; absent for a file that came in as an input. */
  readonly task?: string;
  readonly taskRunId?: string;
}

/** Throws a UsageError when there is no such file. */
export async function findProvenance(file: string, workspace: Workspace): Promise<Provenance> {
  const path = resolve(workspace.cwd, file);
  const { sha256, size } = await digestFile(path).catch((error: unknown) => {
    throw new UsageError(`${file} cannot be read: ${describeSystemError(error)}`, undefined, error);
  });
  const { executionsDir, state } = workspace;
  const origins: FileOrigin[] = [];
  for (const execution of await listHistory({ executionsDir, shared: state.shared })) {
    for (const stored of execution.files ?? []) {
      if (stored.sha256 !== sha256) continue;
      const parts = stored.path.split('/');
      const [kind, task, taskRunId] = parts;
      origins.push({
        execution,
        name: parts.at(-1)!,
        ...(kind === 'tasks' && parts.length > 3 ? { task: task!, taskRunId: taskRunId! } : {}),
      });
    }
  }
  return { sha256, size, origins };
}
