/**
 * Bundles the programs: one folder of scripts (of which, unlike of ES modules, compiled code can be kept), in which what a run and a validation always need is three files,
 * for every file that Node reads costs as much as some hundred lines of code, and everything else stays as lazy as it is
 * in the sources.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { join } from 'node:path';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';

/**
 * Modules from which everything is reached that a start of the program, a run of a flow or a validation loads in any
 * case; each of them shares with the ones behind it.
 */
const ALWAYS = {
  start: ['cli/program.ts', 'cli/commands/run.ts', 'cli/commands/validate.ts'],
  run: [
    'cli/terminal/execution-summary.ts',
    'cli/terminal/plain-view.ts',
    'app/run.ts',
    'app/find-flow.ts',
    'git/repository.ts',
    // The two types are in nearly every flow.
    'tasks/core/log/log.ts',
    'tasks/core/debug/return.ts',
  ],
  validate: ['app/validate.ts', 'report/pretty.ts', 'tasks/core/log/log.ts', 'tasks/core/debug/return.ts'],
} as const;

/** Loaded before all else, and before compiled code is kept: they share no file with anything. */
const FIRST = ['entries.ts', 'cli/compile-cache.ts'] as const;

export interface BundleOptions {
  /** Root of the repository. */
  readonly root: string;
  /** Folder that is written. */
  readonly target: string;
  /** Packages that are not bundled. */
  readonly external: readonly string[];
}

/** Writes `index.js` and its chunks. Gives the licences of all packages that went into them, as one text. */
export async function writeBundle({ root, target, external }: BundleOptions): Promise<string> {
  const source = (path: string): string => join(root, 'src', path);
  const bundle = await rolldown({
    cwd: root,
    input: { index: source('entries.ts') },
    platform: 'node',
    external: [...external, TOOLKIT],
    preserveEntrySignatures: 'allow-extension',
    // What is loaded late by one module may be needed by another at once.
    checks: { ineffectiveDynamicImport: false },
    transform: { target: 'node20' },
    // Reading a property of a module of Node has no effect, so what nobody uses of it is left out.
    treeshake: { propertyReadSideEffects: false },
    plugins: [
      latePackages(source),
      builtins(
        (importer) => importer.startsWith(source('')) && !FIRST.some((path) => importer === source(path)),
      ),
    ],
  });
  let always: { readonly [part in keyof typeof ALWAYS]: ReadonlySet<string> } | undefined;
  const { output } = await bundle.write({
    dir: target,
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    comments: { legal: true, annotation: false, jsdoc: false },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        {
          debugName: 'always',
          name(id, graph) {
            const reached = (roots: readonly string[]): ReadonlySet<string> => {
              const found = new Set(FIRST.map(source));
              const reach = (module: string): void => {
                if (found.has(module)) return;
                found.add(module);
                graph.getModuleInfo(module)?.importedIds.forEach(reach);
              };
              roots.map(source).forEach(reach);
              return found;
            };
            always ??= {
              start: reached(ALWAYS.start),
              run: reached(ALWAYS.run),
              validate: reached(ALWAYS.validate),
            };
            if (always.start.has(id)) return FIRST.map(source).includes(id) ? null : 'start';
            if (always.run.has(id)) return always.validate.has(id) ? 'common' : 'run-always';
            return always.validate.has(id) ? 'validate-always' : null;
          },
        },
      ],
    },
  });
  await bundle.close();
  const chunks = output.filter((part) => part.type === 'chunk');
  for (const { fileName, code } of chunks) writeFileSync(join(target, fileName), ascii(code));
  return licences(chunks);
}

/** GitHub's packages are packed by themselves. */
const TOOLKIT = /^@actions\//;

const PREFIX = '\0builtin:';

/** Node's modules that cost milliseconds to load, and that most commands never call: loaded by their first call. */
const LATE: ReadonlySet<string> = new Set([
  'crypto',
  'child_process',
  'fs/promises',
  'net',
  'timers/promises',
]);

const LATE_PREFIX = '\0late:';

/** Packages that do much when they are loaded, what is called of them, and the modules that mostly do not call them. */
const LATE_PACKAGES: Readonly<Record<string, { readonly exports: readonly string[]; readonly by: string }>> =
  {
    yaml: { exports: ['Composer', 'Lexer', 'Parser'], by: 'flow/yaml.ts' },
    'fast-string-width': { exports: ['default'], by: 'report/printable.ts' },
  };

