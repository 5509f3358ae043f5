/** Runs the command line of Google Cloud. */

import { text } from '../../../plugin/property.ts';
import { defineTask, type TaskContext } from '../../../plugin/task.ts';
import {
  COMMAND_LINE_SELF_BOUND,
  commandLineProperties,
  runCommandLine,
} from '../../scripts/command-line/command-line-task.ts';
import type { CommandLineTool } from '../../scripts/command-line/command-line-tool.ts';
import { scriptOutputs } from '../../scripts/script-properties.ts';
import { PRIVATE_FOLDER } from '../../scripts/working-path.ts';

const gcloud: CommandLineTool = {
  program: 'gcloud',
  others: ['gsutil', 'bq'],
  title: 'the Google Cloud CLI',
  image: 'google/cloud-sdk',
};

const properties = {
  ...commandLineProperties,
  serviceAccount: text({
    description:
      'Key of a service account as JSON. It is a file while the commands run, which `GOOGLE_APPLICATION_CREDENTIALS` and `CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE` name.',
    secret: true,
  }),
  projectId: text({ description: 'Project of the commands (`CLOUDSDK_CORE_PROJECT`).' }),
};

export const gcloudCliTask = defineTask({
  type: 'io.kestra.plugin.gcp.cli.GCloudCLI',
  title: 'Run the command line of Google Cloud.',
  description:
    'Runs commands of `gcloud`, `gsutil` and `bq` in one shell. Kestra: the shell goes on after a command that fails, so that the last one decides.',
  properties,
  selfBound: COMMAND_LINE_SELF_BOUND,
  outputs: scriptOutputs,
  examples: [
    {
      title: 'List buckets',
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
      needs: 'a project of Google Cloud',
    },
  ],
  async run(bound, context) {
    const { serviceAccount, projectId } = bound;
    const key = serviceAccount === undefined ? undefined : await keyFile(serviceAccount, context);
    const env = {
      ...(key === undefined
        ? {}
        : { GOOGLE_APPLICATION_CREDENTIALS: key, CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: key }),
      ...(projectId === undefined ? {} : { CLOUDSDK_CORE_PROJECT: projectId }),
    };
    try {
      return await runCommandLine(
        { tool: gcloud, properties: bound, failFast: false, clearsEntryPoint: false, env },
        context,
      );
    } finally {
      if (key !== undefined) await context.files.remove(key);
    }
  },
});

/** The key by itself is a secret, too: commands may take it out of its file. */
async function keyFile(serviceAccount: string, context: TaskContext): Promise<string> {
  for (const name of ['private_key', 'private_key_id', 'refresh_token', 'client_secret']) {
    const value = readMember(serviceAccount, name);
    if (value !== undefined) context.maskSecret(value);
  }
  const path = `${await context.workingDir()}/${PRIVATE_FOLDER}/service-account-${context.taskRun.id}.json`;
  await context.files.write(path, serviceAccount);
  return path;
}

function readMember(json: string, name: string): string | undefined {
  try {
    const value = (JSON.parse(json) as Record<string, unknown> | null)?.[name];
    return typeof value === 'string' ? value : undefined;
  } catch {
    // What is wrong with the key, gcloud says.
    return undefined;
  }
}
