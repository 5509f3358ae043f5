/** Renders a second and cold compiles, beside stock nunjucks in the same run. */

import nunjucks from 'nunjucks';

/** What the engine's own declarations of nunjucks leave out. */
const stockNunjucks = nunjucks as unknown as {
  Environment: new (loader: null, options: object) => object;
  Template: new (
    source: string,
    environment: object,
    path: undefined,
    eager: boolean,
  ) => { render(context: object): string };
};

const CONTEXT = { inputs: { user: 'Rick', list: ['a', 'b', 'c'] }, outputs: { task: { value: 'x' } } };

const TEMPLATES = {
  simple_print: '{{ inputs.user }}',
  lookup_and_filter: '{{ outputs.task.value | upper }}',
  text_with_loop: 'Hello {{ inputs.user }}: {% for item in inputs.list %}{{ item }}, {% endfor %}bye',
};

/** Calls a second, over about a quarter of a second. */
function rate(work: () => unknown): number {
  for (let warm = 0; warm < 2000; warm++) work();
  let calls = 0;
  const start = performance.now();
  while (performance.now() - start < 250) {
    for (let batch = 0; batch < 200; batch++) work();
    calls += 200;
  }
  return Math.round((calls / (performance.now() - start)) * 1000);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** The compiled engine: what runs TypeScript directly adds to every function, and would be measured along. */
async function compiledEngine(): Promise<typeof import('../../src/expression/engine.ts')> {
  const path: string = new URL('../../build/expression/engine.js', import.meta.url).href;
  return (await import(path)) as typeof import('../../src/expression/engine.ts');
}

export async function benchExpressions(): Promise<object> {
  const { createExpressionEngine } = await compiledEngine();
  const engine = createExpressionEngine({ level: 1 });
  const environment = new stockNunjucks.Environment(null, { autoescape: false });
  const cached = Object.fromEntries(
    Object.entries(TEMPLATES).map(([name, template]) => {
      const stock = new stockNunjucks.Template(template, environment, undefined, true);
      const rounds = [1, 2, 3].map(() => ({
        own: rate(() => engine.render(template, CONTEXT)),
        stock: rate(() => stock.render(CONTEXT)),
      }));
      return [
        name,
        {
          renders_per_second: median(rounds.map((round) => round.own)),
          stock_nunjucks: median(rounds.map((round) => round.stock)),
          times_slower: Number(median(rounds.map((round) => round.stock / round.own)).toFixed(2)),
        },
      ];
    }),
  );
  const start = performance.now();
  const cold = createExpressionEngine({ level: 1 });
  for (let index = 0; index < 1000; index++) {
    cold.render(`{{ inputs.user }} number ${index} {{ outputs.task.value ~ '${index}' }}`, CONTEXT);
  }
  return { cached, cold_1000_templates_ms: Number((performance.now() - start).toFixed(1)) };
}
