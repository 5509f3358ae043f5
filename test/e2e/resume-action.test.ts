/** An execution that waits goes on in another job: it travels as an artifact, and is shown as a run is. */

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runStep, type StepOptions, type StepResult } from '../fake-runner/fake-runner.ts';
import { ResultServices } from '../fake-runner/result-services.ts';
import { TemporaryRepository } from '../git/temporary-repository.ts';
import { DIST, folderOf, onlyExecution, type StoredExecution, storedExecutions } from './program.ts';

const main = join(DIST, 'index.js');
const post = join(DIST, 'post.js');
const skipped = existsSync(main) ? '' : ', skipped: there is no dist/';

const CORE = 'io.kestra.plugin.core';
const APPROVAL = `id: approval
namespace: company.team
inputs:
  - {id: pin, type: SECRET}
tasks:
  - id: first
    type: ${CORE}.debug.Return
    format: one
  - id: wait
    type: ${CORE}.flow.Pause
    onResume:
      - {id: amount, type: INT}
  - id: last
    type: ${CORE}.log.Log
    message: "{{ outputs.first.value }} {{ outputs.wait.onResume.amount + 1 }} {{ inputs.pin }}"
outputs:
  - {id: sum, type: INT, value: "{{ outputs.wait.onResume.amount + 1 }}"}
`;
const FRAGILE = `id: fragile
namespace: company.team
inputs:
  - {id: broken, type: BOOL, defaults: true}
tasks:
  - id: before
    type: ${CORE}.debug.Return
    format: "{{ execution.id }}"
  - id: check
    type: ${CORE}.execution.Fail
    condition: "{{ inputs.broken }}"
`;
const FLOWS = {
  'flows/company/team/approval.yaml': APPROVAL,
  'flows/company/team/fragile.yaml': FRAGILE,
};
const PIN = 'pin-90210-4711';

