/** Archives, packed and unpacked by the programs of the machine. */

import { choice } from '../../plugin/property.ts';
import type { TaskContext } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { PRIVATE_FOLDER } from '../scripts/working-path.ts';
import { COMPRESSIONS } from './compression.ts';

const ALGORITHMS = ['AR', 'ARJ', 'CPIO', 'DUMP', 'JAR', 'TAR', 'ZIP'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

export const archiveProperties = {
  algorithm: choice(ALGORITHMS, {
    description:
      'Kind of the archive. TAR needs the program tar; ZIP and JAR need zip and unzip. The others are not supported and fail the task.',
    required: true,
  }),
  compression: choice(COMPRESSIONS, {
    description:
      'How the archive as a whole is compressed, such as GZIP for a `.tar.gz`. Default: not at all.',
  }),
};

/** Arguments in front of the archive's name, and behind it. Programs refuse paths that lead out of the folder. */
interface Commands {
  readonly pack: readonly [before: readonly string[], after: readonly string[]];
  readonly unpack: readonly [before: readonly string[], after: readonly string[]];
}

const ZIP: Commands = {
  pack: [['zip', '-q', '-r', '-X'], ['.']],
  unpack: [['unzip', '-q', '-o'], []],
};

const COMMANDS: Partial<Record<Algorithm, Commands>> = {
  TAR: {
    pack: [
      ['tar', '-c', '-f'],
      ['--owner=0', '--group=0', '.'],
    ],
    unpack: [
      ['tar', '-x', '-f'],
      ['--no-same-owner', '--no-same-permissions'],
    ],
  },
  ZIP,
  JAR: ZIP,
};

/** Runs the program in the folder whose files go into the archive, or come out of it. */
export async function runArchiver(
  action: keyof Commands,
  algorithm: Algorithm,
  { folder, archive, shown }: { readonly folder: string; readonly archive: string; readonly shown: string },
  context: TaskContext,
): Promise<void> {
  const commands = COMMANDS[algorithm]?.[action];
  if (commands === undefined) {
    throw new TaskFailure(`\`algorithm: ${algorithm}\` is not supported here; use TAR, ZIP or JAR`);
  }
  const [before, after] = commands;
  const program = before[0]!;
  if ((await context.process.which(program)) === undefined)
    throw new TaskFailure(`\`${program}\` was not found on PATH; install it on the runner`);
  const said: string[] = [];
  const { exitCode } = await context.process.run({
    argv: [...before, archive, ...after],
    cwd: folder,
    env: {},
    signal: context.signal,
    onLine: (line) => void said.push(line),
  });
  if (context.signal.aborted) throw context.signal.reason;
  if (exitCode === 0) return;
  throw new TaskFailure(
    `${program} cannot ${action} ${shown}: ${said.slice(0, 5).join(' ').replaceAll(archive, 'the archive')}`,
    exitCode === null ? {} : { exitCode },
  );
}

/** A folder of this task run for the files of an archive, and a path for the archive; both are to be removed. */
export async function archivePlaces(
  context: TaskContext,
): Promise<{ readonly folder: string; readonly archive: string }> {
  const base = `${await context.workingDir()}/${PRIVATE_FOLDER}/${context.taskRun.id}`;
  await context.files.makeFolder(`${base}-archive`);
  return { folder: `${base}-archive`, archive: `${base}.archive.zip` };
}
