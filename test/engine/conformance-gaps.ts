/** Scenarios of Kestra's own tests that do not come out alike, each with the reason. */

export const CONFORMANCE_GAPS: readonly (readonly [name: string, reason: string])[] = [
  [
    'dynamic-task: task that adds task runs',
    'a task cannot add task runs of its own: the plugin contract gives it subflows instead',
  ],
  [
    'execution: execution.startDate rendering',
    'the simulated clock has milliseconds, the fixture wants the microseconds of a Java clock',
  ],
  [
    'flow-concurrency-queue: counter above the limit keeps items queued',
    "a control of Kestra's server, which no run by itself shows",
  ],
  [
    'flow-concurrency-queue: scheduled execution is queued too',
    "a control of Kestra's server, which no run by itself shows",
  ],
  ['flow-concurrency-queue: unqueue by hand', "a control of Kestra's server, which no run by itself shows"],
  [
    'flow-concurrency-queue: unqueue to CANCELLED',
    "a control of Kestra's server, which no run by itself shows",
  ],
  [
    'foreach-switch-failed: tasksWithState in errors',
    'Kestra lists the keys of an entry in the order of a hash map',
  ],
  ['get-log-executionid: fetch logs by execution id', "works on the database of Kestra's server"],
  ['get-log: fetch logs of the current execution', "works on the database of Kestra's server"],
  ['inputs: created by API with labels', "what Kestra's server answers before the execution begins"],
  ['kv: sanity flow', 'the expectation counts six task runs where its flow has seven tasks'],
  [
    'minimal: change status of a finished execution',
    "a control of Kestra's server, which no run by itself shows",
  ],
  ['minimal: execution id on the ignore list', "a control of Kestra's server, which no run by itself shows"],
  [
    'purge_logs_full_arguments: purge with filters: namespace purge.namespace, flow purgeFlowId, INFO, 10 s old',
    "works on the database of Kestra's server",
  ],
  ['purge_storage: sanity flow', "works on the database of Kestra's server"],
  [
    'retry-failed-flow-duration: flow retry of failed task until max duration',
    'a retry that would be due exactly at maxDuration: Kestra is late by the time its queue takes',
  ],
  ['return: task fixture gives a WARNING state', 'fixtures belong to flow tests'],
  ['return: task fixture mocks a task with no output', 'fixtures belong to flow tests'],
  ['return: task fixtures give outputs', 'fixtures belong to flow tests'],
  ['trigger-toggle: task re-enables a disabled trigger', "works on the database of Kestra's server"],
  ['with-failed-template: missing template', 'templates are gone since Kestra 2 and off by default before'],
  ['with-template: Template task', 'templates are gone since Kestra 2 and off by default before'],
  [
    'workertask-result-too-large: task result over the message limit',
    "the limit of a message of Kestra's queue; there is no queue here, and no limit",
  ],
  [
    'working-directory-invalid-runif: runIf cannot render',
    'the task whose runIf cannot be rendered has a FAILED task run of its own here',
  ],
];
