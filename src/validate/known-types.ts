/**
 * Names of Kestra's types: what tells a type that Gitestra does not run from one that does not exist.
 * The core's list is complete for Kestra 1.3 and 2.0; the plugins' lists hold what flows are known to use.
 */

/** Package below `io.kestra.plugin.core` to class names. */
const CORE: Readonly<Record<string, string>> = {
  condition:
    'DateTimeBetween DayWeek DayWeekInMonth ExecutionFlow ExecutionLabels ExecutionNamespace ExecutionOutputs ExecutionStatus Expression FlowCondition FlowNamespaceCondition HasRetryAttempt MultipleCondition Not Or PublicHoliday TimeBetween Weekend',
  debug: 'Echo Return',
  execution: 'Assert Count Exit Fail Kill Labels PurgeExecutions Resume SetVariables UnsetVariables',
  flow: 'AllowFailure Approval Dag EachParallel EachSequential ForEach ForEachItem If Loop LoopUntil Parallel Pause Sequential Sleep Subflow Switch Template WorkingDirectory',
  http: 'Download Request SseRequest Trigger',
  kv: 'Delete Get GetKeys Key PurgeKV Put Set Version',
  log: 'Fetch Log PurgeLogs',
  metric: 'Publish',
  namespace: 'DeleteFiles DownloadFiles PurgeFiles UploadFiles Version',
  output: 'OutputValues',
  runner: 'Process',
  state: 'Delete Get Set',
  storage:
    'Concat DeduplicateItems Delete FilterItems LocalFiles PurgeCurrentExecutionFiles PurgeStorage Reverse Size Split Write',
  templating: 'TemplatedTask',
  trigger: 'Flow Schedule ScheduleOnDates Toggle Webhook',
};

/** Types of the core outside its plugin packages that are no alias of anything. */
const LEGACY =
  'io.kestra.core.tasks.scripts.Bash io.kestra.core.models.assets.External io.kestra.core.tasks.scripts.Node io.kestra.core.tasks.scripts.Python';

/** Types of Kestra's own tests; only its fixtures have them. */
const TEST_TYPES =
  /^io\.kestra\.(core\.tasks\.test|core\.runners|core\.plugins|core\.services)\.|Test(Plugin)?$/;

