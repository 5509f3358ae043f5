/** The walk-through of the documentation, done as it is written: every command in order, every file as it stands there. */

import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gitestra } from '../cli/fake-host.ts';

let root: string;
let work: string;
const env = (): Record<string, string> => ({
  PATH: process.env.PATH!,
  HOME: root,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.com',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.com',
  // Versions of actions are asked for here.
  GITHUB_SERVER_URL: `file://${join(root, 'server')}`,
});

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env: env() });
}

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-walk-')));
  work = join(root, 'work');
  mkdirSync(work);
  git(root, 'init', '-q', '--bare', '-b', 'main', 'remote.git');
  for (const [name, version] of [
    ['actions/checkout', 'v5'],
    ['gitestra/gitestra', 'v0'],
  ] as const) {
    const folder = join(root, 'server', name);
    mkdirSync(folder, { recursive: true });
    git(folder, 'init', '-q');
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'x');
    git(folder, 'tag', version);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

type Step = { readonly command: string } | { readonly file: string; readonly text: string };

function steps(): Step[] {
  const page = readFileSync(join(import.meta.dirname, '../../docs/walkthrough.md'), 'utf8');
  return [...page.matchAll(/^```(sh|yaml file=(\S+))\n([\s\S]*?)^```$/gm)].flatMap(
    ([, kind, file, text]): Step[] =>
      kind === 'sh'
        ? text!
            .trim()
            .split('\n')
            .map((command) => ({ command }))
        : [{ file: file!, text: text! }],
  );
}

/** Words of a command line; quotes keep blanks together. */
const words = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c!);

it('works from the first command to the last', async () => {
  const printed: string[] = [];
  for (const step of steps()) {
    if ('file' in step) {
      writeFileSync(join(work, step.file), step.text);
      continue;
    }
    const [program, ...args] = words(step.command);
    if (program === 'gitestra') {
      const { status, out, err } = await gitestra(args, { cwd: work, env: env() });
      expect(`${step.command}: ${err}`).toBe(`${step.command}: `);
      expect(`${step.command}: ${status}`).toBe(`${step.command}: 0`);
      printed.push(out);
      continue;
    }
    execFileSync(program!, args, { cwd: work, env: env(), stdio: 'pipe' });
    if (step.command.startsWith('git init')) git(work, 'remote', 'add', 'origin', join(root, 'remote.git'));
  }
  const all = printed.join('\n');
  expect(all).toContain('Hello, you! (number 1)');
  expect(all).toMatch(/plan|report/);
  expect(all).toContain('company.team.report.evening  0 18 * * *, Europe/Berlin');
  // The last list of revisions: three of them, the first and the last the same text.
  expect(printed.at(-1)).toMatch(
    /3[\s\S]*The shorter greeting again[\s\S]*2[\s\S]*Say what the number is[\s\S]*1[\s\S]*Flows/,
  );
  expect(git(work, 'diff', 'HEAD~2', 'HEAD', '--stat')).toBe('');
  expect(readdirSync(join(work, '.github/workflows')).sort()).toEqual([
    'gitestra-company.team.hello.yml',
    'gitestra-company.team.report.yml',
    'gitestra-validate.yml',
  ]);
}, 60_000);
