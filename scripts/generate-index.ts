/**
 * Writes the `index.gen.ts` files: which type and alias is defined in which file, so that nothing is loaded before
 * it is used. `--check` only says whether the files are up to date.
 */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PluginDefinition } from '../src/plugin/registry.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Folders of definitions, each with an index of its own. */
const INDEXES = [
  { folder: 'src/tasks', constant: 'TASK_ENTRIES', registry: '../plugin/registry.ts' },
  { folder: 'src/engine/flowables', constant: 'FLOWABLE_ENTRIES', registry: '../../plugin/registry.ts' },
] as const;

const KINDS: ReadonlySet<unknown> = new Set(['task', 'flowable', 'trigger', 'condition', 'runner']);

interface Found {
  readonly file: string;
  readonly name: string;
  readonly definition: PluginDefinition;
}

async function definitionsIn(folder: string, file: string): Promise<Found[]> {
  const exports = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  const path = `./${relative(folder, file).replaceAll('\\', '/')}`;
  return Object.entries(exports).flatMap(([name, value]) => {
    const kind = (value as { kind?: unknown; type?: unknown } | null)?.kind;
    const isDefinition = KINDS.has(kind) && typeof (value as { type?: unknown }).type === 'string';
    return isDefinition ? [{ file: path, name, definition: value as PluginDefinition }] : [];
  });
}

function entry({ file, name, definition }: Found): string {
  const aliases = definition.aliases ?? [];
  return `  {
    type: ${JSON.stringify(definition.type)},
    kind: ${JSON.stringify(definition.kind)},
    ${aliases.length === 0 ? '' : `aliases: ${JSON.stringify(aliases)},\n    `}load: () => import(${JSON.stringify(file)}).then((module) => module.${name}),
  },`;
}

function refuseDoubles(all: readonly Found[]): void {
  const owners = new Map<string, string>();
  for (const { file, definition } of all) {
    for (const name of [definition.type, ...(definition.aliases ?? [])]) {
      const other = owners.get(name);
      if (other !== undefined) throw new Error(`${name} is defined in ${other} and in ${file}`);
      owners.set(name, file);
    }
  }
}

async function indexOf({ folder, constant, registry }: (typeof INDEXES)[number]): Promise<string> {
  const path = join(root, folder);
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'index.gen.ts')
    .map((name) => join(path, name));
  const found = (await Promise.all(files.map((file) => definitionsIn(path, file)))).flat();
  found.sort((a, b) => (a.definition.type < b.definition.type ? -1 : 1));
  refuseDoubles(found);
  const source = `/** Every type under this folder and how to load it. Written by scripts/generate-index.ts; do not edit. */

import type { PluginEntry } from ${JSON.stringify(registry)};

export const ${constant}: readonly PluginEntry[] = [
${found.map(entry).join('\n')}
];
`;
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  return execFileSync(
    process.execPath,
    [biome, 'format', `--stdin-file-path=${join(path, 'index.gen.ts')}`],
    {
      input: source,
      cwd: root,
      encoding: 'utf8',
    },
  );
}

for (const index of INDEXES) {
  const name = `${index.folder}/index.gen.ts`;
  const target = join(root, name);
  const source = await indexOf(index);
  if (!process.argv.includes('--check')) {
    writeFileSync(target, source);
    console.log(`wrote ${name}`);
  } else if (readFileSync(target, 'utf8') !== source) {
    console.error(`${name} is out of date: run \`npm run generate\``);
    process.exitCode = 1;
  }
}
