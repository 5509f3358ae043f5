/** Says clearly that an interpreter is missing, before a shell says it badly. */

import type { ProcessRunner } from '../../plugin/ports.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';

export async function requireProgram(
  { process }: { readonly process: ProcessRunner },
  program: string,
  title: string,
  image: string,
): Promise<string> {
  const path = await process.which(program);
  if (path !== undefined) return path;
  throw new TaskFailure(
    `\`${program}\` was not found on PATH: install ${title}, or run the script in a container with \`containerImage: ${image}\``,
  );
}
