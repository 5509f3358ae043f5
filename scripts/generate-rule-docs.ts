/** Writes `docs/rules`: a page for each finding, with a flow that gets it and its output, and an index. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CODES, type Code, UPGRADE_CODES } from '../src/validate/codes.ts';
import { emitFile, root } from './generated-file.ts';
import { PAGE_FLOW, RULE_PAGES, type RulePage } from './rule-pages.ts';
import { runRulePage } from './run-rule-page.ts';

/** Without a flow to show: it would be a megabyte long. */
const TOO_LARGE = `# file-too-large

The file is larger than what is read.

Files of more than 1,048,576 characters are not read: real flows stay below a tenth of it, and a file that large is data that was put into the folder of flows by mistake.

## The repair

Move long scripts and data to namespace files, the \`_files\` folder of the namespace, and read them from there.
`;

const filesOf = (files: RulePage['bad']): Readonly<Record<string, string>> =>
  typeof files === 'string' ? { [PAGE_FLOW]: files } : files;

function blocks(files: RulePage['bad']): string {
  return Object.entries(filesOf(files))
    .map(
      ([path, text]) =>
        `\`${path}\`\n\n\`\`\`${/\.ya?ml$/.test(path) ? 'yaml' : 'text'}\n${text.trimEnd()}\n\`\`\``,
    )
    .join('\n\n');
}

async function page(code: Code, { why, bad, good, byPath }: RulePage): Promise<string> {
  const upgrade = UPGRADE_CODES.has(code);
  const options = { upgrade, byPath: byPath === true };
  const before = await runRulePage(filesOf(bad), options);
  if (!before.codes.includes(code))
    throw new Error(`the flow of docs/rules/${code}.md does not get ${code}:\n${before.output}`);
  const after = await runRulePage(filesOf(good), options);
  if (after.codes.includes(code))
    throw new Error(`the repair of docs/rules/${code}.md still gets ${code}:\n${after.output}`);
  const severity = new RegExp(`^(\\w+)\\[${code}\\]`, 'm').exec(before.output)![1]!;
  const command = `gitestra validate${upgrade ? ' --upgrade' : ''}${options.byPath ? ` ${Object.keys(filesOf(bad)).join(' ')}` : ''}`;
  return `# ${code}

${CODES.get(code)}

Severity: ${severity === 'info' ? 'note' : severity}.${upgrade ? ' Only with `--upgrade`.' : ''}

${why}

## A flow that gets it

${blocks(bad)}

What \`${command}\` says:

\`\`\`text
${before.output}
\`\`\`

## The repair

${blocks(good)}
`;
}

function index(): string {
  const rows = [...CODES].map(
    ([code, summary]) => `| [\`${code}\`](${code}.md) | ${summary.replaceAll('|', '\\|')} |`,
  );
  return `# Findings

What \`gitestra validate\` can say about a flow, by the code that stands in brackets in front of the message.

A finding is left alone by a comment on its line, or alone on the line above it, with the reason behind the colon:

\`\`\`yaml
message: "{{ inputs.user }}" # gitestra-ignore undeclared-input: given by the calling flow
\`\`\`

In a script inside the flow the comment may begin with \`#\`, \`--\` or \`//\`. For many files at once there is \`gitestra.yaml\`:

\`\`\`yaml
validate:
  rules:
    unsupported-type: info # another severity, or off
  ignore:
    - paths: [flows/company/old/**]
      rules: [deprecated-type]
      reason: not touched any more
\`\`\`

| code | |
| --- | --- |
${rows.join('\n')}
`;
}

for (const code of CODES.keys() as Iterable<Code>) {
  const text = code === 'file-too-large' ? TOO_LARGE : await page(code, RULE_PAGES[code]);
  emitFile(`docs/rules/${code}.md`, text);
}
emitFile('docs/rules/README.md', index());
for (const name of readdirSync(join(root, 'docs/rules'))) {
  if (name === 'README.md' || CODES.has(name.replace(/\.md$/, ''))) continue;
  console.error(`docs/rules/${name} is about no finding: remove it`);
  process.exitCode = 1;
}
