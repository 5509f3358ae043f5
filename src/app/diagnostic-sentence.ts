/** A diagnostic in one line, where there is no room for its frame. */

import type { Diagnostic } from '../flow/diagnostic.ts';

export function renderDiagnostic({ file, span, message }: Diagnostic): string {
  const { line, column } = file.position(span.start);
  return `${file.path}:${line}:${column}: ${message}`;
}
