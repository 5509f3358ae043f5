/** A tick reads and checks each flow once, however many executions of it are due. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TriggerRepository } from './trigger-repository.ts';

const checked = vi.hoisted((): string[] => []);
vi.mock('../../src/validate/validate-flow.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('../../src/validate/validate-flow.ts')>();
  return {
    ...real,
    validateParsed: (...parameters: Parameters<typeof real.validateParsed>) => {
      checked.push(parameters[0].document.source.path);
      return real.validateParsed(...parameters);
    },
  };
});

let repository: TriggerRepository;
beforeEach(() => {
  repository = new TriggerRepository();
});
afterEach(() => repository.remove());

it('checks no flow again for what its triggers start', async () => {
  const schedule = (id: string): string =>
    `- id: ${id}\n  type: io.kestra.plugin.core.trigger.Schedule\n  cron: "@hourly"`;
  repository.logging('one', `${schedule('a')}\n${schedule('b')}`);
  repository.logging('two', schedule('a'), 'inputs:\n  - {id: day, type: STRING, defaults: x}\n');
  repository.logging('three', '- id: after\n  type: io.kestra.plugin.core.trigger.Flow\n  conditions: []');
  await repository.tick('10T09:30:00');
  checked.length = 0;
  const fired = await repository.fired('10T11:03:00');
  expect(fired.filter((text) => text.endsWith(' SUCCESS')).length).toBeGreaterThanOrEqual(6);
  expect(fired.filter((text) => text.startsWith('three')).length).toBeGreaterThan(0);
  expect(checked.map((path) => path.replace(/^.*\//, '')).sort()).toEqual([
    'one.yaml',
    'three.yaml',
    'two.yaml',
  ]);
});
