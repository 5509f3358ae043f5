/** The tasks of the KV store, on a store in a folder. */

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printedText } from '../../../../src/expression/print.ts';
import { Duration, Instant, LocalDate } from '../../../../src/expression/time-values.ts';
import { Double, typeName } from '../../../../src/expression/values.ts';
import { createKeyValueFolder } from '../../../../src/storage/key-value.ts';
import { kvDeleteTask } from '../../../../src/tasks/core/kv/delete.ts';
import { kvGetTask } from '../../../../src/tasks/core/kv/get.ts';
import { kvGetKeysTask } from '../../../../src/tasks/core/kv/get-keys.ts';
import { kvPutTask } from '../../../../src/tasks/core/kv/put.ts';
import { kvSetTask } from '../../../../src/tasks/core/kv/set.ts';
import { SimulatedClock } from '../../../../src/util/clock.ts';
import { createTaskContext, failureOf, runTask } from '../../task-context.ts';

const read = async (key: string, context = createTaskContext(), more = {}): Promise<unknown> =>
  (await runTask(kvGetTask, { key, ...more }, context)).outputs?.value;

describe('kv.Set', () => {
  it.each([
    // One expression keeps its type; everything else is text.
    ['{{ 1 + 1 }}', undefined, 'NUMBER', 2],
    ['{{ 3.0 }}', undefined, 'NUMBER', new Double(3)],
    ['{{ 1.5 }}', undefined, 'NUMBER', 1.5],
    ['{{ 9223372036854775807 }}', undefined, 'NUMBER', 9223372036854775807n],
    ['{{ 1 == 1 }}', undefined, 'BOOLEAN', true],
    ['{{ {"a": [1, "x"]} }}', undefined, 'JSON', { a: [1, 'x'] }],
    ['plain', undefined, 'STRING', 'plain'],
    [5, undefined, 'STRING', '5'],
    [true, undefined, 'STRING', 'true'],
    [{ a: '{{ 1 }}' }, undefined, 'STRING', '{"a":"1"}'],
    // `kvType` reads texts.
    [5, 'NUMBER', 'NUMBER', 5],
    ['-2.50', 'NUMBER', 'NUMBER', -2.5],
    ['007', 'NUMBER', 'NUMBER', 7],
    ['TRUE', 'BOOLEAN', 'BOOLEAN', true],
    ['perhaps', 'BOOLEAN', 'BOOLEAN', false],
    ['2024-05-06T07:08:09+02:00', 'DATETIME', 'DATETIME', new Instant(1_714_972_089_000_000_000n)],
    ['2024-05-06', 'DATE', 'DATE', new LocalDate(2024, 5, 6)],
    ['2024-05-06T23:30:00-02:00', 'DATE', 'DATE', new LocalDate(2024, 5, 7)],
    ['P1DT1.5S', 'DURATION', 'DURATION', new Duration(86_401_500_000_000n)],
    ['{"a": {"b": null}}', 'JSON', 'JSON', { a: { b: null } }],
    ['[1, 2]', 'JSON', 'JSON', [1, 2]],
    [{ a: '{{ 1 }}' }, 'JSON', 'JSON', { a: '1' }],
    ['text', 'STRING', 'STRING', 'text'],
    // What is no text keeps its type, but a number may become text.
    ['{{ 12 }}', 'STRING', 'STRING', '12'],
    ['{{ 12 }}', 'JSON', 'NUMBER', 12],
    ['{{ {"a": 1} }}', 'STRING', 'JSON', { a: 1 }],
  ])('stores %j as %s: %s', async (value, kvType, type, expected) => {
    const context = createTaskContext();
    expect(await runTask(kvSetTask, { key: 'k', value, kvType }, context)).toEqual({});
    // Another store on the same folder: what counts is what is written.
    const other = createKeyValueFolder({ root: join(context.folder, 'kv'), clock: context.clock });
    expect((await other.get('company.team', 'k'))?.type).toBe(type);
    const found = await read('k', context);
    expect(typeName(found)).toBe(typeName(expected));
    expect(printedText(found)).toBe(printedText(expected));
  });

  it.each([
    ['many', 'NUMBER', '`many` cannot be stored as NUMBER; write for example 42'],
    ['0x10', 'NUMBER', 'NUMBER'],
    ['2024-05-06', 'DATETIME', '2024-05-06T07:08:09Z'],
    ['06.05.2024', 'DATE', 'cannot be stored as DATE'],
    ['2024-13-01', 'DATE', 'cannot be stored as DATE'],
    ['30m', 'DURATION', 'PT30M'],
    ['PT', 'DURATION', 'PT30M'],
    ['{"a"', 'JSON', 'cannot be stored as JSON: this is not JSON'],
  ])('refuses %s as %s', async (value, kvType, message) => {
    expect((await failureOf(runTask(kvSetTask, { key: 'k', value, kvType }))).message).toContain(message);
  });

  it('takes one expression alone, as Kestra does', async () => {
    await expect(runTask(kvSetTask, { key: 'k', value: 'n{{ 1 }}' })).rejects.toThrow('printed alone');
  });

  it('keeps what is there with `overwrite: false`', async () => {
    const context = createTaskContext();
    await runTask(kvSetTask, { key: 'k', value: 'old', overwrite: false }, context);
    const failure = await failureOf(
      runTask(kvSetTask, { key: 'k', value: 'new', overwrite: false }, context),
    );
    expect(failure.message).toContain('the key `k` exists in the KV store of company.team');
    expect(await read('k', context)).toBe('old');
  });

  it('lets a key end after its time to live, counted from now', async () => {
    const clock = new SimulatedClock(5_000);
    const context = createTaskContext({ clock });
    await runTask(
      kvSetTask,
      { key: 'k', value: 'v', ttl: 'PT1M', kvDescription: 'of {{ flow.id }}' },
      context,
    );
    expect(await context.kv.get('company.team', 'k')).toEqual({
      type: 'STRING',
      value: 'v',
      description: 'of tested',
      expires: 65_000,
    });
    clock.moveBy(59_999);
    expect(await read('k', context)).toBe('v');
    clock.moveBy(1);
    expect(await read('k', context)).toBeNull();
    expect((await failureOf(runTask(kvSetTask, { key: 'k', value: 'v', ttl: 'PT0S' }))).message).toContain(
      '`ttl` must be more than zero',
    );
  });

  it.each(['', '-a', 'a b', '../a'])('refuses the key %j', async (key) => {
    expect((await failureOf(runTask(kvSetTask, { key, value: 1 }))).message).toContain('is no key');
  });
});

