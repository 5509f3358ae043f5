/** Host or container: who decides, and what is said about it. */

import { describe, expect, it } from 'vitest';
import { pythonScriptTask } from '../../../src/tasks/scripts/python/script.ts';
import { shellCommandsTask } from '../../../src/tasks/scripts/shell/commands.ts';
import { type FakeEngine, fakeEngine } from '../../process/fake-engine.ts';
import {
  type ContextOptions,
  createTaskContext,
  failureOf,
  runTask,
  type TestContext,
} from '../task-context.ts';

const PROCESS = 'io.kestra.plugin.core.runner.Process';
const DOCKER = 'io.kestra.plugin.scripts.runner.docker.Docker';

async function run(
  properties: Record<string, unknown>,
  engine: FakeEngine,
  options: ContextOptions = {},
): Promise<{ context: TestContext; image: string | undefined; args: string }> {
  const context = createTaskContext({ environment: engine.environment, ...options });
  await runTask(shellCommandsTask, { commands: ['echo done'], ...properties }, context);
  expect(context.messages('INFO')).toEqual(['done']);
  let args: readonly string[] = [];
  try {
    args = engine.calls().find((call) => call.args.includes('run'))?.args ?? [];
  } catch {
    // The engine was never asked.
  }
  return { context, image: args.length === 0 ? undefined : 'img', args: args.join(' ') };
}

describe('where a script runs', () => {
  it.each([
    { properties: {}, container: false },
    { properties: { containerImage: 'img' }, container: true },
    { properties: { taskRunner: { type: PROCESS }, containerImage: 'img' }, container: false },
    {
      properties: { taskRunner: { type: 'io.kestra.core.models.tasks.runners.types.ProcessTaskRunner' } },
      container: false,
    },
    { properties: { taskRunner: { type: DOCKER }, containerImage: 'img' }, container: true },
    { properties: { taskRunner: { type: DOCKER, image: 'img' } }, container: true },
    { properties: { runner: 'PROCESS', containerImage: 'img' }, container: false },
    { properties: { runner: 'DOCKER', docker: { image: 'img' } }, container: true },
    { properties: { docker: { image: '{{ "im" }}g' } }, container: true },
  ])('$properties: container $container', async ({ properties, container }) => {
    const { image, context } = await run(properties, fakeEngine());
    expect(image !== undefined).toBe(container);
    expect(context.messages('WARN')).toEqual([]);
  });

  it.each([
    { runner: 'PROCESS', taskRunner: DOCKER, container: false },
    { runner: 'DOCKER', taskRunner: PROCESS, container: true },
  ])('runner $runner counts more than a taskRunner', async ({ runner, taskRunner, container }) => {
    const written = { runner, taskRunner: { type: taskRunner }, containerImage: 'img' };
    const { image, context } = await run(written, fakeEngine());
    expect(image !== undefined).toBe(container);
    expect(context.messages('WARN')).toEqual([
      `property \`taskRunner\` is not used: \`runner: ${runner}\` counts more; remove one of them`,
    ]);
  });

  it('docker counts more than a taskRunner of Docker, and its image than containerImage', async () => {
    const { args, context } = await run(
      {
        taskRunner: { type: DOCKER, networkMode: 'host' },
        docker: { image: 'img', user: 'someone', dockerHost: 'unix:///there.sock' },
        containerImage: 'other',
      },
      fakeEngine(),
    );
    expect(args).toContain('--user someone');
    expect(args).toContain('--host unix:///there.sock');
    expect(args).not.toContain('--network');
    expect(context.messages('WARN').join()).toContain('`taskRunner` is not used: `docker` counts more');
    const process = await run({ taskRunner: { type: PROCESS }, docker: { image: 'img' } }, fakeEngine());
    expect(process.image).toBeUndefined();
  });

  it.each([
    { resume: true, warnings: 1 },
    { resume: false, warnings: 0 },
  ])(
    'with resume: $resume says $warnings times that nothing is taken up again',
    async ({ resume, warnings }) => {
      const { context } = await run(
        { taskRunner: { type: DOCKER, resume }, containerImage: 'img' },
        fakeEngine(),
      );
      expect(context.messages('WARN').filter((said) => said.includes('`resume` is not used'))).toHaveLength(
        warnings,
      );
    },
  );

  it('keeps the entry point of the image with docker, and clears it with a taskRunner', async () => {
    const kept = await run({ docker: { image: 'img' } }, fakeEngine());
    expect(kept.args).not.toContain('--entrypoint');
    const cleared = await run({ taskRunner: { type: DOCKER }, containerImage: 'img' }, fakeEngine());
    expect(cleared.args).toContain('--entrypoint  ');
  });

  it('falls back to the host with a warning that names the image', async () => {
    const { image, context } = await run({ containerImage: 'some/image:1' }, fakeEngine('down'));
    expect(image).toBeUndefined();
    expect(context.messages('WARN')).toEqual([
      'image some/image:1 is not used: no container engine answers, so the script runs on the host',
    ]);
  });

  it('obeys the setting over what the flow says', async () => {
    const forced = await run({ taskRunner: { type: DOCKER }, containerImage: 'x:1' }, fakeEngine(), {
      settings: { taskRunner: 'process' },
    });
    expect(forced.image).toBeUndefined();
    expect(forced.context.messages('WARN')[0]).toContain('image x:1 is not used');
    const docker = await run({ taskRunner: { type: PROCESS }, containerImage: 'img' }, fakeEngine(), {
      settings: { taskRunner: 'docker' },
    });
    expect(docker.image).toBe('img');
  });

  it('passes rendered options on', async () => {
    const taskRunner = {
      type: DOCKER,
      networkMode: '{{ "ho" }}st',
      memory: { memory: '{{ 256 }}MB' },
      volumes: ['{{ workingDir }}:/x'],
    };
    const { args, context } = await run({ taskRunner, containerImage: 'img' }, fakeEngine());
    expect(args).toContain('--network host');
    expect(args).toContain('--memory 268435456');
    expect(args).toContain(`${await context.workingDir()}:/x`);
  });

  it('masks credentials', async () => {
    const taskRunner = { type: DOCKER, credentials: { username: 'u', password: 'hidden' } };
    const { context } = await run({ taskRunner, containerImage: 'img' }, fakeEngine());
    expect(context.secrets).toContain('hidden');
  });

  it.each([
    ['io.kestra.plugin.ee.kubernetes.runner.Kubernetes', 'is not supported'],
    ['io.kestra.plugin.core.runner.Proces', 'did you mean io.kestra.plugin.core.runner.Process?'],
  ])('refuses %s', async (type, message) => {
    const failure = await failureOf(runTask(shellCommandsTask, { taskRunner: { type }, commands: ['true'] }));
    expect(failure.message).toContain(message);
  });

  it.each([
    [{ taskRunner: { type: DOCKER } }, 'ubuntu'],
    [{ taskRunner: { type: DOCKER }, containerImage: 'some/image:1' }, 'some/image:1'],
    [{ runner: 'DOCKER', docker: { image: 'old:1' } }, 'old:1'],
  ])('runs %j on the host where no engine answers', async (properties, image) => {
    const ran = await run(properties, fakeEngine('down'));
    expect(ran.image).toBeUndefined();
    expect(ran.context.messages('WARN')).toEqual([
      `image ${image} is not used: no container engine answers, so the script runs on the host`,
    ]);
  });

  it('asks the engine at the address of the runner', async () => {
    const ran = await run(
      { taskRunner: { type: DOCKER, host: 'tcp://{{ "there" }}:1' } },
      fakeEngine('down'),
    );
    expect(ran.context.messages('WARN')[0]).toContain('no container engine answers at tcp://there:1');
  });

  it('fails clearly when containers are demanded and cannot be had', async () => {
    const context = createTaskContext({
      environment: fakeEngine('down').environment,
      settings: { taskRunner: 'docker' },
    });
    const failure = await failureOf(runTask(shellCommandsTask, { commands: ['true'] }, context));
    expect(failure.message).toContain('image ubuntu cannot be run: neither docker nor podman answers');
  });

  it('names a wrong option', async () => {
    const taskRunner = { type: DOCKER, pullPolicy: 'SOMETIMES' };
    await expect(runTask(shellCommandsTask, { taskRunner, commands: ['true'] })).rejects.toThrow(
      '`pullPolicy`: `SOMETIMES` is not one of',
    );
  });
});

