/** Finds the property of the flow behind a complaint of a container engine, which speaks of its own options. */

const PROPERTIES: readonly (readonly [complaint: RegExp, property: string])[] = [
  [/swappiness/i, 'memory.memorySwappiness'],
  [/memory-?swap/i, 'memory.memorySwap'],
  [/memory[- ]reservation/i, 'memory.memoryReservation'],
  [/kernel[- ]memory|kmem/i, 'memory.kernelMemory'],
  [/\boom\b|oom-kill/i, 'memory.oomKillDisable'],
  [/memory limit|--memory\b|memory\.(max|limit)/i, 'memory.memory'],
  [/range of cpus|--cpus\b|nanocpus/i, 'cpu.cpus'],
  [/shm-?size|shm size/i, 'shmSize'],
  [/unable to find (user|group)|no matching entries in (passwd|group)|--user\b/i, 'user'],
  [/add-host/i, 'extraHosts'],
  [/device driver|--gpus\b|\bcdi\b/i, 'deviceRequests'],
  [/(host|container) ?port|port range|port is already allocated|address already in use/i, 'portBindings'],
  [/invalid ip address|--publish\b/i, 'portBindings'],
  [/volume|invalid mount|mount path|mounts? denied|bind source|invalid mode/i, 'volumes'],
  [/apply caps|privileged/i, 'privileged'],
  [/network/i, 'networkMode'],
  [/invalid reference format/i, 'containerImage'],
];

/** In brackets behind the complaint; empty when none is known. */
export function propertyBehind(complaint: string): string {
  const found = PROPERTIES.find(([pattern]) => pattern.test(complaint));
  return found === undefined ? '' : ` (property \`${found[1]}\`)`;
}
