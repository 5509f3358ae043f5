/** Runs test suites: checks them, makes their flows ready, and runs their cases side by side. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compileFlow } from '../../engine/compile-flow.ts';
import { makeDouble } from '../../expression/values.ts';
import type { Diagnostic } from '../../flow/diagnostic.ts';
import type { SourceFile } from '../../flow/source.ts';
import type { TestCase, TestSuite } from '../../flow/test-suite.ts';
import type { YamlDocument } from '../../flow/yaml.ts';
import { type CaseResult, type SuiteResult, type TestReport, worstState } from '../../report/test-results.ts';
import { nearest } from '../../util/nearest.ts';
import { WaitingLine } from '../../util/waiting-line.ts';
import { applySuppressions } from '../../validate/suppression.ts';
import { validateSuite } from '../../validate/validate-suite.ts';
import { HOME_FOLDER } from '../config.ts';
import { findFlow } from '../find-flow.ts';
import { FindingSettings } from '../finding-settings.ts';
import { flowOrigin } from '../flow-origin.ts';
import { newId } from '../new-id.ts';
import { prepareFlow } from '../prepare-flow.ts';
import { UsageError } from '../usage-error.ts';
import type { Workspace } from '../workspace.ts';
import { findSuites } from './find-suites.ts';
import { placeOf } from './judge-assertions.ts';
import { type FlowUnderTest, runCase } from './run-case.ts';

export interface TestRequest {
  /** Files and folders, relative to where the user stands. @default the folder of tests, and the folder of flows */
  readonly paths?: readonly string[];
  /** Only suites of these flows, `namespace.id`. @default all */
  readonly flows?: readonly string[];
  /** Only cases of this id. */
  readonly testCase?: string;
  /** Begin no new case after one that failed. @default false */
  readonly failFast?: boolean;
  /** Cases that run at the same time. @default the number of processors */
  readonly concurrency?: number;
  /** Keep the folders of executions. @default false */
  readonly keep?: boolean;
  readonly onSecret?: (value: string) => void;
  /** Told of each suite when it is over, in their order. */
  readonly onSuite?: (suite: SuiteResult) => void;
  /** Aborted when the tests are to end. */
  readonly signal?: AbortSignal;
}

/** Suites, or flows that they test, have errors; nothing was run. */
export interface RefusedTests {
  readonly kind: 'refused';
  readonly diagnostics: readonly Diagnostic[];
  /** Number of suites that were looked at. */
  readonly files: number;
}

export interface TestedFlows {
  readonly kind: 'tested';
  readonly report: TestReport;
  /** What the user should know although the tests ran. */
  readonly diagnostics: readonly Diagnostic[];
}

interface CheckedSuite {
  readonly source: SourceFile;
  readonly document: YamlDocument;
  readonly suite: TestSuite;
  readonly cases: readonly TestCase[];
}

/** Throws a UsageError when there is nothing to test. */
export async function runTests(
  request: TestRequest,
  workspace: Workspace,
): Promise<RefusedTests | TestedFlows> {
  const sources = await findSuites(request.paths ?? [], workspace);
  const settings = new FindingSettings(workspace);
  const diagnostics: Diagnostic[] = [];
  const checked: CheckedSuite[] = [];
  for (const source of sources) {
    const {
      document,
      suite,
      diagnostics: found,
    } = await validateSuite(source, {
      level: workspace.config.kestra,
      catalogs: [workspace.catalog],
      double: makeDouble,
    });
    diagnostics.push(...settings.apply(applySuppressions(source, found, new Set())));
    if (suite !== undefined) checked.push({ source, document, suite, cases: suite.testCases });
  }
  const selected = select(checked, request, workspace);
  const paths = new Set(selected.map(({ source }) => source.path));
  // What is wrong with suites that are not asked for is for `validate` to say.
  const filtered = request.flows !== undefined || request.testCase !== undefined;
  const own = filtered ? diagnostics.filter(({ file }) => paths.has(file.path)) : diagnostics;
  const refused = (all: readonly Diagnostic[]): RefusedTests => ({
    kind: 'refused',
    diagnostics: all,
    files: sources.length,
  });
  if (own.some(({ severity }) => severity === 'error')) return refused(own);
  const flows = await flowsUnderTest(selected, workspace);
  if (Array.isArray(flows)) return refused([...own, ...(flows as readonly Diagnostic[])]);
  const report = await new TestRun(request, workspace, flows as FlowsByName).run(selected);
  return { kind: 'tested', report, diagnostics: own };
}

function select(
  suites: readonly CheckedSuite[],
  { flows, testCase }: TestRequest,
  workspace: Workspace,
): readonly CheckedSuite[] {
  if (suites.length === 0) {
    throw new UsageError(
      'there are no test suites',
      `write some below ${workspace.config.testsDir}/, or give the paths of others`,
    );
  }
  const nameOf = ({ suite }: CheckedSuite): string => `${suite.namespace}.${suite.flowId}`;
  const ofFlow = flows === undefined ? suites : suites.filter((one) => flows.includes(nameOf(one)));
  if (ofFlow.length === 0) {
    const [first = '', ...others] = flows ?? [];
    const asked = others.length === 0 ? `flow \`${first}\`` : `any of the ${others.length + 1} flows`;
    throw nothing(`no test suite is about ${asked}`, first, suites.map(nameOf));
  }
  if (testCase === undefined) return ofFlow;
  const found = ofFlow.map((one) => ({ ...one, cases: one.cases.filter(({ id }) => id === testCase) }));
  const some = found.filter(({ cases }) => cases.length > 0);
  const ids = ofFlow.flatMap(({ cases }) => cases.map(({ id }) => id));
  if (some.length === 0) throw nothing(`there is no case \`${testCase}\``, testCase, ids);
  return some;
}