/** Package below `io.kestra.plugin` to class names. */
const PLUGINS: Readonly<Record<string, string>> = {
  'ai.agent': 'AIAgent',
  'ai.completion': 'ChatCompletion Classification',
  'ai.embeddings': 'KestraKVStore',
  'ai.provider': 'GoogleGemini MistralAI OpenAI',
  'ai.rag': 'ChatCompletion IngestDocument',
  'ai.retriever': 'EmbeddingStoreRetriever TavilyWebSearch',
  'ai.tool': 'AIAgent DockerMcpClient KestraFlow',
  'airbyte.cloud.jobs': 'Sync',
  'airbyte.connections': 'Sync',
  'airflow.dags': 'TriggerDagRun',
  'airtable.records': 'Create',
  algolia: 'Index',
  amqp: 'Publish',
  'ansible.cli': 'AnsibleCLI',
  anthropic: 'ChatCompletion',
  'apify.actor': 'Run',
  'apify.dataset': 'Get',
  'argocd.apps': 'Status Sync',
  'aws.athena': 'Query',
  'aws.cli': 'AwsCLI',
  'aws.cloudwatch': 'Query',
  'aws.dynamodb': 'PutItem Scan',
  'aws.ecr': 'GetAuthToken',
  'aws.emr': 'StartServerlessJobRun',
  'aws.eventbridge': 'PutEvents',
  'aws.glue': 'StartJobRun',
  'aws.kinesis': 'PutRecords RealtimeTrigger',
  'aws.lambda': 'Invoke',
  'aws.runner': 'Batch',
  'aws.s3': 'Download Downloads List Trigger Upload',
  'aws.sns': 'Publish',
  'aws.sqs': 'RealtimeTrigger Trigger',
  'azure.cli': 'AzCLI',
  'azure.eventhubs': 'RealtimeTrigger Trigger',
  'azure.storage.adls': 'Trigger',
  'azure.storage.blob': 'Trigger',
  beam: 'RunPipeline',
  cassandra: 'Query',
  'cloudflare.cache': 'Purge',
  'cloudflare.dns.records': 'Batch Upsert',
  'cloudflare.waf.accessrules': 'Create Delete',
  'cloudflare.zones': 'List',
  cloudquery: 'CloudQueryCLI Sync',
  compress: 'ArchiveCompress ArchiveDecompress FileCompress FileDecompress FileDecrypt FileEncrypt',
  'confluence.pages': 'Update',
  couchbase: 'Query',
  dagster: 'TriggerRun',
  'databricks.cluster': 'CreateCluster DeleteCluster',
  'databricks.dbfs': 'Download',
  'databricks.job': 'CreateJob',
  'databricks.sql': 'Query',
  'datagen.core': 'Generate',
  'datagen.generators': 'JsonObjectGenerator',
  'dbt.cli': 'Build DbtCLI',
  'dbt.cloud': 'TriggerRun',
  'debezium.mysql': 'RealtimeTrigger',
  'debezium.postgres': 'Trigger',
  deepseek: 'ChatCompletion',
  discord: 'DiscordExecution DiscordIncomingWebhook',
  docker: 'Build Compose Push Run Stop Tag',
  'docker.cli': 'Build Compose ImageLs Prune Pull Push Rm Run Stop Tag',
  'docker.model': 'Delete List Pull',
  documentdb: 'Delete Insert Read Update',
  'dropbox.files': 'Download List Move Upload',
  'ee.assets': 'AssetShipper Dataset FileAssetExporter Table',
  'ee.aws.cloudwatch': 'LogExporter',
  'ee.aws.runner': 'Batch',
  'ee.azure.runner': 'Batch',
  'ee.core.log': 'AuditLogShipper FileLogExporter LogShipper',
  'ee.datadog': 'LogExporter',
  'ee.gcp.runner': 'Batch CloudRun',
  'ee.kubernetes.runner': 'Kubernetes',
  'ee.netbox.contactassignment': 'Create',
  'ee.netbox.device': 'Create List',
  'ee.netbox.ipam': 'AssignIpAddress',
  'ee.nutanix.ahv': 'CreateVm ListVms StartVm',
  'ee.nutanix.snapshot': 'CreateVmSnapshot DeleteVmSnapshot RestoreVmSnapshot',
  'ee.opa.policy': 'Evaluate Upload',
  'ee.salesforce': 'Create SoqlQuery',
  'ee.splunk': 'LogExporter',
  'ee.vmware.vcenter': 'CloneVm CreateVmSnapshot RestoreVmFromSnapshot Trigger',
  elasticsearch: 'Put Request Scroll Search',
  email: 'MailExecution MailSend',
  'fivetran.connectors': 'Sync',
  'fs.ftp': 'Trigger',
  'fs.ftps': 'Trigger',
  'fs.local': 'List Trigger Upload',
  'fs.nfs': 'Trigger',
  'fs.sftp': 'Download Trigger Upload',
  'fs.smb': 'Trigger',
  'fs.ssh': 'Command',
  'fs.tcp': 'Send',
  'fs.vfs': 'Trigger',
  'gcp.auth': 'OauthAccessToken',
  'gcp.bigquery': 'CreateDataset CreateTable Load LoadFromGcs Query',
  'gcp.cli': 'GCloudCLI',
  'gcp.dataproc.batches': 'PySparkSubmit SparkSubmit',
  'gcp.gcs': 'CreateBucket Download Trigger Upload',
  'gcp.pubsub': 'Publish RealtimeTrigger Trigger',
  'gcp.vertexai': 'ChatCompletion',
  gemini: 'ChatCompletion StructuredOutputCompletion',
  git: 'Clone NamespaceSync PushFlows PushNamespaceFiles Sync SyncFlows SyncNamespaceFiles TenantSync',
  'github.actions': 'RunWorkflow',
  'github.issues': 'Create',
  'github.pulls': 'Create',
  'github.repositories': 'Search',
  'gitlab.issues': 'Create Search',
  'googleworkspace.calendar': 'InsertEvent ListEvents',
  'googleworkspace.chat': 'GoogleChatExecution GoogleChatIncomingWebhook',
  'googleworkspace.drive': 'Upload',
  'googleworkspace.sheets': 'CreateSpreadsheet Load Read SheetModifiedTrigger',
  'graalvm.js': 'Eval FileTransform',
  'graalvm.python': 'Eval FileTransform',
  'graalvm.ruby': 'Eval',
  graphql: 'Request',
  hightouch: 'Sync',
  'hubspot.companies': 'Search',
  'hubspot.contacts': 'Create Search',
  'hubspot.tickets': 'Create',
  huggingface: 'Inference',
  influxdb: 'Load',
  'jdbc.access': 'Queries Query Trigger',
  'jdbc.actianvector': 'Trigger',
  'jdbc.clickhouse': 'Queries Query Trigger',
  'jdbc.db2': 'Queries Query Trigger',
  'jdbc.dremio': 'Query',
  'jdbc.druid': 'Query Trigger',
  'jdbc.duckdb': 'Queries Query Trigger',
  'jdbc.hana': 'Queries Query Trigger',
  'jdbc.mariadb': 'Queries Query Trigger',
  'jdbc.mysql': 'Queries Query Trigger',
  'jdbc.oracle': 'Batch Queries Query Trigger',
  'jdbc.pinot': 'Query Trigger',
  'jdbc.postgresql': 'CopyIn CopyOut Queries Query Trigger',
  'jdbc.redshift': 'Query Trigger',
  'jdbc.snowflake': 'Queries Query Trigger Upload',
  'jdbc.sqlite': 'Queries Query Trigger',
  'jdbc.sqlserver': 'Queries Query Trigger',
  'jdbc.sybase': 'Queries Query Trigger',
  'jdbc.trino': 'Query Trigger',
  'jdbc.vertica': 'Batch Query Trigger',
  jenkins: 'JobBuild',
  'jira.issues': 'Create',
  kafka: 'Consume Produce RealtimeTrigger Trigger',
  'kestra.ee.assets': 'FreshnessTrigger',
  'kestra.executions': 'Count Resume',
  'kestra.logs': 'Fetch',
  'klaviyo.campaign': 'Get GetRecipientCount',
  'klaviyo.jobs': 'GetSendJob',
  'kubernetes.core': 'PodCreate',
  'kubernetes.kubectl': 'Apply Delete Get Patch Restart',
  kvm: 'CreateVm ListVms StartVm StopVm VmEventTrigger',
  line: 'LineExecution',
  'linear.issues': 'Create',
  'meta.whatsapp': 'WhatsAppExecution',
  'microsoft.fabric.data.engineering': 'RunNotebook RunPipeline RunSparkJob',
  'microsoft.fabric.onelake': 'Download Upload',
  'microsoft.fabric.warehouse': 'Query',
  'microsoft365.teams': 'TeamsExecution TeamsIncomingWebhook',
  minio: 'Download List Upload',
  'modal.cli': 'ModalCLI',
  mongodb: 'Aggregate InsertOne Load Trigger',
  n8n: 'TriggerWorkflow',
  'notifications.discord': 'DiscordExecution',
  'notifications.google': 'GoogleChatExecution',
  'notifications.line': 'LineExecution',
  'notifications.mail': 'MailExecution MailReceivedTrigger MailSend RealTimeTrigger',
  'notifications.messenger': 'MessengerExecution',
  'notifications.opsgenie': 'OpsgenieExecution',
  'notifications.pagerduty': 'PagerDutyExecution',
  'notifications.sendgrid': 'SendGridMailExecution SendGridMailSend',
  'notifications.sentry': 'SentryExecution',
  'notifications.slack': 'SlackExecution SlackIncomingWebhook',
  'notifications.squadcast': 'SquadcastExecution',
  'notifications.teams': 'TeamsExecution',
  'notifications.telegram': 'TelegramExecution',
  'notifications.twilio': 'TwilioExecution',
  'notifications.whatsapp': 'WhatsAppExecution',
  'notifications.x': 'XExecution',
  'notifications.zenduty': 'ZendutyExecution',
  'notifications.zulip': 'ZulipExecution',
  'notion.page': 'Create Update',
  odoo: 'Query',
  openai: 'ChatCompletion CreateImage Responses',
  opsgenie: 'OpsgenieExecution',
  pagerduty: 'PagerDutyAlert PagerDutyExecution',
  perplexity: 'ChatCompletion',
  prefect: 'CreateFlowRun',
  'proxmox.backup': 'List Restore',
  'proxmox.cluster': 'ListResources',
  'proxmox.snapshot': 'Create Rollback',
  'proxmox.vm': 'Create Delete Migrate',
  pulsar: 'RealtimeTrigger',
  'redis.json': 'Delete Get Increment Set',
  'redis.list': 'ListPop ListPush RealtimeTrigger Trigger',
  'redis.pubsub': 'Publish',
  'redis.string': 'Delete Get Increment Set Ttl',
  'resend.email': 'Send',
  'scripts.bun': 'Commands Script',
  'scripts.deno': 'Commands Script',
  'scripts.dotnet': 'Commands Script',
  'scripts.go': 'Commands CommandsTrigger Script ScriptTrigger',
  'scripts.groovy': 'Commands Eval FileTransform Script',
  'scripts.jbang': 'Commands Script',
  'scripts.julia': 'Commands Script',
  'scripts.jython': 'Eval FileTransform',
  'scripts.lua': 'Commands Script',
  'scripts.nashorn': 'Eval FileTransform',
  'scripts.node': 'Commands CommandsTrigger Script ScriptTrigger',
  'scripts.perl': 'Commands Script',
  'scripts.php': 'Commands Script',
  'scripts.powershell': 'Commands Script',
  'scripts.python': 'Commands CommandsTrigger Script ScriptTrigger',
  'scripts.r': 'Commands Script',
  'scripts.ruby': 'Commands CommandsTrigger Script ScriptTrigger',
  'scripts.runner.docker': 'Docker',
  'scripts.shell': 'Commands CommandsTrigger Script ScriptTrigger',
  sentry: 'SentryAlert SentryExecution',
  'serdes.avro': 'AvroToIon InferAvroSchemaFromIon IonToAvro',
  'serdes.csv': 'CsvToIon IonToCsv',
  'serdes.excel': 'ExcelToIon IonToExcel',
  'serdes.json': 'IonToJson JsonToIon',
  'serdes.markdown': 'HtmlToMarkdown',
  'serdes.parquet': 'IonToParquet ParquetToIon',
  'serdes.protobuf': 'ProtobufToIon',
  'serdes.yaml': 'YamlToIon',
  servicenow: 'Get Post Update',
  'shopify.orders': 'List',
  slack: 'SlackExecution SlackIncomingWebhook',
  'slack.app.canvases': 'Create',
  'slack.app.chats': 'Post',
  'slack.app.conversations': 'Create History Invite SetTopic',
  'slack.app.reactions': 'Add',
  'slack.notifications': 'SlackExecution SlackIncomingWebhook',
  spark: 'SparkCLI',
  'sqlmesh.cli': 'SQLMeshCLI',
  'stripe.balance': 'Retrieve',
  surrealdb: 'Query',
  telegram: 'TelegramExecution TelegramSend',
  templates: 'Example',
  'tencent.qq': 'QQExecution QQIncomingWebhook',
  'terraform.cli': 'TerraformCLI',
  tika: 'Parse',
  transform: 'Aggregate Filter Map Select Unnest Zip',
  'transform.grok': 'TransformItems TransformValue',
  'transform.jsonata': 'TransformItems TransformValue',
  'trivy.cli': 'TrivyCLI',
  'twilio.notify': 'TwilioExecution',
  'twilio.sendgrid': 'SendGridMailExecution',
  weaviate: 'BatchCreate Query',
  zapier: 'TriggerZap',
  'zendesk.tickets': 'Create',
  zenduty: 'ZendutyAlert ZendutyExecution',
  zulip: 'ZulipExecution ZulipIncomingWebhook',
};

