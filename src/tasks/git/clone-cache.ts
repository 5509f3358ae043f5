/** Copies of repositories that later runs on the same machine bring up to date instead of fetching everything. */

import { createHash } from 'node:crypto';
import type { TaskContext } from '../../plugin/task.ts';
import type { GitSession } from './git-session.ts';

export interface CacheOptions {
  readonly url: string;
  /** Milliseconds after which the copy is made anew. */
  readonly ttl: number | undefined;
}

/** Address to fetch from: the copy, brought up to date, or the repository itself when that fails. */
export async function cachedSource(
  { url, ttl }: CacheOptions,
  git: GitSession,
  context: TaskContext,
): Promise<string> {
  const name = createHash('sha256').update(url).digest('hex').slice(0, 32);
  const folder = `${context.settings.cacheDir}/git/${name}`;
  const made = `${folder}/gitestra-made`;
  try {
    if ((await context.files.exists(made)) && ttl !== undefined) {
      const age = context.clock.now() - Number(await context.files.readText(made));
      if (!(age <= ttl)) await context.files.remove(folder);
    }
    if (!(await context.files.exists(made))) {
      await context.files.remove(folder);
      await context.files.makeFolder(folder);
      await git.run(folder, 'init', '--quiet', '--bare');
      await context.files.write(made, String(context.clock.now()));
      context.logger.info(`making a copy of ${shown(url)} for later runs`);
    } else context.logger.info(`bringing the copy of ${shown(url)} up to date`);
    const everything = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
    await git.run(folder, 'fetch', '--quiet', '--prune', '--no-tags', '--', url, ...everything);
    return `file://${folder}`;
  } catch (error) {
    if (context.signal.aborted) throw error;
    context.logger.warn(`the copy of ${shown(url)} cannot be used: ${(error as Error).message}`);
    await context.files.remove(folder);
    return url;
  }
}

/** An address without the password that may stand in it. */
export function shown(url: string): string {
  return url.replace(/^(\w+:\/\/)[^/@]*@/, '$1');
}
