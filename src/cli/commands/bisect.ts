/** `gitestra bisect`. */

import { type BisectStep, bisect as findFirstBad } from '../../app/bisect.ts';
import { listRevisions } from '../../app/revisions.ts';
import { startFlow } from '../../app/run.ts';
import { UsageError } from '../../app/usage-error.ts';
import { openWorkspace } from '../../app/workspace.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import { CommandFailure } from '../command-failure.ts';
import { INPUT_OPTIONS, readInputOptions, readSecretsOption, SECRETS_OPTION } from '../input-options.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { EXECUTIONS_OPTIONS, FLOWS_OPTIONS, workspaceOptions } from '../workspace-options.ts';

export const bisect = defineCommand({
  summary: 'Find the revision that changed a result',
  description: [
    'Runs revisions of a flow between one that is right and one that is wrong, each time halving what is left, and names the first that is wrong: the first that does not end in SUCCESS or WARNING, or with --on the first in which that output has another value. Revisions that cannot be run are passed over.',
    'The flow is run for real, with the inputs that are given, in the environment of this machine.',
  ],
  operands: {
    usage: '<flow>',
    min: 1,
    max: 1,
    missing: 'the flow, by namespace.id or by the path of its file',
  },
  options: {
    good: { type: 'string', value: 'N', description: 'A revision that is right', default: '1' },
    bad: { type: 'string', value: 'N', description: 'A later one that is wrong', default: 'the last' },
    on: {
      type: 'string',
      value: 'OUTPUT',
      description: 'Output of the flow whose value tells right from wrong',
    },
    ...INPUT_OPTIONS,
    ...SECRETS_OPTION,
    ...FLOWS_OPTIONS,
    'executions-dir': EXECUTIONS_OPTIONS['executions-dir'],
  },
  examples: [
    { command: 'gitestra bisect company.team.etl --good 3', does: 'which revision after 3 made it fail' },
    {
      command: 'gitestra bisect company.team.etl --on total -i day=2026-05-06',
      does: 'which one changed the total',
    },
  ],
  async run({ options, operands, host, terminal }) {
    const target = operands[0]!;
    const inputs = await readInputOptions(options, host);
    const secrets = await readSecretsOption(options.secrets, host);
    const workspace = await openWorkspace({
      ...workspaceOptions(host, options),
      ...(secrets === undefined ? {} : { secrets }),
    });
    const { rows } = await listRevisions(target, workspace);
    const committed = rows.filter(({ uncommitted }) => !uncommitted);
    const newest = committed[0]?.revision;
    if (newest === undefined || newest < 2)
      throw new UsageError(`${target} has ${newest ?? 'no'} revision: there is nothing to search`);
    let kill: (() => void) | undefined;
    let interrupted = false;
    const silence = host.onInterrupt(() => {
      interrupted = true;
      kill?.();
    });
    try {
      const { suspects } = await findFirstBad({
        good: revisionOf(options.good ?? '1', newest),
        bad: options.bad === undefined ? newest : revisionOf(options.bad, newest),
        ...(options.on === undefined ? {} : { output: options.on }),
        onTried: (step) => terminal.err(stepLine(step, terminal)),
        async run(revision) {
          if (interrupted) throw new CommandFailure('Interrupted');
          const outcome = await startFlow({ target, revision: String(revision), inputs }, workspace);
          if (outcome.kind !== 'started') return undefined;
          kill = () => outcome.execution.kill();
          return outcome.execution.finished;
        },
      });
      const { style } = terminal;
      if (suspects.length > 1)
        terminal.out(`One of these ${suspects.length}: those in between could not be run\n`);
      for (const revision of suspects) {
        const row = committed.find((one) => one.revision === revision);
        terminal.out(
          `${style.bold(`revision ${revision}`)} ${row?.commit?.slice(0, 12) ?? ''}  ${row?.author ?? ''}  ${row?.message ?? ''}\n`,
        );
        for (const change of row?.changes ?? []) terminal.out(`  ${change}\n`);
      }
      return EXIT_SUCCESS;
    } finally {
      silence();
      workspace.machine.groups.killAll();
    }
  },
});

function revisionOf(text: string, newest: number): number {
  const revision = Number(text.replace(/^r/, ''));
  if (Number.isInteger(revision) && revision >= 1 && revision <= newest) return revision;
  throw new UsageError(`there is no revision “${text}”`, `revisions are 1 to ${newest}`);
}

function stepLine(
  { revision, verdict, state, value, left, executionId }: BisectStep,
  terminal: Terminal,
): string {
  const { errStyle: style } = terminal;
  const paint = { good: style.green, bad: style.red, skipped: style.yellow }[verdict];
  const result = value === undefined ? (state ?? 'could not be run') : JSON.stringify(value);
  const rest = left > 0 ? style.dim(`  ${left} left`) : '';
  return `${`revision ${revision}`.padEnd(13)} ${paint(verdict.padEnd(7))} ${result}  ${style.dim(executionId ?? '')}${rest}\n`;
}
