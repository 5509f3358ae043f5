/** JSON Schema of `gitestra.yaml`, for editors. Reading the file is `parse-config.ts`'s; a test keeps the two in step. */

import { type TSchema, Type } from '@sinclair/typebox';
import { RULE_SEVERITIES, STATE_STORES, TASK_RUNNERS } from './config-model.ts';

const choice = (values: readonly string[], description: string, byDefault: string): TSchema =>
  Type.Unsafe<string>({ enum: values, description, default: byDefault });

const anyMap = (description: string): TSchema => Type.Record(Type.String(), Type.Unknown(), { description });

export const CONFIG_SCHEMA = Type.Object(
  {
    kestra: Type.Unsafe<1 | 2>({
      enum: [1, 2],
      description: 'Language level: flows of Kestra 1.x or of 2.x.',
      default: 1,
    }),
    flowsDir: Type.String({
      description: 'Folder of the flows; its sub-folders are namespaces.',
      default: 'flows',
    }),
    testsDir: Type.String({
      description: 'Folder of the test suites of flows; those among the flows count too.',
      default: 'tests',
    }),
    filesDir: Type.String({
      description:
        'Folder of namespace files, with one folder a namespace below it. Without it they lie in `_files` folders beside the flows.',
    }),
    variables: anyMap('`namespace` variables of every namespace; `_namespace.yaml` files win over them.'),
    globals: anyMap('The `globals` of expressions.'),
    pluginDefaults: Type.Array(
      Type.Object(
        {
          type: Type.String({ description: 'A type, or the beginning of several.' }),
          forced: Type.Optional(
            Type.Boolean({ default: false, description: 'Win over what the flow says.' }),
          ),
          values: anyMap('Values of properties.'),
          ref: Type.Optional(
            Type.String({ description: 'Apply only where `pluginDefaultsRef` asks for it.' }),
          ),
          version: Type.Optional(Type.String()),
        },
        { additionalProperties: false },
      ),
      { description: 'The outermost plugin defaults.' },
    ),
    plugins: Type.Array(Type.String(), { description: 'npm packages that add task types.' }),
    taskRunner: choice(
      TASK_RUNNERS,
      'Where scripts run; `auto`: in a container when an image is named and an engine answers.',
      'auto',
    ),
    state: choice(
      STATE_STORES,
      'Where the KV store, the history of executions and the state of triggers are kept: on a branch of the repository, in `.gitestra/`, or nowhere.',
      'local',
    ),
    stateBranch: Type.String({
      description: 'With `state: git`: the branch that holds it. Nobody checks it out.',
      default: 'gitestra-state',
    }),
    stateRemote: Type.String({
      description:
        'With `state: git`: name or URL of the remote. Default: `origin`, or the only one there is.',
    }),
    workerGroups: Type.Record(Type.String(), Type.Union([Type.String(), Type.Array(Type.String())]), {
      description: 'Runner labels by worker group.',
    }),
    retention: Type.Object(
      {
        executions: Type.Optional(
          Type.Integer({ minimum: 1, description: 'Executions kept for each flow.' }),
        ),
        maxAge: Type.Optional(Type.String({ description: 'ISO-8601 duration, such as `P30D`.' })),
        keyVersions: Type.Optional(
          Type.Integer({
            minimum: 1,
            description: 'Versions kept for each key of the KV store.',
            default: 20,
          }),
        ),
      },
      { additionalProperties: false, description: 'How long executions are kept.' },
    ),
    workflows: Type.Object(
      {
        action: Type.Optional(
          Type.String({
            description: 'The action, `owner/name@version` or a path.',
            default: 'gitestra/gitestra@v0',
          }),
        ),
        checkout: Type.Optional(Type.String({ default: 'actions/checkout@v5' })),
        runsOn: Type.Optional(
          Type.Union([Type.String(), Type.Array(Type.String(), { minItems: 1 })], {
            description: 'Runner labels of flows without a worker group.',
            default: 'ubuntu-latest',
          }),
        ),
        dispatch: Type.Optional(
          Type.Array(Type.String(), {
            description:
              'Globs of flows (`company.team.*`) that can be started by hand; those with triggers always can.',
          }),
        ),
        push: Type.Optional(
          Type.Array(Type.String(), { description: 'Globs of flows that run when a push touches them.' }),
        ),
        branches: Type.Optional(
          Type.Array(Type.String(), { description: 'Branches whose pushes count.', default: ['main'] }),
        ),
        spread: Type.Optional(
          Type.Boolean({
            description:
              "Moves schedules away from the full hour, by minutes that follow from the flow's name.",
            default: false,
          }),
        ),
        environment: Type.Optional(
          Type.String({ description: 'Environment whose reviewers let a paused execution go on.' }),
        ),
        attest: Type.Optional(
          Type.Boolean({
            description: 'Whether jobs attest where the files come from that their executions stored.',
            default: false,
          }),
        ),
        attestAction: Type.Optional(
          Type.String({
            description: 'The action that attests.',
            default: 'actions/attest-build-provenance@v3',
          }),
        ),
        tick: Type.Optional(
          Type.Union([Type.String(), Type.Literal(false)], {
            description:
              'When the sentinel looks for triggers that GitHub cannot start, as a cron; `false`: never.',
            default: '*/15 * * * *',
          }),
        ),
        validate: Type.Optional(
          Type.Boolean({
            description: 'Whether there is a workflow that validates pull requests.',
            default: true,
          }),
        ),
      },
      {
        additionalProperties: false,
        description: 'What the workflows are like that `gitestra workflows` generates.',
      },
    ),
    validate: Type.Object(
      {
        rules: Type.Optional(
          Type.Record(Type.String(), choice(RULE_SEVERITIES, 'Severity of the rule.', 'error'), {
            description: 'Severities by rule.',
          }),
        ),
        ignore: Type.Optional(
          Type.Array(
            Type.Object(
              {
                paths: Type.Array(Type.String(), {
                  minItems: 1,
                  description: 'Globs of files, relative to the root.',
                }),
                rules: Type.Array(Type.String(), { minItems: 1, description: 'Codes of findings.' }),
                reason: Type.Optional(Type.String({ description: 'Why they are left as they are.' })),
              },
              { additionalProperties: false },
            ),
            { description: 'Findings that are left as they are in some files.' },
          ),
        ),
      },
      { additionalProperties: false },
    ),
    http: Type.Object(
      {
        rewrite: Type.Optional(
          Type.Record(Type.String(), Type.String(), {
            description:
              'Targets of requests, and of `jdbc:postgresql://` connections, by the beginning of the URL they replace; for tests.',
          }),
        ),
      },
      { additionalProperties: false },
    ),
    allowedPaths: Type.Array(Type.String(), {
      description: 'Folders below which tasks may read `file://` URIs.',
    }),
  },
  {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:gitestra:schema:1:config',
    title: 'Gitestra configuration, version 1',
    additionalProperties: false,
  },
);

/** Text of `schemas/config.schema.json`. Every key is optional in the file. */
export function renderConfigSchema(): string {
  const { required: _, ...schema } = JSON.parse(JSON.stringify(CONFIG_SCHEMA)) as Record<string, unknown>;
  return JSON.stringify(schema, null, 2) + '\n';
}
