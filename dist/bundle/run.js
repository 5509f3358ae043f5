require("./rolldown-runtime.js");
// src/tasks/dbt/run.ts
const dbtRunTask = require("./dbt-command.js").defineDbtCommand("Run", "run");
exports.dbtRunTask = dbtRunTask;
