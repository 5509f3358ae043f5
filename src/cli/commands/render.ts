/** `gitestra render`: evaluates one expression, or a batch of them. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { machineServices } from '../../app/expression-services.ts';
import { Secrets } from '../../app/secrets.ts';
import { UsageError } from '../../app/usage-error.ts';
import type { Level } from '../../expression/define.ts';
import type { ExpressionError } from '../../expression/errors.ts';
import { defineCommand, EXIT_FAILED, EXIT_SUCCESS } from '../command.ts';
import type { CliHost } from '../host.ts';
import { sentence } from '../sentence.ts';
import type { Terminal } from '../terminal/terminal.ts';

export const render = defineCommand({
  summary: 'Evaluate an expression',
  description: [
    'Prints what an expression gives, with the variables of a JSON file: the quickest way to try a filter. `secret()`, `kv()` and `read()` have nothing to read here, except in a batch.',
    '--batch reads one JSON object a line from standard input, {"id", "expr", "context", "typed", "recursive", "input", "rendered", "stubs"}, and writes one result a line: {"id", "value"} or {"id", "error", "message"}.',
  ],
  operands: { usage: "['<expression>']", min: 0, max: 1 },
  options: {
    context: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      description: 'JSON file with the variables; - is standard input',
    },
    level: {
      type: 'string',
      value: 'LEVEL',
      choices: ['1', '2'],
      default: '1',
      description: 'Language level: expressions of Kestra 1.x or of 2.x',
    },
    typed: { type: 'boolean', description: 'Print the value as JSON instead of as text' },
    recursive: { type: 'boolean', description: 'Render the result again until it no longer changes' },
    batch: { type: 'boolean', description: 'Evaluate many, one JSON object a line' },
  },
  examples: [
    { command: `gitestra render '{{ now() | date("yyyy-MM-dd") }}'`, does: 'today' },
    { command: `gitestra render '{{ inputs.user | upper }}' --context context.json`, does: 'with variables' },
    { command: `gitestra render '{{ [1, 2] | length }}' --typed`, does: 'a number, not text' },
  ],
  async run({ options, operands, host, terminal }) {
    const level: Level = options.level === '2' ? 2 : 1;
    const [expression] = operands;
    if (options.batch) {
      if (expression !== undefined)
        throw new UsageError(
          '--batch reads expressions from standard input; it takes none on the command line',
        );
      if (options.context !== undefined || options.typed || options.recursive) {
        throw new UsageError('--batch takes --level only: context, typed and recursive stand in each line');
      }
      return await renderBatch(host, terminal, level);
    }
    if (expression === undefined) throw new UsageError('Missing: the expression to evaluate, in quotes');
    const context = await readContext(options.context, host);
    const [{ createExpressionEngine }, { ExpressionError }, { jsonText }] = await Promise.all([
      import('../../expression/engine.ts'),
      import('../../expression/errors.ts'),
      import('../../expression/print.ts'),
    ]);
    const secrets = new Secrets({ environment: host.env });
    const engine = createExpressionEngine({
      level,
      recursive: options.recursive,
      services: { ...machineServices(), secret: (key) => secrets.get(key) },
    });
    try {
      const value = options.typed
        ? jsonText(await engine.renderTyped(expression, context))
        : await engine.render(expression, context);
      terminal.out(`${value}\n`);
      return EXIT_SUCCESS;
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      terminal.err(describe(error, expression, terminal));
      return EXIT_FAILED;
    }
  },
});

async function readContext(
  file: string | undefined,
  host: CliHost,
): Promise<Readonly<Record<string, unknown>>> {
  if (file === undefined) return {};
  const text = file === '-' ? await readAll(host.stdin) : readText(resolve(host.cwd, file), file);
  const { fromTypedJson } = await import('../../expression/typed-json.ts');
  let value: unknown;
  try {
    value = fromTypedJson(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`The context ${file} is no JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`The context ${file} must be a JSON object: its keys are the variables`);
  }
  return value as Readonly<Record<string, unknown>>;
}

function readText(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`The context ${shown} cannot be read: ${(error as Error).message}`);
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const { text } = await import('node:stream/consumers');
  return await text(stream as Parameters<typeof text>[0]);
}

async function renderBatch(host: CliHost, terminal: Terminal, level: Level): Promise<number> {
  const [{ renderBatchRequest }, { createInterface }] = await Promise.all([
    import('../../expression/batch.ts'),
    import('node:readline'),
  ]);
  const ports = machineServices();
  let number = 0;
  for await (const line of createInterface({ input: host.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    let request: unknown;
    try {
      request = JSON.parse(line);
    } catch (error) {
      terminal.out(
        `${JSON.stringify({ error: 'request', message: `Line ${number} is no JSON: ${(error as Error).message}` })}\n`,
      );
      continue;
    }
    if (typeof request !== 'object' || request === null || Array.isArray(request)) {
      terminal.out(`${JSON.stringify({ error: 'request', message: `Line ${number} is no JSON object` })}\n`);
      continue;
    }
    terminal.out(`${JSON.stringify(await renderBatchRequest(request, { level, ports }))}\n`);
  }
  return EXIT_SUCCESS;
}

/** Message, the line of the expression with a mark below the place, help. */
function describe(error: ExpressionError, expression: string, { errStyle }: Terminal): string {
  const line = expression.split('\n')[error.line - 1] ?? '';
  const length = Math.max(1, Math.min(error.end - error.offset, line.length - error.column + 1));
  const mark = `${' '.repeat(error.column - 1)}${'^'.repeat(length)}`;
  const help = error.help === undefined ? '' : `  ${sentence(error.help)}\n`;
  return `${errStyle.red('✖')} ${sentence(error.message)}\n  ${line}\n  ${errStyle.red(mark)}\n${help}`;
}
