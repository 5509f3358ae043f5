/** Reads the journal of an execution that is taken up again. */

import type { EngineEvent } from '../engine/event.ts';
import { readJournal } from '../storage/journal-file.ts';
import { Redactor } from '../storage/redaction.ts';
import { readJournalEvent } from './execution-session.ts';
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
  const missing = new Set<string>();
  const events: EngineEvent[] = [];
  for (const line of readJournal(journalFile).events) {
    const read = readJournalEvent(line, redactor);
    for (const name of read.missing) missing.add(name);
    events.push(read.event);
  }
  return { events, missing };
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
