/** Script tasks of Kestra before 0.12: their properties in the words of the tasks that came after them. */

import { any, boolean, choice, either, list, map, object, text } from '../../../plugin/property.ts';
import type { OutputDoc, TaskContext, TaskResult } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import type { Language } from '../language.ts';
import { runScript, type ScriptRequest } from '../run-script.ts';
import { dockerOptions } from '../runner/docker.ts';
import { ScriptOutput } from '../script-output.ts';
import { scriptOutputs, scriptProperties } from '../script-properties.ts';
import { workingPath } from '../working-path.ts';

const word = text({ description: 'Word.' });
const name = text({ description: 'Name.' });

export const legacyProperties = {
  runner: choice(['PROCESS', 'DOCKER'], { description: 'Where the script runs.', default: 'PROCESS' }),
  dockerOptions: object(dockerOptions, {
    description: 'Options of the container, its `image` among them, with the runner DOCKER.',
  }),
  interpreter: text({ description: 'Program that gets the commands as one text.', default: '/bin/sh' }),
  interpreterArgs: list(word, { description: 'Its options.', default: ['-c'] }),
  exitOnFailed: boolean({ description: 'Stop at the first command that fails.', default: true }),
  inputFiles: either(
    map(any({ description: 'Content, or the URI of a stored file.' }), { description: 'Files by name.' }),
    text({ description: 'An expression that renders to a JSON map.' }),
    { description: 'Files written to the working directory before the script runs, by relative name.' },
  ),
  outputFiles: list(name, {
    description:
      'Files to keep; `{{ outputFiles.<name> }}`, or `{{ temp.<name> }}`, is the path to write one to.',
  }),
  outputsFiles: list(name, { description: 'As `outputFiles`.', deprecated: 'write `outputFiles`' }),
  files: list(name, { description: 'As `outputFiles`.', deprecated: 'write `outputFiles`' }),
  outputDirs: list(name, {
    description: 'Folders of which all files are kept; `{{ outputDirs.<name> }}` is the path of one.',
  }),
  env: map(text({ description: 'Value.' }), { description: 'Environment variables.' }),
  warningOnStdErr: boolean({
    description: 'Kestra: has no effect since 0.23.',
    deprecated: 'remove it; lines on stderr are logged as errors and do not change the state',
  }),
};

/** Rendered with the variables of the working directory. */
export const LEGACY_SELF_BOUND = [
  'dockerOptions',
  'interpreter',
  'interpreterArgs',
  'inputFiles',
  'outputFiles',
  'outputsFiles',
  'files',
  'env',
] as const;

export const legacyOutputs: Readonly<Record<string, OutputDoc>> = {
  ...scriptOutputs,
  files: { type: 'map', description: 'As `outputFiles`.' },
  stdOutLineCount: { type: 'integer', description: 'Lines on standard output.' },
  stdErrLineCount: { type: 'integer', description: 'Lines on standard error.' },
};

/** What the three types have in common once it is bound. */
export interface LegacyBound {
  readonly runner: 'PROCESS' | 'DOCKER';
  readonly exitOnFailed: boolean;
  readonly outputDirs?: readonly string[] | undefined;
}

export interface LegacyScript {
  readonly language: Language;
  /** As they are written; expressions are rendered with the variables of the working directory. */
  readonly commands: unknown;
  /** Properties of the language. */
  readonly own?: Readonly<Record<string, unknown>>;
}

export async function runLegacyScript(
  { language, commands, own = {} }: LegacyScript,
  bound: LegacyBound,
  context: TaskContext,
): Promise<TaskResult> {
  const { dockerOptions: docker, outputFiles, outputsFiles, files, ...raw } = context.rawProperties;
  const { inputFiles, env, interpreter = '/bin/sh', interpreterArgs = ['-c'] } = raw;
  const outputDirs = bound.outputDirs ?? [];
  const kept = [outputFiles, outputsFiles, files].flatMap((names) => names ?? []);
  const output = new ScriptOutput(context);
  const definitions = {
    ...scriptProperties,
    commands: list(text({ description: 'One command.' }), { description: 'Commands.', required: true }),
  };
  const request: ScriptRequest = {
    language,
    definitions,
    body: 'commands',
    properties: {
      failFast: bound.exitOnFailed,
      runner: bound.runner,
      targetOS: 'AUTO',
      outputDirectory: false,
      ...own,
    } as unknown as ScriptRequest['properties'],
    written: {
      commands,
      interpreter: [interpreter, interpreterArgs].flat(),
      inputFiles,
      env,
      outputFiles: [...kept, ...outputDirs.map((folder) => `${folder}/**`)],
      docker: bound.runner === 'DOCKER' ? docker : undefined,
    },
    variables: (workingDir) => ({
      outputDirs: pathsIn(workingDir, outputDirs),
      temp: pathsIn(workingDir, kept.map(String)),
    }),
    output,
  };
  const workingDir = await context.workingDir();
  for (const folder of outputDirs) await context.files.makeFolder(workingPath(workingDir, folder));
  const { outputs } = await runScript(request, context);
  const { stdout, stderr } = output.lines;
  return {
    outputs: {
      ...outputs,
      files: outputs?.outputFiles,
      stdOutLineCount: stdout,
      stdErrLineCount: stderr,
    },
  };
}

function pathsIn(folder: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `${folder}/${name}`]));
}

/** Kestra: the script is one of the input files; those of a text are only known when it is rendered. */
export function requireInputFile(
  name: string,
  { rawProperties }: Pick<TaskContext, 'rawProperties'>,
  otherwise = '',
): void {
  const { inputFiles } = rawProperties;
  const isThere =
    typeof inputFiles === 'object' && inputFiles !== null
      ? name in inputFiles
      : String(inputFiles ?? '').includes(name) || String(inputFiles ?? '').includes('{{');
  if (isThere) return;
  throw new TaskFailure(`\`inputFiles\` must hold the script as \`${name}\`${otherwise}`);
}
