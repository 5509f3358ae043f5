/** Flows that run flows: executions of their own, found again after the process was killed. */

import { existsSync, writeFileSync } from 'node:fs';
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
});
