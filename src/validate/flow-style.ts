/** A value as YAML on one line. */

import { isRecord } from '../flow/path.ts';

/** undefined for what cannot be written so that it is the same. */
export function flowStyle(value: unknown): string | undefined {
  if (Array.isArray(value)) return joined(value.map(flowStyle), '[', ']');
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, item]) => {
      const written = flowStyle(item);
      return written === undefined ? undefined : `${text(key)}: ${written}`;
    });
    return joined(entries, '{', '}');
  }
  if (typeof value === 'string') return value.includes('\n') ? undefined : text(value);
  return typeof value === 'object' && value !== null ? undefined : String(value);
}

function joined(items: readonly (string | undefined)[], open: string, close: string): string | undefined {
  return items.includes(undefined) ? undefined : `${open}${items.join(', ')}${close}`;
}

function text(value: string): string {
  const isPlain = /^[A-Za-z][\w.-]*$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}
