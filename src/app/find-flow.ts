/** Finds the flow that somebody named: `namespace.id`, or the path of a file anywhere. */

import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { SourceFile } from '../flow/source.ts';
import { UsageError } from './usage-error.ts';
import { shownPath, type Workspace } from './workspace.ts';

/** The flow's text. Throws a UsageError that offers the nearest names. */
export async function findFlow(target: string, workspace: Workspace): Promise<SourceFile> {
  if (/\.ya?ml$/i.test(target) || target.includes('/') || target.includes('\\'))
    return readFlowFile(target, workspace);
  const found = await workspace.catalog.find(target);
  if ('source' in found) return found.source;
  const flowsDir = shownPath(workspace.cwd, workspace.flowsDir);
  const byId = (await workspace.catalog.entries()).filter((entry) => entry.id === target);
  if (byId.length > 0) {
    const names = byId.map((entry) => `${entry.namespace}.${entry.id}`);
    throw new UsageError(
      `\`${target}\` is not a whole name: flows are named by namespace and id`,
      `write ${names.join(' or ')}`,
    );
  }
  throw new UsageError(
    found.known === 0
      ? `there is no flow \`${target}\`: ${flowsDir} holds no flows`
      : `there is no flow \`${target}\` among the ${found.known} of ${flowsDir}`,
    found.nearest.length === 0
      ? 'a flow is named `namespace.id`, or by the path of its file'
      : `did you mean ${found.nearest.join(' or ')}?`,
  );
}

function readFlowFile(target: string, workspace: Workspace): SourceFile {
  const path = resolve(workspace.cwd, target);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new UsageError(`there is no file ${target}`, 'give `namespace.id`, or the path of a flow');
  if (stat.isDirectory()) throw new UsageError(`${target} is a folder; give the file of one flow in it`);
  return new SourceFile(shownPath(workspace.cwd, path), readFileSync(path, 'utf8'));
}
