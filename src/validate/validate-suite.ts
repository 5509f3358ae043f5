/** Checks a test suite, and whether it fits the flow that it tests. Nothing is rendered. */

import type { Catalog, CatalogEntry } from '../flow/catalog.ts';
import type { Diagnostic, RelatedPlace } from '../flow/diagnostic.ts';
import { type ParsedTestSuite, parseTestSuite } from '../flow/parse-test-suite.ts';
import { isRecord, type Path, valueAt } from '../flow/path.ts';
import type { SourceFile } from '../flow/source.ts';
import { walkTasks } from '../flow/task-structure.ts';
import type { FixtureTask, TestCase, TestSuite } from '../flow/test-suite.ts';
import type { YamlDocument, YamlOptions } from '../flow/yaml.ts';
import { nearest } from '../util/nearest.ts';
import { givenInputs, hasExpression, type KnownFlow, knownFlow, valueFor } from './called-flows.ts';
import { literalFault } from './input-literal.ts';
import { didYouMean, type Finding, type Level } from './rule.ts';
import { checkSuiteExpressions } from './suite-expressions.ts';
import { tidy } from './tidy.ts';

export interface SuiteOptions {
  readonly level: Level;
  /** Where flows are looked for, the first one first. Without any the flow is not looked at. */
  readonly catalogs: readonly Catalog[];
  readonly double?: YamlOptions['double'];
}

/** What is known of the suite that is checked. */
export interface SuiteContext {
  readonly source: SourceFile;
  readonly document: YamlDocument;
  readonly suite: TestSuite;
  readonly level: Level;
  /** Absent when it is not there, or cannot be read. */
  readonly known: KnownFlow | undefined;
  /** Ids of all tasks of the flow, with those that ForEachItem makes. */
  readonly taskIds: ReadonlySet<string>;
  report(finding: Finding & { readonly code: string }): void;
}

export async function validateSuite(source: SourceFile, options: SuiteOptions): Promise<ParsedTestSuite> {
  const { double } = options;
  const parsed = parseTestSuite(source, double === undefined ? {} : { double });
  const { suite, document } = parsed;
  if (suite === undefined || document.broken) return parsed;
  const found: Diagnostic[] = [...parsed.diagnostics];
  const report: SuiteContext['report'] = (finding) => {
    found.push({
      code: finding.code,
      severity: finding.severity ?? 'error',
      message: finding.message,
      file: source,
      span: 'span' in finding ? finding.span : document.locate(finding.path, finding.part ?? 'value'),
      ...(finding.related === undefined ? {} : { related: finding.related }),
      ...(finding.help === undefined ? {} : { help: finding.help }),
    });
  };
  const known = await findKnownFlow(suite, options.catalogs);
  if (known === undefined) await reportMissingFlow(suite, options.catalogs, report);
  const taskIds = known === undefined ? new Set<string>() : taskIdsOf(known);
  const context: SuiteContext = { source, document, suite, level: options.level, known, taskIds, report };
  if (known?.flow.disabled === true && !suite.disabled) reportDisabledFlow(context, known);
  checkCaseIds(context);
  for (const testCase of suite.testCases) checkCase(context, testCase);
  checkSuiteExpressions(context);
  return { ...parsed, diagnostics: tidy(found) };
}

async function findKnownFlow(
  { namespace, flowId }: TestSuite,
  catalogs: readonly Catalog[],
): Promise<KnownFlow | undefined> {
  for (const catalog of catalogs) {
    const known = await knownFlow(catalog, namespace, flowId);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** Kestra: the flow must exist. */
async function reportMissingFlow(
  { namespace, flowId }: TestSuite,
  catalogs: readonly Catalog[],
  report: SuiteContext['report'],
): Promise<void> {
  if (namespace === '' || flowId === '' || catalogs.length === 0) return;
  const entries: CatalogEntry[] = [];
  for (const catalog of catalogs) entries.push(...(await catalog.entries()));
  // A file that is there and cannot be read as a flow is reported by itself.
  if (entries.some((entry) => entry.namespace === namespace && entry.id === flowId)) return;
  const siblings = entries.filter((entry) => entry.namespace === namespace).map(({ id }) => id);
  const namesake = entries.find((entry) => entry.id === flowId);
  if (siblings.length === 0) {
    const near =
      namesake?.namespace ?? nearest(namespace, [...new Set(entries.map((entry) => entry.namespace))]);
    const message = `namespace \`${namespace}\` has no flows in this repository`;
    report({ code: 'unknown-flow', message, path: ['namespace'], help: didYouMean(near) });
    return;
  }
  const sibling = nearest(flowId, siblings);
  const near = sibling ?? (namesake === undefined ? undefined : `${namesake.namespace}.${namesake.id}`);
  report({
    code: 'unknown-flow',
    message: `there is no flow \`${flowId}\` in namespace \`${namespace}\``,
    path: ['flowId'],
    help: didYouMean(near),
  });
}

function reportDisabledFlow({ report }: SuiteContext, known: KnownFlow): void {
  report({
    code: 'disabled-flow',
    message: `flow \`${known.flow.id}\` is disabled and so cannot be started`,
    path: ['flowId'],
    related: flowPlace(known),
    help: 'disable the suite too, or remove `disabled: true` from the flow',
  });
}

function taskIdsOf({ flow }: KnownFlow): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { task } of walkTasks(flow)) {
    ids.add(task.id);
    if (!task.type.endsWith('.ForEachItem')) continue;
    for (const part of ['split', 'items', 'merge']) ids.add(`${task.id}_${part}`);
  }
  return ids;
}

