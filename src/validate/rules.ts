/** The list of all rules, in the order in which they run. */

import type { Rule } from './rule.ts';
import { dagDependency } from './rules/dag-dependency.ts';
import { dashedReference } from './rules/dashed-reference.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { enterpriseProperty } from './rules/enterprise-property.ts';
import { expression } from './rules/expression.ts';
import { flowTrigger } from './rules/flow-trigger.ts';
import { humanInputsRule } from './rules/human-inputs.ts';
import { inputDeclaration } from './rules/input-declaration.ts';
import { inputDependency } from './rules/input-dependency.ts';
import { iterationValues } from './rules/iteration-values.ts';
import { namespaceFolder } from './rules/namespace-folder.ts';
import { pluginDefault } from './rules/plugin-default.ts';
import { pluginDefaultsRef } from './rules/plugin-defaults-ref.ts';
import { pluginProperties } from './rules/plugin-properties.ts';
import { pluginType } from './rules/plugin-type.ts';
import { reservedId } from './rules/reserved-id.ts';
import { schedule } from './rules/schedule.ts';
import { selfCall } from './rules/self-call.ts';
import { systemLabel } from './rules/system-label.ts';
import { taskValue } from './rules/task-value.ts';
import { triggerCondition } from './rules/trigger-condition.ts';
import { undeclared } from './rules/undeclared.ts';
import { webhook } from './rules/webhook.ts';
import { workingDirectory } from './rules/working-directory.ts';

export const RULES: readonly Rule[] = [
  namespaceFolder,
  reservedId,
  duplicateId,
  selfCall,
  systemLabel,
  pluginType,
  pluginProperties,
  pluginDefault,
  pluginDefaultsRef,
  enterpriseProperty,
  dagDependency,
  workingDirectory,
  iterationValues,
  inputDeclaration,
  inputDependency,
  humanInputsRule,
  taskValue,
  schedule,
  triggerCondition,
  flowTrigger,
  webhook,
  dashedReference,
  expression,
  undeclared,
];
