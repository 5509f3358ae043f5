/** Results of tests as JUnit XML: one suite a test suite, one case a test case. */

import { type Case, renderSuites, type Suite } from './junit.ts';
import type { CaseResult, SuiteResult, TestReport } from './test-results.ts';
import { failureLines } from './test-text.ts';

export function renderTestJunit(report: TestReport): string {
  return renderSuites('gitestra test', report.suites.map(suiteOf));
}

function suiteOf(suite: SuiteResult): Suite {
  return {
    name: `${suite.namespace}.${suite.id}`,
    time: suite.duration / 1000,
    timestamp: suite.startDate,
    cases: suite.cases.map((one) => caseOf(one, suite)),
  };
}

function caseOf(one: CaseResult, { namespace, id }: SuiteResult): Case {
  const base: Case = {
    name: one.id,
    className: `${namespace}.${id}`,
    ...(one.duration === undefined ? {} : { time: one.duration / 1000 }),
  };
  switch (one.state) {
    case 'SUCCESS':
      return base;
    case 'SKIPPED':
      return { ...base, skipped: one.skipped ?? 'disabled' };
    case 'FAILED': {
      const failed = one.assertions.find(({ success }) => !success);
      return {
        ...base,
        failure: problem(one, failed?.operator ?? one.state, failed?.errorMessage ?? failed?.message),
      };
    }
    case 'ERROR':
      return { ...base, error: problem(one, one.state, one.errors[0]?.message) };
  }
}

function problem(
  one: CaseResult,
  type: string,
  message = `The case ended as ${one.state}`,
): NonNullable<Case['failure']> {
  return { type, message, text: failureLines(one).join('\n') };
}
