/** The trigger that starts a flow when an event with a payload arrives. */

import { any, boolean, choice, integer, map, text } from '../../../plugin/property.ts';
import { defineTrigger } from '../../../plugin/trigger.ts';

export const webhookTrigger = defineTrigger({
  type: 'io.kestra.plugin.core.trigger.Webhook',
  aliases: ['io.kestra.core.models.triggers.types.Webhook'],
  title: 'Start a flow from outside.',
  description:
    'On GitHub a `repository_dispatch` event calls it: its `client_payload` has the `key`, and `body`, `headers` and `parameters` as `trigger` has them. Nobody waits for an answer there, so `wait` and what concerns the answer have no effect.',
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
