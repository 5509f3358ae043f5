/** Applies something to the text of a value and of everything inside lists and maps. */

import type { CallContext } from './define.ts';
import { javaText, MAX_TEXT } from './print.ts';
import { emptyMap, isList, isMap, mapEntries, type Value } from './values.ts';

const MAX_DEPTH = 1000;

/** Kestra: what is neither list nor map becomes text; keys stay as they are. */
export function mapTexts(
  value: Value,
  change: (text: string) => string,
  context: CallContext,
  depth = 0,
): Value {
  context.spend(1);
  if (depth > MAX_DEPTH) return context.fail(`the value is nested deeper than ${MAX_DEPTH} levels`);
  if (isList(value)) return value.map((item) => mapTexts(item, change, context, depth + 1));
  if (!isMap(value)) {
    const text = value === null ? null : change(javaText(value));
    if (text !== null && text.length > MAX_TEXT)
      return context.fail(`the text is longer than ${MAX_TEXT} characters`);
    return text;
  }
  const changed = emptyMap();
  for (const [key, item] of mapEntries(value))
    changed[javaText(key)] = mapTexts(item, change, context, depth + 1);
  return changed;
}
