/** An execution whose process dies goes on where it stopped; one that is told to end leaves nothing running. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { eventually, folderOf, gitestra, isRunning, onlyExecution, start } from './program.ts';

/** `slow` waits for a file named `go`, and says in `slow.pid` that it has begun. */
const THREE_STEPS = `
id: three_steps
namespace: company.team
inputs:
  - id: folder
    type: STRING
tasks:
  - id: first
    type: io.kestra.plugin.scripts.shell.Commands
    env: { FOLDER: "{{ inputs.folder }}" }
    commands:
      - echo first >> "$FOLDER/steps.txt"
      - echo '::{"outputs":{"number":41}}::'
  - id: slow
    type: io.kestra.plugin.scripts.shell.Commands
    env: { FOLDER: "{{ inputs.folder }}" }
    commands:
      - echo slow >> "$FOLDER/steps.txt"
      - echo $$ > "$FOLDER/slow.pid"
      - while [ -d "$FOLDER" ] && [ ! -e "$FOLDER/go" ]; do sleep 0.05; done
  - id: last
    type: io.kestra.plugin.scripts.shell.Commands
    env: { FOLDER: "{{ inputs.folder }}" }
    commands:
      - echo last >> "$FOLDER/steps.txt"
      - echo '::{"outputs":{"number":{{ outputs.first.vars.number + 1 }}}}::'
outputs:
  - id: number
    type: INT
    value: "{{ outputs.last.vars.number }}"
`;

async function killedInTheMiddle(): Promise<{ folder: string; id: string }> {
  const folder = folderOf({ 'flows/company/team/three_steps.yaml': THREE_STEPS });
  const program = start(['run', 'company.team.three_steps', '-i', `folder=${folder}`], { cwd: folder });
  await eventually(() => existsSync(join(folder, 'slow.pid')));
  process.kill(program.pid, 'SIGKILL');
  expect((await program.ended).signal).toBe('SIGKILL');
  return { folder, id: onlyExecution(folder).id };
}

const steps = (folder: string): string[] =>
  readFileSync(join(folder, 'steps.txt'), 'utf8').trim().split('\n');

const go = (folder: string): void => writeFileSync(join(folder, 'go'), '');

describe.concurrent('an execution whose process was killed with SIGKILL', () => {
  it('goes on where it stopped when it is resumed, and not again once it has ended', async () => {
    const { folder, id } = await killedInTheMiddle();
    expect(onlyExecution(folder).record).toBeUndefined();
    const resumed = start(['resume', id, '--output', 'json'], { cwd: folder });
    await eventually(() => steps(folder).length === 3);
    go(folder);
    const { status, stdout } = await resumed.ended;
    expect(status).toBe(0);
    expect(steps(folder)).toEqual(['first', 'slow', 'slow', 'last']);
    const record = JSON.parse(stdout) as ExecutionRecord;
    expect(record).toMatchObject({ id, state: 'SUCCESS', outputs: { number: 42 } });
    expect(
      record.taskRuns.map((run) => [run.taskId, ...run.attempts.map((attempt) => attempt.state)]),
    ).toEqual([
      ['first', 'SUCCESS'],
      ['slow', 'RESUBMITTED', 'SUCCESS'],
      ['last', 'SUCCESS'],
    ]);
    expect(onlyExecution(folder).record).toEqual(record);

    const again = await gitestra(['resume', id], { cwd: folder });
    expect(again.status).toBe(0);
    expect(again.stdout + again.stderr).toContain('has ended');
    expect(steps(folder)).toHaveLength(4);
  });

  it.skipIf(process.platform === 'win32')('leaves no script running beside its next attempt', async () => {
    const folder = folderOf();
    const pidFile = join(folder, 'pids');
    writeFileSync(
      join(folder, 'left.yaml'),
      `
id: left
namespace: company.team
tasks:
  - id: ended
    type: io.kestra.plugin.scripts.shell.Commands
    commands: ['true']
  - id: script
    type: io.kestra.plugin.scripts.shell.Commands
    commands:
      - "sh -c 'trap \\"\\" TERM; echo $$ >> ${pidFile}; while :; do sleep 1; done' &"
      - trap 'echo asked >> ${pidFile}.asked; exit 1' TERM
      - echo $$ >> ${pidFile}
      - echo begun
      - wait
`,
    );
    const program = start(['run', 'left.yaml'], { cwd: folder });
    const pids = (): number[] =>
      existsSync(pidFile) ? readFileSync(pidFile, 'utf8').trim().split('\n').map(Number) : [];
    // A script that has only just begun may not be known yet to what ends it.
    await program.saw('begun');
    await eventually(() => pids().length === 2);
    process.kill(program.pid, 'SIGKILL');
    await program.ended;
    await eventually(() => !pids().some(isRunning));
    expect(readFileSync(`${pidFile}.asked`, 'utf8')).toBe('asked\n');
  });

  it('is resumed by one process at a time', async () => {
    const { folder, id } = await killedInTheMiddle();
    const both = [0, 1].map(() => start(['resume', id], { cwd: folder }));
    const refused = await Promise.race(both.map((one) => one.ended));
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toMatch(
      /^✖ The execution in .* is being worked on by process \d+\. Wait for it, or end it first\n$/,
    );
    go(folder);
    const statuses = await Promise.all(both.map(async (one) => (await one.ended).status));
    expect(statuses.sort()).toEqual([0, 1]);
    expect(steps(folder)).toEqual(['first', 'slow', 'slow', 'last']);
  });
});

