/** A workspace for one case: it reads what the repository has and keeps to itself what it writes. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionSlots } from '../../engine/ports.ts';
import { overlayKeyValue } from '../../storage/overlay-key-value.ts';
import { overlayNamespaceFiles } from '../../storage/overlay-namespace-files.ts';
import { systemClock } from '../../util/clock.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Executions, namespace files and KV entries that are written go to `folder`, or nowhere. Kestra: a test stands in no
 * history and in no queue of its flow; other than there, its KV entries and namespace files are copies.
 */
export function testWorkspace(workspace: Workspace, folder: string): Workspace {
  const executionsDir = join(folder, 'executions');
  mkdirSync(executionsDir, { recursive: true });
  const kv = overlayKeyValue(workspace.kv, systemClock);
  return {
    ...workspace,
    executionsDir,
    kv,
    state: {
      ...workspace.state,
      kv,
      shared: undefined,
      remember: async () => undefined,
      lease: async () => undefined,
      slots: () => FREE,
    },
    machine: {
      ...workspace.machine,
      namespaceFiles: overlayNamespaceFiles(
        workspace.machine.namespaceFiles,
        join(folder, 'namespace-files'),
      ),
    },
  };
}

const FREE: ExecutionSlots = {
  take: async () => ({ taken: true }),
  onChange: () => () => undefined,
  leave: async () => undefined,
};
