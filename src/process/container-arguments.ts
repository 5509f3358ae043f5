/** Kestra's Docker task runner options as arguments of `docker run` and `docker create` (podman takes nearly the same). */

import { TaskFailure } from '../plugin/task-failure.ts';

/** The options that reach the command line, rendered; names as flows write them. */
export interface ContainerOptions {
  readonly user?: string;
  /** Absent: that of the image. `['']` clears it. */
  readonly entryPoint?: readonly string[];
  readonly extraHosts?: readonly string[];
  readonly networkMode?: string;
  readonly portBindings?: readonly string[];
  readonly volumes?: readonly string[];
  readonly deviceRequests?: readonly DeviceRequest[];
  readonly cpu?: { readonly cpus?: number };
  readonly memory?: {
    readonly memory?: string;
    readonly memorySwap?: string;
    readonly memorySwappiness?: string;
    readonly memoryReservation?: string;
    readonly kernelMemory?: string;
    readonly oomKillDisable?: boolean;
  };
  readonly shmSize?: string;
  readonly privileged?: boolean;
}

export interface DeviceRequest {
  readonly driver?: string;
  readonly count?: number;
  readonly deviceIds?: readonly string[];
  readonly capabilities?: readonly (readonly string[])[];
  readonly options?: Readonly<Record<string, string>>;
}

export type EngineKind = 'docker' | 'podman';

export interface ContainerCommand {
  readonly kind: EngineKind;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly image: string;
  readonly argv: readonly string[];
  readonly workingDir: string;
  /** Mounts beside those of the options, as the engine writes them. */
  readonly mounts: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly options: ContainerOptions;
  /** Whether an init process passes signals on and collects what nobody else does. */
  readonly init: boolean;
  /** Whether nobody will ever read the engine's own copy of the output. */
  readonly withoutLog: boolean;
}

export interface ContainerInvocation {
  /** Arguments after the verb. */
  readonly args: readonly string[];
  /** Variables of the engine's own process, from which it takes the container's: values stay out of the process list. */
  readonly env: Readonly<Record<string, string>>;
  /** Lines of a file for `--env-file`: variables that would change the engine's own behaviour. */
  readonly envFile: readonly string[];
}

/** Names that the engine's own process reads; the container's values must not reach it under them. */
const OF_THE_ENGINE =
  /^(PATH|HOME|USER|PWD|TMPDIR|LANG|LC_.*|LD_.*|DOCKER_.*|CONTAINER_.*|CONTAINERS_.*|REGISTRY_AUTH_FILE|BUILDKIT_.*|GO(DEBUG|GC|MAXPROCS|MEMLIMIT|TRACEBACK)|XDG_.*|SSH_.*|(HTTPS?|NO|ALL)_PROXY)$/i;

