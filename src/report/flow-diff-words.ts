/** What changed in a flow, a short sentence a change. Names and values stand between backticks. */

import type { FlowChange, FlowDiff } from '../flow/flow-diff.ts';
import { formatPath } from '../flow/path.ts';
import type { PropertyChange } from '../flow/property-diff.ts';
import type { TaskPlace } from '../flow/task-diff.ts';
import { shortType } from './graph-view.ts';
import { countLines } from './line-hunks.ts';
import { count, truncate } from './printable.ts';

const NOUNS: Readonly<Record<FlowChange['part'], string>> = {
  flow: '',
  label: 'label ',
  input: 'input ',
  variable: 'variable ',
  task: 'task ',
  output: 'output ',
  trigger: 'trigger ',
  'plugin-default': 'plugin default ',
  secret: 'secret ',
};

/** One sentence a change; one sentence altogether when nothing changed that matters. */
export function diffWords(diff: FlowDiff): readonly string[] {
  switch (diff.kind) {
    case 'same':
      return ['no change'];
    case 'layout':
      return ['only comments or layout'];
    case 'unreadable':
      return ['cannot be read as a flow'];
    case 'changed':
      return diff.changes.map((change) => changeWords(change));
  }
}

/** What a change is, and how each of its properties changed. */
export function changeWords(change: FlowChange): string {
  const title = changeTitle(change);
  const properties = change.properties.map(propertyWords);
  if (properties.length === 0) return title;
  const [only] = change.properties;
  // `description` of a flow is named by the change itself.
  if (change.properties.length === 1 && only!.path.length === 0) return `${title}: ${valueWords(only!)}`;
  return `${title}: ${properties.join(', ')}`;
}

/** What a change is, without its properties. */
export function changeTitle(change: FlowChange): string {
  const name = `${NOUNS[change.part]}${quoted(change.id)}`;
  if (change.part === 'secret')
    return `${name} is ${change.kind === 'added' ? 'needed now' : 'no longer needed'}`;
  if (change.reordered === true) return `the order of ${quoted(change.id)} changed`;
  if (change.kind === 'removed') return `${name}${typed(change)} removed`;
  const required = change.newlyRequired === true ? ', which must be given' : '';
  if (change.kind === 'added') {
    const place = change.place === undefined ? '' : placeWords(change.place);
    return `${name}${typed(change)} added${place}${required}`;
  }
  const parts: string[] = [];
  if (change.oldId !== undefined) parts.push(`renamed from ${quoted(change.oldId)}`);
  if (change.moved !== undefined) parts.push(movedWords(change.moved));
  if (change.newlyRequired === true) parts.push('must now be given');
  return [name, ...(parts.length === 0 ? [] : [parts.join(', ')])].join(' ');
}

function typed({ type }: FlowChange): string {
  return type === undefined ? '' : ` (${shortType(type)})`;
}

/** ` in `each``, ` behind `a``. */
function placeWords({ parent, branch, after }: TaskPlace): string {
  const list = listWords(parent, branch);
  const position = after === undefined ? '' : ` behind ${quoted(after)}`;
  return list === undefined ? position : ` in ${list}${position}`;
}

function listWords(parent: string | undefined, branch: string): string | undefined {
  if (parent === undefined) return branch === 'tasks' ? undefined : quoted(branch);
  return branch === 'tasks' ? quoted(parent) : `${quoted(branch)} of ${quoted(parent)}`;
}

function movedWords({ from, to }: NonNullable<FlowChange['moved']>): string {
  const [old, now] = [listWords(from.parent, from.branch), listWords(to.parent, to.branch)];
  if (old === now)
    return to.after === undefined ? 'moved to the beginning' : `moved behind ${quoted(to.after)}`;
  return `moved from ${old ?? 'the top'} to ${now ?? 'the top'}${to.after === undefined ? '' : ` behind ${quoted(to.after)}`}`;
}

function propertyWords(change: PropertyChange): string {
  return `${quoted(formatPath(change.path))} ${valueWords(change)}`;
}

function valueWords(change: PropertyChange): string {
  const { before, after } = change;
  if (!('before' in change)) return `added${isShort(after) ? ` (${shortValue(after)})` : ''}`;
  if (!('after' in change)) return 'removed';
  if (isLongText(before) || isLongText(after)) {
    const { added, removed } = countLines(String(before), String(after));
    const parts = [
      ...(added === 0 ? [] : [`${count(added, 'line')} added`]),
      ...(removed === 0 ? [] : [`${removed} removed`]),
    ];
    return parts.join(', ') || 'changed';
  }
  if (!isShort(before) || !isShort(after) || before === after) return 'changed';
  return `${shortValue(before)} → ${shortValue(after)}`;
}

function isLongText(value: unknown): boolean {
  return typeof value === 'string' && value.trimEnd().includes('\n');
}

const LONGEST = 60;

function isShort(value: unknown): boolean {
  return plainValue(value).length <= LONGEST && !plainValue(value).includes('\n');
}

function shortValue(value: unknown): string {
  return quoted(plainValue(value));
}

/** A value on one line, as one would write it in YAML's flow style. */
export function plainValue(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Backticks of the text itself would end it. */
export function quoted(text: string): string {
  const safe = truncate(text.replaceAll('`', "'"), 200);
  return `\`${safe === '' ? ' ' : safe}\``;
}
