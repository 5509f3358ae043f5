/** Every template of a flow with what it refers to: read once, for all rules that ask. */

import { ExpressionError } from '../expression/errors.ts';
import { type References, references } from '../expression/references.ts';
import type { Flow } from '../flow/model.ts';
import type { Level } from './rule.ts';
import { type RenderedString, renderedStrings } from './strings.ts';

export interface FlowExpression extends RenderedString {
  readonly references: References;
}

const CACHE = new WeakMap<Flow, { readonly level: Level; readonly expressions: readonly FlowExpression[] }>();

/** Templates that are broken are left out: another rule reports them. */
export function flowExpressions(flow: Flow, level: Level): readonly FlowExpression[] {
  const cached = CACHE.get(flow);
  if (cached?.level === level) return cached.expressions;
  const expressions: FlowExpression[] = [];
  for (const string of renderedStrings(flow)) {
    try {
      expressions.push({ ...string, references: references(string.text, level) });
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
    }
  }
  CACHE.set(flow, { level, expressions });
  return expressions;
}
