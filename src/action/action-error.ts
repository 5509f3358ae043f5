/** Something that the author of the workflow can put right: it is shown as it is, without a stack. */

export class ActionError extends Error {
  override readonly name = 'ActionError';
  /** What to write instead. */
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}
