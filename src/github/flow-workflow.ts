/** The workflow of one flow: when GitHub starts it, with which inputs, on which runner, with which rights. */

import type { Flow, Trigger } from '../flow/model.ts';
import { githubCron } from './workflow-cron.ts';
import { type DispatchInputs, dispatchInputs } from './workflow-inputs.ts';
import { flowWorkflowFile, GENERATED_MARK, webhookEvent } from './workflow-names.ts';

export interface FlowOfWorkflow {
  readonly flow: Flow;
  /** Paths from the root of the repository. */
  readonly file: string;
  /** Files that the flow reads or is configured by: globs. */
  readonly reads: readonly string[];
  /** Names of the secrets that its expressions ask for. */
  readonly secrets: ReadonlySet<string>;
}

export interface WorkflowSettings {
  /** `actions/checkout@…`, pinned. */
  readonly checkout: PinnedAction;
  /** The action itself, pinned; a path (`./`) in its own repository. */
  readonly action: PinnedAction;
  readonly runsOn: readonly string[];
  /** Runner labels by worker group. */
  readonly workerGroups: Readonly<Record<string, readonly string[]>>;
  /** What outlives a job is on a branch, which the job writes. */
  readonly stateOnBranch: boolean;
  /** Attests where stored files come from; absent: nobody does. */
  readonly attest: PinnedAction | undefined;
  /** Moves schedules away from the full hour. */
  readonly spread: boolean;
  /** Environment in which a paused execution waits for somebody's approval. */
  readonly environment: string | undefined;
  /** Flows that can be started by hand, and those that run on push; by `namespace.id`. */
  readonly isDispatched: (name: string) => boolean;
  readonly isPushed: (name: string) => boolean;
  /** Branches whose pushes count. */
  readonly branches: readonly string[];
}

export interface PinnedAction {
  readonly uses: string;
  /** What the hash stands for: `v5`. */
  readonly version?: string;
}

export interface GeneratedWorkflow {
  /** Name of the file in `.github/workflows`. */
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly header: readonly string[];
  readonly comments: Readonly<Record<string, string>>;
  readonly remarks: Readonly<Record<string, string>>;
  /** Triggers that GitHub cannot start: the sentinel has to. */
  readonly left: readonly { readonly trigger: Trigger; readonly reason: string }[];
}

const SECRET = /^(?!GITHUB_)[A-Za-z_][A-Za-z0-9_]*$/i;

/** Undefined when nothing of GitHub's starts the flow. */
export function flowWorkflow(
  source: FlowOfWorkflow,
  settings: WorkflowSettings,
): GeneratedWorkflow | undefined {
  return new Generator(source, settings).generate();
}

class Generator {
  readonly #source: FlowOfWorkflow;
  readonly #settings: WorkflowSettings;
  readonly #flow: Flow;
  readonly #name: string;
  readonly #notes: string[] = [];
  readonly #comments: Record<string, string> = {};
  readonly #remarks: Record<string, string> = {};
  readonly #left: { trigger: Trigger; reason: string }[] = [];

  constructor(source: FlowOfWorkflow, settings: WorkflowSettings) {
    this.#source = source;
    this.#settings = settings;
    this.#flow = source.flow;
    this.#name = `${source.flow.namespace}.${source.flow.id}`;
  }

