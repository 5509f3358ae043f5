/** Runs the command line of Azure. */

import { boolean, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import {
  COMMAND_LINE_SELF_BOUND,
  commandLineProperties,
  runCommandLine,
} from '../../scripts/command-line/command-line-task.ts';
import { type CommandLineTool, toolLanguage } from '../../scripts/command-line/command-line-tool.ts';
import type { Language } from '../../scripts/language.ts';
import { scriptOutputs } from '../../scripts/script-properties.ts';
import { quoteWord } from '../../scripts/shell-text.ts';
import { PRIVATE_FOLDER } from '../../scripts/working-path.ts';

const az: CommandLineTool = {
  program: 'az',
  title: 'the Azure CLI',
  image: 'mcr.microsoft.com/azure-cli',
};

const properties = {
  ...commandLineProperties,
  username: text({
    description: 'Who is logged in before the commands: a user, or the id of an application.',
  }),
  password: text({ description: 'Password, or secret of the application.', secret: true }),
  tenant: text({ description: 'Tenant of the login.' }),
  servicePrincipal: boolean({ description: 'Log in as an application (`--service-principal`).' }),
};

export const azCliTask = defineTask({
  type: 'io.kestra.plugin.azure.cli.AzCLI',
  title: 'Run the command line of Azure.',
  description:
    'With `username`, `az login` comes first; on the host it is a login of this task alone. The password stands on no command line. Kestra: the shell goes on after a command that fails, so that the last one decides.',
  properties,
  selfBound: COMMAND_LINE_SELF_BOUND,
  outputs: scriptOutputs,
  examples: [
    {
      title: 'List machines as an application',
      flow: `id: azure_cli
namespace: company.team
tasks:
  - id: machines
    type: io.kestra.plugin.azure.cli.AzCLI
    username: "{{ secret('AZURE_CLIENT_ID') }}"
    password: "{{ secret('AZURE_CLIENT_SECRET') }}"
    tenant: "{{ secret('AZURE_TENANT_ID') }}"
    servicePrincipal: true
    commands:
      - az vm list --query "[?provisioningState=='Succeeded']"
`,
      needs: 'an account of Azure',
    },
  ],
  async run(bound, context) {
    const login = loginCommand(bound);
    const folder = `${await context.workingDir()}/${PRIVATE_FOLDER}/azure-${context.taskRun.id}`;
    try {
      return await runCommandLine(
        {
          tool: az,
          language: login === undefined ? toolLanguage(az) : withOwnLogin(folder),
          properties: bound,
          ...(login === undefined || bound.password === undefined
            ? {}
            : { env: { [PASSWORD]: bound.password } }),
          failFast: false,
          clearsEntryPoint: false,
          edit: (lines) => ({
            ...lines,
            commands: [...(login === undefined ? [] : [login]), ...lines.commands],
          }),
        },
        context,
      );
    } finally {
      if (login !== undefined) await context.files.remove(folder);
    }
  },
});

interface Login {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly tenant?: string | undefined;
  readonly servicePrincipal?: boolean | undefined;
}

/** Hands the password to the login. */
const PASSWORD = 'GITESTRA_AZURE_PASSWORD';

/** `@-` is az's own way to read a value from standard input; everybody on the machine can read command lines. */
function loginCommand({ username, password, tenant, servicePrincipal }: Login): string | undefined {
  if (username === undefined) return undefined;
  const words = ['az login -u', quoteWord(username)];
  if (password !== undefined) words.push('-p @-');
  if (tenant !== undefined) words.push('--tenant', quoteWord(tenant));
  if (servicePrincipal === true) words.push('--service-principal');
  const login = words.join(' ');
  return password === undefined ? login : `printf '%s' "$${PASSWORD}" | ${login}`;
}

/** On the host the login would otherwise replace the user's own. */
function withOwnLogin(folder: string): Language {
  const language = toolLanguage(az);
  return {
    ...language,
    async setup(request, context) {
      const setup = await language.setup(request, context);
      if (request.where === 'container') return setup;
      return { ...setup, env: { ...setup.env, AZURE_CONFIG_DIR: folder } };
    },
  };
}
