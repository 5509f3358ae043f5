/** Sends a mail that tells how an execution stands. */

import { defineTask } from '../../plugin/task.ts';
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
  description:
    'Flow, execution, state, start, duration, the task that failed and the last one; in a job with a link to its run. `customMessage` may hold HTML. For flows with a Flow trigger, and for `errors` and `afterExecution`.',
  properties: {
    ...serverProperties,
    ...messageProperties,
    ...executionProperties,
    ...replacedProperties(...REPLACED),
  },
  outputs: {},
  examples: [
    {
      title: 'Tell of every flow that fails',
      flow: `id: mail_failures
namespace: company.team
tasks:
  - id: tell
    type: io.kestra.plugin.email.MailExecution
    host: mail.example.com
    username: "{{ secret('EMAIL_USERNAME') }}"
    password: "{{ secret('EMAIL_PASSWORD') }}"
    from: flows@example.com
    to: ann@example.com
    subject: "{{ trigger.namespace }}.{{ trigger.flowId }}: {{ trigger.state }}"
    executionId: "{{ trigger.executionId }}"
triggers:
  - id: failures
    type: io.kestra.plugin.core.trigger.Flow
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionStatus
        in: [FAILED, WARNING]
`,
      needs: 'a mail server',
    },
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
