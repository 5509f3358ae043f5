/** Triggers that run a script: when they fire, and what they give. */

import { describe, expect, it } from 'vitest';
import { bindProperties } from '../../../src/plugin/bind-properties.ts';
import type { TriggerDefinition } from '../../../src/plugin/trigger.ts';
import { nodeScriptTrigger } from '../../../src/tasks/scripts/node/script-trigger.ts';
import { pythonCommandsTrigger } from '../../../src/tasks/scripts/python/commands-trigger.ts';
import { pythonScriptTrigger } from '../../../src/tasks/scripts/python/script-trigger.ts';
import { shellCommandsTrigger } from '../../../src/tasks/scripts/shell/commands-trigger.ts';
import { shellScriptTrigger } from '../../../src/tasks/scripts/shell/script-trigger.ts';
import { fakeEngine } from '../../process/fake-engine.ts';
import { createTaskContext, type TestContext } from '../task-context.ts';

type Fired = Readonly<Record<string, unknown>> | undefined;

async function ask(
  // biome-ignore lint/suspicious/noExplicitAny: any trigger
  trigger: TriggerDefinition<any>,
  rawProperties: Readonly<Record<string, unknown>>,
  context: TestContext = createTaskContext(),
): Promise<Fired> {
  const whole = { ...context, rawProperties };
  const skip = (trigger.selfBound ?? []) as string[];
  const bound = await bindProperties(trigger.properties, rawProperties, whole, { skip });
  return trigger.poll!(bound as never, whole);
}

const says = (outputs: object): string[] => [`echo '::${JSON.stringify({ outputs })}::'`];

describe('the condition of a script trigger', () => {
  it.each<[string, string[], boolean]>([
    ['exit 1', ['exit 1'], true],
    ['  EXIT   1 ', ['exit 1'], true],
    ['exit 1', ['exit 2'], false],
    ['exit 1', ['true'], false],
    ['exit 0', ['true'], true],
    ['rows=[1-9]', says({ rows: 3 }), true],
    ['rows=[1-9]$', says({ rows: 3 }), false],
    ['rows=0', says({ rows: 3 }), false],
    ['name=a (b', says({ name: 'a (b' }), true],
    ['anything', ['echo anything'], false],
    ['rows', [...says({ rows: 3 }), 'exit 1'], false],
    ['{{ "exit " }}{{ 1 + 1 }}', ['exit 2'], true],
  ])('`%s` and %j: %s', async (exitCondition, commands, fires) => {
    expect((await ask(shellCommandsTrigger, { exitCondition, commands })) !== undefined).toBe(fires);
  });

  it('gives what the execution needs to know', async () => {
    const fired = await ask(shellCommandsTrigger, { exitCondition: 'n=1', commands: says({ n: 1 }) });
    expect(fired).toEqual({
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      condition: 'n=1',
      exitCode: 0,
      vars: { n: 1 },
    });
    const failed = await ask(shellCommandsTrigger, {
      exitCondition: 'exit 4',
      commands: [...says({ n: 1 }), 'exit 4'],
    });
    expect(failed).toMatchObject({ exitCode: 4, vars: null });
  });

  it.each([
    ['sh', shellScriptTrigger, { script: `echo hi > {{ workingDir }}/x; test -s x; exit 3` }],
    ['node', nodeScriptTrigger, { script: 'process.exit(3)' }],
    ['python', pythonScriptTrigger, { script: 'import sys; sys.exit(3)' }],
    ['python in sh', pythonCommandsTrigger, { commands: ['python -c "raise SystemExit(3)"'] }],
  ])('runs %s', async (_name, trigger, written) => {
    expect(await ask(trigger, { exitCondition: 'exit 3', ...written })).toMatchObject({ exitCode: 3 });
  });

  it('runs in a container where an image is named', async () => {
    const engine = fakeEngine();
    const context = createTaskContext({ environment: engine.environment });
    const written = { containerImage: 'img', exitCondition: 'exit 0', commands: ['true'] };
    expect(await ask(shellCommandsTrigger, written, context)).toMatchObject({ exitCode: 0 });
    expect(engine.run().args).toContain('img');
  });

  it('is no answer when the script could not be run', async () => {
    const context = createTaskContext({ environment: { PATH: '/nowhere' } });
    const written = { exitCondition: 'exit 1', script: 'x' };
    await expect(ask(nodeScriptTrigger, written, context)).rejects.toThrow('`node` was not found');
    const refused = createTaskContext({ environment: fakeEngine('broken').environment });
    const contained = { containerImage: 'img', exitCondition: 'exit 125', commands: ['true'] };
    await expect(ask(shellCommandsTrigger, contained, refused)).rejects.toThrow('could not run image img');
  });
});
