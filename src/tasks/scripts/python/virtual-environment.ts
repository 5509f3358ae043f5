/** Virtual environments for Python scripts on the host, found again by what was installed in them. */

import type { TaskContext } from '../../../plugin/task.ts';
import { isTaskFailure, TaskFailure } from '../../../plugin/task-failure.ts';
import { quoteWord } from '../shell-text.ts';
import { PRIVATE_FOLDER } from '../working-path.ts';
import { environmentKey } from './environment-key.ts';

export interface EnvironmentRequest {
  /** Absolute path of the interpreter that makes the environment, unless uv chooses one. */
  readonly python: string | undefined;
  /** Absolute path of uv, when it is to be used. */
  readonly uv: string | undefined;
  readonly version: string | undefined;
  readonly dependencies: readonly string[];
  /** Lines such as `pip install pandas` that the script itself runs; they are run once beforehand. */
  readonly installLines: readonly string[];
  /** The variables of the task, by which it may say where packages come from. */
  readonly env: Readonly<Record<string, string>>;
  /** Lines of shell in front of install lines. */
  readonly prelude: readonly string[];
  readonly workingDir: string;
  readonly keep: boolean;
}

interface Building {
  readonly work: Promise<string>;
  /** Of the task that builds. */
  readonly signal: AbortSignal;
}

/** Building is done once at a time for each key; parallel tasks with the same needs wait for the first. */
const building = new Map<string, Building>();

/** Folder of an environment that has everything asked for. */
export async function virtualEnvironment(request: EnvironmentRequest, context: TaskContext): Promise<string> {
  if (!request.keep) {
    const folder = `${request.workingDir}/${PRIVATE_FOLDER}/venv-${context.taskRun.id}`;
    await build(request, folder, context);
    return folder;
  }
  const key = await environmentKey(request, context.files);
  const pointer = `${context.settings.cacheDir}/python/${key}.json`;
  for (;;) {
    context.signal.throwIfAborted();
    const present = building.get(pointer);
    if (present !== undefined) {
      const folder = await builtByAnother(present, context.signal);
      if (folder !== undefined) return folder;
      continue;
    }
    const folder = `${context.settings.cacheDir}/python/${key}-${context.taskRun.id}`;
    const work = findOrBuild(request, pointer, folder, context).finally(() => building.delete(pointer));
    building.set(pointer, { work, signal: context.signal });
    return work;
  }
}

/** undefined when the task that built was ended meanwhile, which is no matter of those that wait. */
async function builtByAnother({ work, signal }: Building, own: AbortSignal): Promise<string | undefined> {
  let stop = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    stop = () => reject(own.reason as Error);
    own.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, ended]);
  } catch (error) {
    if (own.aborted || !signal.aborted) throw error;
    return undefined;
  } finally {
    own.removeEventListener('abort', stop);
  }
}

async function findOrBuild(
  request: EnvironmentRequest,
  pointer: string,
  folder: string,
  context: TaskContext,
): Promise<string> {
  return (
    (await findPublished(request, pointer, context)) ?? buildAndPublish(request, pointer, folder, context)
  );
}

async function findPublished(
  request: EnvironmentRequest,
  pointer: string,
  context: TaskContext,
): Promise<string | undefined> {
  if (!(await context.files.exists(pointer))) return undefined;
  const known = await readPointer(pointer, context);
  if (known !== undefined && (await works(known, request, context))) return known;
  await context.files.remove(pointer);
  return undefined;
}

async function buildAndPublish(
  request: EnvironmentRequest,
  pointer: string,
  folder: string,
  context: TaskContext,
): Promise<string> {
  try {
    await build(request, folder, context);
  } catch (error) {
    await context.files.remove(folder);
    throw error;
  }
  const faster = await findPublished(request, pointer, context);
  if (faster !== undefined) {
    // Another process has built the same meanwhile.
    await context.files.remove(folder);
    return faster;
  }
  // The folder cannot be renamed once it is built (its scripts hold its path), so a small file points to it.
  await context.files.write(`${folder}/pointer.json`, JSON.stringify({ folder }));
  await context.files.rename(`${folder}/pointer.json`, pointer);
  working.set(folder, Promise.resolve(true));
  return folder;
}

