/** The lines that differ between two texts, with a little of what is around them. */

import { structuredPatch } from 'diff';

export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed' | 'gap';
  readonly text: string;
}

/** Beyond this many differences the texts have nothing to do with each other: one replaces the other. */
const MOST_EDITS = 2000;

/** @param context lines shown around a difference; @default 2 */
export function lineHunks(before: string, after: string, context = 2): readonly DiffLine[] {
  const patch = structuredPatch('', '', ended(before), ended(after), undefined, undefined, {
    context,
    maxEditLength: MOST_EDITS,
  });
  if (patch === undefined) return [...wholeText(before, 'removed'), ...wholeText(after, 'added')];
  return patch.hunks.flatMap((hunk, index) => {
    const lines = hunk.lines.filter((line) => !line.startsWith('\\')).map(diffLine);
    const gap = index > 0 || hunk.oldStart > 1;
    return gap ? [{ kind: 'gap' as const, text: '…' }, ...lines] : lines;
  });
}

/** Number of lines that are new and that are gone. */
export function countLines(
  before: string,
  after: string,
): { readonly added: number; readonly removed: number } {
  const hunks = lineHunks(before, after, 0);
  const of = (kind: DiffLine['kind']): number => hunks.filter((line) => line.kind === kind).length;
  return { added: of('added'), removed: of('removed') };
}

function wholeText(text: string, kind: 'added' | 'removed'): DiffLine[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => ({ kind, text: line }));
}

const KINDS = { '+': 'added', '-': 'removed', ' ': 'same' } as const;

function diffLine(line: string): DiffLine {
  return { kind: KINDS[line.charAt(0) as '+' | '-' | ' '] ?? 'same', text: line.slice(1).replace(/\r$/, '') };
}

/** A last line without an end is no difference that anybody means. */
function ended(text: string): string {
  return text.endsWith('\n') || text === '' ? text : `${text}\n`;
}
