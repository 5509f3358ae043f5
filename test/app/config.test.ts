import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/app/config.ts';
import { DEFAULT_CONFIG } from '../../src/app/config-model.ts';
import { renderConfigSchema } from '../../src/app/config-schema.ts';
import { CONFIG_KEYS, parseConfig } from '../../src/app/parse-config.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { parseYaml } from '../../src/flow/yaml.ts';

const parse = (text: string) => parseConfig(new SourceFile('gitestra.yaml', text));

/** `line:column severity message (help)` of each diagnostic. */
const faults = (text: string): string[] =>
  parse(text).diagnostics.map(({ file, span, severity, message, help }) => {
    const { line, column } = file.position(span.start);
    return `${line}:${column} ${severity} ${message}${help === undefined ? '' : ` (${help})`}`;
  });

const FULL = `kestra: 2
flowsDir: pipelines
filesDir: assets
variables: {region: eu}
globals: {env: {name: prod}}
pluginDefaults:
  - {type: io.kestra.plugin.core.log, forced: true, values: {level: WARN}}
taskRunner: docker
state: git
stateBranch: ops/state
stateRemote: upstream
retention: {executions: 50, maxAge: P30D, keyVersions: 5}
validate:
  rules: {unknown-type: warning, namespace-folder: off, cron: 'off'}
http:
  rewrite:
    https://api.example.com/v1: http://127.0.0.1:8080
    jdbc:postgresql://db:5432: jdbc:postgresql://127.0.0.1:5432
allowedPaths: [data]
workerGroups: {gpu: [self-hosted, gpu]}
workflows: {runsOn: ubuntu-24.04, dispatch: ['company.*'], spread: true, tick: false, environment: production}
`;

