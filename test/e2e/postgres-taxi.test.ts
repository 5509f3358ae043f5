/** The taxi flows of a course, unchanged: a real PostgreSQL under the names of the course, and GitHub's files played by the test. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { postgresObstacle, startPostgres, type TestPostgres } from '../postgres-server.ts';
import { type PlayedHosts, playHosts, playObstacle } from './played-hosts.ts';
import { folderOf, gitestra, ROOT } from './program.ts';

const course = join(ROOT, '../shared/corpus/zoomcamp/data-engineering-zoomcamp');
const FLOWS = {
  '04_postgres_taxi': '02-workflow-orchestration__flows__04_postgres_taxi',
  '05_postgres_taxi_scheduled': '02-workflow-orchestration__flows__05_postgres_taxi_scheduled',
  '12_postgres_taxi_backfill': '02-workflow-orchestration__flows__12_postgres_taxi_backfill',
  '02_postgres_taxi': 'cohorts__2025__02-workflow-orchestration__flows__02_postgres_taxi',
} as const;

const HEADERS: Readonly<Record<string, string>> = {
  yellow:
    'VendorID,tpep_pickup_datetime,tpep_dropoff_datetime,passenger_count,trip_distance,RatecodeID,store_and_fwd_flag,PULocationID,DOLocationID,payment_type,fare_amount,extra,mta_tax,tip_amount,tolls_amount,improvement_surcharge,total_amount,congestion_surcharge',
  green:
    'VendorID,lpep_pickup_datetime,lpep_dropoff_datetime,store_and_fwd_flag,RatecodeID,PULocationID,DOLocationID,passenger_count,trip_distance,fare_amount,extra,mta_tax,tip_amount,tolls_amount,ehail_fee,improvement_surcharge,total_amount,payment_type,trip_type,congestion_surcharge',
};

/** A month of the course's data: the file's form, three trips. */
function month(path: string): Buffer {
  const [, taxi, date] = /\/(yellow|green)_tripdata_(\d{4}-\d\d)\.csv\.gz$/.exec(path)!;
  const trip = (day: string): string =>
    taxi === 'yellow'
      ? `1,${date}-${day} 00:46:40,${date}-${day} 00:53:20,1,1.50,1,N,151,239,1,7,0.5,0.5,1.65,0,0.3,9.95,`
      : `2,${date}-${day} 00:10:16,${date}-${day} 00:16:32,N,1,97,49,2,.86,6,0.5,0.5,0,0,,0.3,7.3,2,1,`;
  return gzipSync([HEADERS[taxi!], ...['01', '02', '03'].map(trip), ''].join('\r\n'));
}

const missing = (): string | undefined => {
  if (!existsSync(course)) return 'the flows are not there';
  if (spawnSync('wget', ['--version']).status !== 0) return 'wget is not installed';
  return playObstacle() ?? postgresObstacle();
};
const reason = missing();

