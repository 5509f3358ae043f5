/** Sends a mail through SendGrid that tells how an execution stands. */

import { defineTask } from '../../plugin/task.ts';
import { executionHtml, executionText } from '../notifications/execution-mail.ts';
import {
  executionProperties,
  replacedProperties,
  warnOfReplaced,
} from '../notifications/execution-properties.ts';
import { notifiedExecution } from '../notifications/notified-execution.ts';
import { sendThroughSendGrid } from './send-through-sendgrid.ts';
import { sendGridOutputs, sendGridProperties } from './sendgrid-properties.ts';

const REPLACED = [
  'htmlContent',
  'textContent',
  'templateUri',
  'textTemplateUri',
  'templateRenderMap',
] as const;

export const sendGridMailExecutionTask = defineTask({
  type: 'io.kestra.plugin.twilio.sendgrid.SendGridMailExecution',
  aliases: ['io.kestra.plugin.notifications.sendgrid.SendGridMailExecution'],
  title: 'Send a mail through SendGrid that tells how an execution stands.',
  description:
    'Flow, execution, state, start, duration, the task that failed and the last one; in a job with a link to its run. `customMessage` may hold HTML. For flows with a Flow trigger, and for `errors` and `afterExecution`.',
  properties: { ...sendGridProperties, ...executionProperties, ...replacedProperties(...REPLACED) },
  outputs: sendGridOutputs,
  examples: [
    {
      title: 'Tell of every flow that fails',
      flow: `id: sendgrid_failures
namespace: company.team
tasks:
  - id: tell
    type: io.kestra.plugin.twilio.sendgrid.SendGridMailExecution
    sendgridApiKey: "{{ secret('SENDGRID_API_KEY') }}"
    from: flows@example.com
    to: [ann@example.com]
    subject: "{{ trigger.namespace }}.{{ trigger.flowId }}: {{ trigger.state }}"
    executionId: "{{ trigger.executionId }}"
triggers:
  - id: failures
    type: io.kestra.plugin.core.trigger.Flow
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionStatus
        in: [FAILED, WARNING]
`,
      needs: 'an account at SendGrid',
    },
  ],
  async run(properties, context) {
    warnOfReplaced(properties, REPLACED, context);
    const execution = await notifiedExecution(properties, context);
    const content = { htmlContent: executionHtml(execution), textContent: executionText(execution) };
    return sendThroughSendGrid({ ...properties, ...content }, context);
  },
});
