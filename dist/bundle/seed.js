require("./rolldown-runtime.js");
// src/tasks/dbt/seed.ts
const dbtSeedTask = require("./dbt-command.js").defineDbtCommand("Seed", "seed");
exports.dbtSeedTask = dbtSeedTask;