  generate(): GeneratedWorkflow | undefined {
    if (this.#flow.disabled || this.#flow.draft) return undefined;
    const inputs = dispatchInputs(this.#flow.inputs);
    const events = this.#events(inputs.definitions);
    if (Object.keys(events).length === 0) return undefined;
    this.#notes.push(...inputs.notes);
    const concurrency = this.#concurrency();
    const jobs = this.#jobs(inputs);
    return {
      name: flowWorkflowFile(this.#flow),
      value: {
        name: this.#name,
        on: events,
        permissions: {
          contents: this.#settings.stateOnBranch ? 'write' : 'read',
          ...(this.#settings.attest === undefined ? {} : { 'id-token': 'write', attestations: 'write' }),
        },
        ...(concurrency === undefined ? {} : { concurrency }),
        jobs,
      },
      header: [GENERATED_MARK, `Flow: ${this.#source.file}`, ...this.#notes],
      comments: this.#comments,
      remarks: this.#remarks,
      left: this.#left,
    };
  }

  #events(definitions: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const events: Record<string, unknown> = {};
    const schedule = this.#flow.triggers.flatMap((trigger) => this.#schedule(trigger));
    if (schedule.length > 0) events.schedule = schedule;
    const webhook = this.#flow.triggers.some(
      (trigger) => !trigger.disabled && trigger.type.endsWith('.Webhook'),
    );
    if (webhook) {
      events.repository_dispatch = { types: [webhookEvent(this.#flow)] };
      this.#comments['on.repository_dispatch'] =
        'client_payload: {trigger, key, body, headers, parameters}; the key is checked';
    }
    const { isDispatched, isPushed, branches } = this.#settings;
    if (isPushed(this.#name)) {
      const paths = [this.#source.file, ...this.#source.reads];
      events.push = { ...(branches.length === 0 ? {} : { branches }), paths };
    }
    const started = Object.keys(events).length > 0 || this.#left.length > 0;
    if (isDispatched(this.#name) || started) {
      const asked = Object.keys(definitions).length > 0;
      events.workflow_dispatch = asked ? { inputs: definitions } : {};
    }
    return events;
  }

  #schedule(trigger: Trigger): { cron: string; timezone?: string }[] {
    if (trigger.disabled) return [];
    if (!trigger.type.endsWith('.Schedule')) {
      if (!trigger.type.endsWith('.Webhook')) this.#left.push({ trigger, reason: reasonOf(trigger) });
      return [];
    }
    const { cron, timezone, withSeconds } = trigger.properties;
    const answer = githubCron(String(cron), {
      withSeconds: withSeconds === true,
      ...(this.#settings.spread ? { spread: `${this.#name}.${trigger.id}` } : {}),
    });
    if ('reason' in answer) {
      this.#left.push({ trigger, reason: answer.reason });
      return [];
    }
    const zone = typeof timezone === 'string' && !timezone.includes('{{') ? timezone : undefined;
    return [{ cron: answer.cron, ...(zone === undefined || zone === 'UTC' ? {} : { timezone: zone }) }];
  }

  /** Kestra's QUEUE is GitHub's queue; CANCEL and FAIL concern the execution that arrives, which only a run can tell. */
  #concurrency(): Record<string, unknown> | undefined {
    const { concurrency } = this.#flow;
    if (concurrency === undefined) return undefined;
    if (concurrency.behavior === 'QUEUE' && concurrency.limit === 1)
      return { group: `gitestra-${this.#name}`, queue: 'max' };
    if (!this.#settings.stateOnBranch)
      this.#notes.push(
        `\`concurrency\` (${concurrency.limit}, ${concurrency.behavior}) counts the executions of one job only, unless gitestra.yaml says \`state: git\`.`,
      );
    return undefined;
  }

  #jobs({ handOver, secretHandOver }: DispatchInputs): Record<string, unknown> {
    const secrets = this.#secrets();
    const pauses = this.#settings.environment !== undefined && hasPause(this.#flow);
    const run: Record<string, unknown> = {
      'runs-on': this.#runsOn(),
      ...(pauses
        ? {
            outputs: {
              state: '${{ steps.gitestra.outputs.state }}',
              execution: '${{ steps.gitestra.outputs.execution-id }}',
              artifact: '${{ steps.gitestra.outputs.artifact-name }}',
            },
          }
        : {}),
      steps: [
        this.#checkout('run'),
        this.#step('run', {
          command: 'run',
          flow: this.#name,
          ...(handOver === undefined ? {} : { inputs: handOver }),
          ...(secrets.length === 0 ? {} : { secrets: secretsText(secrets) }),
        }),
        ...this.#attest('run'),
      ],
    };
    return pauses ? { run, resume: this.#resume(secrets, secretHandOver) } : { run };
  }

  /** A job cannot wait for an approval once it runs: what is paused goes on in another one, which waits before it begins. */
  #resume(secrets: readonly string[], inputs: string | undefined): Record<string, unknown> {
    return {
      needs: 'run',
      if: "needs.run.outputs.state == 'PAUSED'",
      'runs-on': this.#runsOn(),
      environment: this.#settings.environment,
      steps: [
        this.#checkout('resume'),
        this.#step('resume', {
          command: 'resume',
          execution: '${{ needs.run.outputs.execution }}',
          'execution-artifact': '${{ needs.run.outputs.artifact }}',
          ...(inputs === undefined ? {} : { inputs }),
          ...(secrets.length === 0 ? {} : { secrets: secretsText(secrets) }),
        }),
        ...this.#attest('resume'),
      ],
    };
  }

  /** Names that GitHub takes; what the flow asks for beside them it cannot get. */
  #secrets(): string[] {
    const names = [...this.#source.secrets].sort();
    for (const name of names)
      if (!SECRET.test(name))
        this.#notes.push(`\`${name}\` can be no secret of GitHub: give it another name.`);
    return names.filter((name) => SECRET.test(name));
  }

  #checkout(job: string): Record<string, unknown> {
    const { checkout } = this.#settings;
    this.#version(`jobs.${job}.steps.0.uses`, checkout);
    // Revisions are commits: the whole history, without the files of its past.
    return { uses: checkout.uses, with: { 'fetch-depth': 0, filter: 'blob:none' } };
  }

  #step(job: string, inputs: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { action } = this.#settings;
    this.#version(`jobs.${job}.steps.1.uses`, action);
    return { id: 'gitestra', uses: action.uses, with: inputs };
  }

  /** What has ended stored its files, whether it succeeded or not; without any there is nothing to attest. */
  #attest(job: string): Record<string, unknown>[] {
    const { attest } = this.#settings;
    if (attest === undefined) return [];
    this.#version(`jobs.${job}.steps.2.uses`, attest);
    return [
      {
        if: 'steps.gitestra.outputs.files > 0',
        uses: attest.uses,
        with: { 'subject-path': '${{ steps.gitestra.outputs.execution-path }}/files/**' },
      },
    ];
  }

