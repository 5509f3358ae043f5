/** One render as its caller sees it: variables, answers asked for so far, budgets, and templates inside templates. */

import type { Callables } from './callables.ts';
import { type ExpressionServices, type Level, type MaybePromise, Pending } from './define.ts';
import { ExpressionError, RuntimeFailure } from './errors.ts';
import type { Program } from './program.ts';
import { withoutRawTags } from './raw.ts';
import { RenderState } from './render-state.ts';
import type { Variables } from './values.ts';

export interface Limits {
  /** Rounds of loops, elements of ranges, and calls (ten each) in one render. */
  readonly steps: number;
  /** Characters written in one render. */
  readonly output: number;
  /** Macros, blocks and `render()` inside one another. */
  readonly nesting: number;
  /** Passes of recursive rendering. Kestra: 100. */
  readonly passes: number;
}

export const DEFAULT_LIMITS: Limits = {
  steps: 2_500_000,
  output: 32 * 1024 * 1024,
  nesting: 100,
  passes: 100,
};

/** What all renders of an engine share. */
export interface SessionHost {
  readonly level: Level;
  readonly timeZone: string;
  readonly locale: string;
  readonly services: ExpressionServices;
  readonly callables: Callables;
  readonly limits: Limits;
  readonly onSecret: ((value: string) => void) | undefined;
  program(template: string, typed: boolean): Program;
}

/** A macro, block or inner template costs as much as so many rounds of a loop. */
const STEPS_PER_CALL = 10;
/** Texts from values are compiled before they are rendered; so many characters of them cost one step. */
const CHARACTERS_PER_STEP = 2;

type Answer = { readonly value: unknown } | { readonly error: unknown } | { readonly waiting: Promise<void> };

/** What one render has in place of its engine's own; services are looked up only when an expression asks for one. */
export type SessionOwn = Partial<Pick<SessionHost, 'services' | 'onSecret'>>;

export class Session {
  readonly variables: Variables;
  readonly #host: SessionHost;
  readonly #own: SessionOwn | undefined;
  readonly #answers: Answer[] = [];
  #asked = 0;
  #steps = 0;
  #output = 0;
  #nesting = 0;
  #now: number | undefined;

  constructor(host: SessionHost, variables: Variables, own?: SessionOwn) {
    this.#host = host;
    this.#own = own;
    this.variables = variables;
  }

  get level(): Level {
    return this.#host.level;
  }

  get timeZone(): string {
    return this.#host.timeZone;
  }

  get locale(): string {
    return this.#host.locale;
  }

  get services(): ExpressionServices {
    return this.#own?.services ?? this.#host.services;
  }

  get callables(): Callables {
    return this.#host.callables;
  }

  markSecret(value: string): void {
    const onSecret = this.#own?.onSecret ?? this.#host.onSecret;
    onSecret?.(value);
  }

  /** Own variables only; `undefined` is none. */
  readonly variable = (name: string): unknown => {
    if (this.variables instanceof Map) return this.variables.get(name);
    return Object.hasOwn(this.variables, name)
      ? (this.variables as Record<string, unknown>)[name]
      : undefined;
  };

  variableNames(): string[] {
    return this.variables instanceof Map ? [...this.variables.keys()] : Object.keys(this.variables);
  }

  now(): number {
    if (this.#now === undefined) {
      const clock = this.services.now;
      if (clock === undefined) throw new RuntimeFailure('there is no clock in this place');
      this.#now = clock();
    }
    return this.#now;
  }

  spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps > this.#host.limits.steps) {
      throw new RuntimeFailure(`loops, calls and ranges take more than ${this.#host.limits.steps} steps`);
    }
  }

  countOutput(length: number): void {
    this.#output += length;
    if (this.#output > this.#host.limits.output) {
      throw new RuntimeFailure(`the result is longer than ${this.#host.limits.output} characters`);
    }
  }

  nested<T>(run: () => T): T {
    if (this.#nesting >= this.#host.limits.nesting) {
      throw new RuntimeFailure(
        `the template calls itself more than ${this.#host.limits.nesting} levels deep`,
        undefined,
        'recursion',
      );
    }
    this.#nesting++;
    this.spend(STEPS_PER_CALL);
    try {
      return run();
    } finally {
      this.#nesting--;
    }
  }

  /**
   * The answer to the n-th question of this render. A render that has to wait starts over, asks the same questions in
   * the same order, and finds those answered that were asked before.
   */
  ask<T>(start: () => MaybePromise<T>): T {
    const known = this.#answers[this.#asked];
    if (known !== undefined) {
      this.#asked++;
      if ('waiting' in known) throw new Pending(known.waiting);
      if ('error' in known) throw known.error;
      return known.value as T;
    }
    const index = this.#asked;
    const started = start();
    this.#asked++;
    if (!isPromise(started)) {
      this.#answers[index] = { value: started };
      return started;
    }
    const waiting = started.then(
      (value) => {
        this.#answers[index] = { value };
      },
      (error: unknown) => {
        this.#answers[index] = { error };
      },
    );
    this.#answers[index] = { waiting };
    throw new Pending(waiting);
  }

  /** Runs to the end, again and again while something has to be waited for. */
  complete<T>(run: () => T): MaybePromise<T> {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof Pending)) throw error;
      return this.#completeLater(run, error);
    }
  }

  async #completeLater<T>(run: () => T, first: Pending): Promise<T> {
    let pending = first;
    for (;;) {
      await pending.promise;
      this.#asked = 0;
      this.#steps = 0;
      this.#output = 0;
      this.#nesting = 0;
      try {
        return run();
      } catch (error) {
        if (!(error instanceof Pending)) throw error;
        pending = error;
      }
    }
  }

  /**
   * Text of a template; `recursive` renders the result again until it no longer changes.
   * @throws ExpressionError, or Pending when something has to be waited for
   */
  text(template: string, recursive: boolean, variables: (name: string) => unknown = this.variable): string {
    const rendered = recursive ? this.#untilStable(template, variables) : this.#pass(template, variables);
    return withoutRawTags(rendered);
  }

  /** The value of a template, see typed rendering. */
  typed(template: string): unknown {
    if (!template.includes('{')) return template;
    const state = this.#run(template, true, this.variable);
    const value = state.value ?? null;
    return typeof value === 'string' ? withoutRawTags(value) : value;
  }

  /** A template found in a value. Kestra: its errors are no longer undefined variables that `??` could catch. */
  renderInside(template: string, recursive: boolean, variables: (name: string) => unknown): string {
    if (!template.includes('{')) return template;
    this.spend(template.length / CHARACTERS_PER_STEP);
    return this.nested(() => this.text(template, recursive, variables));
  }

  #untilStable(template: string, variables: (name: string) => unknown): string {
    let current = template;
    for (let pass = 0; pass < this.#host.limits.passes; pass++) {
      const next = this.#pass(current, variables);
      if (next === current) return next;
      if (next.includes('{')) this.spend(next.length / CHARACTERS_PER_STEP);
      current = next;
    }
    throw new ExpressionError(
      'recursion',
      `the text still changes after ${this.#host.limits.passes} renderings`,
      template,
      {
        offset: 0,
        end: template.length,
        help: 'look for variables whose texts name each other',
      },
    );
  }

  #pass(template: string, variables: (name: string) => unknown): string {
    if (!template.includes('{')) return template;
    return this.#run(template, false, variables).text;
  }

  #run(template: string, typed: boolean, variables: (name: string) => unknown): RenderState {
    const program = this.#host.program(template, typed);
    const state = new RenderState(this, program, variables);
    try {
      state.text = program.run(state);
      return state;
    } catch (error) {
      throw state.errorOf(error);
    }
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}
