/** Task runs that a test replaces: by id and value, with outputs and a state, and the same after every crash. */

import { describe, expect, it } from 'vitest';
import type { ExecutionHeader, TaskFixture } from '../../src/engine/event.ts';
import { crashDifferences } from './crash.ts';
import { outline, type RunOutcome, resumeFrom, runYaml } from './harness.ts';

const RETURN = 'io.kestra.plugin.core.debug.Return';
const FAIL = 'io.kestra.plugin.core.execution.Fail';

const flow = (tasks: string): string => `id: tested\nnamespace: company.team\ntasks:\n${tasks}`;

function run(
  tasks: string,
  fixtures: readonly TaskFixture[],
  header: Partial<ExecutionHeader> = {},
): Promise<RunOutcome> {
  return runYaml(flow(tasks), { header: { kind: 'TEST', fixtures, ...header } });
}

const EACH = `
  - {id: first, type: ${FAIL}, runIf: "{{ nonsense }}", retry: {type: constant, interval: PT1H, maxAttempts: 3}}
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: [a, b]
    tasks:
      - {id: one, type: ${RETURN}, format: "real {{ taskrun.value }}"}
      - {id: two, type: ${RETURN}, format: "{{ outputs.one[taskrun.value].value }} after {{ outputs.first.value }}"}
outputs: [{id: o, type: STRING, value: "{{ outputs.two.a.value }}, {{ outputs.two.b.value }}"}]
`;
const EACH_FIXTURES: readonly TaskFixture[] = [
  { id: 'first', state: 'SUCCESS', outputs: { value: '{{ 1 + 1 }}', list: ['{{ flow.id }}', 3] } },
  { id: 'one', value: 'b', state: 'SUCCESS', outputs: { value: 'replaced' } },
];

describe('a task run with a fixture', () => {
  it('is not executed: neither its condition nor its retry is looked at', async () => {
    const outcome = await run(EACH, EACH_FIXTURES);
    expect(outcome.record.outputs).toEqual({ o: 'real a after 2, replaced after 2' });
    expect(outcome.run('first').outputs).toEqual({ value: '2', list: ['tested', 3] });
    expect(
      outcome.events.filter((event) => event.type === 'taskrun.started').map((event) => event.id),
    ).not.toContain(outcome.run('first').id);
    expect(outcome.record.kind).toBe('TEST');
  });

  it('is the one of exactly that value: without one, no iteration is meant', async () => {
    const { record } = await run(EACH, [
      EACH_FIXTURES[0]!,
      { id: 'one', state: 'SUCCESS', outputs: { value: 'x' } },
    ]);
    expect(record.outputs).toEqual({ o: 'real a after 2, real b after 2' });
  });

  it('of two fixtures takes the first', async () => {
    const outcome = await run(`  - {id: a, type: ${FAIL}}`, [
      { id: 'a', state: 'SUCCESS', outputs: { n: 1 } },
      { id: 'a', state: 'FAILED', outputs: { n: 2 } },
    ]);
    expect(outcome.run('a')).toMatchObject({ state: 'SUCCESS', outputs: { n: 1 } });
  });

  it.each(['SUCCESS', 'WARNING', 'FAILED', 'SKIPPED', 'KILLED', 'CANCELLED'] as const)(
    'goes straight to %s, and the flow goes on from there',
    async (state) => {
      const tasks = `
  - {id: a, type: ${RETURN}, format: x, retry: {type: constant, interval: PT1H}}
  - {id: b, type: ${RETURN}, format: y}
errors:
  - {id: trouble, type: ${RETURN}, format: z}
`;
      const { record } = await run(tasks, [{ id: 'a', state }]);
      expect(outline(record)[0]).toBe(`a ${state}`);
      expect(outline(record).includes('b SUCCESS')).toBe(state !== 'FAILED');
      expect(outline(record).includes('trouble SUCCESS (errors)')).toBe(state === 'FAILED');
    },
  );

  it('may be a flowable, a subflow or a pause: nothing of it runs', async () => {
    const { record } = await run(
      `
  - id: loop
    type: io.kestra.plugin.core.flow.ForEach
    values: [1, 2]
    tasks: [{id: inner, type: ${FAIL}}]
  - {id: child, type: io.kestra.plugin.core.flow.Subflow, namespace: none, flowId: such}
  - {id: approval, type: io.kestra.plugin.core.flow.Pause}
  - {id: show, type: ${RETURN}, format: "{{ outputs.child.outputs.total }} {{ outputs.loop.x }}"}
outputs: [{id: o, type: STRING, value: "{{ outputs.show.value }}"}]
`,
      [
        { id: 'loop', state: 'SUCCESS', outputs: { x: 'looped' } },
        { id: 'child', state: 'SUCCESS', outputs: { outputs: { total: 7 } } },
        { id: 'approval', state: 'SUCCESS' },
      ],
    );
    expect(outline(record)).toEqual(['loop SUCCESS', 'child SUCCESS', 'approval SUCCESS', 'show SUCCESS']);
    expect(record.outputs).toEqual({ o: '7 looped' });
  });

  it('may stand in errors, finally and afterExecution', async () => {
    const { record } = await run(
      `
  - {id: a, type: ${FAIL}}
errors: [{id: b, type: ${FAIL}}]
finally: [{id: c, type: ${FAIL}}]
afterExecution: [{id: d, type: ${FAIL}}]
`,
      ['b', 'c', 'd'].map((id) => ({ id, state: 'SUCCESS' }) as const),
    );
    expect(outline(record)).toEqual([
      'a FAILED',
      'b SUCCESS (errors)',
      'c SUCCESS (finally)',
      'd SUCCESS (afterExecution)',
    ]);
  });

  it('sees what the flow sees, the files of the test among it', async () => {
    const outcome = await run(
      `  - {id: a, type: ${FAIL}}`,
      [{ id: 'a', state: 'SUCCESS', outputs: { uri: "{{ files['data.csv'] }}", user: '{{ inputs.user }}' } }],
      { files: { 'data.csv': 'kestra:///x/data.csv' }, inputs: { user: 'Ann' } },
    );
    expect(outcome.run('a').outputs).toEqual({ uri: 'kestra:///x/data.csv', user: 'Ann' });
  });

  it('fails where its outputs cannot be rendered', async () => {
    const outcome = await run(`  - {id: a, type: ${RETURN}, format: x}`, [
      { id: 'a', state: 'SUCCESS', outputs: { x: '{{ nobody.knows }}' } },
    ]);
    expect(outcome.run('a').state).toBe('FAILED');
    expect(outcome.run('a').attempts[0]?.failure).toMatchObject({
      message: expect.stringContaining('nobody'),
      at: { property: 'outputs of the fixture' },
    });
  });
});

describe('after a crash', () => {
  it('at any event, fixtures are what they were', async () => {
    const whole = await run(EACH, EACH_FIXTURES);
    for (let cut = 1; cut < whole.events.length; cut++) {
      const resumed = await resumeFrom(whole.events.slice(0, cut));
      expect({ cut, differences: crashDifferences(whole, resumed, cut) }).toEqual({ cut, differences: [] });
    }
  });
});
