/** Results of tests for people at a terminal: a line a case, and of what went wrong all that tells why. */

import type { LogEntry } from '../engine/record.ts';
import { lineHunks } from './line-hunks.ts';
import { count, printable, textWidth, truncate, withoutEscapes } from './printable.ts';
import { plainStyle, type Style } from './style.ts';
import {
  type AssertionResult,
  type CaseResult,
  countCases,
  type FailedTask,
  type SuiteResult,
  type TestPlace,
  type TestReport,
  type TestState,
} from './test-results.ts';

export interface TestTextOptions {
  /** @default plainStyle */
  readonly style?: Style;
}

/** Texts beyond this length, or of several lines, are shown by what differs. */
const SHORT = 100;
/** Lines of a difference that are shown. */
const MOST_LINES = 30;

/** One suite: its name, its cases, the details of those that did not succeed; ends with a line break. */
export function renderSuiteText(suite: SuiteResult, options: TestTextOptions = {}): string {
  const style = options.style ?? plainStyle;
  const head = `${mark(suite.state, style)} ${style.bold(printable(suite.id))}  ${style.dim(`${suite.namespace}.${suite.flowId}  ${printable(suite.file)}`)}`;
  const width = Math.max(0, ...suite.cases.map(({ id }) => textWidth(printable(id))));
  const lines = suite.cases.flatMap((one) => caseLines(one, width, style));
  return [head, ...lines].map((line) => `${line}\n`).join('');
}

/** `2 suites, 5 cases: 3 passed, 1 failed, 1 skipped  240ms` */
export function renderTestSummary(report: TestReport, options: TestTextOptions = {}): string {
  const style = options.style ?? plainStyle;
  const counts = countCases(report.suites);
  const parts = [
    ...(counts.passed > 0 ? [style.green(`${counts.passed} passed`)] : []),
    ...(counts.failed > 0 ? [style.red(`${counts.failed} failed`)] : []),
    ...(counts.errors > 0 ? [style.red(count(counts.errors, 'error'))] : []),
    ...(counts.skipped > 0 ? [style.yellow(`${counts.skipped} skipped`)] : []),
  ];
  const sums = `${count(report.suites.length, 'suite')}, ${count(counts.total, 'case')}: ${parts.join(', ')}`;
  return `${mark(report.state, style)} ${sums}  ${style.dim(duration(report.duration))}\n`;
}

/** All that is said of a case that did not succeed, without its own line. */
export function failureLines(one: CaseResult, style: Style = plainStyle): string[] {
  const lines: string[] = [];
  for (const { place, message } of one.errors) {
    lines.push(`${placeText(place, style)}  ${style.red('error')}: ${printable(message)}`);
  }
  for (const assertion of one.assertions) {
    if (!assertion.success) lines.push(...assertionLines(assertion, style));
  }
  if (one.executionState !== undefined && lines.length > 0) {
    const kept = one.folder === undefined ? '' : `  ${style.dim(printable(one.folder))}`;
    lines.push(`execution ended as ${one.executionState}${kept}`);
  }
  return [...lines, ...one.failedTasks.flatMap((task) => taskLines(task, style))];
}

function caseLines(one: CaseResult, width: number, style: Style): string[] {
  const id = printable(one.id);
  const gap = ' '.repeat(Math.max(0, width - textWidth(id)));
  const time = one.duration === undefined ? (one.skipped ?? '') : duration(one.duration);
  // A test may well be about a failure, but that should be seen.
  const unexpected =
    one.state === 'SUCCESS' &&
    one.executionState !== 'SUCCESS' &&
    !one.assertions.some(({ operator }) => operator === 'expectedState');
  const note = unexpected ? `  ${style.yellow(`the execution ended as ${one.executionState}`)}` : '';
  const kept = one.state === 'SUCCESS' && one.folder !== undefined ? `  ${style.dim(one.folder)}` : '';
  const line = `  ${mark(one.state, style)} ${id}${gap}  ${style.dim(time)}${note}${kept}`;
  if (one.state !== 'FAILED' && one.state !== 'ERROR') return [line];
  return [line, ...failureLines(one, style).map((text) => `      ${text}`)];
}

function assertionLines(assertion: AssertionResult, style: Style): string[] {
  const { operator, place, value, description, errorMessage, expected, actual, taskId } = assertion;
  const lines = [
    `${placeText(place, style)}  ${style.bold(printable(truncate(oneLine(value), SHORT)))} ${operator}${taskId === undefined ? '' : style.dim(`  ${taskId}`)}`,
  ];
  if (description !== undefined) lines.push(`  ${printable(description)}`);
  if (errorMessage !== undefined) lines.push(`  ${style.red(printable(errorMessage))}`);
  const [wanted, found] = [literal(expected), literal(actual)];
  if (isShort(wanted) && isShort(found)) {
    return [...lines, `  expected  ${style.green(wanted)}`, `  actual    ${style.red(found)}`];
  }
  return [...lines, ...differenceLines(expected, actual, style)];
}

/** Texts and structures by their lines; `-` is what was expected. */
function differenceLines(expected: unknown, actual: unknown, style: Style): string[] {
  const lines = lineHunks(spread(expected), spread(actual)).map(({ kind, text }) => {
    const shown = printable(truncate(text, 200));
    if (kind === 'removed') return style.green(`- ${shown}`);
    return kind === 'added' ? style.red(`+ ${shown}`) : style.dim(`  ${shown}`);
  });
  const cut = lines.length > MOST_LINES ? [style.dim(`  … ${lines.length - MOST_LINES} more lines`)] : [];
  return [
    `  ${style.green('- expected')}  ${style.red('+ actual')}`,
    ...[...lines.slice(0, MOST_LINES), ...cut].map((line) => `  ${line}`),
  ];
}

function taskLines({ label, state, message, logs }: FailedTask, style: Style): string[] {
  const [first = '', ...more] = (message ?? '').split('\n');
  const head = `task ${style.bold(printable(label))} ${state}${first === '' ? '' : `: ${printable(first)}`}`;
  // The last line often is the message once more.
  const others = logs.filter((entry) => entry.message !== message);
  return [
    head,
    ...more.map((line) => `  ${printable(line)}`),
    ...others.flatMap((entry) => logLines(entry, style)),
  ];
}

function logLines({ level, message }: LogEntry, style: Style): string[] {
  return withoutEscapes(message)
    .split('\n')
    .map((line) => style.dim(`  ${level.padEnd(5)} ${printable(truncate(line, 200))}`));
}

/** JSON notation tells text from numbers and null from nothing. */
export function literal(value: unknown): string {
  return printable(JSON.stringify(value) ?? 'null');
}

function spread(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value, undefined, 2) ?? 'null';
}

function isShort(text: string): boolean {
  return text.length <= SHORT && !text.includes('\\n');
}

function oneLine(text: string): string {
  return text.replace(/\s*\r?\n\s*/g, ' ');
}

function placeText({ file, line, column }: TestPlace, style: Style): string {
  return style.cyan(`${printable(file)}:${line}:${column}`);
}

function mark(state: TestState, style: Style): string {
  switch (state) {
    case 'SUCCESS':
      return style.green('✔');
    case 'SKIPPED':
      return style.yellow('○');
    case 'FAILED':
      return style.red('✖');
    case 'ERROR':
      return style.red('‼');
  }
}

export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)}ms` : `${(milliseconds / 1000).toFixed(2)}s`;
}
