/** Removes what nothing uses: build cache, containers, images, networks, volumes. */

import { boolean, choice, list, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { dockerProperties } from './docker-properties.ts';
import { engineCommand } from './engine-command.ts';

const NOUNS = {
  BUILD: 'builder',
  CONTAINERS: 'container',
  IMAGES: 'image',
  NETWORKS: 'network',
  VOLUMES: 'volume',
} as const;

export const dockerPruneTask = defineTask({
  type: 'io.kestra.plugin.docker.cli.Prune',
  aliases: ['io.kestra.plugin.docker.Prune'],
  title: 'Remove what no container uses.',
  description: 'What was removed is logged.',
  properties: {
    ...dockerProperties,
    pruneType: choice(['BUILD', 'CONTAINERS', 'IMAGES', 'NETWORKS', 'VOLUMES'], {
      description: 'What to look through.',
      required: true,
    }),
    dangling: boolean({
      description: 'Of images, remove only those without a name; else all that no container uses.',
      default: false,
    }),
    until: text({
      description:
        'Only what is older than this: a time, or a duration such as `10m` or `1h30m`. Not for volumes.',
    }),
    labelFilters: list(text({ description: '`key` or `key=value`.' }), {
      description: 'Only what has these labels. Not for the build cache.',
    }),
  },
  outputs: {},
  examples: [
    {
      title: 'Remove images without a name',
      flow: `id: docker_prune
namespace: company.team
tasks:
  - id: prune
    type: io.kestra.plugin.docker.cli.Prune
    pruneType: IMAGES
    dangling: true
`,
      needs: 'a container engine',
    },
  ],
  async run({ pruneType, dangling, until, labelFilters = [], ...engine }, context) {
    const filters = [
      ...(until === undefined ? [] : [`until=${until}`]),
      ...labelFilters.map((label) => `label=${label}`),
    ];
    const all = pruneType === 'IMAGES' && !dangling ? ['--all'] : [];
    const argv = [
      NOUNS[pruneType],
      'prune',
      '--force',
      ...all,
      ...filters.flatMap((filter) => ['--filter', filter]),
    ];
    await engineCommand(context, { engine, argv, level: 'INFO', what: `pruning ${pruneType}` });
    return undefined;
  },
});
