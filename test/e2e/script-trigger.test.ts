/** A trigger that runs a script, over several ticks: it starts a flow when its condition begins to hold. */

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, gitestra, storedExecutions } from './program.ts';

const flow = (edge: boolean): string => `
id: watch
namespace: company.team
variables:
  wanted: wanted.txt
triggers:
  - id: missing
    type: io.kestra.plugin.scripts.shell.CommandsTrigger
    interval: PT0S
    exitCondition: exit 1
    edge: ${edge}
    commands:
      - test -e "$FOLDER/{{ vars.wanted }}"
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "ended with {{ trigger.exitCode }}"
`;

it.each([
  { edge: true, counts: [1, 1, 1, 2] },
  { edge: false, counts: [1, 2, 2, 3] },
])('edge: $edge', async ({ edge, counts }) => {
  const cwd = folderOf({ 'flows/company/team/watch.yaml': flow(edge) });
  const seen: number[] = [];
  const tick = async (): Promise<void> => {
    expect(await gitestra(['tick'], { cwd, env: { FOLDER: cwd } })).toMatchObject({ status: 0 });
    seen.push(storedExecutions(cwd).length);
  };
  await tick();
  await tick();
  writeFileSync(join(cwd, 'wanted.txt'), '');
  await tick();
  rmSync(join(cwd, 'wanted.txt'));
  await tick();
  expect(seen).toEqual(counts);
  const messages = storedExecutions(cwd).flatMap(({ logs }) => logs.map(({ message }) => message));
  expect(new Set(messages)).toEqual(new Set(['ended with 1']));
});
