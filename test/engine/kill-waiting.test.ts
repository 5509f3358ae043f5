/** Executions that are told to end while they wait. */

import { describe, expect, it } from 'vitest';
import { outline, type RunOptions, resumeFrom, runYaml } from './harness.ts';

/** Kills as soon as the event has been recorded. */
function killAfter(type: string): RunOptions {
  return {
    onEvent: (event, run) => {
      if (event.type === type) queueMicrotask(() => run.kill());
    },
  };
}

function flow(task: string): string {
  return `
id: waiting
namespace: company.team
tasks:
  - id: wait
${task.replace(/^/gm, '    ')}
  - {id: never, type: io.kestra.plugin.core.debug.Return}
errors: [{id: e, type: io.kestra.plugin.core.debug.Return}]
finally: [{id: f, type: io.kestra.plugin.core.debug.Return}]
afterExecution: [{id: z, type: io.kestra.plugin.core.debug.Return}]
`;
}

/** A task at work when the execution is told to end: it is not begun again by a resume. */
const AT_WORK = flow('type: io.kestra.plugin.core.flow.Sleep\nduration: PT1H');

const CASES: readonly (readonly [what: string, flow: string, lines: readonly string[]])[] = [
  [
    'in a pause',
    flow(`type: io.kestra.plugin.core.flow.Pause
pauseDuration: P3D
tasks: [{id: t, type: io.kestra.plugin.core.debug.Return}]`),
    ['wait KILLED'],
  ],
  [
    'between two iterations',
    flow(`type: io.kestra.plugin.core.flow.LoopUntil
condition: "{{ false }}"
tasks: [{id: t, type: io.kestra.plugin.core.debug.Return}]`),
    ['wait KILLED', 'wait/t SUCCESS'],
  ],
];

describe('an execution that is killed', () => {
  it.each(CASES)('%s ends at once, and only afterExecution still runs', async (_what, text, lines) => {
    const outcome = await runYaml(text, killAfter('taskrun.paused'));
    expect([outcome.record.state, ...outline(outcome.record)]).toEqual([
      'KILLED',
      ...lines,
      'z SUCCESS (afterExecution)',
    ]);
    expect(outcome.clock.now()).toBe(Date.parse(outcome.record.startDate));
    expect(outcome.record.histories.map((change) => change.state)).toEqual([
      'CREATED',
      'RUNNING',
      'PAUSED',
      'KILLING',
      'KILLED',
    ]);
  });

  it('at work and crashes while it ends does not begin its task again', async () => {
    const whole = await runYaml(AT_WORK, killAfter('taskrun.started'));
    expect(outline(whole.record)).toEqual(['wait KILLED', 'z SUCCESS (afterExecution)']);
    const killed = whole.events.findIndex((event) => event.type === 'execution.kill') + 1;
    const resumed = await resumeFrom(whole.events.slice(0, killed));
    expect(resumed.record.state).toBe('KILLED');
    expect(outline(resumed.record)).toEqual(outline(whole.record));
  });

  it.each(CASES)('%s and crashes while it ends is KILLED when it is resumed', async (_what, text) => {
    const whole = await runYaml(text, killAfter('taskrun.paused'));
    const killed = whole.events.findIndex((event) => event.type === 'execution.kill') + 1;
    expect(killed).toBeGreaterThan(0);
    for (let cut = killed; cut < whole.events.length; cut++) {
      const resumed = await resumeFrom(whole.events.slice(0, cut));
      expect([cut, resumed.record.state]).toEqual([cut, 'KILLED']);
      // Only what comes after the end gets a new attempt, and nothing is waited for.
      const lines = outline(resumed.record).map((line) =>
        line.replace(' x2 (afterExecution)', ' (afterExecution)'),
      );
      expect(lines).toEqual(outline(whole.record));
      expect(resumed.clock.now() - whole.clock.now()).toBe(1000);
    }
  });
});

describe('afterExecution', () => {
  it('waits for what its tasks have left behind, and tells it to stop', async () => {
    const text = `
id: leftover
namespace: company.team
tasks: [{id: t, type: io.kestra.plugin.core.debug.Return}]
afterExecution:
  - id: both
    type: io.kestra.plugin.core.flow.Parallel
    tasks:
      - {id: long, type: io.kestra.plugin.core.flow.Sleep, duration: PT1H}
      - {id: bad, type: io.kestra.plugin.core.execution.Fail}
  - {id: next, type: io.kestra.plugin.core.debug.Return}
`;
    const { record, clock, events, run } = await runYaml(text);
    expect(outline(record)).toEqual([
      't SUCCESS',
      'both FAILED (afterExecution)',
      'both/long FAILED',
      'both/bad FAILED',
      'next SUCCESS (afterExecution)',
    ]);
    expect(run('long').attempts.map((attempt) => attempt.state)).toEqual(['KILLED']);
    expect(events.at(-1)?.type).toBe('execution.completed');
    expect(clock.now() - Date.parse(record.startDate)).toBeLessThan(60_000);
  });
});
