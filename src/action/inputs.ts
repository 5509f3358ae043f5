/** The inputs of the action: read from the environment, checked, with what to write instead when one is wrong. */

import { UsageError } from '../app/usage-error.ts';
import type { WorkflowEvent } from '../github/event.ts';
import { nearest } from '../util/nearest.ts';

export const COMMANDS = ['validate', 'run', 'test', 'tick', 'resume', 'restart', 'replay'] as const;
export const FAIL_ON = ['failed', 'warning', 'never'] as const;
export const TASK_RUNNERS = ['auto', 'docker', 'process'] as const;

export interface ActionInputs {
  /** By the event when it is not given: `validate` for pull requests, else `run`. */
  readonly command: (typeof COMMANDS)[number];
  /** Ids (`company.team.hello`), paths or globs of either; empty: all flows, for `validate`, `test` and `tick` only. */
  readonly flow: readonly string[];
  /** Values for the inputs of the flows. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Id of the execution that is taken up; given for `resume`, `restart` and `replay` only. */
  readonly execution: string | undefined;
  /** Artifact of this workflow run that holds it; undefined: it is in the workspace. */
  readonly executionArtifact: string | undefined;
  /** Flow to begin anew with; given for `restart` and `replay` only. */
  readonly revision: string | undefined;
  /** Folder of flows; undefined: what the configuration says. */
  readonly flowsDir: string | undefined;
  /** Path of a configuration file; undefined: `gitestra.yaml` in the workspace. */
  readonly config: string | undefined;
  /** Secrets by name. Members that are no text are given as JSON. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly taskRunner: (typeof TASK_RUNNERS)[number] | undefined;
  /** Name of the artifact (its beginning), `true` for the usual one, `false` for none. */
  readonly artifact: boolean | string;
  readonly artifactRetentionDays: number | undefined;
  /** Whether what speeds up later jobs is kept in the cache of GitHub. */
  readonly cache: boolean;
  /** Whether the job summary is written. */
  readonly summary: boolean;
  /** Whether annotations are made. */
  readonly annotations: boolean;
  /**
   * What makes the step fail. `failed`: an execution that ends FAILED, KILLED or CANCELLED, or a validation error.
   * `warning`: also an execution that ends with WARNING, or a validation warning. `never`: neither; only wrong inputs
   * and faults of Gitestra fail the step.
   */
  readonly failOn: (typeof FAIL_ON)[number];
  /** File to which `validate` writes its findings as SARIF. */
  readonly sarif: string | undefined;
  /** File to which `test` writes its results as JUnit XML. */
  readonly junit: string | undefined;
  /** Whether the plan of a pull request becomes a comment, where the token may write. */
  readonly comment: boolean;
  /** Token for the comment; undefined when there is none. */
  readonly token: string | undefined;
  /** What may be mistakes. */
  readonly warnings: readonly string[];
}

export const INPUT_NAMES = [
  'command',
  'flow',
  'inputs',
  'execution',
  'execution-artifact',
  'revision',
  'flows-dir',
  'config',
  'secrets',
  'task-runner',
  'artifact',
  'artifact-retention-days',
  'cache',
  'summary',
  'annotations',
  'fail-on',
  'sarif',
  'junit',
  'comment',
  'github-token',
] as const;

type InputName = (typeof INPUT_NAMES)[number];

/** Names that people try, and what they are called here. */
const OTHER_NAMES: Readonly<Record<string, InputName>> = {
  flows: 'flow',
  'flow-id': 'flow',
  'execution-id': 'execution',
  'flow-revision': 'revision',
  'flows-directory': 'flows-dir',
  'flows-path': 'flows-dir',
  'upload-artifact': 'artifact',
  'artifact-name': 'artifact',
  'retention-days': 'artifact-retention-days',
  'sarif-file': 'sarif',
  'junit-file': 'junit',
  token: 'github-token',
  'pr-comment': 'comment',
};

