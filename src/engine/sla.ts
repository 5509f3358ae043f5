/** The service level agreements of a flow: what they demand, and the watch over them while an execution runs. */

import { isTruthy } from '../expression/engine.ts';
import { labelList } from '../flow/label-list.ts';
import type { Label, SlaBehavior } from '../flow/model.ts';
import { isRecord } from '../flow/path.ts';
import { isTerminal } from '../flow/states.ts';
import type { Timer } from '../util/clock.ts';
import { formatDurationForPeople, parseDuration } from '../util/iso-duration.ts';
import { isPromise, type MaybePromise } from '../util/maybe-promise.ts';
import type { FlowData } from './compile-flow.ts';
import type { SlaViolation } from './event.ts';
import type { EnginePorts } from './ports.ts';
import type { ExecutionState } from './state.ts';
import { flowVariables } from './variables.ts';

interface SlaRule {
  /** Place in the flow; ids need not be unique. */
  readonly index: number;
  readonly id: string;
  readonly behavior: SlaBehavior;
  readonly labels: readonly Label[];
  /** Milliseconds after the creation of the execution. */
  readonly duration: number | undefined;
  /** Expression that must be true. */
  readonly assert: string | undefined;
}

function slaRules({ sla }: FlowData): readonly SlaRule[] {
  return (Array.isArray(sla) ? sla : []).filter(isRecord).map((rule, index) => ({
    index,
    id: String(rule.id),
    behavior: rule.behavior === 'FAIL' || rule.behavior === 'CANCEL' ? rule.behavior : 'NONE',
    labels: labelList(rule.labels),
    duration: rule.type === 'MAX_DURATION' ? parseDuration(String(rule.duration)) : undefined,
    assert: rule.type === 'EXECUTION_ASSERTION' ? String(rule.assert) : undefined,
  }));
}

/**
 * Kestra: a duration counts from the creation of the execution, waiting included, or from its last restart; an assertion is looked at after
 * every change until the end. A rule that was broken is reported once.
 */
export class SlaWatch {
  readonly #state: ExecutionState;
  readonly #ports: EnginePorts;
  readonly #post: (event: SlaViolation) => void;
  readonly #rules: readonly SlaRule[];
  readonly #timers: Timer[] = [];
  readonly #unrenderable = new Set<SlaRule>();
  #checking = false;
  #again = false;

  /** `post` is told of what is found later: when a duration is over, when an evaluation took its time. */
  constructor(state: ExecutionState, ports: EnginePorts, post: (event: SlaViolation) => void) {
    this.#state = state;
    this.#ports = ports;
    this.#post = post;
    this.#rules = slaRules(state.flow.data);
  }

  start(): void {
    const { clock } = this.#ports;
    const restarted = this.#state.restarts.at(-1);
    const began = restarted === undefined ? this.#state.created : Date.parse(restarted.date);
    for (const rule of this.#rules) {
      const { duration } = rule;
      if (duration === undefined || this.#state.violatedSlas.has(rule.index)) continue;
      const reason = `the execution takes longer than ${formatDurationForPeople(duration)}`;
      this.#timers.push(clock.setTimer(began + duration, () => this.#tell(this.#violated(rule, reason))));
    }
  }

  stop(): void {
    for (const timer of this.#timers) timer.cancel();
  }

  /** To be called after every change. An evaluation that takes its time is made once more when it is through. */
  check(): SlaViolation | undefined {
    if (this.#rules.length === 0) return undefined;
    if (this.#checking) {
      this.#again = true;
      return undefined;
    }
    const rules = this.#rules.filter((rule) => rule.assert !== undefined && this.#isOpen(rule));
    const outcomes = rules.map((rule) => this.#holds(rule));
    if (!outcomes.some((outcome) => isPromise(outcome)))
      return this.#firstBroken(rules, outcomes as boolean[]);
    this.#checking = true;
    void Promise.all(outcomes).then((holds) => {
      this.#checking = false;
      this.#tell(this.#firstBroken(rules, holds));
      if (!this.#again) return;
      this.#again = false;
      this.#tell(this.check());
    });
    return undefined;
  }

  /** Kestra: only the first one acts; the others are met again at the next change. */
  #firstBroken(rules: readonly SlaRule[], holds: readonly boolean[]): SlaViolation | undefined {
    const broken = rules.find((_, index) => !holds[index]);
    return broken === undefined ? undefined : this.#violated(broken, `\`${broken.assert}\` does not hold`);
  }

  #tell(violation: SlaViolation | undefined): void {
    if (violation !== undefined) this.#post(violation);
  }

  #holds(rule: SlaRule): MaybePromise<boolean> {
    const options = {
      services: this.#ports.expressionServices(this.#state, undefined),
      onSecret: (value: string) => this.#ports.maskSecret(value),
    };
    const passed = (text: string): boolean => isTruthy(text.trim());
    try {
      const variables = flowVariables(this.#state, this.#ports.constants);
      const text = this.#ports.expressions.render(rule.assert!, variables, options);
      return isPromise(text)
        ? text.then(passed).catch((error: unknown) => this.#ignore(rule, error))
        : passed(text);
    } catch (error) {
      return this.#ignore(rule, error);
    }
  }

  /** Kestra: an assertion that cannot be rendered is not broken. */
  #ignore(rule: SlaRule, error: unknown): boolean {
    if (!this.#unrenderable.has(rule)) {
      this.#unrenderable.add(rule);
      this.#log('WARN', `SLA \`${rule.id}\` cannot be looked at: ${(error as Error).message}`);
    }
    return true;
  }

  #isOpen(rule: SlaRule): boolean {
    const { phase, state, violatedSlas } = this.#state;
    return phase === 'tasks' && state !== 'KILLING' && !isTerminal(state) && !violatedSlas.has(rule.index);
  }

  #violated(rule: SlaRule, reason: string): SlaViolation | undefined {
    if (!this.#isOpen(rule)) return undefined;
    const { index, id, behavior, labels } = rule;
    this.#log(behavior === 'FAIL' ? 'ERROR' : 'WARN', `SLA \`${id}\` is violated: ${reason}`);
    const label = labels.length === 0 ? {} : { labels };
    return { type: 'execution.violated', sla: id, index, behavior, reason, ...label };
  }

  #log(level: 'WARN' | 'ERROR', message: string): void {
    const at = new Date(this.#ports.clock.now()).toISOString();
    void this.#ports.log({ at, level, message: this.#ports.redact(message) });
  }
}
