/** The container runner over a recording stand-in for the engine's command. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ContainerRequest, ContainerRunner } from '../../src/plugin/ports.ts';
import { createContainerRunner } from '../../src/process/container-runner.ts';
import { createProcessRunner } from '../../src/process/process-runner.ts';
import { type FakeEngine, fakeEngine } from './fake-engine.ts';
import { shell } from './fixtures.ts';

function runnerOn(engine: FakeEngine): ContainerRunner {
  return createContainerRunner({ process: createProcessRunner({ environment: engine.environment }) });
}

function container(
  script: string,
  more: Partial<ContainerRequest> = {},
): { request: ContainerRequest; lines: string[]; errors: string[] } {
  const cwd = mkdtempSync(join(tmpdir(), 'gitestra-container-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const base = shell(script, { cwd });
  return { ...base, request: { ...base.request, image: 'img', options: {}, ...more } };
}

describe('available', () => {
  it('asks docker, then podman, once', async () => {
    const up = fakeEngine('up', 'podman');
    const runner = runnerOn(up);
    expect([await runner.available(), await runner.available()]).toEqual([true, true]);
    expect(up.calls().map((call) => call.args)).toEqual([['version']]);
  });

  it.each([fakeEngine.bind(undefined, 'down' as const)])(
    'says no when the engine does not answer',
    async (make) => {
      const engine = make();
      expect(
        await createContainerRunner({
          process: createProcessRunner({ environment: engine.environment }),
          engine: 'docker',
        }).available(),
      ).toBe(false);
    },
  );

  it('says no when there is none', async () => {
    const environment = { PATH: '/nowhere' };
    const runner = createContainerRunner({ process: createProcessRunner({ environment }) });
    expect(await runner.available()).toBe(false);
    await expect(runner.run(container('true').request)).rejects.toThrow('neither docker nor podman answers');
  });
});

describe('run', () => {
  it('passes output and exit code through, and variables by name', async () => {
    const engine = fakeEngine();
    const { request, lines, errors } = container('echo "$A $PWD"; echo err >&2; exit 5', {
      env: { A: 'x y' },
    });
    expect(await runnerOn(engine).run(request)).toMatchObject({ exitCode: 5, terminated: false });
    expect(lines).toEqual([`x y ${request.cwd}`]);
    expect(errors).toEqual(['err']);
    expect(engine.calls().at(-1)!.args.join(' ')).toContain('--env A ');
  });

  it('removes the container when it is aborted, whatever the container does', async () => {
    const engine = fakeEngine();
    const controller = new AbortController();
    const { request } = container(`trap '' TERM INT; echo up; sleep 60; sleep 60`, {
      signal: controller.signal,
    });
    const running = runnerOn(engine).run({ ...request, onLine: () => controller.abort() });
    expect(await running).toMatchObject({ terminated: true });
    const name = engine.calls().find((call) => call.args[0] === 'run')!.args;
    expect(engine.calls().map((call) => call.args.join(' '))).toContain(
      `rm --force ${name[name.indexOf('--name') + 1]}`,
    );
  });

  it('asks the container to stop first when there is a grace period', async () => {
    const engine = fakeEngine();
    const controller = new AbortController();
    const { request } = container('echo up; sleep 60', {
      signal: controller.signal,
      options: { killGracePeriod: 1500 },
    });
    await runnerOn(engine).run({ ...request, onLine: () => controller.abort() });
    const commands = engine.calls().map((call) => call.args.slice(0, 3).join(' '));
    expect(commands).toContain('stop -t 2');
    expect(commands.indexOf('stop -t 2')).toBeLessThan(
      commands.findIndex((command) => command.startsWith('rm ')),
    );
  });

  it('tells a failure of the engine from one of the script', async () => {
    const { request } = container('true');
    const failing = runnerOn(fakeEngine('broken')).run(request);
    await expect(failing).rejects.toThrow(
      'docker could not run image img: docker: pull access denied for img.',
    );
  });

  it('hands over credentials and configuration in a folder of their own', async () => {
    const engine = fakeEngine();
    const { request } = container('true', {
      options: {
        host: 'unix:///x.sock',
        config: '{"auths":{"a":{"auth":"x"}}}',
        credentials: { registry: 'r.example', username: 'u', password: 'p', identityToken: 't' },
      },
    });
    await runnerOn(engine).run(request);
    const call = engine.calls().at(-1)!;
    expect(call.args[0]).toBe('--config');
    expect(call.args.slice(2, 4)).toEqual(['--host', 'unix:///x.sock']);
    expect(call.config).toEqual({
      auths: { a: { auth: 'x' }, 'r.example': { auth: 'dTpw', identitytoken: 't' } },
    });
    expect(call.env.REGISTRY_AUTH_FILE).toBe(`${call.args[1]}/config.json`);
    expect(call.args.join(' ')).not.toContain('dTpw');
  });
});
