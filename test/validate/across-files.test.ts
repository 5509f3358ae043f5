/** Findings that need more than one file: calls, awaited flows, circles, namespace files. */

import { describe, expect, it } from 'vitest';
import { Catalog, type FlowFiles } from '../../src/flow/catalog.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { REVIEW_RULES } from '../../src/validate/review-rules.ts';
import { validateFlow } from '../../src/validate/validate-flow.ts';
import { formatDiagnostic } from './format-diagnostic.ts';
import { testRegistry } from './test-registry.ts';

type Repository = Readonly<Record<string, string>>;

async function findings(repository: Repository, id: string): Promise<string[]> {
  const files: FlowFiles = {
    list: (directory) => Object.keys(repository).filter((path) => path.startsWith(`${directory}/`)),
    read: (path) => Promise.resolve(repository[path]),
  };
  const path = Object.keys(repository).find((one) => one.endsWith(`/${id}.yaml`))!;
  const { diagnostics } = await validateFlow(new SourceFile(path, repository[path]!), {
    registry: testRegistry(),
    rules: REVIEW_RULES,
    catalog: new Catalog(files),
    namespaceFiles: (namespace) => {
      const folder = `flows/${namespace.replaceAll('.', '/')}/_files/`;
      return Promise.resolve(
        Object.keys(repository).flatMap((one) => (one.startsWith(folder) ? [one.slice(folder.length)] : [])),
      );
    },
  });
  return diagnostics.map((one) => formatDiagnostic(one).trim());
}

const HELLO = '  - {id: hello, type: io.kestra.plugin.core.log.Log, message: hi}\n';

/** A flow of `company.team` with the given tasks. */
const flow = (id: string, tasks = HELLO, head = ''): Repository => ({
  [`flows/company/team/${id}.yaml`]: `id: ${id}\nnamespace: company.team\n${head}tasks:\n${tasks}`,
});

const call = (flowId: string, more = '', namespace = 'company.team'): string =>
  `  - id: call\n    type: io.kestra.plugin.core.flow.Subflow\n    namespace: ${namespace}\n    flowId: ${flowId}\n${more}`;

const INPUTS = `inputs:
  - {id: who, type: STRING}
  - {id: count, type: INT, defaults: 1}
  - {id: note, type: STRING, required: false}
  - {id: day.from, type: DATE}
  - id: address
    type: FORM
    inputs:
      - {id: city, type: STRING}
`;
const GOOD = '    inputs: {who: me, day: {from: "2026-01-01"}, address.city: Oslo}\n';

describe('calls of other flows', () => {
  const child = flow('child', HELLO, INPUTS);

  it.each<[string, Repository, string[]]>([
    ['fit', { ...child, ...flow('main', call('child', GOOD)) }, []],
    [
      'of a flow that is not there',
      { ...child, ...flow('main', call('chld', GOOD)) },
      [
        '7:13-7:17 error unknown-flow task `call` names flow `company.team.chld`, which is not in this repository (did you mean `company.team.child`?)',
      ],
    ],
    [
      'of a namespace that is not here',
      flow('main', call('child', '', 'other.team')),
      [
        '7:13-7:18 warning unknown-flow task `call` names flow `other.team.child`, which is not in this repository',
      ],
    ],
    ['whose name only a run knows', flow('main', call('"{{ inputs.x ?? \'y\' }}"')), []],
    [
      'in their own namespace',
      flow('main', call('child', '', "'{{ flow.namespace }}'")),
      [
        '7:13-7:18 error unknown-flow task `call` names flow `company.team.child`, which is not in this repository',
      ],
    ],
    [
      'without inputs',
      { ...child, ...flow('main', call('child')) },
      [
        '4:5-4:7 error subflow-input task `call` does not give input `who`, which `company.team.child` needs',
        '4:5-4:7 error subflow-input task `call` does not give input `day.from`, which `company.team.child` needs',
        '4:5-4:7 error subflow-input task `call` does not give input `address.city`, which `company.team.child` needs',
      ],
    ],
    [
      'with inputs of wrong names and types',
      {
        ...child,
        ...flow('main', call('child', GOOD.replace('who: me', 'who: me, whom: you, count: many'))),
      },
      [
        '8:23-8:27 warning subflow-input `company.team.child` has no input `whom` (did you mean `who`?)',
        '8:41-8:45 error subflow-input input `count` of `company.team.child` must be an integer of 32 bits',
      ],
    ],
    [
      'with an expression for a number',
      { ...child, ...flow('main', call('child', GOOD.replace('who: me', 'who: me, count: "{{ 1 }}"'))) },
      [],
    ],
    [
      'whose outputs are not there',
      {
        ...flow('child', HELLO, 'outputs:\n  - {id: total, type: STRING, value: x}\n'),
        ...flow(
          'main',
          `${call('child')}  - id: hello\n    type: io.kestra.plugin.core.log.Log\n    message: "{{ outputs.call.outputs.total }} {{ outputs.call.outputs.totl }}"\n`,
        ),
      },
      ['10:51-10:76 error unknown-output `company.team.child` has no output `totl` (did you mean `total`?)'],
    ],
    [
      'whose name leads out of the repository',
      {
        'outside/child.yaml': 'id: ../outside/child\nnamespace: x\n',
        ...flow('main', call('../outside/child')),
      },
      [
        '7:13-7:29 error unknown-flow task `call` names flow `company.team.../outside/child`, which is not in this repository',
      ],
    ],
    [
      'of a disabled flow',
      { ...flow('child', HELLO, 'disabled: true\n'), ...flow('main', call('child')) },
      [
        '7:13-7:18 error disabled-flow task `call` calls `company.team.child`, which is disabled and so cannot be started',
      ],
    ],
    [
      'in a circle',
      { ...flow('main', call('middle')), ...flow('middle', call('end')), ...flow('end', call('main')) },
      [
        '7:13-7:19 warning subflow-recursion task `call` starts a circle of calls: company.team.main → company.team.middle → company.team.end → company.team.main (make sure that a condition ends it)',
      ],
    ],
    [
      'into a circle that they are no part of',
      { ...flow('main', call('a')), ...flow('a', call('b')), ...flow('b', call('a')) },
      [],
    ],
  ])('%s', async (_, repository, expected) => {
    expect(await findings(repository, 'main')).toEqual(expected);
  });

  it('point at the flow that is called', async () => {
    const repository = { ...child, ...flow('main', call('child')) };
    const source = new SourceFile(
      'flows/company/team/main.yaml',
      repository['flows/company/team/main.yaml']!,
    );
    const catalog = new Catalog({
      list: () => Object.keys(repository),
      read: (path) => Promise.resolve(repository[path]),
    });
    const { diagnostics } = await validateFlow(source, {
      rules: REVIEW_RULES,
      catalog,
      registry: testRegistry(),
    });
    const [related] = diagnostics[0]!.related!;
    expect([related!.file.path, related!.file.text.slice(related!.span.start, related!.span.end)]).toEqual([
      'flows/company/team/child.yaml',
      'child',
    ]);
  });
});

