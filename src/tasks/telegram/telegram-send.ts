/** Sends a message to a chat of Telegram. */

import { any } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { sendTelegram } from './send-telegram.ts';
import { telegramProperties } from './telegram-properties.ts';

export const telegramSendTask = defineTask({
  type: 'io.kestra.plugin.telegram.TelegramSend',
  aliases: ['io.kestra.plugin.notifications.telegram.TelegramSend'],
  title: 'Send a message to Telegram.',
  description: 'The token is masked. A message that Telegram does not take fails the task.',
  properties: {
    ...telegramProperties,
    payload: any({
      description:
        'Text of the message; or a map, or JSON text of one, with `text` and what else `sendMessage` takes.',
    }),
  },
  outputs: {},
  examples: [
    {
      title: 'When a task fails',
      flow: `id: telegram_alert
namespace: company.team
tasks:
  - id: fail
    type: io.kestra.plugin.core.execution.Fail
errors:
  - id: alert
    type: io.kestra.plugin.telegram.TelegramSend
    token: "{{ secret('TELEGRAM_TOKEN') }}"
    channel: "2072728690"
    payload: "{{ flow.namespace }}.{{ flow.id }} failed in execution {{ execution.id }}"
`,
      needs: 'a bot of Telegram',
    },
    {
      title: 'Nothing to say',
      flow: `id: telegram_nothing
namespace: company.team
tasks:
  - id: alert
    type: io.kestra.plugin.telegram.TelegramSend
    token: 000:XXX
    channel: "1"
`,
      expect: { state: 'FAILED', logs: ['property `payload`: is missing'] },
    },
  ],
  async run({ payload, ...target }, context) {
    await sendTelegram(target, messageOf(payload), context);
    return {};
  },
});

/** Kestra documents the JSON and sends it as text; nobody wants to read that. */
function messageOf(payload: unknown): Readonly<Record<string, unknown>> {
  if (payload === undefined || payload === '')
    throw new TaskFailure('property `payload`: is missing; write the text of the message');
  return withText(payload) ?? withText(parsed(payload)) ?? { text: asText(payload) };
}

function withText(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const holds = typeof value === 'object' && value !== null && 'text' in value;
  return holds ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function parsed(payload: unknown): unknown {
  try {
    return typeof payload === 'string' ? (JSON.parse(payload) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

function asText(payload: unknown): string {
  return typeof payload === 'string' ? payload : JSON.stringify(payload);
}
