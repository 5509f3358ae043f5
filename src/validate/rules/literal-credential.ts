/** Passwords and tokens that stand in the file itself. */

import { credentialKind, isSecretName } from '../../flow/credential.ts';
import { isRecord, type Path } from '../../flow/path.ts';
import type { Rule } from '../rule.ts';

export const literalCredential: Rule = {
  name: 'literal-credential',
  severity: 'warning',
  description: 'Whoever can read the repository can use a password or token that is written in a flow.',
  check({ document, source, report }) {
    // Most files hold nothing of the kind, and one look at the text tells.
    if (!HINTS.test(source.text)) return;
    for (const { key, text, path } of scalarsIn(document.value, [], undefined)) {
      const kind = credentialKind(text);
      if (kind !== undefined) {
        const start = text.search(kind.pattern);
        const [found] = kind.pattern.exec(text)!;
        report({
          message: `this looks like ${kind.name}`,
          span: document.locateInside(path, start, start + found.length),
          help: HELP,
        });
      } else if (key !== undefined && (key === DEFAULT || isSecretName(key)) && isRealValue(text)) {
        const what = key === DEFAULT ? 'the default of a SECRET input' : `\`${key}\``;
        report({ message: `${what} is written out here`, path, help: HELP });
      }
    }
  },
};

/** Stands for the key of a default that is a secret. */
const DEFAULT = 'a default';

const HINTS =
  /pass(?:word|wd|phrase)|pwd|secret|token|api_?key|private[_ ]?key|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|hooks\.slack|\bsk-|AIza|k_live_|:\/\/[^\s/]*:[^\s/]*@/i;

const HELP = 'revoke it if it is a real one, and write `"{{ secret(\'NAME\') }}"`';

/** Neither an expression nor something that stands for the real value. */
function isRealValue(text: string): boolean {
  if (text.length < 4 || /\{\{|\$\{|\$\w|^\s*[<[(]/.test(text)) return false;
  return !/^(your|my|test|example|sample|fake|dummy|change|replace|placeholder|todo|none|null|true|false|secret|password|token|root|guest|admin|access|xxx|\*\*\*|\?\?\?|\.\.\.)/i.test(
    text.trim(),
  );
}

interface NamedText {
  readonly key: string | undefined;
  readonly text: string;
  readonly path: Path;
}

function* scalarsIn(value: unknown, path: Path, key: string | undefined): Generator<NamedText> {
  if (typeof value === 'string') yield { key, text: value, path };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* scalarsIn(item, [...path, index], undefined);
  } else if (isRecord(value)) {
    for (const [name, item] of Object.entries(value)) yield* scalarsIn(item, [...path, name], name);
    // A SECRET input with a default keeps its secret in the file.
    if (value.type === 'SECRET' && typeof value.defaults === 'string' && path[0] === 'inputs')
      yield { key: DEFAULT, text: value.defaults, path: [...path, 'defaults'] };
  }
}
