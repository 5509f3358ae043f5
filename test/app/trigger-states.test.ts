/** The state of triggers on a branch, as two jobs with clones of their own see it. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tick } from '../../src/app/tick.ts';
import type { TickReport } from '../../src/app/tick-report.ts';
import { openTriggerStates } from '../../src/app/trigger-states.ts';
import { openWorkspace } from '../../src/app/workspace.ts';
import { SimulatedClock } from '../../src/util/clock.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-states-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

const ENVIRONMENT = {
  PATH: process.env.PATH!,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: join(root, folder),
    encoding: 'utf8',
    stdio: 'pipe',
    env: ENVIRONMENT,
  });
}

async function look(folder: string, at: string): Promise<TickReport> {
  const workspace = await openWorkspace({
    cwd: join(root, folder),
    environment: { ...ENVIRONMENT, HOME: root },
  });
  const clock = new SimulatedClock(Date.parse(`2025-01-10T${at}Z`));
  return tick({ clock }, workspace, openTriggerStates(workspace));
}

it('is there for the next job, and lets only one of two at once fire', async () => {
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', 'origin'], { cwd: root, env: ENVIRONMENT });
  git('.', 'clone', '-q', 'origin', 'one');
  mkdirSync(join(root, 'one/flows/company/team'), { recursive: true });
  writeFileSync(join(root, 'one/gitestra.yaml'), 'state: git\n');
  writeFileSync(
    join(root, 'one/flows/company/team/etl.yaml'),
    `id: etl
namespace: company.team
tasks:
  - id: log
    type: io.kestra.plugin.core.log.Log
    message: x
triggers:
  - id: hourly
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "@hourly"
`,
  );
  git('one', 'add', '.');
  git('one', 'commit', '-qm', 'flow');
  git('one', 'push', '-q', 'origin', 'HEAD:main');
  git('.', 'clone', '-q', '-b', 'main', 'origin', 'two');

  await look('one', '09:50:00');
  expect((await look('two', '10:00:00')).executions).toMatchObject([
    { date: '2025-01-10T10:00:00.000Z', state: 'SUCCESS' },
  ]);
  expect((await look('one', '10:05:00')).executions).toEqual([]);
  const both = await Promise.all([look('one', '11:00:00'), look('two', '11:00:00')]);
  expect(both.flatMap(({ executions }) => executions)).toHaveLength(1);
  const files = git('origin', 'ls-tree', '-r', '--name-only', 'gitestra-state').trim().split('\n');
  expect(files).toContain('triggers/triggers/company.team/etl/hourly.json');
});
