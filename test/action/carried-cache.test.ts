/** What one job leaves for the next: the action as a real process, the cache service on loopback, no network. */

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runStep, type StepOptions, type StepResult } from '../fake-runner/fake-runner.ts';
import { ResultServices } from '../fake-runner/result-services.ts';

const PYTHON = execFileSync('python3', ['-c', 'import os, sys; print(os.path.realpath(sys.executable))'], {
  encoding: 'utf8',
}).trim();

const PROCESS = 'taskRunner: {type: io.kestra.plugin.core.runner.Process}';

const CACHED = `
  - id: count
    type: io.kestra.plugin.scripts.shell.Commands
    ${PROCESS}
    taskCache: {enabled: true}
    commands: ['echo ran >> "$COUNTER"', 'echo "::{\\"outputs\\":{\\"word\\":\\"kept\\"}}::"']
`;

let base = '';
let root = '';
let services: ResultServices;
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'gitestra-job-cache-'));
  root = join(base, 'work');
  mkdirSync(join(root, 'flows/company/team'), { recursive: true });
  writeFileSync(
    join(base, 'main.mjs'),
    `await (await import(${JSON.stringify(new URL('../../src/action/main.ts', import.meta.url).href)})).main();\n`,
  );
  writeFileSync(
    join(base, 'post.mjs'),
    `await (await import(${JSON.stringify(new URL('../../src/action/post.ts', import.meta.url).href)})).post();\n`,
  );
  services = await ResultServices.start();
});
afterEach(async () => {
  await services.close();
  rmSync(base, { recursive: true });
});

function flow(tasks: string, id = 'job'): void {
  writeFileSync(
    join(root, `flows/company/team/${id}.yaml`),
    `id: ${id}\nnamespace: company.team\ntasks:${tasks}`,
  );
}

/** One job on a machine of its own: nothing is there of the jobs before it. */
async function job(options: Partial<StepOptions> = {}): Promise<StepResult & { readonly calls: string[] }> {
  rmSync(join(root, '.gitestra'), { recursive: true, force: true });
  services.cacheCalls.length = 0;
  const result = await runStep({
    main: join(base, 'main.mjs'),
    post: join(base, 'post.mjs'),
    nodeArguments: ['--import', import.meta.resolve('tsx')],
    workspace: root,
    services,
    timeout: 60_000,
    ...options,
    inputs: { command: 'run', flow: 'company.team.job', artifact: 'false', ...options.inputs },
    env: { COUNTER: join(base, 'counter'), ...options.env },
  });
  return { ...result, calls: [...services.cacheCalls] };
}

const ran = (): number =>
  existsSync(join(base, 'counter')) ? readFileSync(join(base, 'counter'), 'utf8').split('\n').length - 1 : 0;
const trouble = ({ annotations }: StepResult): string[] =>
  annotations.map(({ level, message }) => `${level}: ${message}`);

