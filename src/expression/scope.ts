/** Which names a template binds itself, and where: what the compiler and the static walk need to know of scopes. */

import type { BlockStatement, Body, MacroStatement, Statement } from './ast.ts';

/** Bodies nested directly in a statement. */
export function childBodies(statement: Statement): readonly Body[] {
  switch (statement.kind) {
    case 'if':
      return [
        ...statement.branches.map((branch) => branch.body),
        ...(statement.otherwise ? [statement.otherwise] : []),
      ];
    case 'for':
      return statement.otherwise ? [statement.body, statement.otherwise] : [statement.body];
    case 'macro':
    case 'block':
    case 'filter-tag':
      return [statement.body];
    default:
      return [];
  }
}

export interface Bindings {
  /** Every name that a `set`, a loop or `loop` itself may bind somewhere. */
  readonly names: ReadonlySet<string>;
  /** Macros by name, the last one of a name; usable before their definition and wherever they are nested. */
  readonly macros: ReadonlyMap<string, MacroStatement>;
  /** Blocks in source order. */
  readonly blocks: readonly BlockStatement[];
}

export function bindingsOf(template: Body): Bindings {
  const names = new Set<string>();
  const macros = new Map<string, MacroStatement>();
  const blocks: BlockStatement[] = [];
  const visit = (body: Body): void => {
    for (const statement of body) {
      if (statement.kind === 'set') names.add(statement.name);
      else if (statement.kind === 'for') names.add(statement.name).add('loop');
      else if (statement.kind === 'macro') macros.set(statement.name, statement);
      else if (statement.kind === 'block') blocks.push(statement);
      for (const inner of childBodies(statement)) visit(inner);
    }
  };
  visit(template);
  return { names, macros, blocks };
}