const CORE_PREFIX = 'io.kestra.plugin.core.';
const PLUGIN_PREFIX = 'io.kestra.plugin.';

/** Old package below `io.kestra.core.tasks` to the new one, with the classes that kept their name. */
const MOVED: Readonly<Record<string, readonly [package_: string, names: string]>> = {
  log: ['log', 'Log Fetch'],
  debugs: ['debug', 'Return Echo'],
  flows: [
    'flow',
    'AllowFailure Dag EachParallel EachSequential ForEachItem If Parallel Pause Sequential Subflow Switch Template WorkingDirectory',
  ],
  executions: ['execution', 'Fail Labels'],
  storages: ['storage', 'Concat DeduplicateItems Delete FilterItems LocalFiles Reverse Size Split'],
  states: ['state', 'Get Set Delete'],
  templating: ['templating', 'TemplatedTask'],
  trigger: ['trigger', 'Toggle'],
};

/** Aliases whose class name changed too. */
const RENAMED: Readonly<Record<string, string>> = {
  'io.kestra.core.tasks.flows.Flow': 'flow.Subflow',
  'io.kestra.core.tasks.flows.Worker': 'flow.WorkingDirectory',
  'io.kestra.plugin.core.flow.WaitFor': 'flow.LoopUntil',
  'io.kestra.core.tasks.executions.Counts': 'execution.Count',
  'io.kestra.core.tasks.storages.Purge': 'execution.PurgeExecutions',
  'io.kestra.plugin.core.storage.Purge': 'execution.PurgeExecutions',
  'io.kestra.core.tasks.storages.PurgeExecution': 'storage.PurgeCurrentExecutionFiles',
  'io.kestra.plugin.core.storage.PurgeExecution': 'storage.PurgeCurrentExecutionFiles',
  'io.kestra.plugin.fs.http.Request': 'http.Request',
  'io.kestra.plugin.fs.http.Download': 'http.Download',
  'io.kestra.plugin.fs.http.Trigger': 'http.Trigger',
  'io.kestra.core.models.triggers.types.Flow': 'trigger.Flow',
  'io.kestra.core.models.triggers.types.Schedule': 'trigger.Schedule',
  'io.kestra.core.models.triggers.types.Webhook': 'trigger.Webhook',
  'io.kestra.core.models.conditions.types.VariableCondition': 'condition.Expression',
  'io.kestra.plugin.core.condition.ExpressionCondition': 'condition.Expression',
  'io.kestra.core.models.conditions.types.MultipleCondition': 'condition.MultipleCondition',
  'io.kestra.core.models.conditions.types.FlowCondition': 'condition.FlowCondition',
  'io.kestra.core.models.conditions.types.FlowNamespaceCondition': 'condition.FlowNamespaceCondition',
  'io.kestra.core.models.tasks.runners.types.ProcessTaskRunner': 'runner.Process',
};

