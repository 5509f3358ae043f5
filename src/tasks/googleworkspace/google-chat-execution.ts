/** Tells Google Chat how an execution stands. */

import { text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { executionDescription, failuresExample } from '../notifications/execution-docs.ts';
import {
  executionProperties,
  replacedProperties,
  warnOfReplaced,
} from '../notifications/execution-properties.ts';
import {
  factsOf,
  type NotifiedExecution,
  nameOf,
  notifiedExecution,
  outcomeText,
} from '../notifications/notified-execution.ts';
import { postJson } from '../notifications/post-json.ts';
import { webhookOptions } from '../notifications/webhook-options.ts';

const REPLACED = ['payload', 'templateUri', 'templateRenderMap'] as const;

export const googleChatExecutionTask = defineTask({
  type: 'io.kestra.plugin.googleworkspace.chat.GoogleChatExecution',
  aliases: ['io.kestra.plugin.notifications.google.GoogleChatExecution'],
  title: 'Tell Google Chat how an execution stands.',
  description: executionDescription(),
  properties: {
    url: text({ description: 'Address of the incoming webhook.', required: true, secret: true }),
    ...executionProperties,
    text: text({ description: 'A text to send instead of the facts.' }),
    options: webhookOptions,
    ...replacedProperties(...REPLACED),
  },
  outputs: {},
  examples: [
    failuresExample(
      'google_chat_failures',
      'io.kestra.plugin.googleworkspace.chat.GoogleChatExecution',
      [`url: "{{ secret('GOOGLE_CHAT_WEBHOOK') }}"`, 'executionId: "{{ trigger.executionId }}"'],
      'an incoming webhook of Google Chat',
    ),
  ],
  async run(properties, context) {
    warnOfReplaced(properties, REPLACED, context);
    const { url, options, text: own, customFields, customMessage } = properties;
    if (own !== undefined && (customFields !== undefined || customMessage !== undefined))
      context.logger.warn('`customFields` and `customMessage` have no effect beside `text`');
    const body = { text: own ?? chatText(await notifiedExecution(properties, context)) };
    await postJson({ service: 'Google Chat', url, body, options }, context);
    return {};
  },
});

function chatText(execution: NotifiedExecution): string {
  const { link, state, customMessage } = execution;
  const name = nameOf(execution);
  return [
    `*${link === undefined ? name : `<${link}|${name}>`}: ${state}*`,
    ...(customMessage === undefined ? [] : [customMessage]),
    outcomeText(execution, (id) => `\`${id}\``),
    ...factsOf(execution).map(([fact, value]) => `${fact}: ${value}`),
  ].join('\n');
}
