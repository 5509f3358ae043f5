/** dbt for real, with DuckDB: a blueprint unchanged, warnings, a test that fails, and state between runs. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { playRepositories } from './played-repositories.ts';
import { folderOf, gitestra, ROOT, storedExecutions } from './program.ts';
import { pythonTools } from './python-tools.ts';

// Later versions fetch parts of themselves from elsewhere.
const tools = pythonTools('dbt-core==1.9.*', 'dbt-duckdb==1.9.*', 'duckdb==1.2.*');
const title = typeof tools === 'string' ? `dbt (skipped: ${tools})` : 'dbt';
const bin = typeof tools === 'string' ? '' : tools.bin;

const blueprint = join(ROOT, '../shared/corpus/kestra-docs/blueprints/flows__dwh-and-analytics.yaml');

const PROJECT = {
  'dbt_project.yml': `name: jaffle_shop
version: '1.0'
config-version: 2
profile: jaffle_shop
models:
  jaffle_shop:
    staging:
      +materialized: view
`,
  'seeds/raw_orders.csv': 'id,customer\n1,rick\n2,morty\n3,rick\n',
  'models/staging/stg_orders.sql': "select id, customer from {{ ref('raw_orders') }}\n",
  'models/customers.sql':
    "{{ config(materialized='table') }}\nselect customer, count(*) as orders from {{ ref('stg_orders') }} group by 1 order by 1\n",
  'models/schema.yml': `models:
  - name: customers
    columns:
      - name: customer
        tests: [unique, not_null]
`,
};

const PROFILES = {
  jaffle_shop: { outputs: { dev: { type: 'duckdb', path: ':memory:' } }, target: 'dev' },
};

/** The blueprint asks DuckDB for an extension that is part of it, and DuckDB would fetch its file all the same. */
function withParquet(home: string): void {
  const script =
    "import duckdb; print(duckdb.__version__, duckdb.sql('pragma platform').fetchone()[0], sep='/')";
  const place = execFileSync(join(bin, 'python'), ['-c', script], { encoding: 'utf8' }).trim();
  const folder = join(home, '.duckdb/extensions', `v${place}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'parquet.duckdb_extension'), 'built in');
}

interface Ran {
  readonly status: number | null;
  readonly record: ExecutionRecord;
  readonly logs: readonly { readonly level: string; readonly message: string }[];
}

async function run(path: string, cwd: string, home = cwd): Promise<Ran> {
  const args = ['run', path, '--task-runner', 'process', '--no-prompt', '-o', 'json'];
  const { status, stdout, stderr } = await gitestra(args, {
    cwd,
    env: { PATH: `${bin}:${process.env.PATH}`, HOME: home, DBT_SEND_ANONYMOUS_USAGE_STATS: 'false' },
  });
  expect(stdout, stderr).not.toBe('');
  const record = JSON.parse(stdout) as ExecutionRecord;
  return { status, record, logs: storedExecutions(cwd).find(({ id }) => id === record.id)!.logs };
}

function flow(cwd: string, files: Readonly<Record<string, string>>, task: object): string {
  const path = join(cwd, 'shop.yaml');
  const build = {
    id: 'build',
    type: 'io.kestra.plugin.dbt.cli.DbtCLI',
    profiles: JSON.stringify(PROFILES),
    ...task,
  };
  const local = { id: 'project', type: 'io.kestra.plugin.core.storage.LocalFiles', inputs: files };
  const whole = { id: 'wd', type: 'io.kestra.plugin.core.flow.WorkingDirectory', tasks: [local, build] };
  // The expressions of a project are dbt's own.
  const text = JSON.stringify({ id: 'shop', namespace: 'company.team', tasks: [whole] });
  writeFileSync(path, text.replaceAll(/\{\{ (ref|config)(.*?)\}\}/g, '{% raw %}{{ $1$2}}{% endraw %}'));
  return path;
}

describe.skipIf(typeof tools === 'string')(title, () => {
  it.skipIf(!existsSync(blueprint))(
    'dwh-and-analytics of the blueprints runs as it is',
    { timeout: 300_000 },
    async () => {
      const cwd = folderOf();
      const home = playRepositories({ 'kestra-io/dbt-demo#main': PROJECT });
      withParquet(home);
      const { status, record, logs } = await run(blueprint, cwd, home);
      expect({ status, state: record.state, errors: logs.filter(({ level }) => level === 'ERROR') }).toEqual({
        status: 0,
        state: 'SUCCESS',
        errors: [],
      });
      const { outputs } = record.taskRuns.find(({ taskId }) => taskId === 'dbt_build')!;
      expect(Object.keys(outputs!.outputFiles as object).sort()).toEqual([
        'manifest.json',
        'run_results.json',
      ]);
      const messages = logs.map(({ message }) => message);
      expect(messages).toContainEqual(
        expect.stringMatching(/^model\.jaffle_shop\.customers => success in \d+\.\d\ds$/),
      );
      expect(messages).toContainEqual(expect.stringContaining('PASS=5 WARN=0 ERROR=0'));
      const files = record.taskRuns.find(({ taskId }) => taskId === 'python')!.outputs!.outputFiles as Record<
        string,
        string
      >;
      expect(Object.keys(files)).toEqual(['customers.csv']);
    },
  );

  it('a test that fails makes the task fail, which keeps its files', { timeout: 120_000 }, async () => {
    const cwd = folderOf();
    const files = { ...PROJECT, 'seeds/raw_orders.csv': 'id,customer\n1,rick\n2,\n' };
    const { status, record, logs } = await run(flow(cwd, files, { commands: ['dbt build'] }), cwd);
    expect({ status, state: record.state }).toEqual({ status: 1, state: 'FAILED' });
    const task = record.taskRuns.find(({ taskId }) => taskId === 'build')!;
    expect(task).toMatchObject({ state: 'FAILED', outputs: { exitCode: 1 } });
    expect(Object.keys(task.outputs!.outputFiles as object).sort()).toEqual([
      'manifest.json',
      'run_results.json',
    ]);
    const errors = logs.filter(({ level }) => level === 'ERROR').map(({ message }) => message);
    expect(errors).toContainEqual(
      expect.stringMatching(
        /^test\.jaffle_shop\.not_null_customers_customer\.\w+ => fail in .* \(1 failure\)$/,
      ),
    );
    expect(errors).toContainEqual(expect.stringContaining('Got 1 result, configured to fail if != 0'));
    const metrics = Object.fromEntries(
      task.attempts.at(-1)!.metrics!.map(({ name, value }) => [name, value]),
    );
    expect(metrics).toMatchObject({ pass: 4, error: 1, skip: 0, warn: 0, total: 5 });
  });

  it('a warning makes it WARNING; the manifest is there for a run that comes later', {
    timeout: 120_000,
  }, async () => {
    const cwd = folderOf();
    const place = { key: 'manifest.json', namespace: 'company.team' };
    const soft = PROJECT['models/schema.yml'].replace(
      'tests: [unique, not_null]',
      'tests: [{ accepted_values: { values: [rick], config: { severity: warn } } }]',
    );
    const files = { ...PROJECT, 'models/schema.yml': soft };
    const first = await run(flow(cwd, files, { commands: ['dbt build'], storeManifest: place }), cwd);
    expect(first.record.state).toBe('WARNING');
    expect(first.logs).toContainEqual(
      expect.objectContaining({ level: 'WARN', message: expect.stringContaining('accepted_values') }),
    );
    const later = await run(
      flow(cwd, files, {
        commands: ['mkdir state', 'cp target/manifest.json state', 'dbt ls --select state:new --state state'],
        loadManifest: place,
        logFormat: 'TEXT',
      }),
      cwd,
    );
    expect(later.record.state).toBe('SUCCESS');
    expect(later.logs.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('No nodes selected'),
    );
  });
});

describe('the older tasks', () => {
  it.skipIf(typeof tools === 'string')(
    'Build runs the dbt of the machine',
    { timeout: 120_000 },
    async () => {
      const cwd = folderOf();
      const type = 'io.kestra.plugin.dbt.cli.Build';
      const { record, logs } = await run(flow(cwd, PROJECT, { type, select: ['+customers'] }), cwd);
      expect(logs.filter(({ level }) => level === 'ERROR')).toEqual([]);
      expect(record.state).toBe('SUCCESS');
      expect(logs.map(({ message }) => message)).toContainEqual(expect.stringContaining('PASS=5'));
    },
  );
});
