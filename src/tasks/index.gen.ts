/** Every type under this folder and how to load it. Written by scripts/generate-index.ts; do not edit. */

import type { PluginEntry } from '../plugin/registry.ts';

export const TASK_ENTRIES: readonly PluginEntry[] = [
  {
    type: 'io.kestra.core.tasks.scripts.Bash',
    kind: 'task',
    load: () => import('./scripts/legacy/bash.ts').then((module) => module.legacyBashTask),
  },
  {
    type: 'io.kestra.core.tasks.scripts.Node',
    kind: 'task',
    load: () => import('./scripts/legacy/node.ts').then((module) => module.legacyNodeTask),
  },
  {
    type: 'io.kestra.core.tasks.scripts.Python',
    kind: 'task',
    load: () => import('./scripts/legacy/python.ts').then((module) => module.legacyPythonTask),
  },
  {
    type: 'io.kestra.plugin.ansible.cli.AnsibleCLI',
    kind: 'task',
    load: () => import('./ansible/cli/ansible-cli.ts').then((module) => module.ansibleCliTask),
  },
  {
    type: 'io.kestra.plugin.aws.cli.AwsCLI',
    kind: 'task',
    load: () => import('./aws/cli/aws-cli.ts').then((module) => module.awsCliTask),
  },
  {
    type: 'io.kestra.plugin.azure.cli.AzCLI',
    kind: 'task',
    load: () => import('./azure/cli/az-cli.ts').then((module) => module.azCliTask),
  },
  {
    type: 'io.kestra.plugin.compress.ArchiveCompress',
    kind: 'task',
    load: () => import('./compress/archive-compress.ts').then((module) => module.archiveCompressTask),
  },
  {
    type: 'io.kestra.plugin.compress.ArchiveDecompress',
    kind: 'task',
    load: () => import('./compress/archive-decompress.ts').then((module) => module.archiveDecompressTask),
  },
  {
    type: 'io.kestra.plugin.compress.FileCompress',
    kind: 'task',
    load: () => import('./compress/file-compress.ts').then((module) => module.fileCompressTask),
  },
  {
    type: 'io.kestra.plugin.compress.FileDecompress',
    kind: 'task',
    load: () => import('./compress/file-decompress.ts').then((module) => module.fileDecompressTask),
  },
  {
    type: 'io.kestra.plugin.core.condition.DateTimeBetween',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.DateTimeBetweenCondition',
      'io.kestra.plugin.core.condition.DateTimeBetweenCondition',
    ],
    load: () =>
      import('./core/condition/date-time-between.ts').then((module) => module.dateTimeBetweenCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.DayWeek',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.DayWeekCondition',
      'io.kestra.plugin.core.condition.DayWeekCondition',
    ],
    load: () => import('./core/condition/day-week.ts').then((module) => module.dayWeekCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.DayWeekInMonth',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.DayWeekInMonthCondition',
      'io.kestra.plugin.core.condition.DayWeekInMonthCondition',
    ],
    load: () =>
      import('./core/condition/day-week-in-month.ts').then((module) => module.dayWeekInMonthCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.ExecutionFlow',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.ExecutionFlowCondition',
      'io.kestra.plugin.core.condition.ExecutionFlowCondition',
    ],
    load: () => import('./core/condition/execution-flow.ts').then((module) => module.executionFlowCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.ExecutionLabels',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.ExecutionLabelsCondition',
      'io.kestra.plugin.core.condition.ExecutionLabelsCondition',
    ],
    load: () =>
      import('./core/condition/execution-labels.ts').then((module) => module.executionLabelsCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.ExecutionNamespace',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.ExecutionNamespaceCondition',
      'io.kestra.plugin.core.condition.ExecutionNamespaceCondition',
    ],
    load: () =>
      import('./core/condition/execution-namespace.ts').then((module) => module.executionNamespaceCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.ExecutionOutputs',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.ExecutionOutputsCondition',
      'io.kestra.plugin.core.condition.ExecutionOutputsCondition',
    ],
    load: () =>
      import('./core/condition/execution-outputs.ts').then((module) => module.executionOutputsCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.ExecutionStatus',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.ExecutionStatusCondition',
      'io.kestra.plugin.core.condition.ExecutionStatusCondition',
    ],
    load: () =>
      import('./core/condition/execution-status.ts').then((module) => module.executionStatusCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.Expression',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.VariableCondition',
      'io.kestra.plugin.core.condition.ExpressionCondition',
    ],
    load: () => import('./core/condition/expression.ts').then((module) => module.expressionCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.FlowCondition',
    kind: 'condition',
    aliases: ['io.kestra.core.models.conditions.types.FlowCondition'],
    load: () => import('./core/condition/flow-condition.ts').then((module) => module.flowCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.FlowNamespaceCondition',
    kind: 'condition',
    aliases: ['io.kestra.core.models.conditions.types.FlowNamespaceCondition'],
    load: () =>
      import('./core/condition/flow-namespace-condition.ts').then((module) => module.flowNamespaceCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.HasRetryAttempt',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.HasRetryAttemptCondition',
      'io.kestra.plugin.core.condition.HasRetryAttemptCondition',
    ],
    load: () =>
      import('./core/condition/has-retry-attempt.ts').then((module) => module.hasRetryAttemptCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.MultipleCondition',
    kind: 'condition',
    aliases: ['io.kestra.core.models.conditions.types.MultipleCondition'],
    load: () => import('./core/condition/multiple-condition.ts').then((module) => module.multipleCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.Not',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.NotCondition',
      'io.kestra.plugin.core.condition.NotCondition',
    ],
    load: () => import('./core/condition/not.ts').then((module) => module.notCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.Or',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.OrCondition',
      'io.kestra.plugin.core.condition.OrCondition',
    ],
    load: () => import('./core/condition/or.ts').then((module) => module.orCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.PublicHoliday',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.PublicHolidayCondition',
      'io.kestra.plugin.core.condition.PublicHolidayCondition',
    ],
    load: () => import('./core/condition/public-holiday.ts').then((module) => module.publicHolidayCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.TimeBetween',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.TimeBetweenCondition',
      'io.kestra.plugin.core.condition.TimeBetweenCondition',
    ],
    load: () => import('./core/condition/time-between.ts').then((module) => module.timeBetweenCondition),
  },
  {
    type: 'io.kestra.plugin.core.condition.Weekend',
    kind: 'condition',
    aliases: [
      'io.kestra.core.models.conditions.types.WeekendCondition',
      'io.kestra.plugin.core.condition.WeekendCondition',
    ],
    load: () => import('./core/condition/weekend.ts').then((module) => module.weekendCondition),
  },
  {
    type: 'io.kestra.plugin.core.debug.Echo',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.debugs.Echo'],
    load: () => import('./core/debug/echo.ts').then((module) => module.echoTask),
  },
  {
    type: 'io.kestra.plugin.core.debug.Return',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.debugs.Return'],
    load: () => import('./core/debug/return.ts').then((module) => module.returnTask),
  },
  {
    type: 'io.kestra.plugin.core.execution.Assert',
    kind: 'task',
    load: () => import('./core/execution/assert.ts').then((module) => module.assertTask),
  },
  {
    type: 'io.kestra.plugin.core.execution.Count',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.executions.Counts'],
    load: () => import('./core/execution/count.ts').then((module) => module.countTask),
  },
  {
    type: 'io.kestra.plugin.core.execution.Exit',
    kind: 'task',
    load: () => import('./core/execution/exit.ts').then((module) => module.exitTask),
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
    type: 'io.kestra.plugin.core.execution.PurgeExecutions',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.storages.Purge', 'io.kestra.plugin.core.storage.Purge'],
    load: () => import('./core/execution/purge-executions.ts').then((module) => module.purgeExecutionsTask),
  },
  {
    type: 'io.kestra.plugin.core.execution.Resume',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.executions.Resume'],
    load: () => import('./core/execution/resume.ts').then((module) => module.resumeTask),
  },
  {
    type: 'io.kestra.plugin.core.execution.SetVariables',
    kind: 'task',
    load: () => import('./core/execution/set-variables.ts').then((module) => module.setVariables),
  },
  {
    type: 'io.kestra.plugin.core.execution.UnsetVariables',
    kind: 'task',
    load: () => import('./core/execution/unset-variables.ts').then((module) => module.unsetVariables),
  },
  {
    type: 'io.kestra.plugin.core.flow.Sleep',
    kind: 'task',
    load: () => import('./core/flow/sleep.ts').then((module) => module.sleepTask),
  },
  {
    type: 'io.kestra.plugin.core.flow.Subflow',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.flows.Subflow', 'io.kestra.core.tasks.flows.Flow'],
    load: () => import('./core/flow/subflow.ts').then((module) => module.subflowTask),
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
    type: 'io.kestra.plugin.core.http.SseRequest',
    kind: 'task',
    load: () => import('./core/http/sse-request.ts').then((module) => module.sseRequestTask),
  },
  {
    type: 'io.kestra.plugin.core.http.Trigger',
    kind: 'trigger',
    aliases: ['io.kestra.plugin.fs.http.Trigger'],
    load: () => import('./core/http/trigger.ts').then((module) => module.httpTrigger),
  },
  {
    type: 'io.kestra.plugin.core.kv.Delete',
    kind: 'task',
    load: () => import('./core/kv/delete.ts').then((module) => module.kvDeleteTask),
  },
  {
    type: 'io.kestra.plugin.core.kv.Get',
    kind: 'task',
    load: () => import('./core/kv/get.ts').then((module) => module.kvGetTask),
  },
  {
    type: 'io.kestra.plugin.core.kv.GetKeys',
    kind: 'task',
    load: () => import('./core/kv/get-keys.ts').then((module) => module.kvGetKeysTask),
  },
  {
    type: 'io.kestra.plugin.core.kv.PurgeKV',
    kind: 'task',
    load: () => import('./core/kv/purge-kv.ts').then((module) => module.purgeKvTask),
  },
  {
    type: 'io.kestra.plugin.core.kv.Put',
    kind: 'task',
    load: () => import('./core/kv/put.ts').then((module) => module.kvPutTask),
  },
  {
    type: 'io.kestra.plugin.core.kv.Set',
    kind: 'task',
    load: () => import('./core/kv/set.ts').then((module) => module.kvSetTask),
  },
  {
    type: 'io.kestra.plugin.core.log.Fetch',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.log.Fetch'],
    load: () => import('./core/log/fetch.ts').then((module) => module.logFetchTask),
  },
  {
    type: 'io.kestra.plugin.core.log.Log',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.log.Log'],
    load: () => import('./core/log/log.ts').then((module) => module.logTask),
  },
  {
    type: 'io.kestra.plugin.core.log.PurgeLogs',
    kind: 'task',
    load: () => import('./core/log/purge-logs.ts').then((module) => module.purgeLogsTask),
  },
  {
    type: 'io.kestra.plugin.core.metric.Publish',
    kind: 'task',
    load: () => import('./core/metric/publish.ts').then((module) => module.publishTask),
  },
  {
    type: 'io.kestra.plugin.core.namespace.DeleteFiles',
    kind: 'task',
    load: () => import('./core/namespace/delete-files.ts').then((module) => module.deleteFilesTask),
  },
  {
    type: 'io.kestra.plugin.core.namespace.DownloadFiles',
    kind: 'task',
    load: () => import('./core/namespace/download-files.ts').then((module) => module.downloadFilesTask),
  },
  {
    type: 'io.kestra.plugin.core.namespace.UploadFiles',
    kind: 'task',
    load: () => import('./core/namespace/upload-files.ts').then((module) => module.uploadFilesTask),
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
    type: 'io.kestra.plugin.core.state.Delete',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.states.Delete'],
    load: () => import('./core/state/delete.ts').then((module) => module.stateDeleteTask),
  },
  {
    type: 'io.kestra.plugin.core.state.Get',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.states.Get'],
    load: () => import('./core/state/get.ts').then((module) => module.stateGetTask),
  },
  {
    type: 'io.kestra.plugin.core.state.Set',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.states.Set'],
    load: () => import('./core/state/set.ts').then((module) => module.stateSetTask),
  },
  {
    type: 'io.kestra.plugin.core.storage.Concat',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.storages.Concat'],
    load: () => import('./core/storage/concat.ts').then((module) => module.storageConcatTask),
  },
  {
    type: 'io.kestra.plugin.core.storage.DeduplicateItems',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.storages.DeduplicateItems'],
    load: () => import('./core/storage/deduplicate-items.ts').then((module) => module.deduplicateItemsTask),
  },
  {
    type: 'io.kestra.plugin.core.storage.Delete',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.storages.Delete'],
    load: () => import('./core/storage/delete.ts').then((module) => module.storageDeleteTask),
  },
  {
    type: 'io.kestra.plugin.core.storage.FilterItems',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.storages.FilterItems'],
    load: () => import('./core/storage/filter-items.ts').then((module) => module.filterItemsTask),
  },
  {
    type: 'io.kestra.plugin.core.storage.LocalFiles',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.storages.LocalFiles'],
    load: () => import('./core/storage/local-files.ts').then((module) => module.localFilesTask),
  },
  {
    type: 'io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.storages.PurgeExecution', 'io.kestra.plugin.core.storage.PurgeExecution'],
    load: () =>
      import('./core/storage/purge-current-execution-files.ts').then(
        (module) => module.purgeCurrentExecutionFilesTask,
      ),
  },
  {
    type: 'io.kestra.plugin.core.storage.Reverse',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.storages.Reverse'],
    load: () => import('./core/storage/reverse.ts').then((module) => module.storageReverseTask),
  },
  {
    type: 'io.kestra.plugin.core.storage.Size',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.storages.Size'],
    load: () => import('./core/storage/size.ts').then((module) => module.storageSizeTask),
  },
  {
    type: 'io.kestra.plugin.core.storage.Split',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.storages.Split'],
    load: () => import('./core/storage/split.ts').then((module) => module.storageSplitTask),
  },
  {
    type: 'io.kestra.plugin.core.storage.Write',
    kind: 'task',
    load: () => import('./core/storage/write.ts').then((module) => module.storageWriteTask),
  },
  {
    type: 'io.kestra.plugin.core.templating.TemplatedTask',
    kind: 'task',
    aliases: ['io.kestra.core.tasks.templating.TemplatedTask'],
    load: () => import('./core/templating/templated-task.ts').then((module) => module.templatedTask),
  },
  {
    type: 'io.kestra.plugin.core.trigger.Flow',
    kind: 'trigger',
    aliases: ['io.kestra.core.models.triggers.types.Flow'],
    load: () => import('./core/trigger/flow.ts').then((module) => module.flowTrigger),
  },
  {
    type: 'io.kestra.plugin.core.trigger.Schedule',
    kind: 'trigger',
    aliases: ['io.kestra.core.models.triggers.types.Schedule'],
    load: () => import('./core/trigger/schedule.ts').then((module) => module.scheduleTrigger),
  },
  {
    type: 'io.kestra.plugin.core.trigger.ScheduleOnDates',
    kind: 'trigger',
    load: () => import('./core/trigger/schedule-on-dates.ts').then((module) => module.scheduleOnDatesTrigger),
  },
  {
    type: 'io.kestra.plugin.core.trigger.Webhook',
    kind: 'trigger',
    aliases: ['io.kestra.core.models.triggers.types.Webhook'],
    load: () => import('./core/trigger/webhook.ts').then((module) => module.webhookTrigger),
  },
  {
    type: 'io.kestra.plugin.dbt.cli.Build',
    kind: 'task',
    load: () => import('./dbt/build.ts').then((module) => module.dbtBuildTask),
  },
  {
    type: 'io.kestra.plugin.dbt.cli.Compile',
    kind: 'task',
    load: () => import('./dbt/compile.ts').then((module) => module.dbtCompileTask),
  },
  {
    type: 'io.kestra.plugin.dbt.cli.DbtCLI',
    kind: 'task',
    load: () => import('./dbt/dbt-cli.ts').then((module) => module.dbtCliTask),
  },
  {
    type: 'io.kestra.plugin.dbt.cli.Deps',
    kind: 'task',
    load: () => import('./dbt/deps.ts').then((module) => module.dbtDepsTask),
  },
  {
    type: 'io.kestra.plugin.dbt.cli.Freshness',
    kind: 'task',
    load: () => import('./dbt/freshness.ts').then((module) => module.dbtFreshnessTask),
  },
  {
    type: 'io.kestra.plugin.dbt.cli.List',
    kind: 'task',
    load: () => import('./dbt/list.ts').then((module) => module.dbtListTask),
  },
  {
    type: 'io.kestra.plugin.dbt.cli.Run',
    kind: 'task',
    load: () => import('./dbt/run.ts').then((module) => module.dbtRunTask),
  },
  {
    type: 'io.kestra.plugin.dbt.cli.Seed',
    kind: 'task',
    load: () => import('./dbt/seed.ts').then((module) => module.dbtSeedTask),
  },
  {
    type: 'io.kestra.plugin.dbt.cli.Setup',
    kind: 'task',
    load: () => import('./dbt/setup.ts').then((module) => module.dbtSetupTask),
  },
  {
    type: 'io.kestra.plugin.dbt.cli.Snapshot',
    kind: 'task',
    load: () => import('./dbt/snapshot.ts').then((module) => module.dbtSnapshotTask),
  },
  {
    type: 'io.kestra.plugin.dbt.cli.Test',
    kind: 'task',
    load: () => import('./dbt/test.ts').then((module) => module.dbtTestTask),
  },
  {
    type: 'io.kestra.plugin.discord.DiscordExecution',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.discord.DiscordExecution'],
    load: () => import('./discord/discord-execution.ts').then((module) => module.discordExecutionTask),
  },
  {
    type: 'io.kestra.plugin.discord.DiscordIncomingWebhook',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.discord.DiscordIncomingWebhook'],
    load: () =>
      import('./discord/discord-incoming-webhook.ts').then((module) => module.discordIncomingWebhookTask),
  },
  {
    type: 'io.kestra.plugin.docker.cli.Build',
    kind: 'task',
    aliases: ['io.kestra.plugin.docker.Build'],
    load: () => import('./docker/build.ts').then((module) => module.dockerBuildTask),
  },
  {
    type: 'io.kestra.plugin.docker.cli.Compose',
    kind: 'task',
    aliases: ['io.kestra.plugin.docker.Compose'],
    load: () => import('./docker/compose.ts').then((module) => module.dockerComposeTask),
  },
  {
    type: 'io.kestra.plugin.docker.cli.ImageLs',
    kind: 'task',
    aliases: ['io.kestra.plugin.docker.ImageLs'],
    load: () => import('./docker/image-ls.ts').then((module) => module.dockerImageLsTask),
  },
  {
    type: 'io.kestra.plugin.docker.cli.Prune',
    kind: 'task',
    aliases: ['io.kestra.plugin.docker.Prune'],
    load: () => import('./docker/prune.ts').then((module) => module.dockerPruneTask),
  },
  {
    type: 'io.kestra.plugin.docker.cli.Pull',
    kind: 'task',
    aliases: ['io.kestra.plugin.docker.Pull'],
    load: () => import('./docker/pull.ts').then((module) => module.dockerPullTask),
  },
  {
    type: 'io.kestra.plugin.docker.cli.Push',
    kind: 'task',
    aliases: ['io.kestra.plugin.docker.Push'],
    load: () => import('./docker/push.ts').then((module) => module.dockerPushTask),
  },
  {
    type: 'io.kestra.plugin.docker.cli.Rm',
    kind: 'task',
    aliases: ['io.kestra.plugin.docker.Rm'],
    load: () => import('./docker/rm.ts').then((module) => module.dockerRmTask),
  },
  {
    type: 'io.kestra.plugin.docker.cli.Run',
    kind: 'task',
    aliases: ['io.kestra.plugin.docker.Run'],
    load: () => import('./docker/run.ts').then((module) => module.dockerRunTask),
  },
  {
    type: 'io.kestra.plugin.docker.cli.Stop',
    kind: 'task',
    aliases: ['io.kestra.plugin.docker.Stop'],
    load: () => import('./docker/stop.ts').then((module) => module.dockerStopTask),
  },
  {
    type: 'io.kestra.plugin.docker.cli.Tag',
    kind: 'task',
    aliases: ['io.kestra.plugin.docker.Tag'],
    load: () => import('./docker/tag.ts').then((module) => module.dockerTagTask),
  },
  {
    type: 'io.kestra.plugin.email.MailExecution',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.mail.MailExecution'],
    load: () => import('./email/mail-execution.ts').then((module) => module.mailExecutionTask),
  },
  {
    type: 'io.kestra.plugin.email.MailSend',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.mail.MailSend'],
    load: () => import('./email/mail-send.ts').then((module) => module.mailSendTask),
  },
  {
    type: 'io.kestra.plugin.gcp.cli.GCloudCLI',
    kind: 'task',
    load: () => import('./gcp/cli/gcloud-cli.ts').then((module) => module.gcloudCliTask),
  },
  {
    type: 'io.kestra.plugin.git.Clone',
    kind: 'task',
    load: () => import('./git/clone.ts').then((module) => module.gitCloneTask),
  },
  {
    type: 'io.kestra.plugin.googleworkspace.chat.GoogleChatExecution',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.google.GoogleChatExecution'],
    load: () =>
      import('./googleworkspace/google-chat-execution.ts').then((module) => module.googleChatExecutionTask),
  },
  {
    type: 'io.kestra.plugin.googleworkspace.chat.GoogleChatIncomingWebhook',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.google.GoogleChatIncomingWebhook'],
    load: () =>
      import('./googleworkspace/google-chat-incoming-webhook.ts').then(
        (module) => module.googleChatIncomingWebhookTask,
      ),
  },
  {
    type: 'io.kestra.plugin.jdbc.duckdb.Queries',
    kind: 'task',
    load: () => import('./jdbc/duckdb/queries.ts').then((module) => module.duckDbQueriesTask),
  },
  {
    type: 'io.kestra.plugin.jdbc.duckdb.Query',
    kind: 'task',
    load: () => import('./jdbc/duckdb/query.ts').then((module) => module.duckDbQueryTask),
  },
  {
    type: 'io.kestra.plugin.jdbc.postgresql.Batch',
    kind: 'task',
    load: () => import('./jdbc/postgresql/batch.ts').then((module) => module.postgresBatchTask),
  },
  {
    type: 'io.kestra.plugin.jdbc.postgresql.CopyIn',
    kind: 'task',
    load: () => import('./jdbc/postgresql/copy-in.ts').then((module) => module.postgresCopyInTask),
  },
  {
    type: 'io.kestra.plugin.jdbc.postgresql.CopyOut',
    kind: 'task',
    load: () => import('./jdbc/postgresql/copy-out.ts').then((module) => module.postgresCopyOutTask),
  },
  {
    type: 'io.kestra.plugin.jdbc.postgresql.Queries',
    kind: 'task',
    load: () => import('./jdbc/postgresql/queries.ts').then((module) => module.postgresQueriesTask),
  },
  {
    type: 'io.kestra.plugin.jdbc.postgresql.Query',
    kind: 'task',
    load: () => import('./jdbc/postgresql/query.ts').then((module) => module.postgresQueryTask),
  },
  {
    type: 'io.kestra.plugin.jdbc.postgresql.Trigger',
    kind: 'trigger',
    load: () => import('./jdbc/postgresql/trigger.ts').then((module) => module.postgresTrigger),
  },
  {
    type: 'io.kestra.plugin.microsoft365.teams.TeamsExecution',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.teams.TeamsExecution'],
    load: () => import('./microsoft365/teams-execution.ts').then((module) => module.teamsExecutionTask),
  },
  {
    type: 'io.kestra.plugin.microsoft365.teams.TeamsIncomingWebhook',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.teams.TeamsIncomingWebhook'],
    load: () =>
      import('./microsoft365/teams-incoming-webhook.ts').then((module) => module.teamsIncomingWebhookTask),
  },
  {
    type: 'io.kestra.plugin.scripts.bun.Commands',
    kind: 'task',
    load: () => import('./scripts/bun/commands.ts').then((module) => module.bunCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.bun.Script',
    kind: 'task',
    load: () => import('./scripts/bun/script.ts').then((module) => module.bunScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.deno.Commands',
    kind: 'task',
    load: () => import('./scripts/deno/commands.ts').then((module) => module.denoCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.deno.Script',
    kind: 'task',
    load: () => import('./scripts/deno/script.ts').then((module) => module.denoScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.dotnet.Commands',
    kind: 'task',
    load: () => import('./scripts/dotnet/commands.ts').then((module) => module.dotnetCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.dotnet.Script',
    kind: 'task',
    load: () => import('./scripts/dotnet/script.ts').then((module) => module.dotnetScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.go.Commands',
    kind: 'task',
    load: () => import('./scripts/go/commands.ts').then((module) => module.goCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.go.CommandsTrigger',
    kind: 'trigger',
    load: () => import('./scripts/go/commands-trigger.ts').then((module) => module.goCommandsTrigger),
  },
  {
    type: 'io.kestra.plugin.scripts.go.Script',
    kind: 'task',
    load: () => import('./scripts/go/script.ts').then((module) => module.goScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.go.ScriptTrigger',
    kind: 'trigger',
    load: () => import('./scripts/go/script-trigger.ts').then((module) => module.goScriptTrigger),
  },
  {
    type: 'io.kestra.plugin.scripts.groovy.Commands',
    kind: 'task',
    load: () => import('./scripts/groovy/commands.ts').then((module) => module.groovyCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.groovy.Script',
    kind: 'task',
    load: () => import('./scripts/groovy/script.ts').then((module) => module.groovyScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.jbang.Commands',
    kind: 'task',
    load: () => import('./scripts/jbang/commands.ts').then((module) => module.jbangCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.jbang.Script',
    kind: 'task',
    load: () => import('./scripts/jbang/script.ts').then((module) => module.jbangScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.julia.Commands',
    kind: 'task',
    load: () => import('./scripts/julia/commands.ts').then((module) => module.juliaCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.julia.Script',
    kind: 'task',
    load: () => import('./scripts/julia/script.ts').then((module) => module.juliaScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.lua.Commands',
    kind: 'task',
    load: () => import('./scripts/lua/commands.ts').then((module) => module.luaCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.lua.Script',
    kind: 'task',
    load: () => import('./scripts/lua/script.ts').then((module) => module.luaScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.node.Commands',
    kind: 'task',
    load: () => import('./scripts/node/commands.ts').then((module) => module.nodeCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.node.CommandsTrigger',
    kind: 'trigger',
    load: () => import('./scripts/node/commands-trigger.ts').then((module) => module.nodeCommandsTrigger),
  },
  {
    type: 'io.kestra.plugin.scripts.node.Script',
    kind: 'task',
    load: () => import('./scripts/node/script.ts').then((module) => module.nodeScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.node.ScriptTrigger',
    kind: 'trigger',
    load: () => import('./scripts/node/script-trigger.ts').then((module) => module.nodeScriptTrigger),
  },
  {
    type: 'io.kestra.plugin.scripts.perl.Commands',
    kind: 'task',
    load: () => import('./scripts/perl/commands.ts').then((module) => module.perlCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.perl.Script',
    kind: 'task',
    load: () => import('./scripts/perl/script.ts').then((module) => module.perlScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.php.Commands',
    kind: 'task',
    load: () => import('./scripts/php/commands.ts').then((module) => module.phpCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.php.Script',
    kind: 'task',
    load: () => import('./scripts/php/script.ts').then((module) => module.phpScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.powershell.Commands',
    kind: 'task',
    load: () => import('./scripts/powershell/commands.ts').then((module) => module.powershellCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.powershell.Script',
    kind: 'task',
    load: () => import('./scripts/powershell/script.ts').then((module) => module.powershellScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.python.Commands',
    kind: 'task',
    load: () => import('./scripts/python/commands.ts').then((module) => module.pythonCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.python.CommandsTrigger',
    kind: 'trigger',
    load: () => import('./scripts/python/commands-trigger.ts').then((module) => module.pythonCommandsTrigger),
  },
  {
    type: 'io.kestra.plugin.scripts.python.Script',
    kind: 'task',
    load: () => import('./scripts/python/script.ts').then((module) => module.pythonScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.python.ScriptTrigger',
    kind: 'trigger',
    load: () => import('./scripts/python/script-trigger.ts').then((module) => module.pythonScriptTrigger),
  },
  {
    type: 'io.kestra.plugin.scripts.r.Commands',
    kind: 'task',
    load: () => import('./scripts/r/commands.ts').then((module) => module.rCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.r.Script',
    kind: 'task',
    load: () => import('./scripts/r/script.ts').then((module) => module.rScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.ruby.Commands',
    kind: 'task',
    load: () => import('./scripts/ruby/commands.ts').then((module) => module.rubyCommandsTask),
  },
  {
    type: 'io.kestra.plugin.scripts.ruby.CommandsTrigger',
    kind: 'trigger',
    load: () => import('./scripts/ruby/commands-trigger.ts').then((module) => module.rubyCommandsTrigger),
  },
  {
    type: 'io.kestra.plugin.scripts.ruby.Script',
    kind: 'task',
    load: () => import('./scripts/ruby/script.ts').then((module) => module.rubyScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.ruby.ScriptTrigger',
    kind: 'trigger',
    load: () => import('./scripts/ruby/script-trigger.ts').then((module) => module.rubyScriptTrigger),
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
    type: 'io.kestra.plugin.scripts.shell.CommandsTrigger',
    kind: 'trigger',
    load: () => import('./scripts/shell/commands-trigger.ts').then((module) => module.shellCommandsTrigger),
  },
  {
    type: 'io.kestra.plugin.scripts.shell.Script',
    kind: 'task',
    load: () => import('./scripts/shell/script.ts').then((module) => module.shellScriptTask),
  },
  {
    type: 'io.kestra.plugin.scripts.shell.ScriptTrigger',
    kind: 'trigger',
    load: () => import('./scripts/shell/script-trigger.ts').then((module) => module.shellScriptTrigger),
  },
  {
    type: 'io.kestra.plugin.serdes.csv.CsvToIon',
    kind: 'task',
    aliases: ['io.kestra.plugin.serdes.csv.CsvReader'],
    load: () => import('./serdes/csv/csv-to-ion.ts').then((module) => module.csvToIonTask),
  },
  {
    type: 'io.kestra.plugin.serdes.csv.IonToCsv',
    kind: 'task',
    aliases: ['io.kestra.plugin.serdes.csv.CsvWriter'],
    load: () => import('./serdes/csv/ion-to-csv.ts').then((module) => module.ionToCsvTask),
  },
  {
    type: 'io.kestra.plugin.serdes.json.IonToJson',
    kind: 'task',
    aliases: ['io.kestra.plugin.serdes.json.JsonWriter'],
    load: () => import('./serdes/json/ion-to-json.ts').then((module) => module.ionToJsonTask),
  },
  {
    type: 'io.kestra.plugin.serdes.json.JsonToIon',
    kind: 'task',
    aliases: ['io.kestra.plugin.serdes.json.JsonReader'],
    load: () => import('./serdes/json/json-to-ion.ts').then((module) => module.jsonToIonTask),
  },
  {
    type: 'io.kestra.plugin.serdes.yaml.YamlToIon',
    kind: 'task',
    load: () => import('./serdes/yaml/yaml-to-ion.ts').then((module) => module.yamlToIonTask),
  },
  {
    type: 'io.kestra.plugin.slack.notifications.SlackExecution',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.slack.SlackExecution', 'io.kestra.plugin.slack.SlackExecution'],
    load: () => import('./slack/slack-execution.ts').then((module) => module.slackExecutionTask),
  },
  {
    type: 'io.kestra.plugin.slack.notifications.SlackIncomingWebhook',
    kind: 'task',
    aliases: [
      'io.kestra.plugin.notifications.slack.SlackIncomingWebhook',
      'io.kestra.plugin.slack.SlackIncomingWebhook',
    ],
    load: () => import('./slack/slack-incoming-webhook.ts').then((module) => module.slackIncomingWebhookTask),
  },
  {
    type: 'io.kestra.plugin.telegram.TelegramExecution',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.telegram.TelegramExecution'],
    load: () => import('./telegram/telegram-execution.ts').then((module) => module.telegramExecutionTask),
  },
  {
    type: 'io.kestra.plugin.telegram.TelegramSend',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.telegram.TelegramSend'],
    load: () => import('./telegram/telegram-send.ts').then((module) => module.telegramSendTask),
  },
  {
    type: 'io.kestra.plugin.terraform.cli.TerraformCLI',
    kind: 'task',
    load: () => import('./terraform/cli/terraform-cli.ts').then((module) => module.terraformCliTask),
  },
  {
    type: 'io.kestra.plugin.twilio.sendgrid.SendGridMailExecution',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.sendgrid.SendGridMailExecution'],
    load: () =>
      import('./twilio/sendgrid-mail-execution.ts').then((module) => module.sendGridMailExecutionTask),
  },
  {
    type: 'io.kestra.plugin.twilio.sendgrid.SendGridMailSend',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.sendgrid.SendGridMailSend'],
    load: () => import('./twilio/sendgrid-mail-send.ts').then((module) => module.sendGridMailSendTask),
  },
  {
    type: 'io.kestra.plugin.zulip.ZulipExecution',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.zulip.ZulipExecution'],
    load: () => import('./zulip/zulip-execution.ts').then((module) => module.zulipExecutionTask),
  },
  {
    type: 'io.kestra.plugin.zulip.ZulipIncomingWebhook',
    kind: 'task',
    aliases: ['io.kestra.plugin.notifications.zulip.ZulipIncomingWebhook'],
    load: () => import('./zulip/zulip-incoming-webhook.ts').then((module) => module.zulipIncomingWebhookTask),
  },
];
