/** Properties that all HTTP tasks share. */

import {
  any,
  boolean,
  choice,
  duration,
  either,
  integer,
  list,
  map,
  object,
  text,
} from '../../../plugin/property.ts';

const PROXY_TYPES = ['DIRECT', 'HTTP', 'SOCKS'] as const;
const PARTS = ['REQUEST_HEADERS', 'REQUEST_BODY', 'RESPONSE_HEADERS', 'RESPONSE_BODY'] as const;

const moved = (to: string): string => `write \`options.${to}\``;

export const requestOptions = object(
  {
    timeout: object(
      {
        connectTimeout: duration({ description: 'Longest time to connect.' }),
        readIdleTimeout: duration({
          description: 'Longest time without a byte of the answer.',
          default: 300_000,
        }),
      },
      { description: 'Time limits.' },
    ),
    proxy: object(
      {
        type: choice(PROXY_TYPES, { description: 'Kind of proxy.', default: 'DIRECT' }),
        address: text({ description: 'Host name or address.' }),
        port: integer({ description: 'Port.', minimum: 1, maximum: 65_535 }),
        username: text({ description: 'User name.' }),
        password: text({ description: 'Password.', secret: true }),
      },
      { description: 'Proxy.' },
    ),
    auth: object(
      {
        type: choice(['BASIC', 'BEARER', 'DIGEST'], { description: 'Scheme.', required: true }),
        username: text({ description: 'User name, for BASIC and DIGEST.' }),
        password: text({ description: 'Password, for BASIC and DIGEST.', secret: true }),
        token: text({ description: 'Token, for BEARER.', secret: true }),
      },
      { description: 'Authentication.' },
    ),
    ssl: object(
      { insecureTrustAllCertificates: boolean({ description: 'Accept any certificate. Only for tests.' }) },
      { description: 'TLS.' },
    ),
    followRedirects: boolean({ description: 'Follow redirects.', default: true }),
    allowFailed: boolean({ description: 'Succeed on statuses of 400 and above.', default: false }),
    allowedResponseCodes: list(integer({ description: 'Status.' }), {
      description: 'Statuses of 400 and above that count as success.',
    }),
    defaultCharset: text({ description: 'Character set of answers that do not name one.', default: 'UTF-8' }),
    enabledTcpExtendedKeepAlive: boolean({ description: 'Keep-alive probes of TCP.', default: true }),
    logs: list(choice(PARTS, { description: 'Part.' }), {
      description: 'What of the exchange is logged, at DEBUG.',
    }),
    connectTimeout: duration({
      description: 'Longest time to connect.',
      deprecated: moved('timeout.connectTimeout'),
    }),
    readTimeout: duration({
      description: 'Longest time to the answer.',
      deprecated: moved('timeout.readIdleTimeout'),
    }),
    readIdleTimeout: duration({
      description: 'Longest time without a byte.',
      deprecated: moved('timeout.readIdleTimeout'),
    }),
    connectionPoolIdleTimeout: duration({
      description: 'How long an idle connection is kept for the next request of the task.',
      deprecated: 'a task makes one request; remove it',
    }),
    maxContentLength: integer({ description: 'Longest answer in bytes.', deprecated: 'remove it' }),
    proxyType: choice(PROXY_TYPES, { description: 'Kind of proxy.', deprecated: moved('proxy.type') }),
    proxyAddress: text({ description: 'Address of the proxy.', deprecated: moved('proxy.address') }),
    proxyPort: integer({ description: 'Port of the proxy.', deprecated: moved('proxy.port') }),
    proxyUsername: text({ description: 'User name at the proxy.', deprecated: moved('proxy.username') }),
    proxyPassword: text({
      description: 'Password at the proxy.',
      secret: true,
      deprecated: moved('proxy.password'),
    }),
    basicAuthUser: text({ description: 'User name.', deprecated: moved('auth') }),
    basicAuthPassword: text({ description: 'Password.', secret: true, deprecated: moved('auth') }),
    logLevel: choice(['ALL', 'TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'OFF', 'NOT_SPECIFIED'], {
      description: 'At TRACE, DEBUG or ALL every part of the exchange is logged.',
      deprecated: moved('logs'),
    }),
  },
  { description: 'How the request is made.' },
);

export const requestProperties = {
  uri: text({ description: 'Address; blanks are escaped.', required: true }),
  method: text({ description: 'Method.', default: 'GET' }),
  params: map(
    either(
      list(text({ description: 'Value.' }), { description: 'Values of a parameter that is repeated.' }),
      text({ description: 'Value.' }),
      { description: 'Value or values.' },
    ),
    { description: 'Parameters added to the query of the address.' },
  ),
  headers: map(text({ description: 'Value.' }), { description: 'Headers.' }),
  body: text({ description: 'Body.' }),
  formData: map(any({ description: 'Value, URI of a stored file, or `{name, content}` of a file.' }), {
    description:
      'Fields of a form, URL-encoded; as parts, files among them, with `contentType: multipart/form-data`. Wins over `body`.',
  }),
  contentType: text({ description: 'Content type of the body.', default: 'application/json' }),
  options: requestOptions,
  allowFailed: boolean({
    description: 'Succeed on statuses of 400 and above.',
    deprecated: moved('allowFailed'),
  }),
  sslOptions: object(
    { insecureTrustAllCertificates: boolean({ description: 'Accept any certificate. Only for tests.' }) },
    { description: 'TLS.', deprecated: moved('ssl') },
  ),
};
