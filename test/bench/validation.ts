/**
 * What validation costs: cold processes of the built command over generated flows and the corpus, beside the tools that
 * are installed, each over files of about the same size and in turn with the others. `ACTIONLINT` and `CHECK_JSONSCHEMA`
 * name programs that are not on the path.
 */

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { FLOWABLE_ENTRIES } from '../../src/engine/flowables/index.gen.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { Registry } from '../../src/plugin/registry.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { REVIEW_RULES } from '../../src/validate/review-rules.ts';
import { validateFlow } from '../../src/validate/validate-flow.ts';
import { CLI, CORPUS, median, NODES, ROOT, round } from './processes.ts';

/** The Node that the action runs on, where it is there. */
const NODE = NODES.at(-1)!;

const FLOW_SCHEMA = join(ROOT, 'schemas/flow.schema.json');

let scratch = '';

interface Cost {
  readonly files: number;
  readonly kib: number;
  readonly median_ms: number;
  readonly ms_per_kib: number;
  readonly peak_memory_mib?: number;
}

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => join(folder, path));
}

/** Median of three cold processes. The peak is what the system says of the process, where it is a Node. */
function cost(files: readonly string[], command: string, args: readonly string[]): Cost {
  const kib = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024;
  const walls: number[] = [];
  const peaks: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    const child = spawnSync(command, args, { cwd: scratch, encoding: 'utf8', maxBuffer: 1 << 30 });
    walls.push(performance.now() - start);
    if (child.error !== undefined) throw child.error;
    const peak = /PEAK (\d+)/.exec(child.stderr);
    if (peak !== null) peaks.push(Number(peak[1]) / 1024);
  }
  return {
    files: files.length,
    kib: round(kib, 0),
    median_ms: round(median(walls), 0),
    ms_per_kib: round(median(walls) / kib, 3),
    ...(peaks.length === 0 ? {} : { peak_memory_mib: round(Math.max(...peaks), 0) }),
  };
}

/** A Node program that tells its peak memory at its end. */
function node(program: string, ...args: readonly string[]): [string, readonly string[]] {
  const script = `process.on('exit',()=>process.stderr.write('PEAK '+process.resourceUsage().maxRSS));process.argv.splice(1,0,${JSON.stringify(program)});await import(${JSON.stringify(program)})`;
  return [NODE, ['--input-type=module', '-e', script, ...args]];
}

const validate = (...paths: readonly string[]): [string, readonly string[]] =>
  node(CLI, 'validate', ...paths, '--format', 'json');

function generatedFlow(index: number): string {
  const tasks = Array.from({ length: 8 }, (_, task) =>
    task % 2 === 0
      ? `  - id: call_${task}\n    type: io.kestra.plugin.core.http.Request\n    uri: "https://example.com/{{ inputs.user | urlencode }}/${index}"\n    timeout: PT30S`
      : `  - id: log_${task}\n    type: io.kestra.plugin.core.log.Log\n    message: "{{ outputs.call_${task - 1}.body | jq('.x') | first }} {{ vars.region ?? 'eu' }}"`,
  );
  return `id: flow_${index}\nnamespace: company.team${index % 100}\ninputs:\n  - id: user\n    type: STRING\n    defaults: Rick\nvariables:\n  region: eu\ntasks:\n${tasks.join('\n')}\ntriggers:\n  - id: daily\n    type: io.kestra.plugin.core.trigger.Schedule\n    cron: "0 ${index % 24} * * *"\n`;
}

function generate(count: number): string {
  const folder = join(scratch, `generated-${count}`);
  for (let index = 0; index < count; index++) {
    const namespace = join(folder, 'flows/company', `team${index % 100}`);
    mkdirSync(namespace, { recursive: true });
    writeFileSync(join(namespace, `flow_${index}.yaml`), generatedFlow(index));
  }
  return folder;
}

