/** Says on a container whose it is, so that a later run can remove what a dead one has left. */

import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { removalWords } from './container-watch.ts';
import type { EngineClient } from './engine-client.ts';

export const OWNER_LABEL = 'gitestra.owner';

/** Milliseconds that a look for leftovers may take. */
const LOOK_WITHIN = 20_000;

/** `<machine>:<process id>:<start of the process>`; ids of processes come back, starts do not. */
export function ownerOfThisProcess(): string {
  return `${thisMachine()}:${process.pid}:${startOf(process.pid) ?? 0}`;
}

/** False for owners on other machines, of whom nothing is known. */
export function isDeadOwner(owner: string): boolean {
  const [machine, pid, start] = owner.split(':');
  if (machine !== thisMachine() || !/^\d+$/.test(pid ?? '')) return false;
  const now = startOf(Number(pid));
  if (now !== undefined) return String(now) !== start;
  return process.platform === 'linux' || !isThere(Number(pid));
}

/** Process ids mean something on one machine, until it starts again, and in one container of it. */
function thisMachine(): string {
  const parts = [hostname()];
  if (process.platform === 'linux') {
    try {
      parts.push(readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'), readlinkSync('/proc/self/ns/pid'));
    } catch {
      // Without them the name of the machine has to do.
    }
  }
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/** Clock ticks since the start of the machine; undefined when there is no such process or no /proc. */
function startOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  } catch {
    return undefined;
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes containers whose process is gone. Nothing is said when it does not work: the next run tries again. */
export async function removeLeftovers(client: EngineClient): Promise<void> {
  const signal = AbortSignal.timeout(LOOK_WITHIN);
  const label =
    client.kind === 'podman' ? `{{index .Labels "${OWNER_LABEL}"}}` : `{{.Label "${OWNER_LABEL}"}}`;
  const argv = ['ps', '--all', '--filter', `label=${OWNER_LABEL}`, '--format', `{{.ID}} ${label}`];
  const left: string[] = [];
  await client.run({
    argv,
    signal,
    onLine: (line, stream) => {
      const [id, owner] = line.split(' ');
      if (stream === 'stdout' && id !== undefined && owner !== undefined && isDeadOwner(owner)) left.push(id);
    },
  });
  if (left.length === 0) return;
  const removal = removalWords(client).slice(removalWords(client).lastIndexOf('rm'));
  await client.run({ argv: [...removal, ...left], signal });
}
