/** What a run would do, and runs that stop where somebody wants them to. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DryRun } from '../../src/app/dry-run.ts';
import { folderOf, gitestra, onlyExecution } from './program.ts';

const FLOW = `
id: dry
namespace: company.team
inputs:
  - {id: day, type: STRING, defaults: monday}
  - {id: token, type: SECRET, defaults: hunter22hunter22}
  - {id: file, type: FILE, required: false}
variables: {base: "https://example.invalid"}
tasks:
  - {id: get, type: io.kestra.plugin.core.http.Request, uri: "{{ vars.base }}/{{ inputs.day }}?t={{ inputs.token }}"}
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: [a, b, c, d, e, f, g]
    tasks:
      - {id: say, type: io.kestra.plugin.core.log.Log, message: "{{ taskrun.value }} {{ taskrun.iteration }}"}
  - id: choose
    type: io.kestra.plugin.core.flow.If
    condition: "{{ inputs.day == 'monday' }}"
    then: [{id: yes, type: io.kestra.plugin.core.debug.Return, format: "{{ outputs.get.code }}"}]
    else: [{id: no, type: io.kestra.plugin.core.debug.Return}]
  - id: other
    type: io.kestra.plugin.core.flow.Switch
    value: "{{ outputs.get.code }}"
    cases: {"200": [{id: ok, type: io.kestra.plugin.core.debug.Return}], "404": [{id: bad, type: io.kestra.plugin.core.debug.Return}]}
  - {id: never, type: io.kestra.plugin.core.debug.Return, runIf: "{{ inputs.day == 'sunday' }}"}
  - {id: asks, type: io.kestra.plugin.core.debug.Return, format: "{{ http('http://127.0.0.1:9/') }}"}
  - {id: broken, type: io.kestra.plugin.core.debug.Return, format: "{{ inputs.nothing.here }}"}
errors: [{id: alert, type: io.kestra.plugin.core.log.Log, message: "failed on {{ inputs.day }}"}]
outputs: [{id: code, type: INT, value: "{{ outputs.get.code }}"}]
`;

describe.concurrent('run --dry-run', () => {
  it('shows what would run, rendered as far as it is known, and writes nothing', async () => {
    const folder = folderOf({ 'dry.yaml': FLOW, 'data.txt': 'x' });
    const run = await gitestra(['run', 'dry.yaml', '--dry-run', '-i', 'file=@data.txt'], { cwd: folder });
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(existsSync(join(folder, '.gitestra'))).toBe(false);
    const lines = run.stdout.split('\n').map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        'uri: https://example.invalid/monday?t=******',
        'message: b 1',
        '… and 2 more',
        'format: {{ outputs.get.code }}  ? outputs.get.code',
        '◌ ok  Return',
        '⊘ never  Return  skipped: `runIf` is false',
        "format: {{ http('http://127.0.0.1:9/') }}  ? the answer of a request",
        'message: failed on monday',
        'output code: {{ outputs.get.code }}  ? outputs.get.code',
      ]),
    );
    expect(run.stdout).toMatch(/✖ .*nothing/);
    expect(run.stdout).not.toContain('● no');
    expect(run.stdout).not.toContain('hunter22');
  });

  it('is JSON for programs, and asks for the inputs that a run would ask for', async () => {
    const folder = folderOf({ 'dry.yaml': FLOW.replace('defaults: monday', 'required: true') });
    const missing = await gitestra(['run', 'dry.yaml', '--dry-run'], { cwd: folder });
    expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('day')]);
    const run = await gitestra(['run', 'dry.yaml', '--dry-run', '-i', 'day=sunday', '-o', 'json'], {
      cwd: folder,
    });
    const outcome = JSON.parse(run.stdout) as DryRun;
    expect(outcome.inputs).toMatchObject({ day: 'sunday', token: '******' });
    const [tasks] = outcome.branches;
    expect(tasks!.tasks.map((task) => `${task.id} ${task.runs}`)).toEqual([
      'get yes',
      'each yes',
      'choose yes',
      'other yes',
      'never yes',
      'asks yes',
      'broken yes',
    ]);
    expect(tasks!.tasks[2]!.branches.map(({ name }) => name)).toEqual(['else']);
  });
});

const LOOP = `
id: loop
namespace: company.team
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: [x, y]
    tasks: [{id: work, type: io.kestra.plugin.core.debug.Return, format: "{{ taskrun.value }}"}]
  - {id: last, type: io.kestra.plugin.core.debug.Return, format: "{{ outputs.work.y.value }}"}
`;

describe.concurrent('a run that shall stop', () => {
  it('stops at a breakpoint, says how it goes on, and does', async () => {
    const folder = folderOf({ 'loop.yaml': LOOP });
    const run = await gitestra(['run', 'loop.yaml', '--breakpoint', 'work[y]'], { cwd: folder });
    const { id, record } = onlyExecution(folder);
    expect([run.status, record?.state]).toEqual([0, 'BREAKPOINT']);
    expect(run.stdout).toContain(`Stopped before \`work\`. Go on with: gitestra resume ${id}`);
    const resumed = await gitestra(['resume', id], { cwd: folder });
    expect([resumed.status, onlyExecution(folder).record?.state]).toEqual([0, 'SUCCESS']);
  });

  it('stops behind a task', async () => {
    const folder = folderOf({ 'loop.yaml': LOOP });
    const run = await gitestra(['run', 'loop.yaml', '--until', 'each'], { cwd: folder });
    const { id, record } = onlyExecution(folder);
    expect([run.status, record?.taskRuns.map((one) => one.taskId)]).toEqual([0, ['each', 'work', 'work']]);
    await gitestra(['resume', id], { cwd: folder });
    expect(onlyExecution(folder).record?.state).toBe('SUCCESS');
  });

  it('says which tasks there are when there is no such one', async () => {
    const folder = folderOf({ 'loop.yaml': LOOP });
    const run = await gitestra(['run', 'loop.yaml', '--until', 'eech'], { cwd: folder });
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('Did you mean `each`?')]);
    expect(existsSync(join(folder, '.gitestra/executions'))).toBe(false);
  });
});