/** @param envFilePath where the caller writes `envFile`, when there is something to write */
export function containerInvocation(command: ContainerCommand, envFilePath: string): ContainerInvocation {
  const { options, kind } = command;
  const [entry, ...entryArguments] = options.entryPoint ?? [];
  const environment = environmentFlags(command.env, envFilePath);
  const args = [
    ...(command.init ? ['--init'] : []),
    '--name',
    command.name,
    ...Object.entries(command.labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
    ...(command.withoutLog ? ['--log-driver', 'none'] : []),
    // Images are pulled by a command of their own, whose progress does not mix with the script's output.
    '--pull=never',
    '--workdir',
    command.workingDir,
    ...command.mounts.flatMap((mount) => ['--volume', mount]),
    ...(entry === undefined ? [] : ['--entrypoint', entry]),
    ...single('--user', options.user),
    ...single('--network', options.networkMode),
    ...single('--shm-size', bytes('shmSize', options.shmSize)),
    ...(options.privileged === true ? ['--privileged'] : []),
    ...each('--add-host', options.extraHosts),
    ...each('--publish', options.portBindings),
    ...each('--volume', options.volumes),
    ...(options.deviceRequests ?? []).flatMap((request) => deviceFlags(kind, request)),
    ...single('--cpus', options.cpu?.cpus),
    ...memoryFlags(options.memory),
    ...environment.flags,
    command.image,
    ...entryArguments,
    ...command.argv,
  ];
  return { args, env: environment.values, envFile: environment.lines };
}

function single(flag: string, value: string | number | undefined): string[] {
  return value === undefined || value === '' ? [] : [flag, String(value)];
}

function each(flag: string, values: readonly string[] | undefined): string[] {
  return (values ?? []).flatMap((value) => [flag, value]);
}

function memoryFlags(memory: ContainerOptions['memory']): string[] {
  if (memory === undefined) return [];
  return [
    ...single('--memory', bytes('memory.memory', memory.memory)),
    ...single('--memory-swap', bytes('memory.memorySwap', memory.memorySwap)),
    ...single('--memory-swappiness', memory.memorySwappiness),
    ...single('--memory-reservation', bytes('memory.memoryReservation', memory.memoryReservation)),
    ...single('--kernel-memory', bytes('memory.kernelMemory', memory.kernelMemory)),
    ...(memory.oomKillDisable === true ? ['--oom-kill-disable'] : []),
  ];
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };

/** Kestra: sizes are `512MB`, `0.5 GB` or plain bytes, in steps of 1024; the engine takes no fractions. */
function bytes(property: string, size: string | undefined): string | undefined {
  if (size === undefined || size.trim() === '') return undefined;
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b)?\s*$/i.exec(size);
  if (match === null) {
    throw new TaskFailure(
      `property \`${property}\`: the size \`${size}\` is not understood; write for instance 512MB or 2GB`,
    );
  }
  return String(Math.round(Number(match[1]) * UNITS[match[2]!.toLowerCase()]!));
}

function deviceFlags(kind: EngineKind, request: DeviceRequest): string[] {
  return kind === 'podman' ? podmanDevices(request) : ['--gpus', dockerDevices(request)];
}

/** The engine reads this as one line of CSV; lists inside a field are CSV once more. */
function dockerDevices(request: DeviceRequest): string {
  const [capabilities, ...alternatives] = request.capabilities ?? [];
  if (alternatives.length > 0) {
    throw new TaskFailure(
      'property `deviceRequests`: the command line of docker takes one list of capabilities a request; write one request for each alternative',
    );
  }
  const options = Object.entries(request.options ?? {}).map(([key, value]) => `${key}=${value}`);
  const fields = [
    ...(request.driver === undefined ? [] : [`driver=${request.driver}`]),
    ...(request.count === undefined ? [] : [`count=${request.count === -1 ? 'all' : request.count}`]),
    ...(request.deviceIds === undefined ? [] : [`device=${request.deviceIds.join(',')}`]),
    ...(capabilities === undefined ? [] : [`capabilities=${capabilities.join(',')}`]),
    ...(options.length === 0 ? [] : [`options=${options.join(',')}`]),
  ];
  return fields.length === 0
    ? 'all'
    : fields.map((field) => (field.includes(',') ? `"${field}"` : field)).join(',');
}

/** Podman names devices by the files of the Container Device Interface; it chooses none by driver or capability. */
function podmanDevices(request: DeviceRequest): string[] {
  const vendor = `${request.driver === undefined || request.driver === '' ? 'nvidia' : request.driver}.com/gpu`;
  const count = Math.max(0, request.count ?? -1);
  const ids =
    request.deviceIds ?? (count === 0 ? ['all'] : Array.from({ length: count }, (_, id) => `${id}`));
  return ids.flatMap((id) => ['--device', `${vendor}=${id}`]);
}

function environmentFlags(
  env: Readonly<Record<string, string>>,
  envFilePath: string,
): { flags: string[]; values: Record<string, string>; lines: string[] } {
  const flags: string[] = [];
  const values: Record<string, string> = {};
  const lines: string[] = [];
  for (const [name, value] of Object.entries(env)) {
    if (!OF_THE_ENGINE.test(name)) {
      flags.push('--env', name);
      values[name] = value;
    } else if (/[\r\n]/.test(value)) {
      // A file of variables has no way to write a line break.
      throw new TaskFailure(
        `environment variable \`${name}\` holds a line break, which cannot be handed to a container under this name; use another name`,
      );
    } else lines.push(`${name}=${value}`);
  }
  return { flags: [...(lines.length === 0 ? [] : ['--env-file', envFilePath]), ...flags], values, lines };
}
