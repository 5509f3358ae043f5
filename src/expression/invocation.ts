/** What one call of a filter, function or test may ask its render for. */

import type { runtime } from 'nunjucks';
import type { CallContext } from './define.ts';
import { RuntimeFailure } from './errors.ts';
import type { RenderState } from './render-state.ts';
import type { Value } from './values.ts';

type Frame = runtime.Frame;

export class Invocation implements CallContext {
  readonly name: string;
  readonly #state: RenderState;
  readonly #frame: Frame;

  constructor(state: RenderState, name: string, frame: Frame) {
    this.#state = state;
    this.name = name;
    this.#frame = frame;
  }

  get level(): CallContext['level'] {
    return this.#state.session.level;
  }

  get timeZone(): string {
    return this.#state.session.timeZone;
  }

  get locale(): string {
    return this.#state.session.locale;
  }

  get services(): CallContext['services'] {
    return this.#state.session.services;
  }

  get variables(): CallContext['variables'] {
    return this.#state.session.variables;
  }

  now(): number {
    return this.#state.session.now();
  }

  variable(name: string): Value | undefined {
    return this.#state.session.variable(name) as Value | undefined;
  }

  fail(message: string, help?: string): never {
    throw new RuntimeFailure(message, help);
  }

  ask<T>(start: () => T | Promise<T>): T {
    return this.#state.session.ask(start);
  }

  renderAgain(template: string, recursive: boolean): string {
    return this.#state.session.renderInside(template, recursive, this.#state.variablesFrom(this.#frame));
  }

  renderBlock(name: string): string | undefined {
    return this.#state.blockNamed(name, this.#frame);
  }

  spend(steps: number): void {
    this.#state.session.spend(steps);
  }

  markSecret(value: string): void {
    this.#state.session.markSecret(value);
  }
}
