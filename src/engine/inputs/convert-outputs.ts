/** Typed outputs of a flow: rendered values, read as inputs of the same type are. Kestra: flow-model §3.1. */

import type { Value } from '../../expression/values.ts';
import type { Output } from '../../flow/model.ts';
import { assignNested } from './assign-nested.ts';
import { InvalidValue, parseValue } from './parse-value.ts';
import type { InputPorts } from './resolve-inputs.ts';

export interface ConvertedOutputs {
  /** Complete only when there are no problems: Kestra drops all outputs when one is wrong. */
  readonly outputs: Readonly<Record<string, Value>>;
  /** One sentence for each output that is wrong. */
  readonly problems: readonly string[];
}

/**
 * @param rendered rendered values by output id; a missing one counts as null
 */
export async function convertOutputs(
  outputs: readonly Output[],
  rendered: Readonly<Record<string, unknown>>,
  ports: Pick<InputPorts, 'upload' | 'registerSecret'>,
): Promise<ConvertedOutputs> {
  const values: Record<string, Value> = Object.create(null) as Record<string, Value>;
  const problems: string[] = [];
  for (const output of outputs) {
    const raw = rendered[output.id];
    if (raw === null || raw === undefined) {
      if (output.required)
        problems.push(`Output “${output.id}” is null; give it a value, or write \`required: false\``);
      assignNested(values, output.id, null);
      continue;
    }
    if (output.type === 'SECRET' && typeof raw === 'string')
      ports.registerSecret?.(raw, `outputs.${output.id}`);
    try {
      const value =
        output.type === undefined
          ? (raw as Value)
          : await parseValue(shapeOf(output, output.type), raw, ports);
      assignNested(values, output.id, value);
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      problems.push(`Output “${output.id}” ${error.message}`);
    }
  }
  return { outputs: values, problems };
}

function shapeOf(output: Output, type: NonNullable<Output['type']>): Parameters<typeof parseValue>[0] {
  return { id: output.id, type, ...(output.itemType === undefined ? {} : { itemType: output.itemType }) };
}
