/** Options of the Docker task runner as arguments. */

import { describe, expect, it } from 'vitest';
import {
  type ContainerCommand,
  type ContainerOptions,
  containerInvocation,
} from '../../src/process/container-arguments.ts';

const PLAIN: ContainerCommand = {
  kind: 'docker',
  name: 'n',
  labels: { gitestra: 'true' },
  image: 'img:1',
  argv: ['/bin/sh', '-c', 'echo a b'],
  workingDir: '/w',
  mounts: ['/w:/w'],
  env: {},
  options: { entryPoint: [''] },
  init: true,
  withoutLog: true,
};

function args(options: ContainerOptions = {}, more: Partial<ContainerCommand> = {}): string {
  return containerInvocation({ ...PLAIN, ...more, options }, '/private/env').args.join(' ');
}

describe('containerInvocation', () => {
  it('works in the mounted working directory, with an init process, and without a log nobody reads', () => {
    expect(args({ entryPoint: [''] })).toBe(
      '--init --name n --label gitestra=true --log-driver none --pull=never --workdir /w --volume /w:/w --entrypoint  img:1 /bin/sh -c echo a b',
    );
  });

  it('keeps the entry point of the image where none is given', () => {
    expect(args({})).not.toContain('--entrypoint');
  });

  it.each<[ContainerOptions, string]>([
    [{ user: '1000:1000' }, '--user 1000:1000'],
    [{ networkMode: 'host' }, '--network host'],
    [{ shmSize: '64m' }, '--shm-size 67108864'],
    [{ privileged: true }, '--privileged'],
    [{ extraHosts: ['a:1.2.3.4', 'b:5.6.7.8'] }, '--add-host a:1.2.3.4 --add-host b:5.6.7.8'],
    [{ portBindings: ['8080:80'] }, '--publish 8080:80'],
    [{ volumes: ['/a:/b:ro'] }, '--volume /a:/b:ro'],
    [{ cpu: { cpus: 1.5 } }, '--cpus 1.5'],
    [
      { memory: { memory: '512MB', memorySwap: '-1', memoryReservation: '1 GB' } },
      '--memory 536870912 --memory-swap -1 --memory-reservation 1073741824',
    ],
    [
      { memory: { memorySwappiness: '10', oomKillDisable: true, kernelMemory: '4m' } },
      '--memory-swappiness 10 --kernel-memory 4194304 --oom-kill-disable',
    ],
    [{ memory: { memory: '0.5GB' } }, '--memory 536870912'],
    [{ memory: { memory: '6000000' } }, '--memory 6000000'],
    [{ deviceRequests: [{ options: { a: '1', b: '2' } }] }, '--gpus "options=a=1,b=2"'],
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

  it.each<[ContainerOptions, string]>([
    [{ deviceRequests: [{ count: -1 }] }, '--device nvidia.com/gpu=all'],
    [
      { deviceRequests: [{ driver: 'amd', deviceIds: ['0', '2'] }] },
      '--device amd.com/gpu=0 --device amd.com/gpu=2',
    ],
    [{ deviceRequests: [{ count: 2 }] }, '--device nvidia.com/gpu=0 --device nvidia.com/gpu=1'],
  ])('turns %j into %s for podman', (options, expected) => {
    expect(args(options, { kind: 'podman' })).toContain(expected);
  });

  it('refuses alternatives of capabilities, which the command line cannot say', () => {
    expect(() => args({ deviceRequests: [{ capabilities: [['gpu'], ['tpu']] }] })).toThrow(
      'write one request for each alternative',
    );
  });

  it('says which memory size it does not understand', () => {
    expect(() => args({ memory: { memory: 'lots' } })).toThrow(
      'property `memory.memory`: the size `lots` is not understood; write for instance 512MB',
    );
  });

  it('keeps values of variables out of the command line: by name, or in a file where the engine itself would read them', () => {
    const env = { TOKEN: 's3cret', PATH: '/x', DOCKER_HOST: 'tcp://h', HTTPS_PROXY: 'http://u:s3cret@p' };
    const invocation = containerInvocation({ ...PLAIN, env }, '/private/env');
    expect(invocation.args.join(' ')).toContain('--env-file /private/env --env TOKEN img:1');
    expect(invocation.args.join(' ')).not.toContain('s3cret');
    expect(invocation.env).toEqual({ TOKEN: 's3cret' });
    expect(invocation.envFile).toEqual(['PATH=/x', 'DOCKER_HOST=tcp://h', 'HTTPS_PROXY=http://u:s3cret@p']);
  });

  it('says that a line break does not fit into such a file', () => {
    const env = { DOCKER_TEXT: 'a\nb' };
    expect(() => containerInvocation({ ...PLAIN, env }, '/private/env')).toThrow(
      '`DOCKER_TEXT` holds a line break',
    );
    expect(containerInvocation({ ...PLAIN, env: { TEXT: 'a\nb' } }, '/e').env).toEqual({ TEXT: 'a\nb' });
  });
});
