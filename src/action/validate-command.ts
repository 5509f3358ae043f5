/** `command: validate`: findings as log, annotations on changed lines first, summary and SARIF. Nothing is executed. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import picocolors from 'picocolors';
import { diagnosticAnnotation } from '../github/annotations.ts';
import type { PullRequestEvent, WorkflowEvent } from '../github/event.ts';
import { composeSummary, type SummaryPart } from '../github/summary.ts';
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
    pull: pull === undefined ? undefined : { baseCommit: pull.baseSha, headCommit: pull.headSha },
  });
  const { diagnostics, files, changed } = outcome;
  const counts = countDiagnostics(diagnostics);
  // GitHub's log shows colours although it is no terminal.
  host.text(renderPretty(diagnostics, { files: files.length, style: picocolors.createColors(true) }));
  if (inputs.annotations) host.annotate(...diagnostics.map(diagnosticAnnotation));
  host.publishAnnotations(changed);
  host.files.setOutput('errors', String(counts.errors));
  host.files.setOutput('warnings', String(counts.warnings));
  host.files.setOutput('summary-path', await writeSummary(host, inputs, outcome, pull));
  if (pull !== undefined) await tellPlan(host, inputs, outcome, pull);
  if (inputs.sarif !== undefined) await writeSarif(host, inputs.sarif, outcome);
  if (inputs.failOn === 'never') return 0;
  return counts.errors > 0 || (inputs.failOn === 'warning' && counts.warnings > 0) ? 1 : 0;
}

async function writeSummary(
  host: ActionHost,
  inputs: ActionInputs,
  outcome: ValidateOutcome,
  pull: PullRequestEvent | undefined,
): Promise<string> {
  const commit = pull?.headSha ?? host.environment.GITHUB_SHA;
  const findings = (budget: number): string =>
    renderValidationSummary(outcome.diagnostics, {
      files: outcome.files.length,
      budget,
      ...(host.repositoryUrl === undefined ? {} : { repositoryUrl: host.repositoryUrl }),
      ...(commit === undefined ? {} : { commit }),
    });
  const { plan } = outcome;
  const parts: SummaryPart[] = [{ render: findings }];
  if (plan !== undefined && pull !== undefined && !('problem' in plan)) {
    const [{ renderPlanMarkdown }, { planLinks }] = await Promise.all([
      import('../report/plan-markdown.ts'),
      import('./publish-plan.ts'),
    ]);
    parts.push({ render: (budget) => renderPlanMarkdown(plan, planLinks(host, pull, budget)) });
  }
  const text = composeSummary(parts);
  if (inputs.summary) host.files.appendSummary(text);
  const unique = Buffer.from(host.process.randomBytes(4)).toString('hex');
  const path = join(host.environment.RUNNER_TEMP || '.', `gitestra-validation-${unique}.md`);
  writeFileSync(path, text);
  return path;
}

async function tellPlan(
  host: ActionHost,
  inputs: ActionInputs,
  { plan }: ValidateOutcome,
  pull: PullRequestEvent,
): Promise<void> {
  if (plan === undefined) return;
  if ('problem' in plan) {
    host.text(`There is no plan of this pull request. ${plan.problem}`);
    return;
  }
  const { publishPlan } = await import('./publish-plan.ts');
  await publishPlan(plan, host, inputs, pull);
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
