/** One container from its making to its removal, with the working directory mounted or copied. */

import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContainerRequest, ContainerResult, ProcessResult } from '../plugin/ports.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import {
  type ContainerInvocation,
  type ContainerOptions,
  containerInvocation,
} from './container-arguments.ts';
import { openToContainer, takeOwnership } from './container-files.ts';
import { ensureImage, isMissingImage } from './container-image.ts';
import { kestraLabels } from './container-labels.ts';
import { OWNER_LABEL, ownerOfThisProcess } from './container-owner.ts';
import { type ContainerWatch, removalWords } from './container-watch.ts';
import type { EngineClient, EngineCommand } from './engine-client.ts';
import { propertyBehind } from './engine-complaint.ts';
import { EngineSpeech, withoutFiller } from './engine-speech.ts';
import { hasInit } from './podman-init.ts';

interface RunOptions extends ContainerOptions {
  readonly pullPolicy?: 'NEVER' | 'IF_NOT_PRESENT' | 'ALWAYS';
  /** Absent: mounted where the engine sees the files of this machine, else copied. */
  readonly fileHandlingStrategy?: 'MOUNT' | 'VOLUME';
  readonly delete?: boolean;
  readonly wait?: boolean;
  /** Milliseconds. */
  readonly killGracePeriod?: number;
}

export interface ContainerRun {
  readonly client: EngineClient;
  readonly watch: ContainerWatch;
  readonly sharesFiles: boolean;
  readonly request: ContainerRequest;
}

/** Milliseconds that removing a container may take. */
const REMOVE_WITHIN = 30_000;
/** Milliseconds after which a container that was ended before it was there is looked for again. */
const LATER = [300, 1500, 5000];
/** Milliseconds beyond the grace period that stopping may take. */
const STOP_WITHIN = 10_000;

const SUCCESS = 0;
/** Exit codes with which an engine says that it, and not the script, has failed. */
const ENGINE_FAILED: readonly (number | null)[] = [125, 126, 127];

export async function runContainer(run: ContainerRun): Promise<ContainerResult> {
  const options = run.request.options as RunOptions;
  // A container that nobody waits for outlives the working directory.
  const copies =
    options.wait === false ||
    (options.fileHandlingStrategy === undefined
      ? !run.sharesFiles
      : options.fileHandlingStrategy === 'VOLUME');
  const container = new Container(run, options, copies);
  return container.run();
}

class Container {
  readonly #client: EngineClient;
  readonly #watch: ContainerWatch;
  readonly #request: ContainerRequest;
  readonly #options: RunOptions;
  readonly #copies: boolean;
  readonly #name: string;
  readonly #speech: EngineSpeech;
  readonly #warnings: string[] = [];
  /** Ends the engine's commands once their container is gone. */
  readonly #ladder = new AbortController();
  #stopping: Promise<void> | undefined;
  /** Whether the container may be there although it is not to be any more. */
  #left = true;

  constructor({ client, watch, request }: ContainerRun, options: RunOptions, copies: boolean) {
    this.#client = client;
    this.#watch = watch;
    this.#request = request;
    this.#options = options;
    this.#copies = copies;
    this.#name = containerName(request.labels?.task);
    this.#speech = new EngineSpeech(request.onLine);
  }

