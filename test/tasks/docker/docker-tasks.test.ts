/** The Docker tasks on a real engine, and with a registry that wants a password. */

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { dockerBuildTask } from '../../../src/tasks/docker/build.ts';
import { dockerComposeTask } from '../../../src/tasks/docker/compose.ts';
import { dockerImageLsTask } from '../../../src/tasks/docker/image-ls.ts';
import { dockerPruneTask } from '../../../src/tasks/docker/prune.ts';
import { dockerPullTask } from '../../../src/tasks/docker/pull.ts';
import { dockerPushTask } from '../../../src/tasks/docker/push.ts';
import { dockerRmTask } from '../../../src/tasks/docker/rm.ts';
import { dockerRunTask } from '../../../src/tasks/docker/run.ts';
import { dockerStopTask } from '../../../src/tasks/docker/stop.ts';
import { dockerTagTask } from '../../../src/tasks/docker/tag.ts';
import { pythonScriptTask } from '../../../src/tasks/scripts/python/script.ts';
import { shellCommandsTask } from '../../../src/tasks/scripts/shell/commands.ts';
import { BUSYBOX, importBusybox, importPython, PYTHON, startEngine } from '../../container-engine.ts';
import { startRegistry } from '../../container-registry.ts';
import { fakeEngine } from '../../process/fake-engine.ts';
import { createTaskContext, failureOf, runTask, type TestContext } from '../task-context.ts';

const engine = await startEngine();
const registry = await startRegistry();
afterAll(async () => {
  await registry.stop();
  await engine.stop();
});

const DOCKER = 'io.kestra.plugin.scripts.runner.docker.Docker';
const alone = { networkMode: 'none' };
const context = (): TestContext => createTaskContext({ environment: engine.environment });
const images = (): string[] =>
  engine.docker('image', 'ls', '--format', '{{.Repository}}:{{.Tag}}').trim().split('\n');

type Written = Readonly<Record<string, unknown>>;

describe.skipIf(engine.missing !== undefined)('Run', () => {
  it('runs words with files, variables and messages, and keeps its output files', async () => {
    const here = context();
    const written: Written = {
      ...alone,
      containerImage: '{{ "gitestra/busybox" }}:test',
      env: { GREETING: 'Hello {{ flow.id }}' },
      inputFiles: { 'in.txt': 'input' },
      outputFiles: ['*.out'],
      commands: [
        '/bin/sh',
        '-c',
        `cat in.txt; echo; echo "$GREETING" > a.out; echo '::{"outputs":{"n":1}}::'; test "$WORKING_DIR" = "$PWD"`,
      ],
    };
    const { outputs } = await runTask(dockerRunTask, written, here);
    expect(outputs).toMatchObject({ exitCode: 0, vars: { n: 1 } });
    expect(here.messages('INFO')).toEqual(['input']);
    const uri = (outputs!.outputFiles as Record<string, string>)['a.out']!;
    expect(await here.render(`{{ read('${uri}') }}`)).toBe('Hello tested\n');
    expect((outputs!.taskRunner as { containerId: string }).containerId).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps the entry point of the image', async () => {
    importBusybox(engine, 'gitestra/echo:test', 'ENTRYPOINT ["/bin/echo","says"]');
    const here = context();
    await runTask(
      dockerRunTask,
      { ...alone, containerImage: 'gitestra/echo:test', commands: ['this'] },
      here,
    );
    expect(here.messages('INFO')).toEqual(['says this']);
  });

  it('fails with the exit code of the container, and keeps its outputs', async () => {
    const written = {
      ...alone,
      containerImage: BUSYBOX,
      commands: ['sh', '-c', `echo '::{"outputs":{"n":1}}::'; exit 7`],
    };
    const failure = await failureOf(runTask(dockerRunTask, written, context()));
    expect(failure.message).toBe('the container ended with exit code 7');
    expect(failure.facts).toMatchObject({ exitCode: 7, outputs: { exitCode: 7, vars: { n: 1 } } });
  });

  it('starts a container that Stop ends later', async () => {
    const written = {
      ...alone,
      containerImage: BUSYBOX,
      inputFiles: { 'in.txt': 'x' },
      commands: ['sh', '-c', 'trap exit TERM; while [ -e in.txt ]; do sleep 0.1; done'],
      wait: false,
    };
    const { outputs } = await runTask(dockerRunTask, written, context());
    const { containerId } = outputs!.taskRunner as { containerId: string };
    expect(engine.containers('gitestra=true')).toEqual([containerId]);
    await runTask(dockerStopTask, { containerId }, context());
    expect(engine.containers('gitestra=true')).toEqual([]);
    expect((await failureOf(runTask(dockerStopTask, { containerId }, context()))).message).toMatch(
      /^stopping .* failed: .*No such container/,
    );
  });

  it('says that it needs an engine', async () => {
    const environment = { PATH: '/nowhere' };
    const failure = await failureOf(
      runTask(dockerRunTask, { containerImage: BUSYBOX }, createTaskContext({ environment })),
    );
    expect(failure.message).toContain(`image ${BUSYBOX} cannot be run: neither docker nor podman answers`);
  });
});