/** The same, but so general that a job may well have a variable of the name: these are worth a warning only. */
const VAGUE_NAMES: Readonly<Record<string, InputName>> = {
  path: 'flow',
  paths: 'flow',
  file: 'flow',
  files: 'flow',
  directory: 'flows-dir',
  dir: 'flows-dir',
  mode: 'command',
  runner: 'task-runner',
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws an `UsageError` that names the input, what was found, and what to write. */
export async function readInputs(
  environment: Environment,
  event: WorkflowEvent | undefined,
): Promise<ActionInputs> {
  const warnings = checkNames(environment);
  const text = (name: InputName): string => environment[variable(name)]?.trim() ?? '';
  const command = choice('command', text('command'), COMMANDS) ?? defaultCommand(event);
  const flow = list(text('flow'));
  if (command === 'run' && flow.length === 0) {
    throw new UsageError(
      'The input `flow` is missing: `command: run` must know which flow to run',
      'Write `flow: company.team.hello`, or the path of its file',
    );
  }
  const takenUp = executionNamed(command, text('execution'), text('execution-artifact'));
  const revision = revisionNamed(command, text('revision'));
  return {
    command,
    flow,
    ...takenUp,
    revision,
    inputs: await mapping('inputs', text('inputs')),
    flowsDir: text('flows-dir') || undefined,
    config: text('config') || undefined,
    secrets: secrets(text('secrets')),
    taskRunner: choice('task-runner', text('task-runner'), TASK_RUNNERS),
    artifact: flag(text('artifact')) ?? (text('artifact') || true),
    artifactRetentionDays: days(text('artifact-retention-days')),
    cache: flagOnly('cache', text('cache')),
    summary: flagOnly('summary', text('summary')),
    annotations: flagOnly('annotations', text('annotations')),
    failOn: choice('fail-on', text('fail-on'), FAIL_ON) ?? 'failed',
    sarif: text('sarif') || undefined,
    junit: text('junit') || undefined,
    comment: flagOnly('comment', text('comment')),
    token: text('github-token') || undefined,
    warnings,
  };
}

/** What of the inputs names an execution. Nothing given is ignored: it may be there for a command that was forgotten. */
function executionNamed(
  command: ActionInputs['command'],
  execution: string,
  artifact: string,
): Pick<ActionInputs, 'execution' | 'executionArtifact'> {
  const takesUp = command === 'resume' || command === 'restart' || command === 'replay';
  const given = execution !== '' ? 'execution' : artifact !== '' ? 'execution-artifact' : undefined;
  if (!takesUp && given !== undefined) {
    throw new UsageError(
      `The input \`${given}\` is given, and \`command: ${command}\` takes up no execution`,
      'Write `command: resume`, `command: restart` or `command: replay`, or leave it out',
    );
  }
  if (takesUp && execution === '') {
    throw new UsageError(
      `The input \`execution\` is missing: \`command: ${command}\` must know which execution to take up`,
      'Write the output `execution-id` of the step that ran it, such as `execution: ${{ needs.run.outputs.execution }}`',
    );
  }
  return { execution: execution || undefined, executionArtifact: artifact || undefined };
}

function revisionNamed(command: ActionInputs['command'], revision: string): string | undefined {
  if (revision === '' || command === 'restart' || command === 'replay') return revision || undefined;
  throw new UsageError(
    `The input \`revision\` is given, and \`command: ${command}\` takes no revision`,
    command === 'resume'
      ? 'A resumed execution keeps its flow: leave it out, or write `command: restart` to go on with another one'
      : 'Check out the commit that is meant, or leave it out: `restart` and `replay` take one',
  );
}

/** The variable in which the runner hands over an input: upper case, spaces as `_`, hyphens kept. */
export function variable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

export function defaultCommand(event: WorkflowEvent | undefined): ActionInputs['command'] {
  return event?.name === 'pull_request' || event?.name === 'pull_request_target' ? 'validate' : 'run';
}

/**
 * A job's own variables may begin with `INPUT_` too, so only names that are close to an input's, or that people are
 * known to try, are taken for mistakes. Gives a warning for each that may be one.
 */
function checkNames(environment: Environment): string[] {
  const known = new Set<string>(INPUT_NAMES.map(variable));
  const warnings: string[] = [];
  for (const name of Object.keys(environment)) {
    if (!name.startsWith('INPUT_') || known.has(name)) continue;
    const written = name.slice('INPUT_'.length).toLowerCase();
    const dashed = written.replaceAll('_', '-');
    const vague = VAGUE_NAMES[dashed];
    if (vague !== undefined) {
      warnings.push(
        `There is no input \`${written}\`. If it was meant for this action, write \`${vague}\` instead`,
      );
      continue;
    }
    const meant = OTHER_NAMES[dashed] ?? (isInput(dashed) ? dashed : nearest(dashed, INPUT_NAMES));
    if (meant !== undefined)
      throw new UsageError(`There is no input \`${written}\``, `Write \`${meant}\` instead`);
  }
  return warnings;
}

function isInput(name: string): name is InputName {
  return (INPUT_NAMES as readonly string[]).includes(name);
}

function choice<T extends string>(name: InputName, value: string, allowed: readonly T[]): T | undefined {
  if (value === '') return undefined;
  const found = allowed.find((one) => one === value.toLowerCase());
  if (found !== undefined) return found;
  const close = nearest(value, allowed);
  const help = `Write ${allowed.map((one) => `\`${one}\``).join(', ')}${close === undefined ? '' : `; did you mean \`${close}\`?`}`;
  throw new UsageError(
    `The input \`${name}\` is ${JSON.stringify(value)}, which is none of its values`,
    help,
  );
}

