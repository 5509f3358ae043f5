/** Whether a literal can be the value of an input. */

import { numberOf } from '../flow/fields.ts';
import type { Input } from '../flow/model.ts';
import { parseDuration } from '../util/iso-duration.ts';

export const TEMPORAL_KINDS = { DATE: 'date', DATETIME: 'date-time', TIME: 'time' } as const;
export const TEMPORAL_SAMPLES = {
  DATE: '2026-01-31',
  DATETIME: '2026-01-31T10:00:00Z',
  TIME: '10:00:00',
} as const;
const PATTERNS = {
  DATE: /^\d{4}-\d{2}-\d{2}$/,
  DATETIME: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/,
  TIME: /^\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/,
} as const;

export function isTemporal(type: 'DATE' | 'DATETIME' | 'TIME', text: string): boolean {
  if (!PATTERNS[type].test(text)) return false;
  return !Number.isNaN(Date.parse(type === 'TIME' ? `2000-01-01T${text}Z` : text));
}

/** What the value must be instead, as the end of a sentence; undefined when nothing is wrong with it. */
export function literalFault(input: Input, value: unknown): string | undefined {
  switch (input.type) {
    case 'INT': {
      const number = numberOf(value);
      if (number === undefined || !Number.isInteger(number) || Math.abs(number) > 2 ** 31)
        return 'an integer of 32 bits';
      return outside(input, number);
    }
    case 'FLOAT': {
      const number = numberOf(value);
      return number === undefined ? 'a number' : outside(input, number);
    }
    case 'DATE':
    case 'DATETIME':
    case 'TIME':
      return typeof value === 'string' && isTemporal(input.type, value)
        ? undefined
        : `a ${TEMPORAL_KINDS[input.type]} such as \`${TEMPORAL_SAMPLES[input.type]}\``;
    case 'DURATION':
      return typeof value === 'number' || (typeof value === 'string' && parseDuration(value) !== undefined)
        ? undefined
        : 'an ISO-8601 duration such as `PT10S`';
    case 'SELECT':
    case 'ENUM': {
      if (input.allowCustomValue || input.values.length === 0) return undefined;
      const allowed = input.values.some((choice) => choice.value === String(value));
      return allowed ? undefined : 'one of its `values`';
    }
    case 'BOOL':
    case 'BOOLEAN':
      return typeof value === 'boolean' || /^(true|false)$/i.test(String(value))
        ? undefined
        : '`true` or `false`';
    case 'ARRAY':
    case 'MULTISELECT':
      return Array.isArray(value) || typeof value === 'string' ? undefined : 'a list';
    case 'STRING':
    case 'SECRET':
    case 'EMAIL':
    case 'URI':
      return typeof value === 'object' ? 'text' : undefined;
    default:
      return undefined;
  }
}

function outside(
  input: { readonly min?: number; readonly max?: number },
  number: number,
): string | undefined {
  if (input.min !== undefined && number < input.min) return `at least ${input.min}`;
  if (input.max !== undefined && number > input.max) return `at most ${input.max}`;
  return undefined;
}
