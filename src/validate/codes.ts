/** Every code a finding can have, with one sentence about it: what comments and settings may name, what reports link. */

/** Codes by the order in which a reader of a flow meets them. */
const SUMMARIES = {
  // The file.
  'yaml-syntax': 'The file is not YAML.',
  'duplicate-key': 'A key stands twice in one map.',
  'multiple-documents': 'The file holds more than one YAML document.',
  'file-too-large': 'The file is larger than what is read.',
  'not-a-flow': 'The document is not a map with the keys of a flow.',
  // Its structure.
  'missing-property': 'Something that must be there is not.',
  'unknown-property': 'A property does not exist at this place.',
  'wrong-type': 'A value has another type than its property.',
  'invalid-value': 'A value is none of those that are possible.',
  'invalid-duration': 'A text is not an ISO-8601 duration.',
  'invalid-id': 'An id or a namespace has characters that it cannot have, or too many.',
  'invalid-label': 'A label has a key or a value that is not possible.',
  'empty-list': 'A list of tasks is empty.',
  'dag-entry': 'A task of a Dag is not written below `task`.',
  'dag-dependency': 'Tasks of a Dag depend on tasks that are not there, or on one another in a circle.',
  'switch-without-cases': 'A Switch has neither cases nor defaults.',
  'retry-interval': 'The times of a retry contradict one another.',
  'deprecated-property': 'A property has a new name.',
  'reserved-id': 'The id of the flow is a word of Kestra’s addresses.',
  'duplicate-id': 'An id is used twice.',
  'self-call': 'A flow starts itself.',
  'system-label': 'A label is one that only the engine sets.',
  'working-directory': 'A WorkingDirectory holds a task that cannot run in it.',
  'iteration-values': 'A value cannot be iterated over.',
  'human-inputs': 'The inputs or handlers of a Pause or Approval are not possible.',
  webhook: 'The settings of a webhook contradict one another.',
  // Types.
  'unknown-type': 'There is no such type.',
  'unsupported-type': 'The type is not known to Gitestra.',
  'unsupported-trigger': 'The trigger never fires in a job.',
  'deprecated-type': 'The type has a new name.',
  'wrong-kind': 'A trigger stands where a task is needed, or the other way round.',
  'enterprise-property': 'The property needs Kestra’s Enterprise Edition.',
  'plugin-defaults-ref': '`pluginDefaultsRef` leads nowhere.',
  'plugin-default': 'A plugin default is for no type that there is.',
  // Inputs and triggers.
  'input-declaration': 'Properties of an input contradict one another.',
  'invalid-default': 'The default of an input does not have its type.',
  'input-dependency': 'Inputs depend on inputs that are not there, or on one another in a circle.',
  'invalid-regex': 'A pattern is not a regular expression of Java.',
  'invalid-cron': 'A cron expression is not possible.',
  'trigger-input': 'The inputs that a trigger gives are not those of the flow.',
  'trigger-condition': 'A condition can never hold for its trigger.',
  'invalid-time-zone': 'There is no such time zone.',
  // Expressions.
  'expression-syntax': 'An expression is not complete.',
  'unknown-name': 'There is no such filter, function, test or argument.',
  'dashed-reference': 'A name with a dash behind a dot is a subtraction.',
  'undeclared-input': 'An expression reads an input that the flow does not declare.',
  'undeclared-variable': 'An expression reads a variable that the flow does not declare.',
  'unknown-task': 'An expression reads the outputs of a task that is not there.',
  'unknown-variable': 'An expression reads a variable that does not exist.',
  'unknown-output': 'An expression reads an output that the task does not have.',
  'output-order': 'An expression reads outputs before their task has run.',
  'iteration-output': 'An expression reads an output of a repeated task without saying of which round.',
  'round-value': '`taskrun.value` stands where nothing is iterated over.',
  'parent-value': '`parent` leads beyond what is around a task.',
  // Between files.
  'namespace-folder': 'The namespace is not that of the folder.',
  'duplicate-flow': 'Two files hold a flow of the same name.',
  'unknown-flow': 'A flow that is called or waited for is not in the repository.',
  'disabled-flow': 'A flow that is called is disabled.',
  'subflow-input': 'A call does not fit the inputs of the flow that is called.',
  'subflow-recursion': 'Flows call one another in a circle.',
  'trigger-cycle': 'Flows start one another by triggers in a circle.',
  'missing-file': 'A namespace file that is read is not there.',
  // Safety.
  'untrusted-value': 'Something that others send becomes part of a script or SQL text.',
  'exposed-secret': 'A secret is written where people can read it.',
  'literal-credential': 'A password or token stands in the file.',
  // GitHub Actions.
  'frequent-schedule': 'A schedule fires more often than GitHub Actions starts runs.',
  'too-many-inputs': 'A flow has more inputs than a form of GitHub Actions has fields.',
  'artifact-name': 'A file has a name that artifacts of GitHub Actions cannot have.',
  'stale-workflow': 'A generated workflow is not what the flows ask for.',
  // Kestra 2.0.
  'upgrade-type': 'Kestra 2.0 does not have the type under this name.',
  'upgrade-iteration': 'Kestra 2.0 iterates with `Loop` only.',
  'upgrade-plugin-defaults': 'Kestra 2.0 has no plugin defaults in flows.',
  'upgrade-property': 'Kestra 2.0 does not have the property under this name.',
  'upgrade-input': 'Kestra 2.0 has other types and names for inputs.',
  'upgrade-trigger': 'Kestra 2.0 has no conditions on triggers and wants every input from them.',
  'upgrade-expression': 'Kestra 2.0 has `fromJson()` and `toJson` for `json`.',
  // Suppressions.
  'unknown-code': 'The configuration names a finding that does not exist.',
  'invalid-suppression': 'A comment that ignores a finding is not complete.',
  'unused-suppression': 'A comment or a setting ignores a finding that is not there.',
} as const;

export type Code = keyof typeof SUMMARIES;

/** Summaries by code. */
export const CODES: ReadonlyMap<string, string> = new Map(Object.entries(SUMMARIES));

/** Codes of findings about Kestra 2.0, which are looked for only on demand. */
export const UPGRADE_CODES: ReadonlySet<string> = new Set(
  [...CODES.keys()].filter((code) => code.startsWith('upgrade-')),
);
