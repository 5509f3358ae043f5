/** The script flows of other people: what each needs that a machine without network does not have. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FLOWABLE_ENTRIES } from '../../src/engine/flowables/index.gen.ts';
import { parseFlow } from '../../src/flow/parse-flow.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';

const ROOT = join(import.meta.dirname, '../..');

export const CORPUS = join(ROOT, '../shared/corpus');

export interface ScriptFlow {
  readonly path: string;
  /** `namespace.id`. */
  readonly name: string;
  /** Where it comes from: a folder of the collection. */
  readonly source: string;
  readonly languages: readonly string[];
  /** Images that it names. */
  readonly images: readonly string[];
  /** What has to be there beside the interpreters; empty when it runs on a bare machine. */
  readonly needs: readonly string[];
}

const SCRIPT_TYPE =
  /^io\.kestra\.(?:plugin\.scripts\.(\w+)\.(?:Script|Commands|Eval|FileTransform)|core\.tasks\.scripts\.(\w+))$/;
const RUNNER_TYPE = /\.runner\.|\.runners\./;
const LOCAL = /^(localhost|127\.|0\.0\.0\.0|\{|$)/;
const INSTALLS =
  /\b(pip3? install|npm i(nstall)?|apt(-get)? |cpanm? |gem install|bun add|yum |apk add|@Grab|git clone)/;

export function scriptFlows(): ScriptFlow[] {
  if (!existsSync(CORPUS)) return [];
  const paths = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.ya?ml$/.test(path),
  );
  return paths.sort().flatMap((path) => {
    const text = readFileSync(join(CORPUS, path), 'utf8');
    if (!/io\.kestra\.(plugin\.scripts|core\.tasks\.scripts)\./.test(text)) return [];
    const { flow } = parseFlow(new SourceFile(path, text));
    if (flow === undefined) return [];
    const { tasks, errors, afterExecution, inputs, triggers, variables } = flow;
    const found = collect([
      ...[...tasks, ...errors, ...flow.finally, ...afterExecution].map((task) => task.properties),
    ]);
    const languages = [
      ...new Set(found.types.flatMap((type) => SCRIPT_TYPE.exec(type)?.slice(1).filter(Boolean) ?? [])),
    ];
    if (languages.length === 0) return [];
    const said = JSON.stringify([found.texts, variables, inputs.map(({ defaults }) => defaults)]);
    return [
      {
        path: join(CORPUS, path),
        name: `${flow.namespace}.${flow.id}`,
        source:
          path.split('/')[1] === 'blueprints'
            ? 'blueprints'
            : basename(path).startsWith('flows__')
              ? 'blueprints'
              : path.split('/').slice(0, 2).join('/'),
        languages: languages as string[],
        images: [...new Set(found.images)],
        needs: [
          ...foreignTypes(found.types),
          ...called(said, /secret\(\s*\\?["'](\w+)/g, 'secret'),
          ...called(said, /\bkv\(\s*\\?["'](\w+)/g, 'KV'),
          ...hosts(said),
          ...(INSTALLS.test(said) || found.installs || fetches(said, languages as string[])
            ? ['packages']
            : []),
          ...inputs
            .filter((input) => input.required !== false && input.defaults === undefined)
            .map(({ id }) => `input \`${id}\``),
          ...(/\btrigger\./.test(said) && triggers.length > 0 ? ['its trigger'] : []),
          ...(found.types.some((type) => /\.flow\.(Subflow|ForEachItem)$/.test(type)) ? ['its subflow'] : []),
          ...(found.namespaceFiles ? ['namespace files'] : []),
        ],
      },
    ];
  });
}

/** C# scripts fetch the tool that runs them, and Groovy's `@Grab` its libraries. */
function fetches(said: string, languages: readonly string[]): boolean {
  return languages.includes('dotnet') || said.includes('@Grab');
}

interface Found {
  readonly types: string[];
  readonly images: string[];
  readonly texts: string[];
  installs: boolean;
  namespaceFiles: boolean;
}

function collect(
  value: unknown,
  found: Found = { types: [], images: [], texts: [], installs: false, namespaceFiles: false },
): Found {
  if (typeof value === 'string') found.texts.push(value);
  else if (Array.isArray(value)) for (const entry of value) collect(entry, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      if (key === 'description') continue;
      if (key === 'type' && typeof entry === 'string' && entry.startsWith('io.kestra.'))
        found.types.push(entry);
      else if (/^(containerImage|image)$/.test(key) && typeof entry === 'string') found.images.push(entry);
      else {
        if (key === 'dependencies' && Array.isArray(entry) && entry.length > 0) found.installs = true;
        if (key === 'namespaceFiles') found.namespaceFiles = true;
        collect(entry, found);
      }
    }
  }
  return found;
}

const KNOWN = new Set(
  [...TASK_ENTRIES, ...FLOWABLE_ENTRIES].flatMap(({ type, aliases }) => [type, ...(aliases ?? [])]),
);

function foreignTypes(types: readonly string[]): string[] {
  const foreign = types.filter(
    (type) => !KNOWN.has(type) && (!RUNNER_TYPE.test(type) || /\.ee\./.test(type)),
  );
  return [...new Set(foreign.map((type) => `\`${type.replace(/^io\.kestra\.(plugin\.)?/, '')}\``))];
}

function called(text: string, pattern: RegExp, what: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => `${what} \`${name}\``))];
}

function hosts(text: string): string[] {
  const found = [...text.matchAll(/\b(?:https?|wss?|s3|git):\/\/([^/\s"'\\)`:<>]*)/g)].map(
    ([, host]) => host!,
  );
  return [...new Set(found.filter((host) => !LOCAL.test(host)))];
}

/** The page that tells people what such flows need. */
export function scriptFlowPage(flows: readonly ScriptFlow[], online: ReadonlySet<string>): string {
  const free = flows.filter(({ needs }) => needs.length === 0);
  const run = flows.filter(({ name }) => online.has(name));
  const bound = flows.filter(({ name, needs }) => needs.length > 0 && !online.has(name));
  const code = (texts: readonly string[]): string => texts.map((text) => `\`${text}\``).join(', ') || '–';
  return [
    '# Script flows of other people',
    '',
    `${flows.length} published flows run scripts: Kestra's blueprints and sanity checks, its documentation and examples, and the flows of a course. This page is written by \`test/e2e/script-flows.test.ts\` from what they say; nothing in them is changed.`,
    '',
    '## Those that need nothing but the interpreter',
    '',
    `The test runs these ${free.length} on the host, with \`gitestra run\`, where the interpreter is installed, and looks at what they put out.`,
    '',
    '| Flow | Languages |',
    '| --- | --- |',
    ...free.map(({ name, languages }) => `| ${name} | ${languages.join(', ')} |`),
    '',
    '## Those that fetch packages, or ask a host',
    '',
    `The test runs these ${run.length} on the host, too, where their packages can be fetched. It plays the hosts and the repositories on github.com.`,
    '',
    '| Flow | Languages | Needs |',
    '| --- | --- | --- |',
    ...run.map(({ name, languages, needs }) => `| ${name} | ${languages.join(', ')} | ${needs.join(', ')} |`),
    '',
    '## Those that need more',
    '',
    'Types in the third column are plugins of Kestra that Gitestra does not have: `validate` names them before anything runs. `packages` are fetched by the script or its task; names with dots are hosts; images are used where a container engine answers, else the host stands in with a warning.',
    '',
    '| Flow | Languages | Needs | Images |',
    '| --- | --- | --- | --- |',
    ...bound.map(
      ({ name, languages, needs, images }) =>
        `| ${name} | ${languages.join(', ')} | ${needs.join(', ')} | ${code(images.map((image) => image.replaceAll('|', '\\|')))} |`,
    ),
    '',
  ].join('\n');
}
