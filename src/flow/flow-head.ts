/** Tells flows from other YAML files, and reads their names, without parsing the whole file. */

import { isRecord } from './path.ts';
import type { SourceFile, Span } from './source.ts';
import { parseYaml } from './yaml.ts';

/** A name as it stands in a file. */
export interface Written {
  readonly text: string;
  readonly span: Span;
}

export interface FlowHead {
  /** Absent when the file has none, or one that is no text. */
  readonly id?: Written;
  readonly namespace?: Written;
}

const TOP_KEY = /^(id|namespace|tasks|flowId|testCases):(?:[ \t]([^\r\n]*))?\r?$/gm;
const SCALAR = /^(?:"((?:[^"\\])*)"|'((?:[^'])*)'|([^\s'"#&*!|>{[%@`-][^#]*?|-[^\s#][^#]*?))(?:\s+#.*)?$/;

/** Longer values are left to the parser. */
const LONGEST_NAME = 300;

const UNUSUAL = /^[ \t]*[{"'?]|^[ \t]+id:|^---[ \t]+\S/m;
const QUOTED_KEY = /^["'?]/m;

/**
 * The names of a flow; undefined when the file is not one. A flow has `id`, `namespace` and `tasks` at its top;
 * with two of the three, a file still counts as a flow with a mistake, so that the mistake gets reported.
 */
export function readFlowHead(source: SourceFile): FlowHead | undefined {
  const { text } = source;
  const written: { id?: Written; namespace?: Written } = {};
  const keys = new Set<string>();
  let certain = true;
  for (const match of text.matchAll(TOP_KEY)) {
    const key = match[1]!;
    if (keys.has(key)) continue;
    keys.add(key);
    if (key !== 'id' && key !== 'namespace') continue;
    const value = (match[2] ?? '').trim();
    const scalar = value.length > LONGEST_NAME ? null : SCALAR.exec(value);
    if (scalar === null) {
      certain = false;
      continue;
    }
    const content = scalar[1] ?? scalar[2] ?? scalar[3]!;
    const quote = scalar[3] === undefined ? 1 : 0;
    const start = match.index + match[0].indexOf(value, key.length + 1) + quote;
    written[key] = { text: content, span: { start, end: start + content.length } };
  }
  if (!keys.has('id') || !keys.has('namespace')) {
    // Something may be hidden behind quotes, braces or indentation.
    certain &&= !(keys.size === 0 ? UNUSUAL : QUOTED_KEY).test(text);
  }
  if (certain) return isFlow(keys) ? written : undefined;
  return readWholeFile(source);
}

/** For unusual spellings: quoted keys, one big `{ }`, an indented document. */
function readWholeFile(source: SourceFile): FlowHead | undefined {
  const document = parseYaml(source);
  const { value } = document;
  if (!isRecord(value) || !isFlow(new Set(Object.keys(value)))) return undefined;
  const name = (key: 'id' | 'namespace'): { [K in typeof key]?: Written } => {
    const text = document.textAt([key]);
    return text === undefined ? {} : { [key]: { text, span: document.locate([key]) } };
  };
  return { ...name('id'), ...name('namespace') };
}

function isFlow(keys: ReadonlySet<string>): boolean {
  if (keys.has('testCases') || keys.has('flowId')) return false;
  const found = ['id', 'namespace', 'tasks'].filter((key) => keys.has(key)).length;
  return found >= 2;
}
