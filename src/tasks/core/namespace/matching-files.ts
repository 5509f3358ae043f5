/** Namespace files by pattern, and the property that names them. */

import type { NamespaceFiles } from '../../../plugin/ports.ts';
import { either, list, text } from '../../../plugin/property.ts';
import { globToRegExp, namespaceFileTest } from '../../scripts/file-pattern.ts';

export const filesProperty = either(
  list(text({ description: 'Path or pattern.' }), { description: 'Paths or patterns.' }),
  text({ description: 'Path or pattern.' }),
  {
    description:
      'Path or pattern of the files, or a list: `report.txt`, `scripts/*.py`, `**.csv`. One that begins with a letter matches at any depth.',
    required: true,
  },
);

export async function matchingFiles(
  files: NamespaceFiles,
  namespace: string,
  patterns: string | readonly string[],
): Promise<string[]> {
  const tests = (typeof patterns === 'string' ? [patterns] : patterns).map(fileTest);
  return (await files.list(namespace)).filter((path) => tests.some((test) => test(path)));
}

/** A slash at the beginning is that of the namespace's folder. */
function fileTest(pattern: string): (path: string) => boolean {
  if (!pattern.startsWith('/')) return namespaceFileTest(pattern);
  const expression = globToRegExp(pattern.slice(1));
  return (path) => expression.test(path);
}
