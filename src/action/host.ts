/** What the action's commands share: the runner's variables and files, standard output, randomness, the way out. */

import { type Annotation, annotationCommand, selectAnnotations } from '../github/annotations.ts';
import type { ChangedLines } from '../github/changed-lines.ts';
import { neutralise, workflowCommand } from '../github/commands.ts';
import { type EnvironmentFiles, environmentFiles } from '../github/environment-files.ts';
import { maskCommands } from '../github/masks.ts';
import type { RandomBytes } from '../util/ids.ts';
import { LineWriter } from './line-writer.ts';

/** The process around the action, as far as it matters; tests bring their own. */
export interface ActionProcess {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard output. */
  readonly write: (text: string) => void;
  readonly randomBytes: RandomBytes;
  /** Calls back for SIGINT and SIGTERM; gives a function that ends that. */
  readonly onSignal: (listener: (signal: 'SIGINT' | 'SIGTERM') => void) => () => void;
  /** Ends the process at once. */
  readonly exit: (code: number) => void;
}

export class ActionHost {
  readonly environment: ActionProcess['environment'];
  readonly process: ActionProcess;
  readonly files: EnvironmentFiles;
  readonly #writer: LineWriter;
  readonly #annotations: Annotation[] = [];
  readonly #masked = new Set<string>();

  constructor(process: ActionProcess) {
    this.process = process;
    this.environment = process.environment;
    this.files = environmentFiles(process.environment, process.randomBytes);
    this.#writer = new LineWriter(process.write);
  }

  get workspace(): string {
    return this.environment.GITHUB_WORKSPACE || '.';
  }

  /** `https://github.com/owner/name`, when the repository is known. */
  get repositoryUrl(): string | undefined {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = this.environment;
    return GITHUB_REPOSITORY
      ? `${GITHUB_SERVER_URL || 'https://github.com'}/${GITHUB_REPOSITORY}`
      : undefined;
  }

  /** A line that may be a workflow command: text of users must have been made harmless before. */
  readonly line = (line: string): void => this.#writer.line(line);

  /** Text of anybody, line by line. */
  text(text: string): void {
    for (const line of neutralise(text).split('\n')) this.#writer.line(line);
  }

  /** What others print meanwhile, straight to standard output, goes into a group of its own. */
  async inGroup<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.#writer.line(workflowCommand('group', title));
    this.#writer.flush();
    try {
      return await work();
    } finally {
      this.#writer.line(workflowCommand('endgroup'));
    }
  }

  flush(): void {
    this.#writer.flush();
  }

  /** Tells the runner to mask a value, at once: what follows may print it. */
  mask(value: string): void {
    if (this.#masked.has(value)) return;
    this.#masked.add(value);
    for (const command of maskCommands(value)) this.#writer.line(command);
    this.#writer.flush();
  }

  /** All that was masked so far. */
  get secrets(): Iterable<string> {
    return this.#masked;
  }

  /** For what leaves the runner: it masks the log, and nothing else. */
  redact(text: string): string {
    let redacted = text;
    // Longer ones first: one secret may hold another.
    for (const value of [...this.#masked].sort((a, b) => b.length - a.length))
      if (value.trim() !== '') redacted = redacted.replaceAll(value, '***');
    return redacted;
  }

  /** Kept until {@link publishAnnotations}, which chooses those that fit. */
  annotate(...annotations: readonly Annotation[]): void {
    this.#annotations.push(...annotations);
  }

  publishAnnotations(changed?: ChangedLines): void {
    const chosen = selectAnnotations(this.#annotations, changed === undefined ? {} : { changed });
    for (const annotation of chosen) this.#writer.line(annotationCommand(annotation));
    this.#annotations.length = 0;
  }
}
