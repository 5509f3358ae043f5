/** Java's predefined and property character classes, as the inside of a JavaScript class (flag `v`). */

/** Insides of `[…]`; a class is always written in brackets, so that it can be negated and combined. */
const ASCII: Readonly<Record<string, string>> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\x00-\\x7f',
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Punct: '\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e',
  Graph: '\\x21-\\x7e',
  Print: '\\x20-\\x7e',
  Blank: ' \\t',
  Cntrl: '\\x00-\\x1f\\x7f',
  XDigit: '0-9a-fA-F',
  Space: ' \\t-\\r',
};

const UNICODE: Readonly<Record<string, string>> = {
  Lower: '\\p{Lowercase}',
  Upper: '\\p{Uppercase}',
  Alpha: '\\p{Alphabetic}',
  Digit: '\\p{Nd}',
  Alnum: '\\p{Alphabetic}\\p{Nd}',
  Punct: '\\p{P}',
  Blank: '\\t\\p{Zs}',
  Cntrl: '\\p{Cc}',
  XDigit: '\\p{Nd}\\p{Hex_Digit}',
  Space: '\\p{White_Space}',
};

const JAVA: Readonly<Record<string, string>> = {
  javaLowerCase: '\\p{Lowercase}',
  javaUpperCase: '\\p{Uppercase}',
  javaAlphabetic: '\\p{Alphabetic}',
  javaLetter: '\\p{L}',
  javaDigit: '\\p{Nd}',
  javaLetterOrDigit: '\\p{L}\\p{Nd}',
  javaWhitespace: '\\t-\\r\\x1c-\\x1f\\p{Zl}\\p{Zp}[\\p{Zs}--[\\u00a0\\u2007\\u202f]]',
  javaSpaceChar: '\\p{Z}',
  javaTitleCase: '\\p{Lt}',
  javaDefined: '\\P{Cn}',
  javaISOControl: '\\x00-\\x1f\\x7f-\\x9f',
};

const BINARY: Readonly<Record<string, string>> = {
  alphabetic: 'Alphabetic',
  ideographic: 'Ideographic',
  letter: 'L',
  lowercase: 'Lowercase',
  uppercase: 'Uppercase',
  titlecase: 'Lt',
  punctuation: 'P',
  control: 'Cc',
  white_space: 'White_Space',
  whitespace: 'White_Space',
  digit: 'Nd',
  hex_digit: 'Hex_Digit',
  join_control: 'Join_Control',
  emoji: 'Emoji',
};

/** Insides of the one-letter classes; upper-case letters are their negations. */
export function letterClass(letter: string, unicode: boolean): string | undefined {
  switch (letter) {
    case 'd':
      return unicode ? '\\p{Nd}' : '0-9';
    case 'w':
      return unicode ? '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}' : 'a-zA-Z_0-9';
    case 's':
      return unicode ? '\\p{White_Space}' : ' \\t-\\r';
    case 'h':
      return ' \\t\\u00a0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000';
    case 'v':
      return '\\n-\\r\\u0085\\u2028\\u2029';
    default:
      return undefined;
  }
}

function isProperty(name: string): boolean {
  try {
    new RegExp(`\\p{${name}}`, 'u');
    return true;
  } catch {
    return false;
  }
}

/** Inside of `\p{name}`, or undefined when there is no such property (blocks such as `InGreek` have no counterpart). */
export function propertyClass(name: string, unicode: boolean, ignoreCase: boolean): string | undefined {
  // Java: with (?i) the cases of letters are the same class.
  if (ignoreCase && (name === 'Lower' || name === 'Upper')) return ASCII.Alpha;
  if (unicode && Object.hasOwn(UNICODE, name)) return UNICODE[name];
  if (Object.hasOwn(ASCII, name)) return ASCII[name];
  if (Object.hasOwn(JAVA, name)) return JAVA[name];
  const assignment = /^(sc|script|gc|general_category)=(.+)$/i.exec(name);
  if (assignment !== null) {
    const key = assignment[1]!.toLowerCase().startsWith('sc') ? 'Script' : 'General_Category';
    const property = `${key}=${titleCase(assignment[2]!)}`;
    return isProperty(property) ? `\\p{${property}}` : undefined;
  }
  if (name.startsWith('Is')) {
    const rest = name.slice(2);
    const binary = BINARY[rest.toLowerCase()];
    if (binary !== undefined) return `\\p{${binary}}`;
    if (isProperty(`General_Category=${rest}`)) return `\\p{${rest}}`;
    const script = `Script=${titleCase(rest)}`;
    return isProperty(script) ? `\\p{${script}}` : undefined;
  }
  if (name === 'L1') return '\\x00-\\xff';
  return isProperty(`General_Category=${name}`) ? `\\p{${name}}` : undefined;
}

/** Java takes scripts in any case (`IsLATIN`), JavaScript in one. */
function titleCase(name: string): string {
  if (name.length <= 2) return name;
  return name
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join('_');
}
