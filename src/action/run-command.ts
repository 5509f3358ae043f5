/** `command: run`: the flows one after another, their log in groups, then summary, outputs, annotations and artifacts. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StartEvent } from '../app/event-start.ts';
import { UsageError } from '../app/usage-error.ts';
import type { ExecutionRecord } from '../engine/record.ts';
import type { State } from '../flow/states.ts';
import {
  type ArtifactUpload,
  artifactName,
  canUploadArtifacts,
  nameWithState,
  runAddress,
  uploadArtifact,
} from '../github/artifacts.ts';
import { refusalToRun, type WorkflowEvent } from '../github/event.ts';
import { logGroups } from '../github/log-groups.ts';
import { composeSummary } from '../github/summary.ts';
import { renderExecutionSummary } from '../report/markdown-summary.ts';
import { readFileDigests } from '../storage/file-digests.ts';
import { systemClock } from '../util/clock.ts';
import { watchCancellation } from './cancellation.ts';
import { CarriedCache } from './carried-cache.ts';
import { executionAnnotations } from './execution-annotations.ts';
import type { ActionHost } from './host.ts';
import type { ActionInputs } from './inputs.ts';
import { PendingUploads } from './pending-uploads.ts';
import type { ActionUseCases, RunOutcome, SelectedFlow, SkippedRun } from './use-cases.ts';

export interface Finished extends RunOutcome {
  readonly summaryPath: string;
  readonly artifact: ArtifactUpload | undefined;
}

export async function runCommand(
  host: ActionHost,
  inputs: ActionInputs,
  event: WorkflowEvent | undefined,
  useCases: ActionUseCases,
): Promise<number> {
  const refusal = refusalToRun(
    event,
    await useCases.workspaceCommit(host.workspace),
    host.environment.GITHUB_SHA,
  );
  if (refusal !== undefined) throw new UsageError(refusal);
  const { flowsDir, config, flow } = inputs;
  const flows = await useCases.select({ workspace: host.workspace, flowsDir, config, flows: flow });
  const cancellation = watchCancellation(host);
  const uploads = new PendingUploads(host);
  const cache = inputs.cache ? new CarriedCache(host) : undefined;
  const finished: Finished[] = [];
  const startEvent = startEventOf(event, host.environment.GITHUB_RUN_ATTEMPT);
  let skipped = 0;
  try {
    for (const selected of flows) {
      if (cancellation.signal.aborted) break;
      const outcome = await runFlow(
        host,
        inputs,
        useCases,
        selected,
        uploads,
        cancellation.signal,
        startEvent,
        cache,
      );
      if ('skipped' in outcome) {
        skipped++;
        host.line(`${selected.namespace}.${selected.id} does not run: ${outcome.skipped}`);
        continue;
      }
      finished.push(await keep(host, inputs, outcome, uploads, cancellation.signal));
    }
  } finally {
    // What ended before a fault or a cancellation is shown all the same.
    if (finished.length > 0) publish(host, inputs, finished);
    // Of a job that is cancelled `post` saves it.
    if (!cancellation.signal.aborted) await cache?.save(host.secrets);
    cancellation.close();
  }
  // A cancelled job is red whatever `fail-on` says: some flows may not have run at all.
  if (finished.length + skipped < flows.length) return 1;
  return finished.some(({ record }) => fails(record.state, inputs.failOn)) ? 1 : 0;
}

async function runFlow(
  host: ActionHost,
  inputs: ActionInputs,
  useCases: ActionUseCases,
  flow: SelectedFlow,
  uploads: PendingUploads,
  signal: AbortSignal,
  event: StartEvent | undefined,
  cache: CarriedCache | undefined,
): Promise<RunOutcome | SkippedRun> {
  const base =
    typeof inputs.artifact === 'string' ? inputs.artifact : `gitestra-${flow.namespace}.${flow.id}`;
  return useCases.run({
    workspace: host.workspace,
    flowsDir: inputs.flowsDir,
    config: inputs.config,
    flow,
    inputs: inputs.inputs,
    secrets: inputs.secrets,
    taskRunner: inputs.taskRunner,
    observer: logGroups({ write: host.line, groups: host.environment.GITHUB_ACTIONS === 'true' }),
    onStart: ({ id, folder, secretInputs }) => {
      if (inputs.artifact === false || !canUploadArtifacts(host.environment)) return;
      const name = artifactName(base, id, runAddress(host.environment)?.runAttempt ?? 1);
      uploads.add({ folder, name, secretInputs });
    },
    onSecret: (value) => host.mask(value),
    onWarning: (message) => host.annotate({ level: 'warning', title: 'Gitestra', message }),
    onCacheUse: cache && ((folder) => cache.restore(folder, signal)),
    signal,
    ...(event === undefined ? {} : { event }),
  });
}

/** A dispatch may call a webhook of the flow, and a schedule be one of its own; anything else just runs it. */
function startEventOf(event: WorkflowEvent | undefined, attempt: string | undefined): StartEvent | undefined {
  if (event?.name === 'repository_dispatch') return { kind: 'webhook', payload: event.clientPayload };
  if (event?.name !== 'schedule') return undefined;
  const now = systemClock.now();
  // Somebody has pressed “Re-run”.
  const again = Number(attempt ?? '1') > 1;
  return {
    kind: 'schedule',
    now,
    ...(again ? { again } : {}),
    ...(event.schedule === undefined ? {} : { cron: event.schedule }),
  };
}