  #version(path: string, { version }: PinnedAction): void {
    if (version !== undefined) this.#remarks[path] = version;
  }

  #runsOn(): string | readonly string[] {
    const { workerGroups, runsOn } = this.#settings;
    const key = this.#flow.workerGroup?.key;
    const labels = key === undefined ? undefined : workerGroups[key];
    if (key !== undefined && labels === undefined)
      this.#notes.push(
        `Worker group \`${key}\` is not in \`workerGroups\` of gitestra.yaml: the flow runs on ${runsOn.join(', ')}.`,
      );
    const chosen = labels ?? runsOn;
    return chosen.length === 1 ? chosen[0]! : chosen;
  }
}

function reasonOf({ type }: Trigger): string {
  const name = type.slice(type.lastIndexOf('.') + 1);
  if (name === 'Flow') return 'it waits for executions of other flows';
  if (name === 'ScheduleOnDates') return 'it fires on single dates';
  return `${name} has to be asked again and again`;
}

function hasPause(flow: Flow): boolean {
  const visit = (tasks: Flow['tasks']): boolean =>
    tasks.some(
      ({ type, branches }) =>
        /\.(Pause|Approval)$/.test(type) || branches.some((branch) => visit(branch.tasks)),
    );
  return visit(flow.tasks);
}

/** Only the secrets that the flow asks for, each as JSON text, so that no value can break out of its place. */
export function secretsText(names: readonly string[]): string {
  const lines = names.map((name) => `  ${JSON.stringify(name)}: \${{ toJSON(secrets.${name}) }}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
