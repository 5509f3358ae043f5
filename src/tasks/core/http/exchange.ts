/** Makes one HTTP request: connection, authorization, redirects, decoding; the answer's body is a stream. */

import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Dispatcher } from 'undici';
import type { TaskContext } from '../../../plugin/task.ts';
import { isTaskFailure, TaskFailure } from '../../../plugin/task-failure.ts';
import { digestAuthorization } from './digest-authorization.ts';
import type { ExchangeOptions } from './exchange-options.ts';
import type { RequestBody } from './request-body.ts';
import { rewriteUri } from './rewrite-uri.ts';

export interface ExchangeRequest {
  readonly uri: string;
  /** What messages call the address when it is a secret. @default the address itself */
  readonly addressAs?: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody | undefined;
  readonly options: ExchangeOptions;
}

export interface Answer {
  /** Of the last request, after redirects. */
  readonly uri: string;
  readonly status: number;
  /** Names as the server wrote them. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Decoded; must be read to its end or destroyed. */
  readonly body: Readable;
  /** What the server announced, in bytes; undefined when it is unknown or the body was decoded on the way. */
  readonly length: number | undefined;
}

const MOST_REDIRECTS = 50;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Headers that must not reach another host than the one they were meant for. */
const PERSONAL = /^(authorization|cookie|proxy-authorization)$/i;
const MASKED = '******';

type Context = Pick<TaskContext, 'logger' | 'settings' | 'signal'>;

/** Calls `use` with the answer and closes the connection afterwards. Throws TaskFailures only. */
export async function exchange<T>(
  request: ExchangeRequest,
  context: Context,
  use: (answer: Answer) => Promise<T>,
): Promise<T> {
  context.signal.throwIfAborted();
  const undici = await import('undici');
  const plain =
    new URL(rewriteUri(parseUri(request.uri).href, context.settings.httpRewrite)).protocol === 'http:';
  const dispatcher = createDispatcher(undici, request.options, plain);
  try {
    return await use(await new Exchange(undici.request, dispatcher, request, context).run());
  } catch (error) {
    if (context.signal.aborted) throw context.signal.reason;
    if (isTaskFailure(error)) throw error;
    const address = request.addressAs ?? request.uri;
    // The errors underneath may name the address too.
    const cause = request.addressAs === undefined ? { cause: error } : {};
    throw new TaskFailure(`${request.method} ${address} failed: ${reasonOf(error)}`, cause);
  } finally {
    await dispatcher.destroy().catch(() => undefined);
  }
}

/** The absolute address; blanks are escaped. */
export function parseUri(uri: string): URL {
  const escaped = uri.trim().replaceAll(' ', '%20');
  let url: URL;
  try {
    url = new URL(escaped);
  } catch (cause) {
    throw new TaskFailure(`\`${uri}\` is no absolute address; write for instance https://example.com/path`, {
      cause,
    });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new TaskFailure(
      `\`${uri}\` cannot be requested: only http and https are possible, not ${url.protocol.slice(0, -1)}`,
    );
  }
  return url;
}

function createDispatcher(
  undici: typeof import('undici'),
  options: ExchangeOptions,
  plain: boolean,
): Dispatcher {
  const tls = { ...(options.trustAll ? { rejectUnauthorized: false } : {}) };
  const connect = {
    ...tls,
    keepAlive: options.keepAlive,
    ...(options.connectTimeout === undefined ? {} : { timeout: options.connectTimeout }),
  };
  const limits = {
    headersTimeout: options.headersTimeout,
    bodyTimeout: options.idleTimeout,
    ...(options.connectionIdle === undefined
      ? {}
      : { keepAliveTimeout: Math.max(1, options.connectionIdle) }),
    ...(options.maxLength === undefined ? {} : { maxResponseSize: options.maxLength }),
  };
  const { proxy } = options;
  if (proxy === undefined) return new undici.Agent({ ...limits, connect });
  const credentials =
    proxy.username === undefined ? {} : { username: proxy.username, password: proxy.password ?? '' };
  if (proxy.type === 'SOCKS') {
    return new undici.Socks5ProxyAgent(`socks5://${proxy.address}:${proxy.port}`, {
      ...limits,
      ...credentials,
    });
  }
  const token = Buffer.from(`${proxy.username}:${proxy.password ?? ''}`).toString('base64');
  return new undici.ProxyAgent({
    ...limits,
    uri: `http://${proxy.address}:${proxy.port}`,
    requestTls: connect,
    // Kestra's client asks a proxy for http addresses directly and tunnels only https.
    proxyTunnel: !plain,
    ...(proxy.username === undefined ? {} : { token: `Basic ${token}` }),
  });
}

