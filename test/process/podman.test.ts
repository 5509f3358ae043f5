/** What podman does otherwise than docker, on the real one. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import type { ContainerRequest, ContainerResult } from '../../src/plugin/ports.ts';
import { ownerOfThisProcess } from '../../src/process/container-owner.ts';
import { createContainerRunner } from '../../src/process/container-runner.ts';
import { createProcessRunner } from '../../src/process/process-runner.ts';
import { BUSYBOX, startPodman } from '../container-engine.ts';

const engine = await startPodman();
afterAll(() => engine.stop());

const { environment } = engine;
const newRunner = () => createContainerRunner({ process: createProcessRunner({ environment }), environment });
const runner = newRunner();

type Ran = ContainerResult & { readonly cwd: string; readonly lines: string[]; readonly errors: string[] };

async function run(script: string, wanted: Partial<ContainerRequest> = {}, by = runner): Promise<Ran> {
  const lines: string[] = [];
  const errors: string[] = [];
  const cwd = wanted.cwd ?? mkdtempSync(join(tmpdir(), 'gitestra-container-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const request: ContainerRequest = {
    argv: ['/bin/sh', '-c', script],
    env: {},
    image: BUSYBOX,
    signal: new AbortController().signal,
    onLine: (line, stream) => void (stream === 'stdout' ? lines : errors).push(line),
    ...wanted,
    cwd,
    options: { networkMode: 'none', entryPoint: [''], ...wanted.options },
  };
  return { ...(await by.run(request)), cwd, lines, errors };
}

describe.skipIf(engine.missing !== undefined)('podman', () => {
  it('answers where docker does not', async () => {
    expect(await newRunner().available()).toBe(true);
  });

  it.each([0, 3, 125, 127])('passes exit code %i on', async (code) => {
    expect(await run(`exit ${code}`)).toMatchObject({ exitCode: code, warnings: [], errors: [] });
  });

  it('gets variables, also those that its own process would read', async () => {
    const env = { TOKEN: 'a b', HTTPS_PROXY: 'http://p', PATH: '/bin:/own' };
    const { lines, errors, containerId } = await run('echo "$TOKEN $HTTPS_PROXY $PATH"; echo err >&2', {
      env,
    });
    expect({ lines, errors }).toEqual({ lines: ['a b http://p /bin:/own'], errors: ['err'] });
    expect(containerId).toMatch(/^[0-9a-f]{64}$/);
    expect(engine.containers('gitestra=true')).toEqual([]);
  });

  it.each(['MOUNT', 'VOLUME'])('takes files in and gives them back with %s', async (fileHandlingStrategy) => {
    const cwd = mkdtempSync(join(tmpdir(), 'gitestra-container-'));
    mkdirSync(join(cwd, 'sub'));
    writeFileSync(join(cwd, 'sub/in'), 'in');
    const options = { fileHandlingStrategy, user: '4321' };
    const result = await run('cat sub/in; echo back > sub/out; exit 2', { cwd, options });
    expect(result).toMatchObject({ exitCode: 2, lines: ['in'], errors: [] });
    expect(readFileSync(join(cwd, 'sub/out'), 'utf8')).toBe('back\n');
    expect(engine.containers('gitestra=true')).toEqual([]);
  });

  it.each(['MOUNT', 'VOLUME'])(
    'ends at once with %s, and keeps what was written',
    async (fileHandlingStrategy) => {
      const controller = new AbortController();
      const { terminated, cwd } = await run(
        `trap '' TERM; echo x > kept; echo up; while :; do sleep 1; done`,
        {
          options: { fileHandlingStrategy },
          signal: controller.signal,
          onLine: () => controller.abort(),
        },
      );
      expect(terminated).toBe(true);
      expect(existsSync(join(cwd, 'kept'))).toBe(true);
      expect(engine.containers('gitestra=true')).toEqual([]);
    },
  );

  it('lets a container that nobody waits for live on', async () => {
    const { containerId } = await run('sleep 1000', { options: { wait: false } });
    expect(engine.containers('gitestra=true')).toEqual([containerId]);
    engine.docker('rm', '--force', '--time', '0', containerId!);
  });

  it.each([
    [{ pullPolicy: 'NEVER' }, 'nosuch:1', /image not known/],
    [{ networkMode: 'nosuch' }, BUSYBOX, /nosuch/],
  ])('says what is wrong with %j', async (options, image, message) => {
    await expect(run('true', { options, image })).rejects.toThrow(message);
    expect(engine.containers('gitestra=true')).toEqual([]);
  });

  it('removes what a dead process has left', async () => {
    const [machine] = ownerOfThisProcess().split(':');
    const label = (owner: string) => ['--label', `gitestra.owner=${owner}`, '--label', 'left=true'];
    engine.docker('create', '--network', 'none', ...label(`${machine}:${process.pid}:1`), BUSYBOX, 'true');
    const living = engine
      .docker('create', '--network', 'none', ...label(ownerOfThisProcess()), BUSYBOX, 'true')
      .trim();
    await run('true', {}, newRunner());
    expect(engine.containers('left=true')).toEqual([living]);
  });
});
