/** Validates files and folders of flows: nothing is rendered, nothing is run. */

import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Catalog, catalogEntry, isFlowPath } from '../flow/catalog.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import { SourceFile } from '../flow/source.ts';
import { createFlowFiles } from '../storage/flow-files.ts';
import { tidy } from '../validate/tidy.ts';
import { validateFlow } from '../validate/validate-flow.ts';
import { UsageError } from './usage-error.ts';
import { shownPath, type Workspace } from './workspace.ts';

export interface ValidateRequest {
  /** Files and folders, relative to where the user stands. @default the folder of flows */
  readonly paths?: readonly string[];
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ValidatedFile {
  readonly source: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ValidationResult {
  /** In the order of their paths; files that are fine are here too. */
  readonly files: readonly ValidatedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** YAML files that are no flows and were passed over. */
  readonly passedOver: readonly string[];
  /** Milliseconds. */
  readonly duration: number;
}

/** Throws a UsageError for a path that is not there. */
export async function validateFlows(
  request: ValidateRequest,
  workspace: Workspace,
): Promise<ValidationResult> {
  const start = performance.now();
  const paths =
    request.paths === undefined || request.paths.length === 0 ? [workspace.flowsDir] : request.paths;
  const { sources, passedOver, roots } = await collect(paths, workspace);
  const files: ValidatedFile[] = [];
  for (const [index, { source, catalog }] of sources.entries()) {
    const { diagnostics } = await validateFlow(source, {
      level: workspace.config.kestra,
      registry: workspace.registry,
      catalog,
      pluginDefaults: workspace.config.pluginDefaults,
    });
    files.push({ source, diagnostics: applySeverities(diagnostics, workspace) });
    request.onProgress?.(index + 1, sources.length);
  }
  const across = await acrossFiles(roots, files);
  const merged = files.map((file) => ({
    source: file.source,
    diagnostics: tidy([
      ...file.diagnostics,
      ...applySeverities(across.get(file.source.path) ?? [], workspace),
    ]),
  }));
  return {
    files: merged,
    diagnostics: merged.flatMap((file) => file.diagnostics),
    passedOver,
    duration: performance.now() - start,
  };
}

interface Collected {
  readonly sources: readonly { readonly source: SourceFile; readonly catalog: Catalog }[];
  readonly passedOver: readonly string[];
  readonly roots: readonly Catalog[];
}

async function collect(paths: readonly string[], workspace: Workspace): Promise<Collected> {
  const sources = new Map<string, { source: SourceFile; catalog: Catalog }>();
  const passedOver: string[] = [];
  const roots: Catalog[] = [];
  for (const path of paths) {
    const full = resolve(workspace.cwd, path);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (stat === undefined) {
      throw new UsageError(`there is no file or folder ${path}`, 'give files or folders of flows');
    }
    const shown = shownPath(workspace.cwd, full);
    if (stat.isFile()) {
      const source = new SourceFile(shown, readFileSync(full, 'utf8'));
      sources.set(shown, { source, catalog: workspace.catalog });
      continue;
    }
    const files = createFlowFiles(workspace.cwd);
    const catalog = catalogFor(shown, full, workspace);
    roots.push(catalog);
    for await (const name of files.list(shown)) {
      if (!isFlowPath(name) || sources.has(name)) continue;
      const source = new SourceFile(name, (await files.read(name)) ?? '');
      if (isNoFlow(source)) passedOver.push(name);
      else sources.set(name, { source, catalog });
    }
  }
  const ordered = [...sources.values()].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  return { sources: ordered, passedOver, roots };
}

/** The folder of flows of a path: the workspace's own for what lies in it, `flows` below the path, else the path itself. */
function catalogFor(shown: string, full: string, workspace: Workspace): Catalog {
  const inside = `${full}/`.startsWith(`${workspace.flowsDir}/`);
  if (inside) return workspace.catalog;
  const below =
    statSync(resolve(full, workspace.config.flowsDir), { throwIfNoEntry: false })?.isDirectory() === true;
  const flowsDir = below ? `${shown}/${workspace.config.flowsDir}` : shown;
  return new Catalog(createFlowFiles(workspace.cwd), { flowsDir });
}

/** YAML that shows no sign of being meant as a flow (a workflow, a compose file, settings). */
function isNoFlow(source: SourceFile): boolean {
  if (catalogEntry(source) !== undefined) return false;
  return !/^(tasks|namespace):/m.test(source.text);
}

async function acrossFiles(
  catalogs: readonly Catalog[],
  files: readonly ValidatedFile[],
): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const known = new Set(files.map((file) => file.source.path));
  const found = new Map<string, Diagnostic[]>();
  for (const catalog of new Set(catalogs)) {
    for (const diagnostic of await catalog.diagnostics()) {
      const { path } = diagnostic.file;
      if (!known.has(path)) continue;
      found.set(path, [...(found.get(path) ?? []), diagnostic]);
    }
  }
  return found;
}

/** `validate.rules` of the configuration: another severity for a rule, or none at all. */
function applySeverities(diagnostics: readonly Diagnostic[], workspace: Workspace): readonly Diagnostic[] {
  const { rules } = workspace.config.validate;
  return diagnostics.flatMap((diagnostic) => {
    const severity = rules[diagnostic.code];
    if (severity === undefined || severity === diagnostic.severity) return [diagnostic];
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}
