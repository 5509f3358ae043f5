/** Generated workflows that are not what the flows ask for, as findings: a flow starts as they say, not as it says itself. */

import { resolve } from 'node:path';
import type { Diagnostic } from '../flow/diagnostic.ts';
import { SourceFile } from '../flow/source.ts';
import { isUsageError } from './usage-error.ts';
import { generatedWorkflows, planWorkflows, type WorkflowFile } from './workflows.ts';
import { shownPath, type Workspace } from './workspace.ts';

const WORDS = {
  new: 'a flow or a setting asks for this workflow, and it is missing',
  changed: 'the workflow is not what its flow and the settings ask for',
  gone: 'no flow asks for this workflow any more',
} as const;

/** None in a repository without generated workflows. The network is never asked. */
export async function staleWorkflows(workspace: Workspace): Promise<Diagnostic[]> {
  const { root, texts } = await generatedWorkflows(workspace);
  const [first] = [...texts.keys()].sort();
  if (first === undefined) return [];
  const finding = (path: string, message: string, help: string): Diagnostic => {
    const text = texts.get(path) ?? '';
    const end = text.indexOf('\n');
    return {
      code: 'stale-workflow',
      severity: 'error',
      message,
      file: new SourceFile(shownPath(workspace.cwd, resolve(root, path)), text),
      span: { start: 0, end: end < 0 ? text.length : end },
      help,
    };
  };
  try {
    const { files, unread } = await planWorkflows(workspace, { offline: true });
    // A flow with errors still wants its workflow, and its part of the sentinel: what they are to say nobody can tell.
    const waits = ({ path, status }: WorkflowFile): boolean =>
      status !== 'new' &&
      unread.some(
        (flow) =>
          path.endsWith('/gitestra-tick.yml') || texts.get(path)?.includes(`\n# Flow: ${flow}\n`) === true,
      );
    return files.flatMap((file) => {
      const { path, status } = file;
      if (status === 'same' || status === 'foreign' || waits(file)) return [];
      return [finding(path, WORDS[status], 'gitestra workflows --write')];
    });
  } catch (error) {
    if (!isUsageError(error)) throw error;
    const help = error.help ?? 'gitestra workflows says more';
    return [finding(first, `the workflows cannot be made: ${error.message}`, help)];
  }
}
