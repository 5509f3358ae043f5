/** JUnit XML, the form that nearly every CI system shows: of a validation, of an execution, and of tests of flows. */

import type { ExecutionRecord, TaskRunRecord } from '../engine/record.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import { failureText, lastFailure, taskRunDuration, taskRunLabel } from './execution-facts.ts';
import { codeLines, place } from './frame.ts';
import { groupByFile } from './pretty.ts';
import { xmlAttribute, xmlText } from './xml.ts';

export interface Case {
  readonly name: string;
  readonly className: string;
  /** Seconds. */
  readonly time?: number;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  /** There was no answer. */
  readonly error?: { readonly type: string; readonly message: string; readonly text: string };
  readonly skipped?: string;
  readonly output?: string;
}

export interface Suite {
  readonly name: string;
  readonly time?: number;
  readonly timestamp?: string;
  readonly cases: readonly Case[];
}

/**
 * One suite a file. Every error is a failed case; a file without one is a passed case whose output lists its warnings,
 * because JUnit knows no warnings.
 */
export function renderValidationJunit(diagnostics: readonly Diagnostic[], files: readonly string[]): string {
  const groups = groupByFile(diagnostics);
  const paths = [...new Set([...files, ...groups.keys()])].sort();
  const suites = paths.map((path): Suite => {
    const group = groups.get(path) ?? [];
    const errors = group.filter((one) => one.severity === 'error');
    const others = group
      .filter((one) => one.severity !== 'error')
      .map(describe)
      .join('\n\n');
    const failed = errors.map((one): Case => {
      const { line, column } = one.file.position(one.span.start);
      const failure = { type: one.code, message: one.message, text: describe(one) };
      return { name: `${one.code} at ${line}:${column}`, className: path, failure };
    });
    const rest: Case = { name: 'valid', className: path, ...(others === '' ? {} : { output: others }) };
    return { name: path, cases: failed.length > 0 ? failed : [rest] };
  });
  return renderSuites('gitestra validate', suites);
}

/** One suite for the execution, one case a task run; FAILED and KILLED ones fail, SKIPPED and CANCELLED are skipped. */
export function renderExecutionJunit(execution: ExecutionRecord): string {
  const name = `${execution.namespace}.${execution.flowId}`;
  const cases = execution.taskRuns.map((run) => taskCase(run, name));
  const failure = execution.failure;
  if (failure !== undefined && !cases.some((one) => one.failure !== undefined)) {
    const text = failureText(failure);
    cases.unshift({
      name: 'execution',
      className: name,
      failure: { type: execution.state, message: failure.message, text },
    });
  }
  const time = duration(execution.startDate, execution.endDate);
  const suite: Suite = {
    name,
    timestamp: execution.startDate,
    ...(time === undefined ? {} : { time }),
    cases,
  };
  return renderSuites('gitestra run', [suite]);
}

function taskCase(run: TaskRunRecord, className: string): Case {
  const ms = taskRunDuration(run);
  const base: Case = { name: taskRunLabel(run), className, ...(ms === undefined ? {} : { time: ms / 1000 }) };
  if (run.state === 'FAILED' || run.state === 'KILLED') {
    const failure = lastFailure(run);
    const message = failure?.message ?? `The task run ended ${run.state}`;
    return {
      ...base,
      failure: { type: run.state, message, text: failure === undefined ? message : failureText(failure) },
    };
  }
  if (run.state === 'SKIPPED' || run.state === 'CANCELLED') return { ...base, skipped: run.state };
  return base;
}

function describe(diagnostic: Diagnostic): string {
  const code = codeLines(diagnostic.file, diagnostic.span, { before: 0 });
  const lines = [
    `${place(diagnostic.file, diagnostic.span)} ${diagnostic.severity} ${diagnostic.code}`,
    diagnostic.message,
  ];
  if (diagnostic.help !== undefined) lines.push(diagnostic.help);
  return [...lines, ...code.map((line) => `  ${line.text}`)].join('\n');
}

function duration(start: string, end: string | undefined): number | undefined {
  if (end === undefined) return undefined;
  const seconds = (Date.parse(end) - Date.parse(start)) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

export function renderSuites(name: string, suites: readonly Suite[]): string {
  const all = suites.flatMap((suite) => suite.cases);
  const total = counts(name, all, sum(suites)).join(' ');
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${total}>`];
  for (const suite of suites) {
    const stamp = suite.timestamp === undefined ? '' : ` timestamp="${xmlAttribute(suite.timestamp)}"`;
    const skipped = suite.cases.filter((one) => one.skipped !== undefined).length;
    const facts = [...counts(suite.name, suite.cases, suite.time), `skipped="${skipped}"`].join(' ');
    lines.push(`  <testsuite ${facts}${stamp}>`);
    for (const one of suite.cases) lines.push(...renderCase(one));
    lines.push('  </testsuite>');
  }
  return `${[...lines, '</testsuites>'].join('\n')}\n`;
}

function sum(suites: readonly Suite[]): number | undefined {
  const times = suites.flatMap((suite) => (suite.time === undefined ? [] : [suite.time]));
  return times.length === 0 ? undefined : times.reduce((a, b) => a + b, 0);
}

/** What the schema allows of all suites and of one; how many were skipped is said of one only. */
function counts(name: string, cases: readonly Case[], time: number | undefined): string[] {
  const failures = cases.filter((one) => one.failure !== undefined).length;
  const errors = cases.filter((one) => one.error !== undefined).length;
  const attributes = [
    `name="${xmlAttribute(name)}"`,
    `tests="${cases.length}"`,
    `failures="${failures}"`,
    `errors="${errors}"`,
  ];
  if (time !== undefined) attributes.push(`time="${time.toFixed(3)}"`);
  return attributes;
}

function renderCase(one: Case): string[] {
  const time = one.time === undefined ? '' : ` time="${one.time.toFixed(3)}"`;
  const head = `    <testcase name="${xmlAttribute(one.name)}" classname="${xmlAttribute(one.className)}"${time}`;
  const inner: string[] = [];
  for (const tag of ['failure', 'error'] as const) {
    const found = one[tag];
    if (found === undefined) continue;
    const { type, message, text } = found;
    inner.push(
      `      <${tag} type="${xmlAttribute(type)}" message="${xmlAttribute(message)}">${xmlText(text)}</${tag}>`,
    );
  }
  if (one.skipped !== undefined) inner.push(`      <skipped message="${xmlAttribute(one.skipped)}"/>`);
  if (one.output !== undefined) inner.push(`      <system-out>${xmlText(one.output)}</system-out>`);
  return inner.length === 0 ? [`${head}/>`] : [`${head}>`, ...inner, '    </testcase>'];
}
