// src/tasks/dbt/dbt-tool.ts
const CORE_IMAGE = "ghcr.io/kestra-io/dbt";
const FUSION_IMAGE = "ghcr.io/kestra-io/dbt-fusion";
const dbt = {
	program: "dbt",
	title: "dbt (a line `pip install dbt-core dbt-<adapter>` in `beforeCommands` does)",
	image: CORE_IMAGE,
	fromPyPI: true
};
const DBT_ENVIRONMENT = {
	PYTHONUNBUFFERED: "true",
	PIP_ROOT_USER_ACTION: "ignore"
};
Object.defineProperty(exports, "CORE_IMAGE", {
	enumerable: true,
	get: function() {
		return CORE_IMAGE;
	}
});
Object.defineProperty(exports, "DBT_ENVIRONMENT", {
	enumerable: true,
	get: function() {
		return DBT_ENVIRONMENT;
	}
});
Object.defineProperty(exports, "FUSION_IMAGE", {
	enumerable: true,
	get: function() {
		return FUSION_IMAGE;
	}
});
Object.defineProperty(exports, "dbt", {
	enumerable: true,
	get: function() {
		return dbt;
	}
});
