/** What the pages about findings are made of: why each finding matters, a flow that gets it, and the repair. */

import type { Code } from '../src/validate/codes.ts';

export interface RulePage {
  /** A few sentences: what goes wrong when the finding is left alone. */
  readonly why: string;
  /** A flow, or files by their path. */
  readonly bad: string | Readonly<Record<string, string>>;
  readonly good: string | Readonly<Record<string, string>>;
  /** The flow is given to `gitestra validate` by its path, because a folder would pass it over. */
  readonly byPath?: true;
}

/** The file of a page that has one flow. */
export const PAGE_FLOW = 'flows/company/team/example.yaml';

const TYPE = 'io.kestra.plugin.core';
const LOG = `tasks:
  - id: hello
    type: ${TYPE}.log.Log
    message: hi`;

const flow = (rest: string): string => `id: example\nnamespace: company.team\n${rest}\n`;
/** One Log task with the given message. */
const log = (message: string): string => `  - id: hello\n    type: ${TYPE}.log.Log\n    message: ${message}`;
const says = (message: string, before = ''): string => flow(`${before}tasks:\n${log(message)}`);
const withTrigger = (trigger: string): string => flow(`${LOG}\ntriggers:\n${trigger}`);
const cron = (text: string, more = ''): string =>
  withTrigger(`  - id: daily\n    type: ${TYPE}.trigger.Schedule\n    cron: "${text}"${more}`);
const input = (text: string): string => flow(`inputs:\n  - id: user\n${text}\n${LOG}`);
const retry = (text: string): string => flow(`${LOG}\n    retry:\n${text}`);
const child = (head = ''): string => `id: child\nnamespace: company.team\n${head}${LOG}\n`;
const call = (flowId: string, more = ''): string =>
  flow(`tasks:
  - id: call
    type: ${TYPE}.flow.Subflow
    namespace: company.team
    flowId: ${flowId}${more}`);
const both = (example: string, other: string): Readonly<Record<string, string>> => ({
  [PAGE_FLOW]: example,
  'flows/company/team/child.yaml': other,
});
const each = (message: string, type = 'ForEach'): string => `  - id: each
    type: ${TYPE}.flow.${type}
    values: [a, b]
    tasks:
      - id: one
        type: ${TYPE}.debug.Return
        format: "${message}"`;

const waitsFor = (flowId: string): string =>
  withTrigger(
    `  - id: after\n    type: ${TYPE}.trigger.Flow\n    preconditions:\n      id: one\n      flows:\n        - namespace: company.team\n          flowId: ${flowId}`,
  );

