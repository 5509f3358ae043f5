/** Gives an image another name. */

import { text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { dockerProperties } from './docker-properties.ts';
import { engineCommand } from './engine-command.ts';

export const dockerTagTask = defineTask({
  type: 'io.kestra.plugin.docker.cli.Tag',
  aliases: ['io.kestra.plugin.docker.Tag'],
  title: 'Give an image another name.',
  description: 'Both names stand for the same image of the machine.',
  properties: {
    ...dockerProperties,
    sourceImage: text({ description: 'Name or id of the image.', required: true }),
    targetImage: text({ description: 'New name; the tag is `latest` where none is given.', required: true }),
  },
  outputs: {},
  examples: [
    {
      title: 'Name a build for a registry',
      flow: `id: docker_tag
namespace: company.team
tasks:
  - id: tag
    type: io.kestra.plugin.docker.cli.Tag
    sourceImage: app:build-123
    targetImage: registry.example.com/team/app:1.0.0
`,
      needs: 'a container engine and the image',
    },
  ],
  async run({ sourceImage, targetImage, ...engine }, context) {
    const argv = ['tag', sourceImage, targetImage];
    await engineCommand(context, { engine, argv, what: `naming ${sourceImage}` });
    context.logger.info(`image ${sourceImage} is now ${targetImage} as well`);
    return undefined;
  },
});
