/**
 * Reads and writes tables of flows with what validation says about them, made to be read by people:
 *
 *     == a misspelt property
 *     id: x
 *     …
 *     --
 *     6:5-6:11 error unknown-property task `a` has no property `mesage` (did you mean `message`?)
 *
 * A case may have other files, each behind a line `@@ path`; the flow itself then stands behind one too and comes first.
 * Words in brackets behind the title are options: `[upgrade]`, `[level 2]`.
 */

export interface TableCase {
  readonly title: string;
  readonly options: readonly string[];
  /** The flow that is validated. */
  readonly path: string;
  /** By path; the flow is among them. */
  readonly files: Readonly<Record<string, string>>;
  /** The case has a repository around the flow. */
  readonly isRepository: boolean;
  readonly expected: readonly string[];
}

const LONE = 'flow.yaml';

export function readFlowTable(text: string): readonly TableCase[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const headEnd = block.indexOf('\n');
      const head = block.slice(0, headEnd);
      const [body = '', expected = ''] = block.slice(headEnd + 1).split(/^--\n/m);
      const options = [...head.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!);
      const files = filesOf(body);
      return {
        title: head.replace(/\s*\[.*$/, ''),
        options,
        path: Object.keys(files)[0]!,
        files,
        isRepository: body.startsWith('@@ '),
        expected: expected.split('\n').filter((line) => line !== ''),
      };
    });
}

function filesOf(body: string): Readonly<Record<string, string>> {
  if (!body.startsWith('@@ ')) return { [LONE]: body };
  const files: Record<string, string> = {};
  for (const part of body.split(/^@@ /m).slice(1)) {
    const end = part.indexOf('\n');
    files[part.slice(0, end)] = part.slice(end + 1);
  }
  return files;
}

/** The table again, with other expectations. */
export function writeFlowTable(cases: readonly TableCase[]): string {
  return cases
    .map(({ title, options, files, isRepository, expected }) => {
      const head = [title, ...options.map((option) => `[${option}]`)].join(' ');
      const body = Object.entries(files).map(([path, text]) => (isRepository ? `@@ ${path}\n${text}` : text));
      return `== ${head}\n${body.join('')}--\n${expected.map((line) => `${line}\n`).join('')}\n`;
    })
    .join('');
}
