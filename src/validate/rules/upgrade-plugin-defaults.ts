/** Kestra 2.0: flows have no plugin defaults. */

import { inlineDefaults } from '../inline-defaults.ts';
import type { Rule } from '../rule.ts';

export const upgradePluginDefaults: Rule = {
  name: 'upgrade-plugin-defaults',
  severity: 'error',
  description: 'Kestra 2.0 has no plugin defaults in flows: what they say is written in each task.',
  check(context) {
    const { flow, tasks, document, report } = context;
    for (const key of ['pluginDefaults', 'taskDefaults']) {
      if (!document.has([key])) continue;
      const fix = inlineDefaults(context, key);
      report({
        ...(fix === undefined ? {} : { fix }),
        message: `Kestra 2.0 has no \`${key}\` in a flow`,
        path: [key],
        part: 'key',
        help: 'write the values in the tasks that they are for',
      });
    }
    for (const owner of [...tasks.map(({ task }) => task), ...flow.triggers]) {
      if (owner.pluginDefaultsRef === undefined) continue;
      report({
        message: 'Kestra 2.0 has no `pluginDefaultsRef`',
        path: [...owner.path, 'pluginDefaultsRef'],
        part: 'key',
        help: 'write the values here',
      });
    }
  },
};
