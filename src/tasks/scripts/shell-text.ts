/** The text that a script task hands to its shell. */

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'busybox']);

/** Whether an interpreter reads POSIX shell; only then may lines of our own be put in front. */
export function isShell(interpreter: readonly string[]): boolean {
  const program = interpreter[0] ?? '';
  const name = program
    .slice(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1)
    .replace(/\.exe$/i, '');
  return SHELLS.has(name);
}

export interface ShellTextRequest {
  readonly interpreter: readonly string[];
  readonly failFast: boolean;
  /** Line that makes another interpreter than a shell stop at the first error. */
  readonly strict?: string | undefined;
  readonly windows: boolean;
  readonly prelude: readonly string[];
  readonly beforeCommands: readonly string[];
  readonly commands: readonly string[];
}

/** Kestra: before-commands and commands are one text, with `set -e` in front unless the target is Windows. */
export function shellText(request: ShellTextRequest): string {
  const shell = isShell(request.interpreter);
  const lines = [
    ...(shell ? request.prelude : []),
    ...(shell && request.failFast && !request.windows ? ['set -e'] : []),
    ...(!shell && request.failFast && request.strict !== undefined ? [request.strict] : []),
    ...request.beforeCommands,
    ...request.commands,
  ];
  return lines.join(request.windows ? '\r\n' : '\n');
}

/** One word of POSIX shell. */
export function quoteWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
