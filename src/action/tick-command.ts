/** `command: tick`: what triggers say is due, a line for each execution, then summary, outputs and artifacts. */

import { UsageError } from '../app/usage-error.ts';
import { artifactName, canUploadArtifacts, runAddress } from '../github/artifacts.ts';
import { refusalToRun, type WorkflowEvent } from '../github/event.ts';
import { watchCancellation } from './cancellation.ts';
import { CarriedCache } from './carried-cache.ts';
import type { ActionHost } from './host.ts';
import type { ActionInputs } from './inputs.ts';
import { PendingUploads } from './pending-uploads.ts';
import { type Finished, fails, keep, publish } from './run-command.ts';
import type { ActionUseCases, TickOutcome } from './use-cases.ts';

export async function tickCommand(
  host: ActionHost,
  inputs: ActionInputs,
  event: WorkflowEvent | undefined,
  useCases: ActionUseCases,
): Promise<number> {
  const commit = await useCases.workspaceCommit(host.workspace);
  const refusal = refusalToRun(event, commit, host.environment.GITHUB_SHA);
  if (refusal !== undefined) throw new UsageError(refusal);
  const [flow, ...more] = inputs.flow;
  if (more.length > 0) {
    throw new UsageError(
      'The input `flow` names several flows',
      'Name one for `command: tick`, or none for all',
    );
  }
  const cancellation = watchCancellation(host);
  const uploads = new PendingUploads(host);
  const cache = inputs.cache ? new CarriedCache(host) : undefined;
  const finished: Finished[] = [];
  try {
    const outcome = await useCases.tick({
      workspace: host.workspace,
      flowsDir: inputs.flowsDir,
      config: inputs.config,
      ...(flow === undefined ? {} : { flow }),
      secrets: inputs.secrets,
      taskRunner: inputs.taskRunner,
      onSecret: (value) => host.mask(value),
      onCacheUse: cache && ((folder) => cache.restore(folder, cancellation.signal)),
      onStart: ({ id, folder, name, secretInputs }) => {
        if (inputs.artifact === false || !canUploadArtifacts(host.environment)) return;
        const base = typeof inputs.artifact === 'string' ? inputs.artifact : `gitestra-${name}`;
        const artifact = artifactName(base, id, runAddress(host.environment)?.runAttempt ?? 1);
        uploads.add({ folder, name: artifact, secretInputs });
      },
      onExecution: ({ flow: name, triggerId, date, state, id }) =>
        host.line(
          [state ?? 'started', `${name}.${triggerId}`, date ?? '', id]
            .filter((part) => part !== '')
            .join('  '),
        ),
      signal: cancellation.signal,
    });
    tell(host, outcome);
    for (const one of outcome.executions)
      finished.push(await keep(host, inputs, one, uploads, cancellation.signal));
    return status(outcome, inputs, cancellation.signal);
  } finally {
    if (finished.length > 0) publish(host, inputs, finished);
    // Of a job that is cancelled `post` saves it.
    if (!cancellation.signal.aborted) await cache?.save(host.secrets);
    cancellation.close();
  }
}

function tell(host: ActionHost, { report }: TickOutcome): void {
  const { executions, triggers, notes, problems, outageSince } = report;
  for (const { name, message } of notes) host.line(`${name}: ${message}`);
  for (const { name, message, severity } of problems)
    host.annotate({ level: severity, title: name, message });
  const outage = outageSince === undefined ? '' : `, none looked at since ${outageSince}`;
  host.line(`${executions.length} executions of ${triggers} triggers${outage}`);
}

function status({ report, executions }: TickOutcome, { failOn }: ActionInputs, signal: AbortSignal): number {
  if (signal.aborted) return 1;
  if (failOn !== 'never' && report.problems.some(({ severity }) => severity === 'error')) return 1;
  return executions.some(({ record }) => fails(record.state, failOn)) ? 1 : 0;
}
