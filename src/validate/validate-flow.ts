/** Validates one flow: what the parser says about its structure, then every rule; sorted, without repetitions. */

import type { Catalog } from '../flow/catalog.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import type { PluginDefault } from '../flow/model.ts';
import { type ParsedFlow, parseFlow } from '../flow/parse-flow.ts';
import { isRecord } from '../flow/path.ts';
import { applyPluginDefaults, pluginDefaultsOf } from '../flow/plugin-defaults.ts';
import type { SourceFile } from '../flow/source.ts';
import { walkTasks } from '../flow/task-structure.ts';
import type { Registry } from '../plugin/registry.ts';
import { withFix } from './parser-fixes.ts';
import type { Finding, Level, Rule, RuleContext } from './rule.ts';
import { RULES } from './rules.ts';
import { tidy } from './tidy.ts';
import { EMPTY_INDEX, flowTypes, indexTypes, type TypeIndex } from './type-index.ts';

export interface ValidateOptions {
  /** @default 1 */
  readonly level?: Level;
  /** The types that can run. Definitions of the flow's types are loaded from it. */
  readonly registry?: Registry;
  /** In place of a registry. */
  readonly types?: TypeIndex;
  /** For what other files say: folders, namespace settings. */
  readonly catalog?: Catalog;
  /** Paths of the files that a namespace has. */
  readonly namespaceFiles?: (namespace: string) => Promise<readonly string[]>;
  /** Of the repository's configuration. */
  readonly pluginDefaults?: readonly PluginDefault[];
  /** @default all */
  readonly rules?: readonly Rule[];
}

export interface ValidatedFlow {
  readonly parsed: ParsedFlow;
  readonly diagnostics: readonly Diagnostic[];
}

export async function validateFlow(
  source: SourceFile,
  options: ValidateOptions = {},
): Promise<ValidatedFlow> {
  const parsed = parseFlow(source);
  return { parsed, diagnostics: await validateParsed(parsed, options) };
}

/** For a flow that is parsed already. It must have been parsed without plugin defaults. */
export async function validateParsed(
  parsed: ParsedFlow,
  options: ValidateOptions = {},
): Promise<readonly Diagnostic[]> {
  const { flow, document } = parsed;
  const diagnostics = parsed.diagnostics.map((diagnostic) => withFix(diagnostic, document));
  // Behind a syntax error nothing is where its author put it.
  if (flow !== undefined && !document.broken) {
    const types =
      options.types ??
      (options.registry && (await indexTypes(options.registry, flowTypes(flow)))) ??
      EMPTY_INDEX;
    const context = await ruleContext(parsed, flow, types, options);
    for (const rule of options.rules ?? RULES) {
      const report = (finding: Finding): void => {
        diagnostics.push(diagnosticOf(finding, rule, parsed));
      };
      await rule.check({ ...context, report });
    }
  }
  return tidy(diagnostics);
}

async function ruleContext(
  parsed: ParsedFlow,
  flow: NonNullable<ParsedFlow['flow']>,
  types: TypeIndex,
  options: ValidateOptions,
): Promise<Omit<RuleContext, 'report'>> {
  const { document } = parsed;
  const value = isRecord(document.value) ? document.value : {};
  const inherited = (await options.catalog?.settings(flow.namespace))?.pluginDefaults ?? [];
  const sources = [pluginDefaultsOf(value), ...inherited, options.pluginDefaults ?? []];
  const canonical = (type: string): string => types.canonical(type) ?? type;
  const tasks = [...walkTasks(flow)];
  return {
    source: document.source,
    document,
    flow,
    defaulted: sources.every((list) => list.length === 0)
      ? value
      : applyPluginDefaults(value, sources, { canonical }).value,
    defaultSources: sources,
    level: options.level ?? 1,
    tasks,
    // Of two tasks with one id, the first counts.
    taskById: new Map([...tasks].reverse().map(({ task }) => [task.id, task])),
    types,
    ...(options.catalog === undefined ? {} : { catalog: options.catalog }),
    ...(options.namespaceFiles === undefined ? {} : { namespaceFiles: options.namespaceFiles }),
  };
}

function diagnosticOf(finding: Finding, rule: Rule, { document }: ParsedFlow): Diagnostic {
  return {
    code: finding.code ?? rule.name,
    severity: finding.severity ?? rule.severity,
    message: finding.message,
    file: document.source,
    span: 'span' in finding ? finding.span : document.locate(finding.path, finding.part ?? 'value'),
    ...(finding.related === undefined ? {} : { related: finding.related }),
    ...(finding.help === undefined ? {} : { help: finding.help }),
    ...(finding.fix === undefined ? {} : { fix: finding.fix }),
  };
}
