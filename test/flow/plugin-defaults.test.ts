import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PluginDefault } from '../../src/flow/model.ts';
import { applyPluginDefaults, deepMerge, pluginDefaultsOf } from '../../src/flow/plugin-defaults.ts';

const LOG = 'io.kestra.plugin.core.log.Log';
const entry = (
  type: string,
  values: Record<string, unknown>,
  more: Partial<PluginDefault> = {},
): PluginDefault => ({
  type,
  values,
  forced: false,
  ...more,
});
const apply = (task: Record<string, unknown>, ...sources: PluginDefault[][]): unknown =>
  (applyPluginDefaults({ tasks: [task] }, sources).value.tasks as unknown[])[0];

describe('values', () => {
  it('are added where the plugin has none', () => {
    expect(apply({ type: LOG, level: 'INFO' }, [entry(LOG, { level: 'WARN', message: 'x' })])).toEqual({
      type: LOG,
      level: 'INFO',
      message: 'x',
    });
  });

  it('replace a null, which counts as nothing', () => {
    expect(apply({ type: LOG, level: null }, [entry(LOG, { level: 'WARN' })])).toEqual({
      type: LOG,
      level: 'WARN',
    });
  });

  it('merge maps and put their lists in front', () => {
    const defaults = [entry(LOG, { options: { a: 1, b: 2 }, env: ['x'] })];
    expect(apply({ type: LOG, options: { b: 3 }, env: ['y'] }, defaults)).toEqual({
      type: LOG,
      options: { a: 1, b: 3 },
      env: ['x', 'y'],
    });
  });

  it('win when they are forced, lists behind', () => {
    const defaults = [entry(LOG, { level: 'WARN', env: ['x'] }, { forced: true })];
    expect(apply({ type: LOG, level: 'INFO', env: ['y'] }, defaults)).toEqual({
      type: LOG,
      level: 'WARN',
      env: ['y', 'x'],
    });
  });
});

describe('types', () => {
  it('match as a prefix, the longest first', () => {
    const defaults = [
      entry('io.kestra', { level: 'A', a: 1 }),
      entry('io.kestra.plugin.core.log', { level: 'B' }),
      entry(LOG, { b: 2 }),
    ];
    expect(apply({ type: LOG }, defaults)).toEqual({ type: LOG, level: 'B', a: 1, b: 2 });
    expect(apply({ type: 'io.other.Log' }, defaults)).toEqual({ type: 'io.other.Log' });
  });

  it('match by alias, either way', () => {
    const canonical = (type: string): string => (type === 'old.Log' ? LOG : type);
    const level = (type: string, of: string): unknown =>
      (
        applyPluginDefaults({ tasks: [{ type }] }, [[entry(of, { level: 'X' })]], { canonical }).value
          .tasks as { level?: string }[]
      )[0]!.level;
    expect(level('old.Log', LOG)).toBe('X');
    expect(level(LOG, 'old.Log')).toBe('X');
    expect(level('old.Other', LOG)).toBeUndefined();
  });

  it('are found at any depth, but not in the defaults themselves', () => {
    const value = {
      pluginDefaults: [{ type: LOG, values: {} }],
      tasks: [{ type: 'a.B', tasks: [{ type: LOG }], runner: { type: LOG } }],
    };
    expect(applyPluginDefaults(value, [[entry(LOG, { x: 1 })]]).value).toEqual({
      pluginDefaults: [{ type: LOG, values: {} }],
      tasks: [{ type: 'a.B', tasks: [{ type: LOG, x: 1 }], runner: { type: LOG, x: 1 } }],
    });
  });
});

