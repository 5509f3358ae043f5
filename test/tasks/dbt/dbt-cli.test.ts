/** DbtCLI with a stand-in for dbt: the command line, the files around it, what its lines and results become. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dbtCliTask } from '../../../src/tasks/dbt/dbt-cli.ts';
import { bareContext, standIn } from '../stand-in.ts';
import { createTaskContext, failureOf, runTask, temporaryFolder } from '../task-context.ts';

const LINE = {
  stats: `{"data": {"stats": {"error": 1, "pass": 2, "warn": 0}}, "info": {"category": "", "code": "Z023", "extra": {}, "invocation_id": "b4", "level": "info", "msg": "Done. PASS=2", "name": "StatsLine", "pid": 7, "thread": "MainThread", "ts": "2026-01-01T00:00:00Z"}}`,
  warning: `{"data": {}, "info": {"level": "warn", "msg": "2 rows", "name": "LogTestResult", "thread": "Thread-1", "ts": "2026-01-01T00:00:01Z"}}`,
  old: `{"level": "error", "ts": "2026-01-01", "thread_name": "MainThread", "type": "log_line", "msg": "bad"}`,
};

/** Writes what dbt leaves in `target`, below the folder of `--project-dir`. */
const LEAVES = `
project=.
while [ $# -gt 0 ]; do if [ "$1" = --project-dir ]; then project=$2; fi; shift; done
mkdir -p "$project/target"
echo '{"metadata": {"project_name": "shop"}}' > "$project/target/manifest.json"
cat > "$project/target/run_results.json" <<'END'
{"results": [
  {"unique_id": "model.shop.one", "status": "success", "execution_time": 0.327, "message": "OK", "failures": null, "adapter_response": {"rows_affected": 3}},
  {"unique_id": "model.shop.two", "status": "success", "execution_time": 1, "message": " ", "adapter_response": {"rows_affected": "4", "bytes_processed": 10}},
  {"unique_id": "test.shop.unique", "status": "fail", "execution_time": 0.1, "message": "Got 2 results", "failures": 2, "adapter_response": {}},
  {"unique_id": "test.shop.soft", "status": "warn", "execution_time": 0.1, "message": null, "failures": 1, "adapter_response": {}}
]}
END`;

