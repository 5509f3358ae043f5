/**
 * Keeps compiled code from one start to the next: compiling what a command calls is most of what a start costs.
 *
 * Node's own compile cache keeps only what is compiled when a file is loaded, which is none of its functions. Here the
 * code is taken at the end of the process, with all functions that were called, for each command by itself.
 */

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { Script } from 'node:vm';

interface LoadedModule {
  readonly exports: object;
  require(id: string): unknown;
  _compile(content: string, filename: string, ...rest: unknown[]): unknown;
}

/** Between the name of a file and its state. */
const STATE = '@';

type Loader = Pick<LoadedModule, '_compile'>;

/**
 * In the user's own cache folder: code from a folder that others may write to must not be run.
 * Not in a job, whose machine is gone before the second start.
 *
 * @param folder of the bundle
 * @param command whose code is kept apart from that of others
 */
export function keepCompiledCode(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
  command: string,
): void {
  if ((environment.CI ?? '') !== '') return;
  const cache = join(
    environment.XDG_CACHE_HOME || join(homedir(), '.cache'),
    'gitestra',
    `compiled-${process.version}-${process.arch}`,
  );
  const fresh = new Map<string, Script>();
  const loader = (nodeModule as unknown as { prototype: Loader }).prototype;
  const { _compile: compile } = loader;
  loader._compile = function (this: LoadedModule, content, filename, ...rest) {
    // A script made here could not import.
    if (!filename.startsWith(folder + sep) || content.includes('import('))
      return compile.call(this, content, filename, ...rest);
    const path = join(cache, cacheName(filename, command));
    const cachedData = read(path);
    const script = new Script(nodeModule.wrap(content), {
      filename,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    // Undefined when there was nothing to reject.
    if (script.cachedDataRejected !== false) fresh.set(path, script);
    const run = script.runInThisContext() as (...given: unknown[]) => unknown;
    const require = Object.assign((id: string) => this.require(id), nodeModule.createRequire(filename));
    return run.call(this.exports, this.exports, require, this, filename, dirname(filename));
  };
  process.once('exit', () => {
    for (const [path, script] of fresh) write(path, script);
  });
}

/** What all states of a file have in common, and its state: V8 itself compares no more than the length. */
function cacheName(filename: string, command: string): string {
  const { mtimeMs, size } = statSync(filename);
  const place = Buffer.from(dirname(filename)).toString('base64url').slice(-40);
  return `${place}-${basename(filename, '.js')}-${command}${STATE}${Math.trunc(mtimeMs).toString(36)}-${size.toString(36)}`;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Whole or not at all: several processes may end at the same time. What cannot be kept is compiled again. */
function write(path: string, script: Script): void {
  const own = `${path}.${process.pid}`;
  try {
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Of an older build.
    const same = basename(path).slice(0, basename(path).indexOf(STATE) + 1);
    for (const name of readdirSync(folder)) if (name.startsWith(same)) rmSync(join(folder, name));
    writeFileSync(own, script.createCachedData(), { mode: 0o600 });
    renameSync(own, path);
  } catch {
    // A full or read-only disk is no reason to fail.
  }
}
