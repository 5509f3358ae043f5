/** Messages to Microsoft Teams, Google Chat and Zulip, sent to a server on loopback. */

import { describe, expect, it } from 'vitest';
import { googleChatExecutionTask } from '../../../src/tasks/googleworkspace/google-chat-execution.ts';
import { googleChatIncomingWebhookTask } from '../../../src/tasks/googleworkspace/google-chat-incoming-webhook.ts';
import { teamsExecutionTask } from '../../../src/tasks/microsoft365/teams-execution.ts';
import { teamsIncomingWebhookTask } from '../../../src/tasks/microsoft365/teams-incoming-webhook.ts';
import { zulipExecutionTask } from '../../../src/tasks/zulip/zulip-execution.ts';
import { zulipIncomingWebhookTask } from '../../../src/tasks/zulip/zulip-incoming-webhook.ts';
import { serve } from '../core/http/loopback-server.ts';
import { createTaskContext, failureOf, runTask, type TestContext } from '../task-context.ts';
import { contextWith, FAILED } from './facts.ts';

const KEY = 'verysecretkey';
const PATH = `/api/v1/external/hook?api_key=${KEY}`;
const LINK = 'https://github.com/o/r/actions/runs/1/attempts/1';

async function sent(
  task: Parameters<typeof runTask>[0],
  properties: Record<string, unknown>,
  context: TestContext,
) {
  const server = await serve((_request, response) => void response.end('{}'));
  await runTask(task, { url: server.origin + PATH, ...properties }, context);
  expect(server.requests).toMatchObject([{ method: 'POST', url: PATH }]);
  return JSON.parse(server.requests[0]!.body);
}

describe.each([
  ['Microsoft Teams', teamsIncomingWebhookTask],
  ['Google Chat', googleChatIncomingWebhookTask],
  ['Zulip', zulipIncomingWebhookTask],
])('a webhook of %s', (service, task) => {
  it('is sent the payload, and its address and key are masked', async () => {
    const context = createTaskContext({ variables: { inputs: { said: 'a "b"\n🚀' } } });
    const text = { payload: '{"text": {{ inputs.said | toJson }}}' };
    expect(await sent(task, text, context)).toEqual({ text: 'a "b"\n🚀' });
    const map = { payload: { text: '{{ inputs.said }}' }, options: { headers: { 'X-A': '1' } } };
    expect(await sent(task, map, context)).toEqual({ text: 'a "b"\n🚀' });
    expect(context.secrets).toEqual(expect.arrayContaining([PATH, KEY]));
  });

  it('says what is wrong', async () => {
    const server = await serve((_request, response) => void response.writeHead(403).end('forbidden'));
    const refused = runTask(task, { url: server.origin + PATH, payload: { text: 'x' } });
    expect((await failureOf(refused)).message).toBe(`${service} answered with status 403: forbidden`);
    expect((await failureOf(runTask(task, { url: server.origin }))).message).toContain(
      '`payload`: is missing',
    );
    const bad = runTask(task, { url: server.origin, payload: '{"text": "a"b"}' });
    expect((await failureOf(bad)).message).toContain('`payload`: is no JSON');
  });
});

describe('an execution', () => {
  const told = { executionId: 'past1', customMessage: 'Call "Ann"', customFields: { Rows: 3 } };

  it('is told to Microsoft Teams', async () => {
    const properties = { ...told, activityTitle: 'Flows', activitySubtitle: '{{ flow.id }}' };
    expect(await sent(teamsExecutionTask, properties, contextWith({ ...FAILED, url: LINK }))).toEqual({
      '@type': 'MessageCard',
      '@context': 'http://schema.org/extensions',
      themeColor: '0076D7',
      summary: 'company.team.etl: FAILED',
      title: 'company.team.etl: FAILED',
      text: 'Task `load` failed, after 01:02:03.004',
      sections: [
        {
          activityTitle: 'Flows',
          activitySubtitle: 'tested',
          text: 'Call "Ann"',
          facts: [
            { name: 'Namespace', value: 'company.team' },
            { name: 'Flow', value: 'etl' },
            { name: 'Execution', value: 'past1' },
            { name: 'State', value: 'FAILED' },
            { name: 'Started', value: '2026-01-01T00:00:00.000Z' },
            { name: 'Duration', value: '01:02:03.004' },
            { name: 'Failed task', value: 'load' },
            { name: 'Last task', value: 'log' },
            { name: 'Rows', value: '3' },
          ],
          markdown: true,
        },
      ],
      potentialAction: [
        { '@type': 'OpenUri', name: 'Open the run', targets: [{ os: 'default', uri: LINK }] },
      ],
    });
    const plain = await sent(teamsExecutionTask, { ...told, themeColor: 'FF0000' }, contextWith(FAILED));
    expect(plain.themeColor).toBe('FF0000');
    expect(plain.potentialAction).toBeUndefined();
  });

  it('is told to Google Chat', async () => {
    expect(await sent(googleChatExecutionTask, told, contextWith({ ...FAILED, url: LINK }))).toEqual({
      text: [
        `*<${LINK}|company.team.etl>: FAILED*`,
        'Call "Ann"',
        'Task `load` failed, after 01:02:03.004',
        'Namespace: company.team',
        'Flow: etl',
        'Execution: past1',
        'State: FAILED',
        'Started: 2026-01-01T00:00:00.000Z',
        'Duration: 01:02:03.004',
        'Failed task: load',
        'Last task: log',
        'Rows: 3',
      ].join('\n'),
    });
    const context = contextWith(FAILED);
    expect(await sent(googleChatExecutionTask, { ...told, text: 'own' }, context)).toEqual({ text: 'own' });
    expect(context.messages('WARN')).toEqual([expect.stringContaining('have no effect beside `text`')]);
  });

  it('is told to Zulip as to Slack', async () => {
    const properties = { ...told, channel: '#errors', username: 'Flows', iconEmoji: ':bell:' };
    const context = contextWith(FAILED);
    const body = await sent(zulipExecutionTask, { ...properties, payload: '{}' }, context);
    expect(body).toMatchObject({
      text: '*company.team.etl: FAILED*\n> Task `load` failed, after 01:02:03.004',
      channel: '#errors',
      username: 'Flows',
      icon_emoji: ':bell:',
      attachments: [{ color: 'danger' }],
    });
    expect(context.messages('WARN')).toEqual([expect.stringContaining('`payload` has no effect')]);
  });
});
