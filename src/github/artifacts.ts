/**
 * Folders as artifacts of the workflow run. Trouble with the service is a warning for what is uploaded, never a failure;
 * what is asked for must be there.
 */

import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { State } from '../flow/states.ts';

export interface ArtifactUpload {
  readonly name: string;
  readonly id?: number;
  /** Bytes of the archive. */
  readonly size?: number;
  /** Page of the artifact, for people who are signed in. */
  readonly url?: string;
}

export type ArtifactResult =
  | { readonly uploaded: ArtifactUpload; readonly warnings: readonly string[] }
  | { readonly uploaded?: never; readonly warnings: readonly string[] };

/** Where the run stands; from the runner's variables. */
export interface RunAddress {
  readonly serverUrl: string;
  readonly repository: string;
  readonly runId: string;
  /** From 1. */
  readonly runAttempt: number;
}

export function runAddress(
  environment: Readonly<Record<string, string | undefined>>,
): RunAddress | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
  if (GITHUB_REPOSITORY === undefined || GITHUB_RUN_ID === undefined) return undefined;
  return {
    serverUrl: GITHUB_SERVER_URL ?? 'https://github.com',
    repository: GITHUB_REPOSITORY,
    runId: GITHUB_RUN_ID,
    runAttempt: Number(GITHUB_RUN_ATTEMPT ?? '1') || 1,
  };
}

/** Whether this process may upload: only the step of an action is given the token, a `run:` step is not. */
export function canUploadArtifacts(environment: Readonly<Record<string, string | undefined>>): boolean {
  return Boolean(environment.ACTIONS_RUNTIME_TOKEN) && Boolean(environment.ACTIONS_RESULTS_URL);
}

/** Without the state. */
const LONGEST_NAME = 200;

/**
 * A name that the service accepts and that no other upload of the run has: artifacts cannot be replaced, and a re-run
 * of a job uploads beside the attempts before it.
 */
export function artifactName(base: string, executionId: string, runAttempt: number): string {
  const tail = `-${executionId}-${runAttempt}`;
  const legal = base
    .replace(/[":<>|*?\\/\u0000-\u001f\u007f]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return `${legal.slice(0, LONGEST_NAME - tail.length) || 'gitestra'}${tail}`;
}

/** The state stands last, so that a list of artifacts tells it and nothing must be downloaded. */
export function nameWithState(name: string, state: State | undefined): string {
  return state === undefined ? name : `${name}-${state}`;
}

export interface UploadOptions {
  readonly address?: RunAddress | undefined;
  readonly retentionDays?: number | undefined;
  /** Absolute paths of files that hold a secret. @default none */
  readonly leaveOut?: readonly string[];
}

/**
 * Uploads every file of a folder under `name`. Files whose names the service refuses (quotes, colons, `*?<>|`) are left
 * out and named in a warning, as are those that hold a secret; so is any failure of the service.
 */
export async function uploadArtifact(
  name: string,
  folder: string,
  options: UploadOptions = {},
): Promise<ArtifactResult> {
  const warnings: string[] = [];
  try {
    const { leaveOut = [] } = options;
    const { files, refused } = listFiles(folder, new Set(leaveOut));
    if (refused.length > 0) warnings.push(`${NOT_UPLOADED} ${named(refused)}`);
    if (leaveOut.length > 0) {
      const inside = leaveOut.map((path) => relative(folder, path));
      warnings.push(`Not uploaded, because they hold a secret: ${named(inside)}`);
    }
    if (files.length === 0) return { warnings: [...warnings, `There is nothing to upload in ${folder}`] };
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const { retentionDays, address } = options;
    const settings = { compressionLevel: 6, ...(retentionDays === undefined ? {} : { retentionDays }) };
    const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, files, folder, settings);
    const url =
      address === undefined || id === undefined
        ? undefined
        : `${address.serverUrl}/${address.repository}/actions/runs/${address.runId}/artifacts/${id}`;
    const uploaded: ArtifactUpload = {
      name,
      ...(id === undefined ? {} : { id }),
      ...(size === undefined ? {} : { size }),
      ...(url === undefined ? {} : { url }),
    };
    return { uploaded, warnings };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { warnings: [...warnings, `The artifact ${name} could not be uploaded: ${reason}`] };
  }
}

const REFUSED = /[":<>|*?\r\n]/;

function listFiles(
  folder: string,
  leaveOut: ReadonlySet<string>,
): { readonly files: string[]; readonly refused: string[] } {
  const files: string[] = [];
  const refused: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (leaveOut.has(path)) continue;
    const inside = path.slice(folder.length);
    (REFUSED.test(inside) ? refused : files).push(path);
  }
  return { files: files.sort(), refused: refused.sort() };
}

const NOT_UPLOADED = 'Not uploaded, because an artifact may not hold the characters " : < > | * ? in names:';

function named(paths: readonly string[]): string {
  const names = paths
    .slice(0, 3)
    .map((path) => JSON.stringify(path))
    .join(', ');
  return `${names}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}`;
}

/** Throws an Error whose message says in a sentence why: no such artifact in this run, or trouble with the service. */
export async function downloadArtifact(name: string, folder: string): Promise<void> {
  const { ArtifactNotFoundError, DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  try {
    const { artifact } = await client.getArtifact(name);
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
      path: folder,
      ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
    });
    if (digestMismatch === true) throw new Error('its content is not what was uploaded');
  } catch (error) {
    if (error instanceof ArtifactNotFoundError)
      throw new Error(`This workflow run has no artifact ${name}`, { cause: error });
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The artifact ${name} could not be downloaded: ${reason}`, { cause: error });
  }
}
