/** The operators' meaning on values. Knows nothing of templates; failures are sentences without a place. */

import { RuntimeFailure } from './errors.ts';
import { javaText, MAX_TEXT } from './print.ts';
import {
  equalValues,
  isInteger,
  isList,
  isMap,
  isNumber,
  makeDouble,
  makeInteger,
  mapEntries,
  mapGet,
  toBigInt,
  toDouble,
  typeName,
  type Value,
} from './values.ts';

/** Kestra: a range has at most this many elements; a list grown in a loop is held to the same order of size. */
export const MAX_RANGE = 1_000_000;
export const MAX_LIST = 2 * MAX_RANGE;

type Numeric = Extract<Value, number | bigint | object> & (number | bigint);
type ArithmeticSign = '+' | '-' | '*' | '/' | '%';

const WORDS: Readonly<Record<ArithmeticSign, string>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '%': 'take the remainder of',
};

function withArticle(type: string): string {
  return type === 'null' ? 'null' : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** `a list`, `an integer`, `null`: a value's type as it is written in messages. */
export function describeType(value: unknown): string {
  return withArticle(typeName(value));
}

/** Kestra: in arithmetic a text that looks like a number is one. */
function numericOperand(value: Value, sign: ArithmeticSign, left: Value, right: Value): Numeric | number {
  if (isNumber(value)) return value as Numeric;
  if (typeof value === 'string') {
    if (/^[+-]?\d+$/.test(value)) return makeInteger(BigInt(value)) as Numeric;
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value))
      return makeDouble(Number(value)) as Numeric;
  }
  throw new RuntimeFailure(
    `cannot ${WORDS[sign]} ${describeType(left)} and ${describeType(right)}`,
    value === null ? 'give null a value first: `(x ?? 0)`' : undefined,
  );
}

function arithmetic(sign: ArithmeticSign, leftValue: Value, rightValue: Value): Value {
  const left = numericOperand(leftValue, sign, leftValue, rightValue);
  const right = numericOperand(rightValue, sign, leftValue, rightValue);
  if (!isInteger(left) || !isInteger(right)) {
    return makeDouble(doubleArithmetic(sign, toDouble(left), toDouble(right)));
  }
  if ((sign === '/' || sign === '%') && (right === 0 || right === 0n))
    throw new RuntimeFailure('division by zero');
  if (typeof left === 'number' && typeof right === 'number') {
    const fast = smallArithmetic(sign, left, right);
    if (Number.isSafeInteger(fast)) return fast === 0 ? 0 : fast;
  }
  return makeInteger(integerArithmetic(sign, toBigInt(left), toBigInt(right)));
}

function smallArithmetic(sign: ArithmeticSign, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return Math.trunc(left / right);
    case '%':
      return left % right;
  }
}

function integerArithmetic(sign: ArithmeticSign, left: bigint, right: bigint): bigint {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
  }
}

function doubleArithmetic(sign: ArithmeticSign, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
  }
}

function checkedText(text: string): string {
  if (text.length > MAX_TEXT) throw new RuntimeFailure(`the text is longer than ${MAX_TEXT} characters`);
  return text;
}

function checkedList(list: readonly Value[]): readonly Value[] {
  if (list.length > MAX_LIST) throw new RuntimeFailure(`the list has more than ${MAX_LIST} elements`);
  return list;
}

/** Kestra: a text on either side concatenates (null as `null`), a list on the left appends, numbers add. */
export function add(left: Value, right: Value): Value {
  if (typeof left === 'string' || typeof right === 'string')
    return checkedText(javaText(left) + javaText(right));
  if (isList(left)) return checkedList(isList(right) ? [...left, ...right] : [...left, right]);
  return arithmetic('+', left, right);
}

/** Kestra: taking a value from a list removes its first equal element, taking a list removes all of its elements. */
export function subtract(left: Value, right: Value): Value {
  if (!isList(left)) return arithmetic('-', left, right);
  if (isList(right)) return left.filter((item) => !right.some((other) => equalValues(item, other)));
  const at = left.findIndex((item) => equalValues(item, right));
  return at === -1 ? left : left.toSpliced(at, 1);
}

export function multiply(left: Value, right: Value): Value {
  return arithmetic('*', left, right);
}

export function divide(left: Value, right: Value): Value {
  return arithmetic('/', left, right);
}

export function modulo(left: Value, right: Value): Value {
  return arithmetic('%', left, right);
}

export function negate(value: Value): Value {
  if (!isNumber(value)) throw new RuntimeFailure(`cannot negate ${describeType(value)}`);
  return isInteger(value) ? makeInteger(-toBigInt(value)) : makeDouble(-toDouble(value));
}

export function positive(value: Value): Value {
  if (!isNumber(value)) throw new RuntimeFailure(`\`+\` needs a number, found ${describeType(value)}`);
  return value;
}

/** Java's text of both sides, null as nothing. */
export function concatenate(left: Value, right: Value): string {
  return checkedText((left === null ? '' : javaText(left)) + (right === null ? '' : javaText(right)));
}

