/** Interpreters and packages for tests of Python scripts. */

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../task-context.ts';

/** The interpreter itself: a shim of a version manager in front of it would cost a second a test. */
export const PYTHON = execFileSync(
  'python3',
  ['-c', 'import os, sys; print(os.path.realpath(sys.executable))'],
  {
    encoding: 'utf8',
  },
).trim();

/** A search path on which Python has exactly the given names. */
export function environmentWith(names: readonly string[]): Record<string, string | undefined> {
  const bin = join(temporaryFolder(), 'bin');
  mkdirSync(bin);
  for (const name of names) {
    writeFileSync(join(bin, name), `#!/bin/sh\nexec ${PYTHON} "$@"\n`);
    chmodSync(join(bin, name), 0o755);
  }
  for (const tool of ['sh', 'cat', 'ls', 'env']) symlinkSync(`/bin/${tool}`, join(bin, tool));
  return { HOME: process.env.HOME, PATH: bin };
}

/** A wheel without dependencies, so that installing needs no index. */
export function makeWheel(folder: string, name: string, code: string): string {
  const path = join(folder, `${name}-1.0-py3-none-any.whl`);
  const script = `
import sys, zipfile
path, name, code = sys.argv[1:]
with zipfile.ZipFile(path, "w") as wheel:
    wheel.writestr(name + "/__init__.py", code)
    info = name + "-1.0.dist-info/"
    wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: " + name + "\\nVersion: 1.0\\n")
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(info + "RECORD", "")
`;
  execFileSync(PYTHON, ['-c', script, path, name, code]);
  return path;
}

export const environment = (): Record<string, string | undefined> => environmentWith(['python3']);
