const require_language = require("./language.js");
const require_require_program = require("./require-program.js");
// src/tasks/scripts/dotnet/dotnet.ts
const IMAGE = "mcr.microsoft.com/dotnet/sdk:10.0";
const INSTALL = ["dotnet tool install -g dotnet-script --ignore-failed-sources || true", "export PATH=\"$PATH:$HOME/.dotnet/tools\""];
const dotnet = {
	name: "dotnet",
	image: IMAGE,
	extension: ".csx",
	async setup({ where }, context) {
		if (where === "host") await require_require_program.requireProgram(context, "dotnet", "the .NET SDK", IMAGE);
		const installed = where === "host" && await context.process.which("dotnet-script") !== void 0;
		return {
			...require_language.PLAIN_SETUP,
			command: "dotnet-script",
			prelude: installed ? [] : INSTALL
		};
	}
};
const dotnetCommands = {
	name: "dotnet",
	image: IMAGE,
	async setup({ where }, context) {
		if (where === "host") await require_require_program.requireProgram(context, "dotnet", "the .NET SDK", IMAGE);
		return require_language.PLAIN_SETUP;
	}
};
Object.defineProperty(exports, "dotnet", {
	enumerable: true,
	get: function() {
		return dotnet;
	}
});
Object.defineProperty(exports, "dotnetCommands", {
	enumerable: true,
	get: function() {
		return dotnetCommands;
	}
});
