/** `pluginDefaultsRef` must lead to a named plugin default of the task's type. */

import type { PluginDefault } from '../../flow/model.ts';
import { isRecord } from '../../flow/path.ts';
import { applyPluginDefaults } from '../../flow/plugin-defaults.ts';
import { nearest } from '../../util/nearest.ts';
import { didYouMean, type Rule } from '../rule.ts';

export const pluginDefaultsRef: Rule = {
  name: 'plugin-defaults-ref',
  severity: 'error',
  description: '`pluginDefaultsRef` must name a plugin default whose type fits.',
  check({ document, source, defaultSources, types, report }) {
    // Without a reference there is nothing to follow, unless a default brings one.
    const mayRefer = source.text.includes('pluginDefaultsRef') || defaultSources.some(bringsReference);
    if (!mayRefer || !isRecord(document.value)) return;
    const { problems } = applyPluginDefaults(document.value, defaultSources, {
      canonical: (type) => types.canonical(type) ?? type,
    });
    for (const { kind, ref, path, type, known } of problems) {
      if (kind === 'unknown-ref') {
        const near = nearest(ref, known);
        const help = near === undefined ? 'define it in `pluginDefaults` with `ref`' : didYouMean(near);
        report({ message: `there is no plugin default with \`ref: ${ref}\``, path, help });
      } else if (kind === 'type-mismatch') {
        report({ message: `plugin default \`${ref}\` is not for type \`${type}\``, path });
      } else {
        const message = `plugin default \`${ref}\` is ignored, because a forced default for \`${type}\` applies`;
        report({ message, path, severity: 'warning' });
      }
    }
  },
};

function bringsReference(defaults: readonly PluginDefault[]): boolean {
  return defaults.some((one) => Object.hasOwn(one.values, 'pluginDefaultsRef'));
}
