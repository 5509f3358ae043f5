/** Every flow of `examples/` is valid and gives what it promises when it is run. */

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTests } from '../../src/app/flow-tests/run-tests.ts';
import { startFlow } from '../../src/app/run.ts';
import { validateFlows } from '../../src/app/validate.ts';
import { openWorkspace } from '../../src/app/workspace.ts';
import type { ExecutionRecord, LogEntry } from '../../src/engine/record.ts';

const root = join(import.meta.dirname, '../..');
let executionsDir: string;
let server: Server;
let api: string;

beforeAll(async () => {
  executionsDir = mkdtempSync(join(tmpdir(), 'gitestra-examples-'));
  server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const body = request.url === '/products/1' ? { id: 1, title: 'Mascara' } : { products: [], total: 194 };
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(executionsDir, { recursive: true, force: true });
});

const TOKEN = 'correct-horse-battery-staple';

function open(): ReturnType<typeof openWorkspace> {
  return openWorkspace({
    cwd: root,
    environment: { ...process.env, GITESTRA_SECRET_API_TOKEN: TOKEN },
    flowsDir: 'examples/flows',
    executionsDir,
  });
}

interface Result {
  readonly record: ExecutionRecord;
  readonly logs: readonly string[];
}

async function run(target: string, inputs: Readonly<Record<string, string>> = {}): Promise<Result> {
  const logs: LogEntry[] = [];
  const outcome = await startFlow(
    {
      target,
      inputs: new Map(Object.entries(inputs)),
      observer: { onLog: (entry) => void logs.push(entry) },
    },
    await open(),
  );
  if (outcome.kind !== 'started')
    throw new Error(
      `${target} did not start: ${JSON.stringify(outcome, ['kind', 'message', 'diagnostics', 'problems'])}`,
    );
  return { record: await outcome.execution.finished, logs: logs.map((entry) => entry.message) };
}

interface Expectation {
  readonly flow: string;
  readonly inputs?: () => Readonly<Record<string, string>>;
  readonly state?: string;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly tasks?: number;
  readonly logs?: readonly string[];
}

const EXPECTED: readonly Expectation[] = [
  { flow: 'company.team.hello-world', tasks: 1 },
  { flow: 'company.team.inputs_demo', inputs: () => ({ user: 'Rick' }), logs: ['Hey there, Rick'] },
  { flow: 'company.team.choices', tasks: 5, logs: ['250 needs an approval'] },
  {
    flow: 'company.team.choices',
    inputs: () => ({ environment: 'prod', amount: '5' }),
    logs: ['5 is fine', 'Deploying for real'],
  },
  { flow: 'company.team.every_city', tasks: 7, outputs: { first: '1. Oslo has 4 letters' } },
  { flow: 'company.team.side_by_side', outputs: { joined: 'orders with customers' } },
  { flow: 'company.team.shell_outputs', outputs: { lines: 3 }, logs: ['3 lines; the file says 3'] },
  { flow: 'company.team.flaky', state: 'WARNING', logs: ['attempt after 2 others'] },
  { flow: 'company.team.cleanup', state: 'FAILED', logs: ['Tidying up', 'The execution ended FAILED'] },
  { flow: 'company.team.all_inputs', tasks: 1 },
  { flow: 'company.team.results', outputs: { message: 'Hello World', number: 42 } },
  { flow: 'company.team.secret_call', logs: ['calling with ******'] },
  { flow: 'company.data.python_report', outputs: { total: 56 }, logs: ['Total 56, from pen and book'] },
  { flow: 'company.data.duckdb_prices', outputs: { dearest: 'Umbra' } },
  {
    flow: 'company.data.http_prices',
    inputs: () => ({ api }),
    outputs: { title: 'Mascara' },
    logs: ['Mascara is one of 194'],
  },
  { flow: 'company.ops.namespace_files', outputs: { query: "SELECT * FROM orders WHERE region = 'north'" } },
];

describe('examples', () => {
  for (const expectation of EXPECTED) {
    const given = expectation.inputs === undefined ? '' : ' with inputs';
    it(`${expectation.flow}${given}`, async () => {
      const { record, logs } = await run(expectation.flow, expectation.inputs?.());
      const failures = record.taskRuns.flatMap((one) =>
        one.attempts.flatMap((attempt) => attempt.failure?.message ?? []),
      );
      expect({
        state: record.state,
        failures: record.state === 'SUCCESS' ? [] : failures,
        failure: record.failure,
      }).toEqual({
        state: expectation.state ?? 'SUCCESS',
        failures: expectation.state === undefined ? [] : failures,
        failure: undefined,
      });
      if (expectation.outputs !== undefined) expect(record.outputs).toMatchObject(expectation.outputs);
      if (expectation.tasks !== undefined) expect(record.taskRuns).toHaveLength(expectation.tasks);
      for (const message of expectation.logs ?? []) expect(logs).toContain(message);
    });
  }

  it('pass the tests that are written for them, without any network', async () => {
    const outcome = await runTests({ paths: ['examples/tests'] }, await open());
    expect(outcome).toMatchObject({ kind: 'tested', report: { state: 'SUCCESS' }, diagnostics: [] });
    const cases = outcome.kind === 'tested' ? outcome.report.suites.flatMap((suite) => suite.cases) : [];
    expect(cases.map(({ id, executionState }) => `${id} ${executionState}`)).toEqual([
      'title_comes_from_the_product SUCCESS',
      'a_broken_catalogue_fails_the_flow FAILED',
    ]);
  });

  it('gives all_inputs values of their types', async () => {
    const { record } = await run('company.team.all_inputs', { notify: 'true', channel: 'chat' });
    expect(record.taskRuns[0]?.outputs?.values).toEqual({
      greeting: 'Rick, 42',
      half: '1.0',
      next_day: '2024-03-01',
      second: '2',
      tags: 'red+blue',
      channel: 'chat',
    });
  });

  it('are all run here, and none has an error', async () => {
    const workspace = await open();
    const names = (await workspace.catalog.entries()).map((entry) => `${entry.namespace}.${entry.id}`);
    expect(names.filter((name) => !EXPECTED.some((one) => one.flow === name))).toEqual([]);
    const { diagnostics } = await validateFlows({}, workspace);
    expect(diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
  });
});
