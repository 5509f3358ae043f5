/** Virtual environments for Python scripts on the host, found again by what was installed in them. */

import { createHash } from 'node:crypto';
import type { TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { PRIVATE_FOLDER } from '../working-path.ts';

export interface EnvironmentRequest {
  /** Absolute path of the interpreter that makes the environment, unless uv chooses one. */
  readonly python: string | undefined;
  /** Absolute path of uv, when it is to be used. */
  readonly uv: string | undefined;
  readonly version: string | undefined;
  readonly dependencies: readonly string[];
  /** Lines such as `pip install pandas` that the script itself runs; they are run once beforehand. */
  readonly installLines: readonly string[];
  readonly workingDir: string;
  readonly keep: boolean;
}

/** Building is done once at a time for each key; parallel tasks with the same needs wait for the first. */
const building = new Map<string, Promise<string>>();

/** Folder of an environment that has everything asked for. */
export async function virtualEnvironment(request: EnvironmentRequest, context: TaskContext): Promise<string> {
  if (!request.keep) {
    const folder = `${request.workingDir}/${PRIVATE_FOLDER}/venv-${context.taskRun.id}`;
    await build(request, folder, context);
    return folder;
  }
  const key = await environmentKey(request, context);
  const pointer = `${context.settings.cacheDir}/python/${key}.json`;
  if (await context.files.exists(pointer)) {
    const known = await readPointer(pointer, context);
    if (known !== undefined && (await works(known, request, context))) return known;
    await context.files.remove(pointer);
  }
  const present = building.get(pointer);
  if (present !== undefined) return present;
  const work = buildAndPublish(
    request,
    pointer,
    `${context.settings.cacheDir}/python/${key}-${context.taskRun.id}`,
    context,
  );
  building.set(pointer, work);
  try {
    return await work;
  } finally {
    building.delete(pointer);
  }
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
  // The folder cannot be renamed once it is built (its scripts hold its path), so a small file points to it.
  await context.files.write(`${folder}/pointer.json`, JSON.stringify({ folder }));
  if (!(await context.files.exists(pointer))) await context.files.rename(`${folder}/pointer.json`, pointer);
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

async function environmentKey(request: EnvironmentRequest, { files }: TaskContext): Promise<string> {
  const lists: string[] = [];
  for (const line of [...request.installLines, ...request.dependencies]) {
    for (const [, name] of line.matchAll(/(?:-r|--requirement)[ =]?(\S+)/g)) {
      const path = name!.startsWith('/') ? name! : `${request.workingDir}/${name}`;
      if (await files.exists(path)) lists.push(await files.readText(path));
    }
  }
  const { python, uv, version, dependencies, installLines } = request;
  const facts = [
    python,
    uv === undefined ? 'pip' : 'uv',
    version,
    [...dependencies].sort(),
    installLines,
    lists,
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 24);
}

async function build(request: EnvironmentRequest, folder: string, context: TaskContext): Promise<void> {
  const { uv, python, version, dependencies, installLines } = request;
  if (uv === undefined) {
    await step([python!, '-m', 'venv', folder], request, folder, context);
  } else {
    const wanted =
      version === undefined ? (python === undefined ? [] : ['--python', python]) : ['--python', version];
    // `--seed` puts pip into it, which scripts of the flow may call.
    await step([uv, 'venv', '--quiet', '--seed', ...wanted, folder], request, folder, context);
  }
  if (dependencies.length > 0) {
    const install =
      uv === undefined
        ? [`${folder}/bin/python`, '-m', 'pip', 'install', '--quiet']
        : [uv, 'pip', 'install', '--quiet', '--python', `${folder}/bin/python`];
    await step([...install, ...dependencies], request, folder, context);
  }
  for (const line of installLines) await step(['/bin/sh', '-c', line], request, folder, context);
}

async function step(
  argv: readonly string[],
  request: EnvironmentRequest,
  folder: string,
  context: TaskContext,
): Promise<void> {
  const said: string[] = [];
  const result = await context.process.run({
    argv,
    cwd: request.workingDir,
    env: environmentVariables(folder),
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
  throw new TaskFailure(
    `the Python environment could not be made: \`${argv.join(' ')}\` ended with exit code ${result.exitCode}\n${reason}`,
  );
}

/** What scripts and installers see of an active environment. */
export function environmentVariables(folder: string): Record<string, string> {
  return { VIRTUAL_ENV: folder, PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_ROOT_USER_ACTION: 'ignore' };
}
