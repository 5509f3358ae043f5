/** One run of a Batch task: its tries, its chunks, and how far it has come. */

import { offsetAt, type Zone } from '../../../expression/java/zone.ts';
import { fieldsOfInstant, Instant, LocalTime } from '../../../expression/time-values.ts';
import { isMap, mapEntries, type Value } from '../../../expression/values.ts';
import type { Bound } from '../../../plugin/property.ts';
import type { TaskContext } from '../../../plugin/task.ts';
import { isTaskFailure, TaskFailure } from '../../../plugin/task-failure.ts';
import { readRows } from '../../rows/row-reader.ts';
import { replaceQuestionMarks } from '../split-statements.ts';
import { timeZoneOf } from '../time-zone.ts';
import type { batchProperties } from './batch.ts';
import type { ColumnType } from './column-types.ts';
import { Description, Pipeline } from './exchange.ts';
import { encodeParameter } from './parameter-text.ts';
import { isConnectionError, type SentStatement } from './server-failure.ts';
import { type PostgresSession, withPostgres } from './session.ts';

const COLUMNS = `SELECT attname AS name, quote_ident(attname) AS quoted FROM pg_catalog.pg_attribute
  WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum`;

/** The file could not be read, which may be different the next time. */
class InputError extends Error {}

interface Insert extends SentStatement {
  /** Names of the values of a row; empty: in the order of the row. */
  readonly columns: readonly string[];
  readonly types: readonly ColumnType[];
  /** In which a moment is a time of day. */
  readonly zone: Zone;
}

export class BatchRun {
  rowCount = 0;
  updatedCount = 0;
  queries = 0;
  readonly #properties: Bound<typeof batchProperties>;
  readonly #context: TaskContext;

  constructor(properties: Bound<typeof batchProperties>, context: TaskContext) {
    this.#properties = properties;
    this.#context = context;
  }