describe('parseConfig', () => {
  it('reads every key', () => {
    expect(parse(FULL)).toMatchObject({
      diagnostics: [],
      config: {
        kestra: 2,
        flowsDir: 'pipelines',
        filesDir: 'assets',
        variables: { region: 'eu' },
        globals: { env: { name: 'prod' } },
        pluginDefaults: [{ type: 'io.kestra.plugin.core.log', forced: true, values: { level: 'WARN' } }],
        taskRunner: 'docker',
        state: 'git',
        stateBranch: 'ops/state',
        stateRemote: 'upstream',
        retention: { executions: 50, maxAge: 2_592_000_000, keyVersions: 5 },
        validate: { rules: { 'unknown-type': 'warning', 'namespace-folder': 'off', cron: 'off' } },
        http: {
          rewrite: {
            'https://api.example.com/v1': 'http://127.0.0.1:8080',
            'jdbc:postgresql://db:5432': 'jdbc:postgresql://127.0.0.1:5432',
          },
        },
        allowedPaths: ['data'],
        workerGroups: { gpu: ['self-hosted', 'gpu'] },
        workflows: {
          action: 'gitestra/gitestra@v0',
          runsOn: ['ubuntu-24.04'],
          dispatch: ['company.*'],
          spread: true,
          attest: false,
          environment: 'production',
          validate: true,
        },
      },
    });
  });

  it('has a default for every key', () => {
    expect(parse('')).toEqual({ config: DEFAULT_CONFIG, diagnostics: [] });
  });

  it.each([
    ['flowDir: x', '1:1 error the configuration has no property `flowDir` (did you mean `flowsDir`?)'],
    ['kestra: 3', '1:9 error `3` is no language level (write `1` for flows of Kestra 1.x, `2` for 2.x)'],
    [
      'taskRunner: dokcer',
      '1:13 error `dokcer` is not a possible `taskRunner` of the configuration (did you mean `docker`?)',
    ],
    ['- a', '1:3 error the configuration is a map with keys such as `flowsDir`, found a list'],
    [
      'stateBranch: a..b',
      '1:14 error `a..b` is not a valid `stateBranch` of the configuration (write the name of a branch, such as `gitestra-state`)',
    ],
    [
      'stateRemote: ext::sh',
      '1:14 error `ext::sh` is not a valid `stateRemote` of the configuration (write the name of a remote, such as `origin`, or its URL)',
    ],
    [
      "workflows: {tick: '* * * * *'}",
      "1:19 error `* * * * *` fires every minute; GitHub's shortest is 5 (write for example `*/15 * * * *`, or `false`)",
    ],
    ['workflows: {runson: x}', '1:13 error `workflows` has no property `runson` (did you mean `runsOn`?)'],
    ['http: {rewirte: {}}', '1:8 error `http` has no property `rewirte` (did you mean `rewrite`?)'],
    [
      'allowedPaths: data',
      '1:15 error `allowedPaths` of the configuration must be a list, found text "data"',
    ],
  ])('%j', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('reports all faults at once', () => {
    expect(
      faults('kestra: 3\nnope: 1\nvalidate: {rules: {a: fatal}}\nhttp: {rewrite: {x: http://y}}\n'),
    ).toHaveLength(4);
  });

  it('reports YAML faults', () => {
    expect(faults('flowsDir: [')).toHaveLength(1);
  });
});

describe('schema', () => {
  it('is what schemas/config.schema.json holds', () => {
    expect(readFileSync(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8')).toBe(
      renderConfigSchema(),
    );
  });

  it('knows the same keys as the reader, and accepts what it accepts', () => {
    const schema = JSON.parse(renderConfigSchema()) as { properties: object };
    expect(Object.keys(schema.properties)).toEqual([...CONFIG_KEYS]);
    const accepts = new Ajv.default({ strict: false }).compile(schema);
    const value = structuredClone(
      parseYaml(new SourceFile('x', FULL.replace('namespace-folder: off, ', ''))).value,
    );
    expect(accepts(value)).toBe(true);
    expect(accepts({})).toBe(true);
    expect(accepts({ kestra: 3 })).toBe(false);
    expect(accepts({ nope: 1 })).toBe(false);
  });
});

describe('loadConfig', () => {
  let root: string;
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-config-')));
    mkdirSync(join(root, 'a', 'b'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('takes the nearest file above, whose folder is the root', async () => {
    writeFileSync(join(root, 'gitestra.yaml'), 'flowsDir: x');
    expect(await loadConfig(join(root, 'a', 'b'))).toMatchObject({
      root,
      file: join(root, 'gitestra.yaml'),
      config: { flowsDir: 'x' },
    });
  });

  it('does not look beyond the repository', async () => {
    writeFileSync(join(root, 'gitestra.yaml'), 'flowsDir: x');
    mkdirSync(join(root, 'a', '.git'));
    expect(await loadConfig(join(root, 'a', 'b'))).toMatchObject({
      root: join(root, 'a'),
      config: DEFAULT_CONFIG,
    });
  });

  it('is rooted in the folder itself outside of any repository', async () => {
    expect(await loadConfig(join(root, 'a'))).toEqual({
      config: DEFAULT_CONFIG,
      root: join(root, 'a'),
      diagnostics: [],
      problems: [],
    });
  });

  it('lets the environment override the file, and says what is wrong with it', async () => {
    writeFileSync(join(root, 'gitestra.yaml'), 'flowsDir: x\ntaskRunner: docker');
    const env = {
      GITESTRA_FLOWS_DIR: 'y',
      GITESTRA_KESTRA: '2',
      GITESTRA_TASK_RUNNER: 'proces',
      GITESTRA_FLOW_DIR: 'z',
      GITESTRA_SECRET_X: 's',
      GITESTRA_DEBUG: '1',
      GITESTRA_FILES_DIR: '',
    };
    const { config, problems } = await loadConfig(root, { env });
    expect(config).toMatchObject({ flowsDir: 'y', kestra: 2, taskRunner: 'docker' });
    expect(config.filesDir).toBeUndefined();
    expect(problems).toEqual([
      "The environment variable GITESTRA_FLOW_DIR is none of Gitestra's. Did you mean GITESTRA_FLOWS_DIR?",
      'GITESTRA_TASK_RUNNER is “proces”; it must be auto or docker or process. Did you mean “process”?',
    ]);
  });

  it('reads a file that is named, or says that it cannot', async () => {
    writeFileSync(join(root, 'a', 'other.yaml'), 'flowsDir: z');
    expect(await loadConfig(root, { file: 'a/other.yaml' })).toMatchObject({
      root: join(root, 'a'),
      config: { flowsDir: 'z' },
    });
    expect((await loadConfig(root, { file: 'none.yaml' })).problems).toEqual([
      `The configuration ${join(root, 'none.yaml')} cannot be read`,
    ]);
  });
});
