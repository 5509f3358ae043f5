/** Executions that tests make up, as tasks see them. */

import type {
  ExecutionFacts,
  ExecutionHistory,
  ExecutionQuery,
  KnownExecution,
  LoggedEntry,
} from '../../src/plugin/ports.ts';

export class MemoryHistory implements ExecutionHistory {
  executions: readonly KnownExecution[] = [];
  readonly known = new Map<string, ExecutionFacts>();
  readonly entries = new Map<string, LoggedEntry[]>();
  readonly resumed: [id: string, inputs: unknown][] = [];

  async find({ namespace, flowId, states, from, to }: ExecutionQuery): Promise<readonly KnownExecution[]> {
    return this.executions.filter(
      (one) =>
        (namespace === undefined || one.namespace === namespace) &&
        (flowId === undefined || one.flowId === flowId) &&
        (states === undefined || (one.state !== undefined && states.includes(one.state))) &&
        (from === undefined || one.start >= from) &&
        (to === undefined || one.start <= to),
    );
  }

  async facts(id: string): Promise<ExecutionFacts | undefined> {
    return this.known.get(id);
  }

  async logs(id: string): Promise<readonly LoggedEntry[] | undefined> {
    return this.entries.get(id);
  }

  async purge(id: string): Promise<{ logs: number; files: number } | undefined> {
    if (!this.executions.some((one) => one.id === id)) return undefined;
    this.executions = this.executions.filter((one) => one.id !== id);
    return { logs: this.entries.get(id)?.length ?? 0, files: 1 };
  }

  async purgeLogs(id: string, unwanted: (entry: LoggedEntry) => boolean): Promise<number> {
    const before = this.entries.get(id) ?? [];
    const kept = before.filter((entry) => !unwanted(entry));
    this.entries.set(id, kept);
    return before.length - kept.length;
  }

  async resume(id: string, inputs: Readonly<Record<string, unknown>>): Promise<void> {
    this.resumed.push([id, inputs]);
  }
}
