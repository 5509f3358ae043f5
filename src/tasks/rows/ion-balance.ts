/** Tells at the end of each line of Ion text whether a value is still open, so that a long file is read in pieces. */

type Place = 'value' | 'string' | 'symbol' | 'long string' | 'comment';

/** Characters that change the place; everything between them is skipped in one step. */
const MARKS: Readonly<Record<Place, RegExp>> = {
  // A blob comes first: its base64 may hold `//`, which is no comment there.
  value: /\{\{[\sA-Za-z\d+/=]*\}\}|'''|"|'|\/\/|\/\*|[{}[\]()]/g,
  string: /\\.|"/g,
  symbol: /\\.|'/g,
  'long string': /\\.|'''/g,
  comment: /\*\//g,
};

export class IonBalance {
  #place: Place = 'value';
  #depth = 0;

  /** Whether every value that began is complete at the end of this line. */
  add(line: string): boolean {
    let at = 0;
    for (;;) {
      const marks = MARKS[this.#place];
      marks.lastIndex = at;
      const mark = marks.exec(line)?.[0];
      if (mark === undefined || mark === '//') break;
      at = marks.lastIndex;
      this.#meet(mark);
    }
    // Neither may hold the end of a line: such a text is wrong, and saying so here keeps the rest of the file out of it.
    if (this.#place === 'string' || this.#place === 'symbol') this.#place = 'value';
    else if (this.#place !== 'value' || this.#depth > 0) return false;
    this.#depth = 0;
    return true;
  }

  #meet(mark: string): void {
    if (mark.startsWith('\\') || mark.startsWith('{{')) return;
    if (this.#place !== 'value') this.#place = 'value';
    else if (mark === '"') this.#place = 'string';
    else if (mark === "'") this.#place = 'symbol';
    else if (mark === "'''") this.#place = 'long string';
    else if (mark === '/*') this.#place = 'comment';
    else this.#depth += '{[('.includes(mark) ? 1 : -1;
  }
}
