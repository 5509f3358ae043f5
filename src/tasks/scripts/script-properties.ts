/** Properties and outputs that all script tasks share. */

import { Type } from '@sinclair/typebox';
import { any, boolean, choice, either, list, map, object, raw, text } from '../../plugin/property.ts';
import type { OutputDoc } from '../../plugin/task.ts';
import { dockerOptions } from './runner/docker.ts';

const line = text({ description: 'One line of shell.' });

/** The property `script` of all languages. */
export const scriptText = either(
  text({ description: 'As one text.' }),
  list(text({ description: 'One line.' }), { description: 'As a list of lines.' }),
  { description: 'The script.', required: true },
);

export const scriptProperties = {
  taskRunner: raw(Type.Object({ type: Type.String() }, { additionalProperties: true }), {
    description:
      'Where the script runs. Without it: in a container when `containerImage` is given, else on the host. Where no container engine answers, the host stands in with a warning.',
  }),
  containerImage: text({ description: 'Image of the container. Default: the usual image of the language.' }),
  beforeCommands: list(line, { description: 'Lines that run before the script, in the same shell.' }),
  interpreter: list(text({ description: 'Word.' }), {
    description:
      'Program and options that get the commands as one text. An empty list runs `commands` as one program with its arguments.',
    default: ['/bin/sh', '-c'],
  }),
  failFast: boolean({
    description: 'Stop at the first command that fails (`set -e`).',
    default: true,
  }),
  env: map(text({ description: 'Value.' }), {
    description:
      'Environment variables. The URI of a stored file becomes the path of a local copy, as in commands and scripts.',
  }),
  inputFiles: either(
    map(any({ description: 'Content, or the URI of a stored file.' }), { description: 'Files by name.' }),
    text({ description: 'An expression that renders to a JSON map.' }),
    { description: 'Files written to the working directory before the script runs, by relative name.' },
  ),
  outputFiles: list(text({ description: 'Name or pattern.' }), {
    description:
      'Files to keep: names or globs relative to the working directory, or `glob:`/`regex:` over absolute paths.',
  }),
  namespaceFiles: object(
    {
      enabled: boolean({ description: 'Switches the copying on or off.', default: true }),
      include: list(text({ description: 'Pattern.' }), {
        description: 'Only files that match one of these.',
      }),
      exclude: list(text({ description: 'Pattern.' }), { description: 'No files that match one of these.' }),
      namespaces: list(text({ description: 'Namespace.' }), {
        description: 'Namespaces to copy from; later ones overwrite. Default: that of the flow.',
      }),
      ifExists: choice(['OVERWRITE', 'FAIL', 'WARN', 'IGNORE'], {
        description: 'What happens when a file is there already.',
        default: 'OVERWRITE',
      }),
      folderPerNamespace: boolean({
        description: 'Put each namespace into a folder of its name.',
        default: false,
      }),
    },
    { description: 'Copies namespace files into the working directory.' },
  ),
  outputDirectory: boolean({
    description:
      'Makes a folder `{{ outputDir }}` of which all files are kept. Default: false, and true with `runner`.',
    deprecated: 'list the files in `outputFiles`',
  }),
  targetOS: choice(['AUTO', 'LINUX', 'WINDOWS'], {
    description: 'System on which the commands run; decides about `set -e`.',
    default: 'AUTO',
  }),
  runner: choice(['DOCKER', 'PROCESS'], {
    description: 'Where the script runs. Kestra: counts more than `taskRunner`.',
    deprecated: 'write `taskRunner`',
  }),
  docker: object(dockerOptions, {
    description:
      'Options of the container. Kestra: count more than a `taskRunner` of Docker; without `entryPoint` that of the image stays, and `image` counts more than `containerImage`.',
    deprecated: 'write `taskRunner` and `containerImage`',
  }),
  warningOnStdErr: boolean({
    description: 'Kestra: has no effect since 0.23.',
    deprecated: 'remove it; lines on stderr are logged as errors and do not change the state',
  }),
};

/** Properties that are rendered by the task itself, because they may use `workingDir` and its like. */
export const SELF_BOUND = [
  'taskRunner',
  'beforeCommands',
  'interpreter',
  'env',
  'inputFiles',
  'outputFiles',
  'docker',
] as const;

export const scriptOutputs: Readonly<Record<string, OutputDoc>> = {
  vars: { type: 'map', description: 'Values that the script put out with `::{"outputs": {…}}::`.' },
  exitCode: { type: 'integer', description: 'Exit code of the script; not 0 when the task failed.' },
  outputFiles: { type: 'map', description: 'URIs of the kept files by relative path.' },
  taskRunner: { type: 'map', description: '`containerId` of the container; absent on the host.' },
};
