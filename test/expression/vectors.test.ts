/** The vectors computed by Kestra's own engine, at both language levels. */

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BatchRequest, type BatchResult, renderBatchRequest } from '../../src/expression/batch.ts';
import type { Level } from '../../src/expression/define.ts';

interface Vector extends BatchRequest {
  readonly id: string;
  readonly cat: string;
  readonly level?: Level;
  readonly expected?: unknown;
  readonly expected_type?: string;
  readonly expected_level_1?: unknown;
  readonly error?: string;
  readonly error_level_1?: string;
  readonly missing?: string;
  readonly matches?: string;
}

/** Every vector that is not met, and why. All of them are among the documented deviations. */
const DEVIATIONS: Readonly<Record<string, string>> = {
  'f-string-0639': 'className: integers are one type here, Java has Integer and Long',
  'f-num-0698': 'className: a Java Float is shown as a double',
  'precedence-0937': 'a list from inputs contains an equal integer, whatever its Java type',
  'double-0976': '[1.0] == [1]: numbers are equal by value inside lists as well',
  'typed2-1001': 'whitespace that is trimmed away does not count as text of a typed rendering',
};

const TYPES: Readonly<Record<string, string>> = { int: 'integer' };

const path = '../shared/spec/expression-vectors.json';
const ports = { now: () => 1_700_000_000_000, randomBytes, randomPort: () => 49_152 };

function fits(vector: Vector, level: Level, result: BatchResult): boolean {
  const one = level === 1;
  const expected = one && vector.expected_level_1 !== undefined ? vector.expected_level_1 : vector.expected;
  const error =
    one && vector.expected_level_1 !== undefined
      ? undefined
      : one && vector.error_level_1 !== undefined
        ? vector.error_level_1
        : vector.error;
  if (error !== undefined) {
    return (
      'error' in result &&
      result.error === error &&
      (vector.missing === undefined || result.missing === vector.missing)
    );
  }
  if (!('value' in result)) return false;
  if (vector.matches !== undefined) return new RegExp(vector.matches).test(String(result.value));
  if (vector.expected_type !== undefined) {
    const wanted = TYPES[vector.expected_type] ?? vector.expected_type;
    if (result.type !== wanted) return false;
  }
  return JSON.stringify(result.value) === JSON.stringify(expected);
}

describe.skipIf(!existsSync(path))("vectors of Kestra's engine", () => {
  const vectors = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Vector[]) : [];

  it.each([1, 2] as const)('level %i meets all but the documented deviations', async (level) => {
    const unmet: string[] = [];
    for (const vector of vectors) {
      if (vector.level !== undefined && vector.level !== level) continue;
      const result = await renderBatchRequest(vector, { level, ports });
      if (fits(vector, level, result)) continue;
      if (DEVIATIONS[vector.id] === undefined)
        unmet.push(`${vector.id} ${vector.expr}: ${JSON.stringify(result)}`);
    }
    expect(unmet).toEqual([]);
  });

  it('lists no deviation that is met after all', async () => {
    for (const id of Object.keys(DEVIATIONS)) {
      const vector = vectors.find((each) => each.id === id)!;
      expect(fits(vector, 1, await renderBatchRequest(vector, { level: 1, ports })), id).toBe(false);
    }
  });

  it('covers all vectors', () => {
    expect(vectors.length).toBe(906);
  });
});
