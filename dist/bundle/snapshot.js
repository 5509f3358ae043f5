require("./rolldown-runtime.js");
// src/tasks/dbt/snapshot.ts
const dbtSnapshotTask = require("./dbt-command.js").defineDbtCommand("Snapshot", "snapshot");
exports.dbtSnapshotTask = dbtSnapshotTask;
