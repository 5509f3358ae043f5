/** Clones a Git repository into the working directory. */

import { boolean, duration, integer, text } from '../../plugin/property.ts';
import { defineTask, type TaskContext } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { workingPath } from '../scripts/working-path.ts';
import { cachedSource, shown } from './clone-cache.ts';
import { gitProperties } from './git-properties.ts';
import { GitSession } from './git-session.ts';

interface Wanted {
  readonly url: string;
  readonly branch: string | undefined;
  readonly tag: string | undefined;
  readonly commit: string | undefined;
  readonly depth: number | undefined;
  readonly allBranches: boolean;
  readonly noTags: boolean;
  readonly submodules: boolean;
}

export const gitCloneTask = defineTask({
  type: 'io.kestra.plugin.git.Clone',
  title: 'Clone a Git repository.',
  description:
    'By the git of the machine, into the working directory; of use among the tasks of a WorkingDirectory. A repository that is there already is brought up to date. Only the last commit is fetched unless a tag, a commit or another `depth` is asked for.',
  properties: {
    ...gitProperties,
    directory: text({
      description: 'Folder in the working directory. Default: the working directory itself.',
    }),
    branch: text({ description: 'Branch to check out. Default: that of the repository.' }),
    tag: text({ description: 'Tag to check out, in place of a branch.' }),
    commit: text({ description: 'Commit to check out, in place of a branch or tag; may be shortened.' }),
    depth: integer({
      description: 'Number of commits to fetch. With `tag` or `commit` everything is fetched.',
      default: 1,
      minimum: 1,
    }),
    cloneAllBranches: boolean({ description: 'Fetch all branches, not the one alone.', default: true }),
    cloneSubmodules: boolean({ description: 'Fetch submodules too.', default: false }),
    noTags: boolean({ description: 'Fetch no tags.', default: false }),
    cache: boolean({
      description: 'Keep a copy in the cache folder, which later runs on this machine only bring up to date.',
      default: false,
    }),
    cacheTtl: duration({ description: 'Time after which the copy is made anew. Default: never.' }),
  },
  outputs: {
    directory: { type: 'string', description: 'Local path of the repository.' },
  },
  examples: [
    {
      title: 'Clone a public repository',
      flow: `id: git_clone
namespace: company.team
tasks:
  - id: clone
    type: io.kestra.plugin.git.Clone
    url: https://github.com/kestra-io/examples
    branch: main
    directory: examples
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "cloned into {{ outputs.clone.directory }}"
`,
      needs: 'a connection to github.com',
    },
    {
      title: 'A private repository that cannot be reached',
      flow: `id: git_clone_private
namespace: company.team
tasks:
  - id: clone
    type: io.kestra.plugin.git.Clone
    url: /no/such/repository
    username: git
    password: some-token
    directory: code
`,
      expect: { state: 'FAILED', logs: ['git ls-remote failed'] },
    },
  ],
  async run(properties, context) {
    const workingDir = await context.workingDir();
    const { directory, tag, commit } = properties;
    const folder =
      directory === undefined || directory === '.' ? workingDir : workingPath(workingDir, directory);
    const wanted: Wanted = {
      url: properties.url,
      branch: checkName('branch', properties.branch),
      tag: checkName('tag', tag),
      commit: checkName('commit', commit),
      depth: tag === undefined && commit === undefined ? properties.depth : undefined,
      allBranches: properties.cloneAllBranches,
      noTags: properties.noTags,
      submodules: properties.cloneSubmodules,
    };
    const git = await GitSession.open(properties, context);
    try {
      await context.files.makeFolder(folder);
      await prepare(folder, wanted, git, context);
      const source = properties.cache
        ? await cachedSource({ url: wanted.url, ttl: properties.cacheTtl }, git, context)
        : wanted.url;
      await fetchAndCheckOut(folder, wanted, source, git);
      for (const [key, value] of Object.entries(properties.gitConfig ?? {})) {
        await configure(folder, key, value, git);
      }
    } finally {
      await git.close();
    }
    return { outputs: { directory: folder } };
  },
});

