/** Executions of workflow runs on GitHub: listed by their artifacts, and brought into the local folder. */

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { State } from '../flow/states.ts';
import {
  type ArtifactAccess,
  ArtifactError,
  artifactFiles,
  type ExecutionArtifact,
  executionArtifacts,
} from '../github/run-artifacts.ts';
import { createExecutionFolder, executionFolder } from '../storage/execution-folder.ts';
import { lockExecution } from '../storage/execution-lock.ts';
import { JOURNAL_FILE } from '../storage/journal-file.ts';
import type { PastExecution } from './past-execution.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export interface GitHubFilter {
  /** `namespace.flow`, or a namespace with those below it. */
  readonly flow?: string;
  /** Empty: all, also those whose state is not known. */
  readonly states?: readonly State[];
  /** Milliseconds since the epoch; by the upload, which follows the end. */
  readonly since?: number;
  readonly until?: number;
  readonly limit: number;
}

/** Throws a UsageError where there is no token, or no repository. */
export async function gitHubAccess(
  repository: string | undefined,
  workspace: Workspace,
): Promise<ArtifactAccess> {
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL = 'https://api.github.com' } = workspace.environment;
  const token = GITHUB_TOKEN || GH_TOKEN;
  if (!token) {
    throw new UsageError(
      'GitHub gives artifacts only to those who are signed in',
      'set GITHUB_TOKEN or GH_TOKEN; `export GH_TOKEN=$(gh auth token)` takes that of GitHub’s own program',
    );
  }
  const found = repository ?? workspace.environment.GITHUB_REPOSITORY ?? (await ofRemote(workspace));
  if (found === undefined || !/^[\w.-]+\/[\w.-]+$/.test(found)) {
    throw new UsageError(
      found === undefined ? 'the repository on GitHub is not known' : `“${found}” is no repository`,
      'write --repository owner/name',
    );
  }
  return { token, apiUrl: GITHUB_API_URL, repository: found };
}

/** Newest first; of several attempts of a job the last. */
export async function listGitHubExecutions(
  filter: GitHubFilter,
  access: ArtifactAccess,
): Promise<readonly PastExecution[]> {
  const found: PastExecution[] = [];
  // An older artifact of the same execution has a state that is over.
  const seen = new Set<string>();
  await asUser(async () => {
    for await (const artifact of executionArtifacts(access)) {
      const at = Date.parse(artifact.createdAt);
      if (filter.since !== undefined && at < filter.since) return;
      if (artifact.expired || seen.has(artifact.executionId)) continue;
      seen.add(artifact.executionId);
      if (!matches(artifact, at, filter)) continue;
      found.push(pastOf(artifact, access));
      if (found.length >= filter.limit) return;
    }
  });
  return found;
}

/** Brings an execution into the folder. Throws a UsageError when there is none, and for one that is there already. */
export async function fetchExecution(
  wanted: string,
  { replace }: { readonly replace: boolean },
  access: ArtifactAccess,
  workspace: Workspace,
): Promise<{ readonly id: string; readonly files: number }> {
  return asUser(async () => {
    const artifact = await findArtifact(wanted, access);
    const files = await artifactFiles(artifact.artifactId, access);
    if (!files.has(JOURNAL_FILE))
      throw new ArtifactError(`the artifact of ${artifact.executionId} holds no journal`);
    place(artifact.executionId, files, replace, workspace.executionsDir);
    return { id: artifact.executionId, files: files.size };
  });
}

async function findArtifact(wanted: string, access: ArtifactAccess): Promise<ExecutionArtifact> {
  let found: ExecutionArtifact | undefined;
  for await (const artifact of executionArtifacts(access)) {
    if (artifact.executionId === wanted && !artifact.expired) return artifact;
    if (artifact.expired || wanted === '' || !artifact.executionId.startsWith(wanted)) continue;
    if (found !== undefined && found.executionId !== artifact.executionId)
      throw new UsageError(
        `several executions of ${access.repository} begin with “${wanted}”`,
        'give more letters',
      );
    found ??= artifact;
  }
  if (found !== undefined) return found;
  throw new UsageError(
    `${access.repository} has no artifact of an execution “${wanted}”`,
    'gitestra executions list --github shows what there is',
  );
}

/** All files or none: what was there stays until the new ones are whole. */
function place(
  id: string,
  files: ReadonlyMap<string, Buffer>,
  replace: boolean,
  executionsDir: string,
): void {
  const draft = createExecutionFolder(executionsDir, `${id}-fetched-${process.pid}`);
  try {
    for (const [path, content] of files) {
      // Whoever ran it there does not run it here.
      if (/^lock-\d+\.json$/.test(path)) continue;
      const target = join(draft.path, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    const { path } = executionFolder(executionsDir, id);
    if (replace) removeOld(path);
    renameSync(draft.path, path);
  } catch (error) {
    rmSync(draft.path, { recursive: true, force: true });
    const { code } = error as { code?: string };
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    throw new UsageError(
      `execution ${id} is here already`,
      'take that of GitHub in its place with --replace',
    );
  }
}

function removeOld(path: string): void {
  try {
    lockExecution(path);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return;
    throw error;
  }
  rmSync(path, { recursive: true, force: true });
}

function matches({ flow, state }: ExecutionArtifact, at: number, filter: GitHubFilter): boolean {
  const { states = [] } = filter;
  if (states.length > 0 && (state === undefined || !states.includes(state))) return false;
  if (filter.until !== undefined && at >= filter.until) return false;
  return filter.flow === undefined || flow === filter.flow || flow?.startsWith(`${filter.flow}.`) === true;
}

function pastOf(artifact: ExecutionArtifact, { repository }: ArtifactAccess): PastExecution {
  const { executionId: id, flow, state, runId, runAttempt, createdAt, commit } = artifact;
  const dot = flow?.lastIndexOf('.') ?? -1;
  return {
    id,
    ...(flow === undefined ? {} : { namespace: flow.slice(0, dot), flowId: flow.slice(dot + 1) }),
    ...(state === undefined ? {} : { state }),
    startDate: createdAt,
    ...(commit === undefined ? {} : { commit }),
    job: {
      url: `https://github.com/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
      runId,
      runAttempt,
    },
    source: 'github',
  };
}

async function ofRemote(workspace: Workspace): Promise<string | undefined> {
  const { GitPlumbing } = await import('../git/git-plumbing.ts');
  const git = new GitPlumbing(workspace.machine.capture, workspace.cwd);
  const answer = await git.ask(['remote', 'get-url', 'origin']);
  if (answer.exitCode !== 0) return undefined;
  return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(answer.stdout.toString().trim())?.[1];
}

async function asUser<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ArtifactError ? new UsageError(error.message) : error;
  }
}