describe('Python in a container', () => {
  it('mounts the built-in module, keeps PYTHONPATH of the image, and installs dependencies first', async () => {
    const engine = fakeEngine();
    const context = createTaskContext({ environment: engine.environment });
    // The stand-in has no `python`; what matters here is the command that it got.
    await failureOf(
      runTask(
        pythonScriptTask,
        {
          taskRunner: { type: DOCKER },
          containerImage: 'img',
          dependencies: ['pandas>=2', 'kestra'],
          pythonVersion: '3.12',
          script: 'print(1)',
        },
        context,
      ),
    );
    const { args } = engine.run();
    const support = args.find((word) => word.endsWith(':ro'))!.split(':')[0]!;
    expect(support).toContain(`${context.folder}/cache/python-support-`);
    expect(args).toContain(`${support}:${support}:ro`);
    const text = args.at(-1)!.split('\n');
    expect(text[0]).toBe(`export PYTHONPATH=${support}"\${PYTHONPATH:+:$PYTHONPATH}"`);
    expect(text[1]).toBe(`python -m pip install --quiet 'pandas>=2' kestra || exit $?`);
    expect(text[2]).toBe('set -e');
    expect(text[3]).toMatch(/^python .*\.py$/);
    expect(context.messages('WARN')).toEqual([
      'pythonVersion 3.12 is not used: the image decides in a container',
    ]);
  });
});
