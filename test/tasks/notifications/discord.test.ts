/** Messages to Discord, sent to a server on loopback. */

import { describe, expect, it } from 'vitest';
import { discordExecutionTask } from '../../../src/tasks/discord/discord-execution.ts';
import { discordIncomingWebhookTask } from '../../../src/tasks/discord/discord-incoming-webhook.ts';
import { serve } from '../core/http/loopback-server.ts';
import { createTaskContext, failureOf, runTask } from '../task-context.ts';
import { contextWith, FAILED } from './facts.ts';

const PATH = '/api/webhooks/000/verysecret';
// Discord says nothing when it takes a message.
const discord = () => serve((_request, response) => void response.writeHead(204).end());

describe('DiscordIncomingWebhook', () => {
  it.each([
    ['JSON text', '{"content": {{ inputs.said | toJson }}}'],
    ['a map', { content: '{{ inputs.said }}' }],
  ])('sends a payload that is %s', async (_, payload) => {
    const server = await discord();
    const context = createTaskContext({ variables: { inputs: { said: 'a "b"\n🚀' } } });
    await runTask(discordIncomingWebhookTask, { url: server.origin + PATH, payload }, context);
    expect(server.requests).toMatchObject([{ method: 'POST', url: PATH }]);
    expect(JSON.parse(server.requests[0]!.body)).toEqual({ content: 'a "b"\n🚀' });
    expect(context.messages('INFO')).toEqual(['Discord took the message']);
    expect(context.secrets).toContain(PATH);
  });

  it('says that the payload is missing, and what Discord complains of', async () => {
    const url = 'http://127.0.0.1:1/x';
    expect((await failureOf(runTask(discordIncomingWebhookTask, { url }))).message).toContain(
      'property `payload`: is missing',
    );
    const server = await serve(
      (_request, response) => void response.writeHead(400).end('{"message": "Cannot send an empty message"}'),
    );
    const refused = runTask(discordIncomingWebhookTask, { url: server.origin + PATH, payload: {} });
    expect((await failureOf(refused)).message).toBe(
      'Discord answered with status 400: {"message": "Cannot send an empty message"}',
    );
  });
});

describe('DiscordExecution', () => {
  async function told(properties: Record<string, unknown>, context = contextWith(FAILED)) {
    const server = await discord();
    const whole = { url: server.origin + PATH, executionId: 'past1', ...properties };
    await runTask(discordExecutionTask, whole, context);
    return JSON.parse(server.requests[0]!.body);
  }

  const FACTS = [
    '**Namespace:** company.team',
    '**Flow:** etl',
    '**Execution:** past1',
    '**State:** FAILED',
    '**Started:** 2026-01-01T00:00:00.000Z',
    '**Duration:** 01:02:03.004',
    '**Failed task:** load',
    '**Last task:** log',
  ].join('\n');
  const footer = { text: 'Task load failed, after 01:02:03.004' };

  it('tells the facts', async () => {
    expect(await told({})).toEqual({
      tts: false,
      embeds: [{ title: 'company.team.etl: FAILED', color: 0xcf222e, description: FACTS, footer }],
    });
  });

  it('puts the facts into the first embed, and keeps what the author wrote of it', async () => {
    const url = 'https://github.com/o/r/actions/runs/1/attempts/1';
    const body = await told(
      {
        username: 'Flows',
        avatarUrl: 'https://e.org/a.png',
        content: 'Look',
        customMessage: 'Call "Ann"',
        customFields: { Team: 'data' },
        embedList: [
          {
            title: '{{ flow.id }}',
            websiteUrl: 'https://e.org',
            description: 'replaced',
            thumbnail: 'https://e.org/t.png',
            authorName: 'Ann',
            color: [1, 2, 255],
            footer: 'replaced',
          },
          { description: 'second', footer: 'below' },
        ],
      },
      contextWith({ ...FAILED, url }),
    );
    expect(body).toEqual({
      username: 'Flows',
      avatar_url: 'https://e.org/a.png',
      tts: false,
      content: 'Look',
      embeds: [
        {
          title: 'tested',
          url: 'https://e.org',
          thumbnail: { url: 'https://e.org/t.png' },
          author: { name: 'Ann', url: 'https://e.org', icon_url: 'https://e.org/a.png' },
          color: 0x0102ff,
          description: `Call "Ann"\n\n${FACTS}\n**Team:** data\n\n[Open the run](${url})`,
          footer,
        },
        { description: 'second', footer: { text: 'below' } },
      ],
    });
  });

  it('sends a payload instead, unless it is empty', async () => {
    expect(await told({ payload: '{"content": "own"}' })).toEqual({ content: 'own' });
    expect((await told({ payload: ' ' })).embeds).toHaveLength(1);
  });

  it.each([[[1, 2]], [[1, 2, 256]]])('refuses the color %j', async (color) => {
    const failure = await failureOf(told({ embedList: [{ color }] }));
    expect(failure.message).toContain('property `embedList[0].color`: must be three numbers from 0 to 255');
  });
});
