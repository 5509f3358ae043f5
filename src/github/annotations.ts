/** Annotations on files of a pull request, within the 10 of each kind that GitHub shows for a step. */

import type { Diagnostic, Severity } from '../flow/diagnostic.ts';
import { type ChangedLines, touches } from './changed-lines.ts';
import { workflowCommand } from './commands.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** Lines and columns from 1. Columns make sense only inside one line. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  /** Relative to the root of the repository, with `/`. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  /** Inclusive. */
  readonly endColumn?: number;
}

export interface AnnotationLimits {
  /** Of each level. @default 10 */
  readonly perLevel?: number;
  /** Longest message in UTF-16 units; the runner cuts at 4,096. @default 4096 */
  readonly message?: number;
}

const LEVELS: Readonly<Record<Severity, AnnotationLevel>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

export function diagnosticAnnotation(diagnostic: Diagnostic): Annotation {
  const { file, span, severity, code, message, help } = diagnostic;
  const start = file.position(span.start);
  const end = file.position(Math.max(span.start, span.end - 1));
  return {
    level: LEVELS[severity],
    title: code,
    message: help === undefined ? message : `${message}\n${help}`,
    file: file.path,
    line: start.line,
    endLine: end.line,
    // GitHub refuses columns on an annotation of several lines.
    ...(start.line === end.line
      ? { column: start.column, endColumn: Math.max(end.column, start.column) }
      : {}),
  };
}

/**
 * The annotations that fit: errors on changed lines first, then other errors, warnings, notices; within each, changed
 * lines first, then in the order given. What does not fit is counted in one notice that takes the last notice's place
 * and says where the rest is.
 */
export function selectAnnotations(
  annotations: readonly Annotation[],
  options: AnnotationLimits & { readonly changed?: ChangedLines; readonly elsewhere?: string } = {},
): Annotation[] {
  const perLevel = options.perLevel ?? 10;
  const { changed, elsewhere = 'the job summary' } = options;
  const isChanged = (one: Annotation): boolean =>
    changed !== undefined && one.file !== undefined && one.line !== undefined
      ? touches(changed, one.file, one.line, one.endLine ?? one.line)
      : false;
  const ordered = (['error', 'warning', 'notice'] as const).map((level) => {
    const list = annotations.filter((one) => one.level === level);
    return [...list.filter(isChanged), ...list.filter((one) => !isChanged(one))];
  });
  const tooMany = ordered.some((list) => list.length > perLevel);
  const [errors = [], warnings = [], notices = []] = ordered;
  const shown = [
    ...errors.slice(0, perLevel),
    ...warnings.slice(0, perLevel),
    ...notices.slice(0, tooMany ? perLevel - 1 : perLevel),
  ];
  const left = annotations.length - shown.length;
  if (left > 0) {
    const kinds = [
      ['error', errors.length - perLevel],
      ['warning', warnings.length - perLevel],
      ['notice', notices.length - (perLevel - 1)],
    ] as const;
    const parts = kinds
      .filter(([, more]) => more > 0)
      .map(([kind, more]) => `${more} more ${kind}${more === 1 ? '' : 's'}`);
    shown.push({
      level: 'notice',
      title: 'Not all are shown here',
      message: `${parts.join(', ')}: see ${elsewhere}`,
    });
  }
  return shown;
}

/** The command that makes the annotation; the message is cut to what the runner keeps. */
export function annotationCommand(annotation: Annotation, options: AnnotationLimits = {}): string {
  const { level, message, title, file, line, endLine, column, endColumn } = annotation;
  const limit = options.message ?? 4096;
  const text = message.length <= limit ? message : `${message.slice(0, limit - 1)}…`;
  return workflowCommand(level, text, { file, line, endLine, col: column, endColumn, title });
}
