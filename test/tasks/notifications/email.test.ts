/** Mails, sent to a mail server on loopback. */

import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TaskFailure } from '../../../src/plugin/task-failure.ts';
import { mailExecutionTask } from '../../../src/tasks/email/mail-execution.ts';
import { mailSendTask } from '../../../src/tasks/email/mail-send.ts';
import { type MailServerOnLoopback, serveMail } from '../email-server.ts';
import { createTaskContext, failureOf, runTask } from '../task-context.ts';
import { contextWith, FAILED } from './facts.ts';

/** Without encryption: the server offers none. */
const PLAIN = { disabledCommands: ['STARTTLS', 'AUTH'] };

const mail = (server: MailServerOnLoopback, properties: Record<string, unknown> = {}) => ({
  host: '127.0.0.1',
  port: server.port,
  transportStrategy: 'SMTP',
  from: 'Flows <flows@example.com>',
  to: 'ann@example.com',
  subject: 'Hello',
  ...properties,
});

const signIn: NonNullable<Parameters<typeof serveMail>[0]>['onAuth'] = (auth, _session, done) => {
  const right =
    auth.username === 'flows' && (auth.password === 'verysecret' || auth.accessToken === 'token1');
  if (right) done(null, { user: auth.method });
  else done(new Error('Invalid username or password'));
};

