/** Runs one case of a test suite: one execution with its fixtures, and its assertions about what that came to. */

import { rmSync } from 'node:fs';
import type { CompiledFlow } from '../../engine/compile-flow.ts';
import type { ExecutionHeader, TaskFixture } from '../../engine/event.ts';
import { FIXTURE_OUTPUTS } from '../../engine/fixture.ts';
import { resolveInputs } from '../../engine/inputs/resolve-inputs.ts';
import type { ExecutionRecord } from '../../engine/record.ts';
import type { TestCase } from '../../flow/test-suite.ts';
import type { YamlDocument } from '../../flow/yaml.ts';
import { isTaskFailure } from '../../plugin/task-failure.ts';
import { failedTaskRuns, lastFailure, taskRunLabel } from '../../report/execution-facts.ts';
import type {
  AssertionResult,
  CaseResult,
  FailedTask,
  TestError,
  TestPlace,
  TestState,
} from '../../report/test-results.ts';
import { createExecutionFolder, type ExecutionFolder } from '../../storage/execution-folder.ts';
import { readLogFile } from '../../storage/log-file.ts';
import { isStorageError } from '../../storage/storage-error.ts';
import { ExecutionSession } from '../execution-session.ts';
import type { FlowOrigin } from '../flow-origin.ts';
import { newId } from '../new-id.ts';
import { type PreparedFlow, recordedPath } from '../prepare-flow.ts';
import { resumeOther } from '../resume-other.ts';
import type { RunningExecution } from '../running-execution.ts';
import { defaultParallelism, inputPorts, outputConverter, sessionBasis } from '../session-basis.ts';
import { subflowStarter } from '../subflow-starter.ts';
import { taskHistory } from '../task-history.ts';
import type { Workspace } from '../workspace.ts';
import { storeFixtureFiles } from './fixture-files.ts';
import { type Judgement, judgeAssertions, placeOf } from './judge-assertions.ts';
import { testWorkspace } from './test-workspace.ts';

/** The flow that a case runs, made ready once for all cases. */
export interface FlowUnderTest {
  readonly prepared: PreparedFlow;
  readonly compiled: CompiledFlow;
  readonly origin: FlowOrigin;
}

export interface CaseRequest {
  readonly testCase: TestCase;
  /** Of the suite. */
  readonly document: YamlDocument;
  readonly flow: FlowUnderTest;
  /** For what the case writes. */
  readonly folder: string;
  /** The folder stays, with the working directories of scripts. */
  readonly keep: boolean;
  readonly onSecret?: ((value: string) => void) | undefined;
  /** Aborted when the test is to end. */
  readonly signal: AbortSignal;
}

export async function runCase(request: CaseRequest, workspace: Workspace): Promise<CaseResult> {
  const own = testWorkspace(workspace, request.folder);
  try {
    return await new CaseRun(request, own, workspace.state.shared !== undefined).run();
  } finally {
    if (!request.keep) rmSync(request.folder, { recursive: true, force: true });
  }
}

/** Log lines shown of a task run that failed. */
const SHOWN_LINES = 5;

class CaseRun {
  readonly #request: CaseRequest;
  readonly #workspace: Workspace;
  readonly #id = newId();
  readonly #folder: ExecutionFolder;
  readonly #session: ExecutionSession;
  readonly #start = performance.now();
  #judgement: Judgement = { assertions: [], errors: [] };

