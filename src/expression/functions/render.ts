/** `render(toRender, recursive)`: renders text found in a value, or every text and key of a list or map. */

import { booleanArgument } from '../checks.ts';
import { type CallContext, defineFunction } from '../define.ts';
import { javaText } from '../print.ts';
import { emptyMap, isList, isMap, mapEntries, type Value } from '../values.ts';

export const renderFunction = defineFunction({
  name: 'render',
  parameters: [
    { name: 'toRender', required: true },
    { name: 'recursive', default: true },
  ],
  apply: (args, context) =>
    renderValue(args.toRender ?? null, booleanArgument(args.recursive, 'recursive', context), context),
});

/** Whatever is neither text nor holds any stays as it is. */
export function renderValue(value: Value, recursive: boolean, context: CallContext): Value {
  context.spend(1);
  if (typeof value === 'string') return context.renderAgain(value, recursive);
  if (isList(value)) return value.map((item) => renderValue(item, recursive, context));
  if (!isMap(value)) return value;
  const rendered = emptyMap();
  for (const [key, item] of mapEntries(value)) {
    rendered[context.renderAgain(javaText(key), recursive)] = renderValue(item, recursive, context);
  }
  return rendered;
}
