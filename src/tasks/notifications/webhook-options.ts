/** How a webhook is called: the `options` of Kestra's notification tasks, in the shape that an HTTP exchange takes. */

import { choice, duration, integer, map, object, text } from '../../plugin/property.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import type { ExchangeOptions } from '../core/http/exchange-options.ts';

const TEN_SECONDS = 10_000;
const FIVE_MINUTES = 300_000;
const TEN_MEBIBYTES = 10 * 1024 * 1024;

export const webhookOptionProperties = {
  connectTimeout: duration({ description: 'Longest time to connect.' }),
  readTimeout: duration({ description: 'Longest time until the answer begins.', default: TEN_SECONDS }),
  readIdleTimeout: duration({
    description: 'Longest time without a byte of the answer.',
    default: FIVE_MINUTES,
  }),
  connectionPoolIdleTimeout: duration({
    description: 'How long an idle connection is kept for the next request of the task.',
    deprecated: 'a task makes one request; remove it',
  }),
  maxContentLength: integer({
    description: 'Longest answer in bytes.',
    default: TEN_MEBIBYTES,
    minimum: 1,
  }),
  defaultCharset: text({ description: 'Character set of answers that do not name one.', default: 'UTF-8' }),
  headers: map(text({ description: 'Value.' }), { description: 'Headers sent along.' }),
};

export const webhookOptions = object(webhookOptionProperties, { description: 'How the request is made.' });

export const webhookOptionsWithProxy = object(
  {
    ...webhookOptionProperties,
    proxy: object(
      {
        type: choice(['DIRECT', 'HTTP', 'SOCKS'], { description: 'Kind of proxy.', default: 'HTTP' }),
        address: text({ description: 'Host name or address.' }),
        port: integer({ description: 'Port.', minimum: 1, maximum: 65_535 }),
        username: text({ description: 'User name.' }),
        password: text({ description: 'Password.', secret: true }),
      },
      { description: 'Proxy.' },
    ),
  },
  { description: 'How the request is made.' },
);

export type WebhookOptions = (typeof webhookOptions)['static'] &
  Partial<Pick<(typeof webhookOptionsWithProxy)['static'], 'proxy'>>;

export function exchangeOptionsOf(options: WebhookOptions | undefined): ExchangeOptions {
  return {
    connectTimeout: options?.connectTimeout,
    headersTimeout: options?.readTimeout ?? TEN_SECONDS,
    idleTimeout: options?.readIdleTimeout ?? FIVE_MINUTES,
    connectionIdle: options?.connectionPoolIdleTimeout,
    maxLength: options?.maxContentLength ?? TEN_MEBIBYTES,
    proxy: proxyOf(options?.proxy),
    auth: undefined,
    trustAll: false,
    keepAlive: true,
    followRedirects: true,
    allowFailed: false,
    allowedCodes: [],
    defaultCharset: options?.defaultCharset ?? 'UTF-8',
    logs: new Set(),
  };
}

function proxyOf(proxy: WebhookOptions['proxy']): ExchangeOptions['proxy'] {
  if (proxy === undefined || proxy.type === 'DIRECT') return undefined;
  const { type, address, port, username, password } = proxy;
  if (address === undefined || port === undefined)
    throw new TaskFailure('property `options.proxy`: a proxy needs `address` and `port`');
  return { type, address, port, username, password };
}
