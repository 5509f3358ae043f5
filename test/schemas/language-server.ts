/** The language server that editors use for YAML, driven over its protocol. */

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export interface EditorDiagnostic {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly message: string;
}

export interface Completion {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly kind: string; readonly value: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

const PROGRAM = join(import.meta.dirname, '../../node_modules/yaml-language-server/bin/yaml-language-server');

export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #diagnostics = new Map<string, (found: readonly EditorDiagnostic[]) => void>();
  #received = Buffer.alloc(0);
  #requests = 0;

  private constructor() {
    this.#process = spawn(process.execPath, [PROGRAM, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout!.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      for (let message = this.#next(); message !== undefined; message = this.#next()) this.#handle(message);
    });
  }

  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer();
    const markdown = ['markdown'];
    await server.#request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: markdown } },
          hover: { contentFormat: markdown },
        },
      },
    });
    server.#send({ method: 'initialized', params: {} });
    return server;
  }

  /** Opens a text under an address; gives what is underlined in it. */
  open(uri: string, text: string): Promise<readonly EditorDiagnostic[]> {
    const found = new Promise<readonly EditorDiagnostic[]>((resolve) => {
      this.#diagnostics.set(uri, resolve);
    });
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
    return found;
  }

  async complete(uri: string, line: number, character: number): Promise<readonly Completion[]> {
    const position = { line, character };
    const result = await this.#request('textDocument/completion', { textDocument: { uri }, position });
    return (result as { items: readonly Completion[] }).items;
  }

  async hover(uri: string, line: number, character: number): Promise<string> {
    const position = { line, character };
    const result = await this.#request('textDocument/hover', { textDocument: { uri }, position });
    return (result as { contents: { value: string } } | null)?.contents.value ?? '';
  }

  stop(): void {
    this.#process.kill();
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#requests;
    const answer = new Promise<unknown>((resolve) => {
      this.#answers.set(id, resolve);
    });
    this.#send({ id, method, params });
    return answer;
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin!.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #next(): Message | undefined {
    const headEnd = this.#received.indexOf('\r\n\r\n');
    if (headEnd === -1) return undefined;
    const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('utf8', 0, headEnd))![1]);
    const end = headEnd + 4 + length;
    if (this.#received.length < end) return undefined;
    const message = JSON.parse(this.#received.toString('utf8', headEnd + 4, end)) as Message;
    this.#received = this.#received.subarray(end);
    return message;
  }

  #handle({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly EditorDiagnostic[] };
      this.#diagnostics.get(uri)?.(diagnostics);
      this.#diagnostics.delete(uri);
    } else if (id !== undefined && method !== undefined) this.#send({ id, result: null });
    else if (id !== undefined) this.#answers.get(id)?.(result);
  }
}
