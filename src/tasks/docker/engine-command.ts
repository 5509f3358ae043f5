/** Runs one command of the container engine for a task: what it says is logged, and its failure is the task's. */

import type { EngineOptions, LogLevel } from '../../plugin/ports.ts';
import type { TaskContext } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { refusalHelp } from '../../util/registry-refusal.ts';
import { maskConfiguration } from '../scripts/mask-configuration.ts';

export interface EngineCommandRequest {
  readonly engine: EngineOptions;
  readonly argv: readonly string[];
  /** Image or tag whose registry the credentials are for when they name none. */
  readonly image?: string;
  /** Where the flow names it. @default `image` */
  readonly imageProperty?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Level of what the command says. @default nothing is logged */
  readonly level?: LogLevel;
  /** What failed, for the message. */
  readonly what: string;
}

const LAST_LINES = 6;

/** Lines of standard output. */
export async function engineCommand(context: TaskContext, request: EngineCommandRequest): Promise<string[]> {
  const { engine, argv, image, imageProperty = 'image', env = {}, level, what } = request;
  maskConfiguration(engine.config, context);
  const output: string[] = [];
  const last: string[] = [];
  const result = await context.containers.command({
    engine: { host: engine.host, config: engine.config, credentials: engine.credentials },
    image,
    argv,
    cwd: request.cwd ?? (await context.workingDir()),
    env,
    signal: context.signal,
    onLine: (line, stream) => {
      if (stream === 'stdout') output.push(line);
      if (line.trim() === '') return undefined;
      last.push(line);
      if (last.length > LAST_LINES) last.shift();
      return level === undefined ? undefined : context.logger.log(level, line);
    },
  });
  if (result.terminated) throw context.signal.reason;
  if (result.exitCode === 0) return output;
  const help = image === undefined ? '' : refusalHelp(last.join(' '), imageProperty);
  throw new TaskFailure(`${what} failed: ${last.join('\n')}${help}`, {
    ...(result.exitCode === null ? {} : { exitCode: result.exitCode }),
  });
}
