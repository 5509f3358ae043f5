/** Names of images as Kestra's Docker tasks take them. */

import type { RegistryCredentials } from '../../plugin/ports.ts';

const DOCKER_HUB: ReadonlySet<string> = new Set(['registry-1.docker.io', 'index.docker.io', 'docker.io']);

/** Kestra: the registry of the credentials stands in front of an image that does not name it. */
export function withRegistry(image: string, credentials: RegistryCredentials | undefined): string {
  const registry = credentials?.registry?.trim() ?? '';
  const host = registry.replace(/^[a-z]+:\/\//i, '').replace(/\/.*$/, '');
  return host === '' || DOCKER_HUB.has(host) || image.startsWith(host) ? image : `${host}/${image}`;
}

/** Kestra: a tag may be written with the scheme of its registry. */
export function withoutScheme(tag: string): string {
  return tag.replace(/^[a-z]+:\/\//i, '');
}
