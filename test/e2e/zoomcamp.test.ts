/** Flows of a course that thousands have taken, unchanged: with Python, DuckDB, and a shop that the test plays. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadAll } from 'ion-js';
import { describe, expect, it, type TestContext } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { folderOf, gitestra, onlyExecution, ROOT } from './program.ts';

const course = join(ROOT, '../shared/corpus/zoomcamp/data-engineering-zoomcamp');
const flow = (name: string): string => join(course, `02-workflow-orchestration__flows__${name}.yaml`);

const PRODUCTS = {
  products: [
    { id: 1, title: 'Mascara', brand: 'Essence', price: 9.99, stock: 99 },
    { id: 2, title: 'Eyeshadow', brand: 'Glamour', price: 19.99, stock: 34 },
    { id: 3, title: 'Powder', brand: 'Essence', price: 14.49, stock: 89 },
    { id: 4, title: 'Apple', price: 1.99, stock: 8 },
  ],
};

async function shop(
  onTestFinished: TestContext['onTestFinished'],
): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(PRODUCTS));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

describe.skipIf(!existsSync(course)).concurrent('the course', () => {
  it('01_hello_world', { timeout: 60_000 }, async () => {
    const folder = folderOf();
    const { status, stdout } = await gitestra(
      ['run', flow('01_hello_world'), '-i', 'name=Rick', '-o', 'json'],
      {
        cwd: folder,
      },
    );
    expect(status).toBe(0);
    const record = JSON.parse(stdout) as ExecutionRecord;
    expect(record).toMatchObject({
      namespace: 'zoomcamp',
      flowId: '01_hello_world',
      state: 'SUCCESS',
      inputs: { name: 'Rick' },
    });
    expect(record.taskRuns.map((run) => `${run.taskId} ${run.state}`)).toEqual([
      'hello_message SUCCESS',
      'generate_output SUCCESS',
      'sleep SUCCESS',
      'log_output SUCCESS',
      'goodbye_message SUCCESS',
    ]);
    const sleep = record.taskRuns[2]!;
    expect(Date.parse(sleep.endDate!) - Date.parse(sleep.startDate!)).toBeGreaterThanOrEqual(15_000);
    expect(
      onlyExecution(folder)
        .logs.filter((entry) => entry.level === 'ERROR')
        .map((entry) => entry.message),
    ).toEqual(['Hello, Rick!', 'This is an output: I was generated during this workflow.', 'Goodbye, Rick!']);
  });

  it('03_getting_started_data_pipeline', { timeout: 60_000 }, async ({ onTestFinished }) => {
    const { url, asked } = await shop(onTestFinished);
    const folder = folderOf({ 'gitestra.yaml': `http:\n  rewrite:\n    https://dummyjson.com: ${url}\n` });
    const args = ['run', flow('03_getting_started_data_pipeline'), '--task-runner', 'process', '-o', 'json'];
    const { status, stdout, stderr } = await gitestra(args, { cwd: folder });
    expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.not.stringContaining('ERROR') });
    expect(asked).toEqual(['GET /products']);
    const record = JSON.parse(stdout) as ExecutionRecord;
    expect(record.taskRuns.map((run) => `${run.taskId} ${run.state}`)).toEqual([
      'extract SUCCESS',
      'transform SUCCESS',
      'query SUCCESS',
    ]);
    expect(record.inputs).toEqual({ columns_to_keep: ['brand', 'price'] });
    const [result] = record.taskRuns[2]!.outputs!.outputs as [{ uri: string; size: number }];
    expect(result.size).toBe(3);
    const { path } = onlyExecution(folder);
    const stored = join(path, 'files', result.uri.slice(result.uri.indexOf(record.id) + record.id.length));
    const rows = JSON.parse(JSON.stringify(loadAll(readFileSync(stored, 'utf8')))) as object[];
    expect(rows).toEqual([
      { brand: 'Glamour', avg_price: 19.99 },
      { brand: 'Essence', avg_price: 12.24 },
      { brand: 'N/A', avg_price: 1.99 },
    ]);
  });

  it('03_gcp_kv, whose entries later flows and people read', { timeout: 60_000 }, async () => {
    const cwd = folderOf({
      'flows/zoomcamp/read.yaml': `id: read
namespace: zoomcamp
tasks:
  - id: project
    type: io.kestra.plugin.core.debug.Return
    format: "{{ kv('GCP_PROJECT_ID') }} in {{ kv('GCP_LOCATION') }}"
`,
    });
    const { status, stderr } = await gitestra(['run', flow('03_gcp_kv')], { cwd });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const read = await gitestra(['run', 'zoomcamp.read', '-o', 'json'], { cwd });
    expect((JSON.parse(read.stdout) as ExecutionRecord).taskRuns[0]!.outputs).toEqual({
      value: 'kestra-sandbox in europe-west2',
    });
    const { stdout } = await gitestra(['kv', 'list', 'zoomcamp'], { cwd });
    for (const key of ['GCP_BUCKET_NAME', 'GCP_DATASET', 'GCP_LOCATION', 'GCP_PROJECT_ID'])
      expect(stdout).toContain(key);
  });
});
