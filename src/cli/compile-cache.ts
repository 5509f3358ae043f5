/** Keeps compiled code from one start to the next, where Node can (22 and later): a third of the start-up time. */

import nodeModule from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * In the user's own cache folder: code from a folder that others may write to must not be run.
 * Not in a job, whose machine is gone before the second start.
 */
export function keepCompiledCode(environment: Readonly<Record<string, string | undefined>>): void {
  const { enableCompileCache } = nodeModule as unknown as {
    enableCompileCache?: (folder: string) => unknown;
  };
  if (enableCompileCache === undefined || (environment.CI ?? '') !== '') return;
  const cache = environment.XDG_CACHE_HOME || join(homedir(), '.cache');
  enableCompileCache(join(cache, 'gitestra', 'compiled'));
}
