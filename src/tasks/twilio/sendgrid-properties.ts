/** Properties of the tasks that send mail through SendGrid. */

import { list, text } from '../../plugin/property.ts';
import { storedFile } from '../notifications/stored-file.ts';

export const sendGridProperties = {
  sendgridApiKey: text({ description: 'API key.', required: true, secret: true }),
  from: text({ description: 'Address of the sender.', required: true }),
  to: list(text({ description: 'Address.' }), {
    description: 'Addresses of the recipients.',
    required: true,
  }),
  cc: list(text({ description: 'Address.' }), { description: 'Addresses of those who get a copy.' }),
  subject: text({ description: 'Subject.' }),
  attachments: list(storedFile, { description: 'Stored files to attach.' }),
  embeddedImages: list(storedFile, {
    description: 'Stored images that the HTML shows with `<img src="cid:name">`.',
  }),
};

export const sendGridOutputs = {
  statusCode: { type: 'integer', description: 'Status of the answer.' },
  headers: { type: 'map', description: 'Headers of the answer.' },
  body: { type: 'string', description: 'Body of the answer.' },
} as const;
