/** Properties of CSV in both directions. */

import { boolean, text } from '../../../plugin/property.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';

export const csvProperties = {
  header: boolean({ description: 'Whether the first line holds the names of the columns.', default: true }),
  fieldSeparator: text({ description: 'Character between fields.', default: ',' }),
  textDelimiter: text({ description: 'Character around fields that hold special characters.', default: '"' }),
};

/** Exactly one character, as Kestra asks. */
export function oneCharacter(name: string, value: string): string {
  if ([...value].length === 1 && value !== '\n' && value !== '\r') return value;
  throw new TaskFailure(
    `property \`${name}\` must be one character, not \`${value}\`; a tab is written "\\t" in double quotes`,
  );
}
