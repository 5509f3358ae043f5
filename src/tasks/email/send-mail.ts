/** Sends one mail through a mail server. */

import { Socket } from 'node:net';
import type { TaskContext } from '../../plugin/task.ts';
import { isTaskFailure, TaskFailure } from '../../plugin/task-failure.ts';
import { type MailFile, mailFiles, type WrittenFile } from './mail-files.ts';
import { type MailServer, mailServer, type WrittenServer } from './mail-server.ts';

export interface WrittenMail extends WrittenServer {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly cc: string | undefined;
  readonly subject: string | undefined;
  readonly htmlTextContent: string | undefined;
  readonly plainTextContent: string | undefined;
  readonly attachments: readonly WrittenFile[] | string | undefined;
  readonly embeddedImages: readonly WrittenFile[] | string | undefined;
}

interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** Throws TaskFailures only; a recipient that the server refuses is one, too. */
export async function sendMail(mail: WrittenMail, context: TaskContext): Promise<void> {
  const server = mailServer(mail);
  const [from, ...others] = await mailboxes('from', mail.from);
  if (others.length > 0) throw new TaskFailure('property `from`: names several senders; write one');
  const to = await mailboxes('to', mail.to);
  const cc = mail.cc === undefined || mail.cc.trim() === '' ? [] : await mailboxes('cc', mail.cc);
  const attachments = await mailFiles('attachments', mail.attachments, context.storage);
  const images = await mailFiles('embeddedImages', mail.embeddedImages, context.storage);
  const { htmlTextContent: html, plainTextContent: text } = mail;
  context.logger.debug(`sends a mail to ${[...to, ...cc].map(({ address }) => address).join(', ')}`);
  const message = {
    from: from!,
    to,
    cc,
    subject: mail.subject ?? '',
    ...(html === undefined ? {} : { html }),
    text: text ?? (html === undefined ? '' : 'This mail is written in HTML.'),
    // Kestra: the sender is told of the receipt where a server does that.
    headers: { 'Return-Receipt-To': from!.address },
    attachments: [
      ...attachments.map((file) => ({ ...file, contentDisposition: 'attachment' as const })),
      ...images.map((file) => ({ ...file, contentDisposition: 'inline' as const, cid: file.filename })),
    ],
  };
  const refused = await deliver(server, message, context);
  if (refused.length > 0)
    throw new TaskFailure(`${server.host} took the mail, but not for ${refused.join(', ')}`);
  context.logger.info(`${server.host} took the mail`);
}

interface Message {
  readonly from: Mailbox;
  readonly to: Mailbox[];
  readonly cc: Mailbox[];
  readonly subject: string;
  readonly html?: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: (MailFile & { readonly contentDisposition: 'attachment' | 'inline' })[];
}

/** Gives the recipients that were refused while others were not. */
async function deliver(server: MailServer, message: Message, context: TaskContext): Promise<string[]> {
  const { createTransport } = await import('nodemailer');
  context.signal.throwIfAborted();
  // A socket of our own can be closed when the task is stopped, whatever the server is doing.
  const socket = new Socket();
  const stop = (): void => void socket.destroy(new Error('the task is stopped'));
  context.signal.addEventListener('abort', stop, { once: true });
  const { host, port, secure, requireTLS, opportunisticTLS, timeout, auth } = server;
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS,
    opportunisticTLS,
    socket,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    tls: { rejectUnauthorized: !server.anyCertificate },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(auth === undefined ? {} : { auth }),
  });
  try {
    const { rejected } = await transport.sendMail(message);
    const refused = rejected as readonly (string | Mailbox)[];
    return refused.map((one) => (typeof one === 'string' ? one : one.address));
  } catch (error) {
    if (context.signal.aborted) throw context.signal.reason;
    throw isTaskFailure(error) ? error : failureOf(error as SendError, server);
  } finally {
    context.signal.removeEventListener('abort', stop);
    socket.destroy();
    for (const { content } of message.attachments) content.destroy();
  }
}

interface SendError extends Error {
  readonly code?: string;
  readonly response?: string;
  readonly cause?: unknown;
}

const REASONS: Readonly<Record<string, string>> = {
  EAUTH: 'refused to sign the user in',
  EENVELOPE: 'refused sender or recipients',
  EMESSAGE: 'refused the mail',
  ETLS: 'could not be spoken to with TLS',
  ETIMEDOUT: 'did not answer within `sessionTimeout`',
  EDNS: 'was not found: the host name is not known',
};

function failureOf(error: SendError, { host, port }: MailServer): TaskFailure {
  const said = error.response ?? error.message;
  const reason = REASONS[error.code ?? ''] ?? 'could not be given the mail';
  const certificate = /certificate|self[- ]signed|altnames/i.test(said)
    ? '; where the certificate is to be trusted nevertheless, name the host in `trustedHosts`'
    : '';
  return new TaskFailure(`${host}:${port} ${reason}: ${said}${certificate}`);
}

async function mailboxes(property: string, text: string | undefined): Promise<Mailbox[]> {
  const { default: parse } = await import('nodemailer/lib/addressparser');
  const found = parse(text ?? '', { flatten: true }).flatMap((entry) =>
    entry.address === undefined ? [] : [{ name: entry.name, address: entry.address }],
  );
  if (found.length === 0) throw new TaskFailure(`property \`${property}\`: is missing; write an address`);
  const wrong = found.find(({ address }) => !/^[^\s@]+@[^\s@]+$/.test(address));
  if (wrong !== undefined) {
    const shown = wrong.address === '' ? wrong.name : wrong.address;
    throw new TaskFailure(`property \`${property}\`: \`${shown}\` is no mail address`);
  }
  return found;
}