/** A name that looks like an option of git is none. */
function checkName(property: string, name: string | undefined): string | undefined {
  if (name === undefined || name.trim() === '') return undefined;
  if (!/^-|[\s~^:?*[\\\0]|\.\./.test(name)) return name;
  throw new TaskFailure(`property \`${property}\`: \`${name}\` is no name of a ${property}`);
}

/** Unlike `git clone`, which wants an empty folder, this takes one that holds other files. */
async function prepare(
  folder: string,
  { url }: Wanted,
  git: GitSession,
  context: TaskContext,
): Promise<void> {
  if (await context.files.exists(`${folder}/.git`)) {
    context.logger.info(`bringing ${shown(url)} up to date in ${folder}`);
    await git.run(folder, 'remote', 'set-url', 'origin', url);
    return;
  }
  context.logger.info(`cloning ${shown(url)} into ${folder}`);
  await git.run(folder, 'init', '--quiet');
  await git.run(folder, 'remote', 'add', 'origin', url);
}

async function fetchAndCheckOut(
  folder: string,
  wanted: Wanted,
  source: string,
  git: GitSession,
): Promise<void> {
  const { tag, commit, depth, allBranches, noTags, submodules } = wanted;
  const branch = wanted.branch ?? (await defaultBranch(folder, wanted, git));
  const shallow = depth === undefined ? [] : [`--depth=${depth}`];
  const names = allBranches || commit !== undefined ? '*' : branch;
  const specs = [`+refs/heads/${names}:refs/remotes/origin/${names}`];
  if (tag !== undefined) specs.push(`+refs/tags/${tag}:refs/tags/${tag}`);
  // A shallow fetch brings the tags of what it fetches; all tags would bring all of history.
  const tags = noTags ? ['--no-tags'] : depth === undefined ? ['--tags'] : [];
  await git.run(folder, 'fetch', '--quiet', '--force', ...tags, ...shallow, '--', source, ...specs);
  if (commit !== undefined) {
    // A commit of no branch can be had by its full name only.
    const there = await git.try(folder, 'cat-file', '-e', `${commit}^{commit}`);
    if (!there) await git.run(folder, 'fetch', '--quiet', '--', wanted.url, commit);
    await git.run(folder, 'checkout', '--quiet', '--detach', commit);
  } else if (tag !== undefined) await git.run(folder, 'checkout', '--quiet', '--detach', `refs/tags/${tag}`);
  else {
    await git.run(folder, 'checkout', '--quiet', '-B', branch, `refs/remotes/origin/${branch}`);
    await git.try(folder, 'branch', '--quiet', `--set-upstream-to=origin/${branch}`);
  }
  if (submodules)
    await git.run(folder, 'submodule', '--quiet', 'update', '--init', '--recursive', ...shallow);
}

async function defaultBranch(folder: string, { url, tag, commit }: Wanted, git: GitSession): Promise<string> {
  const refs = await git.run(folder, 'ls-remote', '--symref', '--', url, 'HEAD');
  const branch = /^ref: refs\/heads\/(\S+)\s+HEAD$/m.exec(refs)?.[1];
  if (branch !== undefined) return branch;
  if (tag !== undefined || commit !== undefined) return '*';
  throw new TaskFailure(`${shown(url)} has no default branch (it may be empty); set \`branch\``);
}

async function configure(folder: string, key: string, value: unknown, git: GitSession): Promise<void> {
  if (!/^[A-Za-z][\w-]*\..+$/.test(key)) {
    throw new TaskFailure(
      `property \`gitConfig\`: \`${key}\` is no setting; write its section too, such as core.${key}`,
    );
  }
  if (value === null || String(value).trim() === '') await git.try(folder, 'config', '--unset-all', key);
  else await git.run(folder, 'config', key, String(value));
}