async function readPointer(pointer: string, { files }: TaskContext): Promise<string | undefined> {
  try {
    const { folder } = JSON.parse(await files.readText(pointer)) as { folder: string };
    // The interpreter is a link into an installation that may be gone by now; the folder may have been made elsewhere.
    const here = folder.startsWith(pointer.slice(0, -'.json'.length));
    return here && (await files.exists(`${folder}/bin/python`)) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Environments that were found to work, asked once in each process. */
const working = new Map<string, Promise<boolean>>();

const SEES_ITS_PACKAGES =
  'import os, sys, sysconfig; sys.exit(not os.path.isdir(sysconfig.get_path("purelib")))';

/**
 * Whether the interpreter starts and is still of the version whose packages the environment holds: an environment may
 * come from a machine whose Python of the same path was another one.
 */
function works(
  folder: string,
  request: EnvironmentRequest,
  { process, signal }: TaskContext,
): Promise<boolean> {
  let asked = working.get(folder);
  if (asked === undefined) {
    asked = process
      .run({
        argv: [`${folder}/bin/python`, '-I', '-c', SEES_ITS_PACKAGES],
        cwd: request.workingDir,
        env: {},
        signal,
        onLine: () => undefined,
      })
      .then(
        ({ exitCode, terminated }) => {
          // A task that is ended meanwhile says nothing about the environment.
          if (terminated) working.delete(folder);
          return terminated || exitCode === 0;
        },
        () => false,
      );
    working.set(folder, asked);
  }
  return asked;
}

async function build(request: EnvironmentRequest, folder: string, context: TaskContext): Promise<void> {
  const { uv, python, version, dependencies, installLines, prelude } = request;
  const place = { request, folder };
  if (uv === undefined) {
    await makeFolder(python!, place, context);
  } else {
    const wanted =
      version === undefined ? (python === undefined ? [] : ['--python', python]) : ['--python', version];
    // `--seed` puts pip into it, which scripts of the flow may call.
    const argv = [uv, 'venv', '--quiet', '--seed', ...wanted, folder];
    await step(argv, ['uv venv', ...wanted].join(' '), place, context);
  }
  if (dependencies.length > 0) {
    const install =
      uv === undefined
        ? [`${folder}/bin/python`, '-m', 'pip', 'install', '--quiet']
        : [uv, 'pip', 'install', '--quiet', '--python', `${folder}/bin/python`];
    const shown = `${uv === undefined ? 'pip' : 'uv pip'} install ${dependencies.map(quoteWord).join(' ')}`;
    await step([...install, ...dependencies], shown, place, context);
  }
  for (const line of installLines) {
    await step(['/bin/sh', '-c', [...prelude, line].join('\n')], line, place, context);
  }
}

interface Place {
  readonly request: EnvironmentRequest;
  readonly folder: string;
}

async function makeFolder(python: string, place: Place, context: TaskContext): Promise<void> {
  try {
    await step([python, '-m', 'venv', place.folder], `${python} -m venv`, place, context);
  } catch (error) {
    // What pip's installer said is not told by the one that called it: it is asked again.
    const silent = isTaskFailure(error) && /ensurepip.*non-zero exit status/s.test(error.message);
    if (!silent || !(await context.files.exists(`${place.folder}/bin/python`))) throw error;
    const again = ['-m', 'ensurepip', '--upgrade', '--default-pip'];
    await step([`${place.folder}/bin/python`, ...again], `${python} -m ensurepip`, place, context);
  }
}

/** `shown` is what a failure calls the command. */
async function step(
  argv: readonly string[],
  shown: string,
  { request, folder }: Place,
  context: TaskContext,
): Promise<void> {
  const said: string[] = [];
  const result = await context.process.run({
    argv,
    cwd: request.workingDir,
    env: { ...installerVariables(request.env), ...environmentVariables(folder, request.installLines) },
    searchPaths: { PATH: [`${folder}/bin`] },
    signal: context.signal,
    onLine: (line) => {
      said.push(line);
      if (said.length > 50) said.shift();
      context.logger.debug(line);
    },
  });
  if (result.terminated) throw context.signal.reason;
  if (result.exitCode === 0) return;
  const reason = said
    .filter((line) => line.trim() !== '')
    .slice(-6)
    .join('\n');
  const end =
    result.signalName === null
      ? `ended with exit code ${result.exitCode}`
      : `was ended by ${result.signalName}`;
  throw new TaskFailure(
    `the Python environment could not be made: \`${shown}\` ${end}${reason === '' ? '' : `\n${reason}`}`,
  );
}

/** Where the script finds its own modules is nothing for those of an installer. */
function installerVariables(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('PYTHON')));
}

/** What scripts and installers see of an active environment. */
export function environmentVariables(folder: string, lines: readonly string[]): Record<string, string> {
  // uv would look for another Python than that of an environment, unless it is told which one.
  const system = lines.some((line) => /\buv\b.*--system\b/.test(line));
  return {
    VIRTUAL_ENV: folder,
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_ROOT_USER_ACTION: 'ignore',
    ...(system ? { UV_PYTHON: `${folder}/bin/python` } : {}),
  };
}
