/** Pulls an image. */

import { text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { dockerProperties } from './docker-properties.ts';
import { engineCommand } from './engine-command.ts';
import { withRegistry } from './image-name.ts';

export const dockerPullTask = defineTask({
  type: 'io.kestra.plugin.docker.cli.Pull',
  aliases: ['io.kestra.plugin.docker.Pull'],
  title: 'Pull an image from a registry.',
  description: 'The registry of `credentials` is put in front of an image that does not name it.',
  properties: {
    ...dockerProperties,
    image: text({ description: 'Image, with or without a tag.', required: true }),
  },
  outputs: {},
  examples: [
    {
      title: 'Pull an image',
      flow: `id: docker_pull
namespace: company.team
tasks:
  - id: pull
    type: io.kestra.plugin.docker.cli.Pull
    image: alpine:latest
`,
      needs: 'a container engine and a connection to Docker Hub',
    },
  ],
  async run({ image: written, ...engine }, context) {
    const image = withRegistry(written, engine.credentials);
    const argv = ['pull', '--quiet', image];
    await engineCommand(context, { engine, argv, image, what: `pulling ${image}` });
    context.logger.info(`pulled image ${image}`);
    return undefined;
  },
});
