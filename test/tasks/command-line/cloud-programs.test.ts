/** Terraform and the programs of AWS, Google Cloud and Azure, with stand-ins that write down how they were called. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { awsCliTask } from '../../../src/tasks/aws/cli/aws-cli.ts';
import { azCliTask } from '../../../src/tasks/azure/cli/az-cli.ts';
import { gcloudCliTask } from '../../../src/tasks/gcp/cli/gcloud-cli.ts';
import { terraformCliTask } from '../../../src/tasks/terraform/cli/terraform-cli.ts';
import { bareContext, standIn } from '../stand-in.ts';
import { createTaskContext, failureOf, runTask, type TestContext } from '../task-context.ts';

const SECRET = 'wJalrXUtnFEMI/K7MDENG';

/** Command lines of all processes that a task has started; everybody on the machine can read them. */
function watched(context: TestContext): { context: TestContext; commandLines: string[] } {
  const commandLines: string[] = [];
  const process = {
    ...context.process,
    which: (program: string) => context.process.which(program),
    run: (request: Parameters<TestContext['process']['run']>[0]) => {
      commandLines.push(request.argv.join(' '));
      return context.process.run(request);
    },
  };
  return { context: { ...context, process }, commandLines };
}

describe('AwsCLI', () => {
  it('hands credentials over as variables, which `env` may replace', async () => {
    const shown = 'env | grep ^AWS_ | sort';
    const { context } = standIn(['aws']);
    const { outputs } = await runTask(
      awsCliTask,
      {
        accessKeyId: 'AKIA',
        secretKeyId: SECRET,
        sessionToken: 'a session token',
        region: '{{ "eu" }}-central-1',
        endpointOverride: 'http://127.0.0.1:9',
        env: { AWS_DEFAULT_REGION: 'us-east-1', '{{ "AWS_PROFILE" }}': 'mine' },
        commands: ['aws s3 ls', shown],
      },
      context,
    );
    expect(outputs).toMatchObject({ exitCode: 0 });
    expect(context.messages('INFO')).toEqual([
      'AWS_ACCESS_KEY_ID=AKIA',
      'AWS_DEFAULT_OUTPUT=json',
      'AWS_DEFAULT_REGION=us-east-1',
      'AWS_ENDPOINT_URL=http://127.0.0.1:9',
      'AWS_PROFILE=mine',
      `AWS_SECRET_ACCESS_KEY=${SECRET}`,
      'AWS_SESSION_TOKEN=a session token',
    ]);
    expect(context.secrets).toEqual(expect.arrayContaining(['AKIA', SECRET, 'a session token']));
  });

  it('goes on after a command that fails, as Kestra does', async () => {
    const { context } = standIn(['aws'], 'exit 254');
    const written = { outputFormat: 'YAML', commands: ['aws s3 ls', 'echo "$AWS_DEFAULT_OUTPUT"'] };
    const { outputs } = await runTask(awsCliTask, written, context);
    expect(outputs).toMatchObject({ exitCode: 0 });
    expect(context.messages('INFO')).toEqual(['yaml']);
    const failure = await failureOf(runTask(awsCliTask, { commands: ['true', 'aws s3 ls'] }, context));
    expect(failure.facts.exitCode).toBe(254);
  });

  it('writes a role to a configuration of its own', async () => {
    const { context, calls } = standIn(['aws'], 'echo "$AWS_CONFIG_FILE"');
    await runTask(
      awsCliTask,
      {
        stsRoleArn: 'arn:aws:iam::1:role/My Role',
        stsRoleSessionName: 'me',
        stsRoleExternalId: 'x1',
        stsRoleSessionDuration: 'PT1H',
        stsCredentialSource: 'EC2_INSTANCE_METADATA',
        commands: ['aws sts get-caller-identity'],
      },
      context,
    );
    expect(calls().map((words) => words.slice(1).join(' '))).toEqual([
      'configure set role_arn arn:aws:iam::1:role/My Role',
      'configure set role_session_name me',
      'configure set external_id x1',
      'configure set duration_seconds 3600',
      'configure set credential_source Ec2InstanceMetadata',
      'sts get-caller-identity',
    ]);
    const files = new Set(context.messages('INFO'));
    expect(files.size).toBe(1);
    expect([...files][0]).toContain(await context.workingDir());
  });

  it('leaves the configuration of the machine alone without a role, and sets no duration', async () => {
    const { context, calls } = standIn(['aws'], 'echo "[$AWS_CONFIG_FILE]"');
    await runTask(awsCliTask, { commands: ['aws s3 ls'] }, context);
    expect(calls()).toEqual([['aws', 's3', 'ls']]);
    expect(context.messages('INFO')).toEqual(['[]']);
  });

  it('says which properties only the SDK of Kestra has', async () => {
    const { context } = standIn(['aws']);
    const written = {
      commands: ['aws s3 ls'],
      stsEndpointOverride: 'http://127.0.0.1:9',
      forcePathStyle: true,
    };
    await runTask(awsCliTask, written, context);
    expect(context.messages('WARN')).toEqual([
      expect.stringContaining('`stsEndpointOverride` is not used'),
      expect.stringContaining('`forcePathStyle` is for the SDK'),
    ]);
  });
});

