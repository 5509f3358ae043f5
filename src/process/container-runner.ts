/** Runs containers through the command line of docker or podman; no client library, no daemon of our own. */

import type { ContainerResult, ContainerRunner, EngineOptions, ProcessRunner } from '../plugin/ports.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import { type Engine, EngineFinder } from './container-engine.ts';
import { removeLeftovers } from './container-owner.ts';
import { runContainer } from './container-run.ts';
import { ContainerWatch } from './container-watch.ts';
import { type EngineClient, openEngineClient } from './engine-client.ts';

export interface ContainerRunnerOptions {
  readonly process: ProcessRunner;
  /** That of this process: where engines are, and which the user has chosen. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export function createContainerRunner(options: ContainerRunnerOptions): ContainerRunner {
  const { process, environment } = options;
  const finder = new EngineFinder(options);
  const watch = new ContainerWatch(environment);
  const cleaned = new Set<Engine>();

  const open = async (wanted: EngineOptions, image: string | undefined): Promise<[Engine, EngineClient]> => {
    const engine = await finder.find(wanted.host);
    if (engine === undefined) throw noEngine(wanted.host, image);
    return [engine, await openEngineClient({ engine, options: wanted, image, process, environment })];
  };

  const cleanUp = async (engine: Engine): Promise<void> => {
    if (cleaned.has(engine)) return;
    cleaned.add(engine);
    const client = await openEngineClient({ engine, options: {}, image: undefined, process, environment });
    await removeLeftovers(client)
      .catch(() => undefined)
      .finally(client.close);
  };

  return {
    available: async (host) => (await finder.find(host)) !== undefined,

    async run(request): Promise<ContainerResult> {
      request.signal.throwIfAborted();
      const [engine, client] = await open(request.options as EngineOptions, request.image);
      try {
        const result = runContainer({ client, watch, sharesFiles: engine.sharesFiles, request });
        // Beside the first container, which does not wait for it; the end does, so that nothing is cut off.
        await Promise.allSettled([result, cleanUp(engine)]);
        return await result;
      } finally {
        await client.close();
      }
    },

    async command({ engine: wanted, image, ...request }) {
      request.signal.throwIfAborted();
      const [, client] = await open(wanted, image);
      try {
        return await client.run(request);
      } finally {
        await client.close();
      }
    },
  };
}

function noEngine(host: string | undefined, image: string | undefined): TaskFailure {
  const what = image === undefined ? 'there is no container engine' : `image ${image} cannot be run`;
  if (host !== undefined) return new TaskFailure(`${what}: no docker or podman answers at ${host}`);
  return new TaskFailure(
    `${what}: neither docker nor podman answers on this machine; ` +
      'start one of them, or run on the host (`taskRunner: {type: io.kestra.plugin.core.runner.Process}`)',
  );
}
