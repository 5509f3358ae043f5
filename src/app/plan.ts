/** The plan of a branch or pull request: which flows it changes and how, and which others it reaches. */

import { relative, resolve } from 'node:path';
import { type CatalogEntry, catalogEntry, isFlowPath } from '../flow/catalog.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import { diffFlows, type FlowDiff, type FlowVersion, neededInputs } from '../flow/flow-diff.ts';
import type { Flow } from '../flow/model.ts';
import type { SourceFile } from '../flow/source.ts';
import { walkTasks } from '../flow/task-structure.ts';
import { type ChangeSet, changesSince, usualBase } from '../git/change-set.ts';
import { type FileHistory, historiesBelow } from '../git/file-history.ts';
import { GitError } from '../git/git-command.ts';
import { shortType } from '../report/graph-view.ts';
import type { AffectedFlow, Caller, FlowFate, Plan, PlannedFlow } from '../report/plan.ts';
import { planTopology, type TopologySource } from '../report/plan-topology.ts';
import { count } from '../report/printable.ts';
import { systemClock } from '../util/clock.ts';
import { CONFIG_FILES } from './config.ts';
import { readFlowVersion } from './flow-version.ts';
import { type HistoryAccess, openHistory } from './history-access.ts';
import { affectedBySettings, type FlowLink, isNamespaceFile, linksTo, ParsedFlows } from './plan-affected.ts';
import { type ChangedText, changedTexts } from './plan-base.ts';
import { scheduleChanges } from './plan-schedules.ts';
import { UsageError } from './usage-error.ts';
import { validateFlows } from './validate.ts';
import type { Workspace } from './workspace.ts';

export interface PlanRequest {
  /** What to compare with: a commit, branch or tag. @default the main branch, where this one left it */
  readonly base?: string;
}

/** Throws a UsageError where there is no repository or no such commit. Nothing is rendered or run. */
export async function planFlows(request: PlanRequest, workspace: Workspace): Promise<Plan> {
  const access = await openHistory(workspace);
  const { repository, git } = access;
  const name = request.base ?? (await usualBase(repository, git));
  const changes = await changesSince(repository, name, git).catch((error: unknown) => {
    throw error instanceof GitError ? new UsageError(error.message) : error;
  });
  return await new Planner(name, changes, access, workspace).plan();
}

/**
 * What a pull request is compared with. GitHub checks out a merge with the newest commit of the base branch: its other
 * parent is the base then, whatever the event says. Else it is the event's.
 */
export async function pullRequestBase(
  baseCommit: string,
  headCommit: string | undefined,
  workspace: Workspace,
): Promise<string> {
  const { repository, git } = await openHistory(workspace);
  const answer = await git(repository.root, ['rev-list', '--parents', '--max-count=1', 'HEAD']);
  const [, ...parents] = answer.stdout.trim().split(' ');
  const others = parents.filter((parent) => parent !== headCommit);
  return parents.length === 2 && others.length === 1 ? others[0]! : baseCommit;
}

const NAMESPACE_FILE = '_namespace.yaml';

/** A flow at both ends. */
interface Change {
  readonly text: ChangedText;
  readonly before?: CatalogEntry;
  readonly after?: CatalogEntry;
}

class Planner {
  readonly #base: string;
  readonly #changes: ChangeSet;
  readonly #access: HistoryAccess;
  readonly #workspace: Workspace;
  readonly #flowsDir: string;
  readonly #filesDir: string | undefined;
  readonly #flows = new ParsedFlows();

  constructor(base: string, changes: ChangeSet, access: HistoryAccess, workspace: Workspace) {
    this.#base = base;
    this.#changes = changes;
    this.#access = access;
    this.#workspace = workspace;
    const inside = (path: string): string => relative(access.repository.root, path).replaceAll('\\', '/');
    this.#flowsDir = inside(workspace.flowsDir);
    const { filesDir } = workspace.config;
    this.#filesDir = filesDir === undefined ? undefined : inside(resolve(workspace.root, filesDir));
  }

