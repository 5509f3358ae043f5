/** The older tasks of one dbt command each: their properties become the options of one command line. */

import { boolean, integer, list, text } from '../../plugin/property.ts';
import { defineTask, type TaskContext } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { COMMAND_LINE_SELF_BOUND, commandLineProperties } from '../scripts/command-line/command-line-task.ts';
import { type Language, PLAIN_SETUP } from '../scripts/language.ts';
import { scriptOutputs, scriptProperties } from '../scripts/script-properties.ts';
import { quoteWord } from '../scripts/shell-text.ts';
import { CORE_IMAGE, dbt } from './dbt-tool.ts';
import { projectFolder, runDbt } from './run-dbt.ts';

const DEPRECATED = 'write `io.kestra.plugin.dbt.cli.DbtCLI` with `commands`';
const { commands: _, docker, ...common } = commandLineProperties;

const properties = {
  ...common,
  docker: { ...docker, 'x-aliases': ['dockerOptions'] } as typeof docker,
  runner: scriptProperties.runner,
  dbtPath: text({
    description:
      'The program, by its path. The default is what `dbt.cli.Setup` makes in the working directory. On the host the `dbt` on PATH stands in with a warning where there is none.',
    default: './bin/dbt',
  }),
  profiles: text({ description: 'Content of `profiles.yml`, which is written to the folder `.profile`.' }),
  projectDir: text({
    description:
      'Folder of the dbt project, relative to the working directory. Default: the working directory.',
  }),
  failFast: boolean({ description: 'Stop at the first node that fails (`--fail-fast`).', default: false }),
  warnError: boolean({ description: 'Make warnings errors (`--warn-error`).', default: false }),
  debug: boolean({ description: 'Log more (`--debug`).', default: false }),
  parseRunResults: boolean({
    description:
      'Keep `target/run_results.json` as an output file, and log how each node ended and how long it took.',
    default: true,
  }),
  thread: integer({ description: 'Number of threads (`--threads`).' }),
  fullRefresh: boolean({
    description: 'Build incremental models anew (`--full-refresh`).',
    default: false,
  }),
  target: text({ description: 'Target of the profile (`--target`).' }),
  selector: text({ description: 'Selector of `selectors.yml` (`--selector`).' }),
  select: list(text({ description: 'Node.' }), { description: 'Nodes to include (`--select`).' }),
  exclude: list(text({ description: 'Node.' }), { description: 'Nodes to leave out (`--exclude`).' }),
  containerImage: text({
    description: `Image of the container. Default, once a container is asked for: \`${CORE_IMAGE}\`.`,
  }),
};

