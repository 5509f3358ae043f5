/** HTTP requests against servers on loopback. */

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TaskFailure } from '../../../../src/plugin/task-failure.ts';
import { requestTask } from '../../../../src/tasks/core/http/request.ts';
import { createTaskContext, failureOf, runTask } from '../../task-context.ts';
import { type Handler, type Loopback, serve, serveBytes } from './loopback-server.ts';

const ok: Handler = (_request, response) => void response.end('fine');

async function last(
  server: Loopback,
  properties: Record<string, unknown>,
): Promise<Loopback['requests'][number]> {
  await runTask(requestTask, { uri: `${server.origin}/x`, ...properties });
  return server.requests.at(-1)!;
}

describe('what is sent', () => {
  it('sends a GET with headers and parameters, escaping blanks', async () => {
    const server = await serve(ok);
    const sent = await last(server, {
      uri: `${server.origin}/a b?x=1`,
      params: { name: 'Ü &', tags: ['a', 'b'] },
      headers: { 'X-One': '1' },
    });
    expect(sent).toMatchObject({ method: 'GET', url: '/a%20b?x=1&name=%C3%9C+%26&tags=a&tags=b', body: '' });
    expect(sent.headers).toMatchObject({ 'x-one': '1', accept: '*/*', 'user-agent': 'gitestra' });
    expect(sent.headers['content-type']).toBeUndefined();
  });

  it.each([
    { properties: { body: '{"a":1}' }, type: 'application/json', body: '{"a":1}' },
    { properties: { body: 'ü', contentType: 'text/plain' }, type: 'text/plain', body: 'ü' },
    { properties: { body: 'x', headers: { 'content-type': 'text/csv' } }, type: 'text/csv', body: 'x' },
    {
      properties: { formData: { a: 'x y', b: 2, c: ['1', '2'] }, body: 'ignored' },
      type: 'application/x-www-form-urlencoded',
      body: 'a=x+y&b=2&c=1&c=2',
    },
  ])('sends $type', async ({ properties, type, body }) => {
    const sent = await last(await serve(ok), { method: 'post', ...properties });
    expect(sent.method).toBe('POST');
    expect(sent.headers['content-type']).toBe(type);
    expect(sent.headers['content-length']).toBe(String(Buffer.byteLength(body)));
    expect(sent.body).toBe(body);
  });

  it('sends a form of parts with files from storage', async () => {
    const server = await serve(ok);
    const context = createTaskContext();
    const uri = await context.storage.put('data.csv', 'id\n1\n');
    await runTask(
      requestTask,
      {
        uri: server.origin,
        method: 'PUT',
        contentType: 'multipart/form-data',
        formData: { plain: 'text', file: uri, named: { name: 'a"b.csv', content: uri }, map: { x: 1 } },
      },
      context,
    );
    const { body, headers } = server.requests[0]!;
    const boundary = /boundary=(\S+)/.exec(headers['content-type']!)![1]!;
    const parts = body.split(`--${boundary}`);
    expect(parts).toHaveLength(6);
    expect(parts[1]).toBe('\r\nContent-Disposition: form-data; name="plain"\r\n\r\ntext\r\n');
    expect(parts[2]).toMatch(
      /name="file"; filename="[^"]*data\.csv"\r\nContent-Type: application\/octet-stream\r\n\r\nid\n1\n\r\n$/,
    );
    expect(parts[3]).toContain('name="named"; filename="a%22b.csv"');
    expect(parts[4]).toContain('\r\n\r\n{"x":1}\r\n');
    expect(parts[5]).toBe('--\r\n');
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
  });

  it.each([
    {
      options: { auth: { type: 'BASIC', username: 'ü', password: 'p' } },
      expected: `Basic ${Buffer.from('ü:p').toString('base64')}`,
    },
    { options: { auth: { type: 'BEARER', token: 'abc' } }, expected: 'Bearer abc' },
    { options: { basicAuthUser: 'u', basicAuthPassword: 'p' }, expected: 'Basic dTpw' },
  ])('authorizes with $expected', async ({ options, expected }) => {
    expect((await last(await serve(ok), { options })).headers.authorization).toBe(expected);
  });

  it('masks passwords and tokens before anything can print them', async () => {
    const server = await serve(ok);
    const context = createTaskContext();
    await runTask(
      requestTask,
      {
        uri: server.origin,
        options: { auth: { type: 'BEARER', token: 'very-secret' }, logs: ['REQUEST_HEADERS'] },
      },
      context,
    );
    expect(context.secrets).toEqual(['very-secret']);
    expect(context.messages().join('\n')).not.toContain('very-secret');
    expect(context.messages('DEBUG')[0]).toContain('Authorization: ******');
  });

  it.each(['MD5', 'SHA-256', 'MD5-sess'])('answers a digest challenge with %s', async (algorithm) => {
    const server = await serve((request, response) => {
      const given = request.headers.authorization;
      if (given === undefined) {
        const challenge = `Basic realm="b", Digest realm="r, \\"x\\"", qop="auth,auth-int", nonce="n1", opaque="o", algorithm=${algorithm}`;
        response.writeHead(401, { 'WWW-Authenticate': challenge }).end('who?');
      } else response.end(given);
    });
    const { outputs } = await runTask(requestTask, {
      uri: `${server.origin}/p?q=1`,
      method: 'POST',
      body: 'again',
      options: { auth: { type: 'DIGEST', username: 'u', password: 'p' } },
    });
    expect(outputs!.code).toBe(200);
    expect(outputs!.body).toMatch(
      /^Digest username="u", realm="r, \\"x\\"", nonce="n1", uri="\/p\?q=1", response="[0-9a-f]+"/,
    );
    expect(server.requests.map((request) => request.body)).toEqual(['again', 'again']);
  });

  it('goes through a proxy, with credentials', async () => {
    const proxy = await serve((request, response) => void response.end(`proxied ${request.url}`));
    const { outputs } = await runTask(requestTask, {
      uri: 'http://nowhere.example/x',
      options: {
        proxy: { type: 'HTTP', address: '127.0.0.1', port: proxy.port, username: 'u', password: 'p' },
      },
    });
    expect(outputs!.body).toBe('proxied http://nowhere.example/x');
    expect(proxy.requests[0]!.headers['proxy-authorization']).toBe('Basic dTpw');
  });

  it('sends requests for a host to another one by the setting `httpRewrite`', async () => {
    const server = await serve(ok);
    const context = createTaskContext({
      settings: {
        httpRewrite: {
          'https://api.example.com': 'http://127.0.0.1:1',
          'https://api.example.com/v2': `${server.origin}/moved`,
        },
      },
    });
    const { outputs } = await runTask(requestTask, { uri: 'https://api.example.com/v2/items?x=1' }, context);
    expect(server.requests[0]!.url).toBe('/moved/items?x=1');
    expect(outputs!.uri).toBe('https://api.example.com/v2/items?x=1');
  });
});

