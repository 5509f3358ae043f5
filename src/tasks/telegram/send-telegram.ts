/** Sends a message through a bot of Telegram. */

import type { TaskContext } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { postJson } from '../notifications/post-json.ts';
import type { WebhookOptions } from '../notifications/webhook-options.ts';

export interface TelegramTarget {
  readonly token: string;
  readonly channel: string;
  readonly parseMode: string | undefined;
  readonly endpointOverride: string;
  readonly options: WebhookOptions | undefined;
}

/** `message` holds `text`, and what else the API takes. */
export async function sendTelegram(
  target: TelegramTarget,
  message: Readonly<Record<string, unknown>>,
  context: TaskContext,
): Promise<void> {
  const { token, channel, parseMode, endpointOverride, options } = target;
  if (!/^[\w:-]+$/.test(token)) throw new TaskFailure('property `token`: is no token of a bot');
  const mode = parseMode === 'MARKDOWNV2' ? 'MarkdownV2' : parseMode;
  const { text } = await postJson(
    {
      service: 'Telegram',
      url: `${endpointOverride.replace(/\/+$/, '')}/bot${token}/sendMessage`,
      property: 'endpointOverride',
      body: { ...message, chat_id: channel, ...(mode === undefined ? {} : { parse_mode: mode }) },
      options,
    },
    context,
  );
  if (!isTaken(text)) throw new TaskFailure(`Telegram did not take the message: ${text.slice(0, 500)}`);
}

function isTaken(text: string): boolean {
  try {
    return (JSON.parse(text) as { ok?: unknown } | null)?.ok === true;
  } catch {
    return false;
  }
}
