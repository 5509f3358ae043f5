/** The files of a container's working directory: who may use them, and whose they are when the container has ended. */

import { execFile } from 'node:child_process';
import { chmod, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineClient } from './engine-client.ts';

/** Milliseconds that a change of owner may take. */
const CHANGE_WITHIN = 120_000;

/**
 * Lets any user of a container use the folders below. Kestra copies the files into the container, where everybody
 * can read them; a mounted folder keeps its rights.
 */
export async function openToContainer(folder: string): Promise<void> {
  const { mode } = await lstat(folder);
  if ((mode & 0o007) !== 0o007) await chmod(folder, mode | 0o777);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await openToContainer(join(folder, entry.name));
  }
}

export interface OwnershipRequest {
  readonly client: EngineClient;
  readonly image: string;
  readonly workingDir: string;
}

/**
 * Gives files that the container's user left behind to the user of this process, who could not delete them
 * otherwise. Returns a warning when that is not possible.
 */
export async function takeOwnership(request: OwnershipRequest): Promise<string | undefined> {
  const user = process.geteuid?.();
  // Windows has no such owners, and to root all files are alike.
  if (user === undefined || user === 0) return undefined;
  const { workingDir } = request;
  if (!(await hasForeign(workingDir, user))) return undefined;
  const owner = `${user}:${process.getegid?.() ?? user}`;
  // In a container of a rootless engine its user 0 is our own.
  for (const inside of [owner, '0:0']) {
    await changeInside(request, inside);
    if (!(await hasForeign(workingDir, user))) return undefined;
  }
  await new Promise((resolve) => {
    execFile('sudo', ['-n', 'chown', '-Rh', owner, workingDir], { timeout: CHANGE_WITHIN }, resolve);
  });
  if (!(await hasForeign(workingDir, user))) return undefined;
  return (
    `files in ${workingDir} belong to the user of the container and could not be given to the user of this machine: ` +
    'image ' +
    `${request.image} has no \`chown\`; write \`user: "${owner}"\`, or \`fileHandlingStrategy: VOLUME\`, which copies them`
  );
}

async function hasForeign(folder: string, user: number): Promise<boolean> {
  if ((await lstat(folder)).uid !== user) return true;
  let entries: readonly { name: string; isDirectory(): boolean }[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return true;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() ? await hasForeign(path, user) : (await lstat(path)).uid !== user) return true;
  }
  return false;
}

async function changeInside({ client, image, workingDir }: OwnershipRequest, owner: string): Promise<void> {
  const container = ['--rm', '--pull=never', '--network', 'none', '--log-driver', 'none', '--user', '0:0'];
  const mount = ['--volume', `${workingDir}:${workingDir}`, '--workdir', '/'];
  const argv = ['run', ...container, ...mount, '--entrypoint', 'chown', image, '-Rh', owner, workingDir];
  await client.run({ argv, signal: AbortSignal.timeout(CHANGE_WITHIN) }).catch(() => undefined);
}
