/** Finds the container engine of this machine, or the one at a given address: docker or podman, by their command lines. */

import { readFile, realpath } from 'node:fs/promises';
import { connect } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProcessRunner } from '../plugin/ports.ts';
import type { EngineKind } from './container-arguments.ts';

const CANDIDATES = ['docker', 'podman'] as const;
const DEFAULT_SOCKET = '/var/run/docker.sock';

/** Milliseconds within which an engine must answer to count as available. */
const ANSWER_WITHIN = 10_000;
const CONNECT_WITHIN = 1000;

export interface Engine {
  readonly kind: EngineKind;
  /** The program. */
  readonly command: string;
  /** The address that was asked for. */
  readonly host: string | undefined;
  /** That of the user's own configuration, which a program without this configuration has to be told. */
  readonly configuredHost?: string | undefined;
  /** Whether a mounted folder is the folder of this machine, which it is not on another machine. */
  readonly sharesFiles: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface EngineFinderOptions {
  readonly process: ProcessRunner;
  readonly environment: Environment;
}

/** Answers are kept: an engine is asked once. */
export class EngineFinder {
  readonly #process: ProcessRunner;
  readonly #environment: Environment;
  readonly #found = new Map<string, Promise<Engine | undefined>>();

  constructor({ process, environment }: EngineFinderOptions) {
    this.#process = process;
    this.#environment = environment;
  }

  find(host?: string): Promise<Engine | undefined> {
    const key = host ?? '';
    const found = this.#found.get(key) ?? this.#find(host);
    this.#found.set(key, found);
    return found;
  }

  async #find(written: string | undefined): Promise<Engine | undefined> {
    for (const command of CANDIDATES) {
      if ((await this.#process.which(command)) === undefined) continue;
      const found = command === 'docker' ? await this.#docker(written) : await this.#podman(written);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async #docker(written: string | undefined): Promise<Engine | undefined> {
    const chosen = written ?? this.#environment.DOCKER_HOST;
    const configuredHost = chosen === undefined ? await this.#hostOfContext() : undefined;
    const host = chosen ?? configuredHost;
    const socket = socketPath(host ?? `unix://${DEFAULT_SOCKET}`);
    // A listening socket saves the start of a program, which would take as long as a tenth of a container's run.
    if (socket === undefined || !(await listens(socket))) {
      const said = await this.#ask(['docker', ...hostWords('docker', written), 'version']);
      if (said === undefined) return undefined;
      if (/podman/i.test(said)) {
        return { kind: 'podman', command: 'docker', host: written, sharesFiles: true };
      }
    }
    return {
      kind: 'docker',
      command: 'docker',
      host: written,
      configuredHost,
      sharesFiles: socket === undefined ? isPipe(host) : !(await isMounted(socket)),
    };
  }

  async #podman(written: string | undefined): Promise<Engine | undefined> {
    const host = written ?? this.#environment.CONTAINER_HOST;
    // Podman needs no service, so only a command that looks at its storage says whether it works.
    const said = await this.#ask(['podman', ...hostWords('podman', written), 'info']);
    if (said === undefined) return undefined;
    const socket = host === undefined ? undefined : socketPath(host);
    const sharesFiles = host === undefined || (socket !== undefined && !(await isMounted(socket)));
    return { kind: 'podman', command: 'podman', host: written, sharesFiles };
  }

  /** The address that a context of the user's configuration gives, for which the socket says nothing. */
  async #hostOfContext(): Promise<string | undefined> {
    const context = this.#environment.DOCKER_CONTEXT ?? (await this.#currentContext());
    if (context === undefined || context === '' || context === 'default') return undefined;
    const format = '{{.Endpoints.docker.Host}}';
    const said = await this.#ask(['docker', 'context', 'inspect', context, '--format', format]);
    return said?.trim() === '' ? undefined : said?.trim();
  }

  async #currentContext(): Promise<string | undefined> {
    try {
      const text = await readFile(join(userConfiguration(this.#environment), 'config.json'), 'utf8');
      return (JSON.parse(text) as { currentContext?: string }).currentContext;
    } catch {
      // Most users have no configuration, and what is wrong with one is for the engine to say.
      return undefined;
    }
  }

  /** What the command prints; undefined when it fails or does not end. */
  async #ask(argv: readonly string[]): Promise<string | undefined> {
    const lines: string[] = [];
    try {
      const result = await this.#process.run({
        argv,
        cwd: tmpdir(),
        env: {},
        onLine: (line, stream) => {
          if (stream === 'stdout') lines.push(line);
        },
        signal: AbortSignal.timeout(ANSWER_WITHIN),
        gracePeriod: 0,
      });
      return result.exitCode === 0 ? lines.join('\n') : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Folder of the user's own configuration of docker. */
export function userConfiguration(environment: Environment): string {
  return environment.DOCKER_CONFIG ?? join(environment.HOME ?? homedir(), '.docker');
}

/** Words that lead the program to an address. */
export function hostWords(kind: EngineKind, host: string | undefined): readonly string[] {
  if (host === undefined) return [];
  return [kind === 'podman' ? '--url' : '--host', host];
}

function socketPath(host: string): string | undefined {
  return host.startsWith('unix://') ? host.slice('unix://'.length) : undefined;
}

function isPipe(host: string | undefined): boolean {
  return host?.startsWith('npipe://') ?? process.platform === 'win32';
}

function listens(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const answer = (listening: boolean) => () => {
      socket.destroy();
      resolve(listening);
    };
    socket.setTimeout(CONNECT_WITHIN, answer(false));
    socket.once('connect', answer(true));
    socket.once('error', answer(false));
  });
}

/** A socket that was mounted into the container we run in leads to an engine that sees other files. */
async function isMounted(socket: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  try {
    const path = await realpath(socket);
    const mounts = await readFile('/proc/self/mountinfo', 'utf8');
    return mounts.split('\n').some((line) => line.split(' ')[4] === path);
  } catch {
    return false;
  }
}