/** What the command line is made of. */
interface Options {
  readonly dbtPath: string;
  readonly failFast: boolean;
  readonly warnError: boolean;
  readonly debug: boolean;
  readonly fullRefresh: boolean;
  readonly thread?: number | undefined;
  readonly target?: string | undefined;
  readonly selector?: string | undefined;
  readonly select?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

/** @param command words after `dbt`, such as `source freshness` */
export function defineDbtCommand(name: string, command: string, hasResults = true) {
  return defineTask({
    type: `io.kestra.plugin.dbt.cli.${name}`,
    title: `Run \`dbt ${command}\`.`,
    description: `Runs one command of dbt with the options that the properties stand for.${hasResults ? ' `manifest.json` and `run_results.json` are output files.' : ''}`,
    deprecated: DEPRECATED,
    properties,
    selfBound: COMMAND_LINE_SELF_BOUND.filter((one) => one !== 'commands'),
    outputs: scriptOutputs,
    examples: [{ title: `Run dbt ${command}`, flow: exampleFlow(name), needs: 'dbt and a project' }],
    async run(bound, context) {
      const workingDir = await context.workingDir();
      const project = projectFolder(workingDir, bound.projectDir?.replace(/^\/+/, ''));
      const profiles = `${workingDir}/.profile`;
      if (bound.profiles !== undefined && bound.profiles !== '')
        await context.files.write(`${profiles}/profiles.yml`, bound.profiles);
      const { dockerOptions, ...raw } = context.rawProperties;
      return runDbt(
        {
          tool: dbt,
          language: languageOf(bound.dbtPath),
          properties: bound,
          written: {
            ...raw,
            docker: raw.docker ?? dockerOptions,
            // Kestra: no `set -e` here; `failFast` is dbt's own.
            commands: [],
          },
          failFast: false,
          clearsEntryPoint: false,
          edit: (lines) => ({ ...lines, commands: [commandLine(command, bound, profiles, project)] }),
          results: hasResults ? { project, parseRunResults: bound.parseRunResults } : undefined,
          warns: false,
        },
        context,
      );
    },
  });
}

/** The program's own path, unless the host has another one. */
const PROGRAM = 'GITESTRA_DBT';

function languageOf(dbtPath: string): Language {
  return {
    name: 'dbt',
    image: CORE_IMAGE,
    async setup(request, context) {
      if (request.where === 'container') return PLAIN_SETUP;
      const path = dbtPath.startsWith('.') ? `${request.workingDir}/${dbtPath}` : dbtPath;
      const isThere = dbtPath.includes('/')
        ? await context.files.exists(path)
        : (await context.process.which(dbtPath)) !== undefined;
      if (isThere) return PLAIN_SETUP;
      return { ...PLAIN_SETUP, env: { [PROGRAM]: await otherDbt(dbtPath, context) } };
    },
  };
}

async function otherDbt(dbtPath: string, { process, logger }: TaskContext): Promise<string> {
  const found = await process.which('dbt');
  if (found === undefined)
    throw new TaskFailure(
      `\`${dbtPath}\` (property \`dbtPath\`) is not there, and \`dbt\` was not found on PATH: install ${dbt.title}, make it with io.kestra.plugin.dbt.cli.Setup, or run the task in a container with \`containerImage: ${CORE_IMAGE}\``,
    );
  logger.warn(`\`${dbtPath}\` (property \`dbtPath\`) is not there, so ${found} is used`);
  return found;
}

/** Kestra hands on the target in place of the selector, and joins folders without a slash; what is meant is done here. */
function commandLine(command: string, options: Options, profiles: string, project: string): string {
  const { dbtPath, thread, target, selector, select = [], exclude = [] } = options;
  const words = (list: readonly string[]): string => list.map(quoteWord).join(' ');
  return [
    `"\${${PROGRAM}:-${dbtPath.replace(/(["\\$`])/g, '\\$1')}}" --log-format json`,
    ...(options.debug ? ['--debug'] : []),
    ...(options.failFast ? ['--fail-fast'] : []),
    ...(options.warnError ? ['--warn-error'] : []),
    `${command} --profiles-dir ${quoteWord(profiles)}`,
    ...(thread === undefined ? [] : [`--threads ${thread}`]),
    ...(options.fullRefresh ? ['--full-refresh'] : []),
    ...(target === undefined ? [] : [`--target ${quoteWord(target)}`]),
    ...(selector === undefined ? [] : [`--selector ${quoteWord(selector)}`]),
    ...(select.length === 0 ? [] : [`--select ${words(select)}`]),
    ...(exclude.length === 0 ? [] : [`--exclude ${words(exclude)}`]),
    `--project-dir ${quoteWord(project)}`,
  ].join(' ');
}

function exampleFlow(name: string): string {
  const id = `dbt_${name.toLowerCase()}`;
  return `id: ${id}
namespace: company.team
tasks:
  - id: ${id}
    type: io.kestra.plugin.dbt.cli.${name}
    namespaceFiles:
      enabled: true
    containerImage: ghcr.io/kestra-io/dbt-duckdb
    dbtPath: /usr/local/bin/dbt
    profiles: |
      jaffle_shop:
        outputs:
          dev:
            type: duckdb
            path: ":memory:"
        target: dev
`;
}
