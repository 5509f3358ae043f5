/** Server-sent events from a server on loopback. */

import { describe, expect, it } from 'vitest';
import { sseRequestTask } from '../../../../src/tasks/core/http/sse-request.ts';
import { createTaskContext, failureOf, runTask } from '../../task-context.ts';
import { type Loopback, serve } from './loopback-server.ts';

const sending = (...pieces: string[]): Promise<Loopback> =>
  serve((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    for (const piece of pieces) response.write(piece);
    response.end();
  });

const outputsOf = async (server: Loopback, properties = {}): Promise<Record<string, unknown>> =>
  (await runTask(sseRequestTask, { uri: `${server.origin}/events`, ...properties })).outputs!;

describe('http.SseRequest', () => {
  it('gives every event, however it is cut', async () => {
    const server = await sending(
      ': hello\n\nid: 1\nevent: greet\nda',
      'ta: {"t": "é"}\n\ndata: two\ndata: lines\r\n\r\n',
      'retry: 5\ndata: 7\n\ndata: never ended',
    );
    expect(await outputsOf(server)).toEqual({
      uri: `${server.origin}/events`,
      size: 3,
      events: [
        { data: { t: 'é' }, id: '1', name: 'greet' },
        { data: 'two\nlines', id: null, name: null },
        { data: 7, id: null, name: null },
      ],
      result: null,
    });
    expect(server.requests[0]!.headers.accept).toBe('text/event-stream');
  });

  const texts = 'data: {"t":"a"}\n\ndata: {"t":2}\n\ndata: {"t":true}\n\n';

  it('joins what jq finds', async () => {
    const server = await sending(texts);
    expect(await outputsOf(server, { concatJqExpression: '.data.t' })).toMatchObject({
      size: 3,
      events: null,
      result: 'a2true',
    });
  });

  it('fails where jq finds nothing, or passes over it', async () => {
    const server = await sending(`${texts}data: [DONE]\n\ndata: {"t":null}\n\n`);
    const properties = { uri: server.origin, concatJqExpression: '.data.t' };
    expect((await failureOf(runTask(sseRequestTask, properties))).message).toContain(
      'the jq program `.data.t` fails for an event',
    );
    const context = createTaskContext();
    const { outputs } = await runTask(sseRequestTask, { ...properties, failedOnMissingJq: false }, context);
    expect(outputs).toMatchObject({ result: 'a2true', size: 5 });
    expect(context.messages('DEBUG')).toHaveLength(2);
    expect(context.metrics).toEqual([{ name: 'size', type: 'counter', value: 5 }]);
  });

  it('fails for a status of 400 and above', async () => {
    const server = await serve((_request, response) => void response.writeHead(503).end('later'));
    expect((await failureOf(runTask(sseRequestTask, { uri: server.origin }))).message).toMatch(/503.*later/);
  });
});
