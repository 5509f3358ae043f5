/** A stand-in for the docker command: records its calls and runs the container's command on the host. */

import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface EngineCall {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly config?: unknown;
}

export interface FakeEngine {
  readonly environment: Record<string, string | undefined>;
  calls(): EngineCall[];
  /** The call that runs the container. */
  run(): EngineCall;
}

const SOURCE = `
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const { spawn } = require('node:child_process');
const { join } = require('node:path');
const all = process.argv.slice(2);
const args = [...all];
let config;
while (args[0] === '--config' || args[0] === '--host' || args[0] === '--url' || args[0] === '--log-level') {
  const [flag, value] = args.splice(0, 2);
  if (flag === '--config') config = JSON.parse(readFileSync(join(value, 'config.json'), 'utf8'));
}
if (config === undefined && process.env.REGISTRY_AUTH_FILE) config = JSON.parse(readFileSync(process.env.REGISTRY_AUTH_FILE, 'utf8'));
appendFileSync(join(__dirname, 'calls'), JSON.stringify({ args: all, env: process.env, config }) + '\\n');
const [command, ...rest] = args;
if (command === 'version' || command === 'info') process.exit(MODE === 'down' ? 1 : 0);
if (command === 'ps') process.exit(0);
if (command === 'pull') {
  const tries = join(__dirname, 'pulls');
  appendFileSync(tries, '.');
  if (MODE === 'refuses') { console.error('Error response from daemon: pull access denied for img'); process.exit(1); }
  if (MODE === 'stumbles' && readFileSync(tries, 'utf8').length < 2) { console.error('received unexpected HTTP status: 503 Service Unavailable'); process.exit(1); }
  writeFileSync(join(__dirname, 'pulled'), '');
  process.exit(0);
}
if (command === 'rm' || command === 'stop') {
  const file = join(__dirname, rest.at(-1));
  if (command === 'rm' && existsSync(file)) try { process.kill(-Number(readFileSync(file, 'utf8')), 'SIGKILL'); } catch {}
  process.exit(0);
}
if ((MODE === 'stumbles' || MODE === 'refuses') && !existsSync(join(__dirname, 'pulled'))) {
  console.error('docker: Error response from daemon: No such image: img.');
  process.exit(125);
}
if (MODE === 'broken') {
  console.error('docker: Error response from daemon: network nosuch not found.');
  console.error("Run 'docker run --help' for more information");
  process.exit(125);
}
const image = rest.findIndex((word, index) => word === 'img' && index > rest.indexOf('--entrypoint') + 1);
const name = rest[rest.indexOf('--name') + 1];
const argv = rest.slice(image + 1);
// Like a container, the command does not end with the client.
const child = spawn(argv[0], argv.slice(1), { stdio: 'inherit', detached: true, cwd: rest[rest.indexOf('--workdir') + 1] });
writeFileSync(join(__dirname, name), String(child.pid));
child.on('exit', (code, signal) => process.exit(code ?? 137));
`;

export type FakeMode = 'up' | 'down' | 'broken' | 'stumbles' | 'refuses';

export function fakeEngine(mode: FakeMode = 'up', name = 'docker'): FakeEngine {
  const bin = mkdtempSync(join(tmpdir(), 'gitestra-engine-test-'));
  onTestFinished(() => rmSync(bin, { recursive: true, force: true }));
  writeFileSync(join(bin, name), `#!${process.execPath}\nconst MODE = ${JSON.stringify(mode)};${SOURCE}`);
  chmodSync(join(bin, name), 0o755);
  // The machine's own engines must not answer in its place.
  for (const tool of ['sh', 'cat', 'sleep', 'env']) symlinkSync(`/bin/${tool}`, join(bin, tool));
  const calls = (): EngineCall[] => {
    const lines = readFileSync(join(bin, 'calls'), 'utf8').trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line) as EngineCall);
  };
  return {
    // An address at which nothing listens, so that the command is asked.
    environment: { PATH: bin, HOME: bin, DOCKER_HOST: `unix://${bin}/none.sock` },
    calls,
    run() {
      const found = calls().find((call) => call.args.includes('run'));
      if (found === undefined) throw new Error('no container was run');
      return found;
    },
  };
}
