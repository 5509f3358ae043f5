/** Executions that are begun anew in the middle: restarted, replayed from a task run, given another state, or fixed. */

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FlowData } from '../../src/engine/compile-flow.ts';
import type { RestartRequest } from '../../src/engine/restart-plan.ts';
import type { ExecutionState, TaskRun } from '../../src/engine/state.ts';
import { outline, type RunOptions, restartFrom, resumeFrom, runYaml } from './harness.ts';

const TYPES = {
  Return: 'io.kestra.plugin.core.debug.Return',
  Fail: 'io.kestra.plugin.core.execution.Fail',
  flow: 'io.kestra.plugin.core.flow.',
};

function flow(text: string): string {
  const tasks = text
    .replace(/type: (Return|Fail)\b/g, (_, name: 'Return') => `type: ${TYPES[name]}`)
    .replace(/type: flow\./g, `type: ${TYPES.flow}`);
  return `id: anew\nnamespace: company.team\n${tasks}`;
}

function runOf(state: ExecutionState, taskId: string, value?: string): TaskRun {
  for (const run of state.taskRuns.values())
    if (run.spec.id === taskId && (value === undefined || run.value === value)) return run;
  throw new Error(`no task run of ${taskId}`);
}

const restart = (): Omit<RestartRequest, 'fix'> => ({ kind: 'restart' });

/** First run, restart, and the restart crashed at each of its events: all must come to the same. */
async function begunAnew(
  text: string,
  request: (state: ExecutionState) => Omit<RestartRequest, 'fix'> = restart,
  options: Parameters<typeof restartFrom>[2] = {},
): Promise<Awaited<ReturnType<typeof restartFrom>>> {
  const whole = await runYaml(flow(text), options as RunOptions);
  const anew = await restartFrom(whole.events, request, options);
  for (let cut = whole.events.length + 1; cut < anew.events.length; cut++) {
    const resumed = await resumeFrom(anew.events.slice(0, cut), options as RunOptions);
    expect([cut, resumed.record.state]).toEqual([cut, anew.record.state]);
    expect(resumed.record.outputs).toEqual(anew.record.outputs);
    expect(resumed.record.taskRuns.map((run) => [run.taskId, run.value, run.state])).toEqual(
      anew.record.taskRuns.map((run) => [run.taskId, run.value, run.state]),
    );
  }
  return anew;
}

interface Case {
  readonly flow: string;
  readonly lines: readonly string[];
  readonly from?: readonly [taskId: string, value?: string];
}

