/** Ends process groups, and remembers the running ones so that none outlives Gitestra. */

import { spawnSync } from 'node:child_process';

const POLL = 15;

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

/** SIGTERM, then SIGKILL once `grace` milliseconds have passed; resolves when no member is left or all were killed. */
export async function endGroup(leader: number, grace: number): Promise<void> {
  if (!signalGroup(leader, 'SIGTERM')) return;
  const deadline = Date.now() + grace;
  while (Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(POLL, deadline - Date.now())));
    if (!signalGroup(leader, 0)) return;
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
  }

  delete(leader: number): void {
    this.#leaders.delete(leader);
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
