/** Applies the certain fixes of findings to a text: edits at their offsets, everything else stays as it is. */

import type { Diagnostic } from '../flow/diagnostic.ts';
import { SourceFile } from '../flow/source.ts';

export interface FixedText {
  readonly text: string;
  /** Findings whose fix is in the text. */
  readonly applied: readonly Diagnostic[];
}

/** Of fixes that touch the same place the first one is taken; the other one's turn comes when the text is checked again. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): FixedText {
  const applied: Diagnostic[] = [];
  const taken: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const diagnostic of diagnostics) {
    const edits = (diagnostic.fix?.edits ?? []).map((edit) => ({ ...edit.span, text: edit.text }));
    if (edits.length === 0) continue;
    const free = edits.every(
      (edit) =>
        taken.every((other) => edit.end <= other.start || edit.start >= other.end) &&
        !taken.some((other) => other.start === edit.start && other.end === edit.end),
    );
    if (!free) continue;
    taken.push(...edits);
    applied.push(diagnostic);
  }
  let result = text;
  for (const edit of [...taken].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }
  return { text: result, applied };
}

/** Rounds after which fixing ends; each fix removes its own finding, so two or three are enough. */
const ROUNDS = 10;

/**
 * Fixes a file until nothing certain is left. A round after which the file has more errors than before is taken back.
 * @param check gives the findings of a text
 */
export async function fixSource(
  source: SourceFile,
  diagnostics: readonly Diagnostic[],
  check: (source: SourceFile) => Promise<readonly Diagnostic[]>,
): Promise<{
  readonly source: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
  readonly applied: readonly Diagnostic[];
}> {
  let current = { source, diagnostics };
  const applied: Diagnostic[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const fixed = applyFixes(current.source.text, current.diagnostics);
    if (fixed.text === current.source.text) break;
    const next = new SourceFile(source.path, fixed.text);
    const found = await check(next);
    if (errors(found) > errors(current.diagnostics)) break;
    current = { source: next, diagnostics: found };
    applied.push(...fixed.applied);
  }
  return { ...current, applied };
}

function errors(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
}
