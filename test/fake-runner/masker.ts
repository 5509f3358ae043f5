/** The runner's masking: registered values and the encodings of them that it knows become `***`. */

export class Masker {
  readonly #values = new Set<string>();

  /** The whole and each trimmed line of it. */
  add(value: string): void {
    for (const one of [value, ...value.split(/\r\n|\r|\n/).map((line) => line.trim())]) {
      if (one.trim() !== '') this.#register(one);
    }
  }

  get size(): number {
    return this.#values.size;
  }

  mask(text: string): string {
    let result = text;
    for (const value of [...this.#values].sort((a, b) => b.length - a.length))
      result = result.replaceAll(value, '***');
    return result;
  }

  #register(value: string): void {
    this.#values.add(value);
    this.#values.add(encodeURIComponent(value));
    this.#values.add(JSON.stringify(value).slice(1, -1));
    this.#values.add(value.replaceAll("'", "''"));
    if (value.length < 3) return;
    // Base64 of the value at each of the three offsets inside a longer text, without what the neighbours decide.
    const bytes = Buffer.from(value);
    this.#values.add(bytes.toString('base64'));
    for (const shift of [1, 2]) {
      const shifted = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
      const inner = shifted
        .slice(shift + 1)
        .replace(/=+$/, '')
        .slice(0, -1);
      if (inner.length > 7) this.#values.add(inner);
    }
  }
}
