/** Compiled code that the built program keeps from one start to the next. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, folderOf, gitestra } from './program.ts';

const FLOW = `id: kept
namespace: company.team
tasks:
  - {id: one, type: io.kestra.plugin.core.log.Log, message: "{{ 1 + 1 }}"}
`;

const isBuilt = existsSync(join(DIST, 'cli.js'));

describe.skipIf(!isBuilt)(`compiled code${isBuilt ? '' : ' (skipped: there is no dist/)'}`, () => {
  const start = (cache: string, env: Readonly<Record<string, string>> = {}): ReturnType<typeof gitestra> =>
    gitestra(['validate', 'flow.yaml'], {
      cwd: folderOf({ 'flow.yaml': FLOW }),
      env: { XDG_CACHE_HOME: cache, ...env },
    });
  const good = { status: 0, stdout: expect.stringContaining('1 file checked'), stderr: '' };
  const kept = (cache: string): readonly string[] =>
    readdirSync(cache, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.includes('@'))
      .sort();

  it('is kept by the first start and used by the second', async () => {
    const cache = folderOf();
    expect(await start(cache)).toMatchObject(good);
    const files = kept(cache);
    expect(files.some((path) => /-common-validate@/.test(path))).toBe(true);
    for (const path of files) utimesSync(join(cache, path), 1, 1);
    expect(await start(cache)).toMatchObject(good);
    expect(kept(cache)).toEqual(files);
    // What was used was not written again.
    for (const path of files) expect(statSync(join(cache, path)).mtimeMs).toBe(1000);
  });

  it('is made again when it is damaged, or of an older build', async () => {
    const cache = folderOf();
    await start(cache);
    const files = kept(cache);
    const [first = '', second = ''] = files;
    writeFileSync(join(cache, first), 'no code at all');
    writeFileSync(join(cache, second.replace(/@.*/, '@old')), 'older');
    const before = readFileSync(join(cache, second)).length;
    writeFileSync(join(cache, second), readFileSync(join(cache, second)).subarray(0, before / 2));
    expect(await start(cache)).toMatchObject(good);
    expect(kept(cache)).toEqual(files);
    expect(readFileSync(join(cache, first)).length).toBeGreaterThan(100);
    expect(readFileSync(join(cache, second)).length).toBeGreaterThan(before / 2);
  });

  it('is not kept in a job, and nobody minds when it cannot be', async () => {
    const job = folderOf();
    expect(await start(job, { CI: 'true' })).toMatchObject(good);
    expect(kept(job)).toEqual([]);
    const cache = folderOf({ gitestra: 'a file where the folder should be' });
    expect(await start(cache)).toMatchObject(good);
    const closed = folderOf();
    mkdirSync(join(closed, 'gitestra'));
    chmodSync(join(closed, 'gitestra'), 0o500);
    expect(await start(closed)).toMatchObject(good);
  });
});
