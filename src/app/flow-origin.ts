/** Which commit a flow's file is at: its revision, and what could not be told about it. */

import { dirname } from 'node:path';
import type { ExecutionHeader } from '../engine/event.ts';
import type { Workspace } from './workspace.ts';

export interface FlowOrigin {
  readonly revision: Pick<ExecutionHeader, 'revision' | 'commit' | 'uncommitted'>;
  readonly notices: readonly string[];
}

const NONE: FlowOrigin = { revision: {}, notices: [] };

/** Never rejects: a flow runs outside of any repository, and without git on the machine. */
export async function flowOrigin(path: string, workspace: Pick<Workspace, 'machine'>): Promise<FlowOrigin> {
  const { findRepositoryRoot, openRepository } = await import('../git/repository.ts');
  if (findRepositoryRoot(dirname(path)) === undefined) return NONE;
  const [{ gitByProcess }, { flowRevision }] = await Promise.all([
    import('../git/git-command.ts'),
    import('../git/revisions.ts'),
  ]);
  try {
    const git = gitByProcess(workspace.machine.process);
    const repository = await openRepository(dirname(path), git);
    if ('reason' in repository) return { revision: {}, notices: [repository.reason] };
    const { notice, ...revision } = await flowRevision(repository, path, git);
    return { revision, notices: notice === undefined ? [] : [notice] };
  } catch (error) {
    return { revision: {}, notices: [(error as Error).message] };
  }
}
