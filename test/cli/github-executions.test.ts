/** Executions that workflow runs left on GitHub: listed, fetched and gone on with; the REST API is on loopback. */

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PastExecution } from '../../src/app/past-execution.ts';
import { artifactName, nameWithState } from '../../src/github/artifacts.ts';
import { gitestra } from './fake-host.ts';

const FLOW = `id: fails
namespace: company.team
inputs:
  - {id: file, type: STRING, defaults: x}
tasks:
  - {id: first, type: io.kestra.plugin.core.debug.Return, format: "{{ inputs.file }}"}
  - {id: second, type: io.kestra.plugin.core.execution.Fail}
`;

interface Artifact {
  readonly name: string;
  readonly expired?: boolean;
  readonly archive?: Buffer;
}

let root: string;
let server: Server;
let artifacts: Artifact[];
beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-github-')));
  for (const name of ['job', 'laptop']) {
    mkdirSync(join(root, name, 'flows/company/team'), { recursive: true });
    writeFileSync(join(root, name, 'gitestra.yaml'), '');
    writeFileSync(join(root, name, 'flows/company/team/fails.yaml'), FLOW);
  }
  artifacts = [];
  server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://api');
    const json = (status: number, body: unknown): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname.startsWith('/blob/')) {
      return void response
        .writeHead(200, { 'content-type': 'application/zip' })
        .end(artifacts[Number(url.pathname.slice(6))]?.archive);
    }
    if (request.headers.authorization !== 'token right') return json(403, { message: 'no' });
    const zip = /^\/repos\/o\/r\/actions\/artifacts\/(\d+)\/zip$/.exec(url.pathname);
    if (zip !== null) return void response.writeHead(302, { location: `/blob/${zip[1]}` }).end();
    if (url.pathname !== '/repos/o/r/actions/artifacts') return json(404, { message: 'no' });
    const [page, size] = [Number(url.searchParams.get('page')), Number(url.searchParams.get('per_page'))];
    const all = artifacts.map(({ name, expired = false }, id) => ({
      id,
      name,
      expired,
      size_in_bytes: 7,
      created_at: new Date(Date.UTC(2026, 4, 20) - id * 3_600_000).toISOString(),
      workflow_run: { id: 70 + id, head_sha: 'c'.repeat(40) },
    }));
    json(200, { total_count: all.length, artifacts: all.slice((page - 1) * size, page * size) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true, force: true });
});

const at = (clone: string, ...argv: string[]) => {
  const { port } = server.address() as AddressInfo;
  const env = {
    PATH: process.env.PATH!,
    HOME: root,
    GH_TOKEN: 'right',
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
  };
  return gitestra(argv, { cwd: join(root, clone), env });
};

/** A zip archive as the service makes it. */
function zipped(files: Readonly<Record<string, Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    parts.push(Buffer.from('PK\x03\x04'), head, Buffer.from(name), data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), head, tail, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

/** What a job has left. */
async function uploaded(): Promise<string> {
  const { out } = await at('job', 'run', 'company.team.fails', '-i', 'file=y', '-o', 'json');
  const { id } = JSON.parse(out) as PastExecution;
  const folder = join(root, 'job/.gitestra/executions', id);
  const files: Record<string, Buffer> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files[relative(folder, path)] = readFileSync(path);
  }
  artifacts.unshift({ name: artifactName('gitestra-company.team.fails', id, 2), archive: zipped(files) });
  return id;
}

it('lists executions by their artifacts, the last attempt of each', async () => {
  for (let index = 0; index < 120; index++) artifacts.push({ name: `coverage-${index}` });
  const old = '1234567890abcdefghijkl';
  artifacts.push(
    { name: `gitestra-other.flow-${old}-1` },
    { name: `gitestra-gone.flow-${old}-1`, expired: true },
  );
  const id = await uploaded();
  const { status, out, err } = await at('laptop', 'executions', 'list', '--github', '--repository', 'o/r');
  expect(err).toMatch(/^↓ ON GITHUB: /);
  expect(status).toBe(0);
  expect(out.split('\n').slice(0, 2).join('\n')).toMatch(
    new RegExp(
      `^${id} +↓ ON GITHUB +company.team.fails +2026-05-20 00:00:00\n${old} +↓ ON GITHUB +other.flow `,
    ),
  );
  const list = ['executions', 'list', '--github', '--repository', 'o/r', '-o', 'json'];
  const json = await at('laptop', ...list, '--flow', 'company');
  expect(JSON.parse(json.out)).toMatchObject([
    {
      id,
      source: 'github',
      job: { url: 'https://github.com/o/r/actions/runs/70/attempts/2', runAttempt: 2 },
    },
  ]);
});

