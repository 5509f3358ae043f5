/** Executions of one flow beside one another: real processes, of which only some may run at a time. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually, folderOf, gitestra, start, storedExecutions } from './program.ts';

const flow = (rest: string): string => `
id: limited
namespace: company.team
${rest}
tasks:
  - id: work
    type: io.kestra.plugin.scripts.shell.Commands
    commands:
      - echo begin {{ execution.id }} >> ../trace
      - while [ ! -e ../go ]; do sleep 0.02; done
      - echo end {{ execution.id }} >> ../trace
`;

/** The script's folder is elsewhere: it writes beside the flows. */
const folderWith = (rest: string): string => {
  const folder = folderOf({});
  writeFileSync(join(folder, 'limited.yaml'), flow(rest).replaceAll('..', folder));
  return folder;
};

const trace = (folder: string): string[] => {
  try {
    return readFileSync(join(folder, 'trace'), 'utf8').trim().split('\n');
  } catch {
    return [];
  }
};

describe('concurrency', () => {
  it('QUEUE: the processes run one after another, and a killed one frees its place', async () => {
    const folder = folderWith('concurrency: {limit: 1}');
    const first = start(['run', 'limited.yaml'], { cwd: folder });
    await eventually(() => trace(folder).length === 1);
    const others = [1, 2].map(() => start(['run', 'limited.yaml'], { cwd: folder }));
    await Promise.all(others.map((one) => one.saw('Queued: 1 of 1')));
    expect(trace(folder)).toHaveLength(1);
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    writeFileSync(join(folder, 'go'), '');
    await Promise.all(others.map((one) => one.ended));
    const succeeded = storedExecutions(folder).filter(({ record }) => record?.state === 'SUCCESS');
    expect(succeeded).toHaveLength(2);
    // The script of the killed process may still have something to say.
    const lines = trace(folder).filter((line) => succeeded.some(({ id }) => line.endsWith(id)));
    const [one, two] = [lines[0]!.split(' ')[1]!, lines[2]!.split(' ')[1]!];
    expect(lines).toEqual([`begin ${one}`, `end ${one}`, `begin ${two}`, `end ${two}`]);
  });

  it('FAIL: the second execution fails at once', async () => {
    const folder = folderWith('concurrency: {limit: 1, behavior: FAIL}');
    const first = start(['run', 'limited.yaml'], { cwd: folder });
    await eventually(() => trace(folder).length === 1);
    const second = await gitestra(['run', 'limited.yaml', '-o', 'json'], { cwd: folder });
    expect(second.status).toBe(1);
    expect(JSON.parse(second.stdout)).toMatchObject({ state: 'FAILED', taskRuns: [] });
    writeFileSync(join(folder, 'go'), '');
    await first.ended;
  });
});

describe('checks', () => {
  const checked = `
id: checked
namespace: company.team
inputs: [{id: n, type: INT}]
checks:
  - {condition: "{{ inputs.n > 0 }}", message: n must be positive}
  - {condition: "{{ inputs.n < 10 }}", message: n is large, behavior: FAIL_EXECUTION}
  - {condition: "{{ inputs.n < 5 }}", message: n is above five, behavior: CREATE_EXECUTION, style: WARNING}
tasks: [{id: a, type: io.kestra.plugin.core.debug.Return}]
`;

  it.each([
    ['1', 0, 'SUCCESS', undefined],
    ['7', 0, 'SUCCESS', 'n is above five'],
    ['20', 1, 'FAILED', 'n is large'],
    ['-1', 1, undefined, 'n must be positive'],
  ])('n = %s', async (n, status, state, message) => {
    const folder = folderOf({ 'checked.yaml': checked });
    const run = await gitestra(['run', 'checked.yaml', '-i', `n=${n}`], { cwd: folder });
    expect(run.status).toBe(status);
    expect(storedExecutions(folder).map(({ record }) => record?.state)).toEqual(
      state === undefined ? [] : [state],
    );
    if (message !== undefined) expect(run.stdout + run.stderr).toContain(message);
  });
});

describe('--schedule-date', () => {
  it('waits for the date, and says what is no date', async () => {
    const folder = folderOf({
      'a.yaml': 'id: a\nnamespace: b\ntasks: [{id: t, type: io.kestra.plugin.core.debug.Return}]',
    });
    const at = new Date(Date.now() + 1500).toISOString();
    const run = await gitestra(['run', 'a.yaml', '--schedule-date', at, '-o', 'json'], { cwd: folder });
    const record = JSON.parse(run.stdout) as { histories: { state: string; date: number }[] };
    expect(record.histories[1]!.state).toBe('RUNNING');
    expect(record.histories[1]!.date).toBeGreaterThanOrEqual(Date.parse(at));
    const wrong = await gitestra(['run', 'a.yaml', '--schedule-date', 'soon'], { cwd: folder });
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('2030-01-31T08:00:00Z')]);
  });
});
