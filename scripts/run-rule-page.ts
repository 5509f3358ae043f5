/** Runs the files of a page about a finding in a folder of their own, as `gitestra validate` would. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { validateFlows } from '../src/app/validate.ts';
import { openWorkspace } from '../src/app/workspace.ts';
import { renderPretty } from '../src/report/pretty.ts';

export interface PageRun {
  /** Codes of the findings, with repetitions. */
  readonly codes: readonly string[];
  /** What the command prints. */
  readonly output: string;
}

export async function runRulePage(
  files: Readonly<Record<string, string>>,
  options: { readonly upgrade: boolean; readonly byPath: boolean },
): Promise<PageRun> {
  const folder = mkdtempSync(join(tmpdir(), 'gitestra-page-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const workspace = await openWorkspace({ cwd: folder, environment: {} });
    const paths = options.byPath ? { paths: Object.keys(files) } : {};
    const { diagnostics, files: checked } = await validateFlows(
      { ...paths, upgrade: options.upgrade },
      workspace,
    );
    return {
      codes: diagnostics.map(({ code }) => code),
      output: renderPretty(diagnostics, { files: checked.length }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
