/** One use of a DuckDB database: its folder and files, its connection, statements one after another. */

import type { DuckDBConnection, DuckDBInstance, DuckDBResult, DuckDBValue } from '@duckdb/node-api';
import type { Zone } from '../../../expression/java/zone.ts';
import type { Bound } from '../../../plugin/property.ts';
import type { TaskContext } from '../../../plugin/task.ts';
import { isTaskFailure, TaskFailure } from '../../../plugin/task-failure.ts';
import { renderInputFiles, writeInputFiles } from '../../scripts/input-files.ts';
import { fetchMetric, fetchTypeOf, parametersOf } from '../query-properties.ts';
import { type Row, type RowOutputs, rowOutputs } from '../row-outputs.ts';
import { replaceParameters } from '../split-statements.ts';
import { timeZoneOf } from '../time-zone.ts';
import { cellConverter } from './cell-converter.ts';
import type { duckDbProperties } from './duckdb-properties.ts';
import { type DuckDb, loadDuckDb } from './load-duckdb.ts';

export type DuckDbBound = Bound<typeof duckDbProperties>;

/** Milliseconds. */
const INTERRUPT_AGAIN = 50;

const URL_PREFIX = 'jdbc:duckdb:';

interface Place {
  readonly workingDir: string;
  /** Local paths by name. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly extra: Readonly<Record<string, unknown>>;
}

export interface SessionOutputs {
  readonly outputFiles: Readonly<Record<string, string>>;
  readonly databaseUri?: string;
}

/** Opens the database, lets `use` work, stores files, and closes in any case. */
export async function withDuckDb(
  properties: DuckDbBound,
  context: TaskContext,
  use: (session: DuckDbSession, sql: string) => Promise<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const duckdb = await loadDuckDb();
  const place = await prepare(context);
  const { path, options } = await databasePath(properties, context, place);
  const zone = await timeZoneOf(properties.timeZoneId);
  if (properties.username !== undefined) context.logger.warn('`username` is not used: DuckDB has no users');
  const instance = await opening(() => duckdb.DuckDBInstance.create(path, options), path);
  const session = await DuckDbSession.open(duckdb, instance, {
    properties,
    context,
    zone,
    workingDir: place.workingDir,
  });
  let outputs: Record<string, unknown>;
  try {
    const sql = await context.render(String(context.rawProperties.sql ?? ''), place.extra);
    outputs = await use(session, sql);
  } finally {
    session.close();
  }
  return { ...outputs, ...(await store(properties, context, place, path)) };
}

async function prepare(context: TaskContext): Promise<Place> {
  const workingDir = await context.workingDir();
  const written = context.rawProperties.outputFiles;
  const rendered = await context.renderStructure(written ?? [], { workingDir });
  const names = typeof rendered === 'string' ? (JSON.parse(rendered || '[]') as unknown) : rendered;
  if (!Array.isArray(names)) throw new TaskFailure('property `outputFiles` must be a list of names');
  const outputs = Object.fromEntries(
    names.map((name) => [String(name), `${workingDir}/${checkedName(String(name))}`]),
  );
  const extra = { workingDir, outputFiles: outputs };
  await writeInputFiles(
    await renderInputFiles(context.rawProperties.inputFiles, context, extra),
    workingDir,
    context,
  );
  return { workingDir, outputs, extra };
}

function checkedName(name: string): string {
  if (/^[\\/]|(^|[\\/])\.\.([\\/]|$)/.test(name) || name.trim() === '') {
    throw new TaskFailure(`output file \`${name}\` must be a name inside the working directory`);
  }
  return name;
}

async function databasePath(
  properties: DuckDbBound,
  context: TaskContext,
  place: Place,
): Promise<{ path: string; options: Record<string, string> }> {
  const own = `${place.workingDir}/gitestra-${context.taskRun.id}.db`;
  if (properties.databaseUri !== undefined) {
    return { path: await context.storage.fetch(properties.databaseUri, own), options: {} };
  }
  const render = async (name: 'url' | 'databaseFile'): Promise<string | undefined> => {
    const written = context.rawProperties[name];
    return written === undefined || written === null
      ? undefined
      : context.render(String(written), place.extra);
  };
  const file = await render('databaseFile');
  const url = (await render('url')) ?? URL_PREFIX;
  if (!url.startsWith(URL_PREFIX)) {
    throw new TaskFailure(`property \`url\`: \`${url}\` does not begin with \`${URL_PREFIX}\``);
  }
  const [target, query] = url.slice(URL_PREFIX.length).split('?', 2) as [string, string | undefined];
  const options = Object.fromEntries(new URLSearchParams(query ?? ''));
  const path = file ?? target;
  // A database of its own is a file: it may be larger than memory.
  if (path === '') return { path: own, options };
  if (path === ':memory:' || path.startsWith('md:')) return { path, options };
  if (/^([/\\]|[A-Za-z]:)/.test(path)) {
    await context.files.makeFolder(path.replace(/[/\\][^/\\]*$/, '') || '/');
    return { path, options };
  }
  return { path: `${place.workingDir}/${path}`, options };
}

async function opening<T>(open: () => Promise<T>, path: string): Promise<T> {
  try {
    return await open();
  } catch (cause) {
    throw new TaskFailure(`the database ${path} cannot be opened: ${(cause as Error).message}`, { cause });
  }
}

async function store(
  properties: DuckDbBound,
  context: TaskContext,
  place: Place,
  path: string,
): Promise<SessionOutputs> {
  const outputFiles: Record<string, string> = {};
  for (const [name, local] of Object.entries(place.outputs)) {
    if (await context.files.exists(local)) {
      outputFiles[name] = await context.storage.putFile(name.slice(name.lastIndexOf('/') + 1), local);
    } else {
      context.logger.warn(`output file ${name} was not written by the SQL`);
    }
  }
  if (!properties.outputDbFile) return { outputFiles };
  if (path === ':memory:' || path.startsWith('md:')) {
    throw new TaskFailure(`\`outputDbFile: true\` needs a database in a file, not ${path}`);
  }
  return { outputFiles, databaseUri: await context.storage.putFile('duck.db', path) };
}

interface SessionOptions {
  readonly properties: DuckDbBound;
  readonly context: TaskContext;
  readonly zone: Zone;
  readonly workingDir: string;
}

export class DuckDbSession {
  readonly #duckdb: DuckDb;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #options: SessionOptions;
  readonly #interrupt: () => void;
  #builtIn: ReadonlySet<string> | undefined;
  #total = 0;
  #closed = false;

