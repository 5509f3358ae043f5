/** Tells Discord how an execution stands. */

import { any, integer, list, object, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { executionDescription, failuresExample } from '../notifications/execution-docs.ts';
import {
  executionProperties,
  replacedProperties,
  warnOfReplaced,
} from '../notifications/execution-properties.ts';
import { jsonPayload } from '../notifications/json-payload.ts';
import { notifiedExecution } from '../notifications/notified-execution.ts';
import { postJson } from '../notifications/post-json.ts';
import { webhookOptions } from '../notifications/webhook-options.ts';
import { discordExecutionMessage } from './discord-message.ts';

const REPLACED = ['templateUri', 'templateRenderMap'] as const;

export const discordExecutionTask = defineTask({
  type: 'io.kestra.plugin.discord.DiscordExecution',
  aliases: ['io.kestra.plugin.notifications.discord.DiscordExecution'],
  title: 'Tell Discord how an execution stands.',
  description: executionDescription(),
  properties: {
    url: text({ description: 'Address of the webhook.', required: true, secret: true }),
    ...executionProperties,
    payload: any({ description: 'A message to send instead, as JSON text or as a map.' }),
    username: text({ description: 'Name of the author.' }),
    avatarUrl: text({ description: 'Address of the picture of the author.' }),
    content: text({ description: 'Text above the facts.' }),
    embedList: list(
      object(
        {
          title: text({ description: 'Title.' }),
          websiteUrl: text({ description: 'Address that the title links to.' }),
          description: text({ description: 'Text. The facts take its place in the first embed.' }),
          thumbnail: text({ description: 'Address of a small picture.' }),
          authorName: text({ description: 'Name of the author.' }),
          color: list(integer({ description: 'Part.' }), {
            description: 'Red, green and blue, such as `[255, 255, 255]`.',
          }),
          footer: text({ description: 'Text below. The outcome takes its place in the first embed.' }),
        },
        { description: 'Embed.' },
      ),
      { description: 'Embeds; the facts go into the first one.' },
    ),
    options: webhookOptions,
    ...replacedProperties(...REPLACED),
  },
  outputs: {},
  examples: [
    failuresExample(
      'discord_failures',
      'io.kestra.plugin.discord.DiscordExecution',
      [
        `url: "{{ secret('DISCORD_WEBHOOK') }}"`,
        'executionId: "{{ trigger.executionId }}"',
        'username: Flows',
      ],
      'a webhook of Discord',
    ),
  ],
  async run(properties, context) {
    warnOfReplaced(properties, REPLACED, context);
    const { url, options, payload } = properties;
    const own = payload !== undefined && !(typeof payload === 'string' && payload.trim() === '');
    const body = own
      ? jsonPayload(payload)
      : discordExecutionMessage(await notifiedExecution(properties, context), properties);
    await postJson({ service: 'Discord', url, body, options }, context);
    return {};
  },
});
