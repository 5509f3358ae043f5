/** Runs dbt from the command line. */

import { boolean, choice, list, object, text } from '../../plugin/property.ts';
import { defineTask, type TaskContext } from '../../plugin/task.ts';
import type { CommandLines } from '../scripts/run-script.ts';
import { SELF_BOUND, scriptOutputs, scriptProperties } from '../scripts/script-properties.ts';
import { quoteWord } from '../scripts/shell-text.ts';
import { loadManifest } from './dbt-results.ts';
import { CORE_IMAGE, dbt, FUSION_IMAGE } from './dbt-tool.ts';
import { projectFolder, runDbt } from './run-dbt.ts';

const place = {
  key: text({ description: 'Key.', required: true }),
  namespace: text({ description: 'Namespace.', required: true }),
};

const properties = {
  commands: list(text({ description: 'One command.' }), {
    description:
      'Commands, run in one shell. Those that begin with `dbt` get `--project-dir`, `--log-format` and `--log-path logs` unless they have them.',
    required: true,
  }),
  ...scriptProperties,
  profiles: text({
    description:
      'Content of `profiles.yml` in the working directory. Kestra: a namespace file or input file of that name counts more.',
  }),
  projectDir: text({ description: 'Folder of the dbt project. Default: the working directory.' }),
  parseRunResults: boolean({
    description:
      'Keep `target/run_results.json` as an output file, and log how each node ended and how long it took.',
    default: true,
  }),
  storeManifest: object(place, {
    description: 'Where in the KV store `target/manifest.json` is kept, whether the commands fail or not.',
  }),
  loadManifest: object(place, {
    description: 'Where in the KV store the manifest is that becomes `target/manifest.json` beforehand.',
  }),
  logFormat: choice(['JSON', 'TEXT', 'DEBUG', 'NONE'], {
    description:
      'How dbt writes its log: only JSON has levels, counters, and warnings that make the task WARNING..',
    default: 'JSON',
  }),
  engine: choice(['CORE', 'FUSION'], {
    description: 'Which image is used where a container is asked for and none is named.',
    default: 'CORE',
  }),
  containerImage: text({
    description: `Image of the container. Default, once a container is asked for: \`${CORE_IMAGE}\`, with \`engine: FUSION\` \`${FUSION_IMAGE}\`.`,
  }),
};

export const dbtCliTask = defineTask({
  type: 'io.kestra.plugin.dbt.cli.DbtCLI',
  title: 'Run dbt from the command line.',
  description:
    'Runs commands such as `dbt build` in one shell. Log entries of dbt have their level; its counts (`pass`, `warn`, `error`, `skip`, `total`) and `rows.affected`, `bytes.processed` are metrics. `manifest.json` and `run_results.json` are output files, of a failed task too. On the host `dbt` is the installed one, or what a `pip install` line of `beforeCommands` brings, which later runs find again.',
  properties,
  selfBound: [...SELF_BOUND, 'commands'],
  outputs: scriptOutputs,
  examples: [
    {
      title: 'Build a project that lies beside the flow',
      flow: `id: dbt_build
namespace: company.team
tasks:
  - id: build
    type: io.kestra.plugin.dbt.cli.DbtCLI
    namespaceFiles:
      enabled: true
      exclude:
        - profiles.yml
    beforeCommands:
      - pip install dbt-core dbt-duckdb
    commands:
      - dbt deps
      - dbt build
    profiles: |
      my_dbt_project:
        outputs:
          dev:
            type: duckdb
            path: ":memory:"
        target: dev
`,
      needs: 'a dbt project, Python and PyPI',
    },
  ],
  async run(bound, context) {
    const { projectDir, parseRunResults, storeManifest, engine } = bound;
    const workingDir = await context.workingDir();
    const project = projectFolder(workingDir, projectDir);
    if (bound.loadManifest !== undefined) await loadManifest(project, bound.loadManifest, context);
    await writeProfiles(`${workingDir}/profiles.yml`, bound.profiles, context);
    return runDbt(
      {
        tool: engine === 'FUSION' ? { ...dbt, image: FUSION_IMAGE } : dbt,
        properties: bound,
        definitions: properties,
        failFast: bound.failFast,
        clearsEntryPoint: true,
        edit: (lines) => withOptions(lines, projectDir, bound.logFormat),
        results: { project, parseRunResults, storeManifest },
        warns: true,
      },
      context,
    );
  },
});

async function writeProfiles(
  path: string,
  content: string | undefined,
  { files, logger }: TaskContext,
): Promise<void> {
  if (content === undefined || content === '') return;
  if (await files.exists(path)) logger.info(`${path} is there already and is overwritten by \`profiles\``);
  await files.write(path, content);
}

/** Kestra: only commands whose first letters are `dbt`, and only options that they do not name. */
function withOptions(
  lines: CommandLines,
  projectDir: string | undefined,
  logFormat: 'JSON' | 'TEXT' | 'DEBUG' | 'NONE',
): CommandLines {
  const options = [
    ...(projectDir === undefined || projectDir === ''
      ? []
      : [['--project-dir', quoteWord(projectDir)] as const]),
    ...(logFormat === 'NONE' ? [] : [['--log-format', logFormat.toLowerCase()] as const]),
    ['--log-path', 'logs'] as const,
  ];
  const extended = (command: string): string =>
    command.startsWith('dbt')
      ? [
          command.trimEnd(),
          ...options.filter(([name]) => !command.includes(name)).map((words) => words.join(' ')),
        ].join(' ')
      : command;
  return { ...lines, commands: lines.commands.map(extended) };
}
