/** Reads `_namespace.yaml`: what all flows of a namespace and of the namespaces below it share. */

import type { Diagnostic } from './diagnostic.ts';
import { Fields, Problems } from './fields.ts';
import type { PlainMap, PluginDefault } from './model.ts';
import { parsePluginDefaults } from './parse-flow.ts';
import { isRecord } from './path.ts';
import type { SourceFile } from './source.ts';
import { parseYaml, type YamlDocument, type YamlOptions } from './yaml.ts';

export interface NamespaceSettings {
  readonly description?: string;
  /** Kestra: the `namespace` variable of expressions; not rendered. */
  readonly variables: PlainMap;
  readonly pluginDefaults: readonly PluginDefault[];
}

export interface ParsedNamespace extends NamespaceSettings {
  readonly document: YamlDocument;
  readonly diagnostics: readonly Diagnostic[];
}

export function parseNamespace(source: SourceFile, options: YamlOptions = {}): ParsedNamespace {
  const document = parseYaml(source, options);
  const problems = new Problems(document);
  if (document.value !== null && !isRecord(document.value) && !document.broken) {
    const message = 'a namespace file is a map with `variables` and `pluginDefaults`';
    problems.add({ code: 'wrong-type', message, path: [], part: 'head' });
  }
  const fields = new Fields(problems, isRecord(document.value) ? document.value : {}, [], 'the namespace');
  fields.refuseUnknown(['description', 'variables', 'pluginDefaults']);
  const description = fields.string('description');
  const settings = {
    ...(description === undefined ? {} : { description }),
    variables: fields.map('variables') ?? {},
    pluginDefaults: parsePluginDefaults(fields),
  };
  const structural = document.broken ? [] : problems.diagnostics;
  return { ...settings, document, diagnostics: [...document.diagnostics, ...structural] };
}
