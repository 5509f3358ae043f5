/** One use of a PostgreSQL database: its connection, statements one after another, their rows, and the way to stop. */

import type { Client } from 'pg';
import type { Zone } from '../../../expression/java/zone.ts';
import type { TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import type { Timer } from '../../../util/clock.ts';
import { WaitingLine } from '../../../util/waiting-line.ts';
import { type FetchType, fetchMetric } from '../query-properties.ts';
import { type Row, type RowOutputs, rowOutputs } from '../row-outputs.ts';
import { replaceParameters, replaceQuestionMarks } from '../split-statements.ts';
import { cellConverter } from './cell-converter.ts';
import { ColumnTypes } from './column-types.ts';
import { type Connected, connect } from './connect.ts';
import { type ConnectionBound, type ConnectionSettings, connectionSettings } from './connection-settings.ts';
import { Description, type Exchange, Portal } from './exchange.ts';
import { encodeParameter, typeOfParameter } from './parameter-text.ts';
import { isServerError, type SentStatement, statementFailure } from './server-failure.ts';

/** Milliseconds. */
const CANCEL_AGAIN = 250;

/** Requests to stop after which the connection is cut. */
const PATIENCE = 20;

/** SQLSTATEs of a parameter whose type does not fit. */
const TYPE_MISFITS: ReadonlySet<string> = new Set(['42804', '42883', '42725', '42846', '42P18']);

const VARCHAR = 1043;

/** `varchar` and `varchar[]`. */
const TEXTS: ReadonlySet<number> = new Set([VARCHAR, 1015]);

export type SessionBound = ConnectionBound & {
  readonly connectionPooling?: boolean | undefined;
  readonly connectionPoolSize?: number | undefined;
};

export interface Fetching {
  readonly fetchType: FetchType;
  readonly fetchSize: number;
  readonly zone: Zone;
}

/** Places of each database and user. */
const lines = new Map<string, WaitingLine>();

/** Connects, lets `use` work, and closes in any case. */
export async function withPostgres<T>(
  properties: SessionBound,
  context: TaskContext,
  use: (session: PostgresSession) => Promise<T>,
): Promise<T> {
  const settings = await connectionSettings(properties, context);
  const work = async (): Promise<T> => {
    const session = new PostgresSession(await connect(settings, context.signal), settings, context);
    try {
      return await use(session);
    } finally {
      await session.close();
    }
  };
  if (properties.connectionPooling !== true) return work();
  const key = JSON.stringify([properties.url, settings.user]);
  const line = lines.get(key) ?? new WaitingLine(properties.connectionPoolSize ?? 10);
  lines.set(key, line);
  return waitFor(line, context.signal, work);
}

/** Whoever is stopped while it waits waits no longer. */
function waitFor<T>(line: WaitingLine, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    const turn = line.run(() => {
      signal.removeEventListener('abort', abort);
      signal.throwIfAborted();
      return work();
    });
    turn.then(resolve, reject);
  });
}

export class PostgresSession {
  readonly client: Client;
  readonly types: ColumnTypes;
  readonly #settings: ConnectionSettings;
  readonly #context: TaskContext;
  readonly #cancel: () => void;
  #closed = false;
  #inTransaction = false;
  #timer: Timer | undefined;
  #total = 0;

