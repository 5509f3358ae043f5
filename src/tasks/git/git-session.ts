/** Runs git for a task: credentials stay out of arguments, addresses and logs. */

import type { Bound } from '../../plugin/property.ts';
import type { TaskContext } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { PRIVATE_FOLDER } from '../scripts/working-path.ts';
import type { gitProperties } from './git-properties.ts';

export type GitAccess = Omit<Bound<typeof gitProperties>, 'gitConfig'>;

const PASSPHRASE = 'GITESTRA_GIT_PASSPHRASE';
/** Lines of git's complaint that a failure quotes. */
const QUOTED = 8;

export class GitSession {
  readonly #context: TaskContext;
  readonly #env: Readonly<Record<string, string>>;
  readonly #private: readonly string[];

  private constructor(
    context: TaskContext,
    env: Readonly<Record<string, string>>,
    privateFiles: readonly string[],
  ) {
    this.#context = context;
    this.#env = env;
    this.#private = privateFiles;
  }

  static async open(access: GitAccess, context: TaskContext): Promise<GitSession> {
    if ((await context.process.which('git')) === undefined)
      throw new TaskFailure('git is not installed here; install it on the runner');
    if (access.url.trim() === '' || access.url.startsWith('-'))
      throw new TaskFailure(`property \`url\`: \`${access.url}\` is no address of a repository`);
    const key = access.privateKey === undefined ? undefined : await writeKey(access, context);
    const env = {
      ...configEnvironment(settingsOf(access, context)),
      ...(key?.env ?? sshEnvironment(access)),
    };
    return new GitSession(
      context,
      {
        ...env,
        // Nobody is there to answer a question.
        GIT_TERMINAL_PROMPT: '0',
        ...(access.trustedCaPemPath === undefined ? {} : { GIT_SSL_CAINFO: access.trustedCaPemPath }),
      },
      key?.files ?? [],
    );
  }

  /** Output of git in a folder, without the end of its last line. Fails with git's own complaint. */
  async run(cwd: string, ...args: string[]): Promise<string> {
    const output: string[] = [];
    const complaints: string[] = [];
    const { exitCode, signalName } = await this.#context.process.run({
      argv: ['git', ...args],
      cwd,
      env: this.#env,
      signal: this.#context.signal,
      onLine: (line, stream) => {
        (stream === 'stdout' ? output : complaints).push(line);
        this.#context.logger.debug(line);
      },
    });
    if (this.#context.signal.aborted) throw this.#context.signal.reason;
    if (exitCode === 0) return output.join('\n');
    const said = complaints
      .filter((line) => line.trim() !== '')
      .slice(-QUOTED)
      .join('\n');
    throw new TaskFailure(`git ${args[0]} failed: ${said || `it ended with ${signalName ?? exitCode}`}`, {
      ...(exitCode === null ? {} : { exitCode }),
    });
  }

  /** Whether git succeeds. */
  async try(cwd: string, ...args: string[]): Promise<boolean> {
    return this.run(cwd, ...args).then(
      () => true,
      (error: unknown) => {
        if (this.#context.signal.aborted) throw error;
        return false;
      },
    );
  }

  /** Removes the key from the disk. */
  async close(): Promise<void> {
    for (const path of this.#private) await this.#context.files.remove(path);
  }
}

function settingsOf(access: GitAccess, context: TaskContext): [key: string, value: string][] {
  const settings: [string, string][] = [
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', String(Math.max(1, Math.round(access.readTimeout / 1000)))],
    ['advice.detachedHead', 'false'],
    ['init.defaultBranch', 'main'],
  ];
  if (access.noProxy) settings.push(['http.proxy', '']);
  const server = /^https?:\/\/[^/]+\//i.exec(access.url)?.[0];
  if (access.password !== undefined && server !== undefined) {
    const credentials = `${access.username ?? 'git'}:${access.password}`;
    const encoded = Buffer.from(credentials).toString('base64');
    context.maskSecret(encoded);
    // For this server alone: another one that it sends us to must not see them.
    settings.push([`http.${server}.extraHeader`, `Authorization: Basic ${encoded}`]);
  }
  return settings;
}

/** Settings by environment: arguments are seen by everybody on the machine. */
function configEnvironment(
  settings: readonly (readonly [key: string, value: string])[],
): Record<string, string> {
  const env: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return env;
}

function sshCommand(access: GitAccess, more = ''): string {
  const seconds = Math.max(1, Math.round(access.connectTimeout / 1000));
  return `ssh -o ConnectTimeout=${seconds} -o StrictHostKeyChecking=accept-new${more}`;
}

function sshEnvironment(access: GitAccess): Record<string, string> {
  return { GIT_SSH_COMMAND: `${sshCommand(access)} -o BatchMode=yes` };
}

/** ssh takes a key from a file only, and a passphrase from a program only. */
async function writeKey(
  access: GitAccess,
  context: TaskContext,
): Promise<{ env: Record<string, string>; files: string[] }> {
  const folder = `${await context.workingDir()}/${PRIVATE_FOLDER}`;
  const key = `${folder}/${context.taskRun.id}-key`;
  const askPass = `${folder}/${context.taskRun.id}-passphrase`;
  await context.files.write(key, '');
  await context.files.write(askPass, `#!/bin/sh\nprintf '%s\\n' "$${PASSPHRASE}"\n`);
  for (const [mode, path] of [
    ['600', key],
    ['700', askPass],
  ] as const) {
    const argv = ['chmod', mode, path];
    await context.process.run({
      argv,
      cwd: folder,
      env: {},
      signal: context.signal,
      onLine: () => undefined,
    });
  }
  await context.files.write(key, `${access.privateKey!.trim()}\n`);
  const env: Record<string, string> = {
    GIT_SSH_COMMAND: sshCommand(access, ` -o IdentitiesOnly=yes -i '${key.replaceAll("'", `'\\''`)}'`),
  };
  if (access.passphrase !== undefined) {
    Object.assign(env, {
      SSH_ASKPASS: askPass,
      SSH_ASKPASS_REQUIRE: 'force',
      DISPLAY: ':0',
      [PASSPHRASE]: access.passphrase,
    });
  }
  return { env, files: [key, askPass] };
}
