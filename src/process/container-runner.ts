/** Runs containers through the command line of docker or podman; no client library, no daemon of our own. */

import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContainerRequest, ContainerRunner, ProcessResult, ProcessRunner } from '../plugin/ports.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import { type ContainerOptions, containerInvocation } from './container-arguments.ts';

const ENGINES = ['docker', 'podman'] as const;

/** Milliseconds within which an engine must answer to count as available. */
const ANSWER_WITHIN = 5000;

/** `docker run` itself failed: 125 is the engine, 126 and 127 the command inside. */
const ENGINE_FAILED = 125;

interface EngineOptions {
  readonly host?: string;
  /** The engine's client configuration (`config.json`), as a map or as JSON text. */
  readonly config?: unknown;
  readonly credentials?: {
    readonly registry?: string;
    readonly username?: string;
    readonly password?: string;
    readonly auth?: string;
    readonly identityToken?: string;
    readonly registryToken?: string;
  };
  /** Milliseconds. */
  readonly killGracePeriod?: number;
}

export interface ContainerRunnerOptions {
  readonly process: ProcessRunner;
  /** The engine's command. @default docker, else podman: the first that answers */
  readonly engine?: string;
}

export function createContainerRunner({ process, engine }: ContainerRunnerOptions): ContainerRunner {
  let answering: Promise<string | undefined> | undefined;
  const find = (): Promise<string | undefined> => {
    answering ??= findEngine(process, engine === undefined ? ENGINES : [engine]);
    return answering;
  };
  return {
    available: async () => (await find()) !== undefined,
    async run(request) {
      const command = (await find()) ?? (await installedEngine(process, request));
      return runContainer(process, command, request);
    },
  };
}

async function findEngine(
  process: ProcessRunner,
  candidates: readonly string[],
): Promise<string | undefined> {
  for (const candidate of candidates) {
    if ((await process.which(candidate)) !== undefined && (await answers(process, candidate)))
      return candidate;
  }
  return undefined;
}

async function answers(process: ProcessRunner, engine: string): Promise<boolean> {
  try {
    const result = await process.run({
      argv: [engine, 'version'],
      cwd: tmpdir(),
      env: {},
      onLine: () => undefined,
      signal: AbortSignal.timeout(ANSWER_WITHIN),
      gracePeriod: 0,
    });
    return result.exitCode === 0;
  } catch {
    return false;
  }
}

/** A task that names another host may find an engine there although none answers here. */
async function installedEngine(process: ProcessRunner, request: ContainerRequest): Promise<string> {
  if ((request.options as EngineOptions).host !== undefined) {
    for (const candidate of ENGINES) if ((await process.which(candidate)) !== undefined) return candidate;
  }
  throw new TaskFailure(
    `image ${request.image} cannot be run: neither docker nor podman answers on this machine; ` +
      'start one of them, or set `taskRunner: {type: io.kestra.plugin.core.runner.Process}` to run on the host',
  );
}

