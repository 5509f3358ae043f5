/** `subflow(namespace, id, …)`: outputs of another flow; for the choices of inputs, where Kestra allows it. */

import { service, textArgument } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { namespaceOf } from '../flow-namespace.ts';

export const subflowFunction = defineFunction({
  name: 'subflow',
  parameters: [
    { name: 'namespace' },
    { name: 'id' },
    { name: 'inputs' },
    { name: 'revision' },
    { name: 'labels' },
    { name: 'timeout' },
  ],
  apply(args, context) {
    const id = textArgument(args.id, 'id', context);
    const namespace = namespaceOf(args.namespace, context) ?? null;
    const run = service(
      context.services.subflow,
      'a subflow can be asked for the choices of an input only; in tasks use `Subflow`',
      context,
    );
    const { inputs = null, revision = null, labels = null, timeout = null } = args;
    return context.ask(() => run({ namespace, id, inputs, revision, labels, timeout }));
  },
});
