/** Entry of the action. */

import { nodeProcess } from './node-process.ts';
import { runAction } from './run-action.ts';

export async function main(): Promise<void> {
  process.exitCode = await runAction(nodeProcess, async (environment) => {
    const { GitestraUseCases } = await import('./gitestra-use-cases.ts');
    return new GitestraUseCases(environment);
  });
}
