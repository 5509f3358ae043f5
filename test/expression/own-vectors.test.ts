/** The project's own vectors, and that none of the language is without one. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callablesOf } from '../../src/expression/callables.ts';
import type { ExpressionServices } from '../../src/expression/define.ts';
import { createExpressionEngine, ExpressionError } from '../../src/expression/engine.ts';
import { filters } from '../../src/expression/filters/index.ts';
import { functions } from '../../src/expression/functions/index.ts';
import { references } from '../../src/expression/references.ts';
import { tests } from '../../src/expression/tests/index.ts';
import { CONTEXT, type Expected, LOOPS, VECTORS } from '../fixtures/expression/vectors.ts';

const files: Readonly<Record<string, string>> = {
  'a/b.txt': 'in file',
  'empty.txt': '',
  'kestra:///x.txt': 'stored',
};
const store: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'org.team.data': { own: 41 },
  org: { inherited: { deep: true } },
};

/** Half of the services answer at once, half later. */
function services(): ExpressionServices {
  let drawn = 0;
  return {
    now: () => 1_700_000_000_000,
    randomBytes: (size) => createHash('sha512').update(String(drawn++)).digest().subarray(0, size),
    secret: async (key) =>
      (({ TOKEN: 't0ken', JSON: '{"user":"root","roles":["a"]}' }) as Record<string, string>)[key],
    kv: (key, namespace) => store[namespace ?? '']?.[key] as never,
    readFile: async (path) => files[path],
    randomPort: async () => 49_152,
    errorLogs: async () => [{ message: 'it broke' }],
    http: async ({ uri, method, query, body }) => ({
      status: uri.endsWith('404') ? 404 : 200,
      contentType: 'application/json; charset=utf-8',
      body: JSON.stringify({ echo: `${method} ${uri} ${JSON.stringify(query)}`, body }),
    }),
    subflow: async ({ namespace, id }) => ({ called: `${String(namespace)}.${String(id)}` }),
  };
}

const variables = { ...CONTEXT, outputs: { ...CONTEXT.outputs, ...LOOPS }, loops: LOOPS };

async function outcome(template: string, level: 1 | 2): Promise<Expected> {
  try {
    return await createExpressionEngine({ level, services: services() }).render(template, variables);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return error.missing === undefined
      ? { error: error.kind }
      : { error: error.kind, missing: error.missing };
  }
}

describe.each(Object.entries(VECTORS))('%s', (_category, vectors) => {
  const rows = vectors.map(([template, one, two = one]) => ({ template, one, two }));

  it.each(rows)('$template', async ({ template, one, two }) => {
    expect(await outcome(template, 1)).toEqual(one);
    expect(await outcome(template, 2)).toEqual(two);
  });
});

describe('the vectors', () => {
  const templates = Object.values(VECTORS).flatMap((vectors) => vectors.map(([template]) => template));
  const used = { filters: new Set<string>(), functions: new Set<string>(), tests: new Set<string>() };
  for (const template of templates) {
    try {
      const found = references(template, 1);
      for (const kind of ['filters', 'functions', 'tests'] as const)
        for (const { name } of found[kind]) used[kind].add(name);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
    }
  }

  it.each(['filters', 'functions', 'tests'] as const)('use all %s', (kind) => {
    const known = [...callablesOf(1)[kind].keys(), ...callablesOf(2)[kind].keys()];
    expect(known.filter((name) => !used[kind].has(name) && !TESTED_ELSEWHERE.has(name))).toEqual([]);
  });
});

/** Dates, numbers, regular expressions, jq, Ion and YAML have tables of their own beside the modules behind them. */
const TESTED_ELSEWHERE = new Set<string>(
  (
    'date dateAdd timestamp timestampMilli timestampMicro timestampNano jq toIon yaml number numberFormat split replace ' +
    'regexMatch regexReplace regexExtract format now fromIon dayOfWeek dayOfMonth monthOfYear hourOfDay isWeekend ' +
    'isLastWorkingDay isDayWeekInMonth isDateBetween isPublicHoliday'
  ).split(' '),
);

describe('the tables', () => {
  it.each(['filters', 'functions', 'tests'])('import every file of %s', (folder) => {
    const table = readFileSync(`src/expression/${folder}/index.ts`, 'utf8');
    const files = readdirSync(`src/expression/${folder}`).filter((file) => file !== 'index.ts');
    expect(files.filter((file) => !table.includes(`'./${file}'`))).toEqual([]);
  });

  it.each([1, 2] as const)('name nothing twice at level %i', (level) => {
    for (const table of [filters, functions, tests]) {
      const names = table.filter(({ levels }) => levels?.includes(level) ?? true).map(({ name }) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});
