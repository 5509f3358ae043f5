/** What the tasks of command-line programs have in common: their properties, and how they run through the script machinery. */

import { list, map, type PropertyMap, text } from '../../../plugin/property.ts';
import type { TaskContext, TaskResult } from '../../../plugin/task.ts';
import { isTaskFailure } from '../../../plugin/task-failure.ts';
import type { Language } from '../language.ts';
import { runScript, type ScriptRequest } from '../run-script.ts';
import { scriptProperties } from '../script-properties.ts';
import { type CommandLineTool, toolLanguage, withMissingProgram } from './command-line-tool.ts';

export const commands = list(text({ description: 'One command.' }), {
  description: 'Commands, run in one shell.',
  required: true,
});

const { taskRunner, docker, inputFiles, outputFiles, namespaceFiles } = scriptProperties;

/** Properties of Kestra's tasks that run a program without being script tasks. */
export const commandLineProperties = {
  commands,
  env: map(text({ description: 'Value.' }), {
    description:
      'Environment variables; they count more than those that come from other properties. The URI of a stored file becomes the path of a local copy.',
  }),
  taskRunner,
  containerImage: text({
    description: 'Image of the container. Default: that of the program, once a container is asked for.',
  }),
  docker,
  inputFiles,
  outputFiles,
  namespaceFiles,
};

/** Rendered with the variables of the working directory. */
export const COMMAND_LINE_SELF_BOUND = [
  'taskRunner',
  'commands',
  'env',
  'inputFiles',
  'outputFiles',
  'docker',
] as const;

export interface CommandLineRun
  extends Pick<ScriptRequest, 'output' | 'env' | 'edit' | 'apart' | 'variables'> {
  readonly tool: CommandLineTool;
  /** @default one that looks for the program on the host */
  readonly language?: Language;
  /** Bound properties of the task. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Properties of which the task has its own version. */
  readonly definitions?: PropertyMap;
  /** Properties as they are written. @default those of the task */
  readonly written?: Readonly<Record<string, unknown>>;
  /** `set -e`. Kestra: only some of these tasks have it. */
  readonly failFast: boolean;
  /** Kestra: `docker` without `entryPoint` clears that of the image, whose entry point is the program itself. */
  readonly clearsEntryPoint: boolean;
  /** Whether there is an output directory, whatever the task says. */
  readonly outputDirectory?: boolean;
}

export async function runCommandLine(run: CommandLineRun, context: TaskContext): Promise<TaskResult> {
  const { tool, language = toolLanguage(tool), properties, definitions, failFast, outputDirectory } = run;
  const { output, env, edit, apart, variables } = run;
  const written = { ...(run.written ?? context.rawProperties) };
  if (run.clearsEntryPoint) written.docker = withEntryPoint(written.docker);
  const request: ScriptRequest = {
    language,
    body: 'commands',
    definitions: { ...scriptProperties, commands, ...definitions },
    properties: {
      targetOS: 'AUTO',
      ...properties,
      failFast,
      ...(outputDirectory === undefined ? {} : { outputDirectory }),
    } as unknown as ScriptRequest['properties'],
    written,
    ...given({ output, env, edit, apart, variables }),
  };
  try {
    return await runScript(request, context);
  } catch (error) {
    throw isTaskFailure(error) ? await withMissingProgram(error, tool, context) : error;
  }
}

/** The request has these or has them not; undefined would be a third. */
function given<T extends object>(options: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

function withEntryPoint(docker: unknown): unknown {
  if (typeof docker !== 'object' || docker === null || Array.isArray(docker)) return docker;
  const { entryPoint } = docker as { entryPoint?: unknown };
  const isEmpty =
    entryPoint === undefined || entryPoint === null || (Array.isArray(entryPoint) && entryPoint.length === 0);
  return isEmpty ? { ...docker, entryPoint: [''] } : docker;
}