describe.skipIf(reason !== undefined)(`taxis${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  let server: TestPostgres;
  let hosts: PlayedHosts;
  let env: Readonly<Record<string, string>>;
  let folder: string;

  beforeAll(async () => {
    server = await startPostgres();
    for (const [user, password, database] of [
      ['root', 'root', 'ny_taxi'],
      ['kestra', 'k3str4', 'postgres-zoomcamp'],
    ]) {
      server.psql(`CREATE ROLE "${user}" LOGIN PASSWORD '${password}'`);
      server.psql(`CREATE DATABASE "${database}" OWNER "${user}"`);
      server.psql(`ALTER SCHEMA public OWNER TO "${user}"`, database);
    }
    hosts = await playHosts({ 'github.com': month });
    hosts.open = false;
    folder = folderOf({
      'gitestra.yaml': `state: local
http:
  rewrite:
    jdbc:postgresql://pgdatabase:5432: jdbc:postgresql://127.0.0.1:${server.port}
    jdbc:postgresql://host.docker.internal:5432: jdbc:postgresql://127.0.0.1:${server.port}
`,
      ...Object.fromEntries(
        Object.entries(FLOWS).map(([id, file]) => [
          `flows/zoomcamp/${id}.yaml`,
          readFileSync(join(course, `${file}.yaml`), 'utf8'),
        ]),
      ),
    });
    // wget has no variable for whom to trust.
    const wgetrc = join(folder, 'wgetrc');
    writeFileSync(wgetrc, `ca_certificate = ${hosts.env.SSL_CERT_FILE}\n`);
    env = { ...hosts.env, WGETRC: wgetrc };
  }, 60_000);
  afterAll(async () => {
    hosts?.close();
    await server?.stop();
  });

  async function run(id: string, ...args: string[]): Promise<ExecutionRecord> {
    const { status, stdout, stderr } = await gitestra(['run', `zoomcamp.${id}`, ...args, '-o', 'json'], {
      cwd: folder,
      env,
    });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    const record = JSON.parse(stdout) as ExecutionRecord;
    expect(record.state).toBe('SUCCESS');
    return record;
  }
  const count = (sql: string, database = 'ny_taxi'): string => server.psql(sql, database);

  it('04_postgres_taxi loads a month, and the same month once only', { timeout: 120_000 }, async () => {
    const record = await run('04_postgres_taxi', '-i', 'month=03');
    expect(record.taskRuns.map(({ taskId }) => taskId)).toEqual([
      'set_label',
      'extract',
      'if_yellow_taxi',
      'yellow_create_table',
      'yellow_create_staging_table',
      'yellow_truncate_staging_table',
      'yellow_copy_in_to_staging_table',
      'yellow_add_unique_id_and_filename',
      'yellow_merge_data',
      'if_green_taxi',
      'purge_files',
    ]);
    expect(
      record.taskRuns.find(({ taskId }) => taskId === 'yellow_copy_in_to_staging_table')!.outputs,
    ).toEqual({ rowCount: 3 });
    expect(hosts.asked).toEqual([
      'github.com/DataTalksClub/nyc-tlc-data/releases/download/yellow/yellow_tripdata_2019-03.csv.gz',
    ]);
    await run('04_postgres_taxi', '-i', 'month=03');
    const sql = `SELECT count(*), count(DISTINCT unique_row_id), min(filename), min(tpep_pickup_datetime), sum(total_amount)::numeric(9,2),
      count(congestion_surcharge) FROM public.yellow_tripdata`;
    expect(count(sql)).toBe('3|3|yellow_tripdata_2019-03.csv|2019-03-01 00:46:40|29.85|0');
    await run('04_postgres_taxi', '-i', 'taxi=green', '-i', 'year=2020', '-i', 'month=12');
    expect(count('SELECT count(*), max(lpep_dropoff_datetime), count(ehail_fee) FROM green_tripdata')).toBe(
      '3|2020-12-03 00:16:32|0',
    );
  });

  it('05_postgres_taxi_scheduled is backfilled', { timeout: 120_000 }, async () => {
    const { status, stderr } = await gitestra(
      [
        'backfill',
        'zoomcamp.05_postgres_taxi_scheduled',
        '-t',
        'green_schedule',
        '--from',
        '2019-05-01',
        '--to',
        '2019-07-02',
      ],
      { cwd: folder, env },
    );
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    const sql =
      "SELECT filename, count(*) FROM green_tripdata WHERE filename LIKE '%2019%' GROUP BY 1 ORDER BY 1";
    expect(count(sql)).toBe(
      ['05', '06', '07'].map((number) => `green_tripdata_2019-${number}.csv|3`).join('\n'),
    );
  });

  it('12_postgres_taxi_backfill loads a year of both, once its homework is done', {
    timeout: 300_000,
  }, async () => {
    const args = ['run', 'zoomcamp.12_postgres_taxi_backfill'];
    const refused = await gitestra(args, { cwd: folder, env });
    expect(refused.stdout + refused.stderr).toContain('must be “2019” or “2020”, but “2021” was given');
    // The course asks for it: the flow that is called lists two years, and the third is the one that is loaded.
    const called = join(folder, 'flows/zoomcamp/04_postgres_taxi.yaml');
    const written = readFileSync(called, 'utf8');
    writeFileSync(called, written.replace('values: ["2019", "2020"]', 'values: ["2019", "2020", "2021"]'));
    hosts.asked.length = 0;
    await run('12_postgres_taxi_backfill');
    expect(new Set(hosts.asked).size).toBe(24);
    const sql = (taxi: string): string =>
      `SELECT count(*), count(DISTINCT filename) FROM ${taxi}_tripdata WHERE filename LIKE '%2021%'`;
    expect([count(sql('yellow')), count(sql('green'))]).toEqual(['36|12', '36|12']);
  });

  it('02_postgres_taxi, of the year before, has another database', { timeout: 120_000 }, async () => {
    await run('02_postgres_taxi', '-i', 'taxi=yellow', '-i', 'year=2019', '-i', 'month=01');
    expect(count('SELECT count(*), min(filename) FROM public.yellow_tripdata', 'postgres-zoomcamp')).toBe(
      '3|yellow_tripdata_2019-01.csv',
    );
  });

  it('says why when there is no such host', { timeout: 60_000 }, async () => {
    const flow = join(course, `${FLOWS['04_postgres_taxi']}.yaml`);
    const { status, stdout, stderr } = await gitestra(['run', flow], { cwd: folderOf(), env });
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('the host `pgdatabase` of `url` is not known here');
  });
});
