/** How a mail server is reached: host, port, encryption, who signs in. */

import { TaskFailure } from '../../plugin/task-failure.ts';
import type { STRATEGIES } from './mail-properties.ts';

export interface WrittenServer {
  readonly host: string | undefined;
  readonly port: number | undefined;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly accessToken: string | undefined;
  readonly transportStrategy: (typeof STRATEGIES)[number];
  readonly sessionTimeout: number;
  readonly verifyServerIdentity: boolean;
  readonly trustedHosts: readonly string[] | undefined;
}

export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly requireTLS: boolean;
  readonly opportunisticTLS: boolean;
  /** Whether any certificate will do. */
  readonly anyCertificate: boolean;
  /** Milliseconds. */
  readonly timeout: number;
  readonly auth:
    | { readonly user: string; readonly pass: string }
    | { readonly type: 'OAuth2'; readonly user: string; readonly accessToken: string }
    | undefined;
}

const PORTS = { SMTP: 25, SMTPS: 465, SMTP_TLS: 587, SMTP_OAUTH2: 587 } as const;

export function mailServer(written: WrittenServer): MailServer {
  const { transportStrategy: strategy, trustedHosts = [] } = written;
  const host = written.host?.trim() ?? '';
  if (host === '') throw new TaskFailure('property `host`: is missing; write the name of the mail server');
  if (trustedHosts.length > 0 && !trustedHosts.includes(host)) {
    throw new TaskFailure(
      `property \`trustedHosts\`: \`${host}\` is not one of ${trustedHosts.join(', ')}; add it, or leave \`trustedHosts\` out`,
    );
  }
  return {
    host,
    port: written.port ?? PORTS[strategy],
    secure: strategy === 'SMTPS',
    requireTLS: strategy === 'SMTP_TLS' || strategy === 'SMTP_OAUTH2',
    opportunisticTLS: strategy === 'SMTP',
    anyCertificate: strategy === 'SMTP' || !written.verifyServerIdentity || trustedHosts.length > 0,
    timeout: written.sessionTimeout,
    auth: authOf(written),
  };
}

function authOf(written: WrittenServer): MailServer['auth'] {
  const { username, password, accessToken, transportStrategy: strategy } = written;
  if (strategy === 'SMTP_OAUTH2') {
    const token = accessToken ?? password;
    if (token === undefined)
      throw new TaskFailure('SMTP_OAUTH2 needs `accessToken`, or the token as `password`');
    if (username === undefined) throw new TaskFailure('SMTP_OAUTH2 needs `username`');
    return { type: 'OAuth2', user: username, accessToken: token };
  }
  if (accessToken !== undefined) {
    throw new TaskFailure(
      `property \`accessToken\`: is for the transportStrategy SMTP_OAUTH2, and this is ${strategy}`,
    );
  }
  if (username === undefined && password === undefined) return undefined;
  if (username === undefined) throw new TaskFailure('`password` is given without `username`');
  if (password === undefined) throw new TaskFailure('`username` is given without `password`');
  return { user: username, pass: password };
}
