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
    type: 'io.kestra.plugin.core.http.Download',
    kind: 'task',
    aliases: ['io.kestra.plugin.fs.http.Download'],
    load: () => import('./core/http/download.ts').then((module) => module.downloadTask),
  },
  {
    type: 'io.kestra.plugin.core.http.Request',
    kind: 'task',
    aliases: ['io.kestra.plugin.fs.http.Request'],
    load: () => import('./core/http/request.ts').then((module) => module.requestTask),
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
  {
    type: 'io.kestra.plugin.core.runner.Process',
    kind: 'runner',
    aliases: ['io.kestra.core.models.tasks.runners.types.ProcessTaskRunner'],
    load: () => import('./core/runner/process.ts').then((module) => module.processRunner),
  },
  {
    type: 'io.kestra.plugin.scripts.node.Commands',
    kind: 'task',
    load: () => import('./scripts/node/commands.ts').then((module) => module.nodeCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.node.Script',
    kind: 'task',
    load: () => import('./scripts/node/script.ts').then((module) => module.nodeScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.python.Commands',
    kind: 'task',
    load: () => import('./scripts/python/commands.ts').then((module) => module.pythonCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.python.Script',
    kind: 'task',
    load: () => import('./scripts/python/script.ts').then((module) => module.pythonScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.runner.docker.Docker',
    kind: 'runner',
    aliases: ['io.kestra.plugin.scripts.runner.docker.DockerTaskRunner'],
    load: () => import('./scripts/runner/docker.ts').then((module) => module.dockerRunner),
  },
  {
    type: 'io.kestra.plugin.scripts.shell.Commands',
    kind: 'task',
    load: () => import('./scripts/shell/commands.ts').then((module) => module.shellCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.shell.Script',
    kind: 'task',
    load: () => import('./scripts/shell/script.ts').then((module) => module.shellScriptTask),
  },
];