function nothing(message: string, name: string, known: readonly string[]): UsageError {
  const close = nearest(name, known);
  const all = [...new Set(known)];
  const list = all.length <= 8 ? `there are ${all.join(', ')}` : `there are ${all.length} others`;
  return new UsageError(message, close === undefined ? list : `did you mean \`${close}\`?`);
}

type FlowsByName = ReadonlyMap<string, FlowUnderTest>;

/** Each flow is read, checked and compiled once; the errors of those that cannot run. */
async function flowsUnderTest(
  suites: readonly CheckedSuite[],
  workspace: Workspace,
): Promise<FlowsByName | readonly Diagnostic[]> {
  const flows = new Map<string, FlowUnderTest>();
  const refused: Diagnostic[] = [];
  for (const { suite, cases } of suites) {
    const name = `${suite.namespace}.${suite.flowId}`;
    if (flows.has(name) || suite.disabled || cases.every(({ disabled }) => disabled)) continue;
    const source = await findFlow(name, workspace);
    const origin = flowOrigin(resolve(workspace.cwd, source.path), workspace);
    const prepared = await prepareFlow(source, workspace);
    if ('diagnostics' in prepared) {
      refused.push(...prepared.diagnostics);
      continue;
    }
    const compiled = await compileFlow(prepared.data, workspace.registry);
    flows.set(name, { prepared, compiled, origin: await origin });
  }
  return refused.length > 0 ? refused : flows;
}

class TestRun {
  readonly #request: TestRequest;
  readonly #workspace: Workspace;
  readonly #flows: FlowsByName;
  readonly #folder: string;
  readonly #signal: AbortSignal;
  #failed = false;

  constructor(request: TestRequest, workspace: Workspace, flows: FlowsByName) {
    this.#request = request;
    this.#workspace = workspace;
    this.#flows = flows;
    this.#signal = request.signal ?? new AbortController().signal;
    if (request.keep === true) {
      this.#folder = join(workspace.root, HOME_FOLDER, 'tests');
      mkdirSync(this.#folder, { recursive: true });
    } else this.#folder = mkdtempSync(join(tmpdir(), 'gitestra-test-'));
  }

  async run(suites: readonly CheckedSuite[]): Promise<TestReport> {
    const start = performance.now();
    const line = new WaitingLine(this.#request.concurrency ?? availableParallelism());
    try {
      // Every case stands in line at once, so that the end of one suite does not hold up the next one.
      const running = suites.map((suite) => this.#suite(suite, line));
      const results: SuiteResult[] = [];
      for (const one of running) {
        const result = await one;
        results.push(result);
        this.#request.onSuite?.(result);
      }
      return {
        suites: results,
        state: worstState(results.map(({ state }) => state)),
        duration: performance.now() - start,
      };
    } finally {
      if (this.#request.keep !== true) rmSync(this.#folder, { recursive: true, force: true });
    }
  }

  async #suite(checked: CheckedSuite, line: WaitingLine): Promise<SuiteResult> {
    const { suite, source, cases } = checked;
    let start: number | undefined;
    const startDate = new Date().toISOString();
    const results = await Promise.all(
      cases.map((testCase) => {
        const skipped = suite.disabled ? 'the suite is disabled' : testCase.disabled ? 'disabled' : undefined;
        if (skipped !== undefined) return this.#skipped(checked, testCase, skipped);
        return line.run(async () => {
          if (this.#signal.aborted) return this.#skipped(checked, testCase, 'not run: interrupted');
          if (this.#failed) return this.#skipped(checked, testCase, 'not run: another case has failed');
          start ??= performance.now();
          return this.#case(checked, testCase);
        });
      }),
    );
    return {
      id: suite.id,
      namespace: suite.namespace,
      flowId: suite.flowId,
      ...(suite.description === undefined ? {} : { description: suite.description }),
      file: source.path,
      state: worstState(results.map(({ state }) => state)),
      startDate,
      duration: start === undefined ? 0 : performance.now() - start,
      cases: results,
    };
  }

  async #case({ suite, document }: CheckedSuite, testCase: TestCase): Promise<CaseResult> {
    const result = await runCase(
      {
        testCase,
        document,
        flow: this.#flows.get(`${suite.namespace}.${suite.flowId}`)!,
        folder: join(this.#folder, newId()),
        keep: this.#request.keep === true,
        onSecret: this.#request.onSecret,
        signal: this.#signal,
      },
      this.#workspace,
    );
    if (this.#request.failFast === true && result.state !== 'SUCCESS') this.#failed = true;
    return result;
  }

  #skipped({ document }: CheckedSuite, testCase: TestCase, reason: string): CaseResult {
    return {
      id: testCase.id,
      ...(testCase.description === undefined ? {} : { description: testCase.description }),
      place: placeOf(document, [...testCase.path, 'id']),
      state: 'SKIPPED',
      skipped: reason,
      assertions: [],
      errors: [],
      failedTasks: [],
    };
  }
}
