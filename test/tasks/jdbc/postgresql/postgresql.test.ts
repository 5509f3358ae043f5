/** The PostgreSQL tasks against a real server: rows, parameters, transactions, failures, and being stopped. */

import { text as readAll } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { toTypedJson } from '../../../../src/expression/typed-json.ts';
import { TaskFailure } from '../../../../src/plugin/task-failure.ts';
import { postgresQueriesTask } from '../../../../src/tasks/jdbc/postgresql/queries.ts';
import { postgresQueryTask } from '../../../../src/tasks/jdbc/postgresql/query.ts';
import { postgresTrigger } from '../../../../src/tasks/jdbc/postgresql/trigger.ts';
import { systemClock } from '../../../../src/util/clock.ts';
import { postgresObstacle, startPostgres, type TestPostgres } from '../../../postgres-server.ts';
import { createTaskContext, failureOf, runTask, type TestContext } from '../../task-context.ts';

const reason = postgresObstacle();
let server: TestPostgres;

type Properties = Record<string, unknown>;

function connected(properties: Properties): Properties {
  const { url, username, password } = server;
  return { url: `${url}postgres`, username, password, ...properties };
}

async function query(properties: Properties, context?: TestContext): Promise<Properties> {
  return (await runTask(postgresQueryTask, connected(properties), context)).outputs as Properties;
}

async function queries(properties: Properties, context?: TestContext): Promise<readonly Properties[]> {
  const { outputs } = await runTask(postgresQueriesTask, connected(properties), context);
  return (outputs as { outputs: readonly Properties[] }).outputs;
}

