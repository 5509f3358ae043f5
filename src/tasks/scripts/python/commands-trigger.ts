/** The trigger that starts a flow when commands of Python end in a certain way. */

import { list, text } from '../../../plugin/property.ts';
import { defineTrigger } from '../../../plugin/trigger.ts';
import { POLL_DESCRIPTION, pollProperties, pollScript } from '../poll-script.ts';
import { python } from './python.ts';
import { pythonProperties } from './python-properties.ts';

const own = {
  commands: list(text({ description: 'One command.' }), {
    description: 'Commands, run in one shell.',
    required: true,
  }),
};

export const pythonCommandsTrigger = defineTrigger({
  type: 'io.kestra.plugin.scripts.python.CommandsTrigger',
  title: 'Start a flow when commands of Python end in a certain way.',
  description: POLL_DESCRIPTION,
  properties: { ...own, ...pollProperties },
  selfBound: ['commands'],
  edge: ({ edge }) => edge,
  poll: ({ containerImage, exitCondition }, context) =>
    pollScript(
      {
        language: python,
        body: 'commands',
        definitions: { ...own, ...pythonProperties },
        containerImage,
        exitCondition,
      },
      context,
    ),
});
