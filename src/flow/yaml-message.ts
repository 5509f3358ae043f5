/** Turns the YAML grammar's complaints into sentences that say what to write. */

import type { YAMLError } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import type { SourceFile, Span } from './source.ts';

/** On longer lines no pattern is searched for. */
const LONG_LINE = 2000;

interface Wording {
  readonly message: string;
  readonly help?: string;
}

export function describeSyntaxError(source: SourceFile, error: YAMLError): Diagnostic {
  const span = placeOf(source, error);
  const { message, help } = wording(source, error, span);
  const diagnostic: Diagnostic = { code: 'yaml-syntax', severity: 'error', message, file: source, span };
  return help === undefined ? diagnostic : { ...diagnostic, help };
}

function wording(source: SourceFile, error: YAMLError, span: Span): Wording {
  const line = source.line(source.position(span.start).line);
  if (/without - indicator/.test(error.message)) {
    return {
      message: 'this line is indented less than the list item above, and deeper than the list',
      help: 'give all keys of the item the same indentation',
    };
  }
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {
        message: 'a tab is used as indentation, which YAML does not allow',
        help: 'indent with spaces',
      };
    case 'BAD_INDENT': {
      const bracket = /end with a ([\]}])/.exec(error.message)?.[1];
      if (bracket !== undefined) {
        const open = bracket === ']' ? '[' : '{';
        return {
          message: `a \`${open}\` is never closed`,
          help: `add the closing \`${bracket}\``,
        };
      }
      if (/indented more than parent|same column|same indentation/i.test(error.message)) {
        return {
          message: 'this line is indented differently from the lines it belongs to',
          help: 'give all keys of one map, and all `-` of one list, the same indentation',
        };
      }
      return {
        message: 'this line has too little indentation for the value it is part of',
        help: 'indent it deeper than the key that it belongs to',
      };
    }
    case 'MISSING_CHAR':
      return missingCharacter(error.message, line);
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'a key must stand on one line and be followed by `:`',
        help: 'look for a missing `:` behind this text, or for text that is indented less than the value it continues',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if ((line.match(/:(?=\s|$)/g)?.length ?? 0) < 2) {
        return {
          message: 'the line below is indented as if it belonged to this value',
          help: 'give the keys of one map the same indentation',
        };
      }
      return {
        message: 'a second `:` on this line makes the value look like a nested map',
        help: 'put the value in quotes when the `: ` is part of its text, or write the nested map on lines of its own',
      };
    case 'BLOCK_IN_FLOW':
      return {
        message: 'block style is not possible inside `[ ]` or `{ }`',
        help: 'close the bracket first',
      };
    case 'BAD_ALIAS':
      return {
        message: 'this is not a complete alias',
        help: 'put the value in quotes when `*` is part of its text',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message: `${escapeIn(error.message)} is no escape that YAML knows in double quotes`,
        help: 'write `\\\\` for a backslash, or use single quotes',
      };
    case 'BAD_SCALAR_START':
      return badStart(source.text, span.start);
    case 'KEY_OVER_1024_CHARS':
      return { message: 'a key is limited to 1024 characters' };
    case 'MULTIPLE_ANCHORS':
      return { message: 'a value can have one anchor only' };
    case 'MULTIPLE_TAGS':
      return { message: 'a value can have one tag only' };
    case 'RESOURCE_EXHAUSTION':
      return { message: 'values are nested too deeply to be read' };
    case 'BAD_DIRECTIVE':
      return {
        message:
          'a line beginning with `%` in front of the document is a YAML directive, and this is not one',
      };
    case 'UNEXPECTED_TOKEN':
      return unexpected(source, error.message, span, line);
    default:
      return { message: sentence(error.message) };
  }
}

function badStart(text: string, offset: number): Wording {
  const character = text[offset] ?? '';
  if (character === '%' && text[offset - 1] === '{') return UNQUOTED_TAG;
  const shown = character === '`' ? 'a backtick' : `\`${character}\``;
  return { message: `a value cannot begin with ${shown}`, help: 'put the value in quotes' };
}

const UNQUOTED_TAG: Wording = {
  message: 'an unquoted `{%` begins a YAML map, not a template',
  help: "put the whole value in quotes: '{% … %}'",
};

