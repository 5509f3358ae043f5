/** Pushes images to a registry. */

import { list, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { dockerProperties } from './docker-properties.ts';
import { withoutScheme } from './image-name.ts';
import { pushTags } from './push-tags.ts';

export const dockerPushTask = defineTask({
  type: 'io.kestra.plugin.docker.cli.Push',
  aliases: ['io.kestra.plugin.docker.Push'],
  title: 'Push images to a registry.',
  description: 'The images are on the machine already, under these tags.',
  properties: {
    ...dockerProperties,
    tags: list(text({ description: 'Tag, with the registry in front.' }), {
      description: 'Tags to push.',
      required: true,
    }),
  },
  outputs: {},
  examples: [
    {
      title: 'Push to a registry of your own',
      flow: `id: docker_push
namespace: company.team
tasks:
  - id: push
    type: io.kestra.plugin.docker.cli.Push
    tags:
      - registry.example.com/team/app:latest
    credentials:
      registry: registry.example.com
      username: "{{ secret('REGISTRY_USER') }}"
      password: "{{ secret('REGISTRY_PASSWORD') }}"
`,
      needs: 'a container engine and a registry',
    },
  ],
  async run({ tags, ...engine }, context) {
    if (tags.length === 0) throw new TaskFailure('property `tags`: write at least one tag');
    await pushTags(context, engine, [...new Set(tags.map(withoutScheme))]);
    return undefined;
  },
});
