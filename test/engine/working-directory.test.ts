/** WorkingDirectory with real files: what is shared, what is stored, what is gone afterwards. */

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../src/util/clock.ts';
import { ConformanceWorld } from './conformance-world.ts';
import { outline, type RunOptions, type RunOutcome, resumeFrom, runYaml } from './harness.ts';

let world: ConformanceWorld;

beforeEach(() => {
  world = new ConformanceWorld();
});

afterEach(() => world.remove());

const options = (): RunOptions => ({ ports: world.ports, maxIdleTurns: 400 });

function flow(folder: string, rest = ''): string {
  return `
id: folders
namespace: company.team
tasks:
  - id: wd
    type: io.kestra.plugin.core.flow.WorkingDirectory
${folder.replace(/^/gm, '    ')}
${rest}
`;
}

function content(outcome: RunOutcome, taskId: string, name: string): string | undefined {
  const files = outcome.run(taskId).outputs?.outputFiles as Record<string, string> | undefined;
  const uri = files?.[name];
  if (uri === undefined) return undefined;
  const all = readdirSync(join(world.folder, 'files'), { recursive: true, encoding: 'utf8' });
  const found = all.find((path) => uri.endsWith(path.split('/').slice(-2).join('/')));
  return readFileSync(join(world.folder, 'files', found!), 'utf8');
}

const shell = (id: string, ...commands: string[]): string =>
  `  - id: ${id}
    type: io.kestra.plugin.scripts.shell.Commands
    commands: ${JSON.stringify(commands)}`;

const SHARED = flow(`inputFiles: { in/name.txt: "{{ flow.id }}" }
outputFiles: ["*.out"]
tasks:
${shell('a', 'tr a-z A-Z < in/name.txt > loud.out')}
${shell('b', 'cat loud.out loud.out > twice.out')}`);

describe('a working directory', () => {
  it('is shared by its tasks, filled before them and kept from after them', async () => {
    const outcome = await runYaml(SHARED, options());
    expect([outcome.record.state, ...outline(outcome.record)]).toEqual([
      'SUCCESS',
      'wd SUCCESS',
      'wd/a SUCCESS',
      'wd/b SUCCESS',
    ]);
    expect(content(outcome, 'wd', 'loud.out')).toBe('FOLDERS');
    expect(content(outcome, 'wd', 'twice.out')).toBe('FOLDERSFOLDERS');
    expect(Object.keys(outcome.run('wd').outputs!.outputFiles as object)).toEqual(['loud.out', 'twice.out']);
  });

  it('is removed when its task run has ended', async () => {
    await runYaml(SHARED, options());
    const folder = join(world.folder, 'shared');
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  });

  it('keeps the files of a task that failed; tasks in errors have another folder', async () => {
    const outcome = await runYaml(
      flow(`outputFiles: ["*.out"]
tasks:
${shell('a', 'echo -n half > half.out', 'exit 3')}
${shell('never', 'true')}
errors:
${shell('e', 'test ! -e half.out')}`),
      options(),
    );
    expect([outcome.record.state, ...outline(outcome.record)]).toEqual([
      'FAILED',
      'wd FAILED',
      'wd/a FAILED',
      'wd/e SUCCESS (errors)',
    ]);
    expect(content(outcome, 'wd', 'half.out')).toBe('half');
  });

  it('fails without running a task when it cannot be filled', async () => {
    const outcome = await runYaml(
      flow(`inputFiles: { "../out.txt": x }\ntasks:\n${shell('a', 'true')}`),
      options(),
    );
    expect([outcome.record.state, ...outline(outcome.record)]).toEqual(['FAILED', 'wd FAILED']);
    expect(outcome.run('wd').attempts[0]?.failure?.message).toContain('out.txt');
  });

  it('gives no outputs when nothing matches', async () => {
    const outcome = await runYaml(
      flow(`outputFiles: ["*.nothing"]\ntasks:\n${shell('a', 'true')}`),
      options(),
    );
    expect(outcome.record.state).toBe('SUCCESS');
    expect(outcome.run('wd').outputs ?? {}).toEqual({});
  });

  it('finds cached files again in the next execution, and not once they are too old', async () => {
    const cached = flow(`cache: { patterns: ["keep/*"], ttl: PT1H }
outputFiles: ["seen.out"]
tasks:
${shell('a', 'ls keep 2>/dev/null > seen.out || true', 'mkdir -p keep', 'echo 1 > keep/file.txt')}`);
    expect(content(await runYaml(cached, options()), 'wd', 'seen.out')).toBe('');
    expect(content(await runYaml(cached, options()), 'wd', 'seen.out')).toBe('file.txt\n');
    const later: RunOptions = {
      ...options(),
      ports: (base) => {
        const clock: Clock = {
          now: () => base.clock.now() + 2 * 3_600_000,
          setTimer: (at, callback) => base.clock.setTimer(at, callback),
        };
        return world.ports({ ...base, clock });
      },
    };
    expect(content(await runYaml(cached, later), 'wd', 'seen.out')).toBe('');
  });

  it('goes on with the same folder after a crash at any event', async () => {
    const whole = await runYaml(SHARED, options());
    for (let cut = 2; cut < whole.events.length; cut++) {
      const fresh = new ConformanceWorld();
      const resumed = await resumeFrom(await runUntil(cut, fresh), { ports: fresh.ports, maxIdleTurns: 400 });
      expect(resumed.record.state, `cut after event ${cut}`).toBe('SUCCESS');
      expect(resumed.record.taskRuns).toHaveLength(3);
      fresh.remove();
    }
  });

  it('says so when the folder is gone', async () => {
    const events = await runUntil(8, world);
    rmSync(join(world.folder, 'shared'), { recursive: true, force: true });
    const resumed = await resumeFrom(events, options());
    const failures = resumed.record.taskRuns.flatMap((run) =>
      run.attempts.map((attempt) => attempt.failure?.message ?? ''),
    );
    expect(resumed.record.state).toBe('FAILED');
    expect(failures.join('\n')).toContain('the working directory of `wd` is gone');
  });
});

/** The first events of a run, in a place whose folders have not been removed: all that a process leaves that dies there. */
async function runUntil(count: number, place: ConformanceWorld): Promise<RunOutcome['events']> {
  const events: RunOutcome['events'][number][] = [];
  return new Promise((resolve, reject) => {
    runYaml(SHARED, {
      ports: (base) => ({
        ...place.ports(base),
        removeWorkingDir: async () => {},
      }),
      maxIdleTurns: 400,
      onEvent: (event) => {
        if (events.length >= count) return;
        events.push(JSON.parse(JSON.stringify(event)) as (typeof events)[number]);
      },
    }).then(() => resolve(events), reject);
  });
}
