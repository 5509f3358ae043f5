/** Sends one mail through the API of SendGrid. */

import type { TaskContext, TaskResult } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { postJson } from '../notifications/post-json.ts';

export interface SendGridMail {
  readonly sendgridApiKey: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[] | undefined;
  readonly subject: string | undefined;
  readonly textContent: string | undefined;
  readonly htmlContent: string | undefined;
  readonly attachments: readonly File[] | undefined;
  readonly embeddedImages: readonly File[] | undefined;
}

interface File {
  readonly uri: string;
  readonly name: string;
  readonly contentType: string;
}

const ADDRESS = 'https://api.sendgrid.com/v3/mail/send';
/** Larger mails are refused by SendGrid; files are held in memory as base64 until they are sent. */
const LARGEST_FILES = 30 * 1024 * 1024;

export async function sendThroughSendGrid(mail: SendGridMail, context: TaskContext): Promise<TaskResult> {
  if (mail.to.length === 0) throw new TaskFailure('property `to`: is empty; write an address');
  if (/[\s\0]/.test(mail.sendgridApiKey))
    throw new TaskFailure('property `sendgridApiKey`: holds blanks or line breaks, as no key does');
  const { attachments = [], embeddedImages = [] } = mail;
  await refuseTooLarge([...attachments, ...embeddedImages], context);
  const files = [
    ...(await Promise.all(attachments.map((file) => partOf(file, 'attachment', context)))),
    ...(await Promise.all(embeddedImages.map((file) => partOf(file, 'inline', context)))),
  ];
  const content = [
    ...(mail.textContent === undefined ? [] : [{ type: 'text/plain', value: mail.textContent }]),
    ...(mail.htmlContent === undefined ? [] : [{ type: 'text/html', value: mail.htmlContent }]),
  ];
  const cc = mail.cc ?? [];
  const body = {
    from: { email: mail.from },
    personalizations: [
      {
        to: mail.to.map((email) => ({ email })),
        ...(cc.length === 0 ? {} : { cc: cc.map((email) => ({ email })) }),
        ...(mail.subject === undefined ? {} : { subject: mail.subject }),
      },
    ],
    ...(content.length === 0 ? {} : { content }),
    ...(files.length === 0 ? {} : { attachments: files }),
  };
  const headers = { Authorization: `Bearer ${mail.sendgridApiKey}` };
  const message = { service: 'SendGrid', url: ADDRESS, known: true, body, headers, options: undefined };
  const answer = await postJson(message, context);
  const received = Object.entries(answer.headers).map(([name, values]) => [name, values.join(', ')]);
  return {
    outputs: {
      statusCode: answer.status,
      headers: Object.fromEntries(received) as Record<string, string>,
      body: answer.text,
    },
  };
}

async function refuseTooLarge(files: readonly File[], { storage }: TaskContext): Promise<void> {
  const sizes = await Promise.all(files.map(({ uri }) => storage.size(uri)));
  const size = sizes.reduce((sum, one) => sum + one, 0);
  if (size > LARGEST_FILES)
    throw new TaskFailure(`the files have ${size} bytes, and SendGrid takes mails up to ${LARGEST_FILES}`);
}

async function partOf(file: File, disposition: 'attachment' | 'inline', { storage }: TaskContext) {
  const { buffer } = await import('node:stream/consumers');
  const content = await buffer(await storage.open(file.uri));
  return {
    content: content.toString('base64'),
    filename: file.name,
    type: file.contentType,
    disposition,
    ...(disposition === 'inline' ? { content_id: file.name } : {}),
  };
}
