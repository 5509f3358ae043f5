/** Something failed for a reason outside of Gitestra: a file, a network, a repository. Exit status 1, no stack. */

export class CommandFailure extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'CommandFailure';
    this.help = help;
  }
}
