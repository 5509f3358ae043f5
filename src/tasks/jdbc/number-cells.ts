/** Numbers of databases that JavaScript has no type for. */

import { BigDecimal } from '../../expression/java/number-parse.ts';
import { makeDouble } from '../../expression/values.ts';

/**
 * Files keep every digit of a decimal. Outputs hold what Kestra's hold once they were stored as JSON: an integer where
 * there is no fraction, else a double.
 */
export function decimalCell(digits: string, exact: boolean): unknown {
  if (!/^[-+]?\d/.test(digits)) return makeDouble(Number(digits));
  if (exact) return new BigDecimal(digits);
  if (/[.eE]/.test(digits)) return makeDouble(Number(digits));
  const integer = BigInt(digits);
  return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
}

/** The shortest decimal that is the same 32-bit float, which is what Java prints: 123.456, not 123.45600128173828. */
export function floatCell(value: number): unknown {
  if (Number.isFinite(value)) {
    for (let digits = 6; digits < 9; digits++) {
      const candidate = Number(value.toPrecision(digits));
      if (Math.fround(candidate) === value) return makeDouble(candidate);
    }
  }
  return makeDouble(value);
}
