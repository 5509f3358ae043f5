/** What Kestra's fixtures need around them: typed inputs, files in a temporary folder. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openMachine } from '../../src/app/machine.ts';
import { convertOutputs } from '../../src/engine/inputs/convert-outputs.ts';
import { resolveInputs } from '../../src/engine/inputs/resolve-inputs.ts';
import type { EnginePorts } from '../../src/engine/ports.ts';
import type { LogEntry } from '../../src/engine/record.ts';
import { createExpressionEngine, type ExpressionServices } from '../../src/expression/engine.ts';
import { makeDouble } from '../../src/expression/values.ts';
import type { Flow } from '../../src/flow/model.ts';
import { parseFlow } from '../../src/flow/parse-flow.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { createKeyValueFolder } from '../../src/storage/key-value.ts';
import { createExecutionStorage, type ExecutionStorage } from '../../src/storage/task-storage.ts';
import { MemoryHistory } from '../tasks/memory-history.ts';

/** The folders and services of one scenario. */
export class ConformanceWorld {
  readonly #flowId: string;
  /** Where requests go instead, by the beginning of their address. */
  readonly rewrites: Record<string, string> = {};
  readonly folder = mkdtempSync(join(tmpdir(), 'gitestra-conformance-'));
  readonly machine = openMachine({ environment: process.env, flowsDir: join(this.folder, 'flows') });
  readonly logs: LogEntry[] = [];
  readonly history = new MemoryHistory();

  constructor(flowId = 'flow') {
    this.#flowId = flowId;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #storage(): ExecutionStorage {
    return createExecutionStorage({
      namespace: 'io.kestra.tests',
      flowId: this.#flowId,
      executionId: 'exec',
      filesDir: join(this.folder, 'files'),
      namespaceFiles: this.machine.namespaceFiles,
    });
  }

  /** Puts a file where an input of that id has it. */
  upload(inputId: string, name: string): Promise<string> {
    return this.#storage().forInput(inputId).put(name, `content of ${name}`);
  }

  /** Puts a file among those of a namespace. */
  namespaceFile(namespace: string, path: string, text: string): void {
    const file = join(this.folder, 'flows', ...namespace.split('.'), '_files', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** URI of a file with the lines `line 1`, `line 2`, … */
  textFile(lines: number): Promise<string> {
    const text = Array.from({ length: lines }, (_, index) => `line ${index + 1}\n`).join('');
    return this.#storage().forInput('file').put('file.txt', text);
  }

  ports = (base: EnginePorts): Partial<EnginePorts> => {
    const kv = createKeyValueFolder({ root: join(this.folder, 'kv'), clock: base.clock });
    const storage = this.#storage();
    const services: ExpressionServices = {
      now: () => base.clock.now(),
      kv: async (key, namespace) => (await kv.get(namespace ?? 'io.kestra.tests', key))?.value as never,
      readFile: async (path) =>
        path.startsWith('kestra://')
          ? readFileSync(await storage.forInput('read').localPath(path), 'utf8')
          : undefined,
      errorLogs: () =>
        this.logs
          .filter((entry) => entry.level === 'ERROR')
          .map(({ message, level, taskId, at }) => ({ message, level, taskId, timestamp: at })) as never,
    };
    return {
      expressionServices: () => services,
      log: (entry) => {
        this.logs.push(entry);
        this.history.entries.set('exec', this.logs);
        return base.log(entry);
      },
      taskPorts: (_state, run) => ({
        clock: base.clock,
        storage: storage.forTaskRun(run.spec, run.id),
        namespaceFiles: this.machine.namespaceFiles,
        history: this.history,
        kv,
        process: this.machine.process,
        containers: this.machine.containers,
        files: this.machine.files,
        settings: { cacheDir: join(this.folder, 'cache'), httpRewrite: this.rewrites },
      }),
      makeWorkingDir: async () => mkdtempSync(join(this.folder, 'work-')),
      sharedWorkingDir: (run) => join(this.folder, 'shared', run.id),
      removeWorkingDir: async (path) => rmSync(path, { recursive: true, force: true }),
    };
  };
}

export function typedFlow(text: string): Flow | undefined {
  return parseFlow(new SourceFile('fixture.yaml', text), { double: makeDouble }).flow;
}

/** Inputs as Kestra's API would take them: texts, typed by the flow's declarations. */
export async function typedInputs(
  flow: Flow,
  given: Readonly<Record<string, unknown>>,
  upload = async (id: string, path: string): Promise<string> => `kestra:///uploads/${id}/${path}`,
): Promise<Readonly<Record<string, unknown>>> {
  const engine = createExpressionEngine({ level: 1 });
  const resolved = await resolveInputs(flow.inputs, new Map(Object.entries(given)), {
    renderTyped: (template, inputs) => engine.renderTyped(template, { inputs } as never),
    renderStructure: (value, inputs) => engine.renderStructure(value, { inputs } as never),
    upload,
  });
  if (resolved.errors.length > 0)
    throw new Error(resolved.errors.map((problem) => problem.message).join('; '));
  return resolved.values;
}

export function outputTyping(flow: Flow): EnginePorts['convertOutputs'] {
  return async (rendered) => {
    const { outputs, problems } = await convertOutputs(flow.outputs, rendered, {
      upload: async (id, path) => `kestra:///uploads/${id}/${path}`,
    });
    if (problems.length > 0) throw new Error(problems.join('; '));
    return outputs as Record<string, unknown>;
  };
}
