/** Podman finds its init process as a program of its own, which distributions only recommend. */

import { access } from 'node:fs/promises';

const PLACES = [
  '/usr/libexec/podman',
  '/usr/lib/podman',
  '/usr/local/libexec/podman',
  '/usr/bin',
  '/usr/local/bin',
];

let answer: Promise<boolean> | undefined;

export function hasInit(): Promise<boolean> {
  answer ??= Promise.all(PLACES.map((place) => isThere(`${place}/catatonit`))).then((all) =>
    all.includes(true),
  );
  return answer;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
