/** Results of tests for the page of a GitHub job: counts, a table of suites, and what went wrong to open. */

import { code, details, escapeText, fence, link, sentence, table } from './markdown.ts';
import { SUMMARY_BUDGET } from './markdown-summary.ts';
import { count, truncate } from './printable.ts';
import {
  type CaseResult,
  countCases,
  type SuiteResult,
  type TestReport,
  type TestState,
} from './test-results.ts';
import { duration, failureLines } from './test-text.ts';

export interface TestSummaryOptions {
  /** Such as `https://github.com/owner/name`; with `commit` it makes every place a link. */
  readonly repositoryUrl?: string;
  readonly commit?: string;
  /** Largest size in bytes of UTF-8. @default 921600 */
  readonly budget?: number;
}

const ICONS: Readonly<Record<TestState, string>> = {
  SUCCESS: '✅',
  FAILED: '❌',
  ERROR: '💥',
  SKIPPED: '⏭️',
};

/** Rows of the table; a repository with more suites sees the ones that did not succeed first. */
const MOST_ROWS = 200;

export function renderTestMarkdown(report: TestReport, options: TestSummaryOptions = {}): string {
  const head = `## ${ICONS[report.state]} ${title(report)}`;
  const suites = [...report.suites].sort((a, b) => weight(b.state) - weight(a.state));
  const rows = suites.slice(0, MOST_ROWS).map((suite) => suiteRow(suite, options));
  const more =
    suites.length > rows.length ? `\n\n… and ${count(suites.length - rows.length, 'more suite')}.` : '';
  const parts = [head, `${table(['', 'Suite', 'Flow', 'Cases', 'Time'], rows)}${more}`];
  let room = (options.budget ?? SUMMARY_BUDGET) - Buffer.byteLength(parts.join('\n\n')) - 200;
  let left = 0;
  for (const suite of suites) {
    for (const one of suite.cases) {
      if (one.state !== 'FAILED' && one.state !== 'ERROR') continue;
      const text = caseBlock(suite, one, options);
      const size = Buffer.byteLength(text) + 2;
      if (size > room) {
        left += 1;
        continue;
      }
      room -= size;
      parts.push(text);
    }
  }
  if (left > 0) parts.push(`… and ${count(left, 'more case')} for which this summary has no room.`);
  return `${parts.join('\n\n')}\n`;
}

function title({ suites }: TestReport): string {
  const counts = countCases(suites);
  const parts = [
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
    ...(counts.errors > 0 ? [count(counts.errors, 'error')] : []),
    ...(counts.passed > 0 ? [`${counts.passed} passed`] : []),
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
  ];
  return `${count(counts.total, 'test')} of ${count(suites.length, 'suite')}: ${parts.join(', ')}`;
}

function weight(state: TestState): number {
  return ['SKIPPED', 'SUCCESS', 'FAILED', 'ERROR'].indexOf(state);
}

function suiteRow(suite: SuiteResult, options: TestSummaryOptions): string[] {
  const counts = countCases([suite]);
  const passed = `${counts.passed}/${counts.total}`;
  return [
    ICONS[suite.state],
    placeLink(code(suite.id), { file: suite.file, line: 1 }, options),
    code(`${suite.namespace}.${suite.flowId}`),
    counts.skipped > 0 ? `${passed}, ${counts.skipped} skipped` : passed,
    duration(suite.duration),
  ];
}

function caseBlock(suite: SuiteResult, one: CaseResult, options: TestSummaryOptions): string {
  const where = placeLink(escapeText(`${one.place.file}:${one.place.line}`), one.place, options);
  const about = one.description === undefined ? '' : `\n\n${escapeText(one.description)}`;
  const name = `${ICONS[one.state]} ${code(suite.id)} ${code(one.id)}`;
  const first = one.errors[0]?.message ?? one.assertions.find(({ success }) => !success)?.message ?? '';
  const said = first === '' ? '' : `: ${sentence(truncate(first, 300))}`;
  return details(`${name}${said}`, `${where}${about}\n\n${fence(failureLines(one).join('\n'))}`);
}

function placeLink(
  text: string,
  { file, line }: { readonly file: string; readonly line: number },
  { repositoryUrl, commit }: TestSummaryOptions,
): string {
  if (repositoryUrl === undefined || commit === undefined) return text;
  const path = file.split('/').map(encodeURIComponent).join('/');
  return link(text, `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${path}#L${line}`);
}
