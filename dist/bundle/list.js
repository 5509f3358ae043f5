require("./rolldown-runtime.js");
// src/tasks/dbt/list.ts
const dbtListTask = require("./dbt-command.js").defineDbtCommand("List", "list", false);
exports.dbtListTask = dbtListTask;
