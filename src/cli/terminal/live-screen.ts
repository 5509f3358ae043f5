/** The bottom of a terminal that is drawn again and again, with permanent text scrolling by above it. */

import type { OutputStream } from '../host.ts';
import type { Line } from './line.ts';

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
/** Terminals that know it show what lies between at once; the others pass over it. */
const BEGIN = '\u001b[?2026h';
const END = '\u001b[?2026l';
const ERASE_LINE = '\u001b[K';
const ERASE_BELOW = '\u001b[J';

export class LiveScreen {
  readonly #stream: OutputStream;
  /** What stands on the screen now, below the permanent text. */
  #drawn: readonly Line[] = [];
  #hidden = false;

  constructor(stream: OutputStream) {
    this.#stream = stream;
  }

  get columns(): number {
    return this.#stream.columns ?? 80;
  }

  get rows(): number {
    return this.#stream.rows ?? 24;
  }

  /** Writes `permanent` (whole lines) above, and the lines in place of those drawn before, in one piece. */
  draw(lines: readonly Line[], permanent = ''): void {
    const up = this.#rowsDrawn();
    const body = lines.map((line) => `${line.text}${ERASE_LINE}\n`).join('');
    // Permanent lines may be longer than what they overwrite, and may wrap: below them is erased first.
    const above = permanent === '' ? '' : `${ERASE_BELOW}${permanent}`;
    const cursor = this.#hidden || lines.length === 0 ? '' : HIDE_CURSOR;
    if (lines.length > 0) this.#hidden = true;
    this.#stream.write(
      `${BEGIN}${cursor}${up === 0 ? '' : `\u001b[${up}A`}\r${above}${body}${ERASE_BELOW}${END}`,
    );
    this.#drawn = lines;
  }

  /** Takes the drawn part away and gives the cursor back. */
  close(permanent = ''): void {
    if (this.#drawn.length > 0 || permanent !== '') this.draw([], permanent);
    this.restoreCursor();
  }

  /** All that may be done when the process is about to go. */
  restoreCursor(): void {
    if (!this.#hidden) return;
    this.#hidden = false;
    this.#stream.write(SHOW_CURSOR);
  }

  /** Rows that the drawn lines take now: a terminal made narrower has broken them. */
  #rowsDrawn(): number {
    const columns = Math.max(1, this.columns);
    return this.#drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.width / columns)), 0);
  }
}