describe.skipIf(skipped !== '')(`an execution in another job${skipped}`, () => {
  let services: ResultServices;
  beforeEach(async () => {
    services = await ResultServices.start();
  });
  afterEach(() => services.close());

  const step = (
    workspace: string,
    inputs: Readonly<Record<string, string>>,
    options: Partial<StepOptions> = {},
  ): Promise<StepResult> => runStep({ main, post, workspace, inputs, services, ...options });

  /** The first job: runs into the Pause. */
  async function paused(): Promise<{ readonly execution: string; readonly artifact: string }> {
    const run = await step(folderOf(FLOWS), { flow: 'company.team.approval', inputs: `pin: ${PIN}` });
    expect([run.conclusion, run.outputs.state]).toEqual(['success', 'PAUSED']);
    return { execution: run.outputs['execution-id']!, artifact: run.outputs['artifact-name']! };
  }

  it('resumes what a Pause left, with its inputs, summary, outputs and an artifact of its own', async () => {
    const { execution, artifact } = await paused();
    const workspace = folderOf(FLOWS);
    const resumed = await step(workspace, {
      command: 'resume',
      execution,
      'execution-artifact': artifact,
      inputs: `amount: 41\npin: ${PIN}`,
    });
    expect(resumed.log).not.toContain('##[error]');
    expect(resumed.faults).toEqual([]);
    expect(resumed.outputs).toMatchObject({
      'execution-id': execution,
      state: 'SUCCESS',
      outputs: '{"sum":42}',
      'artifact-name': `gitestra-company.team.approval-${execution}-2-1-SUCCESS`,
    });
    expect(resumed.log).toContain('one 42 ***');
    expect(resumed.log).not.toContain(PIN);
    expect(resumed.summary).toContain('SUCCESS');
    expect([...resumed.artifacts.keys()]).toEqual([artifact, resumed.outputs['artifact-name']]);
    const { record, journal } = onlyExecution(workspace);
    expect(record?.taskRuns.map(({ taskId, state }) => `${taskId} ${state}`)).toEqual([
      'first SUCCESS',
      'wait SUCCESS',
      'last SUCCESS',
    ]);
    expect(journal.filter(({ type }) => type === 'execution.created')).toHaveLength(1);

    const again = await step(workspace, { command: 'resume', execution, 'execution-artifact': artifact });
    expect(again.conclusion).toBe('failure');
    expect(again.annotations.map(({ message }) => message)).toEqual([
      `execution ${execution} has ended already: SUCCESS\nBegin it anew with \`command: restart\`, or run it again with \`command: replay\``,
    ]);
  });

  it('says which inputs the Pause still waits for, and stays paused', async () => {
    const { execution, artifact } = await paused();
    const workspace = folderOf(FLOWS);
    const inputs = { command: 'resume', execution, 'execution-artifact': artifact, inputs: `pin: ${PIN}` };
    const refused = await step(workspace, inputs);
    expect(refused.conclusion).toBe('failure');
    expect(refused.annotations).toHaveLength(1);
    expect(refused.annotations[0]?.message).toContain('task `wait` waits for inputs');
    expect(refused.annotations[0]?.message).toContain('set in the input `inputs`: amount: ');
    expect(onlyExecution(workspace).record?.state).toBe('PAUSED');
  });

  it.each([
    [
      'an artifact that is not there',
      { 'execution-artifact': 'gitestra-x' },
      'This workflow run has no artifact gitestra-x',
    ],
    ['no artifact', {}, 'there is no execution 4xBq in this workspace'],
    ['an id that leads elsewhere', { execution: '../../x', 'execution-artifact': 'y' }, 'is no execution id'],
  ])('says what is wrong with %s', async (_, inputs, message) => {
    const workspace = folderOf(FLOWS);
    const result = await step(workspace, { command: 'resume', execution: '4xBq', ...inputs });
    expect(result.conclusion).toBe('failure');
    expect(result.annotations.map((one) => one.message).join()).toContain(message);
    expect(result.log).not.toContain('fault of its own');
    expect(storedExecutions(workspace)).toEqual([]);
  });

  it('uploads every execution that a flow retry makes, by the step or by post', async () => {
    const retry =
      'retry: {type: constant, interval: PT0.01S, maxAttempts: 2, behavior: CREATE_NEW_EXECUTION}';
    const workspace = folderOf({ 'flows/company/team/fragile.yaml': `${FRAGILE}${retry}\n` });
    const { outputs, artifacts, annotations } = await step(workspace, { flow: 'company.team.fragile' });
    const first = storedExecutions(workspace).find(({ record }) => record?.state === 'RETRIED')!;
    const last = storedExecutions(workspace).find(({ record }) => record?.state === 'FAILED')!;
    const name = ({ id, record }: StoredExecution): string =>
      `gitestra-company.team.fragile-${id}-1-${record?.state}`;
    expect(outputs).toMatchObject({ 'execution-id': last.id, state: 'FAILED', 'artifact-name': name(last) });
    expect([...artifacts.keys()].sort()).toEqual([name(first), name(last)].sort());
    expect(annotations.map(({ title }) => title)).not.toContain('No artifact');
  });

  it('restarts what failed from its failed task, and replays it as a new execution', async () => {
    const workspace = folderOf(FLOWS);
    const run = await step(workspace, { flow: 'company.team.fragile' });
    expect(run.outputs.state).toBe('FAILED');
    const execution = run.outputs['execution-id']!;
    rmSync(join(workspace, '.gitestra'), { recursive: true });

    const inputs = { execution, 'execution-artifact': run.outputs['artifact-name']! };
    const restarted = await step(workspace, { command: 'restart', ...inputs });
    expect([restarted.conclusion, restarted.outputs.state]).toEqual(['failure', 'FAILED']);
    expect(restarted.outputs['artifact-name']).toBe(`gitestra-company.team.fragile-${execution}-2-1-FAILED`);
    expect(onlyExecution(workspace).record?.taskRuns.map(({ attempts }) => attempts.length)).toEqual([1, 2]);

    const replayed = await step(workspace, { command: 'replay', ...inputs, inputs: 'broken: false' });
    expect([replayed.conclusion, replayed.outputs.state]).toEqual(['success', 'SUCCESS']);
    expect(replayed.outputs['execution-id']).not.toBe(execution);
  });

  it('restarts and replays with the flow of a revision, and says what is wrong with one', async () => {
    const repository = new TemporaryRepository();
    const path = 'flows/company/team/fragile.yaml';
    try {
      const whole = FRAGILE.replace('"{{ inputs.broken }}"', '"{{ false }}"');
      repository.commit({ [path]: `${whole}  - {id: added, type: ${CORE}.debug.Return, format: more}\n` });
      repository.commit({ [path]: FRAGILE });
      repository.commit({ [path]: 'id: fragile\nnamespace: company.team\ntasks: []\n' });
      repository.commit({ [path]: FRAGILE.replace('format: "{{ execution.id }}"', 'format: another') });
      const run = await step(repository.root, { flow: 'company.team.fragile' });
      const execution = run.outputs['execution-id']!;
      const again = (command: string, revision: string): Promise<StepResult> =>
        step(repository.root, { command, execution, revision });
      const problem = async (revision: string): Promise<string | undefined> => {
        const { conclusion, annotations } = await again('restart', revision);
        expect(conclusion).toBe('failure');
        return annotations.find(({ title }) => title === 'Gitestra')?.message;
      };
      expect(await problem('9')).toMatch(/no revision 9/);
      expect(await problem('3')).toBe(
        `the flow in ${path} has errors\nput them right, or go on with the flow as it was: \`revision: same\``,
      );
      const replayed = await again('replay', '1');
      expect([replayed.outputs.state, replayed.summary?.includes('added')]).toEqual(['SUCCESS', true]);
      expect((await again('restart', 'same')).outputs.state).toBe('FAILED');
      const restarted = await again('restart', '1');
      expect(restarted.outputs).toMatchObject({ 'execution-id': execution, state: 'SUCCESS' });
      expect(restarted.summary).toMatch(/### Topology[\s\S]*added[\s\S]*### Gantt/);
    } finally {
      repository.remove();
    }
  }, 90_000);
});
