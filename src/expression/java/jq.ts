/** jq, the real one compiled to WebAssembly: always a list of results. */

import { createRequire } from 'node:module';
import { lazy } from '../define.ts';
import { RuntimeFailure } from '../errors.ts';
import { parseJson } from '../json-text.ts';
import { jsonText } from '../print.ts';
import { isList, isMap, mapEntries, type Value } from '../values.ts';

interface Jq {
  /** Standard output of jq, undefined when there is none; throws with what went to standard error. */
  raw(json: string, filter: string, flags: readonly string[]): string | undefined;
}

/**
 * The package finds `jq.wasm` beside its own file, which a bundler would take it away from. So it is required at run
 * time and never bundled: a build has to put the package (package.json, jq.js, jq.wasm, LICENSE) into
 * `node_modules/jq-web` beside the bundle. What is required is a promise of the loaded jq.
 */
const requireUnbundled = createRequire(import.meta.url);
const loadJq = lazy(async () => await (requireUnbundled('jq-web') as Promise<Jq>));

/**
 * jq's own ways out, to a terminal and to the environment, lead nowhere here; and what jq 1.6, which Kestra follows,
 * had and later versions dropped is there.
 */
const PRELUDE =
  'def debug: .; def debug(m): .; def stderr: .; def env: {}; ' +
  'def leaf_paths: paths(scalars); def recurse_down: recurse; {} as $ENV | ';

const MAX_PROGRAM = 100_000;

/** Nulls in maps stay: jq can tell them from missing keys, while the JSON that expressions print can not. */
function inputText(value: Value, depth = 0): string {
  if (depth > 1000) throw new RuntimeFailure('the value is nested too deeply for jq');
  if (isList(value)) return `[${value.map((item) => inputText(item, depth + 1)).join(',')}]`;
  if (!isMap(value)) return jsonText(value);
  const entries = mapEntries(value).map(
    ([key, item]) => `${JSON.stringify(String(key))}:${inputText(item, depth + 1)}`,
  );
  return `{${entries.join(',')}}`;
}

function problemOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const line = lines.find((candidate) => candidate.startsWith('jq: error')) ?? lines[0]!;
  return line
    .replace(/^jq: error(?: \(at [^)]*\))?: /, '')
    .replace(/ \(Unix shell quoting issues\?\)| at <top-level>, line \d+:?$/g, '')
    .trim();
}

/** Values of `null` and `NaN` alike are JSON's null on the way out, as they are in jq itself. */
function outputs(text: string | undefined): Value[] {
  if (text === undefined) return [];
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseJson(line));
}

/**
 * Results of a jq program on a value. Kestra: text is parsed as JSON first.
 * The program is loaded (by throwing Pending once) on first use and then answers at once.
 * @throws RuntimeFailure when the text is not JSON, the program does not compile, or it fails
 */
export function runJq(input: Value, program: string): Value[] {
  if (program.length > MAX_PROGRAM)
    throw new RuntimeFailure(`the jq expression is longer than ${MAX_PROGRAM} characters`);
  const value = typeof input === 'string' ? parseJson(input) : input;
  const jq = loadJq();
  try {
    return outputs(jq.raw(inputText(value), PRELUDE + program, ['-c', '--']));
  } catch (error) {
    if (error instanceof RuntimeFailure) throw error;
    throw new RuntimeFailure(`jq: ${problemOf(error)}`);
  }
}
