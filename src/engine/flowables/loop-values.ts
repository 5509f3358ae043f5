/** The values of a Loop: of a list, of a map with its keys, or of a stored file with one item a line. */

import { jsonText } from '../../expression/print.ts';
import type { EvaluationContext } from '../../plugin/flowable.ts';
import type { TaskContext } from '../../plugin/task.ts';
import { readRows } from '../../tasks/rows/row-reader.ts';

export interface LoopValues {
  readonly values: readonly string[];
  /** Of a map. */
  readonly keys?: readonly string[];
  /** They come from a file: there may be many. */
  readonly stored?: true;
}

type Renderer = Pick<EvaluationContext<never>, 'render' | 'renderStructure' | 'withContext'>;

const STORED_FILE = /^(kestra|nsfile|file):\/\//;

/** Kestra: the values of a list are made distinct, null is an error, and what is no text is written as JSON. */
export async function loopValues(raw: unknown, context: Renderer): Promise<LoopValues> {
  const rendered = typeof raw === 'string' ? await context.render(raw) : await context.renderStructure(raw);
  if (typeof rendered !== 'string') return valuesOf(rendered);
  const text = rendered.trim();
  if (STORED_FILE.test(text))
    return { values: await context.withContext((task) => lines(text, task)), stored: true };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    const shown = text.length > 80 ? `${text.slice(0, 77)}…` : text;
    throw new Error(
      `property \`values\`: rendered to \`${shown}\`, which is neither a JSON array or object nor the URI of a stored file`,
      { cause },
    );
  }
  return valuesOf(parsed);
}

function valuesOf(source: unknown): LoopValues {
  if (Array.isArray(source))
    return { values: [...new Set(source.map((item, index) => textOf(item, `[${index}]`)))] };
  if (typeof source !== 'object' || source === null) {
    throw new Error(
      `property \`values\`: must be a list or a map, not ${JSON.stringify(source) ?? 'nothing'}`,
    );
  }
  const entries = source instanceof Map ? [...source] : Object.entries(source);
  return {
    keys: entries.map(([key]) => String(key)),
    values: entries.map(([key, item]) => textOf(item, `.${String(key)}`)),
  };
}

function textOf(item: unknown, place: string): string {
  if (item === null || item === undefined) {
    throw new Error(`property \`values${place}\`: is null, and there is no iteration without a value`);
  }
  return typeof item === 'string' ? item : jsonText(item as never);
}

async function lines(uri: string, context: TaskContext): Promise<string[]> {
  const values: string[] = [];
  for await (const row of readRows(uri, context.storage)) {
    values.push(textOf(row.value, `: item ${values.length + 1} of ${uri}`));
  }
  return values;
}
