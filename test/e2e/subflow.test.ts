/** Flows that run flows: executions of their own, found again after the process was killed. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually, folderOf, gitestra, start, storedExecutions } from './program.ts';

const PARENT = `
id: parent
namespace: company.team
labels:
  team: red
tasks:
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: company.team
    flowId: child
    inheritLabels: true
    inputs:
      folder: "{{ vars.folder }}"
  - id: read
    type: io.kestra.plugin.core.debug.Return
    format: "{{ read(outputs.call.outputs.file) }}"
variables:
  folder: FOLDER
outputs:
  - id: text
    type: STRING
    value: "{{ outputs.read.value }}"
`;

const CHILD = `
id: child
namespace: company.team
inputs:
  - id: folder
    type: STRING
tasks:
  - id: wait
    type: io.kestra.plugin.scripts.shell.Commands
    env: { FOLDER: "{{ inputs.folder }}" }
    outputFiles: [made.txt]
    commands:
      - echo {{ trigger.flowId }} > made.txt
      - echo begun >> "$FOLDER/begun.txt"
      - while [ -d "$FOLDER" ] && [ ! -e "$FOLDER/go" ]; do sleep 0.05; done
outputs:
  - id: file
    type: FILE
    value: "{{ outputs.wait.outputFiles['made.txt'] }}"
`;

function folderOfFlows(): string {
  const folder = folderOf({ 'flows/company/team/child.yaml': CHILD });
  writeFileSync(join(folder, 'flows/company/team/parent.yaml'), PARENT.replace('FOLDER', folder));
  return folder;
}

describe('a flow that runs another', () => {
  it('finds the same child again after the process was killed', async () => {
    const folder = folderOfFlows();
    const program = start(['run', 'company.team.parent'], { cwd: folder });
    await eventually(() => existsSync(join(folder, 'begun.txt')));
    process.kill(program.pid, 'SIGKILL');
    await program.ended;
    const before = storedExecutions(folder).map(({ id }) => id);
    expect(before).toHaveLength(2);
    writeFileSync(join(folder, 'go'), '');
    for (const id of before) {
      const resumed = await gitestra(['resume', id, '--output', 'json'], { cwd: folder });
      expect([id, resumed.status]).toEqual([id, 0]);
    }
    const after = storedExecutions(folder);
    expect(after.map(({ id }) => id).sort()).toEqual([...before].sort());
    const records = after.map(({ record }) => record!);
    const child = records.find((record) => record.flowId === 'child')!;
    const parent = records.find((record) => record.flowId === 'parent')!;
    expect([child.state, parent.state]).toEqual(['SUCCESS', 'SUCCESS']);
    expect(parent.outputs).toEqual({ text: 'parent\n' });
    expect(child.parentId).toBe(parent.id);
    expect(child.trigger).toMatchObject({ executionId: parent.id, flowId: 'parent', taskId: 'call' });
    expect(child.labels).toEqual(
      expect.arrayContaining([
        { key: 'team', value: 'red' },
        { key: 'system.correlationId', value: parent.id },
      ]),
    );
  });

  it('tells what the child does in plain lines, and no secret of the parent', async () => {
    const parent = `id: parent
namespace: company.team
inputs: [{id: pin, type: SECRET}]
tasks:
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: company.team
    flowId: child
    inputs: {text: "{{ inputs.pin }}"}
`;
    const child = `id: child
namespace: company.team
inputs: [{id: text, type: STRING}]
tasks: [{id: say, type: io.kestra.plugin.core.log.Log, message: "it is {{ inputs.text }}"}]
`;
    const cwd = folderOf({
      'flows/company/team/parent.yaml': parent,
      'flows/company/team/child.yaml': child,
    });
    const { stdout } = await gitestra(['run', 'company.team.parent', '-i', 'pin=pin-90210'], { cwd });
    expect(stdout).toMatch(/ INFO {2}call › say {2}it is \*{6}\n/);
    expect(stdout).toMatch(/ ✔ SUCCESS call › say {2}\d+ms\n/);
    expect(stdout).not.toContain('90210');
  });

  it('says what is wrong with one that cannot run', async () => {
    const folder = folderOf({
      'flows/company/team/parent.yaml': PARENT.replace('flowId: child', 'flowId: chlid'),
      'flows/company/team/child.yaml': CHILD,
    });
    const run = await gitestra(['run', 'company.team.parent'], { cwd: folder });
    expect(run.status).not.toBe(0);
    expect(run.stdout + run.stderr).toContain('chlid');
    expect(run.stdout + run.stderr).toContain('company.team.child');
  });

  it('runs the revision that is asked for', async () => {
    const child = (text: string): string =>
      `id: child\nnamespace: company.team\ntasks: [{id: t, type: io.kestra.plugin.core.debug.Return}]\noutputs: [{id: text, value: ${text}}]\n`;
    const folder = folderOf({
      'flows/company/team/child.yaml': child('old'),
      'flows/company/team/parent.yaml': `
id: parent
namespace: company.team
inputs: [{id: revision, type: INT}]
tasks:
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: company.team
    flowId: child
    revision: "{{ inputs.revision }}"
outputs: [{id: text, value: "{{ outputs.call.outputs.text }}"}]
`,
    });
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: folder });
    git('init', '-q');
    git('add', 'flows');
    git('commit', '-qm', 'one');
    writeFileSync(join(folder, 'flows/company/team/child.yaml'), child('new'));
    git('commit', '-qam', 'two');
    writeFileSync(join(folder, 'flows/company/team/child.yaml'), child('dirty'));
    const run = (revision: number): ReturnType<typeof gitestra> =>
      gitestra(['run', 'company.team.parent', '-i', `revision=${revision}`, '-o', 'json'], { cwd: folder });
    for (const [revision, text] of [
      [1, 'old'],
      [2, 'new'],
      [3, 'dirty'],
    ] as const) {
      expect(JSON.parse((await run(revision)).stdout)).toMatchObject({ outputs: { text } });
    }
    const called = storedExecutions(folder).filter(({ record }) => record?.flowId === 'child');
    expect(called.map(({ record }) => record!.revision).sort()).toEqual([1, 2, 3]);
    expect((await run(4)).stdout).toContain('has no revision 4 (there are revisions 1 to 2');
  });

  it.each([
    ['RETRY_FAILED', 1, 2],
    ['NEW_EXECUTION', 2, 3],
  ])('is restarted with its parent: %s', async (behavior, children, done) => {
    const folder = folderOf({
      'flows/company/team/child.yaml': `
id: child
namespace: company.team
inputs: [{id: folder, type: STRING}]
tasks:
  - id: once
    type: io.kestra.plugin.scripts.shell.Commands
    commands: ['echo once >> {{ inputs.folder }}/done']
  - id: fails
    type: io.kestra.plugin.scripts.shell.Commands
    commands: ['test -e {{ inputs.folder }}/go && echo went >> {{ inputs.folder }}/done']
`,
    });
    writeFileSync(
      join(folder, 'flows/company/team/parent.yaml'),
      `
id: parent
namespace: company.team
tasks:
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: company.team
    flowId: child
    restartBehavior: ${behavior}
    inputs: {folder: "${folder}"}
`,
    );
    const run = await gitestra(['run', 'company.team.parent', '-o', 'json'], { cwd: folder });
    expect(run.status).toBe(1);
    writeFileSync(join(folder, 'go'), '');
    const { id } = JSON.parse(run.stdout) as { id: string };
    const restarted = await gitestra(['restart', id], { cwd: folder });
    expect([restarted.status, restarted.stderr]).toEqual([0, expect.any(String)]);
    const records = storedExecutions(folder).map(({ record }) => record!);
    expect(records.filter((record) => record.flowId === 'child')).toHaveLength(children);
    expect(readFileSync(join(folder, 'done'), 'utf8').trim().split('\n')).toHaveLength(done);
  });
});
