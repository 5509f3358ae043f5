/** Opens a connection: the hosts in turn, each with and without encryption as the settings allow. */

import type { Socket } from 'node:net';
import type { Client } from 'pg';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import type { ConnectionSettings, Encryption } from './connection-settings.ts';
import type { Host } from './connection-url.ts';
import { connectionFailure, isServerError } from './server-failure.ts';

export interface Connected {
  readonly client: Client;
  /** Asks the server to stop what the connection is doing; whether it did is not known. */
  readonly cancel: () => void;
}

type Modules = {
  readonly Client: typeof import('pg').Client;
  readonly Connection: typeof import('pg').Connection;
};

async function loadClient(): Promise<Modules> {
  const [client, connection] = await Promise.all([
    import('pg/lib/client.js'),
    import('pg/lib/connection.js'),
  ]);
  return { Client: client.default, Connection: connection.default };
}

/** @throws TaskFailure that says why, for the host that was tried last */
export async function connect(settings: ConnectionSettings, signal: AbortSignal): Promise<Connected> {
  const modules = await loadClient();
  let failure: unknown;
  let second: Connected | undefined;
  for (const host of settings.hosts) {
    let connected: Connected;
    try {
      connected = await connectHost(modules, settings, host, signal);
    } catch (error) {
      signal.throwIfAborted();
      failure = connectionFailure(error, host, settings.database);
      continue;
    }
    const fits = await fitsTarget(connected.client, settings.target);
    if (
      fits === 'yes' ||
      (fits === 'better than none' && settings.hosts.at(-1) === host && second === undefined)
    ) {
      await second?.client.end();
      return connected;
    }
    if (fits === 'better than none' && second === undefined) second = connected;
    else await connected.client.end();
    failure = new TaskFailure(
      `${host.host}:${host.port} is not what \`targetServerType=${settings.target}\` of \`url\` asks for`,
    );
  }
  if (second !== undefined) return second;
  throw failure;
}

async function fitsTarget(
  client: Client,
  target: ConnectionSettings['target'],
): Promise<'yes' | 'no' | 'better than none'> {
  if (target === 'any') return 'yes';
  const { rows } = await client.query<{ standby: boolean }>('SELECT pg_is_in_recovery() AS standby');
  const isSecondary = rows[0]!.standby;
  if (/secondary/i.test(target) === isSecondary) return 'yes';
  return target.startsWith('prefer') ? 'better than none' : 'no';
}

async function connectHost(
  modules: Modules,
  settings: ConnectionSettings,
  host: Host,
  signal: AbortSignal,
): Promise<Connected> {
  const [first, second] = settings.encryption;
  try {
    return await attempt(modules, settings, host, first!, signal);
  } catch (error) {
    if (second === undefined || signal.aborted) throw error;
    // What another way may cure: no encryption on that side, or a rule that wants the connection otherwise.
    const otherwise = isServerError(error)
      ? error.code === '28000'
      : /does not support SSL/.test((error as Error).message);
    if (!otherwise) throw error;
    return attempt(modules, settings, host, second, signal);
  }
}

async function attempt(
  { Client, Connection }: Modules,
  settings: ConnectionSettings,
  { host, port }: Host,
  encryption: Encryption,
  signal: AbortSignal,
): Promise<Connected> {
  signal.throwIfAborted();
  const { user, database, password, startup } = settings;
  const direct = encryption !== false && settings.sslNegotiation === 'direct';
  const security = { ssl: encryption, sslnegotiation: direct ? ('direct' as const) : ('postgres' as const) };
  const client = new Client({
    host,
    port,
    user,
    database,
    // A function, so that neither a variable of the environment nor a file of the home folder takes its place.
    password: () => password as string,
    ...security,
    keepAlive: settings.keepAlive,
    connectionTimeoutMillis: settings.connectTimeout,
  });
  Object.assign(client, { getStartupConf: () => ({ user, database, ...startup }) });
  // Every failure reaches who waits for something; without a listener it would end the process.
  client.on('error', () => undefined);
  const { stream } = client.connection;
  const abort = (): void => void stream.destroy(new Error('aborted'));
  signal.addEventListener('abort', abort);
  try {
    await client.connect();
  } catch (error) {
    stream.destroy();
    throw error;
  } finally {
    signal.removeEventListener('abort', abort);
  }
  if (settings.socketTimeout > 0) {
    // With encryption it is another one than before.
    const open = client.connection.stream as Socket;
    open.setTimeout(settings.socketTimeout, () => {
      open.destroy(
        new Error(`the server has sent nothing for ${settings.socketTimeout / 1000} s (\`socketTimeout\`)`),
      );
    });
  }
  const cancel = (): void => {
    const connection = new Connection({ ssl: encryption, sslNegotiation: security.sslnegotiation } as never);
    const other = connection as unknown as {
      connect(port: number, host: string): void;
      requestSsl(): void;
      cancel(processId: number, secretKey: number): void;
      end(): void;
    };
    const { processID, secretKey } = client as unknown as { processID: number; secretKey: number };
    const send = (): void => {
      other.cancel(processID, secretKey);
      connection.stream.end();
    };
    connection.on('error', () => undefined);
    if (encryption === false) connection.on('connect', send);
    else {
      if (!direct) connection.on('connect', () => other.requestSsl());
      connection.on('sslconnect', send);
    }
    other.connect(port, host);
  };
  return { client, cancel };
}
