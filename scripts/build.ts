/**
 * Builds `dist/`: one bundle of the sources with lazily loaded chunks, GitHub's toolkit packed beside it, and three small
 * programs that start it. `--check` builds beside and says which files of `dist/` differ.
 */

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBundle } from './bundle.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

/** Programs of dist/: the file, the entry it starts, and whether people start it themselves. */
const PROGRAMS = [
  { file: 'cli.js', entry: 'startCli', executable: true },
  { file: 'index.js', entry: 'startAction', executable: false },
  { file: 'post.js', entry: 'startPost', executable: false },
] as const;

/** Packages that read files beside their own code, which a bundle would take them away from: they go along as they are. */
const UNBUNDLED = [{ name: 'jq-web', files: ['package.json', 'jq.js', 'jq.wasm', 'LICENSE'] }] as const;

/** GitHub's toolkit, which only a job needs, packed by itself: see `toolkit.js`. Gives the licences of what went into it. */
function packToolkit(folder: string): string {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const options = ['--out', folder, '--license', 'licenses.txt', '--no-cache', '--quiet'];
  execFileSync(process.execPath, [ncc, 'build', join(root, 'scripts/toolkit.js'), ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const licences = readFileSync(join(folder, 'licenses.txt'), 'utf8');
  rmSync(join(folder, 'licenses.txt'));
  return licences;
}

async function build(target: string): Promise<void> {
  const bundle = join(target, 'bundle');
  const licences = await writeBundle({ root, target: bundle, external: UNBUNDLED.map(({ name }) => name) });
  const toolkit = packToolkit(join(bundle, 'toolkit'));
  writeFileSync(join(target, 'licenses.txt'), `${licences}\n${toolkit}`);
  for (const { name, files } of UNBUNDLED) {
    for (const file of files) {
      cpSync(join(root, 'node_modules', name, file), join(bundle, 'node_modules', name, file));
    }
  }
  writeFileSync(join(target, 'package.json'), '{"type":"commonjs"}\n');
  for (const { file, entry, executable } of PROGRAMS) {
    const path = join(target, file);
    writeFileSync(
      path,
      `${executable ? '#!/usr/bin/env node\n' : ''}require('./bundle/index.js').${entry}(require('node:path').join(__dirname, 'bundle'));\n`,
    );
    if (executable) chmodSync(path, 0o755);
  }
}

function filesOf(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path), readFileSync(path));
  }
  return files;
}

function differences(built: string): string[] {
  const expected = filesOf(built);
  const found = filesOf(dist);
  const names = new Set([...expected.keys(), ...found.keys()]);
  return [...names]
    .filter((name) => !(expected.get(name)?.equals(found.get(name) ?? Buffer.alloc(0)) ?? false))
    .sort();
}

if (process.argv.includes('--check')) {
  const beside = mkdtempSync(join(tmpdir(), 'gitestra-dist-'));
  try {
    await build(beside);
    const drifted = differences(beside);
    if (drifted.length > 0) {
      console.error(
        `dist/ is not what the sources give (${drifted.length} files differ: ${drifted.slice(0, 5).join(', ')}); run \`npm run build\``,
      );
      process.exitCode = 1;
    } else console.log('dist/ is up to date');
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
} else {
  rmSync(dist, { recursive: true, force: true });
  await build(dist);
  const size = [...filesOf(dist).values()].reduce((sum, content) => sum + content.length, 0);
  console.log(`built dist/ (${(size / 1e6).toFixed(1)} MB)`);
}
