/** Where a value sits inside a document: the keys and list positions on the way to it. */

export type Path = readonly (string | number)[];

const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;

/** `tasks[0].cases['a b'].id`, the way people write it. The empty path is the empty text. */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (PLAIN_KEY.test(step)) text += text === '' ? step : `.${step}`;
    else text += `['${step.replaceAll("'", "\\'")}']`;
  }
  return text;
}

/** The value at a path of plain data; undefined when some step is not there. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}

/** Path of a JSON pointer (RFC 6901); digits become list positions where `value` has a list. */
export function pathOfPointer(pointer: string, value: unknown): Path {
  const path: (string | number)[] = [];
  let current = value;
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const key = Array.isArray(current) ? Number(step) : step;
    path.push(key);
    current = valueAt(current, [key]);
  }
  return path;
}

/** Plain data's maps, as the YAML reader builds them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