describe('DbtCLI', () => {
  it('adds the options that a command does not name', async () => {
    const { context, calls } = standIn(['dbt']);
    await runTask(
      dbtCliTask,
      {
        projectDir: 'my project',
        commands: [
          'dbt deps',
          'dbt build --project-dir other --log-format text --log-path l\n',
          'echo dbt build',
        ],
      },
      context,
    );
    expect(calls()).toEqual([
      ['dbt', 'deps', '--project-dir', 'my project', '--log-format', 'json', '--log-path', 'logs'],
      ['dbt', 'build', '--project-dir', 'other', '--log-format', 'text', '--log-path', 'l'],
    ]);
    expect(context.messages('INFO')).toContain('dbt build');
  });

  it.each([
    ['TEXT', ['--log-format', 'text', '--log-path', 'logs']],
    ['DEBUG', ['--log-format', 'debug', '--log-path', 'logs']],
    ['NONE', ['--log-path', 'logs']],
  ])('logFormat %s is %j', async (logFormat, words) => {
    const { context, calls } = standIn(['dbt']);
    await runTask(dbtCliTask, { commands: ['dbt run'], logFormat }, context);
    expect(calls()).toEqual([['dbt', 'run', ...words]]);
  });

  it('writes profiles, which an input file of that name replaces', async () => {
    const { context } = standIn(['dbt'], 'cat profiles.yml');
    const written = { commands: ['dbt run'], profiles: 'shop: {{ flow.id }}' };
    await runTask(dbtCliTask, written, context);
    expect(context.messages('INFO')).toContain('shop: tested');
    const other = standIn(['dbt'], 'cat profiles.yml').context;
    await runTask(dbtCliTask, { ...written, inputFiles: { 'profiles.yml': 'mine' } }, other);
    expect(other.messages('INFO')).toContain('mine');
    expect(other.messages('INFO')).not.toContain('shop: tested');
  });

  it('logs structured lines at their level, counts, and ends in WARNING', async () => {
    const { context } = standIn(['dbt'], `cat <<'END'\n${Object.values(LINE).join('\n')}\n7\nplain\nEND\n`);
    const result = await runTask(dbtCliTask, { commands: ['dbt a', 'dbt b >&2'] }, context);
    expect(result.state).toBe('WARNING');
    const once = [
      {
        level: 'INFO',
        message: '[Date: 2026-01-01T00:00:00Z] [Thread: MainThread] [Type: StatsLine] Done. PASS=2',
      },
      {
        level: 'WARN',
        message: '[Date: 2026-01-01T00:00:01Z] [Thread: Thread-1] [Type: LogTestResult] 2 rows',
      },
      { level: 'ERROR', message: '[Date: 2026-01-01] [Thread: MainThread] [Type: log_line] bad' },
      { level: 'INFO', message: '7' },
      { level: 'INFO', message: 'plain' },
    ];
    expect(context.logs).toEqual([...once, ...once]);
    expect(context.metrics).toEqual([
      { name: 'error', type: 'counter', value: 2 },
      { name: 'pass', type: 'counter', value: 4 },
      { name: 'warn', type: 'counter', value: 0 },
    ]);
  });

  it('keeps outputs that commands put out, and the output directory', async () => {
    const context = createTaskContext();
    const { outputs, state } = await runTask(
      dbtCliTask,
      { commands: [`echo '::{"outputs":{"some":"hello"}}::'`, 'echo 1 > "$OUTPUT_DIR/one"'] },
      context,
    );
    expect(outputs).toMatchObject({ exitCode: 0, vars: { some: 'hello' } });
    expect(Object.keys(outputs!.outputFiles as object)).toEqual(['one']);
    expect(state).toBeUndefined();
  });

  it('keeps manifest and results, and says how each node ended', async () => {
    const { context } = standIn(['dbt'], LEAVES);
    const written = { commands: ['dbt build'], projectDir: 'shop', logFormat: 'TEXT' };
    const { outputs } = await runTask(dbtCliTask, written, context);
    const files = outputs!.outputFiles as Record<string, string>;
    expect(Object.keys(files).sort()).toEqual(['manifest.json', 'run_results.json']);
    const manifest = readFileSync(await context.storage.localPath(files['manifest.json']!), 'utf8');
    expect(JSON.parse(manifest)).toEqual({ metadata: { project_name: 'shop' } });
    expect(context.logs).toEqual([
      { level: 'INFO', message: 'model.shop.one => success in 0.33s' },
      { level: 'INFO', message: 'OK' },
      { level: 'INFO', message: 'model.shop.two => success in 1.00s' },
      { level: 'ERROR', message: 'test.shop.unique => fail in 0.10s (2 failures)' },
      { level: 'ERROR', message: 'Got 2 results' },
      { level: 'WARN', message: 'test.shop.soft => warn in 0.10s (1 failure)' },
    ]);
    expect(context.metrics).toEqual([
      { name: 'rows.affected', type: 'counter', value: 7 },
      { name: 'bytes.processed', type: 'counter', value: 10 },
    ]);
  });

  it('keeps them when it fails, too; parseRunResults: false leaves the results', async () => {
    const { context } = standIn(['dbt'], `${LEAVES}\nexit 2`);
    const written = { commands: ['dbt build', 'echo after'], parseRunResults: false };
    const failure = await failureOf(runTask(dbtCliTask, written, context));
    expect(failure.message).toBe('the script ended with exit code 2');
    expect(failure.facts.outputs).toMatchObject({ exitCode: 2 });
    expect(Object.keys(failure.facts.outputs!.outputFiles as object)).toEqual(['manifest.json']);
    expect(context.logs).toEqual([]);
  });

  it('keeps the manifest in the KV store for a later run', async () => {
    const place = { key: 'manifest.json', namespace: '{{ flow.namespace }}' };
    const first = standIn(['dbt'], LEAVES);
    await runTask(dbtCliTask, { commands: ['dbt build'], storeManifest: place }, first.context);
    expect(await first.context.kv.get('company.team', 'manifest.json')).toMatchObject({
      value: { metadata: { project_name: 'shop' } },
      type: 'JSON',
    });
    const later = standIn(['dbt'], 'cat shop/target/manifest.json', { ports: { kv: first.context.kv } });
    const read = { commands: ['cat shop/target/manifest.json'], projectDir: 'shop', loadManifest: place };
    await runTask(dbtCliTask, read, later.context);
    expect(later.context.messages('INFO')).toContain('{"metadata":{"project_name":"shop"}}');
  });

  it('warns when there is no manifest to load or to keep', async () => {
    const { context } = standIn(['dbt']);
    const place = { key: 'm', namespace: 'a.b' };
    await runTask(dbtCliTask, { commands: ['dbt run'], loadManifest: place, storeManifest: place }, context);
    expect(context.messages('WARN')).toEqual([
      'property `loadManifest`: the KV store of namespace a.b has no manifest under the key m',
      expect.stringMatching(
        /^property `storeManifest`: dbt has written no manifest at .*\/target\/manifest\.json$/,
      ),
    ]);
  });

  it('says what to install when dbt is missing, before and after', async () => {
    const advice =
      '`dbt` was not found on PATH: install dbt (a line `pip install dbt-core dbt-<adapter>` in `beforeCommands` does), or run the script in a container with `containerImage: ghcr.io/kestra-io/dbt`';
    const early = await failureOf(runTask(dbtCliTask, { commands: ['dbt build'] }, bareContext()));
    expect(early.message).toBe(advice);
    const late = await failureOf(
      runTask(dbtCliTask, { beforeCommands: ['true'], commands: ['dbt build'] }, bareContext()),
    );
    expect(late.message).toBe(`the script ended with exit code 127 (a command was not found); ${advice}`);
    expect(late.facts.exitCode).toBe(127);
    const fusion = await failureOf(
      runTask(dbtCliTask, { commands: ['dbt build'], engine: 'FUSION' }, bareContext()),
    );
    expect(fusion.message).toContain('`containerImage: ghcr.io/kestra-io/dbt-fusion`');
  });

  it('needs no dbt when no command calls it', async () => {
    await expect(runTask(dbtCliTask, { commands: ['echo dbt-free'] }, bareContext())).resolves.toBeDefined();
  });

  it('runs in the image of the engine, with the entry point of the image cleared', async () => {
    const asked: { image: string; entryPoint: unknown }[] = [];
    const containers = {
      available: async () => true,
      run: async ({ image, options }: { image: string; options: Record<string, unknown> }) => {
        asked.push({ image, entryPoint: options.entryPoint });
        return { exitCode: 0, signalName: null, terminated: false, duration: 0, warnings: [] };
      },
    };
    const context = () => createTaskContext({ ports: { containers: containers as never } });
    const docker = { type: 'io.kestra.plugin.scripts.runner.docker.Docker' };
    await runTask(dbtCliTask, { commands: ['dbt build'], taskRunner: docker }, context());
    await runTask(dbtCliTask, { commands: ['dbt build'], taskRunner: docker, engine: 'FUSION' }, context());
    await runTask(dbtCliTask, { commands: ['dbt build'], docker: { image: 'mine' } }, context());
    expect(asked).toEqual([
      { image: 'ghcr.io/kestra-io/dbt', entryPoint: [''] },
      { image: 'ghcr.io/kestra-io/dbt-fusion', entryPoint: [''] },
      { image: 'mine', entryPoint: [''] },
    ]);
  });
});

describe('files of the project', () => {
  it('may lie anywhere', async () => {
    const folder = temporaryFolder();
    const { context } = standIn(['dbt'], LEAVES);
    await runTask(dbtCliTask, { commands: ['dbt build'], projectDir: join(folder, 'p') }, context);
    expect(readFileSync(join(folder, 'p/target/manifest.json'), 'utf8')).toContain('shop');
  });
});
