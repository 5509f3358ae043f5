/** Types of Kestra that cannot run without its server, or that are gone: why, and what to write instead. */

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

/** Languages that Kestra runs inside its own Java process, and the task whose interpreter can do the same. */
const IN_PROCESS: Readonly<Record<string, string>> = {
  'scripts.groovy': 'scripts.groovy.Script',
  'scripts.jython': 'scripts.python.Script',
  'scripts.nashorn': 'scripts.node.Script',
  'graalvm.js': 'scripts.node.Script',
  'graalvm.python': 'scripts.python.Script',
  'graalvm.ruby': 'scripts.ruby.Script',
};

/** @param type current name */
export function absence(type: string): Absence | undefined {
  const short = type.replace(/^io\.kestra\.plugin\.(core\.)?/, '');
  return ABSENT.get(short) ?? inProcess(short);
}

function inProcess(short: string): Absence | undefined {
  const [, language = '', work] = /^(.*)\.(Eval|FileTransform)$/.exec(short) ?? [];
  const script = IN_PROCESS[language];
  if (script === undefined) return undefined;
  const files =
    work === 'Eval'
      ? 'outputs are put out with a line `::{"outputs": {…}}::`'
      : 'give it the file with `inputFiles`, keep what it writes with `outputFiles`';
  return {
    reason: "runs inside Kestra's own Java process, with the objects of its server",
    help: `write the script for \`io.kestra.plugin.${script}\`, which starts an interpreter: ${files}`,
  };
}
