/** What the command line touches of the process it runs in; tests bring their own. */

export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): boolean;
  on?(event: 'resize' | 'drain', listener: () => void): unknown;
  off?(event: 'resize' | 'drain', listener: () => void): unknown;
  once?(event: 'drain', listener: () => void): unknown;
}

export interface CliHost {
  /** Without the program and the script. */
  readonly argv: readonly string[];
  /** Absolute path. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Calls back on SIGINT, SIGTERM and SIGHUP until the returned function is called. */
  onInterrupt(listener: (signal: string) => void): () => void;
  /** Calls back when the process goes, whatever makes it go, until the returned function is called. */
  onExit(listener: () => void): () => void;
  /** Ends the process at once. */
  exit(status: number): never;
}
