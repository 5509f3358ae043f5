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
  return createContainerRunner({
    process: createProcessRunner({ environment: engine.environment }),
    environment: engine.environment,
  });
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
    expect(up.calls().map((call) => call.args)).toEqual([['info']]);
  });

  it('says no when the engine does not answer', async () => {
    expect(await runnerOn(fakeEngine('down')).available()).toBe(false);
  });

  it('asks each address for itself', async () => {
    const engine = fakeEngine();
    expect(await runnerOn(engine).available('tcp://elsewhere:2375')).toBe(true);
    expect(engine.calls().map((call) => call.args)).toEqual([['--host', 'tcp://elsewhere:2375', 'version']]);
  });

  it('says no when there is none', async () => {
    const environment = { PATH: '/nowhere' };
    const runner = createContainerRunner({ process: createProcessRunner({ environment }), environment });
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
    expect(engine.run().args.join(' ')).toContain('--env A ');
  });

  it('removes the container when it is aborted, whatever the container does', async () => {
    const engine = fakeEngine();
    const controller = new AbortController();
    const { request } = container(`trap '' TERM INT; echo up; sleep 60; sleep 60`, {
      signal: controller.signal,
    });
    const running = runnerOn(engine).run({ ...request, onLine: () => controller.abort() });
    expect(await running).toMatchObject({ terminated: true });
    const name = engine.run().args;
    expect(engine.calls().map((call) => call.args.join(' '))).toContain(
      `rm --force --volumes ${name[name.indexOf('--name') + 1]}`,
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
      'docker could not run image img: Error response from daemon: network nosuch not found.',
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
    const call = engine.run();
    expect(call.args[0]).toBe('--config');
    expect(call.args.slice(2, 4)).toEqual(['--host', 'unix:///x.sock']);
    expect(call.config).toEqual({
      cliPluginsExtraDirs: [`${engine.environment.HOME}/.docker/cli-plugins`],
      auths: { a: { auth: 'x' }, 'r.example': { auth: 'dTpw', identitytoken: 't' } },
    });
    expect(call.env.REGISTRY_AUTH_FILE).toBe(`${call.args[1]}/config.json`);
    expect(call.args.join(' ')).not.toContain('dTpw');
  });

  it('pulls an image that is missing, and tries again when the registry stumbles', async () => {
    const engine = fakeEngine('stumbles');
    const { request, lines, errors } = container('echo done');
    expect(await runnerOn(engine).run(request)).toMatchObject({ exitCode: 0 });
    expect(engine.calls().filter((call) => call.args[0] === 'pull')).toHaveLength(2);
    expect({ lines, errors }).toEqual({ lines: ['done'], errors: [] });
  });

  it.each([
    [
      'IF_NOT_PRESENT',
      'refuses',
      'image img could not be pulled: Error response from daemon: pull access denied',
    ],
    ['ALWAYS', 'refuses', 'image img could not be pulled'],
    ['NEVER', 'stumbles', 'docker could not run image img: Error response from daemon: No such image: img.'],
  ] as const)('says with %s why there is no image', async (pullPolicy, mode, message) => {
    const { request, errors } = container('true', { options: { pullPolicy } });
    await expect(runnerOn(fakeEngine(mode)).run(request)).rejects.toThrow(message);
    expect(errors).toEqual([]);
  });

  it('keeps what a script says like an engine', async () => {
    const { request, errors } = container(
      `echo 'Error: my own' >&2; echo; echo 'docker: of mine' >&2; exit 125`,
    );
    const { request: last, errors: lastErrors } = container(`echo 'Error: my own' >&2; exit 3`);
    expect(await runnerOn(fakeEngine()).run(request)).toMatchObject({ exitCode: 125 });
    expect(await runnerOn(fakeEngine()).run(last)).toMatchObject({ exitCode: 3 });
    expect([...errors].sort()).toEqual(['Error: my own', 'docker: of mine']);
    expect(lastErrors).toEqual(['Error: my own']);
  });

  it('hands credentials to podman in its own way', async () => {
    const engine = fakeEngine('up', 'podman');
    const { request } = container('true', {
      options: { host: 'unix:///x.sock', credentials: { username: 'u', password: 'p' } },
    });
    await runnerOn(engine).run(request);
    const call = engine.run();
    expect(call.args.slice(0, 4)).toEqual(['--log-level', 'error', '--url', 'unix:///x.sock']);
    expect(call.config).toMatchObject({ auths: { 'https://index.docker.io/v1/': { auth: 'dTpw' } } });
  });
});
