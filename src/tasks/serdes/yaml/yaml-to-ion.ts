/** Turns the documents of a YAML file into rows. */

import { ionText } from '../../../expression/java/ion.ts';
import { parseYaml } from '../../../expression/java/yaml-text.ts';
import { defineTask } from '../../../plugin/task.ts';
import { explainedLater } from '../../explained.ts';
import { readLines } from '../../rows/read-lines.ts';
import {
  charsetProperty,
  countRecords,
  fromProperty,
  storeRecords,
  uriOutput,
} from '../serdes-properties.ts';

export const yamlToIonTask = defineTask({
  type: 'io.kestra.plugin.serdes.yaml.YamlToIon',
  title: 'Turn YAML into rows.',
  description: 'Every document of the file, separated by `---`, becomes a row.',
  properties: {
    from: fromProperty,
    charset: charsetProperty,
  },
  outputs: uriOutput,
  examples: [
    {
      title: 'Two documents',
      flow: `id: yaml_to_ion
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    extension: .yaml
    content: |
      ---
      name: pen
      price: 1.5
      ---
      name: desk
  - id: rows
    type: io.kestra.plugin.serdes.yaml.YamlToIon
    from: "{{ outputs.file.uri }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.rows.uri) }}"
`,
      expect: { logs: ['{name:"pen",price:1.5e0}', '{name:"desk"}'] },
    },
  ],
  async run({ from, charset }, context) {
    let count = 0;
    async function* rows(): AsyncGenerator<string> {
      for await (const { text, line } of documents(readLines(await context.storage.open(from), charset))) {
        count++;
        const place = `the document at line ${line} of ${from}`;
        yield `${ionText(await explainedLater(place, () => parseYaml(text)))}\n`;
      }
    }
    const result = await storeRecords('.ion', rows(), context);
    countRecords(count, context);
    return result;
  },
});

interface YamlDocument {
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
}

/** Texts between the lines that begin with `---`; those of comments, directives and blanks alone are none. */
async function* documents(lines: AsyncIterable<string>): AsyncGenerator<YamlDocument> {
  let text = '';
  let from = 1;
  let number = 0;
  let begun = false;
  let filled = false;
  for await (const line of lines) {
    number++;
    const marks = /^(---|\.\.\.)(\s|$)/.test(line);
    if (marks && (filled || begun)) {
      if (filled) yield { text, line: from };
      text = '';
      from = number;
      filled = false;
    }
    // Directives stand before the first mark of their document.
    begun = marks || (begun && !line.startsWith('%'));
    text += `${line}\n`;
    filled ||= !/^\s*(#|$)|^%|^\.\.\.(\s|$)|^---\s*(#|$)/.test(line);
  }
  if (filled) yield { text, line: from };
}
