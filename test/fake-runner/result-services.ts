/**
 * The services behind artifacts and caches, on loopback, as far as `@actions/artifact` and `@actions/cache` use them:
 * twirp calls in JSON and a blob store that takes blocks.
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  content: Buffer;
  finalized: boolean;
}

interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly blob: string;
  finalized: boolean;
}

type Answer = { readonly status?: number; readonly body: object };

export class ResultServices {
  readonly artifacts = new Map<string, StoredArtifact>();
  readonly caches: CacheEntry[] = [];
  /** Calls of the cache service, in order. */
  readonly cacheCalls: string[] = [];
  /** Refuses new caches, as for a token that may only read. */
  readOnly = false;
  /** Status that every twirp call is answered with, to play an outage. */
  outage: number | undefined;
  readonly #blobs = new Map<string, Buffer>();
  readonly #blocks = new Map<string, Map<string, Buffer>>();
  readonly #server: Server;
  #nextId = 1;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
  }

  static async start(): Promise<ResultServices> {
    const services = new ResultServices();
    await new Promise<void>((resolve) => services.#server.listen(0, '127.0.0.1', resolve));
    return services;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (url.pathname.startsWith('/twirp/')) {
      const method = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
      if (method.includes('Cache')) this.cacheCalls.push(method);
      const answer: Answer =
        this.outage === undefined
          ? this.#call(method, JSON.parse(body.toString('utf8') || '{}'))
          : { status: this.outage, body: { code: 'unavailable', msg: 'the service is down' } };
      response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
      return;
    }
    if (url.pathname.startsWith('/blob/')) this.#blob(request, url, body, response);
    else response.writeHead(404).end();
  }

  #call(method: string, input: Readonly<Record<string, unknown>>): Answer {
    const text = (key: string): string =>
      String(input[key] ?? input[key.replace(/_(\w)/g, (_, one: string) => one.toUpperCase())] ?? '');
    switch (method) {
      case 'CreateArtifact': {
        const name = text('name');
        if (/[":<>|*?\r\n\\/]/.test(name) || name === '')
          return invalid(`The artifact name ${name} is not valid`);
        if (this.artifacts.has(name)) {
          return {
            status: 409,
            body: {
              code: 'already_exists',
              msg: 'an artifact with this name already exists on the workflow run',
            },
          };
        }
        const artifact = { id: this.#nextId++, name, content: Buffer.alloc(0), finalized: false };
        this.artifacts.set(name, artifact);
        return { body: { ok: true, signedUploadUrl: `${this.url}blob/artifact-${artifact.id}?sig=x` } };
      }
      case 'FinalizeArtifact': {
        const artifact = this.artifacts.get(text('name'));
        if (artifact === undefined) return missing();
        artifact.content = this.#blobs.get(`artifact-${artifact.id}`) ?? Buffer.alloc(0);
        artifact.finalized = true;
        return { body: { ok: true, artifactId: String(artifact.id) } };
      }
      case 'ListArtifacts': {
        const [name, id] = [text('name_filter'), text('id_filter')];
        const found = [...this.artifacts.values()].filter(
          (one) =>
            one.finalized && (name === '' || one.name === name) && (id === '' || String(one.id) === id),
        );
        return { body: { artifacts: found.map(described) } };
      }
      case 'GetSignedArtifactURL': {
        const artifact = this.artifacts.get(text('name'));
        return artifact === undefined
          ? missing()
          : { body: { signedUrl: `${this.url}blob/artifact-${artifact.id}?sig=x` } };
      }
      case 'DeleteArtifact': {
        const artifact = this.artifacts.get(text('name'));
        if (artifact === undefined) return missing();
        this.artifacts.delete(artifact.name);
        return { body: { ok: true, artifactId: String(artifact.id) } };
      }
      case 'CreateCacheEntry': {
        const [key, version] = [text('key'), text('version')];
        if (this.readOnly)
          return { body: { ok: false, message: 'cache write denied: the token may only read' } };
        if (this.caches.some((one) => one.key === key && one.version === version))
          return { body: { ok: false } };
        const id = this.#nextId++;
        this.caches.push({ id, key, version, blob: `cache-${id}`, finalized: false });
        return { body: { ok: true, signedUploadUrl: `${this.url}blob/cache-${id}?sig=x` } };
      }
      case 'FinalizeCacheEntryUpload': {
        const entry = this.caches.find((one) => one.key === text('key') && one.version === text('version'));
        if (entry === undefined) return missing();
        entry.finalized = true;
        return { body: { ok: true, entryId: String(entry.id) } };
      }
      case 'GetCacheEntryDownloadURL': {
        const restore = (input.restore_keys ?? input.restoreKeys ?? []) as string[];
        const found = [text('key'), ...restore].flatMap((key) =>
          this.caches
            .filter((one) => one.finalized && one.version === text('version') && one.key.startsWith(key))
            .reverse(),
        )[0];
        if (found === undefined) return { body: { ok: false } };
        return {
          body: { ok: true, signedDownloadUrl: `${this.url}blob/${found.blob}?sig=x`, matchedKey: found.key },
        };
      }
      default:
        return { status: 404, body: { code: 'bad_route', msg: method } };
    }
  }

  #blob(request: IncomingMessage, url: URL, body: Buffer, response: ServerResponse): void {
    const name = url.pathname.slice('/blob/'.length);
    const stamp = { etag: '"1"', 'last-modified': new Date(0).toUTCString() };
    if (request.method === 'PUT') {
      this.#put(name, url.searchParams, body);
      response.writeHead(201, stamp).end();
      return;
    }
    const content = this.#blobs.get(name);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = name.startsWith('artifact-') ? 'application/zip' : 'application/octet-stream';
    const range = /bytes=(\d+)-(\d*)/.exec(
      String(request.headers.range ?? request.headers['x-ms-range'] ?? ''),
    );
    const part =
      range === null
        ? content
        : content.subarray(Number(range[1]), range[2] ? Number(range[2]) + 1 : undefined);
    const headers = {
      ...stamp,
      'content-type': type,
      'content-length': part.length,
      'accept-ranges': 'bytes',
    };
    if (range === null) response.writeHead(200, headers);
    else {
      const from = Number(range[1]);
      const of = `bytes ${from}-${from + part.length - 1}/${content.length}`;
      response.writeHead(206, { ...headers, 'content-range': of });
    }
    response.end(request.method === 'HEAD' ? undefined : part);
  }

  #put(name: string, query: URLSearchParams, body: Buffer): void {
    const blocks = this.#blocks.get(name) ?? new Map<string, Buffer>();
    this.#blocks.set(name, blocks);
    if (query.get('comp') === 'block') blocks.set(query.get('blockid') ?? '', body);
    else if (query.get('comp') === 'blocklist') {
      const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1]!);
      this.#blobs.set(name, Buffer.concat(ids.map((id) => blocks.get(id) ?? Buffer.alloc(0))));
    } else this.#blobs.set(name, body);
  }
}

function described(artifact: StoredArtifact): object {
  return {
    workflowRunBackendId: 'run',
    workflowJobRunBackendId: 'job',
    databaseId: String(artifact.id),
    name: artifact.name,
    size: String(artifact.content.length),
    createdAt: new Date(0).toISOString(),
  };
}

function invalid(message: string): Answer {
  return { status: 400, body: { code: 'invalid_argument', msg: message } };
}

function missing(): Answer {
  return { status: 404, body: { code: 'not_found', msg: 'there is no such thing' } };
}

/** An unsigned token whose scope names the run and the job, which is all the toolkit reads of it. */
export function runtimeToken(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run:job', exp: 4102444800 })}.`;
}
