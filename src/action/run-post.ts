/** The `post` part of the action: uploads executions that the main part left behind when it was killed. Never fails. */

import { existsSync } from 'node:fs';
import { runAddress, uploadArtifact } from '../github/artifacts.ts';
import { ActionHost, type ActionProcess } from './host.ts';
import { readPendingUploads } from './pending-uploads.ts';

export async function runPost(process: ActionProcess): Promise<void> {
  const host = new ActionHost(process);
  const retention = Number(process.environment['INPUT_ARTIFACT-RETENTION-DAYS'] ?? '');
  for (const { folder, name } of readPendingUploads(process.environment)) {
    if (!existsSync(folder)) continue;
    const { uploaded, warnings } = await host.inGroup('Upload of the interrupted execution', () =>
      uploadArtifact(name, folder, {
        address: runAddress(process.environment),
        retentionDays: Number.isInteger(retention) && retention > 0 ? retention : undefined,
      }),
    );
    for (const message of warnings) host.annotate({ level: 'warning', title: 'Artifact', message });
    if (uploaded !== undefined)
      host.text(`Uploaded what the interrupted execution left: ${uploaded.url ?? uploaded.name}`);
  }
  host.publishAnnotations();
  host.flush();
}
