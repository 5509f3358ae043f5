/** What an execution passes before its tasks run: its date, and its place among the executions of its flow. */

import { describe, expect, it } from 'vitest';
import type { ExecutionSlots } from '../../src/engine/ports.ts';
import type { Clock } from '../../src/util/clock.ts';
import { outline, type RunOptions, type RunOutcome, resumeFrom, runYaml, START } from './harness.ts';

const flow = (concurrency: string): string => `
id: limited
namespace: company.team
concurrency: ${concurrency}
tasks: [{id: a, type: io.kestra.plugin.core.debug.Return}]
errors: [{id: e, type: io.kestra.plugin.core.debug.Return}]
afterExecution: [{id: z, type: io.kestra.plugin.core.debug.Return}]
`;

/** Places that other executions hold until the simulated time says otherwise. */
class OthersSlots implements ExecutionSlots {
  readonly left: string[] = [];
  readonly #freeAt: number;
  readonly #clock: () => Clock;

  constructor(freeAfter: number, clock: () => Clock) {
    this.#freeAt = START + freeAfter;
    this.#clock = clock;
  }

  take: ExecutionSlots['take'] = async () =>
    this.#clock().now() >= this.#freeAt ? { taken: true } : { taken: false, holders: ['other'] };

  onChange: ExecutionSlots['onChange'] = (callback) => {
    const timer = this.#clock().setTimer(this.#clock().now() + 1000, callback);
    return () => timer.cancel();
  };

  leave: ExecutionSlots['leave'] = async (how) => void this.left.push(how);
}

function beside(freeAfter: number): { slots: OthersSlots; options: RunOptions } {
  let clock: Clock;
  const slots = new OthersSlots(freeAfter, () => clock);
  const ports: RunOptions['ports'] = (base) => {
    clock = base.clock;
    return { slots: () => slots };
  };
  return { slots, options: { ports } };
}

const history = ({ record }: RunOutcome): string => record.histories.map((change) => change.state).join(' ');

describe('concurrency', () => {
  it('lets an execution in when there is a place, and gives the place back at its end', async () => {
    const { slots, options } = beside(0);
    const outcome = await runYaml(flow('{limit: 1}'), options);
    expect(history(outcome)).toBe('CREATED RUNNING SUCCESS');
    expect(slots.left).toEqual(['ended']);
  });

  it('QUEUE: waits, and says for whom', async () => {
    const { options } = beside(5000);
    const outcome = await runYaml(flow('{limit: 2}'), options);
    expect(history(outcome)).toBe('CREATED QUEUED RUNNING SUCCESS');
    expect(outcome.clock.now() - START).toBe(5000);
    expect(outcome.logs.map((entry) => entry.message)).toContain(
      'Queued: 2 of 2 executions of company.team.limited are under way (other)',
    );
  });

  it.each([
    ['CANCEL', 'CANCELLED'],
    ['FAIL', 'FAILED'],
  ])('%s: ends as %s without a task run; afterExecution runs', async (behavior, state) => {
    const { slots, options } = beside(5000);
    const outcome = await runYaml(flow(`{limit: 1, behavior: ${behavior}}`), options);
    expect([outcome.record.state, ...outline(outcome.record)]).toEqual([state, 'z SUCCESS (afterExecution)']);
    expect(outcome.record.failure?.message).toBe(
      'not run: 1 of 1 executions of company.team.limited are under way (other)',
    );
    expect(slots.left).toContain('ended');
  });

  it('a kill ends the waiting: the execution was never RUNNING', async () => {
    const { options } = beside(5000);
    const outcome = await runYaml(flow('{limit: 1}'), {
      ...options,
      onEvent: (event, run) => {
        if (event.type === 'execution.queued') run.kill();
      },
    });
    expect(history(outcome)).toBe('CREATED QUEUED KILLING KILLED');
    expect(outline(outcome.record)).toEqual(['z SUCCESS (afterExecution)']);
  });

  it('an execution that is resumed waits once more, whatever the behavior, and loses nothing', async () => {
    const whole = await runYaml(flow('{limit: 1, behavior: CANCEL}'), beside(0).options);
    const begun = whole.events.findIndex((event) => event.type === 'taskrun.started') + 1;
    const resumed = await resumeFrom(whole.events.slice(0, begun), beside(60_000).options);
    expect(history(resumed)).toBe('CREATED RUNNING QUEUED RUNNING SUCCESS');
  });

  it('crashed while it waits, it waits again', async () => {
    const whole = await runYaml(flow('{limit: 1}'), beside(5000).options);
    for (let cut = 1; cut < whole.events.length; cut++) {
      const resumed = await resumeFrom(whole.events.slice(0, cut), beside(10_000).options);
      expect([
        cut,
        resumed.record.state,
        ...outline(resumed.record).map((line) => line.replace(/ x\d/, '')),
      ]).toEqual([cut, 'SUCCESS', 'a SUCCESS', 'z SUCCESS (afterExecution)']);
    }
  });

  it('an execution that waits for somebody keeps its place', async () => {
    const { slots, options } = beside(0);
    const paused = await runYaml(
      `id: p
namespace: company.team
concurrency: {limit: 1}
tasks: [{id: wait, type: io.kestra.plugin.core.flow.Pause}]`,
      options,
    );
    expect(paused.record.state).toBe('PAUSED');
    expect(slots.left).toEqual(['suspended']);
  });

  it('a service level agreement is watched in the queue too', async () => {
    const outcome = await runYaml(
      `${flow('{limit: 1}')}sla: [{id: quick, type: MAX_DURATION, duration: PT3S, behavior: FAIL}]`,
      beside(60_000).options,
    );
    expect(history(outcome)).toBe('CREATED QUEUED FAILED');
    expect(outcome.clock.now() - START).toBe(3000);
  });
});

describe('scheduleDate', () => {
  it('keeps the execution CREATED until then', async () => {
    const at = START + 3 * 86_400_000;
    const outcome = await runYaml(flow('{limit: 1}'), { header: { scheduleDate: at } });
    expect(outcome.record.histories[1]).toEqual({ state: 'RUNNING', date: at });
    expect(outcome.record.scheduleDate).toBe(new Date(at).toISOString());
  });

  it('has no meaning any more for an execution that has begun', async () => {
    const header = { scheduleDate: START + 5000 };
    const whole = await runYaml(flow('{limit: 1}'), { header });
    const begun = whole.events.findIndex((event) => event.type === 'taskrun.started') + 1;
    const resumed = await resumeFrom(whole.events.slice(0, begun));
    expect(resumed.record.state).toBe('SUCCESS');
  });
});

it('checks that fail the execution let no task run', async () => {
  const outcome = await runYaml(flow('{limit: 1}'), { header: { failedChecks: ['too early', 'too much'] } });
  expect([outcome.record.state, ...outline(outcome.record)]).toEqual([
    'FAILED',
    'z SUCCESS (afterExecution)',
  ]);
  expect(outcome.record.failure?.message).toBe('too early; too much');
});
