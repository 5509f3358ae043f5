/** Runs a script or a list of commands: what all languages and both runners have in common. */

import { bindProperties } from '../../plugin/bind-properties.ts';
import type { Bound, PropertyMap } from '../../plugin/property.ts';
import type { TaskContext, TaskResult, Variables } from '../../plugin/task.ts';
import { isTaskFailure, TaskFailure } from '../../plugin/task-failure.ts';
import { chooseRunner, type RunnerChoice } from './choose-runner.ts';
import type { Language, LanguageSetup } from './language.ts';
import { storeOutputFiles } from './output-files.ts';
import { type ContainerOutcome, runInContainer } from './run-in-container.ts';
import { prepareScriptFolder, type ScriptFolder } from './script-folder.ts';
import { ScriptOutput } from './script-output.ts';
import type { scriptProperties } from './script-properties.ts';
import { finishScript } from './script-result.ts';
import { unrenderedExpression } from './second-rendering.ts';
import { isShell, quoteWord, shellText } from './shell-text.ts';
import { PRIVATE_FOLDER } from './working-path.ts';

/** Linux takes no argument longer than 128 KiB; longer shell text goes through a file. */
const LONGEST_ARGUMENT = 100_000;

type ScriptBound = Bound<typeof scriptProperties>;

export interface ScriptRequest {
  readonly language: Language;
  /** Bound properties of the task, except the self-bound ones. */
  readonly properties: ScriptBound;
  /** All properties of the task type. */
  readonly definitions: PropertyMap;
  /** Which property holds the work. */
  readonly body: 'script' | 'commands';
  /** Properties as they are written. @default those of the task */
  readonly written?: Readonly<Record<string, unknown>>;
  /** Further variables that lead into the working directory. */
  readonly variables?: (workingDir: string) => Variables;
  /** Gets the lines of the script. @default one of its own */
  readonly output?: ScriptOutput;
  /** Environment variables that the property `env` may replace. */
  readonly env?: Readonly<Record<string, string>>;
  /** What becomes of the rendered commands before they run. */
  readonly edit?: (lines: CommandLines) => CommandLines;
  /**
   * Each command gets a process of its own, with these variables, until one fails; `beforeCommands` go in front of the
   * first.
   */
  readonly apart?: (index: number, count: number) => Readonly<Record<string, string>>;
}

export interface CommandLines {
  readonly beforeCommands: readonly string[];
  readonly commands: readonly string[];
}

/** Self-bound properties after rendering with the variables of the working directory. */
interface ScriptTexts {
  readonly beforeCommands: readonly string[];
  readonly interpreter: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly body: string | readonly string[];
}

export async function runScript(request: ScriptRequest, context: TaskContext): Promise<TaskResult> {
  const written = request.written ?? context.rawProperties;
  const { variables } = request;
  const place = await prepareScriptFolder(request.properties, context, { written, variables });
  const texts = edited(await renderTexts(request, context, place), request);
  const runner = await chooseRunner(
    {
      taskRunner: written.taskRunner,
      runner: request.properties.runner,
      docker: written.docker,
      containerImage: request.properties.containerImage,
      defaultImage: request.language.image,
    },
    context,
    place.renderer,
  );
  const setup = await request.language.setup(
    {
      where: runner.where,
      workingDir: place.workingDir,
      lines: [...texts.beforeCommands, ...(request.body === 'commands' ? texts.body : [])],
      interpreter: texts.interpreter,
      env: texts.env,
      properties: request.properties,
    },
    context,
  );
  const scriptFile = await writeScript(request, context, place, texts.body);
  const output = request.output ?? new ScriptOutput(context);
  const outcome = await runAll(request, context, runner, { texts, place, setup, scriptFile, output });
  if (outcome.leftOthers === true) {
    context.logger.info('processes that the script left in the background were ended with it');
  }
  const ignore = scriptFile === undefined ? [] : [scriptFile];
  const { outputFiles, problem } = await keepFiles(place, ignore, context);
  const { vars, lastError } = output;
  return finishScript(context, outcome, { vars, outputFiles }, { lastError, problem });
}

