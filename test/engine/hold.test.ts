/** Executions that are held: paused by hand, stopped at a breakpoint, or run up to a task. */

import { describe, expect, it } from 'vitest';
import type { EventBody, ExecutionHeader } from '../../src/engine/event.ts';
import { outline, type RunOptions, resumeFrom, runYaml } from './harness.ts';

const FLOW = `
id: held
namespace: company.team
tasks:
  - {id: a, type: io.kestra.plugin.core.debug.Return, format: A}
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: [x, y]
    tasks:
      - {id: b, type: io.kestra.plugin.core.flow.Sleep, duration: PT1S}
      - {id: c, type: io.kestra.plugin.core.debug.Return, format: "{{ outputs.a.value }}{{ taskrun.value }}"}
  - {id: d, type: io.kestra.plugin.core.debug.Return, format: "{{ outputs.c.y.value }}"}
outputs: [{id: o, type: STRING, value: "{{ outputs.d.value }}"}]
`;

const WHOLE = [
  'a SUCCESS',
  'each SUCCESS',
  'each/b[x] SUCCESS',
  'each/c[x] SUCCESS',
  'each/b[y] SUCCESS',
  'each/c[y] SUCCESS',
  'd SUCCESS',
];

const RELEASED: RunOptions = { next: [{ type: 'execution.resumed', released: true } satisfies EventBody] };

function withHeader(header: Partial<ExecutionHeader>): RunOptions {
  return { header };
}

/** What was there when the process ended, and what a resume made of it. */
async function heldAndResumed(options: RunOptions): Promise<{ held: string[]; resumed: string[] }> {
  const first = await runYaml(FLOW, options);
  expect(first.events.at(-1)?.type).toBe('execution.suspended');
  const second = await resumeFrom(first.events, RELEASED);
  return {
    held: [first.record.state, ...outline(first.record)],
    resumed: [second.record.state, ...outline(second.record)],
  };
}

describe('a pause by hand', () => {
  it('lets what is at work come to its end, begins nothing new, and ends the process', async () => {
    let begun = 0;
    const { held, resumed } = await heldAndResumed({
      onEvent: (event, run) => {
        if (event.type !== 'taskrun.started') return;
        begun += 1;
        if (begun === 3) queueMicrotask(() => run.hold());
      },
    });
    expect(held).toEqual(['PAUSED', 'a SUCCESS', 'each RUNNING', 'each/b[x] SUCCESS']);
    expect(resumed).toEqual(['SUCCESS', ...WHOLE]);
  });

  it.each(Array.from({ length: 30 }, (_, index) => index + 2))(
    'after event %i, and its release in the same process, change nothing',
    async (at) => {
      const outcome = await runYaml(FLOW, {
        onEvent: (event, run) => {
          if (event.seq !== at) return;
          queueMicrotask(() => {
            run.hold();
            queueMicrotask(() => run.release());
          });
        },
      });
      expect([outcome.record.state, ...outline(outcome.record)]).toEqual(['SUCCESS', ...WHOLE]);
      expect(outcome.record.outputs).toEqual({ o: 'Ay' });
    },
  );

  it.each(Array.from({ length: 30 }, (_, index) => index + 2))(
    'after event %i is kept through a crash, and a resume goes on',
    async (at) => {
      const first = await runYaml(FLOW, {
        onEvent: (event, run) => {
          if (event.seq === at) queueMicrotask(() => run.hold());
        },
      });
      const held = first.events.findIndex((event) => event.type === 'execution.held');
      for (let cut = held + 1; held !== -1 && cut <= first.events.length; cut++) {
        const resumed = await resumeFrom(first.events.slice(0, cut), RELEASED);
        const lines = outline(resumed.record).map((line) => line.replace(' x2', ''));
        expect([cut, resumed.record.state, ...lines]).toEqual([cut, 'SUCCESS', ...WHOLE]);
      }
    },
  );

  it('of an execution that retries does not wait for the retry', async () => {
    const retried = `
id: held
namespace: company.team
tasks:
  - {id: a, type: test.FailUntil, retry: {type: constant, interval: P1D}}
`;
    const first = await runYaml(retried, {
      onEvent: (event, run) => {
        if (event.type === 'attempt.ended') queueMicrotask(() => run.hold());
      },
    });
    expect(outline(first.record)).toEqual(['a RETRYING']);
    expect(first.clock.now()).toBe(Date.parse(first.record.startDate));
    const second = await resumeFrom(first.events, RELEASED);
    expect([second.record.state, ...outline(second.record)]).toEqual(['SUCCESS', 'a SUCCESS x2']);
    expect(second.clock.now() - Date.parse(first.record.startDate)).toBe(24 * 3600 * 1000);
  });
});

describe('a breakpoint', () => {
  it('stops before the task, at each of its iterations', async () => {
    const first = await runYaml(FLOW, withHeader({ breakpoints: [{ id: 'c' }] }));
    expect([first.record.state, ...outline(first.record)]).toEqual([
      'BREAKPOINT',
      'a SUCCESS',
      'each RUNNING',
      'each/b[x] SUCCESS',
      'each/c[x] BREAKPOINT',
    ]);
    const second = await resumeFrom(first.events, RELEASED);
    expect(second.record.state).toBe('BREAKPOINT');
    expect(outline(second.record).at(-1)).toBe('each/c[y] BREAKPOINT');
    const third = await resumeFrom(second.events, RELEASED);
    expect([third.record.state, ...outline(third.record)]).toEqual(['SUCCESS', ...WHOLE]);
    expect(third.run('c', 'x').histories.map(({ state }) => state)).toEqual([
      'CREATED',
      'BREAKPOINT',
      'CREATED',
      'RUNNING',
      'SUCCESS',
    ]);
  });

  it('of one iteration stops there only', async () => {
    const first = await runYaml(FLOW, withHeader({ breakpoints: [{ id: 'c', value: 'y' }] }));
    expect(outline(first.record).at(-1)).toBe('each/c[y] BREAKPOINT');
    const second = await resumeFrom(first.events, RELEASED);
    expect(second.record.state).toBe('SUCCESS');
  });

  it('can be left by a kill', async () => {
    const first = await runYaml(FLOW, withHeader({ breakpoints: [{ id: 'd' }] }));
    const killed = await resumeFrom(first.events, {
      next: [{ type: 'execution.resumed', killed: true }],
    });
    expect([killed.record.state, outline(killed.record).at(-1)]).toEqual(['KILLED', 'd KILLED']);
    expect(killed.events.at(-1)?.type).toBe('execution.completed');
  });
});

describe('a run up to a task', () => {
  it('stops behind it, and goes on when it is resumed', async () => {
    const { held, resumed } = await heldAndResumed(withHeader({ until: 'each' }));
    expect(held).toEqual(['BREAKPOINT', ...WHOLE.slice(0, -1)]);
    expect(resumed).toEqual(['SUCCESS', ...WHOLE]);
  });

  it('inside a loop stops behind the first of it', async () => {
    const { held, resumed } = await heldAndResumed(withHeader({ until: 'b' }));
    expect(held).toEqual(['BREAKPOINT', 'a SUCCESS', 'each RUNNING', 'each/b[x] SUCCESS']);
    expect(resumed).toEqual(['SUCCESS', ...WHOLE]);
  });

  it('that fails before takes the course of a failure', async () => {
    const outcome = await runYaml(
      FLOW.replace('debug.Return, format: A', 'execution.Fail'),
      withHeader({ until: 'each' }),
    );
    expect(outcome.record.state).toBe('FAILED');
  });
});
