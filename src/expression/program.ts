/** A compiled template, and the places in its text that its code refers to by number. */

import type { Expression } from './ast.ts';
import type { RenderState } from './render-state.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
  /** The expression at this place, for messages. */
  readonly node?: Expression;
}

/** A compiled template. */
export interface Program {
  readonly template: string;
  readonly places: readonly Place[];
  readonly constants: readonly unknown[];
  /** Blocks by their names in the template. */
  readonly blockIds: ReadonlyMap<string, string>;
  run(state: RenderState): string;
}
