/** Types that do not exist, do not run here, or have a new name. */

import { distance } from 'fastest-levenshtein';
import { isRecord, type Path } from '../../flow/path.ts';
import type { PluginKind } from '../../plugin/registry.ts';
import { nearestAll } from '../../util/nearest.ts';
import { absence } from '../absent-types.ts';
import { replaceFix } from '../edits.ts';
import {
  isCompletePackage,
  isTestType,
  knownAliases,
  knownTypes,
  looksLikePluginType,
} from '../known-types.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const pluginType: Rule = {
  name: 'plugin-type',
  severity: 'error',
  description:
    'Every `type` must be the name of a task, trigger, condition or runner that exists and that can run in a job.',
  codes: ['unknown-type', 'unsupported-type', 'unsupported-trigger', 'deprecated-type', 'wrong-kind'],
  check(context) {
    const { flow, tasks } = context;
    for (const { task } of tasks) {
      checkType(context, task.type, [...task.path, 'type'], 'task');
      const branches = new Set(task.branches.map((branch) => branch.path[task.path.length]));
      for (const [key, value] of Object.entries(task.properties)) {
        if (key !== 'type' && !branches.has(key)) checkNested(context, value, [...task.path, key]);
      }
    }
    for (const trigger of flow.triggers) {
      checkType(context, trigger.type, [...trigger.path, 'type'], 'trigger');
      for (const [key, value] of Object.entries(trigger.properties)) {
        if (key !== 'type') checkNested(context, value, [...trigger.path, key]);
      }
    }
    for (const listener of flow.listeners) {
      for (const condition of listener.conditions)
        checkType(context, condition.type, [...condition.path, 'type'], 'condition');
    }
  },
};

type Kind = 'task' | 'trigger' | 'condition' | 'runner' | 'nested';

/** Task runners, conditions, and whatever else is a plugin inside a plugin. */
function checkNested(context: RuleContext, value: unknown, path: Path): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      checkNested(context, item, [...path, index]);
    });
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      const here = [...path, key];
      if (key === 'type' && typeof item === 'string' && item.startsWith('io.kestra.')) {
        checkType(context, item, here, nestedKind(path));
      } else checkNested(context, item, here);
    }
  }
}

/** What a plugin inside a plugin must be, by the property it stands in. */
function nestedKind(path: Path): Kind {
  const property = path.findLast((step) => typeof step === 'string');
  if (property === 'taskRunner') return 'runner';
  return path[0] === 'triggers' && property === 'conditions' ? 'condition' : 'nested';
}

function checkType(context: RuleContext, type: string, path: Path, kind: Kind): void {
  // What is no name at all was reported when the file was read.
  if (!/^[\w$.-]+$/.test(type)) return;
  const { types } = context;
  if (types.has(type)) {
    checkKind(context, type, path, kind);
    const current = types.canonical(type);
    if (current !== type) renamed(context, type, current!, path);
    const instead = types.deprecation(type);
    if (instead !== undefined) {
      context.report({
        code: 'deprecated-type',
        severity: 'info',
        message: `\`${type}\` is deprecated: ${instead.replace(/\.$/, '')}`,
        path,
      });
    }
    if (types.isRealtime(type)) realtime(context, type, path);
    return;
  }
  const alias = knownAliases().get(type);
  const current = alias ?? type;
  if (alias !== undefined) {
    renamed(context, type, alias, path);
    if (types.has(alias)) return;
  }
  if (knownTypes().has(current) || isTestType(current)) {
    if (/\.Real[tT]imeTrigger$/.test(current)) realtime(context, current, path);
    else unsupported(context, current, path);
    return;
  }
  const near = nearestTypes(context, type);
  const isEnterprise = type.startsWith('io.kestra.plugin.ee.');
  // A package whose types are all known, or a slip in a name that is: no such type exists.
  if (
    !isEnterprise &&
    (isCompletePackage(type) || !looksLikePluginType(type) || isSlip(context, type, near[0]))
  )
    unknown(context, type, path, near, kind);
  else {
    const close = isEnterprise ? undefined : near[0];
    unsupported(context, type, path, close === undefined ? undefined : `did you mean \`${close}\`?`);
  }
}

