/** A changed flow as Markdown: one line a change, the lines that went and came behind a click. */

import type { FlowDiff } from '../flow/flow-diff.ts';
import { changeLines, patchLine } from './flow-diff-lines.ts';
import { diffWords } from './flow-diff-words.ts';
import { type DiffLine, lineHunks } from './line-hunks.ts';
import { details, fence, sentence } from './markdown.ts';

export interface DiffMarkdownOptions {
  /** Most lines of a patch shown. @default 400 */
  readonly lines?: number;
  /** Most changes listed. @default 200 */
  readonly changes?: number;
}

/** Blocks parted by empty lines; the texts are only compared line by line when a version is no flow. */
export function renderDiffMarkdown(
  diff: FlowDiff,
  texts: { readonly before: string; readonly after: string },
  options: DiffMarkdownOptions = {},
): string {
  const most = options.changes ?? 200;
  if (diff.kind !== 'changed') {
    const [words] = diffWords(diff);
    const lines = diff.kind === 'same' ? [] : lineHunks(texts.before, texts.after);
    return [`- ${sentence(words!)}`, ...patch(lines, options)].join('\n\n');
  }
  const icons = { added: '🟢', removed: '🔴', changed: '🟡' } as const;
  const all = diffWords(diff);
  const bullets = all
    .slice(0, most)
    .map((words, index) => `- ${icons[diff.changes[index]!.kind]} ${sentence(words)}`);
  if (all.length > most) bullets.push(`- … and ${all.length - most} more`);
  const lines = changeLines(diff).flatMap(({ title, lines: own }): DiffLine[] =>
    own.length === 0
      ? []
      : [
          { kind: 'same', text: `# ${title.replaceAll('`', '')}` },
          ...own.map((line) => ({ ...line, text: `  ${line.text}` })),
        ],
  );
  return [bullets.join('\n'), ...patch(lines, options)].join('\n\n');
}

function patch(lines: readonly DiffLine[], options: DiffMarkdownOptions): string[] {
  if (lines.length === 0) return [];
  const most = options.lines ?? 400;
  if (most === 0) return [];
  const shown = lines.slice(0, most).map(patchLine);
  if (lines.length > most) shown.push(`  … ${lines.length - most} more lines`);
  return [details('Lines', fence(shown.join('\n'), 'diff'))];
}
