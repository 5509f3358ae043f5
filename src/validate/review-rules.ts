/** Rules for a review of flows: those that a run needs too, and those that only people who read the flow care about. */

import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

export const REVIEW_RULES: readonly Rule[] = [...RULES];