  async run(): Promise<this> {
    const { maxRetries, retryBackoff, resumeOnRetry } = this.#properties;
    for (let retry = 0; ; retry++) {
      try {
        await withPostgres(this.#properties, this.#context, (session) => this.#attempt(session));
        return this;
      } catch (error) {
        const failure = error instanceof InputError ? inputFailure(this.#properties.from, error) : error;
        if (this.#context.signal.aborted || retry >= maxRetries || !this.#isRetried(error)) throw failure;
        if (!resumeOnRetry) this.rowCount = this.updatedCount = this.queries = 0;
        const message = (failure as Error).message.split('\n')[0];
        this.#context.logger.warn(`${message}: tried again after ${this.rowCount} rows`);
        await this.#wait(retryBackoff * (retry === 0 ? 1 : 2));
      }
    }
  }

  #isRetried(error: unknown): boolean {
    const { retryScope } = this.#properties;
    if (error instanceof InputError) return retryScope !== 'NONE';
    return retryScope === 'ALL' && isConnectionError(error);
  }

  #wait(milliseconds: number): Promise<void> {
    const { clock, signal } = this.#context;
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        timer.cancel();
        reject(signal.reason);
      };
      const timer = clock.setTimer(clock.now() + milliseconds, () => {
        signal.removeEventListener('abort', abort);
        resolve();
      });
      signal.addEventListener('abort', abort, { once: true });
    });
  }

  async #attempt(session: PostgresSession): Promise<void> {
    const insert = await this.#prepare(session);
    const { chunk, from } = this.#properties;
    const skipped = this.rowCount;
    let rows: (string | null)[][] = [];
    let number = 0;
    for await (const row of this.#rows()) {
      if (number++ < skipped) continue;
      rows.push(encodeRow(row, insert, `row ${number} of ${from}`));
      if (rows.length < chunk) continue;
      await this.#flush(session, insert, rows);
      rows = [];
    }
    if (rows.length > 0) await this.#flush(session, insert, rows);
  }

  async *#rows(): AsyncGenerator<Value> {
    try {
      for await (const { value } of readRows(this.#properties.from, this.#context.storage)) yield value;
    } catch (cause) {
      // What is no row stays none.
      throw isTaskFailure(cause) ? cause : new InputError((cause as Error).message, { cause });
    }
  }

  async #prepare(session: PostgresSession): Promise<Insert> {
    const { sql, columns = [], timeZoneId } = this.#properties;
    const zone = await timeZoneOf(timeZoneId);
    const made = sql === undefined ? await this.#insert(session) : { text: sql, columns };
    const { text } = made;
    const sent = { text, ...replaceQuestionMarks(text, (index) => `$${index}`) };
    this.#context.logger.debug(`Starting prepared statement: ${text}`);
    try {
      const { parameters } = await session.talk(new Description(sent.sql));
      return { ...sent, columns: made.columns, types: await session.types.of(parameters), zone };
    } catch (error) {
      throw session.failure(error, sent);
    }
  }

  /** Kestra: names that the author wrote are taken as they are. */
  async #insert(session: PostgresSession): Promise<{ text: string; columns: readonly string[] }> {
    const { table, columns = [] } = this.#properties;
    let names: readonly { readonly name: string; readonly quoted: string }[] = columns.map((name) => ({
      name,
      quoted: name,
    }));
    if (names.length === 0) {
      ({ rows: names } = await session.client.query(COLUMNS, [table]));
      if (names.length === 0) throw new TaskFailure(`there is no table \`${table}\` in the database`);
    }
    const places = names.map(() => '?').join(', ');
    return {
      text: `INSERT INTO ${table} (${names.map(({ quoted }) => quoted).join(', ')}) VALUES (${places})`,
      columns: names.map(({ name }) => name),
    };
  }

  async #flush(session: PostgresSession, insert: Insert, rows: readonly (string | null)[][]): Promise<void> {
    const pipeline = new Pipeline(
      insert.sql,
      insert.types.map(({ id }) => id),
      rows,
    );
    try {
      await session.talk(pipeline);
    } catch (error) {
      const failure = session.failure(error, insert);
      if (!isTaskFailure(failure) || this.#context.signal.aborted) throw failure;
      const place = `row ${this.rowCount + pipeline.done + 1} of ${this.#properties.from}`;
      throw new TaskFailure(`${place}: ${failure.message}`, failure.facts);
    }
    this.rowCount += rows.length;
    this.updatedCount += pipeline.updated;
    this.queries++;
  }
}

function inputFailure(from: string, error: InputError): TaskFailure {
  return new TaskFailure(`${from} cannot be read: ${error.message}`, { cause: error });
}

function encodeRow(row: Value, { columns, types, zone }: Insert, place: string): (string | null)[] {
  const values = valuesOf(row, columns, types.length, place);
  if (values.length !== types.length) {
    throw new TaskFailure(
      `${place} has ${values.length} values, but the SQL has ${types.length} places for them: name those that are wanted in \`columns\``,
    );
  }
  return values.map((value, index) => {
    const name = columns[index];
    const type = types[index]!;
    const given = type.name === 'time' && value instanceof Instant ? timeOfDay(value, zone) : value;
    return encodeParameter(
      given,
      type,
      `${place}: ${name === undefined ? `value ${index + 1}` : `\`${name}\``}`,
    );
  });
}

function timeOfDay({ epochNanoseconds }: Instant, zone: Zone): LocalTime {
  const { hour, minute, second } = fieldsOfInstant(epochNanoseconds, offsetAt(zone, epochNanoseconds));
  return new LocalTime(hour, minute, second);
}

function valuesOf(row: Value, columns: readonly string[], places: number, place: string): readonly unknown[] {
  if (Array.isArray(row)) return row;
  if (!isMap(row)) throw new TaskFailure(`${place} is neither a map nor a list of values`);
  if (columns.length > 0) {
    const map = new Map(mapEntries(row));
    return columns.map((name) => map.get(name) ?? null);
  }
  const values: unknown[] = mapEntries(row).map(([, value]) => value);
  // Kestra: values that the row does not have are null.
  while (values.length < places) values.push(null);
  return values;
}
