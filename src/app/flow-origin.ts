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
  const { findRepositoryRoot } = await import('../git/repository.ts');
  const root = findRepositoryRoot(dirname(path));
  if (root === undefined) return NONE;
  const [{ gitByProcess }, { flowRevisionIn }] = await Promise.all([
    import('../git/git-command.ts'),
    import('../git/revisions.ts'),
  ]);
  try {
    const answer = await flowRevisionIn(root, path, gitByProcess(workspace.machine.process));
    if ('reason' in answer) return { revision: {}, notices: [answer.reason] };
    const { notice, ...revision } = answer;
    return { revision, notices: notice === undefined ? [] : [notice] };
  } catch (error) {
    return { revision: {}, notices: [(error as Error).message] };
  }
}
