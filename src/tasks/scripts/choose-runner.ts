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
 * An explicit runner is obeyed. Without one a given image asks for a container, and the host stands in, with a
 * warning, when no engine answers. The setting `task-runner` overrides both.
 */
export async function chooseRunner(
  request: RunnerRequest,
  context: Pick<TaskContext, 'settings' | 'containers' | 'logger' | 'maskSecret'>,
  renderer: Renderer,
): Promise<RunnerChoice> {
  const explicit = explicitRunner(request);
  const image = (): string => request.containerImage ?? request.defaultImage;
  const container = async (): Promise<RunnerChoice> => {
    const options = await containerOptions(request, context, renderer);
    const named = request.containerImage ?? (options.image as string | undefined) ?? request.defaultImage;
    return { where: 'container', image: named, options };
  };
  if (context.settings.taskRunner === 'docker') return container();
  if (context.settings.taskRunner === 'process') {
    if (explicit === 'container' || request.containerImage !== undefined) {
      context.logger.warn(`image ${image()} is not used: all scripts were told to run on the host`);
    }
    return { where: 'host' };
  }
  if (explicit === 'container') return container();
  if (explicit === 'host' || request.containerImage === undefined) return { where: 'host' };
  if (await context.containers.available()) return container();
  context.logger.warn(
    `image ${request.containerImage} is not used: no container engine answers, so the script runs on the host`,
  );
  return { where: 'host' };
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
