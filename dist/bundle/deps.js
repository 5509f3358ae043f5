require("./rolldown-runtime.js");
// src/tasks/dbt/deps.ts
const dbtDepsTask = require("./dbt-command.js").defineDbtCommand("Deps", "deps", false);
exports.dbtDepsTask = dbtDepsTask;