function realtime(context: RuleContext, type: string, path: Path): void {
  context.report({
    code: 'unsupported-trigger',
    severity: 'warning',
    message: `\`${type}\` needs a process that listens all the time, which a job is not: the trigger never fires`,
    path,
    help: 'poll with the trigger that has no `Realtime` in its name, or with a schedule',
  });
}

function renamed(context: RuleContext, type: string, current: string, path: Path): void {
  const fix = replaceFix(context.document, context.document.locate(path), type, current);
  context.report({
    code: 'deprecated-type',
    severity: 'info',
    message: `\`${type}\` is the old name of \`${current}\``,
    path,
    help: `write \`${current}\``,
    ...(fix === undefined ? {} : { fix }),
  });
}

/** A task that cannot run stops a run; a trigger that cannot fire does not keep anyone from starting the flow. */
function unsupported(context: RuleContext, type: string, path: Path, help?: string): void {
  const enterprise = type.startsWith('io.kestra.plugin.ee.') ? ' of the Enterprise Edition' : '';
  const trigger = path[0] === 'triggers';
  const absent = absence(type);
  if (absent !== undefined) {
    const message = `type \`${type}\` ${absent.reason}: it cannot run`;
    context.report({ code: 'unsupported-type', severity: 'warning', message, path, help: absent.help });
    return;
  }
  const effect = trigger ? 'the trigger never fires' : 'it cannot run';
  context.report({
    code: trigger ? 'unsupported-trigger' : 'unsupported-type',
    severity: 'warning',
    message: `type \`${type}\`${enterprise} is not known to Gitestra: its properties are not checked, and ${effect}`,
    path,
    help,
  });
}

function unknown(context: RuleContext, type: string, path: Path, near: readonly string[], kind: Kind): void {
  const what = kind === 'nested' ? 'plugin' : nameOf(kind);
  const [first, ...others] = near;
  const more = others.length === 0 ? '' : `, or ${others.map((name) => `\`${name}\``).join(' or ')}`;
  context.report({
    code: 'unknown-type',
    message: `there is no ${what} type \`${type}\``,
    path,
    help:
      first === undefined
        ? 'write the full name of a type, such as `io.kestra.plugin.core.log.Log`'
        : `did you mean \`${first}\`${more}?`,
  });
}

/** A type whose package is known and whose last word is one or two letters away from one that runs here. */
function isSlip(context: RuleContext, type: string, near: string | undefined): boolean {
  if (near === undefined || !context.types.has(near)) return false;
  const dot = type.lastIndexOf('.');
  return type.length - dot > 4 || type.slice(0, dot) !== near.slice(0, near.lastIndexOf('.'));
}

/** By the whole name first; then by the last word alone, for those who misremember the package. */
function nearestTypes(context: RuleContext, type: string): readonly string[] {
  const all = [...new Set([...context.types.all(), ...knownTypes()])].filter(
    (name) => !knownAliases().has(name),
  );
  const name = lastWord(type).toLowerCase();
  const package_ = type.slice(0, -name.length);
  const sibling = nearestAll(
    type,
    all.filter((known) => known.slice(0, -lastWord(known).length) === package_),
    1,
  )[0];
  if (sibling !== undefined && distance(lastWord(sibling).toLowerCase(), name) <= 2) return [sibling];
  const sameName = all.filter((known) => lastWord(known).toLowerCase() === name);
  const byName = nearestAll(type, sameName, 3);
  if (byName.length > 0) return byName.slice(0, 1);
  const near = nearestAll(type, all, 20).find((known) => isClose(lastWord(known).toLowerCase(), name));
  if (near !== undefined) return [near];
  return sameName.slice(0, 3);
}

function isClose(a: string, b: string): boolean {
  return nearestAll(a, [b], 1).length > 0;
}

function lastWord(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}

function nameOf(kind: Kind | PluginKind): string {
  return kind === 'runner' ? 'task runner' : kind;
}

function checkKind(context: RuleContext, type: string, path: Path, expected: Kind): void {
  const kind = context.types.kind(type);
  if (kind === undefined || expected === 'nested') return;
  const fits = kind === expected || (expected === 'task' && kind === 'flowable');
  if (fits) return;
  context.report({
    code: 'wrong-kind',
    message: `\`${type}\` is a ${nameOf(kind)}, but a ${nameOf(expected)} is needed here`,
    path,
  });
}
