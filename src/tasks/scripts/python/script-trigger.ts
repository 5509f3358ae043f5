/** The trigger that starts a flow when a Python script ends in a certain way. */

import { text } from '../../../plugin/property.ts';
import { defineTrigger } from '../../../plugin/trigger.ts';
import { POLL_DESCRIPTION, pollProperties, pollScript } from '../poll-script.ts';
import { python } from './python.ts';
import { pythonProperties } from './python-properties.ts';

const own = {
  script: text({ description: 'The script.', required: true }),
};

export const pythonScriptTrigger = defineTrigger({
  type: 'io.kestra.plugin.scripts.python.ScriptTrigger',
  title: 'Start a flow when a Python script ends in a certain way.',
  description: POLL_DESCRIPTION,
  properties: { ...own, ...pollProperties },
  selfBound: ['script'],
  edge: ({ edge }) => edge,
  poll: ({ containerImage, exitCondition }, context) =>
    pollScript(
      {
        language: python,
        body: 'script',
        definitions: { ...own, ...pythonProperties },
        containerImage,
        exitCondition,
      },
      context,
    ),
});