describe('kv.Get', () => {
  it('falls back to parent namespaces in the own namespace only', async () => {
    const context = createTaskContext();
    const set = (namespace: string, key: string): Promise<unknown> =>
      runTask(kvSetTask, { namespace, key, value: namespace }, context);
    await set('company', 'a');
    await set('company.team', 'b');
    await set('company', 'b');
    expect(await read('a', context)).toBe('company');
    expect(await read('b', context)).toBe('company.team');
    expect(await read('a', context, { namespace: '{{ flow.namespace }}' })).toBe('company');
    expect(await read('a', context, { namespace: 'company.other' })).toBeNull();
    expect(await read('b', context, { namespace: 'company' })).toBe('company');
  });

  it('fails for a missing key when asked to', async () => {
    const failure = await failureOf(runTask(kvGetTask, { key: 'k', errorOnMissing: true, namespace: 'a.b' }));
    expect(failure.message).toContain('there is no key `k` in the KV store of a.b');
  });
});

describe('kv.GetKeys and kv.Delete', () => {
  it('see exactly one namespace', async () => {
    const context = createTaskContext();
    await runTask(kvSetTask, { key: 'b1', value: 1 }, context);
    await runTask(kvSetTask, { key: 'a1', value: 1 }, context);
    await runTask(kvSetTask, { key: 'a2', value: 1, namespace: 'company' }, context);
    const keys = async (properties = {}): Promise<unknown> =>
      (await runTask(kvGetKeysTask, properties, context)).outputs?.keys;
    expect(await keys()).toEqual(['a1', 'b1']);
    expect(await keys({ prefix: 'a' })).toEqual(['a1']);
    expect(await keys({ namespace: 'company' })).toEqual(['a2']);
    expect(await keys({ prefix: 'zzz' })).toEqual([]);
    const remove = (properties: object): Promise<unknown> =>
      runTask(kvDeleteTask, { ...properties }, context).then((result) => result.outputs);
    expect(await remove({ key: 'a2' })).toEqual({ deleted: false });
    expect(await remove({ key: 'a1' })).toEqual({ deleted: true });
    expect(await keys()).toEqual(['b1']);
    await expect(remove({ key: 'a1', errorOnMissing: true })).rejects.toThrow('there is no key `a1`');
  });
});

