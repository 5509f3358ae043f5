/** Kestra's Docker task runner options as arguments of `docker run` (podman takes the same ones). */

import { TaskFailure } from '../plugin/task-failure.ts';

/** The options that reach the command line, rendered; names as flows write them. */
export interface ContainerOptions {
  readonly pullPolicy?: 'NEVER' | 'IF_NOT_PRESENT' | 'ALWAYS';
  readonly user?: string;
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
  readonly delete?: boolean;
  readonly wait?: boolean;
}

export interface DeviceRequest {
  readonly driver?: string;
  readonly count?: number;
  readonly deviceIds?: readonly string[];
  readonly capabilities?: readonly (readonly string[])[];
  readonly options?: Readonly<Record<string, string>>;
}

export interface ContainerCommand {
  readonly name: string;
  readonly image: string;
  readonly argv: readonly string[];
  readonly workingDir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly options: ContainerOptions;
}

export interface ContainerInvocation {
  /** Arguments after the name of the engine. */
  readonly args: readonly string[];
  /** Variables of the engine's own process, from which it takes the container's: values stay out of the process list. */
  readonly env: Readonly<Record<string, string>>;
}

const PULL = { NEVER: 'never', IF_NOT_PRESENT: 'missing', ALWAYS: 'always' } as const;

/** Names that would change the engine's own behaviour; their values have to stand on its command line. */
const OF_THE_ENGINE =
  /^(PATH|HOME|USER|PWD|TMPDIR|LANG|LC_.*|LD_.*|DOCKER_.*|CONTAINER_.*|CONTAINERS_.*|BUILDKIT_.*|XDG_.*|SSH_.*|(HTTPS?|NO|ALL)_PROXY)$/i;

export function containerInvocation(command: ContainerCommand): ContainerInvocation {
  const { options } = command;
  const [entry, ...entryArguments] = options.entryPoint ?? [''];
  const environment = environmentFlags(command.env);
  const remove = options.delete !== false;
  const args = [
    'run',
    ...(remove ? ['--rm'] : []),
    ...(options.wait === false ? ['--detach'] : []),
    '--init',
    '--name',
    command.name,
    '--label',
    'gitestra=true',
    // Output is read from the attached engine; nothing else would ever read a log of a container that is removed.
    ...(remove && options.wait !== false ? ['--log-driver', 'none'] : []),
    `--pull=${PULL[options.pullPolicy ?? 'IF_NOT_PRESENT']}`,
    '--volume',
    `${command.workingDir}:${command.workingDir}`,
    '--workdir',
    command.workingDir,
    '--entrypoint',
    entry ?? '',
    ...single('--user', options.user),
    ...single('--network', options.networkMode),
    ...single('--shm-size', options.shmSize),
    ...(options.privileged === true ? ['--privileged'] : []),
    ...each('--add-host', options.extraHosts),
    ...each('--publish', options.portBindings),
    ...each('--volume', options.volumes),
    ...(options.deviceRequests ?? []).flatMap((request) => ['--gpus', deviceRequest(request)]),
    ...single('--cpus', options.cpu?.cpus),
    ...memoryFlags(options.memory),
    ...environment.flags,
    command.image,
    ...entryArguments,
    ...command.argv,
  ];
  return { args, env: environment.values };
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
    ...single('--memory', bytes(memory.memory)),
    ...single('--memory-swap', bytes(memory.memorySwap)),
    ...single('--memory-swappiness', memory.memorySwappiness),
    ...single('--memory-reservation', bytes(memory.memoryReservation)),
    ...single('--kernel-memory', bytes(memory.kernelMemory)),
    ...(memory.oomKillDisable === true ? ['--oom-kill-disable'] : []),
  ];
}

/** Kestra: sizes are `512MB`, `1 GB` or plain bytes; the engine wants `512m`. */
function bytes(size: string | undefined): string | undefined {
  if (size === undefined) return undefined;
  const match = /^\s*(-?\d+)\s*([kmgt]?)(?:i?b)?\s*$/i.exec(size);
  if (match === null)
    throw new TaskFailure(`memory size \`${size}\` is not understood; write for instance 512MB or 2GB`);
  return `${match[1]}${match[2]!.toLowerCase()}`;
}

function deviceRequest(request: DeviceRequest): string {
  const fields = [
    ...(request.driver === undefined ? [] : [`driver=${request.driver}`]),
    ...(request.count === undefined ? [] : [`count=${request.count === -1 ? 'all' : request.count}`]),
    ...(request.deviceIds === undefined ? [] : [`device=${request.deviceIds.join(',')}`]),
    ...(request.capabilities ?? []).map((all) => `capabilities=${all.join(',')}`),
    ...Object.entries(request.options ?? {}).map(([key, value]) => `options=${key}=${value}`),
  ];
  // The engine reads this as one line of CSV.
  return fields.length === 0
    ? 'all'
    : fields.map((field) => (field.includes(',') ? `"${field}"` : field)).join(',');
}

function environmentFlags(env: Readonly<Record<string, string>>): {
  flags: string[];
  values: Record<string, string>;
} {
  const flags: string[] = [];
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (OF_THE_ENGINE.test(name)) {
      flags.push('--env', `${name}=${value}`);
    } else {
      flags.push('--env', name);
      values[name] = value;
    }
  }
  return { flags, values };
}
