/** Literal values that a ForEach or Each task cannot iterate over. */

import { isRecord } from '../../flow/path.ts';
import { canonicalFlowable } from '../../flow/task-structure.ts';
import type { Rule } from '../rule.ts';

const PROPERTY: Readonly<Record<string, string>> = {
  'io.kestra.plugin.core.flow.ForEach': 'values',
  'io.kestra.plugin.core.flow.EachSequential': 'value',
  'io.kestra.plugin.core.flow.EachParallel': 'value',
};

export const iterationValues: Rule = {
  name: 'iteration-values',
  severity: 'error',
  description:
    'Values to iterate over are texts, integers or maps, because each becomes the text `taskrun.value`.',
  check({ tasks, report }) {
    for (const { task } of tasks) {
      const property = PROPERTY[canonicalFlowable(task.type)];
      const values = property === undefined ? undefined : task.properties[property];
      if (typeof values === 'string' && !/\{[{%]/.test(values) && !isJsonList(values)) {
        report({
          message: `the values of task \`${task.id}\` are text, but no JSON list`,
          path: [...task.path, property!],
          help: 'write a list, `[a, b]` without quotes around it, or an expression that gives one',
        });
      }
      if (!Array.isArray(values)) continue;
      values.forEach((value: unknown, index) => {
        if (
          typeof value === 'string' ||
          typeof value === 'bigint' ||
          Number.isInteger(value) ||
          isRecord(value)
        )
          return;
        report({
          message: `value ${index + 1} of task \`${task.id}\` ${value === null ? 'is empty' : 'is neither text, an integer nor a map'}`,
          path: [...task.path, property!, index],
          part: 'head',
          help: value === null ? 'remove it' : 'put it in quotes',
        });
      });
    }
  },
};

function isJsonList(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}
