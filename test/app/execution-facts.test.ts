/** What notifications are told of executions, wherever they are known from. */

import { describe, expect, it } from 'vitest';
import { factsOfPast, factsOfRecord } from '../../src/app/execution-facts.ts';
import { pastExecution } from '../../src/app/past-execution.ts';
import type { ExecutionRecord, TaskRunRecord } from '../../src/engine/record.ts';
import type { State } from '../../src/flow/states.ts';

const run = (id: string, taskId: string, state: State): TaskRunRecord => ({
  id,
  taskId,
  type: 'io.kestra.plugin.core.log.Log',
  branch: 'tasks',
  state,
  histories: [],
  attempts: [],
});

const RECORD: ExecutionRecord = {
  id: 'one',
  namespace: 'company.team',
  flowId: 'etl',
  state: 'FAILED',
  histories: [],
  startDate: '2026-01-01T00:00:00.000Z',
  endDate: '2026-01-01T00:00:05.000Z',
  inputs: {},
  labels: [],
  variables: {},
  originalId: 'one',
  taskRuns: [run('1', 'extract', 'SUCCESS'), run('2', 'load', 'FAILED'), run('3', 'log', 'SUCCESS')],
};

const JOB = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' };
const URL = 'https://github.com/o/r/actions/runs/7/attempts/2';
const START = Date.parse('2026-01-01T00:00:00Z');

describe('facts of an execution', () => {
  it('of this machine have every task run, and the page of the job', () => {
    const facts = factsOfRecord(RECORD, JOB);
    expect(facts).toMatchObject({ id: 'one', state: 'FAILED', start: START, end: START + 5000, url: URL });
    expect(facts.taskRuns.map(({ taskId }) => taskId)).toEqual(['extract', 'load', 'log']);
    expect(factsOfRecord(RECORD, {}).url).toBeUndefined();
  });

  it('of another job have what the history keeps, and the page of that job', () => {
    const facts = factsOfPast(pastExecution(RECORD, JOB));
    expect(facts).toMatchObject({ id: 'one', state: 'FAILED', start: START, end: START + 5000, url: URL });
    expect(facts!.taskRuns).toEqual([
      { taskId: 'load', state: 'FAILED' },
      { taskId: 'log', state: 'SUCCESS' },
    ]);
  });

  it('are not known of one that is no more than an id', () => {
    expect(factsOfPast({ id: 'one' })).toBeUndefined();
  });
});
