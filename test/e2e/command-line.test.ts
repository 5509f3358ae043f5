/** Programs of the command line for real: AWS against a server on loopback, Terraform and Ansible with Kestra's own flows. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { pypiObstacle } from './played-hosts.ts';
import { folderOf, gitestra, ROOT } from './program.ts';
import { pythonTools } from './python-tools.ts';

const fixtures = join(ROOT, '../shared/corpus/kestra-fixtures');
const flowOf = (plugin: string, name: string): string =>
  join(fixtures, plugin, `src__test__resources__sanity-checks__${name}.yaml`);

async function run(
  path: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ExecutionRecord> {
  const args = ['run', path, '--task-runner', 'process', '--no-prompt', '-o', 'json'];
  const { status, stdout, stderr } = await gitestra(args, { cwd, env: { HOME: cwd, ...env } });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as ExecutionRecord;
}

/** All that a run has left in its folder, as text. */
function written(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

const BUCKETS = `<?xml version="1.0" encoding="UTF-8"?>
<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
  <Owner><ID>1</ID></Owner>
  <Buckets><Bucket><Name>first-bucket</Name><CreationDate>2026-01-01T00:00:00.000Z</CreationDate></Bucket></Buckets>
</ListAllMyBucketsResult>`;

const offline = pypiObstacle();

describe('AwsCLI', () => {
  it.skipIf(offline !== undefined)(
    `signs requests with keys that are written nowhere${offline === undefined ? '' : ` (skipped: ${offline})`}`,
    { timeout: 180_000 },
    async ({ onTestFinished }) => {
      const signed: string[] = [];
      const server = createServer((request, response) => {
        signed.push(String(request.headers.authorization));
        response.setHeader('content-type', 'application/xml');
        response.end(BUCKETS);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      onTestFinished(() => void server.close());
      const cwd = folderOf();
      const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const secret = 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY';
      const path = join(cwd, 'buckets.yaml');
      writeFileSync(
        path,
        `id: buckets
namespace: company.team
tasks:
  - id: cli
    type: io.kestra.plugin.aws.cli.AwsCLI
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    secretKeyId: "{{ secret('AWS_SECRET_ACCESS_KEY') }}"
    region: eu-central-1
    endpointOverride: ${endpoint}
    env:
      NO_PROXY: 127.0.0.1
    commands:
      - pip install --quiet "awscli==1.*"
      - aws s3api list-buckets | tr -d ' \\n' | xargs -0 -I {} echo '::{"outputs":{}}::'
      - echo "the key is $AWS_SECRET_ACCESS_KEY"
`,
      );
      const record = await run(path, cwd, { GITESTRA_SECRET_AWS_SECRET_ACCESS_KEY: secret });
      expect(record.taskRuns[0]!.outputs).toMatchObject({
        vars: { Buckets: [{ Name: 'first-bucket' }] },
        exitCode: 0,
      });
      expect(signed).toEqual([
        expect.stringMatching(/^AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE\/\d+\/eu-central-1\/s3\//),
      ]);
      const all = written(join(cwd, '.gitestra/executions'));
      expect(all).toContain('the key is ******');
      expect(all).not.toContain(secret);
    },
  );
});

describe('TerraformCLI', () => {
  const flow = flowOf('plugin-terraform', 'all_terraform');
  const missing = !existsSync(flow)
    ? 'the flow is not there'
    : spawnSync('terraform', ['version']).status === 0
      ? undefined
      : 'Terraform is not installed';
  it.skipIf(missing !== undefined)(
    `all_terraform runs as it is${missing === undefined ? '' : ` (skipped: ${missing})`}`,
    { timeout: 120_000 },
    async () => {
      expect((await run(flow, folderOf())).state).toBe('SUCCESS');
    },
  );
});

describe('AnsibleCLI', () => {
  const flow = flowOf('plugin-ansible', 'all_ansible');
  const tools = existsSync(flow) ? pythonTools('ansible-core==2.18.*') : 'the flow is not there';
  it.skipIf(typeof tools === 'string')(
    `all_ansible runs as it is${typeof tools === 'string' ? ` (skipped: ${tools})` : ''}`,
    { timeout: 180_000 },
    async () => {
      const bin = (tools as { bin: string }).bin;
      const record = await run(flow, folderOf(), { PATH: `${bin}:${process.env.PATH}` });
      expect(record.state).toBe('SUCCESS');
    },
  );
});
