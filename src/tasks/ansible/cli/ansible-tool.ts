/** Ansible as the program of a task, with the packages and collections that stand beside its playbooks. */

import type { TaskContext } from '../../../plugin/task.ts';
import { type CommandLineTool, hostSetup } from '../../scripts/command-line/command-line-tool.ts';
import { type Language, type LanguageSetup, PLAIN_SETUP, type SetupRequest } from '../../scripts/language.ts';

export const ansible: CommandLineTool = {
  program: 'ansible-playbook',
  others: [
    'ansible',
    'ansible-galaxy',
    'ansible-vault',
    'ansible-inventory',
    'ansible-doc',
    'ansible-config',
  ],
  title: 'Ansible (a line `pip install ansible` in `beforeCommands` does)',
  image: 'cytopia/ansible:latest-tools',
  fromPyPI: true,
};

const INSTALL_PACKAGES = 'pip install --no-cache-dir -r requirements.txt';
export const PACKAGES_LINE = `[ ! -f requirements.txt ] || ${INSTALL_PACKAGES}`;
export const COLLECTIONS_LINE = '[ ! -f requirements.yml ] || ansible-galaxy install -r requirements.yml';

export const ansibleLanguage: Language = {
  name: 'ansible',
  image: ansible.image,
  setup: (request, context) => (request.where === 'host' ? onHost(request, context) : PLAIN_SETUP),
};

async function onHost(request: SetupRequest, context: TaskContext): Promise<LanguageSetup> {
  const hasPackages = await context.files.exists(`${request.workingDir}/requirements.txt`);
  const written = request.lines.filter((line) => line !== PACKAGES_LINE && line !== COLLECTIONS_LINE);
  const installing = request.lines.flatMap((line) => {
    if (line === PACKAGES_LINE) return hasPackages ? [INSTALL_PACKAGES] : [];
    return line === COLLECTIONS_LINE ? [] : [line];
  });
  const setup = await hostSetup(ansible, { ...request, lines: written }, installing, context);
  const folder = setup.env.VIRTUAL_ENV;
  if (folder === undefined || (await context.files.exists(`${folder}/bin/ansible-playbook`))) return setup;
  // The Ansible of the machine finds the packages all the same.
  const packages = await packagesFolder(folder, request, context);
  return { ...setup, searchPaths: { ...setup.searchPaths, PYTHONPATH: [packages] } };
}

async function packagesFolder(folder: string, request: SetupRequest, context: TaskContext): Promise<string> {
  let path = '';
  await context.process.run({
    argv: [`${folder}/bin/python`, '-I', '-c', 'import sysconfig; print(sysconfig.get_path("purelib"))'],
    cwd: request.workingDir,
    env: {},
    signal: context.signal,
    onLine: (line) => {
      path = line.trim();
    },
  });
  return path;
}
