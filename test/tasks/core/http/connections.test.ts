/** Connections that are not plain HTTP: TLS, tunnels through a proxy, SOCKS. */

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { requestTask } from '../../../../src/tasks/core/http/request.ts';
import { failureOf, runTask, temporaryFolder } from '../../task-context.ts';
import { serve } from './loopback-server.ts';

const hasOpenSsl = spawnSync('openssl', ['version']).status === 0;

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function serveTls(): Promise<number> {
  const folder = temporaryFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const options = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1'];
  execFileSync('openssl', [...options, '-keyout', key, '-out', cert], { stdio: 'pipe' });
  const server = createTlsServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    (_request, response) => {
      response.end('over TLS');
    },
  );
  return listen(server as unknown as Server);
}

describe.skipIf(!hasOpenSsl)('TLS (needs openssl for a certificate)', () => {
  it('refuses a certificate that nobody signed, unless told to trust it', async () => {
    const uri = `https://127.0.0.1:${await serveTls()}/`;
    expect((await failureOf(runTask(requestTask, { uri }))).message).toContain('self-signed');
    const options = { ssl: { insecureTrustAllCertificates: true } };
    expect((await runTask(requestTask, { uri, options })).outputs!.body).toBe('over TLS');
    const older = { sslOptions: { insecureTrustAllCertificates: true } };
    expect((await runTask(requestTask, { uri, ...older })).outputs!.body).toBe('over TLS');
  });

  it('tunnels through a proxy', async () => {
    const port = await serveTls();
    const asked: string[] = [];
    const proxy = createHttpServer();
    proxy.on('connect', (request, socket) => {
      asked.push(request.url!);
      const upstream = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
    });
    const proxyPort = await listen(proxy as unknown as Server);
    const { outputs } = await runTask(requestTask, {
      uri: `https://127.0.0.1:${port}/`,
      options: {
        ssl: { insecureTrustAllCertificates: true },
        proxyType: 'HTTP',
        proxyAddress: '127.0.0.1',
        proxyPort,
      },
    });
    expect(outputs!.body).toBe('over TLS');
    expect(asked).toEqual([`127.0.0.1:${port}`]);
  });
});

describe('SOCKS', () => {
  it('goes through a SOCKS5 proxy with credentials', async () => {
    const server = await serve((_request, response) => void response.end('through'));
    const told: string[] = [];
    const proxy = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        socket.write(Buffer.from([5, 2]));
        socket.once('data', (credentials) => {
          told.push(
            credentials
              .toString('latin1')
              .replace(/[\0-\x1f]/g, ' ')
              .trim(),
          );
          socket.write(Buffer.from([1, 0]));
          socket.once('data', () => {
            const upstream = connect(server.port, '127.0.0.1', () => {
              socket.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0]));
              upstream.pipe(socket).pipe(upstream);
            });
            upstream.on('error', () => socket.destroy());
          });
        });
      });
    });
    const { outputs } = await runTask(requestTask, {
      uri: `${server.origin}/x`,
      options: {
        proxy: {
          type: 'SOCKS',
          address: '127.0.0.1',
          port: await listen(proxy),
          username: 'me',
          password: 'pw',
        },
      },
    });
    expect(outputs!.body).toBe('through');
    expect(told).toEqual(['me pw']);
  });
});
