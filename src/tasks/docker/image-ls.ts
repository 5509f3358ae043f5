/** Lists the images of the machine. */

import { boolean, map, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { dockerProperties } from './docker-properties.ts';
import { engineCommand } from './engine-command.ts';

interface Inspected {
  readonly Id: string;
  readonly RepoTags?: readonly string[] | null;
  readonly RepoDigests?: readonly string[] | null;
  readonly Size: number;
  readonly Created?: string;
  readonly Config?: { readonly Labels?: Readonly<Record<string, string>> | null } | null;
}

export const dockerImageLsTask = defineTask({
  type: 'io.kestra.plugin.docker.cli.ImageLs',
  aliases: ['io.kestra.plugin.docker.ImageLs'],
  title: 'List the images of the machine.',
  description: 'Of use to find out whether a pull brought something new.',
  properties: {
    ...dockerProperties,
    showAll: boolean({ description: 'List images between the layers of others too.', default: false }),
    imageNameFilter: text({
      description: 'Name with or without a tag, such as `alpine` or `alpine:3.18`; `*` stands for any part.',
    }),
    labelFilter: map(text({ description: 'Value.' }), { description: 'Labels that an image must have.' }),
  },
  outputs: {
    images: {
      type: 'list',
      description:
        '`id`, `repoTags`, `repoDigests`, `size` in bytes, `created` in seconds since 1970, `labels`.',
    },
    count: { type: 'integer', description: 'Number of images.' },
  },
  examples: [
    {
      title: 'Has the image changed?',
      flow: `id: docker_image_ls
namespace: company.team
tasks:
  - id: images
    type: io.kestra.plugin.docker.cli.ImageLs
    imageNameFilter: alpine:latest
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.images.count }} images"
`,
      needs: 'a container engine',
    },
  ],
  async run({ showAll, imageNameFilter, labelFilter = {}, ...engine }, context) {
    const filters = [
      ...(imageNameFilter === undefined ? [] : [`reference=${imageNameFilter}`]),
      ...Object.entries(labelFilter).map(([key, value]) => `label=${key}=${value}`),
    ].flatMap((filter) => ['--filter', filter]);
    const argv = ['image', 'ls', '--quiet', '--no-trunc', ...(showAll ? ['--all'] : []), ...filters];
    const what = 'listing images';
    const ids = [...new Set(await engineCommand(context, { engine, argv, what }))].filter((id) => id !== '');
    const images = ids.length === 0 ? [] : await inspect(ids);
    context.logger.info(`found ${images.length} ${images.length === 1 ? 'image' : 'images'}`);
    return { outputs: { images, count: images.length } };

    async function inspect(all: readonly string[]): Promise<object[]> {
      const lines = await engineCommand(context, { engine, argv: ['image', 'inspect', ...all], what });
      return (JSON.parse(lines.join('\n')) as Inspected[]).map((image) => ({
        id: image.Id,
        repoTags: image.RepoTags ?? [],
        repoDigests: image.RepoDigests ?? [],
        size: image.Size,
        created: Math.floor(Date.parse(image.Created ?? '') / 1000) || 0,
        labels: image.Config?.Labels ?? {},
      }));
    }
  },
});