/** Writes the summary beside the journal and uploads the folder, unless the job was cancelled: then `post` does. */
export async function keep(
  host: ActionHost,
  inputs: ActionInputs,
  outcome: RunOutcome,
  uploads: PendingUploads,
  signal: AbortSignal,
): Promise<Finished> {
  const summaryPath = join(outcome.folder, 'summary.md');
  writeFileSync(summaryPath, summary(host, outcome, undefined));
  const pending = uploads.find(outcome.folder);
  if (pending === undefined || signal.aborted) {
    if (inputs.artifact !== false && pending === undefined && host.environment.GITHUB_ACTIONS === 'true') {
      host.annotate({ level: 'warning', title: 'No artifact', message: NO_SERVICE });
    }
    return { ...outcome, summaryPath, artifact: undefined };
  }
  const { filesWithSecrets } = await import('../storage/secret-files.ts');
  const { uploaded, warnings } = await host.inGroup('Upload of the execution', async () =>
    uploadArtifact(nameWithState(pending.name, outcome.record.state), outcome.folder, {
      leaveOut: await filesWithSecrets(outcome.folder, host.secrets),
      address: runAddress(host.environment),
      retentionDays: inputs.artifactRetentionDays,
    }),
  );
  for (const message of warnings) host.annotate({ level: 'warning', title: 'Artifact', message });
  if (uploaded !== undefined) uploads.done(outcome.folder);
  return { ...outcome, summaryPath, artifact: uploaded };
}

const NO_SERVICE =
  'The execution is not uploaded, because the runner offers no artifact service to this step';

export function publish(host: ActionHost, inputs: ActionInputs, finished: readonly Finished[]): void {
  if (inputs.summary) {
    const parts = finished.map((one) => ({
      render: (budget: number) => summary(host, one, one.artifact, budget),
    }));
    host.files.appendSummary(composeSummary(parts));
  }
  if (inputs.annotations) host.annotate(...finished.flatMap(({ record }) => executionAnnotations(record)));
  setOutputs(host, finished);
}

function summary(
  host: ActionHost,
  outcome: RunOutcome,
  artifact: ArtifactUpload | undefined,
  budget?: number,
): string {
  const { repositoryUrl } = host;
  return renderExecutionSummary(outcome.record, {
    logs: outcome.logs,
    ...(outcome.graph === undefined ? {} : { graph: outcome.graph }),
    ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
    ...(artifact === undefined ? {} : { artifact }),
    ...(budget === undefined ? {} : { budget }),
  });
}

/** Characters; a job may set outputs of 1 MB, counted in UTF-16, and other steps want some of it. */
const LARGEST_OUTPUT = 200_000;

/** One flow gives its values; several give lists of ids and paths, the worst state, and outputs by flow. */
function setOutputs(host: ActionHost, finished: readonly Finished[]): void {
  const only = finished.length === 1 ? finished[0] : undefined;
  const outputs = only
    ? (only.record.outputs ?? {})
    : Object.fromEntries(
        finished.map(({ record }) => [`${record.namespace}.${record.flowId}`, record.outputs ?? {}]),
      );
  const set = (name: string, value: string): void => host.files.setOutput(name, value);
  set('execution-id', finished.map(({ record }) => record.id).join(','));
  set('state', worst(finished.map(({ record }) => record.state)));
  set('summary-path', finished.map((one) => one.summaryPath).join('\n'));
  set('files', String(finished.reduce((sum, one) => sum + readFileDigests({ path: one.folder }).length, 0)));
  set('execution-path', finished.map((one) => one.folder).join('\n'));
  set(
    'artifact-name',
    finished.flatMap(({ artifact }) => (artifact === undefined ? [] : [artifact.name])).join(','),
  );
  const text = JSON.stringify(outputs);
  if (text.length <= LARGEST_OUTPUT) {
    set('outputs', text);
    return;
  }
  set('outputs', '{}');
  const where = finished.map((one) => join(one.folder, 'execution.json')).join(', ');
  host.annotate({
    level: 'warning',
    title: 'Outputs are too large',
    message: `The outputs have ${text.length} characters, more than the ${LARGEST_OUTPUT} that the action hands on. Read them from ${where} (output \`execution-path\`)`,
  });
}

const BY_BADNESS: readonly State[] = ['FAILED', 'KILLED', 'CANCELLED', 'WARNING', 'PAUSED'];

function worst(states: readonly State[]): State {
  return BY_BADNESS.find((state) => states.includes(state)) ?? states.at(-1) ?? 'SUCCESS';
}

export function fails(state: ExecutionRecord['state'], failOn: ActionInputs['failOn']): boolean {
  if (failOn === 'never') return false;
  if (state === 'WARNING') return failOn === 'warning';
  return state === 'FAILED' || state === 'KILLED' || state === 'CANCELLED';
}