  constructor(request: CaseRequest, workspace: Workspace, kvIsPublished: boolean) {
    this.#request = request;
    this.#workspace = workspace;
    this.#folder = createExecutionFolder(workspace.executionsDir, this.#id);
    const { flow, namespaceVariables, locate } = request.flow.prepared;
    this.#session = new ExecutionSession({
      ...sessionBasis(workspace, flow),
      kvIsPublished,
      folder: this.#folder,
      observer: {},
      namespaceVariables,
      maxParallel: defaultParallelism(),
      locate,
      startSubflow: subflowStarter(workspace),
      history: taskHistory(workspace, resumeOther),
      convertOutputs: outputConverter(flow, workspace),
      atEnd: async (renderer) => {
        const { testCase, document } = request;
        this.#judgement = await judgeAssertions(testCase.assertions, document, renderer);
      },
      ...(request.keep ? { keepFolders: true } : {}),
      ...(request.onSecret === undefined ? {} : { onSecret: request.onSecret }),
    });
  }

  async run(): Promise<CaseResult> {
    const started = await this.#begin().catch((error: unknown) => {
      if (!isTaskFailure(error) && !isStorageError(error)) throw error;
      return [error.message];
    });
    if (Array.isArray(started))
      return this.#result(
        undefined,
        started.map((message) => this.#error(message)),
      );
    const kill = (): void => (started as RunningExecution).kill();
    const { signal } = this.#request;
    if (signal.aborted) kill();
    signal.addEventListener('abort', kill, { once: true });
    try {
      const record = await (started as RunningExecution).finished;
      return this.#result(record, this.#errorsOf(record));
    } catch (error) {
      if (!isStorageError(error)) throw error;
      return this.#result(undefined, [this.#error(error.message)]);
    } finally {
      signal.removeEventListener('abort', kill);
    }
  }

  /** The execution, or why there is none. */
  async #begin(): Promise<RunningExecution | readonly string[]> {
    const { testCase, flow } = this.#request;
    const { prepared, compiled, origin } = flow;
    const session = this.#session;
    const files = await storeFixtureFiles(testCase.files, prepared.flow, session, this.#workspace);
    const ports = inputPorts(this.#id, prepared, session, this.#workspace);
    const supplied = new Map(Object.entries(testCase.inputs));
    const resolved = await resolveInputs(prepared.flow.inputs, await this.#filesIn(supplied, files), ports);
    if (resolved.errors.length > 0) return resolved.errors.map(({ message }) => message);
    const warnings = [...prepared.warnings, ...resolved.warnings];
    const header: ExecutionHeader = {
      id: this.#id,
      namespace: prepared.flow.namespace,
      flowId: prepared.flow.id,
      ...origin.revision,
      flowFile: recordedPath(prepared.source, this.#workspace),
      flow: prepared.data,
      inputs: resolved.values,
      labels: [
        ...prepared.flow.labels.filter((label) => !label.key.startsWith('system.')),
        { key: 'system.correlationId', value: this.#id },
      ],
      variables: (prepared.data.variables ?? {}) as Record<string, unknown>,
      originalId: this.#id,
      kind: 'TEST',
      ...(testCase.trigger === undefined ? {} : { trigger: testCase.trigger.variables }),
      ...(testCase.tasks.length === 0 ? {} : { fixtures: testCase.tasks.map(taskFixture) }),
      ...(Object.keys(files).length === 0 ? {} : { files }),
      ...(warnings.length === 0 ? {} : { warnings }),
    };
    return session.start(compiled, header);
  }

  /** A FILE may be one of the fixtures: `{{ files['data.csv'] }}`. */
  async #filesIn(
    supplied: ReadonlyMap<string, unknown>,
    files: Readonly<Record<string, string>>,
  ): Promise<ReadonlyMap<string, unknown>> {
    const { flow } = this.#request.flow.prepared;
    const given = new Map(supplied);
    for (const { id, type } of flow.inputs) {
      const value = given.get(id);
      if (type !== 'FILE' || typeof value !== 'string' || !value.includes('{{')) continue;
      const options = { services: this.#session.flowServices() };
      given.set(id, await this.#session.expressions().render(value, { files }, options));
    }
    return given;
  }

  #errorsOf(record: ExecutionRecord): readonly TestError[] {
    const errors = [...this.#judgement.errors];
    const { testCase } = this.#request;
    for (const run of record.taskRuns) {
      const failure = run.attempts.at(-1)?.failure;
      if (failure?.at?.property !== FIXTURE_OUTPUTS) continue;
      const fixture = testCase.tasks.find(({ id, value }) => id === run.taskId && value === run.value);
      const message = `the outputs of the fixture of \`${run.taskId}\` cannot be rendered: ${failure.message}`;
      errors.push(this.#error(message, fixture && [...fixture.path, 'outputs']));
    }
    if (record.state === 'PAUSED' && testCase.expectedState !== 'PAUSED') {
      const waiting = record.taskRuns.filter(({ state }) => state === 'PAUSED').map(({ taskId }) => taskId);
      const task = waiting[0] === undefined ? 'a task' : `\`${waiting[0]}\``;
      errors.push(
        this.#error(
          `the execution waits at ${task} for somebody to resume it; give the task a fixture, or expect it with \`expectedState: PAUSED\``,
        ),
      );
    }
    if (this.#request.signal.aborted) errors.push(this.#error('the test was interrupted'));
    return errors;
  }

  #error(message: string, path = this.#request.testCase.path): TestError {
    return { message, place: placeOf(this.#request.document, path) };
  }

  get #place(): TestPlace {
    const { document, testCase } = this.#request;
    return placeOf(document, [...testCase.path, 'id']);
  }

  #result(record: ExecutionRecord | undefined, errors: readonly TestError[]): CaseResult {
    const { testCase, keep } = this.#request;
    const expected = record === undefined ? undefined : this.#expectedState(record);
    const assertions =
      expected === undefined ? this.#judgement.assertions : [expected, ...this.#judgement.assertions];
    const state: TestState =
      errors.length > 0 ? 'ERROR' : assertions.some(({ success }) => !success) ? 'FAILED' : 'SUCCESS';
    return this.#session.publicRecord({
      id: testCase.id,
      ...(testCase.description === undefined ? {} : { description: testCase.description }),
      place: this.#place,
      state,
      ...(record === undefined ? {} : { executionId: record.id, executionState: record.state }),
      ...(keep ? { folder: this.#folder.path } : {}),
      duration: performance.now() - this.#start,
      assertions,
      errors,
      failedTasks: record === undefined ? [] : this.#failedTasks(record),
    });
  }

  #expectedState({ state }: ExecutionRecord): AssertionResult | undefined {
    const { testCase, document } = this.#request;
    const { expectedState } = testCase;
    if (expectedState === undefined) return undefined;
    const success = state === expectedState;
    return {
      operator: 'expectedState',
      success,
      place: placeOf(document, [...testCase.path, 'expectedState']),
      value: 'state of the execution',
      expected: expectedState,
      actual: state,
      ...(success
        ? {}
        : { message: `expected the execution to end as ${expectedState}, but it is ${state}` }),
    };
  }

  #failedTasks(record: ExecutionRecord): readonly FailedTask[] {
    const failed = failedTaskRuns(record);
    if (failed.length === 0) return [];
    const logs = [...readLogFile(this.#folder.logFile)];
    return failed.map((run): FailedTask => {
      const message = lastFailure(run)?.message;
      return {
        label: taskRunLabel(run),
        state: run.state,
        ...(message === undefined ? {} : { message }),
        logs: logs.filter(({ taskRunId }) => taskRunId === run.id).slice(-SHOWN_LINES),
      };
    });
  }
}

function taskFixture({ id, value, state, outputs }: TestCase['tasks'][number]): TaskFixture {
  return {
    id,
    ...(value === undefined ? {} : { value }),
    state,
    ...(outputs === undefined ? {} : { outputs }),
  };
}
