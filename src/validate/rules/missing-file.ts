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
        if (key === undefined || !NEEDED.has(name)) continue;
        const file = namespaceFile(key, namespace ?? flow.namespace);
        if (file === undefined) continue;
        const span = context.document.locateInside(path, start, end);
        await check(context, file.namespace, file.path, { span });
      }
    }
    for (const { text, path } of namedFiles(context)) {
      const file = namespaceFile(text, flow.namespace);
      if (file !== undefined) await check(context, file.namespace, file.path, { path, exact: true });
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

/** Addresses of namespace files that stand in a property as they are: defaults of inputs, input files of tasks. */
function* namedFiles({
  flow,
  tasks,
}: RuleContext): Generator<{ readonly text: string; readonly path: Path }> {
  for (const input of flow.inputs) {
    const { defaults } = input;
    if (input.type === 'FILE' && typeof defaults === 'string' && NSFILE.test(defaults))
      yield { text: defaults, path: [...input.path, 'defaults'] };
  }
  for (const { task } of tasks) {
    const { inputFiles } = task.properties;
    if (!isRecord(inputFiles)) continue;
    for (const [name, text] of Object.entries(inputFiles)) {
      if (typeof text === 'string' && NSFILE.test(text))
        yield { text, path: [...task.path, 'inputFiles', name] };
    }
  }
}

const NSFILE = /^nsfile:\/\/[^{}\s]*$/;

/** The namespace file that a path or address names; undefined for other addresses. */
function namespaceFile(
  text: string,
  namespace: string,
): { readonly namespace: string; readonly path: string } | undefined {
  const address = /^nsfile:\/\/([^/]*)\/(.*)$/.exec(text);
  if (address !== null) return { namespace: address[1] === '' ? namespace : address[1]!, path: address[2]! };
  return /^[a-z]+:\/\//i.test(text) ? undefined : { namespace, path: text };
}

async function check(
  context: RuleContext,
  namespace: string,
  file: string,
  place:
    | { readonly path: Path; readonly exact?: true }
    | { readonly span: { readonly start: number; readonly end: number } },
): Promise<void> {
  const path = file.replace(/^\.?\/+/, '');
  const known = await context.namespaceFiles!(namespace);
  // `namespaceFiles` takes a name at any depth, and folders.
  const isThere = known.some(
    (one) =>
      one === path ||
      ('path' in place &&
        place.exact !== true &&
        (one.endsWith(`/${path}`) || one.startsWith(`${path.replace(/\/$/, '')}/`))),
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
