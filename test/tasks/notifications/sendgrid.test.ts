/** Mails through SendGrid, which a server on loopback plays. */

import { describe, expect, it } from 'vitest';
import { sendGridMailExecutionTask } from '../../../src/tasks/twilio/sendgrid-mail-execution.ts';
import { sendGridMailSendTask } from '../../../src/tasks/twilio/sendgrid-mail-send.ts';
import { type Handler, serve } from '../core/http/loopback-server.ts';
import { createTaskContext, failureOf, runTask, type TestContext } from '../task-context.ts';
import { contextWith, FAILED } from './facts.ts';

const KEY = 'SG.verysecret';
const MAIL = { sendgridApiKey: KEY, from: 'flows@example.com', to: ['ann@example.com'] };
const taken: Handler = (_request, response) => void response.writeHead(202, { 'x-message-id': 'm1' }).end();

async function played(context: TestContext, handler: Handler = taken) {
  const server = await serve(handler);
  const settings = { ...context.settings, httpRewrite: { 'https://api.sendgrid.com': server.origin } };
  return { server, context: { ...context, settings } };
}

describe('SendGridMailSend', () => {
  it('sends texts and stored files, and outputs the answer', async () => {
    const { server, context } = await played(createTaskContext());
    const uri = await context.storage.put('data.csv', 'id,ü\n');
    const properties = {
      ...MAIL,
      to: ['ann@example.com', '{{ flow.id }}@example.com'],
      cc: ['eve@example.com'],
      subject: 'Grüße "🚀"',
      htmlContent: '<b>x</b>',
      textContent: 'a "b"\nc',
      attachments: [{ uri, name: 'data.csv', contentType: 'text/csv' }],
      embeddedImages: [{ uri, name: 'logo.png' }],
    };
    const { outputs } = await runTask(sendGridMailSendTask, properties, context);
    expect(outputs).toMatchObject({ statusCode: 202, body: '', headers: { 'x-message-id': 'm1' } });
    const [request] = server.requests;
    expect(request).toMatchObject({ method: 'POST', url: '/v3/mail/send' });
    expect(request!.headers.authorization).toBe(`Bearer ${KEY}`);
    const content = Buffer.from('id,ü\n').toString('base64');
    expect(JSON.parse(request!.body)).toEqual({
      from: { email: 'flows@example.com' },
      personalizations: [
        {
          to: [{ email: 'ann@example.com' }, { email: 'tested@example.com' }],
          cc: [{ email: 'eve@example.com' }],
          subject: 'Grüße "🚀"',
        },
      ],
      content: [
        { type: 'text/plain', value: 'a "b"\nc' },
        { type: 'text/html', value: '<b>x</b>' },
      ],
      attachments: [
        { content, filename: 'data.csv', type: 'text/csv', disposition: 'attachment' },
        {
          content,
          filename: 'logo.png',
          type: 'application/octet-stream',
          disposition: 'inline',
          content_id: 'logo.png',
        },
      ],
    });
    expect(context.secrets).toEqual([KEY]);
  });

  it('says what is wrong, without the key', async () => {
    const { context } = await played(
      createTaskContext(),
      (_request, response) =>
        void response
          .writeHead(401)
          .end('{"errors":[{"message":"The provided authorization grant is invalid"}]}'),
    );
    const refused = await failureOf(runTask(sendGridMailSendTask, MAIL, context));
    expect(refused.message).toContain(
      'SendGrid answered with status 401: {"errors":[{"message":"The provided',
    );
    const empty = await failureOf(runTask(sendGridMailSendTask, { ...MAIL, to: [] }, context));
    expect(empty.message).toContain('property `to`: is empty');
    const broken = await failureOf(
      runTask(sendGridMailSendTask, { ...MAIL, sendgridApiKey: 'very\nsecret' }, context),
    );
    expect(broken.message).toContain('property `sendgridApiKey`');
    const missing = { ...MAIL, attachments: [{ uri: 'kestra:///no/such.file', name: 'x' }] };
    expect((await failureOf(runTask(sendGridMailSendTask, missing, context))).message).toContain(
      'no/such.file',
    );
    for (const { message } of [refused, broken]) expect(message).not.toMatch(/very\s?secret/);
  });
});

describe('SendGridMailExecution', () => {
  it('tells the facts as HTML and as text', async () => {
    const { server, context } = await played(contextWith(FAILED));
    const properties = { ...MAIL, executionId: 'past1', htmlContent: 'own', customFields: { Rows: 3 } };
    await runTask(sendGridMailExecutionTask, properties, context);
    const { content } = JSON.parse(server.requests[0]!.body);
    expect(content.map(({ type }: { type: string }) => type)).toEqual(['text/plain', 'text/html']);
    expect(content[0].value).toContain('Task load failed, after 01:02:03.004');
    expect(content[0].value).toContain('Rows: 3');
    expect(content[1].value).toContain('Task <code>load</code> failed');
    expect(context.messages('WARN')).toEqual([expect.stringContaining('`htmlContent` has no effect')]);
  });
});
