import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Catalog, type FlowFiles } from '../../src/flow/catalog.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { CODES, UPGRADE_CODES } from '../../src/validate/codes.ts';
import { REVIEW_RULES } from '../../src/validate/review-rules.ts';
import type { Rule } from '../../src/validate/rule.ts';
import { tidy } from '../../src/validate/tidy.ts';
import { UPGRADE_RULES } from '../../src/validate/upgrade-rules.ts';
import { validateFlow } from '../../src/validate/validate-flow.ts';
import { formatDiagnostic } from './format-diagnostic.ts';
import { testRegistry } from './test-registry.ts';

const FIXTURES = new URL('../fixtures/validate/', import.meta.url);
const names = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

function fixture(name: string): string {
  return readFileSync(new URL(name, FIXTURES), 'utf8');
}

/** Fixtures called `upgrade-…` are about Kestra 2.0. */
function rulesFor(name: string): readonly Rule[] {
  return name.startsWith('upgrade-') ? [...REVIEW_RULES, ...UPGRADE_RULES] : REVIEW_RULES;
}

describe('fixture pairs', () => {
  it.each(names)('%s', async (name) => {
    const { diagnostics } = await validateFlow(new SourceFile(`${name}.yaml`, fixture(`${name}.yaml`)), {
      registry: testRegistry(),
      rules: rulesFor(name),
    });
    expect(diagnostics.map(formatDiagnostic).join('')).toBe(fixture(`${name}.expected`));
  });

  it('has a file of expectations for every flow', () => {
    const without = names.filter((name) => !existsSync(new URL(`${name}.expected`, FIXTURES)));
    expect(without).toEqual([]);
  });

  it('has a dozen flows without a finding, and all that are called ok are', () => {
    const clean = names.filter((name) => fixture(`${name}.expected`) === '');
    expect(clean.length).toBeGreaterThanOrEqual(12);
    expect(names.filter((name) => name.startsWith('ok-'))).toEqual(expect.arrayContaining(clean));
  });
});

describe('codes', () => {
  const codesOf = (rules: readonly Rule[]): string[] => rules.flatMap((rule) => rule.codes ?? [rule.name]);

  it('of rules and fixtures are all in the list of codes', () => {
    const used = names.flatMap((name) =>
      fixture(`${name}.expected`)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split(' ')[2]!),
    );
    const all = new Set([...codesOf([...REVIEW_RULES, ...UPGRADE_RULES]), ...used]);
    expect([...all].filter((code) => !CODES.has(code))).toEqual([]);
    expect(used.length).toBeGreaterThan(250);
  });

  it('of Kestra 2.0 are those of its rules', () => {
    expect([...UPGRADE_CODES].sort()).toEqual(codesOf(UPGRADE_RULES).sort());
  });
});

describe('every finding', () => {
  it.each(names)('of %s lies inside the file and speaks in one sentence', async (name) => {
    const text = fixture(`${name}.yaml`);
    const { diagnostics } = await validateFlow(new SourceFile(name, text), {
      registry: testRegistry(),
      rules: rulesFor(name),
    });
    for (const { span, message, help } of diagnostics) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(message).not.toMatch(/\n|\.$|undefined|\[object/);
      expect(help ?? '').not.toMatch(/\n|undefined|\[object/);
    }
  });
});

describe('with other files', () => {
  const files = (contents: Record<string, string>): FlowFiles => ({
    list: (directory) => Object.keys(contents).filter((path) => path.startsWith(`${directory}/`)),
    read: (path) => Promise.resolve(contents[path]),
  });
  const flow = (namespace: string): string =>
    `id: x\nnamespace: ${namespace}\ntasks:\n  - id: a\n    type: io.kestra.plugin.core.log.Log\n`;

  it('says when the namespace is not that of the folder', async () => {
    const path = 'flows/company/team/x.yaml';
    const catalog = new Catalog(files({}));
    const source = new SourceFile(path, `${flow('company.tame')}    message: hi\n`);
    const { diagnostics } = await validateFlow(source, { registry: testRegistry(), catalog });
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      '2:12-2:24 error namespace-folder namespace `company.tame` does not match the folder `flows/company/team` (write `namespace: company.team`, or move the file to `flows/company/tame/`)\n',
    ]);
  });

  it('takes required properties from the plugin defaults of the namespace', async () => {
    const settings =
      'pluginDefaults:\n  - type: io.kestra.plugin.core.log\n    values:\n      message: from the namespace\n';
    const source = new SourceFile('flows/company/team/x.yaml', flow('company.team'));
    const registry = testRegistry();
    const alone = await validateFlow(source, { registry });
    expect(alone.diagnostics.map(({ code }) => code)).toEqual(['missing-property']);
    const catalog = new Catalog(files({ 'flows/company/_namespace.yaml': settings }));
    expect((await validateFlow(source, { registry, catalog })).diagnostics).toEqual([]);
  });

  it('says where a value from plugin defaults is wrong', async () => {
    const text = `${flow('company.team')}    message: hi\npluginDefaults:\n  - type: io.kestra.plugin.core.log.Log\n    values:\n      level: LOUD\n`;
    const { diagnostics } = await validateFlow(new SourceFile('x.yaml', text), { registry: testRegistry() });
    expect(diagnostics.map(({ code, message }) => ({ code, message }))).toEqual([
      { code: 'invalid-value', message: '`LOUD` is not a possible value for `level` of type `Log`' },
    ]);
  });
});

