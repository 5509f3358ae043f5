/** Folders that tasks share stand by themselves: the end of one does not touch another. */

import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

it('keeps them with --keep, and says where', async () => {
  const cwd = folderOf({ 'flows/company/team/side_by_side.yaml': FLOW });
  const { status, stdout } = await gitestra(['run', 'company.team.side_by_side', '--keep'], { cwd });
  expect(status).toBe(0);
  const { path, record } = onlyExecution(cwd);
  expect(stdout).toContain(`kept       .gitestra/executions/${record!.id}/work`);
  const work = join(path, 'work');
  const folders = readdirSync(work).map((name) => readFileSync(join(work, name, 'file'), 'utf8'));
  expect(folders.sort()).toEqual(['one\n', 'two\n']);
});

it('gives every attempt a folder of its own with --keep', async () => {
  const flow = `
id: again
namespace: company.team
tasks:
  - id: twice
    type: io.kestra.plugin.scripts.shell.Script
    retry: { type: constant, interval: PT0.01S, maxAttempts: 2 }
    script: |
      echo "{{ taskrun.attemptsCount }}" > attempt
      exit "$((1 - {{ taskrun.attemptsCount }}))"
`;
  const cwd = folderOf({ 'flow.yaml': flow });
  expect((await gitestra(['run', 'flow.yaml', '--keep'], { cwd })).status).toBe(0);
  const { path, record } = onlyExecution(cwd);
  const id = `twice-${record!.taskRuns[0]!.id}`;
  expect(readdirSync(join(path, 'work'))).toEqual([id, `${id}-2`]);
});
