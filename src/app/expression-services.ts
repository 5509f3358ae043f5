/** What expressions may ask of the world: secrets, the KV store, files, the log of their own execution. */

import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { ExpressionServices } from '../expression/engine.ts';
import type { KeyValueStore, NamespaceFiles, TaskStorage } from '../plugin/ports.ts';
import { systemClock } from '../util/clock.ts';
import type { Secrets } from './secrets.ts';

export interface ServiceSources {
  readonly secrets: Secrets;
  readonly kv: KeyValueStore;
  readonly namespaceFiles: NamespaceFiles;
  /** Error entries of the execution so far, oldest first. */
  readonly errorLogs: () => readonly Readonly<Record<string, unknown>>[];
}

const MACHINE = {
  now: () => systemClock.now(),
  randomBytes: (size: number) => randomBytes(size),
  http: requestHttp,
  randomPort: freePort,
};

/** What needs no execution: the time, randomness, the network. */
export function machineServices(): Required<
  Pick<ExpressionServices, 'now' | 'randomBytes' | 'http' | 'randomPort'>
> {
  return MACHINE;
}

const isUri = (path: string): boolean => /^(kestra|nsfile|file):\/\//.test(path);

/** Sizes and texts of stored files go through the storage view of the task run that asks, which checks what it may read. */
export function expressionServices(
  sources: ServiceSources,
  namespace: string,
  storageView: () => TaskStorage,
): ExpressionServices {
  let made: TaskStorage | undefined;
  const storageOf = (): TaskStorage => {
    made ??= storageView();
    return made;
  };
  const { now, randomBytes: bytes, http, randomPort } = MACHINE;
  return {
    now,
    randomBytes: bytes,
    http,
    randomPort,
    secret: (key) => sources.secrets.get(key),
    async kv(key, asked) {
      const entry = await sources.kv.get(asked ?? namespace, key);
      if (entry === undefined) return undefined;
      const { entryValue } = await import('../tasks/core/kv/entry-value.ts');
      return entryValue(entry) as never;
    },
    async readFile(path, place) {
      if (isUri(path)) {
        const storage = storageOf();
        return (await storage.exists(path)) ? text(storage, path) : undefined;
      }
      const bytes = await readNamespaceFile(sources.namespaceFiles, place.namespace ?? namespace, path);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
    async fileSize(path, place) {
      if (isUri(path)) {
        const storage = storageOf();
        return (await storage.exists(path)) ? storage.size(path) : undefined;
      }
      return (await readNamespaceFile(sources.namespaceFiles, place.namespace ?? namespace, path))
        ?.byteLength;
    },
    errorLogs: () => sources.errorLogs() as never,
  };
}

async function text(storage: TaskStorage, uri: string): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of await storage.open(uri)) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

async function readNamespaceFile(
  files: NamespaceFiles,
  namespace: string,
  path: string,
): Promise<Uint8Array | undefined> {
  const normal = path.replace(/^\/+/, '');
  return (await files.list(namespace)).includes(normal) ? files.read(namespace, normal) : undefined;
}

async function requestHttp(
  request: Parameters<NonNullable<ExpressionServices['http']>>[0],
): Promise<{ status: number; contentType: string | undefined; body: string }> {
  const uri = new URL(request.uri);
  for (const [name, value] of Object.entries(request.query)) {
    for (const one of Array.isArray(value) ? value : [value]) uri.searchParams.append(name, String(one));
  }
  const response = await fetch(uri, {
    method: request.method,
    headers: request.headers,
    ...(request.body === undefined ? {} : { body: request.body }),
  });
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? undefined,
    body: await response.text(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
