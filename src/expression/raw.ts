/** `{% raw %}…{% endraw %}`. Kestra: it works inside one line, keeps its text from every pass, and its tags go at the end. */

const TAG = /\{%-*\s*(raw|endraw)\s*-*%\}/g;
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;

export interface RawRange {
  /** Half-open ranges of UTF-16 offsets: with the tags, and without. */
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** In order; one pass over the tags, however many of them are never closed. */
export function rawRanges(text: string): readonly RawRange[] {
  if (!text.includes('endraw')) return [];
  const ranges: RawRange[] = [];
  let open: { readonly start: number; readonly end: number } | undefined;
  let previous = 0;
  for (const match of text.matchAll(TAG)) {
    if (LINE_BREAK.test(text.slice(previous, match.index))) open = undefined;
    const end = match.index + match[0].length;
    previous = end;
    if (match[1] === 'raw') open ??= { start: match.index, end };
    else if (open !== undefined) {
      ranges.push({ start: open.start, end, innerStart: open.end, innerEnd: match.index });
      open = undefined;
    }
  }
  return ranges;
}

export function withoutRawTags(text: string): string {
  let result = '';
  let from = 0;
  for (const range of rawRanges(text)) {
    result += text.slice(from, range.start) + text.slice(range.innerStart, range.innerEnd);
    from = range.end;
  }
  return from === 0 ? text : result + text.slice(from);
}
