/** Subflow in the engine: states, outputs, labels, retries, kills. */

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FlowData } from '../../src/engine/compile-flow.ts';
import { outline, type RunOptions, type RunOutcome, runYaml } from './harness.ts';

const RETURN = 'io.kestra.plugin.core.debug.Return';

function flows(...texts: readonly string[]): RunOptions {
  const all = texts.map((text) => parse(`namespace: company.team\n${text}`) as FlowData);
  return { flows: new Map(all.map((flow) => [String(flow.id), flow])) };
}

function parent(properties: string, rest = ''): string {
  return `
id: parent
namespace: company.team
tasks:
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: company.team
    flowId: child
${properties.replace(/^/gm, '    ')}
${rest}`;
}

const ends = (state: string): string => `
id: child
tasks: [{id: t, type: test.End, state: ${state}}]
outputs: [{id: o, type: STRING, value: "of {{ inputs.i ?? 'nobody' }}"}]`;

const state = (outcome: RunOutcome): readonly string[] => [outcome.record.state, ...outline(outcome.record)];

describe('a subflow', () => {
  it.each([
    ['SUCCESS', '', 'SUCCESS'],
    ['WARNING', '', 'WARNING'],
    ['WARNING', 'allowWarning: true', 'SUCCESS'],
    ['FAILED', '', 'FAILED'],
    ['FAILED', 'allowFailure: true', 'WARNING'],
    ['FAILED', 'transmitFailed: false', 'SUCCESS'],
    ['KILLED', '', 'KILLED'],
  ])('that ends as %s with %j gives its task %s', async (childState, properties, wanted) => {
    const outcome = await runYaml(parent(properties), flows(ends(childState)));
    expect(state(outcome)).toEqual([wanted, `call ${wanted}`]);
    expect(outcome.run('call').outputs).toMatchObject({ state: childState, outputs: { o: 'of nobody' } });
  });

  it('that is cancelled gives its task a success', async () => {
    const outcome = await runYaml(
      parent(''),
      flows('id: child\ntasks: [{id: x, type: io.kestra.plugin.core.execution.Exit, state: CANCELLED}]'),
    );
    expect(state(outcome)).toEqual(['SUCCESS', 'call SUCCESS']);
    expect(outcome.run('call').outputs).toMatchObject({ state: 'CANCELLED' });
  });

  it('gets rendered inputs, labels, and the labels of its parent only when it inherits them', async () => {
    const labels = [
      { key: 'system.correlationId', value: 'c' },
      { key: 'team', value: 'a' },
    ];
    const inputs = 'inputs: { i: "{{ flow.id }}" }\nlabels: { own: "{{ task.id }}" }';
    const alone = await runYaml(parent(inputs), { ...flows(ends('SUCCESS')), labels });
    expect(alone.run('call').outputs).toMatchObject({ outputs: { o: 'of parent' } });
    expect(alone.children[0]!.labels).toEqual([labels[0], { key: 'own', value: 'call' }]);
    const heir = await runYaml(parent(`${inputs}\ninheritLabels: true`), {
      ...flows(ends('SUCCESS')),
      labels,
    });
    expect(heir.children[0]!.labels).toEqual([...labels, { key: 'own', value: 'call' }]);
  });

  it('cannot be given labels of the system', async () => {
    const outcome = await runYaml(parent('labels: { system.x: y }'), flows(ends('SUCCESS')));
    expect(state(outcome)).toEqual(['FAILED', 'call FAILED']);
    expect(outcome.run('call').attempts[0]!.failure!.message).toContain('`system.x` cannot be set');
    expect(outcome.children).toEqual([]);
  });

  it('is not waited for without wait', async () => {
    const outcome = await runYaml(
      parent('wait: false'),
      flows('id: child\ntasks: [{id: s, type: io.kestra.plugin.core.flow.Sleep, duration: PT1H}]'),
    );
    expect(state(outcome)).toEqual(['SUCCESS', 'call SUCCESS']);
    expect(outcome.run('call').outputs).toEqual({ executionId: expect.any(String), state: 'CREATED' });
  });

  it('is run again by each retry', async () => {
    const outcome = await runYaml(
      parent('retry: { type: constant, interval: PT1S, maxAttempts: 3 }'),
      flows(ends('FAILED')),
    );
    expect(state(outcome)).toEqual(['FAILED', 'call FAILED x3']);
    expect(outcome.children).toHaveLength(3);
  });

  it('that is not there fails its task', async () => {
    expect(state(await runYaml(parent(''), flows()))).toEqual(['FAILED', 'call FAILED']);
  });

  it('ends with its parent', async () => {
    const child = 'id: child\ntasks: [{id: s, type: io.kestra.plugin.core.flow.Sleep, duration: PT1H}]';
    const outcome = await runYaml(parent(''), {
      ...flows(child),
      onEvent: (event, run) => {
        if (event.type === 'taskrun.started') setTimeout(() => run.kill(), 0);
      },
      // Time must not pass before the kill has come.
      maxIdleTurns: 400,
    });
    expect(state(outcome)).toEqual(['KILLED', 'call KILLED']);
    expect(outcome.children.map((one) => one.state)).toEqual(['KILLED']);
  });

  it('that pauses lets the process end, its task still running', async () => {
    const child = 'id: child\ntasks: [{id: p, type: io.kestra.plugin.core.flow.Pause}]';
    const outcome = await runYaml(parent('', `  - {id: after, type: ${RETURN}}`), flows(child));
    expect(state(outcome)).toEqual(['RUNNING', 'call RUNNING']);
    expect(outcome.events.at(-1)!.type).toBe('execution.suspended');
    expect(outcome.children.map((one) => one.state)).toEqual(['PAUSED']);
  });

  it('with a date starts then', async () => {
    const outcome = await runYaml(parent('scheduleDate: "2024-03-05T15:07:09.123Z"'), flows(ends('SUCCESS')));
    expect(state(outcome)).toEqual(['SUCCESS', 'call SUCCESS']);
    const [created, running] = outcome.children[0]!.histories;
    expect(created!.state).toBe('CREATED');
    expect(running).toEqual({ state: 'RUNNING', date: Date.parse('2024-03-05T15:07:09.123Z') });
  });

  it('takes no place of those at work', async () => {
    const both = parent('').replace(
      'tasks:\n',
      `tasks:\n  - id: p\n    type: io.kestra.plugin.core.flow.Parallel\n    tasks:\n      - {id: a, type: io.kestra.plugin.core.flow.Subflow, namespace: company.team, flowId: child}\n      - {id: b, type: ${RETURN}}\n`,
    );
    const outcome = await runYaml(both, { ...flows(ends('SUCCESS')), maxParallel: 1 });
    expect(outcome.record.state).toBe('SUCCESS');
  });
});
