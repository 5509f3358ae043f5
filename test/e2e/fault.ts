/** Makes a process of the program meet its fate at a chosen line of a journal: an end without warning, or a full disk. */

/** `kill`: the process is gone behind the line; `torn`: in the middle of the next one; `full`: the line no longer fits. */
export type Fault = 'kill' | 'torn' | 'full';

/**
 * Arguments of Node. Lines of all journals count that the process writes, from 1, so the end may come while a child
 * execution writes.
 */
export function faultAfter(line: number, fault: Fault): string[] {
  const source = `(${meet.toString()})(${line}, ${JSON.stringify(fault)}, fs, syncBuiltinESMExports)`;
  const module = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; ${source};`;
  return ['--import', `data:text/javascript,${encodeURIComponent(module)}`];
}

/** Runs in the process itself: it sees nothing of this module. */
function meet(line: number, fault: string, fs: typeof import('node:fs'), publish: () => void): void {
  const journals = new Set<number>();
  let lines = 0;
  const { openSync, writeSync } = fs;
  fs.openSync = (path, flags, mode) => {
    const descriptor = openSync(path, flags, mode);
    if (String(path).endsWith('journal.ndjson')) journals.add(descriptor);
    return descriptor;
  };
  const write = (descriptor: number, bytes: Buffer, ...rest: number[]): number => {
    for (
      let at = journals.has(descriptor) ? bytes.indexOf(10) : -1;
      at !== -1;
      at = bytes.indexOf(10, at + 1)
    ) {
      lines += 1;
      if (lines < line) continue;
      if (fault === 'full') {
        // The system takes as much as there is room for, and refuses the rest when it is asked again.
        if (lines === line && at > 20) return writeSync(descriptor, bytes, 0, 20);
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      }
      writeSync(descriptor, bytes, 0, at + 1);
      if (fault === 'torn') writeSync(descriptor, '{"type":"taskrun.ended","id":"');
      process.kill(process.pid, 'SIGKILL');
    }
    return writeSync(descriptor, bytes, ...rest);
  };
  fs.writeSync = write as typeof writeSync;
  publish();
}
