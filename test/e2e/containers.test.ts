/** Flows whose scripts run in containers: nothing of them outlives the program, however it ends. */

import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BUSYBOX, startEngine } from '../container-engine.ts';
import { eventually, folderOf, gitestra, onlyExecution, start } from './program.ts';

const engine = await startEngine();
afterAll(() => engine.stop());

const FLOW = `
id: in_container
namespace: company.team
inputs:
  - id: seconds
    type: INT
    defaults: 0
tasks:
  - id: work
    type: io.kestra.plugin.scripts.shell.Commands
    containerImage: ${BUSYBOX}
    taskRunner:
      type: io.kestra.plugin.scripts.runner.docker.Docker
      networkMode: none
      credentials: { registry: registry.example.com, username: u, password: p4ssw0rd }
    outputFiles: [made.txt]
    commands:
      - echo begun
      - sleep {{ inputs.seconds }}
      - echo made > made.txt
      - echo '::{"outputs":{"n":41}}::'
  - id: after
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.work.vars.n + 1 }} {{ read(outputs.work.outputFiles['made.txt']) }}"
`;

const project = (): string => folderOf({ 'flows/company/team/in_container.yaml': FLOW });
const env = { DOCKER_HOST: engine.environment.DOCKER_HOST ?? '' };
const left = (): string[] => engine.containers('gitestra=true');

/** Private folders of engine commands, with credentials in them. */
const privateFolders = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('gitestra-engine-'));

describe.skipIf(engine.missing !== undefined)('a flow in containers', () => {
  it('runs from its image to its outputs', async () => {
    const cwd = project();
    const { status, stderr } = await gitestra(['run', 'company.team.in_container'], { cwd, env });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const { record, logs } = onlyExecution(cwd);
    expect(record!.taskRuns[0]!.outputs).toMatchObject({
      taskRunner: { containerId: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(logs.map(({ message }) => message)).toContain('42 made\n');
    expect(left()).toEqual([]);
    expect(JSON.stringify(record) + JSON.stringify(logs)).not.toContain('p4ssw0rd');
  });

  it.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
    'leaves no container behind after %s',
    async (signal) => {
      const before = privateFolders();
      const cwd = project();
      const running = start(['run', 'company.team.in_container', '-i', 'seconds=1000'], { cwd, env });
      await eventually(() => left().length === 1 && onlyLogs(cwd).includes('begun'));
      process.kill(running.pid, signal);
      await running.ended;
      await eventually(() => left().length === 0);
      await eventually(() => privateFolders().every((name) => before.includes(name)));
    },
  );

  it('goes on after a kill when it is resumed', async () => {
    const cwd = project();
    const running = start(['run', 'company.team.in_container', '-i', 'seconds=2'], { cwd, env });
    await eventually(() => left().length === 1);
    process.kill(running.pid, 'SIGKILL');
    await running.ended;
    const { status } = await gitestra(['resume', onlyExecution(cwd).id], { cwd, env });
    expect(status).toBe(0);
    const work = onlyExecution(cwd).record!.taskRuns[0]!;
    expect(work.attempts.map(({ state }) => state)).toEqual(['RESUBMITTED', 'SUCCESS']);
    await eventually(() => left().length === 0);
  });
});

const PLACES = (runner: string): string => `
id: places
namespace: company.team
tasks:
  - id: fails
    type: io.kestra.plugin.scripts.shell.Commands
    containerImage: ${BUSYBOX}
    taskRunner: { ${runner} }
    allowFailure: true
    logLevel: WARN
    outputDirectory: true
    outputFiles: [kept.txt]
    commands:
      - echo hidden; echo shown >&2
      - test "$PWD" = "$WORKING_DIR" -a "$PWD" = '{{ workingDir }}' -a "$OUTPUT_DIR" = '{{ outputDir }}'
      - echo kept > {{ outputFiles['kept.txt'] }}; echo deep > "$OUTPUT_DIR/deep.txt"
      - exit 7
  - id: after
    type: io.kestra.plugin.core.log.Log
    message: "{{ tasks.fails.state }} {{ outputs.fails.exitCode }} {{ read(outputs.fails.outputFiles['kept.txt']) }}{{ read(outputs.fails.outputFiles['deep.txt']) }}"
`;

describe.each([
  ['on the host', 'type: io.kestra.plugin.core.runner.Process', undefined],
  [
    'in a container',
    'type: io.kestra.plugin.scripts.runner.docker.Docker, networkMode: none',
    engine.missing,
  ],
] as const)('a script that may fail, %s', (_where, runner, missing) => {
  it.skipIf(missing !== undefined)('finds its folders, and keeps exit code and files', async () => {
    const cwd = folderOf({ 'flows/company/team/places.yaml': PLACES(runner) });
    const { status, stderr } = await gitestra(['run', 'company.team.places'], { cwd, env });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const { record, logs } = onlyExecution(cwd);
    expect(record!.state).toBe('WARNING');
    const said = logs.filter(({ level }) => level === 'INFO' || level === 'ERROR');
    expect(said.map(({ message }) => message)).toEqual(
      expect.arrayContaining(['shown', 'WARNING 7 kept\ndeep\n']),
    );
    expect(said.map(({ message }) => message)).not.toContain('hidden');
  });
});

describe('a flow that names the Docker runner, where no engine is', () => {
  const withoutEngine = (cwd: string): Record<string, string> => {
    const bin = join(cwd, 'bin');
    mkdirSync(bin);
    for (const program of ['sh', 'sleep', 'git']) {
      const found = ['/bin', '/usr/bin']
        .map((folder) => join(folder, program))
        .find((path) => existsSync(path));
      if (found !== undefined) symlinkSync(found, join(bin, program));
    }
    return { PATH: bin };
  };

  it('runs on the host, and the log names the image', async () => {
    const cwd = project();
    const { status } = await gitestra(['run', 'company.team.in_container'], { cwd, env: withoutEngine(cwd) });
    expect(status).toBe(0);
    expect(onlyExecution(cwd).logs).toContainEqual(
      expect.objectContaining({
        level: 'WARN',
        message: `image ${BUSYBOX} is not used: no container engine answers, so the script runs on the host`,
      }),
    );
  });

  it('fails clearly with --task-runner docker', async () => {
    const cwd = project();
    const options = { cwd, env: withoutEngine(cwd) };
    const { status, stdout, stderr } = await gitestra(
      ['run', 'company.team.in_container', '--task-runner', 'docker'],
      options,
    );
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain(`image ${BUSYBOX} cannot be run: neither docker nor podman answers`);
  });
});

function onlyLogs(cwd: string): string {
  const executions = join(cwd, '.gitestra/executions');
  if (!existsSync(executions)) return '';
  return readdirSync(executions)
    .map((id) => join(executions, id, 'logs.ndjson'))
    .map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''))
    .join('');
}
