/** Sends a mail that tells how an execution stands. */

import { defineTask } from '../../plugin/task.ts';
import { executionDescription, failuresExample } from '../notifications/execution-docs.ts';
import { executionHtml, executionText } from '../notifications/execution-mail.ts';
import {
  executionProperties,
  replacedProperties,
  warnOfReplaced,
} from '../notifications/execution-properties.ts';
import { notifiedExecution } from '../notifications/notified-execution.ts';
import { messageProperties, serverProperties } from './mail-properties.ts';
import { sendMail } from './send-mail.ts';

const REPLACED = [
  'htmlTextContent',
  'plainTextContent',
  'templateUri',
  'textTemplateUri',
  'templateRenderMap',
] as const;

export const mailExecutionTask = defineTask({
  type: 'io.kestra.plugin.email.MailExecution',
  aliases: ['io.kestra.plugin.notifications.mail.MailExecution'],
  title: 'Send a mail that tells how an execution stands.',
  description: executionDescription('`customMessage` may hold HTML.'),
  properties: {
    ...serverProperties,
    ...messageProperties,
    ...executionProperties,
    ...replacedProperties(...REPLACED),
  },
  outputs: {},
  examples: [
    failuresExample(
      'mail_failures',
      'io.kestra.plugin.email.MailExecution',
      [
        'host: mail.example.com',
        `username: "{{ secret('EMAIL_USERNAME') }}"`,
        `password: "{{ secret('EMAIL_PASSWORD') }}"`,
        'from: flows@example.com',
        'to: ann@example.com',
        'subject: "{{ trigger.namespace }}.{{ trigger.flowId }}: {{ trigger.state }}"',
        'executionId: "{{ trigger.executionId }}"',
      ],
      'a mail server',
    ),
  ],
  async run(properties, context) {
    warnOfReplaced(properties, REPLACED, context);
    const execution = await notifiedExecution(properties, context);
    const content = {
      htmlTextContent: executionHtml(execution),
      plainTextContent: executionText(execution),
    };
    await sendMail({ ...properties, ...content }, context);
    return {};
  },
});
