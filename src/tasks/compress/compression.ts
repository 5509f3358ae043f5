/** Ways to compress a file: by Node itself, or by a program of the machine. */

import type { Transform } from 'node:stream';
import { choice, text } from '../../plugin/property.ts';
import type { TaskContext } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { PRIVATE_FOLDER } from '../scripts/working-path.ts';

export const COMPRESSIONS = [
  'BROTLI',
  'BZIP2',
  'DEFLATE',
  'DEFLATE64',
  'GZIP',
  'LZ4_BLOCK',
  'LZ4_FRAME',
  'LZMA',
  'SNAPPY',
  'SNAPPY_FRAME',
  'XZ',
  'Z',
  'ZSTD',
] as const;
export type Compression = (typeof COMPRESSIONS)[number];
export type Direction = 'compress' | 'decompress';

export const fileProperties = {
  from: text({ description: 'URI of the file.', required: true }),
  compression: choice(COMPRESSIONS, {
    description:
      'BROTLI, DEFLATE and GZIP need nothing. BZIP2, LZ4_FRAME, LZMA, XZ and ZSTD need the programs bzip2, lz4, xz and zstd, which GitHub’s runners have; Z needs gzip, and is only decompressed. The others are not supported and fail the task.',
    required: true,
  }),
};

interface Program {
  /** End of the name of a compressed file, by which the program knows it. */
  readonly extension: string;
  readonly compress?: readonly string[];
  readonly decompress: readonly string[];
}

/** Arguments in front of the file; the program puts its result beside it. */
const PROGRAMS: Partial<Record<Compression, Program>> = {
  BZIP2: { extension: '.bz2', compress: ['bzip2'], decompress: ['bzip2', '-d'] },
  LZ4_FRAME: {
    extension: '.lz4',
    compress: ['lz4', '-q', '-m', '--rm'],
    decompress: ['lz4', '-q', '-d', '-m', '--rm'],
  },
  LZMA: { extension: '.lzma', compress: ['xz', '--format=lzma'], decompress: ['xz', '-d', '--format=lzma'] },
  XZ: { extension: '.xz', compress: ['xz'], decompress: ['xz', '-d'] },
  Z: { extension: '.Z', decompress: ['gzip', '-d'] },
  ZSTD: { extension: '.zst', compress: ['zstd', '-q', '--rm'], decompress: ['zstd', '-q', '-d', '--rm'] },
};

const EXTENSIONS: Partial<Record<Compression, string>> = { GZIP: '.gz', DEFLATE: '.deflate', BROTLI: '.br' };

/** Stores the file in its other form and gives its URI. */
export async function convertFile(
  uri: string,
  compression: Compression,
  direction: Direction,
  context: TaskContext,
): Promise<string> {
  const transform = await nodeTransform(compression, direction);
  const program = PROGRAMS[compression];
  const extension = EXTENSIONS[compression] ?? program?.extension ?? '';
  const name = direction === 'compress' ? `${context.taskRun.id}${extension}` : context.taskRun.id;
  if (transform !== undefined) return throughNode(uri, name, transform, compression, context);
  const argv = program?.[direction];
  if (program === undefined || argv === undefined) {
    throw new TaskFailure(
      `\`compression: ${compression}\` cannot be used to ${direction} here; use for example GZIP, XZ or ZSTD`,
    );
  }
  return throughProgram(uri, name, { argv, extension: program.extension, direction }, context);
}

async function nodeTransform(compression: Compression, direction: Direction): Promise<Transform | undefined> {
  const zlib = await import('node:zlib');
  const forward = direction === 'compress';
  switch (compression) {
    case 'GZIP':
      return forward ? zlib.createGzip() : zlib.createGunzip();
    case 'DEFLATE':
      return forward ? zlib.createDeflate() : zlib.createInflate();
    case 'BROTLI':
      return forward ? zlib.createBrotliCompress() : zlib.createBrotliDecompress();
    default:
      return undefined;
  }
}

async function throughNode(
  uri: string,
  name: string,
  transform: Transform,
  compression: Compression,
  context: TaskContext,
): Promise<string> {
  const { pipeline } = await import('node:stream/promises');
  const source = await context.storage.open(uri);
  const failures: unknown[] = [];
  const [stored] = await Promise.allSettled([
    context.storage.put(name, transform),
    pipeline(source, transform).catch((error: unknown) => failures.push(error)),
  ]);
  if (stored.status === 'fulfilled' && failures.length === 0) return stored.value;
  const { code, message } = (failures[0] ??
    (stored as PromiseRejectedResult).reason) as NodeJS.ErrnoException;
  const wrong =
    /^(Z_|ERR_.*BROTLI|ERR__ERROR)/.test(code ?? '') || /brotli|header|unexpected end/i.test(message);
  if (stored.status === 'fulfilled') await context.storage.delete(stored.value);
  throw new TaskFailure(wrong ? `${uri} is not ${compression} data: ${message}` : message, {
    cause: failures[0],
  });
}

async function throughProgram(
  uri: string,
  name: string,
  { argv, extension, direction }: { argv: readonly string[]; extension: string; direction: Direction },
  context: TaskContext,
): Promise<string> {
  const [program] = argv;
  if ((await context.process.which(program!)) === undefined)
    throw new TaskFailure(`\`${program}\` was not found on PATH; install it on the runner`);
  const plain = `${await context.workingDir()}/${PRIVATE_FOLDER}/${context.taskRun.id}-file`;
  const packed = `${plain}${extension}`;
  const [input, output] = direction === 'compress' ? [plain, packed] : [packed, plain];
  const said: string[] = [];
  try {
    await context.storage.fetch(uri, input);
    const { exitCode } = await context.process.run({
      argv: [...argv, input],
      cwd: await context.workingDir(),
      env: {},
      signal: context.signal,
      onLine: (line) => void said.push(line),
    });
    if (context.signal.aborted) throw context.signal.reason;
    if (exitCode !== 0) {
      throw new TaskFailure(
        `${program} cannot ${direction} ${uri}: ${said.join(' ').replaceAll(input, 'it')}`,
        {
          ...(exitCode === null ? {} : { exitCode }),
        },
      );
    }
    return await context.storage.putFile(name, output, { move: true });
  } finally {
    await context.files.remove(plain);
    await context.files.remove(packed);
  }
}
