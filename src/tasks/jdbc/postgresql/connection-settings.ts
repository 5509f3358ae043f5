/** What a connection needs to know, from the properties of a task and the parameters of its URL. */

import { userInfo } from 'node:os';
import type { ConnectionOptions } from 'node:tls';
import type { Bound } from '../../../plugin/property.ts';
import type { TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { rewriteUri } from '../../core/http/rewrite-uri.ts';
import { type Host, parseConnectionUrl } from './connection-url.ts';
import { type connectionProperties, SSL_MODES } from './postgresql-properties.ts';
import { parameterWarnings, type UrlParameter } from './url-parameters.ts';

export type ConnectionBound = Bound<typeof connectionProperties> & {
  readonly socketTimeout?: number | undefined;
};

type SslMode = (typeof SSL_MODES)[number];

/** How encryption is tried: in this order, until one goes. */
export type Encryption = ConnectionOptions | false;

export type TargetServer = 'any' | 'primary' | 'secondary' | 'preferPrimary' | 'preferSecondary';

export interface ConnectionSettings {
  readonly hosts: readonly Host[];
  readonly target: TargetServer;
  readonly user: string;
  readonly database: string;
  readonly password: string | undefined;
  readonly encryption: readonly Encryption[];
  readonly sslNegotiation: 'postgres' | 'direct';
  /** Run-time parameters of the server that the session starts with. */
  readonly startup: Readonly<Record<string, string>>;
  /** Milliseconds; 0 waits for ever. */
  readonly connectTimeout: number;
  /** Milliseconds without a byte from the server after which the connection is given up; 0: never. */
  readonly socketTimeout: number;
  readonly keepAlive: boolean;
  /** Texts are bound as `varchar`; `infer` leaves their type to the server, `retry` does so when `varchar` does not fit. */
  readonly textType: 'varchar' | 'infer' | 'retry';
}

export async function connectionSettings(
  properties: ConnectionBound,
  context: Pick<TaskContext, 'settings' | 'logger' | 'maskSecret' | 'files'>,
): Promise<ConnectionSettings> {
  const url = parseConnectionUrl(rewriteUri(properties.url, context.settings.httpRewrite));
  const parameter = (name: UrlParameter): string | undefined => url.parameters.get(name);
  for (const name of ['password', 'sslpassword'] as const) {
    const secret = parameter(name);
    if (secret !== undefined && secret !== '') context.maskSecret(secret);
  }
  for (const warning of parameterWarnings(url.parameters)) context.logger.warn(warning);
  const user = parameter('user') ?? properties.username ?? userInfo().username;
  const seconds = (name: UrlParameter, otherwise: number): number =>
    secondsOf(name, parameter(name), otherwise);
  const connectTimeout = seconds('connectTimeout', 10_000);
  const loginTimeout = seconds('loginTimeout', 0);
  return {
    hosts: isTrue(parameter('loadBalanceHosts')) ? shuffled(url.hosts) : url.hosts,
    target: targetServer(parameter('targetServerType')),
    user,
    database: url.database ?? user,
    password: parameter('password') ?? properties.password,
    encryption: await encryption(properties, parameter, context),
    sslNegotiation: parameter('sslNegotiation') === 'direct' ? 'direct' : 'postgres',
    startup: startupParameters(parameter),
    connectTimeout:
      loginTimeout > 0 ? Math.min(loginTimeout, connectTimeout || loginTimeout) : connectTimeout,
    socketTimeout:
      properties.socketTimeout === undefined ? seconds('socketTimeout', 0) : properties.socketTimeout * 1000,
    keepAlive: isTrue(parameter('tcpKeepAlive')),
    textType:
      parameter('stringtype') === 'unspecified'
        ? 'infer'
        : parameter('stringtype') === undefined
          ? 'retry'
          : 'varchar',
  };
}

type Parameter = (name: UrlParameter) => string | undefined;

function isTrue(text: string | undefined): boolean {
  return text !== undefined && /^(true|)$/i.test(text);
}

function secondsOf(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  throw new TaskFailure(`parameter \`${name}\` of \`url\` must be a number of seconds, not \`${text}\``);
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  const start = Math.floor(Math.random() * items.length);
  return [...items.slice(start), ...items.slice(0, start)];
}

const TARGETS: Readonly<Record<string, TargetServer>> = {
  any: 'any',
  primary: 'primary',
  master: 'primary',
  secondary: 'secondary',
  slave: 'secondary',
  preferprimary: 'preferPrimary',
  prefersecondary: 'preferSecondary',
  preferslave: 'preferSecondary',
};

function targetServer(text: string | undefined): TargetServer {
  const target = TARGETS[(text ?? 'any').toLowerCase()];
  if (target !== undefined) return target;
  throw new TaskFailure(
    `parameter \`targetServerType\` of \`url\` must be any, primary, secondary, preferPrimary or preferSecondary, not \`${text}\``,
  );
}

/** The driver's, which its texts of dates depend on, and those that the URL asks for. */
function startupParameters(parameter: Parameter): Record<string, string> {
  const schema = parameter('currentSchema');
  const options = parameter('options');
  return {
    application_name: parameter('ApplicationName') ?? 'Gitestra',
    DateStyle: 'ISO',
    TimeZone: 'UTC',
    ...(schema === undefined ? {} : { search_path: schema }),
    ...(options === undefined ? {} : { options }),
    ...(isTrue(parameter('readOnly')) ? { default_transaction_read_only: 'on' } : {}),
  };
}

async function encryption(
  properties: ConnectionBound,
  parameter: Parameter,
  context: Pick<TaskContext, 'files' | 'logger'>,
): Promise<readonly Encryption[]> {
  const mode = sslMode(properties, parameter);
  if (mode === 'DISABLE') return [false];
  const file = async (name: UrlParameter): Promise<string | undefined> => {
    const path = parameter(name);
    return path === undefined || path === '' ? undefined : pemFile(name, path, context);
  };
  const ca = properties.sslRootCert ?? (await file('sslrootcert'));
  const cert = properties.sslCert ?? (await file('sslcert'));
  const key = properties.sslKey ?? (await file('sslkey'));
  const passphrase = parameter('sslpassword') ?? properties.sslKeyPassword;
  const factory = parameter('sslfactory');
  const trusting = factory?.endsWith('.NonValidatingFactory') === true;
  if (factory !== undefined && !trusting && !/\.(LibPQFactory|DefaultJavaSSLFactory)$/.test(factory)) {
    context.logger.warn(`the value of parameter \`sslfactory\` of \`url\` is not acted upon: ${factory}`);
  }
  const verifies = mode.startsWith('VERIFY') && !trusting;
  const options: ConnectionOptions = {
    rejectUnauthorized: verifies,
    ...(ca === undefined || !verifies ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(mode === 'VERIFY_CA' ? { checkServerIdentity: () => undefined } : {}),
  };
  if (mode === 'ALLOW') return [false, options];
  return mode === 'PREFER' ? [options, false] : [options];
}

function sslMode(properties: ConnectionBound, parameter: Parameter): SslMode {
  const written = parameter('sslmode');
  if (written !== undefined) {
    const mode = SSL_MODES.find((known) => known === written.toUpperCase().replace('-', '_'));
    if (mode !== undefined) return mode;
    throw new TaskFailure(
      `parameter \`sslmode\` of \`url\` must be disable, allow, prefer, require, verify-ca or verify-full, not \`${written}\``,
    );
  }
  if (properties.sslMode !== undefined) return properties.sslMode;
  const wanted = parameter('ssl') === undefined ? properties.ssl : isTrue(parameter('ssl'));
  return wanted === true ? 'VERIFY_FULL' : 'PREFER';
}

async function pemFile(name: string, path: string, context: Pick<TaskContext, 'files'>): Promise<string> {
  let content: string;
  try {
    content = await context.files.readText(path);
  } catch (cause) {
    throw new TaskFailure(
      `parameter \`${name}\` of \`url\`: ${path} cannot be read: ${(cause as Error).message}`,
      {
        cause,
      },
    );
  }
  if (content.includes('-----BEGIN ')) return content;
  throw new TaskFailure(
    `parameter \`${name}\` of \`url\`: ${path} is not PEM, which begins with \`-----BEGIN\``,
  );
}
