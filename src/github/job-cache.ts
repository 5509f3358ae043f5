/** A folder that goes from one job to the next through the cache service. It only saves time: trouble is told, never thrown. */

type Environment = Readonly<Record<string, string | undefined>>;

export interface JobCacheAccess {
  readonly read: boolean;
  readonly write: boolean;
}

/** What this process may do; undefined without a service, as in a `run:` step. */
export function jobCacheAccess(environment: Environment): JobCacheAccess | undefined {
  const { ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = environment;
  if (!ACTIONS_RUNTIME_TOKEN || !(ACTIONS_RESULTS_URL || ACTIONS_CACHE_URL)) return undefined;
  const mode = environment.ACTIONS_CACHE_MODE?.trim().toLowerCase();
  return {
    read: mode !== 'none' && mode !== 'write-only',
    write: mode !== 'none' && mode !== 'read',
  };
}

export interface RestoredJobCache {
  /** Digest that its content was saved under; absent when nothing was found. */
  readonly digest?: string;
  readonly problem?: string;
}

/** Fills the folder with what was saved last on a machine of this kind. */
export async function restoreJobCache(folder: string, environment: Environment): Promise<RestoredJobCache> {
  const { result, problem } = await quietly(async () => {
    const prefix = await keyPrefix(environment);
    const { restoreCache } = await import('@actions/cache');
    // No key has this name: what is wanted is the newest of the prefix.
    const key = await restoreCache([folder], `${prefix}newest`, [prefix]);
    return key?.slice(prefix.length);
  });
  return {
    ...(result === undefined ? {} : { digest: result }),
    ...(problem === undefined ? {} : { problem }),
  };
}

/** Saves the folder; content of the same digest is saved once. */
export async function saveJobCache(
  folder: string,
  digest: string,
  environment: Environment,
): Promise<{ readonly saved: boolean; readonly problem?: string }> {
  const { result = -1, problem } = await quietly(async () => {
    const prefix = await keyPrefix(environment);
    const { saveCache } = await import('@actions/cache');
    return saveCache([folder], `${prefix}${digest}`);
  });
  return { saved: result !== -1, ...(problem === undefined ? {} : { problem }) };
}

/** Programs that were built for one image of the runner need not run on another. */
async function keyPrefix({ ImageOS }: Environment): Promise<string> {
  const { platform } = await import('@actions/core');
  return ['gitestra', platform.platform, platform.arch, ImageOS, '']
    .filter((part) => part !== undefined)
    .join('-');
}

const ANNOTATION = /^::(?:warning|error)[^:]*::(.*)$/s;

/**
 * The toolkit reports trouble as annotations of the job, errors among them, on standard output: they are caught, and
 * the first is given back.
 */
async function quietly<T>(
  work: () => Promise<T>,
): Promise<{ readonly result?: T; readonly problem?: string }> {
  const { stdout } = process;
  const write = stdout.write;
  let problem: string | undefined;
  stdout.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
    const [, message] = ANNOTATION.exec(typeof chunk === 'string' ? chunk.trimEnd() : '') ?? [];
    if (message === undefined) return Reflect.apply(write, stdout, [chunk, ...rest]) as boolean;
    problem ??= message.replaceAll('%0A', ' ').replaceAll('%0D', '').replaceAll('%25', '%');
    return true;
  }) as typeof write;
  try {
    const result = await work();
    return problem === undefined ? { result } : { result, problem };
  } catch (error) {
    return { problem: problem ?? (error instanceof Error ? error.message : String(error)) };
  } finally {
    stdout.write = write;
  }
}
