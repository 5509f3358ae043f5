/** `renderOnce(toRender)`: as `render`, one pass. */

import { defineFunction } from '../define.ts';
import { renderValue } from './render.ts';

export const renderOnceFunction = defineFunction({
  name: 'renderOnce',
  parameters: [{ name: 'toRender', required: true }],
  apply: (args, context) => renderValue(args.toRender ?? null, false, context),
});
