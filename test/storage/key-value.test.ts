import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeyValueFolder } from '../../src/storage/key-value.ts';
import { createMemoryKeyValue } from '../../src/storage/memory-key-value.ts';
import { SimulatedClock } from '../../src/util/clock.ts';

let root: string;
const clock = new SimulatedClock(1000);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gitestra-kv-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe.each([
  ['a folder', () => createKeyValueFolder({ root, clock })],
  ['memory', () => createMemoryKeyValue(clock)],
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

  it('keeps what JSON cannot say through its codec', async () => {
    const codec = {
      encode: (value: unknown) => ({ $big: String(value) }),
      decode: (value: unknown) => BigInt((value as { $big: string }).$big),
    };
    const store = createKeyValueFolder({ root, clock, codec });
    await store.set('ns', 'k', { value: 5n, type: 'NUMBER' });
    expect((await store.get('ns', 'k'))?.value).toBe(5n);
  });

  it('names a file that somebody broke', async () => {
    const store = createKeyValueFolder({ root, clock });
    await store.set('ns', 'k', { value: 1, type: 'NUMBER' });
    writeFileSync(join(root, 'ns', 'k.json'), '{');
    await expect(store.get('ns', 'k')).rejects.toThrow(/k\.json is no JSON/);
  });
});
