/** Decides whether a script runs on the host or in a container. */

import { bindProperties, type Renderer } from '../../plugin/bind-properties.ts';
import type { TaskContext } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { nearest } from '../../util/nearest.ts';
import { processRunner } from '../core/runner/process.ts';
import { dockerRunner } from './runner/docker.ts';

export type RunnerChoice =
  | { readonly where: 'host' }
  | {
      readonly where: 'container';
      readonly image: string;
      readonly options: Readonly<Record<string, unknown>>;
    };

export interface RunnerRequest {
  readonly taskRunner: unknown;
  /** Legacy properties. */
  readonly runner: 'DOCKER' | 'PROCESS' | undefined;
  readonly docker: unknown;
  readonly containerImage: string | undefined;
  readonly defaultImage: string;
}

type Written = Readonly<Record<string, unknown>>;

const PROCESS_TYPES = [processRunner.type, ...(processRunner.aliases ?? [])];
const DOCKER_TYPES = [dockerRunner.type, ...(dockerRunner.aliases ?? [])];

/**
 * The Docker runner or an image asks for a container, and the host stands in, with a warning, when no engine
 * answers: a flow runs unchanged on a machine without one. The setting `task-runner` overrides what the flow says;
 * with `docker` a missing engine is an error.
 */
export async function chooseRunner(
  request: RunnerRequest,
  context: Pick<TaskContext, 'settings' | 'containers' | 'logger' | 'maskSecret'>,
  renderer: Renderer,
): Promise<RunnerChoice> {
  const explicit = explicitRunner(request);
  const { taskRunner } = context.settings;
  const wanted = explicit === 'container' || (explicit === undefined && request.containerImage !== undefined);
  if (taskRunner !== 'docker' && !wanted) {
    if (taskRunner === 'process' && request.containerImage !== undefined) tellUnused(request.containerImage);
    return { where: 'host' };
  }
  const options = await containerOptions(request, context, renderer);
  const image = request.containerImage ?? (options.image as string | undefined) ?? request.defaultImage;
  if (taskRunner === 'docker') return { where: 'container', image, options };
  if (taskRunner === 'process') {
    tellUnused(image);
    return { where: 'host' };
  }
  const host = options.host as string | undefined;
  if (await context.containers.available(host)) return { where: 'container', image, options };
  context.logger.warn(
    `image ${image} is not used: no container engine answers${host === undefined ? '' : ` at ${host}`}, so the script runs on the host`,
  );
  return { where: 'host' };

  function tellUnused(unused: string): void {
    context.logger.warn(`image ${unused} is not used: all scripts were told to run on the host`);
  }
}

function explicitRunner(request: RunnerRequest): 'host' | 'container' | undefined {
  if (request.taskRunner !== undefined && request.taskRunner !== null) {
    const type = (request.taskRunner as { type?: unknown }).type;
    if (PROCESS_TYPES.includes(String(type))) return 'host';
    if (DOCKER_TYPES.includes(String(type))) return 'container';
    throw unknownRunner(String(type));
  }
  if (request.runner !== undefined) return request.runner === 'PROCESS' ? 'host' : 'container';
  return request.docker === undefined || request.docker === null ? undefined : 'container';
}

function unknownRunner(type: string): TaskFailure {
  const meant = nearest(type, [...PROCESS_TYPES, ...DOCKER_TYPES]);
  return new TaskFailure(
    `task runner \`${type}\` is not supported; ${meant === undefined ? '' : `did you mean ${meant}? `}` +
      `use ${dockerRunner.type} or ${processRunner.type}, and a runner label of the job for another machine`,
  );
}

async function containerOptions(
  request: RunnerRequest,
  context: Pick<TaskContext, 'maskSecret'>,
  renderer: Renderer,
): Promise<Written> {
  const fromRunner = (request.taskRunner ?? {}) as Written;
  const written = DOCKER_TYPES.includes(String(fromRunner.type))
    ? fromRunner
    : ((request.docker ?? {}) as Written);
  return bindProperties(dockerRunner.properties, written, renderer, {
    onSecret: (value) => context.maskSecret(value),
  });
}