describe.skipIf(reason !== undefined)(
  `PostgreSQL${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(() => server?.stop());
    beforeEach(() => {
      if (reason === undefined) {
        server.psql(
          'DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE TABLE t (a int PRIMARY KEY, b text)',
        );
      }
    });

    describe('Query', () => {
      it.each([
        [{ fetchType: 'FETCH' }, { rows: [{ a: 1 }, { a: 2 }], size: 2 }],
        [{ fetch: true }, { rows: [{ a: 1 }, { a: 2 }], size: 2 }],
        [
          { fetchType: 'FETCH', fetchSize: 1 },
          { rows: [{ a: 1 }, { a: 2 }], size: 2 },
        ],
        [
          { fetchType: 'FETCH', fetchSize: 0 },
          { rows: [{ a: 1 }, { a: 2 }], size: 2 },
        ],
        [{ fetchType: 'FETCH_ONE' }, { row: { a: 1 }, size: 1 }],
        [
          { fetchOne: true, fetchType: 'STORE' },
          { row: { a: 1 }, size: 1 },
        ],
        [{ store: true }, { uri: expect.stringMatching(/\.ion$/), size: 2 }],
        [{ fetchType: 'NONE' }, {}],
        [{}, {}],
      ])('outputs rows as %j asks', async (properties, expected) => {
        const context = createTaskContext();
        expect(await query({ sql: 'SELECT * FROM (VALUES (1), (2)) v(a);', ...properties }, context)).toEqual(
          expected,
        );
        const value = (expected as { size?: number }).size ?? 0;
        expect(context.metrics).toMatchObject([{ name: 'fetch.size', type: 'counter', value }]);
      });

      it('gives null for no row, and for a statement that has none', async () => {
        expect(await query({ sql: 'SELECT 1 WHERE false', fetchType: 'FETCH_ONE' })).toEqual({
          row: null,
          size: 0,
        });
        expect(await query({ sql: 'UPDATE t SET a = 1', fetchType: 'FETCH_ONE' })).toEqual({ row: null });
        expect(await query({ sql: 'SELECT 1 WHERE false', fetchType: 'FETCH' })).toEqual({
          rows: [],
          size: 0,
        });
        expect(await query({ sql: 'SELECT 1 WHERE false', fetchType: 'STORE' })).toMatchObject({ size: 0 });
      });

      it('runs a statement to its end although only the first row is wanted', async () => {
        const sql = 'INSERT INTO t SELECT n FROM generate_series(1, 500) n RETURNING a';
        expect(await query({ sql, fetchType: 'FETCH_ONE', fetchSize: 7 })).toEqual({
          row: { a: 1 },
          size: 1,
        });
        expect(server.psql('SELECT count(*) FROM t')).toBe('500');
        server.psql('CREATE SEQUENCE s');
        await query({
          sql: "SELECT nextval('s') FROM generate_series(1, 100)",
          fetchType: 'FETCH_ONE',
          fetchSize: 10,
        });
        expect(server.psql("SELECT nextval('s')")).toBe('101');
      });

      it('keeps memory flat while a million rows are stored', { timeout: 120_000 }, async () => {
        const context = createTaskContext();
        let largest = 0;
        const before = process.memoryUsage.rss();
        const watch = setInterval(() => {
          largest = Math.max(largest, process.memoryUsage.rss());
        }, 20);
        onTestFinished(() => clearInterval(watch));
        const sql = "SELECT n, repeat('x', 100) AS text, now() AS at FROM generate_series(1, 1000000) n";
        const { uri, size } = await query({ sql, fetchType: 'STORE' }, context);
        expect(size).toBe(1_000_000);
        expect(await context.storage.size(uri as string)).toBeGreaterThan(130_000_000);
        expect((largest - before) / 1e6).toBeLessThan(400);
      });

      it('binds parameters by their names, with the types of their values', async () => {
        server.psql("INSERT INTO t VALUES (1, 'one'), (2, 'it''s'), (3, NULL)");
        const sql = `SELECT :n + 1 AS n, :text AS text, :yes AS yes, :d AS d, :big AS big, :none AS none, b, ':n' AS quoted
        FROM t WHERE a = :n AND b = :text AND a::text = '2'`;
        const parameters = {
          n: 2,
          text: "{{ 'it' }}'s",
          yes: true,
          d: 1.5,
          big: 9007199254740991,
          none: null,
        };
        expect(toTypedJson((await query({ sql, parameters, fetchType: 'FETCH_ONE' })).row)).toEqual({
          n: 3,
          text: "it's",
          yes: true,
          d: 1.5,
          big: 9007199254740991,
          none: null,
          b: "it's",
          quoted: ':n',
        });
      });

      it.each([
        ['INSERT INTO t VALUES (:a, :b)', { a: '{{ 1 }}', b: 'x' }, '1|x'],
        ['INSERT INTO t SELECT unnest(:ids), :b', { ids: [4, 5], b: 'y' }, '4|y\n5|y'],
        ["INSERT INTO t VALUES (9, jsonb_build_object('k', :b)->>'k')", { b: 'z' }, '9|z'],
      ])('lets the server find out a type that varchar is not: %s', async (sql, parameters, expected) => {
        await query({ sql, parameters });
        expect(server.psql('SELECT * FROM t ORDER BY a')).toBe(expected);
        await query({ sql: 'DELETE FROM t', afterSQL: sql, parameters });
        expect(server.psql('SELECT * FROM t ORDER BY a')).toBe(expected);
      });

      it('leaves types to the server with stringtype=unspecified, and never with varchar', async () => {
        const properties = { sql: 'INSERT INTO t VALUES (:a)', parameters: { a: '7' } };
        await query({ ...properties, url: `${server.url}postgres?stringtype=unspecified` });
        const url = `${server.url}postgres?stringtype=varchar`;
        expect((await failureOf(query({ ...properties, url }))).message).toContain(
          'A parameter that is a text has the type `character varying`',
        );
        expect(server.psql('SELECT a FROM t')).toBe('7');
      });

      it('refuses a value that the type cannot hold', async () => {
        const failure = await failureOf(query({ sql: 'SELECT :m::int', parameters: { m: { a: 1 } } }));
        expect(failure.message).toBe(':m is a map, but the SQL wants a value of the type int4 there');
      });

      it('runs afterSQL in the same transaction, with parameters too', async () => {
        server.psql("INSERT INTO t VALUES (1, 'new'), (2, 'new')");
        const properties = {
          sql: "SELECT a FROM t WHERE b = 'new' ORDER BY a",
          afterSQL: 'UPDATE t SET b = :done;',
          parameters: { done: 'taken' },
          fetchType: 'FETCH',
        };
        expect(await query(properties)).toEqual({ rows: [{ a: 1 }, { a: 2 }], size: 2 });
        expect(await query(properties)).toEqual({ rows: [], size: 0 });
        const sql = "UPDATE t SET b = 'lost'";
        await failureOf(query({ sql, afterSQL: 'UPDATE nowhere SET x = 1' }));
        expect(server.psql('SELECT DISTINCT b FROM t')).toBe('taken');
      });

      it('reads question marks as JDBC does', async () => {
        const sql = `SELECT '{"a":1}'::jsonb ?? 'a' AS two, '{"a":1}'::jsonb ? 'b' AS one, '??' AS text`;
        expect(await query({ sql, fetchType: 'FETCH_ONE' })).toMatchObject({
          row: { two: true, one: false, text: '??' },
        });
      });

      it('passes on what the server says, in DEBUG', async () => {
        const context = createTaskContext();
        await query({ sql: "DO $$ BEGIN RAISE NOTICE 'half; way'; END $$;" }, context);
        expect(context.messages('DEBUG')).toContain('NOTICE: half; way');
      });

      it('says what outputFiles cannot do', async () => {
        const context = createTaskContext();
        await query({ sql: 'SELECT 1', outputFiles: ['x.csv'] }, context);
        expect(context.messages('WARN')).toEqual([expect.stringContaining('`outputFiles` is not used')]);
      });
    });

    describe('Queries', () => {
      it('gives one output for each statement with rows', async () => {
        const sql = `INSERT INTO t VALUES (1, 'x;y'), (2, E'it\\'s;'); -- not; this
        SELECT count(*) AS n FROM t;
        CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $f$ BEGIN RETURN n * 2; END; $f$;
        CREATE FUNCTION thrice(n int) RETURNS int BEGIN ATOMIC SELECT CASE WHEN n > 0 THEN n * 3 END; END;
        SELECT twice(a) AS two, thrice(a) AS three FROM t ORDER BY a;;`;
        expect(await queries({ sql, fetchType: 'FETCH' })).toEqual([
          { rows: [{ n: 2 }], size: 1 },
          {
            rows: [
              { two: 2, three: 3 },
              { two: 4, three: 6 },
            ],
            size: 2,
          },
        ]);
        expect(await queries({ sql: 'SELECT 1; UPDATE t SET b = 1; SELECT 2' })).toEqual([{}, {}]);
      });

      it('stores the rows of each statement in a file of its own', async () => {
        const context = createTaskContext();
        const outputs = await queries({ sql: 'SELECT 1 AS a; SELECT 2 AS a', fetchType: 'STORE' }, context);
        const texts = outputs.map(async ({ uri }) => readAll(await context.storage.open(uri as string)));
        expect(await Promise.all(texts)).toEqual(['{a:1}\n', '{a:2}\n']);
      });

      it.each([
        [true, ''],
        [false, '1\n2'],
      ])('with transaction: %s a failure leaves %j', async (transaction, left) => {
        const sql =
          'INSERT INTO t VALUES (1); INSERT INTO t VALUES (2); INSERT INTO t VALUES (1); INSERT INTO t VALUES (4)';
        const failure = await failureOf(queries({ sql, transaction }));
        expect(failure.message).toContain('SQLSTATE 23505');
        expect(server.psql('SELECT a FROM t ORDER BY a')).toBe(left);
      });

      it('lets the SQL have transactions of its own', async () => {
        const sql =
          'BEGIN; INSERT INTO t VALUES (1); COMMIT; INSERT INTO t VALUES (2); INSERT INTO t VALUES (2)';
        await failureOf(queries({ sql }));
        expect(server.psql('SELECT a FROM t')).toBe('1');
      });

      it('sees types that were made a statement before', async () => {
        const sql =
          "CREATE TYPE colour AS ENUM ('red'); SELECT 'red'::colour AS c, ARRAY['red']::colour[] AS cs";
        const context = createTaskContext();
        expect(await queries({ sql, fetchType: 'FETCH_ONE' }, context)).toEqual([
          { row: { c: 'red', cs: ['red'] }, size: 1 },
        ]);
        expect(context.messages('WARN')).toEqual([]);
      });

      it('notices a constraint that is checked at the end', async () => {
        const sql =
          'CREATE TABLE d (a int UNIQUE DEFERRABLE INITIALLY DEFERRED); INSERT INTO d VALUES (1), (1)';
        expect((await failureOf(queries({ sql }))).message).toContain('SQLSTATE 23505');
        server.psql('CREATE TABLE d (a int UNIQUE DEFERRABLE INITIALLY DEFERRED)');
        const inserted = { sql: 'INSERT INTO d VALUES (1), (1) RETURNING a', fetchType: 'FETCH' };
        expect((await failureOf(query(inserted))).message).toContain('SQLSTATE 23505');
      });

      it('calls procedures that commit', async () => {
        server.psql(
          'CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN INSERT INTO t VALUES (1); COMMIT; INSERT INTO t VALUES (1); END $$',
        );
        expect((await failureOf(queries({ sql: 'CALL p()' }))).message).toContain(
          'Write `transaction: false`',
        );
        for (const run of [
          () => query({ sql: 'CALL p()' }),
          () => queries({ sql: 'CALL p()', transaction: false }),
        ]) {
          expect((await failureOf(run())).message).toContain('SQLSTATE 23505');
          expect(server.psql('DELETE FROM t RETURNING a')).toBe('1');
        }
      });

      it('runs what needs no transaction when told so', async () => {
        const failure = await failureOf(queries({ sql: 'VACUUM t' }));
        expect(failure.message).toContain('Write `transaction: false`');
        expect(await queries({ sql: 'VACUUM t; SELECT 1', transaction: false })).toEqual([{}]);
      });
    });

    describe('failures', () => {
      it.each([
        [
          'SELECT nope FROM t',
          'ERROR: column "nope" does not exist (SQLSTATE 42703)\nat line 1, column 8 of the statement:\n  SELECT nope FROM t\n         ^',
        ],
        [
          'SELECT :n,\n  😀ü, nope FROM t',
          'at line 2, column 3 of the statement:\n    😀ü, nope FROM t\n    ^',
        ],
        ["SELECT 'x'::int", 'ERROR: invalid input syntax for type integer: "x" (SQLSTATE 22P02)'],
        ['SELECT * FROM t WHERE a = :other', 'A `:name` in the SQL must be among `parameters`.'],
        ["INSERT INTO t VALUES (NULL, 'x')", 'Detail: Failing row contains (null, x).'],
        [
          'SELECT 1; SELECT 2',
          'property `sql` holds 2 statements, Query runs one: use Queries to run several',
        ],
        [' ; -- nothing', 'property `sql` holds no statement'],
        ['COPY t FROM STDIN', 'use the tasks postgresql.CopyIn and postgresql.CopyOut'],
        ['COPY t TO STDOUT', 'use the tasks postgresql.CopyIn and postgresql.CopyOut'],
      ])('says what is wrong in %j', async (sql, message) => {
        for (const fetchType of ['NONE', 'FETCH', 'STORE']) {
          const failure = await failureOf(query({ sql, parameters: { n: 12345 }, fetchType }));
          expect(failure.message).toContain(message);
        }
      });

      it('finds the place behind parameters', async () => {
        const failure = await failureOf(
          query({ sql: 'SELECT :long_name, :x, nope', parameters: { long_name: 1, x: 2 } }),
        );
        expect(failure.message).toContain(
          'column 24 of the statement:\n  SELECT :long_name, :x, nope\n                         ^',
        );
      });

      it('fails in the midst of rows', async () => {
        const sql = 'SELECT 1 / (5000 - n) AS q FROM generate_series(1, 10000) n';
        for (const fetchType of ['STORE', 'FETCH', 'FETCH_ONE', 'NONE']) {
          const failure = await failureOf(query({ sql, fetchType, fetchSize: 100 }));
          expect(failure.message).toContain('ERROR: division by zero (SQLSTATE 22012)');
        }
      });

      it('says that the connection was lost', async () => {
        const sql = 'SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(10)';
        expect((await failureOf(query({ sql }))).message).toContain('SQLSTATE 57P01');
      });
    });

    describe('being stopped', () => {
      it.each(['NONE', 'STORE'])('cancels the query on the server, with %s', async (fetchType) => {
        const controller = new AbortController();
        const context = createTaskContext({ signal: controller.signal, clock: systemClock });
        const sql = "SELECT pg_sleep(600), 'stop me' AS s";
        const running = query({ sql, fetchType }, context);
        const others =
          "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%stop me%' AND wait_event = 'PgSleep'";
        while (server.psql(others) !== '1') await new Promise((resolve) => setImmediate(resolve));
        controller.abort(new TaskFailure('timed out', { timedOut: true }));
        expect((await failureOf(running)).facts).toMatchObject({ timedOut: true });
        expect(server.psql(others)).toBe('0');
      });

      it('rolls back', async () => {
        const controller = new AbortController();
        const context = createTaskContext({ signal: controller.signal, clock: systemClock });
        const running = queries(
          { sql: "INSERT INTO t VALUES (1); SELECT pg_sleep(600), 'roll back'" },
          context,
        );
        const asleep =
          "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%roll back%' AND wait_event = 'PgSleep'";
        while (server.psql(asleep) !== '1') await new Promise((resolve) => setImmediate(resolve));
        controller.abort(new TaskFailure('killed', { killed: true }));
        expect((await failureOf(running)).facts).toMatchObject({ killed: true });
        expect(server.psql('SELECT count(*) FROM t')).toBe('0');
      });

      it('runs nothing once it was stopped', async () => {
        const context = createTaskContext({ signal: AbortSignal.abort(new TaskFailure('killed')) });
        expect((await failureOf(query({ sql: 'INSERT INTO t VALUES (1)' }, context))).message).toBe('killed');
        expect(server.psql('SELECT count(*) FROM t')).toBe('0');
      });
    });

    it('lets no more task runs connect than connectionPoolSize says', async () => {
      const sql = `INSERT INTO t SELECT 1 + coalesce(max(a), 0), (SELECT count(*) FROM pg_stat_activity
      WHERE application_name = 'pooled') FROM t`;
      const url = `${server.url}postgres?ApplicationName=pooled`;
      const run = () => query({ url, sql: 'SELECT pg_sleep(0.02)', afterSQL: sql, connectionPoolSize: 1 });
      await Promise.all(Array.from({ length: 5 }, run));
      expect(server.psql('SELECT max(b) FROM t')).toBe('1');
      expect(server.psql('SELECT count(*) FROM t')).toBe('5');
    });

    it('does not let who is stopped wait for a place', async () => {
      const [first, second] = [new AbortController(), new AbortController()];
      const url = `${server.url}postgres?ApplicationName=waiting`;
      const sleep = { url, sql: "SELECT pg_sleep(600), 'in place'", connectionPoolSize: 1 };
      const holding = query(sleep, createTaskContext({ signal: first.signal, clock: systemClock }));
      const asleep =
        "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%in place%' AND wait_event = 'PgSleep'";
      while (server.psql(asleep) !== '1') await new Promise((resolve) => setImmediate(resolve));
      const waiting = query(sleep, createTaskContext({ signal: second.signal, clock: systemClock }));
      await new Promise((resolve) => setImmediate(resolve));
      second.abort(new TaskFailure('timed out'));
      expect((await failureOf(waiting)).message).toBe('timed out');
      first.abort(new TaskFailure('killed'));
      expect((await failureOf(holding)).message).toBe('killed');
      expect(await query({ ...sleep, sql: 'SELECT 1' })).toEqual({});
    });

    describe('Trigger', () => {
      const poll = async (properties: Properties): Promise<unknown> => {
        const task = {
          ...postgresTrigger,
          kind: 'task',
          outputs: {},
          examples: [],
        } as never as typeof postgresQueryTask;
        const run = async (bound: never, context: never) => ({
          outputs: { fired: await postgresTrigger.poll!(bound, context) },
        });
        const { outputs } = await runTask({ ...task, run: run as never }, connected(properties));
        return outputs!.fired;
      };

      it('fires when there are rows, and takes them', async () => {
        const properties = {
          sql: "SELECT a FROM t WHERE b = 'new' ORDER BY a",
          afterSQL: "UPDATE t SET b = 'old'",
        };
        expect(await poll(properties)).toBeUndefined();
        server.psql("INSERT INTO t VALUES (1, 'new'), (2, 'new')");
        expect(await poll(properties)).toEqual({ rows: [{ a: 1 }, { a: 2 }], size: 2 });
        expect(await poll(properties)).toBeUndefined();
        expect(await poll({ sql: 'SELECT a FROM t', fetchType: 'FETCH_ONE' })).toEqual({
          row: { a: 1 },
          size: 1,
        });
        expect(await poll({ sql: 'SELECT a FROM t', store: true })).toMatchObject({
          size: 2,
          uri: expect.any(String),
        });
      });
    });
  },
);
