import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  cacheEntries,
  entriesDigest,
  moveEntries,
  shareEntries,
  youngestEntries,
} from '../../src/storage/cache-entries.ts';

let base = '';
let folder = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'cache-entries-'));
  folder = join(base, 'cache');
});
afterEach(() => rmSync(base, { recursive: true }));

function file(path: string, text: string, minute = 0): void {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  utimesSync(whole, minute * 60, minute * 60);
}

function task(name: string, minute: number, size = 0): void {
  file(`tasks/ns/flow/${name}/h/files/0/data`, 'x'.repeat(size));
  file(`tasks/ns/flow/${name}/h/entry.json`, `{"saved":${minute}}`, minute);
}

const first = (): string[] => cacheEntries(folder).map(({ paths }) => paths[0]);

describe('cacheEntries', () => {
  it('finds what is whole, and nothing else', () => {
    task('a', 1);
    file('tasks/ns/flow/broken/h/files/0/data', 'x');
    file('python/key-run/pyvenv.cfg', '');
    file('python/key.json', '{"folder":"/elsewhere/python/key-run"}');
    file('python/gone.json', '{"folder":"/elsewhere/python/gone-run"}');
    file('python/bad.json', '{');
    file('python/half-run/pyvenv.cfg', '');
    file('working-directories/ns/flow/dir/saved', '1');
    file('working-directories/ns/flow/each/one/saved', '1');
    file('working-directories/ns/flow/each/two/files/x', '1');
    file('git/copy/gitestra-made', '1');
    expect(first().sort()).toEqual([
      'python/key-run',
      'tasks/ns/flow/a/h',
      'working-directories/ns/flow/dir',
      'working-directories/ns/flow/each/one',
    ]);
  });

  it('has a digest that tells new content from old, in any order', () => {
    task('a', 1);
    task('b', 2);
    const before = cacheEntries(folder);
    expect(entriesDigest([...before].reverse())).toBe(entriesDigest(before));
    task('b', 3);
    expect(entriesDigest(cacheEntries(folder))).not.toBe(entriesDigest(before));
  });

  it('keeps the youngest that fit', () => {
    task('old', 1, 400);
    task('young', 3, 400);
    task('middle', 2, 400);
    const kept = youngestEntries(folder, cacheEntries(folder), 1_000);
    expect(kept.map(({ paths }) => paths[0])).toEqual(['tasks/ns/flow/young/h', 'tasks/ns/flow/middle/h']);
    expect(youngestEntries(folder, cacheEntries(folder), 100)).toEqual([]);
  });

  it('shares entries with links as they are, and moves those in that are not there', () => {
    task('a', 1);
    file('python/key-run/pyvenv.cfg', '');
    mkdirSync(join(folder, 'python/key-run/bin'));
    symlinkSync('/nowhere/python3', join(folder, 'python/key-run/bin/python'));
    file('python/key.json', '{"folder":"/elsewhere/python/key-run"}');
    const [shared, other] = [join(base, 'shared'), join(base, 'other')];
    shareEntries(folder, cacheEntries(folder), shared);
    expect(entriesDigest(cacheEntries(shared))).toBe(entriesDigest(cacheEntries(folder)));
    mkdirSync(join(other, 'tasks/ns/flow/a/h'), { recursive: true });
    writeFileSync(join(other, 'tasks/ns/flow/a/h/entry.json'), 'mine');
    moveEntries(shared, other);
    expect(readFileSync(join(other, 'tasks/ns/flow/a/h/entry.json'), 'utf8')).toBe('mine');
    expect(readFileSync(join(other, 'python/key.json'), 'utf8')).toContain('key-run');
    expect(cacheEntries(folder)).toHaveLength(2);
  });
});
