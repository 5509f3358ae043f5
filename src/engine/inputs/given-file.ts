/** A value given as a file (`-i id=@path`) before anybody knows what the input wants: the file, or what is in it. */

export class GivenFile {
  readonly path: string;
  /** Text of the file; rejects with a sentence when it cannot be read. */
  readonly read: () => Promise<string>;

  constructor(path: string, read: () => Promise<string>) {
    this.path = path;
    this.read = read;
  }

  toString(): string {
    return `@${this.path}`;
  }
}
