/** Namespace files that an expression or a task names and that are not there. */

import type { Path } from '../../flow/path.ts';
import { isRecord } from '../../flow/path.ts';
import { nearest } from '../../util/nearest.ts';
import { flowExpressions } from '../expressions.ts';
import { didYouMean, type Rule, type RuleContext } from '../rule.ts';

/** Functions that fail when there is no file; `fileExists` asks. */
const NEEDED: ReadonlySet<string> = new Set(['read', 'fileURI', 'fileSize', 'isFileEmpty']);

export const missingFile: Rule = {
  name: 'missing-file',
  severity: 'error',
  description: 'Namespace files that are read by name must be in the `_files` folder of the namespace.',
  async check(context) {
    const { flow, level, tasks, namespaceFiles } = context;
    if (namespaceFiles === undefined) return;
    for (const { references, path, text } of flowExpressions(flow, level)) {
      for (const { key, namespace, start, end } of references.files) {
        const name = /^\w+/.exec(text.slice(start, end))?.[0] ?? '';
        if (key === undefined || !NEEDED.has(name) || /^[a-z]+:\/\//i.test(key)) continue;
        const span = context.document.locateInside(path, start, end);
        await check(context, namespace ?? flow.namespace, key, { span });
      }
    }
    for (const { task } of tasks) {
      const { namespaceFiles: wanted } = task.properties;
      if (!isRecord(wanted) || wanted.enabled === false) continue;
      const namespaces = Array.isArray(wanted.namespaces) ? wanted.namespaces : [flow.namespace];
      const [only] = namespaces;
      if (namespaces.length !== 1 || typeof only !== 'string') continue;
      const include = typeof wanted.include === 'string' ? [wanted.include] : wanted.include;
      if (!Array.isArray(include)) continue;
      const namespace = /^\{\{\s*flow\.namespace\s*\}\}$/.test(only) ? flow.namespace : only;
      for (const [index, file] of include.entries()) {
        // A pattern may match nothing.
        if (typeof file !== 'string' || /[*?{}[\]]|^(glob|regex):/.test(file)) continue;
        const item = [...task.path, 'namespaceFiles', 'include'];
        await check(context, namespace, file, {
          path: typeof wanted.include === 'string' ? item : [...item, index],
        });
      }
    }
  },
};

async function check(
  context: RuleContext,
  namespace: string,
  file: string,
  place: { readonly path: Path } | { readonly span: { readonly start: number; readonly end: number } },
): Promise<void> {
  const path = file.replace(/^\.?\/+/, '');
  const known = await context.namespaceFiles!(namespace);
  // `namespaceFiles` takes a name at any depth, and folders.
  const isThere = known.some(
    (one) =>
      one === path ||
      ('path' in place && (one.endsWith(`/${path}`) || one.startsWith(`${path.replace(/\/$/, '')}/`))),
  );
  if (isThere) return;
  context.report({
    message: `namespace \`${namespace}\` has no file \`${file}\``,
    help:
      didYouMean(nearest(path, known)) ??
      (known.length === 0
        ? 'the namespace has no files: put it into its `_files` folder'
        : 'put it into the `_files` folder of the namespace'),
    ...place,
  });
}
