/** A version of a flow's text made ready for comparing: parsed, with the secrets that it asks for. */

import type { FlowVersion } from '../flow/flow-diff.ts';
import { parseFlow } from '../flow/parse-flow.ts';
import type { SourceFile } from '../flow/source.ts';
import { flowExpressions } from '../validate/expressions.ts';

/** Nothing is rendered: secrets whose names are expressions are left out. */
export function readFlowVersion(source: SourceFile, level: 1 | 2): FlowVersion {
  const { flow, document } = parseFlow(source);
  if (flow === undefined || document.broken) return { document };
  const secrets = flowExpressions(flow, level).flatMap(({ references }) =>
    references.secrets.flatMap(({ key }) => key ?? []),
  );
  return { flow, document, secrets: new Set(secrets) };
}
