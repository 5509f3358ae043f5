/** A dry run as people read it: the tasks in their order, with their properties as far as they are known. */

import type { DryBranch, DryProperty, DryRun, DryTask } from '../../app/dry-run.ts';
import { jsonText } from '../../expression/print.ts';
import { shortType } from '../../report/graph-view.ts';
import type { Style } from '../../report/style.ts';
import { cutToWidth, oneLine } from './line.ts';

/** Lines of one property that are shown. */
const MOST_LINES = 8;

const SIGNS: Readonly<Record<DryTask['runs'], string>> = { yes: '●', perhaps: '◌', no: '⊘' };

export function formatDryRun(run: DryRun, { style, width }: { style: Style; width: number }): string {
  const lines: string[] = [
    `${style.bold(`Dry run of ${run.namespace}.${run.flowId}`)}: nothing is executed or written`,
  ];
  const writer = new Writer(lines, style, width);
  for (const [name, value] of Object.entries(run.inputs))
    writer.property({ name: `input ${name}`, value, unknown: [] }, 1);
  for (const branch of run.branches) writer.branch(branch, 0, branch.name !== 'tasks');
  for (const output of run.outputs) writer.property({ ...output, name: `output ${output.name}` }, 1);
  lines.push(
    style.dim(
      `${SIGNS.yes} runs  ${SIGNS.perhaps} perhaps  ${SIGNS.no} does not run  ? known only in the run`,
    ),
  );
  for (const warning of run.warnings) lines.push(`${style.yellow('▲')} ${oneLine(warning)}`);
  return `${lines.join('\n')}\n`;
}

class Writer {
  readonly #lines: string[];
  readonly #style: Style;
  readonly #width: number;

  constructor(lines: string[], style: Style, width: number) {
    this.#lines = lines;
    this.#style = style;
    this.#width = width;
  }

  branch({ name, tasks, more, runs }: DryBranch, depth: number, named: boolean): void {
    if (more !== undefined) {
      this.#line(depth, this.#style.dim(`… and ${more} more`));
      return;
    }
    if (named)
      this.#line(depth, this.#style.dim(`${oneLine(name)}:${runs === 'perhaps' ? ' (perhaps)' : ''}`));
    for (const task of tasks) this.#task(task, named ? depth + 1 : depth);
  }

  #task({ id, type, runs, reason, properties, branches }: DryTask, depth: number): void {
    const { dim, bold, yellow } = this.#style;
    const paint = runs === 'yes' ? bold : dim;
    const remark = reason === undefined ? '' : `  ${yellow(oneLine(reason))}`;
    this.#line(depth, `${SIGNS[runs]} ${paint(id)}  ${dim(shortType(type))}${remark}`);
    if (runs === 'no') return;
    for (const property of properties) this.property(property, depth + 2);
    for (const branch of branches)
      this.branch(branch, depth + 1, branches.length > 1 || branch.name !== 'tasks');
  }

  property({ name, value, unknown, problem }: DryProperty, depth: number): void {
    const { dim, yellow, red } = this.#style;
    const text = typeof value === 'string' ? value.replace(/\n+$/, '') : jsonText(value as never);
    const [first = '', ...rest] = text.split('\n');
    const mark = unknown.length === 0 ? '' : yellow(`  ? ${unknown.join(', ')}`);
    const room = Math.max(20, this.#width - depth * 2 - name.length - 2);
    this.#line(
      depth,
      `${dim(`${name}:`)} ${cutToWidth(oneLine(first), room)}${rest.length === 0 ? mark : ''}`,
    );
    for (const line of rest.slice(0, MOST_LINES - 1))
      this.#line(depth + 1, cutToWidth(oneLine(line), this.#width - depth * 2));
    if (rest.length >= MOST_LINES) this.#line(depth + 1, dim(`… ${rest.length - MOST_LINES + 1} more lines`));
    if (rest.length > 0 && mark !== '') this.#line(depth + 1, mark.trim());
    if (problem !== undefined) this.#line(depth + 1, red(`✖ ${oneLine(problem)}`));
  }

  #line(depth: number, text: string): void {
    this.#lines.push(`${'  '.repeat(depth)}${text}`);
  }
}
