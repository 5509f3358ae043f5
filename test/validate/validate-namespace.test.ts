/** Settings of namespaces are checked like flows. */

import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../src/flow/source.ts';
import { Registry } from '../../src/plugin/registry.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { isNamespacePath, validateNamespace } from '../../src/validate/validate-namespace.ts';
import { formatDiagnostic } from './format-diagnostic.ts';

const registry = new Registry(TASK_ENTRIES);

async function findings(text: string): Promise<string[]> {
  const diagnostics = await validateNamespace(new SourceFile('flows/a/_namespace.yaml', text), registry);
  return diagnostics.map((one) => formatDiagnostic(one).trimEnd());
}

const defaults = (type: string, values: string): string =>
  `pluginDefaults:\n  - type: io.kestra.plugin.core.${type}\n    values: ${values}\n`;

describe('a namespace file', () => {
  it.each<[string, string, readonly string[]]>([
    ['that is right', `description: a\nvariables: {b: 1}\n${defaults('log.Log', '{level: WARN}')}`, []],
    ['that is empty', '', []],
    [
      'with a key that it does not have',
      'variable: {}\n',
      ['1:1-1:9 error unknown-property the namespace has no property `variable` (did you mean `variables`?)'],
    ],
    [
      'with a value that the type does not take',
      defaults('log.Log', '{level: LOUD, levle: WARN}'),
      [
        '3:21-3:25 error invalid-value `LOUD` is not a possible value for `level` of type `Log` (write `TRACE`, `DEBUG`, `INFO`, `WARN` or `ERROR`)',
        '3:27-3:32 error unknown-property type `Log` has no property `levle` (did you mean `level`?)',
      ],
    ],
    [
      'with a type that does not exist',
      defaults('log.Lgo', '{level: WARN}'),
      [
        '2:11-2:40 warning plugin-default no type is or begins with `io.kestra.plugin.core.log.Lgo`, so this default applies to nothing (did you mean `io.kestra.plugin.core.log.Log`?)',
      ],
    ],
    [
      'that is no YAML',
      'variables: [\n',
      ['1:12-1:13 error yaml-syntax a `[` is never closed (add the closing `]`)'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await findings(text)).toEqual(expected);
  });

  it('is known by its name', () => {
    expect(['flows/_namespace.yaml', '_namespace.yml', 'a/b/_namespace.yaml'].every(isNamespacePath)).toBe(
      true,
    );
    expect(
      ['flows/x_namespace.yaml', 'flows/_files/_namespace.yaml', '.git/_namespace.yaml'].some(
        isNamespacePath,
      ),
    ).toBe(false);
  });
});
