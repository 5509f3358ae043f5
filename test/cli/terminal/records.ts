/** Small records for views. */

import type { ExecutionRecord, TaskRunRecord } from '../../../src/engine/record.ts';
import { isTerminal, type State } from '../../../src/flow/states.ts';

export const START = Date.parse('2026-01-02T03:04:05.000Z');

export const at = (milliseconds: number): string => new Date(START + milliseconds).toISOString();

export function taskRun(id: string, state: State, more: Partial<TaskRunRecord> = {}): TaskRunRecord {
  return {
    id,
    taskId: id,
    type: 'io.kestra.plugin.core.log.Log',
    branch: 'tasks',
    state,
    histories: [{ state, date: START }],
    attempts: [],
    ...(state === 'CREATED' ? {} : { startDate: at(0) }),
    ...(isTerminal(state) ? { endDate: at(1500) } : {}),
    ...more,
  };
}

export function execution(state: State, more: Partial<ExecutionRecord> = {}): ExecutionRecord {
  return {
    id: 'E1',
    namespace: 'company.team',
    flowId: 'hello',
    state,
    histories: [{ state, date: START }],
    startDate: at(0),
    ...(isTerminal(state) ? { endDate: at(2100) } : {}),
    inputs: {},
    labels: [],
    variables: {},
    taskRuns: [],
    originalId: 'E1',
    ...more,
  };
}
