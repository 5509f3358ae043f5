/** Python packages from PyPI, for a flow of the course as its author wrote it; Docker Hub, which it asks, is played by the test. */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { folderOf, gitestra, ROOT } from './program.ts';

const flow = join(
  ROOT,
  '../shared/corpus/zoomcamp/data-engineering-zoomcamp/02-workflow-orchestration__flows__02_python.yaml',
);
const HOST = 'hub.docker.com';

/** Why the test cannot run here; undefined when it can. */
function obstacle(): string | undefined {
  if (!existsSync(flow)) return 'the flow is not there';
  if (spawnSync('openssl', ['version']).status !== 0) return 'openssl is not installed';
  const args = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--no-cache-dir', '--retries', '0'];
  const { status } = spawnSync('python3', [...args, '--timeout', '5', '-d', folderOf(), 'kestra'], {
    timeout: 20_000,
  });
  return status === 0 ? undefined : 'PyPI cannot be reached';
}

async function listening(server: Server, onTestFinished: TestContext['onTestFinished']): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** A certificate for the host, and all that the machine trusts with it. */
function trust(): { key: Buffer; cert: Buffer; bundle: string } {
  const folder = folderOf();
  const [key, cert, bundle] = ['key.pem', 'cert.pem', 'bundle.pem'].map((name) => join(folder, name));
  const subject = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`];
  const made = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-keyout',
    key!,
    '-out',
    cert!,
  ];
  execFileSync('openssl', [...made, ...subject], { stdio: 'ignore' });
  const known = '/etc/ssl/certs/ca-certificates.crt';
  writeFileSync(
    bundle!,
    `${existsSync(known) ? readFileSync(known, 'utf8') : ''}\n${readFileSync(cert!, 'utf8')}`,
  );
  return { key: readFileSync(key!), cert: readFileSync(cert!), bundle: bundle! };
}

const reason = obstacle();

describe(reason === undefined ? 'packages from PyPI' : `packages from PyPI (skipped: ${reason})`, () => {
  it.skipIf(reason !== undefined)(
    '02_python runs as it is, a second time with what the first one installed',
    { timeout: 180_000 },
    async ({ onTestFinished }) => {
      const { key, cert, bundle } = trust();
      const asked: string[] = [];
      const hub = createServer({ key, cert }, (request, response) => {
        asked.push(request.url!);
        response.setHeader('content-type', 'application/json').end('{"pull_count": 1234567}');
      });
      const hubPort = await listening(hub, onTestFinished);
      let open = true;
      const others = new Set<string>();
      const proxy = createHttpServer().on('connect', (request, socket) => {
        const [host, port] = request.url!.split(':');
        socket.on('error', () => undefined);
        if (host !== HOST) others.add(host!);
        if (host !== HOST && !open) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        const upstream = host === HOST ? connect(hubPort, '127.0.0.1') : connect(Number(port), host!);
        upstream.on('error', () => socket.destroy());
        upstream.on('connect', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          socket.pipe(upstream).pipe(socket);
        });
      });
      const proxyUrl = `http://127.0.0.1:${await listening(proxy, onTestFinished)}`;
      const cwd = folderOf();
      const run = async (): Promise<ExecutionRecord> => {
        const { status, stdout, stderr } = await gitestra(
          ['run', flow, '--task-runner', 'process', '-o', 'json'],
          {
            cwd,
            env: {
              HTTPS_PROXY: proxyUrl,
              https_proxy: proxyUrl,
              REQUESTS_CA_BUNDLE: bundle,
              PIP_CERT: bundle,
              PIP_NO_CACHE_DIR: '1',
            },
          },
        );
        expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
        return JSON.parse(stdout) as ExecutionRecord;
      };
      const outputs = { vars: { downloads: 1234567 }, exitCode: 0 };
      expect((await run()).taskRuns[0]).toMatchObject({ state: 'SUCCESS', outputs });
      expect(others.size).toBeGreaterThan(0);
      open = false;
      others.clear();
      expect((await run()).taskRuns[0]).toMatchObject({ state: 'SUCCESS', outputs });
      expect([...others]).toEqual([]);
      expect(asked).toEqual(['/v2/repositories/kestra/kestra/', '/v2/repositories/kestra/kestra/']);
    },
  );
});
