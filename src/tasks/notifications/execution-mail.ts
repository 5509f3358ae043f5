/** The mail that tells how an execution stands, as HTML and as plain text. */

import { factsOf, type NotifiedExecution, nameOf, outcomeText } from './notified-execution.ts';

const COLORS: Readonly<Record<string, string>> = { SUCCESS: '#1a7f37', WARNING: '#9a6700' };
const DANGER = '#cf222e';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** `customMessage` may hold HTML. Kestra: it stands in the mail as it is. */
export function executionHtml(execution: NotifiedExecution): string {
  const { state, link, customMessage } = execution;
  const name = escaped(nameOf(execution));
  const rows = factsOf(execution).map(
    ([fact, value]) =>
      `<tr><td style="padding:2px 16px 2px 0;color:#57606a">${escaped(fact)}</td><td>${escaped(value)}</td></tr>`,
  );
  return [
    '<!doctype html>',
    `<html><head><meta charset="utf-8"><title>${name}: ${state}</title></head>`,
    '<body style="font-family:sans-serif;font-size:14px;color:#1f2328">',
    `<h2 style="font-size:18px">${name} <span style="color:${COLORS[state] ?? DANGER}">${state}</span></h2>`,
    ...(customMessage === undefined ? [] : [`<p>${customMessage}</p>`]),
    `<p>${outcomeText(execution, (id) => `<code>${escaped(id)}</code>`)}</p>`,
    `<table style="border-collapse:collapse">${rows.join('')}</table>`,
    ...(link === undefined ? [] : [`<p><a href="${escaped(link)}">Open the run</a></p>`]),
    '</body></html>',
  ].join('\n');
}

export function executionText(execution: NotifiedExecution): string {
  const { state, link, customMessage } = execution;
  return [
    `${nameOf(execution)}: ${state}`,
    ...(customMessage === undefined ? [] : ['', customMessage]),
    '',
    outcomeText(execution, (id) => id),
    '',
    ...factsOf(execution).map(([fact, value]) => `${fact}: ${value}`),
    ...(link === undefined ? [] : ['', link]),
    '',
  ].join('\n');
}