describe('what comes back', () => {
  it('outputs address, status, headers as lists in their own case, and the body as text', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(201, { 'X-Tag': ['a', 'b'], 'Content-Type': 'application/json' }).end('{"a":1}');
    });
    const { outputs } = await runTask(requestTask, { uri: `${server.origin}/x` });
    expect(outputs).toMatchObject({ uri: `${server.origin}/x`, code: 201, body: '{"a":1}' });
    expect(outputs!.headers).toMatchObject({ 'X-Tag': ['a', 'b'], 'Content-Type': ['application/json'] });
  });

  it.each([
    { method: 'HEAD', status: 200 },
    { method: 'GET', status: 204 },
  ])('has no body after $method with $status', async ({ method, status }) => {
    const server = await serve((_request, response) => void response.writeHead(status).end());
    expect((await runTask(requestTask, { uri: server.origin, method })).outputs!.body).toBeNull();
  });

  it('decodes compression and character sets', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/gzip')
        response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('zipped ü'));
      else if (request.url === '/latin')
        response
          .writeHead(200, { 'Content-Type': 'text/plain; charset=ISO-8859-1' })
          .end(Buffer.from('ü', 'latin1'));
      else response.end(Buffer.from('ü', 'latin1'));
    });
    const body = async (path: string, options = {}): Promise<unknown> =>
      (await runTask(requestTask, { uri: server.origin + path, options })).outputs!.body;
    expect(await body('/gzip')).toBe('zipped ü');
    expect(await body('/latin')).toBe('ü');
    expect(await body('/plain', { defaultCharset: 'ISO-8859-1' })).toBe('ü');
    await expect(body('/plain')).rejects.toThrow('not valid UTF-8 text');
  });

  it.each([
    { properties: {}, fails: true },
    { properties: { options: { allowFailed: true } }, fails: false },
    { properties: { allowFailed: true }, fails: false },
    { properties: { options: { allowedResponseCodes: [404] } }, fails: false },
    { properties: { options: { allowedResponseCodes: [500] } }, fails: true },
  ])('treats status 404 with $properties', async ({ properties, fails }) => {
    const server = await serve((_request, response) => void response.writeHead(404).end('no such thing'));
    const run = runTask(requestTask, { uri: `${server.origin}/x`, ...properties });
    if (fails)
      expect((await failureOf(run)).message).toBe(
        `GET ${server.origin}/x was answered with status 404: no such thing`,
      );
    else expect((await run).outputs).toMatchObject({ code: 404, body: 'no such thing' });
  });

  it('refuses a body that is too long for an output', async () => {
    const server = await serve(
      (_request, response) => void response.end(Buffer.alloc(20 * 1024 * 1024, 'x')),
    );
    expect((await failureOf(runTask(requestTask, { uri: server.origin }))).message).toContain(
      'http.Download',
    );
  });

  it('logs the parts of the exchange it is told to', async () => {
    const server = await serve(ok);
    const context = createTaskContext();
    const logs = ['REQUEST_BODY', 'RESPONSE_HEADERS', 'RESPONSE_BODY'];
    await runTask(
      requestTask,
      { uri: server.origin, method: 'POST', body: 'question', options: { logs } },
      context,
    );
    expect(context.messages('DEBUG')).toHaveLength(3);
    expect(context.messages('DEBUG').join('\n')).toMatch(/question[\s\S]*response 200[\s\S]*fine/);
  });
});

