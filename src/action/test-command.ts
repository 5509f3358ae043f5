/** `command: test`: the tests of flows; failed assertions are annotated on their lines, then summary, outputs and JUnit XML. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import picocolors from 'picocolors';
import { UsageError } from '../app/usage-error.ts';
import { type Annotation, diagnosticAnnotation } from '../github/annotations.ts';
import { refusalToRun, type WorkflowEvent } from '../github/event.ts';
import { composeSummary } from '../github/summary.ts';
import { renderTestMarkdown } from '../report/markdown-tests.ts';
import { renderPretty } from '../report/pretty.ts';
import { renderTestJunit } from '../report/test-junit.ts';
import type { SuiteResult, TestPlace, TestReport } from '../report/test-results.ts';
import { renderSuiteText, renderTestSummary } from '../report/test-text.ts';
import { watchCancellation } from './cancellation.ts';
import type { ActionHost } from './host.ts';
import type { ActionInputs } from './inputs.ts';
import type { ActionUseCases } from './use-cases.ts';

export async function testCommand(
  host: ActionHost,
  inputs: ActionInputs,
  event: WorkflowEvent | undefined,
  useCases: ActionUseCases,
): Promise<number> {
  const commit = await useCases.workspaceCommit(host.workspace);
  const refusal = refusalToRun(event, commit, host.environment.GITHUB_SHA);
  if (refusal !== undefined) throw new UsageError(refusal);
  const cancellation = watchCancellation(host);
  const style = picocolors.createColors(true);
  try {
    const outcome = await useCases.test({
      workspace: host.workspace,
      flowsDir: inputs.flowsDir,
      config: inputs.config,
      flows: inputs.flow,
      secrets: inputs.secrets,
      taskRunner: inputs.taskRunner,
      onSecret: (value) => host.mask(value),
      onSuite: (suite) => host.text(renderSuiteText(suite, { style }).trimEnd()),
      signal: cancellation.signal,
    });
    const { diagnostics, report } = outcome;
    if (diagnostics.length > 0) host.text(renderPretty(diagnostics, { style }));
    if (inputs.annotations) host.annotate(...diagnostics.map(diagnosticAnnotation));
    if (report === undefined) {
      host.files.setOutput('state', 'ERROR');
      return inputs.failOn === 'never' ? 0 : 1;
    }
    host.text(renderTestSummary(report, { style }).trimEnd());
    if (inputs.annotations) host.annotate(...report.suites.flatMap(suiteAnnotations));
    host.files.setOutput('state', report.state);
    host.files.setOutput('summary-path', writeSummary(host, inputs, report));
    if (inputs.junit !== undefined) writeJunit(host, inputs.junit, report);
    if (cancellation.signal.aborted) return 1;
    return inputs.failOn !== 'never' && (report.state === 'FAILED' || report.state === 'ERROR') ? 1 : 0;
  } finally {
    cancellation.close();
  }
}

/** Each assertion that does not hold, and each error, on its line. */
function suiteAnnotations(suite: SuiteResult): Annotation[] {
  return suite.cases.flatMap((one) => {
    const title = `${suite.id}: ${one.id}`;
    const at = ({ file, line, column }: TestPlace): Pick<Annotation, 'file' | 'line' | 'column'> => ({
      file,
      line,
      column,
    });
    const failedTask = one.failedTasks.map(
      ({ label, state, message }) => `\ntask ${label} ${state}${message === undefined ? '' : `: ${message}`}`,
    );
    const errors = one.errors.map(
      ({ message, place }): Annotation => ({
        level: 'error',
        title,
        message: `${message}${failedTask.join('')}`,
        ...at(place),
      }),
    );
    const failures = one.assertions
      .filter(({ success }) => !success)
      .map(({ message = '', errorMessage, place }): Annotation => {
        const said = errorMessage === undefined ? message : `${errorMessage}\n${message}`;
        return { level: 'error', title, message: `${said}${failedTask.join('')}`, ...at(place) };
      });
    return [...errors, ...failures];
  });
}

function writeSummary(host: ActionHost, inputs: ActionInputs, report: TestReport): string {
  const commit = host.environment.GITHUB_SHA;
  const { repositoryUrl } = host;
  const text = composeSummary([
    {
      render: (budget) =>
        renderTestMarkdown(report, {
          budget,
          ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
          ...(commit === undefined ? {} : { commit }),
        }),
    },
  ]);
  if (inputs.summary) host.files.appendSummary(text);
  const unique = Buffer.from(host.process.randomBytes(4)).toString('hex');
  const path = join(host.environment.RUNNER_TEMP || '.', `gitestra-tests-${unique}.md`);
  writeFileSync(path, text);
  return path;
}

function writeJunit(host: ActionHost, junit: string, report: TestReport): void {
  const path = resolve(host.workspace, junit);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, renderTestJunit(report));
  host.files.setOutput('junit', path);
}