const RESTARTS: Readonly<Record<string, Case>> = {
  'goes on with the failed task, and keeps what was done': {
    flow: `tasks:
  - {id: a, type: Return, format: A}
  - {id: b, type: test.FailUntil}
  - {id: c, type: Return, format: "{{ outputs.a.value }}{{ outputs.b.at }}"}
errors: [{id: e, type: Return}]
finally: [{id: f, type: Return}]
afterExecution: [{id: z, type: Return}]
outputs: [{id: o, type: STRING, value: "{{ outputs.c.value }}"}]`,
    lines: [
      'SUCCESS',
      'a SUCCESS',
      'b SUCCESS x2',
      'c SUCCESS',
      'f SUCCESS (finally)',
      'z SUCCESS (afterExecution)',
      'outputs {"o":"A2"}',
    ],
  },
  'opens the flowables around it': {
    flow: `tasks:
  - id: s
    type: flow.Sequential
    errors: [{id: e, type: Return}]
    finally: [{id: f, type: Return}]
    tasks:
      - {id: a, type: Return}
      - id: p
        type: flow.Parallel
        tasks:
          - {id: b, type: test.FailUntil}
          - {id: c, type: Return}
      - {id: d, type: Return}`,
    lines: [
      'SUCCESS',
      's SUCCESS',
      's/a SUCCESS',
      's/p SUCCESS',
      's/p/b SUCCESS x2',
      // It had begun when the other one failed.
      's/p/c SUCCESS x2',
      's/d SUCCESS',
      's/f SUCCESS (finally)',
    ],
  },
  'opens the iteration that failed': {
    flow: `tasks:
  - id: each
    type: flow.ForEach
    values: [x, y, z]
    tasks:
      - {id: a, type: Return, format: "{{ taskrun.value }}"}
      - {id: b, type: test.FailUntil, attempt: "{{ taskrun.value == 'y' ? 2 : 1 }}"}`,
    lines: [
      'SUCCESS',
      'each SUCCESS',
      'each/a[x] SUCCESS',
      'each/b[x] SUCCESS',
      'each/a[y] SUCCESS',
      'each/b[y] SUCCESS x2',
      'each/a[z] SUCCESS',
      'each/b[z] SUCCESS',
    ],
  },
  'goes on in a Dag where it was': {
    flow: `tasks:
  - id: dag
    type: flow.Dag
    tasks:
      - task: {id: a, type: Return}
      - task: {id: b, type: test.FailUntil}
        dependsOn: [a]
      - task: {id: c, type: Return}
        dependsOn: [b]`,
    lines: ['SUCCESS', 'dag SUCCESS', 'dag/a SUCCESS', 'dag/b SUCCESS x2', 'dag/c SUCCESS'],
  },
  'keeps the iterations of a LoopUntil': {
    flow: `tasks:
  - id: loop
    type: flow.LoopUntil
    condition: "{{ outputs.loop.iterationCount == 2 }}"
    checkFrequency: {interval: PT1S}
    tasks:
      - {id: a, type: test.FailUntil, attempt: "{{ outputs.loop.iterationCount }}"}`,
    lines: ['SUCCESS', 'loop SUCCESS', 'loop/a SUCCESS x2'],
  },
  'begins a flowable that never had children again': {
    flow: `tasks:
  - {id: a, type: Return}
  - id: s
    type: flow.Switch
    value: none
    cases: {some: [{id: b, type: Return}]}`,
    lines: ['FAILED', 'a SUCCESS', 's FAILED'],
  },
  'renders the outputs again when only they failed': {
    flow: `tasks: [{id: a, type: Return}]
outputs: [{id: o, type: STRING, value: "{{ outputs.none.value }}"}]`,
    lines: ['FAILED', 'a SUCCESS'],
  },
};

describe('a restart', () => {
  it.each(Object.entries(RESTARTS))('%s', async (_name, { flow: text, lines }) => {
    const { record } = await begunAnew(text);
    const outputs = JSON.stringify(record.outputs);
    expect([record.state, ...outline(record), ...(outputs === '{}' ? [] : [`outputs ${outputs}`])]).toEqual(
      lines,
    );
  });

  it('tells its history', async () => {
    const { record } = await begunAnew(
      RESTARTS['goes on with the failed task, and keeps what was done']!.flow,
    );
    expect(record.histories.map(({ state }) => state)).toEqual([
      'CREATED',
      'RUNNING',
      'FAILED',
      'RESTARTED',
      'RUNNING',
      'SUCCESS',
    ]);
    expect(record.taskRuns.find((run) => run.taskId === 'b')!.histories.map(({ state }) => state)).toEqual([
      'CREATED',
      'RUNNING',
      'FAILED',
      'RESTARTED',
      'RUNNING',
      'SUCCESS',
    ]);
    expect(record.restarts).toEqual([
      { date: '2024-03-05T14:07:10.123Z', kind: 'restart', again: 4, kept: 1 },
    ]);
  });

  it('can follow a restart', async () => {
    const text = flow(`tasks:
  - {id: a, type: Return}
  - {id: b, type: test.FailUntil, attempt: 3}`);
    const first = await runYaml(text);
    const second = await restartFrom(first.events, restart);
    expect(second.record.state).toBe('FAILED');
    const third = await restartFrom(second.events, restart);
    expect([third.record.state, ...outline(third.record)]).toEqual(['SUCCESS', 'a SUCCESS', 'b SUCCESS x3']);
    expect(third.record.restarts).toHaveLength(2);
  });
});

