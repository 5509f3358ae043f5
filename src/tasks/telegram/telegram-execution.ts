/** Tells Telegram how an execution stands. */

import { defineTask } from '../../plugin/task.ts';
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
  description:
    'Flow, execution, state, start, duration, the task that failed and the last one; in a job with a link to its run. `customMessage` may hold markup of the `parseMode`. For flows with a Flow trigger, and for `errors` and `afterExecution`.',
  properties: { ...telegramProperties, ...executionProperties, ...replacedProperties(...REPLACED) },
  outputs: {},
  examples: [
    {
      title: 'Tell of every flow that fails',
      flow: `id: telegram_failures
namespace: company.team
tasks:
  - id: tell
    type: io.kestra.plugin.telegram.TelegramExecution
    token: "{{ secret('TELEGRAM_TOKEN') }}"
    channel: "2072728690"
    executionId: "{{ trigger.executionId }}"
triggers:
  - id: failures
    type: io.kestra.plugin.core.trigger.Flow
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionStatus
        in: [FAILED, WARNING]
`,
      needs: 'a bot of Telegram',
    },
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
