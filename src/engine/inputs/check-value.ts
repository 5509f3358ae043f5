/** Rules that an input sets for its values: bounds, patterns, choices, file extensions. */

import { compareTimes, type TimeValue } from '../../expression/time-values.ts';
import { isList, isNumber, toDouble, type Value } from '../../expression/values.ts';
import type { Input } from '../../flow/model.ts';
import { describeFound } from './input-type.ts';
import { temporalOf } from './parse-value.ts';

/**
 * What is wrong with a parsed value, each as the rest of a sentence that begins with the input (“must be …, but …”).
 * @param choices values of a SELECT, ENUM or MULTISELECT, from `values` or `expression`
 */
export async function checkValue(input: Input, value: Value, choices: readonly string[]): Promise<string[]> {
  switch (input.type) {
    case 'STRING':
    case 'SECRET':
      return input.validator === undefined
        ? []
        : await checkPattern(input.validator, value as string, input.type === 'SECRET');
    case 'INT':
    case 'FLOAT':
      return isNumber(value)
        ? checkBounds(input.min, input.max, (bound) => toDouble(value) - bound, value)
        : [];
    case 'DATETIME':
    case 'DATE':
    case 'TIME': {
      const { type, after, before } = input;
      return checkBounds(after, before, (bound) => distance(value, temporalOf(type, bound)), value);
    }
    case 'DURATION':
      return checkBounds(
        input.min,
        input.max,
        (bound) => distance(value, temporalOf('DURATION', bound)),
        value,
      );
    case 'SELECT':
    case 'ENUM':
      // Kestra: an optional one takes any value.
      if (!input.required || input.allowCustomValue || choices.includes(value as string)) return [];
      return [`must be ${listOf(choices)}, but ${describeFound(value)} was given`];
    case 'MULTISELECT': {
      if (input.allowCustomValue || !isList(value)) return [];
      const strangers = value.filter((item) => !choices.includes(String(item)));
      if (strangers.length === 0) return [];
      return [
        `may hold only ${listOf(choices, 'and')}, but ${strangers.map(describeFound).join(', ')} was given`,
      ];
    }
    case 'FILE':
      return checkExtension(input.allowedFileExtensions, value as string);
    case 'TABLE': {
      const { min, max } = input.rows;
      const rows = isList(value) ? value.length : 0;
      if (min !== undefined && rows < min) return [`must have at least ${min} rows, but has ${rows}`];
      return max !== undefined && rows > max ? [`must have at most ${max} rows, but has ${rows}`] : [];
    }
    default:
      return [];
  }
}

/** The whole text must match, as with Java's `matches`. */
async function checkPattern(pattern: string, text: string, isSecret: boolean): Promise<string[]> {
  const { javaRegex } = await import('../../expression/java/regex.ts');
  try {
    if (javaRegex(`\\A(?:${pattern})\\z`).find(text) !== undefined) return [];
  } catch (error) {
    return [`has a validator that cannot be applied: ${(error as Error).message}`];
  }
  return [`must match the pattern \`${pattern}\`${isSecret ? '' : `, but ${describeFound(text)} was given`}`];
}

function checkBounds<B>(
  min: B | undefined,
  max: B | undefined,
  compare: (bound: B) => number,
  value: Value,
): string[] {
  const found = describeFound(value).replaceAll('`', '');
  const problems: string[] = [];
  const range =
    min !== undefined && max !== undefined ? `between ${String(min)} and ${String(max)}` : undefined;
  if (min !== undefined && compare(min) < 0)
    problems.push(`must be ${range ?? `${String(min)} or more`}, but ${found} was given`);
  else if (max !== undefined && compare(max) > 0)
    problems.push(`must be ${range ?? `${String(max)} or less`}, but ${found} was given`);
  return problems;
}

/** A bound that is no date (validation says so) holds nothing back. */
function distance(value: Value, bound: TimeValue | undefined): number {
  return bound === undefined ? 0 : (compareTimes(value as TimeValue, bound) ?? 0);
}

function checkExtension(allowed: readonly string[] | undefined, uri: string): string[] {
  if (allowed === undefined || allowed.length === 0) return [];
  const name =
    uri
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  const dot = name.lastIndexOf('.');
  const extension = dot === -1 ? '' : name.slice(dot).toLowerCase();
  if (allowed.includes(extension)) return [];
  return [`must be a file ending in ${listOf(allowed)}, but ${describeFound(name)} was given`];
}

function listOf(choices: readonly string[], word = 'or'): string {
  if (choices.length === 0) return 'a value of an empty list';
  if (choices.length === 1) return `“${choices[0]}”`;
  const shown = choices.slice(0, 20).map((choice) => `“${choice}”`);
  if (choices.length > shown.length) return `one of ${shown.join(', ')}, … (${choices.length} in all)`;
  return `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`;
}
