/** Writes `schemas/`: what editors and other tools check flows, namespace files, settings and tests with. */

import { renderConfigSchema } from '../src/app/config-schema.ts';
import { FLOWABLE_ENTRIES } from '../src/engine/flowables/index.gen.ts';
import { TASK_ENTRIES } from '../src/tasks/index.gen.ts';
import { emitFile } from './generated-file.ts';
import { flowSchema, PLUGIN_DEFAULTS } from './schemas/flow-schema.ts';
import { type Json, map, text } from './schemas/json.ts';
import { shareParts } from './schemas/shared-parts.ts';
import { TEST_SCHEMA } from './schemas/test-schema.ts';

const definitions = await Promise.all([...TASK_ENTRIES, ...FLOWABLE_ENTRIES].map((entry) => entry.load()));
definitions.sort((a, b) => (a.type < b.type ? -1 : 1));

const namespace: Json = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:gitestra:schema:1:namespace',
  title: 'Settings of a namespace (`_namespace.yaml`)',
  type: 'object',
  additionalProperties: false,
  properties: {
    description: text('What the namespace is for.'),
    variables: map('Variables of the namespace, `namespace.<name>`; those below it inherit them.'),
    pluginDefaults: PLUGIN_DEFAULTS,
  },
};

const rendered = (schema: Json): string => `${JSON.stringify(schema, null, 1)}\n`;
emitFile('schemas/flow.schema.json', rendered(shareParts(flowSchema(definitions))));
emitFile('schemas/namespace.schema.json', rendered(namespace));
emitFile('schemas/test.schema.json', rendered(TEST_SCHEMA));
emitFile('schemas/config.schema.json', renderConfigSchema());