async function runContainer(
  process: ProcessRunner,
  engine: string,
  request: ContainerRequest,
): Promise<ProcessResult> {
  request.signal.throwIfAborted();
  const options = request.options as EngineOptions & ContainerOptions;
  const name = `gitestra-${randomUUID()}`;
  const invocation = containerInvocation({
    name,
    image: request.image,
    argv: request.argv,
    workingDir: request.cwd,
    env: request.env,
    options,
  });
  const configuration = await clientConfiguration(options);
  const client = [
    engine,
    ...(configuration === undefined ? [] : ['--config', configuration]),
    ...(options.host === undefined ? [] : ['--host', options.host]),
  ];
  const ladder = new AbortController();
  let removing: Promise<void> | undefined;
  const abort = (): void => {
    // The engine's command dies easily while its container lives on: the container is ended first, by its name.
    removing ??= removeContainer(process, client, name, options.killGracePeriod ?? 0).finally(() =>
      ladder.abort(),
    );
  };
  request.signal.addEventListener('abort', abort, { once: true });
  const complaint: string[] = [];
  try {
    const running = process.run({
      argv: [...client, ...invocation.args],
      cwd: request.cwd,
      env: { ...invocation.env, ...(configuration === undefined ? {} : authFile(configuration)) },
      onLine: (line, stream) => {
        if (stream === 'stderr' && complaint.length < 20) complaint.push(line);
        return request.onLine(line, stream);
      },
      signal: ladder.signal,
      gracePeriod: 1000,
    });
    if (request.signal.aborted) abort();
    const result = await running;
    await removing;
    // The abort may have come before there was a container to remove.
    if (removing !== undefined) await removeContainer(process, client, name, 0);
    if (removing === undefined && result.exitCode === ENGINE_FAILED)
      throw engineFailure(engine, request, complaint);
    return { ...result, terminated: removing !== undefined };
  } finally {
    request.signal.removeEventListener('abort', abort);
    if (configuration !== undefined) await rm(configuration, { recursive: true, force: true });
  }
}

function engineFailure(
  engine: string,
  { image }: ContainerRequest,
  complaint: readonly string[],
): TaskFailure {
  const said = complaint.filter((line) => line.trim() !== '' && !/^(See|Run) '/.test(line)).slice(-3);
  return new TaskFailure(
    `${engine} could not run image ${image}${said.length === 0 ? '' : `: ${said.join(' ')}`}`,
    {
      exitCode: ENGINE_FAILED,
    },
  );
}

async function removeContainer(
  process: ProcessRunner,
  client: readonly string[],
  name: string,
  grace: number,
): Promise<void> {
  const seconds = Math.ceil(grace / 1000);
  if (seconds > 0) await quietly(process, [...client, 'stop', '-t', String(seconds), name], grace + 10_000);
  await quietly(process, [...client, 'rm', '--force', name], 10_000);
}

async function quietly(process: ProcessRunner, argv: readonly string[], within: number): Promise<void> {
  const request = { argv, cwd: tmpdir(), env: {}, onLine: () => undefined, gracePeriod: 0 };
  await process.run({ ...request, signal: AbortSignal.timeout(within) }).catch(() => undefined);
}

/** A folder with a `config.json` of our own: credentials never reach the user's own configuration or a command line. */
async function clientConfiguration(options: EngineOptions): Promise<string | undefined> {
  if (options.config === undefined && options.credentials === undefined) return undefined;
  const config = readConfig(options.config);
  const { registry, username, password, auth, identityToken, registryToken } = options.credentials ?? {};
  if (options.credentials !== undefined) {
    const basic = auth ?? (username === undefined ? undefined : toBase64(`${username}:${password ?? ''}`));
    config.auths = {
      ...(config.auths as Record<string, unknown> | undefined),
      [registry ?? 'https://index.docker.io/v1/']: {
        ...(basic === undefined ? {} : { auth: basic }),
        ...(identityToken === undefined ? {} : { identitytoken: identityToken }),
        ...(registryToken === undefined ? {} : { registrytoken: registryToken }),
      },
    };
  }
  const folder = await mkdtemp(join(tmpdir(), 'gitestra-engine-'));
  await writeFile(join(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
  return folder;
}

/** Podman reads its credentials from the file that this variable names; docker does not know it. */
function authFile(folder: string): Record<string, string> {
  return { REGISTRY_AUTH_FILE: join(folder, 'config.json') };
}

function readConfig(config: unknown): Record<string, unknown> {
  if (config === undefined || config === null) return {};
  if (typeof config !== 'string') return { ...(config as Record<string, unknown>) };
  try {
    return JSON.parse(config) as Record<string, unknown>;
  } catch (cause) {
    throw new TaskFailure('property `config` of the Docker task runner is neither a map nor JSON text', {
      cause,
    });
  }
}

function toBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
