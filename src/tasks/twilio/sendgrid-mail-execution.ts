/** Sends a mail through SendGrid that tells how an execution stands. */

import { defineTask } from '../../plugin/task.ts';
import { executionDescription, failuresExample } from '../notifications/execution-docs.ts';
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
  description: executionDescription('`customMessage` may hold HTML.'),
  properties: { ...sendGridProperties, ...executionProperties, ...replacedProperties(...REPLACED) },
  outputs: sendGridOutputs,
  examples: [
    failuresExample(
      'sendgrid_failures',
      'io.kestra.plugin.twilio.sendgrid.SendGridMailExecution',
      [
        `sendgridApiKey: "{{ secret('SENDGRID_API_KEY') }}"`,
        'from: flows@example.com',
        'to: [ann@example.com]',
        'subject: "{{ trigger.namespace }}.{{ trigger.flowId }}: {{ trigger.state }}"',
        'executionId: "{{ trigger.executionId }}"',
      ],
      'an account at SendGrid',
    ),
  ],
  async run(properties, context) {
    warnOfReplaced(properties, REPLACED, context);
    const execution = await notifiedExecution(properties, context);
    const content = { htmlContent: executionHtml(execution), textContent: executionText(execution) };
    return sendThroughSendGrid({ ...properties, ...content }, context);
  },
});
