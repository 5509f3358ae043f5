import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTriggerStateFolder } from '../../src/storage/trigger-state-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gitestra-triggers-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('keeps what was written, for whoever looks next', async () => {
  const one = createTriggerStateFolder(root);
  expect(await one.swap('triggers/company.team/etl/daily', undefined, { date: 'a' })).toBeDefined();
  expect(await one.swap('tick', undefined, { at: 'b' })).toBeDefined();
  const found = await createTriggerStateFolder(root).all();
  expect([...found]).toEqual([
    ['tick', { version: '1', value: { at: 'b' } }],
    ['triggers/company.team/etl/daily', { version: '1', value: { date: 'a' } }],
  ]);
});

it('lets only one of several writers of the same version through', async () => {
  await createTriggerStateFolder(root).swap('k', undefined, 0);
  for (let round = 1; round <= 30; round++) {
    const { version } = (await createTriggerStateFolder(root).all()).get('k')!;
    const writers = Array.from({ length: 5 }, (_, index) =>
      createTriggerStateFolder(root).swap('k', version, `${round}.${index}`),
    );
    expect((await Promise.all(writers)).filter((won) => won !== undefined)).toHaveLength(1);
  }
  expect(readdirSync(root)).toHaveLength(1);
});

it('refuses an old version, and a new key that is there', async () => {
  const store = createTriggerStateFolder(root);
  await store.swap('k', undefined, 1);
  expect(await store.swap('k', undefined, 2)).toBeUndefined();
  expect(await store.swap('k', '1', 2)).toBeDefined();
  expect(await store.swap('k', '1', 3)).toBeUndefined();
  expect((await store.all()).get('k')?.value).toBe(2);
});

it('deletes', async () => {
  const store = createTriggerStateFolder(root);
  await store.swap('k', undefined, 1);
  expect(await store.swap('k', '1', undefined)).toBeDefined();
  expect((await store.all()).has('k')).toBe(false);
  expect(await store.swap('k', undefined, 2)).toBeDefined();
  expect((await store.all()).get('k')?.value).toBe(2);
});

it('says which file is damaged', async () => {
  const store = createTriggerStateFolder(root);
  await store.swap('k', undefined, 1);
  writeFileSync(join(root, 'k.2.json'), '{');
  await expect(store.all()).rejects.toThrow('k.2.json is no JSON. Repair it, or delete it');
});

it('is empty where there is nothing, and says what cannot be written', async () => {
  expect((await createTriggerStateFolder(join(root, 'none')).all()).size).toBe(0);
  writeFileSync(join(root, 'file'), '');
  await expect(createTriggerStateFolder(join(root, 'file')).swap('k', undefined, 1)).rejects.toThrow(
    /^The state of triggers (cannot be written|in .* cannot be read)/,
  );
});
