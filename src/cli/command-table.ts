/** All commands. What stands here is loaded at every start; everything else only when it is called. */

import type { CommandTable } from './command.ts';

export const COMMANDS: CommandTable = {
  init: {
    summary: 'Set up a repository for flows',
    load: () => import('./commands/init.ts').then((module) => module.init),
  },
  run: { summary: 'Run a flow', load: () => import('./commands/run.ts').then((module) => module.run) },
  resume: {
    summary: 'Go on with an execution that waits or was interrupted',
    load: () => import('./commands/resume.ts').then((module) => module.resume),
  },
  restart: {
    summary: 'Begin an execution again where it failed',
    load: () => import('./commands/restart.ts').then((module) => module.restart),
  },
  replay: {
    summary: 'Run an execution again, as a new one',
    load: () => import('./commands/replay.ts').then((module) => module.replay),
  },
  pause: {
    summary: 'Pause an execution that runs',
    load: () => import('./commands/pause.ts').then((module) => module.pause),
  },
  kill: {
    summary: 'End an execution',
    load: () => import('./commands/kill.ts').then((module) => module.kill),
  },
  'change-status': {
    summary: 'Give an execution or a task run another state',
    load: () => import('./commands/change-status.ts').then((module) => module.changeStatus),
  },
  validate: {
    summary: 'Check flows without running anything',
    load: () => import('./commands/validate.ts').then((module) => module.validate),
  },
  test: {
    summary: 'Run the tests of flows',
    load: () => import('./commands/test.ts').then((module) => module.test),
  },
  graph: {
    summary: 'Draw the topology of a flow',
    load: () => import('./commands/graph.ts').then((module) => module.graph),
  },
  render: {
    summary: 'Evaluate an expression',
    load: () => import('./commands/render.ts').then((module) => module.render),
  },
  plan: {
    summary: 'Tell what a branch changes about the flows',
    load: () => import('./commands/plan.ts').then((module) => module.plan),
  },
  revisions: {
    summary: 'List the revisions of a flow',
    load: () => import('./commands/revisions.ts').then((module) => module.revisions),
  },
  diff: {
    summary: 'Compare two revisions of a flow',
    load: () => import('./commands/diff.ts').then((module) => module.diff),
  },
  show: {
    summary: 'Print a flow as it was at a revision',
    load: () => import('./commands/show.ts').then((module) => module.show),
  },
  restore: {
    summary: 'Bring back the text of an older revision',
    load: () => import('./commands/restore.ts').then((module) => module.restore),
  },
  bisect: {
    summary: 'Find the revision that changed a result',
    load: () => import('./commands/bisect.ts').then((module) => module.bisect),
  },
  provenance: {
    summary: 'Tell which execution made a file',
    load: () => import('./commands/provenance.ts').then((module) => module.provenance),
  },
  workflows: {
    summary: 'Generate the GitHub workflows that start flows',
    load: () => import('./commands/workflows.ts').then((module) => module.workflows),
  },
  kv: {
    summary: 'Read and write the KV store',
    commands: {
      get: {
        summary: 'Print the value of a key, now or at a date',
        load: () => import('./commands/kv-get.ts').then((module) => module.kvGet),
      },
      set: {
        summary: 'Set a key',
        load: () => import('./commands/kv-set.ts').then((module) => module.kvSet),
      },
      list: {
        summary: 'List namespaces, or the keys of one',
        load: () => import('./commands/kv-list.ts').then((module) => module.kvList),
      },
      delete: {
        summary: 'Delete a key',
        load: () => import('./commands/kv-delete.ts').then((module) => module.kvDelete),
      },
      history: {
        summary: 'Show what a key held before',
        load: () => import('./commands/kv-history.ts').then((module) => module.kvHistory),
      },
    },
  },
  schedule: {
    summary: 'Look at schedules',
    commands: {
      next: {
        summary: 'Show when flows fire next',
        load: () => import('./commands/schedule-next.ts').then((module) => module.scheduleNext),
      },
    },
  },
  tick: {
    summary: 'Start what triggers say is due',
    load: () => import('./commands/tick.ts').then((module) => module.tick),
  },
  backfill: {
    summary: 'Run a flow for past dates of its schedule',
    load: () => import('./commands/backfill.ts').then((module) => module.backfill),
  },
  triggers: {
    summary: 'Look at triggers, switch them off and on',
    commands: {
      list: {
        summary: 'List triggers and what is known of them',
        load: () => import('./commands/triggers-list.ts').then((module) => module.triggersList),
      },
      enable: {
        summary: 'Switch a trigger on again',
        load: () => import('./commands/triggers-enable.ts').then((module) => module.triggersEnable),
      },
      disable: {
        summary: 'Switch a trigger off',
        load: () => import('./commands/triggers-disable.ts').then((module) => module.triggersDisable),
      },
    },
  },
  executions: {
    summary: 'Look at past executions',
    commands: {
      list: {
        summary: 'List executions, newest first',
        load: () => import('./commands/executions-list.ts').then((module) => module.executionsList),
      },
      fetch: {
        summary: 'Bring an execution of a workflow run here',
        load: () => import('./commands/executions-fetch.ts').then((module) => module.executionsFetch),
      },
      stats: {
        summary: 'How often a flow failed and how long it took, by revision',
        load: () => import('./commands/executions-stats.ts').then((module) => module.executionsStats),
      },
      show: {
        summary: 'Show one execution: result, task runs, failures',
        load: () => import('./commands/executions-show.ts').then((module) => module.executionsShow),
      },
      logs: {
        summary: 'Print the log of an execution',
        load: () => import('./commands/executions-logs.ts').then((module) => module.executionsLogs),
      },
      outputs: {
        summary: 'Print the outputs of an execution or of a task',
        load: () => import('./commands/executions-outputs.ts').then((module) => module.executionsOutputs),
      },
      metrics: {
        summary: 'Print all metrics of an execution',
        load: () => import('./commands/executions-metrics.ts').then((module) => module.executionsMetrics),
      },
    },
  },
};
