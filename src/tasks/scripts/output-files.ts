/** Stores the files that a task leaves behind: `outputFiles` and the output directory. */

import type { TaskLogger } from '../../plugin/ports.ts';
import { isTaskFailure } from '../../plugin/task-failure.ts';
import { WaitingLine } from '../../util/waiting-line.ts';
import { isPlainName, outputFileTest, relativePattern } from './file-pattern.ts';
import type { FilePorts } from './input-files.ts';
import { PRIVATE_FOLDER } from './working-path.ts';

/** Files that are stored at the same time. */
const SIDE_BY_SIDE = 8;

export interface OutputFileRequest {
  readonly workingDir: string;
  readonly patterns: readonly string[];
  /** Relative path of the output directory; everything in it is an output. */
  readonly outputDir?: string | undefined;
  /** Relative paths that are never outputs. */
  readonly ignore?: readonly string[];
}

export interface OutputFilePorts extends FilePorts {
  readonly logger: Pick<TaskLogger, 'warn'>;
}

/** URIs by path relative to the working directory (or to the output directory). No match is no error. */
export async function storeOutputFiles(
  request: OutputFileRequest,
  ports: OutputFilePorts,
): Promise<Record<string, string>> {
  if (request.patterns.length === 0 && request.outputDir === undefined) return {};
  const tests = request.patterns.map((pattern) => outputFileTest(pattern, request.workingDir));
  const ignored = new Set(request.ignore ?? []);
  const inside = request.outputDir === undefined ? undefined : `${request.outputDir}/`;
  if (!(await ports.files.exists(request.workingDir))) {
    ports.logger.warn('there are no output files: the working directory was removed');
    return {};
  }
  const unreadable: string[] = [];
  const present = (await ports.files.list(request.workingDir, (folder) => unreadable.push(folder))).filter(
    (path) => !ignored.has(path) && !path.startsWith(`${PRIVATE_FOLDER}/`),
  );
  for (const folder of unreadable) {
    ports.logger.warn(
      `no file below ${JSON.stringify(folder)} becomes an output: the folder may not be read`,
    );
  }
  const stored: Record<string, string | undefined> = {};
  const line = new WaitingLine(SIDE_BY_SIDE);
  const work: Promise<void>[] = [];
  for (const path of present) {
    const fromOutputDir = inside !== undefined && path.startsWith(inside);
    if (!fromOutputDir && !tests.some((test) => test(path))) continue;
    const key = fromOutputDir ? path.slice(inside.length) : path;
    // Its place among the others is taken now, whichever is stored first.
    stored[key] = undefined;
    work.push(
      line.run(async () => {
        stored[key] = await storeFile(request.workingDir, path, ports);
      }),
    );
  }
  await allSettled(work);
  await tellUnusable(request, new Set(present), ports);
  const entries = Object.entries(stored).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

/** Waits for all, so that nothing is written any more afterwards, and throws what the first one threw. */
async function allSettled(work: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(work)) if (result.status === 'rejected') throw result.reason;
}

async function storeFile(
  workingDir: string,
  path: string,
  { storage, files, logger }: OutputFilePorts,
): Promise<string | undefined> {
  const local = `${workingDir}/${path}`;
  try {
    return await storage.putFile(path, local);
  } catch (error) {
    if (!isTaskFailure(error) || (await files.exists(local))) throw error;
    const why = path.includes('\ufffd') ? 'its name is no valid UTF-8' : 'it vanished while it was stored';
    logger.warn(`${JSON.stringify(path)} does not become an output: ${why}`);
    return undefined;
  }
}

/** A name that stands for something, but for no file, is a mistake; one that stands for nothing is none. */
async function tellUnusable(
  { patterns, workingDir }: OutputFileRequest,
  present: ReadonlySet<string>,
  { files, logger }: OutputFilePorts,
): Promise<void> {
  for (const pattern of patterns.filter(isPlainName)) {
    const name = relativePattern(pattern, workingDir).replace(/\/+$/, '');
    if (name === '' || present.has(name) || !(await files.exists(`${workingDir}/${name}`))) continue;
    logger.warn(
      `outputFiles: ${JSON.stringify(pattern)} is no file of the working directory; the files of a folder are written ${JSON.stringify(`${name}/**`)}, and links that lead outside are not followed`,
    );
  }
}

/** Kestra 1.3: `{{ outputFiles['name'] }}` is the local path of an output that is named without a pattern. */
export function outputFileVariables(patterns: readonly string[], workingDir: string): Record<string, string> {
  return Object.fromEntries(
    patterns.filter(isPlainName).map((name) => [name, name.startsWith('/') ? name : `${workingDir}/${name}`]),
  );
}