const REPLAYS: Readonly<Record<string, Case>> = {
  'from a task runs it and what follows': {
    flow: `tasks:
  - {id: a, type: Return}
  - {id: b, type: Return}
  - {id: c, type: Return}`,
    from: ['b'],
    lines: ['a kept', 'b again', 'c again'],
  },
  'from an iteration of a sequential loop runs the later ones': {
    flow: `tasks:
  - id: each
    type: flow.ForEach
    values: [x, y, z]
    tasks:
      - {id: a, type: Return}
      - {id: b, type: Return}
  - {id: c, type: Return}`,
    from: ['a', 'y'],
    lines: [
      'each reopened',
      'a[x] kept',
      'b[x] kept',
      'a[y] again',
      'b[y] again',
      'a[z] again',
      'b[z] again',
      'c again',
    ],
  },
  'from an iteration of a parallel loop leaves the others': {
    flow: `tasks:
  - id: each
    type: flow.ForEach
    values: [x, y]
    concurrencyLimit: 0
    tasks:
      - {id: a, type: Return}
      - {id: b, type: Return}
  - {id: c, type: Return}`,
    from: ['a', 'x'],
    lines: ['each reopened', 'a[x] again', 'a[y] kept', 'b[x] again', 'b[y] kept', 'c again'],
  },
  'from a task of a Dag runs those that depend on it': {
    flow: `tasks:
  - id: dag
    type: flow.Dag
    tasks:
      - task: {id: a, type: Return}
      - task: {id: b, type: Return}
        dependsOn: [a]
      - task: {id: c, type: Return}
      - task: {id: d, type: Return}
        dependsOn: [b, c]`,
    from: ['a'],
    lines: ['dag reopened', 'a again', 'c kept', 'b again', 'd again'],
  },
  'from a flowable runs all of it': {
    flow: `tasks:
  - {id: a, type: Return}
  - id: s
    type: flow.Sequential
    tasks: [{id: b, type: Return}]`,
    from: ['s'],
    lines: ['a kept', 's again'],
  },
};

describe('a replay', () => {
  it.each(Object.entries(REPLAYS))('%s', async (_name, { flow: text, lines, from }) => {
    const { plan, record } = await begunAnew(text, (state) => ({
      kind: 'replay',
      from: runOf(state, ...from!),
    }));
    expect(
      plan.taskRuns.map(
        ({ run, action }) => `${run.spec.id}${run.value === undefined ? '' : `[${run.value}]`} ${action}`,
      ),
    ).toEqual(lines);
    expect(record.state).toBe('SUCCESS');
    const whole = await runYaml(flow(text));
    expect(
      outline(record)
        .map((line) => line.replace(' x2', ''))
        .sort(),
    ).toEqual(outline(whole.record).sort());
  });
});

describe('a change of state', () => {
  const FAILS = `tasks:
  - id: s
    type: flow.Sequential
    tasks:
      - {id: a, type: Fail}
      - {id: b, type: Return}
  - {id: c, type: Return}
errors: [{id: e, type: Return}]`;

  it('to SUCCESS lets the execution go on behind it', async () => {
    const { record } = await begunAnew(FAILS, (state) => ({
      kind: 'change-status',
      mark: { run: runOf(state, 'a'), state: 'SUCCESS' },
    }));
    expect([record.state, ...outline(record)]).toEqual([
      'SUCCESS',
      's SUCCESS',
      's/a SUCCESS',
      's/b SUCCESS',
      'c SUCCESS',
    ]);
    expect(record.taskRuns[1]!.attempts.map((attempt) => attempt.state)).toEqual(['SUCCESS']);
  });

  it('to WARNING is a warning of the execution', async () => {
    const { record } = await begunAnew(FAILS, (state) => ({
      kind: 'change-status',
      mark: { run: runOf(state, 'a'), state: 'WARNING' },
    }));
    expect(record.state).toBe('WARNING');
  });

  it('to FAILED runs the errors of an execution that had succeeded', async () => {
    const { record } = await begunAnew(
      `tasks: [{id: a, type: Return}, {id: b, type: Return}]\nerrors: [{id: e, type: Return}]`,
      (state) => ({ kind: 'change-status', mark: { run: runOf(state, 'a'), state: 'FAILED' } }),
    );
    expect([record.state, ...outline(record)]).toEqual([
      'FAILED',
      'a FAILED',
      'b SUCCESS',
      'e SUCCESS (errors)',
    ]);
  });
});