  private constructor(
    duckdb: DuckDb,
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    options: SessionOptions,
  ) {
    this.#duckdb = duckdb;
    this.#instance = instance;
    this.#connection = connection;
    this.#options = options;
    // An interrupt that comes before a statement has begun is lost, so it is repeated until the session ends.
    this.#interrupt = () => {
      if (this.#closed) return;
      connection.interrupt();
      options.context.clock.setTimer(options.context.clock.now() + INTERRUPT_AGAIN, this.#interrupt);
    };
    options.context.signal.addEventListener('abort', this.#interrupt);
  }

  static async open(
    duckdb: DuckDb,
    instance: DuckDBInstance,
    options: SessionOptions,
  ): Promise<DuckDbSession> {
    const connection = await instance.connect();
    await connection.run(`SET file_search_path = '${options.workingDir.replaceAll("'", "''")}'`);
    return new DuckDbSession(duckdb, instance, connection, options);
  }

  close(): void {
    this.#closed = true;
    this.#options.context.signal.removeEventListener('abort', this.#interrupt);
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  /** Runs statements in a transaction, unless the SQL has transactions of its own. */
  async transaction<T>(wanted: boolean, statements: readonly string[], work: () => Promise<T>): Promise<T> {
    const own = statements.some((statement) =>
      /^(BEGIN|START\s+TRANSACTION|CHECKPOINT|VACUUM|FORCE\s+CHECKPOINT)\b/i.test(withoutComments(statement)),
    );
    if (!wanted || own) return work();
    await this.#connection.run('BEGIN TRANSACTION');
    try {
      const result = await work();
      await this.#connection.run('COMMIT');
      return result;
    } catch (error) {
      await this.#connection.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  /** Outputs of one statement; undefined when it has no rows to give. */
  async execute(statement: string): Promise<RowOutputs | undefined> {
    const { context } = this.#options;
    context.signal.throwIfAborted();
    if (await this.#isBuiltInInstall(statement)) {
      context.logger.debug(`${statement}: the extension is built in`);
      return undefined;
    }
    context.logger.debug(`Starting query: ${statement}`);
    try {
      const result = await this.#start(statement);
      const outputs = await this.#outputs(result, statement);
      this.#total += outputs?.size ?? 0;
      return outputs;
    } catch (error) {
      if (context.signal.aborted) throw context.signal.reason;
      if (isTaskFailure(error)) throw error;
      const shown = statement.length > 300 ? `${statement.slice(0, 300)}…` : statement;
      throw new TaskFailure(`${(error as Error).message.trim()}\nin the statement: ${shown}`, {
        cause: error,
      });
    }
  }

  count(): void {
    this.#options.context.metric(fetchMetric(this.#total, fetchTypeOf(this.#options.properties)));
  }

  #start(statement: string): Promise<DuckDBResult> {
    const given = parametersOf(this.#options.properties, this.#options.context);
    const { sql, used } = replaceParameters(statement, new Set(Object.keys(given)), (name) => `$${name}`);
    if (used.length === 0) return this.#connection.stream(sql);
    const values = Object.fromEntries(used.map((name) => [name, this.#parameter(given[name])]));
    return this.#connection.stream(sql, values);
  }

  #parameter(value: unknown): DuckDBValue {
    if (Array.isArray(value)) return this.#duckdb.listValue(value.map((item) => this.#parameter(item)));
    if (typeof value !== 'object' || value === null) return value as DuckDBValue;
    if (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
      return String(value);
    return this.#duckdb.structValue(
      Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.#parameter(item)])),
    );
  }

  async #outputs(result: DuckDBResult, statement: string): Promise<RowOutputs | undefined> {
    const isRows = result.returnType === this.#duckdb.ResultReturnType.QUERY_RESULT;
    const fetchType = fetchTypeOf(this.#options.properties);
    if (!isRows || fetchType === 'NONE') {
      // A result that is streamed does its work only while it is read.
      let left = true;
      while (left) left = ((await result.fetchChunk())?.rowCount ?? 0) > 0;
      return isRows ? {} : undefined;
    }
    return rowOutputs(this.#rows(result, statement, fetchType === 'STORE'), fetchType, this.#options.context);
  }

  async *#rows(
    result: DuckDBResult,
    statement: string,
    exactDecimals: boolean,
  ): AsyncGenerator<readonly Row[]> {
    const names = result.deduplicatedColumnNames();
    const options = { zone: this.#options.zone, exactDecimals };
    const convert = result.columnTypes().map((type) => cellConverter(this.#duckdb, type, options));
    // Kestra: with `filename = true` the names of input files are shown relative to the working directory.
    const folder = /filename\s*=\s*(true|1)/i.test(statement) ? `${this.#options.workingDir}/` : undefined;
    for await (const rows of result.yieldRows()) {
      yield rows.map((cells) =>
        Object.fromEntries(
          names.map((name, index) => {
            const value = convert[index]!(cells[index]);
            const isPath = folder !== undefined && name === 'filename' && typeof value === 'string';
            return [name, isPath && value.startsWith(folder) ? value.slice(folder.length) : value];
          }),
        ),
      );
    }
  }

  /** `INSTALL json` would ask the network for what is linked in. */
  async #isBuiltInInstall(statement: string): Promise<boolean> {
    const match = /^(?:FORCE\s+)?INSTALL\s+['"]?(\w+)['"]?(?:\s+FROM\s+['"]?\w+['"]?)?$/i.exec(
      withoutComments(statement),
    );
    if (match === null) return false;
    this.#builtIn ??= await this.#builtInExtensions();
    return this.#builtIn.has(match[1]!.toLowerCase());
  }

  async #builtInExtensions(): Promise<ReadonlySet<string>> {
    const sql = `SELECT unnest([extension_name] || aliases) FROM duckdb_extensions() WHERE install_mode = 'STATICALLY_LINKED'`;
    const rows = await (await this.#connection.run(sql)).getRows();
    return new Set(rows.map(([name]) => String(name)));
  }
}

function withoutComments(statement: string): string {
  return statement.replace(/^(?:\s*(?:--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/))*\s*/, '').trim();
}
