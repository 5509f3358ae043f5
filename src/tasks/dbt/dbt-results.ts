/** What dbt leaves behind in `target`: the manifest and the results of its nodes. */

import type { LogLevel } from '../../plugin/ports.ts';
import type { TaskContext } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';

/** A place of the KV store. */
export interface ManifestPlace {
  readonly key: string;
  readonly namespace: string;
}

export interface ResultRequest {
  /** Folder of the dbt project. */
  readonly project: string;
  readonly parseRunResults: boolean;
  readonly storeManifest?: ManifestPlace | undefined;
}

interface NodeResult {
  readonly status: string;
  readonly unique_id: string;
  readonly message?: string | null;
  readonly failures?: number | null;
  readonly execution_time?: number | null;
  readonly adapter_response?: Readonly<Record<string, unknown>> | null;
}

/** Stores both files and returns their URIs by name; logs each node that the last command has run. */
export async function storeResults(
  { project, parseRunResults, storeManifest }: ResultRequest,
  context: TaskContext,
): Promise<Record<string, string>> {
  const stored: Record<string, string> = {};
  const manifest = `${project}/target/manifest.json`;
  if (await context.files.exists(manifest)) {
    if (storeManifest !== undefined) await keepManifest(manifest, storeManifest, context);
    stored['manifest.json'] = await context.storage.putFile('manifest.json', manifest);
  } else if (storeManifest !== undefined) {
    context.logger.warn(`property \`storeManifest\`: dbt has written no manifest at ${manifest}`);
  }
  const results = `${project}/target/run_results.json`;
  if (parseRunResults && (await context.files.exists(results))) {
    report(await readJson(results, context), context);
    stored['run_results.json'] = await context.storage.putFile('run_results.json', results);
  }
  return stored;
}

async function keepManifest(path: string, { key, namespace }: ManifestPlace, context: TaskContext) {
  await context.kv.set(namespace, key, { value: await readJson(path, context), type: 'JSON' });
}

async function readJson(path: string, { files }: TaskContext): Promise<unknown> {
  try {
    return JSON.parse(await files.readText(path)) as unknown;
  } catch (cause) {
    throw new TaskFailure(`${path} of dbt is no JSON: ${(cause as Error).message}`, { cause });
  }
}

/** Writes the manifest of an earlier run to where dbt looks for it. */
export async function loadManifest(
  project: string,
  { key, namespace }: ManifestPlace,
  context: TaskContext,
): Promise<void> {
  const value = (await context.kv.get(namespace, key))?.value;
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  if (value === undefined || value === null || text.trim() === '') {
    context.logger.warn(
      `property \`loadManifest\`: the KV store of namespace ${namespace} has no manifest under the key ${key}`,
    );
    return;
  }
  await context.files.write(`${project}/target/manifest.json`, text);
}

/** Kestra shows a task run for each node; here each is a line of the task's log. */
function report(document: unknown, context: TaskContext): void {
  const { results } = (document ?? {}) as { results?: unknown };
  if (!Array.isArray(results)) return;
  const sums = new Map<string, number>();
  for (const result of results as readonly NodeResult[]) {
    const level = levelOf(result.status);
    context.logger.log(level, summary(result));
    if (typeof result.message === 'string' && result.message.trim() !== '')
      context.logger.log(level, result.message);
    for (const [field, name] of COUNTED) {
      const value = Number(result.adapter_response?.[field] ?? Number.NaN);
      if (Number.isFinite(value)) sums.set(name, (sums.get(name) ?? 0) + value);
    }
  }
  for (const [name, value] of sums) context.metric({ name, type: 'counter', value });
}

const COUNTED = [
  ['rows_affected', 'rows.affected'],
  ['bytes_processed', 'bytes.processed'],
] as const;

function levelOf(status: string): LogLevel {
  if (/^(error|fail|runtime[ _]error)$/.test(status)) return 'ERROR';
  return status === 'warn' ? 'WARN' : 'INFO';
}

function summary({ unique_id: id, status, execution_time: seconds, failures }: NodeResult): string {
  const took = typeof seconds === 'number' ? ` in ${seconds.toFixed(2)}s` : '';
  const failed =
    typeof failures === 'number' && failures > 0
      ? ` (${failures} ${failures === 1 ? 'failure' : 'failures'})`
      : '';
  return `${id} => ${status}${took}${failed}`;
}