/** Flow before, flow after, what stays and what begins again. */
interface Fix {
  readonly before: string;
  readonly after: string;
  readonly plan: readonly string[];
  readonly lines: readonly string[];
}

const FIXES: Readonly<Record<string, Fix>> = {
  'keeps what does not depend on it': {
    before: `tasks:
  - {id: a, type: Return, format: A}
  - {id: b, type: Return, format: B}
  - {id: c, type: Return, format: "{{ outputs.a.value }}"}
  - {id: d, type: Return, format: "{{ outputs.b.value }}"}
  - {id: e, type: Fail}`,
    after: `tasks:
  - {id: a, type: Return, format: A}
  - {id: b, type: Return, format: BB}
  - {id: c, type: Return, format: "{{ outputs.a.value }}"}
  - {id: d, type: Return, format: "{{ outputs.b.value }}"}
  - {id: e, type: Return, format: "{{ outputs.c.value }}{{ outputs.d.value }}"}`,
    plan: [
      'a kept',
      'b again: `format` has changed',
      'c kept',
      'd again: uses outputs of `b`',
      'e again: FAILED, uses outputs of `d`',
    ],
    lines: ['SUCCESS', 'a SUCCESS', 'c SUCCESS', 'e SUCCESS', 'b SUCCESS', 'd SUCCESS'],
  },
  'keeps what is written differently and renders the same': {
    before: `tasks:
  - {id: a, type: Return, format: "{{ 1 + 1 }}"}
  - {id: b, type: Fail}`,
    after: `tasks:
  - {id: a, description: two, type: Return, format: "2"}
  - {id: b, type: Return}`,
    plan: ['a kept', 'b again: FAILED, is of another type'],
    lines: ['SUCCESS', 'a SUCCESS', 'b SUCCESS x2'],
  },
  'keeps what shows the time': {
    before: `tasks:
  - {id: a, type: Return, format: "{{ now() }}"}
  - {id: b, type: Fail}`,
    after: `tasks:
  - {id: a, type: Return, format: "{{ now() }}"}
  - {id: b, type: Return}`,
    plan: ['a kept', 'b again: FAILED, is of another type'],
    lines: ['SUCCESS', 'a SUCCESS', 'b SUCCESS x2'],
  },
  'runs a task that was put in between': {
    before: `tasks:
  - {id: a, type: Return}
  - {id: b, type: Return}
  - {id: c, type: Fail}`,
    after: `tasks:
  - {id: a, type: Return}
  - {id: new, type: Return}
  - {id: b, type: Return}
  - {id: c, type: Return, format: "{{ outputs.new.value }}"}`,
    plan: ['a kept', 'b kept', 'c again: FAILED, uses outputs of `new`'],
    lines: ['SUCCESS', 'a SUCCESS', 'b SUCCESS', 'new SUCCESS', 'c SUCCESS'],
  },
  'forgets a task that is gone, and what used it begins again': {
    before: `tasks:
  - {id: a, type: Return, format: A}
  - {id: b, type: Return, format: "{{ outputs.a.value ?? 'none' }}"}
  - {id: c, type: Fail}`,
    after: `tasks:
  - {id: b, type: Return, format: "{{ outputs.a.value ?? 'none' }}"}`,
    plan: [
      'a dropped: its task is no longer there',
      'b again: uses outputs of `a`',
      'c dropped: its task is no longer there',
    ],
    lines: ['SUCCESS', 'b SUCCESS'],
  },
  'runs only the iterations that are new or that it touches': {
    before: `tasks:
  - id: each
    type: flow.ForEach
    values: [x, y]
    tasks:
      - {id: a, type: Return, format: "{{ taskrun.value }}"}
      - {id: b, type: Return, format: "{{ outputs.a[taskrun.value].value }}"}
  - {id: c, type: Fail}`,
    after: `tasks:
  - id: each
    type: flow.ForEach
    values: [x, y, z]
    tasks:
      - {id: a, type: Return, format: "{{ taskrun.value == 'y' ? 'why' : taskrun.value }}"}
      - {id: b, type: Return, format: "{{ outputs.a[taskrun.value].value }}"}
  - {id: c, type: Return, format: "{{ outputs.b.y.value }}{{ outputs.b.z.value }}"}`,
    plan: [
      'each reopened',
      'a[x] kept',
      'b[x] kept',
      'a[y] again: `format` has changed',
      'b[y] again: uses outputs of `a`',
      'c again: FAILED, uses outputs of `b`',
    ],
    lines: [
      'SUCCESS',
      'each SUCCESS',
      'each/a[x] SUCCESS',
      'each/b[x] SUCCESS',
      'each/a[y] SUCCESS',
      'each/b[y] SUCCESS',
      'each/a[z] SUCCESS',
      'each/b[z] SUCCESS',
      'c SUCCESS',
    ],
  },
  'takes the other branch of a condition': {
    before: `variables: {way: left}
tasks:
  - id: choice
    type: flow.If
    condition: "{{ vars.way == 'left' }}"
    then: [{id: l, type: Return}]
    else: [{id: r, type: Return}]
  - {id: c, type: Fail}`,
    after: `variables: {way: right}
tasks:
  - id: choice
    type: flow.If
    condition: "{{ vars.way == 'left' }}"
    then: [{id: l, type: Return}]
    else: [{id: r, type: Return}]
  - {id: c, type: Return}`,
    plan: [
      'choice reopened',
      'l dropped: its task is no longer there',
      'c again: FAILED, is of another type',
    ],
    lines: ['SUCCESS', 'choice SUCCESS', 'choice/r SUCCESS', 'c SUCCESS'],
  },
  'follows dependsOn': {
    before: `tasks:
  - id: dag
    type: flow.Dag
    tasks:
      - task: {id: a, type: Return, format: A}
      - task: {id: b, type: Return}
        dependsOn: [a]
      - task: {id: c, type: Return}
  - {id: d, type: Fail}`,
    after: `tasks:
  - id: dag
    type: flow.Dag
    tasks:
      - task: {id: a, type: Return, format: AA}
      - task: {id: b, type: Return}
        dependsOn: [a]
      - task: {id: c, type: Return}
  - {id: d, type: Return}`,
    plan: [
      'dag reopened',
      'a again: `format` has changed',
      'c kept',
      'b again: depends on `a`',
      'd again: FAILED, is of another type',
    ],
    lines: ['SUCCESS', 'dag SUCCESS', 'dag/c SUCCESS', 'dag/a SUCCESS', 'dag/b SUCCESS', 'd SUCCESS'],
  },
  'runs what uses a variable that has changed': {
    before: `variables: {a: 1, b: 1}
tasks:
  - {id: x, type: Return, format: "{{ vars.a }}"}
  - {id: y, type: Return, format: "{{ vars.b }}"}
  - {id: z, type: Fail}`,
    after: `variables: {a: 1, b: 2}
tasks:
  - {id: x, type: Return, format: "{{ vars.a }}"}
  - {id: y, type: Return, format: "{{ vars.b }}"}
  - {id: z, type: Return}`,
    plan: ['x kept', 'y again: `vars.b` has changed', 'z again: FAILED, is of another type'],
    lines: ['SUCCESS', 'x SUCCESS', 'y SUCCESS', 'z SUCCESS'],
  },
};

describe('a restart across a fix', () => {
  it.each(Object.entries(FIXES))('%s', async (_name, fix) => {
    const fixed = parse(flow(fix.after)) as FlowData;
    const { plan, record } = await begunAnew(fix.before, restart, { fixed });
    expect(
      plan.taskRuns.map(
        ({ run, action, reason }) =>
          `${run.spec.id}${run.value === undefined ? '' : `[${run.value}]`} ${action}${reason === undefined ? '' : `: ${reason}`}`,
      ),
    ).toEqual(fix.plan);
    expect([record.state, ...outline(record)].toSorted()).toEqual([...fix.lines].toSorted());
  });
});
