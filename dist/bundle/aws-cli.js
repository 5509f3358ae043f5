require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_command_line_task = require("./command-line-task.js");
const require_script_properties = require("./script-properties.js");
const require_require_program = require("./require-program.js");
const require_working_path = require("./working-path.js");
// src/tasks/aws/aws-connection.ts
const awsConnection = {
	accessKeyId: require_common.text({
		description: "Access key. Without it, what the machine has counts: variables, files, the role of the machine.",
		secret: true
	}),
	secretKeyId: require_common.text({
		description: "Secret of the access key.",
		secret: true
	}),
	sessionToken: require_common.text({
		description: "Token of temporary credentials.",
		secret: true
	}),
	region: require_common.text({ description: "Region." }),
	endpointOverride: require_common.text({ description: "Address of another service that speaks the same protocol." }),
	stsRoleArn: require_common.text({ description: "Role to assume." }),
	stsRoleExternalId: require_common.text({ description: "External id that the role asks for." }),
	stsRoleSessionName: require_common.text({ description: "Name of the session of the role." }),
	stsRoleSessionDuration: require_common.duration({
		description: "How long the session of the role is good for.",
		default: 9e5
	}),
	stsEndpointOverride: require_common.text({ description: "Address of another STS." }),
	compatibilityMode: require_common.boolean({
		description: "For the SDK of Kestra and older S3 services.",
		default: false
	}),
	forcePathStyle: require_common.boolean({
		description: "For the SDK of Kestra: names of buckets in the path.",
		default: false
	})
};
// src/tasks/aws/cli/aws-cli.ts
const aws = {
	program: "aws",
	title: "the AWS CLI (a command `pip install awscli` does)",
	image: "amazon/aws-cli",
	fromPyPI: true
};
const CREDENTIAL_SOURCES = {
	ENVIRONMENT: "Environment",
	EC2_INSTANCE_METADATA: "Ec2InstanceMetadata",
	ECS_CONTAINER: "EcsContainer"
};
const properties = {
	...require_command_line_task.commandLineProperties,
	...awsConnection,
	stsCredentialSource: require_common.choice([
		"ENVIRONMENT",
		"EC2_INSTANCE_METADATA",
		"ECS_CONTAINER"
	], { description: "Where the credentials come from that assume the role." }),
	outputFormat: require_common.choice([
		"JSON",
		"TEXT",
		"TABLE",
		"YAML"
	], {
		description: "What `aws` writes unless a command says otherwise (`AWS_DEFAULT_OUTPUT`).",
		default: "JSON"
	})
};
const awsCliTask = require_common.defineTask({
	type: "io.kestra.plugin.aws.cli.AwsCLI",
	title: "Run the command line of AWS.",
	description: "Credentials, region and endpoint are environment variables of the commands. Kestra: the shell goes on after a command that fails, so that the last one decides. With a role, `aws configure set` writes it to a configuration of this task alone.",
	properties,
	selfBound: require_command_line_task.COMMAND_LINE_SELF_BOUND,
	outputs: require_script_properties.scriptOutputs,
	examples: [{
		title: "List buckets as an output",
		flow: `id: aws_cli
namespace: company.team
tasks:
  - id: buckets
    type: io.kestra.plugin.aws.cli.AwsCLI
    accessKeyId: "{{ secret('AWS_ACCESS_KEY_ID') }}"
    secretKeyId: "{{ secret('AWS_SECRET_KEY_ID') }}"
    region: eu-central-1
    commands:
      - aws s3api list-buckets | tr -d ' \\n' | xargs -0 -I {} echo '::{"outputs":{}}::'
`,
		needs: "an account of AWS"
	}],
	run(bound, context) {
		tellUnused(bound, context);
		const configured = configuration(bound);
		return require_command_line_task.runCommandLine({
			tool: aws,
			language: configured.length === 0 ? require_command_line_task.toolLanguage(aws) : withOwnConfiguration(require_command_line_task.toolLanguage(aws)),
			properties: bound,
			failFast: false,
			clearsEntryPoint: true,
			env: environment(bound),
			edit: (lines) => ({
				...lines,
				commands: [...configured, ...lines.commands]
			})
		}, context);
	}
});
function environment(bound) {
	const named = {
		AWS_ACCESS_KEY_ID: bound.accessKeyId,
		AWS_SECRET_ACCESS_KEY: bound.secretKeyId,
		AWS_SESSION_TOKEN: bound.sessionToken,
		AWS_DEFAULT_REGION: bound.region,
		AWS_ENDPOINT_URL: bound.endpointOverride,
		AWS_DEFAULT_OUTPUT: bound.outputFormat.toLowerCase()
	};
	return Object.fromEntries(Object.entries(named).filter((pair) => pair[1] !== void 0));
}
function configuration(role) {
	const { stsRoleArn, stsRoleSessionName, stsRoleExternalId, stsCredentialSource } = role;
	const values = {
		role_arn: stsRoleArn,
		role_session_name: stsRoleSessionName,
		external_id: stsRoleExternalId,
		duration_seconds: stsRoleArn === void 0 ? void 0 : String(Math.trunc(role.stsRoleSessionDuration / 1e3)),
		credential_source: stsCredentialSource === void 0 ? void 0 : CREDENTIAL_SOURCES[stsCredentialSource]
	};
	return Object.entries(values).flatMap(([name, value]) => value === void 0 ? [] : [`aws configure set ${name} ${require_require_program.quoteWord(value)}`]);
}
function withOwnConfiguration(language) {
	return {
		...language,
		async setup(request, context) {
			const setup = await language.setup(request, context);
			if (request.where === "container") return setup;
			const path = `${request.workingDir}/${require_working_path.PRIVATE_FOLDER}/aws-${context.taskRun.id}`;
			return {
				...setup,
				env: {
					...setup.env,
					AWS_CONFIG_FILE: path
				}
			};
		}
	};
}
function tellUnused(bound, { logger }) {
	if (bound.stsEndpointOverride !== void 0) logger.warn("property `stsEndpointOverride` is not used by the command line; write `env` with AWS_ENDPOINT_URL_STS");
	for (const name of ["compatibilityMode", "forcePathStyle"]) if (bound[name]) logger.warn(`property \`${name}\` is for the SDK of Kestra and is not used by the command line; \`aws configure set default.s3.addressing_style path\` is its own way`);
}
exports.awsCliTask = awsCliTask;
