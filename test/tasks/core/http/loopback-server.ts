/** An HTTP server on loopback for one test. */

import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Loopback {
  readonly origin: string;
  readonly port: number;
  readonly requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[];
}

export type Handler = (...parameters: Parameters<RequestListener>) => void | Promise<void>;

export async function serve(handler: Handler): Promise<Loopback> {
  const requests: Loopback['requests'] = [];
  const server = createServer((request, response) => {
    void buffer(request).then(async (body) => {
      requests.push({
        method: request.method!,
        url: request.url!,
        headers: request.headers,
        body: body.toString('utf8'),
      });
      await handler(request, response);
    });
  });
  const port = await listen(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${port}`, port, requests };
}

/** A server that speaks bytes: for answers that no HTTP server would send. */
export async function serveBytes(answer: (socket: Socket, request: string) => void): Promise<Loopback> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (data) => answer(socket, data.toString('latin1')));
  });
  const port = await listen(server as unknown as Server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { origin: `http://127.0.0.1:${port}`, port, requests: [] };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
