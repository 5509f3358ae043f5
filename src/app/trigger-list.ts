/** What is known of the triggers of a repository, and switching one off and on. */

import type { BackfillState, TriggerState, TriggerStateStore } from '../trigger/trigger-state.ts';
import { backfillKey } from '../trigger/trigger-state.ts';
import { nearest } from '../util/nearest.ts';
import { repositoryTriggers } from './repository-triggers.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export interface ListedTrigger {
  /** `namespace.id`. */
  readonly flow: string;
  readonly triggerId: string;
  readonly type: string;
  /** Why it does not fire; absent while it may. */
  readonly disabled?: string;
  /** ISO-8601: everything up to it is done with. Absent before it was looked at. */
  readonly date?: string;
  /** Execution that is not known to have ended. */
  readonly executionId?: string;
  readonly backfill?: {
    readonly start: string;
    readonly end: string;
    readonly reached?: string;
    readonly done: number;
  };
}

/** Throws a UsageError when there is no such flow. */
export async function listTriggers(
  workspace: Workspace,
  store: TriggerStateStore,
  target?: string,
): Promise<readonly ListedTrigger[]> {
  const [{ triggers }, states] = await Promise.all([repositoryTriggers(workspace, target), store.all()]);
  return triggers.map(({ flow, trigger, type, key, enabled }) => {
    const state = states.get(key)?.value as TriggerState | undefined;
    const backfill = states.get(backfillKey(flow, trigger.id))?.value as BackfillState | undefined;
    const disabled = enabled ? state?.disabled : 'in its file';
    return {
      flow: `${flow.namespace}.${flow.id}`,
      triggerId: trigger.id,
      type,
      ...(disabled === undefined ? {} : { disabled }),
      ...(state === undefined ? {} : { date: state.date }),
      ...(state?.executionId === undefined ? {} : { executionId: state.executionId }),
      ...(backfill === undefined
        ? {}
        : {
            backfill: {
              start: backfill.start,
              end: backfill.end,
              done: backfill.done,
              ...(backfill.reached === undefined ? {} : { reached: backfill.reached }),
            },
          }),
    };
  });
}

/**
 * Switches a trigger off, or on again: it then goes on from now. False when it was so already. Throws a UsageError when
 * there is no such trigger, or its file says that it is off.
 */
export async function switchTrigger(
  {
    target,
    triggerId,
    on,
    now,
  }: { readonly target: string; readonly triggerId: string; readonly on: boolean; readonly now: number },
  workspace: Workspace,
  store: TriggerStateStore,
): Promise<boolean> {
  const { triggers } = await repositoryTriggers(workspace, target);
  const found = triggers.find(({ trigger }) => trigger.id === triggerId);
  if (found === undefined) {
    const ids = triggers.map(({ trigger }) => trigger.id);
    const near = nearest(triggerId, ids);
    throw new UsageError(
      `\`${target}\` has no trigger \`${triggerId}\``,
      near === undefined ? `it has ${ids.join(', ') || 'none'}` : `did you mean \`${near}\`?`,
    );
  }
  if (on && !found.enabled)
    throw new UsageError(`\`${found.name}\` is off in its file`, 'remove `disabled: true` there');
  for (let tries = 0; tries < 20; tries++) {
    const stored = (await store.all()).get(found.key);
    const state = stored?.value as TriggerState | undefined;
    if ((state?.disabled === undefined) === on) return false;
    const date = new Date(now).toISOString();
    const { disabled: _, executionId: __, started: ___, firing: ____, ...rest } = state ?? { date };
    const next = on ? { ...rest, date } : { ...(state ?? { date }), disabled: 'somebody switched it off' };
    if ((await store.swap(found.key, stored?.version, next)) !== undefined) return true;
  }
  throw new UsageError(`the state of \`${found.name}\` is changed by others all the time`, 'try again');
}
