/** Talks of the extended protocol between client and server, in the form that `pg` takes queries in. */

import type { Connection } from 'pg';

export interface Column {
  readonly name: string;
  readonly dataTypeID: number;
  readonly dataTypeModifier: number;
}

/** A row as the server sends it: text of every cell. */
export type Cells = readonly (string | null)[];

/** What `pg`'s connection can do; its own types lack some of it. */
export interface Wire extends Pick<Connection, 'stream' | 'on' | 'once' | 'off'> {
  parse(message: { text: string; types: readonly number[] }): void;
  bind(message: { values: readonly (string | null)[] }): void;
  describe(message: { type: 'S' | 'P' }): void;
  execute(message: { rows?: number }): void;
  flush(): void;
  sync(): void;
  sendCopyFail(message: string): void;
}

const COPY_REFUSED =
  'COPY from and to the client is no query: use the tasks postgresql.CopyIn and postgresql.CopyOut';

/** One talk from its first message to the server being ready for the next. */
export abstract class Exchange {
  /** Settled once the server is ready again. */
  readonly finished: Promise<void>;
  protected settle!: { readonly resolve: () => void; readonly reject: (error: unknown) => void };
  protected wire!: Wire;
  #failure: unknown;
  #synced = false;
  readonly #onCopyOut = (): void => this.refuse(new Error(COPY_REFUSED));

  constructor() {
    this.finished = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    this.finished.catch(() => undefined);
  }

  protected abstract begin(): void;