/** YAML's and GitHub's ways of writing a boolean. */
function flag(value: string): boolean | undefined {
  if (/^(true|yes|on)$/i.test(value)) return true;
  return /^(false|no|off)$/i.test(value) ? false : undefined;
}

function flagOnly(name: InputName, value: string): boolean {
  if (value === '') return true;
  const result = flag(value);
  if (result !== undefined) return result;
  throw new UsageError(`The input \`${name}\` is ${JSON.stringify(value)}`, 'Write `true` or `false`');
}

function days(value: string): number | undefined {
  if (value === '') return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 400) return number;
  throw new UsageError(
    `The input \`artifact-retention-days\` is ${JSON.stringify(value)}`,
    'Write a whole number of days from 1 to 90 (400 in private repositories)',
  );
}

/** Lines or parts between commas. Commas inside braces of a glob do not part. */
function list(value: string): string[] {
  const parts = value.split(/\r?\n/).flatMap((line) => line.split(/,(?![^{]*\})/));
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

async function mapping(name: InputName, text: string): Promise<Readonly<Record<string, unknown>>> {
  if (text === '') return {};
  const value = text.startsWith('{')
    ? (parseJson(text) ?? (await parseYamlText(name, text)))
    : await parseYamlText(name, text);
  if (value === null || value === undefined) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UsageError(
    `The input \`${name}\` is ${Array.isArray(value) ? 'a list' : `\`${String(value).slice(0, 80)}\``}, not a map from names to values`,
    'Write one `name: value` a line, or a JSON object',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function parseYamlText(name: InputName, text: string): Promise<unknown> {
  const [{ parseYaml }, { SourceFile }] = await Promise.all([
    import('../flow/yaml.ts'),
    import('../flow/source.ts'),
  ]);
  const file = new SourceFile(name, text);
  const document = parseYaml(file);
  const error = document.diagnostics.find((one) => one.severity === 'error');
  if (error === undefined) return document.value;
  const { line, column } = file.position(error.span.start);
  throw new UsageError(
    `The input \`${name}\` is no valid YAML: ${error.message} (line ${line}, column ${column} of the input)`,
    error.help,
  );
}

/** Nothing of a secret may get into a message, so not even the parser's own words are repeated. */
function secrets(text: string): Readonly<Record<string, string>> {
  if (text === '') return {};
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(
      'The input `secrets` is no JSON object',
      'Write `secrets: ${{ toJSON(secrets) }}`, or an object such as `{"API_KEY": "${{ secrets.API_KEY }}"}`',
    );
  }
  const entries = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(
    entries.map(([key, one]) => [key, typeof one === 'string' ? one : JSON.stringify(one)]),
  );
}
