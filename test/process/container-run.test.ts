/** Containers of a real engine: what goes in, what comes out, and that nothing stays. */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import type { ContainerRequest, ContainerResult } from '../../src/plugin/ports.ts';
import { ownerOfThisProcess } from '../../src/process/container-owner.ts';
import { createContainerRunner } from '../../src/process/container-runner.ts';
import { createProcessRunner } from '../../src/process/process-runner.ts';
import { asNobody } from '../as-nobody.ts';
import { BUSYBOX, importBusybox, startEngine } from '../container-engine.ts';

const engine = await startEngine();
afterAll(() => engine.stop());

const { environment } = engine;
const hasNewerGroups = existsSync('/sys/fs/cgroup/cgroup.controllers');
const newRunner = () => createContainerRunner({ process: createProcessRunner({ environment }), environment });
const runner = newRunner();

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'gitestra-container-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

interface Ran extends ContainerResult {
  readonly cwd: string;
  readonly lines: readonly string[];
  readonly errors: readonly string[];
}

interface Wanted extends Partial<ContainerRequest> {
  readonly options?: Record<string, unknown>;
}

async function run(script: string, wanted: Wanted = {}, by = runner): Promise<Ran> {
  const lines: string[] = [];
  const errors: string[] = [];
  const cwd = wanted.cwd ?? folder();
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

/** Paths of processes' command lines that hold the text. */
function commandLinesWith(text: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return line.includes(text) ? [line] : [];
      } catch {
        return [];
      }
    });
}

const noContainers = () => expect(engine.containers('gitestra=true')).toEqual([]);

describe.skipIf(engine.missing !== undefined)('a container', () => {
  it.each([0, 1, 3, 125, 126, 127, 137, 255])('passes exit code %i on', async (code) => {
    const result = await run(`exit ${code}`);
    expect(result).toMatchObject({ exitCode: code, terminated: false, warnings: [], errors: [] });
  });

  it('keeps output apart and in order, in any encoding, without a last line end', async () => {
    const result = await run(`echo one; echo two >&2; printf 'grün \\303\\274\\n'; printf 'three\\r\\nfour'`);
    expect(result.lines).toEqual(['one', 'grün ü', 'three', 'four']);
    expect(result.errors).toEqual(['two']);
  });

  it('delivers 100,000 lines', async () => {
    const lines = (await run('seq 100000')).lines;
    expect(lines).toHaveLength(100_000);
    expect([lines[0], lines.at(-1)]).toEqual(['1', '100000']);
  });

  it('gets its variables, of which no command line tells', async () => {
    const secret = `hidden-${process.pid}`;
    const seen: string[] = [];
    const env = {
      TOKEN: secret,
      HTTPS_PROXY: `http://u:${secret}@p`,
      PATH: '/bin:/own',
      TEXT: 'two\nlines',
      EMPTY: '',
    };
    const result = await run('echo "$TOKEN $HTTPS_PROXY $PATH"; echo "$TEXT"; echo "<$EMPTY>"', {
      env,
      onLine: (line) => {
        seen.push(line, ...commandLinesWith(secret).map((found) => `FOUND ${found}`));
      },
    });
    expect(result.exitCode).toBe(0);
    expect(seen).toEqual([`${secret} http://u:${secret}@p /bin:/own`, 'two', 'lines', '<>']);
  });

  it('says its id, and is gone', async () => {
    const { containerId } = await run('true');
    expect(containerId).toMatch(/^[0-9a-f]{64}$/);
    noContainers();
  });

  it('runs twenty at once', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, (_, n) => run(`echo ${n}; exit ${n}`)));
    expect(results.map(({ exitCode }) => exitCode)).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(results.map(({ lines }) => lines)).toEqual(Array.from({ length: 20 }, (_, n) => [String(n)]));
    noContainers();
  });
});

