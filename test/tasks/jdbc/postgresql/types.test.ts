/** Types of a real PostgreSQL server, as Kestra's tasks give them. */

import { text as readAll } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toTypedJson } from '../../../../src/expression/typed-json.ts';
import { postgresQueryTask } from '../../../../src/tasks/jdbc/postgresql/query.ts';
import { postgresObstacle, startPostgres, type TestPostgres } from '../../../postgres-server.ts';
import { createTaskContext, runTask, type TestContext } from '../../task-context.ts';

const reason = postgresObstacle();

/** Kestra's own table of types, with what it has not. */
const KESTRA = `SELECT 1 AS concert_id, true AS available, 'four'::char(6) AS a, 'This is a varchar'::varchar(30) AS b,
  'a text'::text AS c, NULL::varchar(10) AS d, 32767::smallint AS play_time, 9223372036854775807 AS library_record,
  9223372036854776000::float8 AS double_test, 9223372036854776000::real AS real_test, 123.456::real AS real_short,
  2147483645.1234 AS numeric_test, '2030-12-25'::date AS date_type, '04:05:30.7'::time AS time_type,
  '04:05:06 PST'::timetz AS timez_type, '2004-10-19 10:23:54.999999'::timestamp AS timestamp_type,
  '2004-10-19 10:23:54.250+04'::timestamptz AS timestampz_type,
  '10 years 4 months 5 days 10 seconds'::interval AS interval_type, '{100,200,300}'::integer[] AS pay_by_quarter,
  ARRAY[['meeting', 'lunch'], ['training', 'a "b" {c}']] AS schedule, '{"color":"red","value":"#f00"}'::json AS json_type,
  '{"n":3.0,"big":12345678901234567890}'::jsonb AS jsonb_type, '\\xDEADBEEF'::bytea AS blob_type,
  to_tsvector('english', 'quick foxes') AS tsvector_col, 'foo=>"bar \\"x\\"", hello=>NULL'::hstore AS hstore_type`;

const EXPECTED = {
  concert_id: 1,
  available: true,
  a: 'four  ',
  b: 'This is a varchar',
  c: 'a text',
  d: null,
  play_time: 32767,
  library_record: { $long: '9223372036854775807' },
  double_test: { $double: 9223372036854776000 },
  real_test: { $double: 9223372000000000000 },
  real_short: 123.456,
  numeric_test: 2147483645.1234,
  date_type: { $localDate: '2030-12-25' },
  time_type: { $localTime: '04:05:30' },
  timez_type: { $localTime: '13:05:06' },
  timestamp_type: { $localDateTime: '2004-10-19T10:23:54.999999' },
  timestampz_type: { $zdt: '2004-10-19T08:23:54.250+02:00[Europe/Paris]' },
  interval_type: 'P10Y4M5DT0H0M10S',
  pay_by_quarter: [100, 200, 300],
  schedule: [
    ['meeting', 'lunch'],
    ['training', 'a "b" {c}'],
  ],
  json_type: { color: 'red', value: '#f00' },
  jsonb_type: { n: { $double: 3 }, big: expect.anything() },
  blob_type: '3q2+7w==',
  tsvector_col: "'fox':2 'quick':1",
  hstore_type: { foo: 'bar "x"', hello: null },
};

