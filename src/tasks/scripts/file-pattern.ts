/** Patterns over files, as Java's path matchers read them: `*`, `**`, `?`, `[a-z]`, `{a,b}`, and `regex:`. */

import { RuntimeFailure } from '../../expression/errors.ts';
import { javaRegex } from '../../expression/java/regex.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';

const SPECIAL = /[\\^$.*+?()[\]{}|]/;

/** The regular expression of a glob; `*` and `?` stop at a slash, `**` does not. */
export function globToRegExp(glob: string): RegExp {
  let source = '';
  let depth = 0;
  for (let index = 0; index < glob.length; index++) {
    const char = glob[index]!;
    if (char === '*') {
      const crosses = glob[index + 1] === '*';
      source += crosses ? '.*' : '[^/]*';
      if (crosses) index++;
    } else if (char === '?') source += '[^/]';
    else if (char === '{') {
      depth++;
      source += '(?:';
    } else if (char === '}' && depth > 0) {
      depth--;
      source += ')';
    } else if (char === ',' && depth > 0) source += '|';
    else if (char === '[') {
      const end = glob.indexOf(']', index + 2);
      if (end === -1) throw invalid(glob, 'a `[` is not closed');
      source += characterClass(glob.slice(index + 1, end));
      index = end;
    } else if (char === '\\' && index + 1 < glob.length) source += literal(glob[++index]!);
    else source += literal(char);
  }
  if (depth > 0) throw invalid(glob, 'a `{` is not closed');
  try {
    return new RegExp(`^${source}$`, 'su');
  } catch (cause) {
    throw invalid(glob, (cause as Error).message);
  }
}

function literal(char: string): string {
  return SPECIAL.test(char) ? `\\${char}` : char;
}

function characterClass(content: string): string {
  const negated = content.startsWith('!') || content.startsWith('^');
  const body = (negated ? content.slice(1) : content).replace(/[\\[\]]/g, '\\$&');
  return `(?!/)[${negated ? '^' : ''}${body}]`;
}

function invalid(pattern: string, why: string): TaskFailure {
  return new TaskFailure(`file pattern \`${pattern}\` is not valid: ${why}`);
}

/** Whether the text is a file name rather than a pattern. */
export function isPlainName(pattern: string): boolean {
  return !/^(glob|regex):/.test(pattern) && !/[*?[\]{}\\]/.test(pattern);
}

/**
 * A test of relative paths for one entry of `outputFiles`. Kestra: without a prefix the pattern is anchored to the
 * working directory, with `glob:` or `regex:` it is matched with the absolute path.
 */
export function outputFileTest(pattern: string, workingDir: string): (path: string) => boolean {
  const absolute = (path: string): string => `${workingDir.replaceAll('\\', '/')}/${path}`;
  if (pattern.startsWith('glob:')) {
    const expression = globToRegExp(pattern.slice(5));
    return (path) => expression.test(absolute(path));
  }
  if (pattern.startsWith('regex:')) {
    const matches = wholeMatch(pattern.slice(6));
    return (path) => matches(absolute(path));
  }
  const expression = globToRegExp(relativePattern(pattern, workingDir));
  return (path) => expression.test(path);
}

/** A pattern without its beginning that names the working directory. */
export function relativePattern(pattern: string, workingDir: string): string {
  if (pattern.startsWith(`${workingDir}/`)) return pattern.slice(workingDir.length + 1);
  return pattern.replace(/^(\.?\/)+/, '');
}

/** Kestra: the expression is one of Java's, and must match the whole path. */
function wholeMatch(source: string): (path: string) => boolean {
  try {
    // On its own first: what is put around it could close what it left open.
    javaRegex(source);
    const expression = javaRegex(`\\A(?:${source})\\z`);
    return (path) => expression.find(path) !== undefined;
  } catch (cause) {
    if (!(cause instanceof RuntimeFailure)) throw cause;
    throw invalid(`regex:${source}`, cause.message);
  }
}

/** A test for `namespaceFiles`. Kestra: a pattern that starts with a word character matches at any depth. */
export function namespaceFileTest(pattern: string): (path: string) => boolean {
  if (pattern.startsWith('regex:')) {
    const matches = wholeMatch(pattern.slice(6));
    return (path) => matches(path) || matches(`/${path}`);
  }
  const glob = pattern.replace(/^glob:/, '').replace(/^\.?\//, '');
  const expressions = [globToRegExp(glob), ...(/^\w/.test(glob) ? [globToRegExp(`**/${glob}`)] : [])];
  return (path) => expressions.some((expression) => expression.test(path));
}
