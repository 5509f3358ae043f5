/** Says which properties help when a registry of images does not hand one out. */

const DENIED =
  /unauthorized|denied|authentication required|no basic auth|incorrect username or password|invalid username\/password|\b40[13]\b/i;
const UNKNOWN = /manifest unknown|not found|does not exist|no such host|invalid reference format/i;

/**
 * What to write, behind what the engine said; empty when it says nothing of the kind.
 * @param image the property that names the image
 */
export function refusalHelp(said: string, image: string): string {
  const name = `property \`${image}\``;
  const access = '`credentials` or `config` with access to the registry';
  // Registries do not tell strangers which images they have.
  if (DENIED.test(said)) return `; check ${name}, and give ${access}`;
  return UNKNOWN.test(said) ? `; check ${name}` : '';
}
