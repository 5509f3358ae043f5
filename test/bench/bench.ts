/**
 * `npm run bench [-- <part>…]`: what Gitestra costs, as one JSON document on standard output.
 * Times of a shared machine mean little by themselves: read the ratios, which are measured side by side.
 */

import { availableParallelism, cpus } from 'node:os';
import { benchContainers } from './containers.ts';
import { benchEngine } from './engine-bench.ts';
import { benchExpressions } from './expressions.ts';
import { benchRevisions } from './revisions.ts';
import { benchScripts } from './scripts.ts';
import { benchStartUp } from './start-up.ts';
import { benchState } from './state.ts';
import { benchTriggers } from './triggers.ts';
import { benchValidation } from './validation.ts';

const PARTS: Readonly<Record<string, () => object | Promise<object>>> = {
  start_up: benchStartUp,
  validation: benchValidation,
  engine: benchEngine,
  expressions: benchExpressions,
  revisions: benchRevisions,
  state: benchState,
  triggers: benchTriggers,
  containers: benchContainers,
  scripts: benchScripts,
};

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PARTS);
const report: Record<string, unknown> = {
  machine: { cpu: cpus()[0]?.model, cores: availableParallelism(), node: process.version },
};
for (const name of names) {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (part === undefined) throw new Error(`there is no part ${name}: ${Object.keys(PARTS).join(', ')}`);
  report[name] = await part();
}
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
