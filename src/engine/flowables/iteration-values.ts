/** The values that a flowable iterates over. */

import { Type } from '@sinclair/typebox';
import { jsonText } from '../../expression/print.ts';
import { chain, isPromise, type MaybePromise } from '../../util/maybe-promise.ts';

/** How values to iterate over are written: a list, or text that gives a JSON array. */
export const iterationSource = Type.Union([Type.String(), Type.Array(Type.Unknown())]);

interface Renderer {
  render(template: string): MaybePromise<string>;
  renderStructure(value: unknown): MaybePromise<unknown>;
}

/**
 * Kestra: text is rendered and read as a JSON array; in a list, texts are rendered, whole numbers become their text,
 * maps are rendered inside and written as JSON. Values are made distinct, in order; null is an error.
 */
export function iterationValues(raw: unknown, property: string, renderer: Renderer): MaybePromise<string[]> {
  if (typeof raw === 'string') {
    return chain(renderer.render(raw), (text) => distinct(parseArray(text, property), property));
  }
  if (!Array.isArray(raw)) {
    throw new Error(`property \`${property}\`: must be a list, or an expression that gives a JSON array`);
  }
  const items = raw.map((item, index) => renderItem(item, index, property, renderer));
  return items.some((item) => isPromise(item))
    ? Promise.all(items).then((done) => distinct(done, property))
    : distinct(items, property);
}

function renderItem(
  item: unknown,
  index: number,
  property: string,
  renderer: Renderer,
): MaybePromise<unknown> {
  if (typeof item === 'string') return renderer.render(item);
  if (typeof item === 'bigint' || (typeof item === 'number' && Number.isInteger(item))) return String(item);
  if (typeof item === 'object' && !Array.isArray(item))
    return item === null ? null : renderer.renderStructure(item);
  throw new Error(
    `property \`${property}[${index}]\`: ${JSON.stringify(item)} is neither text, a whole number nor a map; quote it`,
  );
}

function parseArray(text: string, property: string): unknown[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    const shown = text.length > 80 ? `${text.slice(0, 77)}…` : text;
    throw new Error(`property \`${property}\`: rendered to \`${shown}\`, which is no JSON array`, { cause });
  }
  if (!Array.isArray(parsed)) {
    throw new Error(`property \`${property}\`: rendered to a JSON ${typeof parsed}, not to an array`);
  }
  return parsed;
}

function distinct(items: readonly unknown[], property: string): string[] {
  const values = new Set<string>();
  items.forEach((item, index) => {
    if (item === null || item === undefined) {
      throw new Error(
        `property \`${property}[${index}]\`: is null, and there is no iteration without a value`,
      );
    }
    values.add(typeof item === 'string' ? item : jsonText(item));
  });
  return [...values];
}