describe('GCloudCLI', () => {
  const serviceAccount = JSON.stringify({
    type: 'service_account',
    private_key: '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----\n',
  });

  it('writes the key of the service account to a file that is gone afterwards', async () => {
    const { context, calls } = standIn(
      ['gcloud'],
      'cat "$GOOGLE_APPLICATION_CREDENTIALS"; echo; echo "$CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE"; echo "$CLOUDSDK_CORE_PROJECT"',
    );
    const { context: seen, commandLines } = watched(context);
    await runTask(
      gcloudCliTask,
      { serviceAccount, projectId: 'mine', commands: ['gcloud storage ls'], outputFiles: ['**'] },
      seen,
    );
    expect(calls()).toEqual([['gcloud', 'storage', 'ls']]);
    const [content, path, project] = context.messages('INFO');
    expect([content, project]).toEqual([serviceAccount, 'mine']);
    expect(path).toContain(await context.workingDir());
    expect(existsSync(path!)).toBe(false);
    expect(context.secrets).toContain(serviceAccount);
    expect(context.secrets).toContainEqual(expect.stringMatching(/^-----BEGIN PRIVATE KEY/));
    expect(commandLines.join()).not.toContain('MIIEvQ');
  });

  it('takes the login of the machine without a key', async () => {
    const { context } = standIn(['gcloud'], 'env | grep -c GOOGLE_APPLICATION_CREDENTIALS');
    await runTask(gcloudCliTask, { commands: ['gcloud version || true'] }, context);
    expect(context.messages('INFO')).toEqual(['0']);
  });

  it('removes the key of a run that fails, too', async () => {
    const { context } = standIn(['gcloud'], 'echo "$GOOGLE_APPLICATION_CREDENTIALS"; exit 3');
    const failure = await failureOf(
      runTask(gcloudCliTask, { serviceAccount: 'no json', commands: ['gcloud x'] }, context),
    );
    expect(failure.facts.exitCode).toBe(3);
    expect(existsSync(context.messages('INFO')[0]!)).toBe(false);
  });
});

