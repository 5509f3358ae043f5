/** Shows the plan of a pull request: as one comment that is kept up to date, where the token may write. */

import { createHash } from 'node:crypto';
import type { PullRequestEvent } from '../github/event.ts';
import type { Plan } from '../report/plan.ts';
import { renderPlanMarkdown } from '../report/plan-markdown.ts';
import type { ActionHost } from './host.ts';
import type { ActionInputs } from './inputs.ts';

/** Says in the log what became of it. A pull request from a fork has no token that writes, so nothing is tried. */
export async function publishPlan(
  plan: Plan,
  host: ActionHost,
  inputs: ActionInputs,
  pull: PullRequestEvent,
): Promise<void> {
  const { GITHUB_REPOSITORY, GITHUB_API_URL } = host.environment;
  if (!inputs.comment || inputs.token === undefined || pull.number === undefined) return;
  if (GITHUB_REPOSITORY === undefined || (pull.fromFork && pull.name === 'pull_request')) return;
  const { COMMENT_BUDGET, keepComment } = await import('../github/pull-request-comment.ts');
  const isEmpty = plan.flows.length === 0 && plan.affected.length === 0;
  const result = await keepComment({
    token: inputs.token,
    apiUrl: GITHUB_API_URL ?? 'https://api.github.com',
    repository: GITHUB_REPOSITORY,
    number: pull.number,
    key: `plan-${placeOf(host, inputs)}`,
    body: host.redact(
      `${renderPlanMarkdown(plan, planLinks(host, pull, COMMENT_BUDGET - 500))}${runLine(host)}`,
    ),
    // Where nothing changes, only what was said before is taken back.
    create: !isEmpty,
  });
  switch (result.kind) {
    case 'created':
    case 'updated':
      host.text(
        `The plan is ${result.kind === 'created' ? 'a comment' : 'in the comment'} of the pull request: ${result.url}`,
      );
      return;
    case 'refused':
      host.text(`The plan is in the job summary, and in no comment: ${result.reason}`);
      return;
    default:
  }
}

/** What links and sizes of a plan depend on. */
export function planLinks(
  host: ActionHost,
  pull: PullRequestEvent,
  budget: number,
): { budget: number; repositoryUrl?: string; commit?: string } {
  const commit = pull.headSha ?? host.environment.GITHUB_SHA;
  return {
    budget,
    ...(host.repositoryUrl === undefined ? {} : { repositoryUrl: host.repositoryUrl }),
    ...(commit === undefined ? {} : { commit }),
  };
}

/** Jobs that look at different folders do not overwrite each other's comment. */
function placeOf(host: ActionHost, inputs: ActionInputs): string {
  const { GITHUB_WORKFLOW = '', GITHUB_JOB = '' } = host.environment;
  const place = [GITHUB_WORKFLOW, GITHUB_JOB, inputs.flowsDir ?? '', inputs.config ?? ''].join('\n');
  return createHash('sha256').update(place).digest('hex').slice(0, 12);
}

function runLine(host: ActionHost): string {
  const { GITHUB_RUN_ID } = host.environment;
  if (host.repositoryUrl === undefined || GITHUB_RUN_ID === undefined) return '';
  return `\n<sub>Made by [this run](${host.repositoryUrl}/actions/runs/${GITHUB_RUN_ID}); findings are in its summary.</sub>\n`;
}
