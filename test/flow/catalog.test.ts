import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Catalog, type CatalogEntry, type FlowFiles, isFlowPath } from '../../src/flow/catalog.ts';
import { readFlowHead } from '../../src/flow/flow-head.ts';
import { isRecord } from '../../src/flow/path.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { parseYaml } from '../../src/flow/yaml.ts';

class Files implements FlowFiles {
  readonly reads: string[] = [];
  readonly #contents: Readonly<Record<string, string>>;

  constructor(contents: Readonly<Record<string, string>>) {
    this.#contents = contents;
  }

  list(directory: string): string[] {
    return Object.keys(this.#contents).filter(
      (path) => directory === '.' || path.startsWith(`${directory}/`),
    );
  }

  read(path: string): Promise<string | undefined> {
    this.reads.push(path);
    return Promise.resolve(this.#contents[path]);
  }
}

const flow = (namespace: string, id: string): string => `id: ${id}\nnamespace: ${namespace}\ntasks: []\n`;
const found = async (catalog: Catalog, name: string): Promise<string> => {
  const result = await catalog.find(name);
  return 'found' in result ? `none, nearest ${result.nearest.join(' ')}` : result.path;
};

describe('finding a flow', () => {
  const contents = {
    'flows/company/team/a.yaml': flow('company.team', 'a'),
    'flows/company.team/b.yml': flow('company.team', 'b'),
    'flows/elsewhere/c.yaml': flow('company.team', 'c'),
    'flows/elsewhere/d-file.yaml': flow('company.team', 'd'),
    'flows/company/team/wrong.yaml': flow('company.team', 'right'),
    'flows/company/team/e.f.yaml': flow('company.team', 'e.f'),
    'flows/company/team/values.yaml': 'id: values\nother: 1\n',
    'flows/company/team/_files/nested.yaml': flow('company.team', 'nested'),
  };

  it.each([
    ['company.team.a', 'flows/company/team/a.yaml'],
    ['company.team.b', 'flows/company.team/b.yml'],
    ['company.team.c', 'flows/elsewhere/c.yaml'],
    ['company.team.d', 'flows/elsewhere/d-file.yaml'],
    ['company.team.right', 'flows/company/team/wrong.yaml'],
    ['company.team.e.f', 'flows/company/team/e.f.yaml'],
  ])('%s', async (name, path) => {
    expect(await found(new Catalog(new Files(contents)), name)).toBe(path);
  });

  it('reads one file when it lies where it belongs', async () => {
    const files = new Files(contents);
    await new Catalog(files).find('company.team.a');
    expect(files.reads).toEqual(['flows/company/team/a.yaml']);
  });

  it('reads only files named like it when it lies elsewhere', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, n) => [`flows/x/f${n}.yaml`, flow('x', `f${n}`)]),
    );
    const files = new Files({ ...many, 'flows/x/deep/wanted.yaml': flow('y', 'wanted') });
    expect(await found(new Catalog(files), 'y.wanted')).toBe('flows/x/deep/wanted.yaml');
    expect(files.reads.length).toBeLessThan(10);
  });

  it.each([
    ['company.team.aa', 'none, nearest company.team.a'],
    ['company.taem.right', 'none, nearest company.team.right'],
    ['other.right', 'none, nearest company.team.right'],
    ['company.team.values', 'none, nearest '],
    ['company.team.nested', 'none, nearest '],
    ['a', 'none, nearest company.team.a'],
  ])('%s is not there', async (name, expected) => {
    const text = await found(new Catalog(new Files(contents)), name);
    if (expected.endsWith('nearest ')) expect(text).toMatch(/^none/);
    else expect(text).toBe(expected);
  });

  it('by namespace and id needs both to be right', async () => {
    const catalog = new Catalog(new Files(contents), { flowsDir: './flows/' });
    expect((await catalog.get('company.team', 'c'))?.path).toBe('flows/elsewhere/c.yaml');
    expect(await catalog.get('company', 'team.a')).toBeUndefined();
  });

  it('works from the root of a repository too', async () => {
    const catalog = new Catalog(new Files({ 'company/team/a.yaml': flow('company.team', 'a') }), {
      flowsDir: '.',
    });
    expect(await found(catalog, 'company.team.a')).toBe('company/team/a.yaml');
    expect(catalog.folderOf('company/team/a.yaml')).toBe('company/team');
  });
});

describe('what is wrong between files', () => {
  it('is a name that occurs twice, and a folder of another namespace', async () => {
    const catalog = new Catalog(
      new Files({
        'flows/a/b/x.yaml': flow('a.b', 'x'),
        'flows/a.b/x.yaml': flow('a.b', 'x'),
        'flows/a/y.yaml': flow('a.b', 'y'),
        'flows/top.yaml': flow('any.where', 'top'),
        'flows/a/broken.yaml': 'namespace: a\ntasks: []\n',
      }),
    );
    const diagnostics = await catalog.diagnostics();
    expect(diagnostics.map(({ code, file, message }) => [code, file.path, message])).toEqual([
      ['duplicate-flow', 'flows/a/b/x.yaml', 'flow `a.b.x` is defined in two files'],
      ['namespace-folder', 'flows/a/y.yaml', 'namespace `a.b` does not match the folder `flows/a`'],
    ]);
    const [duplicate, misplaced] = diagnostics;
    expect(duplicate?.related?.[0]).toMatchObject({
      file: { path: 'flows/a.b/x.yaml' },
      span: { start: 4, end: 5 },
    });
    expect(misplaced?.file.text.slice(misplaced.span.start, misplaced.span.end)).toBe('a.b');
  });

  it('is nothing in either form of folders', async () => {
    const catalog = new Catalog(
      new Files({
        'flows/a/b/c/x.yaml': flow('a.b.c', 'x'),
        'flows/a.b/c/y.yaml': flow('a.b.c', 'y'),
        'flows/a.b.c/z.yaml': flow('a.b.c', 'z'),
      }),
    );
    expect(await catalog.diagnostics()).toEqual([]);
    expect(await catalog.entries()).toHaveLength(3);
  });
});