describe.skipIf(engine.missing !== undefined)('options of the runner', () => {
  const inspect = (id: string): Record<string, Record<string, unknown>> => {
    onTestFinished(() => void engine.docker('rm', '--force', id));
    return (JSON.parse(engine.docker('inspect', id)) as Record<string, Record<string, unknown>>[])[0]!;
  };

  it('reach the engine', async () => {
    const { containerId } = await run('true', {
      labels: { flow: 'f', execution: 'e1', taskrun: 't1', task: 'Some task!' },
      options: {
        delete: false,
        user: '12:34',
        extraHosts: ['somewhere:10.1.2.3'],
        volumes: ['/usr/share:/shared:ro'],
        cpu: { cpus: 0.5 },
        memory: { memory: '64MB', memorySwap: '0.1GB', memoryReservation: '32MB' },
        shmSize: '8MB',
        privileged: true,
        networkMode: 'host',
        portBindings: [],
      },
    });
    const { Config, HostConfig, Name, State } = inspect(containerId!);
    expect(Name).toMatch(/^\/gitestra-Some-task--[0-9a-f-]{13}$/);
    expect(Config).toMatchObject({
      User: '12:34',
      Labels: {
        gitestra: 'true',
        'gitestra.flow': 'f',
        'gitestra.execution': 'e1',
        'gitestra.taskrun': 't1',
      },
    });
    expect((Config!.Labels as Record<string, string>)['gitestra.owner']).toBeUndefined();
    expect(HostConfig).toMatchObject({
      NetworkMode: 'host',
      ExtraHosts: ['somewhere:10.1.2.3'],
      NanoCpus: 500_000_000,
      Memory: 64 * 1024 ** 2,
      MemorySwap: Math.round(0.1 * 1024 ** 3),
      MemoryReservation: 32 * 1024 ** 2,
      ShmSize: 8 * 1024 ** 2,
      Privileged: true,
      Init: true,
    });
    expect(HostConfig!.Binds).toContain('/usr/share:/shared:ro');
    expect(State).toMatchObject({ Status: 'exited', ExitCode: 0 });
  });

  it('limit what the container can use', async () => {
    const controller = hasNewerGroups
      ? 'cat memory.max memory.swap.max memory.low cpu.max'
      : 'cat memory/memory.limit_in_bytes memory/memory.memsw.limit_in_bytes memory/memory.soft_limit_in_bytes cpu/cpu.cfs_quota_us';
    const { lines, errors } = await run(`cd /sys/fs/cgroup; ${controller}`, {
      options: {
        cpu: { cpus: 0.5 },
        memory: { memory: '64MB', memorySwap: '128MB', memoryReservation: '32MB' },
      },
    });
    expect(errors).toEqual([]);
    const mebibytes = (count: number): string => String(count * 1024 ** 2);
    const [memory, swap, reservation, cpu] = lines;
    expect({ memory, reservation }).toEqual({ memory: mebibytes(64), reservation: mebibytes(32) });
    // The newer control groups count swap apart from memory.
    expect([mebibytes(64), mebibytes(128)]).toContain(swap);
    expect(cpu).toMatch(/^50000\b/);
  });

  it('say how memory is taken back', async () => {
    const memory = { memory: '64MB', memorySwappiness: '30', oomKillDisable: true, kernelMemory: '32MB' };
    const options = { memory, delete: false };
    const { containerId, warnings, errors, exitCode } = await run('true', { options });
    expect({ errors, exitCode }).toEqual({ errors: [], exitCode: 0 });
    // The newer control groups know neither.
    const asked = hasNewerGroups ? {} : { MemorySwappiness: 30, OomKillDisable: true };
    expect(inspect(containerId!).HostConfig).toMatchObject(asked);
    // Engines give up kernel memory; none of what they say of it is taken for the script's.
    expect(warnings.filter((warning) => !/kernel memory|swappiness|oom/i.test(warning))).toEqual([]);
  });

  it('warn in the name of the engine, not of the script', async () => {
    const { warnings, errors } = await run('true', { options: { memory: { oomKillDisable: true } } });
    expect(errors).toEqual([]);
    expect(warnings.join()).toMatch(/^(OOM killer is disabled.*)?$/i);
  });

  it('reach the hosts, the mounts and the environment of the container', async () => {
    const { lines } = await run(
      'grep somewhere /etc/hosts; ls -d /shared; awk \'$2=="/shared"{print substr($4,1,2)}\' /proc/mounts',
      {
        options: { extraHosts: ['somewhere:10.1.2.3'], volumes: ['/usr/share:/shared:ro'] },
      },
    );
    expect(lines.map((line) => line.replace(/\s+/g, ' '))).toEqual(['10.1.2.3 somewhere', '/shared', 'ro']);
  });

  it('carry the labels of Kestra', async () => {
    const labels = { namespace: 'a.b', flow: 'f', task: `t${'-'.repeat(80)}`, taskrun: 'r', attempt: '2' };
    const { containerId } = await run('true', { labels, options: { delete: false } });
    expect(inspect(containerId!).Config!.Labels).toMatchObject({
      'kestra.io/namespace': 'a.b',
      'kestra.io/flow-id': 'f',
      'kestra.io/task-id': 't',
      'kestra.io/taskrun-id': 'r',
      'kestra.io/taskrun-attempt': '1',
    });
  });

  it.each(['MOUNT', 'VOLUME'])('keep the container with delete: false (%s)', async (fileHandlingStrategy) => {
    const { containerId, cwd } = await run('echo x > made; echo said; exit 3', {
      options: { delete: false, fileHandlingStrategy },
    });
    expect(inspect(containerId!).State).toMatchObject({ Status: 'exited', ExitCode: 3 });
    expect(engine.docker('logs', containerId!)).toBe('said\n');
    expect(readFileSync(join(cwd, 'made'), 'utf8')).toBe('x\n');
  });

  it('publish ports', async () => {
    const options = { wait: false, portBindings: ['127.0.0.1:18080:80/tcp', '18081:81'] };
    const { containerId } = await run('true', { options });
    expect(inspect(containerId!).HostConfig!.PortBindings).toEqual({
      '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '18080' }],
      '81/tcp': [{ HostIp: '', HostPort: '18081' }],
    });
  });

  it('are seen inside', async () => {
    const inside = await run("id -u; df -k /dev/shm | tail -n1 | awk '{print $2}'; ls /sys/class/net; pwd", {
      options: { user: '1234', shmSize: '4m' },
    });
    expect(inside.lines).toEqual(['1234', '4096', 'lo', inside.cwd]);
  });

  it('use the entry point: none, a given one, that of the image', async () => {
    importBusybox(
      engine,
      'gitestra/entry:test',
      'ENTRYPOINT ["/bin/echo","from the image:"]',
      'CMD ["default"]',
    );
    const echo = { image: 'gitestra/entry:test', argv: ['echo', 'a'] };
    expect((await run('', echo)).lines).toEqual(['a']);
    expect((await run('', { ...echo, options: { entryPoint: ['/bin/echo', '-n', 'x'] } })).lines).toEqual([
      'x echo a',
    ]);
    const own = { entryPoint: undefined };
    expect((await run('', { ...echo, options: own })).lines).toEqual(['from the image: echo a']);
    expect((await run('', { ...echo, argv: [], options: own })).lines).toEqual(['from the image: default']);
  });

  it.each([
    [{ networkMode: 'nosuch' }, /network nosuch not found.*\(property `networkMode`\)/],
    [{ volumes: ['relative:also'] }, /mount path must be absolute.*\(property `volumes`\)/],
    [{ volumes: ['/a:/b:zz'] }, /invalid mode: zz.*\(property `volumes`\)/],
    [{ memory: { memory: '1k' } }, /memory limit.*\(property `memory.memory`\)/i],
    [{ memory: { memory: '64MB', memorySwap: '1MB' } }, '(property `memory.memorySwap`)'],
    [{ memory: { memory: '32MB', memoryReservation: '64MB' } }, '(property `memory.memoryReservation`)'],
    [{ memory: { memorySwappiness: '500' } }, '(property `memory.memorySwappiness`)'],
    [{ cpu: { cpus: 10_000 } }, '(property `cpu.cpus`)'],
    [{ shmSize: '-5' }, '(property `shmSize`)'],
    [{ user: 'nobodyatall' }, '(property `user`)'],
    [{ extraHosts: ['broken'] }, '(property `extraHosts`)'],
    [{ portBindings: ['x:y'] }, '(property `portBindings`)'],
    [
      { deviceRequests: [{ driver: 'nosuch', capabilities: [['gpu']] }] },
      /device driver "nosuch" with capabilities: \[\[gpu.*\(property `deviceRequests`\)/,
    ],
    [{ entryPoint: ['/nosuch'] }, undefined],
    [{ pullPolicy: 'NEVER', image: 'nosuch:1' }, /no such image.*`pullPolicy: NEVER` keeps it from/i],
    [
      { pullPolicy: 'NEVER', image: 'nosuch:1', fileHandlingStrategy: 'VOLUME' },
      /no such image.*check property `containerImage`/i,
    ],
    [{ host: 'unix:///nosuch.sock' }, 'no docker or podman answers at unix:///nosuch.sock'],
  ])('%j: the engine says what is wrong', async (options, message) => {
    const image = (options as { image?: string }).image ?? BUSYBOX;
    const running = run('true', { options, image });
    if (message === undefined) expect(await running).toMatchObject({ exitCode: 127 });
    else await expect(running).rejects.toThrow(message);
    noContainers();
  });
});

describe.skipIf(engine.missing !== undefined).each(['MOUNT', 'VOLUME'] as const)(
  'files with %s',
  (fileHandlingStrategy) => {
    const options = { fileHandlingStrategy };

    it('go in and come out, whatever their names', async () => {
      const cwd = folder();
      mkdirSync(join(cwd, 'sub folder'));
      writeFileSync(join(cwd, 'sub folder/ü.txt'), 'in');
      writeFileSync(join(cwd, 'run.sh'), '#!/bin/sh\necho ran\n', { mode: 0o755 });
      writeFileSync(join(cwd, 'empty'), '');
      symlinkSync('sub folder/ü.txt', join(cwd, 'link'));
      const result = await run(
        './run.sh; cat link; mkdir -p a/b; cp link a/b/out; ln -s b a/again; echo more >> "sub folder/ü.txt"',
        { cwd, options },
      );
      expect(result).toMatchObject({ exitCode: 0, lines: ['ran', 'in'] });
      expect(readFileSync(join(cwd, 'a/b/out'), 'utf8')).toBe('in');
      expect(readFileSync(join(cwd, 'a/again/out'), 'utf8')).toBe('in');
      expect(readFileSync(join(cwd, 'sub folder/ü.txt'), 'utf8')).toBe('inmore\n');
      noContainers();
    });

    it('come out of a container that failed', async () => {
      const { cwd, exitCode } = await run('echo kept > kept; exit 4', { options });
      expect(exitCode).toBe(4);
      expect(readFileSync(join(cwd, 'kept'), 'utf8')).toBe('kept\n');
    });

    it('come out of a container that was ended', async () => {
      const controller = new AbortController();
      const { cwd, terminated } = await run('echo kept > kept; echo up; sleep 100', {
        options,
        signal: controller.signal,
        onLine: () => controller.abort(),
      });
      expect(terminated).toBe(true);
      expect(readFileSync(join(cwd, 'kept'), 'utf8')).toBe('kept\n');
      noContainers();
    });

    it('can be written by any user of the container', async () => {
      const cwd = folder();
      mkdirSync(join(cwd, 'sub'));
      const { exitCode, errors } = await run('echo x > here && echo x > sub/there', {
        cwd,
        options: { ...options, user: '4321:4321' },
      });
      expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
      expect(existsSync(join(cwd, 'sub/there'))).toBe(true);
    });

    it('shows further folders, to be read only', async () => {
      const tools = folder();
      writeFileSync(join(tools, 'tool'), 'a tool');
      const { lines } = await run(`cat ${tools}/tool`, { options, folders: [tools] });
      expect(lines).toEqual(['a tool']);
    });

    it('belong to the user of this machine afterwards, who can delete them', async () => {
      await asNobody(async () => {
        const cwd = mkdtempSync(join(tmpdir(), 'gitestra-nobody-'));
        const { warnings, exitCode } = await run(
          'mkdir -p a/b; echo x > a/b/c; chmod 700 a',
          { cwd, options },
          newRunner(),
        );
        expect({ warnings, exitCode }).toEqual({ warnings: [], exitCode: 0 });
        expect(readFileSync(join(cwd, 'a/b/c'), 'utf8')).toBe('x\n');
        rmSync(cwd, { recursive: true });
        expect(existsSync(cwd)).toBe(false);
      });
    });
  },
);

describe.skipIf(engine.missing !== undefined)('where files are', () => {
  const mounted = (cwd: string) => `grep -c ' ${cwd} ' /proc/self/mountinfo`;

  it('mounts the folder where the engine sees it, and copies it for an engine that may be elsewhere', async () => {
    const cwd = folder();
    expect((await run(mounted(cwd), { cwd })).lines).toEqual(['1']);
    if (engine.tcp === undefined) return;
    writeFileSync(join(cwd, 'in'), 'over there');
    const remote = await run(`${mounted(cwd)}; cat in; echo back > out`, {
      cwd,
      options: { host: engine.tcp },
    });
    expect(remote.lines).toEqual(['0', 'over there']);
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('back\n');
  });

  it('says when files cannot be given back', async () => {
    importBusybox(engine, 'gitestra/bare:test');
    engine.docker('create', '--name', 'bare', '--network', 'none', 'gitestra/bare:test', 'rm', '/bin/chown');
    onTestFinished(() => void engine.docker('rm', '--force', 'bare'));
    engine.docker('start', '--attach', 'bare');
    engine.docker('commit', 'bare', 'gitestra/bare:test');
    const cwd = await asNobody(async () => {
      const path = mkdtempSync(join(tmpdir(), 'gitestra-nobody-'));
      const { warnings } = await run(
        'echo x > mine',
        { cwd: path, image: 'gitestra/bare:test' },
        newRunner(),
      );
      expect(warnings.join()).toMatch(
        /^$|belong to the user of the container.*gitestra\/bare:test has no `chown`/,
      );
      return path;
    });
    rmSync(cwd, { recursive: true });
  });
});

describe.skipIf(engine.missing !== undefined)('the end of a container', () => {
  const endless = `trap 'echo asked; exit 0' TERM; echo up; while :; do sleep 0.1; done`;

  async function endedBy(
    options: Record<string, unknown>,
    script = endless,
  ): Promise<Ran & { said: string[] }> {
    const controller = new AbortController();
    const said: string[] = [];
    const result = await run(script, {
      options,
      signal: controller.signal,
      onLine: (line) => {
        said.push(line);
        controller.abort();
      },
    });
    noContainers();
    return { ...result, said };
  }

  it('comes at once without a grace period', async () => {
    expect(await endedBy({})).toMatchObject({ terminated: true, said: ['up'] });
  });

  it('comes with a chance to say goodbye within a grace period', async () => {
    expect(await endedBy({ killGracePeriod: 5000 })).toMatchObject({
      terminated: true,
      said: ['up', 'asked'],
    });
  });

  it('comes by force after the grace period', async () => {
    const deaf = `trap '' TERM INT HUP; echo up; while :; do sleep 0.1; done`;
    expect(await endedBy({ killGracePeriod: 1000 }, deaf)).toMatchObject({ terminated: true, said: ['up'] });
  });

  it('comes for a whole tree of processes', async () => {
    expect(await endedBy({}, 'setsid sleep 1000 & (sleep 1000 &) ; echo up; sleep 1000')).toMatchObject({
      terminated: true,
    });
  });

  it('comes before the start when it has to', async () => {
    for (const delay of [0, 20, 60, 120]) {
      const signal = AbortSignal.timeout(delay);
      await run('sleep 100', { signal }).catch((error: unknown) => expect(error).toBe(signal.reason));
    }
    // What was on its way then is removed at the latest when the process ends.
    await expect
      .poll(() => engine.containers('gitestra=true').length, { timeout: 10_000 })
      .toBeLessThanOrEqual(1);
    for (const id of engine.containers('gitestra=true')) engine.docker('rm', '--force', id);
  });

  it('comes not at all for one that nobody waits for, which has its files', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'in'), 'mine');
    const result = await run('echo "$(cat in)"; sleep 1000', { cwd, options: { wait: false } });
    expect(result).toMatchObject({ exitCode: 0, lines: [] });
    rmSync(join(cwd, 'in'));
    const id = result.containerId!;
    await expect.poll(() => engine.docker('logs', id)).toBe('mine\n');
    await run('true', {}, newRunner());
    expect(engine.docker('inspect', '--format', '{{.State.Status}}', id).trim()).toBe('running');
    engine.docker('rm', '--force', id);
  });
});

describe.skipIf(engine.missing !== undefined)('what a dead process has left', () => {
  it('is removed beside the next container, what living ones have is not', async () => {
    const [machine] = ownerOfThisProcess().split(':');
    const owners = {
      dead: `${machine}:${process.pid}:1`,
      elsewhere: `0123456789abcdef:${process.pid}:1`,
      living: ownerOfThisProcess(),
    };
    for (const [name, owner] of Object.entries(owners)) {
      engine.docker(
        'create',
        '--name',
        `left-${name}`,
        '--network',
        'none',
        '--label',
        `gitestra.owner=${owner}`,
        BUSYBOX,
        'true',
      );
    }
    onTestFinished(() => void engine.docker('rm', '--force', 'left-elsewhere', 'left-living'));
    await run('true', {}, newRunner());
    const left = engine.docker('ps', '--all', '--filter', 'name=left-', '--format', '{{.Names}}');
    expect(left.trim().split('\n').sort()).toEqual(['left-elsewhere', 'left-living']);
  });
});
