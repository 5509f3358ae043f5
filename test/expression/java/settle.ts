/** Runs something that loads a module on first use, waiting for the module as the engine does. */

import { Pending } from '../../../src/expression/define.ts';
import { RuntimeFailure } from '../../../src/expression/errors.ts';

export async function settle<T>(run: () => T): Promise<T> {
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof Pending)) throw error;
      await error.promise;
    }
  }
}

/** The result, or null when it fails in a way that is meant for users; any other error passes. */
export async function resultOrNull<T>(run: () => T): Promise<T | null> {
  try {
    return await settle(run);
  } catch (error) {
    if (error instanceof RuntimeFailure) return null;
    throw error;
  }
}
