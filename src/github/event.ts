/** The event that started the workflow run, as far as Gitestra obeys it, and whose code it brought along. */

import { readFileSync } from 'node:fs';

export type WorkflowEvent =
  | PullRequestEvent
  | { readonly name: 'push'; readonly before?: string; readonly after?: string; readonly ref?: string }
  /** `schedule` is the cron expression of the entry that fired. */
  | { readonly name: 'schedule'; readonly schedule?: string }
  /** Values as GitHub sends them: all text. */
  | { readonly name: 'workflow_dispatch'; readonly inputs: Readonly<Record<string, string>> }
  | {
      readonly name: 'repository_dispatch';
      readonly action: string;
      readonly clientPayload: Readonly<Record<string, unknown>>;
    }
  /** Any other event, by its name. */
  | { readonly name: 'other'; readonly event: string };

export interface PullRequestEvent {
  readonly name: 'pull_request' | 'pull_request_target';
  readonly number?: number;
  /** Commit of the base branch. */
  readonly baseSha?: string;
  readonly headSha?: string;
  readonly headRef?: string;
  /** The head lies in another repository than the base, or in one that is gone. */
  readonly fromFork: boolean;
}

/** Thrown when the event's file is there but cannot be read. */
export class EventError extends Error {
  override readonly name = 'EventError';
}

/** Reads `GITHUB_EVENT_NAME` and the file `GITHUB_EVENT_PATH`; undefined outside a workflow. */
export function readEvent(
  environment: Readonly<Record<string, string | undefined>>,
): WorkflowEvent | undefined {
  const name = environment.GITHUB_EVENT_NAME;
  if (name === undefined || name === '') return undefined;
  const path = environment.GITHUB_EVENT_PATH;
  let payload: unknown = {};
  if (path !== undefined && path !== '') {
    try {
      payload = JSON.parse(readFileSync(path, 'utf8'));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new EventError(`The event in ${path} cannot be read: ${reason}`);
    }
  }
  return parseEvent(name, payload);
}

/** Nothing in a payload is taken for granted: what is missing or of another type is left out. */
export function parseEvent(name: string, payload: unknown): WorkflowEvent {
  const event = record(payload);
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequest(name, event);
    case 'push':
      return {
        name,
        ...text('before', event.before),
        ...text('after', event.after),
        ...text('ref', event.ref),
      };
    case 'schedule':
      return { name, ...text('schedule', event.schedule) };
    case 'workflow_dispatch':
      return { name, inputs: texts(event.inputs) };
    case 'repository_dispatch':
      return { name, action: String(event.action ?? ''), clientPayload: record(event.client_payload) };
    default:
      return { name: 'other', event: name };
  }
}

/**
 * Why flows must not be run for this event, or undefined when they may. Under `pull_request_target` the job holds the
 * repository's secrets and a token that writes; once a fork's commit is checked out, its flows are a stranger's code.
 * Only the base commit of the pull request and the commit of the run itself (`GITHUB_SHA`, which is the base's there)
 * are known to be the repository's own. When the commit of the workspace is not known, it is taken for the fork's.
 */
export function refusalToRun(
  event: WorkflowEvent | undefined,
  workspaceCommit: string | undefined,
  runCommit: string | undefined,
): string | undefined {
  if (event?.name !== 'pull_request_target' || !event.fromFork) return undefined;
  if (workspaceCommit !== undefined && [event.baseSha, runCommit].includes(workspaceCommit)) return undefined;
  if (workspaceCommit === undefined) return `${OPENING} the workspace may hold the fork's commit. ${ADVICE}`;
  const what = workspaceCommit === event.headSha ? "the fork's commit" : 'a commit other than the base:';
  return `${OPENING} the workspace holds ${what} ${workspaceCommit}. ${ADVICE}`;
}

const OPENING =
  'Flows are not run under pull_request_target for a pull request from a fork, because the job holds secrets and';
const ADVICE =
  'Use `command: validate`, which runs nothing, or the event pull_request, which holds no secrets';

function pullRequest(
  name: PullRequestEvent['name'],
  event: Readonly<Record<string, unknown>>,
): PullRequestEvent {
  const pull = record(event.pull_request);
  const base = record(pull.base);
  const head = record(pull.head);
  const baseRepository = record(base.repo).full_name ?? record(event.repository).full_name;
  const headRepository = record(head.repo).full_name;
  const number = pull.number ?? event.number;
  return {
    name,
    ...(typeof number === 'number' ? { number } : {}),
    ...text('baseSha', base.sha),
    ...text('headSha', head.sha),
    ...text('headRef', head.ref),
    // Names of repositories are case-insensitive. A head repository that was deleted comes as null.
    fromFork:
      typeof headRepository !== 'string' ||
      typeof baseRepository !== 'string' ||
      headRepository.toLowerCase() !== baseRepository.toLowerCase(),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function text<K extends string>(key: K, value: unknown): { [P in K]?: string } {
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { [P in K]?: string };
}

function texts(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(record(value)).filter(([, one]) => one !== null && one !== undefined);
  return Object.fromEntries(
    entries.map(([key, one]) => [key, typeof one === 'string' ? one : JSON.stringify(one)]),
  );
}
