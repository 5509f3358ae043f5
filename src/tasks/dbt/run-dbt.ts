/** Runs dbt commands: what `DbtCLI` and the older tasks of single commands have in common. */

import type { TaskContext, TaskResult } from '../../plugin/task.ts';
import { isTaskFailure, TaskFailure } from '../../plugin/task-failure.ts';
import { type CommandLineRun, runCommandLine } from '../scripts/command-line/command-line-task.ts';
import { DbtOutput } from './dbt-output.ts';
import { type ResultRequest, storeResults } from './dbt-results.ts';
import { DBT_ENVIRONMENT } from './dbt-tool.ts';

export interface DbtRun extends Omit<CommandLineRun, 'output' | 'env' | 'outputDirectory'> {
  /** What to keep of `target`; undefined for commands that leave nothing there. */
  readonly results: ResultRequest | undefined;
  /** Whether warnings of dbt make the task WARNING. */
  readonly warns: boolean;
}

/** Kestra: the files of `target` are outputs of a task that fails, too. */
export async function runDbt({ results, warns, ...run }: DbtRun, context: TaskContext): Promise<TaskResult> {
  const output = new DbtOutput(context);
  const keep = async (outputs: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> => {
    output.publish();
    if (results === undefined) return { ...outputs };
    const stored = await storeResults(results, context);
    return { ...outputs, outputFiles: { ...(outputs.outputFiles as object | undefined), ...stored } };
  };
  const whole = { ...run, output, env: DBT_ENVIRONMENT, outputDirectory: true };
  let ended: TaskResult;
  try {
    ended = await runCommandLine(whole, context);
  } catch (error) {
    if (!isTaskFailure(error) || error.facts.outputs === undefined || context.signal.aborted) throw error;
    const outputs = await keep(error.facts.outputs);
    throw new TaskFailure(error.message, { ...error.facts, outputs });
  }
  const outputs = await keep(ended.outputs ?? {});
  return { outputs, ...(warns && output.warned ? { state: 'WARNING' as const } : {}) };
}

/** Folder of the project: the working directory, or one below it. */
export function projectFolder(workingDir: string, projectDir: string | undefined): string {
  if (projectDir === undefined || projectDir === '') return workingDir;
  return projectDir.startsWith('/') ? projectDir : `${workingDir}/${projectDir}`;
}
