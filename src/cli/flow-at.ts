/** A flow with its revision, as one operand: `company.team.etl@3`. */

import { UsageError } from '../app/usage-error.ts';

export interface FlowAt {
  readonly target: string;
  /** A revision, commit, branch or tag. */
  readonly version: string | undefined;
}

/** What stands behind the last `@`; neither ids nor namespaces have one. */
export function readFlowAt(operand: string): FlowAt {
  const at = operand.lastIndexOf('@');
  // A path may have one in a folder's name.
  if (at === -1 || (operand.indexOf('/', at) !== -1 && /\.ya?ml$/i.test(operand)))
    return { target: operand, version: undefined };
  const [target, version] = [operand.slice(0, at), operand.slice(at + 1)];
  if (target === '' || version === '')
    throw new UsageError(`“${operand}” is no flow with a revision`, 'write it as company.team.etl@3');
  return { target, version };
}
