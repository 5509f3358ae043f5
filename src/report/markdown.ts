/**
 * GitHub-flavoured Markdown out of text that anybody may have written. Escaped text is only ever text: it cannot open
 * a table cell, a heading, HTML, an image, a link, a formula or an emoji, and it mentions nobody.
 */

import { withoutEscapes } from './printable.ts';

/** What is markup in the middle of a line, as entities: GitHub reads these as letters, never as structure. */
const MARKUP = /[&<>`*_[\]#|~@:$\\]/g;
/** What is markup only where a block begins: a heading's line, a list, a quote. */
const OPENING = /^([-+=]|\d+[.)])/;
/** Where GitHub would look for mentions, references and addresses after the Markdown is done. */
const LINKS = /@(?=[\w-])|#(?=\d)|:(?=\/\/)|\b(?:www|GH)(?=[.-])|\b(?:mailto|xmpp)(?=:)/gi;
const CONTROLS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/g;
const NO_LINK = '\u200b';
/** GitHub links mail addresses in the text that results, even in code; the comment parts that text in two. */
const AT = '&#64;<!-- -->';

/** One line of plain text: line breaks become spaces. */
export function escapeText(text: string): string {
  return atStart(plain(clean(text).trim()));
}

function plain(text: string): string {
  return entities(text.replace(/\s*\n\s*/g, ' ').replace(LINKS, `$&${NO_LINK}`));
}

function atStart(text: string): string {
  return text.replace(OPENING, (mark) => [...mark].map((letter) => `&#${letter.charCodeAt(0)};`).join(''));
}

/** Text as code, on one line of Markdown; its line breaks are kept as `<br>`. Nothing in code is linked. */
export function code(text: string): string {
  const lines = clean(text)
    .split('\n')
    .map((line) =>
      entities(line)
        .replaceAll('&#64;', AT)
        .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`),
    );
  return `<code>${lines.join('<br>') || ' '}</code>`;
}

/** A sentence of our own in which user text stands between backticks; those parts become code. */
export function sentence(text: string): string {
  const parts = text.split('`');
  if (parts.length % 2 === 0) return escapeText(text);
  const shown = parts.map((part, index) =>
    index % 2 === 0 ? plain(clean(part)) : part === '' ? '' : code(part),
  );
  return atStart(shown.join('').trim());
}

/** A fenced block that its content cannot close. */
export function fence(text: string, language = ''): string {
  const content = withoutEscapes(text)
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(CONTROLS, '\ufffd');
  let longest = 2;
  for (const run of content.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${content}${content.endsWith('\n') || content === '' ? '' : '\n'}${ticks}`;
}

/** `[text](address)`; both are escaped, and only http and https addresses make a link. */
export function link(text: string, address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return text;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return text;
  return `[${text}](${url.href.replace(/[()<>"'`\\|[\]*_~ ]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}

/** Cells must be escaped already. A table without rows is empty. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A part that opens on a click; `title` must be escaped already. */
export function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function clean(text: string): string {
  return withoutEscapes(text).replace(/\r\n?/g, '\n').replace(CONTROLS, '\ufffd');
}

function entities(text: string): string {
  return text.replace(MARKUP, (letter) => `&#${letter.charCodeAt(0)};`);
}
