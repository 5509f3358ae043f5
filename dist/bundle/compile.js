require("./rolldown-runtime.js");
// src/tasks/dbt/compile.ts
const dbtCompileTask = require("./dbt-command.js").defineDbtCommand("Compile", "compile");
exports.dbtCompileTask = dbtCompileTask;
