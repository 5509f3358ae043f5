/** Messages to Telegram, sent to a server on loopback. */

import { describe, expect, it } from 'vitest';
import { telegramExecutionTask } from '../../../src/tasks/telegram/telegram-execution.ts';
import { telegramSendTask } from '../../../src/tasks/telegram/telegram-send.ts';
import { serve } from '../core/http/loopback-server.ts';
import { createTaskContext, failureOf, runTask } from '../task-context.ts';
import { contextWith, FAILED } from './facts.ts';

const TOKEN = '6090305634:verysecret-token_1';

async function sent(
  task: Parameters<typeof runTask>[0],
  properties: Record<string, unknown>,
  context = createTaskContext(),
) {
  const server = await serve((_request, response) => void response.end('{"ok": true, "result": {}}'));
  await runTask(
    task,
    { token: TOKEN, channel: '42', endpointOverride: `${server.origin}/`, ...properties },
    context,
  );
  expect(server.requests).toMatchObject([{ method: 'POST', url: `/bot${TOKEN}/sendMessage` }]);
  expect(context.secrets).toContain(TOKEN);
  return JSON.parse(server.requests[0]!.body);
}

describe('TelegramSend', () => {
  it.each([
    ['Hello "you"\n🚀', { text: 'Hello "you"\n🚀' }],
    ['{"text": "Hello", "disable_notification": true}', { text: 'Hello', disable_notification: true }],
    [{ text: 'Hello' }, { text: 'Hello' }],
    ['[1, 2]', { text: '[1, 2]' }],
    ['{"n": 1}', { text: '{"n": 1}' }],
  ])('sends %j', async (payload, message) => {
    expect(await sent(telegramSendTask, { payload })).toEqual({ chat_id: '42', ...message });
  });

  it.each([
    ['HTML', 'HTML'],
    ['MARKDOWNV2', 'MarkdownV2'],
    ['MarkdownV2', 'MarkdownV2'],
  ])('says that the text is %s', async (parseMode, parse_mode) => {
    expect(await sent(telegramSendTask, { payload: 'x', parseMode })).toMatchObject({ parse_mode });
  });

  it('fails without the token in the message', async () => {
    const answers = [
      {
        status: 400,
        body: '{"ok":false,"description":"Bad Request: chat not found"}',
        says: 'chat not found',
      },
      { status: 200, body: '{"ok":false,"description":"no"}', says: 'did not take the message' },
      { status: 200, body: 'hello', says: 'did not take the message: hello' },
    ];
    for (const { status, body, says } of answers) {
      const server = await serve((_request, response) => void response.writeHead(status).end(body));
      const properties = { token: TOKEN, channel: '1', payload: 'x', endpointOverride: server.origin };
      const { message } = await failureOf(runTask(telegramSendTask, properties));
      expect(message).toContain(says);
      expect(message).not.toContain('verysecret');
    }
    const properties = { token: TOKEN, channel: '1', payload: 'x' };
    const nowhere = runTask(telegramSendTask, { ...properties, endpointOverride: 'telegram' });
    expect((await failureOf(nowhere)).message).toContain('property `endpointOverride`: is no absolute');
    const closed = runTask(telegramSendTask, { ...properties, endpointOverride: 'http://127.0.0.1:1' });
    expect((await failureOf(closed)).message).toContain('POST the address of Telegram failed');
    const odd = await failureOf(runTask(telegramSendTask, { ...properties, token: 'very/secret' }));
    expect(odd.message).toBe('property `token`: is no token of a bot');
  });
});

describe('TelegramExecution', () => {
  const told = { executionId: 'past1', customMessage: '<b>Call</b>', customFields: { Rows: '<3>' } };

  it('tells the facts', async () => {
    const url = 'https://github.com/o/r/actions/runs/1/attempts/1';
    const context = contextWith({ ...FAILED, url });
    const body = await sent(telegramExecutionTask, { ...told, payload: 'x', parseMode: 'HTML' }, context);
    expect(body).toEqual({
      chat_id: '42',
      parse_mode: 'HTML',
      text: [
        'company.team.etl: FAILED',
        '<b>Call</b>',
        'Task load failed, after 01:02:03.004',
        'Namespace: company.team',
        'Flow: etl',
        'Execution: past1',
        'State: FAILED',
        'Started: 2026-01-01T00:00:00.000Z',
        'Duration: 01:02:03.004',
        'Failed task: load',
        'Last task: log',
        'Rows: &lt;3&gt;',
        url,
      ].join('\n'),
    });
    expect(context.messages('WARN')).toEqual([expect.stringContaining('`payload` has no effect')]);
  });

  it.each([
    [undefined, 'Rows: <3>', 'company.team.etl: FAILED'],
    ['MARKDOWNV2', 'Rows: <3\\>', 'company\\.team\\.etl: FAILED'],
  ])('escapes for %s', async (parseMode, fact, title) => {
    const properties = { ...told, ...(parseMode === undefined ? {} : { parseMode }) };
    const { text } = await sent(telegramExecutionTask, properties, contextWith(FAILED));
    expect(text.split('\n')).toEqual(expect.arrayContaining([fact, title]));
  });
});
