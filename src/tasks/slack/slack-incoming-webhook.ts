/** Sends a message to a Slack channel. */

import { any, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { postJson } from '../notifications/post-json.ts';
import { webhookOptionsWithProxy } from '../notifications/webhook-options.ts';
import { slackMessage } from './slack-message.ts';

export const slackIncomingWebhookTask = defineTask({
  type: 'io.kestra.plugin.slack.notifications.SlackIncomingWebhook',
  aliases: [
    'io.kestra.plugin.notifications.slack.SlackIncomingWebhook',
    'io.kestra.plugin.slack.SlackIncomingWebhook',
  ],
  title: 'Send a message to Slack.',
  description:
    'Also for what takes the same messages: Rocket.Chat, Mattermost. The address is a secret and is masked. An answer that is no success fails the task.',
  properties: {
    url: text({ description: 'Address of the incoming webhook.', required: true, secret: true }),
    payload: any({ description: 'The whole message, as JSON text or as a map. Wins over `messageText`.' }),
    messageText: text({
      description:
        'Text of the message; bold, italic and links of Markdown are understood. A JSON object is taken as the whole message.',
    }),
    options: webhookOptionsWithProxy,
  },
  outputs: {},
  examples: [
    {
      title: 'When a task fails',
      flow: `id: slack_alert
namespace: company.team
tasks:
  - id: fail
    type: io.kestra.plugin.core.execution.Fail
errors:
  - id: alert
    type: io.kestra.plugin.slack.notifications.SlackIncomingWebhook
    url: "{{ secret('SLACK_WEBHOOK') }}"
    messageText: "**{{ flow.namespace }}.{{ flow.id }}** failed in execution {{ execution.id }}"
`,
      needs: 'an incoming webhook of Slack',
    },
    {
      title: 'Nothing to say',
      flow: `id: slack_nothing
namespace: company.team
tasks:
  - id: alert
    type: io.kestra.plugin.slack.notifications.SlackIncomingWebhook
    url: https://hooks.slack.com/services/T000/B000/XXX
`,
      expect: { state: 'FAILED', logs: ['neither `messageText` nor `payload` is given'] },
    },
  ],
  async run({ url, payload, messageText, options }, context) {
    await postJson({ service: 'Slack', url, body: slackMessage(payload, messageText), options }, context);
    return {};
  },
});
