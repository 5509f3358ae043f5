/** DuckDB for real: types, files, parameters, transactions, failures. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { parseIon } from '../../../../src/expression/java/ion.ts';
import { toTypedJson } from '../../../../src/expression/typed-json.ts';
import { TaskFailure } from '../../../../src/plugin/task-failure.ts';
import { duckDbQueriesTask } from '../../../../src/tasks/jdbc/duckdb/queries.ts';
import { duckDbQueryTask } from '../../../../src/tasks/jdbc/duckdb/query.ts';
import { systemClock } from '../../../../src/util/clock.ts';
import { createTaskContext, failureOf, runTask, type TestContext } from '../../task-context.ts';

async function query(
  properties: Record<string, unknown>,
  context?: TestContext,
): Promise<Record<string, unknown>> {
  return (await runTask(duckDbQueryTask, properties, context)).outputs as Record<string, unknown>;
}

async function row(sql: string, properties: Record<string, unknown> = {}): Promise<unknown> {
  return toTypedJson((await query({ sql, fetchType: 'FETCH_ONE', ...properties })).row);
}

async function stored(context: TestContext, uri: unknown): Promise<string> {
  return readAll(await context.storage.open(uri as string));
}

const TYPES = `SELECT NULL::BIGINT AS nothing, true AS yes, 9223372036854775807 AS big, 12 AS small,
  12345.12345::DOUBLE AS dbl, 3.0::DOUBLE AS whole, 12345.12300::DECIMAL(18,5) AS dec, 123.456::REAL AS flt,
  170141183460469231731687303715884105727::HUGEINT AS huge, 7::UBIGINT AS ubig,
  DATE '1992-09-20' AS d, TIME '01:02:03.456' AS t, TIMESTAMP '2020-06-10 15:55:23.383345' AS ts,
  TIMESTAMPTZ '2001-08-22 10:04:05.321+00' AS tstz, TIMESTAMP_S '2020-01-01 00:00:00' AS tss,
  TIMESTAMP_NS '2020-01-01 00:00:00.123456789' AS tsn, INTERVAL '28' DAYS AS i, 'x'::VARCHAR AS txt,
  'happy'::ENUM('sad', 'happy') AS e, '12151fd2-7586-11e9-8f9e-2a86e4085a59'::UUID AS u, '\\xAA\\xAB'::BLOB AS b,
  [1, 2, NULL] AS l, {'i': 42, 'at': DATE '2020-01-01'} AS s, map([1, 2], ['a', 'b']) AS m,
  union_value(n := 3) AS un, '{"a":1}'::JSON AS j, 'infinity'::DATE AS forever, [[1.5::DOUBLE]] AS nested`;

describe('types', () => {
  it('gives values the types that Kestra gives them', async () => {
    expect(await row(TYPES, { timeZoneId: 'Europe/Paris' })).toEqual({
      nothing: null,
      yes: true,
      big: { $long: '9223372036854775807' },
      small: 12,
      dbl: 12345.12345,
      whole: { $double: 3 },
      dec: 12345.123,
      flt: 123.456,
      huge: '170141183460469231731687303715884105727',
      ubig: '7',
      d: { $localDate: '1992-09-20' },
      t: { $localTime: '01:02:03.456' },
      ts: { $zdt: '2020-06-10T15:55:23.383345+02:00[Europe/Paris]' },
      tstz: { $zdt: '2001-08-22T10:04:05.321Z' },
      tss: { $zdt: '2020-01-01T00:00+01:00[Europe/Paris]' },
      tsn: { $zdt: '2020-01-01T00:00:00.123456789+01:00[Europe/Paris]' },
      i: '28 days',
      txt: 'x',
      e: 'happy',
      u: '12151fd2-7586-11e9-8f9e-2a86e4085a59',
      b: 'qqs=',
      l: [1, 2, null],
      s: { i: 42, at: { $localDate: '2020-01-01' } },
      m: { 1: 'a', 2: 'b' },
      un: 3,
      j: '{"a":1}',
      forever: expect.any(String),
      nested: [[1.5]],
    });
  });

  it('gives a decimal without a fraction as the integer that it is once it was stored as JSON', async () => {
    expect(await row('SELECT 7::DECIMAL(9,0) AS whole, 7::DECIMAL(9,1) AS tenths')).toEqual({
      whole: 7,
      tenths: { $double: 7 },
    });
  });

  it('stores rows as Ion text, a row a line, with every digit', async () => {
    const context = createTaskContext();
    const outputs = await query(
      {
        sql: `SELECT n, 'a "b"' AS "two words", 1.10::DECIMAL(4,2) AS dec, DATE '2020-01-02' AS d FROM range(5000) t(n)`,
        fetchType: 'STORE',
      },
      context,
    );
    expect(outputs).toMatchObject({ size: 5000 });
    expect(outputs.uri).toMatch(/\.ion$/);
    const lines = (await stored(context, outputs.uri)).trimEnd().split('\n');
    expect(lines).toHaveLength(5000);
    expect(lines[1]).toBe(`{n:1,'two words':"a \\"b\\"",dec:1.10,d:2020-01-02}`);
  });

  it('writes files that the expression engine reads back', async () => {
    const context = createTaskContext();
    const { uri } = await query({ sql: 'SELECT 1 AS a, 2.5::DOUBLE AS b', fetchType: 'STORE' }, context);
    const read = async (text: string): Promise<unknown> => {
      for (;;) {
        try {
          return parseIon(text);
        } catch (error) {
          const { promise } = error as { promise?: Promise<unknown> };
          if (promise === undefined) throw error;
          await promise;
        }
      }
    };
    expect(await read(await stored(context, uri))).toEqual([{ a: 1, b: 2.5 }]);
  });
});

describe('duckdb.Query', () => {
  it.each([
    [{ fetchType: 'FETCH' }, { rows: [{ a: 1 }, { a: 2 }], size: 2 }],
    [{ fetch: true }, { rows: [{ a: 1 }, { a: 2 }], size: 2 }],
    [{ fetchType: 'FETCH_ONE' }, { row: { a: 1 }, size: 1 }],
    [
      { fetchOne: true, fetchType: 'STORE' },
      { row: { a: 1 }, size: 1 },
    ],
    [{ fetchType: 'NONE' }, {}],
    [{}, {}],
  ])('outputs rows as %j asks', async (properties, expected) => {
    const context = createTaskContext();
    const outputs = await query({ sql: 'SELECT * FROM (VALUES (1), (2)) v(a)', ...properties }, context);
    expect(outputs).toEqual({ ...expected, outputFiles: {} });
    expect(context.metrics).toMatchObject([{ name: 'fetch.size', type: 'counter' }]);
  });

  it('gives null for no row', async () => {
    expect(await query({ sql: 'SELECT 1 WHERE false', fetchType: 'FETCH_ONE' })).toMatchObject({ row: null });
  });

  it('reads input files by name and path, and installs nothing for what is built in', async () => {
    const context = createTaskContext();
    const uri = await context.storage.put('p.json', '[{"brand":"x","price":1.5},{"brand":"x","price":2}]');
    const outputs = await query(
      {
        inputFiles: { 'products.json': uri, 'more.csv': 'brand,price\ny,9\n' },
        sql: `INSTALL json; LOAD json; -- built in
          /* so is this */ INSTALL 'parquet';
          SELECT brand, round(avg(price), 2) AS average FROM read_json_auto('{{workingDir}}/products.json') GROUP BY brand
          UNION ALL SELECT * FROM 'more.csv' ORDER BY brand;`,
        fetchType: 'FETCH',
      },
      context,
    );
    expect(toTypedJson(outputs.rows)).toEqual([
      { brand: 'x', average: 1.75 },
      { brand: 'y', average: { $double: 9 } },
    ]);
  });

  it('shows file names relative to the working directory', async () => {
    const outputs = await query({
      inputFiles: { 'a/1.csv': 'x\n1\n', 'b/2.csv': 'x\n2\n' },
      sql: `SELECT filename, x FROM read_csv_auto('**/*.csv', filename = true) ORDER BY x`,
      fetchType: 'FETCH',
    });
    expect(outputs.rows).toEqual([
      { filename: 'a/1.csv', x: 1 },
      { filename: 'b/2.csv', x: 2 },
    ]);
  });

  it('stores output files and the database', async () => {
    const context = createTaskContext();
    const outputs = await query(
      {
        outputFiles: ['out.csv', 'forgotten'],
        outputDbFile: true,
        sql: `CREATE TABLE t AS SELECT 1 AS a; COPY t TO '{{ outputFiles["out.csv"] }}' (HEADER)`,
      },
      context,
    );
    const files = outputs.outputFiles as Record<string, string>;
    expect(Object.keys(files)).toEqual(['out.csv']);
    expect(await stored(context, files['out.csv'])).toBe('a\n1\n');
    expect(context.messages('WARN').join()).toContain('forgotten was not written');
    const again = await query(
      { databaseUri: outputs.databaseUri, sql: 'SELECT a FROM t', fetchType: 'FETCH' },
      context,
    );
    expect(again.rows).toEqual([{ a: 1 }]);
  });

  it('keeps a database at the path of the address', async () => {
    const context = createTaskContext({ variables: { vars: { db: 'deep/my.db' } } });
    const url = `jdbc:duckdb:${context.folder}/{{ vars.db }}`;
    await query({ url, sql: 'CREATE TABLE t AS SELECT 5 AS a' }, context);
    expect(existsSync(join(context.folder, 'deep/my.db'))).toBe(true);
    expect(await query({ url, sql: 'SELECT a FROM t', fetchType: 'FETCH_ONE' }, context)).toMatchObject({
      row: { a: 5 },
    });
  });

  it('binds parameters', async () => {
    const sql = `SELECT :name || '!' AS a, :number + 1 AS b, ':name'::VARCHAR AS c, :list[2] AS d, :nothing IS NULL AS e`;
    const parameters = { name: "it's", number: 41, list: ['x', 'y'], nothing: null, unused: 1 };
    expect(await row(sql, { parameters })).toEqual({ a: "it's!", b: 42, c: ':name', d: 'y', e: true });
  });

  it('runs afterSQL in the same transaction', async () => {
    const context = createTaskContext();
    const url = `jdbc:duckdb:${context.folder}/my.db`;
    await query({ url, sql: 'CREATE TABLE t AS SELECT 1 AS done' }, context);
    const outputs = await query(
      { url, sql: 'SELECT done FROM t', afterSQL: 'UPDATE t SET done = 2', fetchType: 'FETCH' },
      context,
    );
    expect(outputs.rows).toEqual([{ done: 1 }]);
    await failureOf(query({ url, sql: 'UPDATE t SET done = 3; SELECT 1', afterSQL: 'broken' }, context));
    expect(await query({ url, sql: 'SELECT done FROM t', fetchType: 'FETCH' }, context)).toMatchObject({
      rows: [{ done: 2 }],
    });
  });

  it.each([
    [{ sql: 'SELEC 1' }, 'in the statement: SELEC 1'],
    [{ sql: 'SELECT * FROM missing' }, 'missing'],
    [{ sql: ' ; ' }, 'holds no statement'],
    [{ sql: 'SELECT 1', afterSQL: 'SELECT 1; SELECT 2' }, 'one statement only'],
    [{ sql: 'SELECT 1', url: 'jdbc:postgresql:x' }, 'does not begin with `jdbc:duckdb:`'],
    [{ sql: 'SELECT 1', timeZoneId: 'Europe/Pariss' }, 'there is no time zone'],
    [{ sql: 'SELECT 1', outputFiles: ['../x'] }, 'inside the working directory'],
    [{ sql: 'SELECT 1', url: 'jdbc:duckdb::memory:', outputDbFile: true }, 'needs a database in a file'],
  ])('says what is wrong with %j', async (properties, message) => {
    expect((await failureOf(query(properties))).message).toContain(message);
  });

  it('stops when the task is aborted', async () => {
    const controller = new AbortController();
    const reason = new TaskFailure('timed out', { timedOut: true });
    const context = createTaskContext({ signal: controller.signal, clock: systemClock });
    const running = query(
      { sql: 'SELECT count(*) FROM range(1000000) a, range(1000000) b', fetchType: 'FETCH' },
      context,
    );
    const poll = setInterval(() => {
      if (context.messages('DEBUG').length > 0) controller.abort(reason);
    }, 20);
    expect(await failureOf(running).finally(() => clearInterval(poll))).toBe(reason);
  });
});

describe('duckdb.Queries', () => {
  it('gives one output for each statement with rows', async () => {
    const { outputs } = await runTask(duckDbQueriesTask, {
      sql: 'CREATE TABLE t AS SELECT * FROM range(3) r(n); SELECT count(*) AS c FROM t; INSERT INTO t VALUES (9); SELECT max(n) AS m FROM t',
      fetchType: 'FETCH',
    });
    expect(outputs).toEqual({
      outputs: [
        { rows: [{ c: 3 }], size: 1 },
        { rows: [{ m: 9 }], size: 1 },
      ],
      outputFiles: {},
    });
  });

  it.each([
    [true, 1],
    [false, 2],
  ])('with transaction %s a failing statement leaves %i rows', async (transaction, left) => {
    const context = createTaskContext();
    const url = `jdbc:duckdb:${context.folder}/my.db`;
    await query({ url, sql: 'CREATE TABLE t AS SELECT 1 AS a' }, context);
    await failureOf(
      runTask(duckDbQueriesTask, { url, transaction, sql: 'INSERT INTO t VALUES (2); broken' }, context),
    );
    expect(
      await query({ url, sql: 'SELECT count(*) AS c FROM t', fetchType: 'FETCH_ONE' }, context),
    ).toMatchObject({ row: { c: left } });
  });

  it('lets the SQL have transactions of its own', async () => {
    const { outputs } = await runTask(duckDbQueriesTask, {
      sql: 'BEGIN; CREATE TABLE t AS SELECT 1 AS a; COMMIT; SELECT a FROM t',
      fetchType: 'FETCH_ONE',
    });
    expect(outputs!.outputs).toEqual([{ row: { a: 1 }, size: 1 }]);
  });
});
