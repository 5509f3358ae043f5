/** `yaml`: the value of a YAML text; dates stay text. */

import { textArgument } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { parseYaml } from '../java/yaml-text.ts';

export const yamlFunction = defineFunction({
  name: 'yaml',
  parameters: [{ name: 'yaml' }],
  apply(args, context) {
    return args.yaml === null ? null : parseYaml(textArgument(args.yaml, 'yaml', context));
  },
});
