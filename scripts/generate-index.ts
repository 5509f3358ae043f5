/**
 * Writes `src/tasks/index.gen.ts`: which type and alias is defined in which file, so that nothing is loaded before
 * it is used. `--check` only says whether the file is up to date.
 */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PluginDefinition } from '../src/plugin/registry.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'src/tasks');
const target = join(folder, 'index.gen.ts');

const KINDS: ReadonlySet<unknown> = new Set(['task', 'flowable', 'trigger', 'condition', 'runner']);

interface Found {
  readonly file: string;
  readonly name: string;
  readonly definition: PluginDefinition;
}

async function definitionsIn(file: string): Promise<Found[]> {
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

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'index.gen.ts')
  .map((name) => join(folder, name));
const found = (await Promise.all(files.map(definitionsIn))).flat();
found.sort((a, b) => (a.definition.type < b.definition.type ? -1 : 1));
refuseDoubles(found);

const source = `/** Every type under this folder and how to load it. Written by scripts/generate-index.ts; do not edit. */

import type { PluginEntry } from '../plugin/registry.ts';

export const TASK_ENTRIES: readonly PluginEntry[] = [
${found.map(entry).join('\n')}
];
`;
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
const formatted = execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${target}`], {
  input: source,
  cwd: root,
  encoding: 'utf8',
});

if (!process.argv.includes('--check')) {
  writeFileSync(target, formatted);
  console.log(`${found.length} types in ${relative(root, target)}`);
} else if (readFileSync(target, 'utf8') !== formatted) {
  console.error(`${relative(root, target)} is out of date: run \`npx tsx scripts/generate-index.ts\``);
  process.exitCode = 1;
}
