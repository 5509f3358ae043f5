require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_command_line_task = require("./command-line-task.js");
const require_script_properties = require("./script-properties.js");
const require_require_program = require("./require-program.js");
const require_working_path = require("./working-path.js");
// src/tasks/azure/cli/az-cli.ts
const az = {
	program: "az",
	title: "the Azure CLI",
	image: "mcr.microsoft.com/azure-cli"
};
const properties = {
	...require_command_line_task.commandLineProperties,
	username: require_common.text({ description: "Who is logged in before the commands: a user, or the id of an application." }),
	password: require_common.text({
		description: "Password, or secret of the application.",
		secret: true
	}),
	tenant: require_common.text({ description: "Tenant of the login." }),
	servicePrincipal: require_common.boolean({ description: "Log in as an application (`--service-principal`)." })
};
const azCliTask = require_common.defineTask({
	type: "io.kestra.plugin.azure.cli.AzCLI",
	title: "Run the command line of Azure.",
	description: "With `username`, `az login` comes first; on the host it is a login of this task alone. The password stands on no command line. Kestra: the shell goes on after a command that fails, so that the last one decides.",
	properties,
	selfBound: require_command_line_task.COMMAND_LINE_SELF_BOUND,
	outputs: require_script_properties.scriptOutputs,
	examples: [{
		title: "List machines as an application",
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
		needs: "an account of Azure"
	}],
	async run(bound, context) {
		const login = loginCommand(bound);
		const folder = `${await context.workingDir()}/${require_working_path.PRIVATE_FOLDER}/azure-${context.taskRun.id}`;
		try {
			return await require_command_line_task.runCommandLine({
				tool: az,
				language: login === void 0 ? require_command_line_task.toolLanguage(az) : withOwnLogin(folder),
				properties: bound,
				...login === void 0 || bound.password === void 0 ? {} : { env: { [PASSWORD]: bound.password } },
				failFast: false,
				clearsEntryPoint: false,
				edit: (lines) => ({
					...lines,
					commands: [...login === void 0 ? [] : [login], ...lines.commands]
				})
			}, context);
		} finally {
			if (login !== void 0) await context.files.remove(folder);
		}
	}
});
const PASSWORD = "GITESTRA_AZURE_PASSWORD";
function loginCommand({ username, password, tenant, servicePrincipal }) {
	if (username === void 0) return void 0;
	const words = ["az login -u", require_require_program.quoteWord(username)];
	if (password !== void 0) words.push("-p @-");
	if (tenant !== void 0) words.push("--tenant", require_require_program.quoteWord(tenant));
	if (servicePrincipal === true) words.push("--service-principal");
	const login = words.join(" ");
	return password === void 0 ? login : `printf '%s' "$${PASSWORD}" | ${login}`;
}
function withOwnLogin(folder) {
	const language = require_command_line_task.toolLanguage(az);
	return {
		...language,
		async setup(request, context) {
			const setup = await language.setup(request, context);
			if (request.where === "container") return setup;
			return {
				...setup,
				env: {
					...setup.env,
					AZURE_CONFIG_DIR: folder
				}
			};
		}
	};
}
exports.azCliTask = azCliTask;
