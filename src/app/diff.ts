/** Compares a flow at two points of time. */

import { diffFlows, type FlowDiff } from '../flow/flow-diff.ts';
import { SourceFile } from '../flow/source.ts';
import { openFlowHistory, type VersionText, versionText, workTreeText } from './flow-history.ts';
import { readFlowVersion } from './flow-version.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export interface DiffRequest {
  /** `namespace.id`, or the path of a file. */
  readonly target: string;
  /** A revision, commit, branch or tag. @default the last revision, or the one before when the working tree is clean */
  readonly from?: string;
  /** @default the working tree, or the last revision when it is clean and `from` is not given */
  readonly to?: string;
}

export interface ComparedFlow {
  readonly flow: string;
  readonly path: string;
  readonly before: VersionText;
  readonly after: VersionText;
  readonly diff: FlowDiff;
}

/** Throws a UsageError when there is no such flow or version. */
export async function diffFlow(request: DiffRequest, workspace: Workspace): Promise<ComparedFlow> {
  const history = await openFlowHistory(request.target, workspace);
  const now = workTreeText(history);
  const last = history.revisions.length;
  const usual = history.uncommitted || now === undefined ? last : last - 1;
  const at = (version: string): Promise<VersionText> => versionText(history, version, workspace);
  const before =
    request.from !== undefined
      ? await at(request.from)
      : usual >= 1
        ? await at(`r${usual}`)
        : { label: 'nothing', source: new SourceFile(history.path, '') };
  let after: VersionText;
  if (request.to !== undefined) after = await at(request.to);
  else if (now !== undefined)
    after = request.from === undefined && !history.uncommitted ? await at('latest') : now;
  else if (request.from === undefined) after = { label: 'deleted', source: new SourceFile(history.path, '') };
  else {
    throw new UsageError(
      `${history.name} is not in the working tree any more`,
      'give two revisions, commits or branches',
    );
  }
  const { kestra } = workspace.config;
  return {
    flow: history.name,
    path: history.path,
    before,
    after,
    diff: diffFlows(readFlowVersion(before.source, kestra), readFlowVersion(after.source, kestra)),
  };
}
