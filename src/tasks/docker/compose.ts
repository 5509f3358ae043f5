/** Runs several containers from a Compose file. */

import { boolean, choice, list, text } from '../../plugin/property.ts';
import { defineTask, type TaskContext } from '../../plugin/task.ts';
import { storeOutputFiles } from '../scripts/output-files.ts';
import { prepareScriptFolder } from '../scripts/script-folder.ts';
import { ScriptOutput } from '../scripts/script-output.ts';
import { scriptOutputs, scriptProperties } from '../scripts/script-properties.ts';
import { finishScript } from '../scripts/script-result.ts';
import { PRIVATE_FOLDER } from '../scripts/working-path.ts';
import { writtenFile } from './written-file.ts';

const { vars, exitCode, outputFiles } = scriptOutputs;

/** Kestra accepts the properties of all script tasks here, of which these do nothing. */
const withoutEffect = {
  beforeCommands: scriptProperties.beforeCommands,
  interpreter: list(text({ description: 'Word.' }), { description: 'Kestra: has no effect here.' }),
  failFast: boolean({ description: 'Kestra: has no effect here.' }),
  targetOS: choice(['AUTO', 'LINUX', 'WINDOWS'], { description: 'Kestra: has no effect here.' }),
  warningOnStdErr: scriptProperties.warningOnStdErr,
};

/** They say where Kestra's own container for the command runs. */
const NOT_NEEDED = ['containerImage', 'taskRunner', 'runner', 'docker'] as const;

export const dockerComposeTask = defineTask({
  type: 'io.kestra.plugin.docker.cli.Compose',
  aliases: ['io.kestra.plugin.docker.Compose'],
  title: 'Run containers from a Compose file.',
  description:
    "Runs `docker compose` of the machine itself. Kestra starts it in a container that reaches the machine's engine, for which `containerImage`, `taskRunner` and their like are written; here they are not needed, and a warning says so.",
  properties: {
    composeFile: text({
      description: 'The Compose file itself, its path in the working directory, or the URI of a stored file.',
    }),
    composeFiles: list(text({ description: 'As `composeFile`.' }), {
      description:
        'Several of them, of which later ones add to earlier ones; takes the place of `composeFile`.',
    }),
    composeArgs: list(text({ description: 'Word.' }), {
      description: 'What follows `docker compose -f <file>`, such as `up -d`.',
      required: true,
    }),
    env: scriptProperties.env,
    taskRunner: scriptProperties.taskRunner,
    containerImage: text({ description: 'Not needed here.' }),
    runner: scriptProperties.runner,
    docker: scriptProperties.docker,
    namespaceFiles: scriptProperties.namespaceFiles,
    inputFiles: scriptProperties.inputFiles,
    outputFiles: scriptProperties.outputFiles,
    outputDirectory: scriptProperties.outputDirectory,
    ...withoutEffect,
  },
  selfBound: ['inputFiles', 'outputFiles', 'docker'],
  outputs: { vars: vars!, exitCode: exitCode!, outputFiles: outputFiles! },
  examples: [
    {
      title: 'Start a web server',
      flow: `id: docker_compose
namespace: company.team
tasks:
  - id: up
    type: io.kestra.plugin.docker.cli.Compose
    composeFile: |
      services:
        web:
          image: nginx:alpine
    composeArgs:
      - up
      - --detach
`,
      needs: 'docker with its compose plugin, and the image nginx:alpine',
    },
  ],
  async run({ composeFile, composeFiles, composeArgs, env = {}, ...rest }, context) {
    tellUnused(context);
    const folder = await prepareScriptFolder(rest, context);
    const { workingDir, patterns, outputDirName: outputDir } = folder;
    const written = composeFiles ?? (composeFile === undefined ? [] : [composeFile]);
    const paths: string[] = [];
    for (const [index, file] of written.entries()) {
      const path = `${workingDir}/${PRIVATE_FOLDER}/compose-${index}.yaml`;
      const text = /\n|:\s|^\s*\{/;
      paths.push(
        await writtenFile({ property: 'composeFile', written: file, workingDir, path, text }, context),
      );
    }
    const output = new ScriptOutput(context);
    const result = await context.containers.command({
      engine: {},
      argv: [
        'compose',
        // Paths in a file of ours are meant from the working directory.
        ...(paths.length === 0 ? [] : ['--project-directory', workingDir]),
        ...paths.flatMap((path) => ['--file', path]),
        ...composeArgs,
      ],
      cwd: workingDir,
      env: { ...(await projectName(paths, context)), ...env, ...folder.env },
      signal: context.signal,
      onLine: (line, stream) => output.accept(line, stream),
    });
    const stored = await storeOutputFiles({ workingDir, patterns, outputDir }, context);
    return finishScript(
      context,
      result,
      { vars: output.vars, outputFiles: stored },
      { what: 'docker compose' },
    );
  },
});

function tellUnused({ rawProperties, logger }: TaskContext): void {
  const tell = (names: readonly string[], why: string): void => {
    const written = names.filter((name) => rawProperties[name] !== undefined);
    if (written.length === 0) return;
    const all = written.map((name) => `\`${name}\``).join(', ');
    logger.warn(`${all} ${written.length === 1 ? 'is' : 'are'} not used: ${why}`);
  };
  tell(NOT_NEEDED, 'docker compose of this machine runs by itself');
  tell(Object.keys(withoutEffect), 'docker compose is run without a shell, as in Kestra');
}

/** One project a flow, so that one task can end what another has started; a name in a file counts more. */
async function projectName(
  paths: readonly string[],
  { files, flow }: TaskContext,
): Promise<Record<string, string>> {
  for (const path of paths) if (/^name\s*:/m.test(await files.readText(path))) return {};
  const name = `${flow.namespace}-${flow.id}`.toLowerCase().replace(/[^a-z0-9_-]+/g, '-');
  return { COMPOSE_PROJECT_NAME: name.replace(/^[^a-z0-9]+/, '') };
}
