/** Every page about a finding: its flow gets the finding with exactly the printed output, its repair does not. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runRulePage } from '../../scripts/run-rule-page.ts';
import { CODES } from '../../src/validate/codes.ts';

const PAGES = new URL('../../docs/rules/', import.meta.url);
const names = readdirSync(PAGES)
  .filter((name) => name !== 'README.md')
  .map((name) => name.replace(/\.md$/, ''));

interface Page {
  readonly upgrade: boolean;
  readonly byPath: boolean;
  readonly output: string;
  readonly bad: Readonly<Record<string, string>>;
  readonly good: Readonly<Record<string, string>>;
}

function filesIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^`([^`\n]+)`\n\n```\w+\n([\s\S]*?)\n```$/gm)].map(([, path, content]) => [
      path!,
      `${content}\n`,
    ]),
  );
}

function readPage(name: string): Page {
  const text = readFileSync(new URL(`${name}.md`, PAGES), 'utf8');
  const [before, good] = text.split('\n## The repair\n') as [string, string];
  const [bad, said] = before.split('\nWhat `gitestra validate') as [string, string];
  const command = said.slice(0, said.indexOf('`'));
  return {
    upgrade: command.includes('--upgrade'),
    byPath: /\.yaml/.test(command),
    output: /```text\n([\s\S]*?)\n```/.exec(said)![1]!,
    bad: filesIn(bad),
    good: filesIn(good),
  };
}

describe('pages about findings', () => {
  it('are there for every code, and listed', () => {
    expect(names.sort()).toEqual([...CODES.keys()].sort());
    const index = readFileSync(new URL('README.md', PAGES), 'utf8');
    for (const code of CODES.keys()) expect(index).toContain(`(${code}.md)`);
  });

  // A flow that is too large is no use on a page.
  it.each(names.filter((name) => name !== 'file-too-large'))('%s', async (name) => {
    const page = readPage(name);
    expect(Object.keys(page.bad).length).toBeGreaterThan(0);
    const bad = await runRulePage(page.bad, page);
    expect(bad.output).toBe(page.output);
    expect(bad.codes).toContain(name);
    const good = await runRulePage(page.good, page);
    expect(good.codes).not.toContain(name);
    expect(good.output).not.toMatch(/^error\[/m);
  });
});
