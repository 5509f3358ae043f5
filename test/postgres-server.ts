/** A PostgreSQL server of a test's own, on loopback, with passwords, encryption, and two databases. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAMS = '/usr/lib/postgresql';

export interface TestPostgres {
  readonly port: number;
  /** `jdbc:postgresql://127.0.0.1:port/` */
  readonly url: string;
  /** Certificate of the server, for `localhost` and its own authority; undefined without openssl. */
  readonly certificate: string | undefined;
  readonly username: string;
  readonly password: string;
  /** A certificate and key by which a role is let in without a password; needs openssl. */
  clientCertificate(role: string): { readonly cert: string; readonly key: string };
  /** Runs SQL with the server's own client and gives what it prints. */
  psql(sql: string, database?: string): string;
  stop(): Promise<void>;
}

function programs(): string | undefined {
  const versions = existsSync(PROGRAMS) ? readdirSync(PROGRAMS) : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? undefined : join(PROGRAMS, newest, 'bin');
}

/** Why there is no server here; undefined when there can be one. */
export function postgresObstacle(): string | undefined {
  const bin = programs();
  if (bin === undefined || !existsSync(join(bin, 'initdb'))) return 'PostgreSQL is not installed';
  if (process.getuid?.() !== 0) return undefined;
  const able = spawnSync('setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', 'true']);
  return able.status === 0 ? undefined : 'PostgreSQL does not run as root, and there is no user postgres';
}

export async function startPostgres(): Promise<TestPostgres> {
  const bin = programs()!;
  const folder = mkdtempSync(join(tmpdir(), 'gitestra-postgres-'));
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];
  if (isRoot) {
    const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    chownSync(folder, id('-u'), id('-g'));
  }
  const [username, password] = ['tester', `pa'ss word-${process.pid}`];
  const run = (program: string, ...args: string[]): string => {
    const [command, ...all] = [...as, join(bin, program), ...args];
    return execFileSync(command!, all, {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, PGPASSWORD: password, PGOPTIONS: '-c client_min_messages=warning' },
    });
  };
  const secret = join(folder, 'password');
  writeFileSync(secret, password, { mode: 0o644 });
  run(
    'initdb',
    '-D',
    data,
    '-U',
    username,
    '-A',
    'scram-sha-256',
    `--pwfile=${secret}`,
    '--no-sync',
    '-E',
    'UTF8',
    '--locale=C',
  );
  const certificate = encrypt(data, as);
  const rules = join(data, 'pg_hba.conf');
  const own = [
    'hostssl all certified all cert',
    'hostnossl all encrypted all reject',
    'hostssl all plain all reject',
  ];
  writeFileSync(rules, [...own, readFileSync(rules, 'utf8')].join('\n'));
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    fsync: 'off',
    max_connections: 50,
    ...(certificate === undefined ? {} : { ssl: 'on', ssl_ca_file: 'server.crt' }),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, ...args] = [...as, join(bin, 'postgres'), '-D', data, ...options];
  const server = spawn(command!, args, { stdio: 'ignore', cwd: folder });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  while (
    !(await listens(port)) ||
    spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).status !== 0
  ) {
    if (server.exitCode !== null) throw new Error('PostgreSQL does not start');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const psql = (sql: string, database = 'postgres'): string =>
    run(
      'psql',
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-U',
      username,
      '-d',
      database,
      '-v',
      'ON_ERROR_STOP=1',
      '-qAtc',
      sql,
    ).trim();
  return {
    port,
    url: `jdbc:postgresql://127.0.0.1:${port}/`,
    certificate,
    username,
    password,
    clientCertificate: (role) => clientCertificate(data, folder, role),
    psql,
    async stop() {
      // Ends whoever is still connected.
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A certificate that the server shows. */
function encrypt(data: string, as: readonly string[]): string | undefined {
  const [key, cert] = [join(data, 'server.key'), join(data, 'server.crt')];
  const made =
    'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost'.split(
      ' ',
    );
  const [command, ...args] = [...as, 'openssl', ...made, '-keyout', key, '-out', cert];
  return spawnSync(command!, args, { stdio: 'ignore' }).status === 0 ? readFileSync(cert, 'utf8') : undefined;
}

function clientCertificate(data: string, folder: string, role: string): { cert: string; key: string } {
  const [key, request, cert] = ['client.key', 'client.csr', 'client.crt'].map((name) => join(folder, name));
  const openssl = (text: string, ...rest: string[]): unknown =>
    execFileSync('openssl', [...text.split(' '), ...rest], { stdio: 'ignore' });
  openssl('req -new -newkey rsa:2048 -nodes', '-subj', `/CN=${role}`, '-keyout', key!, '-out', request!);
  const authority = ['-CA', join(data, 'server.crt'), '-CAkey', join(data, 'server.key'), '-set_serial', '7'];
  openssl('x509 -req -days 2', '-in', request!, ...authority, '-out', cert!);
  return { cert: readFileSync(cert!, 'utf8'), key: readFileSync(key!, 'utf8') };
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

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