/** The same work as `ajv validate -s schemas/flow.schema.json -d '**'`, in one process. */
function schemaOnly(files: readonly string[], folder: string): Cost | object {
  const schema = FLOW_SCHEMA;
  if (!existsSync(schema)) return { skipped: 'there is no schemas/flow.schema.json' };
  const program = join(scratch, 'schema-only.mjs');
  writeFileSync(
    program,
    `import { readFileSync, readdirSync } from 'node:fs'; import { createRequire } from 'node:module'; import { join } from 'node:path';
const require = createRequire(${JSON.stringify(join(ROOT, 'package.json'))}); const { Ajv } = require('ajv'); const { parse } = require('yaml');
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(JSON.parse(readFileSync(${JSON.stringify(schema)}, 'utf8')));
let wrong = 0;
for (const path of readdirSync(process.argv[2], { recursive: true })) { if (!/\\.ya?ml$/.test(path)) continue; try { if (!validate(parse(readFileSync(join(process.argv[2], path), 'utf8')))) wrong++; } catch { wrong++; } }
process.stdout.write(String(wrong));`,
  );
  return cost(files, ...node(program, folder));
}

function peer(name: string, files: readonly string[], args: readonly string[]): object {
  const found = spawnSync(name, ['--version'], { encoding: 'utf8' });
  if (found.error !== undefined) return { skipped: `${name} is not installed` };
  return { version: found.stdout.trim().split('\n')[0], ...cost(files, name, args) };
}

/** Workflows of about the size of the generated flows. */
function workflows(count: number): readonly string[] {
  const folder = join(scratch, 'workflows/.github/workflows');
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const steps = Array.from(
      { length: 8 },
      (_step, step) =>
        `      - name: step ${step}\n        run: echo "\${{ inputs.user }} ${index}"\n        env:\n          REGION: \${{ vars.REGION || 'eu' }}`,
    );
    const text = `name: flow ${index}\non:\n  schedule:\n    - cron: "0 ${index % 24} * * *"\n  workflow_dispatch:\n    inputs:\n      user:\n        type: string\n        default: Rick\njobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n${steps.join('\n')}\n`;
    const path = join(folder, `flow-${index}.yml`);
    writeFileSync(path, text);
    return path;
  });
}

/** Broken variants of real flows, none of which may be a fault or take long. */
async function mutations(files: readonly string[], runs: number): Promise<object> {
  const texts = files.map((file) => readFileSync(file, 'utf8')).filter((text) => text.length < 20_000);
  const registry = new Registry([...TASK_ENTRIES, ...FLOWABLE_ENTRIES]);
  let faults = 0;
  let slowest = 0;
  const mutation = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    insert: fc.oneof(
      fc.constantFrom(
        '',
        '\t',
        '{{',
        '}}',
        '"',
        "'",
        '&a ',
        '*a',
        '- ',
        ': ',
        '\n',
        '  ',
        '[',
        '{',
        '|',
        '<<: ',
      ),
      fc.string({ maxLength: 12, unit: 'binary' }),
    ),
  });
  for (const { text, at, length, insert } of fc.sample(mutation, { numRuns: runs, seed: 1 })) {
    const offset = Math.floor(at * text.length);
    const broken = text.slice(0, offset) + insert + text.slice(offset + length);
    const start = performance.now();
    try {
      await validateFlow(new SourceFile('x.yaml', broken), { registry, rules: REVIEW_RULES });
    } catch {
      faults++;
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  return { runs, faults, slowest_ms: round(slowest) };
}

export async function benchValidation(): Promise<object> {
  if (!existsSync(CLI)) throw new Error('build first: npm run build');
  scratch = mkdtempSync(join(tmpdir(), 'gitestra-validate-bench-'));
  try {
    const hasCorpus = existsSync(CORPUS);
    const folders = { 1000: generate(1000), 10000: generate(10_000) };
    const thousand = yamlFiles(folders[1000]);
    const flows = workflows(1000);
    return {
      generated_1000: cost(thousand, ...validate(folders[1000])),
      peers_on_1000: {
        yaml_and_ajv_with_our_schema: schemaOnly(thousand, folders[1000]),
        check_jsonschema: peer(process.env.CHECK_JSONSCHEMA ?? 'check-jsonschema', thousand, [
          '--schemafile',
          FLOW_SCHEMA,
          ...thousand,
        ]),
        actionlint_on_workflows: peer(process.env.ACTIONLINT ?? 'actionlint', flows, flows),
      },
      generated_10000: cost(yamlFiles(folders[10_000]), ...validate(folders[10_000])),
      corpus: hasCorpus ? cost(yamlFiles(CORPUS), ...validate(CORPUS)) : { skipped: 'there is no corpus' },
      mutations: await mutations(hasCorpus ? yamlFiles(CORPUS) : thousand, 10_000),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
