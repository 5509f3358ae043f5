/** Cold processes, timed: wall time, processor time and peak memory. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const CLI = join(ROOT, 'dist/cli.js');
export const CORPUS = join(ROOT, '../shared/corpus');

const node24 = join(ROOT, 'test/node24/node_modules/node/bin/node');

/** This Node, and the one that the action runs on. */
export const NODES: readonly string[] = existsSync(node24) ? [process.execPath, node24] : [process.execPath];

export type Command = readonly [program: string, ...args: string[]];

/** Wall milliseconds of one run. */
export function wall(
  [program, ...args]: Command,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): number {
  const start = performance.now();
  const child = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const taken = performance.now() - start;
  if (child.error !== undefined) throw child.error;
  return taken;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
