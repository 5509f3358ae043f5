/**
 * What a plain (unquoted) YAML scalar means.
 *
 * Kestra: files go through SnakeYAML's YAML 1.1 resolver and then Jackson's number reader, which accepts less:
 * - `true` and `false` in three spellings are booleans; `yes`, `no`, `on`, `off` stay text;
 * - `017` is octal, `0x1F` hexadecimal, `0b11` binary, `1_000` is 1000; `0o17` and `089` stay text;
 * - `12:30`, dates and times stay text;
 * - integers have any size, `1.0` and `1e3` are doubles.
 */

const INTEGER = /^[-+]?(?:0|[1-9][0-9_]*|0[0-7_]+|0b_*[01_]+|0x_*[0-9a-fA-F_]+)$/;
const DOUBLE = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|[0-9][0-9_]*(?=[eE])|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

/** Makes the value that stands for a double which a JavaScript number cannot tell from an integer (`3.0`, `NaN`). */
export type DoubleFactory = (value: number) => unknown;

/**
 * Value of a plain scalar. Integers beyond 2^53 are `bigint`s.
 * Doubles without a fraction go through `double`, so that `3.0` can stay a double.
 */
export function plainScalarValue(text: string, double: DoubleFactory): unknown {
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
  }
  const first = text.charCodeAt(0);
  // Most scalars are words; numbers begin with a digit, a sign or a dot.
  if (!((first >= 48 && first <= 57) || first === 45 || first === 43 || first === 46)) return text;
  if (INTEGER.test(text)) return integer(text) ?? text;
  if (DOUBLE.test(text)) {
    const value = Number(text.replaceAll('_', ''));
    return Number.isInteger(value) || !Number.isFinite(value) ? double(value) : value;
  }
  const infinite = INFINITE.exec(text);
  if (infinite !== null) return double(infinite[1] === '-' ? -Infinity : Infinity);
  if (NOT_A_NUMBER.test(text)) return double(Number.NaN);
  return text;
}

function integer(text: string): number | bigint | undefined {
  const negative = text.startsWith('-');
  const digits = text.replace(/^[-+]/, '').replaceAll('_', '');
  const literal =
    digits.length > 1 && digits.startsWith('0') && /^[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
  // `0b_`, `0x_`: nothing is left once the underscores are gone.
  if (/^0[bx]?$/.test(literal) && literal !== '0') return undefined;
  const value = BigInt(literal);
  const signed = negative ? -value : value;
  return signed >= BigInt(Number.MIN_SAFE_INTEGER) && signed <= BigInt(Number.MAX_SAFE_INTEGER)
    ? Number(signed)
    : signed;
}
