/** What `--upgrade --fix` makes of a flow of Kestra 1, and what it leaves to people. */

import { describe, expect, it } from 'vitest';
import { FLOWABLE_ENTRIES } from '../../src/engine/flowables/index.gen.ts';
import type { Diagnostic } from '../../src/flow/diagnostic.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { Registry } from '../../src/plugin/registry.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { fixSource } from '../../src/validate/apply-fixes.ts';
import { REVIEW_RULES } from '../../src/validate/review-rules.ts';
import { UPGRADE_RULES } from '../../src/validate/upgrade-rules.ts';
import { validateFlow } from '../../src/validate/validate-flow.ts';

const registry = new Registry([...TASK_ENTRIES, ...FLOWABLE_ENTRIES]);
const rules = [...REVIEW_RULES, ...UPGRADE_RULES];

const check = async (source: SourceFile): Promise<readonly Diagnostic[]> =>
  (await validateFlow(source, { registry, rules })).diagnostics;

async function upgraded(text: string): Promise<{ text: string; left: readonly string[] }> {
  const source = new SourceFile('x.yaml', text);
  const fixed = await fixSource(source, await check(source), check);
  const left = fixed.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  return { text: fixed.source.text, left };
}

const CORE = 'io.kestra.plugin.core.';
const head = 'id: x\nnamespace: company.team\n';
const log = (id: string, message: string, indent = 6): string => {
  const blank = ' '.repeat(indent);
  return `${blank}- id: ${id}\n${blank}  type: ${CORE}log.Log\n${blank}  message: ${message}\n`;
};
const made = (id: string, format = 'hi', indent = 6): string => {
  const blank = ' '.repeat(indent);
  return `${blank}- id: ${id}\n${blank}  type: ${CORE}debug.Return\n${blank}  format: ${format}\n`;
};
const loop = (type: string, values: string, children: string): string =>
  `${head}tasks:\n  - id: each\n    type: ${CORE}flow.${type} # over and over\n    ${values}: [a, b]\n    tasks:\n${children}`;
const nested = (type: string, child: string): string =>
  `      - id: inner\n        type: ${CORE}flow.${type}\n        values: [c]\n        tasks:\n${child}`;

describe('a loop', () => {
  it.each<[string, string, string]>([
    [
      'with its value and number',
      loop('ForEach', 'values', log('a', '"{{ taskrun.value }} {{ taskrun.iteration + 1 }}" # both')),
      loop('Loop', 'values', log('a', '"{{ item.value }} {{ item.index + 1 }}" # both')),
    ],
    [
      'over `value`',
      loop('EachSequential', 'value', log('a', "'{{ taskrun.value | upper }}'")),
      loop('Loop', 'values', log('a', "'{{ item.value | upper }}'")),
    ],
    [
      'with outputs of its tasks',
      loop('ForEach', 'values', made('a') + log('b', '"{{ outputs.a[taskrun.value].value }}"')),
      loop('Loop', 'values', made('a') + log('b', '"{{ outputs.a.value }}"')),
    ],
    [
      'with a value from deeper inside',
      loop(
        'ForEach',
        'values',
        `      - id: group\n        type: ${CORE}flow.Sequential\n        tasks:\n${log('a', '"{{ parent.taskrun.value }}"', 10)}`,
      ),
      loop(
        'Loop',
        'values',
        `      - id: group\n        type: ${CORE}flow.Sequential\n        tasks:\n${log('a', '"{{ item.value }}"', 10)}`,
      ),
    ],
    [
      'in a loop',
      loop(
        'ForEach',
        'values',
        nested('ForEach', log('a', '"{{ parent.taskrun.value }} {{ taskrun.value }}"', 10)),
      ),
      loop('Loop', 'values', nested('Loop', log('a', '"{{ item.parent.value }} {{ item.value }}"', 10))),
    ],
    [
      'in a script',
      loop(
        'ForEach',
        'values',
        '      - id: a\n        type: io.kestra.plugin.scripts.shell.Commands\n        commands:\n          - |\n            echo {{ taskrun.value }}\n            echo {{ fromJson(taskrun.value).a }} # twice\n',
      ),
      loop(
        'Loop',
        'values',
        '      - id: a\n        type: io.kestra.plugin.scripts.shell.Commands\n        commands:\n          - |\n            echo {{ item.value }}\n            echo {{ fromJson(item.value).a }} # twice\n',
      ),
    ],
  ])('%s', async (_, before, after) => {
    expect(await upgraded(before)).toEqual({ text: after, left: [] });
  });

  it.each<[string, string]>([
    [
      'outputs are read from outside',
      `${loop('ForEach', 'values', made('a'))}${log('b', '"{{ outputs.a.b.value }}"', 2)}`,
    ],
    ['all values run at once', loop('EachParallel', 'value', log('a', '"{{ taskrun.value }}"'))],
    [
      'outputs of the loop around are read',
      loop(
        'ForEach',
        'values',
        made('a') + nested('ForEach', log('b', '"{{ outputs.a[parent.taskrun.value].value }}"', 10)),
      ),
    ],
    [
      'outputs are looked up',
      loop('ForEach', 'values', made('a') + log('b', '"{{ currentEachOutput(outputs.a).value }}"')),
    ],
    [
      'the value is written with an escape',
      loop('ForEach', 'values', log('a', '"{{ taskrun\\u002evalue }}"')),
    ],
  ])('stays as it is when %s', async (_, text) => {
    const { left, ...after } = await upgraded(text);
    expect(after.text.replace(/Each(Parallel|Sequential)/, 'Each$1')).toBe(text);
    expect(left.length).toBeGreaterThan(0);
  });
});

