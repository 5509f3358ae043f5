require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_command_line_task = require("./command-line-task.js");
const require_script_properties = require("./script-properties.js");
// src/tasks/terraform/cli/terraform-cli.ts
const terraform = {
	program: "terraform",
	title: "Terraform",
	image: "hashicorp/terraform"
};
const properties = {
	...require_command_line_task.commandLineProperties,
	beforeCommands: require_common.list(require_common.text({ description: "One command." }), { description: "Commands that run before the others, in the same shell, such as `terraform init`." }),
	failFast: require_common.boolean({
		description: "Stop at the first command that fails (`set -e`).",
		default: true
	})
};
const terraformCliTask = require_common.defineTask({
	type: "io.kestra.plugin.terraform.cli.TerraformCLI",
	title: "Run Terraform from the command line.",
	description: "The working directory is gone after the task, so keep the state in a backend such as S3, or as an output file. Credentials of providers and `TF_VAR_\u2026` go to `env`.",
	properties,
	selfBound: [...require_command_line_task.COMMAND_LINE_SELF_BOUND, "beforeCommands"],
	outputs: require_script_properties.scriptOutputs,
	examples: [{
		title: "Plan, and keep the plan",
		flow: `id: terraform_plan
namespace: company.team
tasks:
  - id: plan
    type: io.kestra.plugin.terraform.cli.TerraformCLI
    inputFiles:
      main.tf: |
        variable "name" {}
        output "hello" {
          value = "hello \${var.name}"
        }
    env:
      TF_VAR_name: Rick
    beforeCommands:
      - terraform init -input=false
    commands:
      - terraform plan -input=false -no-color -out=tfplan
    outputFiles:
      - tfplan
`,
		needs: "Terraform on this machine, or a container engine"
	}],
	run: (bound, context) => require_command_line_task.runCommandLine({
		tool: terraform,
		properties: bound,
		failFast: bound.failFast,
		clearsEntryPoint: true
	}, context)
});
exports.terraformCliTask = terraformCliTask;
