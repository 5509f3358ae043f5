/** Tells virtual environments apart by what goes into them. */

import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { WorkingFiles } from '../../../plugin/ports.ts';
import { requirementFiles, variablesOf } from './install-lines.ts';
import type { EnvironmentRequest } from './virtual-environment.ts';

export async function environmentKey(request: EnvironmentRequest, files: WorkingFiles): Promise<string> {
  const { python, uv, version, dependencies, installLines, workingDir } = request;
  const lists = new Map<string, string>();
  for (const line of [...installLines, ...dependencies]) await readLists(line, workingDir, lists, files);
  const facts = [
    python,
    uv === undefined ? 'pip' : 'uv',
    version,
    [...dependencies].sort(),
    installLines,
    [...lists.values()],
    settingsOf(request),
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 24);
}

/** Files of requirements may name others. */
async function readLists(
  line: string,
  folder: string,
  lists: Map<string, string>,
  files: WorkingFiles,
): Promise<void> {
  for (const name of requirementFiles(line)) {
    const path = posix.resolve(folder, name);
    if (lists.has(path) || !(await files.exists(path))) continue;
    const content = await files.readText(path);
    lists.set(path, content);
    for (const inner of content.split('\n')) await readLists(inner, posix.dirname(path), lists, files);
  }
}

/** Where packages come from, as far as the flow says so; passwords in addresses change and say nothing. */
function settingsOf({ env, installLines }: EnvironmentRequest): string[] {
  const used = new Set(installLines.flatMap(variablesOf));
  return Object.entries(env)
    .filter(([name]) => /^(?:PIP|UV)_/.test(name) || used.has(name))
    .map(([name, value]) => `${name}=${value.replace(/(:\/\/)[^/@\s]*@/g, '$1')}`)
    .sort();
}
