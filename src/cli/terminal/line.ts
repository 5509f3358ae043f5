/** One line of a terminal made of painted pieces, cut to a width before any colour is in it. */

import { printable, textWidth, withoutEscapes } from '../../report/printable.ts';

type Paint = (text: string) => string;

/** Text and how to paint it. */
export type Piece = readonly [text: string, paint?: Paint | undefined];

export interface Line {
  readonly text: string;
  /** Columns it takes. */
  readonly width: number;
}

/** Joins the pieces; what goes beyond `width` columns is cut with an ellipsis. */
export function makeLine(pieces: readonly Piece[], width: number): Line {
  let text = '';
  let used = 0;
  for (const [raw, paint] of pieces) {
    const clean = oneLine(raw);
    const columns = textWidth(clean);
    if (used + columns <= width) {
      text += paint === undefined ? clean : paint(clean);
      used += columns;
      continue;
    }
    const cut = cutToWidth(clean, width - used);
    text += paint === undefined ? cut : paint(cut);
    used += textWidth(cut);
    break;
  }
  return { text, width: used };
}

/** Harmless on a terminal, and without line breaks. */
export function oneLine(text: string): string {
  return printable(withoutEscapes(text)).replace(/[\n\t]+/g, ' ');
}

/** At most `width` columns, the last one an ellipsis when something was cut. */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  if (width <= 0) return '';
  let cut = '';
  let used = 1;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += textWidth(segment);
    if (used > width) break;
    cut += segment;
  }
  return `${cut}…`;
}

/** Filled with blanks to `width` columns. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
