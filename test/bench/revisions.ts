/** Revisions of 2,000 flows over 5,000 commits in one pass, and of one flow, each beside the git command it is built on. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileHistory, historiesBelow } from '../../src/git/file-history.ts';
import { gitByCapture, gitByProcess, textOf } from '../../src/git/git-command.ts';
import { createCapture } from '../../src/process/capture-program.ts';
import { createProcessRunner } from '../../src/process/process-runner.ts';

const FLOWS = 2000;
const COMMITS = 5000;

export async function benchRevisions(): Promise<object> {
  const root = mkdtempSync(join(tmpdir(), 'gitestra-bench-git-'));
  try {
    makeRepository(root);
    const all = textOf(gitByCapture(createCapture(process.env)));
    const one = gitByProcess(createProcessRunner({ environment: process.env }));
    const path = flowPath(7);
    let revisions = 0;
    const pass = await paired(
      async () => {
        const histories = await historiesBelow(root, ['flows'], all);
        revisions = [...histories.values()].reduce((sum, { revisions: list }) => sum + list.length, 0);
      },
      () => bare(root, ['log', '--raw', '-z', '--no-abbrev', '--format=%H', '--', 'flows']),
    );
    const single = await paired(
      async () => void (await fileHistory(root, path, one)),
      () => bare(root, ['log', '--follow', '--format=%H', '--', path]),
    );
    return {
      flows: FLOWS,
      commits: COMMITS,
      revisions,
      all_flows: { median_ms: pass.own, bare_git_log_ms: pass.other, beside_git_ms: pass.difference },
      one_flow: { median_ms: single.own, git_log_follow_ms: single.other, ratio: single.ratio },
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function paired(
  own: () => Promise<void>,
  other: () => void,
): Promise<{ own: number; other: number; difference: number; ratio: number }> {
  const pairs: [number, number][] = [];
  for (let run = 0; run < 9; run++) pairs.push([await time(own), await time(other)]);
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[4]!;
  return {
    own: round(median(pairs.map(([a]) => a))),
    other: round(median(pairs.map(([, b]) => b))),
    difference: round(median(pairs.map(([a, b]) => a - b))),
    ratio: round(median(pairs.map(([a, b]) => a / b))),
  };
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const round = (value: number): number => Number(value.toFixed(2));

function bare(root: string, args: readonly string[]): void {
  spawnSync('git', args, { cwd: root, maxBuffer: 1 << 30 });
}

function flowPath(index: number): string {
  return `flows/company/team${index % 40}/flow_${index}.yaml`;
}

/** 2,000 flows in 40 namespaces; each commit changes two of them, every fiftieth moves one, every hundredth is a merge. */
function makeRepository(root: string): void {
  const names = Array.from({ length: FLOWS }, (_, index) => flowPath(index));
  const text = (index: number, version: number): string =>
    `id: flow_${index}\nnamespace: company.team${index % 40}\ntasks:\n${Array.from({ length: 12 }, (_, task) => `  - id: t${task}\n    type: io.kestra.plugin.core.log.Log\n    message: m${task === version % 12 ? version : task}\n`).join('')}`;
  const lines: string[] = [];
  const data = (content: string): string => `data ${Buffer.byteLength(content)}\n${content}`;
  const begin = (mark: number, from: readonly number[]): void => {
    lines.push(
      'commit refs/heads/main',
      `mark :${mark}`,
      `committer A <a@example.com> ${1_700_000_000 + mark * 60} +0000`,
    );
    lines.push(data(`change ${mark}`));
    from.forEach((parent, index) => void lines.push(`${index === 0 ? 'from' : 'merge'} :${parent}`));
  };
  begin(1, []);
  names.forEach((name, index) => void lines.push(`M 100644 inline ${name}`, data(text(index, 0))));
  for (let commit = 2; commit <= COMMITS; commit++) {
    begin(commit, commit % 100 === 0 ? [commit - 1, commit - 3] : [commit - 1]);
    for (const index of [(commit * 7) % FLOWS, (commit * 13 + 5) % FLOWS]) {
      if (commit % 50 === 0) {
        const moved = names[index]!.replace(/flow_(\d+)/, `moved${commit}_$1`);
        lines.push(`R ${names[index]} ${moved}`);
        names[index] = moved;
        break;
      }
      lines.push(`M 100644 inline ${names[index]}`, data(text(index, commit)));
    }
  }
  execFileSync('git', ['init', '-q', '-b', 'main', '.'], { cwd: root });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: root, input: `${lines.join('\n')}\n` });
  execFileSync('git', ['reset', '-q', '--hard'], { cwd: root });
}
