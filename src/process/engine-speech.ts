/** Tells what the engine's own command says from what the script in the container says: both come on standard error. */

import type { ProcessRequest } from '../plugin/ports.ts';

const COMPLAINT =
  /^(docker|podman): |^invalid argument ".*" for "|^Usage: +(docker|podman) |^(Error response from daemon|Error): |^Unable to find image |^(See|Run) '(docker|podman)|^time="[^"]+" level=|^Cannot connect to /;

const WARNING =
  /^WARNING: (IPv[46] |Your kernel |The requested image's platform|Published ports |Disabling |Specifying |Localhost DNS |Ignoring |OOM killer )/;

export class EngineSpeech {
  readonly #onLine: ProcessRequest['onLine'];
  #held: string[] = [];
  #scriptSpoke = false;
  readonly warnings: string[] = [];

  constructor(onLine: ProcessRequest['onLine']) {
    this.#onLine = onLine;
  }

  /** What the engine said while the script has said nothing. */
  get complaint(): readonly string[] {
    return withoutFiller(this.#held);
  }

  /** Lines that may be the engine's are held back until it is known whose they are. */
  accept(line: string, stream: 'stdout' | 'stderr'): void | Promise<void> {
    if (this.#scriptSpoke) return this.#onLine(line, stream);
    if (stream === 'stderr' && WARNING.test(line)) {
      this.warnings.push(line.slice('WARNING: '.length));
      return undefined;
    }
    if (stream === 'stderr' && (COMPLAINT.test(line) || (line.trim() === '' && this.#held.length > 0))) {
      this.#held.push(line);
      return undefined;
    }
    this.#scriptSpoke = true;
    return this.#flush(line, stream);
  }

  /** For another try. */
  forget(): void {
    this.#held = [];
  }

  /** They were the script's after all. */
  async release(): Promise<void> {
    this.#scriptSpoke = true;
    await this.#flush();
  }

  async #flush(line?: string, stream: 'stdout' | 'stderr' = 'stderr'): Promise<void> {
    const held = this.#held;
    this.#held = [];
    for (const earlier of held) await this.#onLine(earlier, 'stderr');
    if (line !== undefined) await this.#onLine(line, stream);
  }
}

/** A complaint without the advice that the command line gives behind it. */
export function withoutFiller(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.trim() !== '' && !/^(See|Run) '|^Usage: /.test(line));
}
