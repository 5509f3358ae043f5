/** A program such as `dbt` or `terraform` in the place of a script's language: found on the host, or installed by the task. */

import type { TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { type Language, type LanguageSetup, PLAIN_SETUP, type SetupRequest } from '../language.ts';
import { planInstallation } from '../python/install-lines.ts';
import { python } from '../python/python.ts';
import { environmentVariables, virtualEnvironment } from '../python/virtual-environment.ts';
import { requireProgram } from '../require-program.ts';

export interface CommandLineTool {
  readonly program: string;
  /** Programs that come with it and that commands may call instead. */
  readonly others?: readonly string[];
  /** What to install, as people write it. */
  readonly title: string;
  /** Kestra's image. */
  readonly image: string;
  /** It comes from PyPI: what `pip install` lines of the task install is kept in a virtual environment. */
  readonly fromPyPI?: boolean;
}

/** Where a task has packages of its own. */
export interface ToolEnvironment {
  readonly folder: string;
}

export function toolLanguage(tool: CommandLineTool): Language {
  return {
    name: tool.program,
    image: tool.image,
    setup: (request, context) =>
      request.where === 'host' ? hostSetup(tool, request, request.lines, context) : PLAIN_SETUP,
  };
}

/** @param installing lines of which those that install something go to the virtual environment */
export async function hostSetup(
  tool: CommandLineTool,
  request: SetupRequest,
  installing: readonly string[],
  context: TaskContext,
): Promise<LanguageSetup> {
  const environment = await environmentFor(tool, request, installing, context);
  await requireTool(tool, request, environment, context);
  if (environment === undefined) return PLAIN_SETUP;
  const { folder } = environment;
  return {
    ...PLAIN_SETUP,
    env: environmentVariables(folder, installing),
    searchPaths: { PATH: [`${folder}/bin`] },
  };
}

/** What is installed in the middle of a script belongs to that script alone. */
async function environmentFor(
  { fromPyPI = false }: CommandLineTool,
  { workingDir, env }: SetupRequest,
  lines: readonly string[],
  context: TaskContext,
): Promise<ToolEnvironment | undefined> {
  const plan = fromPyPI ? planInstallation(lines) : undefined;
  if (plan === undefined) return undefined;
  const found = await context.process.which('python3');
  const folder = await virtualEnvironment(
    {
      python: found ?? (await requireProgram(context, 'python', 'Python', python.image)),
      uv: await context.process.which('uv'),
      version: undefined,
      dependencies: [],
      installLines: plan.later ? [] : plan.beforehand,
      env,
      prelude: [],
      workingDir,
      keep: !plan.later,
    },
    context,
  );
  return { folder };
}

/** Says that the program is missing before a shell does, unless a line before its first use may bring it. */
async function requireTool(
  tool: CommandLineTool,
  { lines, env }: SetupRequest,
  environment: ToolEnvironment | undefined,
  context: TaskContext,
): Promise<void> {
  const used = lines.findIndex((line) => calls(tool).test(line));
  if (used === -1 || env.PATH !== undefined) return;
  if (lines.slice(0, used).some((line) => line.trim() !== '')) return;
  const [, program = tool.program] = calls(tool).exec(lines[used]!) ?? [];
  if (environment !== undefined && (await context.files.exists(`${environment.folder}/bin/${program}`)))
    return;
  await requireProgram(context, program, tool.title, tool.image);
}

function calls({ program, others = [] }: CommandLineTool): RegExp {
  return new RegExp(`(?:^|[\\s;&|({\`])(${[program, ...others].join('|')})(?:$|[\\s;&|)\`])`, 'm');
}

/** A shell's 127 for a program that is nowhere says what to install. */
export async function withMissingProgram(
  failure: TaskFailure,
  tool: CommandLineTool,
  context: TaskContext,
): Promise<TaskFailure> {
  const { exitCode, outputs } = failure.facts;
  if (exitCode !== 127 || outputs?.taskRunner !== undefined) return failure;
  try {
    await requireProgram(context, tool.program, tool.title, tool.image);
    return failure;
  } catch (error) {
    return new TaskFailure(`${failure.message}; ${(error as Error).message}`, failure.facts);
  }
}
