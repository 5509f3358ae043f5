const require_common = require("./common.js");
// src/tasks/core/http/request-properties.ts
const PROXY_TYPES = [
	"DIRECT",
	"HTTP",
	"SOCKS"
];
const PARTS = [
	"REQUEST_HEADERS",
	"REQUEST_BODY",
	"RESPONSE_HEADERS",
	"RESPONSE_BODY"
];
const moved = (to) => `write \`options.${to}\``;
const requestOptions = require_common.object({
	timeout: require_common.object({
		connectTimeout: require_common.duration({ description: "Longest time to connect." }),
		readIdleTimeout: require_common.duration({
			description: "Longest time without a byte of the answer.",
			default: 3e5
		})
	}, { description: "Time limits." }),
	proxy: require_common.object({
		type: require_common.choice(PROXY_TYPES, {
			description: "Kind of proxy.",
			default: "DIRECT"
		}),
		address: require_common.text({ description: "Host name or address." }),
		port: require_common.integer({
			description: "Port.",
			minimum: 1,
			maximum: 65535
		}),
		username: require_common.text({ description: "User name." }),
		password: require_common.text({
			description: "Password.",
			secret: true
		})
	}, { description: "Proxy." }),
	auth: require_common.object({
		type: require_common.choice([
			"BASIC",
			"BEARER",
			"DIGEST"
		], {
			description: "Scheme.",
			required: true
		}),
		username: require_common.text({ description: "User name, for BASIC and DIGEST." }),
		password: require_common.text({
			description: "Password, for BASIC and DIGEST.",
			secret: true
		}),
		token: require_common.text({
			description: "Token, for BEARER.",
			secret: true
		})
	}, { description: "Authentication." }),
	ssl: require_common.object({ insecureTrustAllCertificates: require_common.boolean({ description: "Accept any certificate. Only for tests." }) }, { description: "TLS." }),
	followRedirects: require_common.boolean({
		description: "Follow redirects.",
		default: true
	}),
	allowFailed: require_common.boolean({
		description: "Succeed on statuses of 400 and above.",
		default: false
	}),
	allowedResponseCodes: require_common.list(require_common.integer({ description: "Status." }), { description: "Statuses of 400 and above that count as success." }),
	defaultCharset: require_common.text({
		description: "Character set of answers that do not name one.",
		default: "UTF-8"
	}),
	enabledTcpExtendedKeepAlive: require_common.boolean({
		description: "Keep-alive probes of TCP.",
		default: true
	}),
	logs: require_common.list(require_common.choice(PARTS, { description: "Part." }), { description: "What of the exchange is logged, at DEBUG." }),
	connectTimeout: require_common.duration({
		description: "Longest time to connect.",
		deprecated: moved("timeout.connectTimeout")
	}),
	readTimeout: require_common.duration({
		description: "Longest time to the answer.",
		deprecated: moved("timeout.readIdleTimeout")
	}),
	readIdleTimeout: require_common.duration({
		description: "Longest time without a byte.",
		deprecated: moved("timeout.readIdleTimeout")
	}),
	connectionPoolIdleTimeout: require_common.duration({
		description: "How long an idle connection is kept for the next request of the task.",
		deprecated: "a task makes one request; remove it"
	}),
	maxContentLength: require_common.integer({
		description: "Longest answer in bytes.",
		deprecated: "remove it"
	}),
	proxyType: require_common.choice(PROXY_TYPES, {
		description: "Kind of proxy.",
		deprecated: moved("proxy.type")
	}),
	proxyAddress: require_common.text({
		description: "Address of the proxy.",
		deprecated: moved("proxy.address")
	}),
	proxyPort: require_common.integer({
		description: "Port of the proxy.",
		deprecated: moved("proxy.port")
	}),
	proxyUsername: require_common.text({
		description: "User name at the proxy.",
		deprecated: moved("proxy.username")
	}),
	proxyPassword: require_common.text({
		description: "Password at the proxy.",
		secret: true,
		deprecated: moved("proxy.password")
	}),
	basicAuthUser: require_common.text({
		description: "User name.",
		deprecated: moved("auth")
	}),
	basicAuthPassword: require_common.text({
		description: "Password.",
		secret: true,
		deprecated: moved("auth")
	}),
	logLevel: require_common.choice([
		"ALL",
		"TRACE",
		"DEBUG",
		"INFO",
		"WARN",
		"ERROR",
		"OFF",
		"NOT_SPECIFIED"
	], {
		description: "At TRACE, DEBUG or ALL every part of the exchange is logged.",
		deprecated: moved("logs")
	})
}, { description: "How the request is made." });
const requestProperties = {
	uri: require_common.text({
		description: "Address; blanks are escaped.",
		required: true
	}),
	method: require_common.text({
		description: "Method.",
		default: "GET"
	}),
	params: require_common.map(require_common.either(require_common.list(require_common.text({ description: "Value." }), { description: "Values of a parameter that is repeated." }), require_common.text({ description: "Value." }), { description: "Value or values." }), { description: "Parameters added to the query of the address." }),
	headers: require_common.map(require_common.text({ description: "Value." }), { description: "Headers." }),
	body: require_common.text({ description: "Body." }),
	formData: require_common.map(require_common.any({ description: "Value, URI of a stored file, or `{name, content}` of a file." }), { description: "Fields of a form, URL-encoded; as parts, files among them, with `contentType: multipart/form-data`. Wins over `body`." }),
	contentType: require_common.text({
		description: "Content type of the body.",
		default: "application/json"
	}),
	options: requestOptions,
	allowFailed: require_common.boolean({
		description: "Succeed on statuses of 400 and above.",
		deprecated: moved("allowFailed")
	}),
	sslOptions: require_common.object({ insecureTrustAllCertificates: require_common.boolean({ description: "Accept any certificate. Only for tests." }) }, {
		description: "TLS.",
		deprecated: moved("ssl")
	})
};
Object.defineProperty(exports, "requestProperties", {
	enumerable: true,
	get: function() {
		return requestProperties;
	}
});
