/** Every type under this folder and how to load it. Written by scripts/generate-index.ts; do not edit. */

import type { PluginEntry } from '../../plugin/registry.ts';

export const FLOWABLE_ENTRIES: readonly PluginEntry[] = [
  {
    type: 'io.kestra.plugin.core.flow.AllowFailure',
    kind: 'flowable',
    aliases: ['io.kestra.core.tasks.flows.AllowFailure'],
    load: () => import('./allow-failure.ts').then((module) => module.allowFailure),
  },
  {
    type: 'io.kestra.plugin.core.flow.Approval',
    kind: 'flowable',
    load: () => import('./approval.ts').then((module) => module.approval),
  },
  {
    type: 'io.kestra.plugin.core.flow.Dag',
    kind: 'flowable',
    aliases: ['io.kestra.core.tasks.flows.Dag'],
    load: () => import('./dag.ts').then((module) => module.dag),
  },
  {
    type: 'io.kestra.plugin.core.flow.EachParallel',
    kind: 'flowable',
    aliases: ['io.kestra.core.tasks.flows.EachParallel'],
    load: () => import('./each-parallel.ts').then((module) => module.eachParallel),
  },
  {
    type: 'io.kestra.plugin.core.flow.EachSequential',
    kind: 'flowable',
    aliases: ['io.kestra.core.tasks.flows.EachSequential'],
    load: () => import('./each-sequential.ts').then((module) => module.eachSequential),
  },
  {
    type: 'io.kestra.plugin.core.flow.ForEach',
    kind: 'flowable',
    load: () => import('./for-each.ts').then((module) => module.forEach),
  },
  {
    type: 'io.kestra.plugin.core.flow.ForEachItem',
    kind: 'flowable',
    aliases: ['io.kestra.core.tasks.flows.ForEachItem'],
    load: () => import('./for-each-item.ts').then((module) => module.forEachItem),
  },
  {
    type: 'io.kestra.plugin.core.flow.ForEachItem$ForEachItemExecutable',
    kind: 'task',
    load: () => import('./for-each-item-tasks.ts').then((module) => module.forEachItemExecutable),
  },
  {
    type: 'io.kestra.plugin.core.flow.ForEachItem$ForEachItemMergeOutputs',
    kind: 'task',
    load: () => import('./for-each-item-tasks.ts').then((module) => module.forEachItemMerge),
  },
  {
    type: 'io.kestra.plugin.core.flow.ForEachItem$ForEachItemSplit',
    kind: 'task',
    load: () => import('./for-each-item-tasks.ts').then((module) => module.forEachItemSplit),
  },
  {
    type: 'io.kestra.plugin.core.flow.If',
    kind: 'flowable',
    aliases: ['io.kestra.core.tasks.flows.If'],
    load: () => import('./if.ts').then((module) => module.ifTask),
  },
  {
    type: 'io.kestra.plugin.core.flow.Loop',
    kind: 'flowable',
    load: () => import('./loop.ts').then((module) => module.loop),
  },
  {
    type: 'io.kestra.plugin.core.flow.Loop$Iteration',
    kind: 'flowable',
    load: () => import('./loop-iteration.ts').then((module) => module.loopIteration),
  },
  {
    type: 'io.kestra.plugin.core.flow.LoopUntil',
    kind: 'flowable',
    aliases: ['io.kestra.plugin.core.flow.WaitFor', 'io.kestra.core.tasks.flows.WaitFor'],
    load: () => import('./loop-until.ts').then((module) => module.loopUntil),
  },
  {
    type: 'io.kestra.plugin.core.flow.Parallel',
    kind: 'flowable',
    aliases: ['io.kestra.core.tasks.flows.Parallel'],
    load: () => import('./parallel.ts').then((module) => module.parallel),
  },
  {
    type: 'io.kestra.plugin.core.flow.Pause',
    kind: 'flowable',
    aliases: ['io.kestra.core.tasks.flows.Pause'],
    load: () => import('./pause.ts').then((module) => module.pause),
  },
  {
    type: 'io.kestra.plugin.core.flow.Sequential',
    kind: 'flowable',
    aliases: ['io.kestra.core.tasks.flows.Sequential'],
    load: () => import('./sequential.ts').then((module) => module.sequential),
  },
  {
    type: 'io.kestra.plugin.core.flow.Switch',
    kind: 'flowable',
    aliases: ['io.kestra.core.tasks.flows.Switch'],
    load: () => import('./switch.ts').then((module) => module.switchTask),
  },
  {
    type: 'io.kestra.plugin.core.flow.WorkingDirectory',
    kind: 'flowable',
    aliases: ['io.kestra.core.tasks.flows.WorkingDirectory', 'io.kestra.core.tasks.flows.Worker'],
    load: () => import('./working-directory.ts').then((module) => module.workingDirectory),
  },
];