  /** Called by `pg`. */
  submit(wire: unknown): void {
    this.wire = wire as Wire;
    this.wire.on('copyOutResponse', this.#onCopyOut);
    this.begin();
  }

  protected sync(): void {
    if (this.#synced) return;
    this.#synced = true;
    this.wire.sync();
  }

  /** The talk ends with this failure although the server goes on. */
  protected refuse(error: Error): void {
    this.#failure ??= error;
  }

  /** Whatever comes last of a talk. */
  protected ended(_error: unknown): void {}

  #end(error: unknown): void {
    this.wire.off('copyOutResponse', this.#onCopyOut);
    this.ended(error);
    if (error === undefined) this.settle.resolve();
    else this.settle.reject(error);
  }

  handleError(error: unknown): void {
    const failure = this.#failure ?? error;
    const end = (): void => this.#end(failure);
    const { stream } = this.wire;
    if (stream.destroyed || !stream.writable) {
      end();
      return;
    }
    // `pg` forgets who asked once an error has come, and the server is not ready yet.
    const both = (): void => {
      this.wire.off('readyForQuery', both);
      this.wire.off('end', both);
      end();
    };
    this.wire.on('readyForQuery', both);
    this.wire.on('end', both);
    this.sync();
  }

  handleReadyForQuery(): void {
    this.#end(this.#failure);
  }

  handleRowDescription(_message: { readonly fields: readonly Column[] }): void {}

  handleDataRow(_message: { readonly fields: Cells }): void {}

  handlePortalSuspended(): void {}

  handleEmptyQuery(): void {
    this.sync();
  }

  handleCommandComplete(_message: { readonly text: string }): void {
    this.sync();
  }

  handleCopyInResponse(): void {
    this.refuse(new Error(COPY_REFUSED));
    this.wire.sendCopyFail(COPY_REFUSED);
    // The server has passed over one that came while it waited for data.
    this.#synced = false;
  }

  handleCopyData(): void {}
}

/** Asks what a statement takes and gives, without running it. */
export class Description extends Exchange {
  parameters: readonly number[] = [];
  /** Undefined for a statement that gives no rows. */
  columns: readonly Column[] | undefined;
  readonly #sql: string;
  readonly #types: readonly number[];
  readonly #onParameters = (message: { readonly dataTypeIDs: readonly number[] }): void => {
    this.parameters = message.dataTypeIDs;
  };

  constructor(sql: string, types: readonly number[] = []) {
    super();
    this.#sql = sql;
    this.#types = types;
  }

  protected override begin(): void {
    this.wire.on('parameterDescription', this.#onParameters);
    this.wire.parse({ text: this.#sql, types: this.#types });
    this.wire.describe({ type: 'S' });
    this.sync();
  }

  protected override ended(): void {
    this.wire.off('parameterDescription', this.#onParameters);
  }

  override handleRowDescription({ fields }: { readonly fields: readonly Column[] }): void {
    this.columns = fields;
  }
}

export interface Statement {
  readonly sql: string;
  /** Types of its parameters; 0 lets the server find out. */
  readonly types: readonly number[];
  readonly values: readonly (string | null)[];
}

/** Runs a statement to its end; rows come in batches, and no more than two of them are in memory. */
export class Portal extends Exchange {
  /** Whether the statement is one that gives rows. */
  hadRows = false;
  readonly #statement: Statement;
  /** 0: rows are dropped. */
  readonly #batchSize: number;
  #rows: Cells[] = [];
  #suspended = false;
  #complete = false;
  #dropping: boolean;
  #failed: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor(statement: Statement, batchSize: number) {
    super();
    this.#statement = statement;
    this.#batchSize = batchSize;
    this.#dropping = batchSize === 0;
  }

  protected override begin(): void {
    const { sql, types, values } = this.#statement;
    this.wire.parse({ text: sql, types });
    this.wire.bind({ values });
    this.wire.describe({ type: 'P' });
    this.#more();
  }

  #more(): void {
    this.#suspended = false;
    if (this.#dropping) {
      this.wire.execute({});
      this.sync();
    } else {
      this.wire.execute({ rows: this.#batchSize });
      this.wire.flush();
    }
  }

  /** Why it failed, when it did. */
  get failure(): unknown {
    return this.#failed?.error;
  }

  /** Leaving early runs the statement to its end all the same: it may do more than to give rows. */
  async *batches(): AsyncGenerator<readonly Cells[]> {
    try {
      for (;;) {
        if (!this.#suspended && !this.#complete && this.#failed === undefined) {
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
        }
        if (this.#failed !== undefined) throw this.#failed.error;
        const rows = this.#rows;
        this.#rows = [];
        if (this.#suspended) this.#more();
        else return yield rows;
        yield rows;
      }
    } finally {
      this.#dropping = true;
      this.#rows = [];
      if (this.#suspended) this.#more();
      await this.finished;
    }
  }

  #arrived(): void {
    const wake = this.#wake;
    this.#wake = undefined;
    wake?.();
  }

  protected override ended(error: unknown): void {
    if (error !== undefined) this.#failed = { error };
    this.#arrived();
  }

  override handleRowDescription(): void {
    this.hadRows = true;
  }

  override handleDataRow({ fields }: { readonly fields: Cells }): void {
    if (!this.#dropping) this.#rows.push(fields);
  }

  override handlePortalSuspended(): void {
    this.#suspended = true;
    if (this.#dropping) this.#more();
    else this.#arrived();
  }

  override handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  override handleCommandComplete(): void {
    this.#complete = true;
    this.sync();
    this.#arrived();
  }
}

/** Runs one statement with many sets of values in one go: all of them count, or none. */
export class Pipeline extends Exchange {
  /** Sets of values that were done before the end or the failure. */
  done = 0;
  /** Rows that they changed. */
  updated = 0;
  readonly #sql: string;
  readonly #types: readonly number[];
  readonly #rows: readonly (readonly (string | null)[])[];

  constructor(sql: string, types: readonly number[], rows: readonly (readonly (string | null)[])[]) {
    super();
    this.#sql = sql;
    this.#types = types;
    this.#rows = rows;
  }

  protected override begin(): void {
    const { stream } = this.wire;
    stream.cork();
    this.wire.parse({ text: this.#sql, types: this.#types });
    for (const values of this.#rows) {
      this.wire.bind({ values });
      this.wire.execute({});
    }
    this.sync();
    stream.uncork();
  }

  override handleEmptyQuery(): void {
    this.done++;
  }

  override handleCommandComplete({ text }: { readonly text: string }): void {
    this.done++;
    // `INSERT 0 1`, `UPDATE 3`
    this.updated += Number(/^(?:INSERT \d+|UPDATE|DELETE|MERGE|COPY) (\d+)$/.exec(text)?.[1] ?? 0);
  }
}
