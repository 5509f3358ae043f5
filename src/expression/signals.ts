/** What is thrown through nunjucks: undefined values on their way to whoever catches them, and errors with a place. */

import type { Pending } from './define.ts';
import type { ExpressionError } from './errors.ts';
import type { RenderState } from './render-state.ts';

/**
 * Anything thrown through nunjucks. It returns errors unchanged that have a line number and an `Update` method;
 * without them class, path and place would be lost.
 */
export abstract class Signal {
  readonly lineno = 1;

  Update(): this {
    return this;
  }
}

/** An undefined variable or attribute: cheap to throw, because `??` and `default` catch it. */
export class UndefinedSignal extends Signal {
  readonly state: RenderState;
  readonly place: number;
  readonly target: unknown;
  readonly missing: string;

  constructor(state: RenderState, place: number, target: unknown, missing: string) {
    super();
    this.state = state;
    this.place = place;
    this.target = target;
    this.missing = missing;
  }
}

/** An error with its place, or the wish to wait for something. */
export class ThrownSignal extends Signal {
  readonly cause: ExpressionError | Pending;

  constructor(cause: ExpressionError | Pending) {
    super();
    this.cause = cause;
  }
}
