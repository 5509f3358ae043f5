/** The main part of the action: reads its inputs, masks secrets, does the command, and says what went wrong. */

import { isUsageError } from '../app/usage-error.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import { diagnosticAnnotation } from '../github/annotations.ts';
import { EventError, readEvent, type WorkflowEvent } from '../github/event.ts';
import { secretStrings } from '../github/masks.ts';
import { renderPretty } from '../report/pretty.ts';
import { ActionHost, type ActionProcess } from './host.ts';
import { type ActionInputs, INPUT_NAMES, readInputs } from './inputs.ts';
import type { ActionUseCases } from './use-cases.ts';

/** @returns the exit code: 0, or 1 when the step shall fail */
export async function runAction(
  process: ActionProcess,
  openUseCases: (environment: ActionProcess['environment']) => Promise<ActionUseCases>,
): Promise<number> {
  const host = new ActionHost(process);
  try {
    const event = readEvent(process.environment);
    const inputs = await readInputs(process.environment, event);
    return await dispatch(host, inputs, event, openUseCases);
  } catch (error) {
    explain(host, error);
    return 1;
  } finally {
    host.publishAnnotations();
    host.flush();
  }
}

async function dispatch(
  host: ActionHost,
  inputs: ActionInputs,
  event: WorkflowEvent | undefined,
  openUseCases: (environment: ActionProcess['environment']) => Promise<ActionUseCases>,
): Promise<number> {
  // Even before the use cases are loaded: nothing may print a secret by accident.
  for (const value of secretStrings(inputs.secrets)) host.mask(value);
  if (inputs.token !== undefined) host.mask(inputs.token);
  for (const message of inputs.warnings) host.annotate({ level: 'warning', title: 'Gitestra', message });
  const useCases = await openUseCases(host.environment);
  for (const value of useCases.secretValues(inputs.secrets)) host.mask(value);
  if (inputs.command === 'validate') {
    const { validateCommand } = await import('./validate-command.ts');
    return validateCommand(host, inputs, event, useCases);
  }
  if (inputs.command === 'test') {
    const { testCommand } = await import('./test-command.ts');
    return testCommand(host, inputs, event, useCases);
  }
  if (inputs.command === 'tick') {
    const { tickCommand } = await import('./tick-command.ts');
    return tickCommand(host, inputs, event, useCases);
  }
  if (inputs.execution !== undefined) {
    const { takeUpCommand } = await import('./take-up-command.ts');
    return takeUpCommand(host, inputs, event, useCases);
  }
  const { runCommand } = await import('./run-command.ts');
  return runCommand(host, inputs, event, useCases);
}

function explain(host: ActionHost, error: unknown): void {
  if (isUsageError(error) || error instanceof EventError) {
    const help = isUsageError(error) ? error.help : undefined;
    const diagnostics = (error as { diagnostics?: readonly Diagnostic[] }).diagnostics ?? [];
    host.annotate({
      level: 'error',
      title: 'Gitestra',
      message: forWorkflow(help === undefined ? error.message : `${error.message}\n${help}`),
    });
    // What is wrong with a file stands on its lines.
    if (diagnostics.length > 0) host.text(renderPretty(diagnostics));
    host.annotate(...diagnostics.map(diagnosticAnnotation));
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  host.annotate({
    level: 'error',
    title: 'Gitestra met a fault of its own',
    message: `${message}\nPlease report it, with the log of a run with debug logging switched on`,
  });
  if (host.environment.RUNNER_DEBUG === '1' && error instanceof Error) host.text(error.stack ?? message);
}

/** Options of the command line are inputs here. */
function forWorkflow(text: string): string {
  const named = text.replace(
    /give (?:it|them) with (-i \S.*)$/,
    (_, values: string) =>
      `set in the input \`inputs\`: ${values.replaceAll('-i ', '').replaceAll(/(\w)=/g, '$1: ')}`,
  );
  // A value that stands behind an option is one to write: `--revision same`.
  const valued = named.replace(/--(revision) (?!<)(\S+)/g, '`$1: $2`');
  return valued.replace(/--([a-z][a-z-]+)( <[^>]+>)?/g, (whole, name: string) =>
    (INPUT_NAMES as readonly string[]).includes(name) ? `the input \`${name}\`` : whole,
  );
}
