/** Runs an execution again as a new one: from its start, or from one of its task runs with what was done before it. */

import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineEvent, ExecutionHeader, ExecutionRestarted } from '../engine/event.ts';
import { resolveInputs } from '../engine/inputs/resolve-inputs.ts';
import { planRestart, type RestartPlan, restartEvent, withLabel } from '../engine/restart-plan.ts';
import { TaskChanges } from '../engine/task-change.ts';
import type { Flow } from '../flow/model.ts';
import { createExecutionFolder, type ExecutionFolder } from '../storage/execution-folder.ts';
import { lockExecution } from '../storage/execution-lock.ts';
import { createJournal } from '../storage/journal-file.ts';
import { systemClock } from '../util/clock.ts';
import { compileFlows } from './compile-flows.ts';
import { type ExecutionSession, parentOf } from './execution-session.ts';
import { findTaskRun } from './find-task-run.ts';
import { type FlowFix, findFlowFix, SAME_FLOW, variablesAfter } from './flow-fix.ts';
import { followRetries } from './flow-retry.ts';
import { newId } from './new-id.ts';
import { linkFiles, withOwnFiles } from './own-files.ts';
import { isOfParent, secretName } from './read-events.ts';
import { digestsOf, fixedOptions, observed, type RestartRequest } from './restart.ts';
import { resumeOther } from './resume-other.ts';
import type { RunningExecution } from './running-execution.ts';
import { inputPorts } from './session-basis.ts';
import {
  readStoredExecution,
  recordedFlow,
  type StoredExecution,
  sessionOf,
  workspaceOf,
} from './stored-execution.ts';
import { taskHistory } from './task-history.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export interface ReplayRequest extends RestartRequest {
  /** Task run from which it runs again: its id, a task, or `task[value]`. @default the start */
  readonly from?: string;
  readonly labels?: readonly { readonly key: string; readonly value: string }[];
  /** A revision (`3`, `latest`), commit, branch or tag. Kestra: the one that it ran at. @default same */
  readonly revision?: string;
}

export interface PlannedReplay {
  /** The execution that is replayed. */
  readonly originalId: string;
  readonly header: ExecutionHeader;
  /** Absent for a replay from the start. */
  readonly plan?: RestartPlan;
  readonly fix?: Pick<ExecutionHeader, 'revision' | 'commit' | 'uncommitted'>;
  /** The flow of the new execution, when it is another one. */
  readonly flow?: Flow;
  start(): RunningExecution;
  /** Leaves nothing behind. */
  cancel(): void;
}

/** Throws a UsageError for a task run that there is not, and for inputs or a flow that do not fit. */
export async function prepareReplay(request: ReplayRequest, current: Workspace): Promise<PlannedReplay> {
  const stored = readStoredExecution(request, current);
  const fix = await findFlowFix(stored.header, request.revision ?? SAME_FLOW, current);
  const workspace = fix?.workspace ?? (await workspaceOf(stored.header, current));
  const id = newId();
  const folder = createExecutionFolder(current.executionsDir, id);
  try {
    const replay = new Replay({ request, stored, fix, workspace, folder });
    return request.from === undefined ? await replay.fromStart() : await replay.fromTaskRun(request.from);
  } catch (error) {
    rmSync(folder.path, { recursive: true, force: true });
    throw error;
  }
}

interface ReplayParts {
  readonly request: ReplayRequest;
  readonly stored: StoredExecution;
  readonly fix: FlowFix | undefined;
  readonly workspace: Workspace;
  readonly folder: ExecutionFolder;
}

class Replay {
  readonly #parts: ReplayParts;

  constructor(parts: ReplayParts) {
    this.#parts = parts;
  }

