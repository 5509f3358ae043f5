/** An execution with every feature that reports show, and hostile text wherever users can write. */

import type { ExecutionRecord, LogEntry, TaskRunRecord } from '../../src/engine/record.ts';
import type { State } from '../../src/flow/states.ts';

export const START = Date.parse('2026-11-22T10:00:00.000Z');

export function at(milliseconds: number): string {
  return new Date(START + milliseconds).toISOString();
}

interface RunOptions extends Partial<TaskRunRecord> {
  readonly from?: number;
  readonly to?: number;
  readonly message?: string;
}

/** A task run with one attempt; times in milliseconds after the start of the execution. */
export function taskRun(taskId: string, state: State, options: RunOptions = {}): TaskRunRecord {
  const { from = 0, to = from + 1000, message, ...rest } = options;
  const failure = message === undefined ? {} : { failure: { message } };
  return {
    id: `run-${taskId}-${options.iteration ?? 0}`,
    taskId,
    type: 'io.kestra.plugin.core.log.Log',
    branch: 'tasks',
    state,
    histories: [],
    attempts: [{ state, startDate: at(from), endDate: at(to), ...failure }],
    startDate: at(from),
    endDate: at(to),
    ...rest,
  };
}

export function execution(options: Partial<ExecutionRecord> = {}): ExecutionRecord {
  return {
    id: '6Gz1',
    namespace: 'company.team',
    flowId: 'hello',
    revision: 3,
    commit: '0123456789abcdef0123456789abcdef01234567',
    flowFile: 'flows/company/team/hello.yaml',
    state: 'SUCCESS',
    histories: [],
    startDate: at(0),
    endDate: at(65_000),
    inputs: {},
    labels: [],
    variables: {},
    taskRuns: [],
    originalId: '6Gz1',
    ...options,
  };
}

export function log(message: string, options: Partial<LogEntry> = {}): LogEntry {
  return { at: at(0), level: 'INFO', message, ...options };
}

/** Text that tries to be everything but text. */
export const HOSTILE =
  '</code>|<img src=x onerror=alert(1)>\n\n# heading\n@octocat fixes #1 ![x](https://evil.example/x.png) [l](javascript:alert(1)) ```\n::error::x `a` $$x$$ :tada: \u001b[31mred\u001b[0m \u202eabc <!-- --> https://evil.example www.evil.example';
