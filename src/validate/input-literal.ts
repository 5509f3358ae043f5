/** Whether a literal can be the value of an input. */

import { RuntimeFailure } from '../expression/errors.ts';
import { javaRegex } from '../expression/java/regex.ts';
import { numberOf } from '../flow/fields.ts';
import { isEmail, isUri } from '../flow/input-text.ts';
import type { Input, InputType } from '../flow/model.ts';
import { SourceFile } from '../flow/source.ts';
import { parseYaml } from '../flow/yaml.ts';
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
  if (Number.isNaN(Date.parse(type === 'TIME' ? `2000-01-01T${text}Z` : text))) return false;
  // JavaScript reads the 31st of February as a day in March.
  if (type === 'TIME') return true;
  const day = text.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
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
      // Kestra: an optional one takes any value.
      if (!input.required || input.allowCustomValue || input.values.length === 0) return undefined;
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
      return listFault(input, value);
    case 'STRING':
    case 'SECRET':
      if (typeof value === 'object') return 'text';
      return input.validator === undefined || fits(input.validator, String(value))
        ? undefined
        : `text that its \`validator\` \`${input.validator}\` takes`;
    case 'EMAIL':
      return typeof value === 'string' && isEmail(value) ? undefined : 'an e-mail address';
    case 'URI':
      return typeof value === 'string' && isUri(value)
        ? undefined
        : 'a URI with its scheme, such as `https://example.com`';
    case 'JSON':
    case 'OBJECT':
      return typeof value === 'string' && !isJson(value) ? 'JSON' : undefined;
    case 'YAML':
      return typeof value === 'string' && parseYaml(new SourceFile('', value)).broken ? 'YAML' : undefined;
    default:
      return undefined;
  }
}

function listFault(input: Input & { type: 'ARRAY' | 'MULTISELECT' }, value: unknown): string | undefined {
  const items = typeof value === 'string' ? jsonOf(value) : value;
  if (!Array.isArray(items)) return 'a list';
  if (input.type === 'MULTISELECT' && !input.allowCustomValue && input.values.length > 0) {
    const stranger = items.find((item) => !input.values.some((choice) => choice.value === String(item)));
    if (stranger !== undefined)
      return `a list of its \`values\`, and \`${String(stranger)}\` is none of them`;
  }
  if (!SIMPLE.has(input.itemType)) return undefined;
  for (const item of items) {
    if (typeof item === 'string' && /\{[{%]/.test(item)) continue;
    const fault = literalFault({ ...ITEM, type: input.itemType } as Input, item);
    if (fault !== undefined) return `a list, and each item of it ${fault}`;
  }
  return undefined;
}

/** Types of items that are judged one by one. */
const SIMPLE: ReadonlySet<InputType> = new Set([
  'INT',
  'FLOAT',
  'BOOL',
  'BOOLEAN',
  'DATE',
  'DATETIME',
  'TIME',
  'DURATION',
  'EMAIL',
  'URI',
]);
const ITEM = { id: '', path: [], required: true };

/** A pattern that is none is reported by itself. */
function fits(pattern: string, text: string): boolean {
  if (pattern.includes('{{')) return true;
  try {
    return javaRegex(`\\A(?:${pattern})\\z`).find(text) !== undefined;
  } catch (error) {
    if (error instanceof RuntimeFailure) return true;
    throw error;
  }
}

function isJson(text: string): boolean {
  return jsonOf(text) !== undefined;
}

/** undefined when the text is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
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
