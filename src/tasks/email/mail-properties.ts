/** Properties of the tasks that send mail. */

import { boolean, choice, either, integer, list, type PropertyOptions, text } from '../../plugin/property.ts';
import { storedFile } from '../notifications/stored-file.ts';

const files = (options: PropertyOptions) =>
  either(
    list(storedFile, { description: 'Files.' }),
    text({ description: 'Text that renders to JSON: a list of such maps, or one.' }),
    options,
  );

export const STRATEGIES = ['SMTP', 'SMTPS', 'SMTP_TLS', 'SMTP_OAUTH2'] as const;

export const serverProperties = {
  host: text({ description: 'Mail server.' }),
  port: integer({
    description: 'Port. Default: 465 with SMTPS, 587 with SMTP_TLS and SMTP_OAUTH2, 25 with SMTP.',
    minimum: 1,
    maximum: 65_535,
  }),
  username: text({ description: 'User name.' }),
  password: text({ description: 'Password; with SMTP_OAUTH2 an access token.', secret: true }),
  accessToken: text({ description: 'Access token, for SMTP_OAUTH2.', secret: true }),
  transportStrategy: choice(STRATEGIES, {
    description:
      'SMTPS speaks TLS from the start, SMTP_TLS and SMTP_OAUTH2 change to it before anything is said, SMTP does so where the server can and trusts any certificate.',
    default: 'SMTPS',
  }),
  sessionTimeout: integer({
    description: 'Longest time to connect, and to wait for an answer, in milliseconds.',
    default: 10_000,
    minimum: 1,
  }),
  verifyServerIdentity: boolean({
    description: 'Check the certificate of the server; `false` trusts any.',
    default: true,
  }),
  trustedHosts: list(text({ description: 'Host.' }), {
    description:
      'Servers whose certificate is trusted whoever has issued it; others than these are not connected to.',
  }),
};

export const messageProperties = {
  from: text({ description: 'Address of the sender.' }),
  to: text({ description: 'Addresses of the recipients, with `;` between them.' }),
  cc: text({ description: 'Addresses of those who get a copy, with `;` between them.' }),
  subject: text({ description: 'Subject.' }),
  attachments: files({ description: 'Stored files to attach.' }),
  embeddedImages: files({
    description: 'Stored images that the HTML shows with `<img src="cid:name">`.',
  }),
};

export const contentProperties = {
  htmlTextContent: text({ description: 'Text as HTML.' }),
  plainTextContent: text({ description: 'Text for readers without HTML.' }),
};
