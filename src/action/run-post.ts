/** The `post` part of the action: uploads executions, and saves the cache, that the main part left behind when it was ended. Never fails. */

import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { State } from '../flow/states.ts';
import { nameWithState, runAddress, uploadArtifact } from '../github/artifacts.ts';
import { readEvent } from '../github/event.ts';
import { executionFolder, readExecutionRecord } from '../storage/execution-folder.ts';
import { journalHead } from '../storage/journal-file.ts';
import { CarriedCache } from './carried-cache.ts';
import { ActionHost, type ActionProcess } from './host.ts';
import { readInputs } from './inputs.ts';
import { type PendingUpload, readPendingUploads } from './pending-uploads.ts';

export async function runPost(process: ActionProcess): Promise<void> {
  const host = new ActionHost(process);
  const retention = Number(process.environment['INPUT_ARTIFACT-RETENTION-DAYS'] ?? '');
  for (const pending of readPendingUploads(process.environment)) {
    const { folder, name } = pending;
    if (!existsSync(folder)) continue;
    const { uploaded, warnings } = await host.inGroup('Upload of the interrupted execution', async () =>
      uploadArtifact(nameWithState(name, stateOf(folder)), folder, {
        leaveOut: await leftOut(pending, process.environment),
        address: runAddress(process.environment),
        retentionDays: Number.isInteger(retention) && retention > 0 ? retention : undefined,
      }),
    );
    for (const message of warnings) host.annotate({ level: 'warning', title: 'Artifact', message });
    if (uploaded !== undefined)
      host.text(`Uploaded what the interrupted execution left: ${uploaded.url ?? uploaded.name}`);
  }
  const cache = CarriedCache.left(host);
  if (cache !== undefined) {
    const ids = readPendingUploads(process.environment).flatMap((pending) => pending.secretInputs ?? []);
    await cache.save(await knownSecrets(ids, process.environment));
  }
  host.publishAnnotations();
  host.flush();
}

/** Undefined where the process ended before the execution: a record may be left of an earlier job. */
function stateOf(path: string): State | undefined {
  const folder = executionFolder(dirname(path), basename(path));
  const last = journalHead(folder.journalFile)?.last;
  if (last !== 'execution.completed' && last !== 'execution.suspended') return undefined;
  return readExecutionRecord(folder)?.state;
}

/** Files that hold one of the secrets that are known here: those given, those of the environment, and SECRET inputs. */
async function leftOut(
  { folder, secretInputs = [] }: PendingUpload,
  environment: ActionProcess['environment'],
): Promise<string[]> {
  const { filesWithSecrets } = await import('../storage/secret-files.ts');
  return filesWithSecrets(folder, await knownSecrets(secretInputs, environment));
}

async function knownSecrets(
  secretInputs: readonly string[],
  environment: ActionProcess['environment'],
): Promise<string[]> {
  const [{ Secrets }, inputs] = await Promise.all([
    import('../app/secrets.ts'),
    readInputs(environment, readEvent(environment)),
  ]);
  const secrets = new Secrets({ environment, given: inputs.secrets });
  const values = secretInputs.map((id) => inputs.inputs[id]).filter((value) => typeof value === 'string');
  return [...secrets.names.flatMap((name) => secrets.get(name) ?? []), ...values];
}
