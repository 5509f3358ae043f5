/** Diagnostics as JSON for programs: stable names, positions from 1, one object for the whole validation. */

import type { Diagnostic, Severity } from '../flow/diagnostic.ts';
import type { Position, SourceFile, Span } from '../flow/source.ts';
import { countDiagnostics, sortDiagnostics } from './pretty.ts';

/** Lines and columns from 1, columns in UTF-16 code units, `end` exclusive; offsets from 0. */
export interface JsonPlace {
  readonly file: string;
  readonly start: Position & { readonly offset: number };
  readonly end: Position & { readonly offset: number };
}

export interface JsonDiagnostic extends JsonPlace {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly related?: readonly (JsonPlace & { readonly message: string })[];
  readonly fix?: {
    readonly title: string;
    readonly edits: readonly (Omit<JsonPlace, 'file'> & { readonly text: string })[];
  };
}

export interface JsonReport {
  /** Version of this format. */
  readonly gitestra: 1;
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Files looked at, where known. */
    readonly files?: number;
    readonly filesWithProblems: number;
  };
  readonly diagnostics: readonly JsonDiagnostic[];
}

export function jsonReport(
  diagnostics: readonly Diagnostic[],
  options: { readonly files?: number } = {},
): JsonReport {
  const counts = countDiagnostics(diagnostics);
  return {
    gitestra: 1,
    summary: {
      errors: counts.errors,
      warnings: counts.warnings,
      infos: counts.infos,
      ...(options.files === undefined ? {} : { files: options.files }),
      filesWithProblems: counts.files,
    },
    diagnostics: sortDiagnostics(diagnostics).map(jsonDiagnostic),
  };
}

/** Indented by two spaces, with a line break at the end. */
export function renderJson(
  diagnostics: readonly Diagnostic[],
  options: { readonly files?: number } = {},
): string {
  return `${JSON.stringify(jsonReport(diagnostics, options), undefined, 2)}\n`;
}

function jsonDiagnostic(diagnostic: Diagnostic): JsonDiagnostic {
  const { code, severity, message, file, span, help, related, fix } = diagnostic;
  return {
    code,
    severity,
    message,
    ...jsonPlace(file, span),
    ...(help === undefined ? {} : { help }),
    ...(related === undefined || related.length === 0
      ? {}
      : { related: related.map((one) => ({ message: one.message, ...jsonPlace(one.file, one.span) })) }),
    ...(fix === undefined
      ? {}
      : {
          fix: {
            title: fix.title,
            edits: fix.edits.map((edit) => ({ ...range(file, edit.span), text: edit.text })),
          },
        }),
  };
}

function jsonPlace(file: SourceFile, span: Span): JsonPlace {
  return { file: file.path, ...range(file, span) };
}

function range(file: SourceFile, span: Span): Omit<JsonPlace, 'file'> {
  return {
    start: { offset: span.start, ...file.position(span.start) },
    end: { offset: span.end, ...file.position(span.end) },
  };
}
