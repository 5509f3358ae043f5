/** Rules for a review of flows: those that a run needs too, and those that only people who read the flow care about. */

import type { Rule } from './rule.ts';
import { awaitedFlow } from './rules/awaited-flow.ts';
import { deprecatedProperty } from './rules/deprecated-property.ts';
import { exposedSecret } from './rules/exposed-secret.ts';
import { githubLimits } from './rules/github-limits.ts';
import { literalCredential } from './rules/literal-credential.ts';
import { missingFile } from './rules/missing-file.ts';
import { outputOrder } from './rules/output-order.ts';
import { outputProperty } from './rules/output-property.ts';
import { parentValue } from './rules/parent-value.ts';
import { roundValue } from './rules/round-value.ts';
import { subflowCall } from './rules/subflow-call.ts';
import { subflowRecursion } from './rules/subflow-recursion.ts';
import { triggerCycle } from './rules/trigger-cycle.ts';
import { triggerInput } from './rules/trigger-input.ts';
import { unknownVariable } from './rules/unknown-variable.ts';
import { untrustedValue } from './rules/untrusted-value.ts';
import { RULES } from './rules.ts';

export const REVIEW_RULES: readonly Rule[] = [
  ...RULES,
  deprecatedProperty,
  unknownVariable,
  outputOrder,
  outputProperty,
  roundValue,
  parentValue,
  triggerInput,
  subflowCall,
  subflowRecursion,
  awaitedFlow,
  triggerCycle,
  missingFile,
  untrustedValue,
  exposedSecret,
  literalCredential,
  githubLimits,
];
