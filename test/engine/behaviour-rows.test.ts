/** Every row of Kestra's behaviour that an execution shows, and the scenario or test that would fail without it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'test/fixtures/engine');

/** `file: name` of a scenario, or the path of a test below `test/`. */
const ROWS: readonly (readonly [row: string, ...evidence: string[]])[] = [
  // Flowables.
  ['Sequential', 'sequence: two tasks run in order', 'sequence: a failure ends the sequence'],
  ['all main children disabled', 'sequence: all tasks disabled', 'parallel: all children disabled'],
  ['a skipped child does not count', 'easily-wrong: a skipped child does not influence its parent'],
  ['Parallel', 'parallel: all at once'],
  ['Parallel.concurrent', 'parallel: two at a time'],
  [
    'a failing child ends its Parallel at once',
    'parallel: a failing child ends its Parallel at once, and what still runs takes its state',
    'parallel: nobody new starts after a failure',
  ],
  ['chains in a Parallel', 'parallel: chains in parallel'],
  ['Dag', 'parallel: a dag follows its dependencies'],
  ['Dag.concurrent', 'easily-wrong: a dag with a limit'],
  [
    'Dag needs terminated, not successful',
    'parallel: a dag goes on behind a warning and a skipped task',
    'easily-wrong: a failed dependency that may fail lets its dependents start',
    'parallel: a dag with a failed dependency starts nothing more',
  ],
  ['Dag behind a disabled task', 'easily-wrong: what depends on a disabled task never starts'],
  ['If', 'choice: if true', 'choice: if false', 'choice: if false without else'],
  ['If.condition that cannot be rendered', 'choice: an if whose condition cannot be rendered fails'],
  ['If outputs', 'choice: the outputs of an if'],
  [
    'truth',
    'choice: words that are not false are true',
    'easily-wrong: texts that are not empty, 0 or false are true',
  ],
  ['Switch', 'choice: switch with a match', 'choice: switch with defaults'],
  [
    'Switch without a match',
    'choice: switch without a match fails',
    'choice: switch without a match, allowed to fail',
  ],
  ['Switch outputs', 'easily-wrong: the outputs of a switch'],
  ['Switch with disabled tasks only', 'easily-wrong: a switch whose only match is disabled is a success'],
  ['ForEach', 'each: one value after another', 'each: all values at once, the tasks of a value in order'],
  ['ForEach.concurrencyLimit', 'each: two values at a time'],
  ['ForEach values are distinct', 'each: values are distinct'],
  ['ForEach without values', 'each: an empty list is a success'],
  [
    'ForEach values that are none',
    'each: null among the values fails',
    'each: no JSON fails',
    'easily-wrong: a fraction among the values of a list fails',
  ],
  ['ForEach over maps', 'each: maps arrive as JSON', 'easily-wrong: a map among the values is rendered'],
  ['ForEach and failures', 'each: a failure stops further values'],
  [
    'outputs of iterations',
    'each: nested iterations key the outputs by both values',
    "each: a task in a group inside an iteration is keyed by the group's value",
    'easily-wrong: the output of a task beside it, for this iteration',
  ],
  ['parent and parents', "easily-wrong: inside a flowable inside an iteration the value is the parent's"],
  ['EachSequential', 'each: EachSequential'],
  ['EachParallel', 'each: EachParallel runs the tasks of one value side by side too'],
  ['ForEachItem', 'engine/for-each-item.test.ts'],
  ['Loop', 'loop: a loop gives each iteration its own outputs', 'loop: concurrencyLimit'],
  [
    'Loop.transmitFailed',
    'loop: a failed iteration ends the loop at once',
    'loop: transmitFailed false works on all values',
  ],
  ['LoopUntil', 'loop-until: until the condition holds'],
  ['LoopUntil forgets', 'loop-until: the outputs of the iteration before are forgotten'],
  [
    'LoopUntil limits',
    'loop-until: at most so many iterations',
    'loop-until: a limit that fails runs errors',
  ],
  ['LoopUntil and failures', 'loop-until: a failing task ends the loop'],
  ['Subflow', 'engine/subflow.test.ts', 'e2e/subflow.test.ts'],
  ['inputs that depend on others', 'engine/inputs/resolve-inputs.test.ts'],
  ['restart and replay', 'engine/restart.test.ts'],
  ['breakpoints and holds', 'engine/hold.test.ts'],
  ['WorkingDirectory', 'engine/working-directory.test.ts'],
  [
    'AllowFailure',
    'choice: AllowFailure makes a warning and skips the rest of the group',
    'easily-wrong: allowWarning alone leaves the warning of an AllowFailure',
    'easily-wrong: allowFailure and allowWarning on an AllowFailure make a success',
  ],
  [
    'Pause.pauseDuration',
    'pause: a pause with a duration goes on by itself',
    'pause: delay is the older name',
  ],
  ['Pause.timeout', 'pause: a timeout fails', 'pause: a duration is stronger than a timeout'],
  [
    'Pause.behavior',
    'pause: behavior WARN',
    'pause: behavior FAIL runs local errors, then those of the flow',
    'pause: behavior CANCEL ends the execution at once',
  ],
  ['Pause.onPause', 'pause: a task at the beginning of a pause, and tasks after it'],
  ['Pause.onResume', 'e2e/pause-resume.test.ts'],
  ['Pause without an end', 'pause: waiting for somebody ends the process'],
  ['Approval', 'approval: nobody decides in time: WARN', 'approval: autoApprove asks nobody'],
  ['Sleep', 'sequence: sleep takes its time'],
  // Properties of every task.
  [
    'disabled',
    'sequence: a disabled task leaves no task run',
    'easily-wrong: a disabled flowable leaves nothing of itself',
  ],
  [
    'runIf',
    'sequence: runIf false skips, and the flow goes on',
    'sequence: runIf that cannot be rendered fails the task without a retry',
    'sequence: runIf skips a flowable with all its children',
  ],
  ['timeout', 'sequence: a timeout kills the attempt and fails the task', 'retry: a timeout is retried'],
  [
    'allowFailure',
    'sequence: allowFailure makes a failure a warning',
    'retry: allowFailure after own retries',
  ],
  ['allowWarning', 'sequence: allowWarning turns a warning into a success'],
  ['allowFailure and allowWarning', 'sequence: allowFailure and allowWarning make it a success'],
  ['taskCache', 'engine/task-cache.test.ts'],
  ['forced plugin defaults', 'easily-wrong: forced defaults win over what is written, others do not'],
  // Retries.
  ['maxAttempts counts the first', 'retry: maxAttempts counts the first'],
  ['maxDuration', 'retry: maxDuration'],
  ['warningOnRetry', 'retry: warningOnRetry'],
  ['exponential', 'retry: exponential delays grow and stop growing'],
  ['random', 'retry: random delays are drawn between the two'],
  [
    'constant, for days',
    'easily-wrong: an execution with a retry that is due goes on being RETRYING until then, for days',
  ],
  ['CREATE_NEW_EXECUTION', 'easily-wrong: a new execution takes the place of one whose retry says so'],
  [
    'which retry applies',
    'retry: the retry of a group goes to the failing leaf',
    'retry: the retry of the flow',
  ],
  ['an inherited retry and allowFailure', 'retry: allowFailure leaves an inherited retry unused'],
  ['errors wait for retries', 'retry: errors wait until retries are exhausted'],
  // errors, finally, afterExecution.
  ['errors', 'errors-finally: errors run after a failure, and the flow stays failed'],
  ['errors only for FAILED', 'errors-finally: errors do not run for a warning'],
  [
    'errors and finally one after another',
    'errors-finally: errors and finally of a Parallel run one after another',
    'easily-wrong: errors and finally run one after another, also inside a Parallel and a ForEach at once',
  ],
  ['failures inside errors and finally', 'easily-wrong: a failure inside errors or finally stops neither'],
  [
    'finally',
    'errors-finally: finally runs after success',
    'errors-finally: finally runs after errors',
    'errors-finally: finally runs after a failure without errors',
  ],
  [
    'the state comes from the main tasks only',
    'errors-finally: a failure in finally does not change the state',
    'easily-wrong: successful errors do not heal, AllowFailure does',
  ],
  ['inner errors first', "errors-finally: inner errors first, then the flow's"],
  ['disabled errors', 'errors-finally: disabled errors are as good as none'],
  ['which task failed', 'easily-wrong: which task has failed is known to errors'],
  [
    'execution.state',
    'easily-wrong: the state of the execution inside errors and finally is RUNNING, after it the final one',
  ],
  [
    'afterExecution',
    'errors-finally: afterExecution runs after the end and changes nothing',
    'easily-wrong: a failed afterExecution task does not keep the next one from running',
    'easily-wrong: a failure after the end makes no new execution',
  ],
  ['listeners', 'listeners: listeners whose conditions hold run after the end, before afterExecution'],
  // The execution.
  ['moves of states', 'engine/random-flow.test.ts'],
  ['kill', 'engine/kill-waiting.test.ts', 'e2e/kill-resume.test.ts'],
  ['crash', 'engine/crash.test.ts', 'e2e/crash.test.ts'],
  ['flow outputs', 'sequence: flow outputs are computed for a failed flow too'],
  [
    'outputs that cannot be rendered',
    'sequence: an output that cannot be rendered fails the execution and drops all outputs',
    'sequence: an optional output that cannot be rendered is null, the others stay',
  ],
  ['variables', 'easily-wrong: variables are texts until they are rendered'],
  ['SetVariables, UnsetVariables', 'execution-updates: variables are merged, appended to and removed'],
  ['Exit', 'execution-updates: exit ends everything around it in its state'],
  ['Assert', 'execution-updates: all assertions are looked at'],
  [
    'concurrency, scheduleDate, checks',
    'engine/admission.test.ts',
    'app/checks.test.ts',
    'e2e/concurrency.test.ts',
  ],
  [
    'sla MAX_DURATION',
    'sla: a duration that is exceeded fails the execution; errors and finally do not run',
    'sla: a duration counts while the execution is paused, over days',
  ],
  ['sla EXECUTION_ASSERTION', 'sla: an assertion is looked at after every change'],
  ['sla NONE', 'sla: NONE only adds labels'],
];

describe('rows of behaviour', () => {
  const scenarios = new Set(
    readdirSync(folder).flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^# (.*)$/gm)].map(
        (match) => `${file.replace(/\.scenarios$/, '')}: ${match[1]}`,
      ),
    ),
  );

  it.each(ROWS)('%s', (_row, ...evidence) => {
    const missing = evidence.filter((one) =>
      one.endsWith('.ts') ? !existsSync(join(root, 'test', one)) : !scenarios.has(one),
    );
    expect(missing).toEqual([]);
  });

  it('are shown by at least 120 scenarios, each of which is also crashed at every event', () => {
    expect(scenarios.size).toBeGreaterThanOrEqual(120);
  });
});
