/** Passwords and tokens that stand in the file itself. */

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
      const kind = kindOf(text);
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
  /pass(?:word|wd|phrase)|pwd|secret|token|api_?key|private_?key|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|hooks\.slack|\bsk-|AIza|k_live_|:\/\/[^\s/]*:[^\s/]*@/i;

const HELP = 'revoke it if it is a real one, and write `"{{ secret(\'NAME\') }}"`';

const KINDS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'an access key of AWS', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { name: 'a token of GitHub', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{22,})/ },
  { name: 'a token of GitLab', pattern: /\bglpat-[\w-]{20,}/ },
  { name: 'a token of Slack', pattern: /\bxox[abposr]-[0-9A-Za-z-]{20,}/ },
  {
    name: 'a webhook of Slack',
    pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{8,}\/B[A-Z0-9]{8,}\/\w{20,}/,
  },
  { name: 'a key of OpenAI', pattern: /\bsk-(?:proj-)?[A-Za-z0-9_-]{32,}/ },
  { name: 'a key of Google', pattern: /\bAIza[0-9A-Za-z_-]{35}\b/ },
  { name: 'a key of Stripe', pattern: /\b[rs]k_live_[0-9A-Za-z]{20,}/ },
  { name: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
  {
    name: 'an address with a password',
    pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"'{]+:[^\s/:@"'{]{3,}@(?!localhost|127\.)[\w.-]+/,
  },
];

function kindOf(text: string): (typeof KINDS)[number] | undefined {
  return KINDS.find(({ pattern }) => pattern.test(text));
}

/** Of properties, and of variables of an environment. */
function isSecretName(key: string): boolean {
  return (
    /^(password|passwd|pwd|passphrase|secret|clientSecret|secretKey|secretKeyId|secretAccessKey|apiKey|apiToken|accessToken|authToken|bearerToken|token|privateKey|sasToken)$/i.test(
      key,
    ) || /(^|_)(PASSWORD|PASSWD|SECRET|SECRET_KEY|TOKEN|API_?KEY)$/.test(key)
  );
}

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
