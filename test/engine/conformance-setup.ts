/** What must be there before a scenario of Kestra's tests begins, where the expectations only describe it in words. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConstantVariables } from '../../src/engine/variables.ts';
import type { ConformanceWorld } from './conformance-world.ts';

export interface Setup {
  /** Executions of the same flow before the one that counts. */
  readonly before?: number;
  readonly constants?: Partial<ConstantVariables>;
  /** Namespace files, by namespace and path. */
  readonly files?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Addresses that a server of our own stands for. */
  readonly served?: readonly string[];
  /** Inputs that are left out although they are required, as tests of the engine may. */
  readonly omitted?: readonly string[];
  /** Output `value` of tasks, where the expectations say it in words. */
  readonly values?: Readonly<Record<string, string>>;
  /** What differs from the inputs of “all inputs typed”. */
  readonly baseInputs?: Readonly<Record<string, unknown>>;
}

const SETUPS: Readonly<Record<string, Setup>> = {
  'allow-failure: failure is absorbed': { omitted: ['crash'] },
  'cache: second run reuses the cached outputs': { before: 1 },
  'state: second call with the same name updates it': { before: 1 },
  'state: third call with the same name deletes it': { before: 2 },
  'variables: nested vars, envs and globals': {
    constants: {
      envs: { test1: 'true', test2: 'Pass by env' },
      globals: { string: 'string', int: 1, bool: true, nested: { int: 2 } },
    },
  },
  'working-directory-namespace-files: namespace files injected': {
    files: {
      'io.kestra.tests': {
        'test/a/b/c/1.txt': 'first',
        'a/b/c/2.txt': 'second',
        'a/b/3.txt': 'third',
        'ignore/4.txt': '4th',
      },
    },
  },
  'working-directory-namespace-files-with-namespaces: files from three namespaces, later wins': {
    files: {
      'io.test.first': {
        'test/a/b/c/1.txt': 'first in first namespace',
        'a/b/3.txt': 'third in first namespace',
      },
      'io.test.second': { 'a/b/c/2.txt': 'second in second namespace' },
      'io.test.third': { 'test/a/b/c/1.txt': 'first in third namespace', 'ignore/4.txt': '4th' },
    },
  },
  'inputs: whole flow with inputs': { baseInputs: {} },
  'inputs: API run and wait': { baseInputs: {} },
  'inputs: empty JSON object': { baseInputs: { json1: '{}' } },
  'inputs: FILE input given as a file:// URI': {
    baseInputs: { file: 'file:///tmp/file.txt' },
    values: { file: 'file:///tmp/file.txt' },
  },
  'inputs: FILE input given as an nsfile:// URI': {
    baseInputs: { file: 'nsfile:///file.txt' },
    values: { file: 'nsfile:///file.txt' },
    files: { 'io.kestra.tests': { 'file.txt': 'Hello World' } },
  },
  'request: sanity flow': { served: ['https://www.google.com/'] },
  'request-basicauth: sanity flow': { served: ['https://testpages.eviltester.com/styled/auth/'] },
  'request-basicauth-deprecated: sanity flow': { served: ['https://testpages.eviltester.com/styled/auth/'] },
  'purge_current_execution_files: sanity flow': { served: ['https://huggingface.co/'] },
  'namespace_files: sanity flow': { served: ['https://raw.githubusercontent.com/'] },
};

export function setupOf(scenario: string): Setup {
  return SETUPS[scenario] ?? {};
}

/** Makes what the setup asks for; resolves to what takes it away again. */
export async function prepare(setup: Setup, world: ConformanceWorld): Promise<() => void> {
  for (const [namespace, files] of Object.entries(setup.files ?? {})) {
    for (const [path, text] of Object.entries(files)) world.namespaceFile(namespace, path, text);
  }
  if (setup.served === undefined) return () => {};
  const server = await standIn();
  for (const address of setup.served) {
    world.rewrites[address] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }
  return () => server.close();
}

/** Answers every request; pages below `auth` want the user that they name. */
function standIn(): Promise<Server> {
  const wanted = `Basic ${Buffer.from('authorized:password001').toString('base64')}`;
  const server = createServer((request, response) => {
    const refused = request.url!.includes('auth') && request.headers.authorization !== wanted;
    response.writeHead(refused ? 401 : 200, { 'content-type': 'text/plain' });
    response.end(refused ? 'not for you' : 'print("hello")\n');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
