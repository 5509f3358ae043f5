/** Lines to standard output, many at a time: a flow may log faster than one system call a line allows. */

const CHUNK = 64 * 1024;

export class LineWriter {
  readonly #write: (text: string) => void;
  #text = '';
  #scheduled = false;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** Adds a line break. The line is out at the end of this turn of the event loop, or sooner. */
  readonly line = (line: string): void => {
    this.#text += `${line}\n`;
    if (this.#text.length >= CHUNK) this.flush();
    else if (!this.#scheduled) {
      this.#scheduled = true;
      setImmediate(() => this.flush());
    }
  };

  flush(): void {
    this.#scheduled = false;
    const text = this.#text;
    this.#text = '';
    if (text !== '') this.#write(text);
  }
}
