/** A repository of flows in a temporary folder, whose triggers are looked at with a clock that tests move. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TickRequest, tick } from '../../src/app/tick.ts';
import type { TickReport } from '../../src/app/tick-report.ts';
import { openTriggerStates } from '../../src/app/trigger-states.ts';
import { openWorkspace, type Workspace } from '../../src/app/workspace.ts';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { executionFolder, readExecutionRecord } from '../../src/storage/execution-folder.ts';
import { SimulatedClock } from '../../src/util/clock.ts';

export class TriggerRepository {
  readonly root = mkdtempSync(join(tmpdir(), 'gitestra-tick-'));

  constructor() {
    mkdirSync(join(this.root, '.git'));
    mkdirSync(join(this.root, 'flows/company/team'), { recursive: true });
  }

  flow(id: string, text: string): void {
    writeFileSync(
      join(this.root, `flows/company/team/${id}.yaml`),
      `id: ${id}\nnamespace: company.team\n${text}`,
    );
  }

  /** A flow that logs something, with these triggers. */
  logging(id: string, triggers: string, more = ''): void {
    this.flow(
      id,
      `${more}tasks:\n  - id: log\n    type: io.kestra.plugin.core.log.Log\n    message: x\ntriggers:\n${triggers.replace(/^/gm, '  ')}\n`,
    );
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  open(environment: Readonly<Record<string, string>> = {}): Promise<Workspace> {
    return openWorkspace({ cwd: this.root, environment });
  }

  /** One look at all triggers, at a moment of 2025-01 such as `10T09:30:00`, or now. */
  async tick(at?: string, request: TickRequest = {}): Promise<TickReport> {
    const workspace = await this.open();
    const clock = at === undefined ? {} : { clock: new SimulatedClock(Date.parse(`2025-01-${at}Z`)) };
    return tick({ ...clock, ...request }, workspace, openTriggerStates(workspace));
  }

  /** `flow date state` of what a look started. */
  async fired(at: string, request: TickRequest = {}): Promise<string[]> {
    const report = await this.tick(at, request);
    return report.executions.map(({ flow, date, state }) =>
      [flow.replace('company.team.', ''), date?.slice(8, 16), state]
        .filter((part) => part !== undefined)
        .join(' '),
    );
  }

  /** Makes a trigger believe that it was looked at so many milliseconds earlier. */
  async rewind(key: string, by: number): Promise<void> {
    const store = openTriggerStates(await this.open());
    const stored = (await store.all()).get(key)!;
    const state = stored.value as { date: string };
    await store.swap(key, stored.version, {
      ...state,
      date: new Date(Date.parse(state.date) - by).toISOString(),
    });
  }

  record(id: string): ExecutionRecord {
    return readExecutionRecord(executionFolder(join(this.root, '.gitestra/executions'), id))!;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
