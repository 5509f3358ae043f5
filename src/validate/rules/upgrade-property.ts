/** Kestra 2.0: properties of flows and tasks that are gone or have another name. */

import type { Fix } from '../../flow/diagnostic.ts';
import { isRecord, type Path, valueAt } from '../../flow/path.ts';
import { removeLineFix, renameKeyFix } from '../edits.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const upgradeProperty: Rule = {
  name: 'upgrade-property',
  severity: 'error',
  description: 'Kestra 2.0 refuses properties that it does not know, and it has renamed and removed some.',
  check(context) {
    const { flow, tasks } = context;
    removed(context, ['listeners'], 'write the tasks in `afterExecution`, each with `runIf`');
    checkOwner(context, []);
    for (const index of flow.checks.keys()) renamed(context, ['checks', index, 'condition'], 'when', 'info');
    for (const { task } of tasks) {
      checkOwner(context, task.path);
      renamed(context, [...task.path, 'runIf'], 'when', 'info');
      if (/\.scripts?\./.test(task.type)) {
        removed(context, [...task.path, 'runner'], 'write `taskRunner: {type: …}`');
        removed(context, [...task.path, 'docker'], 'write `containerImage`, and `taskRunner` for the rest');
        removed(
          context,
          [...task.path, 'warningOnStdErr'],
          'remove it: lines on stderr are no warnings any more',
        );
      }
    }
    for (const trigger of flow.triggers) {
      checkOwner(context, trigger.path);
      renamed(context, [...trigger.path, 'minLogLevel'], 'logLevel', 'error');
    }
  },
};

/** What flows, tasks and triggers have in common. */
function checkOwner(context: RuleContext, path: Path): void {
  if (isRecord(valueAt(context.document.value, [...path, 'retry'])))
    renamed(context, [...path, 'retry', 'maxAttempt'], 'maxAttempts', 'error');
  removed(context, [...path, 'workerGroup'], 'write `workerSelector: {tags: […]}`');
}

function removed(context: RuleContext, path: Path, help: string): void {
  if (!context.document.has(path)) return;
  const fix = removedFix(context, path);
  context.report({
    message: `Kestra 2.0 has no \`${String(path.at(-1))}\` here`,
    path,
    part: 'key',
    help,
    ...(fix === undefined ? {} : { fix }),
  });
}

/** What has no effect any more can go; a runner that is a process has one successor. */
function removedFix({ document }: RuleContext, path: Path): Fix | undefined {
  const key = path.at(-1);
  if (key === 'warningOnStdErr') return removeLineFix(document, path);
  if (key !== 'runner' || valueAt(document.value, path) !== 'PROCESS') return undefined;
  if (document.has([...path.slice(0, -1), 'taskRunner'])) return undefined;
  const entry = document.locate(path, 'entry');
  if (!/^runner:[ \t]*PROCESS$/.test(document.source.text.slice(entry.start, entry.end))) return undefined;
  const { column } = document.source.position(entry.start);
  const text = `taskRunner:\n${' '.repeat(column + 1)}type: io.kestra.plugin.core.runner.Process`;
  return { title: 'Write taskRunner', edits: [{ span: entry, text }] };
}

function renamed(context: RuleContext, path: Path, name: string, severity: 'error' | 'info'): void {
  if (!context.document.has(path)) return;
  const fix = renameKeyFix(context.document, path, name);
  context.report({
    severity,
    message: `Kestra 2.0 calls \`${String(path.at(-1))}\` \`${name}\``,
    path,
    part: 'key',
    help: `write \`${name}\``,
    ...(fix === undefined ? {} : { fix }),
  });
}
