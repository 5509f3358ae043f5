/** Git asked with bytes on both sides, for the plumbing that a state ref is written and read with. */

import { GitError } from './git-command.ts';

/** Runs a program for what it prints; see the process adapter. */
export type RunProgram = (request: {
  readonly argv: readonly [program: string, ...args: string[]];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}) => Promise<{ readonly exitCode: number; readonly stdout: Buffer; readonly stderr: string }>;

export interface PlumbingAnswer {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export class GitPlumbing {
  readonly #run: RunProgram;
  readonly #folder: string;

  /** `folder` is the root of a work tree, or a bare repository. */
  constructor(run: RunProgram, folder: string) {
    this.#run = run;
    this.#folder = folder;
  }

  /** Never rejects because git said no; rejects with a GitError when there is no git. */
  async ask(args: readonly string[], input?: string): Promise<PlumbingAnswer> {
    try {
      return await this.#run({
        argv: ['git', '-c', 'core.quotePath=false', '-c', 'gc.auto=0', ...args],
        cwd: this.#folder,
        // Messages are parsed; nobody is there to type a password.
        env: { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
        ...(input === undefined ? {} : { input }),
      });
    } catch (error) {
      throw new GitError(
        `git cannot be run: ${(error as Error).message}. Install git, or put it on the PATH`,
        error,
      );
    }
  }

  /** Output of a command that has to work; throws a GitError with what git said. */
  async tell(args: readonly string[], input?: string): Promise<string> {
    const { exitCode, stdout, stderr } = await this.ask(args, input);
    if (exitCode !== 0) throw new GitError(`git ${args[0]} failed: ${firstLine(stderr)}`);
    return stdout.toString();
  }
}

export function firstLine(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^(fatal|error|remote): */, '').trim());
  return lines.find((line) => line !== '') ?? 'it gave no reason';
}
