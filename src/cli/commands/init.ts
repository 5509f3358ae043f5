/** `gitestra init`. */

import { resolve } from 'node:path';
import { initRepository } from '../../app/init.ts';
import { isUsageError } from '../../app/usage-error.ts';
import { defineCommand, EXIT_SUCCESS } from '../command.ts';
import type { CliHost } from '../host.ts';
import type { Terminal } from '../terminal/terminal.ts';

export const init = defineCommand({
  summary: 'Set up a repository for flows',
  description: [
    'Writes gitestra.yaml, a first flow with a namespace file and variables of its namespace, and the GitHub workflows that validate pull requests and start the flow. Files that are there stay as they are. At a terminal it asks; --yes takes what it proposes.',
  ],
  operands: { usage: '[folder]', min: 0, max: 1 },
  options: {
    namespace: {
      type: 'string',
      short: 'n',
      value: 'NAMESPACE',
      description: 'Namespace of the first flow',
      default: 'company.team',
    },
    state: {
      type: 'string',
      value: 'WHERE',
      choices: ['git', 'local'],
      description: 'Where the KV store, the history and the state of triggers are kept',
      default: 'git in a repository',
    },
    'no-workflows': { type: 'boolean', description: 'Leave out the GitHub workflows' },
    yes: { type: 'boolean', short: 'y', description: 'Ask nothing' },
  },
  examples: [
    { command: 'gitestra init', does: 'here, with questions' },
    { command: 'gitestra init --yes -n company.data', does: 'without questions' },
  ],
  async run({ options, operands, host, terminal }) {
    const folder = resolve(host.cwd, operands[0] ?? '.');
    const namespace = options.namespace ?? (await askNamespace(options.yes, terminal));
    if (namespace === null) return EXIT_SUCCESS;
    const { files, flow } = await initRepository({
      folder,
      ...(namespace === undefined ? {} : { namespace }),
      ...(options.state === undefined ? {} : { state: options.state }),
    });
    const { style } = terminal;
    for (const { path, status } of files)
      terminal.out(
        status === 'written' ? `${style.green('+')} ${path}\n` : `  ${path}  ${style.dim('left as it is')}\n`,
      );
    if (!options['no-workflows']) await addWorkflows(folder, host, terminal);
    terminal.out(
      `\nNext:\n  gitestra run ${flow} -i user=you\n  gitestra validate\n  git add . && git commit -m "Flows" && git push\n`,
    );
    return EXIT_SUCCESS;
  },
});

/** Null when the person gave up; undefined for what is proposed. */
async function askNamespace(yes: boolean, terminal: Terminal): Promise<string | null | undefined> {
  if (yes || !terminal.interactive) return undefined;
  const { text, isCancel } = await import('@clack/prompts');
  const answer = await text({
    message: 'Namespace of the first flow',
    initialValue: 'company.team',
    validate: (value) =>
      /^[a-z0-9][a-z0-9._-]*$/.test(value ?? '')
        ? undefined
        : 'Lower-case letters, digits, - and _, with dots',
  });
  return isCancel(answer) ? null : answer;
}

/** A first repository may be made where GitHub cannot be reached: then the workflows come later. */
async function addWorkflows(folder: string, host: CliHost, terminal: Terminal): Promise<void> {
  const [{ openWorkspace }, { planWorkflows, writeWorkflows }] = await Promise.all([
    import('../../app/workspace.ts'),
    import('../../app/workflows.ts'),
  ]);
  const { style, errStyle } = terminal;
  try {
    const workspace = await openWorkspace({ cwd: folder, environment: host.env });
    const result = await planWorkflows(workspace);
    await writeWorkflows(result, workspace);
    for (const { path, status } of result.files)
      if (status === 'new' || status === 'changed') terminal.out(`${style.green('+')} ${path}\n`);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    terminal.err(
      `${errStyle.yellow('▲')} No workflows yet: ${error.message}\n  ${error.help ?? ''}\n  gitestra workflows --write makes them later\n`,
    );
  }
}
