import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseEnvironmentFile } from './environment-file.ts';
import { runStep, type StepOptions, type StepResult } from './fake-runner.ts';
import { Masker } from './masker.ts';
import { StepLog } from './step-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'fake-runner-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
let scripts = 0;

function script(source: string): string {
  const path = join(folder, `script-${scripts++}.mjs`);
  writeFileSync(path, source);
  return path;
}

function step(source: string, options: Partial<StepOptions> = {}): Promise<StepResult> {
  return runStep({ main: script(source), workspace: folder, ...options });
}

describe('StepLog', () => {
  function read(...lines: string[]): StepLog {
    const log = new StepLog('/work');
    for (const line of lines) log.add(line);
    return log;
  }

  it('obeys both forms of commands, with their escapes', () => {
    const log = read(
      '  ::error file=/work/a.yaml,line=3,col=1,title=a%3Ab::100%25%0Amore',
      'text before ##[warning file=b.yaml;line=4]old%5Dform',
      '::unknown::text',
      'no :: command',
    );
    expect(log.annotations).toEqual([
      { level: 'error', file: 'a.yaml', line: 3, col: 1, title: 'a:b', message: '100%\nmore' },
      { level: 'warning', file: 'b.yaml', line: 4, message: 'old]form' },
    ]);
    expect(log.lines.slice(2)).toEqual(['::unknown::text', 'no :: command']);
  });

  it('obeys nothing between stop-commands and its token, and masks the token', () => {
    const log = read(
      '::stop-commands::0123456789',
      '::error::no',
      '##[error]no',
      '::0123456789::',
      '::error::yes',
    );
    expect(log.annotations.map((one) => one.message)).toEqual(['yes']);
    expect(log.lines).toContain('::error::no');
    expect(log.lines.join('\n')).not.toContain('0123456789');
  });

  it('shows ten annotations of a level and counts the others', () => {
    const log = read(...Array.from({ length: 13 }, (_, index) => `::error::e${index}`), '::warning::w');
    expect(log.annotations).toHaveLength(11);
    expect(log.dropped).toBe(3);
  });

  it('cuts long messages and gathers groups', () => {
    const log = read('::group::a', 'one', '::endgroup::', 'two', `::notice::${'x'.repeat(5000)}`);
    expect(log.groups).toEqual([{ title: 'a', lines: ['one'] }]);
    expect(log.annotations[0]?.message).toHaveLength(4096);
  });

  it.each([
    ['::set-output name=a::b', /deprecated/],
    ['::set-env name=a::b', /disabled/],
    ['::stop-commands::', /token/],
    ['::stop-commands::error', /token/],
    ['::add-mask::', /empty/],
    ['::endgroup::', /without group/],
    ['::error column=3::x', /no property column/],
    ['::error line=x::x', /line of an annotation/],
  ])('%s is a fault', (line, fault) => {
    expect(read(line).faults.join()).toMatch(fault);
  });
});

describe('Masker', () => {
  it('covers the encodings that the runner covers', () => {
    const masker = new Masker();
    masker.add('pass word/"1"\nsecond line');
    const secret = 'second line';
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    for (const text of [
      secret,
      'pass word/"1"',
      encodeURIComponent('pass word/"1"'),
      JSON.stringify('pass word/"1"'),
      base64(secret),
      base64(`user:${secret}`),
      base64(`a ${secret} b`),
    ]) {
      expect(masker.mask(`before ${text} after`)).toMatch(/before .*\*\*\*.* after/);
    }
    expect(masker.mask('other')).toBe('other');
  });
});

describe('parseEnvironmentFile', () => {
  it('reads lines and blocks; what comes first of = and << decides', () => {
    const text = 'a=1\nb<<E\nx=y\n<<\nE\n\nc=<<no\nd<<EOF\nEOF\n';
    expect(Object.fromEntries(parseEnvironmentFile(text))).toEqual({
      a: '1',
      b: 'x=y\n<<',
      c: '<<no',
      d: '',
    });
  });

  it.each(['text', '=x', 'a<<', '<<E\nE', 'a<<E\nno end'])('refuses %j', (text) => {
    expect(() => parseEnvironmentFile(text)).toThrow(/nvalid/);
  });
});

