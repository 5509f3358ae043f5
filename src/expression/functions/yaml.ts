/** `yaml`: the value of a YAML text; dates stay text. */

import { textArgument } from '../checks.ts';
import { defineFunction, lazy } from '../define.ts';

const loadYamlText = lazy(() => import('../java/yaml-text.ts'));

export const yamlFunction = defineFunction({
  name: 'yaml',
  parameters: [{ name: 'yaml' }],
  apply(args, context) {
    const { parseYaml } = loadYamlText();
    return args.yaml === null ? null : parseYaml(textArgument(args.yaml, 'yaml', context));
  },
});
