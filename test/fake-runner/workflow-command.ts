/** Reads workflow commands out of log lines by the runner's rules, in both forms. */

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner knows; any other name makes a line ordinary text. */
export const COMMAND_NAMES = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
] as const;

/** The new form first, then the old one; `registered` may hold the token of stop-commands too. */
export function parseCommand(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  return newForm(line, registered) ?? oldForm(line, registered);
}

/** `::name key=value,key=value::data` after any white space. */
function newForm(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = seen(line).trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const head = text.slice(2, end);
  const data = decode(text.slice(end + 2), { '%0D': '\r', '%0A': '\n' });
  return build(head, ',', data, registered, { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' });
}

/** `##[name key=value;key=value]data` anywhere in the line. */
function oldForm(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = seen(line);
  const start = text.indexOf('##[');
  if (start < 0) return undefined;
  const end = text.indexOf(']', start);
  if (end < 0) return undefined;
  const escapes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' };
  return build(text.slice(start + 3, end), ';', decode(text.slice(end + 1), escapes), registered, escapes);
}

/** .NET compares by culture: characters of no weight do not count. Being strict here makes the tests strict. */
function seen(line: string): string {
  return line.replace(
    /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]|\p{Default_Ignorable_Code_Point}/gu,
    '',
  );
}

function build(
  head: string,
  separator: string,
  data: string,
  registered: ReadonlySet<string>,
  escapes: Readonly<Record<string, string>>,
): WorkflowCommand | undefined {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return undefined;
  const properties: Record<string, string> = {};
  if (space > 0) {
    for (const part of head
      .slice(space + 1)
      .trim()
      .split(separator)) {
      const equals = part.indexOf('=');
      if (equals > 0 && equals < part.length - 1) {
        properties[part.slice(0, equals).toLowerCase()] = decode(part.slice(equals + 1), escapes);
      }
    }
  }
  return { name, properties, data };
}

/** The percent sign is decoded last, or `%250A` would become a line break. */
function decode(text: string, escapes: Readonly<Record<string, string>>): string {
  let result = text;
  for (const [escaped, letter] of Object.entries(escapes)) result = result.replaceAll(escaped, letter);
  return result.replaceAll('%25', '%');
}
