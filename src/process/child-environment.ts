/** The environment that scripts inherit: the machine's own, without what belongs to the runner or holds secrets. */

/** Names that never reach a script unless the flow's `env` sets them, and why. */
const WITHHELD: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /^GITHUB_(OUTPUT|ENV|STATE|PATH|STEP_SUMMARY)$/,
    reason:
      'command files of the step: a script could forge outputs or change the environment of later steps',
  },
  {
    pattern: /^ACTIONS_(RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_.*|ID_TOKEN_.*|ORCHESTRATION_ID)$/,
    reason: "the job's credentials for artifacts, caches and OpenID Connect",
  },
  { pattern: /^INPUT_/, reason: 'inputs of the action, tokens among them' },
  {
    pattern: /^(SECRET|GITESTRA_SECRET)_/,
    reason: 'secrets are handed over by `secret()` where a flow asks for them',
  },
  { pattern: /^STATE_/, reason: 'state kept between the main and the post part of the action' },
  { pattern: /^(NODE_OPTIONS|NODE_CHANNEL_FD|NODE_V8_COVERAGE)$/, reason: 'options of our own Node process' },
];

export function isWithheld(name: string): boolean {
  const upper = name.toUpperCase();
  return WITHHELD.some(({ pattern }) => pattern.test(upper));
}

export function childEnvironment(
  inherited: Readonly<Record<string, string | undefined>>,
  added: Readonly<Record<string, string>>,
  searchPaths: Readonly<Record<string, readonly string[]>> = {},
  delimiter = ':',
): Record<string, string> {
  const cleaned: Record<string, string> = {};
  for (const [name, value] of Object.entries(inherited)) {
    if (value !== undefined && !isWithheld(name)) cleaned[name] = value;
  }
  return extendEnvironment(cleaned, added, searchPaths, delimiter);
}

/** A cleaned environment with what one program gets on top; folders go in front of a search path. */
export function extendEnvironment(
  cleaned: Readonly<Record<string, string>>,
  added: Readonly<Record<string, string>>,
  searchPaths: Readonly<Record<string, readonly string[]>> = {},
  delimiter = ':',
): Record<string, string> {
  const environment = { ...cleaned, ...added };
  for (const [name, folders] of Object.entries(searchPaths)) {
    const present = environment[name];
    environment[name] = [...folders, ...(present === undefined || present === '' ? [] : [present])].join(
      delimiter,
    );
  }
  return environment;
}
