import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFlowFiles } from '../../src/storage/flow-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gitestra-files-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const add = (path: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), path);
};

async function listed(directory: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of createFlowFiles(root).list(directory)) paths.push(path);
  return paths;
}

it('lists files in a fixed order, without what never holds flows', async () => {
  for (const path of [
    'flows/b.yaml',
    'flows/a/z.yaml',
    'flows/a/.git/x.yaml',
    'flows/node_modules/p/x.yaml',
    'flows/a/a.yml',
    'other/x.yaml',
  ])
    add(path);
  expect(await listed('flows')).toEqual(['flows/b.yaml', 'flows/a/a.yml', 'flows/a/z.yaml']);
  expect(await listed('.')).toContain('other/x.yaml');
  expect(await listed(join(root, 'other'))).toEqual([join(root, 'other/x.yaml')]);
  expect(await listed('none')).toEqual([]);
});

it('follows links, and ends where they run in a circle', async () => {
  add('flows/a.yaml');
  add('shared/s.yaml');
  symlinkSync(join(root, 'shared'), join(root, 'flows', 'linked'));
  symlinkSync(join(root, 'flows'), join(root, 'flows', 'loop'));
  symlinkSync(join(root, 'shared', 's.yaml'), join(root, 'flows', 'file.yaml'));
  symlinkSync(join(root, 'nowhere'), join(root, 'flows', 'dangling.yaml'));
  expect(await listed('flows')).toEqual(['flows/a.yaml', 'flows/file.yaml', 'flows/linked/s.yaml']);
});

it('reads text, and undefined where there is no file', async () => {
  add('flows/a.yaml');
  const files = createFlowFiles(root);
  expect(await files.read('flows/a.yaml')).toBe('flows/a.yaml');
  expect(await files.read('flows/b.yaml')).toBeUndefined();
  expect(await files.read('flows')).toBeUndefined();
});
