/** Values of tasks that no schema can refuse: names of keys and files, and properties of which one is needed. */

import type { Task } from '../../flow/model.ts';
import { isRecord } from '../../flow/path.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const taskValue: Rule = {
  name: 'task-value',
  severity: 'error',
  description: 'Keys, names of files and choices between properties must be ones that the task can use.',
  codes: ['invalid-value', 'missing-property'],
  check(context) {
    for (const { task } of context.tasks) {
      checkKey(context, task);
      checkFileNames(context, task);
      checkAlternatives(context, task);
    }
  },
};

/** Kestra: what a key of the KV store is made of. */
const KEY = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;

function checkKey({ report }: RuleContext, { id, type, properties, path }: Task): void {
  const { key } = properties;
  if (!/\.core\.kv\.(Set|Put|Get|Delete)$/.test(type) || typeof key !== 'string') return;
  if (/\{[{%]/.test(key) || KEY.test(key)) return;
  report({
    code: 'invalid-value',
    message: `\`${key}\` is not a possible key for task \`${id}\``,
    path: [...path, 'key'],
    help: 'begin with a letter or digit; letters, digits, `.`, `_` and `-` may follow',
  });
}

function checkFileNames({ report }: RuleContext, { id, properties, path }: Task): void {
  const { inputFiles } = properties;
  if (!isRecord(inputFiles)) return;
  for (const name of Object.keys(inputFiles)) {
    if (/\{[{%]/.test(name)) continue;
    const fault = name.startsWith('/')
      ? 'begins at the root'
      : name.split('/').includes('..')
        ? 'leads out of the folder'
        : undefined;
    if (fault === undefined) continue;
    report({
      code: 'invalid-value',
      message: `input file \`${name}\` of task \`${id}\` ${fault}`,
      path: [...path, 'inputFiles', name],
      part: 'key',
      help: 'write a path inside the working directory of the task',
    });
  }
}

/** Types that need at least one of some properties. */
const ALTERNATIVES: readonly (readonly [type: RegExp, properties: readonly string[]])[] = [
  [/\.storages?\.Split$/, ['rows', 'bytes', 'partitions', 'regexPattern']],
  [/\.namespace\.UploadFiles$/, ['files', 'filesMap']],
];

function checkAlternatives(
  { defaultSources, report }: RuleContext,
  { id, type, properties, path }: Task,
): void {
  for (const [pattern, names] of ALTERNATIVES) {
    if (!pattern.test(type) || names.some((name) => properties[name] != null)) continue;
    if (defaultSources.some((list) => list.some((one) => names.some((name) => name in one.values)))) continue;
    report({
      code: 'missing-property',
      message: `task \`${id}\` has none of ${names.map((name) => `\`${name}\``).join(', ')}`,
      path,
      part: 'head',
      help: `write one of them`,
    });
  }
}