/** The body of the part with this content type, decoded. */
function part(source: string, type: string): string {
  const at = source.indexOf(`Content-Type: ${type}`);
  if (at < 0) throw new Error(`no part ${type} in\n${source}`);
  const head = source.slice(at, source.indexOf('\r\n\r\n', at));
  const whole = source.slice(source.indexOf('\r\n\r\n', at) + 4);
  const body = whole.includes('\r\n--') ? whole.slice(0, whole.indexOf('\r\n--')) : whole;
  if (/base64/.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/.test(head)) return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe('MailSend', () => {
  it('sends HTML and plain text to several people', async () => {
    const server = await serveMail(PLAIN);
    await runTask(
      mailSendTask,
      mail(server, {
        to: 'ann@example.com; "Bob; B" <bob@example.com>',
        cc: 'eve@example.com',
        subject: 'Grüße "🚀"',
        htmlTextContent: '<b>Ümlaut</b>',
        plainTextContent: 'Ümlaut\n.\nend',
      }),
    );
    const [received] = server.mails;
    expect(received).toMatchObject({
      from: 'flows@example.com',
      to: ['ann@example.com', 'bob@example.com', 'eve@example.com'],
      secure: false,
    });
    const { source } = received!;
    expect(source).toMatch(/^From: Flows <flows@example.com>\r$/m);
    expect(source).toMatch(/^Cc: eve@example.com\r$/m);
    expect(source).toMatch(/^Return-Receipt-To: flows@example.com\r$/m);
    expect(source).toContain('Subject: =?UTF-8?');
    expect(part(source, 'text/html')).toBe('<b>Ümlaut</b>');
    expect(part(source, 'text/plain').replace(/\r\n/g, '\n')).toBe('Ümlaut\n.\nend');
  });

  it.each([
    [
      'a list',
      (uri: string) => [
        { uri, name: 'data ü.csv', contentType: 'text/csv' },
        { uri, name: 'b' },
      ],
    ],
    [
      'JSON',
      (uri: string) =>
        JSON.stringify([
          { uri, name: 'data ü.csv', contentType: 'text/csv' },
          { uri, name: 'b' },
        ]),
    ],
    [
      'JSON in JSON',
      (uri: string) =>
        JSON.stringify(
          JSON.stringify([
            { uri, name: 'data ü.csv', contentType: 'text/csv' },
            { uri, name: 'b' },
          ]),
        ),
    ],
  ])('attaches stored files from %s', async (_, files) => {
    const server = await serveMail(PLAIN);
    const context = createTaskContext();
    const uri = await context.storage.put('data.csv', 'id,name\n1,ü\n');
    const image = await context.storage.put('logo.png', Buffer.from('image'));
    const properties = mail(server, {
      htmlTextContent: '<img src="cid:logo.png">',
      attachments: files(uri),
      embeddedImages: [{ uri: image, name: 'logo.png', contentType: 'image/png' }],
    });
    await runTask(mailSendTask, properties, context);
    const { source } = server.mails[0]!;
    expect(part(source, 'text/csv')).toBe('id,name\n1,ü\n');
    expect(part(source, 'application/octet-stream')).toBe('id,name\n1,ü\n');
    expect(part(source, 'image/png')).toBe('image');
    expect(source).toMatch(/Content-Id: <logo.png>\r\n/i);
    expect(source).toContain('Content-Disposition: inline');
  });

  it('signs in, over TLS from the start and after STARTTLS', async () => {
    const tls = await serveMail({ secure: true, onAuth: signIn });
    const later = await serveMail({ onAuth: signIn });
    const who = { username: 'flows', password: 'verysecret', trustedHosts: ['127.0.0.1'] };
    const { transportStrategy: _default, ...smtps } = mail(tls, who);
    await runTask(mailSendTask, smtps);
    await runTask(mailSendTask, mail(later, { ...who, transportStrategy: 'SMTP_TLS' }));
    await runTask(mailSendTask, mail(later, { username: 'flows', password: 'verysecret' }));
    expect([...tls.mails, ...later.mails].map(({ secure, user }) => [secure, user])).toEqual([
      [true, 'PLAIN'],
      [true, 'PLAIN'],
      [true, 'PLAIN'],
    ]);
  });

  it('signs in with a token', async () => {
    const server = await serveMail({ onAuth: signIn, authMethods: ['XOAUTH2'] });
    const who = { username: 'flows', transportStrategy: 'SMTP_OAUTH2', verifyServerIdentity: false };
    await runTask(mailSendTask, mail(server, { ...who, accessToken: 'token1', password: 'other' }));
    await runTask(mailSendTask, mail(server, { ...who, password: 'token1' }));
    expect(server.mails.map(({ user, secure }) => [user, secure])).toEqual([
      ['XOAUTH2', true],
      ['XOAUTH2', true],
    ]);
  });

  it('does not trust a certificate that nobody has issued', async () => {
    const server = await serveMail({ secure: true });
    const later = await serveMail();
    for (const [port, transportStrategy] of [
      [server.port, 'SMTPS'],
      [later.port, 'SMTP_TLS'],
    ] as const) {
      const failure = await failureOf(
        runTask(mailSendTask, mail({ port, mails: [] }, { transportStrategy })),
      );
      expect(failure.message).toContain('certificate');
      expect(failure.message).toContain('`trustedHosts`');
    }
    expect([...server.mails, ...later.mails]).toEqual([]);
  });

  it('does not send in clear what is to be encrypted', async () => {
    const server = await serveMail(PLAIN);
    const failure = await failureOf(runTask(mailSendTask, mail(server, { transportStrategy: 'SMTP_TLS' })));
    expect(failure.message).toMatch(/^127\.0\.0\.1:\d+ could not be spoken to with TLS: /);
    expect(server.mails).toEqual([]);
  });

  it('says that the password is wrong, without it', async () => {
    const server = await serveMail({ onAuth: signIn });
    const context = createTaskContext();
    const failure = await failureOf(
      runTask(mailSendTask, mail(server, { username: 'flows', password: 'wrongsecret' }), context),
    );
    expect(failure.message).toContain('refused to sign the user in: 535 Invalid username or password');
    expect(failure.message).not.toContain('wrongsecret');
    expect(context.secrets).toContain('wrongsecret');
  });

  it('fails for a recipient that the server refuses', async () => {
    const server = await serveMail({
      ...PLAIN,
      onRcptTo: ({ address }, _session, done) =>
        address.startsWith('nobody') ? done(new Error('No such user')) : done(),
    });
    const some = await failureOf(
      runTask(mailSendTask, mail(server, { to: 'ann@example.com;nobody@example.com' })),
    );
    expect(some.message).toBe('127.0.0.1 took the mail, but not for nobody@example.com');
    const all = await failureOf(runTask(mailSendTask, mail(server, { to: 'nobody@example.com' })));
    expect(all.message).toContain('refused sender or recipients');
    expect(all.message).toContain('No such user');
  });

  it.each([
    [{ to: '' }, 'property `to`: is missing'],
    [{ to: 'ann at example.com' }, 'property `to`: `'],
    [{ to: 'ann@example.com, bob' }, '`bob` is no mail address'],
    [{ from: 'a@example.com; b@example.com' }, 'several senders'],
    [{ cc: 'nobody' }, 'property `cc`: `nobody` is no mail address'],
    [{ host: '' }, 'property `host`: is missing'],
    [{ username: 'x' }, '`username` is given without `password`'],
    [{ password: 'x' }, '`password` is given without `username`'],
    [{ accessToken: 'x' }, 'is for the transportStrategy SMTP_OAUTH2'],
    [{ transportStrategy: 'SMTP_OAUTH2', username: 'x' }, 'needs `accessToken`'],
    [{ trustedHosts: ['mail.example.com'] }, '`127.0.0.1` is not one of mail.example.com'],
    [{ attachments: 'nothing' }, 'property `attachments`: must be a list of files'],
    [{ attachments: '[{"name": "x"}]' }, 'property `attachments[0]`: needs `uri` and `name`'],
    [{ attachments: [{ name: 'x', uri: 'kestra:///no/such.file' }] }, 'kestra:///no/such.file'],
  ])('says what is wrong with %j', async (properties, message) => {
    const server = await serveMail(PLAIN);
    const failure = await failureOf(runTask(mailSendTask, mail(server, properties)));
    expect(failure.message).toContain(message);
    expect(server.mails).toEqual([]);
  });

  it('says that no server is there, or that it does not answer', async () => {
    const gone = await failureOf(runTask(mailSendTask, mail({ port: 1, mails: [] })));
    expect(gone.message).toContain('127.0.0.1:1 could not be given the mail: ');
    const silent = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as { port: number };
    const late = await failureOf(runTask(mailSendTask, mail({ port, mails: [] }, { sessionTimeout: 50 })));
    expect(late.message).toContain('did not answer within `sessionTimeout`');
  });

  it('stops when the task is stopped, before an answer and over TLS', async () => {
    const controller = new AbortController();
    const abort = (): void => controller.abort(new TaskFailure('killed', { killed: true }));
    const silent = createServer(abort).listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as { port: number };
    const context = createTaskContext({ signal: controller.signal });
    const failure = await failureOf(runTask(mailSendTask, mail({ port, mails: [] }), context));
    expect(failure.facts.killed).toBe(true);

    const second = new AbortController();
    const kill = (): void => second.abort(new TaskFailure('killed', { killed: true }));
    // Never says whether the sender is welcome.
    const server = await serveMail({ onMailFrom: kill });
    const over = createTaskContext({ signal: second.signal });
    const secure = mail(server, { transportStrategy: 'SMTP_TLS', verifyServerIdentity: false });
    expect((await failureOf(runTask(mailSendTask, secure, over))).facts.killed).toBe(true);
  }, 5000);
});

describe('MailExecution', () => {
  it('tells the facts of an execution that failed', async () => {
    const server = await serveMail(PLAIN);
    const url = 'https://github.com/o/r/actions/runs/1/attempts/1';
    const properties = mail(server, {
      executionId: 'past1',
      customMessage: 'Call <b>Ann</b>',
      customFields: { Rows: '<none>' },
    });
    await runTask(mailExecutionTask, properties, contextWith({ ...FAILED, url }));
    const { source } = server.mails[0]!;
    const html = part(source, 'text/html');
    expect(html).toContain('company.team.etl <span style="color:#cf222e">FAILED</span>');
    expect(html).toContain('<p>Call <b>Ann</b></p>');
    expect(html).toContain('Task <code>load</code> failed, after 01:02:03.004');
    expect(html).toContain('&lt;none&gt;');
    expect(html).toContain(`<a href="${url}">`);
    expect(part(source, 'text/plain').replace(/\r\n/g, '\n')).toBe(
      `company.team.etl: FAILED

Call <b>Ann</b>

Task load failed, after 01:02:03.004

Namespace: company.team
Flow: etl
Execution: past1
State: FAILED
Started: 2026-01-01T00:00:00.000Z
Duration: 01:02:03.004
Failed task: load
Last task: log
Rows: <none>

${url}
`,
    );
  });

  it('has no link outside of a job, and says what has no effect', async () => {
    const server = await serveMail(PLAIN);
    const context = contextWith(FAILED);
    await runTask(mailExecutionTask, mail(server, { executionId: 'past1', htmlTextContent: 'own' }), context);
    expect(part(server.mails[0]!.source, 'text/html')).not.toContain('<a href');
    expect(context.messages('WARN')).toEqual([expect.stringContaining('`htmlTextContent` has no effect')]);
  });
});
