/** `--output json` is for programs: the record on standard output, everything else beside it. */

import { describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { folderOf, gitestra, onlyExecution } from './program.ts';

const FLOW = `
id: each
namespace: company.team
labels:
  team: data
variables:
  greeting: Hello
inputs:
  - id: names
    type: ARRAY
    itemType: STRING
    defaults: [Ann, Ben]
  - id: fail
    type: BOOL
    defaults: false
tasks:
  - id: greet_all
    type: io.kestra.plugin.core.flow.ForEach
    values: "{{ inputs.names }}"
    tasks:
      - id: greet
        type: io.kestra.plugin.core.debug.Return
        format: "{{ vars.greeting }}, {{ taskrun.value }}"
  - id: say
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.greet['Ben'].value }}"
  - id: check
    type: io.kestra.plugin.core.execution.Fail
    condition: "{{ inputs.fail }}"
    errorMessage: not today
outputs:
  - id: last
    type: STRING
    value: "{{ outputs.greet['Ben'].value }}"
`;

/** What programs may rely on, in this order; the others are facts that not every execution has. */
const FIELDS = ['id', 'namespace', 'flowId', 'state', 'inputs', 'outputs', 'labels', 'variables', 'taskRuns'];
const MORE_FIELDS = ['histories', 'startDate', 'endDate', 'originalId', 'flowFile'];
const RUN_FIELDS = ['id', 'taskId', 'state', 'attempts', 'startDate', 'endDate', 'outputs'];
const MORE_RUN_FIELDS = ['type', 'parentId', 'value', 'iteration', 'branch', 'histories'];

const only = (names: readonly string[], wanted: readonly string[]): string[] =>
  names.filter((name) => wanted.includes(name));

describe.concurrent('run --output json', () => {
  it('prints the record with its fields in order, and logs on the error stream', async () => {
    const folder = folderOf({ 'flows/company/team/each.yaml': FLOW });
    const { status, stdout, stderr } = await gitestra(['run', 'company.team.each', '--output', 'json'], {
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(stdout.startsWith('{\n')).toBe(true);
    expect(stdout.endsWith('\n}\n')).toBe(true);
    const record = JSON.parse(stdout) as ExecutionRecord;
    const { path, record: stored } = onlyExecution(folder);
    expect(stored).toEqual(record);
    expect(path.endsWith(record.id)).toBe(true);

    const names = Object.keys(record);
    expect(only(names, FIELDS)).toEqual(FIELDS);
    expect(names.filter((name) => !FIELDS.includes(name) && !MORE_FIELDS.includes(name))).toEqual([]);
    expect(record).toMatchObject({
      namespace: 'company.team',
      flowId: 'each',
      state: 'SUCCESS',
      inputs: { names: ['Ann', 'Ben'], fail: false },
      outputs: { last: 'Hello, Ben' },
      labels: [
        { key: 'team', value: 'data' },
        { key: 'system.correlationId', value: record.id },
      ],
      variables: { greeting: 'Hello' },
    });

    expect(record.taskRuns.map((run) => run.taskId)).toEqual(['greet_all', 'greet', 'greet', 'say', 'check']);
    for (const run of record.taskRuns) {
      const runNames = Object.keys(run);
      expect(only(runNames, RUN_FIELDS)).toEqual(RUN_FIELDS);
      expect(runNames.filter((name) => ![...RUN_FIELDS, ...MORE_RUN_FIELDS].includes(name))).toEqual([]);
      expect(Date.parse(run.endDate!)).toBeGreaterThanOrEqual(Date.parse(run.startDate!));
    }
    const [greetAll, ann, ben] = record.taskRuns;
    expect(ann).toMatchObject({
      parentId: greetAll?.id,
      value: 'Ann',
      iteration: 0,
      outputs: { value: 'Hello, Ann' },
    });
    expect(ben).toMatchObject({ parentId: greetAll?.id, value: 'Ben', iteration: 1 });
    expect(Object.keys(greetAll!)).not.toContain('parentId');

    expect(stderr).toMatch(/ INFO {2}say {2}Hello, Ben\n/);
  });

  it('ends with status 1 and the record when the execution fails', async () => {
    const folder = folderOf({ 'each.yaml': FLOW });
    const args = ['run', 'each.yaml', '-i', 'fail=true', '-o', 'json'];
    const { status, stdout, stderr } = await gitestra(args, { cwd: folder });
    expect(status).toBe(1);
    const record = JSON.parse(stdout) as ExecutionRecord;
    expect(record.state).toBe('FAILED');
    expect(record.taskRuns.at(-1)?.attempts.at(-1)?.failure?.message).toBe('not today');
    expect(stderr).toMatch(/ ERROR check {2}not today\n/);
  });

  it('says nothing beside the record when it is to be quiet', async () => {
    const folder = folderOf({ 'each.yaml': FLOW });
    const { stdout, stderr } = await gitestra(['run', 'each.yaml', '-o', 'json', '-q'], { cwd: folder });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ state: 'SUCCESS' });
  });

  it('prints nothing when no execution was begun', async () => {
    const folder = folderOf({ 'each.yaml': FLOW });
    const args = ['run', 'each.yaml', '-i', 'names=Ann', '-o', 'json'];
    const { status, stdout, stderr } = await gitestra(args, { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^✖ Input “names” must be /);
  });

  it('of other commands is JSON too', async () => {
    const folder = folderOf({ 'flows/company/team/each.yaml': FLOW });
    const json = async (...args: string[]): Promise<unknown> => {
      const { stdout, stderr } = await gitestra(args, { cwd: folder });
      expect(stderr).toBe('');
      return JSON.parse(stdout);
    };
    const record = (await json('run', 'company.team.each', '-q', '-o', 'json')) as ExecutionRecord;
    expect(await json('executions', 'show', record.id, '-o', 'json')).toEqual(record);
    expect(await json('executions', 'list', '-o', 'json')).toMatchObject([
      { id: record.id, state: 'SUCCESS' },
    ]);
    expect(await json('resume', record.id, '-o', 'json')).toEqual(record);
    expect(await json('validate', 'flows', '--format', 'json')).toMatchObject({ summary: { errors: 0 } });
  });
});
