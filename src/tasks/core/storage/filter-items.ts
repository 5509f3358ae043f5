/** Keeps the rows of a file for which a condition holds. */

import { isTruthy } from '../../../expression/truthy.ts';
import { choice, template, text } from '../../../plugin/property.ts';
import { defineTask, type TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { itemVariables } from '../../rows/item-variables.ts';
import { readRows } from '../../rows/row-reader.ts';
import { storeTexts } from '../../rows/write-lines.ts';
import { extensionOf, fileName } from './file-name.ts';

type Verdict = 'INCLUDE' | 'EXCLUDE';

export const filterItemsTask = defineTask({
  type: 'io.kestra.plugin.core.storage.FilterItems',
  aliases: ['io.kestra.core.tasks.storages.FilterItems'],
  title: 'Filter the rows of a file.',
  description:
    'The file holds Ion text or JSON lines. The condition is rendered for every row, whose fields are variables of their own names.',
  properties: {
    from: text({ description: 'URI of the file.', required: true }),
    filterCondition: template({
      description: 'Expression over the fields of a row, such as `{{ price > 10 }}`.',
      required: true,
    }),
    filterType: choice(['INCLUDE', 'EXCLUDE'], {
      description: 'Whether rows for which the condition holds are kept or dropped.',
      default: 'INCLUDE',
    }),
    errorOrNullBehavior: choice(['FAIL', 'INCLUDE', 'EXCLUDE'], {
      description: 'What becomes of a row for which the condition fails or gives nothing.',
      default: 'FAIL',
    }),
  },
  outputs: {
    uri: { type: 'uri', description: 'URI of the file with the rows that were kept.' },
    processedItemsTotal: { type: 'integer', description: 'Number of rows read.' },
    droppedItemsTotal: { type: 'integer', description: 'Number of rows dropped.' },
  },
  examples: [
    {
      title: 'Keep what is expensive',
      flow: `id: filter_items
namespace: company.team
tasks:
  - id: products
    type: io.kestra.plugin.core.storage.Write
    extension: .jsonl
    content: |
      {"name": "pen", "price": 2}
      {"name": "desk", "price": 200}
      {"name": "chair", "price": 90}
  - id: expensive
    type: io.kestra.plugin.core.storage.FilterItems
    from: "{{ outputs.products.uri }}"
    filterCondition: "{{ price > 50 }}"
`,
      expect: { outputs: { expensive: { processedItemsTotal: 3, droppedItemsTotal: 1 } } },
    },
  ],
  async run({ from, filterCondition, filterType, errorOrNullBehavior }, context) {
    let processed = 0;
    let dropped = 0;
    async function* kept(): AsyncGenerator<string> {
      for await (const row of readRows(from, context.storage)) {
        processed++;
        const held = await holds(filterCondition, itemVariables(row, from, processed), context);
        const verdict: Verdict =
          typeof held === 'boolean'
            ? held === (filterType === 'INCLUDE')
              ? 'INCLUDE'
              : 'EXCLUDE'
            : doubtful(held, errorOrNullBehavior, processed);
        if (verdict === 'INCLUDE') yield `${row.text}\n`;
        else dropped++;
      }
    }
    const uri = await storeTexts(fileName(context, extensionOf(from, '.ion')), kept(), context.storage);
    return { outputs: { uri, processedItemsTotal: processed, droppedItemsTotal: dropped } };
  },
});

/** Null when the condition gives nothing, the error when it fails. */
async function holds(
  condition: string,
  variables: Readonly<Record<string, unknown>>,
  context: TaskContext,
): Promise<boolean | null | Error> {
  try {
    const rendered = await context.render(condition, variables);
    return rendered.trim() === '' ? null : isTruthy(rendered);
  } catch (error) {
    return error as Error;
  }
}

function doubtful(held: null | Error, behavior: 'FAIL' | Verdict, row: number): Verdict {
  if (behavior !== 'FAIL') return behavior;
  const what = held === null ? 'gave nothing' : `failed: ${held.message}`;
  throw new TaskFailure(
    `\`filterCondition\` ${what} (row ${row}); set \`errorOrNullBehavior\` to INCLUDE or EXCLUDE to go on`,
    held === null ? {} : { cause: held },
  );
}
