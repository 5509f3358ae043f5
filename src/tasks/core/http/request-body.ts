/** The body of a request: text, URL-encoded form, or a form of parts with files that are streamed from storage. */

import { Readable } from 'node:stream';
import type { TaskStorage } from '../../../plugin/ports.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';

export interface RequestBody {
  readonly contentType: string | undefined;
  /** In bytes. */
  readonly length: number;
  /** May be opened again for a redirect or a second try with authorization. */
  open(): Readable | string;
  /** For the log. */
  readonly preview: string;
}

export interface BodyRequest {
  readonly body: string | undefined;
  readonly formData: Readonly<Record<string, unknown>> | undefined;
  readonly contentType: string;
  /** Text that occurs in no part. */
  readonly boundary: string;
}

const MULTIPART = /^multipart\/form-data\b/i;

export async function requestBody(
  request: BodyRequest,
  storage: TaskStorage,
): Promise<RequestBody | undefined> {
  const { formData } = request;
  if (formData !== undefined && Object.keys(formData).length > 0) {
    return MULTIPART.test(request.contentType)
      ? multipartBody(formData, request.boundary, storage)
      : textBody(urlEncoded(formData), 'application/x-www-form-urlencoded');
  }
  if (request.body === undefined) return undefined;
  return textBody(request.body, request.contentType);
}

export function textBody(text: string, contentType: string): RequestBody {
  return { contentType, length: Buffer.byteLength(text), open: () => text, preview: text };
}

function urlEncoded(formData: Readonly<Record<string, unknown>>): string {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(formData)) {
    for (const one of Array.isArray(value) ? value : [value]) fields.append(name, asText(one));
  }
  return fields.toString();
}

function asText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

type Part =
  | { readonly head: string; readonly text: string }
  | { readonly head: string; readonly uri: string; readonly size: number };

async function multipartBody(
  formData: Readonly<Record<string, unknown>>,
  boundary: string,
  storage: TaskStorage,
): Promise<RequestBody> {
  const parts = await Promise.all(
    Object.entries(formData).map(([name, value]) => partOf(name, value, boundary, storage)),
  );
  const end = `--${boundary}--\r\n`;
  const length = parts.reduce(
    (sum, part) =>
      sum + Buffer.byteLength(part.head) + ('uri' in part ? part.size : Buffer.byteLength(part.text)) + 2,
    Buffer.byteLength(end),
  );
  async function* write(): AsyncGenerator<string | Buffer> {
    for (const part of parts) {
      yield part.head;
      if ('uri' in part) yield* (await storage.open(part.uri)) as AsyncIterable<Buffer>;
      else yield part.text;
      yield '\r\n';
    }
    yield end;
  }
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length,
    open: () => Readable.from(write(), { objectMode: false }),
    preview: parts
      .map((part) => part.head + ('uri' in part ? `(${part.size} bytes of ${part.uri})` : part.text))
      .join('\n'),
  };
}

/** Kestra: a text that begins with `kestra://` is a file, as is a map of `name` and `content`; other values are JSON. */
async function partOf(name: string, value: unknown, boundary: string, storage: TaskStorage): Promise<Part> {
  const file = fileOf(value);
  if (file === undefined) return { head: partHead(boundary, name), text: asText(value) };
  const head = partHead(boundary, name, file.name ?? file.uri.slice(file.uri.lastIndexOf('/') + 1));
  return { head, uri: file.uri, size: await storage.size(file.uri) };
}

function fileOf(value: unknown): { readonly uri: string; readonly name?: string } | undefined {
  if (typeof value === 'string') return value.startsWith('kestra://') ? { uri: value } : undefined;
  if (typeof value !== 'object' || value === null || !('name' in value) || !('content' in value))
    return undefined;
  const { name, content } = value as { name: unknown; content: unknown };
  if (typeof content !== 'string' || !content.startsWith('kestra://')) {
    throw new TaskFailure(
      `the file \`${String(name)}\` of a form needs the URI of a stored file as \`content\``,
    );
  }
  return { uri: content, name: String(name) };
}

function partHead(boundary: string, name: string, filename?: string): string {
  const quoted = (text: string): string =>
    `"${text.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}"`;
  const file =
    filename === undefined ? '' : `; filename=${quoted(filename)}\r\nContent-Type: application/octet-stream`;
  return `--${boundary}\r\nContent-Disposition: form-data; name=${quoted(name)}${file}\r\n\r\n`;
}
