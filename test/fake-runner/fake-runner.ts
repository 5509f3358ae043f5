/**
 * A runner for one step: sets what GitHub sets, starts the action as a real process, reads its commands and files by
 * the runner's rules, serves artifacts and caches, cancels as the runner cancels, and runs `post` at the end.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnvironmentFile } from './environment-file.ts';
import { Masker } from './masker.ts';
import { ResultServices, runtimeToken } from './result-services.ts';
import { type LogGroup, type RunnerAnnotation, StepLog } from './step-log.ts';
import { unzip } from './zip.ts';

export interface StepOptions {
  /** Script that Node runs as `main`. */
  readonly main: string;
  /** Script that runs afterwards, whatever became of `main`. */
  readonly post?: string;
  /** Such as `['--import', 'tsx']`. */
  readonly nodeArguments?: readonly string[];
  /** @default the Node that runs the tests */
  readonly node?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload?: object };
  /** Folder of the repository; it is left as it is. */
  readonly workspace: string;
  /** Cancels the job at the first log line for which this is true. */
  readonly cancelAt?: (line: string) => boolean;
  /** Kills the process without a word, as when the machine goes away. */
  readonly killAt?: (line: string) => boolean;
  /** Status of every answer of the artifact and cache services, to play an outage. */
  readonly outage?: number;
  /** Services of the workflow run, which its steps share. @default the step's own */
  readonly services?: ResultServices;
  /** No artifact or cache service, as for a `run:` step. */
  readonly noServices?: boolean;
  /** Milliseconds after which the step is killed and the test fails. @default 20000 */
  readonly timeout?: number;
}

export interface StepResult {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly RunnerAnnotation[];
  /** Annotations over the limit of 10 a level. */
  readonly droppedAnnotations: number;
  readonly groups: readonly LogGroup[];
  /** Masked log of `main`, then of `post`. */
  readonly log: string;
  /** Masked; undefined when it was dropped or there is none. */
  readonly summary: string | undefined;
  /** Rules that the step broke: deprecated commands, bad files, sizes. */
  readonly faults: readonly string[];
  /** Files by path, by name of the artifact. */
  readonly artifacts: ReadonlyMap<string, ReadonlyMap<string, Buffer>>;
  /** Milliseconds from the signal to the end of the process. */
  readonly cancelledIn: number | undefined;
}

const SUMMARY_LIMIT = 1024 * 1024;
/** A job's outputs, counted as the runner does: two bytes a UTF-16 unit. */
const OUTPUT_LIMIT = 1024 * 1024;
/** From SIGINT to SIGTERM, and from there to SIGKILL. */
const [INTERRUPT_WAIT, TERMINATE_WAIT] = [7_500, 2_500];
const COMMAND_FILES = ['OUTPUT', 'ENV', 'STATE', 'PATH', 'STEP_SUMMARY'] as const;

export async function runStep(options: StepOptions): Promise<StepResult> {
  const temp = mkdtempSync(join(tmpdir(), 'fake-runner-'));
  const services =
    options.noServices === true ? undefined : (options.services ?? (await ResultServices.start()));
  if (services !== undefined) services.outage = options.outage;
  const masker = new Masker();
  const log = new StepLog(options.workspace, masker);
  try {
    const environment = runnerEnvironment(options, temp, services);
    const files = commandFiles(temp, 'main');
    const main = await execute(options.main, options, { ...environment, ...files.variables }, log);
    const after = readFiles(files.paths, log);
    let conclusion: StepResult['conclusion'] = main.exitCode === 0 ? 'success' : 'failure';
    if (main.cancelledIn !== undefined) conclusion = 'cancelled';
    else if (after.broken) conclusion = 'failure';
    const postLog = new StepLog(options.workspace, masker);
    if (options.post !== undefined) {
      const state = Object.fromEntries([...after.state].map(([key, value]) => [`STATE_${key}`, value]));
      const postFiles = commandFiles(temp, 'post');
      const { cancelAt: _, killAt: __, ...rest } = options;
      const post = await execute(
        options.post,
        rest,
        { ...environment, ...postFiles.variables, ...state },
        postLog,
      );
      if (post.exitCode !== 0 || readFiles(postFiles.paths, postLog).broken) conclusion = 'failure';
    }
    return {
      conclusion,
      exitCode: main.exitCode,
      signal: main.signal,
      outputs: Object.fromEntries(after.outputs),
      annotations: [...log.annotations, ...postLog.annotations],
      droppedAnnotations: log.dropped + postLog.dropped,
      groups: log.groups,
      log: [...log.lines, ...postLog.lines].join('\n'),
      summary: after.summary,
      faults: [...log.faults, ...postLog.faults],
      artifacts: new Map(
        [...(services?.artifacts.values() ?? [])]
          .filter((artifact) => artifact.finalized)
          .map((artifact) => [artifact.name, unzip(artifact.content)]),
      ),
      cancelledIn: main.cancelledIn,
    };
  } finally {
    if (options.services === undefined) await services?.close();
    rmSync(temp, { recursive: true, force: true });
  }
}

