/** A flow lies in the folder of its namespace. */

import type { Rule } from '../rule.ts';

export const namespaceFolder: Rule = {
  name: 'namespace-folder',
  severity: 'error',
  description: 'Folders are namespaces: a flow’s `namespace` must be that of the folder it lies in.',
  check({ catalog, source, flow, document, report }) {
    if (catalog === undefined) return;
    const namespaceAt = { text: flow.namespace, span: document.locate(['namespace']) };
    const found = catalog.checkFolder({ path: source.path, namespace: flow.namespace, namespaceAt, source });
    if (found !== undefined) report({ message: found.message, span: found.span, help: found.help });
  },
};
