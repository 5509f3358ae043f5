/** Places for executions of one flow, in files that a dead process does not hold. */

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExecutionSlots } from '../../src/engine/ports.ts';
import { createExecutionSlots } from '../../src/storage/execution-slots.ts';

const root = mkdtempSync(join(tmpdir(), 'gitestra-slots-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let executionsDir: string;
let time: number;
beforeEach(() => {
  executionsDir = mkdtempSync(join(root, 'executions-'));
  time = 0;
});

const FLOW = { namespace: 'company.team', flowId: 'limited' };

function slotsOf(executionId: string, flow = FLOW): ExecutionSlots {
  return createExecutionSlots({ executionsDir, ...flow, executionId, now: () => ++time });
}

function execution(id: string, state: string): void {
  mkdirSync(join(executionsDir, id));
  writeFileSync(join(executionsDir, id, 'execution.json'), JSON.stringify({ id, state }));
}

describe('places of a flow', () => {
  it('are as many as the limit, and are told apart by flow', async () => {
    expect(await slotsOf('a').take(2)).toEqual({ taken: true });
    expect(await slotsOf('b').take(2)).toEqual({ taken: true });
    expect(await slotsOf('c').take(2)).toEqual({ taken: false, holders: ['a', 'b'] });
    expect(await slotsOf('d', { ...FLOW, flowId: 'other' }).take(1)).toEqual({ taken: true });
  });

  it('are kept by those who have them', async () => {
    const a = slotsOf('a');
    await a.take(1);
    expect(await slotsOf('b').take(1)).toMatchObject({ taken: false });
    expect(await a.take(1)).toEqual({ taken: true });
  });

  it('go to those who have waited longest', async () => {
    const [a, b, c] = [slotsOf('a'), slotsOf('b'), slotsOf('c')];
    await a.take(1);
    await b.take(1);
    await c.take(1);
    await a.leave('ended');
    expect(await c.take(1)).toEqual({ taken: false, holders: [] });
    expect(await b.take(1)).toEqual({ taken: true });
    await b.leave('ended');
    expect(await c.take(1)).toEqual({ taken: true });
  });

  it('of a process that is gone are free, and so is its turn in the queue', async () => {
    await slotsOf('warm').take(9);
    const folder = join(executionsDir, '.slots/company.team.limited');
    const gone = { pid: 2 ** 22 + 1, host: hostname() };
    writeFileSync(join(folder, 'dead.json'), JSON.stringify({ holder: gone, place: 'running', since: 0 }));
    writeFileSync(join(folder, 'gone.json'), JSON.stringify({ holder: gone, place: 'queued', since: 0 }));
    writeFileSync(join(folder, 'torn.json'), '{"holder":');
    await slotsOf('warm').leave('ended');
    expect(await slotsOf('a').take(1)).toEqual({ taken: true });
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('are held by an execution that waits for somebody until it has ended', async () => {
    const a = slotsOf('a');
    await a.take(1);
    execution('a', 'PAUSED');
    await a.leave('suspended');
    expect(await slotsOf('b').take(1)).toEqual({ taken: false, holders: ['a'] });
    expect(await slotsOf('a').take(1)).toEqual({ taken: true });
    await slotsOf('a').leave('suspended');
    writeFileSync(join(executionsDir, 'a/execution.json'), JSON.stringify({ id: 'a', state: 'KILLED' }));
    expect(await slotsOf('b').take(1)).toEqual({ taken: true });
  });

  it('are never more than the limit when many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => slotsOf(`e${index}`).take(3)));
    expect(answers.filter((answer) => answer.taken)).toHaveLength(3);
  });
});
