/** Tasks that look back at other executions of this machine, with real folders. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, gitestra, storedExecutions } from './program.ts';

const CORE = 'io.kestra.plugin.core';

const FLOWS = {
  'flows/company/team/quick.yaml': `
id: quick
namespace: company.team
tasks: [{id: say, type: ${CORE}.log.Log, message: quick}]
`,
  'flows/company/team/waits.yaml': `
id: waits
namespace: company.team
tasks:
  - id: ask
    type: ${CORE}.flow.Pause
    onResume: [{id: n, type: INT}]
  - {id: answer, type: ${CORE}.debug.Return, format: "{{ outputs.ask.onResume.n }}"}
outputs: [{id: n, value: "{{ outputs.answer.value }}"}]
`,
  'flows/company/team/look_back.yaml': `
id: look_back
namespace: company.team
inputs: [{id: other, type: STRING}]
tasks:
  - {id: first, type: ${CORE}.log.Log, message: one}
  - {id: own, type: ${CORE}.log.Fetch}
  - {id: theirs, type: ${CORE}.log.Fetch, executionId: "{{ inputs.other }}"}
  - id: counted
    type: ${CORE}.execution.Count
    flows: [{namespace: company.team, flowId: quick}]
    states: [SUCCESS]
    expression: "{{ count > 0 }}"
outputs:
  - {id: all, value: "{{ outputs.own.size }} {{ outputs.theirs.size }} {{ outputs.counted.total }}"}
`,
  'flows/company/team/clean.yaml': `
id: clean
namespace: company.team
inputs: [{id: end, type: STRING}]
tasks:
  - {id: purge, type: ${CORE}.execution.PurgeExecutions, endDate: "{{ inputs.end }}"}
outputs: [{id: n, value: "{{ outputs.purge.executionsCount }}"}]
`,
  'flows/company/team/go_on.yaml': `
id: go_on
namespace: company.team
inputs: [{id: other, type: STRING}]
tasks:
  - id: resume
    type: ${CORE}.execution.Resume
    executionId: "{{ inputs.other }}"
    inputs: {n: 41}
`,
};

describe('tasks that look back', () => {
  it('read logs, count, resume and purge what is on this machine', async () => {
    const folder = folderOf(FLOWS);
    const run = async (flow: string, ...rest: string[]): Promise<Record<string, never>> => {
      const { stdout } = await gitestra(['run', `company.team.${flow}`, '-o', 'json', ...rest], {
        cwd: folder,
      });
      return JSON.parse(stdout) as Record<string, never>;
    };
    const quick = await run('quick');
    const looked = await run('look_back', '-i', `other=${quick.id}`);
    expect(looked.outputs).toEqual({ all: '1 1 1' });

    const waiting = await run('waits');
    expect(waiting.state).toBe('PAUSED');
    expect((await run('go_on', '-i', `other=${waiting.id}`)).state).toBe('SUCCESS');
    const resumed = storedExecutions(folder).find(({ id }) => id === waiting.id)!.record!;
    expect([resumed.state, resumed.outputs]).toEqual(['SUCCESS', { n: '41' }]);
    const again = await run('go_on', '-i', `other=${waiting.id}`);
    expect(JSON.stringify(again)).toContain('is SUCCESS, and nothing in it waits for anybody');

    const still = await run('waits');
    const cleaned = await run('clean', '-i', `end=${new Date(Date.now() + 1000).toISOString()}`);
    expect(cleaned.outputs).toEqual({ n: '5' });
    const left = storedExecutions(folder).map(({ id }) => id);
    expect(left.sort()).toEqual([String(still.id), String(cleaned.id)].sort());
    expect(existsSync(join(folder, '.gitestra/executions', String(still.id), 'journal.ndjson'))).toBe(true);
  });
});
