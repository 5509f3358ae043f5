/** Stores the files that a task leaves behind: `outputFiles` and the output directory. */

import { isPlainName, outputFileTest } from './file-pattern.ts';
import type { FilePorts } from './input-files.ts';
import { PRIVATE_FOLDER } from './working-path.ts';

export interface OutputFileRequest {
  readonly workingDir: string;
  readonly patterns: readonly string[];
  /** Relative path of the output directory; everything in it is an output. */
  readonly outputDir?: string | undefined;
  /** Relative paths that are never outputs. */
  readonly ignore?: readonly string[];
}

/** URIs by path relative to the working directory (or to the output directory). No match is no error. */
export async function storeOutputFiles(
  request: OutputFileRequest,
  ports: FilePorts,
): Promise<Record<string, string>> {
  const stored: Record<string, string> = {};
  if (request.patterns.length === 0 && request.outputDir === undefined) return stored;
  const tests = request.patterns.map((pattern) => outputFileTest(pattern, request.workingDir));
  const ignored = new Set(request.ignore ?? []);
  const inside = request.outputDir === undefined ? undefined : `${request.outputDir}/`;
  for (const path of await ports.files.list(request.workingDir)) {
    if (ignored.has(path) || path.startsWith(`${PRIVATE_FOLDER}/`)) continue;
    const fromOutputDir = inside !== undefined && path.startsWith(inside);
    if (!fromOutputDir && !tests.some((test) => test(path))) continue;
    const key = fromOutputDir ? path.slice(inside.length) : path;
    const name = path.slice(path.lastIndexOf('/') + 1);
    stored[key] = await ports.storage.putFile(name, `${request.workingDir}/${path}`);
  }
  return stored;
}

/** Kestra 1.3: `{{ outputFiles['name'] }}` is the local path of an output that is named without a pattern. */
export function outputFileVariables(patterns: readonly string[], workingDir: string): Record<string, string> {
  return Object.fromEntries(
    patterns.filter(isPlainName).map((name) => [name, name.startsWith('/') ? name : `${workingDir}/${name}`]),
  );
}
