/** All diagnostics of a validation for people at a terminal: frames by file, then one line that sums up. */

import type { Diagnostic } from '../flow/diagnostic.ts';
import { type FrameOptions, renderFrame } from './frame.ts';
import { count } from './printable.ts';
import { plainStyle } from './style.ts';

export interface PrettyOptions extends FrameOptions {
  /** How many files were looked at; the summary line mentions it. */
  readonly files?: number;
}

export interface DiagnosticCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files with at least one diagnostic. */
  readonly files: number;
}

export function countDiagnostics(diagnostics: readonly Diagnostic[]): DiagnosticCounts {
  const of = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    files: new Set(diagnostics.map((one) => one.file.path)).size,
  };
}

/** By path, then position, then code: the order of every report. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file.path, b.file.path) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compare(a.code, b.code),
  );
}

/** Diagnostics in the order of {@link sortDiagnostics}, by file. */
export function groupByFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of sortDiagnostics(diagnostics)) {
    const group = groups.get(diagnostic.file.path);
    if (group === undefined) groups.set(diagnostic.file.path, [diagnostic]);
    else group.push(diagnostic);
  }
  return groups;
}

/** Frames separated by empty lines and the summary line; no line break at the end. */
export function renderPretty(diagnostics: readonly Diagnostic[], options: PrettyOptions = {}): string {
  const frames = sortDiagnostics(diagnostics).map((diagnostic) => `${renderFrame(diagnostic, options)}\n\n`);
  return `${frames.join('')}${renderPrettySummary(countDiagnostics(diagnostics), options)}`;
}

/** `3 errors, 1 warning in 2 of 14 files`. */
export function renderPrettySummary(counts: DiagnosticCounts, options: PrettyOptions = {}): string {
  const style = options.style ?? plainStyle;
  const parts: string[] = [];
  if (counts.errors > 0) parts.push(style.red(count(counts.errors, 'error')));
  if (counts.warnings > 0) parts.push(style.yellow(count(counts.warnings, 'warning')));
  if (counts.infos > 0) parts.push(style.cyan(count(counts.infos, 'note')));
  if (parts.length === 0) {
    const checked =
      options.files === undefined
        ? 'No problems found'
        : `${count(options.files, 'file')} checked, no problems found`;
    return `${style.green('✔')} ${checked}`;
  }
  const where =
    options.files === undefined
      ? count(counts.files, 'file')
      : // What is wrong with the settings stands in a file that is no flow.
        `${counts.files} of ${count(Math.max(options.files, counts.files), 'file')}`;
  const mark = counts.errors > 0 ? style.red('✖') : counts.warnings > 0 ? style.yellow('▲') : style.cyan('•');
  return `${mark} ${parts.join(', ')} in ${where}`;
}
