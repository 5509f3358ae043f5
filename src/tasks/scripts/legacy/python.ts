/** Runs `main.py` with its requirements, as flows of old versions have it. */

import { boolean, choice, list, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { python } from '../python/python.ts';
import {
  LEGACY_SELF_BOUND,
  legacyOutputs,
  legacyProperties,
  requireInputFile,
  runLegacyScript,
} from './legacy-script.ts';

const DEFAULT_COMMAND = './bin/python main.py';

const properties = {
  commands: list(text({ description: 'One command.' }), {
    description: 'Commands; `args` are put behind each.',
    default: [DEFAULT_COMMAND],
  }),
  args: list(text({ description: 'Argument.' }), { description: 'Arguments of the script.' }),
  requirements: list(text({ description: 'Requirement, such as `pandas==2.2`.' }), {
    description:
      'Packages that the script needs; they go to a virtual environment that later runs find again.',
  }),
  virtualEnv: boolean({
    description: 'Use a virtual environment; without one `requirements` are left out.',
    default: true,
  }),
  pythonPath: text({
    description: 'Python that runs the script where there is no virtual environment.',
    default: 'python',
  }),
  packageManager: choice(['UV', 'PIP'], {
    description: 'Who installs the packages on the host; pip stands in where uv is not there.',
    default: 'PIP',
  }),
  useUv: boolean({
    description: 'Let uv install the packages, where it is there.',
    default: false,
    deprecated: 'write `packageManager: UV`',
  }),
  ...legacyProperties,
};

export const legacyPythonTask = defineTask({
  type: 'io.kestra.core.tasks.scripts.Python',
  title: 'Run a Python script (old type).',
  description:
    'Runs `main.py` of `inputFiles`. Write `io.kestra.plugin.scripts.python.Commands` in new flows.',
  properties,
  selfBound: [...LEGACY_SELF_BOUND, 'args', 'commands'],
  outputs: legacyOutputs,
  examples: [
    {
      title: 'A script with an argument',
      flow: `id: old_python
namespace: company.team
tasks:
  - id: main
    type: io.kestra.core.tasks.scripts.Python
    inputFiles:
      main.py: |
        import sys
        from kestra import Kestra
        Kestra.outputs({"got": sys.argv[1]})
    args: [something]
`,
      expect: { outputs: { main: { vars: { got: 'something' } } } },
    },
  ],
  run(bound, context) {
    const { args = [], commands = [DEFAULT_COMMAND] } = context.rawProperties;
    const lines = commands as readonly string[];
    if (lines.length === 1 && lines[0] === DEFAULT_COMMAND)
      requireInputFile('main.py', context, ', or `commands` say what to run');
    const program = bound.virtualEnv ? 'python' : bound.pythonPath;
    return runLegacyScript(
      {
        language: python,
        commands: lines.map((line) =>
          [
            line.replace(/^\.\/(?:\.venv\/)?bin\/(python3?|pip3?)\b/, (_, tool: string) =>
              tool.startsWith('python') ? program : tool,
            ),
            ...(args as readonly string[]),
          ].join(' '),
        ),
        own: {
          packageManager: bound.useUv ? 'UV' : bound.packageManager,
          ...(bound.virtualEnv && bound.requirements !== undefined
            ? { dependencies: bound.requirements }
            : {}),
        },
      },
      bound,
      context,
    );
  },
});
