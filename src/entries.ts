/**
 * The three programs of this repository, as one bundle that shares its parts; each is loaded only when it is the one that runs.
 * No module of them waits at its top: it would wait for the chunk that it stands in itself.
 */

import { keepCompiledCode } from './cli/compile-cache.ts';

/** @param folder of the bundle, whose compiled code is kept */
export async function startCli(folder: string): Promise<void> {
  const [, , command = '', ...rest] = process.argv;
  const helps = [command, ...rest].some((word) => word === '--help' || word === '-h');
  keepCompiledCode(process.env, folder, helps || !/^[a-z]+$/.test(command) ? 'start' : command);
  const { startProgram } = await import('./cli/program.ts');
  await startProgram();
}

export async function startAction(): Promise<void> {
  const { main } = await import('./action/main.ts');
  await main();
}

export async function startPost(): Promise<void> {
  const { post } = await import('./action/post.ts');
  await post();
}
