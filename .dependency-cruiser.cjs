/** The layers of the project: arrows point down only, and some packages belong to one folder. Types count too. */

const LAYERS = [
  ['util'],
  ['flow', 'expression'],
  ['plugin', 'tasks'],
  ['engine', 'validate', 'trigger'],
  ['report', 'github', 'git', 'storage', 'process'],
  ['app'],
  ['cli', 'action'],
];

const folder = (...names) => `^src/(${names.join('|')})/`;

const upward = LAYERS.slice(0, -1).map((layer, level) => ({
  name: `layer-${level}-${layer.join('-')}-points-up`,
  comment: 'A folder knows those below it, never those above.',
  severity: 'error',
  from: { path: folder(...layer) },
  to: { path: folder(...LAYERS.slice(level + 1).flat()) },
}));

const strangers = (from, to, comment) => ({
  name: `${from.join('-')}-knows-${to.join('-')}`,
  comment,
  severity: 'error',
  from: { path: folder(...from) },
  to: { path: folder(...to) },
});

/** Neighbours of the same layer that may not know one another. */
const neighbours = [
  strangers(['flow'], ['expression'], 'The language knows no templates.'),
  strangers(['plugin'], ['tasks'], 'The contract does not know who fulfils it.'),
  ...['report', 'github', 'git', 'storage', 'process'].map((name) =>
    strangers(
      [name],
      ['report', 'github', 'git', 'storage', 'process'].filter((other) => other !== name),
      'Adapters never import one another; the use cases bring them together.',
    ),
  ),
  strangers(['engine'], ['validate', 'trigger'], 'Decisions of different kinds.'),
  strangers(['trigger'], ['validate', 'engine'], 'Decisions of different kinds.'),
  strangers(['cli'], ['action'], 'Two programs.'),
];

/** Packages and builtins that only some folders may use. */
const lock = (name, target, allowed) => ({
  name: `only-${allowed.replace(/[^a-z]+/g, '-')}-uses-${name}`,
  comment: `${name} is reached through ${allowed} only, so that it can be replaced in one place.`,
  severity: 'error',
  from: { path: '^src/', pathNot: allowed },
  to: { path: target },
});

const packageOf = (name) => `node_modules/${name}/`;

module.exports = {
  forbidden: [
    ...upward,
    ...neighbours,
    lock('yaml', packageOf('yaml'), '^src/(flow/|expression/java/yaml-text)'),
    lock('nunjucks', packageOf('nunjucks'), '^src/expression/'),
    lock('ajv', packageOf('ajv'), '^src/(validate|plugin)/'),
    lock('simple-git', packageOf('simple-git'), '^src/git/'),
    lock('actions-toolkit', packageOf('@actions'), '^src/(github|action)/'),
    lock('child-process', '^(node:)?child_process$', '^src/process/'),
    {
      name: 'no-files-in-decisions',
      comment: 'Layers 0 to 3 have no files of their own: they are given ports.',
      severity: 'error',
      from: { path: folder(...LAYERS.slice(0, 4).flat()) },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.js', '.json'] },
  },
};