class Exchange {
  readonly #send: typeof import('undici').request;
  readonly #dispatcher: Dispatcher;
  readonly #request: ExchangeRequest;
  readonly #context: Context;
  readonly #cookies = new Map<string, Map<string, string>>();

  constructor(
    send: typeof import('undici').request,
    dispatcher: Dispatcher,
    request: ExchangeRequest,
    context: Context,
  ) {
    this.#send = send;
    this.#dispatcher = dispatcher;
    this.#request = request;
    this.#context = context;
  }

  async run(): Promise<Answer> {
    let { method, body, headers } = this.#request;
    let url = parseUri(this.#request.uri);
    let personal = true;
    for (let redirects = 0; ; redirects++) {
      const answer = await this.#authorized(url, method, headers, body, personal);
      const location = first(answer.headers, 'location');
      if (!this.#request.options.followRedirects || !REDIRECTS.has(answer.status) || location === undefined)
        return answer;
      await discard(answer.body);
      if (redirects === MOST_REDIRECTS)
        throw new TaskFailure(
          `${this.#request.addressAs ?? this.#request.uri} redirects more than ${MOST_REDIRECTS} times`,
        );
      const next = this.#target(location, url);
      if (next.origin !== url.origin) {
        personal = false;
        headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !PERSONAL.test(name)));
      }
      if (answer.status === 303 || (answer.status <= 302 && method !== 'HEAD')) {
        if (method !== 'HEAD') method = 'GET';
        body = undefined;
        headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^content-/i.test(name)));
      }
      url = next;
    }
  }

  #target(location: string, base: URL): URL {
    try {
      return parseUri(new URL(location.replaceAll(' ', '%20'), base).href);
    } catch (cause) {
      const { addressAs } = this.#request;
      if (addressAs !== undefined)
        throw new TaskFailure(`${addressAs} redirects to what is no http or https address`);
      if (isTaskFailure(cause)) throw cause;
      throw new TaskFailure(`${base.href} redirects to \`${location}\`, which is no address`, { cause });
    }
  }

  async #authorized(
    url: URL,
    method: string,
    headers: Readonly<Record<string, string>>,
    body: RequestBody | undefined,
    personal: boolean,
  ): Promise<Answer> {
    const { auth } = this.#request.options;
    const fixed = personal ? authorizationOf(auth) : undefined;
    const withAuth = fixed === undefined ? headers : { ...headers, Authorization: fixed };
    const answer = await this.#one(url, method, withAuth, body);
    if (auth?.type !== 'DIGEST' || !personal || answer.status !== 401) return answer;
    const challenges = all(answer.headers, 'www-authenticate');
    const authorization = challenges
      .map((challenge) =>
        digestAuthorization({
          challenge,
          method,
          target: url.pathname + url.search,
          username: auth.username,
          password: auth.password,
          nonce: randomBytes(12).toString('hex'),
        }),
      )
      .find((value) => value !== undefined);
    if (authorization === undefined) return answer;
    await discard(answer.body);
    return this.#one(url, method, { ...headers, Authorization: authorization }, body);
  }

  async #one(
    url: URL,
    method: string,
    headers: Readonly<Record<string, string>>,
    body: RequestBody | undefined,
  ): Promise<Answer> {
    const sent = this.#headers(url, headers, body);
    this.#logRequest(method, url, sent, body);
    const response = await this.#send(rewriteUri(url.href, this.#context.settings.httpRewrite), {
      dispatcher: this.#dispatcher,
      method: method as Dispatcher.HttpMethod,
      headers: sent,
      body: body?.open() ?? null,
      signal: this.#context.signal,
      responseHeaders: 'raw',
    });
    const received = readHeaders(response.headers as unknown as readonly (string | Buffer)[]);
    this.#keepCookies(url, received);
    if (this.#request.options.logs.has('RESPONSE_HEADERS')) {
      this.#context.logger.debug(`response ${response.statusCode}\n${headerLines(received)}`);
    }
    const { stream, decoded } = decode(response.body, first(received, 'content-encoding'), method);
    const announced = first(received, 'content-length');
    return {
      uri: url.href,
      status: response.statusCode,
      headers: received,
      body: stream,
      length: announced === undefined || decoded ? undefined : Number(announced),
    };
  }

  #headers(
    url: URL,
    headers: Readonly<Record<string, string>>,
    body: RequestBody | undefined,
  ): Record<string, string> {
    const has = (name: string): boolean => Object.keys(headers).some((other) => other.toLowerCase() === name);
    const cookies = [...(this.#cookies.get(url.host) ?? [])].map(([name, value]) => `${name}=${value}`);
    // Parts of a form have a boundary that only we know, so their type cannot be overridden.
    const ownType = body?.contentType?.startsWith('multipart/') === true;
    const kept = Object.entries(headers).filter(
      ([name]) => !/^content-length$/i.test(name) && !(ownType && /^content-type$/i.test(name)),
    );
    return {
      ...(has('accept') ? {} : { Accept: '*/*' }),
      ...(has('user-agent') ? {} : { 'User-Agent': 'gitestra' }),
      ...(has('accept-encoding') ? {} : { 'Accept-Encoding': 'gzip, deflate, br' }),
      ...(cookies.length === 0 || has('cookie') ? {} : { Cookie: cookies.join('; ') }),
      ...Object.fromEntries(kept),
      ...(body?.contentType === undefined || (has('content-type') && !ownType)
        ? {}
        : { 'Content-Type': body.contentType }),
      ...(body === undefined ? {} : { 'Content-Length': String(body.length) }),
    };
  }

  #keepCookies(url: URL, headers: Answer['headers']): void {
    for (const cookie of all(headers, 'set-cookie')) {
      const match = /^\s*([^=;\s]+)\s*=\s*([^;]*)/.exec(cookie);
      if (match === null) continue;
      const jar = this.#cookies.get(url.host) ?? new Map<string, string>();
      this.#cookies.set(url.host, jar.set(match[1]!, match[2]!.trim()));
    }
  }

  #logRequest(
    method: string,
    url: URL,
    headers: Readonly<Record<string, string>>,
    body: RequestBody | undefined,
  ): void {
    const { logs } = this.#request.options;
    if (logs.has('REQUEST_HEADERS')) {
      const shown = Object.entries(headers).map(
        ([name, value]) => [name, [PERSONAL.test(name) ? MASKED : value]] as const,
      );
      this.#context.logger.debug(`request ${method} ${url.href}\n${headerLines(Object.fromEntries(shown))}`);
    }
    if (logs.has('REQUEST_BODY') && body !== undefined)
      this.#context.logger.debug(`request body\n${body.preview}`);
  }
}

