/**
 * Workflow commands: what a step says to the runner on standard output, and how text of others is kept from saying it.
 *
 * The runner reads two forms: `::name key=value::data` at the start of a line (after white space), and the old
 * `##[name key=value;]data` anywhere in a line.
 */

export type CommandName =
  | 'debug'
  | 'notice'
  | 'warning'
  | 'error'
  | 'group'
  | 'endgroup'
  | 'add-mask'
  | 'add-matcher'
  | 'remove-matcher'
  | 'echo'
  | 'stop-commands';

/** One line without a line break. Properties that are undefined or empty are left out. */
export function workflowCommand(
  name: CommandName,
  data = '',
  properties: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}`;
}

/** The percent sign goes first here and last when the runner decodes. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What .NET's string comparison passes over when it looks for the marks of a command. */
const UNSEEN = String.raw`[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*`;
const OLD_FORM = new RegExp(`#${UNSEEN}#${UNSEEN}\\[`, 'gu');
const NEW_FORM = new RegExp(String.raw`^([\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]*):${UNSEEN}:`, 'u');

/**
 * Other people's text as it can be printed: in no line of it does either form of a command survive. A space splits the
 * marks, since the runner may pass over characters of no width. A lone carriage return counts as a line break for the
 * runner, so it becomes one. Text without any marks is given back as it is.
 */
export function neutralise(text: string): string {
  if (!/[\r\n]/.test(text)) return neutraliseLine(text);
  return text
    .split(/\r\n|\r|\n/)
    .map(neutraliseLine)
    .join('\n');
}

function neutraliseLine(line: string): string {
  const text = line.includes('#') ? line.replace(OLD_FORM, '## [') : line;
  return text.includes(':') ? text.replace(NEW_FORM, '$1: :') : text;
}

/** A pair of lines between which the runner obeys nothing but the second. */
export interface CommandFence {
  readonly open: string;
  readonly close: string;
}

/**
 * The token must be one that nobody can print by guess: 32 hexadecimal digits of 16 random bytes. The runner masks it
 * from then on.
 */
export function commandFence(randomBytes: (size: number) => Uint8Array): CommandFence {
  const token = Buffer.from(randomBytes(16)).toString('hex');
  return { open: workflowCommand('stop-commands', token), close: `::${token}::` };
}
