/** The working directory of a script: the files that go in, and the variables that lead to them. */

import type { Renderer } from '../../plugin/bind-properties.ts';
import type { TaskContext, Variables } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import {
  type NamespaceFileOptions,
  renderInputFiles,
  writeInputFiles,
  writeNamespaceFiles,
} from './input-files.ts';
import { LocalUris } from './local-uris.ts';
import { outputFileVariables } from './output-files.ts';

export interface FolderProperties {
  readonly outputDirectory?: boolean | undefined;
  readonly runner?: string | undefined;
  readonly namespaceFiles?: NamespaceFileOptions | undefined;
}

/** A working directory with its files, and what expressions see of it. */
export interface ScriptFolder {
  readonly workingDir: string;
  readonly patterns: readonly string[];
  readonly outputDirName: string | undefined;
  /** Variables on top of those of the task. */
  readonly extra: Variables;
  readonly env: Readonly<Record<string, string>>;
  readonly renderer: Renderer;
  readonly uris: LocalUris;
}

export interface FolderSource {
  /** Properties as they are written. @default those of the task */
  readonly written?: Readonly<Record<string, unknown>> | undefined;
  /** Further variables that lead into the working directory. */
  readonly variables?: ((workingDir: string) => Variables) | undefined;
}

/** Writes namespace files and input files. */
export async function prepareScriptFolder(
  properties: FolderProperties,
  context: TaskContext,
  { written = context.rawProperties, variables }: FolderSource = {},
): Promise<ScriptFolder> {
  const workingDir = await context.workingDir();
  // Kestra: who names a runner in the old way gets the folder of the old way.
  const hasOutputDir = properties.outputDirectory ?? properties.runner !== undefined;
  const outputDirName = hasOutputDir ? `output-${context.taskRun.id}` : undefined;
  const base: Record<string, unknown> = { workingDir, ...variables?.(workingDir) };
  const env: Record<string, string> = { WORKING_DIR: workingDir };
  if (outputDirName !== undefined) {
    base.outputDir = `${workingDir}/${outputDirName}`;
    env.OUTPUT_DIR = `${workingDir}/${outputDirName}`;
    await context.files.makeFolder(`${workingDir}/${outputDirName}`);
  }
  const patterns = await renderPatterns(written.outputFiles, context, base);
  const extra = { ...base, outputFiles: outputFileVariables(patterns, workingDir) };
  const renderer: Renderer = {
    render: (text) => context.render(text, extra),
    renderStructure: (value) => context.renderStructure(value, extra),
  };
  const { namespaceFiles } = properties;
  if (namespaceFiles !== undefined) {
    await writeNamespaceFiles(namespaceFiles, workingDir, context);
  }
  const inputFiles = await renderInputFiles(written.inputFiles, context, extra);
  await writeInputFiles(inputFiles, workingDir, context);
  return {
    workingDir,
    patterns,
    outputDirName,
    extra,
    env,
    renderer,
    uris: new LocalUris(workingDir, context),
  };
}

async function renderPatterns(
  written: unknown,
  context: TaskContext,
  extra: Variables,
): Promise<readonly string[]> {
  if (written === undefined || written === null) return [];
  const rendered = typeof written === 'string' ? await context.render(written, extra) : written;
  const list = typeof rendered === 'string' ? readList(rendered) : rendered;
  if (!Array.isArray(list))
    throw new TaskFailure('property `outputFiles` must be a list of names or patterns');
  return Promise.all(list.map((pattern) => context.render(String(pattern), extra)));
}

/** Kestra: one expression in place of the list renders to a JSON list; a bare name counts as a list of one. */
function readList(text: string): unknown {
  if (text.trim() === '') return [];
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return [text];
  }
}
