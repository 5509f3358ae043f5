/** Tells Zulip how an execution stands. */

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
import { webhookOptions } from '../notifications/webhook-options.ts';

const REPLACED = ['payload', 'templateUri', 'templateRenderMap'] as const;

export const zulipExecutionTask = defineTask({
  type: 'io.kestra.plugin.zulip.ZulipExecution',
  aliases: ['io.kestra.plugin.notifications.zulip.ZulipExecution'],
  title: 'Tell Zulip how an execution stands.',
  description: executionDescription(),
  properties: {
    url: text({ description: 'Address of the incoming webhook.', required: true, secret: true }),
    ...executionProperties,
    channel: text({ description: 'Channel.' }),
    username: text({ description: 'Name of the author.' }),
    iconUrl: text({ description: 'Address of the picture of the author.' }),
    iconEmoji: text({ description: 'Emoji in place of a picture.' }),
    options: webhookOptions,
    ...replacedProperties(...REPLACED),
  },
  outputs: {},
  examples: [
    failuresExample(
      'zulip_failures',
      'io.kestra.plugin.zulip.ZulipExecution',
      [`url: "{{ secret('ZULIP_WEBHOOK') }}"`, 'executionId: "{{ trigger.executionId }}"'],
      'an incoming webhook of Zulip',
    ),
  ],
  async run(properties, context) {
    warnOfReplaced(properties, REPLACED, context);
    const { url, options } = properties;
    // Kestra: for Zulip's integration that takes what Slack takes.
    const body = slackCompatibleMessage(await notifiedExecution(properties, context), properties);
    await postJson({ service: 'Zulip', url, body, options }, context);
    return {};
  },
});
