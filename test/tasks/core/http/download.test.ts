/** Downloads against servers on loopback. */

import { text as readAll } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { downloadTask } from '../../../../src/tasks/core/http/download.ts';
import { dispositionName, downloadName } from '../../../../src/tasks/core/http/download-name.ts';
import { createTaskContext, failureOf, runTask } from '../../task-context.ts';
import { serve, serveBytes } from './loopback-server.ts';

describe('http.Download', () => {
  it('streams a file into storage', async () => {
    const content = 'x'.repeat(3_000_000);
    const server = await serve((_request, response) => void response.end(content));
    const context = createTaskContext();
    const { outputs } = await runTask(downloadTask, { uri: `${server.origin}/data/file.csv?x=1` }, context);
    expect(outputs).toMatchObject({ code: 200, length: 3_000_000 });
    expect(outputs!.uri).toMatch(/^kestra:\/\/\/company\/team\/.*\.csv$/);
    expect(await readAll(await context.storage.open(outputs!.uri as string))).toBe(content);
    expect(context.metrics).toEqual([{ name: 'response.length', type: 'counter', value: 3_000_000 }]);
  });

  it('stores what was compressed on the way as it was before', async () => {
    const server = await serve(
      (_request, response) =>
        void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('plain')),
    );
    const context = createTaskContext();
    const { outputs } = await runTask(downloadTask, { uri: server.origin }, context);
    expect(outputs!.length).toBe(5);
    expect(await readAll(await context.storage.open(outputs!.uri as string))).toBe('plain');
  });

  it.each([
    { properties: {}, fails: true },
    { properties: { failOnEmptyResponse: false }, fails: false },
    { properties: { options: { allowFailed: true } }, fails: false },
  ])('treats an empty file with $properties', async ({ properties, fails }) => {
    const server = await serve((_request, response) => void response.end());
    const context = createTaskContext();
    const run = runTask(downloadTask, { uri: server.origin, ...properties }, context);
    if (fails) {
      expect((await failureOf(run)).message).toContain('is empty');
      expect(await context.storage.list()).toEqual([]);
    } else expect((await run).outputs!.length).toBe(0);
  });

  it('fails on a status of 400 and above with what the server said', async () => {
    const server = await serve((_request, response) => void response.writeHead(503).end('down for repair'));
    expect((await failureOf(runTask(downloadTask, { uri: server.origin }))).message).toContain(
      'status 503: down for repair',
    );
  });

  it('fails on a download that breaks off, and leaves no half file', async () => {
    const server = await serveBytes((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf');
      setTimeout(() => socket.end(), 30);
    });
    const context = createTaskContext();
    expect((await failureOf(runTask(downloadTask, { uri: server.origin }, context))).message).toMatch(
      /closed the connection|length/,
    );
    expect(await context.storage.list()).toEqual([]);
  });

  it('takes the name from the server', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Disposition': 'attachment; filename="report 1.pdf"' }).end('x');
    });
    const { outputs } = await runTask(downloadTask, { uri: server.origin });
    expect(outputs!.uri).toMatch(/report%201\.pdf$/);
  });
});

describe('downloadName', () => {
  const base = {
    saveAs: undefined,
    contentDisposition: undefined,
    uri: 'https://h/a/b.tar.gz?x=y.z',
    unique: 'u',
  };
  it.each([
    [{}, 'u.gz'],
    [{ uri: 'https://h/products' }, 'u'],
    [{ uri: 'https://h' }, 'u'],
    [{ contentDisposition: 'attachment; filename=plain.csv' }, 'plain.csv'],
    [{ contentDisposition: 'attachment; filename="../../etc/passwd"' }, 'passwd'],
    [{ contentDisposition: 'attachment; filename=".."' }, 'u.gz'],
    [{ contentDisposition: 'attachment; filename="C:\\\\x\\\\y.txt"' }, 'y.txt'],
    [
      { contentDisposition: 'attachment; filename="f.txt"; filename*=UTF-8\'\'%e2%82%ac%20rates.txt' },
      '€ rates.txt',
    ],
    [{ saveAs: 'mine.csv', contentDisposition: 'attachment; filename=other.csv' }, 'mine.csv'],
    [{ saveAs: '/tmp/mine.csv' }, 'mine.csv'],
  ])('names %j', (given, name) => {
    expect(downloadName({ ...base, ...given })).toBe(name);
  });

  it('reads quoted names with escapes', () => {
    expect(dispositionName('attachment; filename="a\\"b;c.txt"; size=3')).toBe('a"b;c.txt');
    expect(dispositionName('inline')).toBeUndefined();
    expect(dispositionName("attachment; filename*=no-such-set''x; filename=y")).toBe('y');
  });
});