function authorizationOf(auth: ExchangeOptions['auth']): string | undefined {
  if (auth?.type === 'BEARER') return `Bearer ${auth.token}`;
  if (auth?.type !== 'BASIC') return undefined;
  return `Basic ${Buffer.from(`${auth.username}:${auth.password}`, 'utf8').toString('base64')}`;
}

function readHeaders(raw: readonly (string | Buffer)[]): Record<string, string[]> {
  const headers: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index]!.toString();
    headers[name] ??= [];
    headers[name].push(raw[index + 1]!.toString());
  }
  return headers;
}

/** Values of a header whatever its case. */
export function all(headers: Answer['headers'], name: string): readonly string[] {
  return Object.entries(headers).flatMap(([other, values]) => (other.toLowerCase() === name ? values : []));
}

export function first(headers: Answer['headers'], name: string): string | undefined {
  return all(headers, name)[0];
}

function headerLines(headers: Answer['headers']): string {
  return Object.entries(headers)
    .flatMap(([name, values]) =>
      values.map((value) => `${name}: ${/^set-cookie$/i.test(name) ? MASKED : value}`),
    )
    .join('\n');
}

function decode(
  body: Readable,
  encoding: string | undefined,
  method: string,
): { stream: Readable; decoded: boolean } {
  const decoder =
    method === 'HEAD'
      ? undefined
      : { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
          encoding?.trim().toLowerCase() ?? ''
        ];
  if (decoder === undefined) return { stream: body, decoded: false };
  const stream = decoder();
  body.on('error', (error) => stream.destroy(error));
  return { stream: body.pipe(stream), decoded: true };
}

async function discard(body: Readable): Promise<void> {
  body.on('error', () => undefined);
  body.resume();
  await new Promise((resolve) => body.once('close', resolve).once('end', resolve));
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused; is the address right and the server running?',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  ECONNRESET: 'the server closed the connection',
  UND_ERR_SOCKET: 'the server closed the connection before the answer was complete',
  UND_ERR_CONNECT_TIMEOUT: 'no connection within the time limit',
  UND_ERR_HEADERS_TIMEOUT: 'no answer within the time limit',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped for longer than the time limit',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'the answer is longer than `maxContentLength`',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the length of the answer is not that of its Content-Length header',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of the server is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate of the server is self-signed',
  CERT_HAS_EXPIRED: 'the certificate of the server has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of the server is for another host',
  Z_BUF_ERROR: 'the compressed answer is incomplete',
  Z_DATA_ERROR: 'the compressed answer is damaged',
};

/** The innermost system error says most. */
function reasonOf(error: unknown): string {
  const { code, cause, message, errors } = error as {
    code?: string;
    cause?: unknown;
    message?: string;
    errors?: readonly unknown[];
  };
  if (code !== undefined && REASONS[code] !== undefined) return REASONS[code];
  const inner = cause ?? errors?.[0];
  return inner === undefined || inner === null ? (message ?? String(error)) : reasonOf(inner);
}