describe('settings of a namespace', () => {
  const contents = {
    'flows/_namespace.yaml': 'variables: {root: 1, level: root}\n',
    'flows/a/_namespace.yaml':
      'variables: {level: a, map: {x: 1, y: 1}, list: [1]}\npluginDefaults:\n  - {type: t.A, values: {v: a}}\n',
    'flows/a.b/_namespace.yaml':
      'variables: {level: b, map: {y: 2}, list: [2]}\npluginDefaults:\n  - {type: t.B, values: {v: b}}\n',
    'flows/a/b/c/_namespace.yaml': 'variabels: {}\n',
  };

  it('come from its folders and those above, the closest first', async () => {
    const settings = await new Catalog(new Files(contents)).settings('a.b');
    expect(settings.variables).toEqual({ root: 1, level: 'b', map: { x: 1, y: 2 }, list: [2] });
    expect(settings.pluginDefaults.map((list) => list.map(({ type }) => type))).toEqual([
      ['t.B'],
      ['t.A'],
      [],
    ]);
    expect(settings.diagnostics).toEqual([]);
  });

  it('are reported when they are wrong', async () => {
    const { diagnostics } = await new Catalog(new Files(contents)).settings('a.b.c');
    expect(diagnostics.map(({ message, help }) => `${message} ${help}`)).toEqual([
      'the namespace has no property `variabels` did you mean `variables`?',
    ]);
  });

  it('are read once', async () => {
    const files = new Files(contents);
    const catalog = new Catalog(files);
    await Promise.all([catalog.settings('a.b'), catalog.settings('a.b'), catalog.settings('a')]);
    expect(files.reads.length).toBe(new Set(files.reads).size);
  });
});

describe('paths of flows', () => {
  it.each([
    ['flows/a/x.yaml', true],
    ['flows/a/x.YML', true],
    ['flows/a/x.json', false],
    ['flows/a/_namespace.yaml', false],
    ['flows/a/_files/x.yaml', false],
    ['flows/.github/x.yaml', false],
    ['../flows/x.yaml', true],
  ])('%s', (path, expected) => {
    expect(isFlowPath(path)).toBe(expected);
  });
});

describe('readFlowHead', () => {
  const head = (text: string): string => {
    const read = readFlowHead(new SourceFile('x.yaml', text));
    return read === undefined ? 'no flow' : `${read.namespace?.text ?? '-'} ${read.id?.text ?? '-'}`;
  };

  it.each([
    ['id: a\nnamespace: b\ntasks:\n', 'b a'],
    ['namespace: "b" # c\r\nid: \'a\'\r\ntasks:\r\n', 'b a'],
    ['id: a # b\nnamespace: c.d-e\ntasks: []\n', 'c.d-e a'],
    ['{id: a, namespace: b, tasks: []}', 'b a'],
    ['"id": a\n"namespace": b\ntasks: []\n', 'b a'],
    ['  id: a\n  namespace: b\n  tasks: []\n', 'b a'],
    ['id: >-\n  a\nnamespace: b\ntasks: []\n', 'b a'],
    ['id: a\nnamespace: b\n', 'b a'],
    ['id: a\ntasks: []\n', '- a'],
    ['id: a\n', 'no flow'],
    ['services:\n  id: a\n  namespace: b\n  tasks: []\n', 'no flow'],
    ['id: a\nnamespace: b\nflowId: c\ntestCases: []\n', 'no flow'],
    ['- id: a\n', 'no flow'],
    ['', 'no flow'],
    ['id: [\nnamespace: b\ntasks:\n', 'b -'],
  ])('%j', (text, expected) => {
    expect(head(text)).toBe(expected);
  });

  it('knows the places of names', () => {
    const text = 'namespace:   "b.c"  # x\nid: a\ntasks:\n';
    const { namespaceAt, idAt } = {
      namespaceAt: readFlowHead(new SourceFile('x', text))!.namespace!,
      idAt: readFlowHead(new SourceFile('x', text))!.id!,
    };
    expect(text.slice(namespaceAt.span.start, namespaceAt.span.end)).toBe('b.c');
    expect(text.slice(idAt.span.start, idAt.span.end)).toBe('a');
  });

  const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
  it.skipIf(!existsSync(corpus))('reads the same names as the parser from real files', () => {
    let flows = 0;
    for (const path of readdirSync(corpus, { recursive: true, encoding: 'utf8' })) {
      if (!/\.ya?ml$/.test(path)) continue;
      const source = new SourceFile(path, readFileSync(`${corpus}${path}`, 'utf8'));
      const document = parseYaml(source);
      if (document.broken || !isRecord(document.value) || !('tasks' in document.value)) continue;
      const names: Partial<CatalogEntry> = {
        id: document.textAt(['id']) ?? '',
        namespace: document.textAt(['namespace']) ?? '',
      };
      if (names.id === '' || names.namespace === '') continue;
      const read = readFlowHead(source);
      expect({ id: read?.id?.text, namespace: read?.namespace?.text }, path).toEqual(names);
      flows++;
    }
    expect(flows).toBeGreaterThan(900);
  });
});
