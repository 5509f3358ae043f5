/** Runs a script or a list of commands: what all languages and both runners have in common. */

import { bindProperties, type Renderer } from '../../plugin/bind-properties.ts';
import type { ProcessResult } from '../../plugin/ports.ts';
import type { Bound, PropertyMap } from '../../plugin/property.ts';
import type { TaskContext, TaskResult, Variables } from '../../plugin/task.ts';
import { isTaskFailure, TaskFailure } from '../../plugin/task-failure.ts';
import { chooseRunner, type RunnerChoice } from './choose-runner.ts';
import { LocalUris, renderInputFiles, writeInputFiles, writeNamespaceFiles } from './input-files.ts';
import type { Language, LanguageSetup } from './language.ts';
import { outputFileVariables, storeOutputFiles } from './output-files.ts';
import { type ContainerOutcome, runInContainer } from './run-in-container.ts';
import { ScriptOutput } from './script-output.ts';
import type { scriptProperties } from './script-properties.ts';
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
}

/** Self-bound properties after rendering with the variables of the working directory. */
interface ScriptTexts {
  readonly beforeCommands: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly body: string | readonly string[];
}

export async function runScript(request: ScriptRequest, context: TaskContext): Promise<TaskResult> {
  const place = await prepareFolder(request, context);
  const texts = await renderTexts(request, context, place);
  const runner = await chooseRunner(
    {
      taskRunner: context.rawProperties.taskRunner,
      runner: request.properties.runner,
      docker: context.rawProperties.docker,
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
      interpreter: request.properties.interpreter,
      env: texts.env,
      properties: request.properties,
    },
    context,
  );
  const scriptFile = await writeScript(request, context, place, texts.body);
  const argv = await commandLine(request, context, place, { texts, setup, scriptFile });
  const output = new ScriptOutput(context);
  const env = { ...setup.env, ...texts.env, ...place.env };
  const outcome = await runProcess(context, runner, { argv, place, env, setup, output });
  const outputFiles = await storeOutputFiles(
    {
      workingDir: place.workingDir,
      patterns: place.patterns,
      outputDir: place.outputDirName,
      ignore: scriptFile === undefined ? [] : [scriptFile],
    },
    context,
  );
  return finish(context, outcome, { vars: output.vars, outputFiles });
}

interface Place {
  readonly workingDir: string;
  readonly patterns: readonly string[];
  readonly outputDirName: string | undefined;
  /** Variables on top of those of the task. */
  readonly extra: Variables;
  readonly env: Readonly<Record<string, string>>;
  readonly renderer: Renderer;
  readonly uris: LocalUris;
}

