/** Tells Slack how an execution stands. */

import { text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { executionDescription, failuresExample } from '../notifications/execution-docs.ts';
import {
  executionProperties,
  replacedProperties,
  warnOfReplaced,
} from '../notifications/execution-properties.ts';
import { notifiedExecution } from '../notifications/notified-execution.ts';
import { postJson } from '../notifications/post-json.ts';
import { slackCompatibleMessage } from '../notifications/slack-compatible.ts';
import { webhookOptionsWithProxy } from '../notifications/webhook-options.ts';

const REPLACED = ['payload', 'messageText', 'templateUri', 'templateRenderMap'] as const;
const LEGACY = 'only legacy webhooks obey it; others belong to one channel and one author';

export const slackExecutionTask = defineTask({
  type: 'io.kestra.plugin.slack.notifications.SlackExecution',
  aliases: ['io.kestra.plugin.notifications.slack.SlackExecution', 'io.kestra.plugin.slack.SlackExecution'],
  title: 'Tell Slack how an execution stands.',
  description: executionDescription(),
  properties: {
    url: text({ description: 'Address of the incoming webhook.', required: true, secret: true }),
    ...executionProperties,
    channel: text({ description: 'Channel.', deprecated: LEGACY }),
    username: text({ description: 'Name of the author.', deprecated: LEGACY }),
    iconUrl: text({ description: 'Address of the picture of the author.', deprecated: LEGACY }),
    iconEmoji: text({ description: 'Emoji in place of a picture.', deprecated: LEGACY }),
    options: webhookOptionsWithProxy,
    ...replacedProperties(...REPLACED),
  },
  outputs: {},
  examples: [
    failuresExample(
      'slack_failures',
      'io.kestra.plugin.slack.notifications.SlackExecution',
      [
        `url: "{{ secret('SLACK_WEBHOOK') }}"`,
        'executionId: "{{ trigger.executionId }}"',
        'customFields:',
        '  Team: data',
      ],
      'an incoming webhook of Slack',
    ),
  ],
  async run(properties, context) {
    warnOfReplaced(properties, REPLACED, context);
    const { url, options } = properties;
    const body = slackCompatibleMessage(await notifiedExecution(properties, context), properties);
    await postJson({ service: 'Slack', url, body, options }, context);
    return {};
  },
});
