/**
 * The summary of a validation for the page of a GitHub job: counts, one table a file, and the frames to open.
 *
 * When the whole is too large, first the frames go, from the last file upwards, then whole files; how many is said.
 */

import type { Diagnostic, Severity } from '../flow/diagnostic.ts';
import { codeLines } from './frame.ts';
import { code, details, fence, link, sentence, table } from './markdown.ts';
import { SUMMARY_BUDGET } from './markdown-summary.ts';
import { countDiagnostics, type DiagnosticCounts, groupByFile } from './pretty.ts';
import { count, truncate } from './printable.ts';

export interface ValidationSummaryOptions {
  /** How many files were looked at. */
  readonly files?: number;
  /** Such as `https://github.com/owner/name`; with `commit` it makes every place a link. */
  readonly repositoryUrl?: string;
  readonly commit?: string;
  /** Largest size in bytes of UTF-8. @default 921600 */
  readonly budget?: number;
}

const ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

export function renderValidationSummary(
  diagnostics: readonly Diagnostic[],
  options: ValidationSummaryOptions = {},
): string {
  const counts = countDiagnostics(diagnostics);
  const head = `## ${counts.errors > 0 ? '❌' : counts.warnings > 0 ? '⚠️' : '✅'} ${title(counts, options.files)}\n`;
  const groups = [...groupByFile(diagnostics).values()].sort((a, b) => weight(b) - weight(a));
  const budget = (options.budget ?? SUMMARY_BUDGET) - Buffer.byteLength(head) - 200;
  const tables = groups.map((group) => fileTable(group, options));
  const kept = fitting(tables, budget);
  let room = budget - size(tables.slice(0, kept));
  const parts = tables.slice(0, kept).map((text, index) => {
    const withFrames = `${text}\n\n${frames(groups[index]!)}`;
    const more = Buffer.byteLength(withFrames) - Buffer.byteLength(text);
    if (more > room) return text;
    room -= more;
    return withFrames;
  });
  if (kept < tables.length) parts.push(`… and ${count(tables.length - kept, 'more file')} with problems.`);
  return `${[head.trimEnd(), ...parts].join('\n\n')}\n`;
}

function title(counts: DiagnosticCounts, files: number | undefined): string {
  const checked = files === undefined ? '' : `${count(files, 'file')} checked: `;
  const parts: string[] = [];
  if (counts.errors > 0) parts.push(count(counts.errors, 'error'));
  if (counts.warnings > 0) parts.push(count(counts.warnings, 'warning'));
  if (counts.infos > 0) parts.push(count(counts.infos, 'note'));
  return `${checked}${parts.length === 0 ? 'no problems found' : parts.join(', ')}`;
}

/** Files with errors come first. */
function weight(group: readonly Diagnostic[]): number {
  return group.some((one) => one.severity === 'error')
    ? 2
    : group.some((one) => one.severity === 'warning')
      ? 1
      : 0;
}

const MOST_ROWS = 100;

function fileTable(group: readonly Diagnostic[], options: ValidationSummaryOptions): string {
  const path = group[0]!.file.path;
  const rows = group.slice(0, MOST_ROWS).map((diagnostic) => {
    const { line, column } = diagnostic.file.position(diagnostic.span.start);
    const help = diagnostic.help === undefined ? '' : `<br>${sentence(truncate(diagnostic.help, 500))}`;
    return [
      ICONS[diagnostic.severity],
      blobLink(`${line}:${column}`, path, line, options),
      `${sentence(truncate(diagnostic.message, 1_000))}${help}`,
      code(diagnostic.code),
    ];
  });
  const more = group.length > rows.length ? `\n\n… and ${group.length - rows.length} more in this file.` : '';
  return `### ${code(path)}\n\n${table(['', 'Place', 'Problem', 'Rule'], rows)}${more}`;
}

function frames(group: readonly Diagnostic[]): string {
  const blocks = group.slice(0, 30).map((diagnostic) => {
    const lines = codeLines(diagnostic.file, diagnostic.span);
    const gutter = Math.max(...lines.map((line) => String(line.number ?? '').length));
    const text = lines.map((line) =>
      `${String(line.number ?? '').padStart(gutter)} | ${line.text}`.trimEnd(),
    );
    return `${text.join('\n')}\n${' '.repeat(gutter)} = ${diagnostic.code}: ${diagnostic.message}`;
  });
  return details('Source', fence(blocks.join('\n\n')));
}

function blobLink(text: string, path: string, line: number, options: ValidationSummaryOptions): string {
  const { repositoryUrl, commit } = options;
  if (repositoryUrl === undefined || commit === undefined) return text;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return link(text, `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${encoded}#L${line}`);
}

function fitting(texts: readonly string[], budget: number): number {
  let used = 0;
  for (const [index, text] of texts.entries()) {
    used += Buffer.byteLength(text) + 2;
    if (used > budget) return index;
  }
  return texts.length;
}

function size(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 0);
}