async function prepareFolder({ properties }: ScriptRequest, context: TaskContext): Promise<Place> {
  const workingDir = await context.workingDir();
  const outputDirName = properties.outputDirectory ? `output-${context.taskRun.id}` : undefined;
  const base: Record<string, unknown> = { workingDir };
  const env: Record<string, string> = { WORKING_DIR: workingDir };
  if (outputDirName !== undefined) {
    base.outputDir = `${workingDir}/${outputDirName}`;
    env.OUTPUT_DIR = `${workingDir}/${outputDirName}`;
    await context.files.makeFolder(`${workingDir}/${outputDirName}`);
  }
  const patterns = await renderPatterns(context, base);
  const extra = { ...base, outputFiles: outputFileVariables(patterns, workingDir) };
  const renderer: Renderer = {
    render: (text) => context.render(text, extra),
    renderStructure: (value) => context.renderStructure(value, extra),
  };
  const { namespaceFiles } = properties;
  if (namespaceFiles !== undefined) {
    await writeNamespaceFiles(namespaceFiles, workingDir, context);
  }
  const inputFiles = await renderInputFiles(context.rawProperties.inputFiles, context, extra);
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

async function renderPatterns(context: TaskContext, extra: Variables): Promise<readonly string[]> {
  const written = context.rawProperties.outputFiles;
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

async function renderTexts(request: ScriptRequest, context: TaskContext, place: Place): Promise<ScriptTexts> {
  const { definitions, body } = request;
  const self = {
    beforeCommands: definitions.beforeCommands!,
    env: definitions.env!,
    [body]: definitions[body]!,
  };
  const bound = await bindProperties(self, context.rawProperties, place.renderer);
  const local = (lines: unknown): Promise<string[]> =>
    Promise.all(((lines ?? []) as string[]).map((line) => place.uris.replace(line)));
  const work = bound[body];
  return {
    beforeCommands: await local(bound.beforeCommands),
    env: (bound.env ?? {}) as Record<string, string>,
    body: typeof work === 'string' ? await place.uris.replace(work) : await local(work),
  };
}

/** Name of the script's file in the working directory, so that the script finds its input files beside it. */
async function writeScript(
  request: ScriptRequest,
  context: TaskContext,
  place: Place,
  body: string | readonly string[],
): Promise<string | undefined> {
  const { extension } = request.language;
  if (typeof body !== 'string' || extension === undefined) return undefined;
  const name = `gitestra-script-${context.taskRun.id}${extension}`;
  await context.files.write(`${place.workingDir}/${name}`, body);
  return name;
}

async function commandLine(
  { properties }: ScriptRequest,
  context: TaskContext,
  place: Place,
  work: {
    readonly texts: ScriptTexts;
    readonly setup: LanguageSetup;
    readonly scriptFile: string | undefined;
  },
): Promise<readonly string[]> {
  const { texts, setup, scriptFile } = work;
  const windows =
    properties.targetOS === 'WINDOWS' || (properties.targetOS === 'AUTO' && place.workingDir.includes('\\'));
  const commands =
    scriptFile === undefined
      ? [texts.body].flat()
      : [`${setup.command} ${quoteWord(`${place.workingDir}/${scriptFile}`)}`];
  const text = shellText({
    interpreter: properties.interpreter,
    failFast: properties.failFast,
    windows,
    prelude: setup.prelude,
    beforeCommands: texts.beforeCommands,
    commands,
  });
  if (text.length <= LONGEST_ARGUMENT || !isShell(properties.interpreter))
    return [...properties.interpreter, text];
  const path = `${place.workingDir}/${PRIVATE_FOLDER}/commands-${context.taskRun.id}.sh`;
  await context.files.write(path, text);
  return [...properties.interpreter, `. ${quoteWord(path)}`];
}

interface Started {
  readonly argv: readonly string[];
  readonly place: Place;
  readonly env: Readonly<Record<string, string>>;
  readonly setup: LanguageSetup;
  readonly output: ScriptOutput;
}

/** What a runner says of a run; Kestra: the output `taskRunner`. */
type Outcome = ProcessResult & Pick<ContainerOutcome, 'taskRunner'>;

async function runProcess(context: TaskContext, runner: RunnerChoice, started: Started): Promise<Outcome> {
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

/** Kestra: a script that fails keeps `exitCode`, `vars` and `outputFiles`. */
function finish(
  context: TaskContext,
  result: Outcome,
  kept: {
    readonly vars: Readonly<Record<string, unknown>>;
    readonly outputFiles: Readonly<Record<string, string>>;
  },
): TaskResult {
  const exitCode = result.exitCode ?? 128 + (SIGNAL_NUMBERS[result.signalName ?? ''] ?? 0);
  const { taskRunner } = result;
  const outputs = { ...kept, exitCode, ...(taskRunner === undefined ? {} : { taskRunner }) };
  if (result.terminated) {
    const reason: unknown = context.signal.reason;
    if (isTaskFailure(reason)) throw new TaskFailure(reason.message, { ...reason.facts, outputs });
    throw new TaskFailure('the script was ended', { killed: true, outputs, cause: reason });
  }
  if (result.signalName !== null) {
    throw new TaskFailure(`the script was ended by ${result.signalName}`, {
      exitCode,
      signalName: result.signalName,
      outputs,
    });
  }
  if (exitCode !== 0)
    throw new TaskFailure(`the script ended with exit code ${exitCode}`, { exitCode, outputs });
  return { outputs };
}

/** A shell reports a program that a signal ended as 128 + its number. */
const SIGNAL_NUMBERS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGABRT: 6,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGPIPE: 13,
  SIGTERM: 15,
};
