/** Tells Telegram how an execution stands. */

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
import { sendTelegram } from './send-telegram.ts';
import { telegramProperties } from './telegram-properties.ts';

const REPLACED = ['payload', 'templateUri', 'templateRenderMap'] as const;

export const telegramExecutionTask = defineTask({
  type: 'io.kestra.plugin.telegram.TelegramExecution',
  aliases: ['io.kestra.plugin.notifications.telegram.TelegramExecution'],
  title: 'Tell Telegram how an execution stands.',
  description: executionDescription('`customMessage` may hold markup of the `parseMode`.'),
  properties: { ...telegramProperties, ...executionProperties, ...replacedProperties(...REPLACED) },
  outputs: {},
  examples: [
    failuresExample(
      'telegram_failures',
      'io.kestra.plugin.telegram.TelegramExecution',
      [
        `token: "{{ secret('TELEGRAM_TOKEN') }}"`,
        'channel: "2072728690"',
        'executionId: "{{ trigger.executionId }}"',
      ],
      'a bot of Telegram',
    ),
  ],
  async run(properties, context) {
    warnOfReplaced(properties, REPLACED, context);
    const { token, channel, parseMode, endpointOverride, options } = properties;
    const text = executionText(await notifiedExecution(properties, context), escapeOf(parseMode));
    await sendTelegram({ token, channel, parseMode, endpointOverride, options }, { text }, context);
    return {};
  },
});

/** Text that stands for itself, whatever the markup. */
function escapeOf(parseMode: string | undefined): (text: string) => string {
  if (parseMode === undefined) return (text) => text;
  if (parseMode === 'HTML')
    return (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return (text) => text.replace(/[\\_*[\]()~`>#+\-=|{}.!]/g, '\\$&');
}

function executionText(execution: NotifiedExecution, escaped: (text: string) => string): string {
  const { state, link, customMessage } = execution;
  return [
    escaped(`${nameOf(execution)}: ${state}`),
    ...(customMessage === undefined ? [] : [customMessage]),
    escaped(outcomeText(execution, (id) => id)),
    ...factsOf(execution).map(([fact, value]) => escaped(`${fact}: ${value}`)),
    ...(link === undefined ? [] : [escaped(link)]),
  ].join('\n');
}
