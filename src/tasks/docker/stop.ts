/** Stops a container. */

import { boolean, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { dockerProperties } from './docker-properties.ts';
import { engineCommand } from './engine-command.ts';

export const dockerStopTask = defineTask({
  type: 'io.kestra.plugin.docker.cli.Stop',
  aliases: ['io.kestra.plugin.docker.Stop'],
  title: 'Stop a container.',
  description: 'Of use for containers that `Run` has started with `wait: false`.',
  properties: {
    ...dockerProperties,
    containerId: text({ description: 'Id, beginning of an id, or name.', required: true }),
    kill: boolean({ description: 'End it at once, without a chance to finish.', default: false }),
    delete: boolean({ description: 'Remove it then.', default: true }),
  },
  outputs: {},
  examples: [
    {
      title: 'Start a service, use it, stop it',
      flow: `id: docker_stop
namespace: company.team
tasks:
  - id: start
    type: io.kestra.plugin.docker.cli.Run
    containerImage: redis:7
    portBindings: ["6379:6379"]
    wait: false
  - id: stop
    type: io.kestra.plugin.docker.cli.Stop
    containerId: "{{ outputs.start.taskRunner.containerId }}"
`,
      needs: 'a container engine and the image redis:7',
    },
  ],
  async run({ containerId, kill, delete: remove, ...engine }, context) {
    const argv = [kill ? 'kill' : 'stop', containerId];
    await engineCommand(context, { engine, argv, what: `stopping ${containerId}` });
    if (remove) {
      // Anonymous volumes hold copies of files that were made for this container alone.
      const removal = ['rm', '--volumes', containerId];
      await engineCommand(context, { engine, argv: removal, what: `removing ${containerId}` });
    }
    return undefined;
  },
});