/** A file that cannot be stored fails the task, but what the script has done otherwise is kept. */
async function keepFiles(
  { workingDir, patterns, outputDirName }: ScriptFolder,
  ignore: readonly string[],
  context: TaskContext,
): Promise<{ readonly outputFiles: Record<string, string>; readonly problem?: TaskFailure }> {
  try {
    const request = { workingDir, patterns, outputDir: outputDirName, ignore };
    return { outputFiles: await storeOutputFiles(request, context) };
  } catch (error) {
    if (!isTaskFailure(error)) throw error;
    return { outputFiles: {}, problem: error };
  }
}

async function renderTexts(
  request: ScriptRequest,
  context: TaskContext,
  place: ScriptFolder,
): Promise<ScriptTexts> {
  const { definitions, body } = request;
  const written = request.written ?? context.rawProperties;
  const self = {
    beforeCommands: definitions.beforeCommands!,
    interpreter: definitions.interpreter!,
    env: definitions.env!,
    [body]: definitions[body]!,
  };
  const bound = await bindProperties(self, written, place.renderer);
  const local = (lines: unknown): Promise<string[]> =>
    Promise.all(((lines ?? []) as string[]).map((line) => place.uris.replace(line)));
  const work = bound[body];
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries((bound.env ?? {}) as Record<string, string>))
    env[name] = await place.uris.replace(value);
  if (body === 'script' && request.language.extension !== undefined) {
    const left = unrenderedExpression(written.script, [work as string | readonly string[]].flat().join('\n'));
    if (left !== undefined)
      context.logger.warn(
        `the script holds \`${left}\` after rendering, which Kestra would render once more; write \`render(read('…'))\` instead of \`read('…')\` where it is meant`,
      );
  }
  return {
    beforeCommands: await local(bound.beforeCommands),
    interpreter: await local(bound.interpreter),
    // Kestra leaves URIs alone here; no script can open one, though.
    env,
    body:
      body === 'script'
        ? await place.uris.replace([work as string | readonly string[]].flat().join('\n'))
        : await local(work),
  };
}

function edited(texts: ScriptTexts, { body, edit }: ScriptRequest): ScriptTexts {
  if (edit === undefined || body !== 'commands') return texts;
  const { beforeCommands, commands } = edit({
    beforeCommands: texts.beforeCommands,
    commands: [texts.body].flat(),
  });
  return { ...texts, beforeCommands, body: commands };
}

/** Name of the script's file in the working directory, so that the script finds its input files beside it. */
async function writeScript(
  request: ScriptRequest,
  context: TaskContext,
  place: ScriptFolder,
  body: string | readonly string[],
): Promise<string | undefined> {
  const { extension: made } = request.language;
  if (typeof body !== 'string' || made === undefined) return undefined;
  const extension = typeof made === 'string' ? made : made(request.properties);
  const name = `gitestra-script-${context.taskRun.id}${extension}`;
  await context.files.write(`${place.workingDir}/${name}`, body);
  return name;
}

