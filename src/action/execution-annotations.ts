/** What of an execution deserves an annotation: its failures and its warnings. */

import type { ExecutionRecord, FailureRecord } from '../engine/record.ts';
import type { Annotation } from '../github/annotations.ts';
import { failedTaskRuns, failureText, lastFailure, taskRunLabel } from '../report/execution-facts.ts';

export function executionAnnotations(record: ExecutionRecord): Annotation[] {
  const name = `${record.namespace}.${record.flowId}`;
  const annotations: Annotation[] = (record.warnings ?? []).map((message) => ({
    level: 'warning',
    title: name,
    message,
    ...place(record, undefined),
  }));
  const failed = failedTaskRuns(record);
  for (const run of failed) {
    const failure = lastFailure(run);
    annotations.push({
      level: 'error',
      title: `${name}: ${taskRunLabel(run)} ${run.state}`,
      message: failure === undefined ? `The task run ended ${run.state}` : failureText(failure),
      ...place(record, failure),
    });
  }
  if (failed.length === 0 && record.failure !== undefined) {
    const message = failureText(record.failure);
    annotations.push({
      level: 'error',
      title: `${name} ${record.state}`,
      message,
      ...place(record, record.failure),
    });
  }
  return annotations;
}

function place(
  record: ExecutionRecord,
  failure: FailureRecord | undefined,
): Pick<Annotation, 'file' | 'line' | 'column'> {
  const file = failure?.at?.file ?? record.flowFile;
  const { line, column } = failure?.at ?? {};
  return {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(line === undefined || column === undefined ? {} : { column }),
  };
}
