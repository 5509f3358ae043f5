/** Reads the body of an answer as text, within a limit and in its own character set. */

import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { type Answer, first } from './exchange.ts';

/** Kestra: longer bodies are refused, because outputs are kept in memory. */
export const LONGEST_BODY = 19 * 1024 * 1024;

export async function readBytes(
  body: Readable,
  limit: number,
): Promise<{ bytes: Buffer; complete: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) return { bytes: Buffer.concat(chunks).subarray(0, limit), complete: false };
  }
  return { bytes: Buffer.concat(chunks), complete: true };
}

export async function readText(answer: Answer, defaultCharset: string): Promise<string> {
  const { bytes, complete } = await readBytes(answer.body, LONGEST_BODY);
  if (!complete) {
    throw new TaskFailure(
      `the answer of ${answer.uri} is longer than 19 MiB; use io.kestra.plugin.core.http.Download, which stores it in a file`,
    );
  }
  const charset =
    /charset\s*=\s*"?([^\s;"]+)/i.exec(first(answer.headers, 'content-type') ?? '')?.[1] ?? defaultCharset;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch (cause) {
    throw new TaskFailure(`the character set \`${charset}\` of the answer of ${answer.uri} is not known`, {
      cause,
    });
  }
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new TaskFailure(
      `the answer of ${answer.uri} is not valid ${charset} text; use io.kestra.plugin.core.http.Download for binary content`,
      { cause },
    );
  }
}

/** What a failing server said, for the message; never fails itself. */
export async function readComplaint(answer: Answer): Promise<string> {
  try {
    const { bytes } = await readBytes(answer.body, 4096);
    return bytes.toString('utf8');
  } catch {
    return '';
  }
}
