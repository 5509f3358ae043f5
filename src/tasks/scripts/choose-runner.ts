/** Decides whether a script runs on the host or in a container. */

import { bindProperties, type Renderer } from '../../plugin/bind-properties.ts';
import type { TaskContext } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { nearest } from '../../util/nearest.ts';
import { processRunner } from '../core/runner/process.ts';
import { dockerOptions, dockerRunner } from './runner/docker.ts';

export type RunnerChoice =
  | { readonly where: 'host' }
  | {
      readonly where: 'container';
      readonly image: string;
      readonly options: Readonly<Record<string, unknown>>;
    };

export interface RunnerRequest {
  readonly taskRunner: unknown;
  /** Deprecated properties. Kestra: they count more than the ones that came after them. */
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
  tellOverruled(request, context);
  const explicit = explicitRunner(request);
  const { taskRunner } = context.settings;
  const wanted = explicit === 'container' || (explicit === undefined && request.containerImage !== undefined);
  if (taskRunner !== 'docker' && !wanted) {
    if (taskRunner === 'process' && request.containerImage !== undefined) tellUnused(request.containerImage);
    return { where: 'host' };
  }
  const options = await containerOptions(request, context, renderer);
  const image = (options.image as string | undefined) ?? request.containerImage ?? request.defaultImage;
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

function explicitRunner({ taskRunner, runner, docker }: RunnerRequest): 'host' | 'container' | undefined {
  if (runner !== undefined) return runner === 'PROCESS' ? 'host' : 'container';
  if (isWritten(taskRunner)) {
    const type = String((taskRunner as { type?: unknown }).type);
    if (PROCESS_TYPES.includes(type)) return 'host';
    if (DOCKER_TYPES.includes(type)) return 'container';
    throw unknownRunner(type);
  }
  return isWritten(docker) ? 'container' : undefined;
}

/** What is written but not used is never left out in silence. */
function tellOverruled(
  { taskRunner, runner, docker }: RunnerRequest,
  { logger }: Pick<TaskContext, 'logger'>,
): void {
  const unused = (property: string, by: string): void =>
    logger.warn(`property \`${property}\` is not used: ${by} counts more; remove one of them`);
  if (runner !== undefined && isWritten(taskRunner)) unused('taskRunner', `\`runner: ${runner}\``);
  else if (isDocker(taskRunner) && isWritten(docker)) unused('taskRunner', '`docker`');
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isDocker(taskRunner: unknown): boolean {
  return isWritten(taskRunner) && DOCKER_TYPES.includes(String((taskRunner as { type?: unknown }).type));
}

function unknownRunner(type: string): TaskFailure {
  const meant = nearest(type, [...PROCESS_TYPES, ...DOCKER_TYPES]);
  return new TaskFailure(
    `task runner \`${type}\` is not supported; ${meant === undefined ? '' : `did you mean ${meant}? `}` +
      `use ${dockerRunner.type} or ${processRunner.type}, and a runner label of the job for another machine`,
  );
}

async function containerOptions(
  { taskRunner, runner, docker }: RunnerRequest,
  context: Pick<TaskContext, 'maskSecret' | 'logger'>,
  renderer: Renderer,
): Promise<Written> {
  const onSecret = (value: string): void => context.maskSecret(value);
  if (isWritten(docker)) return bindProperties(dockerOptions, docker as Written, renderer, { onSecret });
  const written = runner === undefined && isDocker(taskRunner) ? (taskRunner as Written) : {};
  const options = await bindProperties(dockerRunner.properties, written, renderer, { onSecret });
  if (isWritten(written.resume) && options.resume === true)
    context.logger.warn(
      'property `resume` is not used: no container outlives the program, and a resumed execution starts an interrupted task anew',
    );
  return options;
}
