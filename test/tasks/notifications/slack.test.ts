/** Messages to Slack, sent to a server on loopback. */

import { describe, expect, it } from 'vitest';
import { slackExecutionTask } from '../../../src/tasks/slack/slack-execution.ts';
import { slackIncomingWebhookTask } from '../../../src/tasks/slack/slack-incoming-webhook.ts';
import { type Handler, serve, serveBytes } from '../core/http/loopback-server.ts';
import { createTaskContext, failureOf, runTask } from '../task-context.ts';
import { contextWith, FAILED, START } from './facts.ts';

const ok: Handler = (_request, response) => void response.end('ok');
const PATH = '/services/T0001/B0001/verysecret';

async function sent(properties: Record<string, unknown>, context = createTaskContext()): Promise<unknown> {
  const server = await serve(ok);
  await runTask(slackIncomingWebhookTask, { url: server.origin + PATH, ...properties }, context);
  expect(server.requests).toHaveLength(1);
  expect(server.requests[0]).toMatchObject({ method: 'POST', url: PATH });
  expect(server.requests[0]!.headers['content-type']).toBe('application/json');
  return JSON.parse(server.requests[0]!.body);
}

describe('SlackIncomingWebhook', () => {
  const variables = { inputs: { said: 'He said "no"\nand 🚀 \\o/' } };

  it.each([
    ['JSON text', '{"text": {{ inputs.said | toJson }}, "n": 1}', { text: variables.inputs.said, n: 1 }],
    ['a map', { text: '{{ inputs.said }}', n: 1 }, { text: variables.inputs.said, n: 1 }],
    [
      'nested',
      { blocks: [{ text: { text: '{{ inputs.said }}' } }] },
      { blocks: [{ text: { text: variables.inputs.said } }] },
    ],
  ])('sends a payload that is %s', async (_, payload, body) => {
    expect(await sent({ payload, messageText: 'ignored' }, createTaskContext({ variables }))).toEqual(body);
  });

  it.each([
    ['plain "text"\n🚀', { text: 'plain "text"\n🚀' }],
    ['**bold** __italic__ [docs](https://e.org/a)', { text: '*bold* _italic_ <https://e.org/a|docs>' }],
    ['{"blocks": []}', { blocks: [] }],
    ['42 rows', { text: '42 rows' }],
    ['42', { text: '42' }],
    ['[1]', { text: '[1]' }],
  ])('sends the messageText %j', async (messageText, body) => {
    expect(await sent({ messageText })).toEqual(body);
  });

  it('sends headers of the options', async () => {
    const server = await serve(ok);
    const options = { headers: { 'X-Team': '{{ flow.id }}' }, readTimeout: 'PT5S', connectTimeout: 'PT5S' };
    await runTask(slackIncomingWebhookTask, { url: server.origin, messageText: 'x', options });
    expect(server.requests[0]!.headers['x-team']).toBe('tested');
    const broken = { url: server.origin, messageText: 'x', options: { headers: { 'X Y': '1' } } };
    expect((await failureOf(runTask(slackIncomingWebhookTask, broken))).message).toContain('`X Y`');
  });

  it('goes through a proxy', async () => {
    const proxy = await serve(ok);
    const options = { proxy: { address: '127.0.0.1', port: proxy.port } };
    await runTask(slackIncomingWebhookTask, { url: 'http://slack.invalid/hook', messageText: 'x', options });
    expect(proxy.requests[0]!.url).toBe('http://slack.invalid/hook');
    const half = { url: 'http://slack.invalid/hook', messageText: 'x', options: { proxy: { port: 1 } } };
    expect((await failureOf(runTask(slackIncomingWebhookTask, half))).message).toContain(
      '`address` and `port`',
    );
  });

  it('follows a redirect that keeps the message', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/moved') response.end('ok');
      else response.writeHead(307, { location: '/moved' }).end();
    });
    await runTask(slackIncomingWebhookTask, { url: `${server.origin}/old`, messageText: 'x' });
    expect(server.requests.map(({ method, url, body }) => `${method} ${url} ${body}`)).toEqual([
      'POST /old {"text":"x"}',
      'POST /moved {"text":"x"}',
    ]);
  });

  it.each([
    [{}, 'neither `messageText` nor `payload`'],
    [{ payload: '{"text": "a"b"}' }, 'property `payload`: is no JSON'],
    [{ payload: ' ' }, 'property `payload`: is empty'],
  ])('says what is wrong with %j', async (properties, message) => {
    const url = 'http://127.0.0.1:1/hook';
    const failure = await failureOf(runTask(slackIncomingWebhookTask, { url, ...properties }));
    expect(failure.message).toContain(message);
  });

  it.each(['hooks.slack.com/services/verysecret', 'ftp://slack.com/verysecret', ''])(
    'refuses the address %j without showing it',
    async (url) => {
      const { message } = await failureOf(runTask(slackIncomingWebhookTask, { url, messageText: 'x' }));
      expect(message).toContain('property `url`');
      expect(message).not.toContain('verysecret');
    },
  );
});