export function equals(left: Value, right: Value): boolean {
  return equalValues(left, right);
}

export function notEquals(left: Value, right: Value): boolean {
  return !equalValues(left, right);
}

/** Kestra: false when either side is null; two numbers or two texts compare, anything else is an error. */
function ordered(sign: string, left: Value, right: Value, test: (order: number) => boolean): boolean {
  if (left === null || right === null) return false;
  if (isNumber(left) && isNumber(right)) {
    const order = compareNumbers(left, right);
    return order !== undefined && test(order);
  }
  if (typeof left === 'string' && typeof right === 'string')
    return test(left < right ? -1 : left > right ? 1 : 0);
  throw new RuntimeFailure(
    `\`${sign}\` cannot compare ${describeType(left)} with ${describeType(right)}`,
    typeof left === 'string' || typeof right === 'string'
      ? 'turn text into a number with `| number`'
      : undefined,
  );
}

/** Undefined when one of them is not a number. */
export function compareNumbers(
  left: number | bigint | object,
  right: number | bigint | object,
): number | undefined {
  if (isInteger(left) && isInteger(right)) return left < right ? -1 : left > right ? 1 : 0;
  const a = toDouble(left as number);
  const b = toDouble(right as number);
  return a < b ? -1 : a > b ? 1 : a === b ? 0 : undefined;
}

export function less(left: Value, right: Value): boolean {
  return ordered('<', left, right, (order) => order < 0);
}

export function lessOrEqual(left: Value, right: Value): boolean {
  return ordered('<=', left, right, (order) => order <= 0);
}

export function greater(left: Value, right: Value): boolean {
  return ordered('>', left, right, (order) => order > 0);
}

export function greaterOrEqual(left: Value, right: Value): boolean {
  return ordered('>=', left, right, (order) => order >= 0);
}

/** Kestra: booleans, numbers (not 0) and texts (not empty, so `'false'` is true) can be conditions; nothing else. */
export function condition(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (isNumber(value)) return toDouble(value) !== 0;
  if (typeof value === 'string') return value !== '';
  throw new RuntimeFailure(
    `${describeType(value)} cannot be a condition`,
    value === null ? 'write `x is defined` or `x ?? false`' : 'write `x is not empty`',
  );
}

/** Kestra: the condition of `? :` may be null, which is false. */
export function ternaryCondition(value: Value): boolean {
  return value !== null && condition(value);
}

/** The left side is known not to be null. */
export function contains(left: Value, right: Value): boolean {
  const hasElement = (wanted: Value): boolean =>
    (left as readonly Value[]).some((item) => equalValues(item, wanted));
  if (isList(left)) return isList(right) ? right.every(hasElement) : hasElement(right);
  if (isMap(left)) {
    if (isNumber(right) && !isInteger(right)) return false;
    return (
      right !== null && (typeof right === 'string' || isInteger(right)) && mapGet(left, right) !== undefined
    );
  }
  if (typeof left === 'string') return right !== null && left.includes(javaText(right));
  throw new RuntimeFailure(
    `\`contains\` needs a list, a map or text on its left side, found ${describeType(left)}`,
  );
}

/** Kestra: compares texts with the elements of a list, or the keys and values of a map; false for null and text. */
export function isIn(left: Value, right: Value): boolean {
  if (left === null || right === null) return false;
  const wanted = javaText(left);
  if (isList(right)) return right.some((item) => javaText(item) === wanted);
  if (!isMap(right)) return false;
  return mapEntries(right).some(([key, value]) => javaText(key) === wanted || javaText(value) === wanted);
}

/** Inclusive range of integers or single characters. */
export function range(start: Value, end: Value, increment: Value = 1): readonly Value[] {
  if (!isInteger(increment))
    throw new RuntimeFailure(`the step of a range must be an integer, found ${describeType(increment)}`);
  const step = Number(increment);
  if (step === 0) throw new RuntimeFailure('the step of a range cannot be 0');
  const letters = typeof start === 'string' && typeof end === 'string';
  const [from, to] = letters ? [letterCode(start), letterCode(end)] : [bound(start), bound(end)];
  const count = Math.max(0, Math.floor((to - from) / step) + 1);
  if (count > MAX_RANGE)
    throw new RuntimeFailure(`the range has ${count} elements, at most ${MAX_RANGE} are allowed`);
  return Array.from({ length: count }, (_, index) => {
    const at = from + index * step;
    return letters ? String.fromCharCode(at) : at;
  });
}

function bound(value: Value): number {
  if (isInteger(value)) return Number(value);
  throw new RuntimeFailure(
    `a range goes from integer to integer or from letter to letter, found ${describeType(value)}`,
  );
}

function letterCode(text: string): number {
  if (text.length === 1) return text.charCodeAt(0);
  throw new RuntimeFailure(`a range of letters needs single characters, found ${JSON.stringify(text)}`);
}
