/** An execution that notifications of tests tell of. */

import type { ExecutionFacts } from '../../../src/plugin/ports.ts';
import { SimulatedClock } from '../../../src/util/clock.ts';
import { MemoryHistory } from '../memory-history.ts';
import { createTaskContext, type TestContext } from '../task-context.ts';

export const START = Date.parse('2026-01-01T00:00:00Z');

export const FAILED: ExecutionFacts = {
  id: 'past1',
  namespace: 'company.team',
  flowId: 'etl',
  state: 'FAILED',
  start: START,
  end: START + 3_723_004,
  taskRuns: [
    { id: '1', taskId: 'extract', state: 'SUCCESS' },
    { id: '2', taskId: 'both', state: 'FAILED' },
    { id: '3', taskId: 'load', state: 'FAILED', parentId: '2' },
    { id: '4', taskId: 'log', state: 'SUCCESS' },
  ],
};

export function contextWith(facts: ExecutionFacts, variables: Record<string, unknown> = {}): TestContext {
  const history = new MemoryHistory();
  history.known.set(facts.id, facts);
  return createTaskContext({ clock: new SimulatedClock(START + 60_000), ports: { history }, variables });
}
