/** A real container engine for tests: one of their own where they may start one, else the one of the machine. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const BUSYBOX = 'gitestra/busybox:test';
export const PYTHON = 'gitestra/python:test';

export interface TestEngine {
  /** Why there is none; tests are skipped with it. */
  readonly missing?: string;
  /** Variables with which the engine's commands find it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A second address of an engine of our own, as of one on another machine. */
  readonly tcp?: string;
  /** Runs a command of the engine and gives its standard output. */
  docker(...args: readonly string[]): string;
  /** Ids of containers with this label, running or not. */
  containers(label: string): string[];
  stop(): Promise<void>;
}

const absent = (missing: string): TestEngine => ({
  missing,
  environment: process.env,
  docker: () => '',
  containers: () => [],
  stop: async () => undefined,
});

const has = (program: string): boolean =>
  spawnSync('/bin/sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;

export async function startEngine(): Promise<TestEngine> {
  if (process.platform !== 'linux') return absent('the tests make their images from programs of Linux');
  if (!existsSync('/bin/busybox')) return absent('busybox-static is not installed, of which images are made');
  if (!has('docker')) return absent('docker is not installed');
  const engine = has('dockerd') && process.getuid?.() === 0 ? await startDaemon() : machineEngine();
  if (engine.missing === undefined) importBusybox(engine);
  else console.warn(`skipped: ${engine.missing}`);
  return engine;
}

function commands(
  environment: TestEngine['environment'],
  program = 'docker',
): Pick<TestEngine, 'environment' | 'docker' | 'containers'> {
  const docker = (...args: readonly string[]): string =>
    execFileSync(program, args, { env: environment as NodeJS.ProcessEnv, encoding: 'utf8', stdio: 'pipe' });
  return {
    environment,
    docker,
    containers: (label) =>
      docker('ps', '--all', '--quiet', '--no-trunc', '--filter', `label=${label}`)
        .split('\n')
        .filter(Boolean),
  };
}

/**
 * Podman with a storage of its own. It is told to use what works in small virtual machines too: another runtime than
 * its default one, no systemd, few open files.
 */
export async function startPodman(): Promise<TestEngine> {
  const refuse = (why: string): TestEngine => {
    console.warn(`skipped: ${why}`);
    return absent(why);
  };
  if (!existsSync('/bin/busybox')) return refuse('busybox-static is not installed, of which images are made');
  if (!has('podman')) return refuse('podman is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'gitestra-podman-'));
  const storage = { graphroot: join(folder, 'data'), runroot: join(folder, 'run') };
  writeFileSync(
    join(folder, 'containers.conf'),
    `[containers]
default_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]
[engine]
${has('runc') ? 'runtime = "runc"' : ''}
cgroup_manager = "cgroupfs"
events_logger = "file"
`,
  );
  writeFileSync(
    join(folder, 'storage.conf'),
    `[storage]\ndriver = "vfs"\nrunroot = "${storage.runroot}"\ngraphroot = "${storage.graphroot}"\n`,
  );
  const environment = {
    ...process.env,
    CONTAINERS_CONF: join(folder, 'containers.conf'),
    CONTAINERS_STORAGE_CONF: join(folder, 'storage.conf'),
    // No docker answers there, so that podman is asked.
    DOCKER_HOST: `unix://${folder}/none.sock`,
  };
  const engine: TestEngine = {
    ...commands(environment, 'podman'),
    async stop() {
      spawnSync('podman', ['rm', '--all', '--force', '--time', '0'], { env: environment });
      removeFolder(folder);
    },
  };
  try {
    importBusybox(engine);
    engine.docker('run', '--rm', '--network', 'none', '--pull=never', BUSYBOX, 'true');
    return engine;
  } catch (error) {
    await engine.stop();
    return refuse(
      `podman does not run here: ${String((error as { stderr?: unknown }).stderr ?? error).trim()}`,
    );
  }
}

/** Engines leave parts of their folders mounted. */
function removeFolder(folder: string): void {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '');
  for (const mount of mounts) if (mount.startsWith(`${folder}/`)) spawnSync('umount', ['--lazy', mount]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function machineEngine(): TestEngine {
  const answer = spawnSync('docker', ['version'], { encoding: 'utf8' });
  if (answer.status !== 0) return absent('no docker answers, and only root can start one');
  return { ...commands(process.env), stop: async () => undefined };
}

/** Without a bridge and rules for packets: nothing of the machine's network is touched. */
async function startDaemon(): Promise<TestEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'gitestra-dockerd-'));
  const socket = join(folder, 'docker.sock');
  const log = openSync(join(folder, 'log'), 'w');
  const port = 20_000 + (process.pid % 20_000);
  const tcp = `tcp://127.0.0.1:${port}`;
  const daemon = spawn(
    'dockerd',
    [
      ...[
        '--data-root',
        join(folder, 'data'),
        '--exec-root',
        join(folder, 'exec'),
        '--pidfile',
        join(folder, 'pid'),
      ],
      ...['--host', `unix://${socket}`, '--host', tcp, '--tls=false', '--log-level=warn'],
      ...['--iptables=false', '--ip6tables=false', '--ip-forward=false', '--ip-masq=false', '--bridge=none'],
    ],
    { stdio: ['ignore', log, log], env: { ...process.env, DOCKER_HOST: undefined } as NodeJS.ProcessEnv },
  );
  const ended = new Promise<void>((resolve) => {
    daemon.on('exit', () => resolve());
    daemon.on('error', () => resolve());
  });
  const environment = { ...process.env, DOCKER_HOST: `unix://${socket}` };
  const stop = async (): Promise<void> => {
    daemon.kill('SIGTERM');
    await ended;
    removeFolder(folder);
  };
  for (let look = 0; look < 200; look++) {
    if (daemon.exitCode !== null) break;
    if (
      spawnSync('docker', ['version'], { env: environment as NodeJS.ProcessEnv, stdio: 'ignore' }).status ===
      0
    ) {
      // Tests of what users without rights see speak to it as well.
      for (const path of [folder, socket]) chmodSync(path, 0o777);
      return { ...commands(environment), tcp, stop };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const said = readFileSync(join(folder, 'log'), 'utf8').trim().split('\n').slice(-3).join('\n');
  await stop();
  return absent(`dockerd does not start here: ${said}`);
}

function importTree(
  engine: TestEngine,
  image: string,
  fill: (root: string) => void,
  ...changes: string[]
): void {
  const root = mkdtempSync(join(tmpdir(), 'gitestra-image-'));
  try {
    // The folder becomes the root of the image, which all its users may enter.
    chmodSync(root, 0o755);
    fill(root);
    const options = changes.flatMap((change) => ['--change', change]);
    const archive = `${root}.tar`;
    execFileSync('tar', ['-C', root, '-cf', archive, '.']);
    engine.docker('import', ...options, archive, image);
    rmSync(archive);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function fillBusybox(root: string): void {
  for (const folder of ['bin', 'etc', 'root', 'run', 'tmp']) mkdirSync(join(root, folder));
  copyFileSync('/bin/busybox', join(root, 'bin/busybox'));
  chmodSync(join(root, 'bin/busybox'), 0o755);
  const applets = execFileSync('/bin/busybox', ['--list'], { encoding: 'utf8' }).trim().split('\n');
  for (const applet of applets) if (applet !== 'busybox') symlinkSync('busybox', join(root, 'bin', applet));
}

export function importBusybox(engine: TestEngine, image = BUSYBOX, ...changes: string[]): void {
  importTree(engine, image, fillBusybox, ...changes);
}

/** An image of the machine's own Python; false where that is not there. */
export function importPython(engine: TestEngine): boolean {
  if (engine.docker('image', 'ls', '--quiet', PYTHON) !== '') return true;
  const python = '/usr/bin/python3';
  if (!existsSync(python)) return false;
  const ask = (code: string): string => execFileSync(python, ['-c', code], { encoding: 'utf8' }).trim();
  const library = ask('import sysconfig; print(sysconfig.get_path("stdlib"))');
  const libraries = execFileSync('ldd', [python], { encoding: 'utf8' }).match(/\/\S+/g) ?? [];
  importTree(
    engine,
    PYTHON,
    (root) => {
      fillBusybox(root);
      for (const path of libraries) {
        mkdirSync(join(root, dirname(path)), { recursive: true });
        copyFileSync(path, join(root, path));
      }
      mkdirSync(join(root, dirname(library)), { recursive: true });
      execFileSync('cp', ['-a', library, join(root, dirname(library))]);
      rmSync(join(root, library, 'test'), { recursive: true, force: true });
      mkdirSync(join(root, 'usr/bin'), { recursive: true });
      copyFileSync(python, join(root, 'usr/bin/python3'));
      symlinkSync('python3', join(root, 'usr/bin/python'));
    },
    'ENV PATH=/usr/bin:/bin',
  );
  return true;
}