describe('between jobs', () => {
  it('keeps a Python environment, so that nothing is installed again, and saves only what has changed', async () => {
    const wheel = join(base, 'tool-1.0-py3-none-any.whl');
    const bin = join(base, 'bin');
    mkdirSync(bin);
    execFileSync(PYTHON, [
      '-c',
      `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as wheel:
    wheel.writestr("tool/__init__.py", "answer = 42")
    info = "tool-1.0.dist-info/"
    wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: tool\\nVersion: 1.0\\n")
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(info + "RECORD", "")
`,
      wheel,
    ]);
    flow(`
  - id: compute
    type: io.kestra.plugin.scripts.python.Script
    ${PROCESS}
    packageManager: PIP
    dependencies: ['${wheel}']
    script: |
      import tool
      print("answer", tool.answer)
`);
    const env = { PIP_NO_INDEX: '1', PATH: `${join(PYTHON, '..')}:${process.env.PATH}` };
    const first = await job({ env });
    expect(first).toMatchObject({ conclusion: 'success', faults: [] });
    expect(first.log).toContain('answer 42');
    expect(first.calls).toEqual(['GetCacheEntryDownloadURL', 'CreateCacheEntry', 'FinalizeCacheEntryUpload']);
    expect(services.caches[0]!.key).toMatch(/^gitestra-linux-\w+-[0-9a-f]{32}$/);
    // Installing again could not work: the package is gone.
    rmSync(wheel);
    const second = await job({ env });
    expect(second.conclusion).toBe('success');
    expect(second.log).toContain('answer 42');
    expect(second.calls).toEqual(['GetCacheEntryDownloadURL']);
    expect(trouble(second)).toEqual([]);
    expect(readdirSync(join(root, '.gitestra'))).not.toContain('cache-of-job');
  }, 90_000);

  it('keeps taskCache, also of a subflow, and adds to what an earlier job has kept', async () => {
    flow(CACHED, 'called');
    flow(
      '\n  - id: call\n    type: io.kestra.plugin.core.flow.Subflow\n    namespace: company.team\n    flowId: called\n',
    );
    await job();
    await job();
    expect(ran()).toBe(1);
    flow(CACHED);
    const { calls } = await job();
    expect(ran()).toBe(2);
    expect(calls).toContain('CreateCacheEntry');
    await job();
    await job({ inputs: { flow: 'company.team.called' } });
    expect(ran()).toBe(2);
  }, 90_000);

  it('is there for an execution that is taken up in another job', async () => {
    flow(CACHED);
    const { outputs } = await job({ inputs: { artifact: 'true' } });
    const inputs = {
      command: 'replay',
      flow: '',
      execution: outputs['execution-id']!,
      'execution-artifact': outputs['artifact-name']!,
    };
    expect(await job({ inputs })).toMatchObject({ conclusion: 'success' });
    expect(ran()).toBe(1);
  }, 60_000);

  it('keeps the files of a WorkingDirectory', async () => {
    flow(`
  - id: dir
    type: io.kestra.plugin.core.flow.WorkingDirectory
    cache: {patterns: ['deps/**']}
    tasks:
      - id: fill
        type: io.kestra.plugin.scripts.shell.Commands
        ${PROCESS}
        commands: ['test -f deps/a || { mkdir -p deps; echo a > deps/a; echo ran >> "$COUNTER"; }']
`);
    await job();
    await job();
    expect(ran()).toBe(1);
  }, 60_000);

  it('asks for nothing when no flow can use it, or when it is told not to', async () => {
    flow('\n  - id: log\n    type: io.kestra.plugin.core.log.Log\n    message: x\n');
    expect((await job()).calls).toEqual([]);
    flow(CACHED);
    expect((await job({ inputs: { cache: 'false' } })).calls).toEqual([]);
    expect(ran()).toBe(1);
  }, 60_000);

  it('is saved by `post` when the job is cancelled', async () => {
    flow(
      `${CACHED}  - id: wait\n    type: io.kestra.plugin.scripts.shell.Commands\n    ${PROCESS}\n    commands: [echo waiting, sleep 60]\n`,
    );
    const first = await job({ cancelAt: (line) => line.includes('waiting') });
    expect(first.conclusion).toBe('cancelled');
    expect(first.calls).toContain('FinalizeCacheEntryUpload');
    flow(CACHED);
    await job();
    expect(ran()).toBe(1);
  }, 60_000);
});

describe('trouble', () => {
  beforeEach(() => flow(CACHED));

  it.each([
    ['read', ['GetCacheEntryDownloadURL'], 1],
    ['write-only', ['CreateCacheEntry'], 2],
    ['none', [], 2],
  ])('ACTIONS_CACHE_MODE=%s is obeyed in silence', async (mode, calls, runs) => {
    await job();
    if (mode === 'write-only') services.caches.length = 0;
    const result = await job({ env: { ACTIONS_CACHE_MODE: mode } });
    expect(result.calls.filter((call) => !call.startsWith('Finalize'))).toEqual(calls);
    expect(trouble(result)).toEqual([]);
    expect(ran()).toBe(runs);
  });

  it('a token that may only read is one notice', async () => {
    services.readOnly = true;
    const result = await job();
    expect(result.conclusion).toBe('success');
    expect(trouble(result)).toEqual([expect.stringMatching(/^notice: The cache was not saved: .*denied/)]);
  });

  it('a service that refuses is one notice', async () => {
    const result = await job({ outage: 403 });
    expect(result.conclusion).toBe('success');
    expect(trouble(result)).toEqual([
      expect.stringMatching(/^notice: The cache of earlier jobs cannot be read: /),
    ]);
    expect(result.calls).toEqual(['GetCacheEntryDownloadURL']);
  });

  it('no service is one notice', async () => {
    const result = await job({ noServices: true });
    expect(result.conclusion).toBe('success');
    expect(trouble(result)).toEqual([expect.stringContaining('notice: The runner offers no cache service')]);
  });

  it('leaves out what holds a secret, and says which', async () => {
    flow(`
  - id: dir
    type: io.kestra.plugin.core.flow.WorkingDirectory
    cache: {patterns: ['kept/**']}
    tasks:
      - id: fill
        type: io.kestra.plugin.scripts.shell.Commands
        ${PROCESS}
        env: {TOKEN: "{{ secret('TOKEN') }}"}
        commands: ['mkdir kept; echo "key $TOKEN" > kept/config']
${CACHED}`);
    const inputs = { secrets: '{"TOKEN": "s3cr3t-of-the-job"}' };
    const first = await job({ inputs });
    expect(trouble(first)).toEqual([
      expect.stringMatching(/^warning: Not kept for later jobs, because they hold a secret: .*config/),
    ]);
    await job({ inputs });
    expect(existsSync(join(root, '.gitestra/cache/working-directories/company.team/job/dir/saved'))).toBe(
      true,
    );
    // The rest was kept.
    expect(ran()).toBe(1);
  }, 60_000);
});
