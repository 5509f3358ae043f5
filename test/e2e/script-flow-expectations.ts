/** What the script flows of other people put out when they run. */

import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { expect } from 'vitest';
import type { Answer } from './played-hosts.ts';

export interface Expected {
  /** Ids of the task runs, in order of their end's first mention, with how many there are. */
  readonly taskRuns: Readonly<Record<string, number>>;
  /** Log messages that are there, in this order. */
  readonly logs: readonly (string | RegExp)[];
  /** Of the first task run of a task. */
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** What the hosts say that it asks. */
  readonly hosts?: Readonly<Record<string, Answer>>;
  /** Files of repositories on github.com that it clones, by `owner/name#branch`. */
  readonly repositories?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const csv = { exitCode: 0, outputFiles: { 'output.csv': expect.stringMatching(/^kestra:.*output\.csv$/) } };
const hello = { exitCode: 0, outputFiles: { 'hello.txt': expect.stringMatching(/^kestra:.*hello\.txt$/) } };

export const EXPECTED: Readonly<Record<string, Expected>> = {
  'tutorial.hello-world': {
    taskRuns: { hello_world: 1 },
    logs: [/^Welcome to Kestra, Rick Astley!\n.*mydata/],
  },
  'company.team.parallel-files': {
    taskRuns: { bash: 1, each: 1, contents: 4 },
    logs: [],
    outputs: {
      bash: { exitCode: 0, outputFiles: expect.objectContaining({ 'out/output4.txt': expect.any(String) }) },
    },
  },
  'company.team.parallel-python': { taskRuns: { parallel: 1, python: 9 }, logs: [] },
  'company.team.process-script-runner': { taskRuns: { shell: 1 }, logs: ['Hello World!'] },
  'company.team.retries': {
    taskRuns: { fail_4_times: 1 },
    logs: [],
    outputs: { fail_4_times: { exitCode: 0 } },
  },
  'company.team.shell-scripts': {
    taskRuns: { working_directory: 1, create_csv_file: 1, inspect_file: 1, filter_file: 1 },
    logs: ['Column1,Column2,Column3', 'Column2'],
  },
  'company.team.webhook-xml-response': {
    taskRuns: { build_xml: 1 },
    logs: [],
    outputs: { build_xml: { vars: { xml: '<root><number>1</number><string>my text</string></root>' } } },
  },
  'company.team.loop_parallel': { taskRuns: { loop: 1 }, logs: [] },
  'sanitychecks.plugin-scripts.all_go': {
    taskRuns: { script: 1, commands: 1 },
    logs: [],
    outputs: { script: csv, commands: csv },
  },
  'sanitychecks.plugin-scripts.simple_lua_examples': {
    taskRuns: { script_lua: 1, command_lua: 1 },
    logs: ['Original: Hello Kestra!', 'Length: 28', 'Sum: 125', /^Current time: \d\d:\d\d:\d\d$/],
  },
  'sanitychecks.plugin-scripts.all_php': {
    taskRuns: { script: 1, commands: 1 },
    logs: ['Hello, World!', 'Hello, World!'],
  },
  'sanitychecks.plugin-scripts.all_shell': {
    taskRuns: {
      shell_script: 1,
      shell_script_process_runner: 1,
      shell_command: 1,
      shell_command_process_runner: 1,
    },
    logs: ['Hello Kestra!', 'Hello Kestra!', 'Hello Kestra!', 'Hello Kestra!'],
    outputs: { shell_script: hello, shell_command_process_runner: hello },
  },
};

const PEOPLE = [
  { craft: 'ISS', name: 'Oleg Kononenko' },
  { craft: 'Tiangong', name: 'Li Guangsu' },
];
const astronauts: Answer = () =>
  JSON.stringify({ message: 'success', number: PEOPLE.length, people: PEOPLE });

const PRODUCTS = [
  { id: 1, title: 'Mascara', brand: 'Essence', price: 9.99 },
  { id: 2, title: 'Eyeshadow', brand: 'Glamour', price: 19.99 },
];
const products: Answer = () => JSON.stringify({ products: PRODUCTS });

const pipeline: Expected = {
  taskRuns: { extract: 1, transform: 1, query: 1 },
  logs: [],
  hosts: { 'dummyjson.com': products },
  outputs: { query: { outputs: [expect.objectContaining({ size: 2 })] } },
};

/** A file of the same name in a ZIP archive. */
const zipped: Answer = (path) => {
  const name = basename(path, '.zip');
  const code = `import io, sys, zipfile
data = io.BytesIO()
with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive: archive.writestr("${name}.csv", "ride_id,minutes\\n1,5\\n2,7\\n")
sys.stdout.buffer.write(data.getvalue())`;
  return execFileSync('python3', ['-c', code]);
};

/** Those that fetch packages, or ask a host. */
export const EXPECTED_ONLINE: Readonly<Record<string, Expected>> = {
  'airflow.etl_python': {
    taskRuns: { get_astronauts: 1 },
    logs: ['Number of people in space: 2', /^Li Guangsu is currently in space flying on the Tiangong!/],
    hosts: { 'api.open-notify.org': astronauts },
    outputs: { get_astronauts: { vars: { list_of_people_in_space: PEOPLE } } },
  },
  'airflow.etl_python_with_map': {
    taskRuns: { get_astronauts: 1, for_each: 1, print_astronomer: 2 },
    logs: ['Oleg Kononenko is currently in space flying on the ISS'],
    hosts: { 'api.open-notify.org': astronauts },
  },
  'company.team.api-python-sql': {
    taskRuns: { api: 1, python: 1, sql_query: 1 },
    logs: [],
    hosts: { 'dummyjson.com': products },
    outputs: { sql_query: { size: 2 } },
  },
  'tutorial.data-engineering-pipeline': pipeline,
  'company.team.data-engineering-pipeline': pipeline,
  'zoomcamp.01_getting_started_data_pipeline': { ...pipeline, outputs: { query: { size: 2 } } },
  'zoomcamp.03_getting_started_data_pipeline': pipeline,
  'company.team.dlt-json-to-duckdb': {
    taskRuns: { dlt_pipeline: 1 },
    logs: [],
    hosts: { 'dummyjson.com': products },
  },
  'company.team.dlt-elt-chess-api-to-duckdb': {
    taskRuns: { chess_api_to_duckdb: 1 },
    logs: [],
    hosts: { 'api.chess.com': (path) => JSON.stringify({ username: basename(path), followers: 3 }) },
  },
  'company.team.git-python': {
    taskRuns: { clone_repository: 1, python: 1 },
    logs: ['3 plants'],
    repositories: {
      'kestra-io/scripts#main': {
        'etl/global_power_plant.py':
          'import pandas, requests\nprint(pandas.Series([1, 2, 3]).size, "plants")\n',
      },
    },
  },
  'company.team.git-scripts': {
    taskRuns: { clone_repository: 1, run_script: 1 },
    logs: ['Hello from a repository'],
    repositories: {
      'kestra-io/scripts#main': { 'shell/hello_world.sh': '#!/bin/sh\necho Hello from a repository\n' },
    },
  },
  'sanitychecks.git_clone': {
    taskRuns: { clone: 1, delete_file: 1, assert: 1 },
    logs: [],
    repositories: { 'kestra-io/plugin-git#master': { 'README.md': 'Kestra' } },
  },
  'company.team.dinosaur_606392': {
    taskRuns: { download_json: 1, process_python: 1, process_duckdb: 1 },
    logs: [/^Downloaded JSON data: \{'id': 1/],
    hosts: { 'jsonplaceholder.typicode.com': () => '{"id": 1, "title": "eleven chars"}' },
    outputs: {
      process_duckdb: {
        outputs: [expect.objectContaining({ rows: [{ processed: true, original_id: 1, title_length: 12 }] })],
      },
    },
  },
  'company.team.loguru': {
    taskRuns: { reproducer: 1 },
    logs: [/WARNING .* Finished generating log messages$/],
  },
  'company.team.pass-data-between-tasks': {
    taskRuns: { pass_output: 1, py_outputs: 1, take_inputs: 1, check_output_file: 1 },
    logs: ['data from previous tasks: hello and from Kestra', '{"mykey": "from Kestra"}'],
  },
  'company.team.python-csv-each-parallel': {
    taskRuns: { csv: 1, pandas: 3 },
    logs: [/^<class 'pandas\..*DataFrame'>$/],
    hosts: { 'huggingface.co': () => 'id,total\n1,10\n2,20\n' },
  },
  'company.team.python-generate-outputs': {
    taskRuns: { analyze_orders: 1 },
    logs: [/^Total sum: \d+\.\d+$/, /^Average Order value: \d+\.\d+$/],
  },
  'company.team.python-partitions-metrics': { taskRuns: { partition: 9 }, logs: [] },
  'company.team.python-subflow-component': {
    taskRuns: { python: 1 },
    logs: ['The product of 1 and 2 is: 2'],
  },
  'company.team.wdir-pandas-python-outputs': {
    taskRuns: { etl: 1, extract_csv: 1, transform_and_load_csv: 1 },
    logs: [/^3 +D +4 +8 +12$/],
  },
  'company.team.zip-to-parquet': {
    taskRuns: { get_zipfile: 1, unzip: 1, parquet_output: 1 },
    logs: [],
    hosts: { 'divvy-tripdata.s3.amazonaws.com': zipped },
  },
  'sanitychecks.plugin-scripts.all_bun': {
    taskRuns: { bun_with_dependencies: 1, bun_commands_with_deps: 1 },
    logs: [/Kestra orchestrates everything!/, /Hello from kestra!/],
  },
  'sanitychecks.plugin-scripts.all_groovy': {
    taskRuns: { groovy_with_dependencies: 1, groovy_commands_with_deps: 1 },
    logs: ['Kestra orchestrates everything, Groovy!', 'Hello, Kestra!'],
  },
};
