/** From an offset inside a decoded YAML scalar back to the offset in the file: through folding, indentation, escapes. */

export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';

/** A run of text that the file and the decoded scalar share character by character. */
interface Segment {
  readonly decoded: number;
  readonly source: number;
  readonly length: number;
}

export class ScalarMap {
  readonly #segments: readonly Segment[];
  readonly #end: number;

  /**
   * @param text the whole file
   * @param start offset of the scalar's first character: the quote, the block indicator or the text itself
   * @param end offset behind the scalar
   * @param decoded the scalar's value
   */
  constructor(text: string, start: number, end: number, style: ScalarStyle, decoded: string) {
    this.#end = end;
    this.#segments =
      style === 'double-quoted'
        ? doubleQuoted(text, start, end, decoded)
        : style === 'single-quoted'
          ? singleQuoted(text, start, end, decoded)
          : lines(text, style === 'plain' ? start : afterHeader(text, start, end), end, decoded);
  }

  /** Offset in the file of a character of the decoded text; its length gives the place behind the last character. */
  sourceOffset(decoded: number): number {
    let low = 0;
    let high = this.#segments.length - 1;
    if (high < 0) return this.#end;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#segments[middle]!.decoded <= decoded) low = middle;
      else high = middle - 1;
    }
    const segment = this.#segments[low]!;
    // A place in a gap (folded line break, escape) is the end of the run before it.
    return segment.source + Math.max(0, Math.min(decoded - segment.decoded, segment.length));
  }
}

/** Block scalars begin behind their `|2-` line. */
function afterHeader(text: string, start: number, end: number): number {
  const lineBreak = text.indexOf('\n', start);
  return lineBreak === -1 || lineBreak >= end ? end : lineBreak + 1;
}

/**
 * Plain and block scalars keep every line's text; only indentation and line breaks change.
 * Each source line, without its outer blanks, is found again in the decoded text at or shortly after the last one.
 */
function lines(text: string, start: number, end: number, decoded: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  let lineStart = start;
  while (lineStart < end && at < decoded.length) {
    const lineBreak = text.indexOf('\n', lineStart);
    const lineEnd = lineBreak === -1 || lineBreak > end ? end : lineBreak;
    let from = lineStart;
    while (from < lineEnd && isBlank(text.charCodeAt(from))) from++;
    let to = lineEnd;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (to > from) {
      const content = text.slice(from, to);
      let found = at;
      while (
        found < decoded.length &&
        isBlankOrBreak(decoded.charCodeAt(found)) &&
        !decoded.startsWith(content, found)
      )
        found++;
      // Blanks in front that belong to the text (a deeper indented line) stay part of the run.
      let lead = 0;
      while (
        found - lead > at &&
        from - lead > lineStart &&
        decoded[found - lead - 1] === text[from - lead - 1]
      )
        lead++;
      segments.push({ decoded: found - lead, source: from - lead, length: content.length + lead });
      at = found + content.length;
    }
    lineStart = lineEnd + 1;
  }
  return segments;
}

function singleQuoted(text: string, start: number, end: number, decoded: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  let source = start + 1;
  const close = end - 1;
  while (source < close && at < decoded.length) {
    const lineFold = foldedBreak(text, source, close);
    if (lineFold !== undefined) {
      at = skipFold(decoded, at);
      source = lineFold;
      continue;
    }
    const from = source;
    const decodedFrom = at;
    while (source < close && text[source] !== "'" && foldedBreak(text, source, close) === undefined) source++;
    if (source > from) {
      segments.push({ decoded: decodedFrom, source: from, length: source - from });
      at += source - from;
    }
    if (source < close && text[source] === "'") {
      segments.push({ decoded: at, source, length: 1 });
      at += 1;
      source += 2;
    }
  }
  return segments;
}

function doubleQuoted(text: string, start: number, end: number, decoded: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  let source = start + 1;
  const close = end - 1;
  while (source < close && at < decoded.length) {
    const lineFold = foldedBreak(text, source, close);
    if (lineFold !== undefined) {
      at = skipFold(decoded, at);
      source = lineFold;
      continue;
    }
    if (text[source] === '\\') {
      const { sourceLength, decodedLength } = escapeLengths(text, source, close);
      if (decodedLength > 0) segments.push({ decoded: at, source, length: 1 });
      at += decodedLength;
      source += sourceLength;
      continue;
    }
    const from = source;
    while (source < close && text[source] !== '\\' && foldedBreak(text, source, close) === undefined)
      source++;
    segments.push({ decoded: at, source: from, length: source - from });
    at += source - from;
  }
  return segments;
}

/** Offset behind a line break with the blanks around it (any number of lines), or undefined when there is none here. */
function foldedBreak(text: string, offset: number, close: number): number | undefined {
  const code = text.charCodeAt(offset);
  if (!isBlankOrBreak(code)) return undefined;
  let at = offset;
  let broken = false;
  while (at < close && isBlankOrBreak(text.charCodeAt(at))) {
    if (text[at] === '\n') broken = true;
    at++;
  }
  return broken ? at : undefined;
}

/** A fold decodes to one blank, or to one line break for each empty line. */
function skipFold(decoded: string, at: number): number {
  if (decoded[at] === ' ') return at + 1;
  let next = at;
  while (decoded[next] === '\n') next++;
  return next;
}

function escapeLengths(
  text: string,
  offset: number,
  close: number,
): { sourceLength: number; decodedLength: number } {
  const kind = text[offset + 1];
  if (kind === 'x') return { sourceLength: 4, decodedLength: 1 };
  if (kind === 'u') return { sourceLength: 6, decodedLength: 1 };
  if (kind === 'U') {
    const code = Number.parseInt(text.slice(offset + 2, offset + 10), 16);
    return { sourceLength: 10, decodedLength: code > 0xffff ? 2 : 1 };
  }
  if (kind === '\n' || kind === '\r') {
    // An escaped line break vanishes together with the next line's indentation.
    let at = offset + 1;
    while (at < close && isBlankOrBreak(text.charCodeAt(at))) at++;
    return { sourceLength: at - offset, decodedLength: 0 };
  }
  return { sourceLength: 2, decodedLength: 1 };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

function isBlankOrBreak(code: number): boolean {
  return code === 10 || isBlank(code);
}