async function commandLine(
  { properties, language }: ScriptRequest,
  context: TaskContext,
  place: ScriptFolder,
  work: {
    readonly texts: ScriptTexts;
    readonly setup: LanguageSetup;
    readonly scriptFile: string | undefined;
  },
): Promise<{ readonly argv: readonly string[]; readonly commandFile?: string }> {
  const { texts, setup, scriptFile } = work;
  const { interpreter } = texts;
  if (interpreter.length === 0) return { argv: withoutInterpreter(texts, scriptFile) };
  const windows =
    properties.targetOS === 'WINDOWS' || (properties.targetOS === 'AUTO' && place.workingDir.includes('\\'));
  const commands =
    scriptFile === undefined
      ? [texts.body].flat()
      : [`${setup.command} ${quoteWord(`${place.workingDir}/${scriptFile}`)}`];
  const text = shellText({
    interpreter,
    failFast: properties.failFast,
    strict: language.strict,
    windows,
    prelude: setup.prelude,
    beforeCommands: texts.beforeCommands,
    commands,
  });
  // Everybody on the machine can read command lines.
  const needsFile = text.length > LONGEST_ARGUMENT || context.holdsSecret(text);
  if (!needsFile || !isShell(interpreter)) return { argv: [...interpreter, text] };
  const path = `${place.workingDir}/${PRIVATE_FOLDER}/commands-${context.taskRun.id}.sh`;
  await context.files.write(path, text);
  return { argv: [...interpreter, `. ${quoteWord(path)}`], commandFile: path };
}

/** Kestra: without an interpreter the commands are the words of one command line. */
function withoutInterpreter(
  { beforeCommands, body }: ScriptTexts,
  scriptFile: string | undefined,
): readonly string[] {
  if (scriptFile === undefined && beforeCommands.length === 0) return [body].flat();
  const needing = scriptFile === undefined ? '`beforeCommands`' : 'a script';
  throw new TaskFailure(
    `property \`interpreter\`: an empty list runs \`commands\` as one program with its arguments, which ${needing} cannot be; write for instance ["/bin/sh", "-c"]`,
  );
}

interface Work {
  readonly texts: ScriptTexts;
  readonly place: ScriptFolder;
  readonly setup: LanguageSetup;
  readonly scriptFile: string | undefined;
  readonly output: ScriptOutput;
}

/** One process for everything, or one for each command: then the first that fails is the end. */
async function runAll(
  request: ScriptRequest,
  context: TaskContext,
  runner: RunnerChoice,
  work: Work,
): Promise<ContainerOutcome> {
  const { apart } = request;
  if (apart === undefined) return runOnce(request, context, runner, work, {});
  const commands = [work.texts.body].flat();
  let outcome: ContainerOutcome | undefined;
  for (const [index, command] of commands.entries()) {
    const beforeCommands = index === 0 ? work.texts.beforeCommands : [];
    const texts = { ...work.texts, beforeCommands, body: [command] };
    outcome = await runOnce(request, context, runner, { ...work, texts }, apart(index, commands.length));
    if (outcome.exitCode !== 0) break;
  }
  return outcome ?? { exitCode: 0, signalName: null, terminated: false, duration: 0 };
}

async function runOnce(
  request: ScriptRequest,
  context: TaskContext,
  runner: RunnerChoice,
  { texts, place, setup, scriptFile, output }: Work,
  own: Readonly<Record<string, string>>,
): Promise<ContainerOutcome> {
  const { argv, commandFile } = await commandLine(request, context, place, { texts, setup, scriptFile });
  const env = { ...setup.env, ...request.env, ...texts.env, ...own, ...place.env };
  return runProcess(context, runner, { argv, place, env, setup, output }).finally(() =>
    commandFile === undefined ? undefined : context.files.remove(commandFile),
  );
}

interface Started {
  readonly argv: readonly string[];
  readonly place: ScriptFolder;
  readonly env: Readonly<Record<string, string>>;
  readonly setup: LanguageSetup;
  readonly output: ScriptOutput;
}

async function runProcess(
  context: TaskContext,
  runner: RunnerChoice,
  started: Started,
): Promise<ContainerOutcome> {
  const { argv, place, env, setup, output } = started;
  const common = {
    argv,
    cwd: place.workingDir,
    env,
    signal: context.signal,
    onLine: (line: string, stream: 'stdout' | 'stderr') => output.accept(line, stream),
  };
  if (runner.where === 'host') return context.process.run({ ...common, searchPaths: setup.searchPaths });
  return runInContainer(context, {
    ...common,
    image: runner.image,
    options: runner.options,
    folders: setup.folders,
  });
}