  async fromStart(): Promise<PlannedReplay> {
    const { stored, fix, workspace, folder } = this.#parts;
    linkFiles(join(stored.folder.filesDir, 'inputs'), join(folder.filesDir, 'inputs'));
    const before = this.#moved(stored.header);
    const session = await this.#session(before);
    const inputs = await this.#inputs(before, session);
    const flow = fix?.compiled ?? (await compileFlows(stored.events, workspace.registry)).at(-1)!;
    const {
      scheduleDate: _,
      failedChecks: __,
      attemptNumber: ___,
      originalCreatedDate: ____,
      ...kept
    } = before;
    const header: ExecutionHeader = {
      ...kept,
      ...(fix === undefined ? {} : { ...fix.origin, flow: fix.prepared.data }),
      inputs,
      variables: (flow.data.variables ?? {}) as Record<string, unknown>,
      labels: this.#labels(before.labels),
    };
    return { ...this.#planned(), start: () => followRetries(session.start(flow, header)) };
  }

  /** The journal of the new execution begins with that of the old one, so that all that was done is in it. */
  async fromTaskRun(name: string): Promise<PlannedReplay> {
    const { stored, fix, workspace, folder } = this.#parts;
    linkFiles(stored.folder.filesDir, folder.filesDir);
    const events = stored.events.map((event) => this.#moved(event));
    const header = this.#moved(stored.header);
    const first: EngineEvent = {
      ...(events[0] as EngineEvent & { type: 'execution.created' }),
      execution: {
        ...(events[0] as EngineEvent & { type: 'execution.created' }).execution,
        ...this.#identity(),
      },
    };
    events[0] = first;
    const session = await this.#session(header);
    const flows = await compileFlows(events, workspace.registry);
    const lock = lockExecution(folder.path);
    const { state, ports } = session.restore(flows, events, lock);
    const from = findTaskRun(state, name);
    if (from.branch !== 'tasks')
      throw new UsageError(
        `task run \`${name}\` belongs to ${from.branch}, which runs when the others have ended`,
        'name one of the main tasks',
      );
    const inputs = await this.#inputs(header, session);
    const variables = fix === undefined ? state.variables : variablesAfter(state, fix);
    const changes = { state, inputs, variables, digests: digestsOf(events), ports };
    const plan = await planRestart(state, {
      kind: 'replay',
      from,
      ...(fix === undefined
        ? {}
        : { fix: { flow: fix.compiled, changes: new TaskChanges({ ...changes, flow: fix.compiled }) } }),
    });
    const restarted: EngineEvent & ExecutionRestarted = {
      ...restartEvent(plan, this.#labels(withLabel(state, 'system.replay'))),
      inputs,
      ...(fix === undefined ? {} : { flow: fix.prepared.data, origin: fix.origin, variables }),
      seq: events.length + 1,
      at: systemClock.now(),
    };
    return {
      ...this.#planned(),
      plan,
      cancel: () => {
        lock.release();
        rmSync(folder.path, { recursive: true, force: true });
      },
      start: () => {
        this.#writeJournal([...events, restarted], session);
        const all = fix === undefined ? flows : [...flows, fix.compiled];
        return followRetries(session.restore(all, [...events, restarted], lock).go());
      },
    };
  }

  /** In one step: a journal that ends before the replay would be taken for an execution that has ended. */
  #writeJournal(events: readonly EngineEvent[], session: ExecutionSession): void {
    const { folder, stored } = this.#parts;
    const { namespace, flowId } = stored.header;
    const draft = `${folder.journalFile}.tmp`;
    const file = createJournal(draft, {
      execution: folder.id,
      flow: `${namespace}.${flowId}`,
      ...parentOf({ ...stored.header, ...this.#identity() }),
    });
    for (const event of events) file.append(session.journalLine(event));
    file.close();
    renameSync(draft, folder.journalFile);
  }

  #planned(): Pick<PlannedReplay, 'originalId' | 'header' | 'fix' | 'flow' | 'cancel'> {
    const { stored, fix, folder } = this.#parts;
    return {
      originalId: stored.folder.id,
      header: stored.header,
      ...(fix === undefined ? {} : { fix: fix.origin, flow: fix.prepared.flow }),
      cancel: () => rmSync(folder.path, { recursive: true, force: true }),
    };
  }

  /** Kestra: the execution that it replays is its parent, and the first one of all stays its origin. */
  #identity(): Pick<ExecutionHeader, 'id' | 'parentId' | 'originalId'> {
    const { stored, folder } = this.#parts;
    return {
      id: folder.id,
      parentId: stored.folder.id,
      originalId: stored.header.originalId ?? stored.folder.id,
    };
  }

  #labels(before: ExecutionHeader['labels']): ExecutionHeader['labels'] {
    const all = [...before, ...(this.#parts.request.labels ?? []), { key: 'system.replay', value: 'true' }];
    return [...new Map(all.map((label) => [label.key, label])).values()];
  }

  async #session(header: ExecutionHeader): Promise<ExecutionSession> {
    const { request, stored, fix, workspace, folder } = this.#parts;
    const session = await sessionOf({ folder, header, missing: stored.missing }, workspace, {
      history: taskHistory(workspace, resumeOther),
      ...observed(request),
      ...(fix === undefined ? {} : fixedOptions(fix, workspace)),
    });
    const secret = new Set(
      (recordedFlow(header)?.inputs ?? []).flatMap((input) => (input.type === 'SECRET' ? [input.id] : [])),
    );
    for (const [id, value] of request.inputs ?? []) {
      if (isOfParent(id) || secret.has(id)) session.redactor.register(String(value), secretName(id));
    }
    return session;
  }

  /** Those of the old execution, with new values for the ones that were given. */
  async #inputs(
    header: ExecutionHeader,
    session: ExecutionSession,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { request, fix, workspace, folder } = this.#parts;
    const flow = fix?.prepared.flow ?? recordedFlow(header);
    const given = new Map([...(request.inputs ?? [])].filter(([id]) => !isOfParent(id)));
    const declared = flow?.inputs ?? [];
    for (const id of given.keys()) {
      if (!declared.some((input) => input.id === id))
        throw new UsageError(
          `flow ${header.namespace}.${header.flowId} has no input \`${id}\``,
          declared.length === 0
            ? 'it takes none'
            : `its inputs are ${declared.map((input) => input.id).join(', ')}`,
        );
    }
    const wanted = declared.filter((input) => given.has(input.id) || !Object.hasOwn(header.inputs, input.id));
    if (wanted.length === 0 || flow === undefined) return header.inputs;
    const data = fix?.prepared.data ?? header.flow;
    const ports = inputPorts(folder.id, { flow, data, namespaceVariables: {} }, session, workspace);
    const resolved = await resolveInputs(wanted, given, ports);
    if (resolved.errors.length > 0) {
      throw new UsageError(
        resolved.errors.map((error) => error.message).join('; '),
        `give ${resolved.errors.map((error) => `-i ${error.example ?? `${error.id}=…`}`).join(' ')}`,
      );
    }
    return { ...header.inputs, ...resolved.values };
  }

  /** URIs of files point at the new execution, which has them too. */
  #moved<T>(value: T): T {
    const { stored, folder } = this.#parts;
    const moved = withOwnFiles(value, stored.folder.id, folder.id);
    return isHeader(moved) ? { ...moved, ...this.#identity() } : moved;
  }
}

function isHeader(value: unknown): value is ExecutionHeader {
  return typeof value === 'object' && value !== null && 'flowId' in value && 'labels' in value;
}
