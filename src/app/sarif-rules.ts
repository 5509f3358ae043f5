/** What viewers of SARIF are told of the codes that findings have. */

import { CODES } from '../validate/codes.ts';

export function sarifRules(): ReadonlyMap<string, { readonly summary: string }> {
  return new Map([...CODES].map(([code, summary]) => [code, { summary }]));
}
