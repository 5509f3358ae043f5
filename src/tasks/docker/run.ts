/** Runs a container. */

import { bindProperties } from '../../plugin/bind-properties.ts';
import { type Bound, list, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { storeOutputFiles } from '../scripts/output-files.ts';
import { runInContainer } from '../scripts/run-in-container.ts';
import { dockerRunner } from '../scripts/runner/docker.ts';
import { prepareScriptFolder } from '../scripts/script-folder.ts';
import { ScriptOutput } from '../scripts/script-output.ts';
import { scriptOutputs, scriptProperties } from '../scripts/script-properties.ts';
import { finishScript } from '../scripts/script-result.ts';
import { withRegistry } from './image-name.ts';

const word = text({ description: 'Word.' });

const options = {
  host: dockerRunner.properties.host,
  config: dockerRunner.properties.config,
  credentials: dockerRunner.properties.credentials,
  user: dockerRunner.properties.user,
  entryPoint: list(word, { description: 'Entry point. Default: that of the image.' }),
  extraHosts: dockerRunner.properties.extraHosts,
  networkMode: dockerRunner.properties.networkMode,
  portBindings: dockerRunner.properties.portBindings,
  volumes: dockerRunner.properties.volumes,
  pullPolicy: dockerRunner.properties.pullPolicy,
  deviceRequests: dockerRunner.properties.deviceRequests,
  cpu: dockerRunner.properties.cpu,
  memory: dockerRunner.properties.memory,
  shmSize: dockerRunner.properties.shmSize,
  privileged: dockerRunner.properties.privileged,
  wait: dockerRunner.properties.wait,
};

/** Bound when the working directory is known, because they may use it. */
const late = {
  ...options,
  containerImage: text({
    description: 'Image. The registry of `credentials` is put in front when it does not name it.',
    required: true,
  }),
  commands: list(word, { description: 'Command and arguments. Default: those of the image.', default: [] }),
  env: scriptProperties.env,
};

export const dockerRunTask = defineTask({
  type: 'io.kestra.plugin.docker.cli.Run',
  aliases: ['io.kestra.plugin.docker.Run'],
  title: 'Run a container.',
  description:
    'The image keeps its entry point. The container works in the working directory of the task run, with the input files in it; there is no host to stand in when no engine answers.',
  properties: {
    ...late,
    namespaceFiles: scriptProperties.namespaceFiles,
    inputFiles: scriptProperties.inputFiles,
    outputFiles: scriptProperties.outputFiles,
    warningOnStdErr: scriptProperties.warningOnStdErr,
  },
  selfBound: [...(Object.keys(late) as (keyof typeof late)[]), 'inputFiles', 'outputFiles'],
  outputs: scriptOutputs,
  examples: [
    {
      title: 'A container that writes a file',
      flow: `id: docker_run
namespace: company.team
inputs:
  - id: greeting
    type: STRING
    defaults: Hello
tasks:
  - id: run
    type: io.kestra.plugin.docker.cli.Run
    containerImage: ubuntu:24.04
    env:
      GREETING: "{{ inputs.greeting }}"
    commands:
      - /bin/sh
      - -c
      - echo "$GREETING" > file.txt
    outputFiles:
      - file.txt
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.run.outputFiles['file.txt']) }}"
`,
      needs: 'a container engine and the image ubuntu:24.04',
    },
  ],
  async run({ namespaceFiles }, context) {
    const folder = await prepareScriptFolder({ namespaceFiles }, context);
    const { containerImage, commands, env, ...rest } = (await bindProperties(
      late,
      context.rawProperties,
      folder.renderer,
      { onSecret: (value) => context.maskSecret(value) },
    )) as Bound<typeof late>;
    const argv = await Promise.all(commands.map((command) => folder.uris.replace(command)));
    const output = new ScriptOutput(context);
    const outcome = await runInContainer(context, {
      image: withRegistry(containerImage, rest.credentials),
      argv,
      cwd: folder.workingDir,
      env: { ...env, ...folder.env },
      options: rest,
      signal: context.signal,
      onLine: (line, stream) => output.accept(line, stream),
    });
    const { workingDir, patterns } = folder;
    const outputFiles = await storeOutputFiles({ workingDir, patterns }, context);
    return finishScript(context, outcome, { vars: output.vars, outputFiles }, { what: 'the container' });
  },
});