const triggered = (rest: string, type = 'Schedule'): string =>
  `${head}tasks:\n${log('a', 'hi', 2)}triggers:\n  - id: t\n    type: ${CORE}trigger.${type}\n${rest}`;
const conditions = (...list: readonly string[]): string =>
  triggered(
    `    cron: "@daily"\n    conditions:\n${list.map((one) => `      - type: ${CORE}condition.${one}\n`).join('')}    timezone: UTC # last\n`,
  );
const when = (text: string): string =>
  triggered(`    cron: "@daily"\n    when: "{{ ${text} }}"\n    timezone: UTC # last\n`);

describe('conditions', () => {
  it.each<[string, string]>([
    [conditions('Weekend'), when('isWeekend(trigger.date)')],
    [conditions('DayWeek\n        dayOfWeek: MONDAY'), when("dayOfWeek(trigger.date) == 'MONDAY'")],
    [
      conditions('DayWeekInMonth\n        dayOfWeek: FRIDAY\n        dayInMonth: LAST'),
      when("isDayWeekInMonth(trigger.date, 'FRIDAY', 'LAST')"),
    ],
    [
      conditions('PublicHoliday\n        country: FR\n        date: "{{ trigger.date }}"'),
      when("isPublicHoliday(trigger.date, 'FR')"),
    ],
    [conditions('Expression\n        expression: "{{ vars.on == \'yes\' }}"'), when("vars.on == 'yes'")],
    [
      conditions(
        `Not\n        conditions:\n          - type: ${CORE}condition.WeekendCondition`,
        'DayWeek\n        dayOfWeek: SUNDAY',
      ),
      when("(not (isWeekend(trigger.date))) and (dayOfWeek(trigger.date) == 'SUNDAY')"),
    ],
  ])('%#', async (before, after) => {
    expect((await upgraded(before)).text).toBe(after);
  });

  it.each([
    ['with a comment inside', conditions('Weekend # only then')],
    ['with a date of their own', conditions('Weekend\n        date: "{{ now() }}"')],
    ['between two times', conditions('TimeBetween\n        after: "08:00:00Z"')],
    ['of which one has no successor', conditions('Weekend', 'TimeBetween\n        after: "08:00:00Z"')],
  ])('%s stay', async (_, text) => {
    expect((await upgraded(text)).text).toBe(text);
  });
});

