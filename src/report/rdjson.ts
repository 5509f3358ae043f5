/** Diagnostics in reviewdog's rdjson format, so that reviewdog can post them to any review. */

import type { Diagnostic, Severity } from '../flow/diagnostic.ts';
import type { SourceFile, Span } from '../flow/source.ts';
import { sortDiagnostics } from './pretty.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** rdjson counts columns in bytes of UTF-8, from 1; ends are exclusive. */
export function renderRdjson(diagnostics: readonly Diagnostic[]): string {
  const worst = (['error', 'warning', 'info'] as const).find((one) =>
    diagnostics.some((d) => d.severity === one),
  );
  const report = {
    source: { name: 'gitestra' },
    ...(worst === undefined ? {} : { severity: SEVERITIES[worst] }),
    diagnostics: sortDiagnostics(diagnostics).map((diagnostic) => ({
      message:
        diagnostic.help === undefined ? diagnostic.message : `${diagnostic.message}\n${diagnostic.help}`,
      location: location(diagnostic.file, diagnostic.span),
      severity: SEVERITIES[diagnostic.severity],
      code: { value: diagnostic.code },
      ...(diagnostic.fix === undefined
        ? {}
        : {
            suggestions: diagnostic.fix.edits.map((edit) => ({
              range: range(diagnostic.file, edit.span),
              text: edit.text,
            })),
          }),
      ...(diagnostic.related === undefined || diagnostic.related.length === 0
        ? {}
        : {
            related_locations: diagnostic.related.map((one) => ({
              message: one.message,
              location: location(one.file, one.span),
            })),
          }),
    })),
  };
  return `${JSON.stringify(report, wholeLetters, 2)}\n`;
}

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** reviewdog refuses the whole report for half of a surrogate pair, which an escape in YAML can make. */
function wholeLetters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(HALF, '\ufffd') : value;
}

function location(file: SourceFile, span: Span): object {
  return { path: file.path, range: range(file, span) };
}

function range(file: SourceFile, span: Span): object {
  return { start: position(file, span.start), end: position(file, span.end) };
}

function position(file: SourceFile, offset: number): object {
  const { line, column } = file.position(offset);
  return { line, column: Buffer.byteLength(file.line(line).slice(0, column - 1), 'utf8') + 1 };
}
