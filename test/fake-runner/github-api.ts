/** GitHub's REST API on loopback, as far as comments of pull requests go. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredComment {
  readonly id: number;
  body: string;
  /** Whose token wrote it. */
  readonly token: string;
}

export class GitHubApi {
  readonly comments: StoredComment[] = [];
  /** Method and path of every request. */
  readonly requests: string[] = [];
  /** Status that every write is answered with, as for a token that may only read. */
  refusal: number | undefined;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', this.url);
      this.requests.push(`${request.method} ${url.pathname}${url.search}`);
      const token = (request.headers.authorization ?? '').replace(/^token /, '');
      let text = '';
      request.setEncoding('utf8');
      request.on('data', (piece: string) => {
        text += piece;
      });
      request.on('end', () => {
        const { status, body } = this.#answer(request.method ?? 'GET', url, text, token);
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
  }

  static async start(): Promise<GitHubApi> {
    const api = new GitHubApi();
    await new Promise<void>((resolve) => api.#server.listen(0, '127.0.0.1', resolve));
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(method: string, url: URL, text: string, token: string): { status: number; body: unknown } {
    if (method !== 'GET' && this.refusal !== undefined)
      return { status: this.refusal, body: { message: 'Resource not accessible by integration' } };
    const list = /^\/repos\/octo\/flows\/issues\/(\d+)\/comments$/.test(url.pathname);
    const one = /^\/repos\/octo\/flows\/issues\/comments\/(\d+)$/.exec(url.pathname);
    if (list && method === 'GET') {
      const [page, size] = [Number(url.searchParams.get('page')), Number(url.searchParams.get('per_page'))];
      return { status: 200, body: this.comments.slice((page - 1) * size, page * size).map(shown) };
    }
    const body = text === '' ? '' : String((JSON.parse(text) as { body?: unknown }).body);
    if (body.length > 65_536) return { status: 422, body: { message: 'body is too long' } };
    if (list && method === 'POST') {
      const comment = { id: 1000 + this.comments.length, body, token };
      this.comments.push(comment);
      return { status: 201, body: shown(comment) };
    }
    const found = this.comments.find(({ id }) => String(id) === one?.[1]);
    if (found === undefined || method !== 'PATCH') return { status: 404, body: { message: 'Not Found' } };
    if (found.token !== token) return { status: 403, body: { message: 'Resource not accessible' } };
    found.body = body;
    return { status: 200, body: shown(found) };
  }
}

function shown({ id, body }: StoredComment): object {
  // GitHub gives back the line ends of forms.
  return {
    id,
    body: body.replaceAll('\n', '\r\n'),
    html_url: `https://github.com/octo/flows/pull/7#issuecomment-${id}`,
  };
}
