/** The options of a request in one shape, with the deprecated flat keys folded in. */

import { TaskFailure } from '../../../plugin/task-failure.ts';
import type { requestOptions } from './request-properties.ts';

type WrittenOptions = (typeof requestOptions)['static'];

export interface ExchangeOptions {
  /** Milliseconds; undefined for the system's own limit. */
  readonly connectTimeout: number | undefined;
  readonly headersTimeout: number;
  readonly idleTimeout: number;
  readonly connectionIdle: number | undefined;
  readonly maxLength: number | undefined;
  readonly proxy: Proxy | undefined;
  readonly auth: Authentication | undefined;
  readonly trustAll: boolean;
  readonly keepAlive: boolean;
  readonly followRedirects: boolean;
  readonly allowFailed: boolean;
  readonly allowedCodes: readonly number[];
  readonly defaultCharset: string;
  readonly logs: ReadonlySet<string>;
}

export interface Proxy {
  readonly type: 'HTTP' | 'SOCKS';
  readonly address: string;
  readonly port: number;
  readonly username: string | undefined;
  readonly password: string | undefined;
}

export type Authentication =
  | { readonly type: 'BASIC' | 'DIGEST'; readonly username: string; readonly password: string }
  | { readonly type: 'BEARER'; readonly token: string };

export interface OlderOptions {
  readonly allowFailed: boolean | undefined;
  readonly sslOptions: { readonly insecureTrustAllCertificates?: boolean | undefined } | undefined;
}

const DEFAULT_IDLE = 300_000;
const EVERYTHING = ['REQUEST_HEADERS', 'REQUEST_BODY', 'RESPONSE_HEADERS', 'RESPONSE_BODY'];

export function exchangeOptions(written: WrittenOptions | undefined, older: OlderOptions): ExchangeOptions {
  const options = written ?? ({} as Partial<WrittenOptions>);
  const idleTimeout = options.readIdleTimeout ?? options.timeout?.readIdleTimeout ?? DEFAULT_IDLE;
  const chatty = ['ALL', 'TRACE', 'DEBUG'].includes(options.logLevel ?? '');
  return {
    connectTimeout: options.timeout?.connectTimeout ?? options.connectTimeout,
    headersTimeout: options.readTimeout ?? idleTimeout,
    idleTimeout,
    connectionIdle: options.connectionPoolIdleTimeout,
    maxLength: options.maxContentLength,
    proxy: proxyOf(options),
    auth: authenticationOf(options),
    trustAll: (options.ssl ?? older.sslOptions)?.insecureTrustAllCertificates === true,
    keepAlive: options.enabledTcpExtendedKeepAlive !== false,
    followRedirects: options.followRedirects !== false,
    allowFailed: options.allowFailed === true || older.allowFailed === true,
    allowedCodes: options.allowedResponseCodes ?? [],
    defaultCharset: options.defaultCharset ?? 'UTF-8',
    logs: new Set(chatty ? EVERYTHING : (options.logs ?? [])),
  };
}

function proxyOf(options: Partial<WrittenOptions>): Proxy | undefined {
  const type = options.proxy?.type ?? options.proxyType ?? 'DIRECT';
  if (type === 'DIRECT') return undefined;
  const address = options.proxy?.address ?? options.proxyAddress;
  const port = options.proxy?.port ?? options.proxyPort;
  if (address === undefined || port === undefined) {
    throw new TaskFailure(
      `property \`options.proxy\`: a proxy of type ${type} needs \`address\` and \`port\``,
    );
  }
  const username = options.proxy?.username ?? options.proxyUsername;
  return { type, address, port, username, password: options.proxy?.password ?? options.proxyPassword };
}

function authenticationOf(options: Partial<WrittenOptions>): Authentication | undefined {
  const { auth } = options;
  if (auth === undefined) {
    if (options.basicAuthUser === undefined) return undefined;
    return { type: 'BASIC', username: options.basicAuthUser, password: options.basicAuthPassword ?? '' };
  }
  if (auth.type === 'BEARER') {
    if (auth.token === undefined) throw new TaskFailure('property `options.auth`: BEARER needs a `token`');
    return { type: 'BEARER', token: auth.token };
  }
  if (auth.username === undefined)
    throw new TaskFailure(`property \`options.auth\`: ${auth.type} needs a \`username\``);
  return { type: auth.type, username: auth.username, password: auth.password ?? '' };
}
