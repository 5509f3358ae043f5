/** Rules about what Kestra 2.0 refuses, with what it wants instead. Off by default. */

import type { Rule } from './rule.ts';

export const UPGRADE_RULES: readonly Rule[] = [];

export const UPGRADE_CODES: ReadonlySet<string> = new Set(
  UPGRADE_RULES.flatMap((rule) => rule.codes ?? [rule.name]),
);
