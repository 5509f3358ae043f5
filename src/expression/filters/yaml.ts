/** `yaml`: a value as YAML text, with a line break at its end. */

import { defineFilter, lazy } from '../define.ts';

const loadYamlText = lazy(() => import('../java/yaml-text.ts'));

export const yamlFilter = defineFilter({
  name: 'yaml',
  // Kestra: null is the bare word, without the line break that every other value gets.
  apply: (input) => (input === null ? 'null' : loadYamlText().yamlText(input)),
});
