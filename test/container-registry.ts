/** A registry of images with a password, on loopback. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestRegistry {
  /** Why there is none. */
  readonly missing?: string;
  /** `127.0.0.1:port` */
  readonly address: string;
  readonly username: string;
  readonly password: string;
  stop(): Promise<void>;
}

export async function startRegistry(): Promise<TestRegistry> {
  const user = { username: 'rick', password: `wubba-${process.pid}` };
  if (spawnSync('/bin/sh', ['-c', 'command -v docker-registry && command -v perl']).status !== 0) {
    console.warn('skipped: docker-registry is not installed');
    return { ...user, missing: 'docker-registry is not installed', address: '', stop: async () => undefined };
  }
  const folder = mkdtempSync(join(tmpdir(), 'gitestra-registry-'));
  const address = `127.0.0.1:${await freePort()}`;
  const salt = `$2b$05$${'a'.repeat(22)}`;
  const hash = execFileSync('perl', ['-e', 'print crypt($ARGV[0], $ARGV[1])', user.password, salt], {
    encoding: 'utf8',
  });
  writeFileSync(join(folder, 'users'), `${user.username}:${hash}\n`);
  writeFileSync(
    join(folder, 'config.yml'),
    `version: 0.1
log: {level: error}
storage: {filesystem: {rootdirectory: ${join(folder, 'data')}}}
http: {addr: "${address}"}
auth: {htpasswd: {realm: test, path: ${join(folder, 'users')}}}
`,
  );
  const server = spawn('docker-registry', ['serve', join(folder, 'config.yml')], { stdio: 'ignore' });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  while (!(await listens(address))) {
    if (server.exitCode !== null) throw new Error('docker-registry does not start');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    ...user,
    address,
    async stop() {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function listens(address: string): Promise<boolean> {
  const [host, port] = address.split(':');
  return new Promise((resolve) => {
    const socket = connect(Number(port), host, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
