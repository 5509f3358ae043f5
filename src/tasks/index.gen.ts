/** Every type under this folder and how to load it. Written by scripts/generate-index.ts; do not edit. */

import type { PluginEntry } from '../plugin/registry.ts';

export const TASK_ENTRIES: readonly PluginEntry[] = [
  {
    type: 'io.kestra.plugin.core.debug.Return',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.debugs.Return'],
    load: () => import('./core/debug/return.ts').then((module) => module.returnTask),
  },
  {
    type: 'io.kestra.plugin.core.execution.Fail',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.executions.Fail'],
    load: () => import('./core/execution/fail.ts').then((module) => module.failTask),
  },
  {
    type: 'io.kestra.plugin.core.execution.Labels',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.executions.Labels'],
    load: () => import('./core/execution/labels.ts').then((module) => module.labelsTask),
  },
  {
    type: 'io.kestra.plugin.core.flow.Sleep',
    kind: 'task',
    load: () => import('./core/flow/sleep.ts').then((module) => module.sleepTask),
  },
  {
    type: 'io.kestra.plugin.core.log.Log',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.log.Log'],
    load: () => import('./core/log/log.ts').then((module) => module.logTask),
  },
  {
    type: 'io.kestra.plugin.core.output.OutputValues',
    kind: 'task',
    load: () => import('./core/output/output-values.ts').then((module) => module.outputValuesTask),
  },
];
