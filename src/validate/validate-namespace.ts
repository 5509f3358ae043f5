/** Validates a `_namespace.yaml`: its structure, and the plugin defaults that all flows below it get. */

import type { Diagnostic } from '../flow/diagnostic.ts';
import { parseNamespace } from '../flow/parse-namespace.ts';
import type { SourceFile } from '../flow/source.ts';
import type { Registry } from '../plugin/registry.ts';
import type { Finding } from './rule.ts';
import { checkPluginDefaults, pluginDefault } from './rules/plugin-default.ts';
import { tidy } from './tidy.ts';
import { indexTypes } from './type-index.ts';

const FILE = /(^|\/)_namespace\.ya?ml$/;

/** Whether a path is that of the settings of a namespace. */
export function isNamespacePath(path: string): boolean {
  return FILE.test(path) && !/(^|\/)(_files|node_modules|\.[^./][^/]*)\//.test(path);
}

export async function validateNamespace(
  source: SourceFile,
  registry: Registry,
): Promise<readonly Diagnostic[]> {
  const { document, diagnostics, pluginDefaults } = parseNamespace(source);
  const found: Diagnostic[] = [...diagnostics];
  const types = await indexTypes(
    registry,
    pluginDefaults.map(({ type }) => type),
  );
  const report = (finding: Finding): void => {
    found.push({
      code: finding.code ?? pluginDefault.name,
      severity: finding.severity ?? pluginDefault.severity,
      message: finding.message,
      file: source,
      span: 'span' in finding ? finding.span : document.locate(finding.path, finding.part ?? 'value'),
      ...(finding.help === undefined ? {} : { help: finding.help }),
    });
  };
  if (!document.broken) await checkPluginDefaults({ document, types, report });
  return tidy(found);
}
