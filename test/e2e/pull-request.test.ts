/** The built action on a pull request, as the runner starts it: annotations, summary, and the comment by GitHub's API. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runStep } from '../fake-runner/fake-runner.ts';
import { GitHubApi } from '../fake-runner/github-api.ts';
import { TemporaryRepository } from '../git/temporary-repository.ts';
import { DIST } from './program.ts';

const main = join(DIST, 'index.js');
const skipped = existsSync(main) ? '' : ', skipped: there is no dist/';

const flow = (message: string): string =>
  `id: hello\nnamespace: company.team\ntasks:\n  - id: log\n    type: io.kestra.plugin.core.log.Log\n    message: ${message}\n`;

it.skipIf(skipped !== '')(
  `the plan becomes a comment${skipped}`,
  async () => {
    const repository = new TemporaryRepository();
    const api = await GitHubApi.start();
    try {
      const base = repository.commit({ 'flows/company/team/hello.yaml': flow('one') });
      repository.git('checkout', '-q', '-b', 'topic');
      const head = repository.commit({ 'flows/company/team/hello.yaml': flow('two') });
      const repo = { repo: { full_name: 'octo/flows' } };
      const result = await runStep({
        main,
        post: join(DIST, 'post.js'),
        workspace: repository.root,
        inputs: { 'github-token': 'ghs_4711' },
        env: { GITHUB_API_URL: api.url },
        event: {
          name: 'pull_request',
          payload: {
            pull_request: { number: 7, base: { sha: base, ...repo }, head: { sha: head, ...repo } },
          },
        },
        timeout: 60_000,
      });
      expect(result.faults).toEqual([]);
      expect(result.conclusion).toBe('success');
      expect(result.summary).toContain('🗺️ Plan: flows&#58; 1 changed');
      expect(result.log).toContain('The plan is a comment of the pull request');
      expect(
        api.comments.map(({ body, token }) => [token, body.includes('<code>one</code> → <code>two</code>')]),
      ).toEqual([['ghs_4711', true]]);
    } finally {
      await api.close();
      repository.remove();
    }
  },
  90_000,
);
