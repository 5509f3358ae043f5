/** Texts of flows to try things on: those of the tests and examples, and of the corpus where it is. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFlowTable } from './flow-table.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const CORPUS = here('../../../shared/corpus/');
const TABLES = here('../fixtures/validate/table/');

function yamlIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .sort()
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8'));
}

/** @param every take one of so many of the corpus */
export function realTexts(every = 1): readonly string[] {
  return [
    ...yamlIn(here('../fixtures/validate')),
    ...yamlIn(here('../../examples')),
    ...tableTexts(),
    ...yamlIn(CORPUS).filter((_, index) => index % every === 0),
  ];
}

function tableTexts(): readonly string[] {
  return readdirSync(TABLES).flatMap((name) =>
    readFlowTable(readFileSync(`${TABLES}${name}`, 'utf8')).map(({ files, path }) => files[path]!),
  );
}
