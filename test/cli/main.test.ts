import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CommandTable, defineCommand, isGroup } from '../../src/cli/command.ts';
import { CommandFailure } from '../../src/cli/command-failure.ts';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { VERSION } from '../../src/util/version.ts';
import { gitestra } from './fake-host.ts';

const probe = defineCommand({
  summary: 'Probe',
  description: ['A paragraph.'],
  operands: { usage: '<a> [b]', min: 1, max: 2, missing: 'the first operand' },
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'json'],
      default: 'text',
      description: 'What to print',
    },
    input: { type: 'string', short: 'i', value: 'ID=VALUE', multiple: true, description: 'An input' },
    'max-parallel': { type: 'string', value: 'N', description: 'A number' },
    quiet: { type: 'boolean', short: 'q', description: 'Say less' },
  },
  examples: [{ command: 'gitestra probe x', does: 'the simplest' }],
  async run({ options, operands, terminal }) {
    terminal.out(JSON.stringify({ options, operands }));
    return 0;
  },
});

const failing = (error: unknown) => ({
  summary: 'Fails',
  load: async () =>
    defineCommand({
      summary: 'Fails',
      description: [],
      operands: { usage: '', min: 0 },
      options: {},
      examples: [],
      run: () => Promise.reject(error),
    }),
});

const table: CommandTable = {
  probe: { summary: 'Probe', load: async () => probe },
  group: { summary: 'A group', commands: { list: { summary: 'List', load: async () => probe } } },
  fault: failing(new TypeError('x is not a function')),
  failure: failing(new CommandFailure('the file cannot be read', 'make it readable')),
  unwritable: failing(new StorageError('unwritable', 'Cannot write there')),
  missing: failing(new StorageError('execution-not-found', 'There is no execution')),
};

const parsed = async (...argv: string[]) =>
  JSON.parse((await gitestra(['probe', ...argv], { table })).out) as unknown;