export const RULE_PAGES: Readonly<Record<Exclude<Code, 'file-too-large'>, RulePage>> = {
  'yaml-syntax': {
    why: 'What is behind the mistake cannot be read, so nothing else in the file is checked. The most common one is an expression without quotes: `{` begins a map in YAML. `--fix` puts an expression that has its line to itself into quotes.',
    bad: says('{{ flow.id }}'),
    good: says('"{{ flow.id }}"'),
  },
  'duplicate-key': {
    why: 'Only one of the two values could count. Kestra refuses the flow.',
    bad: flow(`${LOG}\n    message: ho`),
    good: flow(LOG),
  },
  'multiple-documents': {
    why: 'A flow is one document a file; the second one would never be read.',
    bad: `${flow(LOG)}---\nid: second\nnamespace: company.team\n${LOG}\n`,
    good: flow(LOG),
  },
  'not-a-flow': {
    why: 'A flow is a map with `id`, `namespace` and `tasks`. The file may have been put into the folder of flows by mistake.',
    bad: '- id: hello\n',
    good: flow(LOG),
    byPath: true,
  },
  'missing-property': {
    why: 'Kestra refuses flows and tasks without what they need.',
    bad: flow(`tasks:\n  - id: get\n    type: ${TYPE}.http.Request`),
    good: flow(`tasks:\n  - id: get\n    type: ${TYPE}.http.Request\n    uri: https://example.com`),
  },
  'plugin-default': {
    why: 'A default counts for every plugin whose type is, or begins with, the one that is written. One that is for nothing is a slip, and the values that it should have given are missing.',
    bad: flow(`${LOG}\npluginDefaults:\n  - type: ${TYPE}.log.Lgo\n    values:\n      level: WARN`),
    good: flow(`${LOG}\npluginDefaults:\n  - type: ${TYPE}.log.Log\n    values:\n      level: WARN`),
  },
  'trigger-input': {
    why: 'An execution that a schedule starts gets its inputs from the schedule alone. When one is missing or of the wrong type, every execution fails before its first task.',
    bad: flow(
      `inputs:\n  - id: day\n    type: DATE\n${LOG}\ntriggers:\n  - id: daily\n    type: ${TYPE}.trigger.Schedule\n    cron: "@daily"\n    inputs:\n      dya: "2026-01-31"`,
    ),
    good: flow(
      `inputs:\n  - id: day\n    type: DATE\n${LOG}\ntriggers:\n  - id: daily\n    type: ${TYPE}.trigger.Schedule\n    cron: "@daily"\n    inputs:\n      day: "{{ trigger.date | date('yyyy-MM-dd') }}"`,
    ),
  },
  'trigger-condition': {
    why: 'A schedule looks at the calendar; a condition about another execution cannot be judged by it, and the executions that it should start fail.',
    bad: cron(
      '@daily',
      `\n    conditions:\n      - type: ${TYPE}.condition.ExecutionStatus\n        in: [SUCCESS]`,
    ),
    good: cron('@daily', `\n    conditions:\n      - type: ${TYPE}.condition.Weekend`),
  },
  'trigger-cycle': {
    why: 'Each of the flows starts the next one, and the last one the first: they never come to rest. And a flow is never started by its own executions.',
    bad: both(
      waitsFor('child'),
      `id: child\nnamespace: company.team\n${waitsFor('example').slice(flow('').length - 1)}`,
    ),
    good: both(waitsFor('child'), child()),
  },
  'parent-value': {
    why: '`parents` is the list of the tasks around a task that have a value or outputs, the closest first; `parent` is the first of them. What is beyond it does not exist when the flow runs.',
    bad: flow(`tasks:\n${each('hi').replace('"hi"', '"{{ parents[1].taskrun.value }}"')}`),
    good: flow(`tasks:\n${each('{{ taskrun.value }}')}`),
  },
  'unknown-property': {
    why: 'Kestra refuses properties that a type does not have. They are nearly always misspelt, or indented too little or too much.',
    bad: flow(`tasks:\n  - id: hello\n    type: ${TYPE}.log.Log\n    message: hi\n    levle: WARN`),
    good: flow(`tasks:\n  - id: hello\n    type: ${TYPE}.log.Log\n    message: hi\n    level: WARN`),
  },
  'wrong-type': {
    why: 'A list where text is needed, a word where a number is needed: the task could not start.',
    bad: flow(`tasks:\n  - id: get\n    type: ${TYPE}.http.Request\n    uri: [https://example.com]`),
    good: flow(`tasks:\n  - id: get\n    type: ${TYPE}.http.Request\n    uri: https://example.com`),
  },
  'invalid-value': {
    why: 'The property takes one of a few words, or a number within bounds.',
    bad: flow(`tasks:\n  - id: hello\n    type: ${TYPE}.log.Log\n    message: hi\n    level: WARNING`),
    good: flow(`tasks:\n  - id: hello\n    type: ${TYPE}.log.Log\n    message: hi\n    level: WARN`),
  },
  'invalid-duration': {
    why: 'Durations are written as in ISO 8601: `PT10S`, `PT5M`, `PT1H30M`, `P1D`.',
    bad: flow(`tasks:\n  - id: wait\n    type: ${TYPE}.flow.Sleep\n    duration: 5s`),
    good: flow(`tasks:\n  - id: wait\n    type: ${TYPE}.flow.Sleep\n    duration: PT5S`),
  },
  'invalid-id': {
    why: 'Ids become parts of expressions, addresses and names of files, so they are made of letters, digits, `_`, `-` and `.`.',
    bad: flow(`tasks:\n  - id: say hello\n    type: ${TYPE}.log.Log\n    message: hi`),
    good: flow(`tasks:\n  - id: say_hello\n    type: ${TYPE}.log.Log\n    message: hi`),
  },
  'invalid-label': {
    why: 'Labels are searched for by their key, so a key begins with a lower-case letter and neither key nor value is empty.',
    bad: flow(`labels:\n  Team: data\n${LOG}`),
    good: flow(`labels:\n  team: data\n${LOG}`),
  },
  'empty-list': {
    why: 'A flow or flowable without tasks would do nothing; Kestra refuses it.',
    bad: flow('tasks: []'),
    good: flow(LOG),
  },
  'dag-entry': {
    why: 'Each entry of a Dag is a map with `task`, and `dependsOn` beside it, not the task itself.',
    bad: flow(
      `tasks:\n  - id: graph\n    type: ${TYPE}.flow.Dag\n    tasks:\n      - id: hello\n        type: ${TYPE}.log.Log\n        message: hi`,
    ),
    good: flow(
      `tasks:\n  - id: graph\n    type: ${TYPE}.flow.Dag\n    tasks:\n      - task:\n          id: hello\n          type: ${TYPE}.log.Log\n          message: hi`,
    ),
  },
  'dag-dependency': {
    why: 'A task that waits for one that is not in its Dag, or for itself by way of others, would wait for ever.',
    bad: flow(
      `tasks:\n  - id: graph\n    type: ${TYPE}.flow.Dag\n    tasks:\n      - task:\n          id: load\n          type: ${TYPE}.log.Log\n          message: hi\n      - task:\n          id: report\n          type: ${TYPE}.log.Log\n          message: hi\n        dependsOn: [laod]`,
    ),
    good: flow(
      `tasks:\n  - id: graph\n    type: ${TYPE}.flow.Dag\n    tasks:\n      - task:\n          id: load\n          type: ${TYPE}.log.Log\n          message: hi\n      - task:\n          id: report\n          type: ${TYPE}.log.Log\n          message: hi\n        dependsOn: [load]`,
    ),
  },
  'switch-without-cases': {
    why: 'A Switch that has neither `cases` nor `defaults` has nothing to choose from.',
    bad: flow(`tasks:\n  - id: choose\n    type: ${TYPE}.flow.Switch\n    value: a`),
    good: flow(
      `tasks:\n  - id: choose\n    type: ${TYPE}.flow.Switch\n    value: a\n    cases:\n      a:\n        - id: hello\n          type: ${TYPE}.log.Log\n          message: hi`,
    ),
  },
  'retry-interval': {
    why: 'The first wait of a retry must be shorter than the longest one, and both shorter than the whole time that is allowed.',
    bad: retry('      type: exponential\n      interval: PT5M\n      maxInterval: PT1M'),
    good: retry('      type: exponential\n      interval: PT1M\n      maxInterval: PT5M'),
  },
  'deprecated-property': {
    why: 'The old name still works and will be gone one day. `--fix` writes the new one where it takes the same value.',
    bad: retry('      type: constant\n      interval: PT1M\n      maxAttempt: 3'),
    good: retry('      type: constant\n      interval: PT1M\n      maxAttempts: 3'),
  },
  'reserved-id': {
    why: 'Kestra uses these words in its addresses, so a flow of that name could not be reached.',
    bad: `id: pause\nnamespace: company.team\n${LOG}\n`,
    good: `id: pause_all\nnamespace: company.team\n${LOG}\n`,
  },
  'duplicate-id': {
    why: 'Outputs, states and values are kept under ids, in one space for all tasks of a flow, nested ones included.',
    bad: flow(`${LOG}\n${log('hi again')}`),
    good: flow(`${LOG}\n${log('hi again').replace('id: hello', 'id: again')}`),
  },
  'self-call': {
    why: 'A flow that starts itself never ends.',
    bad: call('example'),
    good: both(call('child'), child()),
  },
  'system-label': {
    why: 'Labels that begin with `system.` tell where an execution comes from. If flows could write them, nobody could trust them.',
    bad: flow(`labels:\n  system.username: me\n${LOG}`),
    good: flow(`labels:\n  owner: me\n${LOG}`),
  },
  'working-directory': {
    why: 'The tasks of a WorkingDirectory share one folder and run one after another where the folder is; tasks that the engine runs cannot be among them.',
    bad: flow(
      `tasks:\n  - id: folder\n    type: ${TYPE}.flow.WorkingDirectory\n    tasks:\n      - id: both\n        type: ${TYPE}.flow.Parallel\n        tasks:\n          - id: hello\n            type: ${TYPE}.log.Log\n            message: hi`,
    ),
    good: flow(
      `tasks:\n  - id: folder\n    type: ${TYPE}.flow.WorkingDirectory\n    tasks:\n      - id: hello\n        type: ${TYPE}.log.Log\n        message: hi`,
    ),
  },
  'iteration-values': {
    why: 'Each value becomes the text `taskrun.value`; Kestra has no text for true, 1.5 or nothing.',
    bad: flow(`tasks:\n${each('{{ taskrun.value }}').replace('[a, b]', '[true, 1.5]')}`),
    good: flow(`tasks:\n${each('{{ taskrun.value }}').replace('[a, b]', '["true", "1.5"]')}`),
  },
  'human-inputs': {
    why: 'What a paused execution asks people for is declared like the inputs of a flow; `onPause` is one plain task.',
    bad: flow(
      `tasks:\n  - id: wait\n    type: ${TYPE}.flow.Pause\n    onPause:\n      id: tell\n      type: ${TYPE}.flow.Sequential\n      tasks:\n        - id: hello\n          type: ${TYPE}.log.Log\n          message: hi`,
    ),
    good: flow(
      `tasks:\n  - id: wait\n    type: ${TYPE}.flow.Pause\n    onPause:\n      id: hello\n      type: ${TYPE}.log.Log\n      message: hi`,
    ),
  },
  webhook: {
    why: 'A webhook can return the outputs of an execution only when it waits for its end.',
    bad: withTrigger(
      `  - id: hook\n    type: ${TYPE}.trigger.Webhook\n    key: "{{ secret('WEBHOOK_KEY') }}"\n    returnOutputs: true`,
    ),
    good: withTrigger(
      `  - id: hook\n    type: ${TYPE}.trigger.Webhook\n    key: "{{ secret('WEBHOOK_KEY') }}"\n    wait: true\n    returnOutputs: true`,
    ),
  },
  'unknown-type': {
    why: 'Nothing can run a type that does not exist.',
    bad: flow(`tasks:\n  - id: hello\n    type: ${TYPE}.log.Lgo\n    message: hi`),
    good: flow(LOG),
  },
  'unsupported-type': {
    why: 'Kestra has plugins that Gitestra does not have. The flow may be right; here its properties cannot be checked, and running it fails at once.',
    bad: flow('tasks:\n  - id: list\n    type: io.kestra.plugin.aws.s3.List\n    bucket: data'),
    good: flow(
      'tasks:\n  - id: list\n    type: io.kestra.plugin.scripts.shell.Commands\n    commands:\n      - aws s3 ls s3://data',
    ),
  },
  'unsupported-trigger': {
    why: 'A job ends; a trigger that listens all the time needs a process that does not.',
    bad: withTrigger('  - id: live\n    type: io.kestra.plugin.kafka.RealtimeTrigger\n    topic: orders'),
    good: cron('*/10 * * * *'),
  },
  'deprecated-type': {
    why: 'The old name still works and is gone in Kestra 2.0. `--fix` writes the current one.',
    bad: flow(`tasks:\n  - id: hello\n    type: io.kestra.core.tasks.log.Log\n    message: hi`),
    good: flow(LOG),
  },
  'wrong-kind': {
    why: 'A trigger cannot run as a task, nor a task start executions.',
    bad: flow(`tasks:\n  - id: daily\n    type: ${TYPE}.trigger.Schedule\n    cron: "@daily"`),
    good: cron('@daily'),
  },
  'enterprise-property': {
    why: 'The property asks for a service that only Kestra’s Enterprise Edition has, so it has no effect here.',
    bad: flow(`tasks:\n  - id: hello\n    type: ${TYPE}.log.Log\n    message: hi\n    version: 1.0.0`),
    good: flow(LOG),
  },
  'plugin-defaults-ref': {
    why: 'The values that were meant would be missing without a word.',
    bad: flow(
      `tasks:\n  - id: hello\n    type: ${TYPE}.log.Log\n    message: hi\n    pluginDefaultsRef: laud\npluginDefaults:\n  - type: ${TYPE}.log.Log\n    ref: loud\n    values:\n      level: WARN`,
    ),
    good: flow(
      `tasks:\n  - id: hello\n    type: ${TYPE}.log.Log\n    message: hi\n    pluginDefaultsRef: loud\npluginDefaults:\n  - type: ${TYPE}.log.Log\n    ref: loud\n    values:\n      level: WARN`,
    ),
  },
  'input-declaration': {
    why: 'Properties of an input that contradict one another leave open what happens when it is not given.',
    bad: input('    type: INT\n    min: 10\n    max: 1'),
    good: input('    type: INT\n    min: 1\n    max: 10'),
  },
  'invalid-default': {
    why: 'Every execution that does not give the input would fail before it starts.',
    bad: input('    type: INT\n    defaults: many'),
    good: input('    type: INT\n    defaults: 10'),
  },
  'input-dependency': {
    why: 'An input that depends on one that is not there is never asked for.',
    bad: input('    type: STRING\n    dependsOn:\n      inputs: [advanced]'),
    good: input(
      '    type: STRING\n    dependsOn:\n      inputs: [advanced]\n  - id: advanced\n    type: BOOL',
    ),
  },
  'invalid-regex': {
    why: 'Patterns are regular expressions of Java. One that cannot be read refuses every value.',
    bad: input('    type: STRING\n    validator: "[a-z"'),
    good: input('    type: STRING\n    validator: "[a-z]+"'),
  },
  'invalid-cron': {
    why: 'The trigger would never fire.',
    bad: cron('0 25 * * *'),
    good: cron('0 23 * * *'),
  },
  'invalid-time-zone': {
    why: 'Without a time zone that exists nobody can tell when the trigger fires.',
    bad: cron('@daily', '\n    timezone: Europe/Pari'),
    good: cron('@daily', '\n    timezone: Europe/Paris'),
  },
  'expression-syntax': {
    why: 'Kestra notices when the expression is rendered, which is in the middle of an execution.',
    bad: says('"{{ flow.id | }}"'),
    good: says('"{{ flow.id | upper }}"'),
  },
  'unknown-name': {
    why: 'Kestra accepts the flow and fails when the expression is rendered.',
    bad: says('"{{ flow.id | uper }}"'),
    good: says('"{{ flow.id | upper }}"'),
  },
  'dashed-reference': {
    why: 'Behind a dot, a dash is a minus sign: `inputs.user-name` subtracts `name` from `inputs.user`. `--fix` writes brackets.',
    bad: says('"{{ inputs.user-name }}"', 'inputs:\n  - id: user-name\n    type: STRING\n'),
    good: says(`"{{ inputs['user-name'] }}"`, 'inputs:\n  - id: user-name\n    type: STRING\n'),
  },
  'undeclared-input': {
    why: 'An input that is not declared cannot be given, so the expression fails.',
    bad: says('"{{ inputs.usr }}"', 'inputs:\n  - id: user\n    type: STRING\n'),
    good: says('"{{ inputs.user }}"', 'inputs:\n  - id: user\n    type: STRING\n'),
  },
  'undeclared-variable': {
    why: 'The expression fails when it is rendered.',
    bad: says('"{{ vars.regoin }}"', 'variables:\n  region: eu\n'),
    good: says('"{{ vars.region }}"', 'variables:\n  region: eu\n'),
  },
  'unknown-task': {
    why: 'There are no outputs of a task that is not there.',
    bad: flow(
      `tasks:\n  - id: name\n    type: ${TYPE}.debug.Return\n    format: Rick\n${log('"{{ outputs.nmae.value }}"')}`,
    ),
    good: flow(
      `tasks:\n  - id: name\n    type: ${TYPE}.debug.Return\n    format: Rick\n${log('"{{ outputs.name.value }}"')}`,
    ),
  },
  'unknown-variable': {
    why: 'Kestra gives expressions a fixed set of variables: `flow`, `execution`, `inputs`, `outputs`, `vars`, `trigger`, `taskrun` and a few more. Any other fails when it is rendered, unless the expression sets it, or catches its absence with `??` or `is defined`.',
    bad: says('"{{ secrets.TOKEN is empty }} {{ executionId }}"'),
    good: says('"{{ execution.id }}"'),
  },
  'unknown-output': {
    why: 'Each type of task has outputs of its own. A flowable has hardly any: what its tasks give is read from the tasks.',
    bad: flow(
      `tasks:\n  - id: get\n    type: ${TYPE}.http.Request\n    uri: https://example.com\n${log('"{{ outputs.get.content }}"')}`,
    ),
    good: flow(
      `tasks:\n  - id: get\n    type: ${TYPE}.http.Request\n    uri: https://example.com\n${log('"{{ outputs.get.body }}"')}`,
    ),
  },
  'output-order': {
    why: 'Outputs exist when their task has ended. A task that runs later, at the same time, or in the branch that is not taken has none yet.',
    bad: flow(
      `tasks:\n${log('"{{ outputs.name.value }}"')}\n  - id: name\n    type: ${TYPE}.debug.Return\n    format: Rick`,
    ),
    good: flow(
      `tasks:\n  - id: name\n    type: ${TYPE}.debug.Return\n    format: Rick\n${log('"{{ outputs.name.value }}"')}`,
    ),
  },
  'iteration-output': {
    why: 'A task inside an iteration runs several times, so its outputs are kept under the value of each round.',
    bad: flow(`tasks:\n${each('{{ taskrun.value }}')}\n${log('"{{ outputs.one.value }}"')}`),
    good: flow(`tasks:\n${each('{{ taskrun.value }}')}\n${log(`"{{ outputs.one['a'].value }}"`)}`),
  },
  'round-value': {
    why: 'Only the tasks directly below a ForEach or Each task have a value of their own. A task deeper inside reads that of its parent.',
    bad: flow(
      `tasks:\n  - id: each\n    type: ${TYPE}.flow.ForEach\n    values: [a, b]\n    tasks:\n      - id: check\n        type: ${TYPE}.flow.If\n        condition: "{{ taskrun.value == 'a' }}"\n        then:\n          - id: hello\n            type: ${TYPE}.log.Log\n            message: "{{ taskrun.value }}"`,
    ),
    good: flow(
      `tasks:\n  - id: each\n    type: ${TYPE}.flow.ForEach\n    values: [a, b]\n    tasks:\n      - id: check\n        type: ${TYPE}.flow.If\n        condition: "{{ taskrun.value == 'a' }}"\n        then:\n          - id: hello\n            type: ${TYPE}.log.Log\n            message: "{{ parent.taskrun.value }}"`,
    ),
  },
  'namespace-folder': {
    why: 'Folders are namespaces: variables, plugin defaults and files of a namespace lie beside its flows, and other flows look for this one in the folder of its namespace.',
    bad: `id: example\nnamespace: company.tame\n${LOG}\n`,
    good: flow(LOG),
  },
  'duplicate-flow': {
    why: 'When two files hold a flow of the same name, nobody can tell which one runs.',
    bad: { [PAGE_FLOW]: flow(LOG), 'flows/company/team/copy.yaml': flow(LOG) },
    good: { [PAGE_FLOW]: flow(LOG), 'flows/company/team/copy.yaml': flow(LOG).replace('example', 'copy') },
  },
  'unknown-flow': {
    why: 'A call of a flow that is not there fails, and a trigger that waits for one never fires. It is a warning when the repository has no flow of that namespace: the flow may live elsewhere.',
    bad: both(call('chld'), child()),
    good: both(call('child'), child()),
  },
  'disabled-flow': {
    why: 'Kestra refuses to start a disabled flow, so the call fails.',
    bad: both(call('child'), child('disabled: true\n')),
    good: both(call('child'), child()),
  },
  'subflow-input': {
    why: 'The called flow does not start without the inputs it needs, and ignores those it does not declare.',
    bad: both(
      call('child', '\n    inputs:\n      who: Rick\n      cuont: 3'),
      child('inputs:\n  - id: who\n    type: INT\n  - id: count\n    type: INT\n'),
    ),
    good: both(
      call('child', '\n    inputs:\n      who: 1\n      count: 3'),
      child('inputs:\n  - id: who\n    type: INT\n  - id: count\n    type: INT\n'),
    ),
  },
  'subflow-recursion': {
    why: 'The flows start one another until a condition in one of them stops it, or the job ends.',
    bad: both(call('child'), call('example').replace('id: example', 'id: child')),
    good: both(call('child'), child()),
  },
  'missing-file': {
    why: 'Reading the file fails in the middle of an execution. The files of `company.team` lie in `flows/company/team/_files`.',
    bad: says(`"{{ read('hello.txt') }}"`),
    good: { [PAGE_FLOW]: says(`"{{ read('hello.txt') }}"`), 'flows/company/team/_files/hello.txt': 'hi\n' },
  },
  'untrusted-value': {
    why: 'An expression in a script is replaced before the script is read, so its value can close a quote and go on with a command. A variable of the environment, or a parameter of a statement, cannot. What a webhook is sent gives a warning, because anybody with the address can send it; what people fill in gives a note.',
    bad: flow(
      `tasks:\n  - id: greet\n    type: io.kestra.plugin.scripts.shell.Commands\n    commands:\n      - echo "Hello {{ trigger.body.name }}"\ntriggers:\n  - id: hook\n    type: ${TYPE}.trigger.Webhook\n    key: "{{ secret('WEBHOOK_KEY') }}"`,
    ),
    good: flow(
      `tasks:\n  - id: greet\n    type: io.kestra.plugin.scripts.shell.Commands\n    env:\n      NAME: "{{ trigger.body.name }}"\n    commands:\n      - echo "Hello $NAME"\ntriggers:\n  - id: hook\n    type: ${TYPE}.trigger.Webhook\n    key: "{{ secret('WEBHOOK_KEY') }}"`,
    ),
  },
  'exposed-secret': {
    why: 'Logs are masked, yet outputs, labels, variables, the KV store and addresses end up where more people can read than should know the secret.',
    bad: flow(
      `tasks:\n  - id: get\n    type: ${TYPE}.http.Request\n    uri: https://example.com/?token={{ secret('TOKEN') }}`,
    ),
    good: flow(
      `tasks:\n  - id: get\n    type: ${TYPE}.http.Request\n    uri: https://example.com/\n    headers:\n      Authorization: "Bearer {{ secret('TOKEN') }}"`,
    ),
  },
  'literal-credential': {
    why: 'Git never forgets: whoever can read the repository, now or later, can use it. Revoke it when it is a real one.',
    bad: flow(
      `tasks:\n  - id: deploy\n    type: io.kestra.plugin.scripts.shell.Commands\n    env:\n      DB_PASSWORD: correct-horse\n    commands:\n      - ./deploy.sh`,
    ),
    good: flow(
      `tasks:\n  - id: deploy\n    type: io.kestra.plugin.scripts.shell.Commands\n    env:\n      DB_PASSWORD: "{{ secret('DB_PASSWORD') }}"\n    commands:\n      - ./deploy.sh`,
    ),
  },
  'frequent-schedule': {
    why: 'A schedule of GitHub Actions starts a run every five minutes at most, and later when many are waiting.',
    bad: cron('* * * * *'),
    good: cron('*/5 * * * *'),
  },
  'too-many-inputs': {
    why: 'A form of GitHub Actions has at most 25 fields, so the workflow of the flow could not ask for the rest.',
    bad: flow(
      `inputs:\n${Array.from({ length: 26 }, (_, index) => `  - {id: field_${index + 1}, type: STRING, required: false}`).join('\n')}\n${LOG}`,
    ),
    good: flow(`inputs:\n  - id: fields\n    type: JSON\n${LOG}`),
  },
  'artifact-name': {
    why: 'Files of an execution are kept as an artifact, whose names must be possible on every system.',
    bad: flow(
      `tasks:\n  - id: report\n    type: io.kestra.plugin.scripts.shell.Commands\n    outputFiles: ["report 12:00.txt"]\n    commands:\n      - date > "report 12:00.txt"`,
    ),
    good: flow(
      `tasks:\n  - id: report\n    type: io.kestra.plugin.scripts.shell.Commands\n    outputFiles: ["report 12-00.txt"]\n    commands:\n      - date > "report 12-00.txt"`,
    ),
  },
  'upgrade-type': {
    why: 'Kestra 2.0 knows types by their current names only, and some types are gone. `--fix` writes the current name.',
    bad: flow('tasks:\n  - id: hello\n    type: io.kestra.core.tasks.log.Log\n    message: hi'),
    good: flow(LOG),
  },
  'upgrade-iteration': {
    why: 'In Kestra 2.0 `Loop` replaces ForEach, ForEachItem, EachSequential and EachParallel. Each round is an execution of its own: `item.value` and `item.index` tell which one, and outputs inside need no value of the round. `--fix` rewrites a loop whose outputs nobody reads from outside.',
    bad: flow(`tasks:\n${each('{{ taskrun.value }}')}`),
    good: flow(`tasks:\n${each('{{ item.value }}', 'Loop')}`),
  },
  'upgrade-plugin-defaults': {
    why: 'Kestra 2.0 has no plugin defaults in flows, so their values belong into the tasks. `--fix` writes them there where nothing has to be merged.',
    bad: flow(`${LOG}\npluginDefaults:\n  - type: ${TYPE}.log.Log\n    values:\n      level: WARN`),
    good: flow(`tasks:\n${log('hi')}\n    level: WARN`),
  },
  'upgrade-property': {
    why: 'Kestra 2.0 refuses properties that it does not know. `--fix` renames those whose value stays the same.',
    bad: retry('      type: constant\n      interval: PT1M\n      maxAttempt: 3'),
    good: retry('      type: constant\n      interval: PT1M\n      maxAttempts: 3'),
  },
  'upgrade-input': {
    why: 'Kestra 2.0 has BOOL for BOOLEAN and SELECT for ENUM, calls the name of an input `id`, and takes no optional input with defaults. `--fix` writes all of it.',
    bad: input('    type: BOOLEAN'),
    good: input('    type: BOOL'),
  },
  'upgrade-trigger': {
    why: 'In Kestra 2.0 a trigger asks with one expression, `when`, and waits for flows with `dependsOn`; it must give every input that has no default. `--fix` writes what certainly means the same.',
    bad: cron('@daily', `\n    conditions:\n      - type: ${TYPE}.condition.Weekend`),
    good: cron('@daily', '\n    when: "{{ isWeekend(trigger.date) }}"'),
  },
  'upgrade-expression': {
    why: 'In Kestra 2.0 `fromJson()` reads JSON and the filter `toJson` writes it. `--fix` writes both.',
    bad: says(`"{{ json('[1]') | json }}"`),
    good: says(`"{{ fromJson('[1]') | toJson }}"`),
  },
  'unknown-code': {
    why: 'A setting for a finding that does not exist changes nothing; the one that was meant is still reported.',
    bad: { [PAGE_FLOW]: flow(LOG), 'gitestra.yaml': 'validate:\n  rules:\n    unknwon-type: warning\n' },
    good: { [PAGE_FLOW]: flow(LOG), 'gitestra.yaml': 'validate:\n  rules:\n    unknown-type: warning\n' },
  },
  'invalid-suppression': {
    why: 'A comment that names nothing silences nothing, and one without a reason helps nobody who reads it later.',
    bad: says('"{{ inputs.user }}" # gitestra-ignore undeclared-input'),
    good: says('"{{ inputs.user }}" # gitestra-ignore undeclared-input: given by the calling flow'),
  },
  'unused-suppression': {
    why: 'What it was about has gone, so it would only hide the next mistake on this line. `--fix` removes it.',
    bad: says('hi # gitestra-ignore undeclared-input: given by the calling flow'),
    good: flow(LOG),
  },
};
