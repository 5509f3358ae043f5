/** Brings files into a working directory: `inputFiles` and `namespaceFiles`. */

import { dirname } from 'node:path';
import type { NamespaceFiles, TaskStorage, WorkingFiles } from '../../plugin/ports.ts';
import type { TaskContext, Variables } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { namespaceFileTest } from './file-pattern.ts';
import { workingPath } from './working-path.ts';

const STORED = /^(kestra|nsfile|file):\/\//;

/**
 * Names and contents of the property `inputFiles`, rendered. Kestra: a map, or a text that renders to a JSON map;
 * null values are dropped from the map and make an empty file in the JSON form.
 */
export async function renderInputFiles(
  written: unknown,
  context: Pick<TaskContext, 'render' | 'renderStructure'>,
  extra: Variables,
): Promise<[name: string, content: string][]> {
  if (written === undefined || written === null) return [];
  if (typeof written === 'string') return filesOfJson(await context.render(written, extra));
  if (typeof written !== 'object' || Array.isArray(written)) {
    throw new TaskFailure('property `inputFiles` must be a map of file names to contents');
  }
  const files: [string, string][] = [];
  for (const [name, content] of Object.entries(written)) {
    if (content === null) continue;
    const rendered = typeof content === 'string' ? await context.render(content, extra) : content;
    const value = typeof rendered === 'object' ? await context.renderStructure(rendered, extra) : rendered;
    files.push([await context.render(name, extra), asText(value)]);
  }
  return files;
}

function filesOfJson(json: string): [string, string][] {
  if (json.trim() === '') return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (cause) {
    throw new TaskFailure(
      `property \`inputFiles\` rendered to \`${json.slice(0, 80)}\`, which is no JSON map`,
      { cause },
    );
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new TaskFailure(
      `property \`inputFiles\` rendered to \`${json.slice(0, 80)}\`, which is no JSON map`,
    );
  }
  return Object.entries(parsed).map(([name, content]) => [name, content === null ? '' : asText(content)]);
}

function asText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export interface FilePorts {
  readonly storage: TaskStorage;
  readonly files: WorkingFiles;
}

/** Content that is the URI of a stored file is that file. */
export async function writeInputFiles(
  files: readonly (readonly [name: string, content: string])[],
  workingDir: string,
  ports: FilePorts,
): Promise<void> {
  for (const [name, content] of files) {
    const path = workingPath(workingDir, name);
    if (STORED.test(content) && !content.includes('\n')) {
      await ports.files.makeFolder(dirname(path));
      await ports.storage.fetch(content.trim(), path);
    } else {
      await ports.files.write(path, content);
    }
  }
}

export interface NamespaceFileOptions {
  readonly enabled: boolean;
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly namespaces?: readonly string[] | undefined;
  readonly ifExists: 'OVERWRITE' | 'FAIL' | 'WARN' | 'IGNORE';
  readonly folderPerNamespace: boolean;
}

/** Copies the chosen files of the namespaces, in order. */
export async function writeNamespaceFiles(
  options: NamespaceFileOptions,
  workingDir: string,
  context: Pick<TaskContext, 'files' | 'flow' | 'logger'> & { readonly namespaceFiles: NamespaceFiles },
): Promise<void> {
  if (!options.enabled) return;
  const include = (options.include ?? []).map(namespaceFileTest);
  const exclude = (options.exclude ?? []).map(namespaceFileTest);
  for (const namespace of options.namespaces ?? [context.flow.namespace]) {
    for (const listed of await context.namespaceFiles.list(namespace)) {
      const path = listed.replace(/^\/+/, '');
      if (include.length > 0 && !include.some((test) => test(path))) continue;
      if (exclude.some((test) => test(path))) continue;
      const target = workingPath(workingDir, options.folderPerNamespace ? `${namespace}/${path}` : path);
      if (options.ifExists !== 'OVERWRITE' && (await context.files.exists(target))) {
        if (options.ifExists === 'FAIL') throw new TaskFailure(`namespace file \`${path}\` is already there`);
        if (options.ifExists === 'WARN')
          context.logger.warn(`namespace file ${path} is already there and is kept`);
        continue;
      }
      await context.files.copy(await context.namespaceFiles.localPath(namespace, listed), target);
    }
  }
}
