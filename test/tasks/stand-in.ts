/** A program that a test puts on the PATH: it writes down how it was called, and does what the test says. */

import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaskDefinition } from '../../src/plugin/task.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { createTaskContext, type TestContext, temporaryFolder } from './task-context.ts';

export interface Calls {
  readonly context: TestContext;
  /** Each call as its words. */
  readonly calls: () => string[][];
}

/** @param body shell that runs after the call was written down; the arguments are `$@` */
export function standIn(
  programs: readonly string[],
  body = '',
  options: Parameters<typeof createTaskContext>[0] = {},
): Calls {
  const bin = temporaryFolder();
  const seen = join(bin, 'seen');
  mkdirSync(join(bin, 'home'));
  for (const program of programs) {
    const record = `{ printf '%s\\037' "$(basename "$0")" "$@"; echo; } >> '${seen}'`;
    writeFileSync(join(bin, program), `#!/bin/sh\n${record}\n${body}\n`);
    chmodSync(join(bin, program), 0o755);
  }
  return {
    context: createTaskContext({
      environment: { PATH: `${bin}:/usr/bin:/bin`, HOME: join(bin, 'home') },
      ...options,
    }),
    calls: () =>
      existsSync(seen)
        ? readFileSync(seen, 'utf8')
            .split('\u001f\n')
            .filter((line) => line !== '')
            .map((line) => line.split('\u001f'))
        : [],
  };
}

/** A context in which no program is found: shells have only what they bring. */
export function bareContext(): TestContext {
  const empty = temporaryFolder();
  return createTaskContext({ environment: { PATH: empty, HOME: empty } });
}

export async function taskType(type: string): Promise<TaskDefinition> {
  const entry = TASK_ENTRIES.find((one) => one.type === type);
  if (entry === undefined) throw new Error(`there is no ${type}`);
  return (await entry.load()) as TaskDefinition;
}
