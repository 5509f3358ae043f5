/** What Slack is sent: from `payload` or `messageText`, or made from an execution. */

import { TaskFailure } from '../../plugin/task-failure.ts';
import { jsonPayload } from '../notifications/json-payload.ts';
import { factsOf, type NotifiedExecution, nameOf, outcomeText } from '../notifications/notified-execution.ts';

export function slackMessage(payload: unknown, messageText: string | undefined): unknown {
  if (payload !== undefined) return jsonPayload(payload);
  if (messageText === undefined)
    throw new TaskFailure('neither `messageText` nor `payload` is given; write one of them');
  return jsonObject(messageText) ?? { text: slackMarkdown(messageText) };
}

/** Kestra: a `messageText` that is a JSON object is the whole message. */
function jsonObject(text: string): object | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Kestra: bold, italic and links of Markdown become Slack's. */
function slackMarkdown(text: string): string {
  return text
    .replace(/\*\*(.*?)\*\*/g, '*$1*')
    .replace(/__(.*?)__/g, '_$1_')
    .replace(/\[(.*?)\]\((.*?)\)/g, '<$2|$1>');
}

/** Slack reads these three as markup. */
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const COLORS: Readonly<Record<string, string>> = { SUCCESS: 'good', WARNING: 'warning' };

export function slackExecutionMessage(execution: NotifiedExecution): Record<string, unknown> {
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
  };
}