describe('sources', () => {
  it('win in their order: flow, namespaces, configuration', () => {
    expect(
      apply(
        { type: LOG },
        [entry(LOG, { a: 'flow' })],
        [entry(LOG, { a: 'namespace', b: 'namespace' })],
        [entry(LOG, { b: 'global', c: 'global' })],
      ),
    ).toEqual({
      type: LOG,
      a: 'flow',
      b: 'namespace',
      c: 'global',
    });
  });

  it('win in the opposite order when they are forced', () => {
    const forced = (a: string): PluginDefault[] => [entry(LOG, { a }, { forced: true })];
    expect(apply({ type: LOG, a: 'task' }, forced('flow'), forced('namespace'), forced('global'))).toEqual({
      type: LOG,
      a: 'global',
    });
  });
});

describe('named defaults', () => {
  const loud = entry(LOG, { level: 'WARN' }, { ref: 'loud' });

  it('apply only where they are asked for, in place of the others', () => {
    const defaults = [loud, entry(LOG, { level: 'INFO', message: 'x' })];
    expect(apply({ type: LOG }, defaults)).toEqual({ type: LOG, level: 'INFO', message: 'x' });
    expect(apply({ type: LOG, pluginDefaultsRef: 'loud' }, defaults)).toEqual({
      type: LOG,
      pluginDefaultsRef: 'loud',
      level: 'WARN',
    });
  });

  it('are the closest of a name, or the most global forced one', () => {
    const named = (level: string, forced: boolean): PluginDefault =>
      entry(LOG, { level }, { ref: 'r', forced });
    expect(
      apply({ type: LOG, pluginDefaultsRef: 'r' }, [named('a', false)], [named('b', false)]),
    ).toMatchObject({ level: 'a' });
    expect(
      apply(
        { type: LOG, pluginDefaultsRef: 'r', level: 'z' },
        [named('a', true)],
        [named('b', false)],
        [named('c', true)],
      ),
    ).toMatchObject({ level: 'c' });
  });

  it.each([
    ['unknown-ref', { type: LOG, pluginDefaultsRef: 'quiet' }, [loud]],
    ['type-mismatch', { type: 'a.B', pluginDefaultsRef: 'loud' }, [loud]],
    [
      'overruled',
      { type: LOG, pluginDefaultsRef: 'loud' },
      [loud, entry(LOG, { level: 'ERROR' }, { forced: true })],
    ],
  ])('have a problem when they cannot apply: %s', (kind, task, defaults) => {
    const { problems } = applyPluginDefaults({ tasks: [task] }, [defaults]);
    expect(problems).toMatchObject([{ kind, path: ['tasks', 0, 'pluginDefaultsRef'], known: ['loud'] }]);
  });
});

it('reads the defaults of a flow and leaves out what is none', () => {
  expect(
    pluginDefaultsOf({
      pluginDefaults: [
        { type: 'a', values: { x: 1 } },
        { type: 'b' },
        3,
        { type: 'c', values: {}, forced: 'true', ref: 'r' },
      ],
    }),
  ).toEqual([
    { type: 'a', forced: false, values: { x: 1 } },
    { type: 'c', forced: true, values: {}, ref: 'r' },
  ]);
  expect(pluginDefaultsOf({ taskDefaults: [{ type: 'a', values: {} }] })).toHaveLength(1);
});

describe('deepMerge', () => {
  const json = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.oneof(fc.integer(), fc.constant(null), fc.dictionary(fc.constantFrom('x', 'y'), fc.integer())),
  );

  it('changes neither side and keeps every key', () => {
    fc.assert(
      fc.property(json, json, (base, over) => {
        const before = structuredClone([base, over]);
        const merged = deepMerge({ ...base }, { ...over });
        expect([base, over].map((map) => ({ ...map }))).toEqual(before.map((map) => ({ ...map })));
        expect(new Set(Object.keys(merged))).toEqual(new Set([...Object.keys(base), ...Object.keys(over)]));
      }),
    );
  });

  it('with nothing on top changes nothing', () => {
    fc.assert(
      fc.property(json, (base) => {
        expect(deepMerge({ ...base }, {})).toEqual({ ...base });
      }),
    );
  });
});
