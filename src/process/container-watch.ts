/**
 * Ends containers when this process dies without a word (SIGKILL, out of memory): an engine lets them run on. A small
 * shell waits at a pipe that only this process holds open, and is told of every container that starts and ends.
 */

import { childEnvironment } from './child-environment.ts';
import type { EngineClient } from './engine-client.ts';
import { startWatchShell, type WatchShell } from './watch-shell.ts';

/**
 * Lines `+ name folder`, `p name group` and `- name`. At the end of the input, what is left is ended: the engine's
 * commands first, lest one still makes a container, then the containers. A request under way is answered a little
 * later, which is why it looks again.
 */
const SCRIPT = `trap '' HUP INT TERM
names= groups= folders=
while IFS=' ' read -r sign name rest; do
  case $sign in
  +) names="$names $name"; folders="$folders
$name $rest" ;;
  p) groups="$groups $name:$rest" ;;
  -) kept=; for n in $names; do [ "$n" = "$name" ] || kept="$kept $n"; done; names=$kept
     kept=; for g in $groups; do [ "\${g%%:*}" = "$name" ] || kept="$kept $g"; done; groups=$kept
     folders=$(printf '%s\\n' "$folders" | grep -v "^$name ") ;;
  esac
done
[ -n "$names" ] || exit 0
for g in $groups; do kill -KILL "-\${g#*:}" 2>/dev/null; done
printf '%s\\n' "$folders" | while IFS=' ' read -r name folder; do
  [ -n "$folder" ] && rm -rf "$folder"
done
for wait in 0 1 3; do
  sleep $wait
  "$@" $names >/dev/null 2>&1
done
`;

export class ContainerWatch {
  readonly #environment: Readonly<Record<string, string | undefined>>;
  /** By the words that lead to the engine. */
  readonly #shells = new Map<string, WatchShell>();

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.#environment = environment;
  }

  /** The private folder of the client goes as well: it may hold credentials. */
  add(client: EngineClient, name: string): void {
    this.#tell(client, `+ ${name} ${client.folder}`);
  }

  /** The engine's command that stands for the container, by its process group. */
  addGroup(client: EngineClient, name: string, group: number): void {
    this.#tell(client, `p ${name} ${group}`);
  }

  delete(client: EngineClient, name: string): void {
    this.#tell(client, `- ${name}`);
  }

  #tell(client: EngineClient, line: string): void {
    this.#shell(client)?.tell(line);
  }

  #shell(client: EngineClient): WatchShell | undefined {
    if (process.platform === 'win32') return undefined;
    // Containers are removed by name, for which the address is enough: credentials are not needed.
    const removal = removalWords(client);
    const key = removal.join(' ');
    const present = this.#shells.get(key);
    if (present !== undefined) return present;
    // What it misses, the next run finds by its labels.
    const shell = startWatchShell({
      script: SCRIPT,
      name: 'gitestra-container-watch',
      args: removal,
      env: childEnvironment(this.#environment, {}),
    });
    this.#shells.set(key, shell);
    return shell;
  }
}

/** Words that remove containers, with their anonymous volumes, whatever state they are in. */
export function removalWords(client: Pick<EngineClient, 'kind' | 'words'>): readonly string[] {
  // Podman would wait ten seconds for each to stop.
  const time = client.kind === 'podman' ? ['--time', '0'] : [];
  return [...withoutConfiguration(client.words), 'rm', '--force', ...time, '--volumes'];
}

function withoutConfiguration(words: readonly string[]): readonly string[] {
  const at = words.indexOf('--config');
  return at === -1 ? words : [...words.slice(0, at), ...words.slice(at + 2)];
}