function checkCaseIds({ suite, document, source, report }: SuiteContext): void {
  const seen = new Map<string, TestCase>();
  for (const testCase of suite.testCases) {
    const first = seen.get(testCase.id);
    if (testCase.id === '' || first === undefined) {
      seen.set(testCase.id, testCase);
      continue;
    }
    report({
      code: 'duplicate-id',
      message: `case \`${testCase.id}\` is there twice`,
      path: [...testCase.path, 'id'],
      related: [{ message: 'first here', file: source, span: document.locate([...first.path, 'id']) }],
      help: 'give one of them another `id`',
    });
  }
}

function checkCase(context: SuiteContext, testCase: TestCase): void {
  checkTaskFixtures(context, testCase);
  if (context.known === undefined) return;
  checkInputs(context, testCase, context.known);
  checkTrigger(context, testCase, context.known);
  for (const { taskId, path } of testCase.assertions) {
    if (taskId === undefined || context.taskIds.has(taskId)) continue;
    unknownTask(context, taskId, [...path, 'taskId'], 'warning');
  }
}

function checkTaskFixtures(context: SuiteContext, { tasks }: TestCase): void {
  const seen = new Map<string, FixtureTask>();
  for (const fixture of tasks) {
    if (fixture.id === '') continue;
    if (context.document.has([...fixture.path, 'assets'])) {
      context.report({
        code: 'enterprise-property',
        severity: 'warning',
        message: '`assets` belongs to Kestra’s Enterprise Edition and has no effect here',
        path: [...fixture.path, 'assets'],
        part: 'key',
      });
    }
    if (context.known !== undefined && !context.taskIds.has(fixture.id)) {
      unknownTask(context, fixture.id, [...fixture.path, 'id'], 'error');
    }
    const key = `${fixture.id}\n${fixture.value ?? '\u0000'}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, fixture);
      continue;
    }
    const round = fixture.value === undefined ? '' : ` with value \`${fixture.value}\``;
    const { document, source } = context;
    context.report({
      code: 'duplicate-id',
      message: `task \`${fixture.id}\`${round} has a fixture already; only the first one counts`,
      path: [...fixture.path, 'id'],
      related: [{ message: 'it is here', file: source, span: document.locate([...first.path, 'id']) }],
      help: 'remove one of them, or give it another `value`',
    });
  }
}

/** A fixture that stands for no task would let the real one run. */
function unknownTask(context: SuiteContext, id: string, path: Path, severity: 'error' | 'warning'): void {
  const { known, taskIds } = context;
  context.report({
    code: 'unknown-task',
    severity,
    message: `flow \`${known!.flow.id}\` has no task \`${id}\``,
    path,
    related: flowPlace(known!),
    help: didYouMean(nearest(id, taskIds)),
  });
}

function flowPlace({ source, idSpan }: KnownFlow): readonly RelatedPlace[] {
  return [{ message: 'the flow is here', file: source, span: idSpan }];
}

function checkInputs(context: SuiteContext, { inputs, path }: TestCase, known: KnownFlow): void {
  const declared = givenInputs(known.flow.inputs);
  const at: Path = [...path, 'fixtures', 'inputs'];
  const raw = valueAt(context.document.value, at);
  if (raw !== undefined && raw !== null && !isRecord(raw)) return;
  for (const input of declared) {
    const value = valueFor(inputs, input.givenAs);
    if (value === undefined) {
      if (!input.required || input.defaults !== undefined || input.dependsOn !== undefined) continue;
      const written = context.document.has(at);
      context.report({
        code: 'missing-property',
        message: `flow \`${known.flow.id}\` needs input \`${input.givenAs}\`, and the case does not give it`,
        path: written ? at : [...path, 'id'],
        part: written ? 'key' : 'value',
        related: flowPlace(known),
        help: `write \`${input.givenAs}: …\` below \`fixtures.inputs\``,
      });
      continue;
    }
    if (value === null || hasExpression(value) || !Object.hasOwn(inputs, input.givenAs)) continue;
    const expected = literalFault(input, value);
    if (expected === undefined) continue;
    const message = `input \`${input.givenAs}\` must be ${expected}`;
    context.report({ code: 'wrong-type', message, path: [...at, input.givenAs] });
  }
  for (const key of Object.keys(inputs)) {
    if (declared.some(({ givenAs }) => givenAs === key || givenAs.startsWith(`${key}.`))) continue;
    const names = declared.map(({ givenAs }) => givenAs);
    context.report({
      code: 'undeclared-input',
      message: `flow \`${known.flow.id}\` has no input \`${key}\``,
      path: [...at, key],
      part: 'key',
      related: flowPlace(known),
      help: didYouMean(nearest(key, names)),
    });
  }
}

/** Kestra: what starts an execution need not stand in its flow. */
function checkTrigger(context: SuiteContext, { trigger }: TestCase, known: KnownFlow): void {
  if (trigger === undefined || trigger.id === '') return;
  const { triggers } = known.flow;
  const own = triggers.find(({ id }) => id === trigger.id);
  if (own === undefined) {
    context.report({
      code: 'invalid-value',
      severity: 'warning',
      message: `flow \`${known.flow.id}\` has no trigger \`${trigger.id}\``,
      path: [...trigger.path, 'id'],
      related: flowPlace(known),
      help: didYouMean(
        nearest(
          trigger.id,
          triggers.map(({ id }) => id),
        ),
      ),
    });
  } else if (trigger.type !== '' && own.type !== trigger.type) {
    context.report({
      code: 'invalid-value',
      severity: 'warning',
      message: `trigger \`${trigger.id}\` of the flow is of type \`${own.type}\``,
      path: [...trigger.path, 'type'],
      help: `write \`${own.type}\``,
    });
  }
}
