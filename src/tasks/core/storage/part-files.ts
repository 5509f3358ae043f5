/** Several files that are written at the same time and then stored. */

import { once } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { TaskContext } from '../../../plugin/task.ts';

/** Characters of one part kept before they are written. */
const BUFFER = 64 * 1024;
/** Characters of all parts kept together. */
const ALL_BUFFERS = 32 * 1024 * 1024;
/** Files open at the same time; a system allows about a thousand. */
const MOST_OPEN = 100;

interface Part {
  /** What is not written yet. */
  text: string;
  /** Files that hold the beginning, in order. */
  readonly files: string[];
}

interface OpenFile {
  readonly writable: Writable;
  readonly path: string;
}

export class PartFiles {
  readonly #context: TaskContext;
  readonly #extension: string;
  readonly #parts = new Map<string | number, Part>();
  readonly #open = new Map<Part, OpenFile>();
  #kept = 0;
  #made = 0;
  #failure: unknown;

  constructor(context: TaskContext, extension: string) {
    this.#context = context;
    this.#extension = extension;
  }

  async write(name: string | number, text: string): Promise<void> {
    let part = this.#parts.get(name);
    if (part === undefined) {
      part = { text: '', files: [] };
      this.#parts.set(name, part);
    }
    part.text += text;
    this.#kept += text.length;
    if (part.text.length >= BUFFER) await this.#flush(part);
    if (this.#kept >= ALL_BUFFERS) for (const each of this.#parts.values()) await this.#flush(each);
  }

  async #flush(part: Part): Promise<void> {
    if (part.text === '') return;
    const { writable } = this.#open.get(part) ?? (await this.#openFile(part));
    const { text } = part;
    part.text = '';
    this.#kept -= text.length;
    if (this.#failure !== undefined) throw this.#failure;
    if (!writable.write(text)) await once(writable, 'drain');
  }

  async #openFile(part: Part): Promise<OpenFile> {
    const [oldest] = this.#open.keys();
    if (oldest !== undefined && this.#open.size >= MOST_OPEN) await this.#end(oldest);
    const folder = `${await this.#context.workingDir()}/.gitestra`;
    const path = `${folder}/${this.#context.taskRun.id}-part-${++this.#made}`;
    const writable = await this.#context.files.create(path);
    writable.on('error', (error) => {
      this.#failure ??= error;
    });
    const file = { writable, path };
    this.#open.set(part, file);
    part.files.push(path);
    return file;
  }

  /** What is written to the part afterwards goes to another file. */
  async #end(part: Part): Promise<void> {
    const file = this.#open.get(part);
    if (file === undefined) return;
    this.#open.delete(part);
    file.writable.end();
    await finished(file.writable);
  }

  /** URIs in the order in which the parts got their first text. */
  async store(): Promise<string[]> {
    const uris: string[] = [];
    for (const part of this.#parts.values()) {
      const name = `${this.#context.taskRun.id}-${uris.length + 1}${this.#extension}`;
      uris.push(await this.#store(part, name));
    }
    return uris;
  }

  async #store(part: Part, name: string): Promise<string> {
    const { storage } = this.#context;
    if (part.files.length === 0) return storage.put(name, part.text);
    await this.#flush(part);
    await this.#end(part);
    if (part.files.length === 1) return storage.putFile(name, part.files[0]!, { move: true });
    return storage.put(name, Readable.from(this.#join(part), { objectMode: false }));
  }

  async *#join(part: Part): AsyncGenerator<Uint8Array> {
    const { storage } = this.#context;
    for (const path of part.files) {
      // Storage is what can be read as a stream.
      const uri = await storage.putFile('piece', path, { move: true });
      yield* await storage.open(uri);
      await storage.delete(uri);
    }
  }

  /** Removes what is left on disk. */
  async close(): Promise<void> {
    for (const { writable } of this.#open.values()) writable.destroy();
    for (const { files } of this.#parts.values()) {
      for (const path of files) await this.#context.files.remove(path);
    }
  }
}
