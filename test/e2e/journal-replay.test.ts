/**
 * Journals that released versions wrote: today's code must fold each to the record that was kept beside it.
 * A new version of the format, or a new kind of event, adds a recording; the old ones stay.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFlows } from '../../src/app/compile-flows.ts';
import { toPlain } from '../../src/app/plain-values.ts';
import { recordedEvents } from '../../src/app/read-events.ts';
import type { EngineEvent } from '../../src/engine/event.ts';
import { FLOWABLE_ENTRIES } from '../../src/engine/flowables/index.gen.ts';
import { toExecutionRecord } from '../../src/engine/fold-record.ts';
import type { ExecutionState } from '../../src/engine/state.ts';
import { begin, replay } from '../../src/engine/transition.ts';
import { isTimeValue } from '../../src/expression/time-values.ts';
import { Registry } from '../../src/plugin/registry.ts';
import { Redactor } from '../../src/storage/redaction.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';

const folder = join(import.meta.dirname, '../fixtures/journals');
const recordings = readdirSync(folder).filter((file) => file.endsWith('.ndjson'));

async function fold(
  file: string,
): Promise<{ events: readonly EngineEvent[]; state: ExecutionState; missing: ReadonlySet<string> }> {
  const { events, missing } = recordedEvents(join(folder, file), new Redactor());
  const [first, ...others] = events;
  if (first?.type !== 'execution.created') throw new Error(`${file} does not begin with a creation`);
  const [flow, ...later] = await compileFlows(events, new Registry([...TASK_ENTRIES, ...FLOWABLE_ENTRIES]));
  const [state] = begin(flow!, first.execution, first.at);
  state.laterFlows.push(...later);
  for (const event of others) replay(state, event);
  return { events, state, missing };
}

describe('a recorded journal', () => {
  it.each(recordings)('%s folds to its record', async (file) => {
    const { state } = await fold(file);
    const record = JSON.parse(JSON.stringify(toPlain(toExecutionRecord(state)))) as unknown;
    expect(record).toEqual(JSON.parse(readFileSync(join(folder, file.replace('.ndjson', '.json')), 'utf8')));
  });

  it('keeps types: doubles are doubles, dates are dates, secrets are only named', async () => {
    const { state, missing } = await fold('v1-every-shape.ndjson');
    expect(String(state.header.inputs.amount)).toBe('3.0');
    expect(isTimeValue(state.header.inputs.day)).toBe(true);
    expect([...missing]).toEqual(['inputs.token']);
    expect(state.taskOutputs.values).toEqual({
      values: { double: '6.0', next: '2024-03-01T12:00:00.000000Z', token: '******' },
    });
  });

  it('tells what was kept through a restart across a fix, and what a replay ran again', async () => {
    const attempts = async (file: string): Promise<string[]> =>
      [...(await fold(file)).state.taskRuns.values()].map(
        ({ spec, value, attempts: made }) =>
          `${spec.id}${value === undefined ? '' : ` ${value}`} ${made.length}`,
      );
    const kept = ['extract 1', 'each 0', 'clean oslo 1'];
    expect(await attempts('v1-restarted.ndjson')).toEqual([
      ...kept,
      'clean lima 1',
      // It waits for the new iteration, so it is made anew.
      'clean rome 1',
      'load 1',
      'report 1',
    ]);
    expect(await attempts('v1-replayed.ndjson')).toEqual([
      ...kept,
      'clean lima 2',
      'clean rome 1',
      'load 1',
      'report 1',
    ]);
  });

  it('tells attempts that were lost from attempts that were made', async () => {
    const { events, state } = await fold('v1-interrupted.ndjson');
    expect(events.filter((event) => event.type === 'execution.resumed')).toHaveLength(1);
    const attempts = [...state.taskRuns.values()].map((run) => [
      run.spec.id,
      ...run.attempts.map((attempt) => attempt.state),
    ]);
    expect(attempts).toEqual([
      ['before', 'SUCCESS'],
      ['each'],
      ['slow', 'RESUBMITTED', 'SUCCESS'],
      ['slow', 'RESUBMITTED', 'SUCCESS'],
      ['slow', 'SUCCESS'],
      ['never', 'KILLED'],
    ]);
  });
});
