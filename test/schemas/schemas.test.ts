/** The schemas say of real flows what validation says of their structure. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { FLOWABLE_ENTRIES } from '../../src/engine/flowables/index.gen.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { parseYaml } from '../../src/flow/yaml.ts';
import { Registry } from '../../src/plugin/registry.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { inputDeclaration } from '../../src/validate/rules/input-declaration.ts';
import { pluginProperties } from '../../src/validate/rules/plugin-properties.ts';
import { validateFlow } from '../../src/validate/validate-flow.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

function schemaOf(name: string): ValidateFunction {
  const path = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  return new Ajv({ allErrors: true, strict: false }).compile(
    JSON.parse(readFileSync(path, 'utf8')) as object,
  );
}

const dataOf = (text: string): unknown => parseYaml(new SourceFile('x.yaml', text)).value;

/** Findings that a schema can have too. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  'missing-property',
  'unknown-property',
  'wrong-type',
  'invalid-value',
  'invalid-duration',
  'invalid-id',
  'invalid-label',
  'empty-list',
  'dag-entry',
  'input-declaration',
  'switch-without-cases',
]);

/** Where the two differ, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'switch-impossible': '`defaults:` without a value is the same as none to Kestra; an editor points at it',
  'inputs-with-multiple-constraint-violations': 'a schema cannot say that two properties exclude each other',
  'invalid-task-defaults': 'a schema does not look into plugin defaults',
};

describe('the schema of flows', () => {
  let fits: ValidateFunction;
  const registry = new Registry([...TASK_ENTRIES, ...FLOWABLE_ENTRIES]);
  beforeAll(() => {
    fits = schemaOf('flow');
  });

  it.skipIf(!existsSync(CORPUS))('agrees with validation about real flows', async () => {
    const paths = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.ya?ml$/.test(path),
    );
    const different: string[] = [];
    for (const path of paths) {
      const source = new SourceFile(path, readFileSync(`${CORPUS}${path}`, 'utf8'));
      const { parsed, diagnostics } = await validateFlow(source, {
        registry,
        rules: [pluginProperties, inputDeclaration],
      });
      if (parsed.document.broken) continue;
      const faults = diagnostics.filter(({ code, severity }) => severity === 'error' && STRUCTURAL.has(code));
      if (fits(parsed.document.value) === (faults.length === 0)) continue;
      // A schema does not know what plugin defaults give.
      const lacks = fits.errors?.every(({ keyword }) => keyword === 'required' || keyword === 'if') === true;
      if (lacks && source.text.includes('pluginDefaults')) continue;
      different.push(basename(path, '.yaml').replace(/^.*__/, ''));
    }
    expect(paths.length).toBeGreaterThan(1000);
    expect(different.filter((name) => DIFFERENT[name] === undefined)).toEqual([]);
  });

  it('takes the examples of every type', async () => {
    let count = 0;
    for (const entry of [...TASK_ENTRIES, ...FLOWABLE_ENTRIES]) {
      const definition = await entry.load();
      if (!('examples' in definition)) continue;
      for (const { flow } of definition.examples) {
        count++;
        expect(fits(dataOf(flow)) ? [] : fits.errors, `${definition.type}\n${flow}`).toEqual([]);
      }
    }
    expect(count).toBeGreaterThan(60);
  });
});

describe('the schema of tests', () => {
  const suite = (testCase: string): string =>
    `id: suite\nnamespace: company.team\nflowId: hello\ntestCases:\n  - id: one\n    type: io.kestra.core.tests.flow.UnitTest\n${testCase}`;
  let fits: ValidateFunction;
  beforeAll(() => {
    fits = schemaOf('test');
  });

  it.each([
    ['assertions alone', '    assertions:\n      - value: "{{ outputs.a.value }}"\n        equalTo: 3\n'],
    [
      'all fixtures',
      `    description: all
    disabled: true
    fixtures:
      inputs: {user: me, count: 3}
      files: {data.csv: "a,b"}
      tasks:
        - {id: call, value: a, state: WARNING, outputs: {code: 200}, description: no network}
        - id: skipped
      trigger: {id: daily, type: io.kestra.plugin.core.trigger.Schedule, variables: {date: "2026-01-01"}}
    assertions:
      - {value: "{{ 3 }}", greaterThan: 2, lessThanOrEqualTo: 3, in: [3], isNull: false, taskId: call, errorMessage: no}
`,
    ],
  ])('takes %s', (_, text) => {
    expect(fits(dataOf(suite(text))) ? [] : fits.errors).toEqual([]);
  });

  it.each([
    ['no assertions', '    fixtures: {}\n'],
    ['an assertion without an operator', '    assertions:\n      - value: a\n'],
    ['an unknown operator', '    assertions:\n      - {value: a, equals: b}\n'],
    ['a state that does not exist', '    assertions: []\n    fixtures: {tasks: [{id: a, state: OK}]}\n'],
  ])('refuses %s', (_, text) => {
    expect(fits(dataOf(suite(text)))).toBe(false);
  });
});

describe('the schema of namespaces', () => {
  it('takes the examples', () => {
    const path = new URL('../../examples/flows/company/ops/_namespace.yaml', import.meta.url);
    const fits = schemaOf('namespace');
    expect(fits(dataOf(readFileSync(path, 'utf8')))).toBe(true);
    expect(fits({ variable: {} })).toBe(false);
  });
});