  async plan(): Promise<Plan> {
    const entries = await this.#workspace.catalog.entries();
    const texts = await changedTexts(
      this.#changes,
      (path) => this.#isOurs(path),
      this.#access,
      this.#workspace,
    );
    const changed = pairUp(
      texts.filter(({ path, oldPath }) => isFlowPath(oldPath ?? path) || isFlowPath(path)),
    );
    const histories = await historiesBelow(
      this.#access.repository.root,
      [this.#flowsDir === '' ? '.' : this.#flowsDir],
      this.#access.git,
    );
    const names = new Set(
      changed.flatMap(({ before, after }) => [before, after].flatMap((one) => nameOf(one) ?? [])),
    );
    const links = linksTo(names, entries, this.#flows);
    const problems = await this.#callProblems(links);
    const now = systemClock.now();
    const planned = changed
      .map((change) => this.#planned(change, histories, links, problems, now))
      .sort((a, b) => (a.planned.name < b.planned.name ? -1 : 1));
    const affected = this.#affected(texts, entries, links, names);
    const topology = planTopology(planned, affected);
    return {
      base: { name: this.#base, commit: this.#changes.base },
      uncommitted: planned.some((source) => source.planned.uncommitted),
      flows: planned.map((source) => source.planned),
      affected,
      ...(topology === undefined ? {} : { topology }),
    };
  }

  /** Flows and settings; namespace files matter by their names only. */
  #isOurs(path: string): boolean {
    if (this.#isConfig(path)) return true;
    const inside = this.#flowsDir === '' || path.startsWith(`${this.#flowsDir}/`);
    return inside && (isFlowPath(path) || path === NAMESPACE_FILE || path.endsWith(`/${NAMESPACE_FILE}`));
  }

  #isConfig(path: string): boolean {
    const full = resolve(this.#access.repository.root, path);
    return CONFIG_FILES.some(
      (name) => full === (this.#workspace.configFile ?? resolve(this.#workspace.root, name)),
    );
  }

  #planned(
    { text, before, after }: Change,
    histories: ReadonlyMap<string, FileHistory>,
    links: readonly FlowLink[],
    problems: ReadonlyMap<FlowLink, readonly string[]>,
    now: number,
  ): TopologySource & { readonly planned: PlannedFlow } {
    const level = this.#workspace.config.kestra;
    const version = (source: SourceFile | undefined): FlowVersion | undefined =>
      source === undefined ? undefined : readFlowVersion(source, level);
    const [old, current] = [version(before?.source), version(after?.source)];
    const name = nameOf(after ?? before) ?? text.path;
    const oldName = nameOf(before);
    const moved = before !== undefined && after !== undefined && text.oldPath !== text.path;
    const diff: FlowDiff =
      old === undefined || current === undefined ? { kind: 'same', changes: [] } : diffFlows(old, current);
    const secrets = (one: FlowVersion | undefined): ReadonlySet<string> => one?.secrets ?? new Set();
    const flow = after === undefined ? old?.flow : current?.flow;
    const revision = this.#revision(text, histories, before !== undefined);
    const isRenamed = moved || (before !== undefined && after !== undefined && oldName !== name);
    const planned: PlannedFlow = {
      name,
      fate: fateOf(before, after, isRenamed, diff),
      ...(isRenamed && oldName !== undefined && oldName !== name ? { oldName } : {}),
      path: text.path,
      ...(moved ? { oldPath: text.oldPath! } : {}),
      revision,
      uncommitted: text.uncommitted,
      diff,
      texts: { before: before?.source.text ?? '', after: after?.source.text ?? '' },
      facts: before === undefined && flow !== undefined ? factsOf(flow) : [],
      secrets: {
        added: [...secrets(current)].filter((secret) => !secrets(old).has(secret)),
        removed: [...secrets(old)].filter((secret) => !secrets(current).has(secret)),
      },
      schedules: scheduleChanges(old?.flow, current?.flow, { now, level }),
      callers: links
        .filter(({ to }) => to === name || to === oldName)
        .map((link) => callerOf(link, problems)),
    };
    return { planned, flow };
  }

  /** Counted on the history of HEAD; before the change, without the commits that the base does not have. */
  #revision(
    text: ChangedText,
    histories: ReadonlyMap<string, FileHistory>,
    existed: boolean,
  ): PlannedFlow['revision'] {
    const path = text.after === undefined ? (text.oldPath ?? text.path) : text.path;
    // A rename that is not committed yet: the history has only the old name.
    const history = histories.get(path) ?? histories.get(text.oldPath ?? path);
    const revisions = history?.revisions ?? [];
    const old = revisions.filter(({ commit }) => !this.#changes.commits.has(commit.commit)).length;
    const after = revisions.length + (text.uncommitted || revisions.length === 0 ? 1 : 0);
    return existed ? { before: Math.max(1, old), after } : { after };
  }

  /** What validation says about the places where the changed flows are called. */
  async #callProblems(links: readonly FlowLink[]): Promise<ReadonlyMap<FlowLink, readonly string[]>> {
    const paths = [...new Set(links.map(({ from }) => from.path))];
    if (paths.length === 0) return new Map();
    const { files } = await validateFlows({ paths }, this.#workspace);
    const byPath = new Map(files.map(({ source, diagnostics }) => [source.path, diagnostics]));
    return new Map(
      links.map((link) => [
        link,
        (byPath.get(link.from.path) ?? [])
          .filter((found) => isAbout(found, link))
          .map(({ message }) => message),
      ]),
    );
  }

  #affected(
    texts: readonly ChangedText[],
    entries: readonly CatalogEntry[],
    links: readonly FlowLink[],
    touched: ReadonlySet<string>,
  ): AffectedFlow[] {
    const places = {
      flowsDir: this.#flowsDir,
      ...(this.#filesDir === undefined ? {} : { filesDir: this.#filesDir }),
    };
    const others = entries.filter(
      (entry) => entry.id !== '' && !touched.has(`${entry.namespace}.${entry.id}`),
    );
    const files = this.#changes.files.flatMap(({ path, from }) => [
      path,
      ...(from === undefined ? [] : [from]),
    ]);
    const settings = texts.filter(
      ({ path, oldPath }) => !isFlowPath(path) || this.#isConfig(oldPath ?? path),
    );
    const found = new Map<string, AffectedFlow>();
    const add = ({ name, path, reasons }: AffectedFlow): void => {
      const known = found.get(name)?.reasons ?? [];
      found.set(name, { name, path, reasons: [...new Set([...known, ...reasons])] });
    };
    for (const { from, to, by, kind } of links) {
      const name = `${from.namespace}.${from.id}`;
      if (touched.has(name)) continue;
      const reason =
        kind === 'call' ? `task \`${by}\` calls \`${to}\`` : `trigger \`${by}\` waits for \`${to}\``;
      add({ name, path: from.path, reasons: [reason] });
    }
    const sources = { settings, files: files.filter((path) => isNamespaceFile(path, places)) };
    for (const flow of affectedBySettings(sources, others, this.#flows, places, this.#workspace)) add(flow);
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/**
 * Flows at both ends. A file that git takes for a deleted and a new one is still one flow when its name stayed; a file
 * that holds another flow than before held the old one until now.
 */
function pairUp(texts: readonly ChangedText[]): Change[] {
  const changes: Change[] = [];
  const entry = (source: SourceFile | undefined): CatalogEntry | undefined =>
    source === undefined ? undefined : catalogEntry(source);
  for (const text of texts) {
    const before = isFlowPath(text.oldPath ?? '') ? entry(text.before) : undefined;
    const after = isFlowPath(text.path) ? entry(text.after) : undefined;
    if (before === undefined && after === undefined) continue;
    changes.push({
      text,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
  }
  const gone = new Map(
    changes.filter(({ after }) => after === undefined).map((change) => [nameOf(change.before), change]),
  );
  const merged = changes.flatMap((change): Change[] => {
    const { text, before, after } = change;
    const old = before === undefined && after !== undefined ? gone.get(nameOf(after)) : undefined;
    if (old === undefined) return [change];
    gone.delete(nameOf(after));
    return [
      {
        text: {
          ...text,
          oldPath: old.text.oldPath ?? old.text.path,
          ...(old.text.before === undefined ? {} : { before: old.text.before }),
        },
        before: old.before!,
        after: after!,
      },
    ];
  });
  const left = new Set(gone.values());
  return merged.filter((change) => change.after !== undefined || left.has(change));
}

function nameOf(entry: CatalogEntry | undefined): string | undefined {
  return entry === undefined || entry.id === '' || entry.namespace === ''
    ? undefined
    : `${entry.namespace}.${entry.id}`;
}

function fateOf(
  before: CatalogEntry | undefined,
  after: CatalogEntry | undefined,
  isRenamed: boolean,
  diff: FlowDiff,
): FlowFate {
  if (before === undefined) return 'new';
  if (after === undefined) return 'deleted';
  if (isRenamed) return 'renamed';
  return diff.kind === 'layout' || diff.kind === 'same' ? 'layout' : 'changed';
}

function callerOf(link: FlowLink, problems: ReadonlyMap<FlowLink, readonly string[]>): Caller {
  const { from, by, kind } = link;
  return {
    flow: `${from.namespace}.${from.id}`,
    path: from.path,
    by,
    kind,
    problems: problems.get(link) ?? [],
  };
}

const CALL_CODES: ReadonlySet<string> = new Set([
  'unknown-flow',
  'disabled-flow',
  'subflow-input',
  'unknown-output',
]);

function isAbout({ code, message }: Diagnostic, { by, to }: FlowLink): boolean {
  if (!CALL_CODES.has(code) || !message.includes(`\`${to}\``)) return false;
  // Where the task is named, it is this one.
  const named = /^(?:task|trigger) `([^`]+)`/.exec(message);
  return named === null || named[1] === by;
}

/** What a new flow is. */
function factsOf(flow: Flow): string[] {
  const tasks = [...walkTasks(flow)];
  const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
  const shown = tasks.slice(0, 8).map(({ task }) => `\`${task.id}\` (${shortType(task.type)})`);
  const more = tasks.length > shown.length ? ` and ${tasks.length - shown.length} more` : '';
  const needed = flow.inputs.flatMap((input) => neededInputs(input));
  return [
    ...(tasks.length === 0 ? [] : [`${count(tasks.length, 'task')}: ${shown.join(', ')}${more}`]),
    ...(needed.length === 0 ? [] : [`inputs that must be given: ${list(needed)}`]),
    ...(flow.triggers.length === 0
      ? []
      : [`started by ${flow.triggers.map(({ id, type }) => `\`${id}\` (${shortType(type)})`).join(', ')}`]),
  ];
}