describe('redirects', () => {
  const redirecting = (status: number): Promise<Loopback> =>
    serve((request, response) => {
      if (request.url === '/end') response.end('end');
      else response.writeHead(status, { Location: '/end', 'Set-Cookie': 'session=1; Path=/' }).end('moved');
    });

  it.each([
    { status: 301, method: 'GET', body: '' },
    { status: 302, method: 'GET', body: '' },
    { status: 303, method: 'GET', body: '' },
    { status: 307, method: 'POST', body: 'data' },
    { status: 308, method: 'POST', body: 'data' },
  ])('follows $status after a POST with $method', async ({ status, method, body }) => {
    const server = await redirecting(status);
    const { outputs } = await runTask(requestTask, {
      uri: `${server.origin}/start`,
      method: 'POST',
      body: 'data',
    });
    expect(outputs).toMatchObject({ uri: `${server.origin}/end`, body: 'end' });
    expect(server.requests[1]).toMatchObject({ method, body });
    expect(server.requests[1]!.headers.cookie).toBe('session=1');
  });

  it('does not follow when told so', async () => {
    const server = await redirecting(302);
    const { outputs } = await runTask(requestTask, {
      uri: `${server.origin}/start`,
      options: { followRedirects: false },
    });
    expect(outputs).toMatchObject({ code: 302, body: 'moved' });
  });

  it('keeps credentials from another host', async () => {
    const other = await serve(ok);
    const server = await serve(
      (_request, response) => void response.writeHead(302, { Location: `${other.origin}/x` }).end(),
    );
    await runTask(requestTask, {
      uri: server.origin,
      headers: { Cookie: 'a=b', 'X-Kept': '1' },
      options: { auth: { type: 'BEARER', token: 't' } },
    });
    expect(server.requests[0]!.headers).toMatchObject({ authorization: 'Bearer t', cookie: 'a=b' });
    expect(other.requests[0]!.headers.authorization).toBeUndefined();
    expect(other.requests[0]!.headers.cookie).toBeUndefined();
    expect(other.requests[0]!.headers['x-kept']).toBe('1');
  });

  it('gives up on a circle', async () => {
    const server = await serve((_request, response) => void response.writeHead(302, { Location: '/' }).end());
    expect((await failureOf(runTask(requestTask, { uri: server.origin }))).message).toContain(
      'redirects more than 50 times',
    );
  });

  it('does not follow to another protocol', async () => {
    const server = await serve(
      (_request, response) => void response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
    );
    expect((await failureOf(runTask(requestTask, { uri: server.origin }))).message).toContain(
      'only http and https',
    );
  });
});

