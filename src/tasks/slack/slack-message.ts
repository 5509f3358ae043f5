/** What Slack is sent: `payload`, or made from `messageText`. */

import { TaskFailure } from '../../plugin/task-failure.ts';
import { jsonPayload } from '../notifications/json-payload.ts';

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
