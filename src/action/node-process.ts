/** This Node process as the action sees it. */

import { randomBytes } from 'node:crypto';
import type { ActionProcess } from './host.ts';

export const nodeProcess: ActionProcess = {
  environment: process.env,
  write: (text) => void process.stdout.write(text),
  randomBytes,
  onSignal: (listener) => {
    process.on('SIGINT', listener);
    process.on('SIGTERM', listener);
    return () => {
      process.off('SIGINT', listener);
      process.off('SIGTERM', listener);
    };
  },
  exit: (code) => process.exit(code),
};