  constructor({ client, cancel }: Connected, settings: ConnectionSettings, context: TaskContext) {
    this.client = client;
    this.types = new ColumnTypes(client);
    this.#settings = settings;
    this.#context = context;
    let asked = 0;
    // A request that comes before the statement has begun is lost, so it is repeated.
    this.#cancel = () => {
      if (this.#closed) return;
      if (asked++ < PATIENCE) cancel();
      else client.connection.stream.destroy();
      this.#timer = context.clock.setTimer(context.clock.now() + CANCEL_AGAIN, this.#cancel);
    };
    context.signal.addEventListener('abort', this.#cancel);
    client.on('notice', ({ severity, message }) => context.logger.debug(`${severity}: ${message}`));
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#timer?.cancel();
    this.#context.signal.removeEventListener('abort', this.#cancel);
    await this.client.end();
  }

  /** A talk with the server. */
  async talk<T extends Exchange>(exchange: T): Promise<T> {
    this.start(exchange);
    await exchange.finished;
    return exchange;
  }

  start(exchange: Exchange): void {
    this.#context.signal.throwIfAborted();
    this.client.query(exchange as never);
  }

  /** Runs statements in a transaction; when one fails nothing is changed. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    this.#inTransaction = true;
    await this.#begin();
    try {
      const result = await work();
      await this.control('COMMIT');
      return result;
    } catch (error) {
      await this.client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      this.#inTransaction = false;
    }
  }

  /** JDBC: after a COMMIT in the SQL a new transaction begins by itself. */
  async #begin(): Promise<void> {
    const { client } = this;
    if (this.#inTransaction && client.getTransactionStatus() === 'I') await this.control('BEGIN');
  }

  /** A statement of our own. */
  async control(sql: string): Promise<void> {
    this.#context.signal.throwIfAborted();
    try {
      await this.client.query(sql);
    } catch (error) {
      throw this.failure(error, { text: sql, sql, origin: (index) => index });
    }
  }

  /** What a failed talk is to the task; why it was stopped, when it was. */
  failure(error: unknown, sent: SentStatement): unknown {
    return this.#context.signal.aborted ? this.#context.signal.reason : statementFailure(error, sent);
  }

  /** Outputs of one statement; undefined when it has no rows to give. */
  async execute(
    text: string,
    parameters: Readonly<Record<string, unknown>> | undefined,
    fetching: Fetching,
  ): Promise<RowOutputs | undefined> {
    const sent = sentStatement(text, parameters ?? {});
    this.#context.logger.debug(`Starting query: ${text}`);
    try {
      await this.#begin();
      const outputs = await this.#execute(sent, parameters ?? {}, fetching);
      this.#total += outputs?.size ?? 0;
      return outputs;
    } catch (error) {
      throw this.failure(error, sent);
    }
  }

  /** The metric that Kestra's JDBC tasks give. */
  count(fetchType: FetchType): void {
    this.#context.metric(fetchMetric(this.#total, fetchType));
  }

  async #execute(
    { sql, used }: ReturnType<typeof sentStatement>,
    parameters: Readonly<Record<string, unknown>>,
    { fetchType, fetchSize, zone }: Fetching,
  ): Promise<RowOutputs | undefined> {
    const given = used.map((name) => parameters[name]);
    const known = given.map((value) =>
      typeOfParameter(value, this.#settings.textType === 'infer' ? 0 : VARCHAR),
    );
    const { types, columns } =
      fetchType === 'NONE' && given.length === 0 ? { types: known } : await this.#describe(sql, known);
    const elements = await this.types.of(types);
    const values = given.map((value, index) => encodeParameter(value, elements[index]!, `:${used[index]}`));
    const rows =
      columns === undefined ? undefined : await this.#converters(columns, fetchType === 'STORE', zone);
    const portal = new Portal(
      { sql, types, values },
      rows === undefined || fetchType === 'NONE' ? 0 : fetchSize || 10_000,
    );
    this.start(portal);
    if (rows === undefined || fetchType === 'NONE') {
      await portal.finished;
      return portal.hadRows ? {} : undefined;
    }
    const converted = async function* (): AsyncGenerator<readonly Row[]> {
      for await (const batch of portal.batches()) yield batch.map(rows);
    };
    try {
      return await rowOutputs(converted(), fetchType, this.#context);
    } catch (error) {
      // Whoever was given the rows has put words of its own around the failure.
      throw portal.failure ?? error;
    }
  }

  /** Types of all parameters, and the columns, of a statement that is not run yet. */
  async #describe(
    sql: string,
    known: readonly number[],
  ): Promise<{ types: readonly number[]; columns: Description['columns'] }> {
    const again = this.#settings.textType === 'retry' && known.some((type) => TEXTS.has(type));
    const guarded = again && this.client.getTransactionStatus() === 'T';
    if (guarded) await this.client.query('SAVEPOINT gitestra');
    try {
      const { parameters, columns } = await this.talk(new Description(sql, known));
      if (guarded) await this.client.query('RELEASE SAVEPOINT gitestra');
      return { types: parameters, columns };
    } catch (error) {
      if (!again || !isServerError(error) || !TYPE_MISFITS.has(error.code ?? '')) throw error;
      if (guarded) await this.client.query('ROLLBACK TO SAVEPOINT gitestra');
      const inferred = known.map((type) => (TEXTS.has(type) ? 0 : type));
      const { parameters, columns } = await this.talk(new Description(sql, inferred)).catch(() => {
        throw error;
      });
      return { types: parameters, columns };
    }
  }

  async #converters(
    columns: NonNullable<Description['columns']>,
    stored: boolean,
    zone: Zone,
  ): Promise<(cells: readonly (string | null)[]) => Row> {
    const types = await this.types.of(columns.map(({ dataTypeID }) => dataTypeID));
    const convert = columns.map(({ name }, index) => {
      const converter = cellConverter(types[index]!, { zone, stored });
      if (converter.foreign) {
        this.#context.logger.warn(
          `column \`${name}\` has the type ${types[index]!.name}, which Kestra refuses: its text is given here; write a cast to \`text\` to have it there too`,
        );
      }
      return converter.convert;
    });
    return (cells) =>
      Object.fromEntries(
        columns.map(({ name }, index) => {
          const cell = cells[index];
          return [name, cell === null || cell === undefined ? null : convert[index]!(cell)];
        }),
      );
  }
}

function sentStatement(
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): SentStatement & { readonly used: readonly string[] } {
  const names = new Set(Object.keys(parameters));
  const named = replaceParameters(text, names, (_name, index) => `$${index}`);
  // JDBC: the operators of JSON that have a question mark are written with two.
  const marked = replaceQuestionMarks(named.sql);
  return {
    text,
    sql: marked.sql,
    used: named.used,
    origin: (index) => named.origin(marked.origin(index)),
  };
}

/** The one place that says when there is nothing to run. */
export function requireStatements(statements: readonly string[], property: string): void {
  if (statements.length === 0) throw new TaskFailure(`property \`${property}\` holds no statement`);
}
