/** An execution as a message in Slack's form, which other services take too. */

import { factsOf, type NotifiedExecution, nameOf, outcomeText } from './notified-execution.ts';

/** Slack reads these three as markup. */
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const COLORS: Readonly<Record<string, string>> = { SUCCESS: 'good', WARNING: 'warning' };

export interface Author {
  readonly channel: string | undefined;
  readonly username: string | undefined;
  readonly iconUrl: string | undefined;
  readonly iconEmoji: string | undefined;
}

export function slackCompatibleMessage(
  execution: NotifiedExecution,
  author: Author,
): Record<string, unknown> {
  const { channel, username, iconUrl, iconEmoji } = author;
  const { link, state, start, customMessage } = execution;
  const name = escaped(nameOf(execution));
  const title = `*${link === undefined ? name : `<${link}|${name}>`}: ${state}*`;
  const text = `${title}\n> ${outcomeText(execution, (id) => `\`${escaped(id)}\``)}`;
  const section = (text: string): Record<string, unknown> => ({
    type: 'section',
    text: { type: 'mrkdwn', text },
  });
  const button = { type: 'button', text: { type: 'plain_text', text: 'Open the run' }, url: link };
  return {
    text,
    blocks: [
      ...(customMessage === undefined ? [] : [section(customMessage)]),
      { ...section(text), ...(link === undefined ? {} : { accessory: button }) },
    ],
    attachments: [
      {
        color: COLORS[state] ?? 'danger',
        fields: factsOf(execution).map(([title, value]) => ({ title, value, short: true })),
        ts: Math.floor(start / 1000),
      },
    ],
    ...(channel === undefined ? {} : { channel }),
    ...(username === undefined ? {} : { username }),
    ...(iconUrl === undefined ? {} : { icon_url: iconUrl }),
    ...(iconEmoji === undefined ? {} : { icon_emoji: iconEmoji }),
  };
}
