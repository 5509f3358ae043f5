/** One task's way to a container engine: the words in front of its commands, and a private folder for its files. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineOptions, ProcessResult, ProcessRunner, RegistryCredentials } from '../plugin/ports.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import type { EngineKind } from './container-arguments.ts';
import { type Engine, hostWords, userConfiguration } from './container-engine.ts';

const DOCKER_HUB = 'https://index.docker.io/v1/';

export interface EngineCommand {
  readonly argv: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void | Promise<void>;
  readonly signal: AbortSignal;
  readonly onStart?: (pid: number) => void;
  /** Milliseconds. @default 1000 */
  readonly gracePeriod?: number;
}

export interface EngineClient {
  readonly kind: EngineKind;
  readonly command: string;
  /** Program and global options. */
  readonly words: readonly string[];
  /** For credentials, variables and the like; nobody else can read it, and `close` removes it. */
  readonly folder: string;
  run(command: EngineCommand): Promise<ProcessResult>;
  close(): Promise<void>;
}

export interface ClientRequest {
  readonly engine: Engine;
  readonly options: EngineOptions;
  /** Image whose registry the credentials are for when they name none. */
  readonly image: string | undefined;
  readonly process: ProcessRunner;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export async function openEngineClient(request: ClientRequest): Promise<EngineClient> {
  const { engine, process } = request;
  const configuration = clientConfiguration(request);
  const folder = await mkdtemp(join(tmpdir(), 'gitestra-engine-'));
  if (configuration !== undefined) {
    await writeFile(join(folder, 'config.json'), JSON.stringify(configuration), { mode: 0o600 });
  }
  const own = configuration === undefined ? [] : configurationWords(engine.kind, folder);
  const env = configuration === undefined ? {} : { REGISTRY_AUTH_FILE: join(folder, 'config.json') };
  const host = engine.host ?? (configuration === undefined ? undefined : engine.configuredHost);
  // Podman warns about the machine's own settings with every command.
  const quiet = engine.kind === 'podman' ? ['--log-level', 'error'] : [];
  const words = [engine.command, ...quiet, ...own, ...hostWords(engine.kind, host)];
  return {
    kind: engine.kind,
    command: engine.command,
    words,
    folder,
    run: ({ argv, cwd = tmpdir(), onLine = () => undefined, gracePeriod = 1000, ...command }) =>
      process.run({
        ...command,
        argv: [...words, ...argv],
        cwd,
        onLine,
        gracePeriod,
        env: { ...env, ...command.env },
      }),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Podman reads credentials from the file that `REGISTRY_AUTH_FILE` names and has no folder of configuration. */
function configurationWords(kind: EngineKind, folder: string): readonly string[] {
  return kind === 'podman' ? [] : ['--config', folder];
}

/** Undefined when the user's own configuration is to be used. Kestra: a configuration of the flow replaces it. */
function clientConfiguration({
  options,
  image,
  environment,
}: ClientRequest): Record<string, unknown> | undefined {
  const { credentials } = options;
  if ((options.config === undefined || options.config === null) && credentials === undefined)
    return undefined;
  const config = readConfig(options.config);
  if (credentials !== undefined) {
    config.auths = {
      ...(config.auths as Record<string, unknown> | undefined),
      [registryOf(credentials, image)]: authentication(credentials),
    };
  }
  // Extensions such as buildx are looked up beside the configuration, which ours replaces.
  config.cliPluginsExtraDirs ??= [join(userConfiguration(environment), 'cli-plugins')];
  return config;
}

function authentication(credentials: RegistryCredentials): Record<string, string> {
  const { username, password, identityToken, registryToken } = credentials;
  const basic = username === undefined ? undefined : toBase64(`${username}:${password ?? ''}`);
  const auth = credentials.auth ?? basic;
  return {
    ...(auth === undefined ? {} : { auth }),
    ...(identityToken === undefined ? {} : { identitytoken: identityToken }),
    ...(registryToken === undefined ? {} : { registrytoken: registryToken }),
  };
}

/** Kestra: without a registry, that of the image; the names of Docker Hub are one; a trailing `/v2` does not count. */
function registryOf({ registry }: RegistryCredentials, image: string | undefined): string {
  const written = registry?.trim() || registryOfImage(image);
  if (written === undefined) return DOCKER_HUB;
  const address = written.replace(/\/+$/, '').replace(/\/v2$/, '');
  const host = address.replace(/^https?:\/\//, '');
  return /^(registry-1|index)?\.?docker\.io(\/v[12])?$/.test(host) ? DOCKER_HUB : address;
}

/** The host in front of an image's name; undefined for one of Docker Hub. */
export function registryOfImage(image: string | undefined): string | undefined {
  const first = image?.split('/')[0] ?? '';
  return image?.includes('/') === true && /[.:]|^localhost$/.test(first) ? first : undefined;
}

function readConfig(config: unknown): Record<string, unknown> {
  if (config === undefined || config === null) return {};
  if (typeof config !== 'string') return { ...(config as Record<string, unknown>) };
  let read: unknown;
  try {
    read = JSON.parse(config);
  } catch (cause) {
    throw new TaskFailure(
      'property `config`: the text is no JSON; write a map, or the JSON of a config.json',
      {
        cause,
      },
    );
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    throw new TaskFailure('property `config`: the text is no JSON object');
  }
  return read as Record<string, unknown>;
}

function toBase64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
