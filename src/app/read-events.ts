/** Reads the journal of an execution that is taken up again. */

import type { EngineEvent } from '../engine/event.ts';
import { fromTypedJson } from '../expression/typed-json.ts';
import { readJournal } from '../storage/journal-file.ts';
import { FROM_PARENT, FROM_SUBFLOW, Redactor, SECRET_MASK } from '../storage/redaction.ts';
import { StorageError } from '../storage/storage-error.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

/** Where secrets come from that are in no file. */
export interface GivenSecrets {
  /** SECRET inputs again, by id; those of the execution that started this one as `parent.inputs.<id>`. */
  readonly inputs?: ReadonlyMap<string, unknown>;
  /** What the execution around this one knows, where it is at work in this process. */
  readonly around?: Redactor;
}

export function registerGiven(redactor: Redactor, { inputs, around }: GivenSecrets): void {
  if (around !== undefined) redactor.inherit(around);
  for (const [id, value] of inputs ?? []) redactor.register(String(value), secretName(id));
}

/** What the journal calls the SECRET input that is given as `id`. */
export function secretName(id: string): string {
  return isOfParent(id) ? id : `inputs.${id}`;
}

/** Whether what is given is a secret of the execution that started this one. */
export function isOfParent(id: string): boolean {
  return id.startsWith(FROM_PARENT);
}

/** The events of a journal with its secrets back in place, and the names of those that are not known here. */
export function readEvents(
  journalFile: string,
  given: GivenSecrets,
  workspace: Workspace,
): { events: readonly EngineEvent[]; missing: ReadonlySet<string> } {
  const redactor = new Redactor();
  workspace.secrets.registerAll(redactor);
  registerGiven(redactor, given);
  return recordedEvents(journalFile, redactor);
}

/** The same, with the secrets that the redactor knows. Throws a StorageError for a journal that is damaged. */
export function recordedEvents(
  journalFile: string,
  redactor: Redactor,
): { events: readonly EngineEvent[]; missing: ReadonlySet<string> } {
  const missing = new Set<string>();
  const events: EngineEvent[] = [];
  for (const piece of readJournal(journalFile).pieces) {
    for (const line of piece.events) {
      const event = piece.marked ? unmarked(line, redactor, missing) : valuesRestored(line as EngineEvent);
      if (event.seq !== events.length + 1) throw outOfOrder(journalFile, event, events.length + 1);
      events.push(event);
    }
  }
  return { events, missing };
}

/** An event with marks of secrets and of types, as it was before it went into the journal. */
function unmarked(line: unknown, redactor: Redactor, missing: Set<string>): EngineEvent {
  const opened = redactor.unseal(line);
  for (const name of opened.missing) missing.add(name);
  const { seq, at, type } = opened.value as EngineEvent;
  return { ...(fromTypedJson(opened.value) as object), seq, at, type } as EngineEvent;
}

/** Places in events where values of expressions stand. */
const VALUES = [
  'outputs',
  'evaluation',
  'updates',
  'execution',
  'flow',
  'inputs',
  'variables',
  'evaluations',
] as const;

/** Without marks only the values themselves have another form in memory than in JSON: maps, and numbers past 2^53. */
function valuesRestored(event: EngineEvent): EngineEvent {
  const values = event as Partial<Record<(typeof VALUES)[number], unknown>>;
  for (const name of VALUES) {
    if (typeof values[name] === 'object') values[name] = fromTypedJson(values[name]);
  }
  return event;
}

function outOfOrder(path: string, event: Partial<EngineEvent> | null, expected: number): StorageError {
  // The header is line 1.
  return new StorageError(
    'journal-damaged',
    `Line ${expected + 1} of ${path} is event ${String(event?.seq)}, and event ${expected} should stand there; lines were lost or changed after the journal was written`,
  );
}

/** Throws a UsageError that says how to give them. */
export function requireSecrets(missing: ReadonlySet<string>): void {
  // What a flow output held was computed after all tasks: nothing needs it again. Nobody can give what a subflow made.
  const names = [...missing]
    .filter((name) => name !== '' && !name.startsWith('outputs.') && !name.startsWith(FROM_SUBFLOW))
    .sort();
  if (names.length === 0) return;
  const isInput = (name: string): boolean => name.startsWith('inputs.') || isOfParent(name);
  const inputs = names.filter(isInput).map((name) => `-i ${name.replace(/^inputs\./, '')}=…`);
  const secrets = names.filter((name) => !isInput(name));
  const help = [
    ...(inputs.length === 0 ? [] : [`give ${inputs.join(' ')} again`]),
    ...(secrets.length === 0 ? [] : [`set ${secrets.map((name) => `GITESTRA_SECRET_${name}`).join(', ')}`]),
  ];
  throw new UsageError(
    `the journal refers to ${names.length === 1 ? 'a secret that is' : 'secrets that are'} not known here: ${names.join(', ')}`,
    help.join('; '),
  );
}

/** What an execution is told that goes on without the secrets which its subflows gave back. */
export function lostSecrets(missing: ReadonlySet<string>, executionId: string): readonly string[] {
  const tasks = [...missing].flatMap((name) =>
    name.startsWith(FROM_SUBFLOW) ? [name.slice(FROM_SUBFLOW.length).split('.')[0]!] : [],
  );
  return [...new Set(tasks)].map(
    (task) =>
      `The subflow of \`${task}\` gave back a secret, which is kept in no file: expressions see ${SECRET_MASK} in its place. To have it made again: gitestra replay ${executionId} --from ${task}`,
  );
}