describe('runStep', () => {
  it('hands over inputs, event and files, and gives back what the step wrote', async () => {
    const result = await step(
      `import { appendFileSync, readFileSync } from 'node:fs';
       const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
       appendFileSync(process.env.GITHUB_OUTPUT, 'got<<E\\n' + process.env['INPUT_FLOWS-DIR'] + ' ' + event.ref + '\\nE\\n');
       appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# hello-secret\\n');
       appendFileSync(process.env.GITHUB_STATE, 'note=from main\\n');
       console.log('::add-mask::hello-secret');
       process.stdout.write('10%\\r::notice::after a carriage return\\n');
       console.log('the hello-secret is out');
       console.error('on standard error');`,
      {
        inputs: { 'flows-dir': 'x' },
        event: { name: 'push', payload: { ref: 'main' } },
        post: script(`console.log('post saw ' + process.env.STATE_note)`),
      },
    );
    expect(result.conclusion).toBe('success');
    expect(result.outputs).toEqual({ got: 'x main' });
    expect(result.summary).toBe('# ***\n');
    expect(result.annotations.map((one) => one.message)).toEqual(['after a carriage return']);
    for (const line of ['the *** is out', 'on standard error', 'post saw from main'])
      expect(result.log).toContain(line);
  });

  it.each([
    ['a broken output file', `appendFileSync(process.env.GITHUB_OUTPUT, 'broken')`, 'failure', /output/],
    [
      'outputs over 1 MB',
      `appendFileSync(process.env.GITHUB_OUTPUT, 'a=' + 'x'.repeat(600_000))`,
      'failure',
      /more than/,
    ],
    ['an exit code', `process.exitCode = 3`, 'failure', undefined],
    [
      'a summary over 1 MiB',
      `appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))`,
      'success',
      /1024k/,
    ],
  ])('%s', async (_, source, conclusion, fault) => {
    const result = await step(`import { appendFileSync } from 'node:fs';\n${source}`);
    expect(result.conclusion).toBe(conclusion);
    expect(result.summary).toBeUndefined();
    if (fault === undefined) expect(result.faults).toEqual([]);
    else expect(result.faults.join()).toMatch(fault);
  });

  it('cancels with SIGINT, and post still runs', async () => {
    const result = await step(
      `process.on('SIGINT', () => { console.log('interrupted'); process.exit(5); });
       console.log('ready'); setInterval(() => {}, 1000);`,
      { cancelAt: (line) => line === 'ready', post: script(`console.log('post ran')`) },
    );
    expect(result).toMatchObject({ conclusion: 'cancelled', exitCode: 5 });
    expect(result.log).toBe('ready\ninterrupted\npost ran');
  });

  it('kills without a word, and does not wait for children that were left behind', async () => {
    const result = await step(
      `import { spawn } from 'node:child_process';
       spawn('sleep', ['5'], { stdio: 'inherit' });
       console.log('ready'); setInterval(() => {}, 1000);`,
      { killAt: (line) => line === 'ready' },
    );
    expect(result).toMatchObject({ conclusion: 'failure', signal: 'SIGKILL' });
  });

  it("serves the toolkit's real artifact and cache clients", async () => {
    const toolkit = (name: string): string => import.meta.resolve(name);
    const result = await step(
      `import { mkdirSync, writeFileSync, readFileSync, rmSync } from 'node:fs';
       import { DefaultArtifactClient } from '${toolkit('@actions/artifact')}';
       import { saveCache, restoreCache } from '${toolkit('@actions/cache')}';
       process.chdir(process.env.RUNNER_TEMP);
       mkdirSync('out/deep', { recursive: true });
       writeFileSync('out/a.txt', 'A');
       writeFileSync('out/deep/b.txt', 'B'.repeat(100_000));
       const client = new DefaultArtifactClient();
       await client.uploadArtifact('one', ['out/a.txt', 'out/deep/b.txt'], 'out');
       const again = await client.uploadArtifact('one', ['out/a.txt'], 'out').catch((error) => error.message);
       console.log('again: ' + again);
       const { artifacts } = await client.listArtifacts();
       console.log('listed: ' + artifacts.map((one) => one.name + ' ' + one.id).join());
       await saveCache(['out'], 'key-1');
       rmSync('out', { recursive: true });
       console.log('restored: ' + (await restoreCache(['out'], 'key-2', ['key-'])));
       console.log('content: ' + readFileSync('out/a.txt', 'utf8'));`,
      { env: { GITHUB_WORKSPACE: folder } },
    );
    expect(result.log).toMatch(/again: .*already exists/);
    expect(result.log).toContain('listed: one 1');
    expect(result.log).toContain('restored: key-1');
    expect(result.log).toContain('content: A');
    expect(result.conclusion).toBe('success');
    const files = result.artifacts.get('one');
    expect(files?.get('a.txt')?.toString()).toBe('A');
    expect(files?.get('deep/b.txt')?.length).toBe(100_000);
  });
});
