/** The three programs of this repository, as one bundle that shares its parts; each is loaded only when it is the one that runs. */

import { keepCompiledCode } from './cli/compile-cache.ts';

export function startCli(): Promise<unknown> {
  keepCompiledCode(process.env);
  return import('./cli/start.ts');
}

export const startAction = (): Promise<unknown> => import('./action/main.ts');
export const startPost = (): Promise<unknown> => import('./action/post.ts');
