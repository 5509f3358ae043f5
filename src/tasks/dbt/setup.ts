/** Makes a virtual environment with dbt in the working directory, for the older tasks of single commands. */

import { any, boolean, either, list, map, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { runCommandLine } from '../scripts/command-line/command-line-task.ts';
import type { CommandLineTool } from '../scripts/command-line/command-line-tool.ts';
import { type Language, PLAIN_SETUP } from '../scripts/language.ts';
import { requireProgram } from '../scripts/require-program.ts';
import { SELF_BOUND, scriptOutputs, scriptProperties } from '../scripts/script-properties.ts';
import { quoteWord } from '../scripts/shell-text.ts';
import { DBT_ENVIRONMENT } from './dbt-tool.ts';

const python: CommandLineTool = { program: 'python', title: 'Python', image: 'python' };

const properties = {
  ...scriptProperties,
  profiles: either(
    map(any({ description: 'Any value.' }), { description: 'As a map.' }),
    text({ description: 'As text.' }),
    { description: 'Content of `profiles.yml`, which is written to the folder `.profile`.', required: true },
  ),
  requirements: list(text({ description: 'Requirement, such as `dbt-duckdb`.' }), {
    description: 'Packages that are installed; dbt must be among them.',
    required: true,
  }),
  pythonPath: text({
    description: 'Python that makes the environment. On the host `python3` stands in for a missing `python`.',
    default: 'python',
  }),
  exitOnFailed: boolean({
    description: 'Kestra: has no effect.',
    default: true,
    deprecated: 'write `failFast`',
  }),
  docker: { ...scriptProperties.docker, 'x-aliases': ['dockerOptions'] } as typeof scriptProperties.docker,
  containerImage: text({
    description: 'Image of the container. Default, once a container is asked for: `python`.',
  }),
};

/** The program, unless the host has another one. */
const PROGRAM = 'GITESTRA_PYTHON';

export const dbtSetupTask = defineTask({
  type: 'io.kestra.plugin.dbt.cli.Setup',
  title: 'Install dbt in the working directory.',
  description:
    'Makes a virtual environment in the working directory, which the tasks of single commands find as `./bin/dbt`, and writes `.profile/profiles.yml`.',
  deprecated: 'write `io.kestra.plugin.dbt.cli.DbtCLI` with a `pip install` line in `beforeCommands`',
  properties,
  selfBound: SELF_BOUND,
  outputs: scriptOutputs,
  examples: [
    {
      title: 'Install dbt',
      flow: `id: dbt_setup
namespace: company.team
tasks:
  - id: setup
    type: io.kestra.plugin.dbt.cli.Setup
    requirements:
      - dbt-duckdb
    profiles:
      jaffle_shop:
        outputs:
          dev:
            type: duckdb
            path: ":memory:"
        target: dev
`,
      needs: 'Python and PyPI',
    },
  ],
  async run(bound, context) {
    const workingDir = await context.workingDir();
    const { profiles, requirements, pythonPath } = bound;
    // JSON is YAML, too.
    const content = typeof profiles === 'string' ? profiles : JSON.stringify(profiles, null, 2);
    await context.files.write(`${workingDir}/.profile/profiles.yml`, content);
    const { dockerOptions, ...raw } = context.rawProperties;
    const words = requirements.flatMap((line) => line.trim().split(/\s+/)).map(quoteWord);
    return runCommandLine(
      {
        tool: python,
        language: languageOf(pythonPath),
        properties: bound,
        definitions: properties,
        written: { ...raw, docker: raw.docker ?? dockerOptions, commands: [] },
        failFast: bound.failFast,
        clearsEntryPoint: false,
        env: DBT_ENVIRONMENT,
        edit: (lines) => ({
          ...lines,
          commands: [
            `\${${PROGRAM}:-${pythonPath}} -m venv --system-site-packages ${quoteWord(workingDir)} > /dev/null`,
            './bin/pip install pip --upgrade > /dev/null',
            ...(words.length === 0 ? [] : [`./bin/pip install ${words.join(' ')} > /dev/null`]),
          ],
        }),
      },
      context,
    );
  },
});

function languageOf(pythonPath: string): Language {
  return {
    name: 'python',
    image: python.image,
    async setup({ where }, context) {
      if (where === 'container' || pythonPath.includes('/')) return PLAIN_SETUP;
      if ((await context.process.which(pythonPath)) !== undefined) return PLAIN_SETUP;
      const other = pythonPath === 'python' ? await context.process.which('python3') : undefined;
      if (other === undefined) await requireProgram(context, pythonPath, 'Python', python.image);
      return { ...PLAIN_SETUP, env: { [PROGRAM]: other ?? pythonPath } };
    },
  };
}
