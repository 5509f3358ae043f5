/** Sends a mail. */

import { defineTask } from '../../plugin/task.ts';
import { contentProperties, messageProperties, serverProperties } from './mail-properties.ts';
import { sendMail } from './send-mail.ts';

export const mailSendTask = defineTask({
  type: 'io.kestra.plugin.email.MailSend',
  aliases: ['io.kestra.plugin.notifications.mail.MailSend'],
  title: 'Send a mail.',
  description:
    'Through a mail server, as HTML, as plain text or as both, with stored files. A recipient that the server refuses fails the task.',
  properties: { ...serverProperties, ...messageProperties, ...contentProperties },
  outputs: {},
  examples: [
    {
      title: 'When a task fails',
      flow: `id: mail_alert
namespace: company.team
tasks:
  - id: fail
    type: io.kestra.plugin.core.execution.Fail
errors:
  - id: alert
    type: io.kestra.plugin.email.MailSend
    host: mail.example.com
    port: 465
    username: "{{ secret('EMAIL_USERNAME') }}"
    password: "{{ secret('EMAIL_PASSWORD') }}"
    from: flows@example.com
    to: ann@example.com; bob@example.com
    subject: "{{ flow.namespace }}.{{ flow.id }} failed"
    htmlTextContent: "Execution <b>{{ execution.id }}</b> failed."
`,
      needs: 'a mail server',
    },
    {
      title: 'With a file',
      flow: `id: mail_report
namespace: company.team
tasks:
  - id: report
    type: io.kestra.plugin.core.storage.Write
    content: "id,total"
    extension: .csv
  - id: send
    type: io.kestra.plugin.email.MailSend
    host: mail.example.com
    transportStrategy: SMTP_TLS
    username: "{{ secret('EMAIL_USERNAME') }}"
    password: "{{ secret('EMAIL_PASSWORD') }}"
    from: flows@example.com
    to: ann@example.com
    subject: Report
    plainTextContent: The report is attached.
    attachments:
      - name: report.csv
        uri: "{{ outputs.report.uri }}"
        contentType: text/csv
`,
      needs: 'a mail server',
    },
    {
      title: 'An address that cannot be one',
      flow: `id: mail_nobody
namespace: company.team
tasks:
  - id: send
    type: io.kestra.plugin.email.MailSend
    host: mail.example.com
    from: flows@example.com
    to: ann at example.com
`,
      expect: { state: 'FAILED', logs: ['property `to`: '] },
    },
  ],
  async run(properties, context) {
    await sendMail(properties, context);
    return {};
  },
});
