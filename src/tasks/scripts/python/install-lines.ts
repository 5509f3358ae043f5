/** Which commands of a script install Python packages, and which of them may be run beforehand, once for many runs. */

export interface InstallPlan {
  /** Commands that install and do nothing else, before anything that they could depend on. */
  readonly beforehand: readonly string[];
  /** Something else installs too, at a moment and from a place that only the script knows. */
  readonly later: boolean;
}

/** Lines that call pip to install something, in whatever way. */
export const INSTALLS = /\bpip3?(?:\.\d+)?\s+(?:-\S+\s+)*install\b/;

/** Lines that change nothing for an installation after them. */
const HARMLESS = /^\s*(?:#.*|set\s+[-+][a-zA-Z]+|echo(?:\s[^|&;<>`$(]*)?)?$/;

/** One part of a shell line whose meaning is plain: space, an operator between commands, a redirection, a word. */
const WORD = /'[^']*'|"[^"\\`$]*"|\$\w+|\$\{\w+\}|"\$\w+"|"\$\{\w+\}"|[^\s'"\\;&|<>`$(){}*?#!~]/.source;
const PART = new RegExp(
  [
    /(?<space>[ \t]+)/.source,
    /(?<comment>#.*$)/.source,
    /(?<operator>&&|;)/.source,
    /(?<redirection>(?:\d|&)?>{1,2}[ \t]*(?:&\d|[\w./-]+))/.source,
    `(?<word>(?:${WORD})(?:${WORD}|[#!~])*)`,
  ].join('|'),
  'y',
);

/** undefined when nothing is installed. */
export function planInstallation(items: readonly string[]): InstallPlan | undefined {
  const lines = items.flatMap((item) => item.replace(/\\\r?\n/g, ' ').split(/\r?\n/));
  const beforehand: string[] = [];
  let later = false;
  let undisturbed = true;
  for (const line of lines) {
    if (undisturbed && installsOnly(line)) beforehand.push(line.trim());
    else if (!HARMLESS.test(line)) {
      undisturbed = false;
      later ||= INSTALLS.test(line);
    }
  }
  return later || beforehand.length > 0 ? { beforehand, later } : undefined;
}

function installsOnly(line: string): boolean {
  const commands = commandsOf(line);
  return commands !== undefined && commands.length > 0 && commands.every(isInstallation);
}

/** Words of the commands of a line; undefined when it holds something else than commands one after another. */
function commandsOf(line: string): string[][] | undefined {
  const commands: string[][] = [[]];
  let adjoins = false;
  for (PART.lastIndex = 0; PART.lastIndex < line.length; ) {
    const groups = PART.exec(line)?.groups;
    if (groups === undefined) return undefined;
    const { word, operator, comment } = groups;
    if (operator !== undefined) commands.push([]);
    if (word !== undefined) {
      if (adjoins) return undefined;
      commands.at(-1)!.push(word.replace(/['"]/g, ''));
    }
    adjoins = word !== undefined;
    if (comment !== undefined) break;
  }
  return commands;
}

function isInstallation(words: readonly string[]): boolean {
  const [program = '', ...rest] = words;
  const options = optionsOf(program, rest);
  const install = options?.findIndex((word) => !word.startsWith('-'));
  if (options === undefined || install === undefined || options[install] !== 'install') return false;
  return !options.slice(install + 1).some(staysHere);
}

/** What follows `pip`, whichever way it is called. */
function optionsOf(program: string, words: readonly string[]): readonly string[] | undefined {
  if (/^pip3?(?:\.\d+)?$/.test(program)) return words;
  if (program === 'uv' && words[0] === 'pip') return words.slice(1);
  return /^python3?(?:\.\d+)?$/.test(program) && words[0] === '-m' && words[1] === 'pip'
    ? words.slice(2)
    : undefined;
}

/** Installs from, or into, a folder of the working directory, which is another one the next time. */
function staysHere(word: string): boolean {
  return /^\.{1,2}(?:\/|$|\[)|^(?:-e|--editable|-t|--target|--prefix|--root)\b|\$\{?(?:WORKING_DIR|OUTPUT_DIR|PWD)\b/.test(
    word,
  );
}

/** Files of requirements or constraints that a line names. */
export function requirementFiles(line: string): string[] {
  return [
    ...line.matchAll(/(?:^|\s)(?:-[rc]|--requirements?|--constraints?)[ =]?(?:"([^"]+)"|'([^']+)'|(\S+))/g),
  ].map(([, double, single, plain]) => (double ?? single ?? plain)!);
}

/** Names of environment variables that a line uses. */
export function variablesOf(line: string): string[] {
  return [...line.matchAll(/\$\{?(\w+)/g)].map(([, name]) => name!);
}
