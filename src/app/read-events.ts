/** Reads the journal of an execution that is taken up again. */

import type { EngineEvent } from '../engine/event.ts';
import { fromTypedJson } from '../expression/typed-json.ts';
import { readJournal } from '../storage/journal-file.ts';
import { Redactor } from '../storage/redaction.ts';
import { StorageError } from '../storage/storage-error.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

/** The events of a journal with its secrets back in place, and the names of those that are not known here. */
export function readEvents(
  journalFile: string,
  request: { readonly inputs?: ReadonlyMap<string, unknown> },
  workspace: Workspace,
): { events: readonly EngineEvent[]; missing: ReadonlySet<string> } {
  const redactor = new Redactor();
  workspace.secrets.registerAll(redactor);
  for (const [id, value] of request.inputs ?? []) redactor.register(String(value), `inputs.${id}`);
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
  // What a flow output held was computed after all tasks: nothing needs it again.
  const names = [...missing].filter((name) => !name.startsWith('outputs.')).sort();
  if (names.length === 0) return;
  const inputs = names.filter((name) => name.startsWith('inputs.')).map((name) => `-i ${name.slice(7)}=…`);
  const secrets = names.filter((name) => !name.startsWith('inputs.') && name !== '');
  const help = [
    ...(inputs.length === 0 ? [] : [`give ${inputs.join(' ')} again`]),
    ...(secrets.length === 0 ? [] : [`set ${secrets.map((name) => `GITESTRA_SECRET_${name}`).join(', ')}`]),
  ];
  throw new UsageError(
    `the journal refers to ${names.length === 1 ? 'a secret that is' : 'secrets that are'} not known here: ${names.join(', ')}`,
    help.join('; ') || 'run the flow again',
  );
}
