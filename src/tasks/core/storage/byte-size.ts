/** Sizes such as `10MB`. */

import { TaskFailure } from '../../../plugin/task-failure.ts';

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** Bytes. Kestra: a kilobyte has 1,024 of them. */
export function parseByteSize(size: number | string): number {
  const match = /^\s*(\d+)\s*(?:([kmg])b|b)?\s*$/i.exec(String(size));
  const bytes = match === null ? 0 : Number(match[1]) * UNITS[(match[2] ?? '').toUpperCase()]!;
  if (bytes > 0) return bytes;
  throw new TaskFailure(
    `property \`bytes\`: \`${size}\` is no size; write a number of bytes, 200KB, 10MB or 1GB`,
  );
}
