/** The trigger that starts a flow when a Node.js script ends in a certain way. */

import { text } from '../../../plugin/property.ts';
import { defineTrigger } from '../../../plugin/trigger.ts';
import { POLL_DESCRIPTION, pollProperties, pollScript } from '../poll-script.ts';
import { node } from './node.ts';

const own = {
  script: text({ description: 'The script.', required: true }),
};

export const nodeScriptTrigger = defineTrigger({
  type: 'io.kestra.plugin.scripts.node.ScriptTrigger',
  title: 'Start a flow when a Node.js script ends in a certain way.',
  description: POLL_DESCRIPTION,
  properties: { ...own, ...pollProperties },
  selfBound: ['script'],
  edge: ({ edge }) => edge,
  poll: ({ containerImage, exitCondition }, context) =>
    pollScript({ language: node, body: 'script', definitions: own, containerImage, exitCondition }, context),
});
