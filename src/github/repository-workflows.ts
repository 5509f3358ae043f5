/** The two workflows that a repository has beside those of its flows: validation of pull requests, and the sentinel. */

import {
  type FlowOfWorkflow,
  type GeneratedWorkflow,
  secretsText,
  type WorkflowSettings,
} from './flow-workflow.ts';
import { GENERATED_MARK, TICK_WORKFLOW, VALIDATE_WORKFLOW } from './workflow-names.ts';

type Settings = Pick<WorkflowSettings, 'checkout' | 'action' | 'runsOn'>;

/** `paths`: what a pull request must touch to be looked at. */
export function validateWorkflow(settings: Settings, paths: readonly string[]): GeneratedWorkflow {
  return workflow(settings, {
    name: VALIDATE_WORKFLOW,
    title: 'Validate flows',
    about: 'Validates the flows that a pull request touches, and shows what it changes.',
    on: { pull_request: { paths } },
    permissions: { contents: 'read', 'pull-requests': 'write' },
    job: 'validate',
    inputs: { command: 'validate' },
  });
}

/**
 * Looks every few minutes for what is due, late or missed, and starts it: triggers that GitHub cannot start by itself.
 * `cron` in GitHub's words.
 */
export function tickWorkflow(
  settings: Settings,
  flows: readonly FlowOfWorkflow[],
  cron: string,
): GeneratedWorkflow {
  const secrets = [...new Set(flows.flatMap((flow) => [...flow.secrets]))].sort();
  return workflow(settings, {
    name: TICK_WORKFLOW,
    title: 'Start due flows',
    about: `Starts what the triggers of these flows ask for: ${flows.map(({ flow }) => `${flow.namespace}.${flow.id}`).join(', ')}.`,
    on: { schedule: [{ cron }], workflow_dispatch: {} },
    permissions: { contents: 'write' },
    // One at a time: the next begins where this one stopped.
    concurrency: { group: 'gitestra-tick' },
    job: 'tick',
    inputs: { command: 'tick', ...(secrets.length === 0 ? {} : { secrets: secretsText(secrets) }) },
  });
}

function workflow(
  { checkout, action, runsOn }: Settings,
  made: {
    readonly name: string;
    readonly title: string;
    readonly about: string;
    readonly on: Readonly<Record<string, unknown>>;
    readonly permissions: Readonly<Record<string, string>>;
    readonly concurrency?: Readonly<Record<string, unknown>>;
    readonly job: string;
    readonly inputs: Readonly<Record<string, unknown>>;
  },
): GeneratedWorkflow {
  const remarks: Record<string, string> = {};
  if (checkout.version !== undefined) remarks[`jobs.${made.job}.steps.0.uses`] = checkout.version;
  if (action.version !== undefined) remarks[`jobs.${made.job}.steps.1.uses`] = action.version;
  return {
    name: made.name,
    value: {
      name: made.title,
      on: made.on,
      permissions: made.permissions,
      ...(made.concurrency === undefined ? {} : { concurrency: made.concurrency }),
      jobs: {
        [made.job]: {
          'runs-on': runsOn.length === 1 ? runsOn[0] : runsOn,
          steps: [
            { uses: checkout.uses, with: { 'fetch-depth': 0, filter: 'blob:none' } },
            { uses: action.uses, with: made.inputs },
          ],
        },
      },
    },
    header: [GENERATED_MARK, made.about],
    comments: {},
    remarks,
    left: [],
  };
}
