/** Folders that tasks share stand by themselves: the end of one does not touch another. */

import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { folderOf, gitestra, onlyExecution } from './program.ts';

const FLOW = `
id: side_by_side
namespace: company.team
tasks:
  - id: both
    type: io.kestra.plugin.core.flow.Parallel
    tasks:
      - id: short_dir
        type: io.kestra.plugin.core.flow.WorkingDirectory
        tasks:
          - id: short
            type: io.kestra.plugin.scripts.shell.Commands
            commands: ["echo one > file"]
      - id: long_dir
        type: io.kestra.plugin.core.flow.WorkingDirectory
        tasks:
          - id: write
            type: io.kestra.plugin.scripts.shell.Commands
            commands: ["echo two > file"]
          - id: wait
            type: io.kestra.plugin.core.flow.Sleep
            duration: PT1S
          - id: read
            type: io.kestra.plugin.scripts.shell.Commands
            commands: ["cat file"]
`;

it('keeps the folder of one while another ends, and removes both', async () => {
  const leftovers = (): string[] =>
    readdirSync(tmpdir()).filter((name) => /^gitestra-(short|write|read)-/.test(name));
  const before = leftovers();
  const cwd = folderOf({ 'flows/company/team/side_by_side.yaml': FLOW });
  const { status, stdout } = await gitestra(['run', 'company.team.side_by_side'], { cwd });
  expect({ status, stdout }).toMatchObject({ status: 0 });
  const { path, logs } = onlyExecution(cwd);
  expect(logs.map(({ message }) => message)).toContain('two');
  expect(readdirSync(path)).not.toContain('work');
  expect(leftovers()).toEqual(before);
});
