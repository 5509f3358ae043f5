/** Runs Terraform from the command line. */

import { boolean, list, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import {
  COMMAND_LINE_SELF_BOUND,
  commandLineProperties,
  runCommandLine,
} from '../../scripts/command-line/command-line-task.ts';
import type { CommandLineTool } from '../../scripts/command-line/command-line-tool.ts';
import { scriptOutputs } from '../../scripts/script-properties.ts';

const terraform: CommandLineTool = {
  program: 'terraform',
  title: 'Terraform',
  image: 'hashicorp/terraform',
};

const properties = {
  ...commandLineProperties,
  beforeCommands: list(text({ description: 'One command.' }), {
    description: 'Commands that run before the others, in the same shell, such as `terraform init`.',
  }),
  failFast: boolean({ description: 'Stop at the first command that fails (`set -e`).', default: true }),
};

export const terraformCliTask = defineTask({
  type: 'io.kestra.plugin.terraform.cli.TerraformCLI',
  title: 'Run Terraform from the command line.',
  description:
    'The working directory is gone after the task, so keep the state in a backend such as S3, or as an output file. Credentials of providers and `TF_VAR_…` go to `env`.',
  properties,
  selfBound: [...COMMAND_LINE_SELF_BOUND, 'beforeCommands'],
  outputs: scriptOutputs,
  examples: [
    {
      title: 'Plan, and keep the plan',
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
      needs: 'Terraform on this machine, or a container engine',
    },
  ],
  run: (bound, context) =>
    runCommandLine(
      {
        tool: terraform,
        properties: bound,
        failFast: bound.failFast,
        clearsEntryPoint: true,
      },
      context,
    ),
});