describe('types', () => {
  it('offers a certain fix for a type that was renamed', async () => {
    const text =
      'id: x\nnamespace: a\ntasks:\n  - id: t\n    type: io.kestra.core.tasks.log.Log\n    message: hi\n';
    const { diagnostics } = await validateFlow(new SourceFile('x.yaml', text), { registry: testRegistry() });
    const [edit] = diagnostics[0]?.fix?.edits ?? [];
    expect(text.slice(0, edit!.span.start) + edit!.text + text.slice(edit!.span.end)).toBe(
      text.replace('io.kestra.core.tasks.log.Log', 'io.kestra.plugin.core.log.Log'),
    );
  });

  it('knows nothing without a registry, and says so as a warning', async () => {
    const text = 'id: x\nnamespace: a\ntasks:\n  - id: t\n    type: io.kestra.plugin.core.log.Log\n';
    const { diagnostics } = await validateFlow(new SourceFile('x.yaml', text));
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning unsupported-type',
    ]);
  });
});

describe('level 2', () => {
  it('accepts L as day of month', async () => {
    const text =
      'id: x\nnamespace: a\ntasks:\n  - id: t\n    type: io.kestra.plugin.core.log.Log\n    message: hi\ntriggers:\n  - id: s\n    type: io.kestra.plugin.core.trigger.Schedule\n    cron: "0 0 L * *"\n';
    const codes = async (level: 1 | 2): Promise<string[]> => {
      const { diagnostics } = await validateFlow(new SourceFile('x.yaml', text), {
        registry: testRegistry(),
        level,
      });
      return diagnostics.map(({ code }) => code);
    };
    expect(await codes(1)).toEqual(['invalid-cron']);
    expect(await codes(2)).toEqual([]);
  });
});

describe('the list of findings', () => {
  it('is in the order of places, errors first, and without repetitions', async () => {
    const source = new SourceFile('x.yaml', 'id: x\nnamespace: a\ntasks:\n  - id: t\n    type: a.B\n');
    const rule = (name: string, severity: 'error' | 'warning', start: number): Rule => ({
      name,
      severity,
      description: '',
      check: ({ report }) => report({ message: 'm', span: { start, end: start + 1 } }),
    });
    const rules = [
      rule('later', 'error', 9),
      rule('mild', 'warning', 4),
      rule('bad', 'error', 4),
      rule('bad', 'error', 4),
    ];
    const { diagnostics } = await validateFlow(source, { rules });
    expect(diagnostics.map(({ code }) => code)).toEqual(['bad', 'mild', 'later']);
    expect(tidy(diagnostics)).toEqual(diagnostics);
  });

  it('says nothing beside syntax errors', async () => {
    const source = new SourceFile('x.yaml', 'id: [\ntasks: 3\nnope: 1\n');
    const { diagnostics } = await validateFlow(source, { registry: testRegistry() });
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['yaml-syntax']));
  });
});
