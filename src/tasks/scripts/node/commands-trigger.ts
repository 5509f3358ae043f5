/** The trigger that starts a flow when commands of Node.js end in a certain way. */

import { list, text } from '../../../plugin/property.ts';
import { defineTrigger } from '../../../plugin/trigger.ts';
import { POLL_DESCRIPTION, pollProperties, pollScript } from '../poll-script.ts';
import { node } from './node.ts';

const own = {
  commands: list(text({ description: 'One command.' }), {
    description: 'Commands, run in one shell.',
    required: true,
  }),
};

export const nodeCommandsTrigger = defineTrigger({
  type: 'io.kestra.plugin.scripts.node.CommandsTrigger',
  title: 'Start a flow when commands of Node.js end in a certain way.',
  description: POLL_DESCRIPTION,
  properties: { ...own, ...pollProperties },
  selfBound: ['commands'],
  edge: ({ edge }) => edge,
  poll: ({ containerImage, exitCondition }, context) =>
    pollScript(
      { language: node, body: 'commands', definitions: own, containerImage, exitCondition },
      context,
    ),
});