describe('options', () => {
  it('are parsed in every spelling', async () => {
    expect(await parsed('x', '-f', 'json', '-i', 'a=1', '--input=b=-2', '-q', '--max-parallel', '4')).toEqual(
      {
        options: { format: 'json', input: ['a=1', 'b=-2'], quiet: true, 'max-parallel': '4' },
        operands: ['x'],
      },
    );
    expect(await parsed('--', '--x', '-q')).toEqual({
      options: { input: [], quiet: false },
      operands: ['--x', '-q'],
    });
    expect(await parsed('x', '-i', '-5')).toMatchObject({ options: { input: ['-5'] } });
    expect(await parsed('x', '-fjson')).toMatchObject({ options: { format: 'json' } });
  });

  it.each<[string[], string]>([
    [['--formt', 'json', 'x'], '✖ There is no option --formt\n  Did you mean --format?\n'],
    [['-z', 'x'], '✖ There is no option -z\n'],
    [['x', '-f', 'jsn'], '✖ -f cannot be “jsn”\n  Did you mean json? It takes text or json\n'],
    [['x', '-f', 'pdf'], '✖ -f cannot be “pdf”\n  It takes text or json\n'],
    [['x', '--max-parallel'], '✖ --max-parallel needs a value\n  Write --max-parallel N\n'],
    [['x', '-i', '--quiet'], '✖ -i needs a value\n  Write -i ID=VALUE\n'],
    [['x', '--quiet=yes'], '✖ --quiet takes no value, but was given “yes”\n'],
    [[], '✖ Missing: the first operand\n'],
    [
      ['x', 'y', 'user=Rick'],
      '✖ “user=Rick” is too much: this command takes <a> [b]\n  Inputs are written -i id=value\n',
    ],
  ])('%j', async (argv, message) => {
    const { status, out, err } = await gitestra(['probe', ...argv], { table });
    expect(err).toBe(`${message}  gitestra probe --help shows how it is used\n`);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  it('reach no prototype', async () => {
    expect((await gitestra(['probe', 'x', '--__proto__=1'], { table })).status).toBe(2);
    expect((await gitestra(['constructor'], { table })).status).toBe(2);
  });
});

describe('commands', () => {
  it.each<[string[], number, RegExp]>([
    [['prob'], 2, /There is no command “prob”\n {2}Did you mean gitestra probe\?/],
    [['flow.yaml'], 2, /To run a flow, write: gitestra run flow\.yaml/],
    [['company.team.hello'], 2, /To run a flow, write: gitestra run company\.team\.hello/],
    [['--format', 'probe'], 2, /The command comes first/],
    [['group', 'lst'], 2, /There is no command “lst”\n {2}Did you mean gitestra group list\?/],
    [['failure'], 1, /^✖ The file cannot be read\n {2}Make it readable\n$/],
    [['unwritable'], 1, /^✖ Cannot write there\n$/],
    [['missing'], 2, /^✖ There is no execution\n$/],
    [['fault'], 3, /^✖ A fault of Gitestra: x is not a function\n {2}Please report it/],
  ])('%j ends with %i', async (argv, status, message) => {
    const result = await gitestra(argv, { table });
    expect(result.status).toBe(status);
    expect(result.err).toMatch(message);
    expect(result.err).not.toContain('    at ');
  });

  it('show a stack to those who ask', async () => {
    expect((await gitestra(['fault', '--debug'], { table })).err).toMatch(
      /TypeError: x is not a function\n +at /,
    );
    expect((await gitestra(['fault'], { table, env: { GITESTRA_DEBUG: '1' } })).err).toContain('    at ');
  });
});

describe('help', () => {
  it('of the program, on demand and in place of a command', async () => {
    const asked = await gitestra(['--help'], { table });
    expect(asked.status).toBe(0);
    expect(asked.out).toMatch(/Commands\n {2}probe +Probe\n {2}group +A group\n/);
    expect(await gitestra(['help'], { table })).toEqual(asked);
    expect(await gitestra([], { table })).toEqual({ ...asked, status: 2 });
  });

  it('of a group', async () => {
    expect(await gitestra(['group', '--help'], { table })).toMatchObject({
      status: 0,
      out: expect.stringContaining('group list  List'),
    });
    expect((await gitestra(['group'], { table })).status).toBe(2);
  });

  it('of a command, whatever else is wrong', async () => {
    const { status, out } = await gitestra(['probe', '--nope', '--help'], { table });
    expect(status).toBe(0);
    expect(out).toContain('gitestra probe <a> [b] [options]');
    expect(out).toContain('-f, --format FORMAT   What to print (text, json; default: text)');
    expect(out).toContain('# the simplest\n  gitestra probe x');
    expect((await gitestra(['help', 'probe'], { table })).out).toBe(out);
  });

  const entries = Object.entries(COMMANDS).flatMap(([name, entry]) =>
    isGroup(entry)
      ? Object.entries(entry.commands).map(([sub, command]) => [`${name} ${sub}`, command] as const)
      : [[name, entry] as const],
  );

  it.each(entries)('of %s fits a terminal and agrees with the overview', async (name, entry) => {
    const { status, out } = await gitestra([...name.split(' '), '--help']);
    expect(status).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 96)).toEqual([]);
    expect((await entry.load()).summary).toBe(entry.summary);
    // Every example names this command.
    for (const { command } of (await entry.load()).examples)
      expect(command.startsWith(`gitestra ${name}`)).toBe(true);
  });

  it('has colour only where it is wanted', async () => {
    const coloured = (text: string): boolean => text.includes('\u001b[');
    expect(coloured((await gitestra(['--help'])).out)).toBe(false);
    expect(coloured((await gitestra(['--help'], { tty: true })).out)).toBe(true);
    expect(coloured((await gitestra(['--help'], { tty: true, env: { NO_COLOR: '1' } })).out)).toBe(false);
    expect(coloured((await gitestra(['--help'], { tty: true, env: { TERM: 'dumb' } })).out)).toBe(false);
    expect(coloured((await gitestra(['--help'], { env: { FORCE_COLOR: '1' } })).out)).toBe(true);
    expect(coloured((await gitestra(['--help'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out)).toBe(
      false,
    );
    expect(coloured((await gitestra(['--help', '--no-color'], { tty: true })).out)).toBe(false);
  });
});

it('knows its version', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(VERSION).toBe(version);
  expect(await gitestra(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' });
  expect((await gitestra(['-V'])).out).toBe(`${version}\n`);
});