describe('failures', () => {
  it.each([
    { properties: { uri: 'example.com' }, message: '`example.com` is no absolute address' },
    { properties: { uri: 'ftp://example.com' }, message: 'only http and https are possible, not ftp' },
    { properties: { uri: 'http://127.0.0.1:1' }, message: 'the connection was refused' },
    { properties: { uri: 'http://h', method: 'GE T' }, message: 'is no HTTP method' },
    { properties: { uri: 'http://h', headers: { 'a b': '1' } }, message: 'is no name of a header' },
    { properties: { uri: 'http://h', headers: { a: '1\r\nB: 2' } }, message: 'holds a line break' },
    {
      properties: { uri: 'http://h', encryptBody: true },
      message: '`encryptBody: true` needs an encryption key',
    },
    {
      properties: { uri: 'http://h', options: { proxy: { type: 'HTTP' } } },
      message: 'needs `address` and `port`',
    },
    {
      properties: { uri: 'http://h', options: { auth: { type: 'BEARER' } } },
      message: 'BEARER needs a `token`',
    },
    {
      properties: {
        uri: 'http://h',
        formData: { f: { name: 'x', content: 'y' } },
        contentType: 'multipart/form-data',
      },
      message: 'needs the URI of a stored file',
    },
  ])('says what is wrong with $properties', async ({ properties, message }) => {
    expect((await failureOf(runTask(requestTask, properties))).message).toContain(message);
  });

  it('gives up on a server that does not answer in time', async () => {
    const server = await serveBytes(() => undefined);
    const options = { timeout: { readIdleTimeout: 'PT0.05S' } };
    expect((await failureOf(runTask(requestTask, { uri: server.origin, options }))).message).toContain(
      'within the time limit',
    );
  });

  it('reports an answer that breaks off', async () => {
    const server = await serveBytes((socket) =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'),
    );
    expect((await failureOf(runTask(requestTask, { uri: server.origin }))).message).toMatch(
      /closed the connection|length of the answer/,
    );
  });

  it('reports something that is not HTTP', async () => {
    const server = await serveBytes((socket) => socket.end('SSH-2.0-x\r\n'));
    expect((await failureOf(runTask(requestTask, { uri: server.origin }))).message).toContain(
      `GET ${server.origin}/ failed`,
    );
  });

  it('ends with the reason when the task is aborted', async () => {
    const controller = new AbortController();
    const reason = new TaskFailure('timed out', { timedOut: true });
    const server = await serveBytes(() => controller.abort(reason));
    const context = createTaskContext({ signal: controller.signal });
    expect(await failureOf(runTask(requestTask, { uri: server.origin }, context))).toBe(reason);
  });
});
