import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TemporaryRepository } from '../git/temporary-repository.ts';
import { gitestra } from './fake-host.ts';

let repository: TemporaryRepository;
beforeEach(() => {
  repository = new TemporaryRepository();
});
afterEach(() => repository.remove());

const LOG = 'io.kestra.plugin.core.log.Log';

function flow(id: string, options: { tasks?: string; more?: string; namespace?: string } = {}): string {
  const tasks = options.tasks ?? `  - {id: log, type: ${LOG}, message: "hello from ${id}"}\n`;
  return `id: ${id}\nnamespace: ${options.namespace ?? 'company.team'}\n${options.more ?? ''}tasks:\n${tasks}`;
}

const path = (id: string, folder = 'company/team'): string => `flows/${folder}/${id}.yaml`;

const schedule = (cron: string, more = ''): string =>
  `triggers: [{id: nightly, type: io.kestra.plugin.core.trigger.Schedule, cron: "${cron}"${more}}]\n`;

const call = (flowId: string): string =>
  `  - {id: call, type: io.kestra.plugin.core.flow.Subflow, namespace: company.team, flowId: ${flowId}}\n`;

async function plan(...argv: string[]) {
  const { status, out, err } = await gitestra(['plan', '-f', 'json', ...argv], { cwd: repository.root });
  return { status, err, ...(out === '' ? {} : (JSON.parse(out) as PlanJson)) };
}

interface PlanJson {
  flows: { name: string; fate: string; [key: string]: unknown }[];
  affected: { name: string; reasons: string[] }[];
}

/** `fate name: sentences` of each flow. */
function changes({ flows = [] }: Partial<PlanJson>): string[] {
  return flows.map(({ fate, name, changes: list }) => {
    const words = (list as { words: string }[]).map((change) => change.words);
    return `${fate} ${name}${words.length === 0 ? '' : `: ${words.join('; ')}`}`;
  });
}

