/** `gitestra test`: runs test suites of flows, each case as an execution that leaves nothing behind. */

import { UsageError } from '../../app/usage-error.ts';
import { defineCommand, EXIT_FAILED, EXIT_SUCCESS } from '../command.ts';
import type { CliHost } from '../host.ts';
import { readSecretsOption, SECRETS_OPTION } from '../input-options.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

const EXIT_INTERRUPTED = 130;

export const test = defineCommand({
  summary: 'Run the tests of flows',
  description: [
    'Runs test suites in the format of Kestra: YAML files with testCases, by default those of ./tests and those among the flows. Each case runs its flow once, with its fixtures in place of inputs, files, tasks and the trigger, and looks at its assertions then.',
    'Tasks without a fixture really run. What a case writes to the KV store or to namespace files is thrown away; it is in no history, fires no triggers and counts for no concurrency limit.',
    'Ends with status 1 when a case fails or cannot be judged, and when a suite has errors.',
  ],
  operands: { usage: '[path...]', min: 0 },
  options: {
    flow: {
      type: 'string',
      value: 'FLOW',
      multiple: true,
      description: 'Only suites of this flow (namespace.id)',
    },
    case: { type: 'string', value: 'ID', description: 'Only cases of this id' },
    output: {
      type: 'string',
      short: 'o',
      value: 'FORMAT',
      choices: ['text', 'json', 'junit'],
      default: 'text',
      description: 'What to print',
    },
    'fail-fast': { type: 'boolean', description: 'Begin no new case after one that failed' },
    concurrency: {
      type: 'string',
      value: 'N',
      default: 'the number of processors',
      description: 'Cases that run at the same time',
    },
    keep: {
      type: 'boolean',
      description: 'Keep the executions, with their working directories, below .gitestra/tests',
    },
    ...SECRETS_OPTION,
    ...FLOWS_OPTIONS,
  },
  examples: [
    { command: 'gitestra test', does: 'all suites of ./tests and of ./flows' },
    { command: 'gitestra test tests/etl.yaml --case empty_input', does: 'one case' },
    { command: 'gitestra test --flow company.team.etl --keep', does: 'keeps the executions to look at' },
    { command: 'gitestra test -o junit > junit.xml', does: 'for other programs' },
  ],
  async run({ options, operands, host, terminal }) {
    const concurrency = wholeNumber(options.concurrency);
    const secrets = await readSecretsOption(options.secrets, host);
    const [{ openWorkspace }, { runTests }, { renderSuiteText }] = await Promise.all([
      import('../../app/workspace.ts'),
      import('../../app/flow-tests/run-tests.ts'),
      import('../../report/test-text.ts'),
    ]);
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      ...(secrets === undefined ? {} : { secrets }),
    });
    const { signal, forget } = interruption(host, terminal, () => workspace.machine.groups.killAll());
    const { style } = terminal;
    const text = options.output === undefined || options.output === 'text';
    try {
      const outcome = await runTests(
        {
          paths: operands,
          failFast: options['fail-fast'],
          keep: options.keep,
          signal,
          ...(options.flow.length === 0 ? {} : { flows: options.flow }),
          ...(options.case === undefined ? {} : { testCase: options.case }),
          ...(concurrency === undefined ? {} : { concurrency }),
          ...(text ? { onSuite: (suite) => terminal.out(renderSuiteText(suite, { style })) } : {}),
        },
        workspace,
      );
      const { renderPretty } = await import('../../report/pretty.ts');
      const { errStyle } = terminal;
      if (outcome.kind === 'refused') {
        terminal.err(`${renderPretty(outcome.diagnostics, { style: errStyle, files: outcome.files })}\n`);
        return EXIT_FAILED;
      }
      const { report, diagnostics } = outcome;
      terminal.out(await closing(report, options.output, terminal));
      if (diagnostics.length > 0) terminal.err(`${renderPretty(diagnostics, { style: errStyle })}\n`);
      return report.state === 'FAILED' || report.state === 'ERROR' || signal.aborted
        ? EXIT_FAILED
        : EXIT_SUCCESS;
    } finally {
      forget();
      workspace.machine.groups.killAll();
    }
  },
});

/** What is printed when all is over. */
async function closing(
  report: Parameters<typeof import('../../report/test-json.ts').renderTestJson>[0],
  output: string | undefined,
  { style }: Terminal,
): Promise<string> {
  if (output === 'json') return (await import('../../report/test-json.ts')).renderTestJson(report);
  if (output === 'junit') return (await import('../../report/test-junit.ts')).renderTestJunit(report);
  return (await import('../../report/test-text.ts')).renderTestSummary(report, { style });
}

/** The first Ctrl+C ends the executions, the second one leaves at once. */
function interruption(
  host: CliHost,
  { err, errStyle }: Terminal,
  endProcesses: () => void,
): { readonly signal: AbortSignal; readonly forget: () => void } {
  const controller = new AbortController();
  const forget = host.onInterrupt((signal) => {
    if (controller.signal.aborted) {
      endProcesses();
      host.exit(EXIT_INTERRUPTED);
    }
    err(errStyle.yellow(`■ ${signal}: ending the tests; once more to leave at once\n`));
    controller.abort();
  });
  return { signal: controller.signal, forget };
}

function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`--concurrency must be a whole number from 1, but “${text}” was given`);
  return number;
}
