/** Runs the command line of AWS. */

import { choice } from '../../../plugin/property.ts';
import { defineTask, type TaskContext } from '../../../plugin/task.ts';
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
import { awsConnection } from '../aws-connection.ts';

const aws: CommandLineTool = {
  program: 'aws',
  title: 'the AWS CLI (a command `pip install awscli` does)',
  image: 'amazon/aws-cli',
  fromPyPI: true,
};

const CREDENTIAL_SOURCES = {
  ENVIRONMENT: 'Environment',
  EC2_INSTANCE_METADATA: 'Ec2InstanceMetadata',
  ECS_CONTAINER: 'EcsContainer',
} as const;

const properties = {
  ...commandLineProperties,
  ...awsConnection,
  stsCredentialSource: choice(['ENVIRONMENT', 'EC2_INSTANCE_METADATA', 'ECS_CONTAINER'], {
    description: 'Where the credentials come from that assume the role.',
  }),
  outputFormat: choice(['JSON', 'TEXT', 'TABLE', 'YAML'], {
    description: 'What `aws` writes unless a command says otherwise (`AWS_DEFAULT_OUTPUT`).',
    default: 'JSON',
  }),
};

export const awsCliTask = defineTask({
  type: 'io.kestra.plugin.aws.cli.AwsCLI',
  title: 'Run the command line of AWS.',
  description:
    'Credentials, region and endpoint are environment variables of the commands. Kestra: the shell goes on after a command that fails, so that the last one decides. With a role, `aws configure set` writes it to a configuration of this task alone.',
  properties,
  selfBound: COMMAND_LINE_SELF_BOUND,
  outputs: scriptOutputs,
  examples: [
    {
      title: 'List buckets as an output',
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
      needs: 'an account of AWS',
    },
  ],
  run(bound, context) {
    tellUnused(bound, context);
    const configured = configuration(bound);
    return runCommandLine(
      {
        tool: aws,
        language: configured.length === 0 ? toolLanguage(aws) : withOwnConfiguration(toolLanguage(aws)),
        properties: bound,
        failFast: false,
        clearsEntryPoint: true,
        env: environment(bound),
        edit: (lines) => ({ ...lines, commands: [...configured, ...lines.commands] }),
      },
      context,
    );
  },
});

interface Connection {
  readonly accessKeyId?: string | undefined;
  readonly secretKeyId?: string | undefined;
  readonly sessionToken?: string | undefined;
  readonly region?: string | undefined;
  readonly endpointOverride?: string | undefined;
  readonly outputFormat: string;
}

function environment(bound: Connection): Record<string, string> {
  const named = {
    AWS_ACCESS_KEY_ID: bound.accessKeyId,
    AWS_SECRET_ACCESS_KEY: bound.secretKeyId,
    AWS_SESSION_TOKEN: bound.sessionToken,
    AWS_DEFAULT_REGION: bound.region,
    AWS_ENDPOINT_URL: bound.endpointOverride,
    AWS_DEFAULT_OUTPUT: bound.outputFormat.toLowerCase(),
  };
  return Object.fromEntries(
    Object.entries(named).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

interface Role {
  readonly stsRoleArn?: string | undefined;
  readonly stsRoleSessionName?: string | undefined;
  readonly stsRoleExternalId?: string | undefined;
  readonly stsRoleSessionDuration: number;
  readonly stsCredentialSource?: keyof typeof CREDENTIAL_SOURCES | undefined;
}

/** There are no environment variables for these. */
function configuration(role: Role): string[] {
  const { stsRoleArn, stsRoleSessionName, stsRoleExternalId, stsCredentialSource } = role;
  const values = {
    role_arn: stsRoleArn,
    role_session_name: stsRoleSessionName,
    external_id: stsRoleExternalId,
    duration_seconds:
      stsRoleArn === undefined ? undefined : String(Math.trunc(role.stsRoleSessionDuration / 1000)),
    credential_source:
      stsCredentialSource === undefined ? undefined : CREDENTIAL_SOURCES[stsCredentialSource],
  };
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`aws configure set ${name} ${quoteWord(value)}`],
  );
}

/** On the host the role would otherwise stay in the user's own configuration. */
function withOwnConfiguration(language: Language): Language {
  return {
    ...language,
    async setup(request, context) {
      const setup = await language.setup(request, context);
      if (request.where === 'container') return setup;
      const path = `${request.workingDir}/${PRIVATE_FOLDER}/aws-${context.taskRun.id}`;
      return { ...setup, env: { ...setup.env, AWS_CONFIG_FILE: path } };
    },
  };
}

/** Kestra's own task takes these and does nothing with them either. */
function tellUnused(
  bound: {
    readonly stsEndpointOverride?: string | undefined;
    readonly compatibilityMode: boolean;
    readonly forcePathStyle: boolean;
  },
  { logger }: TaskContext,
): void {
  if (bound.stsEndpointOverride !== undefined)
    logger.warn(
      'property `stsEndpointOverride` is not used by the command line; write `env` with AWS_ENDPOINT_URL_STS',
    );
  for (const name of ['compatibilityMode', 'forcePathStyle'] as const)
    if (bound[name])
      logger.warn(
        `property \`${name}\` is for the SDK of Kestra and is not used by the command line; \`aws configure set default.s3.addressing_style path\` is its own way`,
      );
}
