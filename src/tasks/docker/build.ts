/** Builds an image, and pushes it on demand. */

import { dirname } from 'node:path';
import { boolean, list, map, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { prepareScriptFolder } from '../scripts/script-folder.ts';
import { scriptProperties } from '../scripts/script-properties.ts';
import { dockerProperties } from './docker-properties.ts';
import { engineCommand } from './engine-command.ts';
import { withoutScheme } from './image-name.ts';
import { pushTags } from './push-tags.ts';
import { writtenFile } from './written-file.ts';

export const dockerBuildTask = defineTask({
  type: 'io.kestra.plugin.docker.cli.Build',
  aliases: ['io.kestra.plugin.docker.Build'],
  title: 'Build an image.',
  description:
    'The working directory with its input files is what the build can copy from. Values of `buildArgs` stay out of the process list.',
  properties: {
    ...dockerProperties,
    dockerfile: text({
      description: 'The Dockerfile itself, its path in the working directory, or the URI of a stored file.',
      required: true,
    }),
    tags: list(text({ description: 'Tag.' }), { description: 'Names of the image.', required: true }),
    platforms: list(text({ description: 'Such as `linux/amd64`.' }), {
      description: 'Platforms to build for. Default: that of the engine.',
    }),
    push: boolean({ description: 'Push the tags then.', default: false }),
    pull: boolean({ description: 'Look for newer base images first.', default: true }),
    buildArgs: map(text({ description: 'Value.' }), { description: 'Values for `ARG` of the Dockerfile.' }),
    labels: map(text({ description: 'Value.' }), { description: 'Labels of the image.' }),
    target: text({ description: 'Stage of the Dockerfile to stop at.' }),
    namespaceFiles: scriptProperties.namespaceFiles,
    inputFiles: scriptProperties.inputFiles,
  },
  selfBound: ['inputFiles'],
  outputs: { imageId: { type: 'string', description: 'Id of the image.' } },
  examples: [
    {
      title: 'Build an image and use it',
      flow: `id: docker_build
namespace: company.team
tasks:
  - id: build
    type: io.kestra.plugin.docker.cli.Build
    dockerfile: |
      FROM python:3.13-slim
      ARG PACKAGE
      RUN pip install --no-cache-dir $PACKAGE
    buildArgs:
      PACKAGE: pandas
    tags:
      - team/pandas:latest
  - id: use
    type: io.kestra.plugin.scripts.python.Script
    containerImage: "{{ outputs.build.imageId }}"
    script: |
      import pandas
      print(pandas.__version__)
`,
      needs: 'a container engine and a connection to Docker Hub',
    },
  ],
  async run({ dockerfile, tags: written, platforms = [], push, pull, target, ...rest }, context) {
    const { buildArgs = {}, labels = {}, namespaceFiles, host, config, credentials } = rest;
    const engine = { host, config, credentials };
    const tags = [...new Set(written.map(withoutScheme))];
    if (tags.length === 0) throw new TaskFailure('property `tags`: write at least one tag');
    const { workingDir } = await prepareScriptFolder({ namespaceFiles }, context);
    // Beside the working directory: a file in it would become part of images that copy everything.
    const beside = `${dirname(workingDir)}/build-${context.taskRun.id}`;
    const file = {
      property: 'dockerfile',
      written: dockerfile,
      workingDir,
      path: `${beside}/Dockerfile`,
      text: /\n|^\s*FROM\s/i,
    };
    try {
      const argv = [
        ...['build', '--iidfile', `${beside}/id`, '--file', await writtenFile(file, context)],
        ...tags.flatMap((tag) => ['--tag', tag]),
        ...(pull ? ['--pull'] : []),
        ...(platforms.length === 0 ? [] : ['--platform', platforms.join(',')]),
        ...Object.keys(buildArgs).flatMap((name) => ['--build-arg', name]),
        ...Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
        ...(target === undefined ? [] : ['--target', target]),
        workingDir,
      ];
      const env = { ...buildArgs, BUILDKIT_PROGRESS: 'plain' };
      const image = tags[0]!;
      await context.files.makeFolder(beside);
      const what = `building ${image}`;
      const imageProperty = 'dockerfile';
      await engineCommand(context, { engine, argv, image, imageProperty, env, level: 'INFO', what });
      const imageId = (await context.files.readText(`${beside}/id`)).trim();
      if (push) await pushTags(context, engine, tags);
      return { outputs: { imageId } };
    } finally {
      await context.files.remove(beside);
    }
  },
});
