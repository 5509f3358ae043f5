/** `command: resume`, `restart` and `replay`: an execution of an earlier job goes on in this one, and is shown as a run is. */

import { UsageError } from '../app/usage-error.ts';
import { isTerminal } from '../flow/states.ts';
import { artifactName, canUploadArtifacts, downloadArtifact, runAddress } from '../github/artifacts.ts';
import { refusalToRun, type WorkflowEvent } from '../github/event.ts';
import { logGroups } from '../github/log-groups.ts';
import { watchCancellation } from './cancellation.ts';
import { CarriedCache } from './carried-cache.ts';
import type { ActionHost } from './host.ts';
import type { ActionInputs } from './inputs.ts';
import { PendingUploads } from './pending-uploads.ts';
import { type Finished, fails, keep, publish } from './run-command.ts';
import type { ActionUseCases, TakeUpRequest } from './use-cases.ts';

export async function takeUpCommand(
  host: ActionHost,
  inputs: ActionInputs,
  event: WorkflowEvent | undefined,
  useCases: ActionUseCases,
): Promise<number> {
  const commit = await useCases.workspaceCommit(host.workspace);
  const refusal = refusalToRun(event, commit, host.environment.GITHUB_SHA);
  if (refusal !== undefined) throw new UsageError(refusal);
  const cancellation = watchCancellation(host);
  const { signal } = cancellation;
  const uploads = new PendingUploads(host);
  const cache = inputs.cache ? new CarriedCache(host) : undefined;
  const finished: Finished[] = [];
  let request: TakeUpRequest | undefined = requestOf(host, inputs, uploads, signal, cache);
  try {
    while (request !== undefined && !signal.aborted) {
      const outcome = await useCases.takeUp(request);
      request = undefined;
      if (outcome === undefined) break;
      finished.push(await keep(host, inputs, outcome, uploads, signal));
      const { parentId, record } = outcome;
      if (parentId === undefined || !isTerminal(record.state)) break;
      host.line(`Execution ${parentId} waited for it, and goes on`);
      const { download: _, revision: __, ...above } = requestOf(host, inputs, uploads, signal, cache);
      request = { ...above, command: 'resume', execution: parentId, inputs: {} };
    }
  } finally {
    if (finished.length > 0) publish(host, inputs, finished);
    // Of a job that is cancelled `post` saves it.
    if (!signal.aborted) await cache?.save(host.secrets);
    cancellation.close();
  }
  if (signal.aborted) return 1;
  return finished.some(({ record }) => fails(record.state, inputs.failOn)) ? 1 : 0;
}

function requestOf(
  host: ActionHost,
  inputs: ActionInputs,
  uploads: PendingUploads,
  signal: AbortSignal,
  cache: CarriedCache | undefined,
): TakeUpRequest {
  const { executionArtifact, revision } = inputs;
  return {
    command: inputs.command as TakeUpRequest['command'],
    execution: inputs.execution!,
    ...(revision === undefined ? {} : { revision }),
    workspace: host.workspace,
    flowsDir: inputs.flowsDir,
    config: inputs.config,
    inputs: inputs.inputs,
    secrets: inputs.secrets,
    taskRunner: inputs.taskRunner,
    observer: logGroups({ write: host.line, groups: host.environment.GITHUB_ACTIONS === 'true' }),
    ...(executionArtifact === undefined
      ? {}
      : { download: (folder: string) => fetchExecution(host, executionArtifact, folder) }),
    onNote: (note) => host.text(note),
    onStart: ({ id, folder, name, round, secretInputs }) => {
      if (inputs.artifact === false || !canUploadArtifacts(host.environment)) return;
      const base = typeof inputs.artifact === 'string' ? inputs.artifact : `gitestra-${name}`;
      // The artifact of the round before is of the same execution, and of the same attempt of the workflow run.
      const which = round === 1 ? id : `${id}-${round}`;
      const artifact = artifactName(base, which, runAddress(host.environment)?.runAttempt ?? 1);
      uploads.add({ folder, name: artifact, secretInputs });
    },
    onSecret: (value) => host.mask(value),
    onCacheUse: cache && ((folder) => cache.restore(folder, signal)),
    signal,
  };
}

async function fetchExecution(host: ActionHost, artifact: string, folder: string): Promise<void> {
  if (!canUploadArtifacts(host.environment)) {
    throw new UsageError(
      `the artifact ${artifact} cannot be downloaded: the runner offers no artifact service to this step`,
    );
  }
  try {
    await host.inGroup('Download of the execution', () => downloadArtifact(artifact, folder));
  } catch (error) {
    throw new UsageError(
      (error as Error).message,
      'Give the output `artifact-name` of the step that ran the execution, in the same workflow run, and keep `artifact` switched on there',
      error,
    );
  }
}
