/** Applies something to the text of a value and of everything inside lists and maps. */

import { RuntimeFailure } from './errors.ts';
import { javaText, MAX_TEXT } from './print.ts';
import { emptyMap, isList, isMap, mapEntries, type Value } from './values.ts';

const MAX_DEPTH = 1000;

/** Kestra: what is neither list nor map becomes text; keys stay as they are. */
export function mapTexts(value: Value, change: (text: string) => string, depth = 0): Value {
  if (depth > MAX_DEPTH) throw new RuntimeFailure(`the value is nested deeper than ${MAX_DEPTH} levels`);
  if (isList(value)) return value.map((item) => mapTexts(item, change, depth + 1));
  if (!isMap(value)) {
    const text = value === null ? null : change(javaText(value));
    if (text !== null && text.length > MAX_TEXT)
      throw new RuntimeFailure(`the text is longer than ${MAX_TEXT} characters`);
    return text;
  }
  const changed = emptyMap();
  for (const [key, item] of mapEntries(value)) changed[javaText(key)] = mapTexts(item, change, depth + 1);
  return changed;
}
