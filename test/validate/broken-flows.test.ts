/**
 * A table of broken flows, each with the place, code and message that it gets. With `UPDATE_TABLES=1` the expectations
 * are written anew, to be read before they are committed.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FLOWABLE_ENTRIES } from '../../src/engine/flowables/index.gen.ts';
import { Catalog, type FlowFiles } from '../../src/flow/catalog.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { Registry } from '../../src/plugin/registry.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { CODES } from '../../src/validate/codes.ts';
import { REVIEW_RULES } from '../../src/validate/review-rules.ts';
import { applySuppressions } from '../../src/validate/suppression.ts';
import { UPGRADE_RULES } from '../../src/validate/upgrade-rules.ts';
import { validateFlow } from '../../src/validate/validate-flow.ts';
import { readFlowTable, type TableCase, writeFlowTable } from './flow-table.ts';
import { formatDiagnostic } from './format-diagnostic.ts';

const TABLES = new URL('../fixtures/validate/table/', import.meta.url);
const registry = new Registry([...TASK_ENTRIES, ...FLOWABLE_ENTRIES]);

/** Codes whose findings come from elsewhere than one flow and its repository; tested where they arise. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'duplicate-flow',
  'file-too-large',
  'stale-workflow',
  'unknown-code',
]);

function repositoryOf({ files }: TableCase): {
  catalog: Catalog;
  namespaceFiles: (namespace: string) => Promise<readonly string[]>;
} {
  const paths = Object.keys(files);
  const flowFiles: FlowFiles = {
    list: (directory) => paths.filter((path) => path.startsWith(`${directory}/`)),
    read: (path) => Promise.resolve(files[path]),
  };
  return {
    catalog: new Catalog(flowFiles),
    namespaceFiles: (namespace) => {
      const folder = `flows/${namespace.replaceAll('.', '/')}/_files/`;
      return Promise.resolve(
        paths.flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length)] : [])),
      );
    },
  };
}

async function findingsOf(one: TableCase): Promise<readonly string[]> {
  const source = new SourceFile(one.path, one.files[one.path]!);
  const { diagnostics } = await validateFlow(source, {
    registry,
    rules: one.options.includes('upgrade') ? [...REVIEW_RULES, ...UPGRADE_RULES] : REVIEW_RULES,
    level: one.options.includes('level 2') ? 2 : 1,
    ...(one.isRepository ? repositoryOf(one) : {}),
  });
  return applySuppressions(source, diagnostics).map((diagnostic) => formatDiagnostic(diagnostic).trimEnd());
}

const tables = readdirSync(TABLES).map((name) => ({
  name,
  cases: readFlowTable(readFileSync(new URL(name, TABLES), 'utf8')),
}));

describe.each(tables)('broken flows: $name', ({ name, cases }) => {
  if (process.env.UPDATE_TABLES === '1') {
    it('is written anew', async () => {
      const updated: TableCase[] = [];
      for (const one of cases) updated.push({ ...one, expected: await findingsOf(one) });
      writeFileSync(new URL(name, TABLES), writeFlowTable(updated));
      expect(updated.length).toBe(cases.length);
    });
    return;
  }
  it.each(cases.map((one) => [one.title, one] as const))('%s', async (_, one) => {
    expect(await findingsOf(one)).toEqual(one.expected);
    expect(one.expected).not.toEqual([]);
  });
});

describe('the tables', () => {
  const all = tables.flatMap(({ cases }) => cases);

  it('hold more than 150 broken flows, each under its own title', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  });

  it('show every code', () => {
    const shown = new Set(all.flatMap(({ expected }) => expected.map((line) => line.split(' ')[2])));
    expect([...CODES.keys()].filter((code) => !shown.has(code) && !ELSEWHERE.has(code))).toEqual([]);
  });
});
