import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitPlumbing } from '../../src/git/git-plumbing.ts';
import { SharedState } from '../../src/git/shared-state.ts';
import { StateRef } from '../../src/git/state-ref.ts';
import { StateSlots } from '../../src/git/state-slots.ts';
import { createCapture } from '../../src/process/capture-program.ts';
import { SimulatedClock, systemClock } from '../../src/util/clock.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gitestra-slots-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

let ids = 0;
function open(clock: SimulatedClock): StateSlots {
  execFileSync('git', ['init', '-q', root]);
  const ref = new StateRef({
    git: new GitPlumbing(createCapture(process.env), root),
    branch: 'state',
    clock: systemClock,
    random: Math.random,
    newId: () => `s${ids++}`,
    shallow: false,
  });
  return new StateSlots({ state: new SharedState(ref, 'state', () => undefined), clock, lease: 3000 });
}

const name = 'company.team.flow';

/** Long enough for a few git processes; what is waited for is looked at, so a slow machine only waits longer. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('slots', () => {
  it('are given to so many, then in the order of asking', async () => {
    const slots = open(new SimulatedClock(1_000_000));
    const ask = (id: string, queue = true) => slots.ask({ name, id, limit: 2, queue });
    const a = await ask('a');
    await ask('b');
    expect(await ask('c')).toMatchObject({ kind: 'full', ahead: 0, holders: [{ id: 'a' }, { id: 'b' }] });
    expect(await ask('d')).toMatchObject({ kind: 'full', ahead: 1 });
    expect(await ask('e', false)).toMatchObject({ kind: 'full', ahead: 2 });
    expect(await ask('a')).toMatchObject({ kind: 'granted', lease: { token: 1 } });
    if (a.kind === 'granted') await a.lease.release();
    // Somebody waits longer.
    expect(await ask('d')).toMatchObject({ kind: 'full', ahead: 1 });
    expect(await ask('c')).toMatchObject({ kind: 'granted', lease: { token: 3 } });
    await slots.release({ name, id: 'b' });
    expect(await ask('d')).toMatchObject({ kind: 'granted', lease: { token: 4 } });
    expect((await slots.holders(name)).map(({ id }) => id)).toEqual(['c', 'd']);
  });

  it('are renewed while their holder lives, and free when it has died', async () => {
    const clock = new SimulatedClock(1_000_000);
    const slots = open(clock);
    const a = await slots.ask({ name, id: 'a', limit: 1, queue: false });
    expect(a.kind).toBe('granted');
    const expires = async (): Promise<string | undefined> => (await slots.holders(name))[0]?.expires;
    for (let step = 0; step < 5; step++) {
      const before = await expires();
      clock.moveBy(1000);
      await until(async () => (await expires()) !== before);
    }
    expect((await slots.holders(name)).map(({ id }) => id)).toEqual(['a']);
    // Another process with the same view of time, while the holder sleeps.
    const later = new SimulatedClock(clock.now() + 3001);
    const others = open(later);
    expect(await others.ask({ name, id: 'b', limit: 1, queue: false })).toMatchObject({
      kind: 'granted',
      lease: { token: 2 },
    });
    let lost = false;
    if (a.kind === 'granted') a.lease.onLost(() => (lost = true));
    clock.moveBy(1000);
    await until(async () => lost);
    expect((await others.holders(name)).map(({ id }) => id)).toEqual(['b']);
  });

  it('never exceed the limit: 8 jobs in clones of their own, one of which dies with its place', async () => {
    execFileSync('git', ['init', '-q', '--bare', 'remote.git'], { cwd: root });
    const events: string[] = [];
    const jobs = Array.from({ length: 8 }, (_, index) => {
      const folder = join(root, `job${index}`);
      execFileSync('git', ['clone', '-q', `file://${join(root, 'remote.git')}`, folder], { stdio: 'pipe' });
      const script = join(import.meta.dirname, 'slot-holder.ts');
      const args = [
        '--import',
        'tsx',
        script,
        folder,
        `job${index}`,
        '2',
        '4000',
        index === 3 ? 'dies' : 'lives',
      ];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.on('data', (chunk: Buffer) => events.push(...chunk.toString().trim().split('\n')));
      return new Promise((resolve) => child.on('exit', resolve));
    });
    await Promise.all(jobs);
    expect(events.filter((event) => event.startsWith('begin'))).toHaveLength(8);
    expect(events.filter((event) => event.startsWith('end'))).toHaveLength(7);
    let holding = 0;
    for (const event of events) {
      holding += event.startsWith('begin') ? (event === 'begin job3' ? 0 : 1) : -1;
      expect(holding).toBeLessThanOrEqual(2);
    }
  }, 60_000);
});
