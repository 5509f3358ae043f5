/** Python packages from PyPI, for a flow of the course as its author wrote it; Docker Hub, which it asks, is played by the test. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { playHosts, playObstacle, pypiObstacle } from './played-hosts.ts';
import { folderOf, gitestra, ROOT } from './program.ts';

const flow = join(
  ROOT,
  '../shared/corpus/zoomcamp/data-engineering-zoomcamp/02-workflow-orchestration__flows__02_python.yaml',
);
const HOST = 'hub.docker.com';

const reason = existsSync(flow) ? (playObstacle() ?? pypiObstacle()) : 'the flow is not there';

describe(reason === undefined ? 'packages from PyPI' : `packages from PyPI (skipped: ${reason})`, () => {
  it.skipIf(reason !== undefined)(
    '02_python runs as it is, a second time with what the first one installed',
    { timeout: 180_000 },
    async ({ onTestFinished }) => {
      const hosts = await playHosts({ [HOST]: () => '{"pull_count": 1234567}' });
      onTestFinished(() => hosts.close());
      const cwd = folderOf();
      const run = async (): Promise<ExecutionRecord> => {
        const { status, stdout, stderr } = await gitestra(
          ['run', flow, '--task-runner', 'process', '-o', 'json'],
          { cwd, env: { ...hosts.env, PIP_NO_CACHE_DIR: '1' } },
        );
        expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
        return JSON.parse(stdout) as ExecutionRecord;
      };
      const outputs = { vars: { downloads: 1234567 }, exitCode: 0 };
      expect((await run()).taskRuns[0]).toMatchObject({ state: 'SUCCESS', outputs });
      expect(hosts.others.size).toBeGreaterThan(0);
      hosts.open = false;
      hosts.others.clear();
      expect((await run()).taskRuns[0]).toMatchObject({ state: 'SUCCESS', outputs });
      expect([...hosts.others]).toEqual([]);
      const asked = `${HOST}/v2/repositories/kestra/kestra/`;
      expect(hosts.asked).toEqual([asked, asked]);
    },
  );
});
