/** Whole files into PostgreSQL and out of it: CopyIn, CopyOut, Batch. */

import { Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ionText } from '../../../../src/expression/java/ion.ts';
import { TaskFailure } from '../../../../src/plugin/task-failure.ts';
import { postgresBatchTask } from '../../../../src/tasks/jdbc/postgresql/batch.ts';
import { postgresCopyInTask } from '../../../../src/tasks/jdbc/postgresql/copy-in.ts';
import { postgresCopyOutTask } from '../../../../src/tasks/jdbc/postgresql/copy-out.ts';
import { postgresQueryTask } from '../../../../src/tasks/jdbc/postgresql/query.ts';
import { systemClock } from '../../../../src/util/clock.ts';
import { postgresObstacle, startPostgres, type TestPostgres } from '../../../postgres-server.ts';
import { createTaskContext, failureOf, runTask, type TestContext } from '../../task-context.ts';

const reason = postgresObstacle();
let server: TestPostgres;

type Properties = Record<string, unknown>;
type AnyTask = Parameters<typeof runTask>[0];

async function run(task: AnyTask, properties: Properties, context: TestContext): Promise<Properties> {
  const { url, username, password } = server;
  const whole = { url: `${url}postgres`, username, password, ...properties };
  return (await runTask(task, whole, context)).outputs as Properties;
}

const stored = async (context: TestContext, uri: unknown): Promise<string> =>
  readAll(await context.storage.open(uri as string));

