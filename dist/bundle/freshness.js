require("./rolldown-runtime.js");
// src/tasks/dbt/freshness.ts
const dbtFreshnessTask = require("./dbt-command.js").defineDbtCommand("Freshness", "source freshness", false);
exports.dbtFreshnessTask = dbtFreshnessTask;
