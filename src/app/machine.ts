/** The machine a flow runs on: processes, containers, working files, namespace files. One for all executions of a command. */

import type { ContainerRunner, NamespaceFiles, ProcessRunner, WorkingFiles } from '../plugin/ports.ts';
import { type CaptureProgram, createCapture } from '../process/capture-program.ts';
import { createContainerRunner } from '../process/container-runner.ts';
import { ProcessGroups } from '../process/process-groups.ts';
import { createProcessRunner } from '../process/process-runner.ts';
import { localWorkingFiles } from '../process/working-files.ts';
import { createNamespaceFiles } from '../storage/namespace-files.ts';

export interface Machine {
  readonly process: ProcessRunner;
  readonly containers: ContainerRunner;
  readonly files: WorkingFiles;
  /** For the tools that Gitestra itself asks. */
  readonly capture: CaptureProgram;
  readonly namespaceFiles: NamespaceFiles;
  /** Running process groups, so that a command can end them all before it goes. */
  readonly groups: ProcessGroups;
}

export function openMachine(options: {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly flowsDir: string;
  readonly filesDir?: string;
}): Machine {
  const groups = new ProcessGroups();
  const process = createProcessRunner({ environment: options.environment, groups });
  return {
    process,
    containers: createContainerRunner({ process, environment: options.environment }),
    files: localWorkingFiles,
    capture: createCapture(options.environment),
    namespaceFiles: createNamespaceFiles({
      flowsDir: options.flowsDir,
      ...(options.filesDir === undefined ? {} : { filesDir: options.filesDir }),
    }),
    groups,
  };
}
