/** An execution that waits for somebody ends its process, and goes on when it is resumed with what was asked for. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, gitestra, onlyExecution } from './program.ts';

const APPROVAL = `
id: approval
namespace: company.team
tasks:
  - id: first
    type: io.kestra.plugin.core.debug.Return
    format: one
  - id: wait
    type: io.kestra.plugin.core.flow.Pause
    onResume:
      - id: amount
        type: INT
      - id: reason
        type: STRING
        defaults: none
  - id: last
    type: io.kestra.plugin.core.debug.Return
    format: "{{ outputs.first.value }} {{ outputs.wait.onResume.amount + 1 }} {{ outputs.wait.onResume.reason }}"
outputs:
  - id: text
    type: STRING
    value: "{{ outputs.last.value }}"
`;

describe('a Pause without a duration', () => {
  it('ends the process as PAUSED, refuses inputs that do not fit, and goes on with those that do', async () => {
    const folder = folderOf({ 'flows/company/team/approval.yaml': APPROVAL });
    const run = await gitestra(['run', 'company.team.approval'], { cwd: folder });
    const { id, record } = onlyExecution(folder);
    expect(record?.state).toBe('PAUSED');
    expect(run.stdout + run.stderr).toContain(`gitestra resume ${id} -i amount=… -i reason=…`);

    const missing = await gitestra(['resume', id], { cwd: folder });
    expect(missing.stderr).toContain('amount');
    expect(missing.status).not.toBe(0);
    expect(onlyExecution(folder).record?.state).toBe('PAUSED');

    const resumed = await gitestra(['resume', id, '-i', 'amount=41'], { cwd: folder });
    expect([resumed.status, resumed.stderr]).toEqual([0, expect.any(String)]);
    const ended = onlyExecution(folder).record!;
    expect(ended.state).toBe('SUCCESS');
    expect(ended.outputs).toEqual({ text: 'one 42 none' });
    const wait = ended.taskRuns.find((task) => task.taskId === 'wait')!;
    expect(wait.histories.map((change) => change.state)).toEqual([
      'CREATED',
      'RUNNING',
      'PAUSED',
      'RUNNING',
      'SUCCESS',
    ]);
    expect(wait.outputs).toMatchObject({
      onResume: { amount: 41, reason: 'none' },
      resumed: { to: 'RUNNING' },
    });
    const journal = readFileSync(join(folder, '.gitestra/executions', id, 'journal.ndjson'), 'utf8');
    expect(journal).toContain('"execution.suspended"');

    const again = await gitestra(['resume', id], { cwd: folder });
    expect(again.stdout).toContain('has ended already: SUCCESS');
  });
});