  async run(): Promise<ContainerResult> {
    const { signal } = this.#request;
    const abort = (): void => {
      this.#stopping ??= this.#stop().finally(() => this.#ladder.abort());
    };
    this.#watch.add(this.#client, this.#name);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    try {
      const result = await this.#work();
      await this.#stopping;
      const warnings = [...this.#speech.warnings, ...this.#warnings];
      const containerId = await this.#id();
      return {
        ...result,
        warnings,
        terminated: this.#stopping !== undefined,
        ...(containerId === undefined ? {} : { containerId }),
      };
    } finally {
      signal.removeEventListener('abort', abort);
      await this.#stopping;
      if (this.#left) await this.#remove();
      // What was ended before it was there may still come: the watch looks for it once more at the end.
      if (this.#stopping === undefined || (await this.#id()) !== undefined)
        this.#watch.delete(this.#client, this.#name);
      else this.#removeLater();
    }
  }

  async #work(): Promise<ProcessResult> {
    const { image, cwd } = this.#request;
    const policy = this.#options.pullPolicy ?? 'IF_NOT_PRESENT';
    if (!this.#copies) await openToContainer(cwd);
    if (policy === 'ALWAYS') await ensureImage(this.#client, image, this.#request.signal);
    const invocation = await this.#invocation();
    const made = await this.#make(invocation, policy);
    if (!this.#copies) {
      await this.#giveBack();
      return made;
    }
    await this.#copyIn();
    const argv = ['start', ...(this.#options.wait === false ? [] : ['--attach']), this.#name];
    if (this.#options.wait === false) {
      const started = await this.#do('start', argv);
      this.#left = false;
      return started;
    }
    const result = await this.#attached({ argv, signal: this.#ladder.signal });
    await this.#stopping;
    await this.#copyOut();
    this.#left = this.#stopping !== undefined || this.#options.delete !== false;
    return result;
  }

  /** Runs the container, or makes it when files have to be copied first; pulls the image when it is not there. */
  async #make(invocation: ContainerInvocation, policy: RunOptions['pullPolicy']): Promise<ProcessResult> {
    try {
      return await this.#tryToMake(invocation);
    } catch (error) {
      const { image, signal } = this.#request;
      if (policy !== 'IF_NOT_PRESENT' || !isMissingImage((error as Error).message)) throw error;
      await ensureImage(this.#client, image, signal);
      return this.#tryToMake(invocation);
    }
  }

  #tryToMake({ args, env }: ContainerInvocation): Promise<ProcessResult> {
    if (this.#copies) return this.#do('create', ['create', ...args], env);
    const remove = this.#options.delete === false ? [] : ['--rm'];
    const argv = ['run', ...remove, ...args];
    return this.#attached({ argv, env, cwd: this.#request.cwd, signal: this.#ladder.signal });
  }

  async #invocation(): Promise<ContainerInvocation> {
    const client = this.#client;
    const { cwd: workingDir, image, argv, env, folders = [] } = this.#request;
    const waits = this.#options.wait !== false;
    const mounts = this.#copies
      ? folders
      : [`${workingDir}:${workingDir}`, ...folders.map((folder) => `${folder}:${folder}:ro`)];
    const envFile = join(client.folder, 'env');
    const invocation = containerInvocation(
      {
        kind: client.kind,
        name: this.#name,
        labels: this.#labels(),
        image,
        argv,
        workingDir,
        mounts,
        env,
        options: this.#options,
        init: client.kind === 'docker' || (await hasInit()),
        withoutLog: waits && this.#options.delete !== false,
      },
      envFile,
    );
    if (invocation.envFile.length > 0)
      await writeFile(envFile, `${invocation.envFile.join('\n')}\n`, { mode: 0o600 });
    return { ...invocation, args: ['--cidfile', join(client.folder, 'cid'), ...invocation.args] };
  }

  #labels(): Record<string, string> {
    const given = this.#request.labels ?? {};
    const labels: Record<string, string> = { gitestra: 'true', ...kestraLabels(given) };
    for (const [name, value] of Object.entries(given)) labels[`gitestra.${name}`] = value;
    // What is meant to stay belongs to nobody, so that nobody clears it away.
    if (this.#options.wait !== false && this.#options.delete !== false)
      labels[OWNER_LABEL] = ownerOfThisProcess();
    return labels;
  }

  async #attached(command: EngineCommand): Promise<ProcessResult> {
    const result = await this.#client.run({
      ...command,
      onLine: (line, stream) => this.#speech.accept(line, stream),
      onStart: (group) => this.#watch.addGroup(this.#client, this.#name, group),
    });
    const complaint = this.#speech.complaint;
    if (this.#stopping === undefined && isEngineFailure(this.#client, result, complaint)) {
      this.#speech.forget();
      throw this.#failure(complaint, result.exitCode);
    }
    await this.#speech.release();
    // `--rm` has removed it, unless it was ended before.
    this.#left = this.#copies || this.#stopping !== undefined;
    return result;
  }

  /** A command of the engine that has to succeed. */
  async #do(
    what: string,
    argv: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): Promise<ProcessResult> {
    const complaint: string[] = [];
    const result = await this.#client.run({
      argv,
      signal: this.#ladder.signal,
      ...(env === undefined ? {} : { env }),
      onLine: (line, stream) => {
        if (stream === 'stderr') complaint.push(line);
      },
      onStart: (group) => this.#watch.addGroup(this.#client, this.#name, group),
    });
    if (this.#stopping !== undefined) throw this.#request.signal.reason;
    if (result.exitCode !== SUCCESS) {
      throw this.#failure(complaint.length === 0 ? [`\`${what}\` failed`] : complaint, result.exitCode);
    }
    return result;
  }

  #failure(complaint: readonly string[], exitCode: number | null): TaskFailure {
    const { image } = this.#request;
    const said = withoutFiller(complaint)
      .map((line) => line.replace(/^(docker|podman|Error): /, ''))
      .slice(-3)
      .join(' ');
    const help = isMissingImage(said)
      ? this.#missingHelp()
      : propertyBehind(said.replace(image, '').replace(this.#name, ''));
    return new TaskFailure(`${this.#client.command} could not run image ${image}: ${said}${help}`, {
      ...(exitCode === null ? {} : { exitCode }),
    });
  }

  #missingHelp(): string {
    return this.#options.pullPolicy === 'NEVER'
      ? '; `pullPolicy: NEVER` keeps it from being pulled: bring it to the machine before, or check property `containerImage`'
      : '; check property `containerImage`';
  }

  async #copyIn(): Promise<void> {
    const { cwd, folders = [] } = this.#request;
    await openToContainer(cwd);
    for (const folder of [cwd, ...folders]) {
      // Into the folder above, so that the rights of the folder itself come along.
      await this.#do('cp', ['cp', folder, `${this.#name}:${dirname(folder)}`]);
    }
  }

  /** Kestra: everything in the working directory comes back, also from a container that failed. */
  async #copyOut(): Promise<void> {
    const { cwd } = this.#request;
    const complaint: string[] = [];
    const result = await this.#client.run({
      argv: ['cp', `${this.#name}:${cwd}/.`, cwd],
      signal: AbortSignal.timeout(REMOVE_WITHIN * 10),
      onLine: (line) => void complaint.push(line),
    });
    if (result.exitCode === SUCCESS) return;
    const message = `files could not be copied out of the container: ${complaint.slice(-3).join(' ')}`;
    if (this.#stopping === undefined) throw new TaskFailure(message);
    this.#warnings.push(message);
  }

  async #giveBack(): Promise<void> {
    const { image, cwd } = this.#request;
    await this.#stopping;
    const warning = await takeOwnership({ client: this.#client, image, workingDir: cwd });
    if (warning !== undefined) this.#warnings.push(warning);
  }

  /** Kestra: killed at once, or stopped with a grace period. Files can still be copied out of a stopped container. */
  async #stop(): Promise<void> {
    const grace = this.#options.killGracePeriod ?? 0;
    if (grace > 0) {
      const seconds = String(Math.ceil(grace / 1000));
      // Podman takes the long form only for `stop`, docker the short one in all its versions.
      await this.#quietly(['stop', '-t', seconds, this.#name], grace + STOP_WITHIN);
    }
    if (this.#copies) await this.#quietly(['kill', this.#name], STOP_WITHIN);
    else await this.#remove();
  }

  /** The engine may still be making what was ended; nobody waits for these looks. */
  #removeLater(): void {
    for (const delay of LATER) setTimeout(() => void this.#remove(), delay).unref();
  }

  async #remove(): Promise<void> {
    const removal = removalWords(this.#client);
    await this.#quietly([...removal.slice(removal.lastIndexOf('rm')), this.#name], REMOVE_WITHIN);
  }

  async #quietly(argv: readonly string[], within: number): Promise<void> {
    const signal = AbortSignal.timeout(within);
    await this.#client.run({ argv, signal, gracePeriod: 0 }).catch(() => undefined);
  }

  async #id(): Promise<string | undefined> {
    const text = await readFile(join(this.#client.folder, 'cid'), 'utf8').catch(() => '');
    return text.trim() === '' ? undefined : text.trim();
  }
}

function containerName(task: string | undefined): string {
  const readable = (task ?? '').replace(/[^a-zA-Z0-9_.-]+/g, '-').slice(0, 40);
  return ['gitestra', ...(readable === '' ? [] : [readable]), randomUUID().slice(0, 13)].join('-');
}

function isEngineFailure(
  client: EngineClient,
  { exitCode }: ProcessResult,
  complaint: readonly string[],
): boolean {
  // A container that cannot be started after it was made gives 1.
  if (complaint.some((line) => /failed to start containers|unable to start container/.test(line)))
    return true;
  if (!ENGINE_FAILED.includes(exitCode)) return false;
  const own =
    client.kind === 'podman'
      ? /^(Error|podman): |level=error/
      : /^docker: |^Error response from daemon|^Cannot connect|^invalid argument /;
  return complaint.some((line) => own.test(line));
}
