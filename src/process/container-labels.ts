/** Labels under which people look for Kestra's containers, beside our own. */

const NAMES: Readonly<Record<string, string>> = {
  namespace: 'namespace',
  flow: 'flow-id',
  task: 'task-id',
  execution: 'execution-id',
  taskrun: 'taskrun-id',
};

const LONGEST = 63;

/** Kestra: values of at most 63 characters that end in a letter or digit, and attempts counted from 0. */
export function kestraLabels(given: Readonly<Record<string, string>>): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const [name, kestra] of Object.entries(NAMES)) {
    const value = given[name];
    if (value !== undefined)
      labels[`kestra.io/${kestra}`] = value.slice(0, LONGEST).replace(/-+$|\.+$|_+$/, '');
  }
  if (given.attempt !== undefined) labels['kestra.io/taskrun-attempt'] = String(Number(given.attempt) - 1);
  return labels;
}
