/** Which lines of which files a change touches: what decides the order of annotations. */

/** Line numbers from 1, both included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** By path, relative to the root of the repository, with `/`. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/** From the changed files of a pull request, as the git layer lists them. */
export function changedLines(
  files: Iterable<{ readonly path: string; readonly lines: readonly LineRange[] }>,
): ChangedLines {
  return new Map(Array.from(files, (file) => [file.path, file.lines]));
}

/** Whether any line from `start` to `end` was changed. */
export function touches(changed: ChangedLines, path: string, start: number, end = start): boolean {
  return changed.get(path)?.some((range) => range.start <= end && start <= range.end) ?? false;
}
