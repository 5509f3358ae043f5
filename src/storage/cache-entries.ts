/** The entries of the folder that only speeds up later runs: what is whole, how old and large it is, how it is copied elsewhere. */

import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** One virtual environment, one working directory's files, or the outputs of one task. */
export interface CacheEntry {
  /** What belongs together, relative to the folder: a folder, and the file that points to it where there is one. */
  readonly paths: readonly [folder: string, pointer?: string];
  /** Differs when the entry was made anew. */
  readonly digest: string;
  /** Milliseconds since the epoch. */
  readonly made: number;
}

/** Entries that were finished: each has a file that is written last. Copies of repositories are no part of this. */
export function cacheEntries(folder: string): CacheEntry[] {
  return [...environments(folder), ...workingDirectories(folder), ...taskOutputs(folder)];
}

/** Bytes of all files of an entry. */
export function entrySize(folder: string, { paths }: CacheEntry): number {
  return paths.reduce((sum, path = '') => sum + sizeOf(join(folder, path)), 0);
}

/** One text for a set of entries, in whatever order they were found. */
export function entriesDigest(entries: readonly CacheEntry[]): string {
  const lines = entries.map(({ paths, digest }) => `${paths[0]} ${digest}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
}

/** The youngest entries that fit into a size, youngest first; older ones are left out. */
export function youngestEntries(
  folder: string,
  entries: readonly CacheEntry[],
  mostBytes: number,
): CacheEntry[] {
  const kept: CacheEntry[] = [];
  let room = mostBytes;
  for (const entry of [...entries].sort((a, b) => b.made - a.made)) {
    const size = entrySize(folder, entry);
    if (size > room) continue;
    room -= size;
    kept.push(entry);
  }
  return kept;
}

/** The same entries in another folder, files shared where the file system can: nothing is taken away from their users. */
export function shareEntries(from: string, entries: readonly CacheEntry[], to: string): void {
  for (const path of pathsOf(entries)) shareTree(join(from, path), join(to, path));
}

/** Moves entries that are not there yet. */
export function moveEntries(from: string, to: string): void {
  for (const path of pathsOf(cacheEntries(from))) {
    const target = join(to, path);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(from, path), target);
  }
}

function pathsOf(entries: readonly CacheEntry[]): string[] {
  return entries.flatMap(({ paths }) => paths.filter((path) => path !== undefined));
}

function* environments(folder: string): Generator<CacheEntry> {
  for (const name of names(join(folder, 'python'))) {
    if (!name.endsWith('.json')) continue;
    const pointer = join('python', name);
    const target = environmentOf(join(folder, pointer));
    if (target === undefined) continue;
    const environment = join('python', target);
    if (existsSync(join(folder, environment, 'pyvenv.cfg')))
      yield entry(folder, [environment, pointer], pointer);
  }
}

function environmentOf(pointer: string): string | undefined {
  try {
    const { folder } = JSON.parse(readFileSync(pointer, 'utf8')) as { folder?: unknown };
    return typeof folder === 'string' ? basename(folder) : undefined;
  } catch {
    return undefined;
  }
}

function* workingDirectories(folder: string): Generator<CacheEntry> {
  for (const task of below(folder, 'working-directories', 3)) {
    // Iterations have a cache each, below that of their task.
    const places = [task, ...names(join(folder, task)).map((value) => join(task, value))];
    const whole = places.find((place) => existsSync(join(folder, place, 'saved')));
    if (whole === task) yield entry(folder, [task], join(task, 'saved'));
    else
      for (const place of places)
        if (existsSync(join(folder, place, 'saved'))) yield entry(folder, [place], join(place, 'saved'));
  }
}

function* taskOutputs(folder: string): Generator<CacheEntry> {
  for (const place of below(folder, 'tasks', 4)) {
    const marker = join(place, 'entry.json');
    if (existsSync(join(folder, marker))) yield entry(folder, [place], marker);
  }
}

function entry(folder: string, paths: CacheEntry['paths'], marker: string): CacheEntry {
  const path = join(folder, marker);
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
  return { paths, digest, made: statSync(path).mtimeMs };
}

function below(folder: string, path: string, depth: number): string[] {
  if (depth === 0) return [path];
  return names(join(folder, path)).flatMap((name) => below(folder, join(path, name), depth - 1));
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function sizeOf(path: string): number {
  const stat = lstatSync(path);
  if (!stat.isDirectory()) return stat.size;
  return names(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

function shareTree(from: string, to: string): void {
  const stat = lstatSync(from);
  mkdirSync(dirname(to), { recursive: true });
  if (stat.isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) shareTree(join(from, name), join(to, name));
  } else if (stat.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else {
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
}
