/** Reads the rows of a stored file, Ion text or JSON lines, one after the other and never all at once. */

import { Pending } from '../../expression/define.ts';
import { RuntimeFailure } from '../../expression/errors.ts';
import { parseIon } from '../../expression/java/ion.ts';
import { parseJson } from '../../expression/json-text.ts';
import type { Value } from '../../expression/values.ts';
import type { TaskStorage } from '../../plugin/ports.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { isPromise, type MaybePromise } from '../../util/maybe-promise.ts';
import { IonBalance } from './ion-balance.ts';
import { readLines } from './read-lines.ts';

export interface Row {
  readonly value: Value;
  /** The row as it stands in the file, with the lines of a value that has several; the same for rows that share them. */
  readonly text: string;
}

/**
 * Every value at the top of the file. A value may span lines; blank lines and comments are no rows.
 * @throws TaskFailure naming the line that is neither JSON nor Ion
 */
export async function* readRows(
  uri: string,
  storage: Pick<TaskStorage, 'open'>,
  charset?: string,
): AsyncGenerator<Row> {
  const balance = new IonBalance();
  let text = '';
  let from = 1;
  let line = 0;
  for await (const next of readLines(await storage.open(uri), charset)) {
    line++;
    if (line === 1 && /^\ufffd\u0001\u0000\ufffd/.test(next)) {
      throw new TaskFailure(
        `${uri} is binary Ion, which is not read here; write it as Ion text or JSON lines`,
      );
    }
    if (text === '') from = line;
    text = text === '' ? next : `${text}\n${next}`;
    if (!balance.add(next)) continue;
    if (text.trim() !== '') {
      const values = valuesOf(text, uri, from);
      for (const value of isPromise(values) ? await values : values) yield { value, text };
    }
    text = '';
  }
  if (text.trim() === '') return;
  for (const value of await valuesOf(text, uri, from)) yield { value, text };
}

/** Texts are matched to be passed over, names of fields to get quotes. */
const FIELD_NAME = /"(?:[^"\\]|\\.)*"|([A-Za-z_$][\w$]*)(?=:(?!:))/g;
/** Digits that JSON would drop. */
const TRAILING_ZERO = /\.\d*0(?!\d)/;

/**
 * Most rows of Ion are JSON but for the quotes around the names of their fields; those need not wait for the library,
 * which takes several times as long. Undefined for all others.
 */
function almostJson(text: string): Value | undefined {
  if (!text.startsWith('{') || TRAILING_ZERO.test(text)) return undefined;
  const json = text.replace(FIELD_NAME, (match, name?: string) => (name === undefined ? match : `"${name}"`));
  try {
    JSON.parse(json);
  } catch {
    return undefined;
  }
  return parseJson(json);
}

/** Waits for the Ion library the first time it is needed. */
function valuesOf(text: string, uri: string, line: number): MaybePromise<Value[]> {
  try {
    const row = almostJson(text);
    return row === undefined ? parseIon(text) : [row];
  } catch (error) {
    if (error instanceof Pending) return error.promise.then(() => valuesOf(text, uri, line));
    if (!(error instanceof RuntimeFailure)) throw error;
    throw new TaskFailure(
      `line ${line} of ${uri} is no row, neither Ion nor JSON: ${error.message.replace(/^this is not Ion: /, '')}`,
      { cause: error },
    );
  }
}
