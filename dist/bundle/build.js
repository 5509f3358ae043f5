require("./rolldown-runtime.js");
// src/tasks/dbt/build.ts
const dbtBuildTask = require("./dbt-command.js").defineDbtCommand("Build", "build");
exports.dbtBuildTask = dbtBuildTask;
