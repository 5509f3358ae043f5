/** Block scalars of YAML (`|` and `>`) with the indentation of their first line: how far they go and what they mean. */

/** Where a block scalar ends, and the indentation that its lines share. */
interface BlockScalarEnd {
  readonly indent: number;
  /** Behind its last line; behind the blank lines that follow only where they are kept. */
  readonly end: number;
}

/**
 * Undefined when there is no line in it, and for lines whose indentation needs a second look.
 * @param start of the line below the header
 * @param column of the map or list that the scalar is a value of
 */
export function blockScalarEnd(
  text: string,
  start: number,
  column: number,
  keep: boolean,
): BlockScalarEnd | undefined {
  let indent = -1;
  let longestBlank = 0;
  let end = start;
  for (let line = start; line < text.length; ) {
    let at = line;
    while (text.charCodeAt(at) === 32) at++;
    const lineBreak = text.indexOf('\n', at);
    const next = lineBreak === -1 ? text.length : lineBreak + 1;
    const width = at - line;
    const blank = at === text.length || at === lineBreak;
    if (blank) {
      // At the end of the text, whether such a line is one is a question of its own.
      if (lineBreak === -1) return undefined;
      if (indent === -1) longestBlank = Math.max(longestBlank, width);
      // A blank line that is further in than the text is a line of the text.
      if (keep || (indent !== -1 && width > indent)) end = next;
    } else {
      // Tabs may be meant as indentation.
      if (text.charCodeAt(at) === 9 && (indent === -1 || width < indent)) return undefined;
      if (indent === -1) {
        if (width <= column || longestBlank > width) return undefined;
        indent = width;
      } else if (width < indent) {
        return width > column ? undefined : { indent, end };
      }
      end = next;
    }
    line = next;
  }
  return indent === -1 ? undefined : { indent, end };
}

/**
 * @param block the lines, the last one's break included
 * @param chomp what becomes of the line breaks at the end: one stays, none (`-`), all (`+`)
 */
export function blockScalarValue(
  block: string,
  indent: number,
  folded: boolean,
  chomp: '' | '-' | '+',
): string {
  const lines = block.split('\n').map((line) => line.slice(indent));
  if (block.endsWith('\n')) lines.pop();
  let last = lines.length;
  while (last > 0 && lines[last - 1] === '') last--;
  const content = lines.slice(0, last);
  const value = folded ? fold(content) : content.join('\n');
  if (chomp === '-') return value;
  return chomp === '+' ? `${value}${'\n'.repeat(Math.max(1, lines.length - last + 1))}` : `${value}\n`;
}

/** Joins lines by blanks; empty lines are line breaks, and lines that are further in stay as they are. */
function fold(lines: readonly string[]): string {
  let value = '';
  let breaks = 0;
  let begun = false;
  let further = false;
  for (const line of lines) {
    if (line === '') {
      breaks++;
      continue;
    }
    const isFurther = line.startsWith(' ') || line.startsWith('\t');
    if (!begun) value += '\n'.repeat(breaks);
    else if (isFurther || further) value += '\n'.repeat(breaks + 1);
    else value += breaks === 0 ? ' ' : '\n'.repeat(breaks);
    value += line;
    begun = true;
    further = isFurther;
    breaks = 0;
  }
  return value;
}
