/** One job that wants a place, does its work and goes: says when it began and ended, or dies while it holds the place. */

import { GitPlumbing } from '../../src/git/git-plumbing.ts';
import { SharedState } from '../../src/git/shared-state.ts';
import { StateRef } from '../../src/git/state-ref.ts';
import { StateSlots } from '../../src/git/state-slots.ts';
import { createCapture } from '../../src/process/capture-program.ts';
import { systemClock } from '../../src/util/clock.ts';

const [folder, id, limit, lease, dies] = process.argv.slice(2) as [string, string, string, string, string];
const ref = new StateRef({
  git: new GitPlumbing(createCapture(process.env), folder),
  branch: 'state',
  remote: 'origin',
  clock: systemClock,
  random: Math.random,
  newId: () => `${id}-${Math.random().toString(36).slice(2)}`,
  shallow: false,
});
const slots = new StateSlots({
  state: new SharedState(ref, 'state', () => undefined),
  clock: systemClock,
  lease: Number(lease),
});
const say = (what: string): boolean => process.stdout.write(`${what} ${id}\n`);
for (;;) {
  const answer = await slots.ask({ name: 'company.team.flow', id, limit: Number(limit), queue: true });
  if (answer.kind === 'granted') {
    say('begin');
    if (dies === 'dies') process.kill(process.pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 150));
    say('end');
    await answer.lease.release();
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 100));
}
