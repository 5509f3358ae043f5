const require_common = require("./common.js");
const require_number_cells = require("./number-cells.js");
const require_time_zone = require("./time-zone.js");
const require_session = require("./session.js");
// src/tasks/jdbc/postgresql/run-query.ts
async function runQuery(properties, context) {
	const { sql, afterSQL, fetchSize } = properties;
	const parameters = require_number_cells.parametersOf(properties, context);
	warnOfOutputFiles(properties, context);
	const statements = require_number_cells.splitStatements(sql);
	require_session.requireStatements(statements, "sql");
	const after = require_number_cells.splitStatements(afterSQL ?? "");
	for (const [name, found] of [["sql", statements], ["afterSQL", after]]) if (found.length > 1) throw new require_common.TaskFailure(`property \`${name}\` holds ${found.length} statements, Query runs one: use Queries to run several`);
	const fetchType = require_number_cells.fetchTypeOf(properties);
	const fetching = {
		fetchType,
		fetchSize,
		zone: await require_time_zone.timeZoneOf(properties.timeZoneId)
	};
	return require_session.withPostgres(properties, context, async (session) => {
		const work = async () => {
			const outputs = await session.execute(statements[0], parameters, fetching);
			for (const statement of after) await session.execute(statement, parameters, {
				...fetching,
				fetchType: "NONE"
			});
			return outputs;
		};
		const outputs = await (after.length === 0 ? work() : session.transaction(work));
		session.count(fetchType);
		return {
			...fetchType === "FETCH_ONE" ? { row: null } : {},
			...outputs
		};
	});
}
function warnOfOutputFiles({ outputFiles }, { logger }) {
	if (outputFiles === void 0 || outputFiles.length === 0) return;
	logger.warn("`outputFiles` is not used: a PostgreSQL server writes no files here. Use fetchType: STORE, or the task CopyOut");
}
Object.defineProperty(exports, "runQuery", {
	enumerable: true,
	get: function() {
		return runQuery;
	}
});
Object.defineProperty(exports, "warnOfOutputFiles", {
	enumerable: true,
	get: function() {
		return warnOfOutputFiles;
	}
});
