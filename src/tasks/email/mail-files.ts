/** Stored files as parts of a mail: each is read only while it is sent. */

import { Readable } from 'node:stream';
import type { TaskStorage } from '../../plugin/ports.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';

export interface WrittenFile {
  readonly uri: string;
  readonly name: string;
  readonly contentType: string;
}

export interface MailFile {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Readable;
}

export async function mailFiles(
  property: string,
  written: readonly WrittenFile[] | string | undefined,
  storage: TaskStorage,
): Promise<MailFile[]> {
  const files = typeof written === 'string' ? parseFiles(property, written) : (written ?? []);
  return Promise.all(
    files.map(async ({ uri, name, contentType }) => {
      // Says which file is not there before a server is asked for anything.
      await storage.size(uri);
      async function* read(): AsyncGenerator<Buffer> {
        yield* (await storage.open(uri)) as AsyncIterable<Buffer>;
      }
      return { filename: name, contentType, content: Readable.from(read(), { objectMode: false }) };
    }),
  );
}

/** Kestra: JSON of a list or of one file; JSON that is a text holds that JSON. */
function parseFiles(property: string, text: string): WrittenFile[] {
  if (text.trim() === '') return [];
  let value = parse(property, text);
  if (typeof value === 'string') value = parse(property, value);
  return (Array.isArray(value) ? value : [value]).map((item: unknown, index) => {
    const { uri, name, contentType } = (item ?? {}) as Partial<Record<keyof WrittenFile, unknown>>;
    if (typeof uri !== 'string' || typeof name !== 'string')
      throw new TaskFailure(`property \`${property}[${index}]\`: needs \`uri\` and \`name\``);
    return {
      uri,
      name,
      contentType: typeof contentType === 'string' ? contentType : 'application/octet-stream',
    };
  });
}

function parse(property: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const shown = text.length > 100 ? `${text.slice(0, 99)}…` : text;
    throw new TaskFailure(
      `property \`${property}\`: must be a list of files, or JSON of one, such as {{ inputs.files | toJson }}; it rendered to \`${shown}\``,
    );
  }
}