describe.skipIf(reason !== undefined)(
  `types of PostgreSQL${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let server: TestPostgres;
    beforeAll(async () => {
      server = await startPostgres();
      server.psql(`CREATE EXTENSION hstore; CREATE EXTENSION citext;
      CREATE TYPE mood AS ENUM ('sad', 'happy'); CREATE DOMAIN percent AS numeric CHECK (VALUE <= 100);
      CREATE TYPE item AS (name text, price numeric)`);
    }, 60_000);
    afterAll(() => server?.stop());

    async function query(sql: string, more: Record<string, unknown> = {}, context?: TestContext) {
      const { url, username, password } = server;
      const properties = { url: `${url}postgres`, username, password, sql, fetchType: 'FETCH_ONE', ...more };
      return (await runTask(postgresQueryTask, properties, context)).outputs as Record<string, unknown>;
    }
    const row = async (
      sql: string,
      more: Record<string, unknown> = {},
      context?: TestContext,
    ): Promise<unknown> => toTypedJson((await query(sql, more, context)).row);

    it('gives values the types that Kestra gives them', async () => {
      expect(await row(KESTRA, { timeZoneId: 'Europe/Paris' })).toEqual(EXPECTED);
    });

    it.each([
      ['42::numeric', 42],
      ['sum(n)', 3, 'FROM (VALUES (1::bigint), (2)) v(n)'],
      ['10.00::numeric', { $double: 10 }],
      ['123456789012345678901234567890::numeric', { $long: '123456789012345678901234567890' }],
      ["'NaN'::numeric", { $double: 'NaN' }],
      ["'-Infinity'::float8", { $double: '-Infinity' }],
      ['0.1::float8 + 0.2::float8', 0.30000000000000004],
      ["'infinity'::timestamptz", 'infinity'],
      ["'-infinity'::date", '-infinity'],
      ["'0044-03-15 BC'::date", { $localDate: '-0043-03-15' }],
      ["'12345-01-02'::date", { $localDate: '+12345-01-02' }],
      ["'24:00'::time", { $localTime: '00:00' }],
      ["'-1 day -02:03:04.9'::interval", 'P0Y0M-1DT-2H-3M-4S'],
      ["'1 year -1 mon'::interval", 'P0Y11M0DT0H0M0S'],
      ["'0'::interval", 'P0Y0M0DT0H0M0S'],
      ["'$1,234.50'::money", 1234.5],
      ['NULL::int[]', null],
      ["'{}'::text[]", []],
      ["ARRAY[NULL, 'NULL', '', 'a,b', E'a\\\\b\\nc']", [null, 'NULL', '', 'a,b', 'a\\b\nc']],
      ["'[0:1]={1,2}'::int[]", [1, 2]],
      ["ARRAY['2020-01-02'::date]", [{ $localDate: '2020-01-02' }]],
      ['ARRAY[true, false]', [true, false]],
      ['\'[1, {"a": null}]\'::jsonb', [1, { a: null }]],
      ["'null'::jsonb", null],
      ["'happy'::mood", 'happy'],
      ["ARRAY['happy', 'sad']::mood[]", ['happy', 'sad']],
      ['12.5::percent', 12.5],
      ['ARRAY[12.5]::percent[]', [12.5]],
      ["'12151fd2-7586-11e9-8f9e-2a86e4085a59'::uuid", '12151fd2-7586-11e9-8f9e-2a86e4085a59'],
      ['pg_sleep(0)', null],
      ["'x'::name", 'x'],
      ["'ünï😀'::text", 'ünï😀'],
      ['1::oid', 1],
      ["''::bytea", ''],
    ])('reads %s', async (expression, expected, rest = '') => {
      const context = createTaskContext();
      expect(await row(`SELECT ${expression} AS v ${rest}`, {}, context)).toEqual({ v: expected });
      expect(context.messages('WARN')).toEqual([]);
    });

    it.each([
      ["ROW('dice', 1.99)::item", 'item', '(dice,1.99)'],
      ['int4range(1, 5)', 'int4range', '[1,5)'],
      ["'10.0.0.1'::inet", 'inet', '10.0.0.1'],
      ["point '(1,2)'", 'point', '(1,2)'],
      ["B'101'", 'bit', '101'],
      ["'Ab'::citext", 'citext', 'Ab'],
      ["ARRAY[box '((0,0),(1,1))', box '((0,0),(2,2))']", '_box', ['(1,1),(0,0)', '(2,2),(0,0)']],
    ])('gives the text of %s and says that Kestra refuses it', async (expression, type, expected) => {
      const context = createTaskContext();
      expect(await row(`SELECT ${expression} AS v`, {}, context)).toEqual({ v: expected });
      expect(context.messages('WARN')).toEqual([
        `column \`v\` has the type ${type}, which Kestra refuses: its text is given here; write a cast to \`text\` to have it there too`,
      ]);
    });

    it.each(['hex', 'escape'])('reads bytes when the server writes them as %s', async (form) => {
      const url = `${server.url}postgres?options=-c%20bytea_output=${form}`;
      expect(await row("SELECT '\\x005c27ff41'::bytea AS v", { url })).toEqual({ v: 'AFwn/0E=' });
    });

    it.each(['postgres', 'iso_8601', 'postgres_verbose'])(
      'reads intervals in the style %s',
      async (style) => {
        const url = `${server.url}postgres?options=-c%20IntervalStyle=${style}`;
        const sql = "SELECT '1 year 2 mons -3 days 04:05:06.7'::interval AS a, '-1 mon'::interval AS b";
        expect(await row(sql, { url })).toEqual({ a: 'P1Y2M-3DT4H5M6S', b: 'P0Y-1M0DT0H0M0S' });
      },
    );

    it('keeps the last of two columns of one name', async () => {
      expect(await row('SELECT 1 AS a, 2 AS b, 3 AS a')).toEqual({ a: 3, b: 2 });
    });

    it('stores rows as Ion text, with every digit and with bytes', async () => {
      const context = createTaskContext();
      const sql = `SELECT n, 1.10::numeric AS dec, 5::numeric AS whole, '\\xDEADBEEF'::bytea AS b, NULL AS nothing,
      '2020-01-02 03:04:05'::timestamp AS ts, '2020-01-02 03:04:05+00'::timestamptz AS tz, 1.5::float8 AS f, ARRAY[1, 2] AS l
      FROM generate_series(1, 25000) n`;
      const { uri, size } = await query(sql, { fetchType: 'STORE', fetchSize: 1000 }, context);
      expect(size).toBe(25_000);
      const lines = (await readAll(await context.storage.open(uri as string))).trimEnd().split('\n');
      expect(lines).toHaveLength(25_000);
      expect(lines[24_999]).toBe(
        '{n:25000,dec:1.10,whole:5.,b:{{3q2+7w==}},nothing:null,ts:2020-01-02T03:04:05-00:00,tz:2020-01-02T03:04:05Z,f:1.5e0,l:[1,2]}',
      );
    });
  },
);
