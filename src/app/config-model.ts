/** What `gitestra.yaml` can say, and what holds where it says nothing. */

import type { PlainMap, PluginDefault } from '../flow/model.ts';

export const TASK_RUNNERS = ['auto', 'docker', 'process'] as const;
export const STATE_STORES = ['git', 'local', 'none'] as const;
export const RULE_SEVERITIES = ['error', 'warning', 'info', 'off'] as const;

export type TaskRunnerChoice = (typeof TASK_RUNNERS)[number];
export type StateStore = (typeof STATE_STORES)[number];
export type RuleSeverity = (typeof RULE_SEVERITIES)[number];

export interface ValidateConfig {
  /** Severity by the code of a finding. */
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  /** Findings that are left as they are in some files. */
  readonly ignore: readonly IgnoredFindings[];
}

export interface IgnoredFindings {
  /** Globs, relative to the root. */
  readonly paths: readonly string[];
  /** Codes of findings. */
  readonly rules: readonly string[];
  /** Why. */
  readonly reason?: string;
}

export interface WorkflowsConfig {
  /** The action, `owner/name@version` or a path. @default 'gitestra/gitestra@v0' */
  readonly action: string;
  /** @default 'actions/checkout@v5' */
  readonly checkout: string;
  /** Runner labels of flows without a worker group. @default ['ubuntu-latest'] */
  readonly runsOn: readonly string[];
  /** Globs of flows (`company.team.*`) that can be started by hand; those with triggers always can. @default none */
  readonly dispatch: readonly string[];
  /** Globs of flows that run when a push touches them. @default none */
  readonly push: readonly string[];
  /** Branches whose pushes count. @default ['main'] */
  readonly branches: readonly string[];
  /** Moves schedules away from the full hour, by minutes that follow from the flow's name. @default false */
  readonly spread: boolean;
  /** Environment whose reviewers let a paused execution go on. @default none: somebody resumes it by hand */
  readonly environment?: string;
  /** Whether jobs attest where the files come from that their executions stored. @default false */
  readonly attest: boolean;
  /** The action that attests. @default 'actions/attest-build-provenance@v3' */
  readonly attestAction: string;
  /** When the sentinel looks for triggers that GitHub cannot start, as a cron; absent: never. @default every 15 minutes */
  readonly tick?: string;
  /** Whether there is a workflow that validates pull requests. @default true */
  readonly validate: boolean;
}

export interface Config {
  /** Language level: Kestra 1.x or 2.x. @default 1 */
  readonly kestra: 1 | 2;
  /** Folder of flows, relative to the root. @default 'flows' */
  readonly flowsDir: string;
  /** Folder of test suites, relative to the root. @default 'tests' */
  readonly testsDir: string;
  /** Folder of namespace files, one folder a namespace below it. @default `_files` folders beside the flows */
  readonly filesDir?: string;
  /** `namespace` variables of every namespace; `_namespace.yaml` files win over them. */
  readonly variables: PlainMap;
  /** Kestra: the `globals` of expressions. */
  readonly globals: PlainMap;
  /** The outermost plugin defaults. */
  readonly pluginDefaults: readonly PluginDefault[];
  /** npm packages that add task types. */
  readonly plugins: readonly string[];
  /** Where scripts run. @default 'auto': in a container when an image is named and an engine answers */
  readonly taskRunner: TaskRunnerChoice;
  /** Where what outlives a run is kept (KV store, history, state of triggers). @default 'local' */
  readonly state: StateStore;
  /** With `state: git`: the branch that holds it. @default 'gitestra-state' */
  readonly stateBranch: string;
  /** With `state: git`: name or URL of the remote. @default origin, or the only one there is */
  readonly stateRemote?: string;
  /** Runner labels by worker group. */
  readonly workerGroups: Readonly<Record<string, readonly string[]>>;
  readonly retention: {
    /** Executions kept for each flow. */
    readonly executions?: number;
    /** Milliseconds. */
    readonly maxAge?: number;
    /** Versions kept for each key of the KV store. */
    readonly keyVersions?: number;
  };
  /** What the generated workflows of GitHub are like. */
  readonly workflows: WorkflowsConfig;
  readonly validate: ValidateConfig;
  readonly http: {
    /** Targets of requests by the beginning of the URL they replace. */
    readonly rewrite: Readonly<Record<string, string>>;
  };
  /** Folders, relative to the root, below which tasks may read `file://` URIs. @default none */
  readonly allowedPaths: readonly string[];
}

export const DEFAULT_CONFIG: Config = {
  kestra: 1,
  flowsDir: 'flows',
  testsDir: 'tests',
  variables: {},
  globals: {},
  pluginDefaults: [],
  plugins: [],
  taskRunner: 'auto',
  state: 'local',
  stateBranch: 'gitestra-state',
  workerGroups: {},
  retention: {},
  workflows: {
    action: 'gitestra/gitestra@v0',
    checkout: 'actions/checkout@v5',
    runsOn: ['ubuntu-latest'],
    dispatch: [],
    push: [],
    branches: ['main'],
    spread: false,
    attest: false,
    attestAction: 'actions/attest-build-provenance@v3',
    tick: '*/15 * * * *',
    validate: true,
  },
  validate: { rules: {}, ignore: [] },
  http: { rewrite: {} },
  allowedPaths: [],
};
