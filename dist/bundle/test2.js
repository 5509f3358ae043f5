require("./rolldown-runtime.js");
// src/tasks/dbt/test.ts
const dbtTestTask = require("./dbt-command.js").defineDbtCommand("Test", "test");
exports.dbtTestTask = dbtTestTask;
