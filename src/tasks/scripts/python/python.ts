/** Python as a script language, on the host and in containers. */

import type { TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import type { Language, LanguageSetup, SetupRequest } from '../language.ts';
import { requireProgram } from '../require-program.ts';
import { isShell, quoteWord } from '../shell-text.ts';
import { type InstallPlan, planInstallation } from './install-lines.ts';
import { pythonSupportFolder } from './support-files.ts';
import { environmentVariables, virtualEnvironment } from './virtual-environment.ts';

const CALLS_UV = /^\s*uvx?\s|[;&|]\s*uvx?\s/m;

const QUIET = {
  PYTHONUNBUFFERED: 'true',
  PIP_ROOT_USER_ACTION: 'ignore',
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
};

/** An environment has no packages of the user, so pip refuses `--user` there: it goes without saying. */
const WITHOUT_USER = [
  'gitestra_pip() { for word do shift; [ "$word" = --user ] || set -- "$@" "$word"; done; python -m pip "$@"; }',
  'pip() { gitestra_pip "$@"; }',
  'pip3() { gitestra_pip "$@"; }',
];

interface PythonRequest extends SetupRequest {
  readonly dependencies: readonly string[];
  readonly version: string | undefined;
}

export const python: Language = {
  name: 'python',
  image: 'python:3.13-slim',
  extension: '.py',
  async setup(request, context) {
    const dependencies = (request.properties.dependencies as readonly string[] | undefined) ?? [];
    const version = request.properties.pythonVersion as string | undefined;
    const support = await pythonSupportFolder(context.settings.cacheDir, context.files, context.taskRun.id);
    const whole = { ...request, dependencies, version };
    return request.where === 'host'
      ? hostSetup(whole, support, context)
      : containerSetup(whole, support, context);
  },
};

async function hostSetup(
  request: PythonRequest,
  support: string,
  context: TaskContext,
): Promise<LanguageSetup> {
  const plan = planInstallation(request.lines);
  const searchPaths = { PYTHONPATH: [support] };
  const needsUv = request.lines.some((line) => CALLS_UV.test(line)) && !(await context.process.which('uv'));
  if (request.dependencies.length > 0 || plan !== undefined || needsUv) {
    const prelude = request.lines.some((line) => /\bpip3?\b.*\s--user\b/.test(line)) ? WITHOUT_USER : [];
    const folder = await environmentFor({ ...request, needsUv }, plan, prelude, context);
    return {
      command: 'python',
      env: { ...QUIET, ...environmentVariables(folder, request.lines) },
      searchPaths: { ...searchPaths, PATH: [`${folder}/bin`] },
      prelude,
      folders: [],
    };
  }
  const found = await hostPython(request.version, context);
  if (!isShell(request.interpreter))
    return { command: quoteWord(found), env: QUIET, searchPaths, prelude: [], folders: [] };
  const plain = await context.process.which('python');
  const prelude = [
    pythonFunction(OWN_COMMAND, found),
    // Where there is only `python3`, commands that say `python` mean it.
    ...(plain === undefined || request.version !== undefined ? [pythonFunction('python', found)] : []),
  ];
  return { command: OWN_COMMAND, env: QUIET, searchPaths, prelude, folders: [] };
}

const OWN_COMMAND = 'gitestra_python';

/** Kestra: a virtual environment that `beforeCommands` has activated counts more than any other Python. */
function pythonFunction(name: string, found: string): string {
  return `${name}() { if [ -n "\${VIRTUAL_ENV:-}" ]; then "$VIRTUAL_ENV/bin/python" "$@"; else ${quoteWord(found)} "$@"; fi; }`;
}

async function environmentFor(
  request: PythonRequest & { readonly needsUv: boolean },
  plan: InstallPlan | undefined,
  prelude: readonly string[],
  context: TaskContext,
): Promise<string> {
  const { dependencyCacheEnabled, failFast, uvAutoInstallEnabled } = request.properties;
  const uv = await findUv(request, context);
  const version = request.version;
  const found = uv !== undefined && version !== undefined ? undefined : await hostPython(version, context);
  // What is installed in the middle of a script belongs to that script alone. A script that goes on after a failure
  // decides by itself what to do without a package.
  const alone = plan?.later === true || failFast === false;
  return virtualEnvironment(
    {
      python: found,
      uv,
      version,
      dependencies: [
        ...request.dependencies,
        ...(request.needsUv && uvAutoInstallEnabled !== false ? ['uv'] : []),
      ],
      installLines: alone ? [] : (plan?.beforehand ?? []),
      env: request.env,
      prelude,
      workingDir: request.workingDir,
      keep: dependencyCacheEnabled !== false && !(alone && plan !== undefined),
    },
    context,
  );
}

/** Absolute path of uv, when it is to be used and is there. */
async function findUv(
  { properties, dependencies }: PythonRequest,
  context: TaskContext,
): Promise<string | undefined> {
  if (properties.packageManager === 'PIP') return undefined;
  const uv = await context.process.which('uv');
  if (uv !== undefined) return uv;
  if (properties.uvAutoInstallEnabled === false && dependencies.length > 0) {
    throw new TaskFailure(
      '`uv` was not found on PATH, and `uvAutoInstallEnabled: false` keeps pip from standing in: install uv, or write `packageManager: PIP`',
    );
  }
  for (const name of ['uvInstallerVersion', 'uvInstallerSha256'])
    if (properties[name] !== undefined)
      context.logger.warn(`property \`${name}\` is not used: uv is not installed by tasks, pip stands in`);
  return undefined;
}

async function hostPython(version: string | undefined, context: TaskContext): Promise<string> {
  if (version === undefined) {
    return (
      (await context.process.which('python3')) ?? requireProgram(context, 'python', 'Python', python.image)
    );
  }
  const wanted = version.split('.').slice(0, 2).join('.');
  const path = await context.process.which(`python${wanted}`);
  if (path !== undefined) return path;
  throw new TaskFailure(
    `\`pythonVersion: ${version}\` was asked for, but \`python${wanted}\` was not found on PATH: install it, install uv, ` +
      `or run the script in a container with \`containerImage: python:${version}\``,
  );
}

function containerSetup(request: PythonRequest, support: string, context: TaskContext): LanguageSetup {
  if (request.version !== undefined) {
    context.logger.warn(`pythonVersion ${request.version} is not used: the image decides in a container`);
  }
  const packages = request.dependencies.map(quoteWord).join(' ');
  return {
    command: 'python',
    env: QUIET,
    searchPaths: {},
    prelude: [
      // The image may have a PYTHONPATH of its own, which only its shell knows.
      `export PYTHONPATH=${quoteWord(support)}"\${PYTHONPATH:+:$PYTHONPATH}"`,
      ...(packages === '' ? [] : [`python -m pip install --quiet ${packages} || exit $?`]),
    ],
    folders: [support],
  };
}
