/** Files that tasks store may hold secrets: they stay on the machine, the artifact is left without them. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runStep, type StepResult } from '../fake-runner/fake-runner.ts';
import { DIST, filesBelow, folderOf } from './program.ts';

const main = join(DIST, 'index.js');
const post = join(DIST, 'post.js');
const skipped = existsSync(main) ? '' : ', skipped: there is no dist/';

const SECRET = 'correct-horse-battery';
const PIN = 'pin-90210-4711';

const FLOW = `
id: files
namespace: company.team
inputs:
  - id: pin
    type: SECRET
  - id: wait
    type: BOOL
    defaults: false
tasks:
  - id: store
    type: io.kestra.plugin.scripts.shell.Commands
    taskRunner: { type: io.kestra.plugin.core.runner.Process }
    env:
      TOKEN: "{{ secret('TOKEN') }}"
      PIN: "{{ inputs.pin }}"
    outputFiles: ['*.txt']
    commands:
      - echo clean > clean.txt
      - printf 'user:%s' "$TOKEN" | base64 > encoded.txt
      - echo "$PIN" > pin.txt
      - head -c 65530 /dev/zero | tr '\\0' x > border.txt; printf '%s' "$TOKEN" >> border.txt
  - id: script
    type: io.kestra.plugin.scripts.shell.Commands
    runIf: "{{ inputs.wait }}"
    taskRunner: { type: io.kestra.plugin.core.runner.Process }
    commands:
      - echo stored; sleep 60
`;

const names = (result: StepResult): string[] => {
  const [artifact] = result.artifacts.values();
  return [...(artifact?.keys() ?? [])].map((path) => path.slice(path.lastIndexOf('/') + 1)).sort();
};

describe.skipIf(skipped !== '')(`stored files that hold a secret${skipped}`, () => {
  const run = (workspace: string, wait: boolean): Promise<StepResult> =>
    runStep({
      main,
      post,
      workspace,
      inputs: {
        flow: 'company.team.files',
        inputs: `pin: ${PIN}\nwait: ${wait}`,
        secrets: JSON.stringify({ TOKEN: SECRET }),
      },
      ...(wait ? { cancelAt: (line: string) => line.includes('stored') } : {}),
    });

  it.each([
    ['by the step', false],
    ['by post, when the job was cancelled', true],
  ])('are not uploaded %s', async (_, wait) => {
    const workspace = folderOf({ 'flows/company/team/files.yaml': FLOW });
    const result = await run(workspace, wait);
    expect(result.outputs.state).toBe(wait ? 'KILLED' : 'SUCCESS');
    expect(names(result)).toEqual(
      ['clean.txt', 'execution.json', 'files.json', 'journal.ndjson', 'logs.ndjson', 'summary.md'].filter(
        (name) => wait || name !== 'logs.ndjson',
      ),
    );
    for (const [path, content] of [...result.artifacts.values()][0]!) {
      for (const form of [SECRET, PIN, Buffer.from(`user:${SECRET}`).toString('base64')])
        expect({ path, leaks: content.includes(form) }).toEqual({ path, leaks: false });
    }
    const [warning] = result.annotations.filter((one) => one.title === 'Artifact');
    expect(warning?.message).toMatch(
      /^Not uploaded, because they hold a secret: "files\/.*border\.txt", "files\/.*encoded\.txt", "files\/.*pin\.txt"$/,
    );
    // A later task, or a resume on this machine, finds them as they were written.
    const stored = filesBelow(workspace).map((path) => path.slice(path.lastIndexOf('/') + 1));
    expect(stored).toEqual(expect.arrayContaining(['border.txt', 'encoded.txt', 'pin.txt', 'clean.txt']));
  });
});