/** Names that lost the suffix `Condition`. */
const CONDITIONS =
  'DateTimeBetween DayWeek DayWeekInMonth ExecutionFlow ExecutionLabels ExecutionNamespace ExecutionOutputs ExecutionStatus HasRetryAttempt Not Or PublicHoliday TimeBetween Weekend';

/** Aliases of plugins. */
const PLUGIN_ALIASES: Readonly<Record<string, string>> = {
  'scripts.runner.docker.DockerTaskRunner': 'scripts.runner.docker.Docker',
  'ee.kubernetes.runner.KubernetesTaskRunner': 'ee.kubernetes.runner.Kubernetes',
  'ee.aws.runner.AwsBatchTaskRunner': 'ee.aws.runner.Batch',
  'ee.azure.runner.AzureBatchTaskRunner': 'ee.azure.runner.Batch',
  'ee.gcp.runner.GcpBatchTaskRunner': 'ee.gcp.runner.Batch',
  'ee.gcp.runner.GcpCloudRunTaskRunner': 'ee.gcp.runner.CloudRun',
  'serdes.csv.CsvReader': 'serdes.csv.CsvToIon',
  'serdes.csv.CsvWriter': 'serdes.csv.IonToCsv',
  'serdes.json.JsonReader': 'serdes.json.JsonToIon',
  'serdes.json.JsonWriter': 'serdes.json.IonToJson',
  'serdes.avro.AvroReader': 'serdes.avro.AvroToIon',
  'serdes.avro.AvroWriter': 'serdes.avro.IonToAvro',
  'serdes.xml.XmlReader': 'serdes.xml.XmlToIon',
  'serdes.xml.XmlWriter': 'serdes.xml.IonToXml',
  'serdes.parquet.ParquetReader': 'serdes.parquet.ParquetToIon',
  'serdes.parquet.ParquetWriter': 'serdes.parquet.IonToParquet',
  'redis.ListPop': 'redis.list.ListPop',
  'redis.ListPush': 'redis.list.ListPush',
  'redis.TriggerList': 'redis.list.Trigger',
  'redis.Publish': 'redis.pubsub.Publish',
  'redis.Get': 'redis.string.Get',
  'redis.Set': 'redis.string.Set',
  'redis.Delete': 'redis.string.Delete',
};