describe.skipIf(engine.missing !== undefined)('script tasks in a container', () => {
  it('give what the runner says of itself', async () => {
    const written = {
      taskRunner: { type: DOCKER, ...alone },
      containerImage: BUSYBOX,
      commands: ['echo in; exit 3'],
    };
    const failure = await failureOf(runTask(shellCommandsTask, written, context()));
    expect(failure.facts.outputs).toMatchObject({
      exitCode: 3,
      taskRunner: { containerId: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it.each(['MOUNT', 'VOLUME'])('find the built-in Python module with %s', async (fileHandlingStrategy) => {
    if (!importPython(engine)) return;
    const here = context();
    const written = {
      taskRunner: { type: DOCKER, ...alone, fileHandlingStrategy },
      containerImage: PYTHON,
      outputFiles: ['*.json'],
      script: `import json, os
from kestra import Kestra
json.dump({"ok": true}, open("result.json", "w"))
Kestra.outputs({"uid": os.getuid()})
Kestra.counter("rows", 3)
`,
    };
    const { outputs } = await runTask(pythonScriptTask, written, here);
    expect(outputs).toMatchObject({
      vars: { uid: 0 },
      exitCode: 0,
      outputFiles: { 'result.json': expect.any(String) },
    });
    expect(here.metrics).toMatchObject([{ name: 'rows', value: 3 }]);
  });
});

describe.skipIf(engine.missing !== undefined)('images', () => {
  const DOCKERFILE = `FROM ${BUSYBOX} AS base
ARG WORD
RUN echo "$WORD" > /word
COPY in.txt /in.txt
FROM base AS last
RUN echo last > /last
`;
  // Base images are on this machine alone, where no registry can be asked.
  const local = { pull: false, inputFiles: { 'in.txt': 'copied' } };
  const inImage = (image: string, ...argv: string[]): string =>
    engine.docker('run', '--rm', '--network', 'none', image, ...argv).trim();

  it('are built from text, with arguments, labels and a target', async () => {
    const here = context();
    const written = {
      ...local,
      dockerfile: DOCKERFILE,
      tags: ['https://gitestra/built:1', 'gitestra/built:2'],
      buildArgs: { WORD: 'given {{ 1 + 1 }}' },
      labels: { made: 'here' },
      target: 'base',
    };
    const { outputs } = await runTask(dockerBuildTask, written, here);
    expect(outputs!.imageId).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(inImage('gitestra/built:1', 'cat', '/word', '/in.txt')).toBe('given 2\ncopied');
    expect(inImage(outputs!.imageId as string, 'sh', '-c', 'ls /last || echo none')).toBe('none');
    expect(here.messages('INFO').join('\n')).toContain('COPY in.txt');
    const listed = await runTask(
      dockerImageLsTask,
      { imageNameFilter: 'gitestra/built', labelFilter: { made: 'here' } },
      here,
    );
    expect(listed.outputs).toMatchObject({
      count: 1,
      images: [
        {
          id: outputs!.imageId,
          repoTags: ['gitestra/built:1', 'gitestra/built:2'],
          labels: { made: 'here' },
        },
      ],
    });
    const [image] = listed.outputs!.images as { size: number; created: number }[];
    expect(image!.size).toBeGreaterThan(1_000_000);
    expect(image!.created).toBeGreaterThan(1_700_000_000);
  });

  it('are built from a file of the working directory, or a stored one', async () => {
    const inputFiles = { 'in.txt': 'x', 'docker/Own': `FROM ${BUSYBOX}\nCOPY . /all\n` };
    await runTask(
      dockerBuildTask,
      { ...local, inputFiles, dockerfile: 'docker/Own', tags: ['gitestra/file:1'] },
      context(),
    );
    expect(inImage('gitestra/file:1', 'ls', '/all').split('\n').sort()).toEqual(['docker', 'in.txt']);
    const here = context();
    const uri = await here.storage.put('Dockerfile', `FROM ${BUSYBOX}\nRUN echo stored > /word\n`);
    await runTask(dockerBuildTask, { ...local, dockerfile: uri, tags: ['gitestra/file:2'] }, here);
    expect(inImage('gitestra/file:2', 'cat', '/word')).toBe('stored');
    expect(existsSync(join(here.folder, `build-${here.taskRun.id}`))).toBe(false);
  });

  it.each([
    [{ dockerfile: 'nowhere/Dockerfile' }, 'there is no file `nowhere/Dockerfile` in the working directory'],
    [{ dockerfile: '../outside' }, 'must be a path inside the working directory'],
    [{ dockerfile: `FROM ${BUSYBOX}\nRUN exit 3\n` }, /building gitestra\/bad:1 failed: .*3/s],
    [{ dockerfile: `FROM ${BUSYBOX}\n`, tags: [] }, 'write at least one tag'],
  ])('are not built from %j', async (written, message) => {
    const building = runTask(dockerBuildTask, { ...local, tags: ['gitestra/bad:1'], ...written }, context());
    await expect(building).rejects.toThrow(message);
  });

  it('get names, lose them, and go', async () => {
    await runTask(dockerTagTask, { sourceImage: BUSYBOX, targetImage: 'gitestra/renamed' }, context());
    expect(images()).toContain('gitestra/renamed:latest');
    await runTask(dockerRmTask, { imageIds: ['gitestra/renamed'] }, context());
    expect(images()).not.toContain('gitestra/renamed:latest');
    importBusybox(engine, 'gitestra/unused:test', 'LABEL prune=me');
    const here = context();
    await runTask(dockerPruneTask, { pruneType: 'IMAGES', dangling: true, labelFilters: ['prune=me'] }, here);
    expect(images()).toContain('gitestra/unused:test');
    await runTask(dockerPruneTask, { pruneType: 'IMAGES', labelFilters: ['prune=me'] }, here);
    expect(images()).not.toContain('gitestra/unused:test');
    expect(here.messages('INFO').join('\n')).toContain('untagged: gitestra/unused:test');
  });

  it('go with their containers', async () => {
    engine.docker('create', '--name', 'stays', '--label', 'prune=me', '--network', 'none', BUSYBOX, 'true');
    onTestFinished(() => void engine.docker('rm', '--force', 'stays'));
    await expect(runTask(dockerRmTask, { containerIds: ['nosuch'] }, context())).rejects.toThrow(
      'removing containers failed',
    );
    await runTask(
      dockerPruneTask,
      { pruneType: 'CONTAINERS', until: '1h', labelFilters: ['prune=me'] },
      context(),
    );
    expect(engine.containers('prune=me')).toHaveLength(1);
    await runTask(dockerRmTask, { containerIds: ['stays'], force: true, removeVolumes: true }, context());
    expect(engine.containers('prune=me')).toHaveLength(0);
  });

  it.each(['BUILD', 'NETWORKS', 'VOLUMES'])('prunes %s', async (pruneType) => {
    expect(await runTask(dockerPruneTask, { pruneType }, context())).toEqual({});
  });
});

describe.skipIf(engine.missing !== undefined || registry.missing !== undefined)(
  'a registry with a password',
  () => {
    const { username, password, address } = registry;
    const credentials = { username, password };
    const name = (tag: string): string => `${address}/team/app:${tag}`;
    const auth = Buffer.from(`${username}:${password}`).toString('base64');

    async function publish(tag: string, label: string): Promise<void> {
      importBusybox(engine, name(tag), `LABEL version=${label}`);
      await runTask(dockerPushTask, { tags: [`http://${name(tag)}`], credentials }, context());
      engine.docker('rmi', name(tag));
    }

    it('takes a push with the right credentials only', async () => {
      importBusybox(engine, name('push'));
      const here = context();
      await runTask(dockerPushTask, { tags: [name('push')], credentials }, here);
      expect(here.messages('INFO').join('\n')).toContain('digest: sha256:');
      expect(here.secrets).toContain(password);
      for (const wrong of [undefined, { username, password: 'wrong' }]) {
        const pushing = runTask(
          dockerPushTask,
          { tags: [name('push')], ...(wrong === undefined ? {} : { credentials: wrong }) },
          context(),
        );
        await expect(pushing).rejects.toThrow(/pushing .* failed: .*(authoriz|credential|authentication)/is);
      }
      await expect(runTask(dockerPushTask, { tags: [] }, context())).rejects.toThrow(
        'write at least one tag',
      );
    });

    it.each<[string, Written]>([
      ['user and password', { credentials }],
      ['with the registry named', { credentials: { ...credentials, registry: `http://${address}/v2/` } }],
      ['auth', { credentials: { auth } }],
      ['a configuration as a map', { config: { auths: { [address]: { auth } } } }],
      ['a configuration as text', { config: JSON.stringify({ auths: { [address]: { auth } } }) }],
    ])('gives an image for %s', async (_name, access) => {
      await publish('pull', 'one');
      await expect(runTask(dockerPullTask, { image: name('pull') }, context())).rejects.toThrow(
        /pulling .* failed/,
      );
      await runTask(dockerPullTask, { image: name('pull'), ...access }, context());
      expect(images()).toContain(name('pull'));
    });

    it('stands in front of an image that does not name it', async () => {
      await publish('short', 'one');
      const own = { credentials: { ...credentials, registry: address } };
      const here = context();
      await runTask(dockerPullTask, { image: 'team/app:short', ...own }, here);
      expect(here.messages('INFO')).toEqual([`pulled image ${name('short')}`]);
      engine.docker('rmi', name('short'));
      await runTask(
        dockerRunTask,
        { ...alone, ...own, containerImage: 'team/app:short', commands: ['true'] },
        context(),
      );
    });

    it('gives a task its image by the pull policy', async () => {
      const written = (pullPolicy: string): Written => ({
        taskRunner: { type: DOCKER, ...alone, pullPolicy, credentials },
        containerImage: name('policy'),
        commands: ['echo ran'],
      });
      const version = (): string =>
        engine.docker('inspect', '--format', '{{.Config.Labels.version}}', name('policy')).trim();
      await publish('policy', 'one');
      await expect(runTask(shellCommandsTask, written('NEVER'), context())).rejects.toThrow(/No such image/);
      const here = context();
      await runTask(shellCommandsTask, written('IF_NOT_PRESENT'), here);
      expect(here.logs).toEqual([{ level: 'INFO', message: 'ran' }]);
      expect(version()).toBe('one');
      engine.docker('tag', name('policy'), 'gitestra/kept:test');
      await publish('policy', 'two');
      engine.docker('tag', 'gitestra/kept:test', name('policy'));
      await runTask(shellCommandsTask, written('IF_NOT_PRESENT'), context());
      expect(version()).toBe('one');
      await runTask(shellCommandsTask, written('NEVER'), context());
      expect(version()).toBe('one');
      await runTask(shellCommandsTask, written('ALWAYS'), context());
      expect(version()).toBe('two');
    });

    it('says which property gives access, wherever an image is fetched', async () => {
      await publish('closed', 'one');
      const access = 'and give `credentials` or `config` with access to the registry';
      const script = { taskRunner: { type: DOCKER, ...alone }, containerImage: name('closed') };
      await expect(runTask(shellCommandsTask, { ...script, commands: ['true'] }, context())).rejects.toThrow(
        `check property \`containerImage\`, ${access}`,
      );
      const wrong = { image: name('closed'), credentials: { username, password: 'wrong' } };
      await expect(runTask(dockerPullTask, wrong, context())).rejects.toThrow(
        `check property \`image\`, ${access}`,
      );
      await expect(
        runTask(dockerPullTask, { image: name('nosuch'), credentials }, context()),
      ).rejects.toThrow(/; check property `image`$/);
    });

    it('gets what Build pushes', async () => {
      const here = context();
      await writeFile(join(await here.workingDir(), 'x'), '');
      await runTask(
        dockerBuildTask,
        {
          dockerfile: `FROM ${BUSYBOX}\nRUN echo pushed > /word\n`,
          pull: false,
          push: true,
          tags: [name('built')],
          credentials,
        },
        here,
      );
      engine.docker('rmi', name('built'));
      await runTask(dockerPullTask, { image: name('built'), credentials }, context());
      expect(engine.docker('run', '--rm', '--network', 'none', name('built'), 'cat', '/word')).toBe(
        'pushed\n',
      );
    });
  },
);

describe('Compose', () => {
  const run = async (written: Written, engineRun = fakeEngine()): Promise<string[][]> => {
    const here = createTaskContext({ environment: engineRun.environment });
    await runTask(dockerComposeTask, written, here).catch(() => undefined);
    return engineRun
      .calls()
      .map(({ args }) => args.map((word) => word.replaceAll(here.folder, '<folder>')) as string[]);
  };

  it('hands files and words to docker compose of the machine', async () => {
    const inputFiles = { 'more.yaml': 'name: own\nservices: {}\n' };
    const calls = await run({
      composeFiles: ['services: {}', 'more.yaml'],
      composeArgs: ['up', '-d'],
      inputFiles,
    });
    expect(
      calls
        .at(-1)!
        .join(' ')
        .replaceAll(/working-run\d+/g, 'work'),
    ).toBe(
      'compose --project-directory <folder>/work --file <folder>/work/.gitestra/compose-0.yaml --file <folder>/work/more.yaml up -d',
    );
  });

  it('names the project after the flow, unless a file names it', async () => {
    const named = fakeEngine();
    await run({ composeFile: 'services: {}', composeArgs: ['up'] }, named);
    expect(named.calls().at(-1)!.env.COMPOSE_PROJECT_NAME).toBe('company-team-tested');
    const own = fakeEngine();
    await run({ composeFile: 'name: mine\nservices: {}', composeArgs: ['up'] }, own);
    expect(own.calls().at(-1)!.env.COMPOSE_PROJECT_NAME).toBeUndefined();
  });

  it('says what of Kestra it does not need, and which file is missing', async () => {
    const here = createTaskContext({ environment: fakeEngine().environment });
    const written = { composeFile: 'nowhere.yaml', composeArgs: ['up'], containerImage: 'docker:cli' };
    await expect(runTask(dockerComposeTask, written, here)).rejects.toThrow(
      'there is no file `nowhere.yaml`',
    );
    expect(here.messages('WARN')).toEqual([
      '`containerImage` is not used: docker compose of this machine runs by itself',
    ]);
    const other = createTaskContext({ environment: fakeEngine().environment });
    await expect(
      runTask(
        dockerComposeTask,
        { ...written, runner: 'DOCKER', failFast: true, beforeCommands: ['x'] },
        other,
      ),
    ).rejects.toThrow();
    expect(other.messages('WARN')).toEqual([
      '`containerImage`, `runner` are not used: docker compose of this machine runs by itself',
      '`beforeCommands`, `failFast` are not used: docker compose is run without a shell, as in Kestra',
    ]);
  });
});