/** A script that wants to stay, with a child that wants to stay, with a child of its own. */
const STUBBORN = `
id: stubborn
namespace: company.team
tasks:
  - id: before
    type: io.kestra.plugin.core.debug.Return
    format: done
  - id: both
    type: io.kestra.plugin.core.flow.Parallel
    tasks:
      - id: script
        type: io.kestra.plugin.scripts.shell.Script
        script: |
          trap '' TERM INT
          echo $$ >> PIDS
          sh -c 'trap "" TERM INT; echo $$ >> PIDS; sleep 30 & echo $! >> PIDS; wait' &
          while [ -e PIDS ]; do sleep 0.1; done
      - id: sleep
        type: io.kestra.plugin.core.flow.Sleep
        duration: PT5M
  - id: after
    type: io.kestra.plugin.core.debug.Return
    format: never
`;

describe.skipIf(process.platform === 'win32').concurrent('an execution that is told to end', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s is KILLED, with every process that it started',
    async (signal) => {
      const folder = folderOf();
      const pidFile = join(folder, 'pids');
      writeFileSync(join(folder, 'stubborn.yaml'), STUBBORN.replaceAll('PIDS', pidFile));
      const program = start(['run', 'stubborn.yaml'], { cwd: folder });
      const pids = (): number[] =>
        existsSync(pidFile) ? readFileSync(pidFile, 'utf8').trim().split('\n').map(Number) : [];
      await eventually(() => pids().length === 3);
      expect(pids().map(isRunning)).toEqual([true, true, true]);
      process.kill(program.pid, signal);
      // Whoever stops a container or a service kills what is still there after ten seconds.
      const impatience = setTimeout(() => process.kill(program.pid, 'SIGKILL'), 10_000);
      const { status, stdout, stderr } = await program.ended;
      clearTimeout(impatience);
      expect(status).toBe(1);
      expect(pids().map(isRunning)).toEqual([false, false, false]);
      expect(stderr).toBe(`■ ${signal}: ending the execution; once more to leave at once\n`);
      expect(stdout).toContain('■ KILLED company.team.stubborn');

      const { journal, record } = onlyExecution(folder);
      expect(journal.at(-1)?.type).toBe('execution.completed');
      expect(journal.map((event) => event.seq)).toEqual(journal.map((_, index) => index + 1));
      expect(record?.state).toBe('KILLED');
      expect(record?.taskRuns.map((run) => `${run.taskId} ${run.state}`)).toEqual([
        'before SUCCESS',
        'both KILLED',
        'script KILLED',
        'sleep KILLED',
      ]);
    },
  );
});

describe.skipIf(process.platform === 'win32').concurrent('an execution that nobody watches any more', () => {
  it('goes on to its end, and its exit status is still the truth', async () => {
    const folder = folderOf({
      'loud.yaml': `
id: loud
namespace: company.team
tasks:
  - id: lines
    type: io.kestra.plugin.scripts.shell.Commands
    commands: ['for i in 1 2 3 4 5 6 7 8 9; do echo "line $i"; sleep 0.02; done']
  - id: fail
    type: io.kestra.plugin.core.execution.Fail
`,
    });
    const program = start(['run', 'loud.yaml'], { cwd: folder });
    await program.saw('RUNNING');
    // As `| head -1` does it.
    program.child.stdout?.destroy();
    expect(await program.ended).toMatchObject({ status: 1, stderr: '' });
    expect(onlyExecution(folder).record?.state).toBe('FAILED');
    expect(onlyExecution(folder).logs.map((entry) => entry.message)).toContain('line 9');
  });
});

describe.skipIf(process.platform === 'win32').concurrent('two interrupts', () => {
  it('leave at once, with every process that was started, and the execution can be resumed', async () => {
    const folder = folderOf();
    const pidFile = join(folder, 'pids');
    writeFileSync(join(folder, 'stubborn.yaml'), STUBBORN.replaceAll('PIDS', pidFile));
    const program = start(['run', 'stubborn.yaml'], { cwd: folder });
    const pids = (): number[] =>
      existsSync(pidFile) ? readFileSync(pidFile, 'utf8').trim().split('\n').map(Number) : [];
    await eventually(() => pids().length === 3);
    process.kill(program.pid, 'SIGINT');
    await program.saw('once more to leave at once');
    process.kill(program.pid, 'SIGINT');
    expect((await program.ended).status).toBe(130);
    await eventually(() => !pids().some(isRunning));
    const { id, record } = onlyExecution(folder);
    expect(record).toBeUndefined();
    // The kill is in the journal: what is left is to write down the end.
    const resumed = await gitestra(['resume', id, '-o', 'json'], { cwd: folder });
    expect(resumed.status).toBe(1);
    expect((JSON.parse(resumed.stdout) as ExecutionRecord).state).toBe('KILLED');
  });
});
