/** The items of a JSON array, one after the other, without holding the array. */

import { TaskFailure } from '../../../plugin/task-failure.ts';

/** Characters that matter outside of strings, and inside. */
const OUTSIDE = /["[\]{},]/g;
const INSIDE = /\\|"/g;

/** Texts of the items; of anything but an array the whole text. They are not checked to be JSON. */
export async function* readJsonItems(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const reader = new ItemReader();
  for await (const piece of pieces) yield* reader.read(piece);
  yield* reader.end();
}

class ItemReader {
  #depth = 0;
  #inString = false;
  #escaped = false;
  #item = '';
  /** Undefined until the first character that is no blank. */
  #isArray: boolean | undefined;

  *read(piece: string): Generator<string> {
    let text = piece;
    if (this.#isArray === undefined) {
      text = text.trimStart();
      if (text === '') return;
      this.#isArray = text.startsWith('[');
    }
    if (!this.#isArray) {
      this.#item += text;
      return;
    }
    let from = 0;
    let at = 0;
    for (;;) {
      if (this.#escaped && at < text.length) {
        at++;
        this.#escaped = false;
      }
      const marks = this.#inString ? INSIDE : OUTSIDE;
      marks.lastIndex = at;
      const mark = marks.exec(text)?.[0];
      if (mark === undefined) break;
      at = marks.lastIndex;
      if (mark === '\\') this.#escaped = true;
      else if (mark === '"') this.#inString = !this.#inString;
      else if (this.#meets(mark)) {
        // The bracket that opens the array and the mark behind an item belong to no item.
        const item = this.#item + text.slice(from, at - 1);
        this.#item = '';
        from = at;
        if (item.trim() !== '') yield item;
      }
    }
    this.#item += text.slice(from);
  }

  /** Whether the mark ends an item, or begins the array. */
  #meets(mark: string): boolean {
    if (mark === ',') return this.#depth === 1;
    if (mark === '[' || mark === '{') return this.#depth++ === 0;
    return --this.#depth === 0;
  }

  *end(): Generator<string> {
    if (this.#isArray === true && this.#depth > 0) {
      throw new TaskFailure('this is not JSON: the text ends before its array is closed');
    }
    if (this.#item.trim() !== '') yield this.#item;
  }
}
