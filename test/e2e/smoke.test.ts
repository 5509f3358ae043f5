/** The built program, as a fresh clone has it, under every Node that is supported and can be had. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/util/version.ts';
import { DIST, filesBelow, folderOf, gitestra, ROOT } from './program.ts';

const isBuilt = existsSync(join(DIST, 'cli.js'));
const node24 = join(ROOT, 'test/node24/node_modules/node/bin/node');

const NODES: readonly { readonly name: string; readonly node: string; readonly missing?: string }[] = [
  { name: `Node ${process.versions.node}`, node: process.execPath },
  {
    name: 'Node 24',
    node: node24,
    ...(existsSync(node24) ? {} : { missing: 'run npm ci --prefix test/node24' }),
  },
];

for (const { name, node, missing } of NODES) {
  const skip = isBuilt ? missing : 'there is no dist/';
  describe.skipIf(skip !== undefined)(`${name}${skip === undefined ? '' : `, skipped: ${skip}`}`, () => {
    const run = (...args: string[]): ReturnType<typeof gitestra> =>
      gitestra(args, {
        cwd: ROOT,
        node,
        env: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' },
      });

    it('runs hello-world', async () => {
      const executions = folderOf();
      const ended = await run(
        'run',
        'company.team.hello-world',
        '--flows-dir',
        'examples/flows',
        '--executions-dir',
        executions,
      );
      expect(ended).toMatchObject({ status: 0, stderr: '' });
      expect(ended.stdout).toMatch(
        / DEBUG date {2}A log line content with a contextual date variable \d{4}-\d\d-\d\dT/,
      );
      expect(ended.stdout).toMatch(/^✔ SUCCESS company\.team\.hello-world /m);
      expect(readdirSync(executions)).toHaveLength(1);
    });

    it('runs inputs_demo with an input', async () => {
      const ended = await run(
        'run',
        'company.team.inputs_demo',
        '--flows-dir',
        'examples/flows',
        '-i',
        'user=Rick',
        '--executions-dir',
        folderOf(),
      );
      expect(ended).toMatchObject({ status: 0, stderr: '' });
      expect(ended.stdout).toContain('Hey there, Rick\n');
    });

    it('validates the examples', async () => {
      const ended = await run('validate', 'examples/flows');
      expect(ended).toMatchObject({ status: 0, stderr: '' });
      expect(ended.stdout).toMatch(/^[✔▲] .* \d+ files\n/m);
    });

    it('prints its version', async () => {
      const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
      expect(VERSION).toBe(version);
      expect(await run('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    });

    it('prints its help, and that of every command', async () => {
      const help = await run('--help');
      expect(help).toMatchObject({ status: 0, stderr: '' });
      const commands = [...help.stdout.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map((match) => match[1]!);
      expect(commands).toEqual(expect.arrayContaining(['run', 'validate', 'graph', 'render', 'resume']));
      const helps = await Promise.all(commands.map((command) => run(...command.split(' '), '--help')));
      for (const [index, one] of helps.entries()) {
        expect(one).toMatchObject({ status: 0, stderr: '' });
        expect(one.stdout).toContain(`gitestra ${commands[index]}`);
      }
    });

    it('says what to write instead of an unknown command', async () => {
      const ended = await run('validat');
      expect(ended).toMatchObject({ status: 2, stdout: '' });
      expect(ended.stderr).toContain('Did you mean gitestra validate?');
    });
  });
}

/** Code is counted, not time: with it comes the start-up time that users feel. */
const LARGEST_START = 100_000;

describe.skipIf(!isBuilt)('what is loaded', () => {
  it.each([['--version'], ['--help'], ['run', '--help'], ['unknown-command']])(
    'by gitestra %s %s is little',
    async (...args) => {
      const coverage = folderOf();
      const command = args.filter((arg) => arg !== undefined);
      await gitestra(command, { cwd: ROOT, env: { NODE_V8_COVERAGE: coverage } });
      const scripts = filesBelow(coverage).flatMap((file) => {
        const report = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as {
          result: { url: string }[];
        };
        return report.result.map((script) => script.url).filter((url) => url.startsWith('file:'));
      });
      const sizes = scripts.map((url) => [basename(url), statSync(fileURLToPath(url)).size] as const);
      expect(sizes.map(([name]) => name)).toContain('cli.js');
      expect(sizes.filter(([, size]) => size > LARGEST_START)).toEqual([]);
      expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(LARGEST_START);
    },
  );
});
