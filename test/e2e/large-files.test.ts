/** A file too large for any buffer goes from script to script: it is copied by the system, never read into memory. */

import { mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gitestra, onlyExecution } from './program.ts';

/** Bytes; more than a 32-bit number or one Buffer of Node 20 holds. */
const SIZE = 2 ** 31 + 3;

const FLOW = `
id: large
namespace: company.team
tasks:
  - id: make
    type: io.kestra.plugin.scripts.shell.Commands
    outputFiles: ["*.bin"]
    commands:
      - truncate -s ${2 ** 31} big.bin
      - printf end >> big.bin
  - id: take
    type: io.kestra.plugin.scripts.shell.Commands
    env:
      BIG: "{{ outputs.make.outputFiles['big.bin'] }}"
    commands:
      - ls -l "$BIG" | awk '{print "copy", $5}'
      - tail -c 3 {{ outputs.make.outputFiles['big.bin'] }}
  - id: size
    type: io.kestra.plugin.core.storage.Size
    uri: "{{ outputs.make.outputFiles['big.bin'] }}"
`;

/** Copies that exist at one time, with room for what else the machine does. */
const COPIES = 3;

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > COPIES * SIZE;
  } catch {
    return false;
  }
}

/** A disk may take minutes for this, memory a second. */
const inMemory = hasRoom('/dev/shm') && freemem() > 2 * COPIES * SIZE ? '/dev/shm' : undefined;
const home = inMemory ?? (hasRoom(tmpdir()) ? tmpdir() : undefined);
const skipped = home === undefined ? ` (skipped: there is no room for ${COPIES} files of 2 GiB)` : '';

describe(`a file of 2 GiB${skipped}`, () => {
  it.skipIf(home === undefined)(
    'is put out, and taken by URI, without passing through memory',
    { timeout: 300_000 },
    async ({ onTestFinished }) => {
      const cwd = mkdtempSync(join(home!, 'gitestra-large-'));
      onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
      writeFileSync(join(cwd, 'flow.yaml'), FLOW);
      writeFileSync(
        join(cwd, 'peak.mjs'),
        "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync('peak', String(process.resourceUsage().maxRSS)));",
      );
      const nodeArguments = ['--import', pathToFileURL(join(cwd, 'peak.mjs')).href];
      const { status, stderr } = await gitestra(['run', 'flow.yaml'], {
        cwd,
        nodeArguments,
        env: { TMPDIR: cwd },
      });
      expect({ status, stderr }).toMatchObject({ status: 0 });
      const { record, logs } = onlyExecution(cwd);
      expect(record!.taskRuns[2]!.outputs).toEqual({ size: SIZE });
      expect(logs.filter(({ taskId }) => taskId === 'take').map(({ message }) => message)).toEqual([
        `copy ${SIZE}`,
        'end',
      ]);
      // Kilobytes.
      expect(Number(readFileSync(join(cwd, 'peak'), 'utf8'))).toBeLessThan(256 * 1024);
    },
  );
});
