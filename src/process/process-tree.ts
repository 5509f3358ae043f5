/** Ends a process that no longer answers, with everything that it has started. */

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

interface Member {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
}

/** At once and without asking. Processes that it started lead groups of their own, so each is looked for. */
export function killProcessTree(pid: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  const below = descendants(pid, process.platform === 'linux' ? membersOfProc() : membersOfPs());
  // First the one that starts others.
  quietly(() => process.kill(pid, 'SIGKILL'));
  for (const member of below) {
    // Of a group that began outside, only the process itself.
    const leads = below.some((other) => other.pid === member.group);
    quietly(() => process.kill(leads ? -member.group : member.pid, 'SIGKILL'));
  }
}

function descendants(pid: number, members: readonly Member[]): Member[] {
  const found: Member[] = [];
  const parents = new Set([pid]);
  for (let size = -1; size !== found.length; ) {
    size = found.length;
    for (const member of members) {
      if (!parents.has(member.parent) || parents.has(member.pid)) continue;
      parents.add(member.pid);
      found.push(member);
    }
  }
  return found;
}

function membersOfProc(): Member[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      // `pid (name) state parent group …`; the name may itself hold brackets.
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      const [, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [{ pid: Number(name), parent: Number(parent), group: Number(group) }];
    } catch {
      return [];
    }
  });
}

function membersOfPs(): Member[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,pgid='], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [pid, parent, group] = line.trim().split(/\s+/).map(Number);
    return pid === undefined || parent === undefined || group === undefined ? [] : [{ pid, parent, group }];
  });
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // It has ended by itself.
  }
}
