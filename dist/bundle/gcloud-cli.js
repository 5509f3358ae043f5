require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_command_line_task = require("./command-line-task.js");
const require_script_properties = require("./script-properties.js");
const require_working_path = require("./working-path.js");
// src/tasks/gcp/cli/gcloud-cli.ts
const gcloud = {
	program: "gcloud",
	others: ["gsutil", "bq"],
	title: "the Google Cloud CLI",
	image: "google/cloud-sdk"
};
const properties = {
	...require_command_line_task.commandLineProperties,
	serviceAccount: require_common.text({
		description: "Key of a service account as JSON. It is a file while the commands run, which `GOOGLE_APPLICATION_CREDENTIALS` and `CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE` name.",
		secret: true
	}),
	projectId: require_common.text({ description: "Project of the commands (`CLOUDSDK_CORE_PROJECT`)." })
};
const gcloudCliTask = require_common.defineTask({
	type: "io.kestra.plugin.gcp.cli.GCloudCLI",
	title: "Run the command line of Google Cloud.",
	description: "Runs commands of `gcloud`, `gsutil` and `bq` in one shell. Kestra: the shell goes on after a command that fails, so that the last one decides.",
	properties,
	selfBound: require_command_line_task.COMMAND_LINE_SELF_BOUND,
	outputs: require_script_properties.scriptOutputs,
	examples: [{
		title: "List buckets",
		flow: `id: gcloud_cli
namespace: company.team
tasks:
  - id: buckets
    type: io.kestra.plugin.gcp.cli.GCloudCLI
    serviceAccount: "{{ secret('GCP_CREDS') }}"
    projectId: my-project
    outputFiles:
      - storage.json
    commands:
      - gcloud storage ls --json > storage.json
`,
		needs: "a project of Google Cloud"
	}],
	async run(bound, context) {
		const { serviceAccount, projectId } = bound;
		const key = serviceAccount === void 0 ? void 0 : await keyFile(serviceAccount, context);
		const env = {
			...key === void 0 ? {} : {
				GOOGLE_APPLICATION_CREDENTIALS: key,
				CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: key
			},
			...projectId === void 0 ? {} : { CLOUDSDK_CORE_PROJECT: projectId }
		};
		try {
			return await require_command_line_task.runCommandLine({
				tool: gcloud,
				properties: bound,
				failFast: false,
				clearsEntryPoint: false,
				env
			}, context);
		} finally {
			if (key !== void 0) await context.files.remove(key);
		}
	}
});
async function keyFile(serviceAccount, context) {
	for (const name of [
		"private_key",
		"private_key_id",
		"refresh_token",
		"client_secret"
	]) {
		const value = readMember(serviceAccount, name);
		if (value !== void 0) context.maskSecret(value);
	}
	const path = `${await context.workingDir()}/${require_working_path.PRIVATE_FOLDER}/service-account-${context.taskRun.id}.json`;
	await context.files.write(path, serviceAccount);
	return path;
}
function readMember(json, name) {
	try {
		const value = JSON.parse(json)?.[name];
		return typeof value === "string" ? value : void 0;
	} catch {
		return;
	}
}
exports.gcloudCliTask = gcloudCliTask;
