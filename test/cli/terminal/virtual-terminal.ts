/** A terminal small enough to be understood: lines, a cursor, wrapping, scrolling, and the few sequences that are used. */

import type { OutputStream } from '../../../src/cli/host.ts';

export class VirtualTerminal implements OutputStream {
  readonly isTTY = true;
  columns: number;
  rows: number;
  cursorVisible = true;
  /** Number of writes: each is a picture that somebody may see. */
  writes = 0;
  /** All lines, those that scrolled away included. */
  #lines: string[] = [''];
  #row = 0;
  #column = 0;
  readonly #listeners: (() => void)[] = [];

  constructor(columns: number, rows: number) {
    this.columns = columns;
    this.rows = rows;
  }

  on(event: 'resize' | 'drain', listener: () => void): void {
    if (event === 'resize') this.#listeners.push(listener);
  }

  off(_event: string, listener: () => void): void {
    const at = this.#listeners.indexOf(listener);
    if (at !== -1) this.#listeners.splice(at, 1);
  }

  get listeners(): number {
    return this.#listeners.length;
  }

  /** Non-empty lines, trimmed at their ends. */
  get lines(): string[] {
    const lines = this.#lines.map((line) => line.trimEnd());
    while (lines.at(-1) === '') lines.pop();
    return lines;
  }

  /** A narrower terminal breaks its lines anew, as real ones do. */
  resize(columns: number, rows = this.rows): void {
    const before = this.#lines.slice(0, this.#row);
    const rewrap = (lines: readonly string[]): string[] =>
      lines.flatMap((line) => {
        const pieces: string[] = [];
        for (let at = 0; at === 0 || at < line.trimEnd().length; at += columns)
          pieces.push(line.slice(at, at + columns));
        return pieces;
      });
    const rows_ = rewrap(before);
    this.#lines = [...rows_, ...rewrap(this.#lines.slice(this.#row))];
    this.#row = rows_.length;
    this.#column = 0;
    this.columns = columns;
    this.rows = rows;
    for (const listener of [...this.#listeners]) listener();
  }

  write(text: string): boolean {
    this.writes += 1;
    for (const [, csi, character] of text.matchAll(/\u001b\[([?0-9;]*[A-Za-z])|([\s\S])/gu)) {
      if (csi !== undefined) this.#control(csi);
      else this.#print(character!);
    }
    return true;
  }

  #control(sequence: string): void {
    const code = sequence.at(-1);
    const argument = sequence.slice(0, -1);
    if (code === 'A') this.#row = Math.max(0, this.#row - Number(argument || 1));
    else if (code === 'K') this.#lines[this.#row] = (this.#lines[this.#row] ?? '').slice(0, this.#column);
    else if (code === 'J') {
      this.#lines.length = this.#row + 1;
      this.#lines[this.#row] = (this.#lines[this.#row] ?? '').slice(0, this.#column);
    } else if (argument === '?25') this.cursorVisible = code === 'h';
    else if (code !== 'm' && argument !== '?2026') throw new Error(`unknown sequence ${sequence}`);
  }

  #print(character: string): void {
    if (character === '\r') this.#column = 0;
    else if (character === '\n') this.#newLine();
    else {
      if (this.#column >= this.columns) this.#newLine();
      const line = (this.#lines[this.#row] ?? '').padEnd(this.#column);
      this.#lines[this.#row] = line.slice(0, this.#column) + character + line.slice(this.#column + 1);
      this.#column += 1;
    }
  }

  #newLine(): void {
    this.#row += 1;
    this.#column = 0;
    if (this.#lines[this.#row] === undefined) this.#lines[this.#row] = '';
  }
}