describe('kv.Put', () => {
  const put = async (before: unknown, value: unknown): Promise<unknown> => {
    const context = createTaskContext();
    if (before !== undefined) {
      await runTask(kvSetTask, { key: 'k', value: JSON.stringify(before), kvType: 'JSON' }, context);
    }
    await runTask(kvPutTask, { key: 'k', value }, context);
    return read('k', context);
  };

  it.each([
    [undefined, 'text {{ 1 }}', 'text 1'],
    [undefined, '{{ 1 + 1 }}', 2],
    [{ a: 1 }, '{{ 7 }}', 7],
    [
      { a: { b: 1, l: [1] }, c: 1 },
      { a: { d: 2, l: [2] }, c: 3 },
      { a: { b: 1, d: 2, l: [1, 2] }, c: 3 },
    ],
    [{ a: 1 }, '{{ {"b": 2} }}', { a: 1, b: 2 }],
    ['text', { a: 1 }, { a: 1 }],
    [{ a: 1 }, [1, 2], [1, 2]],
    [{ a: 1 }, [{ value: { b: 2 } }], { b: 2 }],
    [
      undefined,
      [
        { key: 'a.b', value: 1 },
        { key: 'a.c', value: 2 },
      ],
      { a: { b: 1, c: 2 } },
    ],
    [{ a: { b: 0, x: 9 } }, [{ key: 'a.b', value: 1 }], { a: { b: 1, x: 9 } }],
    // Not every entry is a change, so it is a plain list.
    [{ a: 1 }, [{ key: 'a', value: 1 }, { other: 2 }], [{ key: 'a', value: 1 }, { other: 2 }]],
  ])('turns %j by %j into %j', async (before, value, expected) => {
    expect(await put(before, value)).toEqual(expected);
  });

  it.each([
    [{ a: 1 }, [{ value: 1 }, { value: 2 }], 'must be the only one'],
    [{ a: 1 }, [{ key: 'a', value: 1 }, { value: 2 }], 'must be the only one'],
    [{ a: 1 }, [{ key: ' ', value: 1 }], 'must be text'],
    ['text', [{ key: 'a', value: 1 }], 'the value of `k` is no JSON map'],
  ])('refuses for %j the changes %j', async (before, value, message) => {
    await expect(put(before, value)).rejects.toThrow(message);
  });

  it('keeps the description and the time to live', async () => {
    const context = createTaskContext({ clock: new SimulatedClock(1_000) });
    await runTask(kvSetTask, { key: 'k', value: 'v', ttl: 'PT1M', kvDescription: 'd' }, context);
    await runTask(kvPutTask, { key: 'k', value: 'w' }, context);
    expect(await context.kv.get('company.team', 'k')).toEqual({
      type: 'STRING',
      value: 'w',
      description: 'd',
      expires: 61_000,
    });
  });

  it('fails for a missing key when asked to', async () => {
    await expect(runTask(kvPutTask, { key: 'k', value: 1, errorOnMissing: true })).rejects.toThrow(
      'there is no key `k`',
    );
  });
});
