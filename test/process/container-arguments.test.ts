/** Options of the Docker task runner as arguments. */

import { describe, expect, it } from 'vitest';
import { type ContainerOptions, containerInvocation } from '../../src/process/container-arguments.ts';

function args(options: ContainerOptions = {}, env: Record<string, string> = {}): string {
  const command = {
    name: 'n',
    image: 'img:1',
    argv: ['/bin/sh', '-c', 'echo a b'],
    workingDir: '/w',
    env,
    options,
  };
  return containerInvocation(command).args.join(' ');
}

describe('containerInvocation', () => {
  it('runs in the mounted working directory, removed at the end, with an init process', () => {
    expect(args()).toBe(
      'run --rm --init --name n --label gitestra=true --log-driver none --pull=missing --volume /w:/w --workdir /w --entrypoint  img:1 /bin/sh -c echo a b',
    );
  });

  it.each<[ContainerOptions, string]>([
    [{ pullPolicy: 'NEVER' }, '--pull=never'],
    [{ pullPolicy: 'ALWAYS' }, '--pull=always'],
    [{ user: '1000:1000' }, '--user 1000:1000'],
    [{ networkMode: 'host' }, '--network host'],
    [{ shmSize: '64m' }, '--shm-size 64m'],
    [{ privileged: true }, '--privileged'],
    [{ extraHosts: ['a:1.2.3.4', 'b:5.6.7.8'] }, '--add-host a:1.2.3.4 --add-host b:5.6.7.8'],
    [{ portBindings: ['8080:80'] }, '--publish 8080:80'],
    [{ volumes: ['/a:/b:ro'] }, '--volume /a:/b:ro'],
    [{ cpu: { cpus: 1.5 } }, '--cpus 1.5'],
    [
      { memory: { memory: '512MB', memorySwap: '-1', memoryReservation: '1 GB' } },
      '--memory 512m --memory-swap -1 --memory-reservation 1g',
    ],
    [
      { memory: { memorySwappiness: '10', oomKillDisable: true, kernelMemory: '4m' } },
      '--memory-swappiness 10 --kernel-memory 4m --oom-kill-disable',
    ],
    [{ deviceRequests: [{}] }, '--gpus all'],
    [
      { deviceRequests: [{ count: -1, capabilities: [['gpu', 'utility']] }] },
      '--gpus count=all,"capabilities=gpu,utility"',
    ],
    [{ deviceRequests: [{ driver: 'nvidia', deviceIds: ['0', '2'] }] }, '--gpus driver=nvidia,"device=0,2"'],
    [{ entryPoint: ['/init', '-x'] }, '--entrypoint /init img:1 -x /bin/sh'],
  ])('turns %j into %s', (options, expected) => {
    expect(args(options)).toContain(expected);
  });

  it('keeps a container that is not to be deleted, with its log', () => {
    expect(args({ delete: false })).not.toMatch(/--rm|--log-driver/);
    expect(args({ wait: false })).toContain('--detach');
  });

  it('says which memory size it does not understand', () => {
    expect(() => args({ memory: { memory: 'lots' } })).toThrow(
      '`lots` is not understood; write for instance 512MB',
    );
  });

  it('keeps values of variables out of the command line, except those the engine itself would read', () => {
    const command = {
      name: 'n',
      image: 'i',
      argv: [],
      workingDir: '/w',
      env: { TOKEN: 's3cret', PATH: '/x', DOCKER_HOST: 'tcp://h' },
      options: {},
    };
    const { args: list, env } = containerInvocation(command);
    expect(list.join(' ')).toContain('--env TOKEN --env PATH=/x --env DOCKER_HOST=tcp://h');
    expect(list.join(' ')).not.toContain('s3cret');
    expect(env).toEqual({ TOKEN: 's3cret' });
  });
});