describe('awaited flows', () => {
  const waiting = (trigger: string): Repository =>
    flow('main', HELLO, `triggers:\n  - id: t\n    type: io.kestra.plugin.core.trigger.Flow\n${trigger}`);
  const preconditions = (flowId: string): string =>
    `    preconditions:\n      id: p\n      flows:\n        - {namespace: company.team, flowId: ${flowId}}\n`;

  it.each<[string, Repository, string[]]>([
    ['are there', { ...flow('other'), ...waiting(preconditions('other')) }, []],
    [
      'in preconditions',
      { ...flow('other'), ...waiting(preconditions('othr')) },
      [
        '9:45-9:49 error unknown-flow trigger `t` names flow `company.team.othr`, which is not in this repository (did you mean `company.team.other`?)',
      ],
    ],
    [
      'in conditions',
      waiting(
        '    conditions:\n      - {type: io.kestra.plugin.core.condition.ExecutionFlow, namespace: elsewhere, flowId: x}\n',
      ),
      [
        '7:93-7:94 warning unknown-flow trigger `t` names flow `elsewhere.x`, which is not in this repository',
      ],
    ],
  ])('%s', async (_, repository, expected) => {
    expect((await findings(repository, 'main')).filter((line) => line.includes('unknown-flow'))).toEqual(
      expected,
    );
  });
});

describe('namespace files', () => {
  const FILES = { 'flows/company/team/_files/sql/load.sql': 'SELECT 1', 'flows/other/_files/x.txt': '' };
  const log = (message: string): Repository =>
    flow('main', `  - id: hello\n    type: io.kestra.plugin.core.log.Log\n    message: "${message}"\n`);
  const included = (include: string): Repository =>
    flow(
      'main',
      `  - id: sh\n    type: io.kestra.plugin.scripts.shell.Commands\n    commands: [ls]\n    namespaceFiles:\n      enabled: true\n      include: [${include}]\n`,
    );

  it.each<[string, Repository, string[]]>([
    ['that are there', log("{{ read('sql/load.sql') }} {{ read('x.txt', namespace='other') }}"), []],
    ['that are asked for', log("{{ fileExists('no.txt') }}"), []],
    ['of an execution', log("{{ read('kestra:///a.txt') }}"), []],
    [
      'that are not there',
      log("{{ read('sql/laod.sql') }} {{ fileURI('/no.txt') }}"),
      [
        '6:18-6:38 error missing-file namespace `company.team` has no file `sql/laod.sql` (did you mean `sql/load.sql`?)',
        '6:45-6:63 error missing-file namespace `company.team` has no file `/no.txt` (put it into the `_files` folder of the namespace)',
      ],
    ],
    [
      'of a namespace without files',
      log("{{ read('a', namespace='none') }}"),
      [
        '6:18-6:45 error missing-file namespace `none` has no file `a` (the namespace has no files: put it into its `_files` folder)',
      ],
    ],
    ['that a task includes', included('load.sql, sql/load.sql, sql/, "*.py"'), []],
    [
      'that a task includes and that are not there',
      included('sql/load.py'),
      [
        '9:17-9:28 error missing-file namespace `company.team` has no file `sql/load.py` (did you mean `sql/load.sql`?)',
      ],
    ],
  ])('%s', async (_, repository, expected) => {
    expect(await findings({ ...FILES, ...repository }, 'main')).toEqual(expected);
  });
});
