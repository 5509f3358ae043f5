/** Executions that workflow runs have left as artifacts: which there are, and the files of one. */

import { STATES, type State } from '../flow/states.ts';
import { unzip } from './unzip.ts';

export interface ArtifactAccess {
  readonly token: string;
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

export interface ExecutionArtifact {
  readonly artifactId: number;
  readonly executionId: string;
  /** `namespace.flow`; absent where the workflow gives its artifacts names of its own. */
  readonly flow?: string;
  /** Absent where its process was ended before it, and of artifacts that older versions made. */
  readonly state?: State;
  /** From 1. */
  readonly runAttempt: number;
  readonly runId: string;
  /** ISO-8601: when it was uploaded. */
  readonly createdAt: string;
  /** Bytes of the archive. */
  readonly size: number;
  readonly expired: boolean;
  readonly commit?: string;
}

/** What went wrong, as a sentence for people. */
export class ArtifactError extends Error {}

const PAGE = 100;
/** What it begins with, the execution, how often that was begun when it was more than once, attempt of the run, state. */
const NAME = /^(.*?)-([0-9A-Za-z]{20,24})(?:-\d+)?-(\d+)(?:-([A-Z]+))?$/;
const FLOW = /^gitestra-([\w.-]+\.[\w-]+)$/;

/** Newest first. Rejects with an ArtifactError. */
export async function* executionArtifacts(access: ArtifactAccess): AsyncGenerator<ExecutionArtifact> {
  const actions = await connect(access);
  for (let page = 1; ; page++) {
    const { data } = await actions
      .listArtifactsForRepo({ ...place(access), per_page: PAGE, page })
      .catch((error: unknown) => refuse(error, access));
    for (const { id, name, size_in_bytes, expired, created_at, workflow_run } of data.artifacts) {
      const [, base, executionId, attempt, ending] = NAME.exec(name) ?? [];
      if (executionId === undefined || workflow_run?.id === undefined || created_at === null) continue;
      const flow = FLOW.exec(base!)?.[1];
      const state = STATES.find((one) => one === ending);
      yield {
        artifactId: id,
        executionId,
        ...(flow === undefined ? {} : { flow }),
        ...(state === undefined ? {} : { state }),
        runAttempt: Number(attempt),
        runId: String(workflow_run.id),
        createdAt: created_at,
        size: size_in_bytes,
        expired,
        ...(workflow_run.head_sha === undefined ? {} : { commit: workflow_run.head_sha }),
      };
    }
    if (data.artifacts.length < PAGE) return;
  }
}

/** Contents by path. Rejects with an ArtifactError. */
export async function artifactFiles(
  artifactId: number,
  access: ArtifactAccess,
): Promise<ReadonlyMap<string, Buffer>> {
  const actions = await connect(access);
  const { data } = await actions
    .downloadArtifact({ ...place(access), artifact_id: artifactId, archive_format: 'zip' })
    .catch((error: unknown) => refuse(error, access));
  try {
    return unzip(Buffer.from(data as ArrayBuffer));
  } catch (error) {
    throw new ArtifactError(`the artifact ${artifactId} cannot be read: ${(error as Error).message}`);
  }
}

async function connect({ token, apiUrl }: ArtifactAccess) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, '') }).rest.actions;
}

function place({ repository }: ArtifactAccess): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

function refuse(error: unknown, { repository }: ArtifactAccess): never {
  const { status } = error as { status?: unknown };
  if (status === 401) throw new ArtifactError('GitHub does not know the token');
  if (status === 403 || status === 404)
    throw new ArtifactError(
      `the token may not read artifacts of ${repository}, or there is no such repository; \`permissions: actions: read\` lets it`,
    );
  if (status === 410) throw new ArtifactError('GitHub has deleted the artifact: it expired');
  const [message] = (error instanceof Error ? error.message : String(error)).split('\n');
  throw new ArtifactError(`GitHub cannot be asked: ${message}`);
}