function runnerEnvironment(
  options: StepOptions,
  temp: string,
  services: ResultServices | undefined,
): Record<string, string> {
  const event = options.event ?? { name: 'push' };
  const eventPath = join(temp, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event.payload ?? {}));
  const home = join(temp, 'home');
  const runnerTemp = join(temp, 'temp');
  for (const folder of [home, runnerTemp]) mkdirSync(folder);
  const inputs = Object.entries(options.inputs ?? {}).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'http://127.0.0.1:9/api',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_JOB: 'job',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo/flows',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4711',
    // The toolkit takes any other host for GitHub Enterprise Server, which has no such services.
    GITHUB_SERVER_URL: 'http://gh.localhost',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKFLOW: 'test',
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: runnerTemp,
    RUNNER_TOOL_CACHE: join(temp, 'tools'),
    ...(services === undefined
      ? {}
      : {
          ACTIONS_CACHE_SERVICE_V2: 'true',
          ACTIONS_RESULTS_URL: services.url,
          ACTIONS_RUNTIME_TOKEN: runtimeToken(),
        }),
    ...Object.fromEntries(inputs),
    ...options.env,
  };
}

interface CommandFiles {
  readonly variables: Record<string, string>;
  readonly paths: Readonly<Record<(typeof COMMAND_FILES)[number], string>>;
}

function commandFiles(temp: string, phase: string): CommandFiles {
  const folder = join(temp, `file-commands-${phase}`);
  mkdirSync(folder);
  const entries = COMMAND_FILES.map((name) => [name, join(folder, name.toLowerCase())] as const);
  for (const [, path] of entries) writeFileSync(path, '');
  return {
    variables: Object.fromEntries(entries.map(([name, path]) => [`GITHUB_${name}`, path])),
    paths: Object.fromEntries(entries) as CommandFiles['paths'],
  };
}

interface FilesAfter {
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  readonly summary: string | undefined;
  /** A file could not be read, which fails the step. */
  readonly broken: boolean;
}

function readFiles(paths: CommandFiles['paths'], log: StepLog): FilesAfter {
  let broken = false;
  const parse = (name: 'OUTPUT' | 'STATE' | 'ENV'): Map<string, string> => {
    try {
      return parseEnvironmentFile(readFileSync(paths[name], 'utf8'));
    } catch (error) {
      broken = true;
      log.fail(`Unable to process file command '${name.toLowerCase()}' successfully. ${String(error)}`);
      return new Map();
    }
  };
  const outputs = parse('OUTPUT');
  const state = parse('STATE');
  if (parse('ENV').has('NODE_OPTIONS'))
    log.fail("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  let size = 0;
  for (const value of outputs.values()) size += value.length * 2;
  if (size > OUTPUT_LIMIT) {
    broken = true;
    log.fail(`The outputs of the job have ${size} bytes, more than ${OUTPUT_LIMIT}`);
  }
  return { outputs, state, summary: readSummary(paths.STEP_SUMMARY, log), broken };
}

function readSummary(path: string, log: StepLog): string | undefined {
  const { size } = statSync(path);
  if (size === 0) return undefined;
  if (size > SUMMARY_LIMIT) {
    log.fail(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(size / 1024)}k`,
    );
    return undefined;
  }
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.map((line) => log.masker.mask(line)).join('\n');
}

interface Executed {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly cancelledIn: number | undefined;
}

async function execute(
  script: string,
  options: StepOptions,
  environment: Readonly<Record<string, string>>,
  log: StepLog,
): Promise<Executed> {
  const child = spawn(options.node ?? process.execPath, [...(options.nodeArguments ?? []), script], {
    cwd: options.workspace,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const cancellation = new Cancellation(child);
  const onLine = (line: string): void => {
    log.add(line);
    if (options.cancelAt?.(line) === true) cancellation.begin();
    if (options.killAt?.(line) === true) child.kill('SIGKILL');
  };
  const streams = [child.stdout, child.stderr].map((stream) => readLines(stream, onLine));
  const overtime = setTimeout(() => {
    log.faults.push('The step did not end in time');
    child.kill('SIGKILL');
  }, options.timeout ?? 20_000);
  const [exitCode, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, name) => resolve([code, name]));
  });
  const cancelledIn = cancellation.end();
  // A process that was killed may leave children behind that hold its output open.
  const left = setTimeout(() => {
    child.stdout.destroy();
    child.stderr.destroy();
  }, 1_000);
  await Promise.allSettled(streams);
  clearTimeout(left);
  clearTimeout(overtime);
  return { exitCode, signal, cancelledIn };
}

/** What the runner does on a cancel: only the entry process is told. */
class Cancellation {
  readonly #child: ChildProcess;
  readonly #timers: NodeJS.Timeout[] = [];
  #begun: number | undefined;

  constructor(child: ChildProcess) {
    this.#child = child;
  }

  begin(): void {
    if (this.#begun !== undefined) return;
    this.#begun = Date.now();
    this.#child.kill('SIGINT');
    this.#timers.push(setTimeout(() => this.#child.kill('SIGTERM'), INTERRUPT_WAIT));
    this.#timers.push(setTimeout(() => this.#child.kill('SIGKILL'), INTERRUPT_WAIT + TERMINATE_WAIT));
  }

  end(): number | undefined {
    for (const timer of this.#timers) clearTimeout(timer);
    return this.#begun === undefined ? undefined : Date.now() - this.#begun;
  }
}

/** Lines as .NET's StreamReader gives them: LF, CR LF and a lone CR end one. */
async function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): Promise<void> {
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const text = rest + String(chunk);
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  }
  if (rest !== '') for (const line of rest.replace(/\r$/, '').split('\r')) onLine(line);
}
