import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitPlumbing } from '../../src/git/git-plumbing.ts';
import { SharedState } from '../../src/git/shared-state.ts';
import { stateKeyValueFiles } from '../../src/git/state-key-value.ts';
import { StateRef } from '../../src/git/state-ref.ts';
import { createKeyValueStore } from '../../src/plugin/key-value-files.ts';
import type { KeyValueStore } from '../../src/plugin/ports.ts';
import { createCapture } from '../../src/process/capture-program.ts';
import { createKeyValueFolder } from '../../src/storage/key-value.ts';
import { createMemoryKeyValue } from '../../src/storage/memory-key-value.ts';
import { SimulatedClock, systemClock } from '../../src/util/clock.ts';

let root: string;
const clock = new SimulatedClock(1000);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gitestra-kv-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

let ids = 0;
function onStateRef(): KeyValueStore {
  execFileSync('git', ['init', '-q', root]);
  const ref = new StateRef({
    git: new GitPlumbing(createCapture(process.env), root),
    branch: 'state',
    clock: systemClock,
    random: Math.random,
    newId: () => `t${ids++}`,
    shallow: false,
  });
  const state = new SharedState(ref, 'state', () => undefined);
  return createKeyValueStore({ files: stateKeyValueFiles(async () => state, 'state'), clock, kept: 3 });
}

describe.each([
  ['a folder', () => createKeyValueFolder({ root, clock })],
  ['memory', () => createMemoryKeyValue(clock)],
  ['a state ref', () => onStateRef()],
])('KV store in %s', (_, create) => {
  it('keeps entries by namespace and key', async () => {
    const store = create();
    await store.set('company.team', 'b', { value: { a: [1] }, type: 'JSON', description: 'where we are' });
    await store.set('company.team', 'a', { value: 1, type: 'NUMBER' });
    await store.set('company', 'b', { value: 'other', type: 'STRING' });
    expect(await store.get('company.team', 'b')).toEqual({
      value: { a: [1] },
      type: 'JSON',
      description: 'where we are',
    });
    expect(await store.keys('company.team')).toEqual(['a', 'b']);
    expect(await store.get('company.team', 'none')).toBeUndefined();
    expect(await store.keys('elsewhere')).toEqual([]);
    expect(await store.delete('company.team', 'b')).toBe(true);
    expect(await store.delete('company.team', 'b')).toBe(false);
    expect((await store.get('company', 'b'))?.value).toBe('other');
  });

  it('forgets entries at their time', async () => {
    const store = create();
    await store.set('ns', 'k', { value: 1, type: 'NUMBER', expires: clock.now() + 10 });
    clock.moveBy(9);
    expect(await store.keys('ns')).toEqual(['k']);
    clock.moveBy(1);
    expect(await store.get('ns', 'k')).toBeUndefined();
    expect(await store.keys('ns')).toEqual([]);
    expect(await store.delete('ns', 'k')).toBe(false);
  });

  it('remembers versions, deletions among them', async () => {
    const store = create();
    const start = clock.now();
    await store.set('ns', 'k', { value: 'a', type: 'STRING' }, { by: 'run1' });
    clock.moveBy(1000);
    await store.delete('ns', 'k', { by: 'run2' });
    clock.moveBy(1000);
    expect(await store.namespaces()).toEqual(['ns']);
    expect(await store.set('ns', 'k', { value: 2, type: 'NUMBER' }, { ifAbsent: true })).toBe(true);
    expect(await store.set('ns', 'k', { value: 3, type: 'NUMBER' }, { ifAbsent: true })).toBe(false);
    expect(await store.versions('ns', 'k')).toEqual([
      { version: 1, at: start, by: 'run1', entry: { value: 'a', type: 'STRING' } },
      { version: 2, at: start + 1000, by: 'run2' },
      { version: 3, at: start + 2000, entry: { value: 2, type: 'NUMBER' } },
    ]);
    expect(await store.forget('ns', 'k', [1, 2, 7])).toBe(2);
    expect((await store.versions('ns', 'k')).map(({ version }) => version)).toEqual([3]);
    expect(await store.forget('ns', 'k', [3])).toBe(1);
    expect(await store.get('ns', 'k')).toBeUndefined();
    expect(await store.versions('ns', 'k')).toEqual([]);
  });

  it('sets an absent key once, whoever is first', async () => {
    const store = create();
    const won = await Promise.all(
      [1, 2, 3, 4].map((value) => store.set('ns', 'k', { value, type: 'NUMBER' }, { ifAbsent: true })),
    );
    expect(won).toEqual([true, false, false, false]);
  });

  it.each([
    ['ns', '../k', /no key of the KV store/],
    ['../ns', 'k', /is no namespace/],
    ['a..b', 'k', /is no namespace/],
  ])('refuses %s %s', async (namespace, key, message) => {
    const store = create();
    await expect(store.set(namespace, key, { value: 1, type: 'NUMBER' })).rejects.toThrow(message);
    await expect(store.get(namespace, key)).rejects.toThrow(message);
  });
});

describe('KV folder', () => {
  it('keeps entries in files that people can read', async () => {
    const store = createKeyValueFolder({ root, clock });
    await store.set('company.team', 'cursor', {
      value: { a: [1] },
      type: 'JSON',
      description: 'where we are',
    });
    await store.set('company', 'cursor', { value: 'other', type: 'STRING' });
    expect(await store.get('company.team', 'cursor')).toEqual({
      value: { a: [1] },
      type: 'JSON',
      description: 'where we are',
    });
    expect(JSON.parse(readFileSync(join(root, 'company', 'team', 'cursor.json'), 'utf8'))).toMatchObject({
      value: { a: [1] },
    });
    expect(await store.keys('company')).toEqual(['cursor']);
    expect(await store.get('company.team', 'none')).toBeUndefined();
    expect(await store.delete('company.team', 'cursor')).toBe(true);
    expect(await store.delete('company.team', 'cursor')).toBe(false);
    expect((await store.get('company', 'cursor'))?.value).toBe('other');
  });

  it('keeps so many versions, and reads files of the first kind', async () => {
    const store = createKeyValueFolder({ root, clock, kept: 2 });
    mkdirSync(join(root, 'ns'));
    writeFileSync(join(root, 'ns', 'k.json'), '{"value": 1, "type": "NUMBER", "description": "old"}');
    expect(await store.get('ns', 'k')).toEqual({ value: 1, type: 'NUMBER', description: 'old' });
    for (const value of [2, 3]) await store.set('ns', 'k', { value, type: 'NUMBER' });
    expect((await store.versions('ns', 'k')).map(({ version, entry }) => [version, entry?.value])).toEqual([
      [2, 2],
      [3, 3],
    ]);
  });

  it('names a file that somebody broke', async () => {
    const store = createKeyValueFolder({ root, clock });
    await store.set('ns', 'k', { value: 1, type: 'NUMBER' });
    writeFileSync(join(root, 'ns', 'k.json'), '{');
    await expect(store.get('ns', 'k')).rejects.toThrow(/k\.json is no JSON/);
  });
});
