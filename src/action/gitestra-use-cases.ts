/** The use cases of Gitestra as the action wants them. Everything is loaded when it is asked for. */

import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { EventStart } from '../app/event-start.ts';
import type { BlockedRun, UnfitInputs } from '../app/run.ts';
import type { RunningExecution } from '../app/running-execution.ts';
import { Secrets } from '../app/secrets.ts';
import { isUsageError, UsageError } from '../app/usage-error.ts';
import type { Workspace } from '../app/workspace.ts';
import type { ExecutionRecord, LogEntry } from '../engine/record.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import type { Flow } from '../flow/model.ts';
import { type ChangedLines, changedLines } from '../github/changed-lines.ts';
import { failedTaskRuns } from '../report/execution-facts.ts';
import { isGlob, matchesFlow } from './flow-pattern.ts';
import type {
  ActionRequest,
  ActionUseCases,
  RunOutcome,
  RunRequest,
  SelectedFlow,
  SkippedRun,
  TakenUp,
  TakeUpRequest,
  TestOutcome,
  TestRequest,
  TickOutcome,
  TickRequest,
  ValidateOutcome,
  ValidateRequest,
} from './use-cases.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export class GitestraUseCases implements ActionUseCases {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  secretValues(given: Readonly<Record<string, string>>): readonly string[] {
    const secrets = new Secrets({ environment: this.#environment, given });
    return secrets.names.flatMap((name) => secrets.get(name) ?? []);
  }

  async workspaceCommit(folder: string): Promise<string | undefined> {
    const repository = await this.#repository(folder);
    return repository?.repository.head;
  }

  async validate(request: ValidateRequest): Promise<ValidateOutcome> {
    const { validateFlows } = await import('../app/validate.ts');
    const workspace = await this.#open(request, request.flows.length > 0);
    const paths = await this.#paths(request.flows, workspace);
    const result = await validateFlows(paths.length === 0 ? {} : { paths }, workspace);
    return {
      diagnostics: [...workspace.diagnostics, ...result.diagnostics],
      files: result.files.map((file) => file.source.path),
      ...(await this.#pullRequest(request, workspace)),
    };
  }

  /** The plan first: it fetches what a shallow clone lacks. */
  async #pullRequest(
    { workspace: folder, pull }: ValidateRequest,
    workspace: Workspace,
  ): Promise<Pick<ValidateOutcome, 'changed' | 'plan'>> {
    if (pull?.baseCommit === undefined) return { changed: undefined };
    const { planFlows, pullRequestBase } = await import('../app/plan.ts');
    try {
      const base = await pullRequestBase(pull.baseCommit, pull.headCommit, workspace);
      const plan = await planFlows({ base }, workspace);
      return {
        changed: await this.#changed(folder, base),
        plan: { ...plan, base: { ...plan.base, name: 'the base branch' } },
      };
    } catch (error) {
      if (!isUsageError(error) && (error as Error).name !== 'GitError') throw error;
      return {
        changed: await this.#changed(folder, pull.baseCommit),
        plan: { problem: (error as Error).message },
      };
    }
  }

  async select(
    request: ActionRequest & { readonly flows: readonly string[] },
  ): Promise<readonly SelectedFlow[]> {
    const [{ findFlow }, { catalogEntry }] = await Promise.all([
      import('../app/find-flow.ts'),
      import('../flow/catalog.ts'),
    ]);
    const workspace = await this.#open(request, true);
    const found = new Map<string, SelectedFlow>();
    for (const pattern of request.flows) {
      if (isGlob(pattern)) {
        for (const flow of await this.#matching(pattern, workspace)) found.set(flow.file, flow);
        continue;
      }
      const source = await findFlow(pattern, workspace);
      const entry = catalogEntry(source);
      // A file that is no whole flow is refused with its diagnostics when it is run.
      found.set(source.path, {
        namespace: entry?.namespace ?? '',
        id: entry?.id ?? source.path,
        file: source.path,
      });
    }
    return [...found.values()];
  }

  async run(request: RunRequest): Promise<RunOutcome | SkippedRun> {
    const { startFlow } = await import('../app/run.ts');
    const workspace = await this.#open(request, true, request);
    const start = await this.#byEvent(request, workspace);
    if (start.kind === 'skip') return { skipped: start.reason };
    const ready = start.kind === 'start' ? start.ready : undefined;
    if (start.kind === 'start' && start.warning !== undefined) request.onWarning?.(start.warning);
    const inputs = new Map(Object.entries(ready?.inputs ?? request.inputs));
    const started = await startFlow(
      {
        target: request.flow.file,
        inputs,
        observer: request.observer,
        onSecret: request.onSecret,
        ...(request.onCacheUse === undefined ? {} : { onCacheUse: request.onCacheUse }),
        ...(ready === undefined ? {} : { id: ready.id, labels: ready.labels, trigger: ready.variables }),
        ...(ready?.failure === undefined ? {} : { failure: ready.failure }),
      },
      workspace,
    );
    if (started.kind === 'refused') throw refused(request.flow, started.diagnostics);
    if (started.kind === 'inputs') throw unfit(request.flow, started);
    if (started.kind === 'blocked') throw blocked(request.flow, started);
    const { execution, flow } = started;
    const secretInputs = flow.inputs.filter((input) => input.type === 'SECRET').map((input) => input.id);
    const tell = ({ id, folder }: RunningExecution): void =>
      request.onStart({ id, folder: folder.path, secretInputs });
    tell(execution);
    execution.onReplaced?.(tell);
    const kill = (): void => execution.kill();
    if (request.signal.aborted) kill();
    request.signal.addEventListener('abort', kill, { once: true });
    try {
      const record = await execution.finished;
      if (start.kind === 'start') {
        await start.ended(record.state).catch((error: Error) => request.onWarning?.(error.message));
      }
      return {
        record,
        folder: execution.folder.path,
        graph: await graphOf(flow),
        logs: await failureLogs(record, execution.folder.logFile),
      };
    } finally {
      request.signal.removeEventListener('abort', kill);
      workspace.machine.groups.killAll();
    }
  }

  async takeUp(request: TakeUpRequest): Promise<TakenUp | undefined> {
    const { takeUpExecution } = await import('./take-up-execution.ts');
    const workspace = await this.#open(request, true, request);
    try {
      const taken = await takeUpExecution(request, workspace);
      if (taken === undefined) return undefined;
      const { flow, record, folder, parentId } = taken;
      return {
        record,
        folder: folder.path,
        graph: flow === undefined ? undefined : await graphOf(flow),
        logs: await failureLogs(record, folder.logFile),
        ...(parentId === undefined ? {} : { parentId }),
      };
    } finally {
      workspace.machine.groups.killAll();
    }
  }

  async test(request: TestRequest): Promise<TestOutcome> {
    const { runTests } = await import('../app/flow-tests/run-tests.ts');
    const workspace = await this.#open(request, false, request);
    const isPath = (pattern: string): boolean => existsSync(resolve(workspace.cwd, pattern));
    const flows: string[] = [];
    for (const pattern of request.flows.filter((one) => !isPath(one))) {
      const matching = isGlob(pattern) ? await this.#matching(pattern, workspace) : undefined;
      flows.push(...(matching?.map(({ namespace, id }) => `${namespace}.${id}`) ?? [pattern]));
    }
    try {
      const outcome = await runTests(
        {
          paths: request.flows.filter(isPath),
          ...(flows.length === 0 ? {} : { flows }),
          onSecret: request.onSecret,
          onSuite: request.onSuite,
          signal: request.signal,
        },
        workspace,
      );
      const diagnostics = [...workspace.diagnostics, ...outcome.diagnostics];
      return outcome.kind === 'refused' ? { diagnostics } : { diagnostics, report: outcome.report };
    } finally {
      workspace.machine.groups.killAll();
    }
  }

  async tick(request: TickRequest): Promise<TickOutcome> {
    const [{ tick }, { openTriggerStates }, { executionFolder }] = await Promise.all([
      import('../app/tick.ts'),
      import('../app/trigger-states.ts'),
      import('../storage/execution-folder.ts'),
    ]);
    const workspace = await this.#open(request, false, request);
    const records: ExecutionRecord[] = [];
    try {
      const report = await tick(
        {
          ...(request.flow === undefined ? {} : { target: request.flow }),
          signal: request.signal,
          onSecret: request.onSecret,
          ...(request.onCacheUse === undefined ? {} : { onCacheUse: request.onCacheUse }),
          onStart: ({ id, folder }, { trigger }) => {
            const { flow } = trigger;
            const secretInputs = flow.inputs.filter(({ type }) => type === 'SECRET').map((input) => input.id);
            request.onStart({ id, folder: folder.path, secretInputs, name: `${flow.namespace}.${flow.id}` });
          },
          onExecution: request.onExecution,
          onRecord: (record) => void records.push(record),
        },
        workspace,
        openTriggerStates(workspace),
      );
      const executions = records.map(async (record): Promise<RunOutcome> => {
        const { path, logFile } = executionFolder(workspace.executionsDir, record.id);
        return { record, folder: path, graph: undefined, logs: await failureLogs(record, logFile) };
      });
      return { report, executions: await Promise.all(executions) };
    } finally {
      workspace.machine.groups.killAll();
    }
  }

  async #byEvent({ event, flow, inputs }: RunRequest, workspace: Workspace): Promise<EventStart> {
    if (event === undefined) return { kind: 'plain' };
    const { eventStart } = await import('../app/event-start.ts');
    return eventStart(event, flow.file, inputs, workspace);
  }

  async #open(
    request: ActionRequest,
    flowsDirOptional: boolean,
    run?: Pick<RunRequest | TickRequest | TestRequest, 'secrets' | 'taskRunner'>,
  ): Promise<Workspace> {
    const { openWorkspace } = await import('../app/workspace.ts');
    return openWorkspace({
      cwd: resolve(request.workspace),
      environment: this.#environment,
      flowsDirOptional,
      ...(request.flowsDir === undefined ? {} : { flowsDir: request.flowsDir }),
      ...(request.config === undefined ? {} : { configFile: request.config }),
      ...(run === undefined ? {} : { secrets: run.secrets }),
      ...(run?.taskRunner === undefined ? {} : { taskRunner: run.taskRunner }),
    });
  }

  /** Files and folders for the patterns of `validate`. */
  async #paths(patterns: readonly string[], workspace: Workspace): Promise<string[]> {
    const { findFlow } = await import('../app/find-flow.ts');
    const paths: string[] = [];
    for (const pattern of patterns) {
      if (isGlob(pattern)) paths.push(...(await this.#matching(pattern, workspace)).map((flow) => flow.file));
      else if (existsSync(resolve(workspace.cwd, pattern))) paths.push(pattern);
      else paths.push((await findFlow(pattern, workspace)).path);
    }
    return [...new Set(paths)];
  }

  async #matching(pattern: string, workspace: Workspace): Promise<SelectedFlow[]> {
    const entries = await workspace.catalog.entries();
    const matching = entries.filter((entry) =>
      matchesFlow(pattern, { name: `${entry.namespace}.${entry.id}`, path: entry.path }),
    );
    if (matching.length === 0) {
      const example = entries[0];
      throw new UsageError(
        `no flow matches \`${pattern}\``,
        example === undefined
          ? `there are no flows in ${workspace.catalog.flowsDir}`
          : `patterns are matched with ids such as \`${example.namespace}.${example.id}\`, or with paths such as \`${example.path}\``,
      );
    }
    return matching.map((entry) => ({ namespace: entry.namespace, id: entry.id, file: entry.path }));
  }

  /** A change that cannot be told (a shallow clone) only means that no line counts as changed. */
  async #changed(folder: string, base: string | undefined): Promise<ChangedLines | undefined> {
    if (base === undefined) return undefined;
    try {
      const found = await this.#repository(folder);
      if (found === undefined) return undefined;
      const { repository, git } = found;
      const { changedFiles } = await import('../git/changed-files.ts');
      const files = await changedFiles(repository, { base }, git);
      const cwd = resolve(folder);
      return changedLines(
        files.map((file) => ({
          path: relative(cwd, resolve(repository.root, file.path)).replaceAll('\\', '/'),
          lines: file.lines,
        })),
      );
    } catch {
      return undefined;
    }
  }

  async #repository(folder: string) {
    const [
      { findRepositoryRoot, openRepository },
      { gitByProcess },
      { createProcessRunner },
      { ProcessGroups },
    ] = await Promise.all([
      import('../git/repository.ts'),
      import('../git/git-command.ts'),
      import('../process/process-runner.ts'),
      import('../process/process-groups.ts'),
    ]);
    if (findRepositoryRoot(resolve(folder)) === undefined) return undefined;
    const process = createProcessRunner({ environment: this.#environment, groups: new ProcessGroups() });
    const git = gitByProcess(process);
    const repository = await openRepository(resolve(folder), git);
    return 'reason' in repository ? undefined : { repository, git };
  }
}