/**
 * Takes Node's own modules past the module loader: an `import` of one reads all of its exports, and with them loads what
 * Node itself loads lazily (streams, text decoders, worker threads).
 */
function builtins(concerns: (importer: string) => boolean): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'builtins',
    resolveId: {
      filter: { id: /^(node:)?[a-z_]+(\/[a-z_]+)*$/ },
      handler(id, importer, { kind }) {
        const name = id.replace(/^node:/, '');
        // `module` is what the others are reached by; packages may do more with a module than to call its functions.
        const known = builtinModules.includes(name) && name !== 'module';
        const direct = known && kind === 'import-statement' && importer !== undefined && concerns(importer);
        return direct ? PREFIX + name : null;
      },
    },
    // A script that imports cannot be kept compiled.
    renderChunk: (code) =>
      code
        .replace(/\bimport\(("node:[a-z/_]+")\)/g, 'Promise.resolve(require($1))')
        .replace(
          /\bimport\("@actions\/([a-z]+)"\)/g,
          'import("./toolkit/index.js").then((toolkit) => toolkit.$1())',
        ),
    load: {
      filter: { id: /^\0builtin:/ },
      handler(id) {
        const name = id.slice(PREFIX.length);
        const module = require(`node:${name}`) as Readonly<Record<string, unknown>>;
        const lines = [
          `import { createRequire } from 'node:module';`,
          `const builtin = () => (process.getBuiltinModule ?? createRequire(import.meta.url))('node:${name}');`,
        ];
        if (!LATE.has(name)) lines.push('const node = builtin();');
        for (const key of Object.keys(module)) {
          if (!/^[A-Za-z_$][\w$]*$/.test(key) || key === 'default') continue;
          if (!LATE.has(name)) lines.push(`export const ${key} = node.${key};`);
          else if (typeof module[key] === 'function' && /^[a-z]/.test(key))
            lines.push(`export const ${key} = (...given) => builtin().${key}(...given);`);
          // What begins with a capital is a class, which may be extended: who needs it does not wait.
          else lines.push(`export const ${key} = /* @__PURE__ */ (() => builtin().${key})();`);
        }
        return { code: lines.join('\n'), moduleSideEffects: false };
      },
    },
  };
}

/** Functions and classes in front of a package, which is loaded when the first of them is called. */
function latePackages(source: (path: string) => string): Plugin {
  return {
    name: 'late-packages',
    resolveId: {
      filter: { id: /^[a-z-]+$/ },
      handler(id, importer, { kind }) {
        const late = Object.hasOwn(LATE_PACKAGES, id) ? LATE_PACKAGES[id] : undefined;
        return late !== undefined && kind === 'import-statement' && importer === source(late.by)
          ? LATE_PREFIX + id
          : null;
      },
    },
    load: {
      filter: { id: /^\0late:/ },
      handler(id) {
        const name = id.slice(LATE_PREFIX.length);
        const lines = ['let loaded;', `const load = () => (loaded ??= require('${name}'));`];
        for (const key of LATE_PACKAGES[name]!.exports) {
          lines.push(
            `export ${key === 'default' ? 'default function' : `function ${key}`} (...given) {`,
            `  return new.target ? new (load().${key})(...given) : load().${key}(...given);`,
            '}',
          );
        }
        return { code: lines.join('\n'), moduleSideEffects: false };
      },
    },
  };
}

/** V8 holds and compares text beyond Latin-1 in two bytes a character: a hundred signs would double a whole file. */
function ascii(code: string): string {
  // Where an escape would not be read as one.
  if (/\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/.test(code)) return code;
  return code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Of the packages that went into the chunks, in the order of their names. */
function licences(chunks: readonly OutputChunk[]): string {
  const packages = new Map<string, string>();
  for (const id of chunks.flatMap((chunk) => chunk.moduleIds)) {
    const found = /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id);
    if (found === null) continue;
    const [, folder = '', name = ''] = found;
    const { license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      license?: string;
    };
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
    const text =
      file === undefined || !existsSync(join(folder, file)) ? '' : readFileSync(join(folder, file), 'utf8');
    packages.set(name, `${name}\n${license}\n${text}`);
  }
  return [...packages.keys()]
    .sort()
    .map((name) => packages.get(name)!)
    .join('\n');
}
