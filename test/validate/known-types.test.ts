import { describe, expect, it } from 'vitest';
import {
  isCompletePackage,
  isTestType,
  knownAliases,
  knownTypes,
  looksLikePluginType,
} from '../../src/validate/known-types.ts';

describe('aliases', () => {
  it('all lead to current names', () => {
    for (const [alias, current] of knownAliases()) {
      expect(knownTypes().has(alias), alias).toBe(false);
      expect(knownAliases().has(current), current).toBe(false);
    }
  });

  it.each([
    ['io.kestra.core.tasks.flows.Worker', 'io.kestra.plugin.core.flow.WorkingDirectory'],
    ['io.kestra.core.tasks.debugs.Echo', 'io.kestra.plugin.core.debug.Echo'],
    ['io.kestra.plugin.core.flow.WaitFor', 'io.kestra.plugin.core.flow.LoopUntil'],
    ['io.kestra.core.models.conditions.types.WeekendCondition', 'io.kestra.plugin.core.condition.Weekend'],
    ['io.kestra.plugin.core.condition.ExpressionCondition', 'io.kestra.plugin.core.condition.Expression'],
  ])('%s is %s', (alias, current) => {
    expect(knownAliases().get(alias)).toBe(current);
    expect(knownTypes().has(current)).toBe(true);
  });
});

describe('names', () => {
  it('have the form of a type', () => {
    for (const type of knownTypes()) {
      expect(type).toMatch(/^io\.kestra\.([a-z][a-z0-9]*\.)+[A-Z]\w*$/);
    }
  });

  it('tell packages that are complete from those that are not', () => {
    expect(isCompletePackage('io.kestra.plugin.core.flow.Nothing')).toBe(true);
    expect(isCompletePackage('io.kestra.core.tasks.scripts.Shell')).toBe(true);
    expect(isCompletePackage('io.kestra.plugin.aws.s3.Anything')).toBe(false);
    expect(isTestType('io.kestra.core.tasks.test.Read')).toBe(true);
    expect(looksLikePluginType('io.kestra.plugin.new.Thing')).toBe(true);
    expect(looksLikePluginType('io.kestra.plugins.new.Thing')).toBe(false);
  });
});
