/** Validates files and folders of flows, and fixes what is certain: nothing is rendered, nothing is run. */

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Catalog, catalogEntry, isFlowPath } from '../flow/catalog.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import { SourceFile } from '../flow/source.ts';
import { isTestSuite } from '../flow/test-suite.ts';
import { createFlowFiles } from '../storage/flow-files.ts';
import { createNamespaceFiles } from '../storage/namespace-files.ts';
import { fixSource } from '../validate/apply-fixes.ts';
import { UPGRADE_CODES } from '../validate/codes.ts';
import { REVIEW_RULES } from '../validate/review-rules.ts';
import { applySuppressions } from '../validate/suppression.ts';
import { tidy } from '../validate/tidy.ts';
import { validateFlow } from '../validate/validate-flow.ts';
import { isNamespacePath, validateNamespace } from '../validate/validate-namespace.ts';
import { FindingSettings } from './finding-settings.ts';
import { UsageError } from './usage-error.ts';
import { shownPath, type Workspace } from './workspace.ts';

export interface ValidateRequest {
  /** Files and folders, relative to where the user stands. @default the folder of flows */
  readonly paths?: readonly string[];
  /** Write the certain fixes into the files. @default false */
  readonly fix?: boolean;
  /** Look for what Kestra 2.0 refuses. @default false */
  readonly upgrade?: boolean;
  /** Types that are not known here are errors. @default false */
  readonly strict?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ValidatedFile {
  readonly source: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
  /** Number of findings that were fixed in the file. */
  readonly fixed?: number;
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
  const whole = request.paths === undefined || request.paths.length === 0;
  const { sources, passedOver, roots } = await collect(
    whole ? [workspace.flowsDir] : request.paths!,
    workspace,
  );
  if (whole) await addSuites(sources, workspace);
  const validator = await openValidator(request, workspace);
  const across = await acrossFiles(roots, new Set(sources.map(({ source }) => source.path)));
  const files: ValidatedFile[] = [];
  for (const [index, { source, catalog }] of sources.entries()) {
    const others = across.get(source.path) ?? [];
    const check = async (text: SourceFile): Promise<readonly Diagnostic[]> =>
      validator.check(text, catalog, text === source ? others : moved(others, text));
    let file: ValidatedFile = { source, diagnostics: await check(source) };
    if (request.fix === true && file.diagnostics.some((diagnostic) => diagnostic.fix !== undefined)) {
      const fixed = await fixSource(source, file.diagnostics, check);
      if (fixed.applied.length > 0) {
        writeFileSync(resolve(workspace.cwd, source.path), fixed.source.text);
        file = { source: fixed.source, diagnostics: fixed.diagnostics, fixed: fixed.applied.length };
      }
    }
    files.push(file);
    request.onProgress?.(index + 1, sources.length);
  }
  const settled = files.map((file) => ({ ...file, diagnostics: validator.settings.apply(file.diagnostics) }));
  const stale = whole
    ? validator.settings.apply(await (await import('./stale-workflows.ts')).staleWorkflows(workspace))
    : [];
  return {
    files: settled,
    diagnostics: [
      ...settled.flatMap((file) => file.diagnostics),
      ...stale,
      ...validator.settings.problems(whole, validator.dormant),
    ],
    passedOver,
    duration: performance.now() - start,
  };
}

/** What other files say about a file, at its places in the fixed text. */
function moved(diagnostics: readonly Diagnostic[], file: SourceFile): readonly Diagnostic[] {
  const entry = catalogEntry(file);
  return diagnostics.flatMap((diagnostic) => {
    const at = diagnostic.code === 'namespace-folder' ? entry?.namespaceAt : entry?.idAt;
    return at === undefined ? [] : [{ ...diagnostic, file, span: at.span }];
  });
}

interface Validator {
  readonly settings: FindingSettings;
  /** Codes that are not looked for. */
  readonly dormant: ReadonlySet<string>;
  /** @param others findings about the file that come from looking at several */
  check(source: SourceFile, catalog: Catalog, others: readonly Diagnostic[]): Promise<readonly Diagnostic[]>;
}

async function openValidator(request: ValidateRequest, workspace: Workspace): Promise<Validator> {
  const rules =
    request.upgrade === true
      ? [...REVIEW_RULES, ...(await import('../validate/upgrade-rules.ts')).UPGRADE_RULES]
      : REVIEW_RULES;
  const dormant: ReadonlySet<string> = request.upgrade === true ? new Set() : UPGRADE_CODES;
  const { kestra: level, pluginDefaults, filesDir } = workspace.config;
  const filesOf = namespaceFilesOf(
    workspace.cwd,
    filesDir === undefined ? undefined : resolve(workspace.root, filesDir),
  );
  return {
    settings: new FindingSettings(workspace),
    dormant,
    async check(source, catalog, others) {
      if (isNamespacePath(source.path))
        return applySuppressions(source, await validateNamespace(source, workspace.registry), dormant);
      if (isTestSuite(source)) {
        const { validateSuite } = await import('../validate/validate-suite.ts');
        // A folder of suites alone is no folder of flows.
        const catalogs = catalog === workspace.catalog ? [catalog] : [catalog, workspace.catalog];
        return applySuppressions(
          source,
          (await validateSuite(source, { level, catalogs })).diagnostics,
          dormant,
        );
      }
      const { diagnostics } = await validateFlow(source, {
        level,
        registry: workspace.registry,
        catalog,
        pluginDefaults,
        namespaceFiles: filesOf(catalog),
        rules,
      });
      const judged = request.strict === true ? diagnostics.map(strictly) : diagnostics;
      return applySuppressions(source, tidy([...judged, ...others]), dormant);
    },
  };
}

/** What cannot be checked may be wrong. */
function strictly(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.code === 'unsupported-type' ? { ...diagnostic, severity: 'error' } : diagnostic;
}

/** Lists the files of a namespace once, in the folder of flows that a catalog is of. */
function namespaceFilesOf(
  cwd: string,
  filesDir: string | undefined,
): (catalog: Catalog) => (namespace: string) => Promise<readonly string[]> {
  const listed = new Map<string, Promise<readonly string[]>>();
  return (catalog) => (namespace) => {
    const flowsDir = resolve(cwd, catalog.flowsDir);
    const key = `${flowsDir}\n${namespace}`;
    let files = listed.get(key);
    if (files === undefined) {
      files = createNamespaceFiles({ flowsDir, ...(filesDir === undefined ? {} : { filesDir }) }).list(
        namespace,
      );
      listed.set(key, files);
    }
    return files;
  };
}

interface Collected {
  readonly sources: { readonly source: SourceFile; readonly catalog: Catalog }[];
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
      const isNamespace = isNamespacePath(name);
      if ((!isNamespace && !isFlowPath(name)) || sources.has(name)) continue;
      const source = new SourceFile(name, (await files.read(name)) ?? '');
      if (!isNamespace && isNoFlow(source)) passedOver.push(name);
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

/** The test suites of the folder of tests; what else lies there is nobody's business. */
async function addSuites(sources: Collected['sources'], workspace: Workspace): Promise<void> {
  const { findSuites, suiteFolders } = await import('./flow-tests/find-suites.ts');
  const known = new Set(sources.map(({ source }) => source.path));
  const folders = suiteFolders(workspace).filter(
    (folder) => resolve(workspace.cwd, folder) !== workspace.flowsDir,
  );
  for (const source of folders.length === 0 ? [] : await findSuites(folders, workspace)) {
    if (!known.has(source.path)) sources.push({ source, catalog: workspace.catalog });
  }
}

/** YAML that shows no sign of being meant as a flow (a workflow, a compose file, settings). */
function isNoFlow(source: SourceFile): boolean {
  if (catalogEntry(source) !== undefined || isTestSuite(source)) return false;
  return !/^(tasks|namespace):/m.test(source.text);
}

async function acrossFiles(
  catalogs: readonly Catalog[],
  known: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
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