describe.skipIf(reason !== undefined)(
  `files and PostgreSQL${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    beforeAll(async () => {
      server = await startPostgres();
      server.psql('CREATE EXTENSION hstore');
    }, 60_000);
    afterAll(() => server?.stop());
    beforeEach(() => {
      if (reason === undefined)
        server.psql('DROP TABLE IF EXISTS t; CREATE TABLE t (a int PRIMARY KEY, "B b" text)');
    });

    describe('Copy', () => {
      it("goes out and in again as Kestra's test does", async () => {
        const context = createTaskContext();
        const format = { format: 'CSV', header: true, delimiter: '\t', escape: '"' };
        const sql =
          "SELECT 1 AS int, 't'::bool AS bool UNION SELECT 2 AS int, 'f'::bool AS bool ORDER BY 1;\n";
        const out = await run(postgresCopyOutTask, { ...format, forceQuote: ['int'], sql }, context);
        expect(out).toEqual({ uri: expect.stringMatching(/copy-out$/), rowCount: 2 });
        expect(await stored(context, out.uri)).toBe('int\tbool\n"1"\tt\n"2"\tf\n');
        server.psql('DROP TABLE IF EXISTS d; CREATE TABLE d (int int, bool bool)');
        expect(await run(postgresCopyInTask, { ...format, from: out.uri, table: 'd' }, context)).toEqual({
          rowCount: 2,
        });
        expect(server.psql('SELECT * FROM d')).toBe('1|t\n2|f');
        expect(context.metrics).toMatchObject([
          { name: 'rows', value: 2 },
          { name: 'rows', value: 2 },
        ]);
      });

      it.each([
        [{}, '1\tx\n2\t\\N\n'],
        [{ format: 'TEXT', header: true, delimiter: ',' }, 'a,B b\n1,x\n2,\\N\n'],
        [{ format: 'CSV', nullString: "it's", quote: '!', forceQuote: '["*"]' }, "!1!,!x!\n!2!,it's\n"],
        [{ format: 'CSV', columns: ['"B b"'], encoding: 'LATIN1' }, 'x\n\n'],
      ])('writes a table as %j says', async (options, expected) => {
        server.psql("INSERT INTO t VALUES (1, 'x'), (2, NULL)");
        const context = createTaskContext();
        const { uri } = await run(postgresCopyOutTask, { table: 'public.t', ...options }, context);
        expect(await stored(context, uri)).toBe(expected);
      });

      it('keeps binary files as they are', async () => {
        server.psql("INSERT INTO t VALUES (1, 'x'), (2, NULL)");
        const context = createTaskContext();
        const { uri } = await run(postgresCopyOutTask, { table: 't', format: 'BINARY' }, context);
        server.psql('TRUNCATE t');
        expect(await run(postgresCopyInTask, { table: 't', format: 'BINARY', from: uri }, context)).toEqual({
          rowCount: 2,
        });
        expect(server.psql('SELECT * FROM t')).toBe('1|x\n2|');
      });

      it('tells nulls as it is told', async () => {
        const context = createTaskContext();
        const from = await context.storage.put('in.csv', '1,\n2,""\n');
        await run(postgresCopyInTask, { table: 't', format: 'CSV', forceNotNull: ['"B b"'], from }, context);
        expect(server.psql('SELECT count(*) FROM t WHERE "B b" = \'\'')).toBe('2');
        server.psql('TRUNCATE t');
        await run(postgresCopyInTask, { table: 't', format: 'CSV', forceNull: ['"B b"'], from }, context);
        expect(server.psql('SELECT count(*) FROM t WHERE "B b" IS NULL')).toBe('2');
      });

      it('streams more than fits into memory at once', { timeout: 60_000 }, async () => {
        const context = createTaskContext();
        const lines = function* (): Generator<string> {
          for (let n = 0; n < 400; n++) yield `${n}\t${'x'.repeat(250_000)}\n`;
        };
        const from = await context.storage.put('large', Readable.from(lines(), { objectMode: false }));
        expect(await run(postgresCopyInTask, { table: 't', from }, context)).toEqual({ rowCount: 400 });
        const { uri } = await run(postgresCopyOutTask, { sql: 'SELECT * FROM t ORDER BY a' }, context);
        expect(await context.storage.size(uri as string)).toBe(await context.storage.size(from));
      });

      it.each([
        [postgresCopyInTask, {}, 'property `table` is required but missing'],
        [
          postgresCopyInTask,
          { table: 't' },
          'ERROR: invalid input syntax for type integer: "x" (SQLSTATE 22P02)',
        ],
        [postgresCopyInTask, { table: 't' }, 'Where: COPY t, line 2, column a: "x"'],
        [
          postgresCopyInTask,
          { table: 'nowhere' },
          'ERROR: relation "nowhere" does not exist (SQLSTATE 42P01)',
        ],
        [postgresCopyInTask, { table: 't', from: 'kestra:///gone' }, 'kestra:///gone'],
        [
          postgresCopyInTask,
          { table: 't', delimiter: '\\t' },
          'must be one character, not `\\t`: write "\\t" in double quotes',
        ],
        [postgresCopyOutTask, {}, 'one of the properties `sql` and `table` is required'],
        [postgresCopyOutTask, { sql: 'SELECT nope' }, 'COPY (SELECT nope) TO STDOUT\n               ^'],
        [
          postgresCopyOutTask,
          { sql: 'SELECT 1 / (100000 - n) FROM generate_series(1, 200000) n' },
          'division by zero',
        ],
        [postgresCopyOutTask, { table: 't', oids: true }, 'SQLSTATE'],
      ])('says what is wrong', async (task, properties, message) => {
        const context = createTaskContext();
        const from = await context.storage.put('in', '1\tx\nx\ty\n');
        const given = task === postgresCopyInTask ? { from, ...properties } : properties;
        expect((await failureOf(run(task, given, context))).message).toContain(message);
        expect(server.psql('SELECT count(*) FROM t')).toBe('0');
      });

      it('stops, and leaves nothing behind', async () => {
        for (const task of [postgresCopyInTask, postgresCopyOutTask]) {
          const controller = new AbortController();
          const context = createTaskContext({ signal: controller.signal, clock: systemClock });
          server.psql(`CREATE OR REPLACE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(600); END';
          CREATE OR REPLACE TRIGGER wait BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION wait()`);
          const from = await context.storage.put('in', '1\tx\n');
          const properties =
            task === postgresCopyInTask ? { table: 't', from } : { sql: 'SELECT 1, pg_sleep(600)' };
          const running = run(task, properties, context);
          const asleep =
            "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'COPY%' AND wait_event = 'PgSleep'";
          while (server.psql(asleep) !== '1') await new Promise((resolve) => setImmediate(resolve));
          controller.abort(new TaskFailure('timed out', { timedOut: true }));
          expect((await failureOf(running)).facts).toMatchObject({ timedOut: true });
          expect(server.psql(asleep)).toBe('0');
        }
      });
    });

    describe('Batch', () => {
      const batch = async (
        rows: readonly unknown[],
        properties: Properties,
        context = createTaskContext(),
      ) => {
        const from = await context.storage.put(
          'rows.ion',
          rows.map((row) => `${ionText(row as never)}\n`).join(''),
        );
        return run(postgresBatchTask, { from, ...properties }, context);
      };

      it.each([
        [
          'by position',
          [
            [1, 'x'],
            [2, null],
          ],
          { sql: 'INSERT INTO t VALUES (?, ?)' },
        ],
        ['by position of a map', [{ k: 1, l: 'x' }, { k: 2 }], { sql: 'INSERT INTO t VALUES (?, ?)' }],
        [
          'by name',
          [{ n: 'x', id: 1, other: 3 }, { id: 2 }],
          { sql: 'INSERT INTO t VALUES (?, ?)', columns: ['id', 'n'] },
        ],
        ['by the names of the table', [{ 'B b': 'x', a: 1 }, { a: 2 }], { table: 't' }],
        [
          'without SQL, by names that are given',
          [{ '"B b"': 'x', a: 1 }, { a: 2 }],
          { table: 'public.t', columns: ['a', '"B b"'] },
        ],
      ])('inserts %s', async (_, rows, properties) => {
        const context = createTaskContext();
        expect(await batch(rows, properties, context)).toEqual({ rowCount: 2, updatedCount: 2 });
        expect(server.psql('SELECT * FROM t ORDER BY a')).toBe('1|x\n2|');
        expect(context.metrics.map(({ name, value }) => `${name} ${value}`)).toEqual([
          'records 2',
          'updated 2',
          'query 1',
        ]);
        expect(context.messages('INFO')).toEqual(['Successfully executed 1 bulk queries and updated 2 rows']);
      });

      it('counts rows that are changed, not those that are sent', async () => {
        server.psql("INSERT INTO t VALUES (1, 'old'), (2, 'old')");
        const sql = `UPDATE t SET "B b" = ? WHERE a >= ? -- really?`;
        expect(
          await batch(
            [
              ['x', 1],
              ['y', 2],
              ['z', 3],
            ],
            { sql },
          ),
        ).toEqual({ rowCount: 3, updatedCount: 3 });
        const conflict = 'INSERT INTO t VALUES (?, ?) ON CONFLICT DO NOTHING';
        expect(
          await batch(
            [
              [1, 'x'],
              [5, 'y'],
            ],
            { sql: conflict },
          ),
        ).toEqual({ rowCount: 2, updatedCount: 1 });
      });

      it('commits chunk by chunk, and says at which row it failed', async () => {
        const rows = Array.from({ length: 10 }, (_, index) => [index === 7 ? 0 : index, 'x']);
        const context = createTaskContext();
        const failure = await failureOf(
          batch(rows, { sql: 'INSERT INTO t VALUES (?, ?)', chunk: 3 }, context),
        );
        expect(failure.message).toMatch(/^row 8 of kestra:.*: ERROR: duplicate key .*SQLSTATE 23505/);
        expect(server.psql('SELECT count(*) FROM t')).toBe('6');
      });

      it.each([
        ['42,"a"\n', { sql: 'INSERT INTO t VALUES (?, ?)' }, 'is no row, neither Ion nor JSON'],
        ['42\n', { sql: 'INSERT INTO t VALUES (?, ?)' }, 'row 1 of'],
        ['[1]\n', { sql: 'INSERT INTO t VALUES (?, ?)' }, 'has 1 values, but the SQL has 2 places for them'],
        ['{a:1,b:2,c:3}\n', { sql: 'INSERT INTO t VALUES (?, ?)' }, 'has 3 values, but the SQL has 2 places'],
        ['[1,"x"]\n["one","x"]\n', { sql: 'INSERT INTO t VALUES (?, ?)' }, 'row 2 of'],
        [
          '[[1],"x"]\n',
          { sql: 'INSERT INTO t VALUES (?, ?)' },
          'value 1 is a list, but the SQL wants a value of the type int4',
        ],
        [
          '[1]\n',
          { sql: 'INSERT INTO nowhere VALUES (?)' },
          'at line 1, column 13 of the statement:\n  INSERT INTO nowhere VALUES (?)',
        ],
        ['[1]\n', { table: 'nowhere' }, 'there is no table `nowhere` in the database'],
        ['[1]\n', {}, 'one of the properties `sql` and `table` is required'],
        [
          '[1]\n',
          { table: 't', inputHandling: 'LOCAL', localBufferMaxBytes: 2 },
          'is larger than `localBufferMaxBytes` (2 bytes)',
        ],
      ])('says what is wrong with %j', async (content, properties, message) => {
        const context = createTaskContext();
        const from = await context.storage.put('rows.ion', content);
        expect((await failureOf(run(postgresBatchTask, { from, ...properties }, context))).message).toContain(
          message,
        );
      });

      it('inserts what Query has stored, of every type', async () => {
        const columns = `i int, b bool, big int8, small int2, f4 real, f8 float8, n numeric, c char(4), x text, d date, ti time,
        ts timestamp, tz timestamptz, iv interval, js json, jb jsonb, by bytea, u uuid, ia int[], ta text[][], hs hstore, nothing text`;
        server.psql(`DROP TABLE IF EXISTS source, target; CREATE TABLE source (${columns}); CREATE TABLE target (${columns});
        INSERT INTO source VALUES (1, true, 9223372036854775807, -5, 1.1, 12345.678, 123456789012345678901234.5600, 'ab',
          E'a "b"\\n\\\\ü😀', '2020-02-29', '04:05:06', '2020-01-02 03:04:05.678901', '2020-01-02 03:04:05.5+05', '1 year 2 mons 3 days',
          '{"a": [1, null]}', '{"b": 1.5}', '\\x00ff7b7d', '12151fd2-7586-11e9-8f9e-2a86e4085a59', '{1,NULL,3}',
          '{{a,"b,c"},{"NULL",NULL}}', 'k=>"v\\"", n=>NULL', NULL)`);
        const context = createTaskContext();
        const sql = 'SELECT * FROM source';
        const { uri } = await run(
          postgresQueryTask,
          { sql, fetchType: 'STORE', timeZoneId: 'Asia/Tokyo' },
          context,
        );
        expect(await run(postgresBatchTask, { from: uri, table: 'target' }, context)).toMatchObject({
          updatedCount: 1,
        });
        const comparable = 'SELECT (s.*)::text FROM %s s';
        const shown = (table: string): string =>
          server.psql(comparable.replace('%s', table)).replaceAll(', ', ',').replaceAll(': ', ':');
        expect(shown('target')).toBe(shown('source'));
      });

      it('tries again when the connection is lost, from the first row that is not there yet', async () => {
        server.psql(`CREATE SEQUENCE IF NOT EXISTS tries; SELECT setval('tries', 1);
        CREATE OR REPLACE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          IF NEW.a = 5 AND nextval('tries') <= 3 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NEW; END $$;
        CREATE TRIGGER break BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION break()`);
        const rows = Array.from({ length: 8 }, (_, index) => [index, 'x']);
        const properties = { sql: 'INSERT INTO t VALUES (?, ?)', chunk: 2, retryBackoff: 'PT0.001S' };
        const once = createTaskContext({ clock: systemClock });
        expect((await failureOf(batch(rows, properties, once))).message).toContain('SQLSTATE 57P01');
        expect(server.psql('SELECT count(*) FROM t')).toBe('4');
        server.psql("TRUNCATE t; SELECT setval('tries', 1)");
        const context = createTaskContext({ clock: systemClock });
        expect(await batch(rows, { ...properties, retryScope: 'ALL' }, context)).toEqual({
          rowCount: 8,
          updatedCount: 8,
        });
        expect(context.messages('WARN')).toEqual([
          expect.stringMatching(/SQLSTATE 57P01.*: tried again after 4 rows$/),
          expect.stringMatching(/tried again after 4 rows$/),
        ]);
        server.psql("TRUNCATE t; SELECT setval('tries', 1)");
        const again = batch(
          rows,
          { ...properties, retryScope: 'ALL', resumeOnRetry: false },
          createTaskContext({ clock: systemClock }),
        );
        expect((await failureOf(again)).message).toContain('SQLSTATE 23505');
      });

      it('brings any text, number and list back as it was', async () => {
        const value = fc.record({
          a: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
          x: fc.option(fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''))),
          f: fc.double({ noNaN: true }),
          l: fc.array(fc.option(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')))),
          j: fc.dictionary(
            fc.string({ minLength: 1 }).filter((key) => key !== '__proto__' && !key.includes('\0')),
            fc.boolean(),
          ),
        });
        server.psql(
          'DROP TABLE IF EXISTS any_value; CREATE TABLE any_value (i serial, a int, x text, f float8, l text[], j jsonb)',
        );
        await fc.assert(
          fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (rows) => {
            server.psql('TRUNCATE any_value RESTART IDENTITY');
            const columns = ['a', 'x', 'f', 'l', 'j'];
            const context = createTaskContext();
            await batch(rows, { table: 'any_value', columns }, context);
            const sql = 'SELECT a, x, f, l, j FROM any_value ORDER BY i';
            const { rows: found } = await run(postgresQueryTask, { sql, fetchType: 'FETCH' }, context);
            const plain = (all: unknown): unknown =>
              JSON.parse(
                JSON.stringify(all, (_, v) =>
                  typeof v === 'object' && v !== null && 'value' in v ? v.value : v,
                ),
              );
            expect(plain(found)).toEqual(plain(rows));
          }),
          { numRuns: 25 },
        );
      });
    });
  },
);
