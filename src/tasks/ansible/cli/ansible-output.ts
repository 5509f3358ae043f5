/** Gathers what the commands of one task put out: lists of playbooks grow, other values are replaced. */

import type { TaskContext } from '../../../plugin/task.ts';
import { ScriptOutput } from '../../scripts/script-output.ts';

type Sink = Pick<TaskContext, 'logger' | 'metric' | 'holdsSecret'>;
type Values = Readonly<Record<string, unknown>>;

export class AnsibleOutput extends ScriptOutput {
  readonly #sink: Sink;
  readonly #isExplicit: boolean;
  /** Of the commands that have ended. */
  #ended: Values;
  #command: ScriptOutput;

  /** @param isExplicit whether playbooks name their outputs, which are a map then */
  constructor(sink: Sink, isExplicit: boolean) {
    super(sink);
    this.#sink = sink;
    this.#isExplicit = isExplicit;
    this.#ended = { outputs: isExplicit ? {} : [], playbooks: [] };
    this.#command = new ScriptOutput(sink);
  }

  /** The next lines are another command's. */
  next(): void {
    this.#ended = this.vars;
    this.#command = new ScriptOutput(this.#sink);
  }

  override accept(line: string, stream: 'stdout' | 'stderr'): void | Promise<void> {
    return this.#command.accept(line, stream);
  }

  override get lastError(): string | undefined {
    return this.#command.lastError;
  }

  override get vars(): Values {
    const { outputs, playbooks, ...others } = this.#command.vars;
    const { outputs: before, playbooks: earlier, ...rest } = this.#ended;
    return {
      ...rest,
      ...others,
      outputs: this.#isExplicit
        ? { ...(before as object), ...(isMap(outputs) ? outputs : {}) }
        : [...(before as unknown[]), ...(Array.isArray(outputs) ? outputs.filter(isMap) : [])],
      playbooks: [...(earlier as unknown[]), ...(Array.isArray(playbooks) ? playbooks : [])],
    };
  }
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
