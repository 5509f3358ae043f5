/** `command: validate`: findings as log, annotations on changed lines first, summary and SARIF. Nothing is executed. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import picocolors from 'picocolors';
import { diagnosticAnnotation } from '../github/annotations.ts';
import type { WorkflowEvent } from '../github/event.ts';
import { renderValidationSummary } from '../report/markdown-validation.ts';
import { countDiagnostics, renderPretty } from '../report/pretty.ts';
import { VERSION } from '../util/version.ts';
import type { ActionHost } from './host.ts';
import type { ActionInputs } from './inputs.ts';
import type { ActionUseCases, ValidateOutcome } from './use-cases.ts';

export async function validateCommand(
  host: ActionHost,
  inputs: ActionInputs,
  event: WorkflowEvent | undefined,
  useCases: ActionUseCases,
): Promise<number> {
  const pull = event?.name === 'pull_request' || event?.name === 'pull_request_target' ? event : undefined;
  const outcome = await useCases.validate({
    workspace: host.workspace,
    flowsDir: inputs.flowsDir,
    config: inputs.config,
    flows: inputs.flow,
    baseCommit: pull?.baseSha,
  });
  const { diagnostics, files, changed } = outcome;
  const counts = countDiagnostics(diagnostics);
  // GitHub's log shows colours although it is no terminal.
  host.text(renderPretty(diagnostics, { files: files.length, style: picocolors.createColors(true) }));
  if (inputs.annotations) host.annotate(...diagnostics.map(diagnosticAnnotation));
  host.publishAnnotations(changed);
  host.files.setOutput('errors', String(counts.errors));
  host.files.setOutput('warnings', String(counts.warnings));
  host.files.setOutput('summary-path', writeSummary(host, inputs, outcome, pull?.headSha));
  if (inputs.sarif !== undefined) await writeSarif(host, inputs.sarif, outcome);
  if (inputs.failOn === 'never') return 0;
  return counts.errors > 0 || (inputs.failOn === 'warning' && counts.warnings > 0) ? 1 : 0;
}

function writeSummary(
  host: ActionHost,
  inputs: ActionInputs,
  outcome: ValidateOutcome,
  headCommit: string | undefined,
): string {
  const commit = headCommit ?? host.environment.GITHUB_SHA;
  const text = renderValidationSummary(outcome.diagnostics, {
    files: outcome.files.length,
    ...(host.repositoryUrl === undefined ? {} : { repositoryUrl: host.repositoryUrl }),
    ...(commit === undefined ? {} : { commit }),
  });
  if (inputs.summary) host.files.appendSummary(text);
  const unique = Buffer.from(host.process.randomBytes(4)).toString('hex');
  const path = join(host.environment.RUNNER_TEMP || '.', `gitestra-validation-${unique}.md`);
  writeFileSync(path, text);
  return path;
}

async function writeSarif(host: ActionHost, sarif: string, outcome: ValidateOutcome): Promise<void> {
  const [{ renderSarif }, { sarifRules }] = await Promise.all([
    import('../report/sarif.ts'),
    import('../app/sarif-rules.ts'),
  ]);
  const path = resolve(host.workspace, sarif);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, renderSarif(outcome.diagnostics, { version: VERSION, rules: sarifRules() }));
  host.files.setOutput('sarif', path);
}
