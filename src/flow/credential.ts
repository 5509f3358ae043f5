/** What looks like a password or token that stands in a file itself. */

export interface CredentialKind {
  /** With its article: `a token of GitHub`. */
  readonly name: string;
  readonly pattern: RegExp;
}

const KINDS: readonly CredentialKind[] = [
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

/** The kind of credential that a text holds, told by its form. */
export function credentialKind(text: string): CredentialKind | undefined {
  return KINDS.find(({ pattern }) => pattern.test(text));
}

/** Of properties, and of variables of an environment. */
export function isSecretName(key: string): boolean {
  return (
    /^(password|passwd|pwd|passphrase|secret|clientSecret|secretKey|secretKeyId|secretAccessKey|apiKey|apiToken|accessToken|authToken|bearerToken|token|privateKey|sasToken)$/i.test(
      key,
    ) || /(^|_)(PASSWORD|PASSWD|SECRET|SECRET_KEY|TOKEN|API_?KEY)$/.test(key)
  );
}
