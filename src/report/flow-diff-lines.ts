/** A changed flow in full: each change with the lines that went and came, for a terminal or for Markdown. */

import type { FlowChange, FlowDiff } from '../flow/flow-diff.ts';
import { formatPath, isRecord, type Path } from '../flow/path.ts';
import type { PropertyChange } from '../flow/property-diff.ts';
import { changeTitle, plainValue } from './flow-diff-words.ts';
import { type DiffLine, lineHunks } from './line-hunks.ts';
import { printable } from './printable.ts';
import { plainStyle, type Style } from './style.ts';

export interface ChangeLines {
  readonly change: FlowChange;
  /** A sentence; names stand between backticks. */
  readonly title: string;
  readonly lines: readonly DiffLine[];
}

/** The texts are only compared line by line when a version is no flow. */
export function changeLines(diff: FlowDiff): readonly ChangeLines[] {
  return diff.changes.map((change) => ({ change, title: changeTitle(change), lines: linesOf(change) }));
}

function linesOf(change: FlowChange): DiffLine[] {
  if (change.part === 'secret') return [];
  if (change.kind === 'changed') return change.properties.flatMap((property) => propertyLines(property));
  const kind = change.kind === 'added' ? 'added' : 'removed';
  return isRecord(change.value)
    ? Object.entries(change.value)
        // Children have entries of their own, and the title names the task.
        .filter(([key, value]) => key !== 'id' && !holdsTasks(value))
        .flatMap(([key, value]) => valueLines([key], value, kind))
    : change.value === undefined
      ? []
      : valueLines([], change.value, kind);
}

function holdsTasks(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length > 0 && value.every((item) => isTask(item) || (isRecord(item) && isTask(item.task)));
  return (
    isTask(value) ||
    (isRecord(value) &&
      Object.keys(value).length > 0 &&
      Object.values(value).every((list) => Array.isArray(list) && holdsTasks(list)))
  );
}

function isTask(value: unknown): boolean {
  return isRecord(value) && typeof value.id === 'string' && typeof value.type === 'string';
}

function propertyLines(change: PropertyChange): DiffLine[] {
  const { path, before, after } = change;
  if (typeof before === 'string' && typeof after === 'string' && isLong(before, after)) {
    return [
      { kind: 'same', text: `${formatPath(path)}:` },
      ...lineHunks(before, after).map((line) => ({ ...line, text: `  ${line.text}` })),
    ];
  }
  return [
    ...('before' in change ? valueLines(path, before, 'removed') : []),
    ...('after' in change ? valueLines(path, after, 'added') : []),
  ];
}

function isLong(...texts: readonly string[]): boolean {
  return texts.some((text) => text.trimEnd().includes('\n'));
}

function valueLines(path: Path, value: unknown, kind: 'added' | 'removed'): DiffLine[] {
  const name = formatPath(path);
  const lead = name === '' ? '' : `${name}: `;
  if (typeof value === 'string' && isLong(value)) {
    const lines = value.trimEnd().split('\n');
    return [`${lead}|`, ...lines.map((line) => `  ${line}`)].map((text) => ({ kind, text }));
  }
  if (isRecord(value) && Object.keys(value).length > 0) {
    return Object.entries(value).flatMap(([key, item]) => valueLines([...path, key], item, kind));
  }
  if (Array.isArray(value) && value.some(isRecord)) {
    return value.flatMap((item, index) => valueLines([...path, index], item, kind));
  }
  return [{ kind, text: `${lead}${plainValue(value)}` }];
}

const SIGNS = { same: ' ', added: '+', removed: '-', gap: ' ' } as const;

/** As the lines of a patch. */
export function patchLine({ kind, text }: DiffLine): string {
  return `${SIGNS[kind]} ${text}`.trimEnd();
}

/** For a terminal, without a line break at the end; empty when nothing changed that can be named. */
export function renderDiffText(
  diff: FlowDiff,
  texts: { readonly before: string; readonly after: string },
  style: Style = plainStyle,
): string {
  const paint = { same: (text: string) => text, added: style.green, removed: style.red, gap: style.dim };
  const painted = (line: DiffLine, indent: string): string =>
    `${indent}${paint[line.kind](printable(patchLine(line)))}`.trimEnd();
  switch (diff.kind) {
    case 'same':
      return 'no change';
    case 'layout':
      return `only comments or layout\n${lineHunks(texts.before, texts.after)
        .map((line) => painted(line, '  '))
        .join('\n')}`;
    case 'unreadable':
      return `cannot be read as a flow, so its lines are compared\n${lineHunks(texts.before, texts.after)
        .map((line) => painted(line, '  '))
        .join('\n')}`;
    case 'changed':
      return changeLines(diff)
        .map(({ change, title, lines }) => {
          const mark = MARKS[change.kind];
          const colour = { added: style.green, removed: style.red, changed: style.yellow }[change.kind];
          const head = `${colour(mark)} ${plainTitle(printable(title), style)}`;
          return [head, ...lines.map((line) => painted(line, '    '))].join('\n');
        })
        .join('\n');
  }
}

const MARKS = { added: '+', removed: '-', changed: '~' } as const;

/** Backticks are for Markdown; a terminal has bold. */
export function plainTitle(title: string, style: Style = plainStyle): string {
  return title.replace(/`([^`]*)`/g, (_, name: string) => style.bold(name));
}
