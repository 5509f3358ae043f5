/** What a script task has to know of a language. */

import type { TaskContext } from '../../plugin/task.ts';
import { requireProgram } from './require-program.ts';

/** A program found on the host, and what its environment needs. */
export interface LanguageSetup {
  /** Words that start the interpreter, without the script's path. */
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
  /** Folders in front of search paths on the host. */
  readonly searchPaths: Readonly<Record<string, readonly string[]>>;
  /** Lines of POSIX shell in front of everything else, in containers too. */
  readonly prelude: readonly string[];
  /** Folders of this machine that a container needs, at the same path. */
  readonly folders: readonly string[];
}

export interface SetupRequest {
  readonly where: 'host' | 'container';
  readonly workingDir: string;
  /** Rendered before-commands and, where the task has them, commands. */
  readonly lines: readonly string[];
  readonly interpreter: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Bound properties, those of the language among them. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Language {
  readonly name: string;
  /** Image when a container is asked for and none is named. */
  readonly image: string;
  /** Ending of the script's file, with the dot; absent when the script is itself the shell's text. */
  readonly extension?: string | ((properties: Readonly<Record<string, unknown>>) => string);
  /** Line that makes the interpreter stop at the first error, where that is no POSIX shell. */
  readonly strict?: string;
  readonly setup: (request: SetupRequest, context: TaskContext) => Promise<LanguageSetup> | LanguageSetup;
}

export const PLAIN_SETUP: LanguageSetup = { command: '', env: {}, searchPaths: {}, prelude: [], folders: [] };

/** The setup of most languages: one program that is given the script's file. */
export function withProgram(options: {
  readonly program: string;
  /** What people call it: `Ruby`. */
  readonly title: string;
  readonly image: string;
  /** Words in front of the script's path. */
  readonly command: string;
}): Language['setup'] {
  const { program, title, image, command } = options;
  return async ({ where }, context) => {
    if (where === 'host') await requireProgram(context, program, title, image);
    return { ...PLAIN_SETUP, command };
  };
}
