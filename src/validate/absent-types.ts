/** Types of Kestra's core that cannot run without its server, or that are gone: why, and what to write instead. */

interface Absence {
  /** Goes on behind the name of the type. */
  readonly reason: string;
  readonly help: string;
}

const ABSENT: ReadonlyMap<string, Absence> = new Map([
  [
    'flow.Template',
    {
      reason: 'inlines a template that is stored in a server, and templates are gone since Kestra 2.0',
      help: 'write its tasks as a flow of their own and run it with `io.kestra.plugin.core.flow.Subflow`',
    },
  ],
  [
    'execution.Kill',
    {
      reason: 'ends executions of a server',
      help: 'end this execution with `io.kestra.plugin.core.execution.Exit`, another one with `gitestra kill <execution>`',
    },
  ],
  [
    'trigger.Toggle',
    {
      reason: 'switches triggers of a server on and off',
      help: 'switch them with `gitestra triggers enable` and `disable`, or set `disabled` of the trigger in its flow',
    },
  ],
  [
    'namespace.PurgeFiles',
    {
      reason: 'deletes old versions of namespace files, which Git keeps here',
      help: 'remove the task: the history of the repository holds what files were',
    },
  ],
  [
    'storage.PurgeStorage',
    {
      reason: 'empties the storage of a server',
      help: 'delete old executions with `io.kestra.plugin.core.execution.PurgeExecutions`, and artifacts with the retention of the repository',
    },
  ],
]);

/** @param type current name */
export function absence(type: string): Absence | undefined {
  return ABSENT.get(type.replace(/^io\.kestra\.plugin\.core\./, ''));
}
