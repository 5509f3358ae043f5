/** The trigger that asks an HTTP address again and again and starts a flow when the answer fits. */

import { isTruthy } from '../../../expression/truthy.ts';
import { boolean, duration, template } from '../../../plugin/property.ts';
import { defineTrigger } from '../../../plugin/trigger.ts';
import { buildRequest } from './build-request.ts';
import { exchange } from './exchange.ts';
import { requestProperties } from './request-properties.ts';
import { bodyOf, encryptionFailure } from './response-body.ts';

export const httpTrigger = defineTrigger({
  type: 'io.kestra.plugin.core.http.Trigger',
  aliases: ['io.kestra.plugin.fs.http.Trigger'],
  title: 'Start a flow when an HTTP answer fits.',
  description:
    'The answer is `trigger.uri`, `trigger.code`, `trigger.headers` and `trigger.body` in the execution. It is asked for at each evaluation of triggers; statuses of 400 and above are no failure.',
  properties: {
    ...requestProperties,
    interval: duration({ description: 'Shortest time between two requests.', default: 60_000 }),
    responseCondition: template({
      description: 'Condition with `response.statusCode`, `response.body` and `response.headers`.',
      default: '{{ response.statusCode < 400 }}',
    }),
    encryptBody: boolean({
      description: 'Kestra encrypts the body with the key of its server. There is none here.',
      default: false,
    }),
  },
  async poll(properties, context) {
    if (properties.encryptBody) throw encryptionFailure();
    const request = await buildRequest(properties, context);
    return exchange(request, context, async (answer) => {
      const body = await bodyOf(answer, request);
      const response = { statusCode: answer.status, body, headers: answer.headers };
      const condition = await context.render(properties.responseCondition, { response });
      if (!isTruthy(condition)) return undefined;
      return { uri: answer.uri, code: answer.status, headers: answer.headers, body };
    });
  },
});