describe('preconditions', () => {
  const preconditions = (rest: string): string =>
    triggered(`    preconditions:\n      id: p\n${rest}`, 'Flow');

  it('that list flows become `dependsOn`', async () => {
    const before = preconditions(
      '      flows:\n        - namespace: company.team\n          flowId: load\n          states: [SUCCESS]\n        - namespace: other\n      timeWindow:\n        type: DAILY_TIME_DEADLINE\n        deadline: "09:00:00Z"\n',
    );
    expect((await upgraded(before)).text).toBe(
      triggered(
        '    dependsOn:\n      - namespace: company.team\n        flowId: load\n        states: [SUCCESS]\n      - namespace: other\n    window:\n      deadline: "09:00:00Z"\n',
        'Flow',
      ),
    );
  });

  it.each([
    [
      'filters',
      '      where:\n        - id: w\n          filters:\n            - {field: STATE, type: EQUAL_TO, value: SUCCESS}\n',
    ],
    [
      'another window',
      '      flows:\n        - namespace: a\n          flowId: b\n      timeWindow:\n        type: SLIDING_WINDOW\n        window: P1D\n',
    ],
    [
      'results that are kept',
      '      resetOnSuccess: false\n      flows:\n        - namespace: a\n          flowId: b\n',
    ],
  ])('with %s stay', async (_, rest) => {
    expect((await upgraded(preconditions(rest))).text).toBe(preconditions(rest));
  });
});

describe('scripts', () => {
  it('run where they ran', async () => {
    const script = (rest: string): string =>
      `${head}tasks:\n  - id: a\n    type: io.kestra.plugin.scripts.shell.Commands\n${rest}    commands: [ls]\n`;
    expect((await upgraded(script('    runner: PROCESS\n    warningOnStdErr: false\n'))).text).toBe(
      script(`    taskRunner:\n      type: ${CORE}runner.Process\n`),
    );
    const docker = script('    runner: DOCKER\n');
    expect((await upgraded(docker)).text).toBe(docker);
  });
});

describe('plugin defaults', () => {
  const flow = (defaults: string, first: string, second = ''): string =>
    `${head}tasks:\n  - id: a\n    type: ${CORE}log.Log # says it\n${first}    message: hi\n  - type: ${CORE}debug.Return\n${second}    id: b\n    format: hi\n${defaults}`;
  const defaults = (type: string, values: string): string =>
    `\npluginDefaults:\n  - type: ${CORE}${type}\n    values:\n${values}`;

  it.each<[string, string, string]>([
    ['of one type', flow(defaults('log.Log', '      level: WARN\n'), ''), flow('\n', '    level: WARN\n')],
    [
      'of several types, each as far as it has them',
      flow(defaults('', '      level: WARN\n      timeout: PT1M\n'), ''),
      flow('\n', '    level: WARN\n    timeout: PT1M\n', '    timeout: PT1M\n'),
    ],
    [
      'that the task has itself',
      flow(defaults('log.Log', '      level: WARN\n      message: no\n'), '    level: INFO\n'),
      flow('\n', '    level: INFO\n'),
    ],
    [
      'with expressions and lists',
      flow(
        defaults(
          'debug.Return',
          '      retry: {type: constant, interval: PT1S}\n      description: "{{ a }}: b"\n',
        ),
        '',
      ),
      flow('\n', '', '    retry: {type: constant, interval: PT1S}\n    description: "{{ a }}: b"\n'),
    ],
  ])('%s are written where they are for', async (_, before, after) => {
    expect(await upgraded(before)).toEqual({ text: after, left: [] });
  });

  it.each([
    ['are forced', flow(defaults('log.Log', '      level: WARN\n    forced: true\n'), '')],
    ['have a comment', flow(defaults('log.Log', '      level: WARN # not much\n'), '')],
    [
      'are merged',
      flow(
        defaults('log.Log', '      retry: {maxAttempts: 3}\n'),
        '    retry: {type: constant, interval: PT1S}\n',
      ),
    ],
  ])('that %s stay', async (_, text) => {
    expect((await upgraded(text)).text).toBe(text);
  });
});