describe('AzCLI', () => {
  it('logs in first, with the password on no command line', async () => {
    const password = "it's $ecret";
    const { context, calls } = standIn(
      ['az'],
      'case "$*" in *@-*) cat; echo ;; esac; echo "$AZURE_CONFIG_DIR"; mkdir -p "$AZURE_CONFIG_DIR"',
    );
    const { context: seen, commandLines } = watched(context);
    await runTask(
      azCliTask,
      {
        username: 'app id',
        password,
        tenant: 'tenant-1',
        servicePrincipal: '{{ true }}',
        commands: ['az vm list --query "[?a]"'],
      },
      seen,
    );
    expect(calls()).toEqual([
      ['az', 'login', '-u', 'app id', '-p', '@-', '--tenant', 'tenant-1', '--service-principal'],
      ['az', 'vm', 'list', '--query', '[?a]'],
    ]);
    const [given, folder, again] = context.messages('INFO');
    expect(given).toBe(password);
    expect(again).toBe(folder);
    expect(existsSync(folder!)).toBe(false);
    expect(commandLines.join()).not.toContain('ecret');
    expect(context.secrets).toContain(password);
  });

  it('does not log in without a user, and uses the login of the machine', async () => {
    const { context, calls } = standIn(['az'], 'echo "[$AZURE_CONFIG_DIR]"');
    await runTask(azCliTask, { tenant: 'x', commands: ['az --help'] }, context);
    expect(calls()).toEqual([['az', '--help']]);
    expect(context.messages('INFO')).toEqual(['[]']);
  });
});

describe('TerraformCLI', () => {
  it('runs what comes before first, and stops at the first failure', async () => {
    const { context, calls } = standIn(['terraform'], '[ "$1" != plan ] || exit 1');
    const written = {
      beforeCommands: ['terraform init -input=false'],
      commands: ['terraform plan', 'terraform apply'],
      env: { TF_VAR_name: 'Rick' },
    };
    const failure = await failureOf(runTask(terraformCliTask, written, context));
    expect(failure.facts.exitCode).toBe(1);
    expect(calls()).toEqual([
      ['terraform', 'init', '-input=false'],
      ['terraform', 'plan'],
    ]);
    const { outputs } = await runTask(terraformCliTask, { ...written, failFast: '{{ false }}' }, context);
    expect(outputs).toMatchObject({ exitCode: 0 });
    expect(calls().at(-1)).toEqual(['terraform', 'apply']);
  });

  it('brings files in and keeps files', async () => {
    const { context } = standIn(['terraform'], 'cat main.tf > tfplan');
    const { outputs } = await runTask(
      terraformCliTask,
      { inputFiles: { 'main.tf': 'output "a" {}' }, commands: ['terraform plan'], outputFiles: ['tfplan'] },
      context,
    );
    const uri = (outputs!.outputFiles as Record<string, string>).tfplan!;
    expect(readFileSync(await context.storage.localPath(uri), 'utf8')).toBe('output "a" {}');
  });
});

describe.each([
  ['aws', awsCliTask, 'amazon/aws-cli', ['']],
  ['gcloud', gcloudCliTask, 'google/cloud-sdk', undefined],
  ['az', azCliTask, 'mcr.microsoft.com/azure-cli', undefined],
  ['terraform', terraformCliTask, 'hashicorp/terraform', ['']],
] as const)('%s', (program, task, image, dockerEntryPoint) => {
  it('says what to install, and which image has it', async () => {
    const failure = await failureOf(runTask(task, { commands: [`${program} version`] }, bareContext()));
    expect(failure.message).toMatch(
      new RegExp(`^\`${program}\` was not found on PATH: install .*\`containerImage: ${image}\`$`),
    );
  });

  it('runs in its image where a container is asked for', async () => {
    const asked: unknown[] = [];
    const containers = {
      available: async () => true,
      run: async (request: { image: string; options: Record<string, unknown> }) => {
        asked.push([request.image, request.options.entryPoint]);
        return { exitCode: 0, signalName: null, terminated: false, duration: 0, warnings: [] };
      },
    };
    const context = () => createTaskContext({ ports: { containers: containers as never } });
    const commands = [`${program} version`];
    const taskRunner = { type: 'io.kestra.plugin.scripts.runner.docker.Docker' };
    await runTask(task, { commands, taskRunner }, context());
    await runTask(task, { commands, containerImage: 'mine' }, context());
    await runTask(task, { commands, docker: { image: 'old' } }, context());
    await runTask(task, { commands, docker: { image: 'old', entryPoint: ['tini'] } }, context());
    expect(asked).toEqual([
      [image, ['']],
      ['mine', ['']],
      ['old', dockerEntryPoint],
      ['old', ['tini']],
    ]);
  });
});
