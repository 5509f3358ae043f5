/** Pushes tags one after another, as credentials and the registry's own log have it. */

import type { EngineOptions } from '../../plugin/ports.ts';
import type { TaskContext } from '../../plugin/task.ts';
import { engineCommand } from './engine-command.ts';

export async function pushTags(
  context: TaskContext,
  engine: EngineOptions,
  tags: readonly string[],
): Promise<void> {
  for (const tag of tags) {
    await engineCommand(context, {
      engine,
      argv: ['push', tag],
      image: tag,
      imageProperty: 'tags',
      level: 'INFO',
      what: `pushing ${tag}`,
    });
  }
}
