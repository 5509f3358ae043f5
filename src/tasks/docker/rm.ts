/** Removes containers and images. */

import { boolean, list, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { dockerProperties } from './docker-properties.ts';
import { engineCommand } from './engine-command.ts';

export const dockerRmTask = defineTask({
  type: 'io.kestra.plugin.docker.cli.Rm',
  aliases: ['io.kestra.plugin.docker.Rm'],
  title: 'Remove containers and images.',
  description: 'Containers first, then images.',
  properties: {
    ...dockerProperties,
    containerIds: list(text({ description: 'Id, beginning of an id, or name.' }), {
      description: 'Containers to remove.',
    }),
    imageIds: list(text({ description: 'Id or name.' }), { description: 'Images to remove.' }),
    removeVolumes: boolean({
      description: 'Remove anonymous volumes of the containers too.',
      default: false,
    }),
    force: boolean({
      description: 'Remove running containers and images that are in use too.',
      default: false,
    }),
  },
  outputs: {},
  examples: [
    {
      title: 'Remove a container and its image',
      flow: `id: docker_rm
namespace: company.team
tasks:
  - id: remove
    type: io.kestra.plugin.docker.cli.Rm
    containerIds: [my-app]
    imageIds: ["my-app:1"]
    force: true
`,
      needs: 'a container engine, the container and the image',
    },
  ],
  async run({ containerIds = [], imageIds = [], removeVolumes, force, ...engine }, context) {
    const forced = force ? ['--force'] : [];
    if (containerIds.length > 0) {
      const argv = ['rm', ...forced, ...(removeVolumes ? ['--volumes'] : []), ...containerIds];
      await engineCommand(context, { engine, argv, what: 'removing containers' });
    }
    if (imageIds.length > 0) {
      const argv = ['rmi', ...forced, ...imageIds];
      await engineCommand(context, { engine, argv, what: 'removing images' });
    }
    return undefined;
  },
});
