/** One small flow file and diagnostics placed in it by the text they stand on. */

import type { Diagnostic } from '../../src/flow/diagnostic.ts';
import { SourceFile, type Span } from '../../src/flow/source.ts';

export const FLOW = new SourceFile(
  'flows/company/team/hello.yaml',
  [
    'id: hello',
    'namespace: company.team',
    'tasks:',
    '  - id: 日本語 x',
    '\tmesage: hi',
    '    type: "x"',
    '',
  ].join('\n'),
);

export function spanOf(text: string, file: SourceFile = FLOW): Span {
  const start = file.text.indexOf(text);
  if (start === -1) throw new Error(`No ${JSON.stringify(text)} in ${file.path}`);
  return { start, end: start + text.length };
}

export function diagnostic(options: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'unknown-property',
    severity: 'error',
    message: '`mesage` is not a property of `Log`',
    file: FLOW,
    span: spanOf('mesage'),
    ...options,
  };
}
