/** What is loaded when: checked on the compiled modules, in which imports of types are gone. */

const HEAVY = [
  '@actions/core',
  '@actions/github',
  '@actions/cache',
  '@actions/artifact',
  'simple-git',
  'undici',
  'temporal-polyfill',
  'ion-js',
  'jq-web',
  '@clack/prompts',
  'date-holidays',
  '@duckdb/node-api',
  'pg',
  'pg-copy-streams',
];

module.exports = {
  forbidden: [
    {
      name: 'heavy-modules-are-loaded-on-demand',
      comment: 'Start-up time is a feature: these are reached by import() only.',
      severity: 'error',
      from: { path: '^build/' },
      to: { path: HEAVY.map((name) => `node_modules/${name}/`), dynamic: false },
    },
    {
      name: 'no-cycles',
      comment: 'Modules that need one another are one module.',
      severity: 'error',
      from: { path: '^build/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
