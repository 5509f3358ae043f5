/** Something on the disk that the user must put right: a folder that cannot be written, a journal that is damaged. */

const BRAND = Symbol.for('gitestra.StorageError');

export type StorageErrorCode =
  | 'unwritable'
  | 'execution-exists'
  | 'execution-not-found'
  | 'journal-missing'
  | 'journal-damaged'
  | 'journal-version'
  | 'execution-busy';

/** The message is a whole sentence for people; no stack is needed to act on it. */
export class StorageError extends Error {
  readonly [BRAND] = true;
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StorageError';
    this.code = code;
  }
}

export function isStorageError(error: unknown): error is StorageError {
  return typeof error === 'object' && error !== null && (error as Record<symbol, unknown>)[BRAND] === true;
}

/** What a failed system call means, in words: `EACCES` is nothing a user should have to look up. */
export function describeSystemError(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EROFS':
      return 'the file system is read-only';
    case 'ENOSPC':
      return 'the disk is full';
    case 'ENOTDIR':
      return 'a part of the path is a file, not a folder';
    case 'EISDIR':
      return 'it is a folder, not a file';
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'ENAMETOOLONG':
      return 'the name is too long';
    default:
      return code === undefined ? String(message ?? error) : `${code}: ${message ?? ''}`;
  }
}
