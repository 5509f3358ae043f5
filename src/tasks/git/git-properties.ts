/** How to reach a repository: properties that every task on remote repositories has. */

import { any, boolean, integer, map, text } from '../../plugin/property.ts';

export const gitProperties = {
  url: text({ description: 'Address of the repository: HTTPS, SSH, or a local path.', required: true }),
  username: text({ description: 'User of an HTTP server. With a token any name will do.' }),
  password: text({ description: 'Password or access token for HTTP.', secret: true }),
  privateKey: text({ description: 'Private key for SSH, in PEM or OpenSSH form.', secret: true }),
  passphrase: text({ description: 'Passphrase of `privateKey`.', secret: true }),
  trustedCaPemPath: text({ description: 'Local path of a PEM file with further certificate authorities.' }),
  noProxy: boolean({ description: 'Connect to HTTP servers without a proxy.', default: false }),
  connectTimeout: integer({
    description: 'Milliseconds to wait for a connection over SSH. For HTTP the limit of the system holds.',
    default: 10_000,
    minimum: 1,
  }),
  readTimeout: integer({
    description: 'Milliseconds for which an HTTP server may send nothing; counted in whole seconds.',
    default: 60_000,
    minimum: 1,
  }),
  gitConfig: map(any({ description: 'Value; nothing at all removes the setting.' }), {
    description: 'Settings of the new repository, such as `core.autocrlf: false`.',
  }),
};
