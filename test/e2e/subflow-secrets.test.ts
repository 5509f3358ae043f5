/** Secrets on their way into a subflow and out of it: in no file of either execution, and whole where they are used. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { eventually, filesBelow, folderOf, gitestra, isRunning, start, storedExecutions } from './program.ts';

const PARENT = `id: parent
namespace: a
inputs:
  - id: token
    type: SECRET
tasks:
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: a
    flowId: child
    inputs:
      text: "Bearer {{ inputs.token }}"
      seconds: 0
  - id: lengths
    type: io.kestra.plugin.scripts.shell.Commands
    env:
      MADE: "{{ outputs.call.outputs.made }}"
      SAID: "{{ outputs.call.outputs.said }}"
    commands:
      - echo "$(printf %s "$MADE" | wc -c) $(printf %s "$SAID" | wc -c)"
`;

const CHILD = `id: child
namespace: a
inputs:
  - id: text
    type: STRING
  - id: seconds
    type: INT
tasks:
  - id: log
    type: io.kestra.plugin.core.log.Log
    message: "got {{ inputs.text }}"
  - id: wait
    type: io.kestra.plugin.scripts.shell.Commands
    commands: ["sleep {{ inputs.seconds }}"]
  - id: length
    type: io.kestra.plugin.core.debug.Return
    format: "{{ inputs.text | length }}"
outputs:
  - id: made
    type: SECRET
    value: "made-of-{{ outputs.length.value }}"
  - id: said
    type: STRING
    value: "{{ inputs.text }}"
`;

const TOKEN = 'sup3r-s3cret';

const project = (parent = PARENT): string =>
  folderOf({ 'flows/a/parent.yaml': parent, 'flows/a/child.yaml': CHILD });

function everything(cwd: string): string {
  return filesBelow(join(cwd, '.gitestra'))
    .map((path) => readFileSync(join(cwd, '.gitestra', path), 'utf8'))
    .join('\n');
}

const logOf = (cwd: string, flow: string): string[] =>
  storedExecutions(cwd)
    .filter(({ record }) => record?.flowId === flow)
    .flatMap(({ logs }) => logs.map(({ message }) => message));

describe('secrets and subflows', () => {
  it('are masked in both executions, and whole where they are used', async () => {
    const cwd = project();
    const { status, stdout, stderr } = await gitestra(['run', 'a.parent', '-i', `token=${TOKEN}`], { cwd });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(logOf(cwd, 'parent')).toContain('10 19');
    expect(logOf(cwd, 'child')).toContain('got Bearer ******');
    for (const text of [stdout, stderr, everything(cwd)]) {
      expect(text).not.toContain(TOKEN);
      expect(text).not.toContain('made-of-19');
    }
  });

  it('are there again when the parent is resumed', async () => {
    const cwd = project(PARENT.replace('seconds: 0', 'seconds: 2'));
    const running = start(['run', 'a.parent', '-i', `token=${TOKEN}`], { cwd });
    await eventually(() =>
      storedExecutions(cwd).some(({ logs }) => logs.some((l) => l.message.startsWith('got '))),
    );
    process.kill(running.pid, 'SIGKILL');
    await eventually(() => !isRunning(running.pid));
    const parent = storedExecutions(cwd).find(({ journal }) =>
      JSON.stringify(journal[0]).includes('"flowId":"parent","flowFile"'),
    )!;
    const refused = await gitestra(['resume', parent.id, '--no-prompt'], { cwd });
    expect(refused.stderr + refused.stdout).toContain('Give -i token=… again');
    const { status, stderr } = await gitestra(['resume', parent.id, '-i', `token=${TOKEN}`], { cwd });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(logOf(cwd, 'parent')).toContain('10 19');
    expect(everything(cwd)).not.toContain(TOKEN);
  });

  it('come whole from a subflow that has ended, when its task begins again', async () => {
    const cwd = project(PARENT.replace('flowId: child', 'flowId: child\n    restartBehavior: RETRY_FAILED'));
    await gitestra(['run', 'a.parent', '-i', `token=${TOKEN}`], { cwd });
    const { id } = storedExecutions(cwd).find(({ record }) => record?.flowId === 'parent')!;
    const secrets = ['-i', `token=${TOKEN}`];
    await gitestra(['change-status', id, 'FAILED', '--taskrun', 'call', ...secrets, '--yes'], { cwd });
    const { stdout, stderr } = await gitestra(['restart', id, ...secrets, '--yes'], { cwd });
    const parent = storedExecutions(cwd).find((execution) => execution.id === id)!;
    expect({ state: parent.record!.state, said: stdout + stderr }).toMatchObject({ state: 'SUCCESS' });
    const ends = parent.journal.flatMap((event) =>
      event.type === 'attempt.ended' && event.outputs?.executionId !== undefined ? [event.outputs] : [],
    );
    expect(ends).toHaveLength(2);
    // The mark stands for the whole token. What the subflow made up itself is in no file.
    expect(ends[1]).toMatchObject({
      outputs: { said: 'Bearer ⟦secret:inputs.token#0⟧', made: expect.stringContaining('***') },
    });
    expect(everything(cwd)).not.toContain(TOKEN);
  });

  it('are asked for by their names when the subflow is taken up alone', async () => {
    const cwd = project();
    await gitestra(['run', 'a.parent', '-i', `token=${TOKEN}`], { cwd });
    const child = storedExecutions(cwd).find(({ record }) => record?.flowId === 'child')!;
    const refused = await gitestra(['replay', child.id], { cwd });
    expect(refused.status).not.toBe(0);
    expect(refused.stderr + refused.stdout).toContain('Give -i parent.inputs.token=… again');
    const given = ['replay', child.id, '-i', `parent.inputs.token=${TOKEN}`, '-o', 'json'];
    const { status, stdout, stderr } = await gitestra(given, { cwd });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    const record = JSON.parse(stdout) as ExecutionRecord;
    expect(record.taskRuns.find(({ taskId }) => taskId === 'length')!.outputs).toEqual({ value: '19' });
    expect(everything(cwd)).not.toContain(TOKEN);
  });
});
