/** Small requests for tests of the process adapters. */

import { tmpdir } from 'node:os';
import type { ProcessRequest } from '../../src/plugin/ports.ts';

export interface Collected {
  readonly request: ProcessRequest;
  readonly lines: string[];
  readonly errors: string[];
}

export function request(argv: readonly string[], options: Partial<ProcessRequest> = {}): Collected {
  const lines: string[] = [];
  const errors: string[] = [];
  return {
    lines,
    errors,
    request: {
      argv,
      cwd: tmpdir(),
      env: {},
      signal: new AbortController().signal,
      onLine: (line, stream) => {
        (stream === 'stdout' ? lines : errors).push(line);
      },
      ...options,
    },
  };
}

export function shell(script: string, options: Partial<ProcessRequest> = {}): Collected {
  return request(['/bin/sh', '-c', script], options);
}

/** Whether a process of this id is still there (a zombie counts as gone). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
