/** Kestra 2.0: properties of flows and tasks that are gone or have another name. */

import { isRecord, type Path, valueAt } from '../../flow/path.ts';
import { renameKeyFix } from '../edits.ts';
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
  context.report({ message: `Kestra 2.0 has no \`${String(path.at(-1))}\` here`, path, part: 'key', help });
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
