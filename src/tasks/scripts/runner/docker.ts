/** The task runner that runs scripts in a container. */

import {
  any,
  boolean,
  choice,
  duration,
  either,
  integer,
  list,
  map,
  number,
  object,
  text,
} from '../../../plugin/property.ts';
import { defineRunner } from '../../../plugin/trigger.ts';

const line = (description: string) => text({ description });

export const dockerRunner = defineRunner({
  type: 'io.kestra.plugin.scripts.runner.docker.Docker',
  aliases: ['io.kestra.plugin.scripts.runner.docker.DockerTaskRunner'],
  title: 'Run a script in a container.',
  description:
    'Uses the docker command line, or podman where docker does not answer. The working directory is mounted at its own path, so that paths in scripts are the same inside and outside.',
  properties: {
    host: line(
      'Address of the engine, such as `unix:///var/run/docker.sock`. Default: what the command line uses.',
    ),
    config: either(
      map(any({ description: 'Any value.' }), { description: 'As a map.' }),
      line('As JSON text.'),
      {
        description:
          'Client configuration of the engine (`config.json`), for instance credentials of registries.',
      },
    ),
    credentials: object(
      {
        registry: line('Registry. Default: that of the image, else Docker Hub.'),
        username: line('User name.'),
        password: text({ description: 'Password.', secret: true }),
        auth: text({ description: 'User name and password as base64.', secret: true }),
        identityToken: text({ description: 'Identity token.', secret: true }),
        registryToken: text({ description: 'Registry token.', secret: true }),
      },
      { description: 'Credentials of a private registry.' },
    ),
    image: text({ description: 'Image.', deprecated: 'write `containerImage` on the task' }),
    user: line('User in the container: `user`, `user:group`, or ids.'),
    entryPoint: list(line('Word.'), {
      description: 'Entry point; the default clears that of the image.',
      default: [''],
    }),
    extraHosts: list(line('`host:ip`.'), { description: 'Entries for /etc/hosts of the container.' }),
    networkMode: line('Network: `bridge`, `host`, `none`, or the name of a network.'),
    portBindings: list(line('`host:container`.'), { description: 'Published ports.' }),
    volumes: list(line('`/host:/container[:ro]`.'), {
      description: 'Further mounts. Kestra: only where its server has `volume-enabled`; here always.',
    }),
    pullPolicy: choice(['NEVER', 'IF_NOT_PRESENT', 'ALWAYS'], {
      description: 'When the image is pulled.',
      default: 'IF_NOT_PRESENT',
    }),
    deviceRequests: list(
      object(
        {
          driver: line('Driver.'),
          count: integer({ description: 'Number of devices; -1 for all.' }),
          deviceIds: list(line('Id.'), { description: 'Ids of devices.' }),
          capabilities: list(
            list(line('Capability.'), { description: 'Capabilities that belong together.' }),
            {
              description: 'Alternatives.',
            },
          ),
          options: map(line('Value.'), { description: 'Options of the driver.' }),
        },
        { description: 'One request.' },
      ),
      { description: 'GPUs and the like.' },
    ),
    cpu: object(
      { cpus: number({ description: 'Number of cores; fractions are allowed.' }) },
      { description: 'Limit of the CPU.' },
    ),
    memory: object(
      {
        memory: line('Hard limit, such as 512MB.'),
        memorySwap: line('Memory and swap together; -1 for no limit.'),
        memorySwappiness: line('0 to 100.'),
        memoryReservation: line('Soft limit.'),
        kernelMemory: line('Kernel memory; engines of today ignore or refuse it.'),
        oomKillDisable: boolean({ description: 'Do not end the container when memory runs out.' }),
      },
      { description: 'Limits of memory.' },
    ),
    shmSize: line('Size of /dev/shm, such as 64m.'),
    privileged: boolean({ description: 'Gives the container full access to the host.' }),
    fileHandlingStrategy: choice(['MOUNT', 'VOLUME'], {
      description:
        'How files get into the container and out of it. MOUNT mounts the working directory, VOLUME copies it there and back. Default: MOUNT where the engine sees the files of this machine, else VOLUME.',
    }),
    delete: boolean({ description: 'Remove the container when it has ended.', default: true }),
    wait: boolean({
      description:
        'Wait for the end of the container. One that nobody waits for gets a copy of the files, lives on, and is removed by nobody but `docker.cli.Stop`.',
      default: true,
    }),
    killGracePeriod: duration({ description: 'Time between the request to stop and the kill.', default: 0 }),
    resume: boolean({
      description:
        'Kestra reattaches to the container after a restart of its worker. A resumed execution starts an interrupted task anew here; a warning says so where true is written.',
      default: true,
    }),
  },
});

const { entryPoint: _, host, config, ...others } = dockerRunner.properties;

/** Options of a container as tasks of old versions have them, in `docker` and `dockerOptions`. */
export const dockerOptions = {
  ...others,
  host: { ...host, 'x-aliases': ['dockerHost'] } as typeof host,
  config: { ...config, 'x-aliases': ['dockerConfig'] } as typeof config,
  entryPoint: list(line('Word.'), { description: 'Entry point. Default: that of the image.' }),
};
