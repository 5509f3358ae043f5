/** Results of tests as JSON for programs. */

import { countCases, type TestReport } from './test-results.ts';

/** Indented by two spaces, with a line break at the end. */
export function renderTestJson(report: TestReport): string {
  const { state, duration, suites } = report;
  // `gitestra` is the version of this format.
  const json = {
    gitestra: 1,
    state,
    summary: { suites: suites.length, ...countCases(suites) },
    duration,
    suites,
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
