/** The property that holds nested conditions. */

import { Type } from '@sinclair/typebox';
import { type PropertyOptions, raw } from '../../../plugin/property.ts';

const condition = Type.Object({ type: Type.String() }, { additionalProperties: true });

/** Conditions are checked by their own types, one by one. */
export function conditionList<const O extends PropertyOptions>(options: O) {
  return raw(Type.Array(condition), options);
}
