/** Reads a flow for running: parsed, checked, with plugin defaults applied and its expressions' places known. */

import { relative, resolve } from 'node:path';
import type { FlowData } from '../engine/compile-flow.ts';
import type { Place } from '../engine/ports.ts';
import { makeDouble } from '../expression/values.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import type { Flow } from '../flow/model.ts';
import { type ParsedFlow, parseFlow } from '../flow/parse-flow.ts';
import { type Path, valueAt } from '../flow/path.ts';
import { applyPluginDefaults, pluginDefaultsOf } from '../flow/plugin-defaults.ts';
import type { SourceFile } from '../flow/source.ts';
import { walkTasks } from '../flow/task-structure.ts';
import { validateParsed } from '../validate/validate-flow.ts';
import { renderDiagnostic } from './diagnostic-sentence.ts';
import { unappliedProperties } from './unapplied-properties.ts';
import type { Workspace } from './workspace.ts';

export interface PreparedFlow {
  readonly source: SourceFile;
  readonly flow: Flow;
  /** Plain data with plugin defaults applied; integral doubles keep their type. */
  readonly data: FlowData;
  /** Variables that the flow's namespace has. */
  readonly namespaceVariables: Readonly<Record<string, unknown>>;
  /** What does not keep the flow from running but should be known. */
  readonly warnings: readonly string[];
  locate(taskId: string, property: string, offset: number): Place | undefined;
}

export interface RefusedFlow {
  readonly source: SourceFile;
  /** Errors, and the warnings beside them. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Mistakes in expressions, which Kestra accepts in a flow and only trips over when it renders them:
 * a flow that has them in a branch that is not taken still runs.
 */
const ONLY_WHEN_RENDERED = new Set([
  'expression-syntax',
  'unknown-name',
  'undeclared-input',
  'undeclared-variable',
  'unknown-task',
]);

/** A file in the wrong folder still holds its flow. */
const ONLY_A_WARNING = new Set(['namespace-folder']);

export async function prepareFlow(
  source: SourceFile,
  workspace: Workspace,
): Promise<PreparedFlow | RefusedFlow> {
  const parsed = parseFlow(source);
  const diagnostics = await validateParsed(parsed, {
    level: workspace.config.kestra,
    registry: workspace.registry,
    catalog: workspace.catalog,
    pluginDefaults: workspace.config.pluginDefaults,
  });
  const refusing = diagnostics.filter(refuses).map(asError);
  if (refusing.length > 0 || parsed.flow === undefined) return { source, diagnostics: refusing };
  const { flow } = parsed;
  const settings = await workspace.catalog.settings(flow.namespace);
  const canonical = (type: string): string => workspace.registry.canonical(type) ?? type;
  const value = runtimeValue(parsed, source);
  const sources = [pluginDefaultsOf(value), ...settings.pluginDefaults, workspace.config.pluginDefaults];
  const { value: data } = applyPluginDefaults(value, sources, { canonical });
  return {
    source,
    flow,
    data,
    namespaceVariables: { ...workspace.config.variables, ...settings.variables },
    warnings: [
      ...diagnostics.filter((diagnostic) => ONLY_A_WARNING.has(diagnostic.code)).map(renderDiagnostic),
      ...unappliedProperties(data),
    ],
    locate: (taskId, property, offset) => locate(parsed, taskId, property, offset),
  };
}

function refuses(diagnostic: Diagnostic): boolean {
  if (diagnostic.code === 'unsupported-type') return true;
  return (
    diagnostic.severity === 'error' &&
    !ONLY_WHEN_RENDERED.has(diagnostic.code) &&
    !ONLY_A_WARNING.has(diagnostic.code)
  );
}

/** A type that Gitestra does not know is a warning in a review and the end of a run. */
function asError(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'error' ? diagnostic : { ...diagnostic, severity: 'error' };
}

/** The flow's data; read once more when a number such as `1.0` must keep being a double. */
function runtimeValue(parsed: ParsedFlow, source: SourceFile): FlowData {
  const again = /\d\.0*(?![\d.])|\d[eE]/.test(source.text);
  return (
    again ? parseFlow(source, { double: makeDouble }).document.value : parsed.document.value
  ) as FlowData;
}

function locate(parsed: ParsedFlow, taskId: string, property: string, offset: number): Place | undefined {
  if (parsed.flow === undefined) return undefined;
  for (const { task } of walkTasks(parsed.flow)) {
    if (task.id !== taskId) continue;
    const path: Path = [...task.path, ...propertyPath(property)];
    // A property that came from plugin defaults stands nowhere in the task.
    if (valueAt(parsed.document.value, path) === undefined) return undefined;
    const { source } = parsed.document;
    const { line, column } = source.position(parsed.document.sourceOffset(path, offset));
    return { file: source.path, line, column };
  }
  return undefined;
}

/** `env.NAME` and `values[2]` as the steps of a path. */
function propertyPath(property: string): Path {
  return [...property.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map((match) =>
    match[1] === undefined ? match[2]! : Number(match[1]),
  );
}

/** Path of a flow's file relative to the root of its repository, for records. */
export function recordedPath(source: SourceFile, workspace: Workspace): string {
  return relative(workspace.root, resolve(workspace.cwd, source.path)).replaceAll('\\', '/');
}
