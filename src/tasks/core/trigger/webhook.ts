/** The trigger that starts a flow when an event with a payload arrives. */

import { any, boolean, choice, integer, map, text } from '../../../plugin/property.ts';
import { defineTrigger } from '../../../plugin/trigger.ts';

export const webhookTrigger = defineTrigger({
  type: 'io.kestra.plugin.core.trigger.Webhook',
  aliases: ['io.kestra.core.models.triggers.types.Webhook'],
  title: 'Start a flow from outside.',
  description:
    'On GitHub the payload comes with a `repository_dispatch` or `workflow_dispatch` event and is `trigger.body`; there are no headers or parameters.',
  properties: {
    key: text({
      description: 'Key that the caller has to know, at most 256 characters.',
      required: true,
      secret: true,
    }),
    inputs: map(any({ description: 'Value.' }), { description: 'Inputs of the execution.' }),
    wait: boolean({ description: 'Answer after the end of the execution.', default: false }),
    returnOutputs: boolean({
      description: 'Answer with the outputs of the flow; needs `wait`.',
      default: false,
    }),
    responseContentType: choice(['application/json', 'text/plain'], {
      description: 'Content type of the answer.',
    }),
    responseCode: integer({ description: 'Status of the answer; needs `wait`.', minimum: 100, maximum: 599 }),
    fetchType: choice(['FETCH', 'STORE'], {
      description: 'Kestra 2: whether the body is a value or a stored file.',
      default: 'FETCH',
    }),
  },
});
