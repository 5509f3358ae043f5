/** Writes `schemas/config.json`; with `--check` only says whether it is up to date. */

import { readFileSync, writeFileSync } from 'node:fs';
import { renderConfigSchema } from '../src/app/config-schema.ts';

const path = new URL('../schemas/config.json', import.meta.url);
const wanted = renderConfigSchema();
if (!process.argv.includes('--check')) writeFileSync(path, wanted);
else if (readFileSync(path, 'utf8') !== wanted) {
  console.error('schemas/config.json is not up to date; run: npx tsx scripts/generate-config-schema.ts');
  process.exitCode = 1;
}
