/** Properties of the DuckDB tasks. */

import { any, boolean, either, list, map, text } from '../../../plugin/property.ts';
import type { OutputDoc } from '../../../plugin/task.ts';
import { queryProperties } from '../query-properties.ts';

export const duckDbProperties = {
  sql: text({
    description:
      'SQL. `{{ workingDir }}` is the folder of input files, `{{ outputFiles.name }}` the path of an output file. `INSTALL` of json, parquet and icu is free: they are built in.',
    required: true,
  }),
  url: text({
    description:
      '`jdbc:duckdb:` for a database of this task run, `jdbc:duckdb:/path/to/file.db` for a file, `jdbc:duckdb:md:…` for MotherDuck.',
    default: 'jdbc:duckdb:',
  }),
  username: text({ description: 'User name. DuckDB has no users: a warning says so when it is set.' }),
  password: text({ description: 'Password. DuckDB has no users.', secret: true }),
  databaseUri: text({
    description: 'URI of a stored database file to work on; the stored file is not changed.',
  }),
  databaseFile: text({
    description: 'Path of a database file.',
    deprecated: 'write `databaseUri`, or a path in `url`',
  }),
  outputDbFile: boolean({ description: 'Store the database file.', default: false }),
  inputFiles: either(
    map(any({ description: 'Content, or the URI of a stored file.' }), { description: 'Files by name.' }),
    text({ description: 'An expression that renders to a JSON map.' }),
    { description: 'Files that the SQL may read by their names.' },
  ),
  outputFiles: list(text({ description: 'Name.' }), {
    description: "Files that the SQL writes: `COPY … TO '{{ outputFiles.name }}'`.",
  }),
  ...queryProperties,
};

export const DUCKDB_SELF_BOUND = ['sql', 'inputFiles', 'outputFiles', 'databaseFile', 'url'] as const;

export const duckDbOutputs: Readonly<Record<string, OutputDoc>> = {
  outputFiles: { type: 'map', description: 'URIs of the output files by name.' },
  databaseUri: { type: 'uri', description: 'URI of the database file, with `outputDbFile`.' },
};
