/** Ends process groups, and remembers the running ones so that none outlives Gitestra. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { unwatchGroup, watchGroup } from './process-watch.ts';

/** Milliseconds between looks at a group that is ending: often at first, as most end at once. */
const FIRST_LOOK = 5;
const LONGEST_LOOK = 100;

/** Sends a signal to a whole group; false when no member is left. */
export function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  if (process.platform === 'win32') return signalTree(leader, signal);
  try {
    process.kill(-leader, signal);
    return true;
  } catch (error) {
    // EPERM: members are left that belong to somebody else (sudo, setuid); they count as alive.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Windows has no process groups: taskkill walks the tree of children. */
function signalTree(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(leader, 0);
  } catch {
    return false;
  }
  if (signal !== 0) {
    const force = signal === 'SIGKILL' ? ['/F'] : [];
    spawnSync('taskkill', ['/PID', String(leader), '/T', ...force], { stdio: 'ignore' });
  }
  return true;
}

/**
 * Whether a member of the group still runs. Members that have ended but were not collected by their parent (in a
 * container whose first process collects nobody) answer signals for ever, so the state of each is looked at.
 */
export function isGroupAlive(leader: number): boolean {
  if (!signalGroup(leader, 0)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readdirSync('/proc').some((name) => /^\d+$/.test(name) && isRunningMember(name, leader));
  } catch {
    return true;
  }
}

function isRunningMember(pid: string, leader: number): boolean {
  try {
    // `pid (name) state parent group …`; the name may itself hold brackets.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(group) === leader && state !== 'Z' && state !== 'X';
  } catch {
    return false;
  }
}

/** SIGTERM, then SIGKILL once `grace` milliseconds have passed; resolves when no member is left or all were killed. */
export async function endGroup(leader: number, grace: number): Promise<void> {
  if (!signalGroup(leader, 'SIGTERM')) return;
  const deadline = Date.now() + grace;
  for (let wait = FIRST_LOOK; Date.now() < deadline; wait = Math.min(wait * 2, LONGEST_LOOK)) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(wait, deadline - Date.now())));
    if (!isGroupAlive(leader)) return;
  }
  signalGroup(leader, 'SIGKILL');
}

/** The groups started by one Gitestra process. */
export class ProcessGroups {
  readonly #leaders = new Set<number>();

  get size(): number {
    return this.#leaders.size;
  }

  add(leader: number): void {
    this.#leaders.add(leader);
    watchGroup(leader);
  }

  delete(leader: number): void {
    if (this.#leaders.delete(leader)) unwatchGroup(leader);
  }

  /** Ends all of them side by side. */
  async endAll(grace: number): Promise<void> {
    await Promise.all([...this.#leaders].map((leader) => endGroup(leader, grace)));
  }

  /** For the last moment of the process, when nothing can be waited for. */
  killAll(): void {
    for (const leader of this.#leaders) signalGroup(leader, 'SIGKILL');
  }
}