describe('a webhook that does not take the message', () => {
  it('fails with what the service says', async () => {
    const server = await serve((_request, response) => void response.writeHead(404).end('no_service'));
    const context = createTaskContext();
    const url = server.origin + PATH;
    const failure = await failureOf(runTask(slackIncomingWebhookTask, { url, messageText: 'x' }, context));
    expect(failure.message).toBe('Slack answered with status 404: no_service');
    expect(context.secrets).toEqual(expect.arrayContaining([url, PATH]));
  });

  it('says when to try again, and does not by itself', async () => {
    const server = await serve(
      (_request, response) => void response.writeHead(429, { 'retry-after': '30' }).end('rate_limited'),
    );
    const failure = await failureOf(
      runTask(slackIncomingWebhookTask, { url: server.origin + PATH, messageText: 'x' }),
    );
    expect(failure.message).toContain('status 429: rate_limited');
    expect(failure.message).toContain('Retry-After: 30');
    expect(server.requests).toHaveLength(1);
  });

  it('never names the address', async () => {
    const looping = await serve(
      (_request, response) => void response.writeHead(307, { location: PATH }).end(),
    );
    const away = await serve(
      (_request, response) => void response.writeHead(307, { location: `ftp://h${PATH}` }).end(),
    );
    const closing = await serveBytes((socket) => socket.destroy());
    for (const { origin } of [looping, away, closing]) {
      const failure = await failureOf(
        runTask(slackIncomingWebhookTask, { url: origin + PATH, messageText: 'x' }),
      );
      expect(failure.message).toContain('the address of Slack');
      for (let at: unknown = failure; at instanceof Error; at = at.cause)
        expect(at.message).not.toContain(PATH);
    }
  });
});

describe('SlackExecution', () => {
  async function told(properties: Record<string, unknown>, context = contextWith(FAILED)) {
    const server = await serve(ok);
    await runTask(
      slackExecutionTask,
      { url: server.origin + PATH, executionId: 'past1', ...properties },
      context,
    );
    return JSON.parse(server.requests[0]!.body);
  }

  it('tells the facts of an execution that failed', async () => {
    const body = await told({
      customMessage: 'Look "here"\n🚀',
      customFields: { Team: 'data', Rows: 3, Map: { a: 1 } },
      channel: '#errors',
      username: 'Bot',
      iconUrl: 'https://e.org/i.png',
      iconEmoji: ':bell:',
    });
    expect(body).toEqual({
      text: '*company.team.etl: FAILED*\n> Task `load` failed, after 01:02:03.004',
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: 'Look "here"\n🚀' } },
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            text: '*company.team.etl: FAILED*\n> Task `load` failed, after 01:02:03.004',
          },
        },
      ],
      attachments: [
        {
          color: 'danger',
          fields: [
            { title: 'Namespace', value: 'company.team', short: true },
            { title: 'Flow', value: 'etl', short: true },
            { title: 'Execution', value: 'past1', short: true },
            { title: 'State', value: 'FAILED', short: true },
            { title: 'Started', value: '2026-01-01T00:00:00.000Z', short: true },
            { title: 'Duration', value: '01:02:03.004', short: true },
            { title: 'Failed task', value: 'load', short: true },
            { title: 'Last task', value: 'log', short: true },
            { title: 'Team', value: 'data', short: true },
            { title: 'Rows', value: '3', short: true },
            { title: 'Map', value: '{"a":1}', short: true },
          ],
          ts: START / 1000,
        },
      ],
      channel: '#errors',
      username: 'Bot',
      icon_url: 'https://e.org/i.png',
      icon_emoji: ':bell:',
    });
  });

  it.each([
    ['SUCCESS', 'good', 'Succeeded after 01:02:03.004'],
    ['WARNING', 'warning', 'Task `load` failed, after 01:02:03.004'],
    ['KILLED', 'danger', 'Task `load` failed, after 01:02:03.004'],
  ] as const)('tells of %s', async (state, color, words) => {
    const body = await told({}, contextWith({ ...FAILED, state }));
    expect(body.attachments[0].color).toBe(color);
    expect(body.text).toBe(`*company.team.etl: ${state}*\n> ${words}`);
  });

  it('links the run where there is one', async () => {
    const url = 'https://github.com/o/r/actions/runs/1/attempts/1';
    const body = await told({}, contextWith({ ...FAILED, url }));
    expect(body.text).toContain(`*<${url}|company.team.etl>: FAILED*`);
    expect(body.blocks[0].accessory).toMatchObject({ type: 'button', url });
  });

  it('tells of this execution by itself, without its own task', async () => {
    const taskRun = { id: 'own', attempt: 1 };
    const { end: _end, ...open } = FAILED;
    const current = contextWith({
      ...open,
      id: 'execution1',
      state: 'RUNNING',
      taskRuns: [
        ...FAILED.taskRuns.slice(0, 3),
        { id: '9', taskId: 'around', state: 'RUNNING' },
        { id: 'own', taskId: 'tell', state: 'RUNNING', parentId: '9' },
      ],
    });
    const server = await serve(ok);
    const url = server.origin + PATH;
    await runTask(slackExecutionTask, { url }, { ...current, taskRun });
    const body = JSON.parse(server.requests[0]!.body);
    expect(body.text).toBe('*company.team.etl: RUNNING*\n> Task `load` failed, after 00:01:00.000');
    expect(body.attachments[0].fields).toContainEqual({ title: 'Last task', value: 'load', short: true });
  });

  it('tells the state that the Flow trigger heard of', async () => {
    const trigger = { executionId: 'past1', state: 'PAUSED' };
    const facts = { ...FAILED, state: 'SUCCESS' as const, taskRuns: [] };
    const body = await told({ executionId: '{{ trigger.executionId }}' }, contextWith(facts, { trigger }));
    expect(body.text).toContain('PAUSED*\n> Is paused after');
  });

  it('says so when the execution is not known, and what has no effect', async () => {
    const failure = await failureOf(told({ executionId: 'nobody' }));
    expect(failure.message).toContain('execution `nobody` is not known');
    const context = contextWith(FAILED);
    await told({ payload: '{}', templateRenderMap: { a: 1 } }, context);
    expect(context.messages('WARN')).toEqual([
      expect.stringContaining('`payload` has no effect'),
      expect.stringContaining('`templateRenderMap` has no effect'),
    ]);
  });
});
