/** Keeps one row of a file for each value of a key. */

import { template, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { itemVariables } from '../../rows/item-variables.ts';
import { readRows } from '../../rows/row-reader.ts';
import { storeTexts } from '../../rows/write-lines.ts';
import { extensionOf, fileName } from './file-name.ts';

export const deduplicateItemsTask = defineTask({
  type: 'io.kestra.plugin.core.storage.DeduplicateItems',
  aliases: ['io.kestra.core.tasks.storages.DeduplicateItems'],
  title: 'Drop rows that have the same key.',
  description:
    'The file holds Ion text or JSON lines and is read twice. Of rows with one key the last is kept, at its place. Only the keys are held in memory.',
  properties: {
    from: text({ description: 'URI of the file.', required: true }),
    expr: template({
      description: 'Expression that gives the key of a row, over its fields, such as `{{ id }}`.',
      required: true,
    }),
  },
  outputs: {
    uri: { type: 'uri', description: 'URI of the file with the rows that were kept.' },
    numKeys: { type: 'integer', description: 'Number of different keys.' },
    processedItemsTotal: { type: 'integer', description: 'Number of rows read.' },
    droppedItemsTotal: { type: 'integer', description: 'Number of rows dropped.' },
  },
  examples: [
    {
      title: 'The last state of every order',
      flow: `id: deduplicate_items
namespace: company.team
tasks:
  - id: events
    type: io.kestra.plugin.core.storage.Write
    extension: .jsonl
    content: |
      {"order": 1, "state": "new"}
      {"order": 2, "state": "new"}
      {"order": 1, "state": "paid"}
  - id: orders
    type: io.kestra.plugin.core.storage.DeduplicateItems
    from: "{{ outputs.events.uri }}"
    expr: "{{ order }}"
`,
      expect: { outputs: { orders: { numKeys: 2, processedItemsTotal: 3, droppedItemsTotal: 1 } } },
    },
  ],
  async run({ from, expr }, context) {
    const lastOf = new Map<string, number>();
    let processed = 0;
    for await (const row of readRows(from, context.storage)) {
      processed++;
      lastOf.set(await context.render(expr, itemVariables(row, from, processed)), processed);
    }
    const kept = new Set(lastOf.values());
    async function* rows(): AsyncGenerator<string> {
      let number = 0;
      for await (const row of readRows(from, context.storage)) if (kept.has(++number)) yield `${row.text}\n`;
    }
    const uri = await storeTexts(fileName(context, extensionOf(from, '.ion')), rows(), context.storage);
    return {
      outputs: {
        uri,
        numKeys: lastOf.size,
        processedItemsTotal: processed,
        droppedItemsTotal: processed - lastOf.size,
      },
    };
  },
});
