/** `fromIon`: the first value of an Ion text, or the list of all. */

import { booleanArgument, textArgument } from '../checks.ts';
import { defineFunction, lazy } from '../define.ts';

const loadIon = lazy(() => import('../java/ion.ts'));

export const fromIonFunction = defineFunction({
  name: 'fromIon',
  parameters: [{ name: 'ion' }, { name: 'allRows', default: false }],
  apply(args, context) {
    const { parseIon } = loadIon();
    if (args.ion === null) return null;
    const text = textArgument(args.ion, 'ion', context);
    if (booleanArgument(args.allRows, 'allRows', context)) return parseIon(text);
    return parseIon(text, true)[0] ?? null;
  },
});