function missingCharacter(raw: string, line: string): Wording {
  const quote = /closing ("|')quote/i.exec(raw) ?? /Missing closing (["'])/i.exec(raw);
  if (quote !== null)
    return { message: `this text is never closed with ${quote[1]}`, help: `add the closing ${quote[1]}` };
  const bracket = /(?:expected|with a|end with) (?:a )?([\]}])/i.exec(raw);
  if (bracket !== null)
    return {
      message: `this is never closed with \`${bracket[1]}\``,
      help: `add the closing \`${bracket[1]}\``,
    };
  if (/Missing ,/.test(raw)) {
    return line.includes('{{')
      ? {
          message: 'an unquoted `{{` begins a YAML map, not an expression',
          help: "put the whole value in quotes: '{{ … }}'",
        }
      : { message: 'a `,` is missing between two items' };
  }
  if (/Implicit (map )?keys? need/.test(raw)) {
    return {
      message: 'this is neither `key: value` nor a list item',
      help: 'add `:` and a value, or indent the text so that it continues the value above',
    };
  }
  if (/directives-end/i.test(raw))
    return { message: 'a line with `---` is missing behind the `%` line above' };
  if (/space/.test(raw)) return { message: sentence(raw), help: 'put a blank between the two' };
  return { message: sentence(raw) };
}

function unexpected(source: SourceFile, raw: string, span: Span, line: string): Wording {
  if (line.includes('{{') && /[}\]]|flow|map/i.test(raw)) {
    return {
      message: 'text around an unquoted `{{ }}` cannot be read',
      help: "put the whole value in quotes: '{{ … }}'",
    };
  }
  if (line.length < LONG_LINE && /^\s*(['"]).*\1\s*\S/.test(line.slice(line.search(/['"]/)))) {
    const help = line.includes('{{')
      ? 'inside the expression use the other kind of quotes: "{{ x[\'y\'] }}"'
      : "put the whole value in one pair of quotes, and double the quotes inside: `'it''s'`";
    return { message: 'there is text behind the closing quote of this value', help };
  }
  const found = source.text
    .slice(span.start, Math.min(span.end, span.start + 30))
    .split('\n')[0]!
    .trim();
  if (found === '-' || found.startsWith('- ')) {
    return { message: 'a list cannot begin on the line of its key', help: 'begin it on the line below' };
  }
  return found === ''
    ? { message: sentence(raw) }
    : {
        message: `\`${found}\` is not possible here`,
        help: 'check the indentation and the quotes of this line and the one above',
      };
}

function escapeIn(raw: string): string {
  return `\`${/(\\.\S*)/.exec(raw)?.[1] ?? '\\'}\``;
}

function sentence(raw: string): string {
  const text = raw.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function placeOf(source: SourceFile, error: YAMLError): Span {
  const [from, to] = error.pos;
  if (error.code === 'BAD_DQ_ESCAPE') return visibleSpan(source, from, from + 2);
  const quote = error.code === 'MISSING_CHAR' ? /closing (["'])/i.exec(error.message)?.[1] : undefined;
  const opening = quote === undefined ? undefined : openingQuote(source.text.slice(0, to), quote);
  return opening === undefined
    ? visibleSpan(source, from, to)
    : visibleSpan(source, opening, source.text.length);
}

/** A missing quote is noticed at the end of the file; the mistake is where the text begins. */
function openingQuote(text: string, quote: string): number | undefined {
  const opening = new RegExp(`(?:^|[:,[{-])[ \\t]*(${quote})[^${quote}\\n]*$`, 'gm');
  const last = [...text.matchAll(opening)].at(-1);
  return last === undefined ? undefined : last.index + last[0].indexOf(quote);
}

/** The grammar often points at a line break or over many lines; people want to see something on one line. */
function visibleSpan(source: SourceFile, from: number, to: number): Span {
  const text = source.text;
  let start = Math.min(from, text.length);
  if (start === text.length || text[start] === '\n' || text[start] === '\r') {
    const before = start;
    while (start > 0 && /\s/.test(text[start - 1]!)) start--;
    start = Math.max(0, Math.min(before, start - 1));
  }
  // Inside the indentation there is nothing to see; a tab there is the mistake itself.
  while (text[start] === ' ' && start + 1 < text.length && /[^\r\n]/.test(text[start + 1]!)) start++;
  const lineBreak = text.indexOf('\n', start);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  let end = Math.max(start + 1, Math.min(to, lineEnd));
  while (end > start + 1 && /\s/.test(text[end - 1]!)) end--;
  return { start, end: Math.min(end, text.length) };
}
