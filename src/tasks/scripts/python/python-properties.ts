/** Properties that only Python tasks have. */

import { boolean, choice, list, text } from '../../../plugin/property.ts';

export const pythonProperties = {
  dependencies: list(text({ description: 'Requirement, such as `pandas==2.2`.' }), {
    description:
      'Packages that the script needs. On the host they go to a virtual environment that later runs find again.',
  }),
  pythonVersion: text({
    description:
      'Version of Python on the host, such as `3.12`. uv downloads one that is missing; without uv it must be installed. In a container the image decides.',
  }),
  packageManager: choice(['UV', 'PIP'], {
    description: 'Who installs the packages on the host; pip stands in where uv is not there.',
    default: 'UV',
  }),
  dependencyCacheEnabled: boolean({
    description:
      'Keep the virtual environment for later runs with the same dependencies. What a script installs after its first other command is never kept.',
    default: true,
  }),
  uvAutoInstallEnabled: boolean({
    description:
      'Kestra installs uv when it is missing; here pip stands in, and scripts that call `uv` themselves find one in their environment. With false, `dependencies` that uv was to install on the host fail without it.',
    default: true,
  }),
  uvInstallerVersion: text({
    description: 'Version of uv that Kestra installs. Nothing installs uv here; a warning says so.',
  }),
  uvInstallerSha256: text({
    description: 'Checksum of what installs uv in Kestra. Nothing installs uv here; a warning says so.',
  }),
};
