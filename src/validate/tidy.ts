/** Puts findings into the order of their places, and drops repetitions. */

import type { Diagnostic } from '../flow/diagnostic.ts';

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** By place, errors first; two rules that say the same of the same place are one. */
export function tidy(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .map(onOneLine)
    .filter(({ file, span, code, message }) => {
      const key = `${file.path}\n${span.start}\n${span.end}\n${code}\n${message}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort(
      (a, b) =>
        a.span.start - b.span.start || WEIGHT[a.severity] - WEIGHT[b.severity] || a.span.end - b.span.end,
    );
}

/** Keys and values that messages repeat may go over several lines. */
function onOneLine(diagnostic: Diagnostic): Diagnostic {
  const { message, help } = diagnostic;
  if (!/[\r\n]/.test(message + (help ?? ''))) return diagnostic;
  const line = (text: string): string => text.replace(/\r?\n|\r/g, '⏎');
  return { ...diagnostic, message: line(message), ...(help === undefined ? {} : { help: line(help) }) };
}
