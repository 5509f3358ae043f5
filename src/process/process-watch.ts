/**
 * Ends process groups when this process dies without a word (SIGKILL, out of memory): a script would run on, and beside
 * its next attempt when the execution is resumed. A small shell waits at a pipe that only this process holds open.
 */

import { startWatchShell, type WatchShell } from './watch-shell.ts';

/** Lines `+ group` and `- group`. At the end of the input, what is left is asked to end, and made to after four seconds. */
const SCRIPT = `trap '' HUP INT TERM
groups=
while read -r sign group; do
  case $sign in
  +) groups="$groups $group" ;;
  -) kept=; for g in $groups; do [ "$g" = "$group" ] || kept="$kept $g"; done; groups=$kept ;;
  esac
done
for g in $groups; do kill -TERM "-$g" 2>/dev/null; done
for look in 1 2 3 4; do
  kept=; for g in $groups; do kill -0 "-$g" 2>/dev/null && kept="$kept $g"; done; groups=$kept
  [ -n "$groups" ] || exit 0
  sleep 1
done
for g in $groups; do kill -KILL "-$g" 2>/dev/null; done
`;

/** One shell serves all runners of this process; it is started with the first group. */
let shell: WatchShell | undefined;

export function watchGroup(leader: number): void {
  tell(`+ ${leader}`);
}

export function unwatchGroup(leader: number): void {
  tell(`- ${leader}`);
}

function tell(line: string): void {
  if (process.platform === 'win32') return;
  shell ??= startWatchShell({
    script: SCRIPT,
    name: 'gitestra-process-watch',
    env: { PATH: '/usr/bin:/bin' },
  });
  shell.tell(line);
}
