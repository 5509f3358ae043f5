/** One diagnostic as text: what is wrong, the place in the source with a caret under it, and what to write instead. */

import type { Diagnostic, Severity } from '../flow/diagnostic.ts';
import type { SourceFile, Span } from '../flow/source.ts';
import { printable, textWidth } from './printable.ts';
import { plainStyle, type Style } from './style.ts';

export interface FrameOptions {
  /** @default plainStyle */
  readonly style?: Style;
  /** Lines shown before the faulty one. @default 1 */
  readonly before?: number;
  /** Longest piece of a source line that is shown, in columns; longer lines are cut on both sides. @default 110 */
  readonly width?: number;
}

/** The lines of code that a frame shows, without any message. */
export interface CodeLine {
  /** From 1; absent for the line of carets. */
  readonly number?: number;
  readonly text: string;
}

const TAB = '    ';
/** A span over more lines than this is shown by its first line alone. */
const MOST_LINES = 4;

/**
 * The source lines around a span, each faulty line followed by one of carets. Tabs are widened, controls replaced,
 * and a long line is cut around the caret; an empty span (something missing) gets one caret.
 */
export function codeLines(file: SourceFile, span: Span, options: FrameOptions = {}): CodeLine[] {
  const { before = 1, width = 110 } = options;
  const first = file.position(span.start);
  const last = file.position(Math.max(span.start, span.end - 1));
  const lastLine = last.line - first.line < MOST_LINES ? last.line : first.line;
  const lines: CodeLine[] = [];
  for (let number = Math.max(1, first.line - before); number < first.line; number++) {
    const text = window(file.line(number), 0, 0, width).text;
    if (lines.length > 0 || text.trim() !== '') lines.push({ number, text });
  }
  for (let number = first.line; number <= lastLine; number++) {
    const raw = file.line(number);
    const indent = raw.length - raw.trimStart().length;
    const from = number === first.line ? first.column - 1 : indent;
    const to = Math.max(from + 1, number === last.line ? spanEnd(file, span, number) : raw.length);
    const shown = window(raw, from, to, width);
    lines.push(
      { number, text: shown.text },
      { text: `${' '.repeat(shown.from)}${'^'.repeat(Math.max(1, shown.to - shown.from))}` },
    );
  }
  return lines;
}

/** The whole message of a diagnostic, several lines, no line break at the end. */
export function renderFrame(diagnostic: Diagnostic, options: FrameOptions = {}): string {
  const style = options.style ?? plainStyle;
  const paint = severityPaint(style, diagnostic.severity);
  const { file, span } = diagnostic;
  const code = codeLines(file, span, options);
  const related = (diagnostic.related ?? []).map((place) => ({
    ...place,
    code: codeLines(place.file, place.span, { ...options, before: 0 }),
  }));
  const gutter = Math.max(
    ...[code, ...related.map((place) => place.code)].flat().map((line) => String(line.number ?? '').length),
  );
  const margin = ' '.repeat(gutter);
  const bar = style.cyan('|');
  const out = [
    `${paint(style.bold(`${diagnostic.severity}[${diagnostic.code}]`))}${style.bold(`: ${printable(diagnostic.message)}`)}`,
    `${margin}${style.cyan('-->')} ${place(file, span)}`,
    `${margin} ${bar}`,
    ...drawCode(code, gutter, style, paint),
  ];
  for (const { message, file: otherFile, span: otherSpan, code: otherCode } of related) {
    out.push(`${margin} ${bar}`, `${margin} ${style.cyan('=')} ${style.bold('see')}: ${printable(message)}`);
    out.push(
      `${margin}${style.cyan('-->')} ${place(otherFile, otherSpan)}`,
      ...drawCode(otherCode, gutter, style, style.cyan),
    );
  }
  const advice = diagnostic.help ?? diagnostic.fix?.title;
  if (advice !== undefined) {
    const [head = '', ...rest] = printable(advice).split('\n');
    out.push(`${margin} ${bar}`, `${margin} ${style.cyan('=')} ${style.bold('help')}: ${head}`);
    out.push(...rest.map((line) => `${margin}         ${line}`.trimEnd()));
  }
  return out.join('\n');
}

/** `path:line:column`, the form that terminals and editors make clickable. */
export function place(file: SourceFile, span: Span): string {
  const { line, column } = file.position(span.start);
  return `${printable(file.path)}:${line}:${column}`;
}

export function severityPaint(style: Style, severity: Severity): (text: string) => string {
  return severity === 'error' ? style.red : severity === 'warning' ? style.yellow : style.cyan;
}

function drawCode(
  lines: readonly CodeLine[],
  gutter: number,
  style: Style,
  paint: (text: string) => string,
): string[] {
  return lines.map(({ number, text }) => {
    const head = style.cyan(`${String(number ?? '').padStart(gutter)} |`);
    return text === '' ? head : `${head} ${number === undefined ? paint(text) : text}`;
  });
}

function spanEnd(file: SourceFile, span: Span, line: number): number {
  const end = file.position(span.end);
  return end.line === line ? end.column - 1 : file.line(line).length;
}

/** A part of a line around `from`–`to` (UTF-16 offsets), with those two given in columns of the result. */
function window(
  line: string,
  from: number,
  to: number,
  width: number,
): { text: string; from: number; to: number } {
  let start = 0;
  let end = line.length;
  if (line.length > width) {
    start = Math.max(0, Math.min(from - Math.floor(width / 3), line.length - width));
    end = Math.min(line.length, start + width);
  }
  const columns = (a: number, b: number): number => textWidth(widen(line.slice(a, b)));
  const head = start > 0 ? '…' : '';
  const text = `${head}${widen(line.slice(start, end))}${end < line.length ? '…' : ''}`.trimEnd();
  const before = head.length + columns(start, Math.max(start, from));
  return {
    text,
    from: before,
    to: before + columns(Math.max(start, from), Math.min(Math.max(to, from), end)),
  };
}

function widen(text: string): string {
  return printable(text).replaceAll('\t', TAB);
}
