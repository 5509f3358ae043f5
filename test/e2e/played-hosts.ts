/** Hosts of the internet that a test plays, for scripts that ask them by name: a proxy leads to a server on loopback. */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { join } from 'node:path';
import { folderOf } from './program.ts';

/** Why hosts cannot be played here; undefined when they can. */
export function playObstacle(): string | undefined {
  return spawnSync('openssl', ['version']).status === 0 ? undefined : 'openssl is not installed';
}

/** Whether pip gets packages. */
export function pypiObstacle(): string | undefined {
  const args = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--no-cache-dir', '--retries', '0'];
  const { status } = spawnSync('python3', [...args, '--timeout', '5', '-d', folderOf(), 'kestra'], {
    timeout: 20_000,
  });
  return status === 0 ? undefined : 'PyPI cannot be reached';
}

/** What a host answers to a path with its query. */
export type Answer = (path: string) => string | Buffer;

export interface PlayedHosts {
  /** Variables by which scripts find the hosts and trust them. */
  readonly env: Readonly<Record<string, string>>;
  /** For `http.rewrite` of the settings: tasks of the core ask a host where it is played. */
  readonly rewrite: Readonly<Record<string, string>>;
  /** `host/path` of each request. */
  readonly asked: string[];
  /** Other hosts that were asked for. */
  readonly others: Set<string>;
  /** Whether other hosts are let through. @default true */
  open: boolean;
  close(): void;
}

export async function playHosts(answers: Readonly<Record<string, Answer>>): Promise<PlayedHosts> {
  const servers: Server[] = [];
  const listening = async (server: Server): Promise<number> => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };
  const { key, cert, bundle } = trust(Object.keys(answers));
  const asked: string[] = [];
  const others = new Set<string>();
  const answer = (host: string, path: string, response: ServerResponse): void => {
    asked.push(host + path);
    const body = answers[host]!(path);
    response.setHeader('content-type', typeof body === 'string' ? 'application/json' : 'application/zip');
    response.end(body);
  };
  const byName = (incoming: IncomingMessage, response: ServerResponse): void =>
    answer(incoming.headers.host!.replace(/:\d+$/, ''), incoming.url!, response);
  const securePort = await listening(createServer({ key, cert }, byName));
  const played: PlayedHosts = {
    env: {},
    rewrite: {},
    asked,
    others,
    open: true,
    close: () => {
      for (const server of servers) server.close();
    },
  };
  const proxy = createHttpServer((incoming, response) => {
    const { hostname, pathname, search } = new URL(incoming.url!);
    if (hostname in answers) return answer(hostname, pathname + search, response);
    others.add(hostname);
    if (!played.open) return void response.writeHead(403).end();
    incoming.pipe(
      request(incoming.url!, { method: incoming.method!, headers: incoming.headers }, (upstream) => {
        response.writeHead(upstream.statusCode!, upstream.headers);
        upstream.pipe(response);
      }).on('error', () => response.destroy()),
    );
  }).on('connect', (incoming, socket) => {
    const [host, port] = incoming.url!.split(':');
    socket.on('error', () => undefined);
    const mine = host! in answers;
    if (!mine) others.add(host!);
    if (!mine && !played.open) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const upstream = mine ? connect(securePort, '127.0.0.1') : connect(Number(port), host!);
    upstream.on('error', () => socket.destroy());
    upstream.on('connect', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
  });
  const address = `http://127.0.0.1:${await listening(proxy)}`;
  const rewrite: Record<string, string> = {};
  for (const host of Object.keys(answers)) {
    const port = await listening(
      createHttpServer((incoming, response) => answer(host, incoming.url!, response)),
    );
    for (const scheme of ['http', 'https']) rewrite[`${scheme}://${host}`] = `http://127.0.0.1:${port}`;
  }
  const proxies = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy'].map((name) => [name, address]);
  const trusted = ['REQUESTS_CA_BUNDLE', 'SSL_CERT_FILE', 'PIP_CERT', 'NODE_EXTRA_CA_CERTS'];
  const env = Object.fromEntries([
    ...proxies,
    ...trusted.map((name) => [name, bundle]),
    ['NO_PROXY', '127.0.0.1,localhost'],
    ['no_proxy', '127.0.0.1,localhost'],
  ]) as Record<string, string>;
  return Object.assign(played, { env, rewrite });
}

/** A certificate for the hosts, and all that the machine trusts with it. */
function trust(hosts: readonly string[]): { key: Buffer; cert: Buffer; bundle: string } {
  const folder = folderOf();
  const [key, cert, bundle] = ['key.pem', 'cert.pem', 'bundle.pem'].map((name) => join(folder, name));
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  const made = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=played'.split(' ');
  execFileSync(
    'openssl',
    [...made, '-keyout', key!, '-out', cert!, '-addext', `subjectAltName=${names || 'DNS:none'}`],
    { stdio: 'ignore' },
  );
  const known = '/etc/ssl/certs/ca-certificates.crt';
  const authorities = existsSync(known) ? readFileSync(known, 'utf8') : '';
  writeFileSync(bundle!, `${authorities}\n${readFileSync(cert!, 'utf8')}`);
  return { key: readFileSync(key!), cert: readFileSync(cert!), bundle: bundle! };
}
