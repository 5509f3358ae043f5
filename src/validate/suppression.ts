/**
 * Comments that silence findings: `# gitestra-ignore <code>[, <code>]: reason`, on the line of the finding or alone on
 * the line above it. They work in scripts inside a block scalar too, behind `#`, `--` or `//`; a finding in a block
 * scalar is also silenced by a comment at the line where the scalar begins.
 */

import type { Diagnostic } from '../flow/diagnostic.ts';
import type { SourceFile, Span } from '../flow/source.ts';
import { nearest } from '../util/nearest.ts';
import { CODES } from './codes.ts';
import { tidy } from './tidy.ts';

const COMMENT = /(?:#|--|\/\/)[ \t]*gitestra-ignore\b[ \t]*([^\n\r]*)/g;

/** Nothing behind these can be judged, so there is nothing that could be left as it is. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'multiple-documents',
  'file-too-large',
  'not-a-flow',
]);

interface Suppression {
  /** Place of the whole comment. */
  readonly span: Span;
  /** The comment has its line to itself. */
  readonly alone: boolean;
  readonly codes: readonly { readonly code: string; readonly span: Span }[];
  /** Lines (from 1) whose findings it silences. */
  readonly lines: ReadonlySet<number>;
}

/**
 * The findings of one file that no comment silences, with one more for each comment that silences nothing or is
 * written wrongly.
 * @param dormant codes that were not looked for, so that a comment about them is no use and no mistake
 */
export function applySuppressions(
  source: SourceFile,
  diagnostics: readonly Diagnostic[],
  dormant: ReadonlySet<string> = new Set(),
): readonly Diagnostic[] {
  if (!source.text.includes('gitestra-ignore')) return diagnostics;
  const problems: Diagnostic[] = [];
  const suppressions = readSuppressions(source, problems);
  const used = new Set<Suppression['codes'][number]>();
  const kept = diagnostics.filter((diagnostic) => {
    if (STRUCTURAL.has(diagnostic.code)) return true;
    const lines = linesOf(source, diagnostic.span);
    let silenced = false;
    for (const suppression of suppressions) {
      if (!lines.some((line) => suppression.lines.has(line))) continue;
      for (const entry of suppression.codes) {
        if (entry.code !== diagnostic.code) continue;
        used.add(entry);
        silenced = true;
      }
    }
    return !silenced;
  });
  for (const suppression of suppressions) {
    const unused = suppression.codes.filter((entry) => !used.has(entry) && !dormant.has(entry.code));
    for (const entry of unused) {
      problems.push(
        unusedSuppression(source, suppression, entry, unused.length === suppression.codes.length),
      );
    }
  }
  return problems.length === 0 ? kept : tidy([...kept, ...problems]);
}

function readSuppressions(source: SourceFile, problems: Diagnostic[]): readonly Suppression[] {
  const found: Suppression[] = [];
  for (const match of source.text.matchAll(COMMENT)) {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const rest = match[1]!.trimEnd();
    const restStart = match.index + match[0].length - match[1]!.length;
    const colon = rest.indexOf(':');
    const reason = colon === -1 ? '' : rest.slice(colon + 1).trim();
    const list = colon === -1 ? rest : rest.slice(0, colon);
    const codes = [...list.matchAll(/[^\s,]+/g)].map((word) => ({
      code: word[0],
      span: { start: restStart + word.index, end: restStart + word.index + word[0].length },
    }));
    if (codes.length === 0 || reason === '') {
      problems.push(incomplete(source, span, codes.length === 0));
      continue;
    }
    const unusable = codes.filter(({ code }) => !CODES.has(code) || STRUCTURAL.has(code));
    for (const entry of unusable) problems.push(unknownCode(source, entry));
    const { line } = source.position(span.start);
    const alone =
      source
        .line(line)
        .slice(0, source.position(span.start).column - 1)
        .trim() === '';
    found.push({
      span,
      alone,
      codes: codes.filter((entry) => !unusable.includes(entry)),
      lines: new Set(alone ? [lineBelow(source, line)] : [line]),
    });
  }
  return found;
}

/** The first line below that is neither empty nor one more comment. */
function lineBelow(source: SourceFile, line: number): number {
  const last = source.lineStarts.length;
  let below = line + 1;
  while (below < last && /^\s*(#|--|\/\/|$)/.test(source.line(below))) below++;
  return below;
}

/** The line of a finding, and that of the block scalar it lies in. */
function linesOf(source: SourceFile, span: Span): readonly number[] {
  const { line } = source.position(span.start);
  const indentOf = (text: string): number => text.length - text.trimStart().length;
  let indent = indentOf(source.line(line));
  for (let above = line - 1; above > 0 && indent > 0; above--) {
    const text = source.line(above);
    if (text.trim() === '' || indentOf(text) >= indent) continue;
    if (/(?:^|[\s:-])[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/.test(text)) return [line, above];
    indent = indentOf(text);
  }
  return [line];
}

function incomplete(source: SourceFile, span: Span, withoutCode: boolean): Diagnostic {
  return {
    code: 'invalid-suppression',
    severity: 'warning',
    message: withoutCode
      ? 'this comment does not name what is to be ignored'
      : 'this comment does not say why the finding is ignored',
    file: source,
    span,
    help: 'write `# gitestra-ignore <code>: <reason>`',
  };
}

function unknownCode(source: SourceFile, entry: Suppression['codes'][number]): Diagnostic {
  const structural = STRUCTURAL.has(entry.code);
  const near = nearest(entry.code, CODES.keys());
  return {
    code: 'invalid-suppression',
    severity: 'warning',
    message: structural
      ? `\`${entry.code}\` cannot be ignored: nothing in the file can be checked while it is there`
      : `there is no finding with the code \`${entry.code}\``,
    file: source,
    span: entry.span,
    ...(structural || near === undefined ? {} : { help: `did you mean \`${near}\`?` }),
  };
}

function unusedSuppression(
  source: SourceFile,
  suppression: Suppression,
  entry: Suppression['codes'][number],
  whole: boolean,
): Diagnostic {
  const title = 'Remove the comment';
  return {
    code: 'unused-suppression',
    severity: 'warning',
    message: `there is no \`${entry.code}\` to be ignored ${suppression.alone ? 'below' : 'on this line'}`,
    file: source,
    span: entry.span,
    help: 'remove the comment',
    ...(whole ? { fix: { title, edits: [{ span: removal(source, suppression), text: '' }] } } : {}),
  };
}

/** A comment that has its line to itself goes with the line; another one with the blanks in front of it. */
function removal(source: SourceFile, { span, alone }: Suppression): Span {
  let { start, end } = span;
  while (start > 0 && /[ \t]/.test(source.text[start - 1]!)) start--;
  if (alone) {
    if (source.text[end] === '\r') end++;
    if (source.text[end] === '\n') end++;
  }
  return { start, end };
}
