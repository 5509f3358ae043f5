/** Whether Java would accept a regular expression. */

import { RuntimeFailure } from '../expression/errors.ts';
import { translateRegex } from '../expression/java/regex-translate.ts';

/** What is wrong with a pattern; undefined when it is one. */
export function checkRegex(
  pattern: string,
): { readonly message: string; readonly help?: string } | undefined {
  if (pattern.includes('{{')) return undefined;
  try {
    translateRegex(pattern);
    return undefined;
  } catch (error) {
    if (!(error instanceof RuntimeFailure)) throw error;
    return error.help === undefined
      ? { message: error.message }
      : { message: error.message, help: error.help };
  }
}
