/** One diagnostic as one line of an `.expected` file. */

import type { Diagnostic } from '../../src/flow/diagnostic.ts';

export function formatDiagnostic({ file, span, severity, code, message, help }: Diagnostic): string {
  const start = file.position(span.start);
  const end = file.position(span.end);
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
  return `${place} ${severity} ${code} ${message}${help === undefined ? '' : ` (${help})`}\n`;
}