function namesOf(prefix: string, packages: Readonly<Record<string, string>>): string[] {
  return Object.entries(packages).flatMap(([package_, names]) =>
    names.split(' ').map((name) => `${prefix}${package_}.${name}`),
  );
}

let types: ReadonlySet<string> | undefined;
let aliases: ReadonlyMap<string, string> | undefined;

/** Current names of all types on the lists. */
export function knownTypes(): ReadonlySet<string> {
  types ??= new Set([
    ...namesOf(CORE_PREFIX, CORE),
    ...LEGACY.split(' '),
    ...namesOf(PLUGIN_PREFIX, PLUGINS),
  ]);
  return types;
}

/** Old names that Kestra 1.x accepts, with the current ones. */
export function knownAliases(): ReadonlyMap<string, string> {
  if (aliases !== undefined) return aliases;
  const map = new Map<string, string>();
  for (const [old, [current, names]] of Object.entries(MOVED)) {
    for (const name of names.split(' '))
      map.set(`io.kestra.core.tasks.${old}.${name}`, `${CORE_PREFIX}${current}.${name}`);
  }
  for (const [old, current] of Object.entries(RENAMED)) map.set(old, CORE_PREFIX + current);
  for (const name of CONDITIONS.split(' ')) {
    for (const prefix of ['io.kestra.core.models.conditions.types.', `${CORE_PREFIX}condition.`]) {
      map.set(`${prefix}${name}Condition`, `${CORE_PREFIX}condition.${name}`);
    }
  }
  for (const [old, current] of Object.entries(PLUGIN_ALIASES))
    map.set(PLUGIN_PREFIX + old, PLUGIN_PREFIX + current);
  aliases = map;
  return map;
}

/** Whether a type belongs to Kestra's own tests. */
export function isTestType(type: string): boolean {
  return TEST_TYPES.test(type);
}

/** Whether every type of this package is on the lists, so that one that is not does not exist. */
export function isCompletePackage(type: string): boolean {
  return (
    type.startsWith(CORE_PREFIX) ||
    /^io\.kestra\.core\.(tasks|trigger|models\.(conditions|triggers|tasks))\./.test(type)
  );
}

/** Whether a name has the form of a type of a plugin, one of Kestra's or anybody else's. */
export function looksLikePluginType(type: string): boolean {
  return /^(?:io\.kestra\.plugin|(?!io\.kestra\.)[a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*\.)+[A-Z]\w*$/.test(type);
}
