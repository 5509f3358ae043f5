/** Reads `gitestra.yaml`: every key typed, every fault at its place, unknown keys with the nearest known one. */

import type { Diagnostic } from '../flow/diagnostic.ts';
import { describeValue, Fields, oneOf, Problems } from '../flow/fields.ts';
import { parsePluginDefaults } from '../flow/parse-flow.ts';
import { isRecord } from '../flow/path.ts';
import type { SourceFile } from '../flow/source.ts';
import { parseYaml } from '../flow/yaml.ts';
import { githubCron } from '../github/workflow-cron.ts';
import {
  type Config,
  DEFAULT_CONFIG,
  RULE_SEVERITIES,
  type RuleSeverity,
  STATE_STORES,
  TASK_RUNNERS,
} from './config-model.ts';

export const CONFIG_KEYS = [
  'kestra',
  'flowsDir',
  'testsDir',
  'filesDir',
  'variables',
  'globals',
  'pluginDefaults',
  'plugins',
  'taskRunner',
  'state',
  'stateBranch',
  'stateRemote',
  'workerGroups',
  'retention',
  'workflows',
  'validate',
  'http',
  'allowedPaths',
] as const;

export interface ParsedConfig {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

export function parseConfig(source: SourceFile): ParsedConfig {
  const document = parseYaml(source);
  const problems = new Problems(document);
  if (document.value !== null && !isRecord(document.value) && !document.broken) {
    const message = `the configuration is a map with keys such as \`flowsDir\`, found ${describeValue(document.value)}`;
    problems.add({ code: 'wrong-type', message, path: [], part: 'head' });
  }
  const fields = new Fields(
    problems,
    isRecord(document.value) ? document.value : {},
    [],
    'the configuration',
  );
  fields.refuseUnknown(CONFIG_KEYS);
  const filesDir = fields.string('filesDir');
  const stateRemote = fields.string('stateRemote', REMOTE);
  const config: Config = {
    kestra: parseLevel(fields),
    flowsDir:
      fields.string('flowsDir', { pattern: /\S/, patternHelp: 'name the folder of the flows' }) ??
      DEFAULT_CONFIG.flowsDir,
    testsDir:
      fields.string('testsDir', { pattern: /\S/, patternHelp: 'name the folder of the test suites' }) ??
      DEFAULT_CONFIG.testsDir,
    ...(filesDir === undefined ? {} : { filesDir }),
    variables: fields.map('variables') ?? {},
    globals: fields.map('globals') ?? {},
    pluginDefaults: parsePluginDefaults(fields),
    plugins: fields.strings('plugins') ?? [],
    taskRunner: fields.oneOf('taskRunner', TASK_RUNNERS) ?? DEFAULT_CONFIG.taskRunner,
    state: fields.oneOf('state', STATE_STORES) ?? DEFAULT_CONFIG.state,
    stateBranch: parseBranch(fields) ?? DEFAULT_CONFIG.stateBranch,
    ...(stateRemote === undefined ? {} : { stateRemote }),
    workerGroups: parseWorkerGroups(fields),
    retention: parseRetention(fields),
    workflows: parseWorkflows(fields),
    validate: parseValidate(fields),
    http: { rewrite: parseRewrite(fields) },
    allowedPaths: fields.strings('allowedPaths') ?? [],
  };
  for (const key of ['plugins'] as const) if (fields.has(key)) warnOfNoEffect(fields, key);
  return { config, diagnostics: [...document.diagnostics, ...(document.broken ? [] : problems.diagnostics)] };
}

function parseLevel(fields: Fields): 1 | 2 {
  const level = fields.string('kestra');
  if (level !== undefined && level !== '1' && level !== '2') {
    fields.error(
      'invalid-value',
      'kestra',
      `\`${level}\` is no language level`,
      'write `1` for flows of Kestra 1.x, `2` for 2.x',
    );
  }
  return level === '2' ? 2 : 1;
}

/** What git takes as the name of a branch, without the cases that nobody means. */
const BRANCH = /^(?!\/|-)(?!.*(\/\/|\.\.|@\{|\.lock(\/|$)|\/\.|\/$|\.$))[^\s~^:?*[\\]+$/;
/** No option of git, and no command behind `ext::`. */
const REMOTE = {
  pattern: /^(?!-)(?!ext::)\S+$/,
  patternHelp: 'write the name of a remote, such as `origin`, or its URL',
};

function parseBranch(fields: Fields): string | undefined {
  return fields.string('stateBranch', {
    pattern: BRANCH,
    patternHelp: 'write the name of a branch, such as `gitestra-state`',
  });
}

/** Better said than silently accepted. */
function warnOfNoEffect(fields: Fields, key: string): void {
  fields.problems.add({
    code: 'unsupported-setting',
    severity: 'warning',
    message: `\`${key}\` has no effect in this version`,
    path: fields.at(key),
    part: 'key',
  });
}

function parseWorkerGroups(fields: Fields): Config['workerGroups'] {
  const groups = fields.nested('workerGroups', '`workerGroups`');
  if (groups === undefined) return {};
  const result: Record<string, readonly string[]> = {};
  for (const key of Object.keys(groups.record)) {
    const label = typeof groups.raw(key) === 'string' ? groups.string(key) : undefined;
    result[key] = label === undefined ? (groups.strings(key) ?? []) : [label];
  }
  return result;
}

function parseRetention(fields: Fields): Config['retention'] {
  const retention = fields.nested('retention', '`retention`');
  if (retention === undefined) return {};
  retention.refuseUnknown(['executions', 'maxAge', 'keyVersions']);
  const executions = retention.integer('executions', 1);
  const maxAge = retention.duration('maxAge');
  const keyVersions = retention.integer('keyVersions', 1);
  return {
    ...(executions === undefined ? {} : { executions }),
    ...(maxAge === undefined ? {} : { maxAge }),
    ...(keyVersions === undefined ? {} : { keyVersions }),
  };
}

function parseWorkflows(fields: Fields): Config['workflows'] {
  const byDefault = DEFAULT_CONFIG.workflows;
  const workflows = fields.nested('workflows', '`workflows`');
  if (workflows === undefined) return byDefault;
  workflows.refuseUnknown(WORKFLOW_KEYS);
  const runsOn = typeof workflows.raw('runsOn') === 'string' ? workflows.string('runsOn') : undefined;
  const environment = workflows.string('environment');
  const { tick: usualTick, ...usual } = byDefault;
  const tick = workflows.raw('tick') === false ? undefined : (parseTick(workflows) ?? usualTick);
  return {
    ...usual,
    action: workflows.string('action') ?? usual.action,
    checkout: workflows.string('checkout') ?? usual.checkout,
    runsOn: runsOn === undefined ? (workflows.strings('runsOn') ?? usual.runsOn) : [runsOn],
    dispatch: workflows.strings('dispatch') ?? usual.dispatch,
    push: workflows.strings('push') ?? usual.push,
    branches: workflows.strings('branches') ?? usual.branches,
    spread: workflows.boolean('spread') ?? usual.spread,
    attest: workflows.boolean('attest') ?? usual.attest,
    attestAction: workflows.string('attestAction') ?? usual.attestAction,
    validate: workflows.boolean('validate') ?? usual.validate,
    ...(environment === undefined ? {} : { environment }),
    ...(tick === undefined ? {} : { tick }),
  };
}

const WORKFLOW_KEYS = [
  'action',
  'checkout',
  'runsOn',
  'dispatch',
  'push',
  'branches',
  'spread',
  'environment',
  'attest',
  'attestAction',
  'tick',
  'validate',
];

function parseTick(workflows: Fields): string | undefined {
  const tick = workflows.string('tick');
  if (tick === undefined) return undefined;
  const answer = githubCron(tick);
  if ('cron' in answer) return answer.cron;
  workflows.error('invalid-value', 'tick', answer.reason, 'write for example `*/15 * * * *`, or `false`');
  return undefined;
}

/** Whether a rule of that name exists is known only where the rules are; validation reports the others. */
function parseValidate(fields: Fields): Config['validate'] {
  const validate = fields.nested('validate', '`validate`');
  if (validate === undefined) return DEFAULT_CONFIG.validate;
  validate.refuseUnknown(['rules', 'ignore']);
  return { rules: parseRules(validate), ignore: parseIgnored(validate) };
}

function parseIgnored(validate: Fields): Config['validate']['ignore'] {
  const items = validate.maps('ignore', (_, index) => `entry ${index + 1} of \`validate.ignore\``) ?? [];
  return items.map((item) => {
    item.refuseUnknown(['paths', 'rules', 'reason']);
    item.require('paths');
    item.require('rules');
    const reason = item.string('reason');
    return {
      paths: item.strings('paths') ?? [],
      rules: item.strings('rules') ?? [],
      ...(reason === undefined ? {} : { reason }),
    };
  });
}

function parseRules(validate: Fields): Readonly<Record<string, RuleSeverity>> {
  const rules = validate.nested('rules', '`validate.rules`');
  const result: Record<string, RuleSeverity> = {};
  for (const rule of Object.keys(rules?.record ?? {})) {
    // YAML 1.1 reads a bare `off` as false; what is meant is clear.
    const severity = rules!.raw(rule) === false ? 'off' : rules!.oneOf(rule, RULE_SEVERITIES);
    if (severity !== undefined) result[rule] = severity;
  }
  return result;
}

function parseRewrite(fields: Fields): Readonly<Record<string, string>> {
  const http = fields.nested('http', '`http`');
  http?.refuseUnknown(['rewrite']);
  const rewrite = http?.nested('rewrite', '`http.rewrite`');
  const result: Record<string, string> = {};
  for (const from of Object.keys(rewrite?.record ?? {})) {
    const to = rewrite!.string(from);
    for (const [role, url] of [
      ['key', from],
      ['value', to],
    ] as const) {
      if (url === undefined || /^(https?|jdbc:postgresql):\/\/[^/\s]+/.test(url)) continue;
      rewrite!.problems.add({
        code: 'invalid-value',
        message: `\`${url}\` in \`http.rewrite\` is not the beginning of a URL`,
        path: rewrite!.at(from),
        part: role,
        help: `begin with ${oneOf(['`http://`', '`https://`', '`jdbc:postgresql://`'])} and a host, such as \`https://api.example.com: http://127.0.0.1:8080\``,
      });
    }
    if (to !== undefined) result[from] = to;
  }
  return result;
}
