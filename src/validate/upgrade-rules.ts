/** Rules about what Kestra 2.0 refuses, with what it wants instead. Off by default. */

import type { Rule } from './rule.ts';
import { upgradeExpression } from './rules/upgrade-expression.ts';
import { upgradeInput } from './rules/upgrade-input.ts';
import { upgradeIteration } from './rules/upgrade-iteration.ts';
import { upgradePluginDefaults } from './rules/upgrade-plugin-defaults.ts';
import { upgradeProperty } from './rules/upgrade-property.ts';
import { upgradeTrigger } from './rules/upgrade-trigger.ts';
import { upgradeType } from './rules/upgrade-type.ts';

export const UPGRADE_RULES: readonly Rule[] = [
  upgradeType,
  upgradeIteration,
  upgradePluginDefaults,
  upgradeProperty,
  upgradeInput,
  upgradeTrigger,
  upgradeExpression,
];