describe('gitestra plan', () => {
  it('tells new, changed, renamed and deleted flows apart, with the revision each becomes', async () => {
    repository.commit({
      [path('a')]: flow('a'),
      [path('gone')]: flow('gone'),
      [path('old')]: flow('old', { tasks: call('x') }),
    });
    repository.commit({
      [path('a')]: flow('a', { more: 'description: one\n' }),
      [path('same')]: flow('same'),
    });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ [path('a')]: flow('a', { more: 'description: two\n' }) });
    repository.git('rm', '-q', path('gone'));
    repository.git('mv', path('old'), path('name'));
    repository.commit({
      [path('a')]: flow('a', { more: 'description: three\n' }),
      [path('name')]: flow('name', { tasks: call('x') }),
      [path('same')]: `# comment\n${flow('same')}`,
    });
    repository.write(
      path('fresh'),
      flow('fresh', {
        more: 'inputs: [{id: who, type: STRING}]\n',
        tasks: `  - {id: t, type: ${LOG}, message: "{{ secret('KEY') }}"}\n`,
      }),
    );
    const found = await plan();
    expect(changes(found)).toEqual([
      'changed company.team.a: `description`: `one` → `three`',
      'new company.team.fresh',
      'deleted company.team.gone',
      'renamed company.team.name: `id`: `old` → `name`',
      'layout company.team.same',
    ]);
    expect(found.flows!.map(({ revision }) => revision)).toEqual([
      { before: 2, after: 4 },
      { after: 1 },
      { before: 1, after: 2 },
      { before: 1, after: 2 },
      { before: 1, after: 2 },
    ]);
    expect(found.flows![3]).toMatchObject({ oldName: 'company.team.old', oldPath: path('old') });
    expect(found.flows![1]).toMatchObject({
      uncommitted: true,
      facts: ['1 task: `t` (Log)', 'inputs that must be given: `who`'],
      secrets: { added: ['KEY'], removed: [] },
    });
  });

  it('keeps a flow together that moved to another folder and changed altogether', async () => {
    repository.commit({ [path('a')]: flow('a') });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.git('rm', '-q', path('a'));
    repository.commit({
      'flows/company.team/a.yaml': flow('a', {
        tasks: Array.from(
          { length: 30 },
          (_, index) => `  - {id: n${index}, type: ${LOG}, message: n}\n`,
        ).join(''),
      }),
    });
    const { flows } = await plan();
    expect(flows).toMatchObject([{ name: 'company.team.a', fate: 'renamed', oldPath: path('a') }]);
  });

  it('shows when schedules fire, before and after', async () => {
    repository.commit({
      [path('a')]: flow('a', { more: schedule('0 3 * * *') }),
      [path('b')]: flow('b', { more: schedule('0 3 * * *') }),
    });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({
      [path('a')]: flow('a', { more: schedule('30 4 * * 1', ', timezone: Europe/Paris') }),
      [path('b')]: flow('b', { more: `description: x\n${schedule('0 3 * * *')}` }),
    });
    const { flows } = await plan();
    const [change] = flows![0]!.schedules as { before: { next: string[] }; after: { next: string[] } }[];
    expect(change).toMatchObject({
      trigger: 'nightly',
      before: { rule: '0 3 * * *', timeZone: 'UTC', disabled: false, conditional: false },
      after: { rule: '30 4 * * 1', timeZone: 'Europe/Paris' },
    });
    const [before, after] = [change!.before.next, change!.after.next];
    expect(before).toHaveLength(5);
    expect(before.every((date) => /T03:00(:00)?Z/.test(date))).toBe(true);
    expect(Date.parse(before[1]!.slice(0, 10)) - Date.parse(before[0]!.slice(0, 10))).toBe(86_400_000);
    expect(
      after.every(
        (date) => /T04:30(:00)?\+0[12]:00/.test(date) && new Date(date.slice(0, 10)).getUTCDay() === 1,
      ),
    ).toBe(true);
    expect(flows![1]!.schedules).toEqual([]);
  });

  it('knows lists of dates, and schedules that are disabled or cannot be told', async () => {
    repository.commit({ [path('a')]: flow('a') });
    repository.git('checkout', '-q', '-b', 'topic');
    const triggers = `triggers:
  - {id: dates, type: io.kestra.plugin.core.trigger.ScheduleOnDates, timezone: Europe/Paris, dates: ["2001-01-01T08:00:00+01:00", "2999-07-01T08:00:00+02:00"]}
  - {id: off, type: io.kestra.plugin.core.trigger.Schedule, cron: "0 3 * * *", disabled: true}
  - {id: wrong, type: io.kestra.plugin.core.trigger.Schedule, cron: "0 99 * * *"}
  - {id: sometimes, type: io.kestra.plugin.core.trigger.Schedule, cron: "0 3 * * *", conditions: [{type: io.kestra.plugin.core.condition.Weekend}]}
`;
    repository.commit({ [path('a')]: flow('a', { more: triggers }) });
    const { flows } = await plan();
    expect(flows![0]!.schedules).toMatchObject([
      { trigger: 'dates', after: { rule: '2 dates', next: [expect.stringMatching(/^2999-07-01T08:00/)] } },
      { trigger: 'off', after: { disabled: true, next: [] } },
      { trigger: 'wrong', after: { rule: '0 99 * * *', next: [] } },
      { trigger: 'sometimes', after: { conditional: true } },
    ]);
  });

  it('names callers and waiting flows, and calls that break', async () => {
    const waits = `triggers: [{id: t, type: io.kestra.plugin.core.trigger.Flow, preconditions: {id: p, flows: [{namespace: company.team, flowId: a}]}}]\n`;
    repository.commit({
      [path('a')]: flow('a'),
      [path('gone')]: flow('gone'),
      [path('caller')]: flow('caller', { tasks: call('a') }),
      [path('other')]: flow('other', { tasks: call('gone') }),
      [path('waiting')]: flow('waiting', { more: waits }),
      [path('alone')]: flow('alone'),
    });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.git('rm', '-q', path('gone'));
    repository.commit({ [path('a')]: flow('a', { more: 'inputs: [{id: day, type: DATE}]\n' }) });
    const found = await plan();
    expect(found.status).toBe(1);
    expect(found.flows!.map(({ name, callers }) => ({ name, callers }))).toMatchObject([
      {
        name: 'company.team.a',
        callers: [
          {
            flow: 'company.team.caller',
            by: 'call',
            kind: 'call',
            problems: [expect.stringContaining('does not give input `day`')],
          },
          { flow: 'company.team.waiting', by: 't', kind: 'wait', problems: [] },
        ],
      },
      {
        name: 'company.team.gone',
        callers: [
          { flow: 'company.team.other', problems: [expect.stringContaining('not in this repository')] },
        ],
      },
    ]);
    expect(found.affected).toMatchObject([
      { name: 'company.team.caller', reasons: ['task `call` calls `company.team.a`'] },
      { name: 'company.team.other', reasons: ['task `call` calls `company.team.gone`'] },
      { name: 'company.team.waiting', reasons: ['trigger `t` waits for `company.team.a`'] },
    ]);
  });

  it('finds the flows that files and settings reach', async () => {
    const reads = `  - {id: t, type: ${LOG}, message: "{{ read('sql/q.sql') }}"}\n`;
    const takes = `  - id: t\n    type: io.kestra.plugin.scripts.shell.Commands\n    namespaceFiles: {enabled: true, include: [sql/**]}\n    commands: [ls]\n`;
    const uses = (what: string): string =>
      `  - {id: t, type: io.kestra.plugin.core.debug.Return, format: "{{ ${what} }}"}\n`;
    repository.commit({
      [path('reads')]: flow('reads', { tasks: reads }),
      [path('takes')]: flow('takes', { tasks: takes }),
      [path('region')]: flow('region', { tasks: uses('namespace.region') }),
      [path('city')]: flow('city', { tasks: uses('namespace.city') }),
      [path('stage')]: flow('stage', { tasks: uses('globals.stage') }),
      [path('logs')]: flow('logs'),
      [path('far', 'elsewhere')]: flow('far', { namespace: 'elsewhere', tasks: uses('namespace.region') }),
      'flows/company/team/_files/sql/q.sql': 'select 1',
      'flows/company/_namespace.yaml': 'variables: {region: eu, city: Bern}\n',
      'gitestra.yaml': 'globals: {stage: test}\n',
    });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({
      'flows/company/team/_files/sql/q.sql': 'select 2',
      'flows/company/_namespace.yaml': `variables: {region: us, city: Bern}\npluginDefaults: [{type: ${LOG}, values: {level: WARN}}]\n`,
      'gitestra.yaml': 'globals: {stage: production}\n',
    });
    const { flows, affected } = await plan();
    expect(flows).toEqual([]);
    const logs = `plugin defaults of \`${LOG}\` changed in \`flows/company/_namespace.yaml\``;
    expect(affected).toMatchObject([
      { name: 'company.team.logs', reasons: [logs] },
      { name: 'company.team.reads', reasons: [logs, 'reads `sql/q.sql`, which changed'] },
      {
        name: 'company.team.region',
        reasons: ['`namespace.region` changed in `flows/company/_namespace.yaml`'],
      },
      { name: 'company.team.stage', reasons: ['`globals.stage` changed in `gitestra.yaml`'] },
      { name: 'company.team.takes', reasons: ['task `t` takes `sql/q.sql` along, which changed'] },
    ]);
  });

  it('compares with where the branch began, whatever happened on the other one', async () => {
    repository.commit({ [path('a')]: flow('a') });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ [path('b')]: flow('b') });
    repository.git('checkout', '-q', 'main');
    repository.commit({ [path('c')]: flow('c') });
    repository.git('checkout', '-q', 'topic');
    expect(changes(await plan())).toEqual(['new company.team.b']);
    expect(changes(await plan('--base', 'HEAD'))).toEqual([]);
    expect((await plan('--base', 'nothing')).err).toContain('“nothing” names no commit of this repository');
  });

  it('shows files that cannot be read as flows', async () => {
    repository.commit({ [path('a')]: flow('a') });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ [path('a')]: `${flow('a')}  - {id: [\n` });
    const { out } = await gitestra(['plan'], { cwd: repository.root });
    expect(out).toContain('cannot be read as a flow, so its lines are compared');
    expect(out).toContain('+   - {id: [');
  });

  it('reads well', async () => {
    repository.commit({ [path('a')]: flow('a'), [path('b')]: flow('b', { tasks: call('a') }) }, 'one');
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ [path('a')]: flow('a', { tasks: `  - {id: log, type: ${LOG}, message: "two"}\n` }) });
    const base = repository.git('rev-parse', '--short=8', 'main');
    const { status, out } = await gitestra(['plan'], { cwd: repository.root });
    expect(status).toBe(0);
    expect(out).toBe(`flows: 1 changed, 1 affected since main (${base})

~ company.team.a  changed  revision 1 → 2  ${path('a')}
    ~ task log
        - message: hello from a
        + message: two
    called by company.team.b, task call

◦ company.team.b  affected, ${path('b')}
    task call calls company.team.a
`);
    const markdown = await gitestra(['plan', '-f', 'markdown'], { cwd: repository.root });
    expect(markdown.out).toMatch(
      /^## 🗺️ Plan: flows&#58; 1 changed, 1 affected\n\n```mermaid\nflowchart TB\n/,
    );
    expect(markdown.out).toContain('classDef changed stroke:#bf8700');
    expect(markdown.out).toContain(
      '- 🟡 task <code>log</code>&#58; <code>message</code> <code>hello from a</code> → <code>two</code>',
    );
  });
});
