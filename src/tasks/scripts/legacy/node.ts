/** Runs `main.js`, as flows of old versions have it. */

import { list, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { node } from '../node/node.ts';
import { quoteWord } from '../shell-text.ts';
import { KESTRA_MODULE } from './kestra-module.ts';
import {
  LEGACY_SELF_BOUND,
  legacyOutputs,
  legacyProperties,
  requireInputFile,
  runLegacyScript,
} from './legacy-script.ts';

const properties = {
  nodePath: text({ description: 'Program that runs the script.', default: 'node' }),
  npmPath: text({ description: 'Program that installs the packages of `package.json`.', default: 'npm' }),
  args: list(text({ description: 'Argument.' }), { description: 'Arguments of the script.' }),
  ...legacyProperties,
};

export const legacyNodeTask = defineTask({
  type: 'io.kestra.core.tasks.scripts.Node',
  title: 'Run a Node.js script (old type).',
  description:
    'Runs `main.js` of `inputFiles`, which finds the module `./kestra`, after `npm install` where they hold a `package.json`. Write `io.kestra.plugin.scripts.node.Commands` in new flows.',
  properties,
  selfBound: [...LEGACY_SELF_BOUND, 'args'],
  outputs: legacyOutputs,
  examples: [
    {
      title: 'A script with an argument',
      flow: `id: old_node
namespace: company.team
tasks:
  - id: main
    type: io.kestra.core.tasks.scripts.Node
    inputFiles:
      main.js: console.log('got', process.argv[2])
    args: [something]
`,
      expect: { logs: ['got something'] },
    },
  ],
  async run(bound, context) {
    requireInputFile('main.js', context);
    await context.files.write(`${await context.workingDir()}/kestra.js`, KESTRA_MODULE);
    const args = (context.rawProperties.args ?? []) as readonly string[];
    const install = `if [ -f package.json ]; then ${quoteWord(bound.npmPath)} install > /dev/null; fi`;
    const commands = [install, [quoteWord(bound.nodePath), 'main.js', ...args].join(' ')];
    return runLegacyScript({ language: node, commands }, bound, context);
  },
});
