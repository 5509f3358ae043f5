/** The module `./kestra` that scripts of the old Node.js type find beside them. */

export const KESTRA_MODULE = `const send = (message) => console.log('::' + JSON.stringify(message) + '::');
const metric = (type, name, value, tags = {}) => send({ metrics: [{ name, type, value, tags }] });

module.exports = {
  send,
  outputs: (outputs) => send({ outputs }),
  counter: (name, value, tags) => metric('counter', name, value, tags),
  gauge: (name, value, tags) => metric('gauge', name, value, tags),
  // Seconds, or a function that is given what to call at its end.
  timer(name, duration, tags) {
    if (typeof duration !== 'function') return metric('timer', name, duration, tags);
    const start = process.hrtime.bigint();
    duration(() => metric('timer', name, Number(process.hrtime.bigint() - start) / 1e9, tags));
  },
};
`;