it('tells the states that the names of the artifacts have, of each execution the last', async () => {
  const [paused, failed, cancelled] = ['a', 'b', 'c'].map((letter) => letter.repeat(22));
  artifacts.push(
    { name: nameWithState(artifactName('gitestra-a.b', failed!, 1), 'FAILED') },
    // Begun a second time, by a resume.
    { name: nameWithState(artifactName('mine', `${paused}-2`, 3), 'SUCCESS') },
    { name: nameWithState(artifactName('mine', paused!, 3), 'PAUSED') },
    { name: nameWithState(artifactName('gitestra-a.b', cancelled!, 1), undefined) },
    { name: `gitestra-a.b-${'d'.repeat(22)}-1-WHATEVER` },
  );
  const list = ['executions', 'list', '--github', '--repository', 'o/r'];
  const { out, err } = await at('laptop', ...list);
  expect(out.split('\n').map((line) => line.slice(0, 37).trimEnd())).toEqual([
    `${failed}  ✖ FAILED`,
    `${paused}  ✔ SUCCESS`,
    `${cancelled}  ↓ ON GITHUB`,
    `${'d'.repeat(22)}  ↓ ON GITHUB`,
    '',
  ]);
  expect(err).toBe('↓ ON GITHUB: the state is known after gitestra executions fetch <execution>\n');
  const ids = async (state: string): Promise<unknown> =>
    (JSON.parse((await at('laptop', ...list, '-o', 'json', '-s', state)).out) as PastExecution[]).map(
      ({ id }) => id,
    );
  expect(await ids('failed')).toEqual([failed]);
  expect(await ids('PAUSED')).toEqual([]);
});

it('fetches an execution, which can be looked at and gone on with', async () => {
  const id = await uploaded();
  const fetched = await at('laptop', 'executions', 'fetch', id.slice(0, 8), '--repository', 'o/r');
  expect(fetched.err).toBe('');
  expect(fetched.out).toMatch(new RegExp(`^${id} {2}\\d+ files in \\.gitestra/executions/${id}\n$`));
  expect((await at('laptop', 'executions', 'show', id)).out).toContain('FAILED');
  const outputs = await at('laptop', 'executions', 'outputs', id, '--task', 'first', '-p', 'value');
  expect(outputs.out).toBe('y\n');
  const fixed = FLOW.replace('io.kestra.plugin.core.execution.Fail', 'io.kestra.plugin.core.debug.Return');
  writeFileSync(join(root, 'laptop/flows/company/team/fails.yaml'), fixed);
  expect((await at('laptop', 'restart', id)).status).toBe(0);
  const again = await at('laptop', 'executions', 'fetch', id, '--repository', 'o/r');
  expect(again.err).toContain(`xecution ${id} is here already`);
  expect((await at('laptop', 'executions', 'fetch', id, '--repository', 'o/r', '--replace')).status).toBe(0);
  expect((await at('laptop', 'executions', 'show', id)).out).toContain('FAILED');
  expect(
    readdirSync(join(root, 'laptop/.gitestra/executions')).filter((name) => /fetched/.test(name)),
  ).toEqual([]);
});

it.each([
  [{ '../../evil': Buffer.from('x'), 'journal.ndjson': Buffer.from('') }, /outside of its folder/],
  [{ 'other.txt': Buffer.from('x') }, /holds no journal/],
])('leaves nothing behind of an archive that is none of an execution', async (files, message) => {
  artifacts.push({ name: 'gitestra-a.b-1234567890abcdefghijkl-1', archive: zipped(files) });
  const { status, err } = await at('laptop', 'executions', 'fetch', '1234', '--repository', 'o/r');
  expect(status).not.toBe(0);
  expect(err).toMatch(message);
  expect((await at('laptop', 'executions', 'list', '-o', 'json')).out).toBe('[]\n');
});

it('says what is missing', async () => {
  const list = ['executions', 'list', '--github'];
  const text = async (...argv: string[]): Promise<string> => (await at('laptop', ...argv)).err;
  expect(await text(...list, '--repository', 'o/other')).toContain('`permissions: actions: read` lets it');
  expect(await text(...list)).toContain('--repository owner/name');
  expect(await text(...list, '-l', 'a=b')).toContain('--github does not download');
  expect(await text('executions', 'fetch', 'zzz', '--repository', 'o/r')).toContain('has no artifact of');
  const noToken = await gitestra(list, { cwd: join(root, 'laptop'), env: { PATH: process.env.PATH! } });
  expect(noToken.err).toContain('Set GITHUB_TOKEN or GH_TOKEN');
});
