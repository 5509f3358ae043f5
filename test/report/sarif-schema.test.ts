/** SARIF of real findings, judged by the schema of the format. */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sarifRules } from '../../src/app/sarif-rules.ts';
import type { Diagnostic } from '../../src/flow/diagnostic.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { REVIEW_RULES } from '../../src/validate/review-rules.ts';
import { validateFlow } from '../../src/validate/validate-flow.ts';
import { testRegistry } from '../validate/test-registry.ts';

const FIXTURES = new URL('../fixtures/validate/', import.meta.url);
// Draft 4 names its schema `id`; apart from that it reads like draft 7.
const { id: _id, ...schema } = createRequire(import.meta.url)(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
) as Record<string, unknown>;
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  logger: false,
  validateFormats: false,
  unicodeRegExp: false,
});
const validate = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });

async function findings(): Promise<readonly Diagnostic[]> {
  const registry = testRegistry();
  const all: Diagnostic[] = [];
  for (const name of readdirSync(FIXTURES).filter((one) => one.endsWith('.yaml'))) {
    const source = new SourceFile(`flows/${name}`, readFileSync(new URL(name, FIXTURES), 'utf8'));
    all.push(...(await validateFlow(source, { registry, rules: REVIEW_RULES })).diagnostics);
  }
  return all;
}

describe('SARIF', () => {
  it('of every fixture is what the schema asks for', async () => {
    const diagnostics = await findings();
    expect(diagnostics.some((one) => one.fix !== undefined)).toBe(true);
    expect(diagnostics.some((one) => (one.related ?? []).length > 0)).toBe(true);
    const log: unknown = JSON.parse(renderSarif(diagnostics, { version: '1.2.3', rules: sarifRules() }));
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    expect((log as { runs: { results: unknown[] }[] }).runs[0]!.results).toHaveLength(diagnostics.length);
  });

  it('of no findings is what the schema asks for', () => {
    validate(JSON.parse(renderSarif([], { version: '1.2.3' })));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('that is wrong would be refused', () => {
    const log = JSON.parse(renderSarif([], { version: '1.2.3' })) as { runs: { tool?: unknown }[] };
    delete log.runs[0]!.tool;
    expect(validate(log)).toBe(false);
  });
});
