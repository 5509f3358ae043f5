/** One writer of the state ref in a process of its own: appends numbered lines, each once, however often it is killed. */

import { GitPlumbing } from '../../src/git/git-plumbing.ts';
import { StateRef } from '../../src/git/state-ref.ts';
import { createCapture } from '../../src/process/capture-program.ts';
import { systemClock } from '../../src/util/clock.ts';

const [folder, name, count] = process.argv.slice(2) as [string, string, string];
const state = new StateRef({
  git: new GitPlumbing(createCapture(process.env), folder),
  branch: 'state',
  remote: 'origin',
  clock: systemClock,
  random: Math.random,
  newId: () => `${name}-${process.pid}-${Math.random().toString(36).slice(2)}`,
  shallow: false,
  squashAfter: 40,
});
for (let index = 0; index < Number(count); index++) {
  await state.update(`${name} ${index}`, async (tree) => {
    const own = (await tree.read(`writers/${name}.txt`)) ?? '';
    const line = `${index}\n`;
    if (own.split('\n').includes(String(index))) return;
    const total = Number((await tree.read('total.txt')) ?? '0') + 1;
    tree.write('total.txt', String(total));
    tree.write(`writers/${name}.txt`, own + line);
  });
  process.stdout.write(`${index}\n`);
}
