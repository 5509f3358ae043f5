/** Asks a person at the terminal for inputs that are missing or wrong. */

import type { InputQuestion } from '../app/run.ts';

export async function askPerson(question: InputQuestion): Promise<ReadonlyMap<string, unknown> | undefined> {
  // What a person cannot put right is an error like anywhere else.
  if (question.problems.every((problem) => problem.kind === 'expression')) return undefined;
  const { promptInputs, terminalQuestions } = await import('./prompts.ts');
  return await promptInputs(question, await terminalQuestions());
}
