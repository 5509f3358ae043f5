/** What each input type expects, in words and by example: the texts of errors, prompts and help. */

import type { InputType } from '../../flow/model.ts';

export interface InputTypeHelp {
  /** With its article: “an integer”. */
  readonly expects: string;
  /** A value as it would be written on a command line, without quotes. */
  readonly example: string;
}

export const INPUT_TYPE_HELP: Readonly<Record<InputType, InputTypeHelp>> = {
  STRING: { expects: 'text', example: 'some text' },
  INT: { expects: 'an integer between -2147483648 and 2147483647', example: '42' },
  FLOAT: { expects: 'a number', example: '3.14' },
  BOOL: { expects: 'true or false', example: 'true' },
  BOOLEAN: { expects: 'true or false', example: 'true' },
  SELECT: { expects: 'one of its values', example: 'value' },
  ENUM: { expects: 'one of its values', example: 'value' },
  MULTISELECT: { expects: 'a list of some of its values', example: '["a", "b"]' },
  ARRAY: { expects: 'a list', example: '["a", "b"]' },
  DATETIME: { expects: 'a date and time with time zone', example: '2025-03-01T14:30:00Z' },
  DATE: { expects: 'a date', example: '2025-03-01' },
  TIME: { expects: 'a time of day', example: '14:30:00' },
  DURATION: { expects: 'an ISO-8601 duration of days, hours, minutes and seconds', example: 'PT1H30M' },
  FILE: { expects: 'the path of a file, or a kestra://, nsfile:// or file:// URI', example: './data.csv' },
  JSON: { expects: 'JSON', example: '{"key": "value"}' },
  YAML: { expects: 'YAML', example: 'key: value' },
  URI: { expects: 'a URI with its scheme', example: 'https://example.com/path' },
  SECRET: { expects: 'secret text', example: '…' },
  EMAIL: { expects: 'an e-mail address', example: 'jane@example.com' },
  ION: { expects: 'Amazon Ion text', example: '{key: "value"}' },
  OBJECT: { expects: 'a map', example: '{"key": "value"}' },
  TABLE: { expects: 'a list of maps, one a row', example: '[{"column": "value"}]' },
  FORM: { expects: 'a map of its own inputs', example: '{"child": "value"}' },
  REUSABLE_INPUTS: { expects: 'inputs that are kept on a server', example: '…' },
};

/** Longest piece of a value that an error repeats. */
const LONGEST_SHOWN = 60;

/** A value as an error shows it: `“abc”`, `12`, `a list`. */
export function describeFound(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') {
    if (value === '') return 'an empty text';
    const line = value.replace(/\s+/g, ' ');
    return `“${line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line}”`;
  }
  if (Array.isArray(value))
    return value.length === 1 ? 'a list of one item' : `a list of ${value.length} items`;
  if (
    typeof value === 'object' &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)
  )
    return 'a map';
  return `\`${String(value)}\``;
}
