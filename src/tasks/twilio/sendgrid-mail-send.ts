/** Sends a mail through SendGrid. */

import { text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { sendThroughSendGrid } from './send-through-sendgrid.ts';
import { sendGridOutputs, sendGridProperties } from './sendgrid-properties.ts';

export const sendGridMailSendTask = defineTask({
  type: 'io.kestra.plugin.twilio.sendgrid.SendGridMailSend',
  aliases: ['io.kestra.plugin.notifications.sendgrid.SendGridMailSend'],
  title: 'Send a mail through SendGrid.',
  description: 'As HTML, as plain text or as both, with stored files. The API key is masked.',
  properties: {
    ...sendGridProperties,
    htmlContent: text({ description: 'Text as HTML.' }),
    textContent: text({ description: 'Text for readers without HTML.' }),
  },
  outputs: sendGridOutputs,
  examples: [
    {
      title: 'When a task fails',
      flow: `id: sendgrid_alert
namespace: company.team
tasks:
  - id: fail
    type: io.kestra.plugin.core.execution.Fail
errors:
  - id: alert
    type: io.kestra.plugin.twilio.sendgrid.SendGridMailSend
    sendgridApiKey: "{{ secret('SENDGRID_API_KEY') }}"
    from: flows@example.com
    to: [ann@example.com]
    subject: "{{ flow.namespace }}.{{ flow.id }} failed"
    htmlContent: "Execution <b>{{ execution.id }}</b> failed."
`,
      needs: 'an account at SendGrid',
    },
    {
      title: 'Nobody to send it to',
      flow: `id: sendgrid_nobody
namespace: company.team
tasks:
  - id: alert
    type: io.kestra.plugin.twilio.sendgrid.SendGridMailSend
    sendgridApiKey: SG.XXX
    from: flows@example.com
    to: []
`,
      expect: { state: 'FAILED', logs: ['property `to`: is empty'] },
    },
  ],
  run: (properties, context) => sendThroughSendGrid(properties, context),
});
