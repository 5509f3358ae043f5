/** Randomness from the service behind it, without bias. */

import { service } from './checks.ts';
import type { CallContext } from './define.ts';

export function randomBytes(size: number, context: CallContext): Uint8Array {
  const source = service(context.services.randomBytes, 'there is no randomness in this place', context);
  return context.ask(() => source(size));
}

/** An integer from 0 up to but not including `bound`, each equally likely. */
export function randomBelow(bound: bigint, context: CallContext): bigint {
  const bits = (bound - 1n).toString(2).length;
  const bytes = Math.ceil(bits / 8);
  for (;;) {
    const value = randomBytes(bytes, context).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
    const masked = value & ((1n << BigInt(bits)) - 1n);
    if (masked < bound) return masked;
  }
}
