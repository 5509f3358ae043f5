/** Sends a message to a Discord channel. */

import { any, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { jsonPayload } from '../notifications/json-payload.ts';
import { postJson } from '../notifications/post-json.ts';
import { webhookOptions } from '../notifications/webhook-options.ts';

export const discordIncomingWebhookTask = defineTask({
  type: 'io.kestra.plugin.discord.DiscordIncomingWebhook',
  aliases: ['io.kestra.plugin.notifications.discord.DiscordIncomingWebhook'],
  title: 'Send a message to Discord.',
  description: 'The address is a secret and is masked. An answer that is no success fails the task.',
  properties: {
    url: text({ description: 'Address of the webhook.', required: true, secret: true }),
    payload: any({ description: 'The message, as JSON text or as a map.' }),
    options: webhookOptions,
  },
  outputs: {},
  examples: [
    {
      title: 'When a task fails',
      flow: `id: discord_alert
namespace: company.team
tasks:
  - id: fail
    type: io.kestra.plugin.core.execution.Fail
errors:
  - id: alert
    type: io.kestra.plugin.discord.DiscordIncomingWebhook
    url: "{{ secret('DISCORD_WEBHOOK') }}"
    payload: |
      {
        "content": "{{ flow.namespace }}.{{ flow.id }} failed in execution {{ execution.id }}"
      }
`,
      needs: 'a webhook of Discord',
    },
    {
      title: 'A message that is no JSON',
      flow: `id: discord_bad
namespace: company.team
tasks:
  - id: alert
    type: io.kestra.plugin.discord.DiscordIncomingWebhook
    url: https://discord.com/api/webhooks/000/XXX
    payload: hello
`,
      expect: { state: 'FAILED', logs: ['property `payload`: is no JSON'] },
    },
  ],
  async run({ url, payload, options }, context) {
    await postJson({ service: 'Discord', url, body: jsonPayload(payload), options }, context);
    return {};
  },
});