/** The errors stay on the exception: they become annotations on their lines. */
class RefusedFlow extends UsageError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, diagnostics: readonly Diagnostic[]) {
    super(message);
    this.diagnostics = diagnostics;
  }
}

function refused(flow: SelectedFlow, diagnostics: readonly Diagnostic[]): UsageError {
  return new RefusedFlow(`the flow in ${flow.file} has errors and was not run`, diagnostics);
}

function unfit(flow: SelectedFlow, { problems, warnings }: UnfitInputs): UsageError {
  const lines = problems.map(({ message, example }) =>
    example === undefined ? message : `${message}, such as ${example}`,
  );
  return new UsageError(
    `the inputs do not fit ${flow.namespace}.${flow.id}: ${[...lines, ...warnings].join('; ')}`,
    'Set them in the input `inputs`, one `name: value` a line',
  );
}

function blocked(flow: SelectedFlow, { messages }: BlockedRun): UsageError {
  return new UsageError(`the checks of ${flow.namespace}.${flow.id} do not pass: ${messages.join('; ')}`);
}

async function graphOf(flow: Flow): Promise<RunOutcome['graph']> {
  const [{ flowGraph }, { chartView }] = await Promise.all([
    import('../flow/graph.ts'),
    import('../report/flow-graph-view.ts'),
  ]);
  return chartView(flowGraph(flow), `${flow.namespace}.${flow.id}`);
}

const MOST_LINES = 100;

/** The last lines of the task runs that failed; the whole log may have millions. */
async function failureLogs(record: ExecutionRecord, logFile: string): Promise<readonly LogEntry[]> {
  const failed = new Map<string, LogEntry[]>(
    failedTaskRuns(record)
      .slice(0, 50)
      .map((run) => [run.id, []]),
  );
  if (failed.size === 0) return [];
  const { readLogFile } = await import('../storage/log-file.ts');
  for (const entry of readLogFile(logFile)) {
    const lines = entry.taskRunId === undefined ? undefined : failed.get(entry.taskRunId);
    if (lines === undefined) continue;
    lines.push(entry);
    if (lines.length > 2 * MOST_LINES) lines.splice(0, MOST_LINES);
  }
  return [...failed.values()].flatMap((lines) => lines.slice(-MOST_LINES));
}
