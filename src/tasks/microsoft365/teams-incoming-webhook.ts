/** Sends a message to a Microsoft Teams channel. */

import { any, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { jsonPayload } from '../notifications/json-payload.ts';
import { postJson } from '../notifications/post-json.ts';
import { webhookOptions } from '../notifications/webhook-options.ts';

export const teamsIncomingWebhookTask = defineTask({
  type: 'io.kestra.plugin.microsoft365.teams.TeamsIncomingWebhook',
  aliases: ['io.kestra.plugin.notifications.teams.TeamsIncomingWebhook'],
  title: 'Send a message to Microsoft Teams.',
  description: 'The address is a secret and is masked. An answer that is no success fails the task.',
  properties: {
    url: text({ description: 'Address of the incoming webhook.', required: true, secret: true }),
    payload: any({ description: 'The message, as JSON text or as a map.' }),
    options: webhookOptions,
  },
  outputs: {},
  examples: [
    {
      title: 'When a task fails',
      flow: `id: teams_alert
namespace: company.team
tasks:
  - id: fail
    type: io.kestra.plugin.core.execution.Fail
errors:
  - id: alert
    type: io.kestra.plugin.microsoft365.teams.TeamsIncomingWebhook
    url: "{{ secret('TEAMS_WEBHOOK') }}"
    payload: |
      {
        "text": "{{ flow.namespace }}.{{ flow.id }} failed in execution {{ execution.id }}"
      }
`,
      needs: 'an incoming webhook of Microsoft Teams',
    },
    {
      title: 'Nothing to say',
      flow: `id: teams_nothing
namespace: company.team
tasks:
  - id: alert
    type: io.kestra.plugin.microsoft365.teams.TeamsIncomingWebhook
    url: https://example.webhook.office.com/hook/000/XXX
`,
      expect: { state: 'FAILED', logs: ['property `payload`: is missing'] },
    },
  ],
  async run({ url, payload, options }, context) {
    await postJson({ service: 'Microsoft Teams', url, body: jsonPayload(payload), options }, context);
    return {};
  },
});
