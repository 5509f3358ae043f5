/**
 * Ends containers when this process dies without a word (SIGKILL, out of memory): an engine lets them run on. A small
 * shell waits at a pipe that only this process holds open, and is told of every container that starts and ends.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { childEnvironment } from './child-environment.ts';
import type { EngineClient } from './engine-client.ts';

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
  readonly #shells = new Map<string, ChildProcess>();

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
    const shell = this.#shell(client);
    if (shell?.stdin?.writable === true) shell.stdin.write(`${line}\n`);
  }

  #shell(client: EngineClient): ChildProcess | undefined {
    if (process.platform === 'win32') return undefined;
    // Containers are removed by name, for which the address is enough: credentials are not needed.
    const removal = removalWords(client);
    const key = removal.join(' ');
    const present = this.#shells.get(key);
    if (present !== undefined) return present;
    const shell = spawn('/bin/sh', ['-c', SCRIPT, 'gitestra-container-watch', ...removal], {
      cwd: '/',
      env: childEnvironment(this.#environment, {}),
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    // Without a shell there is no watch; the next run finds by their labels what was left.
    shell.on('error', () => undefined);
    shell.stdin.on('error', () => undefined);
    shell.unref();
    (shell.stdin as unknown as { unref(): void }).unref();
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
