/** Masks what is secret in a configuration of the container engine, whichever way it is written. */

import type { TaskContext } from '../../plugin/task.ts';

const SECRET = /^(auth|password|identitytoken|registrytoken)$/i;

export function maskConfiguration(config: unknown, context: Pick<TaskContext, 'maskSecret'>): void {
  if (typeof config === 'string') {
    try {
      maskConfiguration(JSON.parse(config), context);
    } catch {
      // Who uses the text says what is wrong with it.
      context.maskSecret(config);
    }
    return;
  }
  if (typeof config !== 'object' || config === null) return;
  for (const [name, value] of Object.entries(config)) {
    if (typeof value !== 'string') maskConfiguration(value, context);
    else if (SECRET.test(name) && value !== '') context.maskSecret(value);
  }
}
