import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Generous: a machine that is busy must not fail what only takes longer there.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many tests wait for processes and services; by default one core would be kept free.
    maxWorkers: '100%',
    // GitHub's parser imports JSON in a way that Node refuses.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
});
