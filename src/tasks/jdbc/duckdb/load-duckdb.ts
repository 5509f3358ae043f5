/** Loads DuckDB's own Node package, which is too large to be part of Gitestra. */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TaskFailure } from '../../../plugin/task-failure.ts';

export type DuckDb = typeof import('@duckdb/node-api');

/** Not a literal in `import()`, so that no bundler copies 70 MB of database. */
const PACKAGE: string = '@duckdb/node-api';

let loading: Promise<DuckDb> | undefined;

/** Looks beside Gitestra first, then in the current folder. */
export function loadDuckDb(): Promise<DuckDb> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<DuckDb> {
  const failures: unknown[] = [];
  for (const find of [() => PACKAGE, fromCurrentFolder]) {
    try {
      return (await import(/* webpackIgnore: true */ find())) as DuckDb;
    } catch (error) {
      failures.push(error);
    }
  }
  const broken = failures.find((error) => !isNotFound(error));
  throw new TaskFailure(
    broken === undefined
      ? `DuckDB is not installed: run \`npm install ${PACKAGE}\` in the repository (in a workflow, as a step before Gitestra)`
      : `DuckDB cannot be loaded: ${(broken as Error).message}`,
    { cause: broken ?? failures[0] },
  );
}

function fromCurrentFolder(): string {
  return pathToFileURL(createRequire(join(process.cwd(), 'package.json')).resolve(PACKAGE)).href;
}

function isNotFound(error: unknown): boolean {
  return ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes((error as NodeJS.ErrnoException).code ?? '');
}
