/** Scenarios of Kestra's own tests that do not come out alike, each with the reason. */

export const CONFORMANCE_GAPS: readonly (readonly [name: string, reason: string])[] = [
  [
    'additional-plugin: nested plugin object types',
    "the type AdditionalPluginTest$AdditionalPluginTestTask exists in Kestra's tests only",
  ],
  ['alias-task: task type aliases', "the type TaskWithAlias, Alias exists in Kestra's tests only"],
  ['allow-failure: failure is absorbed', 'the required input is left out without the required check'],
  [
    'cache: second run reuses the cached outputs',
    "the type TaskCacheTest$CounterTask exists in Kestra's tests only",
  ],
  ['dynamic-task: task that adds task runs', "the type DynamicTask exists in Kestra's tests only"],
  ['encrypted-string: encrypted output, key configured', "the type Encrypted exists in Kestra's tests only"],
  [
    'encrypted-string: encrypted output, no key configured',
    "the type Encrypted exists in Kestra's tests only",
  ],
  [
    'execution: execution.startDate rendering',
    'the simulated clock has milliseconds, the fixture wants the microseconds of a Java clock',
  ],
  ['fetch: sanity flow', 'no task type Fetch'],
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
  ['flowable-fail: flowable that throws', 'needs a flowable that throws while its children run'],
  [
    'foreach-switch-failed: tasksWithState in errors',
    'Kestra lists the keys of an entry in the order of a hash map',
  ],
  ['get-log-executionid: fetch logs by execution id', "works on the database of Kestra's server"],
  ['get-log: fetch logs of the current execution', "works on the database of Kestra's server"],
  ['inputs: API run and wait', 'the inputs are described in words'],
  ['inputs: FILE input given as a file:// URI', 'the inputs are described in words'],
  ['inputs: FILE input given as an nsfile:// URI', 'the inputs are described in words'],
  ['inputs: created by API with labels', 'the inputs are described in words'],
  ['inputs: empty JSON object', 'the inputs are described in words'],
  ['inputs: whole flow with inputs', 'the inputs are described in words'],
  ['kv: sanity flow', 'the expectation counts six task runs where its flow has seven tasks'],
  [
    'minimal: change status of a finished execution',
    "a control of Kestra's server, which no run by itself shows",
  ],
  ['minimal: execution id on the ignore list', "a control of Kestra's server, which no run by itself shows"],
  ['namespace_files: sanity flow', 'needs the network'],
  ['purge_current_execution_files: sanity flow', "works on the database of Kestra's server"],
  ['purge_kv: sanity flow', "works on the database of Kestra's server"],
  ['purge_logs_full_arguments: purge with filters: level WARN', "works on the database of Kestra's server"],
  [
    'purge_logs_full_arguments: purge with filters: log dated +5 h',
    "works on the database of Kestra's server",
  ],
  [
    'purge_logs_full_arguments: purge with filters: log dated -5 h',
    "works on the database of Kestra's server",
  ],
  [
    'purge_logs_full_arguments: purge with filters: namespace purge.namespace, flow purgeFlowId, INFO, 10 s old',
    "works on the database of Kestra's server",
  ],
  [
    'purge_logs_full_arguments: purge with filters: other flow id',
    "works on the database of Kestra's server",
  ],
  [
    'purge_logs_full_arguments: purge with filters: other namespace',
    "works on the database of Kestra's server",
  ],
  ['purge_storage: sanity flow', "works on the database of Kestra's server"],
  ['request-basicauth-deprecated: sanity flow', 'needs the network'],
  ['request-basicauth: sanity flow', 'needs the network'],
  ['request: sanity flow', 'needs the network'],
  ['resume-execution: a task resumes another paused execution', 'no task type Resume'],
  ['retry-dynamic-task: retry on a dynamic task', "the type DynamicTask exists in Kestra's tests only"],
  [
    'retry-failed-flow-duration: flow retry of failed task until max duration',
    'a retry that would be due exactly at maxDuration: Kestra is late by the time its queue takes',
  ],
  [
    'retry-with-flowable-errors: retry on AllowFailure fixed by its errors block',
    'the retry of an AllowFailure does not run its errors branch first',
  ],
  ['return: task fixture gives a WARNING state', 'fixtures belong to flow tests'],
  ['return: task fixture mocks a task with no output', 'fixtures belong to flow tests'],
  ['return: task fixtures give outputs', 'fixtures belong to flow tests'],
  ['state: second call with the same name updates it', 'needs what an earlier execution has stored'],
  ['state: third call with the same name deletes it', 'needs what an earlier execution has stored'],
  ['trigger-toggle: task re-enables a disabled trigger', "works on the database of Kestra's server"],
  ['variables: nested vars, envs and globals', 'needs environment variables and globals'],
  ['with-failed-template: missing template', 'templates are gone since Kestra 2 and off by default before'],
  ['with-template: Template task', 'templates are gone since Kestra 2 and off by default before'],
  [
    'workertask-result-too-large: task result over the message limit',
    "the type WorkerTaskResultTooLarge exists in Kestra's tests only",
  ],
  [
    'working-directory-invalid-runif: runIf cannot render',
    'the task whose runIf cannot be rendered has a FAILED task run of its own here',
  ],
  [
    'working-directory-namespace-files-with-namespaces: files from three namespaces, later wins',
    "the type Read exists in Kestra's tests only",
  ],
  [
    'working-directory-namespace-files: namespace files injected',
    "the type Read exists in Kestra's tests only",
  ],
  [
    'working-directory-taskrun-encrypted: encrypted output reused inside',
    "the type Encrypted exists in Kestra's tests only",
  ],
];
