const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let node_module = require("node:module");
// node_modules/fast-string-truncated-width/dist/utils.js
var getCodePointsLength, isFullWidth, isWideNotCJKTNotEmoji;
var init_utils = require_rolldown_runtime.__esmMin((() => {
	getCodePointsLength = (() => {
		const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
		return (input) => {
			let surrogatePairsNr = 0;
			SURROGATE_PAIR_RE.lastIndex = 0;
			while (SURROGATE_PAIR_RE.test(input)) surrogatePairsNr += 1;
			return input.length - surrogatePairsNr;
		};
	})();
	isFullWidth = (x) => {
		return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
	};
	isWideNotCJKTNotEmoji = (x) => {
		return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
	};
}));
// node_modules/fast-string-truncated-width/dist/index.js
var ANSI_RE, CONTROL_RE, CJKT_WIDE_RE, TAB_RE, EMOJI_RE, LATIN_RE, MODIFIER_RE, NO_TRUNCATION$1, getStringTruncatedWidth;
var init_dist$1 = require_rolldown_runtime.__esmMin((() => {
	init_utils();
	ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
	CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
	CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
	TAB_RE = /\t{1,1000}/y;
	EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
	LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
	MODIFIER_RE = /\p{M}+/gu;
	NO_TRUNCATION$1 = {
		limit: Infinity,
		ellipsis: ""
	};
	getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
		const LIMIT = truncationOptions.limit ?? Infinity;
		const ELLIPSIS = truncationOptions.ellipsis ?? "";
		const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION$1, widthOptions).width : 0);
		const ANSI_WIDTH = 0;
		const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
		const TAB_WIDTH = widthOptions.tabWidth ?? 8;
		const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
		const FULL_WIDTH_WIDTH = 2;
		const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
		const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
		const PARSE_BLOCKS = [
			[LATIN_RE, REGULAR_WIDTH],
			[ANSI_RE, ANSI_WIDTH],
			[CONTROL_RE, CONTROL_WIDTH],
			[TAB_RE, TAB_WIDTH],
			[EMOJI_RE, EMOJI_WIDTH],
			[CJKT_WIDE_RE, WIDE_WIDTH]
		];
		let indexPrev = 0;
		let index = 0;
		let length = input.length;
		let lengthExtra = 0;
		let truncationEnabled = false;
		let truncationIndex = length;
		let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
		let unmatchedStart = 0;
		let unmatchedEnd = 0;
		let width = 0;
		let widthExtra = 0;
		outer: while (true) {
			if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
				const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
				lengthExtra = 0;
				for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
					const codePoint = char.codePointAt(0) || 0;
					if (isFullWidth(codePoint)) widthExtra = FULL_WIDTH_WIDTH;
					else if (isWideNotCJKTNotEmoji(codePoint)) widthExtra = WIDE_WIDTH;
					else widthExtra = REGULAR_WIDTH;
					if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
					if (width + widthExtra > LIMIT) {
						truncationEnabled = true;
						break outer;
					}
					lengthExtra += char.length;
					width += widthExtra;
				}
				unmatchedStart = unmatchedEnd = 0;
			}
			if (index >= length) break outer;
			for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
				const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
				BLOCK_RE.lastIndex = index;
				if (BLOCK_RE.test(input)) {
					lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
					widthExtra = lengthExtra * BLOCK_WIDTH;
					if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
					if (width + widthExtra > LIMIT) {
						truncationEnabled = true;
						break outer;
					}
					width += widthExtra;
					unmatchedStart = indexPrev;
					unmatchedEnd = index;
					index = indexPrev = BLOCK_RE.lastIndex;
					continue outer;
				}
			}
			index += 1;
		}
		return {
			width: truncationEnabled ? truncationLimit : width,
			index: truncationEnabled ? truncationIndex : length,
			truncated: truncationEnabled,
			ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
		};
	};
}));
// node_modules/fast-string-width/dist/index.js
var dist_exports = require_rolldown_runtime.__exportAll({ default: () => fastStringWidth });
var NO_TRUNCATION, fastStringWidth;
var init_dist = require_rolldown_runtime.__esmMin((() => {
	init_dist$1();
	NO_TRUNCATION = {
		limit: Infinity,
		ellipsis: "",
		ellipsisWidth: 0
	};
	fastStringWidth = (input, options = {}) => {
		return getStringTruncatedWidth(input, NO_TRUNCATION, options).width;
	};
}));
// node_modules/yaml/dist/nodes/identity.js
var require_identity = require_rolldown_runtime.__commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = require_rolldown_runtime.__commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = require_rolldown_runtime.__commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = require_rolldown_runtime.__commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = require_rolldown_runtime.__commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = require_rolldown_runtime.__commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = require_rolldown_runtime.__commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = require_rolldown_runtime.__commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) throw new Error(`Tag not resolved for ${obj?.constructor?.name ?? (obj === null ? "null" : typeof obj)} value`);
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			if (hasNewline || !(ctx.inFlow ?? value.flow ?? value.items.length === 0)) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = require_rolldown_runtime.__commonJSMin(((exports) => {
	var node_process = require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = require_rolldown_runtime.__commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = require_rolldown_runtime.__commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			return addPairToJSMap.addPairToJSMap(ctx, ctx?.mapAsMap ? new Map() : {}, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = require_rolldown_runtime.__commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = require_rolldown_runtime.__commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = require_rolldown_runtime.__commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = require_rolldown_runtime.__commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = require_rolldown_runtime.__commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = require_rolldown_runtime.__commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	exports.schema = [map.map, seq.seq].concat([
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	], {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = require_rolldown_runtime.__commonJSMin(((exports) => {
	var node_buffer = require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = require_rolldown_runtime.__commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = require_rolldown_runtime.__commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = require_rolldown_runtime.__commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = require_rolldown_runtime.__commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, contentComment ? void 0 : () => chompKeep = true);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = require_rolldown_runtime.__commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "\u2026" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "\u2026";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "\u2026\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = require_rolldown_runtime.__commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = require_rolldown_runtime.__commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = require_rolldown_runtime.__commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = require_rolldown_runtime.__commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = require_rolldown_runtime.__commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "\u0085",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = require_rolldown_runtime.__commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = require_rolldown_runtime.__commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = require_rolldown_runtime.__commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = require_rolldown_runtime.__commonJSMin(((exports) => {
	var node_process = require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = require_rolldown_runtime.__commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = require_rolldown_runtime.__commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = require_rolldown_runtime.__commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = require_rolldown_runtime.__commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "\ufeff";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = require_rolldown_runtime.__commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = new Set("0123456789ABCDEFabcdef");
	const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = new Set(",[]{}");
	const invalidAnchorChars = new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = require_rolldown_runtime.__commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = require_rolldown_runtime.__commonJSMin(((exports) => {
	var node_process = require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = require_rolldown_runtime.__commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/index.js
var require_dist = require_rolldown_runtime.__commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.CST = cst;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
// src/app/secrets.ts
var secrets_exports = require_rolldown_runtime.__exportAll({
	InvalidSecretError: () => InvalidSecretError,
	Secrets: () => Secrets
});
const ENCODED_PREFIX = "SECRET_";
const PLAIN_PREFIX = "GITESTRA_SECRET_";
var InvalidSecretError = class extends Error {
	variable;
	constructor(variable) {
		super(`environment variable ${variable} is not base64; Kestra's ${ENCODED_PREFIX} variables are base64, plain values go into ${PLAIN_PREFIX}${variable.slice(7)}`);
		this.name = "InvalidSecretError";
		this.variable = variable;
	}
};
var Secrets = class {
	#values = new Map();
	#invalid = new Map();
	constructor({ environment, given = {} }) {
		for (const [variable, value] of Object.entries(environment)) {
			if (value === void 0) continue;
			if (variable.startsWith(ENCODED_PREFIX)) this.#decode(variable, value);
		}
		for (const [variable, value] of Object.entries(environment)) if (value !== void 0 && variable.startsWith(PLAIN_PREFIX)) this.#values.set(variable.slice(16).toUpperCase(), value);
		for (const [name, value] of Object.entries(given)) this.#values.set(name.toUpperCase(), value);
	}
	#decode(variable, value) {
		const name = variable.slice(7).toUpperCase();
		const trimmed = value.trim().replace(/\s+/g, "");
		if (/^[A-Za-z0-9+/]*={0,2}$/.test(trimmed) && trimmed.length % 4 !== 1) this.#values.set(name, Buffer.from(trimmed, "base64").toString("utf8"));
		else this.#invalid.set(name, variable);
	}
	get(name) {
		const key = name.toUpperCase();
		const value = this.#values.get(key);
		const invalid = this.#invalid.get(key);
		if (value === void 0 && invalid !== void 0) throw new InvalidSecretError(invalid);
		return value;
	}
	get names() {
		return [...this.#values.keys()];
	}
	registerAll(redactor) {
		for (const [name, value] of this.#values) redactor.register(value, name);
	}
};
// src/report/execution-facts.ts
function executionDuration(execution) {
	return between(execution.startDate, execution.endDate);
}
function taskRunDuration(run) {
	return run.startDate === void 0 ? void 0 : between(run.startDate, run.endDate);
}
function between(start, end) {
	if (end === void 0) return void 0;
	const milliseconds = Date.parse(end) - Date.parse(start);
	return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : void 0;
}
function taskRunLabel(run) {
	const index = run.iteration === void 0 ? "" : `[${run.iteration}]`;
	return run.value === void 0 ? `${run.taskId}${index}` : `${run.taskId}${index} = ${run.value}`;
}
function lastFailure(run) {
	return run.attempts.findLast((attempt) => attempt.failure !== void 0)?.failure;
}
function failureText(failure) {
	const lines = [failure.message];
	const facts = [];
	if (failure.exitCode !== void 0 && !/exit code/i.test(failure.message)) facts.push(`exit code ${failure.exitCode}`);
	if (failure.signalName !== void 0) facts.push(`ended by ${failure.signalName}`);
	if (failure.timedOut === true && !/time[ds]?[ -]?out/i.test(failure.message)) facts.push("timed out");
	if (failure.killed === true && !/killed|stopped/i.test(failure.message)) facts.push("killed");
	if (facts.length > 0) lines.push(`(${facts.join(", ")})`);
	const at = failure.at;
	if (at !== void 0) {
		const where = [at.property, [
			at.file,
			at.line,
			at.column
		].filter((part) => part !== void 0).join(":")];
		lines.push(`at ${where.filter((part) => part !== void 0 && part !== "").join(" ")}`);
	}
	for (const cause of failure.cause ?? []) lines.push(`because ${cause}`);
	return lines.join("\n");
}
function failedTaskRuns(execution) {
	const failed = execution.taskRuns.filter((run) => run.state === "FAILED" || run.state === "KILLED");
	const parents = new Set(failed.map((run) => run.parentId));
	const own = failed.filter((run) => !parents.has(run.id));
	const [stopped, reasons] = [true, false].map((killed) => own.filter((run) => lastFailure(run)?.killed === true === killed));
	return [...reasons, ...stopped];
}
function statesByTask(execution) {
	const states = new Map();
	for (const run of execution.taskRuns) {
		const known = states.get(run.taskId);
		if (known === void 0 || badness(run.state) > badness(known)) states.set(run.taskId, run.state);
	}
	return states;
}
const BADNESS = [
	["SKIPPED"],
	["SUCCESS"],
	[
		"CREATED",
		"SUBMITTED",
		"QUEUED",
		"RUNNING",
		"PAUSED",
		"RESTARTED",
		"RETRYING",
		"RETRIED",
		"BREAKPOINT",
		"RESUBMITTED"
	],
	["WARNING"],
	["CANCELLED"],
	["KILLING", "KILLED"],
	["FAILED"]
];
function badness(state) {
	return BADNESS.findIndex((states) => states.includes(state));
}
function stateIcon(state) {
	switch (state) {
		case "SUCCESS": return "\u2705";
		case "WARNING": return "\u26a0\ufe0f";
		case "FAILED": return "\u274c";
		case "KILLED":
		case "KILLING":
		case "CANCELLED": return "\ud83d\uded1";
		case "SKIPPED": return "\u23ed\ufe0f";
		case "PAUSED":
		case "QUEUED":
		case "BREAKPOINT": return "\u23f8\ufe0f";
		case "CREATED":
		case "SUBMITTED":
		case "RUNNING":
		case "RESTARTED":
		case "RETRYING":
		case "RETRIED":
		case "RESUBMITTED": return "\ud83d\udd35";
	}
}
// \0builtin:crypto
const builtin$6 = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:crypto");
const createCipheriv = (...given) => builtin$6().createCipheriv(...given);
const createDecipheriv = (...given) => builtin$6().createDecipheriv(...given);
const createHash = (...given) => builtin$6().createHash(...given);
const randomBytes$1 = (...given) => builtin$6().randomBytes(...given);
const randomFillSync = (...given) => builtin$6().randomFillSync(...given);
const randomUUID = (...given) => builtin$6().randomUUID(...given);
const timingSafeEqual = (...given) => builtin$6().timingSafeEqual(...given);
// \0late:fast-string-width
let loaded$1;
const load$1 = () => loaded$1 ??= (init_dist(), require_rolldown_runtime.__toCommonJS(dist_exports));
function _late_fast_string_width_default(...given) {
	return new.target ? new (load$1()).default(...given) : load$1().default(...given);
}
// src/report/printable.ts
var printable_exports = require_rolldown_runtime.__exportAll({
	count: () => count,
	printable: () => printable,
	textWidth: () => textWidth,
	truncate: () => truncate,
	withoutEscapes: () => withoutEscapes
});
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/g;
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
function printable(text) {
	return text.replace(UNSAFE, "\ufffd");
}
function withoutEscapes(text) {
	return text.includes("\x1B") ? text.replace(ANSI, "") : text;
}
function textWidth(text) {
	return _late_fast_string_width_default(text);
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function truncate(text, limit) {
	if (text.length <= limit) return text;
	const end = Math.max(0, limit - 1);
	const last = text.charCodeAt(end - 1);
	return `${text.slice(0, last >= 55296 && last <= 56319 ? end - 1 : end)}\u2026`;
}
// src/storage/line-file.ts
const BUFFER_LIMIT = 65536;
const CHUNK = 65536;
const NEWLINE$2 = 10;
var LineFile = class {
	path;
	#descriptor;
	#lines = [];
	#length = 0;
	constructor(path) {
		this.path = path;
		try {
			const descriptor = require_start.openSync(path, "a+");
			const { size } = require_start.fstatSync(descriptor);
			const whole = size === 0 ? 0 : endOfLastLine(descriptor, size);
			if (whole < size) require_start.ftruncateSync(descriptor, whole);
			this.#descriptor = descriptor;
		} catch (error) {
			throw unwritable(path, error);
		}
	}
	append(line) {
		this.#lines.push(line);
		this.#length += line.length + 1;
		if (this.#length >= BUFFER_LIMIT) this.flush();
	}
	flush() {
		if (this.#lines.length === 0) return;
		if (this.#descriptor === void 0) throw new Error(`${this.path} is closed; nothing can be added to it`);
		const bytes = Buffer.from(this.#lines.join("\n") + "\n");
		this.#lines = [];
		this.#length = 0;
		let written = 0;
		try {
			while (written < bytes.length) written += require_start.writeSync(this.#descriptor, bytes, written);
		} catch (error) {
			takeBack(this.#descriptor, written);
			throw unwritable(this.path, error);
		}
	}
	close() {
		if (this.#descriptor === void 0) return;
		try {
			this.flush();
		} finally {
			require_start.closeSync(this.#descriptor);
			this.#descriptor = void 0;
		}
	}
};
function takeBack(descriptor, written) {
	if (written === 0) return;
	try {
		require_start.ftruncateSync(descriptor, require_start.fstatSync(descriptor).size - written);
	} catch {}
}
function unwritable(path, error) {
	return new require_start.StorageError("unwritable", `Cannot write ${path}: ${require_start.describeSystemError(error)}`, error);
}
function* readLines(path) {
	const descriptor = require_start.openSync(path, "r");
	try {
		const chunk = Buffer.allocUnsafe(CHUNK);
		let pending = [];
		let number = 0;
		for (let read = require_start.readSync(descriptor, chunk); read > 0; read = require_start.readSync(descriptor, chunk)) {
			let start = 0;
			for (let end = chunk.indexOf(NEWLINE$2); end !== -1 && end < read; end = chunk.indexOf(NEWLINE$2, start)) {
				const piece = chunk.subarray(start, end);
				number += 1;
				yield {
					number,
					text: pending.length === 0 ? piece.toString("utf8") : Buffer.concat([...pending, piece]).toString("utf8")
				};
				pending = [];
				start = end + 1;
			}
			if (start < read) pending.push(Buffer.from(chunk.subarray(start, read)));
		}
	} finally {
		require_start.closeSync(descriptor);
	}
}
function firstLine$1(path) {
	const descriptor = require_start.openSync(path, "r");
	try {
		const bytes = Buffer.allocUnsafe(4096);
		const head = bytes.subarray(0, require_start.readSync(descriptor, bytes));
		const end = head.indexOf(NEWLINE$2);
		return end === -1 ? void 0 : head.toString("utf8", 0, end);
	} finally {
		require_start.closeSync(descriptor);
	}
}
function lastLine(path) {
	const descriptor = require_start.openSync(path, "r");
	try {
		const end = endOfLastLine(descriptor, require_start.fstatSync(descriptor).size);
		if (end === 0) return void 0;
		const start = endOfLastLine(descriptor, end - 1);
		const bytes = Buffer.allocUnsafe(end - 1 - start);
		require_start.readSync(descriptor, bytes, 0, bytes.length, start);
		return bytes.toString("utf8");
	} finally {
		require_start.closeSync(descriptor);
	}
}
function endOfLastLine(descriptor, size) {
	const chunk = Buffer.allocUnsafe(Math.min(CHUNK, size));
	for (let end = size; end > 0;) {
		const start = Math.max(0, end - chunk.length);
		const read = require_start.readSync(descriptor, chunk, 0, end - start, start);
		const at = chunk.subarray(0, read).lastIndexOf(NEWLINE$2);
		if (at !== -1) return start + at + 1;
		end = start;
	}
	return 0;
}
// src/storage/journal-file.ts
const JOURNAL_FILE = "journal.ndjson";
function createJournal(path, header) {
	if (require_start.existsSync(path)) throw new require_start.StorageError("execution-exists", `${path} is there already; a journal is never overwritten`);
	const file = new LineFile(path);
	file.append(JSON.stringify({
		gitestra: 1,
		...header
	}));
	file.flush();
	return file;
}
function appendJournal(path) {
	if (!require_start.existsSync(path)) throw missing(path);
	return new LineFile(path);
}
function readJournal(path) {
	if (!require_start.existsSync(path)) throw missing(path);
	const pieces = parsePieces(path);
	const first = pieces.next();
	const [header, ...events] = first.done === true ? [] : first.value.events;
	if (typeof header !== "object" || header === null || typeof header.gitestra !== "number") throw new require_start.StorageError("journal-damaged", `${path} does not begin with the line {"gitestra": 1, \u2026}; it is no journal of an execution, or it was never begun`);
	const version = header.gitestra;
	if (version !== 1) throw new require_start.StorageError("journal-version", `${path} has journal format ${version}; this version of Gitestra reads format 1. Use the version that wrote it`);
	return {
		header,
		pieces: withFirst({
			events,
			marked: first.done !== true && first.value.marked
		}, pieces)
	};
}
function* withFirst(first, rest) {
	yield first;
	yield* rest;
}
function journalEvents(journal) {
	return [...journal.pieces].flatMap((piece) => piece.events);
}
function* parsePieces(path) {
	for (const { text, lines } of readArrays(path)) {
		let events;
		try {
			events = JSON.parse(text);
		} catch {}
		if (events?.length !== lines) throw damaged(path);
		yield {
			events,
			marked: text.includes("\u27e6") || text.includes("{\"$")
		};
	}
}
const BLOCK = 262144;
const [NEWLINE$1, COMMA$1, OPEN, CLOSE] = [
	10,
	44,
	91,
	93
];
function* readArrays(path) {
	const descriptor = require_start.openSync(path, "r");
	try {
		let bytes = Buffer.allocUnsafe(BLOCK);
		let filled = 1;
		for (;;) {
			if (filled === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
			const read = require_start.readSync(descriptor, bytes, filled, bytes.length - filled, null);
			if (read === 0) return;
			const end = bytes.subarray(filled, filled + read).lastIndexOf(NEWLINE$1);
			const last = filled + end;
			filled += read;
			if (end === -1) continue;
			bytes[0] = OPEN;
			let lines = 1;
			for (let at = bytes.indexOf(NEWLINE$1); at < last; at = bytes.indexOf(NEWLINE$1, at + 1)) {
				bytes[at] = COMMA$1;
				lines += 1;
			}
			bytes[last] = CLOSE;
			yield {
				text: bytes.toString("utf8", 0, last + 1),
				lines
			};
			bytes.copyWithin(1, last + 1, filled);
			filled -= last;
		}
	} finally {
		require_start.closeSync(descriptor);
	}
}
function damaged(path) {
	for (const { number, text } of readLines(path)) {
		const problem = problemOf(text);
		if (problem === void 0) continue;
		return new require_start.StorageError("journal-damaged", `Line ${number} of ${path} is no JSON (${problem}); the journal was changed or damaged after it was written`);
	}
	return new require_start.StorageError("journal-damaged", `${path} was changed while it was read`);
}
function problemOf(text) {
	try {
		JSON.parse(text);
		return;
	} catch (error) {
		return error.message;
	}
}
function missing(path) {
	return new require_start.StorageError("journal-missing", `There is no journal ${path}; the execution never began, or its folder was moved`);
}
function journalHead(path) {
	if (!require_start.existsSync(path)) return void 0;
	const { parent } = parsed$1(firstLine$1(path));
	const { type } = parsed$1(lastLine(path));
	return {
		...typeof parent === "string" ? { parent } : {},
		...typeof type === "string" ? { last: type } : {}
	};
}
function parsed$1(line) {
	try {
		return line === void 0 ? {} : JSON.parse(line);
	} catch {
		return {};
	}
}
// src/storage/log-file.ts
var log_file_exports = require_rolldown_runtime.__exportAll({ readLogFile: () => readLogFile });
const LOG_FILE = "logs.ndjson";
const FLUSH_AFTER = 200;
function openLogFile(path) {
	const file = new LineFile(path);
	const toJson = entryPrinter();
	let timer;
	const flush = () => {
		clearTimeout(timer);
		timer = void 0;
		file.flush();
	};
	return {
		write(entry) {
			file.append(toJson(entry));
			timer ??= setTimeout(() => {
				try {
					flush();
				} catch {}
			}, FLUSH_AFTER).unref();
		},
		flush,
		close() {
			clearTimeout(timer);
			timer = void 0;
			file.close();
		}
	};
}
function entryPrinter() {
	let last;
	let [head, tail] = ["", ""];
	return (entry) => {
		if (last === void 0 || entry.at !== last.at || entry.level !== last.level || entry.taskRunId !== last.taskRunId || entry.taskId !== last.taskId || entry.value !== last.value || entry.attempt !== last.attempt) {
			const { at, level, message: _, ...rest } = entry;
			head = `${JSON.stringify({
				at,
				level
			}).slice(0, -1)},"message":`;
			const others = JSON.stringify(rest);
			tail = others === "{}" ? "}" : `,${others.slice(1)}`;
			last = entry;
		}
		return head + JSON.stringify(entry.message) + tail;
	};
}
function* readLogFile(path, filter = {}) {
	if (!require_start.existsSync(path)) return;
	const lowest = filter.level === void 0 ? 0 : require_start.LOG_LEVELS.indexOf(filter.level);
	for (const { text } of readLines(path)) {
		const entry = parseEntry(text);
		if (entry === void 0) continue;
		if (require_start.LOG_LEVELS.indexOf(entry.level) < lowest) continue;
		if (filter.taskId !== void 0 && entry.taskId !== filter.taskId) continue;
		if (filter.taskRunId !== void 0 && entry.taskRunId !== filter.taskRunId) continue;
		if (filter.attempt !== void 0 && entry.attempt !== filter.attempt) continue;
		yield entry;
	}
}
function parseEntry(text) {
	try {
		const entry = JSON.parse(text);
		return typeof entry?.message === "string" && typeof entry.level === "string" ? entry : void 0;
	} catch {
		return;
	}
}
// src/storage/execution-folder.ts
var execution_folder_exports = require_rolldown_runtime.__exportAll({
	EXECUTIONS_DIR: () => EXECUTIONS_DIR,
	createExecutionFolder: () => createExecutionFolder,
	executionFolder: () => executionFolder,
	findExecutionFolder: () => findExecutionFolder,
	keepOutOfGit: () => keepOutOfGit,
	listExecutionFolders: () => listExecutionFolders,
	readExecutionRecord: () => readExecutionRecord,
	writeExecutionRecord: () => writeExecutionRecord
});
const EXECUTIONS_DIR = require_start.join(".gitestra", "executions");
const RECORD_FILE = "execution.json";
const ID$3 = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
function executionFolder(executionsDir, id) {
	if (!ID$3.test(id)) throw new require_start.StorageError("execution-not-found", `\u201c${id}\u201d is no execution id: letters, digits, - and _ only`);
	const path = require_start.join(executionsDir, id);
	return {
		id,
		path,
		journalFile: require_start.join(path, JOURNAL_FILE),
		logFile: require_start.join(path, LOG_FILE),
		recordFile: require_start.join(path, RECORD_FILE),
		filesDir: require_start.join(path, "files")
	};
}
function createExecutionFolder(executionsDir, id) {
	const folder = executionFolder(executionsDir, id);
	try {
		require_start.mkdirSync(executionsDir, { recursive: true });
		keepOutOfGit(executionsDir);
		require_start.mkdirSync(folder.path);
		require_start.mkdirSync(folder.filesDir);
	} catch (error) {
		if (error.code === "EEXIST" && require_start.existsSync(require_start.join(folder.path, "journal.ndjson"))) throw new require_start.StorageError("execution-exists", `Execution ${id} is there already: ${folder.path}`, error);
		throw new require_start.StorageError("unwritable", `Cannot write executions to ${executionsDir}: ${require_start.describeSystemError(error)}. Make the folder writable, or choose another with --executions-dir`, error);
	}
	return folder;
}
function findExecutionFolder(executionsDir, id) {
	const ids = executionIds(executionsDir);
	if (ids.includes(id)) return executionFolder(executionsDir, id);
	const matches = id === "" ? [] : ids.filter((other) => other.startsWith(id));
	if (matches.length === 1) return executionFolder(executionsDir, matches[0]);
	if (matches.length > 1) throw new require_start.StorageError("execution-not-found", `${matches.length} executions begin with \u201c${id}\u201d: ${matches.slice(0, 3).join(", ")}${matches.length > 3 ? ", \u2026" : ""}. Give more letters`);
	const close = require_start.nearest(id, ids);
	const help = ids.length === 0 ? "There are no executions there yet" : close === void 0 ? "gitestra executions list shows what there is" : `Did you mean ${close}?`;
	throw new require_start.StorageError("execution-not-found", `There is no execution \u201c${id}\u201d in ${executionsDir}. ${help}`);
}
function writeExecutionRecord(folder, record) {
	const temporary = `${folder.recordFile}.${process.pid}.tmp`;
	try {
		const descriptor = require_start.openSync(temporary, "w");
		try {
			for (const piece of recordText(record)) writeWhole(descriptor, piece);
		} finally {
			require_start.closeSync(descriptor);
		}
		require_start.renameSync(temporary, folder.recordFile);
	} catch (error) {
		require_start.rmSync(temporary, { force: true });
		throw new require_start.StorageError("unwritable", `Cannot write ${folder.recordFile}: ${require_start.describeSystemError(error)}`, error);
	}
}
const PIECE = 262144;
function* recordText({ taskRuns, ...head }) {
	let piece = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "taskRuns": [`;
	let separator = "\n    ";
	for (const run of taskRuns) {
		piece += separator + JSON.stringify(run, null, 2).replaceAll("\n", "\n    ");
		separator = ",\n    ";
		if (piece.length < PIECE) continue;
		yield piece;
		piece = "";
	}
	yield `${piece}${taskRuns.length === 0 ? "" : "\n  "}]\n}\n`;
}
function writeWhole(descriptor, text) {
	const bytes = Buffer.from(text);
	for (let written = 0; written < bytes.length;) written += require_start.writeSync(descriptor, bytes, written);
}
function readExecutionRecord(folder) {
	let text;
	try {
		text = require_start.readFileSync(folder.recordFile, "utf8");
	} catch {
		return;
	}
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new require_start.StorageError("journal-damaged", `${folder.recordFile} is no JSON: ${error.message}`, error);
	}
}
function listExecutionFolders(executionsDir) {
	return executionIds(executionsDir).map((id) => executionFolder(executionsDir, id)).map((folder) => ({
		folder,
		began: beginning(folder)
	})).sort((a, b) => b.began - a.began || (a.folder.id < b.folder.id ? -1 : 1)).map(({ folder }) => folder);
}
function executionIds(executionsDir) {
	let entries;
	try {
		entries = require_start.readdirSync(executionsDir, { withFileTypes: true });
	} catch {
		return [];
	}
	return entries.filter((entry) => entry.isDirectory() && ID$3.test(entry.name)).map((entry) => entry.name);
}
function beginning(folder) {
	const match = /^ {2}"startDate": "([^"]+)"/m.exec(headOf(folder.recordFile));
	const date = Date.parse(match?.[1] ?? "");
	if (!Number.isNaN(date)) return date;
	try {
		return require_start.statSync(folder.path).birthtimeMs;
	} catch {
		return 0;
	}
}
function headOf(path) {
	let descriptor;
	try {
		descriptor = require_start.openSync(path, "r");
	} catch {
		return "";
	}
	try {
		const bytes = Buffer.allocUnsafe(4096);
		return bytes.toString("utf8", 0, require_start.readSync(descriptor, bytes));
	} finally {
		require_start.closeSync(descriptor);
	}
}
function keepOutOfGit(executionsDir) {
	const home = require_start.dirname(executionsDir);
	const ignore = require_start.join(home, ".gitignore");
	if (!/[\\/]?\.gitestra$/.test(home) || require_start.existsSync(ignore)) return;
	try {
		require_start.writeFileSync(ignore, "*\n", { flag: "wx" });
	} catch {}
}
// src/flow/path.ts
var path_exports = require_rolldown_runtime.__exportAll({
	formatPath: () => formatPath,
	isRecord: () => isRecord,
	pathOfPointer: () => pathOfPointer,
	valueAt: () => valueAt
});
const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;
function formatPath(path) {
	let text = "";
	for (const step of path) if (typeof step === "number") text += `[${step}]`;
	else if (PLAIN_KEY.test(step)) text += text === "" ? step : `.${step}`;
	else text += `['${step.replaceAll("'", "\\'")}']`;
	return text;
}
function valueAt(value, path) {
	let current = value;
	for (const step of path) {
		if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return void 0;
		current = current[step];
	}
	return current;
}
function pathOfPointer(pointer, value) {
	const path = [];
	let current = value;
	for (const raw of pointer.split("/").slice(1)) {
		const step = raw.replaceAll("~1", "/").replaceAll("~0", "~");
		const key = Array.isArray(current) ? Number(step) : step;
		path.push(key);
		current = valueAt(current, [key]);
	}
	return path;
}
function isRecord(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
// src/flow/states.ts
const STATES = [
	"CREATED",
	"SUBMITTED",
	"RUNNING",
	"PAUSED",
	"QUEUED",
	"RESTARTED",
	"RETRYING",
	"RETRIED",
	"KILLING",
	"BREAKPOINT",
	"SUCCESS",
	"WARNING",
	"FAILED",
	"KILLED",
	"CANCELLED",
	"SKIPPED",
	"RESUBMITTED"
];
const TERMINAL = new Set([
	"SUCCESS",
	"WARNING",
	"FAILED",
	"KILLED",
	"CANCELLED",
	"SKIPPED",
	"RETRIED",
	"RESUBMITTED"
]);
function isTerminal(state) {
	return TERMINAL.has(state);
}
const ENDS = [
	"SUCCESS",
	"WARNING",
	"FAILED",
	"KILLED",
	"CANCELLED",
	"SKIPPED",
	"RETRIED"
];
[...ENDS], [...ENDS], [...ENDS], [...ENDS], [...ENDS], [...ENDS], [...ENDS], [...ENDS], [...ENDS], [...ENDS], [...ENDS], [...ENDS], [...ENDS], [...ENDS];
// src/util/iso-duration.ts
const PATTERN = /^([-+]?)P(?:([-+]?\d+)D)?(T(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?\d+)(?:[.,](\d{0,9}))?S)?)?$/i;
const SECOND$1 = 1e3;
const MINUTE = 60 * SECOND$1;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
function parseDuration(text) {
	const match = PATTERN.exec(text);
	if (match === null) return void 0;
	const [, sign, days, time, hours, minutes, seconds, fraction] = match;
	if (days === void 0 && hours === void 0 && minutes === void 0 && seconds === void 0) return void 0;
	if (time !== void 0 && hours === void 0 && minutes === void 0 && seconds === void 0) return void 0;
	const secondsSign = seconds?.startsWith("-") === true ? -1 : 1;
	const total = Number(days ?? 0) * DAY + Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE + Number(seconds ?? 0) * SECOND$1 + secondsSign * Number(`0.${fraction || "0"}`) * SECOND$1;
	const result = sign === "-" ? -total : total;
	return Number.isFinite(result) ? result : void 0;
}
function formatIsoDuration(milliseconds) {
	if (milliseconds === 0) return "PT0S";
	const whole = Math.trunc(milliseconds / SECOND$1);
	const hours = Math.trunc(whole / 3600);
	const minutes = Math.trunc(whole % 3600 / 60);
	const seconds = Number(((milliseconds - hours * HOUR - minutes * MINUTE) / SECOND$1).toFixed(9));
	return `PT${hours === 0 ? "" : `${hours}H`}${minutes === 0 ? "" : `${minutes}M`}${seconds === 0 ? "" : `${seconds}S`}`;
}
function formatDurationForPeople(milliseconds) {
	const ms = Math.max(0, Math.round(milliseconds));
	if (ms < SECOND$1) return `${ms}ms`;
	if (ms < 10 * SECOND$1) return `${(Math.floor(ms / 100) / 10).toFixed(1)}s`;
	if (ms < MINUTE) return `${Math.floor(ms / SECOND$1)}s`;
	const two = (value) => String(Math.floor(value)).padStart(2, "0");
	if (ms < HOUR) return `${Math.floor(ms / MINUTE)}m ${two(ms % MINUTE / SECOND$1)}s`;
	if (ms < DAY) return `${Math.floor(ms / HOUR)}h ${two(ms % HOUR / MINUTE)}m`;
	return `${Math.floor(ms / DAY)}d ${two(ms % DAY / HOUR)}h`;
}
// src/util/clock.ts
const LONGEST_TIMEOUT = 2 ** 31 - 1;
const systemClock = {
	now: () => Date.now(),
	setTimer(at, callback) {
		if (at <= Date.now()) {
			const immediate = setImmediate(callback);
			return { cancel: () => clearImmediate(immediate) };
		}
		let handle;
		const wait = () => {
			const left = at - Date.now();
			handle = setTimeout(left > LONGEST_TIMEOUT ? wait : callback, Math.max(0, Math.min(left, LONGEST_TIMEOUT)));
		};
		wait();
		return { cancel: () => clearTimeout(handle) };
	}
};
let lastInstant = NaN;
let lastText = "";
function instantText(milliseconds) {
	if (milliseconds !== lastInstant) {
		lastText = new Date(milliseconds).toISOString();
		lastInstant = milliseconds;
	}
	return lastText;
}
// src/expression/errors.ts
var errors_exports = require_rolldown_runtime.__exportAll({
	ExpressionError: () => ExpressionError,
	RuntimeFailure: () => RuntimeFailure,
	placeOf: () => placeOf$1
});
function placeOf$1(template, offset) {
	const at = Math.max(0, Math.min(offset, template.length));
	let line = 1;
	let start = 0;
	for (let next = template.indexOf("\n"); next !== -1 && next < at; next = template.indexOf("\n", next + 1)) {
		line++;
		start = next + 1;
	}
	return {
		line,
		column: at - start + 1
	};
}
var ExpressionError = class extends Error {
	kind;
	offset;
	end;
	line;
	column;
	path;
	missing;
	help;
	constructor(kind, message, template, details) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.name = "ExpressionError";
		this.kind = kind;
		this.offset = Math.max(0, Math.min(details.offset, template.length));
		this.end = Math.max(this.offset, Math.min(details.end ?? this.offset, template.length));
		const place = placeOf$1(template, this.offset);
		this.line = place.line;
		this.column = place.column;
		this.path = details.path;
		this.missing = details.missing;
		this.help = details.help;
	}
};
var RuntimeFailure = class extends Error {
	kind;
	help;
	constructor(message, help, kind = "runtime") {
		super(message);
		this.name = "RuntimeFailure";
		this.kind = kind;
		this.help = help;
	}
};
// src/expression/time-values.ts
const NANOS_PER_SECOND = 1000000000n;
const NANOS_PER_DAY = 86400n * NANOS_PER_SECOND;
function epochDay({ year, month, day }) {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}
function dateOfEpochDay(days) {
	const z = days + 719468;
	const era = Math.floor(z / 146097);
	const dayOfEra = z - era * 146097;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
	};
}
const two = (value) => value < 10 ? `0${value}` : String(value);
function yearText(year) {
	const digits = String(Math.abs(year)).padStart(4, "0");
	return year < 0 ? `-${digits}` : year > 9999 ? `+${digits}` : digits;
}
function dateText$1(date) {
	return `${yearText(date.year)}-${two(date.month)}-${two(date.day)}`;
}
function fractionText(nanosecond) {
	if (nanosecond === 0) return "";
	const digits = String(nanosecond).padStart(9, "0");
	return "." + (digits.endsWith("000000") ? digits.slice(0, 3) : digits.endsWith("000") ? digits.slice(0, 6) : digits);
}
function timeText(time, alwaysSeconds) {
	const seconds = !alwaysSeconds && time.second === 0 && time.nanosecond === 0 ? "" : `:${two(time.second)}${fractionText(time.nanosecond)}`;
	return `${two(time.hour)}:${two(time.minute)}${seconds}`;
}
function offsetText(seconds) {
	if (seconds === 0) return "Z";
	const magnitude = Math.abs(seconds);
	const rest = magnitude % 60;
	const minutes = Math.floor(magnitude / 60) % 60;
	const text = `${seconds < 0 ? "-" : "+"}${two(Math.floor(magnitude / 3600))}:${two(minutes)}`;
	return rest === 0 ? text : `${text}:${two(rest)}`;
}
function floorDivide$1(value, divisor) {
	const quotient = value / divisor;
	return value % divisor < 0n ? quotient - 1n : quotient;
}
function fieldsOfInstant(epochNanoseconds, offsetSeconds = 0) {
	const rest = Number(epochNanoseconds % NANOS_PER_SECOND);
	const whole = Number(epochNanoseconds / NANOS_PER_SECOND);
	if (!Number.isSafeInteger(whole)) return fieldsOfFarInstant(epochNanoseconds, offsetSeconds);
	const local = whole - (rest < 0 ? 1 : 0) + offsetSeconds;
	const days = Math.floor(local / 86400);
	return fieldsOfDay(days, local - days * 86400, rest < 0 ? rest + 1e9 : rest);
}
function fieldsOfFarInstant(epochNanoseconds, offsetSeconds) {
	const local = epochNanoseconds + BigInt(offsetSeconds) * NANOS_PER_SECOND;
	const days = floorDivide$1(local, NANOS_PER_DAY);
	const ofDay = local - days * NANOS_PER_DAY;
	return fieldsOfDay(Number(days), Number(ofDay / NANOS_PER_SECOND), Number(ofDay % NANOS_PER_SECOND));
}
function fieldsOfDay(epochDays, seconds, nanosecond) {
	const { year, month, day } = dateOfEpochDay(epochDays);
	return {
		year,
		month,
		day,
		hour: Math.floor(seconds / 3600),
		minute: Math.floor(seconds / 60) % 60,
		second: seconds % 60,
		nanosecond
	};
}
function instantOfFields(fields, offsetSeconds = 0) {
	const seconds = fields.hour * 3600 + fields.minute * 60 + fields.second - offsetSeconds;
	return BigInt(epochDay(fields)) * NANOS_PER_DAY + BigInt(seconds) * NANOS_PER_SECOND + BigInt(fields.nanosecond);
}
var ZonedDateTime = class {
	kind = "zoned date-time";
	epochNanoseconds;
	offsetSeconds;
	zone;
	constructor(epochNanoseconds, offsetSeconds, zone = offsetText(offsetSeconds)) {
		this.epochNanoseconds = epochNanoseconds;
		this.offsetSeconds = offsetSeconds;
		this.zone = zone;
	}
	get fields() {
		return fieldsOfInstant(this.epochNanoseconds, this.offsetSeconds);
	}
	toOffsetString(alwaysSeconds = false) {
		const fields = this.fields;
		return `${dateText$1(fields)}T${timeText(fields, alwaysSeconds)}${offsetText(this.offsetSeconds)}`;
	}
	toString() {
		return this.zone === "Z" || /^[+-]/.test(this.zone) ? this.toOffsetString() : `${this.toOffsetString()}[${this.zone}]`;
	}
};
var Instant = class Instant {
	kind = "instant";
	epochNanoseconds;
	constructor(epochNanoseconds) {
		this.epochNanoseconds = epochNanoseconds;
	}
	static ofEpochMilliseconds(milliseconds) {
		return new Instant(BigInt(Math.floor(milliseconds)) * 1000000n);
	}
	get fields() {
		return fieldsOfInstant(this.epochNanoseconds);
	}
	toString() {
		const fields = this.fields;
		return `${dateText$1(fields)}T${timeText(fields, true)}Z`;
	}
};
var LocalDate = class {
	kind = "local date";
	year;
	month;
	day;
	constructor(year, month, day) {
		this.year = year;
		this.month = month;
		this.day = day;
	}
	toString() {
		return dateText$1(this);
	}
};
var LocalTime = class {
	kind = "local time";
	hour;
	minute;
	second;
	nanosecond;
	constructor(hour, minute, second = 0, nanosecond = 0) {
		this.hour = hour;
		this.minute = minute;
		this.second = second;
		this.nanosecond = nanosecond;
	}
	toString(alwaysSeconds = false) {
		return timeText(this, alwaysSeconds);
	}
};
var LocalDateTime = class {
	kind = "local date-time";
	date;
	time;
	constructor(date, time) {
		this.date = date;
		this.time = time;
	}
	get fields() {
		const { year, month, day } = this.date;
		const { hour, minute, second, nanosecond } = this.time;
		return {
			year,
			month,
			day,
			hour,
			minute,
			second,
			nanosecond
		};
	}
	toString(alwaysSeconds = false) {
		return `${dateText$1(this.date)}T${timeText(this.time, alwaysSeconds)}`;
	}
};
var Duration = class Duration {
	kind = "duration";
	nanoseconds;
	constructor(nanoseconds) {
		this.nanoseconds = nanoseconds;
	}
	static ofMilliseconds(milliseconds) {
		return new Duration(BigInt(Math.round(milliseconds * 1e3)) * 1000n);
	}
	toString() {
		if (this.nanoseconds === 0n) return "PT0S";
		const negative = this.nanoseconds < 0n;
		const total = negative ? -this.nanoseconds : this.nanoseconds;
		const seconds = total / NANOS_PER_SECOND;
		const sign = negative ? "-" : "";
		const hours = seconds / 3600n;
		const minutes = seconds / 60n % 60n;
		const fraction = (total % NANOS_PER_SECOND).toString().padStart(9, "0").replace(/0+$/, "");
		let text = "PT";
		if (hours > 0n) text += `${sign}${hours}H`;
		if (minutes > 0n) text += `${sign}${minutes}M`;
		if (seconds % 60n > 0n || fraction !== "") text += `${sign}${seconds % 60n}${fraction === "" ? "" : `.${fraction}`}S`;
		return text;
	}
};
function isTimeValue(value) {
	return value instanceof ZonedDateTime || value instanceof Instant || value instanceof LocalDate || value instanceof LocalDateTime || value instanceof LocalTime || value instanceof Duration;
}
function sameTime(left, right) {
	return left.kind === right.kind && left.toString() === right.toString();
}
function compareTimes(left, right) {
	if (left.kind !== right.kind) return void 0;
	const key = (value) => {
		if (value instanceof ZonedDateTime || value instanceof Instant) return value.epochNanoseconds;
		if (value instanceof Duration) return value.nanoseconds;
		const midnight = {
			hour: 0,
			minute: 0,
			second: 0,
			nanosecond: 0
		};
		if (value instanceof LocalDate) return instantOfFields({
			...value,
			...midnight
		});
		if (value instanceof LocalTime) return instantOfFields({
			year: 1970,
			month: 1,
			day: 1,
			...value
		});
		return instantOfFields(value.fields);
	};
	const a = key(left);
	const b = key(right);
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/expression/values.ts
var values_exports = require_rolldown_runtime.__exportAll({
	Double: () => Double,
	MapEntry: () => MapEntry,
	doubleText: () => doubleText,
	emptyMap: () => emptyMap,
	equalValues: () => equalValues,
	isDouble: () => isDouble,
	isInteger: () => isInteger,
	isList: () => isList,
	isMap: () => isMap$1,
	isNumber: () => isNumber,
	makeDouble: () => makeDouble,
	makeInteger: () => makeInteger,
	mapEntries: () => mapEntries,
	mapGet: () => mapGet,
	mapSize: () => mapSize,
	toBigInt: () => toBigInt,
	toDouble: () => toDouble,
	typeName: () => typeName
});
var Double = class {
	value;
	digits;
	constructor(value, digits) {
		this.value = value;
		this.digits = digits;
	}
	toString() {
		return this.digits ?? doubleText(this.value);
	}
};
var MapEntry = class {
	key;
	value;
	constructor(key, value) {
		this.key = key;
		this.value = value;
	}
};
function isList(value) {
	return Array.isArray(value);
}
function isMap$1(value) {
	if (typeof value !== "object" || value === null) return false;
	if (value instanceof Map) return true;
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || prototype === Object.prototype;
}
function isInteger(value) {
	return typeof value === "bigint" || Number.isSafeInteger(value);
}
function isDouble(value) {
	return value instanceof Double || typeof value === "number" && !Number.isSafeInteger(value);
}
function isNumber(value) {
	return typeof value === "number" || typeof value === "bigint" || value instanceof Double;
}
function toDouble(value) {
	return typeof value === "number" ? value : value instanceof Double ? value.value : Number(value);
}
function toBigInt(value) {
	return typeof value === "bigint" ? value : BigInt(value);
}
function makeDouble(value) {
	return Number.isFinite(value) && !Number.isInteger(value) ? value : new Double(value);
}
function makeInteger(value) {
	const wrapped = BigInt.asIntN(64, value);
	return wrapped >= -9007199254740991n && wrapped <= 9007199254740991n ? Number(wrapped) : wrapped;
}
function typeName(value) {
	if (value === null || value === void 0) return "null";
	if (typeof value === "boolean") return "boolean";
	if (typeof value === "string") return "string";
	if (isInteger(value)) return "integer";
	if (isDouble(value)) return "double";
	if (isList(value)) return "list";
	if (isTimeValue(value)) return value.kind;
	if (value instanceof MapEntry) return "map entry";
	return isMap$1(value) ? "map" : "unknown object";
}
function emptyMap() {
	return Object.create(null);
}
function mapEntries(map) {
	if (map instanceof Map) return [...map.entries()];
	const entries = [];
	for (const [key, value] of Object.entries(map)) if (value !== void 0) entries.push([key, value]);
	return entries;
}
function mapSize(map) {
	return map instanceof Map ? map.size : mapEntries(map).length;
}
function mapGet(map, key) {
	if (map instanceof Map) {
		const found = map.get(key);
		if (found !== void 0) return found;
		return typeof key === "string" ? void 0 : map.get(String(key));
	}
	const name = typeof key === "string" ? key : String(key);
	return Object.hasOwn(map, name) ? map[name] : void 0;
}
const MAX_COMPARISONS = 25e5;
const MAX_COMPARED_DEPTH = 1e3;
function equalValues(left, right) {
	return equal(left, right, { left: MAX_COMPARISONS }, 0);
}
function equal(left, right, budget, depth) {
	if (left === right) return true;
	if (left === null || left === void 0) return right === null || right === void 0;
	if (right === null || right === void 0) return false;
	if (isNumber(left)) return isNumber(right) && equalNumbers(left, right);
	if (typeof left !== "object" || typeof right !== "object") return false;
	if (isTimeValue(left)) return isTimeValue(right) && sameTime(left, right);
	if (--budget.left < 0) throw new RuntimeFailure("the values are too large to compare");
	if (depth > MAX_COMPARED_DEPTH) throw new RuntimeFailure(`the values are nested deeper than ${MAX_COMPARED_DEPTH} levels`);
	const inside = (a, b) => equal(a, b, budget, depth + 1);
	if (isList(left)) return isList(right) && left.length === right.length && left.every((item, index) => inside(item, right[index]));
	if (left instanceof MapEntry) return right instanceof MapEntry && inside(left.key, right.key) && inside(left.value, right.value);
	if (!isMap$1(left) || !isMap$1(right)) return false;
	const entries = mapEntries(left);
	return entries.length === mapSize(right) && entries.every(([key, value]) => {
		const other = mapGet(right, key);
		return other !== void 0 && inside(value, other);
	});
}
function equalNumbers(left, right) {
	if (isInteger(left) && isInteger(right)) return toBigInt(left) === toBigInt(right);
	return toDouble(left) === toDouble(right);
}
function doubleText(value) {
	if (Number.isNaN(value)) return "NaN";
	if (value === Infinity) return "Infinity";
	if (value === -Infinity) return "-Infinity";
	if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
	const magnitude = Math.abs(value);
	if (magnitude >= .001 && magnitude < 1e7) {
		const text = String(value);
		return text.includes(".") ? text : text + ".0";
	}
	const [mantissa, exponent] = value.toExponential().split("e");
	return `${mantissa.includes(".") ? mantissa : mantissa + ".0"}E${Number(exponent)}`;
}
// src/flow/fields.ts
var Problems = class {
	document;
	diagnostics = [];
	constructor(document) {
		this.document = document;
	}
	add(report) {
		this.diagnostics.push({
			code: report.code,
			severity: report.severity ?? "error",
			message: report.message,
			file: this.document.source,
			span: this.document.locate(report.path, report.part ?? "value"),
			...report.related === void 0 ? {} : { related: report.related },
			...report.help === void 0 ? {} : { help: report.help }
		});
	}
};
function describeValue(value) {
	if (value === null || value === void 0) return "nothing";
	if (typeof value === "string") return `text "${value.length > 40 ? `${value.slice(0, 39)}\u2026` : value}"`.replaceAll("\n", "\u23ce");
	if (typeof value === "boolean") return `\`${value}\``;
	if (Array.isArray(value)) return "a list";
	if (isRecord(value)) return "a map";
	return `the number ${String(value)}`;
}
function oneOf(values) {
	return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}
var Fields = class Fields {
	problems;
	record;
	path;
	owner;
	constructor(problems, record, path, owner) {
		this.problems = problems;
		this.record = record;
		this.path = path;
		this.owner = owner;
	}
	at(key) {
		return [...this.path, key];
	}
	has(key) {
		const value = this.raw(key);
		return value !== null && value !== void 0;
	}
	raw(key) {
		return Object.hasOwn(this.record, key) ? this.record[key] : void 0;
	}
	error(code, key, message, help) {
		this.problems.add({
			code,
			message,
			path: this.at(key),
			help
		});
	}
	require(key, help) {
		if (this.has(key)) return true;
		const written = Object.hasOwn(this.record, key);
		this.problems.add({
			code: "missing-property",
			message: written ? `\`${key}\` of ${this.owner} has no value` : `${this.owner} has no \`${key}\``,
			path: written ? this.at(key) : this.path,
			part: "head",
			help
		});
		return false;
	}
	string(key, options = {}) {
		const value = this.raw(key);
		if (value === null || value === void 0) return void 0;
		const text = this.#text(key, value);
		if (text === void 0) {
			this.#wrong(key, "text", value);
			return;
		}
		const code = options.code ?? "invalid-value";
		if (options.pattern !== void 0 && !options.pattern.test(text)) {
			const what = text === "" ? `\`${key}\` of ${this.owner} is empty` : `\`${text}\` is not a valid \`${key}\` of ${this.owner}`;
			this.error(code, key, what, options.patternHelp);
		} else if (options.max !== void 0 && text.length > options.max) this.error(code, key, `\`${key}\` has ${text.length} characters, ${options.max} are allowed`);
		return text;
	}
	boolean(key) {
		const value = this.raw(key);
		if (value === null || value === void 0 || value === "") return void 0;
		if (typeof value === "boolean") return value;
		const text = typeof value === "string" ? value.trim().toLowerCase() : "";
		if (text === "true" || text === "false") return text === "true";
		const expression = typeof value === "string" && value.includes("{{");
		this.#wrong(key, "`true` or `false`", value, expression ? "an expression is not possible here" : void 0);
	}
	integer(key, min) {
		const value = this.number(key);
		if (value === void 0) return void 0;
		if (!Number.isInteger(value)) {
			this.#wrong(key, "an integer", this.raw(key));
			return;
		}
		if (min !== void 0 && value < min) this.error("invalid-value", key, `\`${key}\` is ${value}, but must be at least ${min}`);
		return value;
	}
	number(key) {
		const value = this.raw(key);
		if (value === null || value === void 0 || value === "") return void 0;
		const number = numberOf(value);
		if (number === void 0) this.#wrong(key, "a number", value);
		return number;
	}
	duration(key) {
		const value = this.raw(key);
		if (value === null || value === void 0) return void 0;
		if (typeof value === "number") return value * 1e3;
		const milliseconds = typeof value === "string" ? parseDuration(value.trim()) : void 0;
		if (milliseconds === void 0) this.#invalidDuration(key, value);
		return milliseconds;
	}
	durationOrExpression(key) {
		const value = this.raw(key);
		if (value === null || value === void 0) return void 0;
		if (typeof value === "string" && (value.includes("{{") || value.includes("{%"))) return value;
		if (typeof value === "number") return `PT${value}S`;
		if (typeof value === "string" && parseDuration(value.trim()) !== void 0) return value.trim();
		this.#invalidDuration(key, value);
	}
	oneOf(key, values) {
		const value = this.string(key);
		if (value === void 0) return void 0;
		const found = values.find((candidate) => candidate === value);
		if (found === void 0) {
			const near = require_start.nearest(value, values);
			const help = near === void 0 ? `write ${oneOf(values.map((name) => `\`${name}\``))}` : `did you mean \`${near}\`?`;
			this.error("invalid-value", key, `\`${value}\` is not a possible \`${key}\` of ${this.owner}`, help);
		}
		return found;
	}
	map(key) {
		const value = this.raw(key);
		if (value === null || value === void 0) return void 0;
		if (isRecord(value)) return value;
		this.#wrong(key, "a map", value);
	}
	list(key) {
		const value = this.raw(key);
		if (value === null || value === void 0) return void 0;
		if (Array.isArray(value)) return value;
		const help = isRecord(value) ? "begin each item with `- `" : void 0;
		this.#wrong(key, "a list", value, help);
	}
	strings(key) {
		const items = this.list(key);
		if (items === void 0) return void 0;
		const texts = [];
		items.forEach((item, index) => {
			const text = typeof item === "string" ? item : scalarText$1(this.problems.document, [...this.at(key), index], item);
			if (text !== void 0) texts.push(text);
			else this.problems.add(wrongType(`item ${index + 1} of \`${key}\``, "text", item, [...this.at(key), index]));
		});
		return texts;
	}
	maps(key, owner) {
		const items = this.list(key);
		if (items === void 0) return void 0;
		const fields = [];
		items.forEach((item, index) => {
			const path = [...this.at(key), index];
			if (isRecord(item)) fields.push(new Fields(this.problems, item, path, owner(item, index)));
			else this.problems.add(wrongType(`item ${index + 1} of \`${key}\``, "a map", item, path));
		});
		return fields;
	}
	nested(key, owner) {
		const record = this.map(key);
		return record === void 0 ? void 0 : new Fields(this.problems, record, this.at(key), owner);
	}
	refuseUnknown(known) {
		for (const key of Object.keys(this.record)) {
			if (known.includes(key)) continue;
			const near = require_start.nearest(key, known);
			this.problems.add({
				code: "unknown-property",
				message: `${this.owner} has no property \`${key}\``,
				path: this.at(key),
				part: "key",
				help: near === void 0 ? void 0 : `did you mean \`${near}\`?`
			});
		}
	}
	#text(key, value) {
		return typeof value === "string" ? value : scalarText$1(this.problems.document, this.at(key), value);
	}
	#wrong(key, expected, value, help) {
		this.problems.add(wrongType(`\`${key}\` of ${this.owner}`, expected, value, this.at(key), help));
	}
	#invalidDuration(key, value) {
		this.error("invalid-duration", key, `\`${key}\` of ${this.owner} must be an ISO-8601 duration, found ${describeValue(value)}`, "write `PT10S`, `PT5M`, `PT1H30M` or `P1D`");
	}
};
function wrongType(what, expected, value, path, help) {
	return {
		code: "wrong-type",
		message: `${what} must be ${expected}, found ${describeValue(value)}`,
		path,
		part: typeof value === "object" ? "head" : "value",
		help
	};
}
function scalarText$1(document, path, value) {
	if (value === null || value === void 0 || Array.isArray(value) || isRecord(value)) return void 0;
	return document.textAt(path) ?? String(value);
}
function numberOf(value) {
	if (typeof value === "number") return value;
	if (typeof value === "bigint") return Number(value);
	if (typeof value === "string") return /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(value.trim()) ? Number(value) : void 0;
	if (typeof value !== "object" || value === null || isRecord(value)) return void 0;
	const inner = value.value;
	return typeof inner === "number" ? inner : void 0;
}
// src/flow/parse-common.ts
const LABEL_KEY = /^\p{Ll}[\p{L}0-9._-]*$/u;
function parseLabels(fields, property = "labels") {
	const value = fields.raw(property);
	if (value === null || value === void 0) return [];
	const labels = new Map();
	if (Array.isArray(value)) for (const item of fields.maps(property, (_, index) => `label ${index + 1}`) ?? []) {
		item.refuseUnknown(["key", "value"]);
		const key = item.require("key") ? item.string("key") : void 0;
		const text = item.require("value") ? item.string("value") : void 0;
		if (key !== void 0) checkLabelKey(item, "key", key, "value");
		if (text === "") emptyLabel(item, "value", key ?? "");
		if (key !== void 0 && text !== void 0) labels.set(key, text);
	}
	else if (isRecord(value)) {
		const map = new Fields(fields.problems, value, fields.at(property), "labels");
		for (const [key, raw] of Object.entries(value)) {
			checkLabelKey(map, key, key, "key");
			const text = typeof raw === "string" ? raw : scalarText$1(fields.problems.document, map.at(key), raw);
			if (text === void 0 && raw !== null) map.error("wrong-type", key, `the value of label \`${key}\` must be text, a number or a boolean`);
			else if (text === void 0 || text === "") emptyLabel(map, key, key);
			else labels.set(key, text);
		}
	} else fields.error("wrong-type", property, `\`${property}\` of ${fields.owner} must be a map, or a list of \`key\` and \`value\``);
	return [...labels].map(([key, text]) => ({
		key,
		value: text
	}));
}
function checkLabelKey(fields, at, key, part) {
	if (LABEL_KEY.test(key)) return;
	fields.problems.add({
		code: "invalid-label",
		message: `\`${key}\` is not a valid label key`,
		path: fields.at(at),
		part,
		help: "begin with a lower-case letter; letters, digits, `.`, `_` and `-` may follow"
	});
}
function emptyLabel(fields, at, key) {
	fields.problems.add({
		code: "invalid-label",
		message: `label \`${key}\` has no value`,
		path: fields.at(at)
	});
}
const RETRY_COMMON = [
	"type",
	"maxAttempts",
	"maxAttempt",
	"maxDuration",
	"warningOnRetry",
	"behavior"
];
const RETRY_OWN = {
	constant: ["interval"],
	exponential: [
		"interval",
		"maxInterval",
		"delayFactor"
	],
	random: ["minInterval", "maxInterval"]
};
const RETRY_TYPES = [
	"constant",
	"exponential",
	"random"
];
function parseRetry(fields, property = "retry") {
	const retry = fields.nested(property, `\`${property}\` of ${fields.owner}`);
	if (retry === void 0) return void 0;
	const types = oneOf(RETRY_TYPES.map((name) => `\`${name}\``));
	if (!retry.require("type", `write ${types}`)) return void 0;
	const type = retry.oneOf("type", RETRY_TYPES);
	if (type === void 0) return void 0;
	retry.refuseUnknown([...RETRY_COMMON, ...RETRY_OWN[type]]);
	if (retry.has("maxAttempt")) deprecated(retry, "maxAttempt", "maxAttempts");
	const maxAttempts = retry.integer(retry.has("maxAttempts") ? "maxAttempts" : "maxAttempt", 1);
	const maxDuration = retry.duration("maxDuration");
	const common = {
		...maxAttempts === void 0 ? {} : { maxAttempts },
		...maxDuration === void 0 ? {} : { maxDuration },
		warningOnRetry: retry.boolean("warningOnRetry") ?? false,
		behavior: retry.oneOf("behavior", ["RETRY_FAILED_TASK", "CREATE_NEW_EXECUTION"]) ?? "RETRY_FAILED_TASK"
	};
	const required = (key) => retry.require(key, "write a duration such as `PT10S`") ? retry.duration(key) : void 0;
	switch (type) {
		case "constant": {
			const interval = required("interval");
			checkShorter(retry, "interval", interval, "maxDuration", maxDuration);
			return interval === void 0 ? void 0 : {
				type,
				interval,
				...common
			};
		}
		case "exponential": {
			const interval = required("interval");
			const maxInterval = required("maxInterval");
			checkShorter(retry, "interval", interval, "maxInterval", maxInterval);
			checkShorter(retry, "interval", interval, "maxDuration", maxDuration);
			checkShorter(retry, "maxInterval", maxInterval, "maxDuration", maxDuration);
			const delayFactor = retry.number("delayFactor") ?? 2;
			return interval === void 0 || maxInterval === void 0 ? void 0 : {
				type,
				interval,
				maxInterval,
				delayFactor,
				...common
			};
		}
		case "random": {
			const minInterval = required("minInterval");
			const maxInterval = required("maxInterval");
			checkShorter(retry, "minInterval", minInterval, "maxInterval", maxInterval);
			checkShorter(retry, "minInterval", minInterval, "maxDuration", maxDuration);
			checkShorter(retry, "maxInterval", maxInterval, "maxDuration", maxDuration);
			return minInterval === void 0 || maxInterval === void 0 ? void 0 : {
				type,
				minInterval,
				maxInterval,
				...common
			};
		}
	}
}
function checkShorter(fields, short, a, long, b) {
	if (a === void 0 || b === void 0 || a < b) return;
	const message = `\`${short}\` of ${fields.owner} must be shorter than \`${long}\``;
	fields.error("retry-interval", short, `${message}, but ${String(fields.raw(short))} is not shorter than ${String(fields.raw(long))}`);
}
function deprecated(fields, old, current) {
	fields.problems.add({
		code: "deprecated-property",
		severity: "info",
		message: `\`${old}\` is the old name of \`${current}\``,
		path: fields.at(old),
		part: "key",
		help: `write \`${current}\``
	});
}
function parseWorkerGroup(fields) {
	const group = fields.nested("workerGroup", `\`workerGroup\` of ${fields.owner}`);
	if (group === void 0) return void 0;
	group.refuseUnknown(["key", "fallback"]);
	const key = group.string("key");
	const fallback = group.oneOf("fallback", [
		"FAIL",
		"WAIT",
		"CANCEL"
	]) ?? "WAIT";
	return key === void 0 ? { fallback } : {
		key,
		fallback
	};
}
function parseWorkerSelector(fields) {
	const selector = fields.nested("workerSelector", `\`workerSelector\` of ${fields.owner}`);
	if (selector === void 0) return void 0;
	selector.refuseUnknown([
		"tags",
		"match",
		"fallback"
	]);
	const tags = selector.strings("tags") ?? [];
	if (tags.length > 20) selector.error("invalid-value", "tags", `\`tags\` has ${tags.length} entries, 20 are allowed`);
	return {
		tags,
		match: selector.oneOf("match", ["ALL", "ANY"]) ?? "ALL",
		fallback: selector.oneOf("fallback", [
			"FAIL",
			"WAIT",
			"CANCEL",
			"IGNORE"
		]) ?? "FAIL"
	};
}
function parseConditions(fields, property = "conditions") {
	const conditions = [];
	for (const item of fields.maps(property, (_, index) => `condition ${index + 1} of ${fields.owner}`) ?? []) {
		if (!item.require("type")) continue;
		const type = item.string("type");
		if (type !== void 0) conditions.push({
			type,
			path: item.path,
			properties: item.record
		});
	}
	return conditions;
}
// src/flow/model.ts
const LOG_LEVELS = [
	"TRACE",
	"DEBUG",
	"INFO",
	"WARN",
	"ERROR",
	"OFF"
];
const INPUT_TYPES = [
	"STRING",
	"INT",
	"FLOAT",
	"BOOL",
	"BOOLEAN",
	"SELECT",
	"ENUM",
	"MULTISELECT",
	"ARRAY",
	"DATETIME",
	"DATE",
	"TIME",
	"DURATION",
	"FILE",
	"JSON",
	"YAML",
	"URI",
	"SECRET",
	"EMAIL",
	"FORM",
	"REUSABLE_INPUTS",
	"TABLE",
	"ION",
	"OBJECT"
];
// src/flow/task-structure.ts
const CORE$1 = "io.kestra.plugin.core.flow.";
const LEGACY$1 = "io.kestra.core.tasks.flows.";
const TASKS = {
	property: "tasks",
	form: "list",
	role: "main",
	required: true
};
const HANDLERS = [{
	property: "errors",
	form: "list",
	role: "errors"
}, {
	property: "finally",
	form: "list",
	role: "finally"
}];
const SIMPLE$1 = [TASKS, ...HANDLERS];
const list$1 = (property, role = "main") => ({
	property,
	form: "list",
	role
});
const STRUCTURES = new Map([
	[`${CORE$1}Sequential`, SIMPLE$1],
	[`${CORE$1}Parallel`, SIMPLE$1],
	[`${CORE$1}AllowFailure`, SIMPLE$1],
	[`${CORE$1}WorkingDirectory`, SIMPLE$1],
	[`${CORE$1}ForEach`, SIMPLE$1],
	[`${CORE$1}EachSequential`, SIMPLE$1],
	[`${CORE$1}EachParallel`, SIMPLE$1],
	[`${CORE$1}Loop`, SIMPLE$1],
	[`${CORE$1}LoopUntil`, SIMPLE$1],
	[`${CORE$1}ForEachItem`, HANDLERS],
	[`${CORE$1}If`, [
		{
			...list$1("then"),
			required: true
		},
		list$1("else"),
		...HANDLERS
	]],
	[`${CORE$1}Switch`, [
		{
			property: "cases",
			form: "map",
			role: "main"
		},
		list$1("defaults"),
		...HANDLERS
	]],
	[`${CORE$1}Dag`, [{
		property: "tasks",
		form: "dag",
		role: "main",
		required: true
	}, ...HANDLERS]],
	[`${CORE$1}Pause`, [
		list$1("tasks"),
		{
			property: "onPause",
			form: "single",
			role: "handler"
		},
		...HANDLERS
	]],
	[`${CORE$1}Approval`, [
		list$1("onWait", "handler"),
		list$1("onApprove", "handler"),
		list$1("onDeny", "handler"),
		...HANDLERS
	]]
]);
const ALIASES = new Map([[`${CORE$1}WaitFor`, `${CORE$1}LoopUntil`], [`${LEGACY$1}Worker`, `${CORE$1}WorkingDirectory`]]);
function canonicalFlowable(type) {
	const alias = ALIASES.get(type);
	if (alias !== void 0) return alias;
	if (!type.startsWith(LEGACY$1)) return type;
	const renamed = CORE$1 + type.slice(27);
	return STRUCTURES.has(renamed) ? renamed : type;
}
function taskStructure(type, properties) {
	const known = STRUCTURES.get(canonicalFlowable(type));
	if (known !== void 0) return known;
	return SIMPLE$1.filter((shape) => looksLikeTasks(properties[shape.property]));
}
function isFlowableType(type) {
	return STRUCTURES.has(canonicalFlowable(type));
}
function looksLikeTasks(value) {
	return Array.isArray(value) && value.length > 0 && value.every((item) => isRecord(item) && typeof item.id === "string" && typeof item.type === "string");
}
function flowBranches(flow) {
	const branches = [
		{
			name: "tasks",
			role: "main",
			path: ["tasks"],
			tasks: flow.tasks
		},
		{
			name: "errors",
			role: "errors",
			path: ["errors"],
			tasks: flow.errors
		},
		{
			name: "finally",
			role: "finally",
			path: ["finally"],
			tasks: flow.finally
		},
		{
			name: "afterExecution",
			role: "handler",
			path: ["afterExecution"],
			tasks: flow.afterExecution
		}
	];
	flow.listeners.forEach((listener, index) => {
		const name = `listeners[${index}].tasks`;
		branches.push({
			name,
			role: "handler",
			path: [...listener.path, "tasks"],
			tasks: listener.tasks
		});
	});
	return branches.filter((branch) => branch.tasks.length > 0);
}
function* walkTasks(flow) {
	for (const branch of flowBranches(flow)) yield* walkBranch(branch, []);
}
function* walkBranch(branch, ancestors) {
	const parent = ancestors.at(-1);
	for (const [index, task] of branch.tasks.entries()) {
		yield parent === void 0 ? {
			task,
			branch,
			index,
			ancestors
		} : {
			task,
			parent,
			branch,
			index,
			ancestors
		};
		if (task.branches.length === 0) continue;
		const below = [...ancestors, task];
		for (const child of task.branches) yield* walkBranch(child, below);
	}
}
// src/flow/parse-task.ts
const COMMON_TASK_PROPERTIES = [
	"id",
	"type",
	"version",
	"description",
	"disabled",
	"runIf",
	"when",
	"retry",
	"timeout",
	"allowFailure",
	"allowWarning",
	"logLevel",
	"logToFile",
	"workerGroup",
	"workerSelector",
	"taskCache",
	"pluginDefaultsRef",
	"assets"
];
const COMMON_TRIGGER_PROPERTIES = [
	"id",
	"type",
	"version",
	"description",
	"disabled",
	"conditions",
	"when",
	"labels",
	"stopAfter",
	"allowConcurrent",
	"failOnTriggerError",
	"logLevel",
	"minLogLevel",
	"logToFile",
	"workerGroup",
	"workerSelector",
	"pluginDefaultsRef",
	"assets"
];
const ID$2 = /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/;
const ID_HELP$1 = "begin with a letter or digit; letters, digits, `_` and `-` may follow, dots may not";
const TYPE$1 = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$-]*)*$/;
const TYPE_HELP = "write the full name of a type, such as `io.kestra.plugin.core.log.Log`";
const MAX_ID = 256;
function parseTasks(fields, property, nonEmpty = false) {
	const items = fields.maps(property, (item, index) => taskName(item, index, property));
	if (items === void 0) return [];
	if (nonEmpty && fields.list(property).length === 0) emptyList(fields, property);
	return items.map(parseTask);
}
function emptyList(fields, property) {
	fields.error("empty-list", property, `\`${property}\` of ${fields.owner} is empty, at least one task is needed`);
}
function taskName(item, index, property) {
	return typeof item.id === "string" || typeof item.id === "number" ? `task \`${item.id}\`` : `task ${index + 1} of \`${property}\``;
}
function parseTask(fields) {
	fields.require("id");
	fields.require("type", TYPE_HELP);
	const type = fields.string("type", {
		pattern: TYPE$1,
		patternHelp: TYPE_HELP,
		code: "unknown-type"
	}) ?? "";
	const runIf = fields.string(fields.has("runIf") ? "runIf" : "when");
	const cache = fields.nested("taskCache", `\`taskCache\` of ${fields.owner}`);
	cache?.refuseUnknown(["enabled", "ttl"]);
	cache?.require("enabled");
	const ttl = cache?.duration("ttl");
	return {
		id: fields.string("id", {
			pattern: ID$2,
			patternHelp: ID_HELP$1,
			max: MAX_ID,
			code: "invalid-id"
		}) ?? "",
		type,
		path: fields.path,
		...given$1("version", fields.string("version")),
		...given$1("description", fields.string("description")),
		disabled: fields.boolean("disabled") ?? false,
		...given$1("runIf", runIf),
		...given$1("retry", parseRetry(fields)),
		...given$1("timeout", fields.durationOrExpression("timeout")),
		allowFailure: fields.boolean("allowFailure") ?? false,
		allowWarning: fields.boolean("allowWarning") ?? false,
		...given$1("logLevel", fields.oneOf("logLevel", LOG_LEVELS)),
		logToFile: fields.boolean("logToFile") ?? false,
		...given$1("workerGroup", parseWorkerGroup(fields)),
		...given$1("workerSelector", parseWorkerSelector(fields)),
		...cache === void 0 ? {} : { taskCache: {
			enabled: cache.boolean("enabled") ?? false,
			...given$1("ttl", ttl)
		} },
		...given$1("pluginDefaultsRef", fields.string("pluginDefaultsRef")),
		...given$1("assets", fields.map("assets")),
		properties: fields.record,
		branches: parseBranches(fields, type)
	};
}
function parseBranches(fields, type) {
	const branches = [];
	for (const shape of taskStructure(type, fields.record)) {
		if (!fields.has(shape.property)) {
			if (shape.required === true) fields.require(shape.property);
			continue;
		}
		branches.push(...parseBranch(fields, shape));
	}
	if (canonicalFlowable(type).endsWith(".flow.Switch") && !branches.some((branch) => branch.role === "main") && (!fields.has("cases") || isRecord(fields.raw("cases")))) fields.problems.add({
		code: "switch-without-cases",
		message: `${fields.owner} is a Switch with neither \`cases\` nor \`defaults\``,
		path: fields.path,
		part: "head",
		help: "add a list of tasks for each value below `cases`"
	});
	return branches;
}
function parseBranch(fields, shape) {
	const { property, role } = shape;
	const path = fields.at(property);
	switch (shape.form) {
		case "list": return [{
			name: property,
			role,
			path,
			tasks: parseTasks(fields, property, shape.required === true)
		}];
		case "single": {
			const task = fields.nested(property, `\`${property}\` of ${fields.owner}`);
			return task === void 0 ? [] : [{
				name: property,
				role,
				path,
				tasks: [parseTask(task)]
			}];
		}
		case "map": {
			const cases = fields.nested(property, `\`${property}\` of ${fields.owner}`);
			return Object.keys(cases?.record ?? {}).map((key) => ({
				name: `${property}.${key}`,
				role,
				key,
				path: [...path, key],
				tasks: parseTasks(cases, key)
			}));
		}
		case "dag": return [parseDag(fields, property, path)];
	}
}
function parseDag(fields, property, path) {
	const entries = fields.maps(property, (_, index) => `entry ${index + 1} of ${fields.owner}`) ?? [];
	if (fields.list(property)?.length === 0) emptyList(fields, property);
	const tasks = [];
	const dependsOn = [];
	for (const entry of entries) {
		if (!isRecord(entry.raw("task")) && typeof entry.raw("type") === "string") {
			entry.problems.add({
				code: "dag-entry",
				message: `${entry.owner} is a task itself, but a Dag lists \`task\` with its \`dependsOn\``,
				path: entry.path,
				part: "head",
				help: "put the task below `task:` and its dependencies beside it in `dependsOn:`"
			});
			continue;
		}
		entry.refuseUnknown(["task", "dependsOn"]);
		if (!entry.require("task")) continue;
		const raw = entry.map("task");
		if (raw === void 0) continue;
		const task = parseTask(entry.nested("task", taskName(raw, tasks.length, property)));
		tasks.push(task);
		dependsOn.push(entry.strings("dependsOn") ?? []);
	}
	return {
		name: property,
		role: "main",
		path,
		tasks,
		dependsOn
	};
}
function parseTriggers(fields, property) {
	return (fields.maps(property, (item, index) => typeof item.id === "string" ? `trigger \`${item.id}\`` : `trigger ${index + 1}`) ?? []).map(parseTrigger);
}
function parseTrigger(fields) {
	fields.require("id");
	fields.require("type", TYPE_HELP);
	if (fields.has("minLogLevel")) deprecated(fields, "minLogLevel", "logLevel");
	return {
		id: fields.string("id", {
			pattern: ID$2,
			patternHelp: ID_HELP$1,
			max: MAX_ID,
			code: "invalid-id"
		}) ?? "",
		type: fields.string("type", {
			pattern: TYPE$1,
			patternHelp: TYPE_HELP,
			code: "unknown-type"
		}) ?? "",
		path: fields.path,
		...given$1("version", fields.string("version")),
		...given$1("description", fields.string("description")),
		disabled: fields.boolean("disabled") ?? false,
		conditions: parseConditions(fields),
		...given$1("when", fields.string("when")),
		labels: parseLabels(fields),
		stopAfter: parseStates(fields, "stopAfter"),
		allowConcurrent: fields.boolean("allowConcurrent") ?? false,
		failOnTriggerError: fields.boolean("failOnTriggerError") ?? false,
		...given$1("logLevel", fields.oneOf(fields.has("logLevel") ? "logLevel" : "minLogLevel", LOG_LEVELS)),
		logToFile: fields.boolean("logToFile") ?? false,
		...given$1("workerGroup", parseWorkerGroup(fields)),
		...given$1("workerSelector", parseWorkerSelector(fields)),
		...given$1("pluginDefaultsRef", fields.string("pluginDefaultsRef")),
		...given$1("assets", fields.map("assets")),
		properties: fields.record
	};
}
function parseStates(fields, property) {
	const states = [];
	(fields.strings(property) ?? []).forEach((text, index) => {
		const state = STATES.find((candidate) => candidate === text);
		if (state !== void 0) states.push(state);
		else fields.problems.add({
			code: "invalid-value",
			message: `\`${text}\` is no state of an execution`,
			path: [...fields.at(property), index],
			help: "write SUCCESS, WARNING, FAILED, KILLED or CANCELLED"
		});
	});
	return states;
}
function given$1(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
// src/flow/parse-input.ts
const ID$1 = /^[a-zA-Z0-9][.a-zA-Z0-9_-]*$/;
const ID_HELP = "begin with a letter or digit; letters, digits, `_`, `-` and `.` may follow";
const COMMON$1 = [
	"id",
	"name",
	"type",
	"description",
	"displayName",
	"required",
	"defaults",
	"prefill",
	"dependsOn"
];
const OWN = {
	STRING: ["validator"],
	SECRET: ["validator"],
	INT: ["min", "max"],
	FLOAT: ["min", "max"],
	BOOL: [],
	BOOLEAN: [],
	SELECT: [
		"values",
		"expression",
		"allowCustomValue",
		"isRadio",
		"autoSelectFirst"
	],
	ENUM: [
		"values",
		"expression",
		"allowCustomValue",
		"isRadio",
		"autoSelectFirst"
	],
	MULTISELECT: [
		"values",
		"options",
		"expression",
		"itemType",
		"allowCustomValue",
		"autoSelectFirst"
	],
	ARRAY: ["itemType"],
	DATETIME: ["after", "before"],
	DATE: ["after", "before"],
	TIME: ["after", "before"],
	DURATION: ["min", "max"],
	FILE: ["allowedFileExtensions", "extension"],
	JSON: [],
	YAML: [],
	URI: [],
	EMAIL: [],
	ION: [],
	OBJECT: [],
	FORM: ["inputs"],
	TABLE: ["columns", "rows"],
	REUSABLE_INPUTS: void 0
};
function parseInputs(fields, property = "inputs") {
	return (fields.maps(property, (item, index) => {
		const id = item.id ?? item.name;
		return typeof id === "string" || typeof id === "number" ? `input \`${id}\`` : `input ${index + 1}`;
	}) ?? []).map(parseInput).filter((input) => input !== void 0);
}
function parseInput(fields) {
	if (fields.has("name")) deprecated(fields, "name", "id");
	const idKey = fields.has("id") || !fields.has("name") ? "id" : "name";
	fields.require(idKey);
	const id = fields.string(idKey, {
		pattern: ID$1,
		patternHelp: ID_HELP,
		code: "invalid-id"
	}) ?? "";
	fields.require("type");
	const type = fields.oneOf("type", INPUT_TYPES);
	if (type === void 0) return void 0;
	const own = OWN[type];
	if (own !== void 0) fields.refuseUnknown([...COMMON$1, ...own]);
	const common = {
		id,
		path: fields.path,
		...given$1("description", fields.string("description")),
		...given$1("displayName", fields.string("displayName")),
		required: fields.boolean("required") ?? true,
		...fields.has("defaults") ? { defaults: fields.raw("defaults") } : {},
		...fields.has("prefill") ? { prefill: fields.raw("prefill") } : {},
		...given$1("dependsOn", parseDependency(fields))
	};
	switch (type) {
		case "STRING":
		case "SECRET": return {
			...common,
			type,
			...given$1("validator", fields.string("validator"))
		};
		case "INT":
		case "FLOAT": {
			const bound = (key) => type === "INT" ? fields.integer(key) : fields.number(key);
			return {
				...common,
				type,
				...given$1("min", bound("min")),
				...given$1("max", bound("max"))
			};
		}
		case "SELECT":
		case "ENUM": return {
			...common,
			type,
			values: parseChoices(fields, "values"),
			...given$1("expression", fields.string("expression")),
			allowCustomValue: fields.boolean("allowCustomValue") ?? false,
			isRadio: fields.boolean("isRadio") ?? false,
			autoSelectFirst: fields.boolean("autoSelectFirst") ?? false
		};
		case "MULTISELECT":
			if (fields.has("options")) deprecated(fields, "options", "values");
			return {
				...common,
				type,
				values: parseChoices(fields, fields.has("values") ? "values" : "options"),
				...given$1("expression", fields.string("expression")),
				itemType: fields.oneOf("itemType", INPUT_TYPES) ?? "STRING",
				allowCustomValue: fields.boolean("allowCustomValue") ?? false,
				autoSelectFirst: fields.boolean("autoSelectFirst") ?? false
			};
		case "ARRAY":
			fields.require("itemType");
			return {
				...common,
				type,
				itemType: fields.oneOf("itemType", INPUT_TYPES) ?? "STRING"
			};
		case "DATETIME":
		case "DATE":
		case "TIME": return {
			...common,
			type,
			...given$1("after", fields.string("after")),
			...given$1("before", fields.string("before"))
		};
		case "DURATION": {
			const bound = (key) => {
				fields.duration(key);
				return fields.string(key);
			};
			return {
				...common,
				type,
				...given$1("min", bound("min")),
				...given$1("max", bound("max"))
			};
		}
		case "FILE": return {
			...common,
			type,
			...given$1("allowedFileExtensions", fields.strings("allowedFileExtensions")?.map((extension) => extension.toLowerCase())),
			...given$1("extension", fields.string("extension"))
		};
		case "FORM":
			fields.require("inputs");
			return {
				...common,
				type,
				inputs: parseInputs(fields)
			};
		case "TABLE": {
			fields.require("columns");
			const rows = fields.nested("rows", `\`rows\` of ${fields.owner}`);
			rows?.refuseUnknown(["min", "max"]);
			const limits = {
				...given$1("min", rows?.integer("min", 0)),
				...given$1("max", rows?.integer("max", 0))
			};
			return {
				...common,
				type,
				columns: parseInputs(fields, "columns"),
				rows: limits
			};
		}
		default: return {
			...common,
			type
		};
	}
}
function parseDependency(fields) {
	const dependency = fields.nested("dependsOn", `\`dependsOn\` of ${fields.owner}`);
	if (dependency === void 0) return void 0;
	dependency.refuseUnknown(["inputs", "condition"]);
	return {
		inputs: dependency.strings("inputs") ?? [],
		...given$1("condition", dependency.string("condition"))
	};
}
function parseChoices(fields, property) {
	const choices = [];
	(fields.list(property) ?? []).forEach((item, index) => {
		if (isRecord(item)) {
			const value = item.value;
			const label = item.label;
			if (typeof value === "string" || numberOf(value) !== void 0) {
				choices.push({
					value: String(value),
					...typeof label === "string" ? { label } : {}
				});
				return;
			}
		} else if (typeof item === "string" || typeof item === "boolean" || numberOf(item) !== void 0) {
			choices.push({ value: fields.problems.document.textAt([...fields.at(property), index]) ?? String(item) });
			return;
		}
		fields.problems.add({
			code: "wrong-type",
			message: `item ${index + 1} of \`${property}\` of ${fields.owner} must be text`,
			path: [...fields.at(property), index],
			part: "head"
		});
	});
	return choices;
}
const OUTPUT = [
	"id",
	"value",
	"type",
	"itemType",
	"displayName",
	"description",
	"required"
];
function parseOutputs(fields, property = "outputs") {
	return (fields.maps(property, (item, index) => typeof item.id === "string" ? `output \`${item.id}\`` : `output ${index + 1}`) ?? []).map((item) => {
		item.refuseUnknown(OUTPUT);
		item.require("id");
		item.require("value");
		return {
			id: item.string("id", {
				pattern: ID$1,
				patternHelp: ID_HELP,
				code: "invalid-id"
			}) ?? "",
			path: item.path,
			value: item.raw("value"),
			...given$1("type", item.oneOf("type", INPUT_TYPES)),
			...given$1("itemType", item.oneOf("itemType", INPUT_TYPES)),
			...given$1("displayName", item.string("displayName")),
			...given$1("description", item.string("description")),
			required: item.boolean("required") ?? true
		};
	});
}
// \0late:yaml
let loaded;
const load = () => loaded ??= require_dist();
function Composer(...given) {
	return new.target ? new (load()).Composer(...given) : load().Composer(...given);
}
function Lexer$1(...given) {
	return new.target ? new (load()).Lexer(...given) : load().Lexer(...given);
}
function Parser(...given) {
	return new.target ? new (load()).Parser(...given) : load().Parser(...given);
}
// src/flow/block-scalar.ts
function blockScalarEnd(text, start, column, keep) {
	let indent = -1;
	let longestBlank = 0;
	let end = start;
	for (let line = start; line < text.length;) {
		let at = line;
		while (text.charCodeAt(at) === 32) at++;
		const lineBreak = text.indexOf("\n", at);
		const next = lineBreak === -1 ? text.length : lineBreak + 1;
		const width = at - line;
		if (at === text.length || at === lineBreak) {
			if (lineBreak === -1) return void 0;
			if (indent === -1) longestBlank = Math.max(longestBlank, width);
			if (keep || indent !== -1 && width > indent) end = next;
		} else {
			if (text.charCodeAt(at) === 9 && (indent === -1 || width < indent)) return void 0;
			if (indent === -1) {
				if (width <= column || longestBlank > width) return void 0;
				indent = width;
			} else if (width < indent) return width > column ? void 0 : {
				indent,
				end
			};
			end = next;
		}
		line = next;
	}
	return indent === -1 ? void 0 : {
		indent,
		end
	};
}
function blockScalarValue(block, indent, folded, chomp) {
	const lines = block.split("\n").map((line) => line.slice(indent));
	if (block.endsWith("\n")) lines.pop();
	let last = lines.length;
	while (last > 0 && lines[last - 1] === "") last--;
	const content = lines.slice(0, last);
	const value = folded ? fold(content) : content.join("\n");
	if (chomp === "-") return value;
	return chomp === "+" ? `${value}${"\n".repeat(Math.max(1, lines.length - last + 1))}` : `${value}\n`;
}
function fold(lines) {
	let value = "";
	let breaks = 0;
	let begun = false;
	let further = false;
	for (const line of lines) {
		if (line === "") {
			breaks++;
			continue;
		}
		const isFurther = line.startsWith(" ") || line.startsWith("	");
		if (!begun) value += "\n".repeat(breaks);
		else if (isFurther || further) value += "\n".repeat(breaks + 1);
		else value += breaks === 0 ? " " : "\n".repeat(breaks);
		value += line;
		begun = true;
		further = isFurther;
		breaks = 0;
	}
	return value;
}
// src/flow/yaml-node.ts
const TYPE = Symbol.for("yaml.node.type");
const SCALAR$1 = Symbol.for("yaml.scalar");
const MAP = Symbol.for("yaml.map");
const SEQ = Symbol.for("yaml.seq");
const PAIR = Symbol.for("yaml.pair");
const ALIAS = Symbol.for("yaml.alias");
function typeOf(node) {
	return typeof node === "object" && node !== null ? node[TYPE] : void 0;
}
const isScalar = (node) => typeOf(node) === SCALAR$1;
const isMap = (node) => typeOf(node) === MAP;
const isSeq = (node) => typeOf(node) === SEQ;
const isPair = (node) => typeOf(node) === PAIR;
const isAlias = (node) => typeOf(node) === ALIAS;
const isCollection = (node) => isMap(node) || isSeq(node);
var PlainScalar = class {
	value;
	type;
	range;
	constructor(value, type, start, end) {
		this.value = value;
		this.type = type;
		this.range = [
			start,
			end,
			end
		];
	}
};
var PlainPair = class {
	key;
	value;
	constructor(key, value) {
		this.key = key;
		this.value = value;
	}
};
var PlainCollection = class {
	start;
	items = [];
	#end;
	constructor(start, end) {
		this.start = start;
		this.#end = end;
	}
	endsAt(end) {
		this.#end = end;
	}
	get range() {
		if (typeof this.#end !== "number") this.#end = this.#end(this);
		return [
			this.start,
			this.#end,
			this.#end
		];
	}
};
var PlainMap = class extends PlainCollection {};
var PlainSeq = class extends PlainCollection {};
for (const [{ prototype }, type] of [
	[PlainScalar, SCALAR$1],
	[PlainPair, PAIR],
	[PlainMap, MAP],
	[PlainSeq, SEQ]
]) Object.defineProperty(prototype, TYPE, { value: type });
function asNode(node) {
	return node;
}
// src/flow/plain-yaml.ts
const NOT_PLAIN = Symbol("not plain YAML");
const MAX_DEPTH$4 = 100;
const LONGEST_KEY = 1e3;
const NEWLINE = 10;
const SPACE$1 = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const PIPE = 124;
const FOLD = 62;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const NO_BEGIN = new Uint8Array(128);
for (const sign of "	\n\r ,[]{}#&*!|>'\"%@`?:") NO_BEGIN[sign.charCodeAt(0)] = 1;
function readPlainYaml(text, endOf) {
	try {
		return new PlainYamlReader(text, endOf).document();
	} catch (error) {
		if (error === NOT_PLAIN) return void 0;
		throw error;
	}
}
var PlainYamlReader = class {
	#text;
	#endOf;
	#at = 0;
	#depth = 0;
	constructor(text, endOf) {
		this.#text = text;
		this.#endOf = endOf;
	}
	document() {
		if (/[\r\ufeff]/.test(this.#text) || this.#nextLine() !== 0) throw NOT_PLAIN;
		const root = this.#block(0);
		if (this.#at < this.#text.length) throw NOT_PLAIN;
		return root;
	}
	#nextLine() {
		const text = this.#text;
		let at = this.#at;
		for (;;) {
			const start = at;
			while (text.charCodeAt(at) === SPACE$1) at++;
			const code = text.charCodeAt(at);
			if (code === HASH) {
				at = text.indexOf("\n", at);
				if (at === -1) at = text.length;
			} else if (code !== NEWLINE && at < text.length) {
				this.#at = at;
				if (at === start && (text.startsWith("---", at) || text.startsWith("...", at))) throw NOT_PLAIN;
				return at - start;
			}
			if (at >= text.length) {
				this.#at = text.length;
				return -1;
			}
			at++;
		}
	}
	#endLine() {
		const text = this.#text;
		let at = this.#at;
		while (text.charCodeAt(at) === SPACE$1) at++;
		if (text.charCodeAt(at) === HASH && text.charCodeAt(at - 1) === SPACE$1) {
			at = text.indexOf("\n", at);
			if (at === -1) at = text.length;
		}
		if (at < text.length && text.charCodeAt(at) !== NEWLINE) throw NOT_PLAIN;
		this.#at = Math.min(at + 1, text.length);
	}
	#block(column) {
		if (++this.#depth > MAX_DEPTH$4) throw NOT_PLAIN;
		const node = this.#isDash() ? this.#blockSeq(column) : this.#blockMap(column);
		this.#depth--;
		return node;
	}
	#isDash() {
		return this.#text.charCodeAt(this.#at) === DASH && isBlank$1(this.#text.charCodeAt(this.#at + 1));
	}
	#blockMap(column) {
		return this.#blockMapFrom(this.#key(), column);
	}
	#blockMapFrom(first, column) {
		const map = new PlainMap(first.range[0], this.#endOf);
		let key = first;
		for (;;) {
			map.items.push(new PlainPair(key, this.#mapValue(column)));
			const indent = this.#nextLine();
			if (indent < column) {
				this.#backToLine(indent);
				return map;
			}
			if (indent > column || this.#isDash()) throw NOT_PLAIN;
			key = this.#key();
		}
	}
	#backToLine(indent) {
		if (indent > 0) this.#at -= indent;
	}
	#mapValue(column) {
		const text = this.#text;
		while (text.charCodeAt(this.#at) === SPACE$1) this.#at++;
		const place = this.#at;
		const code = text.charCodeAt(place);
		if (code !== NEWLINE && code !== HASH && place < text.length) return this.#inline(column, false);
		this.#endLine();
		const indent = this.#nextLine();
		if (indent > column || indent === column && this.#isDash()) return this.#block(indent);
		this.#backToLine(indent);
		return new PlainScalar("", "PLAIN", place, place);
	}
	#blockSeq(column) {
		const seq = new PlainSeq(this.#at, this.#endOf);
		for (;;) {
			seq.items.push(this.#seqItem(column));
			const indent = this.#nextLine();
			if (indent > column) throw NOT_PLAIN;
			if (indent < column || !this.#isDash()) {
				this.#backToLine(indent);
				return seq;
			}
		}
	}
	#seqItem(column) {
		const text = this.#text;
		const dash = this.#at++;
		while (text.charCodeAt(this.#at) === SPACE$1) this.#at++;
		const place = this.#at;
		const code = text.charCodeAt(place);
		if (code !== NEWLINE && code !== HASH && place < text.length) {
			if (this.#isDash()) return this.#block(column + place - dash);
			return this.#inline(column, true, column + place - dash);
		}
		this.#endLine();
		const indent = this.#nextLine();
		if (indent > column) return this.#block(indent);
		this.#backToLine(indent);
		return new PlainScalar("", "PLAIN", place, place);
	}
	#inline(column, mayBeMap, here = 0) {
		const code = this.#text.charCodeAt(this.#at);
		if (code === PIPE || code === FOLD) return this.#blockScalar(column);
		if (code === OPEN_BRACE || code === OPEN_BRACKET) {
			const node = this.#flow(column);
			this.#endLine();
			return node;
		}
		const scalar = code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? this.#quoted() : this.#plain(false);
		if (this.#isColon()) {
			if (!mayBeMap || ++this.#depth > MAX_DEPTH$4) throw NOT_PLAIN;
			const map = this.#blockMapFrom(this.#endKey(scalar), here);
			this.#depth--;
			return map;
		}
		this.#endLine();
		const at = this.#at;
		if (this.#nextLine() > column) throw NOT_PLAIN;
		this.#at = at;
		return scalar;
	}
	#key() {
		const code = this.#text.charCodeAt(this.#at);
		const key = code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? this.#quoted() : this.#plain(false);
		if (!this.#isColon()) throw NOT_PLAIN;
		return this.#endKey(key);
	}
	#isColon() {
		while (this.#text.charCodeAt(this.#at) === SPACE$1) this.#at++;
		return this.#text.charCodeAt(this.#at) === COLON;
	}
	#endKey(key) {
		this.#at++;
		if (!isBlank$1(this.#text.charCodeAt(this.#at)) || this.#at - key.range[0] > LONGEST_KEY) throw NOT_PLAIN;
		if (key.value === "<<") throw NOT_PLAIN;
		return key;
	}
	#plain(inFlow) {
		const text = this.#text;
		const start = this.#at;
		const first = text.charCodeAt(start);
		if (first < 128 && NO_BEGIN[first] === 1) throw NOT_PLAIN;
		if (first === DASH && !isWord(text.charCodeAt(start + 1))) throw NOT_PLAIN;
		let end = start;
		let at = start;
		for (;; at++) {
			const code = text.charCodeAt(at);
			if (code === COLON) {
				const next = text.charCodeAt(at + 1);
				if (isBlank$1(next)) break;
				if (inFlow && isFlowSign(next)) throw NOT_PLAIN;
			} else if (code === SPACE$1) {
				if (text.charCodeAt(at + 1) === HASH) break;
				continue;
			} else if (code === NEWLINE || at >= text.length) break;
			else if (code < SPACE$1) throw NOT_PLAIN;
			else if (inFlow && isFlowSign(code)) break;
			end = at + 1;
		}
		this.#at = end;
		return new PlainScalar(text.slice(start, end), "PLAIN", start, end);
	}
	#quoted() {
		const text = this.#text;
		const start = this.#at;
		const quote = text.charCodeAt(start);
		let escaped = false;
		for (let at = start + 1;; at++) {
			const code = text.charCodeAt(at);
			if (code === quote) {
				if (quote === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== SINGLE_QUOTE) {
					this.#at = at + 1;
					break;
				}
				escaped = true;
				at++;
			} else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
				escaped = true;
				at++;
			} else if (code < SPACE$1 || at >= text.length) throw NOT_PLAIN;
		}
		const written = text.slice(start + 1, this.#at - 1);
		if (quote === SINGLE_QUOTE) return new PlainScalar(escaped ? written.replaceAll("''", "'") : written, "QUOTE_SINGLE", start, this.#at);
		return new PlainScalar(escaped ? unescaped(written) : written, "QUOTE_DOUBLE", start, this.#at);
	}
	#blockScalar(column) {
		const text = this.#text;
		const start = this.#at;
		const folded = text.charCodeAt(start) === FOLD;
		const sign = text[start + 1];
		const chomp = sign === "-" || sign === "+" ? sign : "";
		const header = start + 1 + chomp.length;
		if (text.charCodeAt(header) !== NEWLINE) throw NOT_PLAIN;
		const found = blockScalarEnd(text, header + 1, column, chomp === "+");
		if (found === void 0) throw NOT_PLAIN;
		this.#at = found.end;
		return new PlainScalar(blockScalarValue(text.slice(header + 1, found.end), found.indent, folded, chomp), folded ? "BLOCK_FOLDED" : "BLOCK_LITERAL", start, found.end);
	}
	#flow(column) {
		if (++this.#depth > MAX_DEPTH$4) throw NOT_PLAIN;
		const text = this.#text;
		const start = this.#at++;
		const isMap = text.charCodeAt(start) === OPEN_BRACE;
		const close = isMap ? CLOSE_BRACE : CLOSE_BRACKET;
		const map = new PlainMap(start, this.#endOf);
		const seq = new PlainSeq(start, this.#endOf);
		if (this.#flowBlanks(column) !== close) for (;;) {
			if (isMap) map.items.push(this.#flowPair(column));
			else seq.items.push(this.#flowValue(column));
			const code = this.#flowBlanks(column);
			if (code === close) break;
			if (code !== COMMA) throw NOT_PLAIN;
			this.#at++;
			if (this.#flowBlanks(column) === close) throw NOT_PLAIN;
		}
		this.#at++;
		this.#depth--;
		const node = isMap ? map : seq;
		node.endsAt(this.#at);
		return node;
	}
	#flowBlanks(column) {
		const text = this.#text;
		let line = -1;
		for (;; this.#at++) {
			const code = text.charCodeAt(this.#at);
			if (code === NEWLINE) line = this.#at + 1;
			else if (code !== SPACE$1) {
				if (line !== -1 && this.#at - line <= column) throw NOT_PLAIN;
				return code;
			}
		}
	}
	#flowPair(column) {
		const start = this.#at;
		const code = this.#text.charCodeAt(start);
		const key = code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? this.#quoted() : this.#plain(true);
		if (this.#text.charCodeAt(this.#at) !== COLON || this.#text.charCodeAt(this.#at + 1) !== SPACE$1) throw NOT_PLAIN;
		if (key.value === "<<" || this.#at - start > LONGEST_KEY) throw NOT_PLAIN;
		this.#at++;
		this.#flowBlanks(column);
		return new PlainPair(key, this.#flowValue(column));
	}
	#flowValue(column) {
		const code = this.#text.charCodeAt(this.#at);
		const node = code === OPEN_BRACE || code === OPEN_BRACKET ? this.#flow(column) : code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? this.#quoted() : this.#plain(true);
		const next = this.#flowBlanks(column);
		if (next !== COMMA && next !== CLOSE_BRACE && next !== CLOSE_BRACKET) throw NOT_PLAIN;
		return node;
	}
};
function isBlank$1(code) {
	return code === SPACE$1 || code === NEWLINE || Number.isNaN(code);
}
function isFlowSign(code) {
	return code === COMMA || code === OPEN_BRACKET || code === CLOSE_BRACKET || code === OPEN_BRACE || code === CLOSE_BRACE;
}
function isWord(code) {
	return code >= 48 && code <= 57 || code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === DASH;
}
const ESCAPES$2 = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
};
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/gs;
function unescaped(text) {
	return text.replace(ESCAPE, (_, x, u, sign) => {
		const hex = x ?? u;
		if (hex !== void 0) return String.fromCharCode(Number.parseInt(hex, 16));
		const value = Object.hasOwn(ESCAPES$2, sign) ? ESCAPES$2[sign] : void 0;
		if (value === void 0) throw NOT_PLAIN;
		return value;
	});
}
// src/flow/scalar-map.ts
var ScalarMap = class {
	#segments;
	#end;
	constructor(text, start, end, style, decoded) {
		this.#end = end;
		this.#segments = style === "double-quoted" ? doubleQuoted(text, start, end, decoded) : style === "single-quoted" ? singleQuoted(text, start, end, decoded) : lines(text, style === "plain" ? start : afterHeader(text, start, end), end, decoded);
	}
	sourceOffset(decoded) {
		let low = 0;
		let high = this.#segments.length - 1;
		if (high < 0) return this.#end;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.#segments[middle].decoded <= decoded) low = middle;
			else high = middle - 1;
		}
		const segment = this.#segments[low];
		return segment.source + Math.max(0, Math.min(decoded - segment.decoded, segment.length));
	}
};
function afterHeader(text, start, end) {
	const lineBreak = text.indexOf("\n", start);
	return lineBreak === -1 || lineBreak >= end ? end : lineBreak + 1;
}
function lines(text, start, end, decoded) {
	const segments = [];
	let at = 0;
	let lineStart = start;
	while (lineStart < end && at < decoded.length) {
		const lineBreak = text.indexOf("\n", lineStart);
		const lineEnd = lineBreak === -1 || lineBreak > end ? end : lineBreak;
		let from = lineStart;
		while (from < lineEnd && isBlank(text.charCodeAt(from))) from++;
		let to = lineEnd;
		while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
		if (to > from) {
			const content = text.slice(from, to);
			let found = at;
			while (found < decoded.length && isBlankOrBreak(decoded.charCodeAt(found)) && !decoded.startsWith(content, found)) found++;
			let lead = 0;
			while (found - lead > at && from - lead > lineStart && decoded[found - lead - 1] === text[from - lead - 1]) lead++;
			segments.push({
				decoded: found - lead,
				source: from - lead,
				length: content.length + lead
			});
			at = found + content.length;
		}
		lineStart = lineEnd + 1;
	}
	return segments;
}
function singleQuoted(text, start, end, decoded) {
	const segments = [];
	let at = 0;
	let source = start + 1;
	const close = end - 1;
	while (source < close && at < decoded.length) {
		const lineFold = foldedBreak(text, source, close);
		if (lineFold !== void 0) {
			at = skipFold(decoded, at);
			source = lineFold;
			continue;
		}
		const from = source;
		const decodedFrom = at;
		while (source < close && text[source] !== "'" && foldedBreak(text, source, close) === void 0) source++;
		if (source > from) {
			segments.push({
				decoded: decodedFrom,
				source: from,
				length: source - from
			});
			at += source - from;
		}
		if (source < close && text[source] === "'") {
			segments.push({
				decoded: at,
				source,
				length: 1
			});
			at += 1;
			source += 2;
		}
	}
	return segments;
}
function doubleQuoted(text, start, end, decoded) {
	const segments = [];
	let at = 0;
	let source = start + 1;
	const close = end - 1;
	while (source < close && at < decoded.length) {
		const lineFold = foldedBreak(text, source, close);
		if (lineFold !== void 0) {
			at = skipFold(decoded, at);
			source = lineFold;
			continue;
		}
		if (text[source] === "\\") {
			const { sourceLength, decodedLength } = escapeLengths(text, source, close);
			if (decodedLength > 0) segments.push({
				decoded: at,
				source,
				length: 1
			});
			at += decodedLength;
			source += sourceLength;
			continue;
		}
		const from = source;
		while (source < close && text[source] !== "\\" && foldedBreak(text, source, close) === void 0) source++;
		segments.push({
			decoded: at,
			source: from,
			length: source - from
		});
		at += source - from;
	}
	return segments;
}
function foldedBreak(text, offset, close) {
	if (!isBlankOrBreak(text.charCodeAt(offset))) return void 0;
	let at = offset;
	let broken = false;
	while (at < close && isBlankOrBreak(text.charCodeAt(at))) {
		if (text[at] === "\n") broken = true;
		at++;
	}
	return broken ? at : void 0;
}
function skipFold(decoded, at) {
	if (decoded[at] === " ") return at + 1;
	let next = at;
	while (decoded[next] === "\n") next++;
	return next;
}
function escapeLengths(text, offset, close) {
	const kind = text[offset + 1];
	if (kind === "x") return {
		sourceLength: 4,
		decodedLength: 1
	};
	if (kind === "u") return {
		sourceLength: 6,
		decodedLength: 1
	};
	if (kind === "U") return {
		sourceLength: 10,
		decodedLength: Number.parseInt(text.slice(offset + 2, offset + 10), 16) > 65535 ? 2 : 1
	};
	if (kind === "\n" || kind === "\r") {
		let at = offset + 1;
		while (at < close && isBlankOrBreak(text.charCodeAt(at))) at++;
		return {
			sourceLength: at - offset,
			decodedLength: 0
		};
	}
	return {
		sourceLength: 2,
		decodedLength: 1
	};
}
function isBlank(code) {
	return code === 32 || code === 9 || code === 13;
}
function isBlankOrBreak(code) {
	return code === 10 || isBlank(code);
}
// src/flow/yaml-message.ts
const LONG_LINE = 2e3;
function describeSyntaxError(source, error) {
	const span = placeOf(source, error);
	const { message, help } = wording(source, error, span);
	const diagnostic = {
		code: "yaml-syntax",
		severity: "error",
		message,
		file: source,
		span
	};
	return help === void 0 ? diagnostic : {
		...diagnostic,
		help
	};
}
function wording(source, error, span) {
	const line = source.line(source.position(span.start).line);
	if (/without - indicator/.test(error.message)) return {
		message: "this line is indented less than the list item above, and deeper than the list",
		help: "give all keys of the item the same indentation"
	};
	switch (error.code) {
		case "TAB_AS_INDENT": return {
			message: "a tab is used as indentation, which YAML does not allow",
			help: "indent with spaces"
		};
		case "BAD_INDENT": {
			const bracket = /end with a ([\]}])/.exec(error.message)?.[1];
			if (bracket !== void 0) return {
				message: `a \`${bracket === "]" ? "[" : "{"}\` is never closed`,
				help: `add the closing \`${bracket}\``
			};
			if (/indented more than parent|same column|same indentation/i.test(error.message)) return {
				message: "this line is indented differently from the lines it belongs to",
				help: "give all keys of one map, and all `-` of one list, the same indentation"
			};
			return {
				message: "this line has too little indentation for the value it is part of",
				help: "indent it deeper than the key that it belongs to"
			};
		}
		case "MISSING_CHAR": return missingCharacter(error.message, line);
		case "MULTILINE_IMPLICIT_KEY": return {
			message: "a key must stand on one line and be followed by `:`",
			help: "look for a missing `:` behind this text, or for text that is indented less than the value it continues"
		};
		case "BLOCK_AS_IMPLICIT_KEY":
			if ((line.match(/:(?=\s|$)/g)?.length ?? 0) < 2) return {
				message: "the line below is indented as if it belonged to this value",
				help: "give the keys of one map the same indentation"
			};
			return {
				message: "a second `:` on this line makes the value look like a nested map",
				help: "put the value in quotes when the `: ` is part of its text, or write the nested map on lines of its own"
			};
		case "BLOCK_IN_FLOW": return {
			message: "block style is not possible inside `[ ]` or `{ }`",
			help: "close the bracket first"
		};
		case "BAD_ALIAS": return {
			message: "this is not a complete alias",
			help: "put the value in quotes when `*` is part of its text"
		};
		case "BAD_DQ_ESCAPE": return {
			message: `${escapeIn(error.message)} is no escape that YAML knows in double quotes`,
			help: "write `\\\\` for a backslash, or use single quotes"
		};
		case "BAD_SCALAR_START": return badStart(source.text, span.start);
		case "KEY_OVER_1024_CHARS": return { message: "a key is limited to 1024 characters" };
		case "MULTIPLE_ANCHORS": return { message: "a value can have one anchor only" };
		case "MULTIPLE_TAGS": return { message: "a value can have one tag only" };
		case "RESOURCE_EXHAUSTION": return { message: "values are nested too deeply to be read" };
		case "BAD_DIRECTIVE": return { message: "a line beginning with `%` in front of the document is a YAML directive, and this is not one" };
		case "UNEXPECTED_TOKEN": return unexpected(source, error.message, span, line);
		default: return { message: sentence(error.message) };
	}
}
function badStart(text, offset) {
	const character = text[offset] ?? "";
	if (character === "%" && text[offset - 1] === "{") return UNQUOTED_TAG;
	return {
		message: `a value cannot begin with ${character === "`" ? "a backtick" : `\`${character}\``}`,
		help: "put the value in quotes"
	};
}
const UNQUOTED_TAG = {
	message: "an unquoted `{%` begins a YAML map, not a template",
	help: "put the whole value in quotes: '{% \u2026 %}'"
};
function missingCharacter(raw, line) {
	const quote = /closing ("|')quote/i.exec(raw) ?? /Missing closing (["'])/i.exec(raw);
	if (quote !== null) return {
		message: `this text is never closed with ${quote[1]}`,
		help: `add the closing ${quote[1]}`
	};
	const bracket = /(?:expected|with a|end with) (?:a )?([\]}])/i.exec(raw);
	if (bracket !== null) return {
		message: `this is never closed with \`${bracket[1]}\``,
		help: `add the closing \`${bracket[1]}\``
	};
	if (/Missing ,/.test(raw)) return line.includes("{{") ? {
		message: "an unquoted `{{` begins a YAML map, not an expression",
		help: "put the whole value in quotes: '{{ \u2026 }}'"
	} : { message: "a `,` is missing between two items" };
	if (/Implicit (map )?keys? need/.test(raw)) return {
		message: "this is neither `key: value` nor a list item",
		help: "add `:` and a value, or indent the text so that it continues the value above"
	};
	if (/directives-end/i.test(raw)) return { message: "a line with `---` is missing behind the `%` line above" };
	if (/space/.test(raw)) return {
		message: sentence(raw),
		help: "put a blank between the two"
	};
	return { message: sentence(raw) };
}
function unexpected(source, raw, span, line) {
	if (line.includes("{{") && /[}\]]|flow|map/i.test(raw)) return {
		message: "text around an unquoted `{{ }}` cannot be read",
		help: "put the whole value in quotes: '{{ \u2026 }}'"
	};
	if (line.length < LONG_LINE && /^\s*(['"]).*\1\s*\S/.test(line.slice(line.search(/['"]/)))) return {
		message: "there is text behind the closing quote of this value",
		help: line.includes("{{") ? "inside the expression use the other kind of quotes: \"{{ x['y'] }}\"" : "put the whole value in one pair of quotes, and double the quotes inside: `'it''s'`"
	};
	const found = source.text.slice(span.start, Math.min(span.end, span.start + 30)).split("\n")[0].trim();
	if (found === "-" || found.startsWith("- ")) return {
		message: "a list cannot begin on the line of its key",
		help: "begin it on the line below"
	};
	return found === "" ? { message: sentence(raw) } : {
		message: `\`${found}\` is not possible here`,
		help: "check the indentation and the quotes of this line and the one above"
	};
}
function escapeIn(raw) {
	return `\`${/(\\.\S*)/.exec(raw)?.[1] ?? "\\"}\``;
}
function sentence(raw) {
	const text = raw.replace(/\s+/g, " ").trim().replace(/\.$/, "");
	return text.charAt(0).toLowerCase() + text.slice(1);
}
function placeOf(source, error) {
	const [from, to] = error.pos;
	if (error.code === "BAD_DQ_ESCAPE") return visibleSpan(source, from, from + 2);
	const quote = error.code === "MISSING_CHAR" ? /closing (["'])/i.exec(error.message)?.[1] : void 0;
	const opening = quote === void 0 ? void 0 : openingQuote(source.text.slice(0, to), quote);
	return opening === void 0 ? visibleSpan(source, from, to) : visibleSpan(source, opening, source.text.length);
}
function openingQuote(text, quote) {
	const opening = new RegExp(`(?:^|[:,[{-])[ \\t]*(${quote})[^${quote}\\n]*$`, "gm");
	const last = [...text.matchAll(opening)].at(-1);
	return last === void 0 ? void 0 : last.index + last[0].indexOf(quote);
}
function visibleSpan(source, from, to) {
	const text = source.text;
	let start = Math.min(from, text.length);
	if (start === text.length || text[start] === "\n" || text[start] === "\r") {
		const before = start;
		while (start > 0 && /\s/.test(text[start - 1])) start--;
		start = Math.max(0, Math.min(before, start - 1));
	}
	while (text[start] === " " && start + 1 < text.length && /[^\r\n]/.test(text[start + 1])) start++;
	const lineBreak = text.indexOf("\n", start);
	const lineEnd = lineBreak === -1 ? text.length : lineBreak;
	let end = Math.max(start + 1, Math.min(to, lineEnd));
	while (end > start + 1 && /\s/.test(text[end - 1])) end--;
	return {
		start,
		end: Math.min(end, text.length)
	};
}
// src/flow/yaml-scalar.ts
const INTEGER = /^[-+]?(?:0|[1-9][0-9_]*|0[0-7_]+|0b_*[01_]+|0x_*[0-9a-fA-F_]+)$/;
const DOUBLE = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|[0-9][0-9_]*(?=[eE])|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
function plainScalarValue(text, double) {
	switch (text) {
		case "":
		case "~":
		case "null":
		case "Null":
		case "NULL": return null;
		case "true":
		case "True":
		case "TRUE": return true;
		case "false":
		case "False":
		case "FALSE": return false;
	}
	const first = text.charCodeAt(0);
	if (!(first >= 48 && first <= 57 || first === 45 || first === 43 || first === 46)) return text;
	if (INTEGER.test(text)) return integer$1(text) ?? text;
	if (DOUBLE.test(text)) {
		const value = Number(text.replaceAll("_", ""));
		return Number.isInteger(value) || !Number.isFinite(value) ? double(value) : value;
	}
	const infinite = INFINITE.exec(text);
	if (infinite !== null) return double(infinite[1] === "-" ? -Infinity : Infinity);
	if (NOT_A_NUMBER.test(text)) return double(NaN);
	return text;
}
function integer$1(text) {
	const negative = text.startsWith("-");
	const digits = text.replace(/^[-+]/, "").replaceAll("_", "");
	const literal = digits.length > 1 && digits.startsWith("0") && /^[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
	if (/^0[bx]?$/.test(literal) && literal !== "0") return void 0;
	const value = BigInt(literal);
	const signed = negative ? -value : value;
	return signed >= BigInt(Number.MIN_SAFE_INTEGER) && signed <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(signed) : signed;
}
// src/flow/yaml-reader.ts
const MAX_EXPANDED_VALUES = 25e4;
var YamlReader = class {
	diagnostics = [];
	#source;
	#double;
	#anchors = new Map();
	#targets = new Map();
	#values = new Map();
	#pairs = new Map();
	#open = new Set();
	#size = 0;
	#exhausted = false;
	constructor(source, double) {
		this.#source = source;
		this.#double = double;
	}
	target(node) {
		return isAlias(node) ? this.#targets.get(node) ?? node : node;
	}
	pairOf(map, key) {
		const own = this.#index(map).get(key);
		if (own !== void 0) return own;
		for (const pair of map.items) {
			if (!isMergeKey(pair)) continue;
			for (const merged of this.#mergedMaps(pair)) {
				const found = this.pairOf(merged, key);
				if (found !== void 0) return found;
			}
		}
	}
	read(node) {
		if (isAlias(node)) return this.#readAlias(node);
		if (node.anchor !== void 0) this.#anchors.set(node.anchor, node);
		const before = this.#size;
		this.#size++;
		this.#open.add(node);
		let value;
		if (isScalar(node)) value = this.#readScalar(node);
		else if (isMap(node)) value = this.#readMap(node);
		else if (isSeq(node)) value = node.items.map((item) => isPair(item) ? null : this.#readAny(item));
		else value = null;
		this.#open.delete(node);
		if (node.anchor !== void 0) this.#values.set(node, {
			value,
			size: this.#size - before
		});
		return value;
	}
	#readAny(node) {
		return node === null || node === void 0 ? null : this.read(node);
	}
	#readAlias(node) {
		const name = isAlias(node) ? node.source : "";
		const target = this.#anchors.get(name);
		if (target === void 0) {
			const message = name === "" ? "`*` begins an alias, but no name follows" : `there is no anchor &${name} in front of this alias`;
			const help = name === "" ? "put the value in quotes" : "put the value in quotes when `*` is part of its text";
			this.#report("yaml-syntax", message, node, help);
			return null;
		}
		if (this.#open.has(target)) {
			this.#report("yaml-syntax", `alias *${name} stands inside the very value that it repeats`, node);
			return null;
		}
		this.#targets.set(node, target);
		const known = this.#values.get(target);
		if (known === void 0) return null;
		this.#size += known.size;
		if (this.#size > MAX_EXPANDED_VALUES) {
			if (!this.#exhausted) {
				const message = `aliases make this document larger than ${MAX_EXPANDED_VALUES} values`;
				this.#report("alias-expansion", message, node);
			}
			this.#exhausted = true;
			return null;
		}
		return known.value;
	}
	#readScalar(node) {
		const text = node.value;
		if (typeof text !== "string") return text;
		const tag = node.tag;
		if (tag !== void 0 && tag !== "!" && !tag.endsWith(":str")) return plainScalarValue(text, this.#double);
		return node.type === "PLAIN" && tag === void 0 ? plainScalarValue(text, this.#double) : text;
	}
	#readMap(map) {
		const result = {};
		const index = this.#index(map);
		for (const pair of map.items) {
			const value = this.#readAny(pair.value);
			if (isMergeKey(pair)) continue;
			const key = this.#keyText(pair.key);
			if (index.get(key) === pair) setKey(result, key, value);
		}
		for (const pair of map.items) {
			if (!isMergeKey(pair)) continue;
			const maps = this.#mergedMaps(pair);
			if (maps.length === 0) this.#report("yaml-syntax", "`<<` takes a map or a list of maps", pair.key);
			for (const merged of maps) {
				const values = this.#values.get(merged)?.value ?? this.read(merged);
				for (const [key, value] of Object.entries(values)) if (!Object.hasOwn(result, key)) setKey(result, key, value);
			}
		}
		return result;
	}
	#mergedMaps(pair) {
		const value = pair.value === null ? void 0 : this.target(pair.value);
		if (isMap(value)) return [value];
		if (!isSeq(value)) return [];
		return value.items.map((item) => this.target(item)).filter((item) => isMap(item));
	}
	#index(map) {
		let index = this.#pairs.get(map);
		if (index !== void 0) return index;
		index = new Map();
		this.#pairs.set(map, index);
		for (const pair of map.items) {
			if (isMergeKey(pair)) continue;
			const node = pair.key;
			if (node !== null && node.anchor !== void 0) this.#anchors.set(node.anchor, node);
			const key = this.#keyText(node);
			const first = index.get(key);
			if (first === void 0) index.set(key, pair);
			else this.#reportDuplicate(key, node, first.key);
		}
		return index;
	}
	#keyText(node) {
		if (node === null) return "";
		const key = isAlias(node) ? this.#anchors.get(node.source) ?? node : node;
		if (isScalar(key)) return String(key.value ?? "");
		if (!this.#open.has(key)) {
			this.#open.add(key);
			this.#reportComplexKey(node);
		}
		const [start, end] = node.range ?? [0, 0];
		return this.#source.text.slice(start, end);
	}
	#reportComplexKey(node) {
		const start = node.range?.[0] ?? 0;
		if (this.#source.text.startsWith("{", start) && this.#source.text[start - 1] === "{") this.#report("yaml-syntax", "an unquoted `{{` begins a YAML map, not an expression", node, "put the whole value in quotes: '{{ \u2026 }}'");
		else this.#report("yaml-syntax", "a key is a single word or text, not a list or a map", node);
	}
	#reportDuplicate(key, node, first) {
		const related = {
			message: "first defined here",
			file: this.#source,
			span: this.#span(first)
		};
		this.diagnostics.push({
			code: "duplicate-key",
			severity: "error",
			message: `key \`${key}\` is defined twice in the same map`,
			file: this.#source,
			span: this.#span(node),
			related: [related],
			help: "remove one of the two, or merge their values"
		});
	}
	#report(code, message, node, help) {
		const diagnostic = {
			code,
			severity: "error",
			message,
			file: this.#source,
			span: this.#span(node)
		};
		this.diagnostics.push(help === void 0 ? diagnostic : {
			...diagnostic,
			help
		});
	}
	#span(node) {
		const [start, end] = node.range ?? [0, 0];
		return {
			start,
			end: trimmedEnd(this.#source.text, start, end)
		};
	}
};
function isMergeKey(pair) {
	return isScalar(pair.key) && pair.key.value === "<<" && pair.key.type === "PLAIN";
}
function setKey(target, key, value) {
	if (key === "__proto__") Object.defineProperty(target, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else target[key] = value;
}
function trimmedEnd(text, start, end) {
	let at = end;
	while (at > start && /\s/.test(text[at - 1])) at--;
	return at;
}
// src/flow/yaml.ts
var yaml_exports = require_rolldown_runtime.__exportAll({
	MAX_FILE_LENGTH: () => MAX_FILE_LENGTH,
	YamlDocument: () => YamlDocument,
	parseYaml: () => parseYaml
});
const MAX_FILE_LENGTH = 1048576;
const STYLES = {
	PLAIN: "plain",
	QUOTE_SINGLE: "single-quoted",
	QUOTE_DOUBLE: "double-quoted",
	BLOCK_LITERAL: "literal",
	BLOCK_FOLDED: "folded"
};
var YamlDocument = class {
	source;
	value;
	diagnostics;
	broken;
	#root;
	#reader;
	#maps = new Map();
	#comments;
	constructor(source, root, reader, syntax) {
		this.source = source;
		this.#root = root;
		this.#reader = reader;
		this.value = root === null ? null : reader.read(root);
		const explained = new Set(reader.diagnostics.map(({ span }) => source.position(span.start).line));
		const rest = syntax.filter(({ span }) => explained.size === 0 || !explained.has(source.position(span.start).line));
		this.diagnostics = [...rest, ...reader.diagnostics];
		this.broken = syntax.length > 0 || this.diagnostics.some((diagnostic) => diagnostic.code !== "duplicate-key");
	}
	has(path) {
		return this.#find(path).complete;
	}
	locate(path, part = "value") {
		const { node, pair, complete } = this.#find(path);
		const wanted = complete ? part : "head";
		const key = pair === void 0 ? void 0 : this.#keySpan(pair);
		const value = node === null ? void 0 : this.#nodeSpan(node);
		const empty = value === void 0 || value.start === value.end;
		switch (wanted) {
			case "key": return key ?? this.#headSpan(node);
			case "head": return empty && key !== void 0 ? key : this.#headSpan(node);
			case "entry": return key === void 0 ? value ?? this.#headSpan(node) : {
				start: key.start,
				end: empty ? key.end : value.end
			};
			default: return empty ? key ?? this.#headSpan(node) : value;
		}
	}
	sourceOffset(path, decodedOffset) {
		const { node, complete } = this.#find(path);
		const scalar = node === null ? void 0 : this.#reader.target(node);
		if (!complete || !isScalar(scalar)) return this.locate(path).start;
		return this.#scalarMap(scalar).sourceOffset(decodedOffset);
	}
	locateInside(path, start, end) {
		const from = this.sourceOffset(path, start);
		return end <= start ? {
			start: from,
			end: from
		} : {
			start: from,
			end: this.sourceOffset(path, end - 1) + 1
		};
	}
	textAt(path) {
		const { node, complete } = this.#find(path);
		const scalar = node === null ? void 0 : this.#reader.target(node);
		return complete && isScalar(scalar) && typeof scalar.value === "string" ? scalar.value : void 0;
	}
	get comments() {
		this.#comments ??= readComments(this.source.text);
		return this.#comments;
	}
	#find(path) {
		let node = this.#root;
		let pair;
		for (const step of path) {
			const container = node === null ? void 0 : this.#reader.target(node);
			if (isMap(container)) {
				const next = this.#reader.pairOf(container, String(step));
				if (next === void 0) return {
					node,
					pair,
					complete: false
				};
				pair = next;
				node = next.value;
			} else if (isSeq(container) && typeof step === "number" && container.items[step] !== void 0) {
				pair = void 0;
				const item = container.items[step];
				node = isPair(item) ? null : item;
			} else return {
				node,
				pair,
				complete: false
			};
		}
		return {
			node,
			pair,
			complete: true
		};
	}
	#keySpan(pair) {
		return this.#nodeSpan(pair.key);
	}
	#nodeSpan(node) {
		const [start, end] = node.range ?? [0, 0];
		return {
			start,
			end: trimmedEnd(this.source.text, start, end)
		};
	}
	#headSpan(node) {
		if (node === null) return {
			start: 0,
			end: 0
		};
		let head = node;
		while (isCollection(head) && head.items.length > 0) {
			const first = head.items[0];
			head = isPair(first) ? first.key : first;
		}
		return this.#nodeSpan(head);
	}
	#scalarMap(scalar) {
		const [start, end] = scalar.range;
		const style = STYLES[scalar.type ?? "PLAIN"] ?? "plain";
		let map = this.#maps.get(scalar);
		if (map === void 0) {
			map = new ScalarMap(this.source.text, start, end, style, scalar.value);
			this.#maps.set(scalar, map);
		}
		return map;
	}
};
function parseYaml(source, options = {}) {
	const limit = options.maxLength ?? 1048576;
	const reader = new YamlReader(source, options.double ?? ((value) => value));
	if (source.text.length > limit) return new YamlDocument(source, null, reader, [{
		code: "file-too-large",
		severity: "error",
		message: `this file has ${source.text.length} characters, more than the ${limit} that are read`,
		file: source,
		span: {
			start: 0,
			end: 0
		},
		help: "move long scripts and data to namespace files and read them from there"
	}]);
	try {
		return compose(source, reader);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return new YamlDocument(source, null, new YamlReader(source, (value) => value), [{
			code: "yaml-syntax",
			severity: "error",
			message: "values are nested too deeply to be read",
			file: source,
			span: {
				start: 0,
				end: 0
			}
		}]);
	}
}
function compose(source, reader) {
	const plain = CONTROL.test(source.text) ? void 0 : readPlainYaml(source.text, endsIn(source.text));
	if (plain !== void 0) return new YamlDocument(source, asNode(plain), reader, []);
	const [documents, streamErrors] = composeDocuments(source.text);
	const errors = documents.flatMap((document) => document.errors);
	const syntax = [];
	const reported = new Set();
	for (const error of [...errors, ...streamErrors]) {
		const diagnostic = describeSyntaxError(source, error);
		const { line } = source.position(diagnostic.span.start);
		if (!reported.has(line)) syntax.push(diagnostic);
		reported.add(line);
	}
	const control = CONTROL.exec(source.text);
	if (control !== null) syntax.push(controlCharacter(source, control));
	const [first, second] = documents.filter((document) => document.contents !== null && !isEmptyNode(document.contents));
	if (second !== void 0) syntax.push(secondDocument(source, first, second));
	return new YamlDocument(source, first?.contents ?? null, reader, syntax);
}
function composeDocuments(text) {
	const documents = [];
	const composer = new Composer({
		schema: "failsafe",
		uniqueKeys: false,
		merge: false,
		logLevel: "silent"
	});
	for (const document of composer.compose(new Parser().parse(text))) documents.push(document);
	return [documents, composer.streamInfo().errors];
}
function endsIn(text) {
	let maps;
	let seqs = new Map();
	const collect = (node) => {
		if (isPair(node)) collect(node.value);
		if (!isCollection(node)) return;
		const [start, end] = node.range;
		(isMap(node) ? maps : seqs).set(start, end);
		node.items.forEach(collect);
	};
	return (collection) => {
		if (maps === void 0) {
			maps = new Map();
			seqs = new Map();
			collect(composeDocuments(text)[0][0]?.contents);
		}
		return (isMap(collection) ? maps : seqs).get(collection.start) ?? text.length;
	};
}
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
function controlCharacter(source, match) {
	const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
	return {
		code: "yaml-syntax",
		severity: "error",
		message: `the invisible character U+${code} is not allowed`,
		file: source,
		span: {
			start: match.index,
			end: match.index + 1
		},
		help: `remove it, or write \`"\\u${code}"\` in double quotes`
	};
}
function secondDocument(source, first, second) {
	const start = second.contents.range[0];
	const marker = source.text.lastIndexOf("---", start);
	return {
		code: "multiple-documents",
		severity: "error",
		message: "a second YAML document begins here, but a flow is one document a file",
		file: source,
		span: marker > (first.range[1] ?? 0) - 4 ? {
			start: marker,
			end: marker + 3
		} : {
			start,
			end: start + 1
		},
		help: "put each flow in a file of its own"
	};
}
function isEmptyNode(node) {
	return isScalar(node) && node.value === "" && node.type === "PLAIN" && node.anchor === void 0;
}
function readComments(text) {
	const comments = [];
	let offset = 0;
	for (const lexeme of new Lexer$1().lex(text)) {
		if (lexeme === "" || lexeme === "" || lexeme === "") continue;
		if (lexeme.startsWith("#") && text.startsWith(lexeme, offset)) comments.push({
			text: lexeme.slice(1).trim(),
			span: {
				start: offset,
				end: offset + lexeme.length
			}
		});
		offset += lexeme.length;
	}
	return comments;
}
// src/flow/parse-flow.ts
var parse_flow_exports = require_rolldown_runtime.__exportAll({
	FLOW_PROPERTIES: () => FLOW_PROPERTIES,
	parseFlow: () => parseFlow,
	parsePluginDefaults: () => parsePluginDefaults
});
const FLOW_PROPERTIES = [
	"id",
	"namespace",
	"revision",
	"tenantId",
	"description",
	"labels",
	"inputs",
	"outputs",
	"variables",
	"tasks",
	"errors",
	"finally",
	"afterExecution",
	"listeners",
	"triggers",
	"pluginDefaults",
	"taskDefaults",
	"concurrency",
	"retry",
	"sla",
	"checks",
	"disabled",
	"deleted",
	"workerGroup",
	"workerSelector",
	"updated",
	"draft",
	"quotas",
	"policyRefs"
];
const FLOW_ID = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;
const NAMESPACE$1 = /^[a-z0-9][a-z0-9._-]*$/;
function parseFlow(source, options = {}) {
	const document = parseYaml(source, options);
	const problems = new Problems(document);
	if (!isRecord(document.value)) {
		if (!document.broken) problems.add({
			code: "not-a-flow",
			message: notAFlow(document),
			path: [],
			part: "head"
		});
		return {
			document,
			diagnostics: [...document.diagnostics, ...problems.diagnostics]
		};
	}
	const flow = buildFlow(new Fields(problems, options.prepare === void 0 ? document.value : options.prepare(document.value), [], "the flow"));
	const structural = document.broken ? [] : problems.diagnostics;
	return {
		flow,
		document,
		diagnostics: [...document.diagnostics, ...structural]
	};
}
function notAFlow(document) {
	if (document.value === null) return "the file is empty: a flow needs `id`, `namespace` and `tasks`";
	return "the file is not a flow: a flow is a map with `id`, `namespace` and `tasks`";
}
function buildFlow(fields) {
	refuseUnknownProperties(fields);
	for (const key of [
		"id",
		"namespace",
		"tasks"
	]) fields.require(key);
	fields.integer("revision", 1);
	fields.string("tenantId", { pattern: /^[a-z0-9][a-z0-9_-]*$/ });
	fields.boolean("deleted");
	return {
		id: fields.string("id", {
			pattern: FLOW_ID,
			patternHelp: "begin with a letter or digit; letters, digits, `.`, `_` and `-` may follow",
			max: 100,
			code: "invalid-id"
		}) ?? "",
		namespace: fields.string("namespace", {
			pattern: NAMESPACE$1,
			patternHelp: "begin with a lower-case letter or digit; lower-case letters, digits, `.`, `_` and `-` may follow",
			max: 150,
			code: "invalid-id"
		}) ?? "",
		...given$1("description", fields.string("description")),
		labels: parseLabels(fields),
		inputs: parseInputs(fields),
		outputs: parseOutputs(fields),
		variables: fields.map("variables") ?? {},
		tasks: parseTasks(fields, "tasks", true),
		errors: parseTasks(fields, "errors"),
		finally: parseTasks(fields, "finally"),
		afterExecution: parseTasks(fields, "afterExecution"),
		listeners: parseListeners(fields),
		triggers: parseTriggers(fields, "triggers"),
		pluginDefaults: parseDefaults(fields),
		...given$1("concurrency", parseConcurrency(fields)),
		...given$1("retry", parseRetry(fields)),
		sla: parseSla(fields),
		checks: parseChecks(fields),
		disabled: fields.boolean("disabled") ?? false,
		...given$1("workerGroup", parseWorkerGroup(fields)),
		...given$1("workerSelector", parseWorkerSelector(fields)),
		draft: fields.boolean("draft") ?? false,
		quotas: parseQuotas(fields),
		policyRefs: fields.strings("policyRefs") ?? []
	};
}
function refuseUnknownProperties(fields) {
	if (fields.has("extend")) fields.problems.add({
		code: "unknown-property",
		severity: "warning",
		message: "`extend` is data of a blueprint catalogue, not a property of a flow; it is ignored",
		path: ["extend"],
		part: "key",
		help: "remove it"
	});
	fields.refuseUnknown([...FLOW_PROPERTIES, "extend"]);
}
function parseListeners(fields) {
	const items = fields.maps("listeners", (_, index) => `listener ${index + 1}`);
	if (items === void 0) return [];
	deprecated(fields, "listeners", "afterExecution");
	return items.map((item) => {
		item.refuseUnknown([
			"description",
			"conditions",
			"tasks"
		]);
		item.require("tasks");
		return {
			...given$1("description", item.string("description")),
			conditions: parseConditions(item),
			tasks: parseTasks(item, "tasks", true),
			path: item.path
		};
	});
}
function parseDefaults(fields) {
	if (fields.has("taskDefaults")) deprecated(fields, "taskDefaults", "pluginDefaults");
	return parsePluginDefaults(fields, fields.has("pluginDefaults") ? "pluginDefaults" : "taskDefaults");
}
function parsePluginDefaults(fields, property = "pluginDefaults") {
	const defaults = [];
	for (const item of fields.maps(property, (_, index) => `entry ${index + 1} of \`${property}\``) ?? []) {
		item.refuseUnknown([
			"type",
			"forced",
			"values",
			"ref",
			"version"
		]);
		const complete = item.require("type") && (item.has("version") || item.require("values"));
		const type = item.string("type");
		const values = item.map("values") ?? {};
		for (const key of Object.keys(values)) {
			if (values[key] !== null) continue;
			item.problems.add({
				code: "invalid-value",
				message: `plugin default \`${key}\` has no value`,
				path: [...item.at("values"), key],
				help: "give it a value or remove the line"
			});
		}
		const rest = {
			...given$1("ref", item.string("ref")),
			...given$1("version", item.string("version"))
		};
		const forced = item.boolean("forced") ?? false;
		if (complete && type !== void 0) defaults.push({
			type,
			forced,
			values,
			...rest
		});
	}
	return defaults;
}
function parseConcurrency(fields) {
	const concurrency = fields.nested("concurrency", "`concurrency`");
	if (concurrency === void 0) return void 0;
	concurrency.refuseUnknown(["limit", "behavior"]);
	concurrency.require("limit");
	const limit = concurrency.integer("limit", 1);
	const behavior = concurrency.oneOf("behavior", [
		"QUEUE",
		"CANCEL",
		"FAIL"
	]) ?? "QUEUE";
	return limit === void 0 ? void 0 : {
		limit,
		behavior
	};
}
function parseSla(fields) {
	const all = [];
	for (const item of fields.maps("sla", (entry, index) => typeof entry.id === "string" ? `SLA \`${entry.id}\`` : `SLA ${index + 1}`) ?? []) {
		for (const key of [
			"id",
			"type",
			"behavior"
		]) item.require(key);
		const id = item.string("id", {
			pattern: /\S/,
			code: "invalid-id"
		}) ?? "";
		const type = item.oneOf("type", ["MAX_DURATION", "EXECUTION_ASSERTION"]);
		const common = {
			id,
			behavior: item.oneOf("behavior", [
				"FAIL",
				"CANCEL",
				"NONE"
			]) ?? "NONE",
			labels: parseLabels(item),
			path: item.path
		};
		if (type === void 0) continue;
		const own = type === "MAX_DURATION" ? "duration" : "assert";
		item.refuseUnknown([
			"id",
			"type",
			"behavior",
			"labels",
			own
		]);
		if (!item.require(own)) continue;
		if (type === "MAX_DURATION") {
			const duration = item.duration("duration");
			if (duration !== void 0) all.push({
				...common,
				type,
				duration
			});
		} else {
			const assert = item.string("assert");
			if (assert !== void 0) all.push({
				...common,
				type,
				assert
			});
		}
	}
	return all;
}
function parseChecks(fields) {
	const checks = [];
	for (const item of fields.maps("checks", (_, index) => `check ${index + 1}`) ?? []) {
		item.refuseUnknown([
			"condition",
			"when",
			"message",
			"style",
			"behavior"
		]);
		const key = item.has("condition") || !item.has("when") ? "condition" : "when";
		item.require(key);
		item.require("message");
		checks.push({
			condition: item.string(key) ?? "",
			message: item.string("message") ?? "",
			style: item.oneOf("style", [
				"ERROR",
				"SUCCESS",
				"WARNING",
				"INFO"
			]) ?? "INFO",
			behavior: item.oneOf("behavior", [
				"BLOCK_EXECUTION",
				"FAIL_EXECUTION",
				"CREATE_EXECUTION"
			]) ?? "BLOCK_EXECUTION"
		});
	}
	return checks;
}
function parseQuotas(fields) {
	const quotas = [];
	for (const item of fields.maps("quotas", (_, index) => `quota ${index + 1}`) ?? []) {
		item.refuseUnknown([
			"duration",
			"limit",
			"behavior"
		]);
		for (const key of [
			"duration",
			"limit",
			"behavior"
		]) item.require(key);
		const duration = item.duration("duration");
		const limit = item.integer("limit", 1);
		const behavior = item.oneOf("behavior", ["FAIL", "CANCEL"]);
		if (duration !== void 0 && limit !== void 0 && behavior !== void 0) quotas.push({
			duration,
			limit,
			behavior
		});
	}
	return quotas;
}
// src/flow/source.ts
var source_exports = require_rolldown_runtime.__exportAll({ SourceFile: () => SourceFile });
var SourceFile = class {
	path;
	text;
	#lineStarts;
	constructor(path, text) {
		this.path = path;
		this.text = text;
	}
	get lineStarts() {
		if (this.#lineStarts === void 0) {
			const starts = [0];
			for (let at = this.text.indexOf("\n"); at !== -1; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
			this.#lineStarts = starts;
		}
		return this.#lineStarts;
	}
	position(offset) {
		const starts = this.lineStarts;
		const target = Math.max(0, Math.min(offset, this.text.length));
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= target) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: target - starts[low] + 1
		};
	}
	offset(position) {
		const start = this.lineStarts[position.line - 1];
		return start === void 0 ? this.text.length : Math.min(start + position.column - 1, this.text.length);
	}
	line(number) {
		const start = this.lineStarts[number - 1];
		if (start === void 0) return "";
		const next = this.lineStarts[number];
		const raw = this.text.slice(start, next === void 0 ? void 0 : next - 1);
		return raw.endsWith("\r") ? raw.slice(0, -1) : raw;
	}
};
// \0builtin:os
const builtin$5 = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:os");
const node$2 = builtin$5();
const availableParallelism = node$2.availableParallelism;
const homedir = node$2.homedir;
const hostname = node$2.hostname;
const tmpdir = node$2.tmpdir;
const userInfo = node$2.userInfo;
const constants = node$2.constants;
// src/storage/process-holder.ts
function thisProcess() {
	const started = startOf$1(process.pid);
	return {
		pid: process.pid,
		host: hostname(),
		...started === void 0 ? {} : { started }
	};
}
function holderOf(value) {
	const holder = value;
	return typeof holder?.pid === "number" && typeof holder.host === "string" ? holder : void 0;
}
function isHere({ host }) {
	return host === hostname();
}
function isAlive(holder) {
	if (holder === void 0) return false;
	if (holder.host !== hostname()) return true;
	try {
		process.kill(holder.pid, 0);
	} catch (error) {
		if (error.code === "ESRCH") return false;
	}
	return holder.started === void 0 || holder.started === startOf$1(holder.pid);
}
function startOf$1(pid) {
	try {
		const text = require_start.readFileSync(`/proc/${pid}/stat`, "latin1");
		return text.slice(text.lastIndexOf(")") + 2).split(" ")[19];
	} catch {
		return;
	}
}
// src/storage/execution-lock.ts
const NAME$1 = /^lock-(\d+)\.json$/;
function lockExecution(folder) {
	let highest = 0;
	for (const { number, holder } of locks(folder)) {
		if (isAlive(holder)) throw busy(folder, number, holder);
		highest = Math.max(highest, number);
	}
	const own = highest + 1;
	const path = lockPath(folder, own);
	try {
		createWhole(path, JSON.stringify(thisProcess()));
	} catch (error) {
		if (error.code !== "EEXIST") throw new require_start.StorageError("unwritable", `Cannot write to ${folder}: ${require_start.describeSystemError(error)}`, error);
		throw busy(folder, own, read$1(path));
	}
	for (const { number, holder } of locks(folder)) {
		if (number === own) continue;
		if (isAlive(holder)) {
			require_start.rmSync(path, { force: true });
			throw busy(folder, number, holder);
		}
		require_start.rmSync(lockPath(folder, number), { force: true });
	}
	return { release: () => require_start.rmSync(path, { force: true }) };
}
function isExecutionLocked(folder) {
	return locks(folder).some(({ holder }) => isAlive(holder));
}
function executionHolder(folder) {
	return locks(folder).find(({ holder }) => isAlive(holder))?.holder;
}
function createWhole(path, text) {
	const draft = `${path}.${process.pid}.${++drafts}.tmp`;
	require_start.writeFileSync(draft, text);
	try {
		require_start.linkSync(draft, path);
	} catch (error) {
		if (error.code === "EEXIST") throw error;
		require_start.writeFileSync(path, text, { flag: "wx" });
	} finally {
		require_start.rmSync(draft, { force: true });
	}
}
let drafts = 0;
function lockPath(folder, number) {
	return require_start.join(folder, `lock-${number}.json`);
}
function locks(folder) {
	const found = [];
	for (const name of require_start.readdirSync(folder)) {
		const match = NAME$1.exec(name);
		if (match !== null) found.push({
			number: Number(match[1]),
			holder: read$1(require_start.join(folder, name))
		});
	}
	return found;
}
function read$1(path) {
	try {
		return holderOf(JSON.parse(require_start.readFileSync(path, "utf8")));
	} catch {
		return;
	}
}
function busy(folder, number, holder) {
	const who = holder === void 0 ? "another process" : holder.host === hostname() ? `process ${holder.pid}` : `process ${holder.pid} on ${holder.host}`;
	const help = holder === void 0 || holder.host === hostname() ? "Wait for it, or end it first" : `If that machine no longer works on it, delete ${lockPath(folder, number)}`;
	return new require_start.StorageError("execution-busy", `The execution in ${folder} is being worked on by ${who}. ${help}`);
}
// src/expression/print.ts
var print_exports = require_rolldown_runtime.__exportAll({
	MAX_TEXT: () => MAX_TEXT,
	javaText: () => javaText,
	jsonText: () => jsonText,
	printedText: () => printedText
});
const MAX_TEXT = 33554432;
const MAX_PARTS = 4e6;
const MAX_DEPTH$3 = 1e3;
function printedText(value) {
	if (typeof value === "string") return value;
	if (value === null || value === void 0) return "";
	return isList(value) || isMap$1(value) ? jsonText(value) : javaText(value);
}
function javaText(value) {
	if (typeof value === "string") return value;
	if (typeof value === "number") return numberText(value);
	if (typeof value !== "object" || value === null) return scalarText(value);
	const writer = new JavaWriter();
	writer.write(value, 0);
	return writer.text;
}
function jsonText(value) {
	if (value === null || value === void 0) return "null";
	const writer = new JsonWriter();
	writer.write(value, 0);
	return writer.text;
}
function numberText(value) {
	return Number.isSafeInteger(value) ? String(value) : doubleText(value);
}
function scalarText(value) {
	switch (typeof value) {
		case "string": return value;
		case "number": return numberText(value);
		case "bigint":
		case "boolean": return String(value);
		case "object":
			if (value === null) return "null";
			if (value instanceof Double) return value.toString();
			if (isTimeValue(value)) return value.toString();
			if (value instanceof Date) return dateText(value);
			return Object.prototype.toString.call(value);
		default: return "null";
	}
}
function dateText(value) {
	const at = value.getTime();
	return Number.isNaN(at) ? "Invalid Date" : Instant.ofEpochMilliseconds(at).toString();
}
var Writer = class {
	#text = "";
	#parts = 0;
	get text() {
		return this.#text;
	}
	put(text) {
		this.#text += text;
		if (++this.#parts > MAX_PARTS || this.#text.length > 33554432) throw new RuntimeFailure(`the value is too large to be written as text (more than ${MAX_TEXT} characters or ${MAX_PARTS} parts)`);
	}
	write(value, depth) {
		if (depth > MAX_DEPTH$3) throw new RuntimeFailure(`the value is nested deeper than ${MAX_DEPTH$3} levels`);
		if (isList(value)) this.writeList(value, depth);
		else if (isMap$1(value)) this.writeMap(value instanceof Map ? value : Object.entries(value), depth);
		else if (value instanceof MapEntry) this.writeEntry(value, depth);
		else this.writeScalar(value);
	}
};
var JavaWriter = class extends Writer {
	writeList(list, depth) {
		this.put("[");
		for (let index = 0; index < list.length; index++) {
			if (index > 0) this.put(", ");
			this.write(list[index], depth + 1);
		}
		this.put("]");
	}
	writeMap(entries, depth) {
		let first = true;
		this.put("{");
		for (const [key, value] of entries) {
			if (value === void 0) continue;
			this.put(first ? `${javaText(key)}=` : `, ${javaText(key)}=`);
			this.write(value, depth + 1);
			first = false;
		}
		this.put("}");
	}
	writeEntry(entry, depth) {
		this.put(`${javaText(entry.key)}=`);
		this.write(entry.value, depth + 1);
	}
	writeScalar(value) {
		this.put(scalarText(value));
	}
};
var JsonWriter = class extends Writer {
	writeList(list, depth) {
		this.put("[");
		for (let index = 0; index < list.length; index++) {
			if (index > 0) this.put(",");
			this.write(list[index], depth + 1);
		}
		this.put("]");
	}
	writeMap(entries, depth) {
		let first = true;
		this.put("{");
		for (const [key, value] of entries) {
			if (value === null || value === void 0) continue;
			this.put(`${first ? "" : ","}${quoteJson(javaText(key))}:`);
			this.write(value, depth + 1);
			first = false;
		}
		this.put("}");
	}
	writeEntry(entry, depth) {
		this.writeMap([[entry.key, entry.value]], depth);
	}
	writeScalar(value) {
		this.put(jsonScalar(value));
	}
};
function jsonScalar(value) {
	switch (typeof value) {
		case "string": return quoteJson(value);
		case "number":
		case "bigint":
		case "boolean": return jsonNumber(scalarText(value));
		case "object":
			if (value === null) return "null";
			if (value instanceof Double) return jsonNumber(value.toString());
			return quoteJson(isTimeValue(value) ? jsonTime(value) : scalarText(value));
		default: return "null";
	}
}
function jsonNumber(text) {
	return /[a-z]$/i.test(text) && !/^(?:true|false)$/.test(text) ? `"${text}"` : text;
}
function jsonTime(value) {
	if (value instanceof ZonedDateTime) return value.toOffsetString(true);
	if (value instanceof LocalDateTime || value instanceof LocalTime) return value.toString(true);
	return value.toString();
}
function quoteJson(text) {
	const quoted = JSON.stringify(text);
	return quoted.includes("\\u") ? quoted.replace(/\\(?:u([0-9a-f]{4})|.)/g, (all, hex) => hex === void 0 ? all : `\\u${hex.toUpperCase()}`) : quoted;
}
// src/expression/operators.ts
const MAX_RANGE = 1e6;
const MAX_LIST = 2 * MAX_RANGE;
const WORDS = {
	"+": "add",
	"-": "subtract",
	"*": "multiply",
	"/": "divide",
	"%": "take the remainder of"
};
function withArticle(type) {
	return type === "null" ? "null" : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
function describeType(value) {
	return withArticle(typeName(value));
}
function numericOperand(value, sign, left, right) {
	if (isNumber(value)) return value;
	if (typeof value === "string") {
		if (/^[+-]?\d+$/.test(value)) return makeInteger(BigInt(value));
		if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value)) return makeDouble(Number(value));
	}
	throw new RuntimeFailure(`cannot ${WORDS[sign]} ${describeType(left)} and ${describeType(right)}`, value === null ? "give null a value first: `(x ?? 0)`" : void 0);
}
function arithmetic(sign, leftValue, rightValue) {
	const left = numericOperand(leftValue, sign, leftValue, rightValue);
	const right = numericOperand(rightValue, sign, leftValue, rightValue);
	if (!isInteger(left) || !isInteger(right)) return makeDouble(doubleArithmetic(sign, toDouble(left), toDouble(right)));
	if ((sign === "/" || sign === "%") && (right === 0 || right === 0n)) throw new RuntimeFailure("division by zero");
	if (typeof left === "number" && typeof right === "number") {
		const fast = smallArithmetic(sign, left, right);
		if (Number.isSafeInteger(fast)) return fast === 0 ? 0 : fast;
	}
	return makeInteger(integerArithmetic(sign, toBigInt(left), toBigInt(right)));
}
function smallArithmetic(sign, left, right) {
	switch (sign) {
		case "+": return left + right;
		case "-": return left - right;
		case "*": return left * right;
		case "/": return Math.trunc(left / right);
		case "%": return left % right;
	}
}
function integerArithmetic(sign, left, right) {
	switch (sign) {
		case "+": return left + right;
		case "-": return left - right;
		case "*": return left * right;
		case "/": return left / right;
		case "%": return left % right;
	}
}
function doubleArithmetic(sign, left, right) {
	switch (sign) {
		case "+": return left + right;
		case "-": return left - right;
		case "*": return left * right;
		case "/": return left / right;
		case "%": return left % right;
	}
}
function checkedText(text) {
	if (text.length > 33554432) throw new RuntimeFailure(`the text is longer than ${MAX_TEXT} characters`);
	return text;
}
function checkedList(list) {
	if (list.length > 2e6) throw new RuntimeFailure(`the list has more than ${MAX_LIST} elements`);
	return list;
}
function add(left, right) {
	if (typeof left === "string" || typeof right === "string") return checkedText(javaText(left) + javaText(right));
	if (isList(left)) return checkedList(isList(right) ? [...left, ...right] : [...left, right]);
	return arithmetic("+", left, right);
}
function subtract(left, right) {
	if (!isList(left)) return arithmetic("-", left, right);
	if (isList(right)) return left.filter((item) => !right.some((other) => equalValues(item, other)));
	const at = left.findIndex((item) => equalValues(item, right));
	return at === -1 ? left : left.toSpliced(at, 1);
}
function multiply(left, right) {
	return arithmetic("*", left, right);
}
function divide(left, right) {
	return arithmetic("/", left, right);
}
function modulo$1(left, right) {
	return arithmetic("%", left, right);
}
function negate(value) {
	if (!isNumber(value)) throw new RuntimeFailure(`cannot negate ${describeType(value)}`);
	return isInteger(value) ? makeInteger(-toBigInt(value)) : makeDouble(-toDouble(value));
}
function positive(value) {
	if (!isNumber(value)) throw new RuntimeFailure(`\`+\` needs a number, found ${describeType(value)}`);
	return value;
}
function concatenate(left, right) {
	return checkedText((left === null ? "" : javaText(left)) + (right === null ? "" : javaText(right)));
}
function equals(left, right) {
	return equalValues(left, right);
}
function notEquals(left, right) {
	return !equalValues(left, right);
}
function ordered(sign, left, right, test) {
	if (left === null || right === null) return false;
	if (isNumber(left) && isNumber(right)) {
		const order = compareNumbers(left, right);
		return order !== void 0 && test(order);
	}
	if (typeof left === "string" && typeof right === "string") return test(left < right ? -1 : left > right ? 1 : 0);
	throw new RuntimeFailure(`\`${sign}\` cannot compare ${describeType(left)} with ${describeType(right)}`, typeof left === "string" || typeof right === "string" ? "turn text into a number with `| number`" : void 0);
}
function compareNumbers(left, right) {
	if (isInteger(left) && isInteger(right)) return left < right ? -1 : left > right ? 1 : 0;
	const a = toDouble(left);
	const b = toDouble(right);
	return a < b ? -1 : a > b ? 1 : a === b ? 0 : void 0;
}
function less(left, right) {
	return ordered("<", left, right, (order) => order < 0);
}
function lessOrEqual(left, right) {
	return ordered("<=", left, right, (order) => order <= 0);
}
function greater(left, right) {
	return ordered(">", left, right, (order) => order > 0);
}
function greaterOrEqual(left, right) {
	return ordered(">=", left, right, (order) => order >= 0);
}
function condition(value) {
	if (typeof value === "boolean") return value;
	if (isNumber(value)) return toDouble(value) !== 0;
	if (typeof value === "string") return value !== "";
	throw new RuntimeFailure(`${describeType(value)} cannot be a condition`, value === null ? "write `x is defined` or `x ?? false`" : "write `x is not empty`");
}
function contains(left, right) {
	const hasElement = (wanted) => left.some((item) => equalValues(item, wanted));
	if (isList(left)) return isList(right) ? right.every(hasElement) : hasElement(right);
	if (isMap$1(left)) {
		if (isNumber(right) && !isInteger(right)) return false;
		return right !== null && (typeof right === "string" || isInteger(right)) && mapGet(left, right) !== void 0;
	}
	if (typeof left === "string") return right !== null && left.includes(javaText(right));
	throw new RuntimeFailure(`\`contains\` needs a list, a map or text on its left side, found ${describeType(left)}`);
}
function isIn(left, right) {
	if (left === null || right === null) return false;
	const wanted = javaText(left);
	if (isList(right)) return right.some((item) => javaText(item) === wanted);
	if (!isMap$1(right)) return false;
	return mapEntries(right).some(([key, value]) => javaText(key) === wanted || javaText(value) === wanted);
}
function range(start, end, increment = 1) {
	if (!isInteger(increment)) throw new RuntimeFailure(`the step of a range must be an integer, found ${describeType(increment)}`);
	const step = Number(increment);
	if (step === 0) throw new RuntimeFailure("the step of a range cannot be 0");
	const letters = typeof start === "string" && typeof end === "string";
	const [from, to] = letters ? [letterCode(start), letterCode(end)] : [bound(start), bound(end)];
	const count = Math.max(0, Math.floor((to - from) / step) + 1);
	if (count > 1e6) throw new RuntimeFailure(`the range has ${count} elements, at most ${MAX_RANGE} are allowed`);
	return Array.from({ length: count }, (_, index) => {
		const at = from + index * step;
		return letters ? String.fromCharCode(at) : at;
	});
}
function bound(value) {
	if (isInteger(value)) return Number(value);
	throw new RuntimeFailure(`a range goes from integer to integer or from letter to letter, found ${describeType(value)}`);
}
function letterCode(text) {
	if (text.length === 1) return text.charCodeAt(0);
	throw new RuntimeFailure(`a range of letters needs single characters, found ${JSON.stringify(text)}`);
}
// src/expression/checks.ts
function textInput(input, context) {
	if (typeof input === "string") return input;
	return context.fail(`\`${context.name}\` needs text, found ${describeType(input)}`, "turn it into text with `~ ''`");
}
function numberInput(input, context) {
	if (isNumber(input)) return input;
	const help = typeof input === "string" ? "turn text into a number with `| number`" : void 0;
	return context.fail(`\`${context.name}\` needs a number, found ${describeType(input)}`, help);
}
function listInput(input, context) {
	if (isList(input)) return input;
	return context.fail(`\`${context.name}\` needs a list, found ${describeType(input)}`);
}
function mapInput(input, context) {
	if (isMap$1(input)) return input;
	return context.fail(`\`${context.name}\` needs a map, found ${describeType(input)}`);
}
function textArgument(value, argument, context) {
	if (typeof value === "string") return value;
	if (value === void 0 || value === null) return context.fail(`\`${context.name}\` needs the argument \`${argument}\``);
	return context.fail(`argument \`${argument}\` of \`${context.name}\` has to be text, found ${describeType(value)}`);
}
function optionalText(value, argument, context) {
	return value === void 0 || value === null ? void 0 : textArgument(value, argument, context);
}
function integerArgument(value, argument, context) {
	if (isInteger(value)) {
		const number = Number(value);
		if (Number.isSafeInteger(number)) return number;
		return context.fail(`argument \`${argument}\` of \`${context.name}\` is too large`);
	}
	if (value === void 0 || value === null) return context.fail(`\`${context.name}\` needs the argument \`${argument}\``);
	return context.fail(`argument \`${argument}\` of \`${context.name}\` has to be an integer, found ${describeType(value)}`);
}
function booleanArgument(value, argument, context) {
	if (typeof value === "boolean") return value;
	return context.fail(`argument \`${argument}\` of \`${context.name}\` has to be true or false, found ${describeType(value)}`);
}
function service(found, what, context) {
	return found ?? context.fail(`\`${context.name}\` does not work here: ${what}`);
}
// src/expression/define.ts
var define_exports = require_rolldown_runtime.__exportAll({
	Pending: () => Pending,
	defineFilter: () => defineFilter,
	defineFunction: () => defineFunction,
	defineTest: () => defineTest,
	lazy: () => lazy
});
var Pending = class {
	promise;
	constructor(promise) {
		this.promise = promise;
	}
};
function lazy(load) {
	let loaded;
	let loading;
	return () => {
		if (loaded !== void 0) return loaded.value;
		loading ??= load().then((value) => {
			loaded = { value };
		}, (error) => {
			loading = void 0;
			throw error;
		});
		throw new Pending(loading);
	};
}
function defineFilter(definition) {
	return definition;
}
function defineFunction(definition) {
	return definition;
}
function defineTest(definition) {
	return definition;
}
// src/expression/filters/abbreviate.ts
const abbreviateFilter = defineFilter({
	name: "abbreviate",
	parameters: [{ name: "length" }],
	apply(input, args, context) {
		const length = integerArgument(args.length, "length", context);
		if (length < 0) return context.fail("the length of `abbreviate` cannot be negative");
		if (input === null) return null;
		const text = textInput(input, context);
		if (text.length < length || text.length <= 3) return text;
		return length <= 3 ? text.slice(0, length) : `${text.slice(0, length - 3)}...`;
	}
});
// src/expression/filters/abs.ts
const absFilter = defineFilter({
	name: "abs",
	apply(input, _args, context) {
		const number = numberInput(input, context);
		if (!isInteger(number)) return makeDouble(Math.abs(toDouble(number)));
		const value = toBigInt(number);
		return makeInteger(value < 0n ? -value : value);
	}
});
// src/expression/filters/base64decode.ts
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
const base64decodeFilter = defineFilter({
	name: "base64decode",
	apply(input, _args, context) {
		if (input === null) return null;
		const text = textInput(input, context);
		if (!BASE64.test(text)) return context.fail("the text is not base64");
		return Buffer.from(text, "base64").toString("utf8");
	}
});
// src/expression/filters/base64encode.ts
const base64encodeFilter = defineFilter({
	name: "base64encode",
	apply: (input) => input === null ? null : Buffer.from(javaText(input), "utf8").toString("base64")
});
// src/expression/filters/capitalize.ts
const capitalizeFilter = defineFilter({
	name: "capitalize",
	apply(input, _args, context) {
		if (input === null) return null;
		return textInput(input, context).replace(/\S/u, (letter) => letter.toUpperCase());
	}
});
// src/expression/filters/chunk.ts
const chunkFilter = defineFilter({
	name: "chunk",
	parameters: [{ name: "size" }],
	apply(input, args, context) {
		const size = integerArgument(args.size, "size", context);
		if (size < 1) return context.fail(`the size of a chunk has to be at least 1, found ${size}`);
		if (input === null) return null;
		const list = listInput(input, context);
		return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
	}
});
// src/expression/filters/class-name.ts
const CLASSES = {
	boolean: "java.lang.Boolean",
	string: "java.lang.String",
	integer: "java.lang.Long",
	double: "java.lang.Double",
	list: "java.util.ArrayList",
	map: "java.util.LinkedHashMap",
	"map entry": "java.util.Map$Entry",
	"zoned date-time": "java.time.ZonedDateTime",
	instant: "java.time.Instant",
	"local date": "java.time.LocalDate",
	"local date-time": "java.time.LocalDateTime",
	"local time": "java.time.LocalTime",
	duration: "java.time.Duration",
	"unknown object": "java.lang.Object"
};
const classNameFilter = defineFilter({
	name: "className",
	apply(input) {
		const type = typeName(input);
		return type === "null" ? null : CLASSES[type];
	}
});
// src/expression/filters/condense.ts
const condenseFilter = defineFilter({
	name: "condense",
	apply: (input, _args, context) => input === null ? null : textInput(input, context).replace(/[\r\n]+/g, "")
});
// src/expression/filters/date.ts
const loadDateTime$6 = lazy(() => Promise.resolve().then(() => require("./date-time.js")).then((n) => n.date_time_exports));
const dateFilter = defineFilter({
	name: "date",
	parameters: [
		{ name: "format" },
		{ name: "timeZone" },
		{ name: "existingFormat" },
		{ name: "locale" }
	],
	apply(input, args, context) {
		const { dateSettings, formatArgument, momentOf, printMoment } = loadDateTime$6();
		if (input === null) return null;
		const { zone, locale, existingFormat } = dateSettings(args, context);
		return printMoment(momentOf(input, zone, existingFormat, locale), zone, formatArgument(args, context), locale);
	}
});
// src/expression/filters/date-add.ts
const loadDateTime$5 = lazy(() => Promise.resolve().then(() => require("./date-time.js")).then((n) => n.date_time_exports));
const dateAddFilter = defineFilter({
	name: "dateAdd",
	parameters: [
		{ name: "amount" },
		{ name: "unit" },
		{ name: "format" },
		{ name: "timeZone" },
		{ name: "existingFormat" },
		{ name: "locale" }
	],
	apply(input, args, context) {
		const { addToMoment, dateSettings, formatArgument, momentOf, printMoment } = loadDateTime$5();
		if (input === null) return null;
		const amount = args.amount;
		if (amount === void 0 || amount === null) return context.fail("`dateAdd` needs the argument `amount`");
		if (!isInteger(amount)) return context.fail(`argument \`amount\` of \`dateAdd\` has to be an integer, found ${describeType(amount)}`);
		const unit = textArgument(args.unit, "unit", context);
		const { zone, locale, existingFormat } = dateSettings(args, context);
		return printMoment(addToMoment(momentOf(input, zone, existingFormat, locale), zone, toBigInt(amount), unit), zone, formatArgument(args, context), locale);
	}
});
// src/expression/tests/empty.ts
const emptyTest = defineTest({
	name: "empty",
	apply: (input) => isEmptyValue(input)
});
function isEmptyValue(value) {
	if (value === null) return true;
	if (typeof value === "string") return value.trim() === "";
	if (isList(value)) return value.length === 0;
	return isMap$1(value) && mapSize(value) === 0;
}
// src/expression/filters/default.ts
const defaultFilter = defineFilter({
	name: "default",
	parameters: [{
		name: "default",
		default: null
	}],
	catchesUndefined: true,
	apply: (input, args) => isEmptyValue(input) ? args.default : input
});
// src/expression/filters/distinct.ts
const distinctFilter = defineFilter({
	name: "distinct",
	apply(input, _args, context) {
		if (input === null) return "null";
		const seen = new Map();
		return listInput(input, context).filter((item) => {
			const key = isNumber(item) ? `number ${toDouble(item)}` : `${typeName(item)} ${javaText(item)}`;
			const alike = seen.get(key);
			if (alike === void 0) seen.set(key, [item]);
			else if (alike.some((other) => equalValues(other, item))) return false;
			else alike.push(item);
			return true;
		});
	}
});
// src/expression/filters/ends-with.ts
const endsWithFilter = defineFilter({
	name: "endsWith",
	parameters: [{ name: "value" }],
	apply(input, args, context) {
		if (input === null) return context.fail("`endsWith` needs text, found null");
		const value = args.value ?? null;
		return javaText(input).endsWith(value === null ? textArgument(value, "value", context) : javaText(value));
	}
});
// src/expression/map-texts.ts
const MAX_DEPTH$2 = 1e3;
function mapTexts(value, change, context, depth = 0) {
	context.spend(1);
	if (depth > MAX_DEPTH$2) return context.fail(`the value is nested deeper than ${MAX_DEPTH$2} levels`);
	if (isList(value)) return value.map((item) => mapTexts(item, change, context, depth + 1));
	if (!isMap$1(value)) {
		const text = value === null ? null : change(javaText(value));
		if (text !== null && text.length > 33554432) return context.fail(`the text is longer than ${MAX_TEXT} characters`);
		return text;
	}
	const changed = emptyMap();
	for (const [key, item] of mapEntries(value)) changed[javaText(key)] = mapTexts(item, change, context, depth + 1);
	return changed;
}
// src/expression/filters/escape-char.ts
const ESCAPES$1 = new Map([
	["single", ["'", "\\'"]],
	["double", ["\"", "\\\""]],
	["shell", ["'", "'\\''"]]
]);
const escapeCharFilter = defineFilter({
	name: "escapeChar",
	parameters: [{ name: "type" }],
	apply(input, args, context) {
		const type = textArgument(args.type, "type", context);
		const change = ESCAPES$1.get(type.toLowerCase());
		if (change === void 0) return context.fail(`\`escapeChar\` knows no type \`${type}\``, "the types are single, double and shell");
		return input === null ? null : mapTexts(input, (text) => text.replaceAll(change[0], () => change[1]), context);
	}
});
// src/expression/filters/first.ts
const firstFilter = defineFilter({
	name: "first",
	apply(input, _args, context) {
		if (input === null) return null;
		if (isList(input)) return input[0] ?? null;
		if (typeof input !== "string") return context.fail(`\`first\` needs a list or text, found ${describeType(input)}`);
		if (input === "") return context.fail("`first` finds no character in empty text");
		return String.fromCodePoint(input.codePointAt(0));
	}
});
// src/expression/filters/flatten.ts
const flattenFilter = defineFilter({
	name: "flatten",
	apply(input, _args, context) {
		if (input === null) return null;
		const list = listInput(input, context);
		if (list.reduce((sum, item) => sum + (isList(item) ? item.length : 1), 0) > 2e6) return context.fail(`the list would have more than ${MAX_LIST} elements`);
		return list.flatMap((item) => isList(item) ? item : [item]);
	}
});
// src/expression/filters/format.ts
const loadDateConversion = lazy(() => Promise.resolve().then(() => require("./date-conversion.js")));
const loadStringFormat = lazy(() => Promise.resolve().then(() => require("./string-format.js")));
const formatFilter = defineFilter({
	name: "format",
	variadic: true,
	apply(input, _args, context, rest) {
		const { dateConversion } = loadDateConversion();
		const { formatString } = loadStringFormat();
		if (input === null) return null;
		return formatString(textInput(input, context), rest, dateConversion(context));
	}
});
// src/expression/filters/indent.ts
const indentFilter = defineFilter({
	name: "indent",
	parameters: [{ name: "amount" }, {
		name: "prefix",
		default: " "
	}],
	apply: (input, args, context) => indented(input, args, context, false)
});
function indented(input, args, context, leading) {
	const amount = integerArgument(args.amount, "amount", context);
	if (amount < 0) return context.fail(`the amount of \`${context.name}\` cannot be negative`);
	const prefix = optionalText(args.prefix, "prefix", context) ?? " ";
	if (input === null) return null;
	const text = textInput(input, context);
	if (text === "") return text;
	const lineBreak = /\r\n|\n\r|\n|\r/.exec(text)?.[0] ?? "\n";
	const lines = text.split(lineBreak);
	if ((lines.length + 1) * amount * prefix.length > 33554432) return context.fail(`the indented text would be longer than ${MAX_TEXT} characters`);
	const indentation = lineBreak + prefix.repeat(amount);
	return (leading ? indentation : "") + lines.join(indentation);
}
// src/expression/filters/join.ts
const joinFilter = defineFilter({
	name: "join",
	parameters: [{ name: "separator" }],
	apply(input, args, context) {
		if (input === null) return null;
		const separator = optionalText(args.separator, "separator", context) ?? "";
		let length = 0;
		return listInput(input, context).map((item) => {
			const text = javaText(item);
			length += text.length + separator.length;
			if (length > 33554432) context.fail(`the joined text would be longer than ${MAX_TEXT} characters`);
			return text;
		}).join(separator);
	}
});
// src/expression/filters/jq.ts
const loadJq = lazy(() => Promise.resolve().then(() => require("./jq.js")));
const jqFilter = defineFilter({
	name: "jq",
	parameters: [{ name: "expression" }],
	apply(input, args, context) {
		const { runJq } = loadJq();
		const expression = textArgument(args.expression, "expression", context);
		return input === null ? null : runJq(input, expression);
	}
});
// src/expression/filters/json.ts
const jsonFilter = defineFilter({
	name: "json",
	levels: [1],
	replacement: "toJson",
	apply: (input) => jsonText(input)
});
// src/expression/filters/keys.ts
const keysFilter = defineFilter({
	name: "keys",
	apply(input, _args, context) {
		if (input === null) return null;
		if (isMap$1(input)) return mapEntries(input).map(([key]) => key);
		if (isList(input)) return [...input.keys()];
		return context.fail(`\`keys\` needs a map or a list, found ${describeType(input)}`);
	}
});
// src/expression/filters/last.ts
const lastFilter = defineFilter({
	name: "last",
	apply(input, _args, context) {
		if (input === null) return null;
		if (isList(input)) return input.at(-1) ?? null;
		if (typeof input !== "string") return context.fail(`\`last\` needs a list or text, found ${describeType(input)}`);
		if (input === "") return context.fail("`last` finds no character in empty text");
		return /[\ud800-\udbff][\udc00-\udfff]$/.test(input) ? input.slice(-2) : input.slice(-1);
	}
});
// src/expression/filters/length.ts
const lengthFilter = defineFilter({
	name: "length",
	apply(input) {
		if (typeof input === "string" || isList(input)) return input.length;
		return isMap$1(input) ? mapSize(input) : 0;
	}
});
// src/expression/filters/lower.ts
const lowerFilter = defineFilter({
	name: "lower",
	apply: (input) => input === null ? null : javaText(input).toLowerCase()
});
// src/expression/filters/md5.ts
const md5Filter = defineFilter({
	name: "md5",
	apply: (input, _args, context) => input === null ? null : createHash("md5").update(textInput(input, context), "utf8").digest("hex")
});
// src/expression/filters/merge.ts
const mergeFilter = defineFilter({
	name: "merge",
	parameters: [{ name: "items" }],
	apply(input, args, context) {
		const items = args.items ?? null;
		if (input === null && items === null) return context.fail("`merge` finds null on both sides");
		if (input === null) return items;
		if (items === null) return input;
		if (isList(input)) {
			const added = isList(items) ? items : isMap$1(items) ? entriesOf$1(items) : void 0;
			if (added === void 0) return context.fail(`\`merge\` cannot add ${describeType(items)} to a list`);
			if (input.length + added.length > 2e6) return context.fail(`the list would have more than ${MAX_LIST} elements`);
			return [...input, ...added];
		}
		if (!isMap$1(input)) return context.fail(`\`merge\` needs a list or a map, found ${describeType(input)}`);
		const merged = emptyMap();
		for (const [key, value] of mapEntries(input)) merged[javaText(key)] = value;
		if (isMap$1(items)) for (const [key, value] of mapEntries(items)) merged[javaText(key)] = value;
		else if (isList(items)) for (const item of items) merged[javaText(item)] = item;
		else return context.fail(`\`merge\` cannot add ${describeType(items)} to a map`);
		return merged;
	}
});
function entriesOf$1(map) {
	return mapEntries(map).map(([key, value]) => new MapEntry(key, value));
}
// src/expression/filters/nindent.ts
const nindentFilter = defineFilter({
	name: "nindent",
	parameters: [{ name: "amount" }, {
		name: "prefix",
		default: " "
	}],
	apply: (input, args, context) => indented(input, args, context, true)
});
// src/expression/filters/nl2br.ts
const nl2brFilter = defineFilter({
	name: "nl2br",
	apply: (input, _args, context) => input === null ? null : textInput(input, context).replace(/\r\n|\n\r|\n|\r/g, "<br />")
});
// src/expression/filters/number.ts
const loadNumberParse = lazy(() => Promise.resolve().then(() => require("./number-parse.js")).then((n) => n.number_parse_exports));
const numberFilter = defineFilter({
	name: "number",
	parameters: [{ name: "type" }],
	apply(input, args, context) {
		const { NUMBER_TYPES, parseNumber } = loadNumberParse();
		if (input === null) return null;
		const text = textInput(input, context);
		const type = optionalText(args.type, "type", context);
		if (type === void 0) return parseNumber(text);
		const known = NUMBER_TYPES.find((each) => each === type);
		if (known !== void 0) return parseNumber(text, known);
		const meant = require_start.nearest(type, NUMBER_TYPES);
		const help = meant === void 0 ? `write one of ${NUMBER_TYPES.join(", ")}` : `did you mean ${meant}?`;
		return context.fail(`"${type}" is not a type of number`, help);
	}
});
// src/expression/filters/number-format.ts
const loadDecimalFormat = lazy(() => Promise.resolve().then(() => require("./decimal-format.js")));
const numberFormatFilter = defineFilter({
	name: "numberFormat",
	parameters: [{ name: "format" }],
	apply(input, args, context) {
		const { DEFAULT_PATTERN, formatDecimal, parseDecimalPattern } = loadDecimalFormat();
		if (input === null) return null;
		const number = numberInput(input, context);
		const pattern = parseDecimalPattern(optionalText(args.format, "format", context) ?? DEFAULT_PATTERN);
		return formatDecimal(isInteger(number) ? toBigInt(number) : toDouble(number), pattern);
	}
});
// src/expression/filters/regex-extract.ts
const loadRegex$3 = lazy(() => Promise.resolve().then(() => regex_exports));
const regexExtractFilter = defineFilter({
	name: "regexExtract",
	parameters: [{ name: "regex" }, {
		name: "group",
		default: 0
	}],
	apply(input, args, context) {
		const { javaRegex } = loadRegex$3();
		const regex = javaRegex(textArgument(args.regex, "regex", context));
		const group = integerArgument(args.group, "group", context);
		if (input === null) return null;
		const match = regex.find(javaText(input));
		if (match === void 0) return null;
		if (group < 0 || group > regex.groupCount) {
			const groups = regex.groupCount === 1 ? "one group" : `${regex.groupCount} groups`;
			return context.fail(`there is no group ${group} in "${regex.pattern}", which has ${groups}`);
		}
		return match.groups[group] ?? null;
	}
});
// src/expression/filters/regex-match.ts
const loadRegex$2 = lazy(() => Promise.resolve().then(() => regex_exports));
const regexMatchFilter = defineFilter({
	name: "regexMatch",
	parameters: [{ name: "regex" }],
	apply(input, args, context) {
		const { javaRegex } = loadRegex$2();
		const regex = javaRegex(textArgument(args.regex, "regex", context));
		return input !== null && regex.find(javaText(input)) !== void 0;
	}
});
// src/expression/filters/regex-replace.ts
const loadRegex$1 = lazy(() => Promise.resolve().then(() => regex_exports));
const regexReplaceFilter = defineFilter({
	name: "regexReplace",
	parameters: [{ name: "regex" }, { name: "replacement" }],
	apply(input, args, context) {
		const { javaRegex } = loadRegex$1();
		const regex = javaRegex(textArgument(args.regex, "regex", context));
		const replacement = textArgument(args.replacement, "replacement", context);
		return input === null ? null : regex.replaceAll(javaText(input), replacement);
	}
});
// src/expression/filters/replace.ts
const loadRegex = lazy(() => Promise.resolve().then(() => regex_exports));
const replaceFilter = defineFilter({
	name: "replace",
	parameters: [{ name: "replace_pairs" }, {
		name: "regexp",
		default: false
	}],
	apply(input, args, context) {
		const { javaRegex } = loadRegex();
		if (input === null) return null;
		const pairs = args.replace_pairs;
		if (pairs === void 0 || pairs === null) return context.fail("`replace` needs the argument `replace_pairs`");
		if (!isMap$1(pairs)) return context.fail(`argument \`replace_pairs\` of \`replace\` has to be a map, found ${describeType(pairs)}`, "write {'old': 'new'}");
		const changes = mapEntries(pairs).map(([from, to]) => [javaText(from), javaText(to)]);
		if (!booleanArgument(args.regexp, "regexp", context)) {
			const plain = (text) => changes.reduce((result, [from, to]) => result.replaceAll(from, () => to), text);
			return mapTexts(input, plain, context);
		}
		const compiled = changes.map(([from, to]) => [javaRegex(from), to]);
		const byPattern = (text) => compiled.reduce((result, [from, to]) => from.replaceAll(result, to), text);
		return mapTexts(input, byPattern, context);
	}
});
// src/expression/filters/reverse.ts
const reverseFilter = defineFilter({
	name: "reverse",
	apply: (input, _args, context) => input === null ? null : listInput(input, context).toReversed()
});
// src/expression/filters/sort.ts
const sortFilter = defineFilter({
	name: "sort",
	apply: (input, _args, context) => input === null ? null : sorted(listInput(input, context), context)
});
function sorted(list, context) {
	if (list.length === 1) naturalOrder(list[0], list[0], context);
	return list.toSorted((left, right) => naturalOrder(left, right, context));
}
function naturalOrder(left, right, context) {
	if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) ?? 0;
	if (typeof left === "string" && typeof right === "string") return left < right ? -1 : left > right ? 1 : 0;
	if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
	if (isTimeValue(left) && isTimeValue(right)) {
		const order = compareTimes(left, right);
		if (order !== void 0) return order;
	}
	return context.fail(`\`${context.name}\` cannot order ${describeType(left)} and ${describeType(right)}`);
}
// src/expression/filters/rsort.ts
const rsortFilter = defineFilter({
	name: "rsort",
	apply: (input, _args, context) => input === null ? null : sorted(listInput(input, context), context).reverse()
});
// src/expression/filters/sha1.ts
const sha1Filter = defineFilter({
	name: "sha1",
	apply: (input, _args, context) => input === null ? null : createHash("sha1").update(textInput(input, context), "utf8").digest("hex")
});
// src/expression/filters/sha256.ts
const sha256Filter = defineFilter({
	name: "sha256",
	apply: (input, _args, context) => input === null ? null : createHash("sha256").update(textInput(input, context), "utf8").digest("hex")
});
// src/expression/filters/sha512.ts
const sha512Filter = defineFilter({
	name: "sha512",
	apply: (input, _args, context) => input === null ? null : createHash("sha512").update(textInput(input, context), "utf8").digest("hex")
});
// src/expression/filters/slice.ts
const sliceFilter = defineFilter({
	name: "slice",
	parameters: [{
		name: "fromIndex",
		default: 0
	}, { name: "toIndex" }],
	apply(input, args, context) {
		if (input === null) return null;
		if (typeof input !== "string" && !isList(input)) return context.fail(`\`slice\` needs text or a list, found ${describeType(input)}`);
		const from = integerArgument(args.fromIndex, "fromIndex", context);
		const to = args.toIndex == null ? input.length : integerArgument(args.toIndex, "toIndex", context);
		if (from < 0 || to < 0) return context.fail("the indexes of `slice` cannot be negative");
		if (to > input.length) return context.fail(`\`slice\` ends at ${to}, behind the end at ${input.length}`);
		if (from >= to) return context.fail(`\`slice\` from ${from} to ${to} is empty`, "`fromIndex` has to be less than `toIndex`");
		return input.slice(from, to);
	}
});
// src/expression/filters/slugify.ts
const slugifyFilter = defineFilter({
	name: "slugify",
	apply(input, _args, context) {
		if (input === null) return null;
		return textInput(input, context).replace(/[ \t\n\v\f\r]/g, "-").normalize("NFD").replace(/[^A-Za-z0-9_-]/g, "").replace(/[_-]+/g, "-").replace(/^-/, "").replace(/-$/, "").toLowerCase();
	}
});
// src/expression/filters/split.ts
const loadSplit = lazy(() => Promise.resolve().then(() => require("./split.js")));
const splitFilter = defineFilter({
	name: "split",
	parameters: [{ name: "delimiter" }, {
		name: "limit",
		default: 0
	}],
	apply(input, args, context) {
		const { splitText } = loadSplit();
		if (input === null) return null;
		return splitText(textInput(input, context), textArgument(args.delimiter, "delimiter", context), integerArgument(args.limit, "limit", context));
	}
});
// src/expression/filters/starts-with.ts
const startsWithFilter = defineFilter({
	name: "startsWith",
	parameters: [{ name: "value" }],
	apply(input, args, context) {
		if (input === null) return context.fail("`startsWith` needs text, found null");
		const value = args.value ?? null;
		return javaText(input).startsWith(value === null ? textArgument(value, "value", context) : javaText(value));
	}
});
// src/expression/filters/string.ts
const stringFilter = defineFilter({
	name: "string",
	apply(input, _args, context) {
		if (input === null) return null;
		if (isNumber(input)) return javaText(input);
		if (typeof input === "string" && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(input)) return input;
		return context.fail(`\`string\` needs a number, found ${describeType(input)}`, "for other values write `~ ''`");
	}
});
// src/expression/filters/substring-after.ts
const substringAfterFilter = defineFilter({
	name: "substringAfter",
	parameters: [{ name: "separator" }],
	apply(input, args, context) {
		const separator = textArgument(args.separator, "separator", context);
		if (input === null) return null;
		const text = textInput(input, context);
		const at = text.indexOf(separator);
		return at === -1 ? "" : text.slice(at + separator.length);
	}
});
// src/expression/filters/substring-after-last.ts
const substringAfterLastFilter = defineFilter({
	name: "substringAfterLast",
	parameters: [{ name: "separator" }],
	apply(input, args, context) {
		const separator = textArgument(args.separator, "separator", context);
		if (input === null) return null;
		const text = textInput(input, context);
		const at = text.lastIndexOf(separator);
		return at === -1 ? "" : text.slice(at + separator.length);
	}
});
// src/expression/filters/substring-before.ts
const substringBeforeFilter = defineFilter({
	name: "substringBefore",
	parameters: [{ name: "separator" }],
	apply(input, args, context) {
		const separator = textArgument(args.separator, "separator", context);
		if (input === null) return null;
		const text = textInput(input, context);
		const at = text.indexOf(separator);
		return at === -1 ? text : text.slice(0, at);
	}
});
// src/expression/filters/substring-before-last.ts
const substringBeforeLastFilter = defineFilter({
	name: "substringBeforeLast",
	parameters: [{ name: "separator" }],
	apply(input, args, context) {
		const separator = textArgument(args.separator, "separator", context);
		if (input === null) return null;
		const text = textInput(input, context);
		const at = text.lastIndexOf(separator);
		return at === -1 ? text : text.slice(0, at);
	}
});
// src/expression/filters/timestamp.ts
const loadDateTime$4 = lazy(() => Promise.resolve().then(() => require("./date-time.js")).then((n) => n.date_time_exports));
const timestampFilter = defineFilter({
	name: "timestamp",
	parameters: [{ name: "timeZone" }, { name: "existingFormat" }],
	apply(input, args, context) {
		const { dateSettings, floorDivide, momentOf, NANOS_PER_SECOND } = loadDateTime$4();
		if (input === null) return null;
		const { zone, locale, existingFormat } = dateSettings(args, context);
		const { epochNanoseconds } = momentOf(input, zone, existingFormat, locale);
		return makeInteger(floorDivide(epochNanoseconds, NANOS_PER_SECOND));
	}
});
// src/expression/filters/timestamp-micro.ts
const loadDateTime$3 = lazy(() => Promise.resolve().then(() => require("./date-time.js")).then((n) => n.date_time_exports));
const timestampMicroFilter = defineFilter({
	name: "timestampMicro",
	parameters: [{ name: "timeZone" }, { name: "existingFormat" }],
	apply(input, args, context) {
		const { dateSettings, floorDivide, momentOf, NANOS_PER_SECOND } = loadDateTime$3();
		if (input === null) return null;
		const { zone, locale, existingFormat } = dateSettings(args, context);
		const { epochNanoseconds } = momentOf(input, zone, existingFormat, locale);
		const seconds = floorDivide(epochNanoseconds, NANOS_PER_SECOND);
		return String(seconds * NANOS_PER_SECOND + (epochNanoseconds - seconds * NANOS_PER_SECOND) / 1000n);
	}
});
// src/expression/filters/timestamp-milli.ts
const loadDateTime$2 = lazy(() => Promise.resolve().then(() => require("./date-time.js")).then((n) => n.date_time_exports));
const timestampMilliFilter = defineFilter({
	name: "timestampMilli",
	parameters: [{ name: "timeZone" }, { name: "existingFormat" }],
	apply(input, args, context) {
		const { dateSettings, floorDivide, momentOf } = loadDateTime$2();
		if (input === null) return null;
		const { zone, locale, existingFormat } = dateSettings(args, context);
		const { epochNanoseconds } = momentOf(input, zone, existingFormat, locale);
		return String(floorDivide(epochNanoseconds, 1000000n));
	}
});
// src/expression/filters/timestamp-nano.ts
const loadDateTime$1 = lazy(() => Promise.resolve().then(() => require("./date-time.js")).then((n) => n.date_time_exports));
const timestampNanoFilter = defineFilter({
	name: "timestampNano",
	parameters: [{ name: "timeZone" }, { name: "existingFormat" }],
	apply(input, args, context) {
		const { dateSettings, momentOf } = loadDateTime$1();
		if (input === null) return null;
		const { zone, locale, existingFormat } = dateSettings(args, context);
		return String(momentOf(input, zone, existingFormat, locale).epochNanoseconds);
	}
});
// src/expression/filters/title.ts
const titleFilter = defineFilter({
	name: "title",
	apply: (input, _args, context) => input === null ? null : textInput(input, context).replace(/(^|\s)(\S)/gu, (_, space, letter) => space + letter.toUpperCase())
});
// src/expression/filters/to-ion.ts
const loadIon$1 = lazy(() => Promise.resolve().then(() => require("./ion2.js")).then((n) => n.ion_exports));
const toIonFilter = defineFilter({
	name: "toIon",
	apply: (input) => loadIon$1().ionText(input)
});
// src/expression/filters/to-json.ts
const toJsonFilter = defineFilter({
	name: "toJson",
	apply: (input) => jsonText(input)
});
// src/expression/lookup.ts
function attributeOf(target, name) {
	if (target === null || typeof target === "boolean" || typeof target === "number") return void 0;
	if (typeof target === "string") return name === "length" ? target.length : stringMember(target, name);
	if (isList(target)) return elementOf(target, name) ?? (name === "size" ? target.length : emptiness(target.length, name));
	if (isTimeValue(target)) return timeMember(target, name);
	if (isMap$1(target)) return mapGet(target, name);
	if (target instanceof MapEntry) return name === "key" ? target.key : name === "value" ? target.value : void 0;
}
function entryOf(target, key) {
	if (typeof key === "string") return attributeOf(target, key);
	if (isList(target)) return isInteger(key) ? target[Number(key)] : void 0;
	if (isMap$1(target)) {
		if (isInteger(key)) return mapGet(target, key);
		return typeof key === "boolean" ? mapGet(target, String(key)) : void 0;
	}
}
function elementOf(list, index) {
	return /^\d{1,9}$/.test(index) ? list[Number(index)] : void 0;
}
function emptiness(size, name) {
	return name === "empty" ? size === 0 : void 0;
}
function stringMember(text, name) {
	return name === "empty" ? text === "" : name === "blank" ? text.trim() === "" : void 0;
}
function callMethod(target, name, argumentCount) {
	if (name === "getClass" || name === "wait" || name === "notify" || name === "notifyAll") throw new RuntimeFailure(`\`${name}()\` is not allowed`);
	if (argumentCount > 0) return void 0;
	if (typeof target === "string") return stringMethod(target, name);
	if (isList(target)) return sizeMethod(target.length, name);
	if (isTimeValue(target)) return timeMethod(target, name);
	return isMap$1(target) ? sizeMethod(mapSize(target), name) : void 0;
}
function sizeMethod(size, name) {
	return name === "size" ? size : name === "isEmpty" ? size === 0 : void 0;
}
function stringMethod(text, name) {
	switch (name) {
		case "length": return text.length;
		case "toUpperCase": return text.toUpperCase();
		case "toLowerCase": return text.toLowerCase();
		case "trim": return javaTrim(text);
		case "isEmpty": return text === "";
		case "isBlank": return text.trim() === "";
		case "toString": return text;
		default: return;
	}
}
function javaTrim(text) {
	let start = 0;
	let end = text.length;
	while (start < end && text.charCodeAt(start) <= 32) start++;
	while (end > start && text.charCodeAt(end - 1) <= 32) end--;
	return text.slice(start, end);
}
const DAYS = [
	"MONDAY",
	"TUESDAY",
	"WEDNESDAY",
	"THURSDAY",
	"FRIDAY",
	"SATURDAY",
	"SUNDAY"
];
const MONTHS = [
	"JANUARY",
	"FEBRUARY",
	"MARCH",
	"APRIL",
	"MAY",
	"JUNE",
	"JULY",
	"AUGUST",
	"SEPTEMBER",
	"OCTOBER",
	"NOVEMBER",
	"DECEMBER"
];
function timeMember(value, name) {
	if (value instanceof Duration) {
		if (name === "seconds") return makeInteger(floorSeconds(value.nanoseconds));
		return name === "nano" ? Number(BigInt.asUintN(64, modulo(value.nanoseconds))) : void 0;
	}
	if (name === "epochSecond") return value instanceof ZonedDateTime || value instanceof Instant ? makeInteger(floorSeconds(value.epochNanoseconds)) : void 0;
	if (value instanceof Instant) return name === "nano" ? value.fields.nanosecond : void 0;
	if (name === "zone" && value instanceof ZonedDateTime) return value.zone;
	const fields = value instanceof LocalDate || value instanceof LocalTime ? { ...value } : { ...value.fields };
	switch (name) {
		case "year":
		case "hour":
		case "minute":
		case "second": return fields[name];
		case "monthValue": return fields.month;
		case "month": return fields.month === void 0 ? void 0 : MONTHS[fields.month - 1];
		case "dayOfMonth": return fields.day;
		case "dayOfWeek": return value instanceof LocalTime ? void 0 : DAYS[weekday(value)];
		case "nano": return fields.nanosecond;
		default: return;
	}
}
function timeMethod(value, name) {
	if (name === "toString") return value.toString();
	const getter = /^get([A-Z])(.*)$/.exec(name);
	if (getter !== null) return timeMember(value, getter[1].toLowerCase() + getter[2]);
	if (name === "toEpochSecond") return timeMember(value, "epochSecond");
	if (name === "toEpochMilli" && value instanceof Instant) return makeInteger(floorDivide(value.epochNanoseconds, 1000000n));
	if (!(value instanceof Duration)) return void 0;
	const unit = {
		toMillis: 1000000n,
		toSeconds: 1000000000n,
		toMinutes: 60000000000n,
		toHours: 3600000000000n,
		toDays: 86400000000000n
	};
	return Object.hasOwn(unit, name) ? makeInteger(floorDivide(value.nanoseconds, unit[name])) : void 0;
}
function weekday(value) {
	const { year, month, day } = value instanceof LocalDate ? value : value.fields;
	return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}
function floorDivide(value, divisor) {
	const quotient = value / divisor;
	return value % divisor < 0n ? quotient - 1n : quotient;
}
function floorSeconds(nanoseconds) {
	return floorDivide(nanoseconds, 1000000000n);
}
function modulo(nanoseconds) {
	return nanoseconds - floorSeconds(nanoseconds) * 1000000000n;
}
function iterationOf(value) {
	if (value === null) return null;
	if (isList(value)) return value;
	if (isMap$1(value)) return (value instanceof Map ? [...value] : Object.entries(value).filter(([, item]) => item !== void 0)).map(([key, item]) => new MapEntry(key, item));
	throw new RuntimeFailure(`cannot loop over ${describeType(value)}`, typeof value === "string" ? "turn text into a list with `| split(',')` or `fromJson(\u2026)`" : void 0);
}
// src/expression/filters/trim.ts
const trimFilter = defineFilter({
	name: "trim",
	apply: (input, _args, context) => input === null ? null : javaTrim(textInput(input, context))
});
// src/expression/filters/upper.ts
const upperFilter = defineFilter({
	name: "upper",
	apply: (input) => input === null ? null : javaText(input).toUpperCase()
});
// src/expression/filters/urldecode.ts
const urldecodeFilter = defineFilter({
	name: "urldecode",
	apply(input, _args, context) {
		if (input === null) return null;
		const text = textInput(input, context).replaceAll("+", " ");
		const broken = /%(?![0-9a-fA-F]{2})/.exec(text);
		if (broken !== null) return context.fail(`\`%\` at offset ${broken.index} is not followed by two hexadecimal digits`);
		return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString("utf8"));
	}
});
// src/expression/filters/urlencode.ts
const urlencodeFilter = defineFilter({
	name: "urlencode",
	apply(input, _args, context) {
		if (input === null) return null;
		const text = textInput(input, context).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "?");
		return encodeURIComponent(text).replaceAll("%20", "+").replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
	}
});
// src/expression/filters/values.ts
const valuesFilter = defineFilter({
	name: "values",
	apply: (input, _args, context) => input === null ? null : mapEntries(mapInput(input, context)).map(([, value]) => value)
});
// src/expression/filters/yaml.ts
const loadYamlText$1 = lazy(() => Promise.resolve().then(() => require("./yaml-text.js")));
// src/expression/filters/index.ts
const filters = [
	abbreviateFilter,
	absFilter,
	base64decodeFilter,
	base64encodeFilter,
	capitalizeFilter,
	chunkFilter,
	classNameFilter,
	condenseFilter,
	dateAddFilter,
	dateFilter,
	defaultFilter,
	distinctFilter,
	endsWithFilter,
	escapeCharFilter,
	firstFilter,
	flattenFilter,
	formatFilter,
	indentFilter,
	joinFilter,
	jqFilter,
	jsonFilter,
	keysFilter,
	lastFilter,
	lengthFilter,
	lowerFilter,
	md5Filter,
	mergeFilter,
	nindentFilter,
	nl2brFilter,
	numberFormatFilter,
	numberFilter,
	regexExtractFilter,
	regexMatchFilter,
	regexReplaceFilter,
	replaceFilter,
	reverseFilter,
	rsortFilter,
	sha1Filter,
	sha256Filter,
	sha512Filter,
	sliceFilter,
	slugifyFilter,
	sortFilter,
	splitFilter,
	startsWithFilter,
	stringFilter,
	substringAfterLastFilter,
	substringAfterFilter,
	substringBeforeLastFilter,
	substringBeforeFilter,
	timestampMicroFilter,
	timestampMilliFilter,
	timestampNanoFilter,
	timestampFilter,
	titleFilter,
	toIonFilter,
	toJsonFilter,
	trimFilter,
	upperFilter,
	urldecodeFilter,
	urlencodeFilter,
	valuesFilter,
	defineFilter({
		name: "yaml",
		apply: (input) => input === null ? "null" : loadYamlText$1().yamlText(input)
	})
];
// src/expression/functions/app-link.ts
const appLinkFunction = defineFunction({
	name: "appLink",
	variadic: true,
	parameters: [{ name: "appId" }, { name: "baseUrl" }],
	apply: (_args, context) => context.fail("`appLink` belongs to Kestra's Enterprise Edition")
});
// src/expression/functions/block.ts
const blockFunction = defineFunction({
	name: "block",
	parameters: [{ name: "name" }],
	apply: (args, context) => context.renderBlock(textArgument(args.name, "name", context)) ?? ""
});
// src/expression/functions/credential.ts
const credentialFunction = defineFunction({
	name: "credential",
	variadic: true,
	parameters: [{ name: "name" }],
	apply: (_args, context) => context.fail("`credential` belongs to Kestra's Enterprise Edition", "use `secret(\u2026)`")
});
// src/expression/iteration-outputs.ts
function enclosingValues(context) {
	const parents = context.variable("parents") ?? null;
	if (!isList(parents)) return [];
	return parents.toReversed().map((parent) => attributeOf(parent, "taskrun") ?? null).filter((taskrun) => taskrun !== null).map((taskrun) => attributeOf(taskrun, "value") ?? null);
}
function insideLoops(outputs, context) {
	let current = outputs;
	for (const value of enclosingValues(context)) {
		current = value === null ? null : entryOf(current, value) ?? null;
		if (current === null) return null;
	}
	return current;
}
// src/expression/functions/current-each-output.ts
const currentEachOutputFunction = defineFunction({
	name: "currentEachOutput",
	levels: [1],
	replacement: "outputs.<task> inside a Loop",
	parameters: [{
		name: "outputs",
		required: true
	}],
	apply(args, context) {
		const outputs = insideLoops(mapInput(args.outputs, context), context);
		const value = attributeOf(context.variable("taskrun") ?? null, "value") ?? null;
		return value === null ? null : entryOf(outputs, value) ?? null;
	}
});
// src/expression/functions/day-of-month.ts
const loadCalendarDate$8 = lazy(() => Promise.resolve().then(() => require("./calendar-date.js")));
const dayOfMonthFunction = defineFunction({
	name: "dayOfMonth",
	parameters: [{ name: "date" }],
	apply(args, context) {
		const { calendarDate } = loadCalendarDate$8();
		return calendarDate(args.date, "date", context).date.day;
	}
});
// src/expression/functions/day-of-week.ts
const loadCalendarDate$7 = lazy(() => Promise.resolve().then(() => require("./calendar-date.js")));
const dayOfWeekFunction = defineFunction({
	name: "dayOfWeek",
	parameters: [{ name: "date" }],
	apply(args, context) {
		const { calendarDate, WEEKDAYS, weekdayOf } = loadCalendarDate$7();
		return WEEKDAYS[weekdayOf(calendarDate(args.date, "date", context).date) - 1];
	}
});
const TAG_SIZE = 16;
const ALGORITHMS = new Map([
	[16, "aes-128-gcm"],
	[24, "aes-192-gcm"],
	[32, "aes-256-gcm"]
]);
function keyOf(base64) {
	const key = Buffer.from(base64, "base64");
	const algorithm = ALGORITHMS.get(key.length);
	if (algorithm === void 0) throw new RuntimeFailure(`the key has ${key.length} bytes`, "a key is 16, 24 or 32 bytes in base64");
	return {
		key,
		algorithm
	};
}
function seal(base64Key, iv, text) {
	const { key, algorithm } = keyOf(base64Key);
	const cipher = createCipheriv(algorithm, key, iv);
	return Buffer.concat([
		iv,
		cipher.update(text, "utf8"),
		cipher.final(),
		cipher.getAuthTag()
	]).toString("base64");
}
function unseal(base64Key, sealed) {
	const { key, algorithm } = keyOf(base64Key);
	const bytes = Buffer.from(sealed, "base64");
	if (bytes.length < 28) throw new RuntimeFailure("the encrypted text is too short");
	const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, 12), { authTagLength: TAG_SIZE });
	decipher.setAuthTag(bytes.subarray(-16));
	try {
		return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString("utf8");
	} catch {
		throw new RuntimeFailure("the text was not encrypted with this key, or it was changed since");
	}
}
// src/expression/functions/decrypt.ts
const decryptFunction = defineFunction({
	name: "decrypt",
	parameters: [{ name: "key" }, { name: "encrypted" }],
	apply(args, context) {
		const key = textArgument(args.key, "key", context);
		const sealed = textArgument(args.encrypted, "encrypted", context);
		return sealed === "" ? sealed : unseal(key, sealed);
	}
});
// src/expression/random.ts
function randomBytes(size, context) {
	const source = service(context.services.randomBytes, "there is no randomness in this place", context);
	return context.ask(() => source(size));
}
function randomBelow(bound, context) {
	const bits = (bound - 1n).toString(2).length;
	const bytes = Math.ceil(bits / 8);
	for (;;) {
		const masked = randomBytes(bytes, context).reduce((sum, byte) => sum << 8n | BigInt(byte), 0n) & (1n << BigInt(bits)) - 1n;
		if (masked < bound) return masked;
	}
}
// src/expression/functions/encrypt.ts
const encryptFunction = defineFunction({
	name: "encrypt",
	parameters: [{ name: "key" }, { name: "plaintext" }],
	apply(args, context) {
		const key = textArgument(args.key, "key", context);
		const text = textArgument(args.plaintext, "plaintext", context);
		return text === "" ? text : seal(key, randomBytes(12, context), text);
	}
});
// src/expression/functions/env.ts
const envFunction = defineFunction({
	name: "env",
	parameters: [{ name: "name" }, {
		name: "default",
		default: null
	}],
	apply(args, context) {
		const value = attributeOf(context.variable("envs") ?? null, textArgument(args.name, "name", context)) ?? null;
		return value === null || typeof value === "string" && value.trim() === "" ? args.default : value;
	}
});
// src/expression/functions/error-logs.ts
const errorLogsFunction = defineFunction({
	name: "errorLogs",
	apply(_args, context) {
		const read = service(context.services.errorLogs, "there are no logs in this place", context);
		return context.ask(() => read());
	}
});
// src/expression/functions/fetch-context.ts
const fetchContextFunction = defineFunction({
	name: "fetchContext",
	apply: (_args, context) => context.variables
});
// src/expression/flow-namespace.ts
function namespaceOf(argument, context) {
	const given = optionalText(argument, "namespace", context);
	if (given !== void 0) return given;
	const own = attributeOf(context.variable("flow") ?? null, "namespace");
	return typeof own === "string" ? own : void 0;
}
function withParents(namespace) {
	const parts = namespace.split(".");
	return parts.map((_, index) => parts.slice(0, parts.length - index).join("."));
}
// src/expression/file-place.ts
const FILE_PARAMETERS = [
	{ name: "path" },
	{ name: "namespace" },
	{ name: "version" }
];
function fileOf(args, context) {
	const path = textArgument(args.path, "path", context);
	if (path.split(/[\\/]/).includes("..")) return context.fail(`the path ${JSON.stringify(path)} leaves its folder`);
	const namespace = namespaceOf(args.namespace, context);
	const version = args.version == null ? void 0 : integerArgument(args.version, "version", context);
	return {
		path: path.includes("://") ? path : path.replace(/^\/+/, ""),
		place: {
			...namespace !== void 0 && { namespace },
			...version !== void 0 && { version }
		}
	};
}
function sizeOf({ path, place }, context) {
	const { fileSize, readFile } = context.services;
	if (fileSize !== void 0) return context.ask(() => fileSize(path, place));
	const read = service(readFile, "there are no files in this place", context);
	const text = context.ask(() => read(path, place));
	return text === void 0 ? void 0 : Buffer.byteLength(text, "utf8");
}
function failMissing(file, context) {
	const { namespace } = file.place;
	const where = namespace === void 0 || file.path.includes("://") ? "" : ` in namespace '${namespace}'`;
	return context.fail(`There is no file '${file.path}'${where}.`);
}
// src/expression/functions/file-exists.ts
const fileExistsFunction = defineFunction({
	name: "fileExists",
	parameters: FILE_PARAMETERS,
	apply: (args, context) => sizeOf(fileOf(args, context), context) !== void 0
});
// src/expression/functions/file-size.ts
const fileSizeFunction = defineFunction({
	name: "fileSize",
	parameters: FILE_PARAMETERS,
	apply(args, context) {
		const file = fileOf(args, context);
		return sizeOf(file, context) ?? failMissing(file, context);
	}
});
// src/expression/functions/file-uri.ts
const fileUriFunction = defineFunction({
	name: "fileURI",
	parameters: FILE_PARAMETERS,
	apply(args, context) {
		const { path, place } = fileOf(args, context);
		if (path.includes("://")) return path;
		if (place.namespace === void 0) return context.fail("`fileURI` needs the argument `namespace` outside of a flow");
		const version = place.version === void 0 ? "" : `?version=${place.version}`;
		return `kestra:///${place.namespace.replaceAll(".", "/")}/_files/${path}${version}`;
	}
});
// src/expression/functions/from-ion.ts
const loadIon = lazy(() => Promise.resolve().then(() => require("./ion2.js")).then((n) => n.ion_exports));
const fromIonFunction = defineFunction({
	name: "fromIon",
	parameters: [{ name: "ion" }, {
		name: "allRows",
		default: false
	}],
	apply(args, context) {
		const { parseIon } = loadIon();
		if (args.ion === null) return null;
		const text = textArgument(args.ion, "ion", context);
		if (booleanArgument(args.allRows, "allRows", context)) return parseIon(text);
		return parseIon(text, true)[0] ?? null;
	}
});
// src/expression/json-text.ts
const MAX_DEPTH$1 = 1e3;
const NUMBER$1 = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
function parseJson(text) {
	return new JsonReader(text).first();
}
function isJson$1(text) {
	try {
		new JsonReader(text).only();
		return true;
	} catch (error) {
		if (error instanceof RuntimeFailure) return false;
		throw error;
	}
}
var JsonReader = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	first() {
		return this.#value(0);
	}
	only() {
		const value = this.#value(0);
		this.#skipSpace();
		if (this.#at < this.#text.length) this.#fail();
		return value;
	}
	#fail() {
		const found = this.#text[this.#at];
		throw new RuntimeFailure(found === void 0 ? "this is not JSON: the text ends too early" : `this is not JSON: found ${JSON.stringify(found)} at offset ${this.#at}`);
	}
	#skipSpace() {
		for (;;) {
			const code = this.#text.charCodeAt(this.#at);
			if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
			this.#at++;
		}
	}
	#value(depth) {
		if (depth > MAX_DEPTH$1) throw new RuntimeFailure(`this JSON is nested deeper than ${MAX_DEPTH$1} levels`);
		this.#skipSpace();
		switch (this.#text[this.#at]) {
			case "{": return this.#map(depth);
			case "[": return this.#list(depth);
			case "\"": return this.#string();
			case "t": return this.#word("true", true);
			case "f": return this.#word("false", false);
			case "n": return this.#word("null", null);
			default: return this.#number();
		}
	}
	#word(word, value) {
		if (!this.#text.startsWith(word, this.#at) || /\w/.test(this.#text[this.#at + word.length] ?? "")) this.#fail();
		this.#at += word.length;
		return value;
	}
	#number() {
		NUMBER$1.lastIndex = this.#at;
		const match = NUMBER$1.exec(this.#text);
		if (match === null || /[\w.]/.test(this.#text[NUMBER$1.lastIndex] ?? "")) this.#fail();
		this.#at = NUMBER$1.lastIndex;
		if (match[1] !== void 0 || match[2] !== void 0) return makeDouble(Number(match[0]));
		const small = Number(match[0]);
		return Number.isSafeInteger(small) ? small === 0 ? 0 : small : BigInt(match[0]);
	}
	#string() {
		const start = this.#at++;
		const plain = this.#plain();
		if (this.#text[this.#at] === "\"") {
			this.#at++;
			return plain;
		}
		return this.#quickly(start) ?? this.#slowly(plain);
	}
	#plain() {
		PLAIN.lastIndex = this.#at;
		const plain = PLAIN.exec(this.#text)[0];
		this.#at += plain.length;
		return plain;
	}
	#quickly(start) {
		let end = this.#at;
		let quote = this.#text.indexOf("\"", end);
		let mark = end;
		while (mark !== -1 && mark < quote) {
			end = mark + 2;
			if (quote < end) quote = this.#text.indexOf("\"", end);
			mark = this.#text.indexOf("\\", end);
		}
		if (quote === -1) return void 0;
		try {
			const text = JSON.parse(this.#text.slice(start, quote + 1));
			this.#at = quote + 1;
			return text;
		} catch {
			return;
		}
	}
	#slowly(beginning) {
		let result = beginning;
		for (;;) {
			const char = this.#text[this.#at];
			if (char === "\"") {
				this.#at++;
				return result;
			}
			if (char !== "\\") this.#fail();
			result += this.#escape();
			result += this.#plain();
		}
	}
	#escape() {
		const char = this.#text[this.#at + 1] ?? "";
		if (char === "u") {
			const hex = this.#text.slice(this.#at + 2, this.#at + 6);
			if (!/^[0-9a-fA-F]{4}$/.test(hex)) this.#fail();
			this.#at += 6;
			return String.fromCharCode(Number.parseInt(hex, 16));
		}
		const value = Object.hasOwn(ESCAPES, char) ? ESCAPES[char] : void 0;
		if (value === void 0) this.#fail();
		this.#at += 2;
		return value;
	}
	#list(depth) {
		const items = [];
		this.#at++;
		this.#skipSpace();
		if (this.#text[this.#at] === "]") {
			this.#at++;
			return items;
		}
		for (;;) {
			items.push(this.#value(depth + 1));
			this.#skipSpace();
			const char = this.#text[this.#at];
			if (char !== "," && char !== "]") this.#fail();
			this.#at++;
			if (char === "]") return items;
		}
	}
	#map(depth) {
		const map = emptyMap();
		this.#at++;
		this.#skipSpace();
		if (this.#text[this.#at] === "}") {
			this.#at++;
			return map;
		}
		for (;;) {
			this.#skipSpace();
			if (this.#text[this.#at] !== "\"") this.#fail();
			const key = this.#string();
			this.#skipSpace();
			if (this.#text[this.#at] !== ":") this.#fail();
			this.#at++;
			map[key] = this.#value(depth + 1);
			this.#skipSpace();
			const char = this.#text[this.#at];
			if (char !== "," && char !== "}") this.#fail();
			this.#at++;
			if (char === "}") return map;
		}
	}
};
// src/expression/functions/from-json.ts
const fromJsonFunction = defineFunction({
	name: "fromJson",
	parameters: [{
		name: "json",
		required: true
	}],
	apply: valueOfJson
});
function valueOfJson(args, context) {
	return args.json === null ? null : parseJson(textArgument(args.json, "json", context));
}
// src/expression/functions/hour-of-day.ts
const loadCalendarDate$6 = lazy(() => Promise.resolve().then(() => require("./calendar-date.js")));
const hourOfDayFunction = defineFunction({
	name: "hourOfDay",
	parameters: [{ name: "date" }],
	apply(args, context) {
		const { calendarDate } = loadCalendarDate$6();
		const { time } = calendarDate(args.date, "date", context);
		return time?.hour ?? context.fail("`hourOfDay` needs a date with a time", "write it as 2025-01-31T08:00:00");
	}
});
// src/expression/functions/http.ts
const httpFunction = defineFunction({
	name: "http",
	parameters: [
		{ name: "uri" },
		{
			name: "method",
			default: "GET"
		},
		{ name: "query" },
		{ name: "body" },
		{
			name: "contentType",
			default: "application/json"
		},
		{ name: "headers" },
		{ name: "options" },
		{
			name: "accept",
			default: "application/json"
		}
	],
	apply(args, context) {
		const uri = textArgument(args.uri, "uri", context);
		const contentType = textArgument(args.contentType, "contentType", context);
		const body = args.body ?? null;
		const request = {
			uri,
			method: textArgument(args.method, "method", context).toUpperCase(),
			query: texts(args.query, "query", context),
			headers: {
				...body !== null && { "content-type": contentType },
				accept: optionalText(args.accept, "accept", context) ?? "*/*",
				...joined(texts(args.headers, "headers", context))
			},
			body: body === null ? void 0 : bodyText(body, contentType),
			options: args.options ?? null
		};
		const send = service(context.services.http, "nothing can be fetched in this place", context);
		const response = context.ask(() => send(request));
		if (response.status < 200 || response.status > 299) return context.fail(`${request.method} ${uri} answered with status ${response.status}`);
		return /^application\/(?:[\w.+-]+\+)?json\b/i.test(response.contentType ?? "") && response.body !== "" ? parseJson(response.body) : response.body;
	}
});
function texts(value, argument, context) {
	if (value === void 0 || value === null) return {};
	if (!isMap$1(value)) return context.fail(`argument \`${argument}\` of \`http\` has to be a map`);
	return Object.fromEntries(mapEntries(mapInput(value, context)).map(([key, item]) => [javaText(key), isList(item) ? item.map(javaText) : javaText(item)]));
}
function joined(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]));
}
function bodyText(body, contentType) {
	if (typeof body === "string") return body;
	if (isMap$1(body) && contentType.startsWith("application/x-www-form-urlencoded")) return new URLSearchParams(mapEntries(body).map(([key, value]) => [javaText(key), javaText(value)])).toString();
	return jsonText(body);
}
// src/util/ids.ts
const ALPHABET$2 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const PAIRS = Array.from({ length: 3844 }, (_, value) => ALPHABET$2[Math.floor(value / 62)] + ALPHABET$2[value % 62]);
function friendlyId(randomBytes) {
	const bytes = randomBytes(16);
	const digits = new Array(8);
	for (let index = 0; index < 8; index++) digits[index] = bytes[2 * index] << 8 | bytes[2 * index + 1];
	let id = "";
	for (let pair = 0; pair < 11; pair++) {
		let rest = 0;
		for (let index = 0; index < 8; index++) {
			const value = rest * 65536 + digits[index];
			digits[index] = Math.floor(value / PAIRS.length);
			rest = value % PAIRS.length;
		}
		id = PAIRS[rest] + id;
	}
	return id;
}
// src/expression/functions/id.ts
const idFunction = defineFunction({
	name: "id",
	apply: (_args, context) => friendlyId((size) => randomBytes(size, context))
});
// src/expression/functions/is-date-between.ts
const loadCalendarDate$5 = lazy(() => Promise.resolve().then(() => require("./calendar-date.js")));
const isDateBetweenFunction = defineFunction({
	name: "isDateBetween",
	parameters: [
		{ name: "date" },
		{ name: "after" },
		{ name: "before" }
	],
	apply(args, context) {
		const { zonedMoment } = loadCalendarDate$5();
		const date = zonedMoment(args.date, "date", context);
		const after = zonedMoment(args.after, "after", context);
		const before = zonedMoment(args.before, "before", context);
		return date > after && date < before;
	}
});
// src/expression/functions/is-day-week-in-month.ts
const POSITIONS = [
	"FIRST",
	"SECOND",
	"THIRD",
	"FOURTH",
	"LAST"
];
const loadCalendarDate$4 = lazy(() => Promise.resolve().then(() => require("./calendar-date.js")));
const loadDateParts$1 = lazy(() => Promise.resolve().then(() => require("./date-parts.js")).then((n) => n.date_parts_exports));
const isDayWeekInMonthFunction = defineFunction({
	name: "isDayWeekInMonth",
	parameters: [
		{ name: "date" },
		{ name: "dayOfWeek" },
		{ name: "position" }
	],
	apply(args, context) {
		const { calendarDate, weekdayArgument, weekdayOf } = loadCalendarDate$4();
		const { daysInMonth } = loadDateParts$1();
		const { date } = calendarDate(args.date, "date", context);
		const weekday = weekdayArgument(textArgument(args.dayOfWeek, "dayOfWeek", context), "dayOfWeek", context);
		const position = textArgument(args.position, "position", context);
		const index = POSITIONS.indexOf(position.trim().toUpperCase());
		if (index === -1) {
			const help = `write one of ${POSITIONS.join(", ")}`;
			return context.fail(`argument \`position\` of \`isDayWeekInMonth\` has no value "${position}"`, help);
		}
		if (weekdayOf(date) !== weekday) return false;
		const isLast = date.day + 7 > daysInMonth(date.year, date.month);
		return POSITIONS[index] === "LAST" ? isLast : Math.ceil(date.day / 7) === index + 1;
	}
});
// src/expression/functions/is-file-empty.ts
const isFileEmptyFunction = defineFunction({
	name: "isFileEmpty",
	parameters: FILE_PARAMETERS,
	apply(args, context) {
		const file = fileOf(args, context);
		return (sizeOf(file, context) ?? failMissing(file, context)) === 0;
	}
});
// src/expression/functions/is-last-working-day.ts
const loadCalendarDate$3 = lazy(() => Promise.resolve().then(() => require("./calendar-date.js")));
const loadDateParts = lazy(() => Promise.resolve().then(() => require("./date-parts.js")).then((n) => n.date_parts_exports));
const isLastWorkingDayFunction = defineFunction({
	name: "isLastWorkingDay",
	parameters: [{ name: "date" }, {
		name: "workingDays",
		default: "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY"
	}],
	apply(args, context) {
		const { calendarDate, weekdayArgument, weekdayOf } = loadCalendarDate$3();
		const { daysInMonth } = loadDateParts();
		const { date } = calendarDate(args.date, "date", context);
		const given = args.workingDays;
		const names = isList(given) ? given.map((name) => textArgument(name, "workingDays", context)) : textArgument(given, "workingDays", context).split(",");
		const days = new Set(names.map((name) => weekdayArgument(name, "workingDays", context)));
		if (days.size === 0) return context.fail("`isLastWorkingDay` needs at least one working day");
		const { year, month } = date;
		let last = daysInMonth(year, month);
		while (!days.has(weekdayOf({
			year,
			month,
			day: last
		}))) last--;
		return date.day === last;
	}
});
// src/expression/functions/is-public-holiday.ts
const loadCalendarDate$2 = lazy(() => Promise.resolve().then(() => require("./calendar-date.js")));
const loadHolidays = lazy(() => Promise.resolve().then(() => require("./holidays.js")));
const isPublicHolidayFunction = defineFunction({
	name: "isPublicHoliday",
	parameters: [
		{ name: "date" },
		{ name: "countryCode" },
		{ name: "subDivision" }
	],
	apply(args, context) {
		const { calendarDate } = loadCalendarDate$2();
		const { isPublicHoliday } = loadHolidays();
		const { date } = calendarDate(args.date, "date", context);
		return isPublicHoliday(date, textArgument(args.countryCode, "countryCode", context), optionalText(args.subDivision, "subDivision", context));
	}
});
// src/expression/functions/is-weekend.ts
const loadCalendarDate$1 = lazy(() => Promise.resolve().then(() => require("./calendar-date.js")));
const isWeekendFunction = defineFunction({
	name: "isWeekend",
	parameters: [{ name: "date" }],
	apply(args, context) {
		const { calendarDate, weekdayOf } = loadCalendarDate$1();
		return weekdayOf(calendarDate(args.date, "date", context).date) > 5;
	}
});
// src/expression/functions/iteration-output.ts
const iterationOutputFunction = defineFunction({
	name: "iterationOutput",
	levels: [1],
	replacement: "loopOutputs(outputs, name)",
	parameters: [{ name: "taskId" }, { name: "iteration" }],
	apply(args, context) {
		const current = attributeOf(context.variable("taskrun") ?? null, "iteration") ?? null;
		if (current === null) return context.fail("`iterationOutput` works inside of loops only");
		const taskId = optionalText(args.taskId, "taskId", context) ?? attributeOf(context.variable("task") ?? null, "id") ?? null;
		const given = args.iteration ?? null;
		const iteration = given === null ? integerArgument(current, "iteration", context) - 1 : integerArgument(typeof given === "string" && /^-?\d+$/.test(given) ? Number(given) : given, "iteration", context);
		if (iteration < 0) return context.fail(`there is no iteration ${iteration}: the first one is 0`);
		const outputs = insideLoops(taskId === null ? null : entryOf(context.variable("outputs") ?? null, taskId) ?? null, context);
		if (!isMap$1(outputs)) return null;
		const iterations = mapEntries(outputs);
		const found = iterations[iteration];
		if (found === void 0) return context.fail(`iteration ${iteration} has no outputs yet, the last one that has is ${iterations.length - 1}`);
		return attributeOf(found[1], "value") ?? null;
	}
});
// src/expression/functions/json.ts
const jsonFunction = defineFunction({
	name: "json",
	levels: [1],
	replacement: "fromJson",
	parameters: [{
		name: "json",
		required: true
	}],
	apply: valueOfJson
});
// src/expression/functions/ksuid.ts
const ALPHABET$1 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const EPOCH = 14e8;
const ksuidFunction = defineFunction({
	name: "ksuid",
	apply(_args, context) {
		const seconds = BigInt(Math.floor(context.now() / 1e3) - EPOCH);
		let value = randomBytes(16, context).reduce((sum, byte) => sum << 8n | BigInt(byte), BigInt.asUintN(32, seconds));
		let text = "";
		for (let index = 0; index < 27; index++) {
			text = ALPHABET$1[Number(value % 62n)] + text;
			value /= 62n;
		}
		return text;
	}
});
// src/expression/functions/kv.ts
const kvFunction = defineFunction({
	name: "kv",
	parameters: [
		{ name: "key" },
		{ name: "namespace" },
		{
			name: "errorOnMissing",
			default: true
		}
	],
	apply(args, context) {
		const key = textArgument(args.key, "key", context);
		const errorOnMissing = booleanArgument(args.errorOnMissing, "errorOnMissing", context);
		const namespace = namespaceOf(args.namespace, context);
		const read = service(context.services.kv, "there is no key-value store in this place", context);
		const inherited = (args.namespace ?? null) === null && namespace !== void 0;
		for (const place of inherited ? withParents(namespace) : [namespace]) {
			const value = context.ask(() => read(key, place));
			if (value !== void 0) return value;
		}
		if (!errorOnMissing) return null;
		const where = namespace === void 0 ? "" : ` in namespace '${namespace}'`;
		return context.fail(`The key '${key}' does not exist${where}.`, "write `kv(key, errorOnMissing=false) ?? \u2026` where it may be missing");
	}
});
// src/expression/functions/loop-outputs.ts
const loopOutputsFunction = defineFunction({
	name: "loopOutputs",
	parameters: [{
		name: "outputs",
		required: true
	}, { name: "name" }],
	apply(args, context) {
		const name = textArgument(args.name, "name", context);
		return listInput(args.outputs, context).map((iteration) => attributeOf(attributeOf(iteration, "outputs") ?? null, name) ?? null);
	}
});
// src/expression/functions/min.ts
const minFunction = defineFunction({
	name: "min",
	apply: (_args, context, rest) => extreme(rest, context, less)
});
function extreme(values, context, wins) {
	if (values.length === 1 && isList(values[0])) return values[0];
	let best = null;
	for (const value of values) {
		if (value === null) continue;
		const number = numberInput(value, context);
		if (best === null || wins(number, best)) best = number;
	}
	return best;
}
// src/expression/functions/max.ts
const maxFunction = defineFunction({
	name: "max",
	apply: (_args, context, rest) => extreme(rest, context, greater)
});
// src/expression/functions/month-of-year.ts
const loadCalendarDate = lazy(() => Promise.resolve().then(() => require("./calendar-date.js")));
const monthOfYearFunction = defineFunction({
	name: "monthOfYear",
	parameters: [{ name: "date" }],
	apply(args, context) {
		const { calendarDate } = loadCalendarDate();
		return calendarDate(args.date, "date", context).date.month;
	}
});
// src/expression/functions/nano-id.ts
const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-";
const MAX_LENGTH = 1e3;
const nanoIdFunction = defineFunction({
	name: "nanoId",
	parameters: [{
		name: "length",
		default: 21
	}, { name: "alphabet" }],
	apply(args, context) {
		const length = integerArgument(args.length, "length", context);
		if (length < 1 || length > MAX_LENGTH) return context.fail(`the length of \`nanoId\` has to be 1 to ${MAX_LENGTH}, found ${length}`);
		const alphabet = [...optionalText(args.alphabet, "alphabet", context) ?? ALPHABET];
		if (alphabet.length === 0) return context.fail("the alphabet of `nanoId` is empty");
		const bound = BigInt(alphabet.length);
		return Array.from({ length }, () => alphabet[Number(randomBelow(bound, context))]).join("");
	}
});
// src/expression/functions/now.ts
const loadDateTime = lazy(() => Promise.resolve().then(() => require("./date-time.js")).then((n) => n.date_time_exports));
const nowFunction = defineFunction({
	name: "now",
	parameters: [
		{ name: "format" },
		{ name: "timeZone" },
		{ name: "existingFormat" },
		{ name: "locale" }
	],
	apply(args, context) {
		const { dateSettings, formatArgument, inZone, printMoment } = loadDateTime();
		const { zone, locale } = dateSettings(args, context);
		return printMoment(inZone(Instant.ofEpochMilliseconds(context.now()).epochNanoseconds, zone), zone, formatArgument(args, context), locale);
	}
});
// src/expression/functions/parent.ts
const parentFunction = defineFunction({
	name: "parent",
	apply: (_args, context) => context.fail("`parent()` finds no parent template: Kestra has no `extends`")
});
// src/expression/functions/parent-output.ts
const parentOutputFunction = defineFunction({
	name: "parentOutput",
	levels: [1],
	parameters: [{ name: "index" }],
	apply(args, context) {
		let parent = context.variable("parent") ?? null;
		if (args.index != null) {
			const index = integerArgument(args.index, "index", context);
			const parents = context.variable("parents") ?? null;
			const count = isList(parents) ? parents.length : 0;
			const found = isList(parents) && index >= 0 ? parents.toReversed()[index] : void 0;
			if (found === void 0) return context.fail(`there is no parent ${index}, this task has ${count}`);
			parent = found;
		}
		const id = attributeOf(attributeOf(parent, "task") ?? null, "id") ?? null;
		if (id === null) return context.fail("`parentOutput` works inside of other tasks only");
		const outputs = entryOf(context.variable("outputs") ?? null, id) ?? null;
		const value = attributeOf(attributeOf(parent, "taskrun") ?? null, "value") ?? null;
		return value === null ? outputs : entryOf(outputs, value) ?? null;
	}
});
// src/expression/functions/print-context.ts
const printContextFunction = defineFunction({
	name: "printContext",
	apply: (_args, context) => context.variables
});
// src/expression/functions/random-int.ts
const randomIntFunction = defineFunction({
	name: "randomInt",
	parameters: [{ name: "lower" }, { name: "upper" }],
	apply(args, context) {
		const lower = BigInt(integerArgument(args.lower, "lower", context));
		const upper = BigInt(integerArgument(args.upper, "upper", context));
		if (upper <= lower) return context.fail(`\`upper\` (${upper}) has to be greater than \`lower\` (${lower})`);
		return makeInteger(lower + randomBelow(upper - lower, context));
	}
});
// src/expression/functions/random-port.ts
const randomPortFunction = defineFunction({
	name: "randomPort",
	apply(_args, context) {
		const find = service(context.services.randomPort, "there are no ports in this place", context);
		return context.ask(() => find());
	}
});
// src/expression/functions/range.ts
const rangeFunction = defineFunction({
	name: "range",
	parameters: [
		{
			name: "start",
			required: true
		},
		{
			name: "end",
			required: true
		},
		{
			name: "increment",
			default: 1
		}
	],
	apply(args, context) {
		const elements = range(args.start, args.end, args.increment);
		context.spend(elements.length);
		return elements;
	}
});
// src/expression/functions/read.ts
const readFunction = defineFunction({
	name: "read",
	parameters: FILE_PARAMETERS,
	apply(args, context) {
		const file = fileOf(args, context);
		const read = service(context.services.readFile, "there are no files in this place", context);
		return context.ask(() => read(file.path, file.place)) ?? failMissing(file, context);
	}
});
// src/expression/functions/render.ts
const renderFunction = defineFunction({
	name: "render",
	parameters: [{
		name: "toRender",
		required: true
	}, {
		name: "recursive",
		default: true
	}],
	apply: (args, context) => renderValue(args.toRender ?? null, booleanArgument(args.recursive, "recursive", context), context)
});
function renderValue(value, recursive, context) {
	context.spend(1);
	if (typeof value === "string") return context.renderAgain(value, recursive);
	if (isList(value)) return value.map((item) => renderValue(item, recursive, context));
	if (!isMap$1(value)) return value;
	const rendered = emptyMap();
	for (const [key, item] of mapEntries(value)) rendered[context.renderAgain(javaText(key), recursive)] = renderValue(item, recursive, context);
	return rendered;
}
// src/expression/functions/render-once.ts
const renderOnceFunction = defineFunction({
	name: "renderOnce",
	parameters: [{
		name: "toRender",
		required: true
	}],
	apply: (args, context) => renderValue(args.toRender ?? null, false, context)
});
// src/expression/functions/secret.ts
const secretFunction = defineFunction({
	name: "secret",
	parameters: [
		{ name: "key" },
		{ name: "namespace" },
		{ name: "subkey" }
	],
	apply(args, context) {
		const key = textArgument(args.key, "key", context);
		const namespace = namespaceOf(args.namespace, context);
		const subkey = optionalText(args.subkey, "subkey", context);
		const find = service(context.services.secret, "there are no secrets in this place", context);
		const value = context.ask(() => find(key, namespace));
		if (value === void 0) return context.fail(`Cannot find secret for key '${key}'.`, "give it to the run as a secret, see `secrets`");
		context.markSecret(value);
		if (subkey === void 0) return value;
		const parsed = parseJson(value);
		const part = isMap$1(parsed) ? mapGet(parsed, subkey) : void 0;
		if (part === void 0) return context.fail(`Cannot find secret sub-key '${subkey}' in secret '${key}'.`);
		const text = printedText(part);
		context.markSecret(text);
		return text;
	}
});
// src/expression/functions/subflow.ts
const subflowFunction = defineFunction({
	name: "subflow",
	parameters: [
		{ name: "namespace" },
		{ name: "id" },
		{ name: "inputs" },
		{ name: "revision" },
		{ name: "labels" },
		{ name: "timeout" }
	],
	apply(args, context) {
		const id = textArgument(args.id, "id", context);
		const namespace = namespaceOf(args.namespace, context) ?? null;
		const run = service(context.services.subflow, "a subflow can be asked for the choices of an input only; in tasks use `Subflow`", context);
		const { inputs = null, revision = null, labels = null, timeout = null } = args;
		return context.ask(() => run({
			namespace,
			id,
			inputs,
			revision,
			labels,
			timeout
		}));
	}
});
// src/expression/functions/tasks-with-state.ts
const tasksWithStateFunction = defineFunction({
	name: "tasksWithState",
	parameters: [{ name: "state" }],
	apply(args, context) {
		const state = textArgument(args.state, "state", context).toUpperCase();
		const found = [];
		const tasks = context.variable("tasks") ?? null;
		if (isMap$1(tasks)) for (const [taskId, runs] of mapEntries(tasks)) collect$1(taskId, runs, void 0, state, found);
		return found;
	}
});
function collect$1(taskId, runs, value, wanted, found) {
	if (!isMap$1(runs)) return;
	const state = mapGet(runs, "state");
	if (typeof state !== "string") {
		for (const [key, inner] of mapEntries(runs)) collect$1(taskId, inner, key, wanted, found);
		return;
	}
	if (state !== wanted) return;
	const entry = emptyMap();
	entry.taskId = taskId;
	entry.state = state;
	if (value !== void 0) entry.value = value;
	found.push(entry);
}
// src/expression/functions/uuid.ts
const uuidFunction = defineFunction({
	name: "uuid",
	apply(_args, context) {
		const bytes = Buffer.from(randomBytes(16, context));
		bytes.writeUIntBE(Math.floor(context.now()), 0, 6);
		bytes[6] = bytes[6] & 15 | 112;
		bytes[8] = bytes[8] & 63 | 128;
		return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
	}
});
// src/expression/functions/yaml.ts
const loadYamlText = lazy(() => Promise.resolve().then(() => require("./yaml-text.js")));
// src/expression/functions/index.ts
const functions = [
	appLinkFunction,
	blockFunction,
	credentialFunction,
	currentEachOutputFunction,
	dayOfMonthFunction,
	dayOfWeekFunction,
	decryptFunction,
	encryptFunction,
	envFunction,
	errorLogsFunction,
	fetchContextFunction,
	fileExistsFunction,
	fileSizeFunction,
	fileUriFunction,
	fromIonFunction,
	fromJsonFunction,
	hourOfDayFunction,
	httpFunction,
	idFunction,
	isDateBetweenFunction,
	isDayWeekInMonthFunction,
	isFileEmptyFunction,
	isLastWorkingDayFunction,
	isPublicHolidayFunction,
	isWeekendFunction,
	iterationOutputFunction,
	jsonFunction,
	ksuidFunction,
	kvFunction,
	loopOutputsFunction,
	maxFunction,
	minFunction,
	monthOfYearFunction,
	nanoIdFunction,
	nowFunction,
	parentOutputFunction,
	parentFunction,
	printContextFunction,
	randomIntFunction,
	randomPortFunction,
	rangeFunction,
	readFunction,
	renderOnceFunction,
	renderFunction,
	secretFunction,
	subflowFunction,
	tasksWithStateFunction,
	uuidFunction,
	defineFunction({
		name: "yaml",
		parameters: [{ name: "yaml" }],
		apply(args, context) {
			const { parseYaml } = loadYamlText();
			return args.yaml === null ? null : parseYaml(textArgument(args.yaml, "yaml", context));
		}
	})
];
// src/expression/habits.ts
const TAGS = new Map([
	["elif", "write `{% elseif \u2026 %}`"],
	["elsif", "write `{% elseif \u2026 %}`"],
	["elseIf", "write `{% elseif \u2026 %}`"],
	["raw", "raw works inside one line; for several lines write `{% verbatim %}\u2026{% endverbatim %}`"],
	["endraw", "there is no `{% raw %}` before it on the same line"],
	["call", "call the macro in a print: `{{ name(\u2026) }}`"],
	["with", "use `{% set name = value %}`"],
	["do", "use `{% set \u2026 %}`"],
	["break", "a loop always runs to its end; skip the rest with `{% if \u2026 %}`"],
	["continue", "put the rest of the loop in `{% if \u2026 %}`"],
	["endverbatim", "there is no `{% verbatim %}` before it"]
]);
const REMOVED_TAGS = new Set([
	"include",
	"import",
	"from",
	"extends",
	"embed",
	"autoescape",
	"cache",
	"flush",
	"parallel"
]);
const TAG_NAMES = [
	"if",
	"for",
	"set",
	"macro",
	"block",
	"filter",
	"verbatim",
	"raw"
];
function tagHelp(name) {
	const known = TAGS.get(name);
	if (known !== void 0) return known;
	if (REMOVED_TAGS.has(name)) return `Kestra has no \`${name}\`; use \`render(\u2026)\`, \`read(\u2026)\` or a macro`;
	if (/^(?:end|else)/.test(name)) return "it closes nothing that is open here";
	return `the tags are ${TAG_NAMES.join(", ")}`;
}
const FILTERS = new Map([
	["tojson", "write `toJson`"],
	["to_json", "write `toJson`"],
	["tojson_pretty", "write `toJson`"],
	["fromjson", "write the function `fromJson(text)`"],
	["fromJson", "it is a function: `fromJson(text)`"],
	["from_json", "write the function `fromJson(text)`"],
	["map", "write `jq('.[].name')` or a `{% for %}` loop"],
	["select", "write `jq('map(select(\u2026))')` or a `{% for %}` loop"],
	["reject", "write `jq('map(select(\u2026 | not))')` or a `{% for %}` loop"],
	["selectattr", "write `jq('map(select(.name == \u2026))')` or a `{% for %}` loop"],
	["rejectattr", "write `jq('map(select(.name != \u2026))')` or a `{% for %}` loop"],
	["groupby", "write `jq('group_by(.name)')`"],
	["int", "write `number`"],
	["float", "write `number('DOUBLE')`"],
	["round", "write `numberFormat('0')`"],
	["list", "lists and ranges need no conversion"],
	["items", "loop over the map: entries have `.key` and `.value`"],
	["dictsort", "write `keys | sort`"],
	["unique", "write `distinct`"],
	["count", "write `length`"],
	["size", "write `length`"],
	["d", "write `default(\u2026)`"],
	["upcase", "write `upper`"],
	["downcase", "write `lower`"],
	["toUpperCase", "write `upper`"],
	["toLowerCase", "write `lower`"],
	["truncate", "write `abbreviate(length)`"],
	["ternary", "write `condition ? a : b`"],
	["dateFormat", "write `date('yyyy-MM-dd')`"],
	["strftime", "write `date('yyyy-MM-dd')`, with Java's letters"],
	["escape", "nothing is escaped in Kestra; for quotes write `escapeChar(\u2026)`"],
	["e", "nothing is escaped in Kestra; for quotes write `escapeChar(\u2026)`"],
	["safe", "nothing is escaped in Kestra; leave it out"],
	["raw", "nothing is escaped in Kestra; leave it out"],
	["b64encode", "write `base64encode`"],
	["b64decode", "write `base64decode`"],
	["regex_replace", "write `regexReplace(\u2026)`"],
	["regex_search", "write `regexMatch(\u2026)` or `regexExtract(\u2026)`"],
	["sum", "write `jq('add')`"],
	["numberformat", "write `numberFormat`"],
	["to_yaml", "write `yaml`"],
	["toYaml", "write `yaml`"]
]);
const FUNCTIONS = new Map([
	["dict", "write a map: `{'key': value}`"],
	["list", "write a list: `[a, b]`"],
	["len", "write the filter `| length`"],
	["str", "write `value ~ ''`"],
	["int", "write the filter `| number`"],
	["super", "there is no inheritance in Kestra"],
	["toJson", "it is a filter: `value | toJson`"],
	["lookup", "write `map['key']`"],
	["namespace", "use `{% set name = value %}`; a loop can write to variables set outside of it"],
	["date", "it is a filter: `now() | date('yyyy-MM-dd')`"],
	["random", "write `randomInt(lower, upper)`"],
	["jq", "it is a filter: `value | jq('\u2026')`"]
]);
const TESTS = new Map([
	["none", "write `is null`"],
	["undefined", "write `is not defined`"],
	["mapping", "write `is map`"],
	["sequence", "write `is iterable`"],
	["equalto", "write `==`"],
	["divisibleby", "write `a % b == 0`"],
	["in", "write `value isIn list`"]
]);
function callableHelp(kind, name) {
	return (kind === "filter" ? FILTERS : kind === "function" ? FUNCTIONS : TESTS).get(name);
}
function attributeHelp(path) {
	switch (path) {
		case "loop.index0": return "`loop.index` already counts from 0";
		case "loop.revindex0": return "`loop.revindex` already counts down to 0";
		case "loop.parent":
		case "loop.parentloop": return "keep the outer `loop` with `{% set outer = loop %}` before the inner loop";
		default: return;
	}
}
// src/expression/tests/defined.ts
const definedTest = defineTest({
	name: "defined",
	catchesUndefined: true,
	apply: (input) => input !== null
});
// src/expression/tests/even.ts
const evenTest = defineTest({
	name: "even",
	apply: (input, _args, context) => isEven(input, context)
});
function isEven(input, context) {
	if (!isInteger(input)) return context.fail(`\`is ${context.name}\` needs an integer, found ${describeType(input)}`);
	return toBigInt(input) % 2n === 0n;
}
// src/expression/tests/index.ts
const tests = [
	definedTest,
	emptyTest,
	evenTest,
	defineTest({
		name: "iterable",
		apply: (input) => isList(input)
	}),
	defineTest({
		name: "json",
		apply: (input) => typeof input === "string" && isJson$1(input)
	}),
	defineTest({
		name: "map",
		apply: (input) => isMap$1(input)
	}),
	defineTest({
		name: "null",
		apply: (input) => input === null
	}),
	defineTest({
		name: "odd",
		apply: (input, _args, context) => !isEven(input, context)
	})
];
// src/expression/callables.ts
function atLevel(all, level) {
	return new Map(all.filter((each) => each.levels === void 0 || each.levels.includes(level)).map((each) => [each.name, each]));
}
const byLevel = new Map();
function callablesOf(level, recursive = false) {
	const key = `${level}${recursive}`;
	let found = byLevel.get(key);
	if (found === void 0) {
		found = build$1(level, recursive);
		byLevel.set(key, found);
	}
	return found;
}
function build$1(level, recursive) {
	const tables = {
		filter: atLevel(filters, level),
		function: atLevel(functions, level),
		test: atLevel(tests, level)
	};
	if (recursive) {
		tables.function.delete("render");
		tables.function.delete("renderOnce");
	}
	const all = {
		filter: filters,
		function: functions,
		test: tests
	};
	return {
		filters: tables.filter,
		functions: tables.function,
		tests: tables.test,
		help(kind, name) {
			const habit = callableHelp(kind, name);
			if (habit !== void 0) return habit;
			const removed = all[kind].find((each) => each.name === name);
			if (removed !== void 0) {
				if (recursive && removed.name.startsWith("render")) return "everything is rendered recursively here; leave it out";
				return removed.replacement === void 0 ? `it does not exist at language level ${level}` : `it does not exist at language level ${level}; write \`${removed.replacement}\``;
			}
			const close = require_start.nearest(name, tables[kind].keys());
			if (close !== void 0) return `did you mean \`${close}\`?`;
			if (kind !== "function" && tables.function.has(name)) return `it is a function: \`${name}(\u2026)\``;
			if (kind === "function" && tables.filter.has(name)) return `it is a filter: \`value | ${name}\``;
		}
	};
}
const lenient = {
	filter: new Set(filters.filter((each) => each.catchesUndefined === true).map((each) => each.name)),
	test: new Set(tests.filter((each) => each.catchesUndefined === true).map((each) => each.name))
};
function catchesUndefined(kind, name) {
	return lenient[kind].has(name);
}
// src/expression/scope.ts
function childBodies(statement) {
	switch (statement.kind) {
		case "if": return [...statement.branches.map((branch) => branch.body), ...statement.otherwise ? [statement.otherwise] : []];
		case "for": return statement.otherwise ? [statement.body, statement.otherwise] : [statement.body];
		case "macro":
		case "block":
		case "filter-tag": return [statement.body];
		default: return [];
	}
}
function bindingsOf(template) {
	const names = new Set();
	const macros = new Map();
	const blocks = [];
	const visit = (body) => {
		for (const statement of body) {
			if (statement.kind === "set") names.add(statement.name);
			else if (statement.kind === "for") names.add(statement.name).add("loop");
			else if (statement.kind === "macro") macros.set(statement.name, statement);
			else if (statement.kind === "block") blocks.push(statement);
			for (const inner of childBodies(statement)) visit(inner);
		}
	};
	visit(template);
	return {
		names,
		macros,
		blocks
	};
}
// src/expression/grammar.ts
const UNARY_OPERATORS = new Set([
	"not",
	"+",
	"-"
]);
const SHARED = {
	"..": 120,
	"~": 110,
	"|": 100,
	"*": 60,
	"/": 60,
	"%": 60,
	"+": 40,
	"-": 40,
	"==": 30,
	equals: 30,
	"!=": 30,
	"<": 30,
	"<=": 30,
	">": 30,
	">=": 30,
	is: 20,
	"is not": 20,
	contains: 20,
	and: 15,
	or: 10
};
const TABLES = {
	1: new Map(Object.entries({
		...SHARED,
		"??": 120,
		"???": 120,
		isIn: 120
	})),
	2: new Map(Object.entries({
		...SHARED,
		"??": 30,
		"???": 30,
		isIn: 30
	}))
};
function precedenceTable(level) {
	return TABLES[level];
}
// src/expression/raw.ts
const TAG = /\{%-*\s*(raw|endraw)\s*-*%\}/g;
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;
function rawRanges(text) {
	if (!text.includes("endraw")) return [];
	const ranges = [];
	let open;
	let previous = 0;
	for (const match of text.matchAll(TAG)) {
		if (LINE_BREAK.test(text.slice(previous, match.index))) open = void 0;
		const end = match.index + match[0].length;
		previous = end;
		if (match[1] === "raw") open ??= {
			start: match.index,
			end
		};
		else if (open !== void 0) {
			ranges.push({
				start: open.start,
				end,
				innerStart: open.end,
				innerEnd: match.index
			});
			open = void 0;
		}
	}
	return ranges;
}
function withoutRawTags(text) {
	let result = "";
	let from = 0;
	for (const range of rawRanges(text)) {
		result += text.slice(from, range.start) + text.slice(range.innerStart, range.innerEnd);
		from = range.end;
	}
	return from === 0 ? text : result + text.slice(from);
}
// src/expression/lexer.ts
const WORD_OPERATORS = [
	"is not",
	"contains",
	"equals",
	"isIn",
	"and",
	"not",
	"or",
	"is"
];
const SYMBOL_OPERATORS = [
	"???",
	"??",
	"..",
	"==",
	"!=",
	"<=",
	">=",
	"<",
	">",
	"~",
	"|",
	"+",
	"-",
	"*",
	"/",
	"%"
];
const SPACE = /[\s\u00a0]+/y;
const NAME = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const WORD = /(?:is not|contains|equals|isIn|and|not|or|is)(?![\p{L}\p{Nd}_])/uy;
const NUMBER = /([0-9]+)(?:(\.[0-9]+)|L(?![\p{L}\p{Nd}_]))?/uy;
const VERBATIM = /\{%-?\s*verbatim\s*(-?)%\}/y;
const END_VERBATIM = /\{%(-?)\s*endverbatim\s*(-?)%\}/g;
const MAX_INTERPOLATIONS = 100;
const FOREIGN_OPERATORS = [
	["&&", "write `and`"],
	["||", "write `or`"],
	["===", "write `==`; it never converts text to numbers"],
	["!==", "write `!=`"],
	["//", "write `/`; dividing two integers already drops the fraction"],
	["**", "there is no power operator; multiply instead"],
	["<>", "write `!=`"],
	["!", "write `not`"]
];
function foreignOperatorHelp(template, offset) {
	return FOREIGN_OPERATORS.find(([found]) => template.startsWith(found, offset))?.[1];
}
function tokenize(template) {
	return new Lexer(template).run();
}
var Lexer = class {
	#source;
	#tokens = [];
	#at = 0;
	#trimNext = false;
	#rawEnds;
	#interpolations = 0;
	constructor(source) {
		this.#source = source;
		this.#rawEnds = new Map(rawRanges(source).map((range) => [range.start, range.end]));
	}
	run() {
		while (this.#at < this.#source.length) this.#text();
		this.#push({
			kind: "end",
			value: "",
			start: this.#at,
			end: this.#at
		});
		return this.#tokens;
	}
	#push(token) {
		this.#tokens.push(token);
	}
	#fail(message, start, end = start, help) {
		throw new ExpressionError("syntax", message, this.#source, {
			offset: start,
			end,
			...help && { help }
		});
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		return pattern.exec(this.#source);
	}
	#text() {
		const start = this.#at;
		let open = start;
		for (;;) {
			open = this.#source.indexOf("{", open);
			if (open === -1) {
				this.#emitText(start, this.#source.length, false);
				this.#at = this.#source.length;
				return;
			}
			const next = this.#source[open + 1];
			if (next === "%") {
				const raw = this.#rawEnds.get(open);
				if (raw !== void 0) {
					open = raw;
					continue;
				}
			}
			if (next === "{" || next === "%" || next === "#") break;
			open++;
		}
		const trimBefore = this.#source[open + 2] === "-" && /\s/.test(this.#source[open + 3] ?? "");
		this.#at = open;
		if (this.#source[open + 1] === "#") {
			this.#emitText(start, open, trimBefore);
			this.#comment();
		} else if (this.#source[open + 1] === "%") {
			const verbatim = this.#match(VERBATIM);
			this.#emitText(start, open, trimBefore);
			if (verbatim !== null) this.#verbatim(verbatim[0].length);
			else this.#delimited("tag-open", "tag-close", "%}", trimBefore);
		} else {
			this.#emitText(start, open, trimBefore);
			this.#delimited("print-open", "print-close", "}}", trimBefore);
		}
	}
	#emitText(start, end, trimEnd) {
		let value = this.#source.slice(start, end);
		if (this.#trimNext) value = value.trimStart();
		if (trimEnd) value = value.trimEnd();
		this.#trimNext = false;
		if (value !== "") this.#push({
			kind: "text",
			value,
			start,
			end
		});
	}
	#comment() {
		const open = this.#at;
		const close = this.#source.indexOf("#}", open + 2);
		if (close === -1) this.#fail("this comment is never closed", open, open + 2, "end it with `#}`");
		this.#trimNext = this.#source[close - 1] === "-" && close - 1 > open + 1;
		this.#at = close + 2;
	}
	#verbatim(tagLength) {
		const open = this.#at;
		const from = open + tagLength;
		END_VERBATIM.lastIndex = from;
		const close = END_VERBATIM.exec(this.#source);
		if (close === null) this.#fail("`verbatim` is never closed", open, from, "end it with `{% endverbatim %}`");
		let value = this.#source.slice(from, close.index).trimStart();
		if (close[1] === "-") value = value.trimEnd();
		if (value !== "") this.#push({
			kind: "text",
			value,
			start: from,
			end: close.index
		});
		this.#trimNext = close[2] === "-";
		this.#at = close.index + close[0].length;
	}
	#delimited(open, close, end, trim) {
		const start = this.#at;
		this.#at += trim ? 3 : 2;
		this.#push({
			kind: open,
			value: this.#source.slice(start, this.#at),
			start,
			end: this.#at
		});
		const brackets = [];
		for (;;) {
			this.#skipSpace();
			if (this.#at >= this.#source.length) {
				const inner = brackets.at(-1);
				if (inner !== void 0) this.#fail(`this bracket is never closed`, inner.at, inner.at + 1, `close it with \`${inner.close}\``);
				this.#fail(`\`${this.#source.slice(start, start + 2)}\` is never closed`, start, start + 2, `close it with \`${end}\``);
			}
			if (brackets.length === 0) {
				const dash = this.#source[this.#at] === "-" ? 1 : 0;
				if (this.#source.startsWith(end, this.#at + dash)) {
					this.#trimNext = dash === 1;
					const from = this.#at;
					this.#at += dash + 2;
					this.#push({
						kind: close,
						value: end,
						start: from,
						end: this.#at
					});
					return;
				}
			}
			this.#push(this.#token(brackets));
		}
	}
	#skipSpace() {
		const space = this.#match(SPACE);
		if (space !== null) this.#at += space[0].length;
	}
	#token(brackets) {
		const start = this.#at;
		const char = this.#source[start];
		const word = this.#match(WORD);
		if (word !== null) return this.#take("operator", word[0]);
		const symbol = SYMBOL_OPERATORS.find((operator) => this.#source.startsWith(operator, start));
		if (symbol !== void 0) return this.#take("operator", symbol);
		const name = this.#match(NAME);
		if (name !== null) return this.#take("name", name[0]);
		const number = this.#match(NUMBER);
		if (number !== null) {
			this.#at += number[0].length;
			return {
				kind: "number",
				value: number[2] === void 0 ? makeInteger(BigInt(number[1])) : makeDouble(Number(number[1] + number[2])),
				start,
				end: this.#at
			};
		}
		if ("([{".includes(char)) {
			brackets.push({
				close: char === "(" ? ")" : char === "[" ? "]" : "}",
				at: start
			});
			return this.#take("punctuation", char);
		}
		if (")]}".includes(char)) {
			const open = brackets.pop();
			if (open === void 0) this.#fail(`\`${char}\` closes nothing`, start, start + 1);
			if (open.close !== char) this.#fail(`found \`${char}\` where \`${open.close}\` was expected`, start, start + 1);
			return this.#take("punctuation", char);
		}
		if ("?:.,=".includes(char)) return this.#take("punctuation", char);
		if (char === "'") return this.#singleQuoted();
		if (char === "\"") return this.#doubleQuoted();
		const found = String.fromCodePoint(this.#source.codePointAt(start));
		this.#fail(`\`${found}\` cannot stand in an expression`, start, start + found.length, foreignOperatorHelp(this.#source, start) ?? (found === "`" ? "quote text with `'` or `\"`" : found === "$" ? "variables have no `$`; write the bare name" : void 0));
	}
	#take(kind, value) {
		const start = this.#at;
		this.#at += value.length;
		return {
			kind,
			value,
			start,
			end: this.#at
		};
	}
	#singleQuoted() {
		const start = this.#at;
		for (let at = start + 1; at < this.#source.length; at++) {
			const char = this.#source[at];
			if (char === "\\") at++;
			else if (char === "'") {
				this.#at = at + 1;
				return {
					kind: "string",
					value: this.#source.slice(start + 1, at).replaceAll("\\'", "'"),
					start,
					end: at + 1
				};
			}
		}
		this.#fail("this text is never closed", start, start + 1, "end it with `'`");
	}
	#doubleQuoted() {
		const start = this.#at;
		const parts = [];
		let from = start + 1;
		let hash = false;
		for (let at = from; at < this.#source.length; at++) {
			const char = this.#source[at];
			if (char === "\\") at++;
			else if (char === "#") {
				hash = true;
				if (this.#source[at + 1] !== "{") continue;
				if (at > from) parts.push({
					text: this.#source.slice(from, at),
					start: from,
					end: at
				});
				this.#at = at + 2;
				parts.push(this.#interpolated(at));
				from = this.#at;
				at = from - 1;
			} else if (char === "\"") {
				this.#at = at + 1;
				const text = this.#source.slice(from, at);
				if (parts.length === 0) return {
					kind: "string",
					value: hash ? text : text.replaceAll("\\\"", "\""),
					start,
					end: this.#at
				};
				if (text !== "") parts.push({
					text,
					start: from,
					end: at
				});
				return {
					kind: "interpolation",
					value: this.#source.slice(start, this.#at),
					parts,
					start,
					end: this.#at
				};
			}
		}
		this.#fail("this text is never closed", start, start + 1, "end it with `\"`");
	}
	#interpolated(start) {
		if (++this.#interpolations > MAX_INTERPOLATIONS) this.#fail(`\`#{\` is nested deeper than ${MAX_INTERPOLATIONS} levels`, start, start + 2);
		const tokens = [];
		const brackets = [];
		for (;;) {
			this.#skipSpace();
			if (this.#at >= this.#source.length) this.#fail("`#{` is never closed", start, start + 2, "close it with `}`");
			if (brackets.length === 0 && this.#source[this.#at] === "}") {
				tokens.push({
					kind: "end",
					value: "}",
					start: this.#at,
					end: this.#at + 1
				});
				this.#at++;
				this.#interpolations--;
				this.#interpolations--;
				return {
					tokens,
					start,
					end: this.#at
				};
			}
			tokens.push(this.#token(brackets));
		}
	}
};
const OPERATOR_WORDS = new Set(WORD_OPERATORS);
var TokenReader = class {
	source;
	tokens;
	index = 0;
	depth = 0;
	constructor(source, tokens) {
		this.source = source;
		this.tokens = tokens;
	}
	get token() {
		return this.tokens[this.index];
	}
	next() {
		const token = this.token;
		if (token.kind !== "end") this.index++;
		return token;
	}
	is(kind, value) {
		const token = this.token;
		return token.kind === kind && (value === void 0 || token.value === value);
	}
	accept(kind, value) {
		if (!this.is(kind, value)) return false;
		this.next();
		return true;
	}
	expect(kind, value, what) {
		if (!this.is(kind, value)) this.unexpected(what);
		return this.next();
	}
	fail(message, at, help) {
		throw new ExpressionError("syntax", message, this.source, {
			offset: at.start,
			end: at.end,
			...help !== void 0 && { help }
		});
	}
	unexpected(expected) {
		const token = this.token;
		const found = token.kind === "end" ? token.value === "" ? "the end of the text" : `\`${token.value}\`` : token.kind === "text" ? "text" : `\`${this.source.slice(token.start, token.end)}\``;
		this.fail(`found ${found} where ${expected} was expected`, token, this.#helpFor(token));
	}
	#helpFor(token) {
		if (token.kind === "operator" && OPERATOR_WORDS.has(token.value)) {
			const previous = this.tokens[this.index - 1];
			if (previous?.kind === "punctuation" && previous.value === ".") return `\`${token.value}\` is an operator; write \`['${token.value}']\` to read an attribute of that name`;
		}
		if (token.kind === "operator" && token.value === "not") return "for `a not in b` write `not (b contains a)`";
		if (token.kind === "name") {
			if (token.value === "if") return "write `condition ? a : b` instead of `a if condition else b`";
			if (token.value === "in") return "write `list contains value` or `value isIn list`";
			if (token.value === "matches") return "write `text | regexMatch('\u2026')`";
			if (token.value === "starts" || token.value === "ends") return "write `text | startsWith('\u2026')` or `endsWith('\u2026')`";
		}
		if (token.kind === "punctuation" && (token.value === "." || token.value === "[")) return "put what stands before it in parentheses: `(a | filter).name`, `([1, 2])[0]`";
		return [
			0,
			1,
			2
		].map((behind) => foreignOperatorHelp(this.source, token.start - behind)).find((help) => help !== void 0);
	}
	nested(at, parse) {
		if (++this.depth > 400) this.fail(`nested deeper than 400 levels`, at);
		const result = parse();
		this.depth--;
		return result;
	}
};
// src/expression/expression-parser.ts
const LITERALS = new Map([
	["true", true],
	["TRUE", true],
	["false", false],
	["FALSE", false],
	["null", null],
	["NULL", null],
	["none", null],
	["NONE", null]
]);
var ExpressionParser = class extends TokenReader {
	#precedence;
	constructor(source, level, tokens) {
		super(source, tokens);
		this.#precedence = precedenceTable(level);
	}
	expression(minimum) {
		const first = this.token;
		return this.nested(first, () => {
			let left;
			if (first.kind === "operator" && UNARY_OPERATORS.has(first.value)) {
				this.next();
				const operand = this.expression(500);
				left = {
					kind: "unary",
					operator: first.value,
					operand,
					start: first.start,
					end: operand.end
				};
			} else left = this.#primary();
			left = this.#infix(left, minimum);
			return minimum === 0 && this.is("punctuation", "?") ? this.#ternary(left) : left;
		});
	}
	#infix(first, minimum) {
		let left = first;
		const depth = this.depth;
		for (;;) {
			const token = this.token;
			const precedence = token.kind === "operator" ? this.#precedence.get(token.value) : void 0;
			if (precedence === void 0 || precedence < minimum) break;
			this.next();
			if (++this.depth > 400) this.fail(`nested deeper than 400 levels`, token);
			if (token.value === "|") left = this.#filter(left);
			else if (token.value === "is" || token.value === "is not") left = this.#test(left, token.value === "is not");
			else left = this.#binary(left, token, precedence);
		}
		this.depth = depth;
		return left;
	}
	#binary(left, token, precedence) {
		const right = this.expression(precedence + 1);
		return {
			kind: "binary",
			operator: token.value === "equals" ? "==" : token.value,
			left,
			right,
			start: left.start,
			end: right.end
		};
	}
	#ternary(condition) {
		this.next();
		const then = this.expression(0);
		if (!this.is("punctuation", ":")) this.unexpected("`:` and the other value");
		this.next();
		const otherwise = this.expression(0);
		return {
			kind: "ternary",
			condition,
			then,
			otherwise,
			start: condition.start,
			end: otherwise.end
		};
	}
	#filter(input) {
		const name = this.expect("name", void 0, "the name of a filter");
		const args = this.optionalArguments();
		return {
			kind: "filter",
			input,
			name: String(name.value),
			nameStart: name.start,
			args,
			start: input.start,
			end: this.lastEnd
		};
	}
	#test(input, negated) {
		const name = this.expect("name", void 0, "the name of a test");
		const args = this.optionalArguments();
		return {
			kind: "test",
			input,
			name: String(name.value),
			nameStart: name.start,
			args,
			negated,
			start: input.start,
			end: this.lastEnd
		};
	}
	get lastEnd() {
		return this.tokens[this.index - 1].end;
	}
	optionalArguments() {
		return this.is("punctuation", "(") ? this.#arguments() : {
			positional: [],
			named: []
		};
	}
	#arguments() {
		this.expect("punctuation", "(", "`(`");
		const positional = [];
		const named = [];
		while (!this.is("punctuation", ")")) {
			if (positional.length + named.length > 0) this.expect("punctuation", ",", "`,` or `)`");
			const token = this.token;
			const after = this.tokens[this.index + 1];
			if (token.kind === "name" && after?.kind === "punctuation" && after.value === "=") {
				this.next();
				this.next();
				const value = this.expression(0);
				named.push({
					name: token.value,
					value,
					start: token.start,
					end: value.end
				});
			} else {
				if (named.length > 0) this.fail("a positional argument cannot follow a named one", token);
				positional.push(this.expression(0));
			}
		}
		this.next();
		return {
			positional,
			named
		};
	}
	#primary() {
		const token = this.token;
		const { start, end } = token;
		switch (token.kind) {
			case "name": {
				this.next();
				if (LITERALS.has(token.value)) return {
					kind: "literal",
					value: LITERALS.get(token.value),
					start,
					end
				};
				if (!this.is("punctuation", "(")) return this.#postfix({
					kind: "name",
					name: token.value,
					start,
					end
				});
				const args = this.#arguments();
				return this.#postfix({
					kind: "call",
					name: token.value,
					args,
					start,
					end: this.lastEnd
				});
			}
			case "string":
			case "number":
				this.next();
				return this.#postfix({
					kind: "literal",
					value: token.value,
					start,
					end
				});
			case "interpolation":
				this.next();
				return this.#postfix({
					kind: "interpolation",
					parts: this.#interpolation(token),
					start,
					end
				});
			case "punctuation":
				if (token.value === "(") {
					this.next();
					const inner = this.expression(0);
					this.expect("punctuation", ")", "`)`");
					return this.#postfix(inner);
				}
				if (token.value === "[") return this.#list();
				if (token.value === "{") return this.#map();
		}
		return this.unexpected("a value");
	}
	#interpolation(token) {
		return token.parts.map((part) => {
			if ("text" in part) return {
				kind: "literal",
				value: part.text,
				start: part.start,
				end: part.end
			};
			const tokens = this.tokens;
			const index = this.index;
			this.tokens = part.tokens;
			this.index = 0;
			const expression = this.expression(0);
			if (!this.is("end")) this.unexpected("`}`");
			this.tokens = tokens;
			this.index = index;
			return expression;
		});
	}
	#list() {
		const { start } = this.next();
		const items = [];
		while (!this.is("punctuation", "]")) {
			if (items.length > 0) this.expect("punctuation", ",", "`,` or `]`");
			items.push(this.expression(0));
		}
		return {
			kind: "list",
			items,
			start,
			end: this.next().end
		};
	}
	#map() {
		const { start } = this.next();
		const entries = [];
		while (!this.is("punctuation", "}")) {
			if (entries.length > 0) this.expect("punctuation", ",", "`,` or `}`");
			const key = this.expression(0);
			this.expect("punctuation", ":", "`:`");
			entries.push([key, this.expression(0)]);
		}
		return {
			kind: "map",
			entries,
			start,
			end: this.next().end
		};
	}
	#postfix(first) {
		let target = first;
		const depth = this.depth;
		for (;;) {
			const token = this.token;
			if (token.kind !== "punctuation") break;
			if (token.value === ".") {
				this.next();
				const name = this.#attributeName();
				if (this.is("punctuation", "(")) {
					const args = this.#arguments();
					target = {
						kind: "method",
						target,
						name,
						args,
						start: first.start,
						end: this.lastEnd
					};
				} else target = {
					kind: "attribute",
					target,
					name,
					start: first.start,
					end: this.lastEnd
				};
			} else if (token.value === "[") {
				this.next();
				const key = this.expression(0);
				const close = this.expect("punctuation", "]", "`]`");
				target = {
					kind: "index",
					target,
					key,
					start: first.start,
					end: close.end
				};
			} else break;
			if (++this.depth > 400) this.fail(`nested deeper than 400 levels`, token);
		}
		this.depth = depth;
		return target;
	}
	#attributeName() {
		const token = this.token;
		if (token.kind === "number") this.fail("an attribute cannot be a number", token, `write \`[${this.source.slice(token.start, token.end)}]\``);
		return String(this.expect("name", void 0, "the name of an attribute").value);
	}
};
// src/expression/parser.ts
function parseTemplate(template, level) {
	return new TemplateParser(template, level, tokenize(template)).template();
}
var TemplateParser = class extends ExpressionParser {
	template() {
		return this.#body([]).body;
	}
	#body(endTags, opener) {
		const body = [];
		for (;;) {
			const token = this.next();
			if (token.kind === "text") {
				const last = body.at(-1);
				if (last?.kind === "text") body[body.length - 1] = {
					...last,
					value: last.value + token.value,
					end: token.end
				};
				else body.push({
					kind: "text",
					value: token.value,
					start: token.start,
					end: token.end
				});
			} else if (token.kind === "print-open") {
				const expression = this.expression(0);
				const close = this.expect("print-close", void 0, "`}}`");
				body.push({
					kind: "print",
					expression,
					start: token.start,
					end: close.end
				});
			} else if (token.kind === "tag-open") {
				const name = this.token;
				if (name.kind !== "name") this.unexpected("the name of a tag");
				this.next();
				if (endTags.includes(name.value)) return {
					body,
					end: name
				};
				body.push(this.nested(name, () => this.#tag(name, token.start, opener)));
			} else {
				if (opener === void 0) return {
					body,
					end: token
				};
				this.fail(`\`${opener.value}\` is never closed`, opener, `end it with \`{% ${endTags.at(-1)} %}\``);
			}
		}
	}
	#closeTag() {
		return this.expect("tag-close", void 0, "`%}`");
	}
	#tag(name, start, opener) {
		switch (name.value) {
			case "if": return this.#if(name, start);
			case "for": return this.#for(name, start);
			case "set": return this.#set(start);
			case "macro": return this.#macro(name, start);
			case "block": return this.#block(name, start);
			case "filter": return this.#filterTag(name, start);
			default: {
				const inside = opener === void 0 ? "" : ` inside \`${opener.value}\``;
				return this.fail(`\`${name.value}\` is not a tag that can stand here${inside}`, name, tagHelp(String(name.value)));
			}
		}
	}
	#if(name, start) {
		const branches = [];
		let otherwise;
		let condition = this.expression(0);
		for (;;) {
			this.#closeTag();
			const { body, end } = this.#body([
				"elseif",
				"else",
				"endif"
			], name);
			branches.push({
				condition,
				body
			});
			if (end.value === "elseif") {
				condition = this.expression(0);
				continue;
			}
			if (end.value === "else") {
				this.#closeTag();
				otherwise = this.#body(["endif"], name).body;
			}
			return {
				kind: "if",
				branches,
				otherwise,
				start,
				end: this.#closeTag().end
			};
		}
	}
	#for(name, start) {
		const variable = this.#variableName();
		if (this.is("punctuation", ",")) this.fail("a loop has one variable", this.token, "entries of a map have `.key` and `.value`: `{% for e in map %}{{ e.key }}`");
		this.expect("name", "in", "`in`");
		const iterable = this.expression(0);
		if (this.is("name", "if")) this.fail("a loop has no `if` of its own", this.token, "put `{% if \u2026 %}` inside the loop");
		this.#closeTag();
		const { body, end } = this.#body(["else", "endfor"], name);
		let otherwise;
		if (end.value === "else") {
			this.#closeTag();
			otherwise = this.#body(["endfor"], name).body;
		}
		return {
			kind: "for",
			name: variable,
			iterable,
			body,
			otherwise,
			start,
			end: this.#closeTag().end
		};
	}
	#set(start) {
		const name = this.#variableName();
		if (this.is("tag-close")) this.fail("`set` has no block form", this.token, "write `{% set name = value %}`");
		this.expect("punctuation", "=", "`=`");
		const value = this.expression(0);
		if (this.is("punctuation", ",")) this.fail("`set` sets one variable", this.token, "write one `set` tag for each");
		return {
			kind: "set",
			name,
			value,
			start,
			end: this.#closeTag().end
		};
	}
	#macro(name, start) {
		const macro = this.#variableName();
		this.expect("punctuation", "(", "`(`");
		const parameters = [];
		while (!this.is("punctuation", ")")) {
			if (parameters.length > 0) this.expect("punctuation", ",", "`,` or `)`");
			const at = this.token;
			const parameter = this.#variableName();
			if (parameters.some((other) => other.name === parameter)) this.fail(`parameter \`${parameter}\` is given twice`, at);
			parameters.push({
				name: parameter,
				default: this.accept("punctuation", "=") ? this.expression(0) : void 0
			});
		}
		this.next();
		this.#closeTag();
		const { body } = this.#body(["endmacro"], name);
		return {
			kind: "macro",
			name: macro,
			parameters,
			body,
			start,
			end: this.#closeTag().end
		};
	}
	#block(tag, start) {
		const name = this.#blockName();
		this.#closeTag();
		const { body } = this.#body(["endblock"], tag);
		const again = this.token;
		if (!this.is("tag-close") && this.#blockName() !== name) this.fail(`\`endblock\` names another block than \`${name}\``, again, `write \`{% endblock %}\` or \`{% endblock ${name} %}\``);
		return {
			kind: "block",
			name,
			body,
			start,
			end: this.#closeTag().end
		};
	}
	#blockName() {
		const token = this.token;
		if (token.kind !== "name" && token.kind !== "string") this.unexpected("the name of a block");
		this.next();
		return String(token.value);
	}
	#filterTag(tag, start) {
		const filters = [];
		do {
			const name = this.expect("name", void 0, "the name of a filter");
			filters.push({
				name: String(name.value),
				nameStart: name.start,
				args: this.optionalArguments()
			});
		} while (this.accept("operator", "|"));
		this.#closeTag();
		const { body } = this.#body(["endfilter"], tag);
		return {
			kind: "filter-tag",
			filters,
			body,
			start,
			end: this.#closeTag().end
		};
	}
	#variableName() {
		const token = this.expect("name", void 0, "a name");
		const name = String(token.value);
		if (LITERALS.has(name)) this.fail(`\`${name}\` is a literal and cannot be a name`, token);
		return name;
	}
};
// src/util/maybe-promise.ts
var import_fastest_levenshtein = require_start.require_fastest_levenshtein();
function isPromise(value) {
	return typeof value?.then === "function";
}
function chain(value, next) {
	return isPromise(value) ? value.then(next) : next(value);
}
// src/plugin/task-failure.ts
const BRAND = Symbol.for("gitestra.TaskFailure");
var TaskFailure = class extends Error {
	[BRAND] = true;
	facts;
	constructor(message, facts = {}) {
		super(message, facts.cause === void 0 ? void 0 : { cause: facts.cause });
		this.name = "TaskFailure";
		this.facts = facts;
	}
};
function isTaskFailure(error) {
	return typeof error === "object" && error !== null && error[BRAND] === true;
}
// src/expression/walk.ts
var Scope = class Scope {
	guarded;
	inMacro;
	#names;
	#parent;
	constructor(parent, names, guarded, inMacro) {
		this.#parent = parent;
		this.#names = names;
		this.guarded = guarded;
		this.inMacro = inMacro;
	}
	isBound(name) {
		return this.#names.has(name) || this.#parent?.isBound(name) === true;
	}
	bind(name) {
		this.#names.add(name);
	}
	inner(names) {
		return new Scope(this, new Set(names), this.guarded, this.inMacro);
	}
	caught() {
		return new Scope(this, new Set(), true, this.inMacro);
	}
};
function walkTemplate(body, visitor) {
	walkBody(body, new Scope(void 0, new Set(), false, false), visitor);
}
function walkBody(body, scope, visitor) {
	for (const statement of body) walkStatement(statement, scope, visitor);
}
function walkStatement(statement, scope, visitor) {
	switch (statement.kind) {
		case "text": return;
		case "print":
			walkExpression(statement.expression, scope, visitor);
			return;
		case "if":
			for (const branch of statement.branches) walkExpression(branch.condition, scope, visitor);
			break;
		case "for":
			walkExpression(statement.iterable, scope, visitor);
			walkBody(statement.body, scope.inner([
				statement.name,
				"loop",
				...bindingsOf(statement.body).names
			]), visitor);
			if (statement.otherwise !== void 0) walkBody(statement.otherwise, scope, visitor);
			return;
		case "set":
			walkExpression(statement.value, scope, visitor);
			scope.bind(statement.name);
			return;
		case "macro": {
			const names = statement.parameters.map((parameter) => parameter.name);
			const inside = new Scope(void 0, new Set(names), false, true);
			for (const parameter of statement.parameters) if (parameter.default !== void 0) walkExpression(parameter.default, inside, visitor);
			walkBody(statement.body, inside, visitor);
			return;
		}
		case "filter-tag": for (const filter of statement.filters) {
			visitor.filterTag?.(filter);
			walkArguments(filter.args, scope, visitor);
		}
	}
	for (const inner of childBodies(statement)) walkBody(inner, scope, visitor);
}
function walkArguments(args, scope, visitor) {
	for (const arg of args.positional) walkExpression(arg, scope, visitor);
	for (const arg of args.named) walkExpression(arg.value, scope, visitor);
}
function walkExpression(node, scope, visitor) {
	const only = visitor.expression?.(node, scope);
	if (only !== void 0) {
		for (const child of only) walkExpression(child, scope, visitor);
		return;
	}
	const walk = (child, inner = scope) => walkExpression(child, inner, visitor);
	switch (node.kind) {
		case "literal":
		case "name": return;
		case "interpolation":
			for (const part of node.parts) walk(part);
			return;
		case "attribute":
			walk(node.target);
			return;
		case "index":
			walk(node.target);
			walk(node.key);
			return;
		case "method":
			walk(node.target);
			walkArguments(node.args, scope, visitor);
			return;
		case "call":
			walkArguments(node.args, scope, visitor);
			return;
		case "list":
			for (const item of node.items) walk(item);
			return;
		case "map":
			for (const part of node.entries.flat()) walk(part);
			return;
		case "unary":
			walk(node.operand);
			return;
		case "binary":
			walk(node.left, node.operator === "??" || node.operator === "???" ? scope.caught() : scope);
			walk(node.right);
			return;
		case "filter":
		case "test":
			walk(node.input, catchesUndefined(node.kind, node.name) ? scope.caught() : scope);
			walkArguments(node.args, scope, visitor);
			return;
		case "ternary":
			walk(node.condition);
			walk(node.then);
			walk(node.otherwise);
	}
}
// src/expression/check-template.ts
const LOOP_ATTRIBUTES = [
	"index",
	"length",
	"first",
	"last",
	"revindex"
];
function checkTemplate(template, level) {
	if (!template.includes("{")) return [];
	try {
		return new Checker(template, level).run();
	} catch (error) {
		if (error instanceof ExpressionError) return [error];
		throw error;
	}
}
var Checker = class {
	#template;
	#level;
	#callables;
	#problems = [];
	#macros = new Map();
	constructor(template, level) {
		this.#template = template;
		this.#level = level;
		this.#callables = callablesOf(level);
	}
	run() {
		const body = parseTemplate(this.#template, this.#level);
		this.#macros = bindingsOf(body).macros;
		walkTemplate(body, {
			filterTag: ({ name, nameStart, args }) => this.#callable("filter", name, nameStart, args),
			expression: (node, position) => {
				if (node.kind === "filter" || node.kind === "test") this.#callable(node.kind, node.name, node.nameStart, node.args);
				else if (node.kind === "call") this.#call(node);
				else if (node.kind === "attribute" && isLoop(node.target) && position.isBound("loop")) this.#loop(node);
			}
		});
		return this.#problems.sort((a, b) => a.offset - b.offset);
	}
	#problem(message, start, end, help, kind = "unknown-name") {
		this.#problems.push(new ExpressionError(kind, message, this.#template, {
			offset: start,
			end,
			...help !== void 0 && { help }
		}));
	}
	#callable(kind, name, start, args) {
		const definition = {
			filter: this.#callables.filters,
			function: this.#callables.functions,
			test: this.#callables.tests
		}[kind].get(name);
		const end = start + name.length;
		if (definition === void 0) {
			this.#problem(`there is no ${kind} \`${name}\``, start, end, this.#callables.help(kind, name));
			return;
		}
		const parameters = definition.parameters ?? [];
		const unbounded = definition.parameters === void 0 || definition.variadic === true;
		this.#arguments(kind, name, parameters, unbounded, args, start);
	}
	#call(node) {
		const macro = this.#macros.get(node.name);
		if (macro === void 0) this.#callable("function", node.name, node.start, node.args);
		else this.#arguments("macro", node.name, macro.parameters.map(({ name }) => ({ name })), false, node.args, node.start);
	}
	#arguments(kind, name, parameters, unbounded, args, start) {
		const end = start + name.length;
		const known = parameters.map((parameter) => parameter.name);
		const surplus = args.positional[known.length];
		if (surplus !== void 0 && !unbounded) {
			const takes = known.length === 0 ? "no arguments" : `${known.length} argument${known.length === 1 ? "" : "s"} (${known.join(", ")})`;
			this.#problem(`${kind} \`${name}\` takes ${takes}`, surplus.start, surplus.end, void 0, "runtime");
		}
		for (const arg of args.named) {
			if (known.includes(arg.name)) continue;
			const close = require_start.nearest(arg.name, known);
			const help = close !== void 0 ? `did you mean \`${close}\`?` : known.length === 0 ? `\`${name}\` has no named arguments` : `its arguments are ${known.join(", ")}`;
			this.#problem(`${kind} \`${name}\` has no argument \`${arg.name}\``, arg.start, arg.start + arg.name.length, help);
		}
		parameters.forEach((parameter, index) => {
			const given = index < args.positional.length || args.named.some((arg) => arg.name === parameter.name);
			if (parameter.required === true && !given) this.#problem(`${kind} \`${name}\` needs the argument \`${parameter.name}\``, start, end, void 0, "runtime");
		});
	}
	#loop(node) {
		if (LOOP_ATTRIBUTES.includes(node.name)) return;
		const path = `loop.${node.name}`;
		const close = require_start.nearest(node.name, LOOP_ATTRIBUTES);
		const help = attributeHelp(path) ?? (close === void 0 ? `it has ${LOOP_ATTRIBUTES.join(", ")}` : `did you mean \`loop.${close}\`?`);
		this.#problem(`\`${path}\` is not defined`, node.start, node.end, help, "undefined");
	}
};
function isLoop(node) {
	return node.kind === "name" && node.name === "loop";
}
// src/expression/references.ts
function hasExpression(text) {
	return /\{[{%#]/.test(text);
}
function references(template, level) {
	const found = new ReferenceCollector(level);
	if (hasExpression(template)) found.collect(parseTemplate(template, level));
	return found.result();
}
const FILE_FUNCTIONS = new Set([
	"read",
	"fileURI",
	"fileSize",
	"fileExists",
	"isFileEmpty"
]);
var ReferenceCollector = class {
	#level;
	#variables = [];
	#rendered = [];
	#secrets = [];
	#keyValues = [];
	#files = [];
	#filters = [];
	#functions = [];
	#tests = [];
	#tested = [];
	#macros = new Set();
	constructor(level) {
		this.#level = level;
	}
	collect(body, at) {
		this.#macros = new Set([...this.#macros, ...macroNames(body)]);
		walkTemplate(body, {
			filterTag: ({ name, nameStart }) => {
				this.#filters.push({
					name,
					...at ?? {
						start: nameStart,
						end: nameStart + name.length
					}
				});
			},
			expression: (node, position) => {
				const place = at === void 0 ? {
					start: node.start,
					end: node.end
				} : {
					start: at.start,
					end: at.end
				};
				switch (node.kind) {
					case "name":
					case "attribute":
					case "index": {
						const path = pathOf$1(node);
						if (path === void 0) return void 0;
						if (!position.isBound(path.root) && !position.inMacro) this.#variables.push({
							...path.found,
							...place,
							guarded: position.guarded
						});
						return path.keys;
					}
					case "filter":
						this.#filters.push({
							name: node.name,
							...at ?? {
								start: node.nameStart,
								end: node.nameStart + node.name.length
							}
						});
						return;
					case "test": {
						this.#tests.push({
							name: node.name,
							...at ?? {
								start: node.nameStart,
								end: node.nameStart + node.name.length
							}
						});
						const tested = pathOf$1(node.input);
						if (tested !== void 0 && (node.name === "defined" || node.name === "null" || node.name === "empty")) this.#tested.push([tested.root, ...tested.found.path]);
						return;
					}
					case "call":
						if (!this.#macros.has(node.name)) this.#call(node.name, node.args, place, position.isBound.bind(position));
						return;
					default: return;
				}
			}
		});
	}
	#call(name, args, place, isBound) {
		this.#functions.push({
			name,
			start: place.start,
			end: Math.min(place.end, place.start + name.length)
		});
		const key = {
			key: literalArgument(args, 0, name === "secret" || name === "kv" ? "key" : "path"),
			namespace: literalArgument(args, 1, "namespace"),
			...place
		};
		if (name === "secret") this.#secrets.push(key);
		else if (name === "kv") this.#keyValues.push(key);
		else if (FILE_FUNCTIONS.has(name)) this.#files.push(key);
		else if (name === "render" || name === "renderOnce") this.#render(args, place, isBound);
	}
	#render(args, place, isBound) {
		const target = args.positional[0] ?? args.named.find((arg) => arg.name === "toRender")?.value;
		if (target === void 0) return;
		if (target.kind === "literal" && typeof target.value === "string") {
			const body = parsed(target.value, this.#level);
			if (body !== void 0) this.collect(body, {
				start: target.start,
				end: target.end
			});
			return;
		}
		const path = pathOf$1(target);
		if (path !== void 0 && !isBound(path.root)) this.#rendered.push({
			...path.found,
			...place,
			guarded: false
		});
	}
	result() {
		for (const reference of this.#variables) {
			const full = [reference.root, ...reference.path];
			reference.guarded ||= this.#tested.some((path) => path.length <= full.length && path.every((part, index) => part === full[index]));
		}
		return {
			variables: this.#variables,
			rendered: this.#rendered,
			secrets: this.#secrets,
			keyValues: this.#keyValues,
			files: this.#files,
			filters: this.#filters,
			functions: this.#functions,
			tests: this.#tests
		};
	}
};
function macroNames(body) {
	return body.flatMap((statement) => statement.kind === "macro" ? [statement.name] : []);
}
function parsed(template, level) {
	try {
		return parseTemplate(template, level);
	} catch (error) {
		if (error instanceof ExpressionError) return void 0;
		throw error;
	}
}
function pathOf$1(node) {
	if (node.kind === "name") return {
		root: node.name,
		found: {
			root: node.name,
			path: [],
			dynamic: false,
			steps: []
		},
		keys: []
	};
	if (node.kind !== "attribute" && node.kind !== "index") return void 0;
	const target = pathOf$1(node.target);
	if (target === void 0) return void 0;
	const segment = node.kind === "attribute" ? node.name : literalKey(node.key);
	const keys = segment === void 0 && node.kind === "index" ? [...target.keys, node.key] : target.keys;
	const steps = [...target.found.steps, segment];
	if (target.found.dynamic || segment === void 0) return {
		...target,
		found: {
			...target.found,
			steps,
			dynamic: true
		},
		keys
	};
	return {
		...target,
		found: {
			...target.found,
			steps,
			path: [...target.found.path, segment]
		}
	};
}
function literalKey(key) {
	if (key.kind !== "literal") return void 0;
	return typeof key.value === "string" || typeof key.value === "number" || typeof key.value === "bigint" ? String(key.value) : void 0;
}
function literalArgument(args, index, name) {
	const value = args.positional[index] ?? args.named.find((arg) => arg.name === name)?.value;
	return value?.kind === "literal" && typeof value.value === "string" ? value.value : void 0;
}
// src/storage/storage-uri.ts
function slugify(id) {
	return id.replace(/\s+/g, "-").replace(/[^A-Za-z0-9_-]/g, "").replace(/_/g, "-").replace(/-{2,}/g, "-").replace(/^-|-$/g, "").toLowerCase();
}
function executionPath({ namespace, flowId, executionId }) {
	return `/${namespace.replaceAll(".", "/")}/${slugify(flowId)}/executions/${executionId}`;
}
function kestraUri(path) {
	return `kestra://${path.split("/").map(encodeSegment).join("/")}`;
}
function encodeSegment(segment) {
	return segment.replace(/[\u0000-\u0020%#?"<>\\^`{|}\u007f]/g, (character) => encodeURIComponent(character));
}
function parseUri(text) {
	const match = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/]*)(\/.*)?$/s.exec(text);
	if (match === null) return void 0;
	return {
		scheme: match[1].toLowerCase(),
		authority: match[2],
		path: decode(match[3] ?? "/")
	};
}
function decode(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
function relativeSegments(path) {
	if (path.includes("\0")) return void 0;
	const segments = [];
	for (const segment of path.split(/[\\/]/)) {
		if (segment === "" || segment === ".") continue;
		if (segment === ".." || /^[A-Za-z]:$/.test(segment)) return void 0;
		segments.push(segment);
	}
	return segments.length === 0 ? void 0 : segments;
}
// src/git/git-command.ts
var git_command_exports = require_rolldown_runtime.__exportAll({
	GitError: () => GitError,
	gitByCapture: () => gitByCapture,
	gitByProcess: () => gitByProcess,
	textOf: () => textOf$1
});
var GitError = class extends Error {
	constructor(message, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.name = "GitError";
	}
};
const ENVIRONMENT = {
	LC_ALL: "C",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0"
};
function gitByProcess(process) {
	return async (folder, args) => {
		const output = {
			stdout: [],
			stderr: []
		};
		try {
			const result = await process.run({
				argv: [
					"git",
					"-c",
					"core.quotePath=false",
					...args
				],
				cwd: folder,
				env: ENVIRONMENT,
				onLine: (line, stream) => void output[stream].push(line),
				signal: new AbortController().signal
			});
			const text = (lines) => lines.map((line) => `${line}\n`).join("");
			return {
				exitCode: result.exitCode ?? 1,
				stdout: text(output.stdout),
				stderr: text(output.stderr)
			};
		} catch (error) {
			throw noGit(error);
		}
	};
}
function gitByCapture(capture) {
	return async (folder, args, { input, env } = {}) => {
		try {
			return await capture({
				argv: [
					"git",
					"-c",
					"core.quotePath=false",
					...args
				],
				cwd: folder,
				env: {
					...ENVIRONMENT,
					...env
				},
				...input === void 0 ? {} : { input }
			});
		} catch (error) {
			throw noGit(error);
		}
	};
}
function textOf$1(git) {
	return async (folder, args) => {
		const { stdout, ...answer } = await git(folder, args);
		return {
			...answer,
			stdout: stdout.toString("utf8")
		};
	};
}
function noGit(error) {
	return new GitError(`git cannot be run: ${error.message}. Install git, or put it on the PATH`, error);
}
// src/git/git-plumbing.ts
var git_plumbing_exports = require_rolldown_runtime.__exportAll({ GitPlumbing: () => GitPlumbing });
var GitPlumbing = class {
	#run;
	#folder;
	constructor(run, folder) {
		this.#run = run;
		this.#folder = folder;
	}
	async ask(args, input) {
		try {
			return await this.#run({
				argv: [
					"git",
					"-c",
					"core.quotePath=false",
					"-c",
					"gc.auto=0",
					...args
				],
				cwd: this.#folder,
				env: {
					LC_ALL: "C",
					GIT_TERMINAL_PROMPT: "0"
				},
				...input === void 0 ? {} : { input }
			});
		} catch (error) {
			throw new GitError(`git cannot be run: ${error.message}. Install git, or put it on the PATH`, error);
		}
	}
	async tell(args, input) {
		const { exitCode, stdout, stderr } = await this.ask(args, input);
		if (exitCode !== 0) throw new GitError(`git ${args[0]} failed: ${firstLine(stderr)}`);
		return stdout.toString();
	}
};
function firstLine(text) {
	return text.split("\n").map((line) => line.replace(/^(fatal|error|remote): */, "").trim()).find((line) => line !== "") ?? "it gave no reason";
}
// src/git/state-commit.ts
const IDENTITY = "Gitestra <gitestra@users.noreply.github.com>";
const UPDATES = "Gitestra-Updates";
async function writeStateCommit(git, commit, updates) {
	const scratch = `refs/gitestra/writing/${commit.token}`;
	const message = `${commit.message}\n\n${UPDATES}: ${commit.squash ? 1 : updates}\n`;
	const person = `${IDENTITY} ${Math.floor(commit.at / 1e3)} +0000`;
	const stream = [
		"feature done\n",
		`commit ${scratch}\nmark :1\ncommitter ${person}\n${data(message)}`,
		commit.parent === void 0 ? "" : `from ${commit.parent}\n`
	];
	for (const [path, text] of commit.changes) stream.push(text === void 0 ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`);
	stream.push("\nget-mark :1\ndone\n");
	const answer = await git.ask([
		"fast-import",
		"--quiet",
		"--force"
	], stream.join(""));
	const made = answer.stdout.toString().trim();
	if (answer.exitCode !== 0 || made === "") throw new GitError(`the state cannot be written: ${firstLine(answer.stderr)}`);
	const hash = commit.squash ? await withoutParent(git, made, message, person) : made;
	await git.ask([
		"update-ref",
		"-d",
		scratch
	]);
	return hash;
}
async function countUpdates(git, commit) {
	const text = (await git.ask([
		"cat-file",
		"commit",
		commit
	])).stdout.toString();
	return Number(new RegExp(`^${UPDATES}: (\\d+)$`, "m").exec(text)?.[1] ?? 0);
}
async function withoutParent(git, commit, message, person) {
	const text = `tree ${(await git.tell(["rev-parse", `${commit}^{tree}`])).trim()}\nauthor ${person}\ncommitter ${person}\n\n${message}`;
	return (await git.tell([
		"hash-object",
		"-w",
		"-t",
		"commit",
		"--stdin"
	], text)).trim();
}
function data(text) {
	return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
// src/git/state-snapshot.ts
var StateSnapshot = class {
	commit;
	#git;
	#blobs;
	#texts = new Map();
	constructor(git, commit) {
		this.#git = git;
		this.commit = commit;
	}
	async read(path) {
		return (await this.readAll([path])).get(path);
	}
	async list(prefix) {
		return [...(await this.#files()).keys()].filter((path) => path.startsWith(prefix));
	}
	async readAll(paths) {
		const blobs = await this.#files();
		const wanted = new Set();
		for (const path of paths) {
			const blob = blobs.get(path);
			if (blob !== void 0 && !this.#texts.has(blob)) wanted.add(blob);
		}
		if (wanted.size > 0) await this.#load([...wanted]);
		const found = new Map();
		for (const path of paths) {
			const blob = blobs.get(path);
			if (blob !== void 0) found.set(path, this.#texts.get(blob));
		}
		return found;
	}
	#files() {
		this.#blobs ??= this.#list();
		return this.#blobs;
	}
	async #list() {
		const output = await this.#git.tell([
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			this.commit
		]);
		const blobs = new Map();
		for (const entry of output.split("\0")) {
			const tab = entry.indexOf("	");
			if (tab === -1) continue;
			const [, type, hash] = entry.slice(0, tab).split(" ");
			if (type === "blob") blobs.set(entry.slice(tab + 1), hash);
		}
		return blobs;
	}
	async #load(blobs) {
		const { exitCode, stdout, stderr } = await this.#git.ask(["cat-file", "--batch"], blobs.map((blob) => `${blob}\n`).join(""));
		if (exitCode !== 0) throw new GitError(`the state cannot be read: ${stderr.trim()}`);
		let at = 0;
		for (const blob of blobs) {
			const end = stdout.indexOf(10, at);
			const [, type, size] = stdout.toString("latin1", at, end).split(" ");
			if (end === -1 || type !== "blob") throw new GitError(`the state cannot be read: object ${blob} is missing`);
			const start = end + 1;
			at = start + Number(size) + 1;
			this.#texts.set(blob, stdout.toString("utf8", start, at - 1));
		}
	}
};
// src/git/state-tree.ts
const EMPTY_TREE = {
	read: async () => void 0,
	list: async () => [],
	readAll: async () => new Map()
};
var ChangedTree = class {
	#base;
	#changes = new Map();
	constructor(base) {
		this.#base = base;
	}
	get changes() {
		return this.#changes;
	}
	async read(path) {
		return this.#changes.has(path) ? this.#changes.get(path) : this.#base.read(path);
	}
	async list(prefix) {
		const paths = new Set(await this.#base.list(prefix));
		for (const [path, text] of this.#changes) {
			if (!path.startsWith(prefix)) continue;
			if (text === void 0) paths.delete(path);
			else paths.add(path);
		}
		return [...paths].sort();
	}
	async readAll(paths) {
		const untouched = paths.filter((path) => !this.#changes.has(path));
		const found = new Map(await this.#base.readAll(untouched));
		for (const path of paths) {
			const text = this.#changes.get(path);
			if (text !== void 0) found.set(path, text);
		}
		return found;
	}
	write(path, text) {
		checkPath(path);
		this.#changes.set(path, text);
	}
	remove(path) {
		this.#changes.set(path, void 0);
	}
	async attempt(change) {
		const before = new Map(this.#changes);
		try {
			return await change(this);
		} catch (error) {
			this.#changes = before;
			throw error;
		}
	}
};
function checkPath(path) {
	if (path.split("/").some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git")) throw new Error(`\u201c${path}\u201d cannot be a path of the state ref`);
	if (/[\u0000-\u001f"\\]/.test(path)) throw new Error(`\u201c${path}\u201d cannot be a path of the state ref`);
}
// src/git/state-ref.ts
var StateRefError = class extends Error {
	kind;
	constructor(kind, message) {
		super(message);
		this.name = "StateRefError";
		this.kind = kind;
	}
};
const ATTEMPTS = 60;
const LONGEST_PAUSE = 3e3;
const SQUASH_AFTER = 500;
var StateRef = class {
	#options;
	#ref;
	#tracking;
	#head;
	#snapshot;
	#waiting = [];
	#writing;
	constructor(options) {
		this.#options = options;
		this.#ref = `refs/heads/${options.branch}`;
		this.#tracking = options.remote === void 0 ? this.#ref : /^[\w.-]+$/.test(options.remote) ? `refs/remotes/${options.remote}/${options.branch}` : `refs/gitestra/state/${options.branch}`;
	}
	async tree({ fresh = false } = {}) {
		if (fresh || this.#head === void 0) await this.#fetch();
		return this.#treeAt(this.#head.commit);
	}
	get commit() {
		return this.#head?.commit;
	}
	async lastKnown() {
		const commit = await this.#resolve(this.#tracking);
		this.#head = { commit };
		return this.#treeAt(commit);
	}
	update(message, change) {
		return new Promise((resolve, reject) => {
			this.#waiting.push({
				message,
				change,
				resolve,
				reject
			});
			this.#writing ??= this.#writeAll();
		});
	}
	async settled() {
		while (this.#writing !== void 0) await this.#writing;
	}
	async #writeAll() {
		await void 0;
		while (this.#waiting.length > 0) {
			const batch = this.#waiting;
			this.#waiting = [];
			await this.#writeBatch(batch).catch((error) => {
				for (const { reject } of batch) reject(error);
			});
		}
		this.#writing = void 0;
	}
	async #writeBatch(batch) {
		if (this.#head === void 0) await this.#fetch();
		for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
			const parent = this.#head.commit;
			const tree = new ChangedTree(this.#treeAt(parent));
			const results = [];
			for (const { change, resolve, reject } of batch) try {
				const value = await tree.attempt(change);
				results.push(() => resolve(value));
			} catch (error) {
				results.push(() => reject(error));
			}
			if (tree.changes.size === 0 || await this.#publish(parent, tree, batch)) {
				for (const settle of results) settle();
				return;
			}
			await this.#pause(attempt);
			await this.#fetch();
		}
		throw new StateRefError("contended", `the state on ${this.#options.branch} could not be written in ${ATTEMPTS} attempts: others kept writing first`);
	}
	async #publish(parent, tree, batch) {
		const { git, clock, newId, retire } = this.#options;
		const updates = parent === void 0 ? 1 : await countUpdates(git, parent) + 1;
		const squash = parent !== void 0 && updates > (this.#options.squashAfter ?? SQUASH_AFTER);
		if (squash) await retire?.(tree);
		const messages = [...new Set(batch.map(({ message }) => message))];
		const commit = await writeStateCommit(git, {
			...parent === void 0 ? {} : { parent },
			changes: tree.changes,
			message: messages.length === 1 ? messages[0] : `${messages[0]} (and ${messages.length - 1} more)`,
			at: clock.now(),
			token: newId(),
			squash
		}, updates);
		const won = await this.#swap(parent, commit);
		if (won) this.#head = { commit };
		return won;
	}
	async #swap(parent, commit) {
		const { git, remote } = this.#options;
		const zero = "0".repeat(commit.length);
		if (remote === void 0) return (await git.ask([
			"update-ref",
			this.#ref,
			commit,
			parent ?? zero
		])).exitCode === 0;
		const push = [
			"push",
			"--porcelain",
			"--no-verify",
			"--quiet",
			`--force-with-lease=${this.#ref}:${parent ?? ""}`,
			remote,
			`${commit}:${this.#ref}`
		];
		const answer = await git.ask(push);
		if (answer.exitCode === 0) {
			await git.ask([
				"update-ref",
				this.#tracking,
				commit
			]);
			return true;
		}
		const said = `${answer.stdout.toString()}\n${answer.stderr}`;
		if (wasFirst(said)) return false;
		const refusal = refused(said);
		if (refusal !== void 0) throw new StateRefError("refused", `the state cannot be written to ${this.#options.branch} of ${remote}: ${refusal}`);
		await this.#fetch();
		return this.#head?.commit === commit || await this.#isBelowHead(commit);
	}
	async #isBelowHead(commit) {
		const head = this.#head?.commit;
		if (head === void 0) return false;
		return (await this.#options.git.ask([
			"merge-base",
			"--is-ancestor",
			commit,
			head
		])).exitCode === 0;
	}
	async #fetch() {
		const { git, remote, branch } = this.#options;
		if (remote === void 0) {
			this.#head = { commit: await this.#resolve(this.#ref) };
			return;
		}
		const fetch = [
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head",
			"--no-filter",
			...this.#options.shallow ? ["--depth=1"] : []
		];
		for (let attempt = 0;; attempt++) {
			const answer = await git.ask([
				...fetch,
				remote,
				`+${this.#ref}:${this.#tracking}`
			]);
			if (answer.exitCode === 0) break;
			if (/couldn't find remote ref/i.test(answer.stderr)) {
				await git.ask([
					"update-ref",
					"-d",
					this.#tracking
				]);
				this.#head = { commit: void 0 };
				return;
			}
			const locked = /cannot lock ref|unable to create .*\.lock|shallow file has changed/i.test(answer.stderr);
			if (attempt >= (locked ? ATTEMPTS : 3)) throw new StateRefError("unreachable", `the state on ${branch} of ${remote} cannot be read: ${firstLine(answer.stderr)}`);
			await this.#pause(attempt);
		}
		this.#head = { commit: await this.#resolve(this.#tracking) };
	}
	async #resolve(ref) {
		const answer = await this.#options.git.ask([
			"rev-parse",
			"--verify",
			"--quiet",
			ref
		]);
		return answer.exitCode === 0 ? answer.stdout.toString().trim() : void 0;
	}
	#treeAt(commit) {
		if (commit === void 0) return EMPTY_TREE;
		if (this.#snapshot?.commit !== commit) this.#snapshot = new StateSnapshot(this.#options.git, commit);
		return this.#snapshot;
	}
	#pause(attempt) {
		const { clock, random } = this.#options;
		const longest = Math.min(LONGEST_PAUSE, 20 * 2 ** attempt);
		return new Promise((resolve) => clock.setTimer(clock.now() + random() * longest, resolve));
	}
};
function wasFirst(said) {
	return /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|incorrect old value|reference already exists|failed to lock/i.test(said);
}
function refused(said) {
	const rejected = /\[remote rejected\] \(([^)]*)\)/.exec(said)?.[1];
	if (rejected !== void 0) return rejected;
	if (/permission (to .* )?denied|authentication failed|could not read Username|HTTP 40[13]|error: 40[13]|write access.*not granted|read-only/i.test(said)) return firstLine(said);
}
// src/git/state-slots.ts
const LEASE = 12e4;
const SUSPENDED_LEASE = 2592e6;
const RENEWALS = 3;
var StateSlots = class {
	#state;
	#clock;
	#lease;
	constructor({ state, clock, lease = LEASE }) {
		this.#state = state;
		this.#clock = clock;
		this.#lease = lease;
	}
	async ask(request) {
		const answer = await this.#state.updateForAll(`Slot of ${request.name} for ${request.id}`, async (tree) => {
			const path = pathOf(request.name);
			const before = await this.#read(tree, path);
			const [after, answer] = this.#grant(before, request);
			if (after !== before) tree.write(path, textOf(after));
			return answer;
		});
		if ("token" in answer) return {
			kind: "granted",
			lease: new SlotLease(this, request, answer.token)
		};
		return {
			kind: "full",
			...answer
		};
	}
	async holders(name) {
		return (await this.#read(await this.#state.tree({ fresh: true }), pathOf(name))).holders;
	}
	renew({ name, id }, token, by = this.#lease) {
		return this.#state.updateForAll(`Renew slot of ${name} for ${id}`, async (tree) => {
			const path = pathOf(name);
			const file = await this.#read(tree, path, { expired: true });
			if (!file.holders.some((holder) => holder.id === id && holder.token === token)) return false;
			const holders = file.holders.map((holder) => holder.token === token ? {
				...holder,
				expires: this.#end(by)
			} : holder);
			tree.write(path, textOf({
				...file,
				holders
			}));
			return true;
		});
	}
	async release({ name, id }, token) {
		await this.#state.updateForAll(`Release slot of ${name} by ${id}`, async (tree) => {
			const path = pathOf(name);
			const file = await this.#read(tree, path);
			const holders = file.holders.filter((holder) => holder.id !== id || token !== void 0 && holder.token !== token);
			const queue = file.queue.filter((waiting) => waiting.id !== id);
			if (holders.length === file.holders.length && queue.length === file.queue.length) return;
			tree.write(path, textOf({
				...file,
				holders,
				queue
			}));
		});
	}
	get clock() {
		return this.#clock;
	}
	get pace() {
		return this.#lease / RENEWALS;
	}
	#grant(file, { id, limit, queue, where }) {
		const place = {
			id,
			since: new Date(this.#clock.now()).toISOString(),
			expires: this.#end(),
			...where === void 0 ? {} : { where }
		};
		const own = file.holders.find((holder) => holder.id === id);
		if (own !== void 0) return [file, { token: own.token }];
		const waiting = file.queue.findIndex((other) => other.id === id);
		const ahead = waiting === -1 ? file.queue.length : waiting;
		if (ahead < limit - file.holders.length) {
			const token = file.fence + 1;
			return [{
				fence: token,
				holders: [...file.holders, {
					...place,
					token
				}],
				queue: file.queue.filter((other) => other.id !== id)
			}, { token }];
		}
		const full = {
			holders: file.holders,
			ahead
		};
		if (!queue) return [file, full];
		const queued = waiting === -1 ? [...file.queue, place] : file.queue.map((other) => other.id === id ? {
			...other,
			expires: this.#end()
		} : other);
		return [{
			...file,
			queue: queued
		}, full];
	}
	#end(by = this.#lease) {
		return new Date(this.#clock.now() + by).toISOString();
	}
	async #read(tree, path, { expired = false } = {}) {
		const text = await tree.read(path);
		if (text === void 0) return {
			fence: 0,
			holders: [],
			queue: []
		};
		const file = JSON.parse(text);
		const now = this.#clock.now();
		const alive = (lease) => expired || Date.parse(lease.expires) > now;
		return {
			fence: file.fence,
			holders: file.holders.filter(alive),
			queue: file.queue.filter(alive)
		};
	}
};
var SlotLease = class {
	token;
	#slots;
	#request;
	#lost = [];
	#timer;
	#over = false;
	constructor(slots, request, token) {
		this.#slots = slots;
		this.#request = request;
		this.token = token;
		this.#schedule();
	}
	onLost(listener) {
		this.#lost.push(listener);
	}
	async suspend() {
		this.#over = true;
		this.#timer?.cancel();
		await this.#slots.renew(this.#request, this.token, SUSPENDED_LEASE);
	}
	async release() {
		this.#over = true;
		this.#timer?.cancel();
		await this.#slots.release(this.#request, this.token);
	}
	#schedule() {
		const { clock, pace } = this.#slots;
		this.#timer = clock.setTimer(clock.now() + pace, () => void this.#renew());
	}
	async #renew() {
		const held = await this.#slots.renew(this.#request, this.token).catch(() => true);
		if (this.#over) return;
		if (held) {
			this.#schedule();
			return;
		}
		this.#over = true;
		for (const listener of this.#lost) listener();
	}
};
function pathOf(name) {
	return `slots/${name}.json`;
}
function textOf(file) {
	return `${JSON.stringify(file, null, 1)}\n`;
}
// \0builtin:net
const builtin$4 = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:net");
const connect = (...given) => builtin$4().connect(...given);
const createServer = (...given) => builtin$4().createServer(...given);
const Socket = (() => builtin$4().Socket)();
// src/flow/input-text.ts
function isEmail(text) {
	return text === "" || /^[a-zA-Z0-9_!#$%&\u2019*+/=?`{|}~^.-]+@[a-zA-Z0-9.-]+$/.test(text);
}
function isUri(text) {
	return /^[A-Za-z][A-Za-z0-9+.-]*:[^\s"<>\\^`{|}]+$/.test(text) && !/%(?![0-9A-Fa-f]{2})/.test(text);
}
// \0builtin:timers/promises
const builtin$3 = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:timers/promises");
const setTimeout$1 = (...given) => builtin$3().setTimeout(...given);
// src/trigger/cron-syntax.ts
const CRON_NICKNAMES = {
	"@yearly": "0 0 1 1 *",
	"@annually": "0 0 1 1 *",
	"@monthly": "0 0 1 * *",
	"@weekly": "0 0 * * 0",
	"@daily": "0 0 * * *",
	"@midnight": "0 0 * * *",
	"@hourly": "0 * * * *"
};
const SECOND = {
	name: "second",
	min: 0,
	max: 59
};
const FIELDS = [
	{
		name: "minute",
		min: 0,
		max: 59
	},
	{
		name: "hour",
		min: 0,
		max: 23
	},
	{
		name: "day of month",
		min: 1,
		max: 31
	},
	{
		name: "month",
		min: 1,
		max: 12,
		names: [
			"JAN",
			"FEB",
			"MAR",
			"APR",
			"MAY",
			"JUN",
			"JUL",
			"AUG",
			"SEP",
			"OCT",
			"NOV",
			"DEC"
		],
		first: 1
	},
	{
		name: "day of week",
		min: 0,
		max: 7,
		names: [
			"MON",
			"TUE",
			"WED",
			"THU",
			"FRI",
			"SAT",
			"SUN"
		],
		first: 1
	}
];
function cronFields(withSeconds) {
	return withSeconds ? [SECOND, ...FIELDS] : FIELDS;
}
function checkCron(text, options = {}) {
	const whole = {
		start: 0,
		end: text.length
	};
	const trimmed = text.trim();
	if (trimmed.startsWith("@")) {
		if (Object.hasOwn(CRON_NICKNAMES, trimmed)) return void 0;
		const known = Object.keys(CRON_NICKNAMES);
		const near = require_start.nearest(trimmed.toLowerCase(), known);
		const help = near === void 0 ? `write one of ${known.join(", ")}` : `did you mean \`${near}\`?`;
		return {
			...whole,
			message: `\`${trimmed}\` is no nickname of a schedule`,
			help
		};
	}
	const fields = cronFields(options.withSeconds === true);
	const parts = [...text.matchAll(/\S+/g)];
	if (parts.length !== fields.length) {
		const found = `${parts.length} field${parts.length === 1 ? "" : "s"}`;
		return {
			...whole,
			message: `a cron expression has ${fields.length} fields, this one has ${found}`,
			...fieldHelp(parts.length, options)
		};
	}
	for (const [index, field] of fields.entries()) {
		const part = parts[index];
		const problem = checkField(part[0], field, options);
		if (problem !== void 0) return {
			start: part.index + problem.start,
			end: part.index + problem.end,
			message: problem.message,
			...help(problem.help)
		};
	}
}
function help(text) {
	return text === void 0 ? {} : { help: text };
}
function fieldHelp(count, options) {
	if (count === 6 && options.withSeconds !== true) return { help: "set `withSeconds: true` when the first field counts seconds" };
	if (count === 5 && options.withSeconds === true) return { help: "put the seconds in front, such as `0 */5 * * * *`" };
	return { help: "write minute, hour, day of month, month and day of week, such as `0 9 * * 1-5`" };
}
function checkField(text, field, options) {
	let start = 0;
	for (const item of text.split(",")) {
		const problem = checkItem(item, field, options);
		if (problem !== void 0) return {
			start,
			end: Math.max(start + item.length, start + 1),
			...problem
		};
		start += item.length + 1;
	}
}
function checkItem(item, field, options) {
	if (item === "L" && field.name === "day of month" && options.lastDay === true) return void 0;
	if (item === "") return { message: `the ${field.name} has an empty place in its list` };
	const [range, step, ...more] = item.split("/");
	if (more.length > 0) return { message: `\`${item}\` has more than one step` };
	if (step !== void 0 && (!/^\d+$/.test(step) || Number(step) < 1 || Number(step) > field.max)) return {
		message: `\`${step}\` is not a possible step of the ${field.name}`,
		help: `write a number from 1 to ${field.max}`
	};
	if (range === "*") return void 0;
	const ends = range.split("-");
	if (ends.length > 2 || range === "") return unknown$1(item, field);
	const numbers = [];
	for (const end of ends) {
		const number = numberIn(end, field);
		if (number === void 0) return unknown$1(end === "" ? item : end, field);
		if (number < field.min || number > field.max) return {
			message: `${end} is not a possible ${field.name}`,
			help: `write a number from ${field.min} to ${field.max}`
		};
		numbers.push(number);
	}
	const [from, to] = numbers;
	if (field.max === 7 && to !== void 0 && Number(step) === 7) return {
		message: "`7` is not a possible step of a range of days",
		help: `write \`${ends[0]}\` alone`
	};
	if (to !== void 0 && from > to) return {
		message: `the range \`${range}\` runs backwards`,
		help: `write \`${ends[0]}-${field.max},${field.min}-${ends[1]}\``
	};
}
function unknown$1(item, field) {
	if (/[LW#?]/.test(item)) return {
		message: `\`${item}\` is not a possible ${field.name}`,
		help: "unix cron has no `L`, `W`, `#` or `?`; write `*` for any"
	};
	const near = field.names === void 0 ? void 0 : require_start.nearest(item, field.names);
	const names = field.names === void 0 ? "" : `, or a name from ${field.names[0]} to ${field.names.at(-1)}`;
	return {
		message: `\`${item}\` is not a possible ${field.name}`,
		help: near === void 0 ? `write a number from ${field.min} to ${field.max}${names}` : `did you mean \`${near}\`?`
	};
}
function numberIn(text, field) {
	if (/^\d+$/.test(text)) return Number(text);
	const index = field.names?.indexOf(text.toUpperCase()) ?? -1;
	return index === -1 ? void 0 : index + field.first;
}
// src/engine/flowables/index.gen.ts
const FLOWABLE_ENTRIES = [
	{
		type: "io.kestra.plugin.core.flow.AllowFailure",
		kind: "flowable",
		aliases: ["io.kestra.core.tasks.flows.AllowFailure"],
		load: () => Promise.resolve().then(() => require("./allow-failure.js")).then((module) => module.allowFailure)
	},
	{
		type: "io.kestra.plugin.core.flow.Approval",
		kind: "flowable",
		load: () => Promise.resolve().then(() => require("./approval.js")).then((module) => module.approval)
	},
	{
		type: "io.kestra.plugin.core.flow.Dag",
		kind: "flowable",
		aliases: ["io.kestra.core.tasks.flows.Dag"],
		load: () => Promise.resolve().then(() => require("./dag.js")).then((module) => module.dag)
	},
	{
		type: "io.kestra.plugin.core.flow.EachParallel",
		kind: "flowable",
		aliases: ["io.kestra.core.tasks.flows.EachParallel"],
		load: () => Promise.resolve().then(() => require("./each-parallel.js")).then((module) => module.eachParallel)
	},
	{
		type: "io.kestra.plugin.core.flow.EachSequential",
		kind: "flowable",
		aliases: ["io.kestra.core.tasks.flows.EachSequential"],
		load: () => Promise.resolve().then(() => require("./each-sequential.js")).then((module) => module.eachSequential)
	},
	{
		type: "io.kestra.plugin.core.flow.ForEach",
		kind: "flowable",
		load: () => Promise.resolve().then(() => require("./for-each.js")).then((module) => module.forEach)
	},
	{
		type: "io.kestra.plugin.core.flow.ForEachItem",
		kind: "flowable",
		aliases: ["io.kestra.core.tasks.flows.ForEachItem"],
		load: () => Promise.resolve().then(() => require("./for-each-item.js")).then((module) => module.forEachItem)
	},
	{
		type: "io.kestra.plugin.core.flow.ForEachItem$ForEachItemExecutable",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./for-each-item-tasks.js")).then((module) => module.forEachItemExecutable)
	},
	{
		type: "io.kestra.plugin.core.flow.ForEachItem$ForEachItemMergeOutputs",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./for-each-item-tasks.js")).then((module) => module.forEachItemMerge)
	},
	{
		type: "io.kestra.plugin.core.flow.ForEachItem$ForEachItemSplit",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./for-each-item-tasks.js")).then((module) => module.forEachItemSplit)
	},
	{
		type: "io.kestra.plugin.core.flow.If",
		kind: "flowable",
		aliases: ["io.kestra.core.tasks.flows.If"],
		load: () => Promise.resolve().then(() => require("./if.js")).then((module) => module.ifTask)
	},
	{
		type: "io.kestra.plugin.core.flow.Loop",
		kind: "flowable",
		load: () => Promise.resolve().then(() => require("./loop.js")).then((module) => module.loop)
	},
	{
		type: "io.kestra.plugin.core.flow.Loop$Iteration",
		kind: "flowable",
		load: () => Promise.resolve().then(() => require("./loop-iteration.js")).then((module) => module.loopIteration)
	},
	{
		type: "io.kestra.plugin.core.flow.LoopUntil",
		kind: "flowable",
		aliases: ["io.kestra.plugin.core.flow.WaitFor", "io.kestra.core.tasks.flows.WaitFor"],
		load: () => Promise.resolve().then(() => require("./loop-until.js")).then((module) => module.loopUntil)
	},
	{
		type: "io.kestra.plugin.core.flow.Parallel",
		kind: "flowable",
		aliases: ["io.kestra.core.tasks.flows.Parallel"],
		load: () => Promise.resolve().then(() => require("./parallel.js")).then((module) => module.parallel)
	},
	{
		type: "io.kestra.plugin.core.flow.Pause",
		kind: "flowable",
		aliases: ["io.kestra.core.tasks.flows.Pause"],
		load: () => Promise.resolve().then(() => require("./pause3.js")).then((module) => module.pause)
	},
	{
		type: "io.kestra.plugin.core.flow.Sequential",
		kind: "flowable",
		aliases: ["io.kestra.core.tasks.flows.Sequential"],
		load: () => Promise.resolve().then(() => require("./sequential.js")).then((module) => module.sequential)
	},
	{
		type: "io.kestra.plugin.core.flow.Switch",
		kind: "flowable",
		aliases: ["io.kestra.core.tasks.flows.Switch"],
		load: () => Promise.resolve().then(() => require("./switch.js")).then((module) => module.switchTask)
	},
	{
		type: "io.kestra.plugin.core.flow.WorkingDirectory",
		kind: "flowable",
		aliases: ["io.kestra.core.tasks.flows.WorkingDirectory", "io.kestra.core.tasks.flows.Worker"],
		load: () => Promise.resolve().then(() => require("./working-directory.js")).then((module) => module.workingDirectory)
	}
];
// src/flow/flow-head.ts
const TOP_KEY = /^(id|namespace|tasks|flowId|testCases):(?:[ \t]([^\r\n]*))?\r?$/gm;
const SCALAR = /^(?:"((?:[^"\\])*)"|'((?:[^'])*)'|([^\s'"#&*!|>{[%@`-][^#]*?|-[^\s#][^#]*?))(?:\s+#.*)?$/;
const LONGEST_NAME = 300;
const UNUSUAL = /^[ \t]*[{"'?]|^[ \t]+id:|^---[ \t]+\S/m;
const QUOTED_KEY = /^["'?]/m;
function readFlowHead(source) {
	const { text } = source;
	const written = {};
	const keys = new Set();
	let certain = true;
	for (const match of text.matchAll(TOP_KEY)) {
		const key = match[1];
		if (keys.has(key)) continue;
		keys.add(key);
		if (key !== "id" && key !== "namespace") continue;
		const value = (match[2] ?? "").trim();
		const scalar = value.length > LONGEST_NAME ? null : SCALAR.exec(value);
		if (scalar === null) {
			certain = false;
			continue;
		}
		const content = scalar[1] ?? scalar[2] ?? scalar[3];
		const quote = scalar[3] === void 0 ? 1 : 0;
		const start = match.index + match[0].indexOf(value, key.length + 1) + quote;
		written[key] = {
			text: content,
			span: {
				start,
				end: start + content.length
			}
		};
	}
	if (!keys.has("id") || !keys.has("namespace")) certain &&= !(keys.size === 0 ? UNUSUAL : QUOTED_KEY).test(text);
	if (certain) return isFlow(keys) ? written : void 0;
	return readWholeFile(source);
}
function readWholeFile(source) {
	const document = parseYaml(source);
	const { value } = document;
	if (!isRecord(value) || !isFlow(new Set(Object.keys(value)))) return void 0;
	const name = (key) => {
		const text = document.textAt([key]);
		return text === void 0 ? {} : { [key]: {
			text,
			span: document.locate([key])
		} };
	};
	return {
		...name("id"),
		...name("namespace")
	};
}
function isFlow(keys) {
	if (keys.has("testCases") || keys.has("flowId")) return false;
	return [
		"id",
		"namespace",
		"tasks"
	].filter((key) => keys.has(key)).length >= 2;
}
// src/flow/parse-namespace.ts
function parseNamespace(source, options = {}) {
	const document = parseYaml(source, options);
	const problems = new Problems(document);
	if (document.value !== null && !isRecord(document.value) && !document.broken) problems.add({
		code: "wrong-type",
		message: "a namespace file is a map with `variables` and `pluginDefaults`",
		path: [],
		part: "head"
	});
	const fields = new Fields(problems, isRecord(document.value) ? document.value : {}, [], "the namespace");
	fields.refuseUnknown([
		"description",
		"variables",
		"pluginDefaults"
	]);
	const description = fields.string("description");
	const settings = {
		...description === void 0 ? {} : { description },
		variables: fields.map("variables") ?? {},
		pluginDefaults: parsePluginDefaults(fields)
	};
	const structural = document.broken ? [] : problems.diagnostics;
	return {
		...settings,
		document,
		diagnostics: [...document.diagnostics, ...structural]
	};
}
// src/flow/catalog.ts
var catalog_exports = require_rolldown_runtime.__exportAll({
	Catalog: () => Catalog,
	catalogEntry: () => catalogEntry,
	isFlowPath: () => isFlowPath
});
const NAMESPACE_FILE = "_namespace.yaml";
const FILES_FOLDER = "_files";
const READ_AHEAD = 32;
var Catalog = class {
	flowsDir;
	#files;
	#double;
	#entries;
	#paths;
	#namespaces = new Map();
	constructor(files, options = {}) {
		this.#files = files;
		this.#double = options.double;
		const directory = (options.flowsDir ?? "flows").replace(/\/+$/, "").replace(/^\.\//, "");
		this.flowsDir = directory === "" ? "." : directory;
	}
	entries() {
		this.#entries ??= this.#readAll();
		return this.#entries;
	}
	flowPaths() {
		this.#paths ??= this.#listFlowPaths();
		return this.#paths;
	}
	async find(name) {
		const splits = splitsOf(name);
		for (const { namespace, id } of splits) {
			const entry = await this.#findByConvention(namespace, id);
			if (entry !== void 0) return entry;
		}
		const paths = await this.flowPaths();
		const ids = new Set(splits.map((split) => split.id));
		const matches = (entry) => entry !== void 0 && `${entry.namespace}.${entry.id}` === name;
		for (const path of paths.filter((candidate) => ids.has(baseName(candidate)))) {
			const entry = await this.#readEntry(path);
			if (matches(entry)) return entry;
		}
		const entries = await this.entries();
		const entry = entries.find(matches);
		if (entry !== void 0) return entry;
		const names = entries.map((known) => `${known.namespace}.${known.id}`);
		return {
			found: false,
			nearest: nearestNames(name, names),
			known: names.length
		};
	}
	async get(namespace, id) {
		const byConvention = await this.#findByConvention(namespace, id);
		if (byConvention !== void 0) return byConvention;
		return (await this.entries()).find((entry) => entry.namespace === namespace && entry.id === id);
	}
	async diagnostics() {
		const found = [];
		const seen = new Map();
		for (const entry of await this.entries()) {
			const misplaced = this.checkFolder(entry);
			if (misplaced !== void 0) found.push(misplaced);
			if (entry.id === "" || entry.namespace === "") continue;
			const name = `${entry.namespace}.${entry.id}`;
			const first = seen.get(name);
			if (first === void 0) seen.set(name, entry);
			else found.push(duplicateFlow(name, entry, first));
		}
		return found;
	}
	checkFolder(entry) {
		const folder = this.folderOf(entry.path);
		if (folder === void 0 || folder === "" || entry.namespace === "") return void 0;
		const expected = folder.replaceAll("/", ".");
		if (expected === entry.namespace) return void 0;
		const home = `${this.flowsDir}/${entry.namespace.replaceAll(".", "/")}/`;
		return {
			code: "namespace-folder",
			severity: "error",
			message: `namespace \`${entry.namespace}\` does not match the folder \`${this.flowsDir}/${folder}\``,
			file: entry.source,
			span: entry.namespaceAt?.span ?? {
				start: 0,
				end: 0
			},
			help: `write \`namespace: ${expected}\`, or move the file to \`${home}\``
		};
	}
	folderOf(path) {
		const prefix = this.flowsDir === "." ? "" : `${this.flowsDir}/`;
		if (!path.startsWith(prefix)) return void 0;
		const inside = path.slice(prefix.length);
		const slash = inside.lastIndexOf("/");
		return slash === -1 ? "" : inside.slice(0, slash);
	}
	namespaceFolders(namespace) {
		const prefix = this.flowsDir === "." ? "" : `${this.flowsDir}/`;
		return [...new Set([`${prefix}${namespace.replaceAll(".", "/")}`, `${prefix}${namespace}`])];
	}
	async settings(namespace) {
		const segments = namespace.split(".");
		const folders = [];
		for (let length = segments.length; length > 0; length--) folders.push(...this.namespaceFolders(segments.slice(0, length).join(".")));
		folders.push(this.flowsDir === "." ? "" : this.flowsDir);
		const present = (await Promise.all(folders.map((folder) => this.#readNamespace(folder)))).filter((file) => file !== void 0);
		return {
			variables: present.reduceRight((merged, file) => mergeMaps(merged, file.variables), {}),
			pluginDefaults: present.map((file) => file.pluginDefaults),
			diagnostics: present.flatMap((file) => file.diagnostics)
		};
	}
	#readNamespace(folder) {
		let reading = this.#namespaces.get(folder);
		if (reading === void 0) {
			const path = folder === "" ? NAMESPACE_FILE : `${folder}/${NAMESPACE_FILE}`;
			reading = this.#files.read(path).then((text) => {
				if (text === void 0) return void 0;
				return parseNamespace(new SourceFile(path, text), this.#double === void 0 ? {} : { double: this.#double });
			});
			this.#namespaces.set(folder, reading);
		}
		return reading;
	}
	async #findByConvention(namespace, id) {
		for (const folder of this.namespaceFolders(namespace)) for (const extension of ["yaml", "yml"]) {
			const entry = await this.#readEntry(`${folder}/${id}.${extension}`);
			if (entry?.namespace === namespace && entry.id === id) return entry;
		}
	}
	async #listFlowPaths() {
		const paths = [];
		for await (const path of this.#files.list(this.flowsDir)) {
			const normal = path.replace(/^\.\//, "");
			if (isFlowPath(normal)) paths.push(normal);
		}
		return paths.sort();
	}
	async #readAll() {
		const paths = await this.flowPaths();
		const entries = [];
		for (let start = 0; start < paths.length; start += READ_AHEAD) {
			const batch = paths.slice(start, start + READ_AHEAD).map((path) => this.#readEntry(path));
			for (const entry of await Promise.all(batch)) if (entry !== void 0) entries.push(entry);
		}
		return entries;
	}
	async #readEntry(path) {
		const text = await this.#files.read(path);
		return text === void 0 ? void 0 : catalogEntry(new SourceFile(path, text));
	}
};
function catalogEntry(source) {
	const head = readFlowHead(source);
	if (head === void 0) return void 0;
	return {
		path: source.path,
		namespace: head.namespace?.text ?? "",
		id: head.id?.text ?? "",
		source,
		...head.id === void 0 ? {} : { idAt: head.id },
		...head.namespace === void 0 ? {} : { namespaceAt: head.namespace }
	};
}
function isFlowPath(path) {
	if (!/\.ya?ml$/i.test(path)) return false;
	const steps = path.split("/");
	if (steps.at(-1).startsWith("_")) return false;
	return !steps.some((step) => step === FILES_FOLDER || step === "node_modules" || step.startsWith(".") && step !== ".." && step !== ".");
}
function splitsOf(name) {
	const splits = [];
	for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) splits.push({
		namespace: name.slice(0, dot),
		id: name.slice(dot + 1)
	});
	return splits.filter((split) => split.id !== "");
}
function nearestNames(name, names) {
	const end = name.lastIndexOf(".") + 1;
	const [namespace, id] = [name.slice(0, end), name.slice(end)];
	const neighbours = names.filter((known) => known.startsWith(namespace)).map((known) => known.slice(end));
	const close = require_start.nearestAll(id, neighbours).map((neighbour) => namespace + neighbour);
	const sameId = names.filter((known) => known.endsWith(`.${id}`));
	const found = [...close, ...sameId];
	return [...new Set(found.length > 0 ? found : require_start.nearestAll(name, names))].slice(0, 3);
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, "");
}
function duplicateFlow(name, entry, first) {
	return {
		code: "duplicate-flow",
		severity: "error",
		message: `flow \`${name}\` is defined in two files`,
		file: entry.source,
		span: entry.idAt.span,
		related: [{
			message: "first defined here",
			file: first.source,
			span: first.idAt.span
		}],
		help: "give one of them another `id`, or remove it"
	};
}
function mergeMaps(base, over) {
	const result = { ...base };
	for (const [key, value] of Object.entries(over)) {
		const below = Object.hasOwn(base, key) ? base[key] : void 0;
		result[key] = isRecord(below) && isRecord(value) ? mergeMaps(below, value) : value;
	}
	return result;
}
// src/plugin/registry.ts
var Registry = class {
	#entries = new Map();
	#canonical = new Map();
	#loaded = new Map();
	constructor(entries) {
		for (const entry of entries) this.add(entry);
	}
	add(entry) {
		this.#entries.set(entry.type, entry);
		this.#canonical.set(entry.type, entry.type);
		for (const alias of entry.aliases ?? []) this.#canonical.set(alias, entry.type);
	}
	canonical(type) {
		return this.#canonical.get(type);
	}
	kind(type) {
		return this.#entries.get(this.canonical(type) ?? type)?.kind;
	}
	types(kind) {
		return [...this.#entries.values()].filter((entry) => kind === void 0 || entry.kind === kind).map((entry) => entry.type);
	}
	names() {
		return this.#canonical.keys();
	}
	async load(type) {
		const canonical = this.canonical(type);
		if (canonical === void 0) return void 0;
		let definition = this.#loaded.get(canonical);
		if (definition === void 0) {
			definition = await this.#entries.get(canonical).load();
			this.#loaded.set(canonical, definition);
		}
		return definition;
	}
	loaded(type) {
		const canonical = this.canonical(type);
		return canonical === void 0 ? void 0 : this.#loaded.get(canonical);
	}
};
// src/storage/flow-files.ts
const SKIPPED = new Set(["node_modules", "__pycache__"]);
function createFlowFiles(root) {
	return {
		list: (directory) => walk(root, directory.replace(/\/+$/, ""), new Set()),
		async read(path) {
			try {
				return require_start.readFileSync(require_start.resolve(root, path), "utf8");
			} catch (error) {
				if ([
					"ENOENT",
					"ENOTDIR",
					"EISDIR"
				].includes(error.code ?? "")) return void 0;
				throw error;
			}
		}
	};
}
function* walk(root, directory, seen) {
	const folder = require_start.resolve(root, directory);
	const entries = readFolder(folder, seen);
	const below = (name) => directory === "" || directory === "." ? name : `${directory}/${name}`;
	const folders = [];
	for (const entry of entries) {
		const kind = kindOf(folder, entry);
		if (kind === "file") yield below(entry.name);
		else if (kind === "folder" && !entry.name.startsWith(".") && !SKIPPED.has(entry.name)) folders.push(below(entry.name));
	}
	for (const next of folders) yield* walk(root, next, seen);
}
function readFolder(folder, seen) {
	try {
		const real = require_start.realpathSync(folder);
		if (seen.has(real)) return [];
		seen.add(real);
		return require_start.readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
	} catch {
		return [];
	}
}
function kindOf(folder, entry) {
	if (entry.isFile()) return "file";
	if (entry.isDirectory()) return "folder";
	if (!entry.isSymbolicLink()) return "other";
	const target = require_start.statSync(require_start.join(folder, entry.name), { throwIfNoEntry: false });
	return target?.isFile() === true ? "file" : target?.isDirectory() === true ? "folder" : "other";
}
// src/tasks/index.gen.ts
const TASK_ENTRIES = [
	{
		type: "io.kestra.core.tasks.scripts.Bash",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./bash.js")).then((module) => module.legacyBashTask)
	},
	{
		type: "io.kestra.core.tasks.scripts.Node",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./node2.js")).then((module) => module.legacyNodeTask)
	},
	{
		type: "io.kestra.core.tasks.scripts.Python",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./python2.js")).then((module) => module.legacyPythonTask)
	},
	{
		type: "io.kestra.plugin.ansible.cli.AnsibleCLI",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./ansible-cli.js")).then((module) => module.ansibleCliTask)
	},
	{
		type: "io.kestra.plugin.aws.cli.AwsCLI",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./aws-cli.js")).then((module) => module.awsCliTask)
	},
	{
		type: "io.kestra.plugin.azure.cli.AzCLI",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./az-cli.js")).then((module) => module.azCliTask)
	},
	{
		type: "io.kestra.plugin.compress.ArchiveCompress",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./archive-compress.js")).then((module) => module.archiveCompressTask)
	},
	{
		type: "io.kestra.plugin.compress.ArchiveDecompress",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./archive-decompress.js")).then((module) => module.archiveDecompressTask)
	},
	{
		type: "io.kestra.plugin.compress.FileCompress",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./file-compress.js")).then((module) => module.fileCompressTask)
	},
	{
		type: "io.kestra.plugin.compress.FileDecompress",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./file-decompress.js")).then((module) => module.fileDecompressTask)
	},
	{
		type: "io.kestra.plugin.core.condition.DateTimeBetween",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.DateTimeBetweenCondition", "io.kestra.plugin.core.condition.DateTimeBetweenCondition"],
		load: () => Promise.resolve().then(() => require("./date-time-between.js")).then((module) => module.dateTimeBetweenCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.DayWeek",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.DayWeekCondition", "io.kestra.plugin.core.condition.DayWeekCondition"],
		load: () => Promise.resolve().then(() => require("./day-week.js")).then((module) => module.dayWeekCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.DayWeekInMonth",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.DayWeekInMonthCondition", "io.kestra.plugin.core.condition.DayWeekInMonthCondition"],
		load: () => Promise.resolve().then(() => require("./day-week-in-month.js")).then((module) => module.dayWeekInMonthCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.ExecutionFlow",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.ExecutionFlowCondition", "io.kestra.plugin.core.condition.ExecutionFlowCondition"],
		load: () => Promise.resolve().then(() => require("./execution-flow.js")).then((module) => module.executionFlowCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.ExecutionLabels",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.ExecutionLabelsCondition", "io.kestra.plugin.core.condition.ExecutionLabelsCondition"],
		load: () => Promise.resolve().then(() => require("./execution-labels.js")).then((module) => module.executionLabelsCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.ExecutionNamespace",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.ExecutionNamespaceCondition", "io.kestra.plugin.core.condition.ExecutionNamespaceCondition"],
		load: () => Promise.resolve().then(() => require("./execution-namespace.js")).then((module) => module.executionNamespaceCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.ExecutionOutputs",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.ExecutionOutputsCondition", "io.kestra.plugin.core.condition.ExecutionOutputsCondition"],
		load: () => Promise.resolve().then(() => require("./execution-outputs.js")).then((module) => module.executionOutputsCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.ExecutionStatus",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.ExecutionStatusCondition", "io.kestra.plugin.core.condition.ExecutionStatusCondition"],
		load: () => Promise.resolve().then(() => require("./execution-status.js")).then((module) => module.executionStatusCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.Expression",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.VariableCondition", "io.kestra.plugin.core.condition.ExpressionCondition"],
		load: () => Promise.resolve().then(() => require("./expression.js")).then((module) => module.expressionCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.FlowCondition",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.FlowCondition"],
		load: () => Promise.resolve().then(() => require("./flow-condition.js")).then((module) => module.flowCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.FlowNamespaceCondition",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.FlowNamespaceCondition"],
		load: () => Promise.resolve().then(() => require("./flow-namespace-condition.js")).then((module) => module.flowNamespaceCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.HasRetryAttempt",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.HasRetryAttemptCondition", "io.kestra.plugin.core.condition.HasRetryAttemptCondition"],
		load: () => Promise.resolve().then(() => require("./has-retry-attempt.js")).then((module) => module.hasRetryAttemptCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.MultipleCondition",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.MultipleCondition"],
		load: () => Promise.resolve().then(() => require("./multiple-condition.js")).then((module) => module.multipleCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.Not",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.NotCondition", "io.kestra.plugin.core.condition.NotCondition"],
		load: () => Promise.resolve().then(() => require("./not.js")).then((module) => module.notCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.Or",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.OrCondition", "io.kestra.plugin.core.condition.OrCondition"],
		load: () => Promise.resolve().then(() => require("./or.js")).then((module) => module.orCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.PublicHoliday",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.PublicHolidayCondition", "io.kestra.plugin.core.condition.PublicHolidayCondition"],
		load: () => Promise.resolve().then(() => require("./public-holiday.js")).then((module) => module.publicHolidayCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.TimeBetween",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.TimeBetweenCondition", "io.kestra.plugin.core.condition.TimeBetweenCondition"],
		load: () => Promise.resolve().then(() => require("./time-between.js")).then((module) => module.timeBetweenCondition)
	},
	{
		type: "io.kestra.plugin.core.condition.Weekend",
		kind: "condition",
		aliases: ["io.kestra.core.models.conditions.types.WeekendCondition", "io.kestra.plugin.core.condition.WeekendCondition"],
		load: () => Promise.resolve().then(() => require("./weekend.js")).then((module) => module.weekendCondition)
	},
	{
		type: "io.kestra.plugin.core.debug.Echo",
		kind: "task",
		aliases: ["io.kestra.core.tasks.debugs.Echo"],
		load: () => Promise.resolve().then(() => require("./echo.js")).then((module) => module.echoTask)
	},
	{
		type: "io.kestra.plugin.core.debug.Return",
		kind: "task",
		aliases: ["io.kestra.core.tasks.debugs.Return"],
		load: () => Promise.resolve().then(() => return_exports).then((module) => module.returnTask)
	},
	{
		type: "io.kestra.plugin.core.execution.Assert",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./assert.js")).then((module) => module.assertTask)
	},
	{
		type: "io.kestra.plugin.core.execution.Count",
		kind: "task",
		aliases: ["io.kestra.core.tasks.executions.Counts"],
		load: () => Promise.resolve().then(() => require("./count.js")).then((module) => module.countTask)
	},
	{
		type: "io.kestra.plugin.core.execution.Exit",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./exit.js")).then((module) => module.exitTask)
	},
	{
		type: "io.kestra.plugin.core.execution.Fail",
		kind: "task",
		aliases: ["io.kestra.core.tasks.executions.Fail"],
		load: () => Promise.resolve().then(() => require("./fail.js")).then((module) => module.failTask)
	},
	{
		type: "io.kestra.plugin.core.execution.Labels",
		kind: "task",
		aliases: ["io.kestra.core.tasks.executions.Labels"],
		load: () => Promise.resolve().then(() => require("./labels.js")).then((module) => module.labelsTask)
	},
	{
		type: "io.kestra.plugin.core.execution.PurgeExecutions",
		kind: "task",
		aliases: ["io.kestra.core.tasks.storages.Purge", "io.kestra.plugin.core.storage.Purge"],
		load: () => Promise.resolve().then(() => require("./purge-executions.js")).then((module) => module.purgeExecutionsTask)
	},
	{
		type: "io.kestra.plugin.core.execution.Resume",
		kind: "task",
		aliases: ["io.kestra.core.tasks.executions.Resume"],
		load: () => Promise.resolve().then(() => require("./resume3.js")).then((module) => module.resumeTask)
	},
	{
		type: "io.kestra.plugin.core.execution.SetVariables",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./set-variables.js")).then((module) => module.setVariables)
	},
	{
		type: "io.kestra.plugin.core.execution.UnsetVariables",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./unset-variables.js")).then((module) => module.unsetVariables)
	},
	{
		type: "io.kestra.plugin.core.flow.Sleep",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./sleep.js")).then((module) => module.sleepTask)
	},
	{
		type: "io.kestra.plugin.core.flow.Subflow",
		kind: "task",
		aliases: ["io.kestra.core.tasks.flows.Subflow", "io.kestra.core.tasks.flows.Flow"],
		load: () => Promise.resolve().then(() => require("./subflow2.js")).then((module) => module.subflowTask)
	},
	{
		type: "io.kestra.plugin.core.http.Download",
		kind: "task",
		aliases: ["io.kestra.plugin.fs.http.Download"],
		load: () => Promise.resolve().then(() => require("./download.js")).then((module) => module.downloadTask)
	},
	{
		type: "io.kestra.plugin.core.http.Request",
		kind: "task",
		aliases: ["io.kestra.plugin.fs.http.Request"],
		load: () => Promise.resolve().then(() => require("./request.js")).then((module) => module.requestTask)
	},
	{
		type: "io.kestra.plugin.core.http.SseRequest",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./sse-request.js")).then((module) => module.sseRequestTask)
	},
	{
		type: "io.kestra.plugin.core.http.Trigger",
		kind: "trigger",
		aliases: ["io.kestra.plugin.fs.http.Trigger"],
		load: () => Promise.resolve().then(() => require("./trigger2.js")).then((module) => module.httpTrigger)
	},
	{
		type: "io.kestra.plugin.core.kv.Delete",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./delete.js")).then((module) => module.kvDeleteTask)
	},
	{
		type: "io.kestra.plugin.core.kv.Get",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./get.js")).then((module) => module.kvGetTask)
	},
	{
		type: "io.kestra.plugin.core.kv.GetKeys",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./get-keys.js")).then((module) => module.kvGetKeysTask)
	},
	{
		type: "io.kestra.plugin.core.kv.PurgeKV",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./purge-kv.js")).then((module) => module.purgeKvTask)
	},
	{
		type: "io.kestra.plugin.core.kv.Put",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./put.js")).then((module) => module.kvPutTask)
	},
	{
		type: "io.kestra.plugin.core.kv.Set",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./set.js")).then((module) => module.kvSetTask)
	},
	{
		type: "io.kestra.plugin.core.log.Fetch",
		kind: "task",
		aliases: ["io.kestra.core.tasks.log.Fetch"],
		load: () => Promise.resolve().then(() => require("./fetch.js")).then((module) => module.logFetchTask)
	},
	{
		type: "io.kestra.plugin.core.log.Log",
		kind: "task",
		aliases: ["io.kestra.core.tasks.log.Log"],
		load: () => Promise.resolve().then(() => log_exports).then((module) => module.logTask)
	},
	{
		type: "io.kestra.plugin.core.log.PurgeLogs",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./purge-logs.js")).then((module) => module.purgeLogsTask)
	},
	{
		type: "io.kestra.plugin.core.metric.Publish",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./publish.js")).then((module) => module.publishTask)
	},
	{
		type: "io.kestra.plugin.core.namespace.DeleteFiles",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./delete-files.js")).then((module) => module.deleteFilesTask)
	},
	{
		type: "io.kestra.plugin.core.namespace.DownloadFiles",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./download-files.js")).then((module) => module.downloadFilesTask)
	},
	{
		type: "io.kestra.plugin.core.namespace.UploadFiles",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./upload-files.js")).then((module) => module.uploadFilesTask)
	},
	{
		type: "io.kestra.plugin.core.output.OutputValues",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./output-values.js")).then((module) => module.outputValuesTask)
	},
	{
		type: "io.kestra.plugin.core.runner.Process",
		kind: "runner",
		aliases: ["io.kestra.core.models.tasks.runners.types.ProcessTaskRunner"],
		load: () => Promise.resolve().then(() => require("./process.js")).then((n) => n.process_exports).then((module) => module.processRunner)
	},
	{
		type: "io.kestra.plugin.core.state.Delete",
		kind: "task",
		aliases: ["io.kestra.core.tasks.states.Delete"],
		load: () => Promise.resolve().then(() => require("./delete2.js")).then((module) => module.stateDeleteTask)
	},
	{
		type: "io.kestra.plugin.core.state.Get",
		kind: "task",
		aliases: ["io.kestra.core.tasks.states.Get"],
		load: () => Promise.resolve().then(() => require("./get2.js")).then((module) => module.stateGetTask)
	},
	{
		type: "io.kestra.plugin.core.state.Set",
		kind: "task",
		aliases: ["io.kestra.core.tasks.states.Set"],
		load: () => Promise.resolve().then(() => require("./set2.js")).then((module) => module.stateSetTask)
	},
	{
		type: "io.kestra.plugin.core.storage.Concat",
		kind: "task",
		aliases: ["io.kestra.core.tasks.storages.Concat"],
		load: () => Promise.resolve().then(() => require("./concat.js")).then((module) => module.storageConcatTask)
	},
	{
		type: "io.kestra.plugin.core.storage.DeduplicateItems",
		kind: "task",
		aliases: ["io.kestra.core.tasks.storages.DeduplicateItems"],
		load: () => Promise.resolve().then(() => require("./deduplicate-items.js")).then((module) => module.deduplicateItemsTask)
	},
	{
		type: "io.kestra.plugin.core.storage.Delete",
		kind: "task",
		aliases: ["io.kestra.core.tasks.storages.Delete"],
		load: () => Promise.resolve().then(() => require("./delete3.js")).then((module) => module.storageDeleteTask)
	},
	{
		type: "io.kestra.plugin.core.storage.FilterItems",
		kind: "task",
		aliases: ["io.kestra.core.tasks.storages.FilterItems"],
		load: () => Promise.resolve().then(() => require("./filter-items.js")).then((module) => module.filterItemsTask)
	},
	{
		type: "io.kestra.plugin.core.storage.LocalFiles",
		kind: "task",
		aliases: ["io.kestra.core.tasks.storages.LocalFiles"],
		load: () => Promise.resolve().then(() => require("./local-files.js")).then((module) => module.localFilesTask)
	},
	{
		type: "io.kestra.plugin.core.storage.PurgeCurrentExecutionFiles",
		kind: "task",
		aliases: ["io.kestra.core.tasks.storages.PurgeExecution", "io.kestra.plugin.core.storage.PurgeExecution"],
		load: () => Promise.resolve().then(() => require("./purge-current-execution-files.js")).then((module) => module.purgeCurrentExecutionFilesTask)
	},
	{
		type: "io.kestra.plugin.core.storage.Reverse",
		kind: "task",
		aliases: ["io.kestra.core.tasks.storages.Reverse"],
		load: () => Promise.resolve().then(() => require("./reverse.js")).then((module) => module.storageReverseTask)
	},
	{
		type: "io.kestra.plugin.core.storage.Size",
		kind: "task",
		aliases: ["io.kestra.core.tasks.storages.Size"],
		load: () => Promise.resolve().then(() => require("./size.js")).then((module) => module.storageSizeTask)
	},
	{
		type: "io.kestra.plugin.core.storage.Split",
		kind: "task",
		aliases: ["io.kestra.core.tasks.storages.Split"],
		load: () => Promise.resolve().then(() => require("./split2.js")).then((module) => module.storageSplitTask)
	},
	{
		type: "io.kestra.plugin.core.storage.Write",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./write.js")).then((module) => module.storageWriteTask)
	},
	{
		type: "io.kestra.plugin.core.templating.TemplatedTask",
		kind: "task",
		aliases: ["io.kestra.core.tasks.templating.TemplatedTask"],
		load: () => Promise.resolve().then(() => require("./templated-task.js")).then((module) => module.templatedTask)
	},
	{
		type: "io.kestra.plugin.core.trigger.Flow",
		kind: "trigger",
		aliases: ["io.kestra.core.models.triggers.types.Flow"],
		load: () => Promise.resolve().then(() => require("./flow.js")).then((module) => module.flowTrigger)
	},
	{
		type: "io.kestra.plugin.core.trigger.Schedule",
		kind: "trigger",
		aliases: ["io.kestra.core.models.triggers.types.Schedule"],
		load: () => Promise.resolve().then(() => require("./schedule2.js")).then((module) => module.scheduleTrigger)
	},
	{
		type: "io.kestra.plugin.core.trigger.ScheduleOnDates",
		kind: "trigger",
		load: () => Promise.resolve().then(() => require("./schedule-on-dates.js")).then((module) => module.scheduleOnDatesTrigger)
	},
	{
		type: "io.kestra.plugin.core.trigger.Webhook",
		kind: "trigger",
		aliases: ["io.kestra.core.models.triggers.types.Webhook"],
		load: () => Promise.resolve().then(() => require("./webhook.js")).then((module) => module.webhookTrigger)
	},
	{
		type: "io.kestra.plugin.dbt.cli.Build",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./build.js")).then((module) => module.dbtBuildTask)
	},
	{
		type: "io.kestra.plugin.dbt.cli.Compile",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./compile.js")).then((module) => module.dbtCompileTask)
	},
	{
		type: "io.kestra.plugin.dbt.cli.DbtCLI",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./dbt-cli.js")).then((module) => module.dbtCliTask)
	},
	{
		type: "io.kestra.plugin.dbt.cli.Deps",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./deps.js")).then((module) => module.dbtDepsTask)
	},
	{
		type: "io.kestra.plugin.dbt.cli.Freshness",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./freshness.js")).then((module) => module.dbtFreshnessTask)
	},
	{
		type: "io.kestra.plugin.dbt.cli.List",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./list.js")).then((module) => module.dbtListTask)
	},
	{
		type: "io.kestra.plugin.dbt.cli.Run",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./run.js")).then((module) => module.dbtRunTask)
	},
	{
		type: "io.kestra.plugin.dbt.cli.Seed",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./seed.js")).then((module) => module.dbtSeedTask)
	},
	{
		type: "io.kestra.plugin.dbt.cli.Setup",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./setup.js")).then((module) => module.dbtSetupTask)
	},
	{
		type: "io.kestra.plugin.dbt.cli.Snapshot",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./snapshot.js")).then((module) => module.dbtSnapshotTask)
	},
	{
		type: "io.kestra.plugin.dbt.cli.Test",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./test2.js")).then((module) => module.dbtTestTask)
	},
	{
		type: "io.kestra.plugin.discord.DiscordExecution",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.discord.DiscordExecution"],
		load: () => Promise.resolve().then(() => require("./discord-execution.js")).then((module) => module.discordExecutionTask)
	},
	{
		type: "io.kestra.plugin.discord.DiscordIncomingWebhook",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.discord.DiscordIncomingWebhook"],
		load: () => Promise.resolve().then(() => require("./discord-incoming-webhook.js")).then((module) => module.discordIncomingWebhookTask)
	},
	{
		type: "io.kestra.plugin.docker.cli.Build",
		kind: "task",
		aliases: ["io.kestra.plugin.docker.Build"],
		load: () => Promise.resolve().then(() => require("./build2.js")).then((module) => module.dockerBuildTask)
	},
	{
		type: "io.kestra.plugin.docker.cli.Compose",
		kind: "task",
		aliases: ["io.kestra.plugin.docker.Compose"],
		load: () => Promise.resolve().then(() => require("./compose.js")).then((module) => module.dockerComposeTask)
	},
	{
		type: "io.kestra.plugin.docker.cli.ImageLs",
		kind: "task",
		aliases: ["io.kestra.plugin.docker.ImageLs"],
		load: () => Promise.resolve().then(() => require("./image-ls.js")).then((module) => module.dockerImageLsTask)
	},
	{
		type: "io.kestra.plugin.docker.cli.Prune",
		kind: "task",
		aliases: ["io.kestra.plugin.docker.Prune"],
		load: () => Promise.resolve().then(() => require("./prune.js")).then((module) => module.dockerPruneTask)
	},
	{
		type: "io.kestra.plugin.docker.cli.Pull",
		kind: "task",
		aliases: ["io.kestra.plugin.docker.Pull"],
		load: () => Promise.resolve().then(() => require("./pull.js")).then((module) => module.dockerPullTask)
	},
	{
		type: "io.kestra.plugin.docker.cli.Push",
		kind: "task",
		aliases: ["io.kestra.plugin.docker.Push"],
		load: () => Promise.resolve().then(() => require("./push.js")).then((module) => module.dockerPushTask)
	},
	{
		type: "io.kestra.plugin.docker.cli.Rm",
		kind: "task",
		aliases: ["io.kestra.plugin.docker.Rm"],
		load: () => Promise.resolve().then(() => require("./rm.js")).then((module) => module.dockerRmTask)
	},
	{
		type: "io.kestra.plugin.docker.cli.Run",
		kind: "task",
		aliases: ["io.kestra.plugin.docker.Run"],
		load: () => Promise.resolve().then(() => require("./run2.js")).then((module) => module.dockerRunTask)
	},
	{
		type: "io.kestra.plugin.docker.cli.Stop",
		kind: "task",
		aliases: ["io.kestra.plugin.docker.Stop"],
		load: () => Promise.resolve().then(() => require("./stop.js")).then((module) => module.dockerStopTask)
	},
	{
		type: "io.kestra.plugin.docker.cli.Tag",
		kind: "task",
		aliases: ["io.kestra.plugin.docker.Tag"],
		load: () => Promise.resolve().then(() => require("./tag.js")).then((module) => module.dockerTagTask)
	},
	{
		type: "io.kestra.plugin.email.MailExecution",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.mail.MailExecution"],
		load: () => Promise.resolve().then(() => require("./mail-execution.js")).then((module) => module.mailExecutionTask)
	},
	{
		type: "io.kestra.plugin.email.MailSend",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.mail.MailSend"],
		load: () => Promise.resolve().then(() => require("./mail-send.js")).then((module) => module.mailSendTask)
	},
	{
		type: "io.kestra.plugin.gcp.cli.GCloudCLI",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./gcloud-cli.js")).then((module) => module.gcloudCliTask)
	},
	{
		type: "io.kestra.plugin.git.Clone",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./clone.js")).then((module) => module.gitCloneTask)
	},
	{
		type: "io.kestra.plugin.googleworkspace.chat.GoogleChatExecution",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.google.GoogleChatExecution"],
		load: () => Promise.resolve().then(() => require("./google-chat-execution.js")).then((module) => module.googleChatExecutionTask)
	},
	{
		type: "io.kestra.plugin.googleworkspace.chat.GoogleChatIncomingWebhook",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.google.GoogleChatIncomingWebhook"],
		load: () => Promise.resolve().then(() => require("./google-chat-incoming-webhook.js")).then((module) => module.googleChatIncomingWebhookTask)
	},
	{
		type: "io.kestra.plugin.jdbc.duckdb.Queries",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./queries.js")).then((module) => module.duckDbQueriesTask)
	},
	{
		type: "io.kestra.plugin.jdbc.duckdb.Query",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./query.js")).then((module) => module.duckDbQueryTask)
	},
	{
		type: "io.kestra.plugin.jdbc.postgresql.Batch",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./batch2.js")).then((module) => module.postgresBatchTask)
	},
	{
		type: "io.kestra.plugin.jdbc.postgresql.CopyIn",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./copy-in.js")).then((module) => module.postgresCopyInTask)
	},
	{
		type: "io.kestra.plugin.jdbc.postgresql.CopyOut",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./copy-out.js")).then((module) => module.postgresCopyOutTask)
	},
	{
		type: "io.kestra.plugin.jdbc.postgresql.Queries",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./queries2.js")).then((module) => module.postgresQueriesTask)
	},
	{
		type: "io.kestra.plugin.jdbc.postgresql.Query",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./query2.js")).then((module) => module.postgresQueryTask)
	},
	{
		type: "io.kestra.plugin.jdbc.postgresql.Trigger",
		kind: "trigger",
		load: () => Promise.resolve().then(() => require("./trigger3.js")).then((module) => module.postgresTrigger)
	},
	{
		type: "io.kestra.plugin.microsoft365.teams.TeamsExecution",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.teams.TeamsExecution"],
		load: () => Promise.resolve().then(() => require("./teams-execution.js")).then((module) => module.teamsExecutionTask)
	},
	{
		type: "io.kestra.plugin.microsoft365.teams.TeamsIncomingWebhook",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.teams.TeamsIncomingWebhook"],
		load: () => Promise.resolve().then(() => require("./teams-incoming-webhook.js")).then((module) => module.teamsIncomingWebhookTask)
	},
	{
		type: "io.kestra.plugin.scripts.bun.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands.js")).then((module) => module.bunCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.bun.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script.js")).then((module) => module.bunScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.deno.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands2.js")).then((module) => module.denoCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.deno.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script2.js")).then((module) => module.denoScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.dotnet.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands3.js")).then((module) => module.dotnetCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.dotnet.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script3.js")).then((module) => module.dotnetScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.go.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands4.js")).then((module) => module.goCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.go.CommandsTrigger",
		kind: "trigger",
		load: () => Promise.resolve().then(() => require("./commands-trigger.js")).then((module) => module.goCommandsTrigger)
	},
	{
		type: "io.kestra.plugin.scripts.go.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script4.js")).then((module) => module.goScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.go.ScriptTrigger",
		kind: "trigger",
		load: () => Promise.resolve().then(() => require("./script-trigger2.js")).then((module) => module.goScriptTrigger)
	},
	{
		type: "io.kestra.plugin.scripts.groovy.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands5.js")).then((module) => module.groovyCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.groovy.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script5.js")).then((module) => module.groovyScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.jbang.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands6.js")).then((module) => module.jbangCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.jbang.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script6.js")).then((module) => module.jbangScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.julia.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands7.js")).then((module) => module.juliaCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.julia.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script7.js")).then((module) => module.juliaScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.lua.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands8.js")).then((module) => module.luaCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.lua.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script8.js")).then((module) => module.luaScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.node.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands9.js")).then((module) => module.nodeCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.node.CommandsTrigger",
		kind: "trigger",
		load: () => Promise.resolve().then(() => require("./commands-trigger2.js")).then((module) => module.nodeCommandsTrigger)
	},
	{
		type: "io.kestra.plugin.scripts.node.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script9.js")).then((module) => module.nodeScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.node.ScriptTrigger",
		kind: "trigger",
		load: () => Promise.resolve().then(() => require("./script-trigger3.js")).then((module) => module.nodeScriptTrigger)
	},
	{
		type: "io.kestra.plugin.scripts.perl.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands10.js")).then((module) => module.perlCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.perl.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script10.js")).then((module) => module.perlScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.php.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands11.js")).then((module) => module.phpCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.php.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script11.js")).then((module) => module.phpScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.powershell.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands12.js")).then((module) => module.powershellCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.powershell.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script12.js")).then((module) => module.powershellScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.python.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands13.js")).then((module) => module.pythonCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.python.CommandsTrigger",
		kind: "trigger",
		load: () => Promise.resolve().then(() => require("./commands-trigger3.js")).then((module) => module.pythonCommandsTrigger)
	},
	{
		type: "io.kestra.plugin.scripts.python.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script13.js")).then((module) => module.pythonScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.python.ScriptTrigger",
		kind: "trigger",
		load: () => Promise.resolve().then(() => require("./script-trigger4.js")).then((module) => module.pythonScriptTrigger)
	},
	{
		type: "io.kestra.plugin.scripts.r.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands14.js")).then((module) => module.rCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.r.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script14.js")).then((module) => module.rScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.ruby.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands15.js")).then((module) => module.rubyCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.ruby.CommandsTrigger",
		kind: "trigger",
		load: () => Promise.resolve().then(() => require("./commands-trigger4.js")).then((module) => module.rubyCommandsTrigger)
	},
	{
		type: "io.kestra.plugin.scripts.ruby.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script15.js")).then((module) => module.rubyScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.ruby.ScriptTrigger",
		kind: "trigger",
		load: () => Promise.resolve().then(() => require("./script-trigger5.js")).then((module) => module.rubyScriptTrigger)
	},
	{
		type: "io.kestra.plugin.scripts.runner.docker.Docker",
		kind: "runner",
		aliases: ["io.kestra.plugin.scripts.runner.docker.DockerTaskRunner"],
		load: () => Promise.resolve().then(() => require("./docker.js")).then((n) => n.docker_exports).then((module) => module.dockerRunner)
	},
	{
		type: "io.kestra.plugin.scripts.shell.Commands",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./commands16.js")).then((module) => module.shellCommandsTask)
	},
	{
		type: "io.kestra.plugin.scripts.shell.CommandsTrigger",
		kind: "trigger",
		load: () => Promise.resolve().then(() => require("./commands-trigger5.js")).then((module) => module.shellCommandsTrigger)
	},
	{
		type: "io.kestra.plugin.scripts.shell.Script",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./script16.js")).then((module) => module.shellScriptTask)
	},
	{
		type: "io.kestra.plugin.scripts.shell.ScriptTrigger",
		kind: "trigger",
		load: () => Promise.resolve().then(() => require("./script-trigger6.js")).then((module) => module.shellScriptTrigger)
	},
	{
		type: "io.kestra.plugin.serdes.csv.CsvToIon",
		kind: "task",
		aliases: ["io.kestra.plugin.serdes.csv.CsvReader"],
		load: () => Promise.resolve().then(() => require("./csv-to-ion.js")).then((module) => module.csvToIonTask)
	},
	{
		type: "io.kestra.plugin.serdes.csv.IonToCsv",
		kind: "task",
		aliases: ["io.kestra.plugin.serdes.csv.CsvWriter"],
		load: () => Promise.resolve().then(() => require("./ion-to-csv.js")).then((module) => module.ionToCsvTask)
	},
	{
		type: "io.kestra.plugin.serdes.json.IonToJson",
		kind: "task",
		aliases: ["io.kestra.plugin.serdes.json.JsonWriter"],
		load: () => Promise.resolve().then(() => require("./ion-to-json.js")).then((module) => module.ionToJsonTask)
	},
	{
		type: "io.kestra.plugin.serdes.json.JsonToIon",
		kind: "task",
		aliases: ["io.kestra.plugin.serdes.json.JsonReader"],
		load: () => Promise.resolve().then(() => require("./json-to-ion.js")).then((module) => module.jsonToIonTask)
	},
	{
		type: "io.kestra.plugin.serdes.yaml.YamlToIon",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./yaml-to-ion.js")).then((module) => module.yamlToIonTask)
	},
	{
		type: "io.kestra.plugin.slack.notifications.SlackExecution",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.slack.SlackExecution", "io.kestra.plugin.slack.SlackExecution"],
		load: () => Promise.resolve().then(() => require("./slack-execution.js")).then((module) => module.slackExecutionTask)
	},
	{
		type: "io.kestra.plugin.slack.notifications.SlackIncomingWebhook",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.slack.SlackIncomingWebhook", "io.kestra.plugin.slack.SlackIncomingWebhook"],
		load: () => Promise.resolve().then(() => require("./slack-incoming-webhook.js")).then((module) => module.slackIncomingWebhookTask)
	},
	{
		type: "io.kestra.plugin.telegram.TelegramExecution",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.telegram.TelegramExecution"],
		load: () => Promise.resolve().then(() => require("./telegram-execution.js")).then((module) => module.telegramExecutionTask)
	},
	{
		type: "io.kestra.plugin.telegram.TelegramSend",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.telegram.TelegramSend"],
		load: () => Promise.resolve().then(() => require("./telegram-send.js")).then((module) => module.telegramSendTask)
	},
	{
		type: "io.kestra.plugin.terraform.cli.TerraformCLI",
		kind: "task",
		load: () => Promise.resolve().then(() => require("./terraform-cli.js")).then((module) => module.terraformCliTask)
	},
	{
		type: "io.kestra.plugin.twilio.sendgrid.SendGridMailExecution",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.sendgrid.SendGridMailExecution"],
		load: () => Promise.resolve().then(() => require("./sendgrid-mail-execution.js")).then((module) => module.sendGridMailExecutionTask)
	},
	{
		type: "io.kestra.plugin.twilio.sendgrid.SendGridMailSend",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.sendgrid.SendGridMailSend"],
		load: () => Promise.resolve().then(() => require("./sendgrid-mail-send.js")).then((module) => module.sendGridMailSendTask)
	},
	{
		type: "io.kestra.plugin.zulip.ZulipExecution",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.zulip.ZulipExecution"],
		load: () => Promise.resolve().then(() => require("./zulip-execution.js")).then((module) => module.zulipExecutionTask)
	},
	{
		type: "io.kestra.plugin.zulip.ZulipIncomingWebhook",
		kind: "task",
		aliases: ["io.kestra.plugin.notifications.zulip.ZulipIncomingWebhook"],
		load: () => Promise.resolve().then(() => require("./zulip-incoming-webhook.js")).then((module) => module.zulipIncomingWebhookTask)
	}
];
// src/app/config.ts
var config_exports = require_rolldown_runtime.__exportAll({
	CONFIG_FILES: () => CONFIG_FILES,
	CONFIG_VARIABLES: () => CONFIG_VARIABLES,
	HOME_FOLDER: () => HOME_FOLDER,
	loadConfig: () => loadConfig
});
const CONFIG_FILES = ["gitestra.yaml", "gitestra.yml"];
const HOME_FOLDER = ".gitestra";
const CONFIG_VARIABLES = {
	GITESTRA_KESTRA: "language level, 1 or 2",
	GITESTRA_FLOWS_DIR: "folder of flows",
	GITESTRA_FILES_DIR: "folder of namespace files",
	GITESTRA_TASK_RUNNER: "auto, docker or process",
	GITESTRA_STATE: "local or none"
};
async function loadConfig(folder, options = {}) {
	const { root, file } = options.file === void 0 ? findRoot(require_start.resolve(folder)) : {
		root: require_start.dirname(require_start.resolve(folder, options.file)),
		file: require_start.resolve(folder, options.file)
	};
	let config = require_start.DEFAULT_CONFIG;
	let diagnostics = [];
	const problems = [];
	if (file !== void 0) {
		const text = readText(file);
		if (text === void 0) problems.push(`The configuration ${file} cannot be read`);
		else {
			const [{ parseConfig }, { SourceFile }] = await Promise.all([Promise.resolve().then(() => require("./parse-config.js")).then((n) => n.parse_config_exports), Promise.resolve().then(() => source_exports)]);
			({config, diagnostics} = parseConfig(new SourceFile(require_start.relative(folder, file).replaceAll("\\", "/"), text)));
		}
	}
	const { config: overridden, problems: wrong } = applyEnvironment(config, options.env ?? {});
	return {
		config: overridden,
		root,
		...file === void 0 ? {} : { file },
		diagnostics,
		problems: [...problems, ...wrong]
	};
}
function findRoot(folder) {
	for (let at = folder;; at = require_start.dirname(at)) {
		for (const name of CONFIG_FILES) {
			const file = require_start.join(at, name);
			if (require_start.statSync(file, { throwIfNoEntry: false })?.isFile() === true) return {
				root: at,
				file
			};
		}
		if (require_start.existsSync(require_start.join(at, ".git"))) return { root: at };
		if (require_start.dirname(at) === at) return { root: folder };
	}
}
function readText(file) {
	try {
		return require_start.readFileSync(file, "utf8");
	} catch {
		return;
	}
}
function applyEnvironment(config, env) {
	const problems = [];
	const text = (name) => env[name] === "" ? void 0 : env[name];
	const choice = (name, choices) => {
		const value = text(name);
		if (value === void 0) return void 0;
		const found = choices.find((candidate) => candidate === value);
		if (found === void 0) {
			const close = require_start.nearest(value, choices);
			problems.push(`${name} is \u201c${value}\u201d; it must be ${choices.join(" or ")}${close === void 0 ? "" : `. Did you mean \u201c${close}\u201d?`}`);
		}
		return found;
	};
	for (const name of Object.keys(env)) {
		if (!name.startsWith("GITESTRA_") || name in CONFIG_VARIABLES || OTHER_VARIABLES.test(name)) continue;
		const close = require_start.nearest(name, Object.keys(CONFIG_VARIABLES));
		if (close !== void 0) problems.push(`The environment variable ${name} is none of Gitestra's. Did you mean ${close}?`);
	}
	const level = choice("GITESTRA_KESTRA", ["1", "2"]);
	const flowsDir = text("GITESTRA_FLOWS_DIR");
	const filesDir = text("GITESTRA_FILES_DIR");
	const taskRunner = choice("GITESTRA_TASK_RUNNER", require_start.TASK_RUNNERS);
	const state = choice("GITESTRA_STATE", ["local", "none"]);
	return {
		config: {
			...config,
			...level === void 0 ? {} : { kestra: level === "1" ? 1 : 2 },
			...flowsDir === void 0 ? {} : { flowsDir },
			...filesDir === void 0 ? {} : { filesDir },
			...taskRunner === void 0 ? {} : { taskRunner },
			...state === void 0 ? {} : { state }
		},
		problems
	};
}
const OTHER_VARIABLES = /^GITESTRA_(SECRET_.*|DEBUG)$/;
// \0builtin:child_process
const builtin$2 = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:child_process");
const execFile = (...given) => builtin$2().execFile(...given);
const spawn = (...given) => builtin$2().spawn(...given);
const spawnSync = (...given) => builtin$2().spawnSync(...given);
// src/process/child-environment.ts
const WITHHELD = [
	{
		pattern: /^GITHUB_(OUTPUT|ENV|STATE|PATH|STEP_SUMMARY)$/,
		reason: "command files of the step: a script could forge outputs or change the environment of later steps"
	},
	{
		pattern: /^ACTIONS_(RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_.*|ID_TOKEN_.*|ORCHESTRATION_ID)$/,
		reason: "the job's credentials for artifacts, caches and OpenID Connect"
	},
	{
		pattern: /^INPUT_/,
		reason: "inputs of the action, tokens among them"
	},
	{
		pattern: /^(SECRET|GITESTRA_SECRET)_/,
		reason: "secrets are handed over by `secret()` where a flow asks for them"
	},
	{
		pattern: /^STATE_/,
		reason: "state kept between the main and the post part of the action"
	},
	{
		pattern: /^(NODE_OPTIONS|NODE_CHANNEL_FD|NODE_V8_COVERAGE)$/,
		reason: "options of our own Node process"
	}
];
function isWithheld(name) {
	const upper = name.toUpperCase();
	return WITHHELD.some(({ pattern }) => pattern.test(upper));
}
function childEnvironment(inherited, added, searchPaths = {}, delimiter = ":") {
	const cleaned = {};
	for (const [name, value] of Object.entries(inherited)) if (value !== void 0 && !isWithheld(name)) cleaned[name] = value;
	return extendEnvironment(cleaned, added, searchPaths, delimiter);
}
function extendEnvironment(cleaned, added, searchPaths = {}, delimiter = ":") {
	const environment = {
		...cleaned,
		...added
	};
	for (const [name, folders] of Object.entries(searchPaths)) {
		const present = environment[name];
		environment[name] = [...folders, ...present === void 0 || present === "" ? [] : [present]].join(delimiter);
	}
	return environment;
}
// src/process/capture-program.ts
function createCapture(inherited) {
	return ({ argv: [program, ...args], cwd, env = {}, input }) => new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd,
			env: childEnvironment(inherited, env),
			detached: process.platform !== "win32",
			stdio: "pipe",
			windowsHide: true
		});
		const stdout = [];
		const stderr = [];
		child.stdout.on("data", (chunk) => stdout.push(chunk));
		child.stderr.on("data", (chunk) => stderr.push(chunk));
		child.once("error", reject);
		child.once("close", (code) => resolve({
			exitCode: code ?? 1,
			stdout: Buffer.concat(stdout),
			stderr: Buffer.concat(stderr).toString()
		}));
		child.stdin.on("error", () => void 0);
		child.stdin.end(input);
	});
}
// src/process/container-engine.ts
const CANDIDATES = ["docker", "podman"];
const DEFAULT_SOCKET = "/var/run/docker.sock";
const ANSWER_WITHIN = 1e4;
const CONNECT_WITHIN = 1e3;
var EngineFinder = class {
	#process;
	#environment;
	#found = new Map();
	constructor({ process, environment }) {
		this.#process = process;
		this.#environment = environment;
	}
	find(host) {
		const key = host ?? "";
		const found = this.#found.get(key) ?? this.#find(host);
		this.#found.set(key, found);
		return found;
	}
	async #find(written) {
		for (const command of CANDIDATES) {
			if (await this.#process.which(command) === void 0) continue;
			const found = command === "docker" ? await this.#docker(written) : await this.#podman(written);
			if (found !== void 0) return found;
		}
	}
	async #docker(written) {
		const chosen = written ?? this.#environment.DOCKER_HOST;
		const configuredHost = chosen === void 0 ? await this.#hostOfContext() : void 0;
		const host = chosen ?? configuredHost;
		const socket = socketPath(host ?? `unix://${DEFAULT_SOCKET}`);
		if (socket === void 0 || !await listens(socket)) {
			const said = await this.#ask([
				"docker",
				...hostWords("docker", written),
				"version"
			]);
			if (said === void 0) return void 0;
			if (/podman/i.test(said)) return {
				kind: "podman",
				command: "docker",
				host: written,
				sharesFiles: true
			};
		}
		return {
			kind: "docker",
			command: "docker",
			host: written,
			configuredHost,
			sharesFiles: socket === void 0 ? isPipe(host) : !await isMounted(socket)
		};
	}
	async #podman(written) {
		const host = written ?? this.#environment.CONTAINER_HOST;
		if (await this.#ask([
			"podman",
			...hostWords("podman", written),
			"info"
		]) === void 0) return void 0;
		const socket = host === void 0 ? void 0 : socketPath(host);
		return {
			kind: "podman",
			command: "podman",
			host: written,
			sharesFiles: host === void 0 || socket !== void 0 && !await isMounted(socket)
		};
	}
	async #hostOfContext() {
		const context = this.#environment.DOCKER_CONTEXT ?? await this.#currentContext();
		if (context === void 0 || context === "" || context === "default") return void 0;
		const said = await this.#ask([
			"docker",
			"context",
			"inspect",
			context,
			"--format",
			"{{.Endpoints.docker.Host}}"
		]);
		return said?.trim() === "" ? void 0 : said?.trim();
	}
	async #currentContext() {
		try {
			const text = await require_start.readFile(require_start.join(userConfiguration(this.#environment), "config.json"), "utf8");
			return JSON.parse(text).currentContext;
		} catch {
			return;
		}
	}
	async #ask(argv) {
		const lines = [];
		try {
			return (await this.#process.run({
				argv,
				cwd: tmpdir(),
				env: {},
				onLine: (line, stream) => {
					if (stream === "stdout") lines.push(line);
				},
				signal: AbortSignal.timeout(ANSWER_WITHIN),
				gracePeriod: 0
			})).exitCode === 0 ? lines.join("\n") : void 0;
		} catch {
			return;
		}
	}
};
function userConfiguration(environment) {
	return environment.DOCKER_CONFIG ?? require_start.join(environment.HOME ?? homedir(), ".docker");
}
function hostWords(kind, host) {
	if (host === void 0) return [];
	return [kind === "podman" ? "--url" : "--host", host];
}
function socketPath(host) {
	return host.startsWith("unix://") ? host.slice(7) : void 0;
}
function isPipe(host) {
	return host?.startsWith("npipe://") ?? process.platform === "win32";
}
function listens(path) {
	return new Promise((resolve) => {
		const socket = connect(path);
		const answer = (listening) => () => {
			socket.destroy();
			resolve(listening);
		};
		socket.setTimeout(CONNECT_WITHIN, answer(false));
		socket.once("connect", answer(true));
		socket.once("error", answer(false));
	});
}
async function isMounted(socket) {
	if (process.platform !== "linux") return false;
	try {
		const path = await require_start.realpath(socket);
		return (await require_start.readFile("/proc/self/mountinfo", "utf8")).split("\n").some((line) => line.split(" ")[4] === path);
	} catch {
		return false;
	}
}
// src/process/watch-shell.ts
function startWatchShell({ script, name, args = [], env }) {
	const shell = spawn("/bin/sh", [
		"-c",
		script,
		name,
		...args
	], {
		cwd: "/",
		env,
		detached: true,
		stdio: [
			"pipe",
			"ignore",
			"ignore"
		]
	});
	shell.on("error", () => void 0);
	shell.stdin.on("error", () => void 0);
	shell.unref();
	shell.stdin.unref();
	return { tell: (line) => {
		if (shell.stdin.writable) shell.stdin.write(`${line}\n`);
	} };
}
// src/process/container-watch.ts
const SCRIPT$1 = `trap '' HUP INT TERM
names= groups= folders=
while IFS=' ' read -r sign name rest; do
  case $sign in
  +) names="$names $name"; folders="$folders
$name $rest" ;;
  p) groups="$groups $name:$rest" ;;
  -) kept=; for n in $names; do [ "$n" = "$name" ] || kept="$kept $n"; done; names=$kept
     kept=; for g in $groups; do [ "\${g%%:*}" = "$name" ] || kept="$kept $g"; done; groups=$kept
     folders=$(printf '%s\\n' "$folders" | grep -v "^$name ") ;;
  esac
done
[ -n "$names" ] || exit 0
for g in $groups; do kill -KILL "-\${g#*:}" 2>/dev/null; done
printf '%s\\n' "$folders" | while IFS=' ' read -r name folder; do
  [ -n "$folder" ] && rm -rf "$folder"
done
for wait in 0 1 3; do
  sleep $wait
  "$@" $names >/dev/null 2>&1
done
`;
var ContainerWatch = class {
	#environment;
	#shells = new Map();
	constructor(environment) {
		this.#environment = environment;
	}
	add(client, name) {
		this.#tell(client, `+ ${name} ${client.folder}`);
	}
	addGroup(client, name, group) {
		this.#tell(client, `p ${name} ${group}`);
	}
	delete(client, name) {
		this.#tell(client, `- ${name}`);
	}
	#tell(client, line) {
		this.#shell(client)?.tell(line);
	}
	#shell(client) {
		if (process.platform === "win32") return void 0;
		const removal = removalWords(client);
		const key = removal.join(" ");
		const present = this.#shells.get(key);
		if (present !== void 0) return present;
		const shell = startWatchShell({
			script: SCRIPT$1,
			name: "gitestra-container-watch",
			args: removal,
			env: childEnvironment(this.#environment, {})
		});
		this.#shells.set(key, shell);
		return shell;
	}
};
function removalWords(client) {
	const time = client.kind === "podman" ? ["--time", "0"] : [];
	return [
		...withoutConfiguration(client.words),
		"rm",
		"--force",
		...time,
		"--volumes"
	];
}
function withoutConfiguration(words) {
	const at = words.indexOf("--config");
	return at === -1 ? words : [...words.slice(0, at), ...words.slice(at + 2)];
}
// src/process/container-owner.ts
const OWNER_LABEL = "gitestra.owner";
const LOOK_WITHIN = 2e4;
function ownerOfThisProcess() {
	return `${thisMachine()}:${process.pid}:${startOf(process.pid) ?? 0}`;
}
function isDeadOwner(owner) {
	const [machine, pid, start] = owner.split(":");
	if (machine !== thisMachine() || !/^\d+$/.test(pid ?? "")) return false;
	const now = startOf(Number(pid));
	if (now !== void 0) return String(now) !== start;
	return process.platform === "linux" || !isThere$1(Number(pid));
}
function thisMachine() {
	const parts = [hostname()];
	if (process.platform === "linux") try {
		parts.push(require_start.readFileSync("/proc/sys/kernel/random/boot_id", "utf8"), require_start.readlinkSync("/proc/self/ns/pid"));
	} catch {}
	return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);
}
function startOf(pid) {
	try {
		const stat = require_start.readFileSync(`/proc/${pid}/stat`, "latin1");
		return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]);
	} catch {
		return;
	}
}
function isThere$1(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
async function removeLeftovers(client) {
	const signal = AbortSignal.timeout(LOOK_WITHIN);
	const argv = [
		"ps",
		"--all",
		"--filter",
		`label=${OWNER_LABEL}`,
		"--format",
		`{{.ID}} ${client.kind === "podman" ? `{{index .Labels "${OWNER_LABEL}"}}` : `{{.Label "${OWNER_LABEL}"}}`}`
	];
	const left = [];
	await client.run({
		argv,
		signal,
		onLine: (line, stream) => {
			const [id, owner] = line.split(" ");
			if (stream === "stdout" && id !== void 0 && owner !== void 0 && isDeadOwner(owner)) left.push(id);
		}
	});
	if (left.length === 0) return;
	const removal = removalWords(client).slice(removalWords(client).lastIndexOf("rm"));
	await client.run({
		argv: [...removal, ...left],
		signal
	});
}
// src/process/container-arguments.ts
const OF_THE_ENGINE = /^(PATH|HOME|USER|PWD|TMPDIR|LANG|LC_.*|LD_.*|DOCKER_.*|CONTAINER_.*|CONTAINERS_.*|REGISTRY_AUTH_FILE|BUILDKIT_.*|GO(DEBUG|GC|MAXPROCS|MEMLIMIT|TRACEBACK)|XDG_.*|SSH_.*|(HTTPS?|NO|ALL)_PROXY)$/i;
function containerInvocation(command, envFilePath) {
	const { options, kind } = command;
	const [entry, ...entryArguments] = options.entryPoint ?? [];
	const environment = environmentFlags(command.env, envFilePath);
	return {
		args: [
			...command.init ? ["--init"] : [],
			"--name",
			command.name,
			...Object.entries(command.labels).flatMap(([name, value]) => ["--label", `${name}=${value}`]),
			...command.withoutLog ? ["--log-driver", "none"] : [],
			"--pull=never",
			"--workdir",
			command.workingDir,
			...command.mounts.flatMap((mount) => ["--volume", mount]),
			...entry === void 0 ? [] : ["--entrypoint", entry],
			...single("--user", options.user),
			...single("--network", options.networkMode),
			...single("--shm-size", bytes("shmSize", options.shmSize)),
			...options.privileged === true ? ["--privileged"] : [],
			...each("--add-host", options.extraHosts),
			...each("--publish", options.portBindings),
			...each("--volume", options.volumes),
			...(options.deviceRequests ?? []).flatMap((request) => deviceFlags(kind, request)),
			...single("--cpus", options.cpu?.cpus),
			...memoryFlags(options.memory),
			...environment.flags,
			command.image,
			...entryArguments,
			...command.argv
		],
		env: environment.values,
		envFile: environment.lines
	};
}
function single(flag, value) {
	return value === void 0 || value === "" ? [] : [flag, String(value)];
}
function each(flag, values) {
	return (values ?? []).flatMap((value) => [flag, value]);
}
function memoryFlags(memory) {
	if (memory === void 0) return [];
	return [
		...single("--memory", bytes("memory.memory", memory.memory)),
		...single("--memory-swap", bytes("memory.memorySwap", memory.memorySwap)),
		...single("--memory-swappiness", memory.memorySwappiness),
		...single("--memory-reservation", bytes("memory.memoryReservation", memory.memoryReservation)),
		...single("--kernel-memory", bytes("memory.kernelMemory", memory.kernelMemory)),
		...memory.oomKillDisable === true ? ["--oom-kill-disable"] : []
	];
}
const UNITS = {
	"": 1,
	k: 1024,
	m: 1024 ** 2,
	g: 1024 ** 3,
	t: 1024 ** 4
};
function bytes(property, size) {
	if (size === void 0 || size.trim() === "") return void 0;
	const match = /^\s*(-?\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b)?\s*$/i.exec(size);
	if (match === null) throw new TaskFailure(`property \`${property}\`: the size \`${size}\` is not understood; write for instance 512MB or 2GB`);
	return String(Math.round(Number(match[1]) * UNITS[match[2].toLowerCase()]));
}
function deviceFlags(kind, request) {
	return kind === "podman" ? podmanDevices(request) : ["--gpus", dockerDevices(request)];
}
function dockerDevices(request) {
	const [capabilities, ...alternatives] = request.capabilities ?? [];
	if (alternatives.length > 0) throw new TaskFailure("property `deviceRequests`: the command line of docker takes one list of capabilities a request; write one request for each alternative");
	const options = Object.entries(request.options ?? {}).map(([key, value]) => `${key}=${value}`);
	const fields = [
		...request.driver === void 0 ? [] : [`driver=${request.driver}`],
		...request.count === void 0 ? [] : [`count=${request.count === -1 ? "all" : request.count}`],
		...request.deviceIds === void 0 ? [] : [`device=${request.deviceIds.join(",")}`],
		...capabilities === void 0 ? [] : [`capabilities=${capabilities.join(",")}`],
		...options.length === 0 ? [] : [`options=${options.join(",")}`]
	];
	return fields.length === 0 ? "all" : fields.map((field) => field.includes(",") ? `"${field}"` : field).join(",");
}
function podmanDevices(request) {
	const vendor = `${request.driver === void 0 || request.driver === "" ? "nvidia" : request.driver}.com/gpu`;
	const count = Math.max(0, request.count ?? -1);
	return (request.deviceIds ?? (count === 0 ? ["all"] : Array.from({ length: count }, (_, id) => `${id}`))).flatMap((id) => ["--device", `${vendor}=${id}`]);
}
function environmentFlags(env, envFilePath) {
	const flags = [];
	const values = {};
	const lines = [];
	for (const [name, value] of Object.entries(env)) if (!OF_THE_ENGINE.test(name)) {
		flags.push("--env", name);
		values[name] = value;
	} else if (/[\r\n]/.test(value)) throw new TaskFailure(`environment variable \`${name}\` holds a line break, which cannot be handed to a container under this name; use another name`);
	else lines.push(`${name}=${value}`);
	return {
		flags: [...lines.length === 0 ? [] : ["--env-file", envFilePath], ...flags],
		values,
		lines
	};
}
// src/process/container-files.ts
const CHANGE_WITHIN = 12e4;
async function openToContainer(folder) {
	const { mode } = await require_start.lstat(folder);
	if ((mode & 7) !== 7) await require_start.chmod(folder, mode | 511);
	for (const entry of await require_start.readdir(folder, { withFileTypes: true })) if (entry.isDirectory()) await openToContainer(require_start.join(folder, entry.name));
}
async function takeOwnership(request) {
	const user = process.geteuid?.();
	if (user === void 0 || user === 0) return void 0;
	const { workingDir } = request;
	if (!await hasForeign(workingDir, user)) return void 0;
	const owner = `${user}:${process.getegid?.() ?? user}`;
	for (const inside of [owner, "0:0"]) {
		await changeInside(request, inside);
		if (!await hasForeign(workingDir, user)) return void 0;
	}
	await new Promise((resolve) => {
		execFile("sudo", [
			"-n",
			"chown",
			"-Rh",
			owner,
			workingDir
		], { timeout: CHANGE_WITHIN }, resolve);
	});
	if (!await hasForeign(workingDir, user)) return void 0;
	return `files in ${workingDir} belong to the user of the container and could not be given to the user of this machine: image ${request.image} has no \`chown\`; write \`user: "${owner}"\`, or \`fileHandlingStrategy: VOLUME\`, which copies them`;
}
async function hasForeign(folder, user) {
	if ((await require_start.lstat(folder)).uid !== user) return true;
	let entries;
	try {
		entries = await require_start.readdir(folder, { withFileTypes: true });
	} catch {
		return true;
	}
	for (const entry of entries) {
		const path = require_start.join(folder, entry.name);
		if (entry.isDirectory() ? await hasForeign(path, user) : (await require_start.lstat(path)).uid !== user) return true;
	}
	return false;
}
async function changeInside({ client, image, workingDir }, owner) {
	const container = [
		"--rm",
		"--pull=never",
		"--network",
		"none",
		"--log-driver",
		"none",
		"--user",
		"0:0"
	];
	const mount = [
		"--volume",
		`${workingDir}:${workingDir}`,
		"--workdir",
		"/"
	];
	const argv = [
		"run",
		...container,
		...mount,
		"--entrypoint",
		"chown",
		image,
		"-Rh",
		owner,
		workingDir
	];
	await client.run({
		argv,
		signal: AbortSignal.timeout(CHANGE_WITHIN)
	}).catch(() => void 0);
}
// src/util/registry-refusal.ts
const DENIED = /unauthorized|denied|authentication required|no basic auth|incorrect username or password|invalid username\/password|\b40[13]\b/i;
const UNKNOWN = /manifest unknown|not found|does not exist|no such host|invalid reference format/i;
function refusalHelp(said, image) {
	const name = `property \`${image}\``;
	const access = "`credentials` or `config` with access to the registry";
	if (DENIED.test(said)) return `; check ${name}, and give ${access}`;
	return UNKNOWN.test(said) ? `; check ${name}` : "";
}
// src/process/container-image.ts
const PAUSES = [2e3, 8e3];
const PASSING = /\b5\d\d\b|timeout|timed out|TLS handshake|connection reset|broken pipe|unexpected EOF|toomanyrequests|temporar/i;
async function ensureImage(client, image, signal) {
	for (let attempt = 0;; attempt++) {
		const complaint = [];
		if ((await client.run({
			argv: [
				"pull",
				"--quiet",
				image
			],
			signal,
			onLine: (line, stream) => {
				if (stream === "stderr" && line.trim() !== "") complaint.push(line);
			}
		})).exitCode === 0) return;
		signal.throwIfAborted();
		const said = complaint.slice(-3).join(" ");
		const pause = PAUSES[attempt];
		if (pause === void 0 || !PASSING.test(said)) throw new TaskFailure(`image ${image} could not be pulled: ${said}${refusalHelp(said, "containerImage")}`);
		await setTimeout$1(pause, void 0, { signal });
	}
}
function isMissingImage(complaint) {
	return /no such image|unable to find image|image not known/i.test(complaint);
}
// src/process/container-labels.ts
const NAMES = {
	namespace: "namespace",
	flow: "flow-id",
	task: "task-id",
	execution: "execution-id",
	taskrun: "taskrun-id"
};
const LONGEST$1 = 63;
function kestraLabels(given) {
	const labels = {};
	for (const [name, kestra] of Object.entries(NAMES)) {
		const value = given[name];
		if (value !== void 0) labels[`kestra.io/${kestra}`] = value.slice(0, LONGEST$1).replace(/-+$|\.+$|_+$/, "");
	}
	if (given.attempt !== void 0) labels["kestra.io/taskrun-attempt"] = String(Number(given.attempt) - 1);
	return labels;
}
// src/process/engine-complaint.ts
const PROPERTIES$1 = [
	[/swappiness/i, "memory.memorySwappiness"],
	[/memory-?swap/i, "memory.memorySwap"],
	[/memory[- ]reservation/i, "memory.memoryReservation"],
	[/kernel[- ]memory|kmem/i, "memory.kernelMemory"],
	[/\boom\b|oom-kill/i, "memory.oomKillDisable"],
	[/memory limit|--memory\b|memory\.(max|limit)/i, "memory.memory"],
	[/range of cpus|--cpus\b|nanocpus/i, "cpu.cpus"],
	[/shm-?size|shm size/i, "shmSize"],
	[/unable to find (user|group)|no matching entries in (passwd|group)|--user\b/i, "user"],
	[/add-host/i, "extraHosts"],
	[/device driver|--gpus\b|\bcdi\b/i, "deviceRequests"],
	[/(host|container) ?port|port range|port is already allocated|address already in use/i, "portBindings"],
	[/invalid ip address|--publish\b/i, "portBindings"],
	[/volume|invalid mount|mount path|mounts? denied|bind source|invalid mode/i, "volumes"],
	[/apply caps|privileged/i, "privileged"],
	[/network/i, "networkMode"],
	[/invalid reference format/i, "containerImage"]
];
function propertyBehind(complaint) {
	const found = PROPERTIES$1.find(([pattern]) => pattern.test(complaint));
	return found === void 0 ? "" : ` (property \`${found[1]}\`)`;
}
// src/process/engine-speech.ts
const COMPLAINT = /^(docker|podman): |^invalid argument ".*" for "|^Usage: +(docker|podman) |^(Error response from daemon|Error): |^Unable to find image |^(See|Run) '(docker|podman)|^time="[^"]+" level=|^Cannot connect to /;
const WARNING = /^WARNING: (IPv[46] |Your kernel |The requested image's platform|Published ports |Disabling |Specifying |Localhost DNS |Ignoring |OOM killer )/;
var EngineSpeech = class {
	#onLine;
	#held = [];
	#scriptSpoke = false;
	warnings = [];
	constructor(onLine) {
		this.#onLine = onLine;
	}
	get complaint() {
		return withoutFiller(this.#held);
	}
	accept(line, stream) {
		if (this.#scriptSpoke) return this.#onLine(line, stream);
		if (stream === "stderr" && WARNING.test(line)) {
			this.warnings.push(line.slice(9));
			return;
		}
		if (stream === "stderr" && (COMPLAINT.test(line) || line.trim() === "" && this.#held.length > 0)) {
			this.#held.push(line);
			return;
		}
		this.#scriptSpoke = true;
		return this.#flush(line, stream);
	}
	forget() {
		this.#held = [];
	}
	async release() {
		this.#scriptSpoke = true;
		await this.#flush();
	}
	async #flush(line, stream = "stderr") {
		const held = this.#held;
		this.#held = [];
		for (const earlier of held) await this.#onLine(earlier, "stderr");
		if (line !== void 0) await this.#onLine(line, stream);
	}
};
function withoutFiller(lines) {
	return lines.filter((line) => line.trim() !== "" && !/^(See|Run) '|^Usage: /.test(line));
}
// src/process/podman-init.ts
const PLACES = [
	"/usr/libexec/podman",
	"/usr/lib/podman",
	"/usr/local/libexec/podman",
	"/usr/bin",
	"/usr/local/bin"
];
let answer;
function hasInit() {
	answer ??= Promise.all(PLACES.map((place) => isThere(`${place}/catatonit`))).then((all) => all.includes(true));
	return answer;
}
function isThere(path) {
	return require_start.access(path).then(() => true, () => false);
}
// src/process/container-run.ts
const REMOVE_WITHIN = 3e4;
const LATER = [
	300,
	1500,
	5e3
];
const STOP_WITHIN = 1e4;
const SUCCESS = 0;
const ENGINE_FAILED = [
	125,
	126,
	127
];
async function runContainer(run) {
	const options = run.request.options;
	return new Container(run, options, options.wait === false || (options.fileHandlingStrategy === void 0 ? !run.sharesFiles : options.fileHandlingStrategy === "VOLUME")).run();
}
var Container = class {
	#client;
	#watch;
	#request;
	#options;
	#copies;
	#name;
	#speech;
	#warnings = [];
	#ladder = new AbortController();
	#stopping;
	#left = true;
	constructor({ client, watch, request }, options, copies) {
		this.#client = client;
		this.#watch = watch;
		this.#request = request;
		this.#options = options;
		this.#copies = copies;
		this.#name = containerName(request.labels?.task);
		this.#speech = new EngineSpeech(request.onLine);
	}
	async run() {
		const { signal } = this.#request;
		const abort = () => {
			this.#stopping ??= this.#stop().finally(() => this.#ladder.abort());
		};
		this.#watch.add(this.#client, this.#name);
		signal.addEventListener("abort", abort, { once: true });
		if (signal.aborted) abort();
		try {
			const result = await this.#work();
			await this.#stopping;
			const warnings = [...this.#speech.warnings, ...this.#warnings];
			const containerId = await this.#id();
			return {
				...result,
				warnings,
				terminated: this.#stopping !== void 0,
				...containerId === void 0 ? {} : { containerId }
			};
		} finally {
			signal.removeEventListener("abort", abort);
			await this.#stopping;
			if (this.#left) await this.#remove();
			if (this.#stopping === void 0 || await this.#id() !== void 0) this.#watch.delete(this.#client, this.#name);
			else this.#removeLater();
		}
	}
	async #work() {
		const { image, cwd } = this.#request;
		const policy = this.#options.pullPolicy ?? "IF_NOT_PRESENT";
		if (!this.#copies) await openToContainer(cwd);
		if (policy === "ALWAYS") await ensureImage(this.#client, image, this.#request.signal);
		const invocation = await this.#invocation();
		const made = await this.#make(invocation, policy);
		if (!this.#copies) {
			await this.#giveBack();
			return made;
		}
		await this.#copyIn();
		const argv = [
			"start",
			...this.#options.wait === false ? [] : ["--attach"],
			this.#name
		];
		if (this.#options.wait === false) {
			const started = await this.#do("start", argv);
			this.#left = false;
			return started;
		}
		const result = await this.#attached({
			argv,
			signal: this.#ladder.signal
		});
		await this.#stopping;
		await this.#copyOut();
		this.#left = this.#stopping !== void 0 || this.#options.delete !== false;
		return result;
	}
	async #make(invocation, policy) {
		try {
			return await this.#tryToMake(invocation);
		} catch (error) {
			const { image, signal } = this.#request;
			if (policy !== "IF_NOT_PRESENT" || !isMissingImage(error.message)) throw error;
			await ensureImage(this.#client, image, signal);
			return this.#tryToMake(invocation);
		}
	}
	#tryToMake({ args, env }) {
		if (this.#copies) return this.#do("create", ["create", ...args], env);
		const argv = [
			"run",
			...this.#options.delete === false ? [] : ["--rm"],
			...args
		];
		return this.#attached({
			argv,
			env,
			cwd: this.#request.cwd,
			signal: this.#ladder.signal
		});
	}
	async #invocation() {
		const client = this.#client;
		const { cwd: workingDir, image, argv, env, folders = [] } = this.#request;
		const waits = this.#options.wait !== false;
		const mounts = this.#copies ? folders : [`${workingDir}:${workingDir}`, ...folders.map((folder) => `${folder}:${folder}:ro`)];
		const envFile = require_start.join(client.folder, "env");
		const invocation = containerInvocation({
			kind: client.kind,
			name: this.#name,
			labels: this.#labels(),
			image,
			argv,
			workingDir,
			mounts,
			env,
			options: this.#options,
			init: client.kind === "docker" || await hasInit(),
			withoutLog: waits && this.#options.delete !== false
		}, envFile);
		if (invocation.envFile.length > 0) await require_start.writeFile(envFile, `${invocation.envFile.join("\n")}\n`, { mode: 384 });
		return {
			...invocation,
			args: [
				"--cidfile",
				require_start.join(client.folder, "cid"),
				...invocation.args
			]
		};
	}
	#labels() {
		const given = this.#request.labels ?? {};
		const labels = {
			gitestra: "true",
			...kestraLabels(given)
		};
		for (const [name, value] of Object.entries(given)) labels[`gitestra.${name}`] = value;
		if (this.#options.wait !== false && this.#options.delete !== false) labels[OWNER_LABEL] = ownerOfThisProcess();
		return labels;
	}
	async #attached(command) {
		const result = await this.#client.run({
			...command,
			onLine: (line, stream) => this.#speech.accept(line, stream),
			onStart: (group) => this.#watch.addGroup(this.#client, this.#name, group)
		});
		const complaint = this.#speech.complaint;
		if (this.#stopping === void 0 && isEngineFailure(this.#client, result, complaint)) {
			this.#speech.forget();
			throw this.#failure(complaint, result.exitCode);
		}
		await this.#speech.release();
		this.#left = this.#copies || this.#stopping !== void 0;
		return result;
	}
	async #do(what, argv, env) {
		const complaint = [];
		const result = await this.#client.run({
			argv,
			signal: this.#ladder.signal,
			...env === void 0 ? {} : { env },
			onLine: (line, stream) => {
				if (stream === "stderr") complaint.push(line);
			},
			onStart: (group) => this.#watch.addGroup(this.#client, this.#name, group)
		});
		if (this.#stopping !== void 0) throw this.#request.signal.reason;
		if (result.exitCode !== SUCCESS) throw this.#failure(complaint.length === 0 ? [`\`${what}\` failed`] : complaint, result.exitCode);
		return result;
	}
	#failure(complaint, exitCode) {
		const { image } = this.#request;
		const said = withoutFiller(complaint).map((line) => line.replace(/^(docker|podman|Error): /, "")).slice(-3).join(" ");
		const help = isMissingImage(said) ? this.#missingHelp() : propertyBehind(said.replace(image, "").replace(this.#name, ""));
		return new TaskFailure(`${this.#client.command} could not run image ${image}: ${said}${help}`, { ...exitCode === null ? {} : { exitCode } });
	}
	#missingHelp() {
		return this.#options.pullPolicy === "NEVER" ? "; `pullPolicy: NEVER` keeps it from being pulled: bring it to the machine before, or check property `containerImage`" : "; check property `containerImage`";
	}
	async #copyIn() {
		const { cwd, folders = [] } = this.#request;
		await openToContainer(cwd);
		for (const folder of [cwd, ...folders]) await this.#do("cp", [
			"cp",
			folder,
			`${this.#name}:${require_start.dirname(folder)}`
		]);
	}
	async #copyOut() {
		const { cwd } = this.#request;
		const complaint = [];
		if ((await this.#client.run({
			argv: [
				"cp",
				`${this.#name}:${cwd}/.`,
				cwd
			],
			signal: AbortSignal.timeout(REMOVE_WITHIN * 10),
			onLine: (line) => void complaint.push(line)
		})).exitCode === SUCCESS) return;
		const message = `files could not be copied out of the container: ${complaint.slice(-3).join(" ")}`;
		if (this.#stopping === void 0) throw new TaskFailure(message);
		this.#warnings.push(message);
	}
	async #giveBack() {
		const { image, cwd } = this.#request;
		await this.#stopping;
		const warning = await takeOwnership({
			client: this.#client,
			image,
			workingDir: cwd
		});
		if (warning !== void 0) this.#warnings.push(warning);
	}
	async #stop() {
		const grace = this.#options.killGracePeriod ?? 0;
		if (grace > 0) {
			const seconds = String(Math.ceil(grace / 1e3));
			await this.#quietly([
				"stop",
				"-t",
				seconds,
				this.#name
			], grace + STOP_WITHIN);
		}
		if (this.#copies) await this.#quietly(["kill", this.#name], STOP_WITHIN);
		else await this.#remove();
	}
	#removeLater() {
		for (const delay of LATER) setTimeout(() => void this.#remove(), delay).unref();
	}
	async #remove() {
		const removal = removalWords(this.#client);
		await this.#quietly([...removal.slice(removal.lastIndexOf("rm")), this.#name], REMOVE_WITHIN);
	}
	async #quietly(argv, within) {
		const signal = AbortSignal.timeout(within);
		await this.#client.run({
			argv,
			signal,
			gracePeriod: 0
		}).catch(() => void 0);
	}
	async #id() {
		const text = await require_start.readFile(require_start.join(this.#client.folder, "cid"), "utf8").catch(() => "");
		return text.trim() === "" ? void 0 : text.trim();
	}
};
function containerName(task) {
	const readable = (task ?? "").replace(/[^a-zA-Z0-9_.-]+/g, "-").slice(0, 40);
	return [
		"gitestra",
		...readable === "" ? [] : [readable],
		randomUUID().slice(0, 13)
	].join("-");
}
function isEngineFailure(client, { exitCode }, complaint) {
	if (complaint.some((line) => /failed to start containers|unable to start container/.test(line))) return true;
	if (!ENGINE_FAILED.includes(exitCode)) return false;
	const own = client.kind === "podman" ? /^(Error|podman): |level=error/ : /^docker: |^Error response from daemon|^Cannot connect|^invalid argument /;
	return complaint.some((line) => own.test(line));
}
// src/process/engine-client.ts
const DOCKER_HUB = "https://index.docker.io/v1/";
async function openEngineClient(request) {
	const { engine, process } = request;
	const configuration = clientConfiguration(request);
	const folder = await require_start.mkdtemp(require_start.join(tmpdir(), "gitestra-engine-"));
	if (configuration !== void 0) await require_start.writeFile(require_start.join(folder, "config.json"), JSON.stringify(configuration), { mode: 384 });
	const own = configuration === void 0 ? [] : configurationWords(engine.kind, folder);
	const env = configuration === void 0 ? {} : { REGISTRY_AUTH_FILE: require_start.join(folder, "config.json") };
	const host = engine.host ?? (configuration === void 0 ? void 0 : engine.configuredHost);
	const words = [
		engine.command,
		...engine.kind === "podman" ? ["--log-level", "error"] : [],
		...own,
		...hostWords(engine.kind, host)
	];
	return {
		kind: engine.kind,
		command: engine.command,
		words,
		folder,
		run: ({ argv, cwd = tmpdir(), onLine = () => void 0, gracePeriod = 1e3, ...command }) => process.run({
			...command,
			argv: [...words, ...argv],
			cwd,
			onLine,
			gracePeriod,
			env: {
				...env,
				...command.env
			}
		}),
		close: () => require_start.rm(folder, {
			recursive: true,
			force: true
		})
	};
}
function configurationWords(kind, folder) {
	return kind === "podman" ? [] : ["--config", folder];
}
function clientConfiguration({ options, image, environment }) {
	const { credentials } = options;
	if ((options.config === void 0 || options.config === null) && credentials === void 0) return void 0;
	const config = readConfig(options.config);
	if (credentials !== void 0) config.auths = {
		...config.auths,
		[registryOf(credentials, image)]: authentication(credentials)
	};
	config.cliPluginsExtraDirs ??= [require_start.join(userConfiguration(environment), "cli-plugins")];
	return config;
}
function authentication(credentials) {
	const { username, password, identityToken, registryToken } = credentials;
	const basic = username === void 0 ? void 0 : toBase64(`${username}:${password ?? ""}`);
	const auth = credentials.auth ?? basic;
	return {
		...auth === void 0 ? {} : { auth },
		...identityToken === void 0 ? {} : { identitytoken: identityToken },
		...registryToken === void 0 ? {} : { registrytoken: registryToken }
	};
}
function registryOf({ registry }, image) {
	const written = registry?.trim() || registryOfImage(image);
	if (written === void 0) return DOCKER_HUB;
	const address = written.replace(/\/+$/, "").replace(/\/v2$/, "");
	const host = address.replace(/^https?:\/\//, "");
	return /^(registry-1|index)?\.?docker\.io(\/v[12])?$/.test(host) ? DOCKER_HUB : address;
}
function registryOfImage(image) {
	const first = image?.split("/")[0] ?? "";
	return image?.includes("/") === true && /[.:]|^localhost$/.test(first) ? first : void 0;
}
function readConfig(config) {
	if (config === void 0 || config === null) return {};
	if (typeof config !== "string") return { ...config };
	let read;
	try {
		read = JSON.parse(config);
	} catch (cause) {
		throw new TaskFailure("property `config`: the text is no JSON; write a map, or the JSON of a config.json", { cause });
	}
	if (typeof read !== "object" || read === null || Array.isArray(read)) throw new TaskFailure("property `config`: the text is no JSON object");
	return read;
}
function toBase64(text) {
	return Buffer.from(text, "utf8").toString("base64");
}
// src/process/container-runner.ts
function createContainerRunner(options) {
	const { process, environment } = options;
	const finder = new EngineFinder(options);
	const watch = new ContainerWatch(environment);
	const cleaned = new Set();
	const open = async (wanted, image) => {
		const engine = await finder.find(wanted.host);
		if (engine === void 0) throw noEngine(wanted.host, image);
		return [engine, await openEngineClient({
			engine,
			options: wanted,
			image,
			process,
			environment
		})];
	};
	const cleanUp = async (engine) => {
		if (cleaned.has(engine)) return;
		cleaned.add(engine);
		const client = await openEngineClient({
			engine,
			options: {},
			image: void 0,
			process,
			environment
		});
		await removeLeftovers(client).catch(() => void 0).finally(client.close);
	};
	return {
		available: async (host) => await finder.find(host) !== void 0,
		async run(request) {
			request.signal.throwIfAborted();
			const [engine, client] = await open(request.options, request.image);
			try {
				const result = runContainer({
					client,
					watch,
					sharesFiles: engine.sharesFiles,
					request
				});
				await Promise.allSettled([result, cleanUp(engine)]);
				return await result;
			} finally {
				await client.close();
			}
		},
		async command({ engine: wanted, image, ...request }) {
			request.signal.throwIfAborted();
			const [, client] = await open(wanted, image);
			try {
				return await client.run(request);
			} finally {
				await client.close();
			}
		}
	};
}
function noEngine(host, image) {
	const what = image === void 0 ? "there is no container engine" : `image ${image} cannot be run`;
	if (host !== void 0) return new TaskFailure(`${what}: no docker or podman answers at ${host}`);
	return new TaskFailure(`${what}: neither docker nor podman answers on this machine; start one of them, or run on the host (\`taskRunner: {type: io.kestra.plugin.core.runner.Process}\`)`);
}
// src/process/process-watch.ts
const SCRIPT = `trap '' HUP INT TERM
groups=
while read -r sign group; do
  case $sign in
  +) groups="$groups $group" ;;
  -) kept=; for g in $groups; do [ "$g" = "$group" ] || kept="$kept $g"; done; groups=$kept ;;
  esac
done
for g in $groups; do kill -TERM "-$g" 2>/dev/null; done
for look in 1 2 3 4; do
  kept=; for g in $groups; do kill -0 "-$g" 2>/dev/null && kept="$kept $g"; done; groups=$kept
  [ -n "$groups" ] || exit 0
  sleep 1
done
for g in $groups; do kill -KILL "-$g" 2>/dev/null; done
`;
let shell;
function watchGroup(leader) {
	tell(`+ ${leader}`);
}
function unwatchGroup(leader) {
	tell(`- ${leader}`);
}
function tell(line) {
	if (process.platform === "win32") return;
	shell ??= startWatchShell({
		script: SCRIPT,
		name: "gitestra-process-watch",
		env: { PATH: "/usr/bin:/bin" }
	});
	shell.tell(line);
}
// src/process/process-groups.ts
var process_groups_exports = require_rolldown_runtime.__exportAll({
	ProcessGroups: () => ProcessGroups,
	endGroup: () => endGroup,
	isGroupAlive: () => isGroupAlive,
	signalGroup: () => signalGroup
});
const FIRST_LOOK = 5;
const LONGEST_LOOK = 100;
function signalGroup(leader, signal) {
	if (process.platform === "win32") return signalTree(leader, signal);
	try {
		process.kill(-leader, signal);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
function signalTree(leader, signal) {
	try {
		process.kill(leader, 0);
	} catch {
		return false;
	}
	if (signal !== 0) spawnSync("taskkill", [
		"/PID",
		String(leader),
		"/T",
		...signal === "SIGKILL" ? ["/F"] : []
	], { stdio: "ignore" });
	return true;
}
function isGroupAlive(leader) {
	if (!signalGroup(leader, 0)) return false;
	if (process.platform !== "linux") return true;
	try {
		return require_start.readdirSync("/proc").some((name) => /^\d+$/.test(name) && isRunningMember(name, leader));
	} catch {
		return true;
	}
}
function isRunningMember(pid, leader) {
	try {
		const stat = require_start.readFileSync(`/proc/${pid}/stat`, "latin1");
		const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return Number(group) === leader && state !== "Z" && state !== "X";
	} catch {
		return false;
	}
}
async function endGroup(leader, grace) {
	if (!signalGroup(leader, "SIGTERM")) return;
	const deadline = Date.now() + grace;
	for (let wait = FIRST_LOOK; Date.now() < deadline; wait = Math.min(wait * 2, LONGEST_LOOK)) {
		await new Promise((resolve) => setTimeout(resolve, Math.min(wait, deadline - Date.now())));
		if (!isGroupAlive(leader)) return;
	}
	signalGroup(leader, "SIGKILL");
}
var ProcessGroups = class {
	#leaders = new Set();
	get size() {
		return this.#leaders.size;
	}
	add(leader) {
		this.#leaders.add(leader);
		watchGroup(leader);
	}
	delete(leader) {
		if (this.#leaders.delete(leader)) unwatchGroup(leader);
	}
	async endAll(grace) {
		await Promise.all([...this.#leaders].map((leader) => endGroup(leader, grace)));
	}
	killAll() {
		for (const leader of this.#leaders) signalGroup(leader, "SIGKILL");
	}
};
// src/process/find-program.ts
async function findProgram(program, environment) {
	if (program === "") return void 0;
	const windows = process.platform === "win32";
	const endings = windows ? ["", ...(environment.PATHEXT ?? ".COM;.EXE;.BAT;.CMD").split(";")] : [""];
	const direct = require_start.isAbsolute(program) || program.includes("/") || windows && program.includes("\\");
	const folders = direct ? [""] : (environment.PATH ?? environment.Path ?? "").split(require_start.delimiter).filter((f) => f !== "");
	for (const folder of folders) for (const ending of endings) {
		const path = direct ? require_start.resolve(program + ending) : require_start.join(folder, program + ending);
		if (await isExecutable(path)) return path;
	}
}
async function isExecutable(path) {
	try {
		if (!(await require_start.stat(path)).isFile()) return false;
		await require_start.access(path, require_start.constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
// \0builtin:string_decoder
const builtin$1 = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:string_decoder");
const StringDecoder = builtin$1().StringDecoder;
// src/process/line-splitter.ts
const LONGEST_LINE = 1048576;
const MESSAGE_START = "::{";
var LineSplitter = class {
	#decoder = new StringDecoder("utf8");
	#pieces = [];
	#length = 0;
	#continued = false;
	#afterReturn = false;
	push(chunk) {
		return this.#cut(this.#decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)));
	}
	end() {
		const lines = this.#cut(this.#decoder.end());
		if (this.#length > 0) lines.push(this.#take(""));
		return lines;
	}
	#cut(text) {
		const lines = [];
		if (text === "") return lines;
		let start = this.#afterReturn && text.startsWith("\n") ? 1 : 0;
		this.#afterReturn = text.endsWith("\r");
		let feed = text.indexOf("\n", start);
		let carriage = text.indexOf("\r", start);
		while (feed !== -1 || carriage !== -1) {
			const end = carriage === -1 || feed !== -1 && feed < carriage ? feed : carriage;
			lines.push(this.#take(text.slice(start, end)));
			start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
			if (feed !== -1 && feed < start) feed = text.indexOf("\n", start);
			if (carriage !== -1 && carriage < start) carriage = text.indexOf("\r", start);
		}
		if (start < text.length) this.#keep(start === 0 ? text : text.slice(start), lines);
		return lines;
	}
	#take(end) {
		const line = this.#length === 0 ? end : this.#pieces.join("") + end;
		this.#pieces = [];
		this.#length = 0;
		this.#continued = false;
		return line;
	}
	#keep(piece, lines) {
		this.#pieces.push(piece);
		this.#length += piece.length;
		if (this.#length <= 1048576 || this.#length <= 67108864 && this.#isMessage()) return;
		let rest = this.#pieces.join("");
		while (rest.length > LONGEST_LINE) {
			const cut = isHighSurrogate(rest.charCodeAt(1048575)) ? 1048575 : LONGEST_LINE;
			lines.push(rest.slice(0, cut));
			rest = rest.slice(cut);
		}
		this.#pieces = [rest];
		this.#length = rest.length;
		this.#continued = true;
	}
	#isMessage() {
		if (this.#continued) return false;
		return this.#pieces.slice(0, 3).join("").startsWith(MESSAGE_START);
	}
};
function isHighSurrogate(unit) {
	return unit >= 55296 && unit <= 56319;
}
// src/process/process-runner.ts
var process_runner_exports = require_rolldown_runtime.__exportAll({ createProcessRunner: () => createProcessRunner });
const DEFAULT_GRACE = 4e3;
const DRAIN_IDLE = 300;
const DRAIN_LIMIT = 5e3;
function createProcessRunner(options) {
	const groups = options.groups ?? new ProcessGroups();
	const found = new Map();
	const inherited = childEnvironment(options.environment, {});
	return {
		run: (request) => runProcess(request, inherited, groups),
		async which(program) {
			const known = found.get(program);
			if (known !== void 0) return known;
			const path = await findProgram(program, options.environment);
			if (path !== void 0) found.set(program, path);
			return path;
		}
	};
}
async function runProcess(request, inherited, groups) {
	request.signal.throwIfAborted();
	const start = Date.now();
	const child = await startChild(request, inherited, groups);
	const leader = child.pid;
	request.onStart?.(leader);
	const grace = request.gracePeriod ?? DEFAULT_GRACE;
	let ending;
	const abort = () => {
		ending ??= endGroup(leader, grace);
	};
	let others;
	const endOthers = () => {
		others ??= leaveNothing(leader, grace, groups);
		return others;
	};
	request.signal.addEventListener("abort", abort, { once: true });
	if (request.signal.aborted) abort();
	try {
		const output = new ChildOutput(child, request.onLine);
		const [exitCode, signalName] = await ended(child);
		await output.drained();
		const terminated = ending !== void 0;
		await ending;
		return {
			exitCode,
			signalName,
			terminated,
			leftOthers: endOthers() && !terminated,
			duration: Date.now() - start
		};
	} finally {
		request.signal.removeEventListener("abort", abort);
		endOthers();
	}
}
async function startChild(request, inherited, groups) {
	const [program, ...args] = request.argv;
	if (program === void 0 || program === "") throw new TaskFailure("there is no program to run");
	const env = extendEnvironment(inherited, request.env, request.searchPaths, require_start.delimiter);
	const child = spawnChild(program, args, request.cwd, env);
	if (child.pid !== void 0) groups.add(child.pid);
	await new Promise((resolve, reject) => {
		child.once("spawn", resolve);
		child.once("error", (error) => reject(startFailure(program, request.cwd, error)));
	});
	child.on("error", () => void 0);
	return child;
}
function spawnChild(program, args, cwd, env) {
	try {
		return spawn(program, args, {
			cwd,
			env,
			detached: process.platform !== "win32",
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			windowsHide: true
		});
	} catch (error) {
		throw startFailure(program, cwd, error);
	}
}
function startFailure(program, cwd, cause) {
	if (cause.code === "ENOENT") return new TaskFailure(require_start.existsSync(cwd) ? `\`${program}\` was not found on PATH` : `the folder ${cwd} is not there`, { cause });
	if (cause.code === "EACCES") return new TaskFailure(`\`${program}\` may not be executed (no permission)`, { cause });
	if (cause.code === "E2BIG") return new TaskFailure("the command line and environment are too long for the system; put the text into a file", { cause });
	return new TaskFailure(`\`${program}\` could not be started: ${cause.message}`, { cause });
}
function ended(child) {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve([child.exitCode, child.signalCode]);
	return new Promise((resolve) => {
		child.once("exit", (code, signal) => resolve([code, signal]));
	});
}
function leaveNothing(leader, grace, groups) {
	const left = isGroupAlive(leader);
	if (left) endGroup(leader, grace).then(() => groups.delete(leader));
	else groups.delete(leader);
	return left;
}
var ChildOutput = class {
	#streams;
	#done;
	#lastChunk = Date.now();
	#busy = 0;
	#failure;
	constructor(child, onLine) {
		this.#streams = [child.stdout, child.stderr];
		this.#done = Promise.all([this.#pump(child.stdout, "stdout", onLine), this.#pump(child.stderr, "stderr", onLine)]);
	}
	async drained() {
		let open = true;
		const done = this.#done.then(() => {
			open = false;
		});
		const deadline = Date.now() + DRAIN_LIMIT;
		await Promise.race([done, pause(DRAIN_IDLE)]);
		while (open && Date.now() < deadline) {
			if (this.#busy === 0 && Date.now() - this.#lastChunk >= DRAIN_IDLE) break;
			await Promise.race([done, pause(20)]);
		}
		for (const stream of this.#streams) stream.destroy();
		await done;
		if (this.#failure !== void 0) throw this.#failure.error;
	}
	async #pump(stream, name, onLine) {
		const splitter = new LineSplitter();
		const deliver = async (lines) => {
			for (const line of lines) {
				const accepted = onLine(line, name);
				if (accepted !== void 0) await accepted;
			}
		};
		try {
			for await (const chunk of stream) {
				this.#lastChunk = Date.now();
				this.#busy++;
				await deliver(splitter.push(chunk)).finally(() => this.#busy--);
			}
		} catch (error) {
			if (!stream.destroyed || error.code !== "ERR_STREAM_PREMATURE_CLOSE") {
				this.#failure ??= { error };
				return;
			}
		}
		await deliver(splitter.end()).catch((error) => {
			this.#failure ??= { error };
		});
	}
};
function pause(milliseconds) {
	return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
// src/process/working-files.ts
const localWorkingFiles = {
	async write(path, content) {
		await require_start.mkdir(require_start.dirname(path), { recursive: true });
		await require_start.writeFile(path, content);
	},
	async create(path) {
		await require_start.mkdir(require_start.dirname(path), { recursive: true });
		return require_start.createWriteStream(path);
	},
	async makeFolder(path) {
		await require_start.mkdir(path, { recursive: true });
	},
	exists: (path) => require_start.access(path).then(() => true, () => false),
	async copy(from, to) {
		await require_start.mkdir(require_start.dirname(to), { recursive: true });
		await require_start.copyFile(from, to, require_start.constants.COPYFILE_FICLONE);
	},
	modified: async (path) => (await require_start.stat(path)).mtimeMs,
	size: async (path) => (await require_start.stat(path)).size,
	readText: (path) => require_start.readFile(path, "utf8"),
	async list(folder, unreadable) {
		const found = [];
		const root = await require_start.realpath(folder);
		await collect({
			root,
			found,
			unreadable
		}, root, root, new Set());
		return found.sort();
	},
	async rename(from, to) {
		await require_start.mkdir(require_start.dirname(to), { recursive: true });
		try {
			await require_start.rename(from, to);
			return true;
		} catch (error) {
			if ([
				"ENOTEMPTY",
				"EEXIST",
				"EPERM"
			].includes(error.code ?? "")) return false;
			throw error;
		}
	},
	remove: (path) => require_start.rm(path, {
		recursive: true,
		force: true,
		maxRetries: 2
	})
};
async function collect(listing, shown, real, trail) {
	const inside = new Set([...trail, real]);
	for (const entry of await entriesOf(listing, shown, real)) {
		const path = require_start.join(shown, entry.name);
		if (entry.isFile()) listing.found.push(relativePath(listing, path));
		else if (entry.isDirectory()) await collect(listing, path, require_start.join(real, entry.name), inside);
		else if (entry.isSymbolicLink()) await follow(listing, path, require_start.join(real, entry.name), inside);
	}
}
function relativePath({ root }, path) {
	return require_start.relative(root, path).split(require_start.sep).join("/");
}
async function entriesOf(listing, shown, real) {
	try {
		return await require_start.readdir(real, { withFileTypes: true });
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT" && real !== listing.root) return [];
		if (code !== "EACCES" || listing.unreadable === void 0) throw error;
		listing.unreadable(relativePath(listing, shown) || ".");
		return [];
	}
}
async function follow(listing, shown, link, trail) {
	const { root } = listing;
	const target = await require_start.realpath(link).catch(() => void 0);
	if (target === void 0 || !(target === root || target.startsWith(root + require_start.sep)) || trail.has(target)) return;
	const kind = await require_start.stat(target).catch(() => void 0);
	if (kind?.isFile() === true) listing.found.push(relativePath(listing, shown));
	else if (kind?.isDirectory() === true) await collect(listing, shown, target, trail);
}
// src/storage/namespace-files.ts
function createNamespaceFiles(options) {
	const files = {
		async list(namespace) {
			const found = new Set();
			for (const folder of foldersOf(namespace, options)) for (const path of await listFolder(folder)) found.add(path);
			return [...found].sort();
		},
		async read(namespace, path) {
			return await require_start.readFile(await files.localPath(namespace, path));
		},
		async localPath(namespace, path) {
			const segments = segmentsOf(namespace, path);
			for (const folder of foldersOf(namespace, options)) {
				const local = require_start.join(folder, ...segments);
				if (!await isFile(local)) continue;
				await checkInside$1(folder, local, namespace, path);
				return local;
			}
			throw await notFound(files, namespace, segments.join("/"), options);
		},
		async put(namespace, path, localPath) {
			const segments = segmentsOf(namespace, path);
			const folder = await folderFor(namespace, segments, options);
			const target = require_start.join(folder, ...segments);
			try {
				await require_start.mkdir(folder, { recursive: true });
				await checkInside$1(folder, await nearestExisting(target), namespace, path);
				await require_start.mkdir(require_start.dirname(target), { recursive: true });
				await replaceFile(localPath, target);
			} catch (error) {
				if (error instanceof TaskFailure) throw error;
				throw new TaskFailure(`Cannot write the namespace file \u201c${path}\u201d of ${namespace}: ${require_start.describeSystemError(error)}`, { cause: error });
			}
		},
		async delete(namespace, path, { emptyFolders = false } = {}) {
			const segments = segmentsOf(namespace, path);
			for (const folder of foldersOf(namespace, options)) {
				const local = require_start.join(folder, ...segments);
				if (!await isFile(local)) continue;
				await checkInside$1(folder, require_start.dirname(local), namespace, path);
				await require_start.rm(local);
				if (emptyFolders) await removeEmptyFolders(require_start.dirname(local), folder);
				return true;
			}
			return false;
		}
	};
	return files;
}
function segmentsOf(namespace, path) {
	const segments = relativeSegments(path);
	if (segments !== void 0) return segments;
	throw new TaskFailure(`Namespace file \u201c${path}\u201d of ${namespace} is refused: a path stays inside the folder of its namespace`);
}
async function checkInside$1(folder, local, namespace, path) {
	const [real, home] = await Promise.all([require_start.realpath(local), require_start.realpath(folder)]);
	if (real === home || real.startsWith(home + require_start.sep)) return;
	throw new TaskFailure(`Namespace file \u201c${path}\u201d of ${namespace} is refused: it is a link that leads out of ${folder}`);
}
async function nearestExisting(path) {
	return await require_start.stat(path).catch(() => void 0) === void 0 ? nearestExisting(require_start.dirname(path)) : path;
}
let replacements = 0;
async function replaceFile(from, to) {
	const temporary = `${to}.${process.pid}.${replacements++}.tmp`;
	try {
		await require_start.copyFile(from, temporary);
		await require_start.rename(temporary, to);
	} catch (error) {
		await require_start.rm(temporary, { force: true });
		throw error;
	}
}
async function removeEmptyFolders(from, home) {
	for (let folder = from; folder !== home; folder = require_start.dirname(folder)) if (!await require_start.rmdir(folder).then(() => true, () => false)) return;
}
async function folderFor(namespace, segments, options) {
	const folders = foldersOf(namespace, options);
	for (const folder of folders) if (await isFile(require_start.join(folder, ...segments))) return folder;
	const existing = folders.find((folder) => require_start.existsSync(folder));
	if (existing !== void 0) return existing;
	const parts = namespace.split(".");
	if (parts.includes("") || relativeSegments(namespace) === void 0) throw new TaskFailure(`\u201c${namespace}\u201d is no namespace: its parts are letters, digits, \u201c-\u201d and \u201c_\u201d`);
	const { flowsDir, filesDir } = options;
	return filesDir === void 0 ? require_start.join(flowsDir, ...parts, "_files") : require_start.join(filesDir, ...parts);
}
function foldersOf(namespace, { flowsDir, filesDir }) {
	const parts = namespace.split(".");
	if (parts.some((part) => part === "") || relativeSegments(namespace) === void 0) return [];
	if (filesDir !== void 0) return [...new Set([require_start.join(filesDir, ...parts), require_start.join(filesDir, namespace)])];
	return [...new Set([require_start.join(flowsDir, ...parts, "_files"), require_start.join(flowsDir, namespace, "_files")])].filter(require_start.existsSync);
}
async function listFolder(folder) {
	const paths = [];
	const walk = async (directory) => {
		const entries = await require_start.readdir(directory, { withFileTypes: true }).catch(() => []);
		for (const entry of entries) {
			const path = require_start.join(directory, entry.name);
			if (entry.isDirectory()) await walk(path);
			else if (entry.isFile() || entry.isSymbolicLink() && await isFile(path)) paths.push(require_start.relative(folder, path).split(require_start.sep).join("/"));
		}
	};
	await walk(folder);
	return paths;
}
async function isFile(path) {
	return await require_start.stat(path).then((found) => found.isFile(), () => false);
}
async function notFound(files, namespace, path, options) {
	const all = await files.list(namespace);
	const close = require_start.nearest(path, all);
	const place = options.filesDir === void 0 ? `${require_start.join(options.flowsDir, ...namespace.split("."), "_files")}` : require_start.join(options.filesDir, ...namespace.split("."));
	return new TaskFailure(`Namespace ${namespace} has no file \u201c${path}\u201d. ${close !== void 0 ? `Did you mean \u201c${close}\u201d?` : all.length === 0 ? `The namespace has no files; put the file into ${place}` : `It has ${all.length === 1 ? `only \u201c${all[0]}\u201d` : `${all.length} others`}; put the file into ${place}`}`);
}
// src/app/machine.ts
function openMachine(options) {
	const groups = new ProcessGroups();
	const process = createProcessRunner({
		environment: options.environment,
		groups
	});
	return {
		process,
		containers: createContainerRunner({
			process,
			environment: options.environment
		}),
		files: localWorkingFiles,
		capture: createCapture(options.environment),
		namespaceFiles: createNamespaceFiles({
			flowsDir: options.flowsDir,
			...options.filesDir === void 0 ? {} : { filesDir: options.filesDir }
		}),
		groups
	};
}
// src/git/shared-slots.ts
const ASK_AGAIN = 1e4;
function createSharedSlots(options) {
	const { clock, random, askAgain = ASK_AGAIN } = options;
	const request = {
		name: `${options.namespace}.${options.flowId}`,
		id: options.executionId,
		where: options.where
	};
	let slots;
	let lease;
	const open = async () => {
		slots ??= new StateSlots({
			state: await options.state(),
			clock
		});
		return slots;
	};
	let alone;
	return {
		async take(limit) {
			if (alone !== void 0) return alone.take(limit);
			if (lease !== void 0) return { taken: true };
			const asked = {
				...request,
				limit,
				queue: true
			};
			const answer = await (await open()).ask(asked).catch((error) => {
				if (!(error instanceof StateRefError) || error.kind !== "refused") throw error;
				options.warn(`${error.message}; executions of other machines are not counted`);
			});
			if (answer === void 0) {
				alone = options.alone();
				return alone.take(limit);
			}
			if (answer.kind === "full") return {
				taken: false,
				holders: answer.holders.map(({ id, where }) => where === void 0 ? id : `${id} on ${where}`)
			};
			lease = answer.lease;
			if (options.onLost !== void 0) lease.onLost(options.onLost);
			return { taken: true };
		},
		onChange(callback) {
			if (alone !== void 0) return alone.onChange(callback);
			const timer = clock.setTimer(clock.now() + askAgain * (.5 + random() / 2), callback);
			return () => timer.cancel();
		},
		async leave(how) {
			if (alone !== void 0) await alone.leave(how);
			else if (how === "suspended" && lease !== void 0) await lease.suspend();
			else if (lease !== void 0) await lease.release();
			else await (await open()).release(request);
			lease = void 0;
		}
	};
}
// src/git/state-key-value.ts
const ROOT = "kv/";
const SUFFIX$1 = ".json";
function stateKeyValueFiles(open, name) {
	const tree = async () => {
		try {
			return await (await open()).tree();
		} catch (error) {
			throw new TaskFailure(`The KV store cannot be read: ${error.message}`, { cause: error });
		}
	};
	const folder = (namespace) => `${ROOT}${namespace}/`;
	const place = (namespace, key) => `${folder(namespace)}${key}${SUFFIX$1}`;
	return {
		place: (namespace, key) => `${place(namespace, key)} on ${name}`,
		read: async (namespace, key) => (await tree()).read(place(namespace, key)),
		async readAll(namespace) {
			const files = await tree();
			const texts = await files.readAll(await files.list(folder(namespace)));
			return new Map([...texts].map(([path, text]) => [path.slice(folder(namespace).length, -5), text]));
		},
		async namespaces() {
			const paths = await (await tree()).list(ROOT);
			return [...new Set(paths.map((path) => path.split("/")[1]))];
		},
		async change(namespace, key, subject, change) {
			const path = place(namespace, key);
			try {
				return await (await open()).update(subject, async (files) => {
					const before = await files.read(path);
					const [text, result] = change(before);
					if (text === void 0) files.remove(path);
					else if (text !== before) files.write(path, text);
					return result;
				});
			} catch (error) {
				if (error instanceof TaskFailure) throw error;
				throw new TaskFailure(`Cannot write the KV entry \u201c${key}\u201d of ${namespace}: ${error.message}`, { cause: error });
			}
		}
	};
}
// src/plugin/key-value-names.ts
const KEY$1 = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;
const NAMESPACE = /^[a-z0-9][a-z0-9._-]*$/;
function checkNamespace(namespace) {
	if (NAMESPACE.test(namespace) && !namespace.includes("..")) return;
	throw new TaskFailure(`\u201c${namespace}\u201d is no namespace: lower-case letters, digits, \u201c-\u201d and \u201c_\u201d, with dots between its parts`);
}
function checkKey$1(key) {
	if (KEY$1.test(key)) return;
	throw new TaskFailure(`\u201c${key}\u201d is no key of the KV store: it begins with a letter or digit, then letters, digits, \u201c.\u201d, \u201c_\u201d and \u201c-\u201d`);
}
// src/plugin/key-value-record.ts
function readKeyValueRecord(text, place) {
	let stored;
	try {
		stored = JSON.parse(text);
	} catch (cause) {
		throw new TaskFailure(`The KV entry ${place} is no JSON: ${cause.message}. Repair or delete the file`, { cause });
	}
	const { previous = [], ...current } = stored;
	return [...previous, current].map(toVersion);
}
function writeKeyValueRecord(versions) {
	const stored = versions.map(fromVersion);
	const current = stored.at(-1);
	const previous = stored.slice(0, -1);
	return `${JSON.stringify({
		...current,
		...previous.length === 0 ? {} : { previous }
	}, null, 2)}\n`;
}
function withVersion(versions, next, kept) {
	const version = (versions.at(-1)?.version ?? 0) + 1;
	return [...versions, {
		...next,
		version
	}].slice(-Math.max(1, kept));
}
function entryAt(versions, now) {
	const holding = versions.findLast(({ at }) => at === void 0 || at <= now)?.entry;
	return holding?.expires !== void 0 && holding.expires <= now ? void 0 : holding;
}
function toVersion(stored) {
	const { version = 1, at, by, deleted, type = "JSON", value, description, expires } = stored;
	return {
		version,
		...at === void 0 ? {} : { at: Date.parse(at) },
		...by === void 0 ? {} : { by },
		...deleted === true ? {} : { entry: {
			value,
			type,
			...description === void 0 ? {} : { description },
			...expires === void 0 ? {} : { expires: typeof expires === "number" ? expires : Date.parse(expires) }
		} }
	};
}
function fromVersion({ version, at, by, entry }) {
	return {
		version,
		...entry === void 0 ? { deleted: true } : {
			type: entry.type,
			value: entry.value,
			...entry.description === void 0 ? {} : { description: entry.description },
			...entry.expires === void 0 ? {} : { expires: new Date(entry.expires).toISOString() }
		},
		...at === void 0 ? {} : { at: new Date(at).toISOString() },
		...by === void 0 ? {} : { by }
	};
}
// src/plugin/key-value-files.ts
function createKeyValueStore({ files, clock, kept = 20 }) {
	const parse = (text, namespace, key) => text === void 0 ? [] : readKeyValueRecord(text, files.place(namespace, key));
	const check = (namespace, key) => {
		checkNamespace(namespace);
		checkKey$1(key);
	};
	return {
		async get(namespace, key) {
			check(namespace, key);
			return entryAt(parse(await files.read(namespace, key), namespace, key), clock.now());
		},
		async set(namespace, key, entry, { ifAbsent = false, by } = {}) {
			check(namespace, key);
			return files.change(namespace, key, `Set ${key} of ${namespace}`, (text) => {
				const versions = parse(text, namespace, key);
				if (ifAbsent && entryAt(versions, clock.now()) !== void 0) return [text, false];
				return [writeKeyValueRecord(withVersion(versions, {
					at: clock.now(),
					...by === void 0 ? {} : { by },
					entry
				}, kept)), true];
			});
		},
		async delete(namespace, key, { by } = {}) {
			check(namespace, key);
			return files.change(namespace, key, `Delete ${key} of ${namespace}`, (text) => {
				const versions = parse(text, namespace, key);
				if (entryAt(versions, clock.now()) === void 0) return [text, false];
				return [writeKeyValueRecord(withVersion(versions, {
					at: clock.now(),
					...by === void 0 ? {} : { by }
				}, kept)), true];
			});
		},
		async keys(namespace, { gone = false } = {}) {
			checkNamespace(namespace);
			const now = clock.now();
			return [...await files.readAll(namespace)].filter(([key, text]) => gone || entryAt(parse(text, namespace, key), now) !== void 0).map(([key]) => key).sort();
		},
		async namespaces() {
			return [...await files.namespaces()].sort();
		},
		async versions(namespace, key) {
			check(namespace, key);
			return parse(await files.read(namespace, key), namespace, key);
		},
		async forget(namespace, key, forgotten) {
			check(namespace, key);
			return files.change(namespace, key, `Purge ${key} of ${namespace}`, (text) => {
				const versions = parse(text, namespace, key);
				const left = versions.filter(({ version }) => !forgotten.includes(version));
				return [left.length === 0 ? void 0 : writeKeyValueRecord(left), versions.length - left.length];
			});
		}
	};
}
// src/storage/execution-slots.ts
const SLOTS_DIR = ".slots";
const LOOK_AGAIN = 200;
const STEP_ASIDE = 15;
function createExecutionSlots(options) {
	return new FolderSlots(options);
}
var FolderSlots = class {
	#options;
	#folder;
	constructor(options) {
		this.#options = options;
		this.#folder = require_start.join(options.executionsDir, SLOTS_DIR, `${options.namespace}.${options.flowId}`);
	}
	take = (limit) => this.#alone(() => {
		const { executionId } = this.#options;
		const entries = this.#living();
		const own = entries.find((entry) => entry.id === executionId);
		const others = entries.filter((entry) => entry.id !== executionId);
		const since = own?.since ?? this.#options.now();
		const holders = others.filter((entry) => entry.place !== "queued");
		const earlier = others.filter((entry) => entry.place === "queued" && isBefore(entry, since, executionId));
		const taken = own !== void 0 && own.place !== "queued" || holders.length + earlier.length < limit;
		this.#write({
			id: executionId,
			holder: thisProcess(),
			place: taken ? "running" : "queued",
			since
		});
		return taken ? { taken } : {
			taken,
			holders: holders.map((entry) => entry.id)
		};
	});
	onChange = (callback) => {
		const timer = setTimeout(callback, LOOK_AGAIN);
		return () => clearTimeout(timer);
	};
	leave = (how) => this.#alone(() => {
		const { executionId } = this.#options;
		const own = this.#read(`${executionId}.json`);
		if (own === void 0) return;
		if (how === "suspended") this.#write({
			...own,
			place: "suspended"
		});
		else require_start.rmSync(this.#path(executionId), { force: true });
	});
	#living() {
		const living = [];
		for (const name of require_start.readdirSync(this.#folder)) {
			if (!name.endsWith(".json") || name.startsWith("lock-")) continue;
			const entry = this.#read(name);
			if (entry !== void 0 && this.#counts(entry)) living.push(entry);
			else require_start.rmSync(require_start.join(this.#folder, name), { force: true });
		}
		return living;
	}
	#counts({ id, holder, place }) {
		if (place !== "suspended") return isAlive(holder);
		const record = readExecutionRecord(executionFolder(this.#options.executionsDir, id));
		return record !== void 0 && !isTerminal(record.state);
	}
	#read(name) {
		try {
			const entry = JSON.parse(require_start.readFileSync(require_start.join(this.#folder, name), "utf8"));
			return {
				...entry,
				id: name.slice(0, -5),
				holder: holderOf(entry.holder)
			};
		} catch {
			return;
		}
	}
	#write({ id, ...entry }) {
		require_start.writeFileSync(this.#path(id), JSON.stringify(entry));
	}
	#path(id) {
		return require_start.join(this.#folder, `${id}.json`);
	}
	async #alone(work) {
		require_start.mkdirSync(this.#folder, { recursive: true });
		const lock = await this.#lock();
		try {
			return work();
		} finally {
			lock.release();
		}
	}
	async #lock() {
		for (;;) try {
			return lockExecution(this.#folder);
		} catch (error) {
			if (!(error instanceof require_start.StorageError) || error.code !== "execution-busy") throw error;
			await new Promise((resolve) => setTimeout(resolve, STEP_ASIDE));
		}
	}
};
function isBefore(entry, since, id) {
	return entry.since < since || entry.since === since && entry.id < id;
}
// src/storage/key-value.ts
const SUFFIX = ".json";
const LOCK = ".lock";
const LOOK = 5;
const PATIENCE = 1e4;
function createKeyValueFolder({ root, clock, kept }) {
	return createKeyValueStore({
		files: keyValueFolder(root),
		clock,
		...kept === void 0 ? {} : { kept }
	});
}
function keyValueFolder(root) {
	const folderOf = (namespace) => require_start.join(root, ...namespace.split(".").filter((part) => part !== ""));
	const place = (namespace, key) => require_start.join(folderOf(namespace), key + SUFFIX);
	return {
		place,
		read: async (namespace, key) => readIfThere(place(namespace, key)),
		async readAll(namespace) {
			const found = new Map();
			for (const key of keysIn(folderOf(namespace))) {
				const text = readIfThere(place(namespace, key));
				if (text !== void 0) found.set(key, text);
			}
			return found;
		},
		async namespaces() {
			return foldersBelow(root).filter((folder) => keysIn(folder).length > 0).map((folder) => require_start.relative(root, folder).split(require_start.sep).join("."));
		},
		async change(namespace, key, _subject, change) {
			const path = place(namespace, key);
			try {
				require_start.mkdirSync(require_start.dirname(path), { recursive: true });
				const lock = await takeLock(require_start.join(root, LOCK));
				try {
					const [text, result] = change(readIfThere(path));
					if (text === void 0) require_start.rmSync(path, { force: true });
					else replace(path, text);
					return result;
				} finally {
					lock.release();
				}
			} catch (error) {
				if (error instanceof TaskFailure) throw error;
				throw new TaskFailure(`Cannot write the KV entry \u201c${key}\u201d of ${namespace}: ${require_start.describeSystemError(error)}`, { cause: error });
			}
		}
	};
}
async function takeLock(folder) {
	require_start.mkdirSync(folder, { recursive: true });
	for (let waited = 0;; waited += LOOK) {
		try {
			return lockExecution(folder);
		} catch (error) {
			if (!require_start.isStorageError(error) || error.code !== "execution-busy" || waited >= PATIENCE) throw error;
		}
		await new Promise((resolve) => setTimeout(resolve, LOOK));
	}
}
function replace(path, text) {
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		require_start.writeFileSync(temporary, text);
		require_start.renameSync(temporary, path);
	} catch (error) {
		require_start.rmSync(temporary, { force: true });
		throw error;
	}
}
function keysIn(folder) {
	try {
		return require_start.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(SUFFIX)).map((entry) => entry.name.slice(0, -5)).sort();
	} catch {
		return [];
	}
}
function foldersBelow(root) {
	try {
		return require_start.readdirSync(root, {
			withFileTypes: true,
			recursive: true
		}).filter((entry) => entry.isDirectory() && entry.name !== LOCK).map((entry) => require_start.join(entry.parentPath, entry.name));
	} catch {
		return [];
	}
}
function readIfThere(path) {
	try {
		return require_start.readFileSync(path, "utf8");
	} catch (error) {
		if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return void 0;
		throw new TaskFailure(`Cannot read the KV entry ${path}: ${require_start.describeSystemError(error)}`, { cause: error });
	}
}
// src/storage/memory-key-value.ts
function createMemoryKeyValue(clock) {
	const namespaces = new Map();
	const textsOf = (namespace) => {
		let texts = namespaces.get(namespace);
		if (texts === void 0) {
			texts = new Map();
			namespaces.set(namespace, texts);
		}
		return texts;
	};
	return createKeyValueStore({
		clock,
		files: {
			place: (namespace, key) => `${key} of ${namespace}`,
			read: async (namespace, key) => namespaces.get(namespace)?.get(key),
			readAll: async (namespace) => new Map(namespaces.get(namespace)),
			namespaces: async () => [...namespaces].filter(([, texts]) => texts.size > 0).map(([name]) => name),
			async change(namespace, key, _subject, change) {
				const texts = textsOf(namespace);
				const [text, result] = change(texts.get(key));
				if (text === void 0) texts.delete(key);
				else texts.set(key, text);
				return result;
			}
		}
	});
}
// src/app/past-execution.ts
var past_execution_exports = require_rolldown_runtime.__exportAll({
	jobOf: () => jobOf,
	pastExecution: () => pastExecution
});
const MOST_FILES = 200;
const LARGEST_INPUTS = 4096;
const LARGEST_OUTPUTS = 32768;
const MOST_RETRIED = 20;
function pastExecution(record, environment = {}, files = []) {
	const { id, state, namespace, flowId, startDate, endDate, labels, parentId, originalId } = record;
	const taskRuns = {};
	for (const run of record.taskRuns) taskRuns[run.state] = (taskRuns[run.state] ?? 0) + 1;
	const outputs = small(record.outputs, LARGEST_OUTPUTS);
	return {
		id,
		namespace,
		flowId,
		...given("revision", record.revision),
		...given("commit", record.commit),
		...given("uncommitted", record.uncommitted === true ? true : void 0),
		state,
		startDate,
		...given("endDate", endDate),
		...given("duration", executionDuration(record)),
		...given("failure", failureOf(record)),
		taskRuns,
		labels,
		...given("trigger", record.trigger),
		...given("inputs", small(record.inputs, LARGEST_INPUTS)),
		...given("outputs", outputs),
		...given("outputsLeftOut", outputs === void 0 && hasValues(record.outputs) ? true : void 0),
		histories: record.histories,
		notable: notableRuns(record),
		...given("parentId", parentId),
		originalId,
		...files.length === 0 ? {} : { files: files.slice(0, MOST_FILES) },
		...given("job", jobOf(environment))
	};
}
function failureOf(record) {
	const [first] = failedTaskRuns(record);
	const [line] = (first === void 0 ? record.failure : lastFailure(first))?.message.split("\n") ?? [];
	if (line === void 0) return void 0;
	return first === void 0 ? line : `${first.taskId}: ${line}`;
}
function hasValues(values) {
	return values !== void 0 && Object.keys(values).length > 0;
}
function small(values, largest) {
	return !hasValues(values) || JSON.stringify(values).length > largest ? void 0 : values;
}
function notableRuns({ taskRuns }) {
	const failed = taskRuns.find(({ state }) => state === "FAILED");
	const retried = taskRuns.filter(({ attempts }) => attempts.length > 1).slice(0, MOST_RETRIED);
	const wanted = new Set([
		failed,
		...retried,
		taskRuns.at(-1)
	]);
	return taskRuns.filter((run) => wanted.has(run)).map(({ taskId, state, attempts }) => ({
		taskId,
		state,
		attempts: attempts.map((attempt) => ({ state: attempt.state }))
	}));
}
function jobOf({ GITHUB_SERVER_URL = "https://github.com", GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT = "1" }) {
	if (GITHUB_REPOSITORY === void 0 || GITHUB_RUN_ID === void 0) return void 0;
	return {
		url: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT}`,
		runId: GITHUB_RUN_ID,
		runAttempt: Number(GITHUB_RUN_ATTEMPT) || 1
	};
}
function given(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
// src/app/state-stores.ts
function openStateStores(options) {
	const { config, home } = options;
	const kept = config.retention.keyVersions === void 0 ? {} : { kept: config.retention.keyVersions };
	const listeners = new Set();
	const listen = (listener) => {
		listeners.add(listener);
		return () => void listeners.delete(listener);
	};
	const { executionsDir } = options;
	const localSlots = (execution) => createExecutionSlots({
		executionsDir,
		now: systemClock.now,
		...execution
	});
	const alone = {
		shared: void 0,
		remember: async () => void 0,
		lease: async () => void 0,
		slots: localSlots,
		listen
	};
	if (config.state === "none") return {
		kv: createMemoryKeyValue(systemClock),
		...alone
	};
	if (config.state === "local") return {
		kv: createKeyValueFolder({
			root: require_start.join(home, "kv"),
			clock: systemClock,
			...kept
		}),
		...alone
	};
	const warn = (message) => {
		const [first = options.warn] = listeners;
		first(message);
	};
	let opening;
	const shared = () => {
		opening ??= open({
			...options,
			warn
		});
		return opening;
	};
	const kv = createKeyValueStore({
		files: stateKeyValueFiles(shared, config.stateBranch),
		clock: systemClock,
		...kept
	});
	const { environment } = options;
	const slots = (execution) => createSharedSlots({
		state: shared,
		clock: systemClock,
		random: Math.random,
		where: jobOf(environment)?.url ?? hostname(),
		alone: () => localSlots(execution),
		warn,
		...execution
	});
	const lease = async (executionId, known) => {
		const { leaseExecution } = await Promise.resolve().then(() => require("./run-always.js")).then((n) => n.execution_lease_exports);
		const where = jobOf(environment)?.url ?? `process ${process.pid} on ${hostname()}`;
		return leaseExecution(executionId, known, {
			state: shared,
			clock: systemClock,
			where,
			warn
		});
	};
	return {
		kv,
		shared,
		slots,
		lease,
		remember: historyWriter(shared, environment, warn),
		listen
	};
}
function historyWriter(shared, environment, warn) {
	let children = [];
	return async (record, { child, files }) => {
		if (child) {
			children.push({
				record,
				files
			});
			return;
		}
		const records = [...children, {
			record,
			files
		}];
		children = [];
		try {
			const [state, { pastExecution }, { writeExecution }] = await Promise.all([
				shared(),
				Promise.resolve().then(() => past_execution_exports),
				Promise.resolve().then(() => require("./run-always.js")).then((n) => n.state_history_exports)
			]);
			const { namespace, flowId, id } = record;
			await state.update(`${record.state} ${namespace}.${flowId} ${id}`, (tree) => {
				for (const one of records) writeExecution(tree, pastExecution(one.record, environment, one.files));
			});
		} catch (error) {
			warn(`execution ${record.id} is not in the history: ${error.message}`);
		}
	};
}
async function open({ config, root, run, warn }) {
	const [{ openSharedState }, { retireState }] = await Promise.all([Promise.resolve().then(() => require("./open-state.js")), Promise.resolve().then(() => require("./retire-state.js"))]);
	return openSharedState({
		run,
		folder: root,
		branch: config.stateBranch,
		...config.stateRemote === void 0 ? {} : { remote: config.stateRemote },
		clock: systemClock,
		random: Math.random,
		newId: () => randomBytes$1(8).toString("hex"),
		warn,
		retire: (tree) => retireState(tree, config.retention, systemClock.now())
	});
}
// src/app/workspace.ts
var workspace_exports = require_rolldown_runtime.__exportAll({
	ConfigError: () => ConfigError,
	openWorkspace: () => openWorkspace,
	shownPath: () => shownPath
});
var ConfigError = class extends require_start.UsageError {
	diagnostics;
	constructor(diagnostics) {
		super("the configuration has errors");
		this.diagnostics = diagnostics;
	}
};
async function openWorkspace(options) {
	const { cwd, environment } = options;
	const loaded = await loadConfig(cwd, {
		env: environment,
		...options.configFile === void 0 ? {} : { file: options.configFile }
	});
	if (loaded.diagnostics.some((diagnostic) => diagnostic.severity === "error")) throw new ConfigError(loaded.diagnostics);
	if (loaded.problems.length > 0) throw new require_start.UsageError(loaded.problems.join("\n"));
	const { config, root } = loaded;
	const flowsDir = options.flowsDir === void 0 ? require_start.resolve(root, config.flowsDir) : require_start.resolve(cwd, options.flowsDir);
	if (options.flowsDirOptional !== true) requireFolder(flowsDir, cwd, options.flowsDir !== void 0);
	const machine = openMachine({
		environment,
		flowsDir,
		...config.filesDir === void 0 ? {} : { filesDir: require_start.resolve(root, config.filesDir) }
	});
	const home = require_start.join(root, HOME_FOLDER);
	const executionsDir = options.executionsDir === void 0 ? require_start.join(root, EXECUTIONS_DIR) : require_start.resolve(cwd, options.executionsDir);
	const runner = options.taskRunner ?? config.taskRunner;
	const state = openStateStores({
		config,
		root,
		home,
		executionsDir,
		environment,
		run: machine.capture,
		warn: options.warn ?? (() => void 0)
	});
	return {
		cwd,
		root,
		config,
		...loaded.file === void 0 ? {} : { configFile: loaded.file },
		environment,
		flowsDir,
		catalog: new Catalog(createFlowFiles(cwd), { flowsDir: shownPath(cwd, flowsDir) }),
		registry: new Registry([...TASK_ENTRIES, ...FLOWABLE_ENTRIES]),
		machine,
		secrets: new Secrets({
			environment,
			...options.secrets === void 0 ? {} : { given: options.secrets }
		}),
		kv: state.kv,
		state,
		allowedPaths: config.allowedPaths.map((path) => require_start.resolve(root, path)),
		settings: {
			cacheDir: require_start.join(home, "cache"),
			httpRewrite: config.http.rewrite,
			...runner === "auto" ? {} : { taskRunner: runner }
		},
		executionsDir,
		diagnostics: loaded.diagnostics
	};
}
function shownPath(cwd, path) {
	const shown = require_start.relative(cwd, path).replaceAll("\\", "/");
	if (shown === "") return ".";
	return require_start.isAbsolute(shown) ? path.replaceAll("\\", "/") : shown;
}
function requireFolder(path, cwd, asked) {
	const stat = require_start.statSync(path, { throwIfNoEntry: false });
	if (stat?.isDirectory() === true) return;
	const shown = shownPath(cwd, path);
	throw new require_start.UsageError(stat === void 0 ? `there is no folder of flows at ${shown}` : `the folder of flows ${shown} is a file`, asked ? "give the folder that holds your flows: --flows-dir <folder>" : "make it, give another one with --flows-dir, or set `flowsDir` in gitestra.yaml");
}
// src/flow/plugin-defaults.ts
function applyPluginDefaults(value, sources, options = {}) {
	const canonical = options.canonical ?? ((type) => type);
	const defaults = sources.flat().map((entry) => ({
		...entry,
		canonical: canonical(entry.type)
	}));
	const problems = [];
	const merger = new Merger(defaults, canonical, problems);
	const result = {};
	for (const [key, item] of Object.entries(value)) result[key] = key === "pluginDefaults" || key === "taskDefaults" ? item : merger.walk(item, [key]);
	return {
		value: result,
		problems
	};
}
function pluginDefaultsOf(value) {
	const list = value.pluginDefaults ?? value.taskDefaults;
	if (!Array.isArray(list)) return [];
	return list.filter(isRecord).flatMap((entry) => {
		if (typeof entry.type !== "string" || !isRecord(entry.values)) return [];
		return [{
			type: entry.type,
			forced: entry.forced === true || entry.forced === "true",
			values: entry.values,
			...typeof entry.ref === "string" ? { ref: entry.ref } : {}
		}];
	});
}
function deepMerge(base, over) {
	const result = { ...base };
	for (const [key, value] of Object.entries(over)) {
		const below = Object.hasOwn(base, key) ? base[key] : void 0;
		if (value === null || value === void 0) {
			if (below === void 0) result[key] = value;
		} else if (isRecord(below) && isRecord(value)) result[key] = deepMerge(below, value);
		else if (Array.isArray(below) && Array.isArray(value)) result[key] = [...below, ...value];
		else result[key] = value;
	}
	return result;
}
var Merger = class {
	#unnamed;
	#named;
	#canonical;
	#problems;
	#byType = new Map();
	constructor(defaults, canonical, problems) {
		this.#unnamed = defaults.filter((entry) => entry.ref === void 0);
		this.#named = defaults.filter((entry) => entry.ref !== void 0);
		this.#canonical = canonical;
		this.#problems = problems;
	}
	walk(value, path) {
		if (Array.isArray(value)) return value.map((item, index) => this.walk(item, [...path, index]));
		if (!isRecord(value)) return value;
		const result = {};
		for (const [key, item] of Object.entries(value)) result[key] = this.walk(item, [...path, key]);
		return typeof value.type === "string" ? this.#apply(result, value.type, path) : result;
	}
	#apply(plugin, type, path) {
		const matching = this.#matching(type);
		const forced = matching.filter((entry) => entry.forced);
		const ref = plugin.pluginDefaultsRef;
		let result = plugin;
		if (typeof ref === "string") {
			if (forced.length > 0) this.#problem("overruled", ref, type, path);
			else return this.#applyNamed(plugin, type, ref, path);
		} else for (const entry of matching) if (!entry.forced) result = deepMerge(entry.values, result);
		const leastSpecificFirst = [...forced].sort((a, b) => a.canonical.length - b.canonical.length);
		for (const entry of leastSpecificFirst) result = deepMerge(result, entry.values);
		return result;
	}
	#applyNamed(plugin, type, ref, path) {
		const candidates = this.#named.filter((entry) => entry.ref === ref);
		const fitting = candidates.filter((entry) => this.#matches(entry, type));
		const chosen = fitting.findLast((entry) => entry.forced) ?? fitting[0];
		if (chosen === void 0) {
			this.#problem(candidates.length === 0 ? "unknown-ref" : "type-mismatch", ref, type, path);
			return plugin;
		}
		return chosen.forced ? deepMerge(plugin, chosen.values) : deepMerge(chosen.values, plugin);
	}
	#matching(type) {
		let matching = this.#byType.get(type);
		if (matching === void 0) {
			matching = this.#unnamed.filter((entry) => this.#matches(entry, type)).sort((a, b) => b.canonical.length - a.canonical.length);
			this.#byType.set(type, matching);
		}
		return matching;
	}
	#matches(entry, type) {
		return type.startsWith(entry.type) || this.#canonical(type).startsWith(entry.canonical);
	}
	#problem(kind, ref, type, path) {
		const known = this.#named.map((entry) => entry.ref);
		this.#problems.push({
			kind,
			ref,
			type,
			path: [...path, "pluginDefaultsRef"],
			known
		});
	}
};
// src/validate/edits.ts
function replaceFix(document, span, old, text) {
	const written = document.source.text.slice(span.start, span.end);
	const quote = /^["']/.exec(written)?.[0] ?? "";
	if (written !== `${quote}${old}${quote}`) return void 0;
	const inside = {
		start: span.start + quote.length,
		end: span.end - quote.length
	};
	return {
		title: `Write ${text}`,
		edits: [{
			span: inside,
			text
		}]
	};
}
function renameKeyFix(document, path, name) {
	const around = valueAt(document.value, path.slice(0, -1));
	if (typeof around !== "object" || around === null || Object.hasOwn(around, name)) return void 0;
	return replaceFix(document, document.locate(path, "key"), String(path.at(-1)), name);
}
function removeLineFix(document, path) {
	const { source } = document;
	const entry = document.locate(path, "entry");
	const { line } = source.position(entry.start);
	if (source.position(Math.max(entry.start, entry.end - 1)).line !== line) return void 0;
	const text = source.line(line);
	const start = source.offset({
		line,
		column: 1
	});
	const before = source.text.slice(start, entry.start);
	const behind = text.slice(entry.end - start);
	if (before.trim() !== "" || !/^\s*$/.test(behind)) return void 0;
	const end = source.lineStarts[line] ?? source.text.length;
	return {
		title: `Remove ${String(path.at(-1))}`,
		edits: [{
			span: {
				start,
				end
			},
			text: ""
		}]
	};
}
// src/validate/parser-fixes.ts
const RENAMED$1 = new Map([
	["name", "id"],
	["taskDefaults", "pluginDefaults"],
	["maxAttempt", "maxAttempts"],
	["minLogLevel", "logLevel"],
	["options", "values"]
]);
function withFix(diagnostic, document) {
	if (diagnostic.fix !== void 0) return diagnostic;
	const fix = diagnostic.code === "deprecated-property" ? renameFix(diagnostic.span, document) : diagnostic.code === "yaml-syntax" ? quoteFix(diagnostic.span, document) : void 0;
	return fix === void 0 ? diagnostic : {
		...diagnostic,
		fix
	};
}
function renameFix(span, document) {
	const path = pathOfKey(document, document.value, [], span);
	const name = path === void 0 ? void 0 : RENAMED$1.get(String(path.at(-1)));
	return path === void 0 || name === void 0 ? void 0 : renameKeyFix(document, path, name);
}
function pathOfKey(document, value, path, span) {
	const entries = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
	for (const [step, item] of entries) {
		const here = [...path, step];
		const entry = document.locate(here, "entry");
		if (span.start < entry.start || span.start >= Math.max(entry.end, entry.start + 1)) continue;
		if (typeof step === "string" && document.locate(here, "key").start === span.start) return here;
		const found = pathOfKey(document, item, here, span);
		if (found !== void 0) return found;
	}
}
function quoteFix(span, document) {
	const { text } = document.source;
	const start = text[span.start - 1] === "{" ? span.start - 1 : span.start;
	const lineEnd = text.indexOf("\n", start);
	const value = text.slice(start, lineEnd === -1 ? void 0 : lineEnd).trimEnd();
	const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
	if (!/^\{\{[^{}#]*\}\}$/.test(value) || !/(?:^\s*-|[\w'"\]]:)[ \t]+$/.test(before)) return void 0;
	const quote = !value.includes("'") ? "'" : !/["\\]/.test(value) ? "\"" : void 0;
	if (quote === void 0) return void 0;
	return {
		title: "Put it in quotes",
		edits: [{
			span: {
				start,
				end: start + value.length
			},
			text: `${quote}${value}${quote}`
		}]
	};
}
// src/flow/graph.ts
var graph_exports = require_rolldown_runtime.__exportAll({
	dagCycles: () => dagCycles,
	findCycles: () => findCycles,
	flowGraph: () => flowGraph
});
const SIDE_BY_SIDE = new Set(["Parallel", "EachParallel"].map((name) => `io.kestra.plugin.core.flow.${name}`));
const CHOICES = new Set(["If", "Switch"].map((name) => `io.kestra.plugin.core.flow.${name}`));
function flowGraph(flow) {
	const graph = new Builder();
	const [main, ...others] = flowBranches(flow);
	if (main === void 0) return graph;
	const cluster = others.length > 0 || main.name !== "tasks" ? graph.addBranchCluster(main, void 0) : void 0;
	const first = graph.addSequence(main, cluster);
	for (const branch of others) {
		const id = graph.addBranchCluster(branch, void 0);
		graph.addSequence(branch, id);
		graph.edges.push({
			from: cluster,
			to: id,
			kind: edgeKind(branch),
			label: branch.name
		});
	}
	for (const trigger of flow.triggers) {
		graph.addTrigger(trigger);
		if (first !== void 0) graph.edges.push({
			from: formatPath(trigger.path),
			to: first,
			kind: "trigger"
		});
	}
	return {
		nodes: graph.nodes,
		clusters: graph.clusters,
		edges: graph.edges
	};
}
var Builder = class {
	nodes = [];
	clusters = [];
	edges = [];
	addTrigger(trigger) {
		const { id: name, type, disabled } = trigger;
		this.nodes.push({
			id: formatPath(trigger.path),
			kind: "trigger",
			name,
			type,
			disabled
		});
	}
	addBranchCluster(branch, parent) {
		const id = `${formatPath(branch.path)}:branch`;
		this.clusters.push({
			id,
			kind: "branch",
			name: branch.name,
			...parent === void 0 ? {} : { parent }
		});
		return id;
	}
	addSequence(branch, cluster) {
		let first;
		let previous;
		for (const task of branch.tasks) {
			const current = this.#addTask(task, cluster);
			if (previous !== void 0) this.edges.push({
				from: previous,
				to: current,
				kind: "sequence"
			});
			first ??= current;
			previous = current;
		}
		return first;
	}
	#addTask(task, cluster) {
		const id = formatPath(task.path);
		const type = canonicalFlowable(task.type);
		const inside = cluster === void 0 ? {} : { cluster };
		if (!task.branches.some((branch) => branch.tasks.length > 0)) {
			this.nodes.push({
				id,
				kind: "task",
				name: task.id,
				type: task.type,
				disabled: task.disabled,
				...inside
			});
			return id;
		}
		const own = `${id}:cluster`;
		const parent = cluster === void 0 ? {} : { parent: cluster };
		this.clusters.push({
			id: own,
			kind: "flowable",
			name: task.id,
			type: task.type,
			...parent
		});
		const kind = CHOICES.has(type) ? "choice" : "flowable";
		this.nodes.push({
			id,
			kind,
			name: task.id,
			type: task.type,
			disabled: task.disabled,
			cluster: own
		});
		for (const branch of task.branches) if (branch.tasks.length > 0) this.#addBranch(id, own, type, branch);
		return own;
	}
	#addBranch(head, cluster, type, branch) {
		if (branch.role !== "main") {
			const inner = this.addBranchCluster(branch, cluster);
			this.addSequence(branch, inner);
			this.edges.push({
				from: head,
				to: inner,
				kind: edgeKind(branch),
				label: branch.name
			});
		} else if (branch.dependsOn !== void 0) this.#addDag(head, cluster, branch, branch.dependsOn);
		else if (SIDE_BY_SIDE.has(type)) for (const task of branch.tasks) this.edges.push({
			from: head,
			to: this.#addTask(task, cluster),
			kind: "branch"
		});
		else {
			const first = this.addSequence(branch, cluster);
			const label = branch.key ?? branch.name;
			const edge = {
				from: head,
				to: first,
				kind: "branch"
			};
			this.edges.push(branch.name === "tasks" ? edge : {
				...edge,
				label
			});
		}
	}
	#addDag(head, cluster, branch, dependsOn) {
		const places = branch.tasks.map((task) => this.#addTask(task, cluster));
		const byId = new Map(branch.tasks.map((task, index) => [task.id, places[index]]));
		branch.tasks.forEach((_, index) => {
			const before = (dependsOn[index] ?? []).map((id) => byId.get(id)).filter((place) => place !== void 0);
			for (const from of before) this.edges.push({
				from,
				to: places[index],
				kind: "dependency"
			});
			if (before.length === 0) this.edges.push({
				from: head,
				to: places[index],
				kind: "branch"
			});
		});
	}
};
function edgeKind(branch) {
	return branch.role === "main" ? "branch" : branch.role;
}
function findCycles(waitsFor) {
	const cycles = [];
	const done = new Set();
	for (const start of waitsFor.keys()) {
		if (done.has(start)) continue;
		const trail = [{
			name: start,
			next: 0
		}];
		const onTrail = new Map([[start, 0]]);
		while (trail.length > 0) {
			const top = trail.at(-1);
			const target = waitsFor.get(top.name)[top.next++];
			if (target === void 0) {
				trail.pop();
				onTrail.delete(top.name);
				done.add(top.name);
			} else if (onTrail.has(target)) cycles.push(trail.slice(onTrail.get(target)).map((step) => step.name));
			else if (waitsFor.has(target) && !done.has(target)) {
				onTrail.set(target, trail.length);
				trail.push({
					name: target,
					next: 0
				});
			}
		}
	}
	return cycles;
}
function dagCycles(branch) {
	return findCycles(new Map(branch.tasks.map((task, index) => [task.id, branch.dependsOn?.[index] ?? []])));
}
// src/validate/rule.ts
function placeIn(context, path, part, message) {
	return {
		message,
		file: context.source,
		span: context.document.locate(path, part)
	};
}
function didYouMean(name) {
	return name === void 0 ? void 0 : `did you mean \`${name}\`?`;
}
// src/validate/rules/dag-dependency.ts
const dagDependency = {
	name: "dag-dependency",
	severity: "error",
	description: "`dependsOn` of a Dag must name tasks of the same Dag, and must not lead back to the task itself.",
	check({ tasks, report }) {
		for (const { task } of tasks) for (const branch of task.branches) {
			if (branch.dependsOn === void 0) continue;
			const ids = branch.tasks.map((child) => child.id);
			branch.tasks.forEach((child, index) => {
				const entry = child.path.slice(0, -1);
				branch.dependsOn[index].forEach((id, position) => {
					const awaited = branch.tasks.find((one) => one.id === id);
					if (awaited?.disabled === true && !child.disabled) report({
						severity: "warning",
						message: `task \`${child.id}\` never starts: it waits for \`${id}\`, which is disabled`,
						path: [
							...entry,
							"dependsOn",
							position
						]
					});
					if (awaited !== void 0) return;
					report({
						message: `task \`${child.id}\` depends on \`${id}\`, which is not a task of the Dag \`${task.id}\``,
						path: [
							...entry,
							"dependsOn",
							position
						],
						help: didYouMean(require_start.nearest(id, ids))
					});
				});
			});
			for (const cycle of dagCycles(branch)) {
				const first = branch.tasks.find((child) => child.id === cycle[0]);
				report({
					message: `tasks of the Dag \`${task.id}\` wait for each other in a circle: ${[...cycle, cycle[0]].join(" \u2192 ")}`,
					path: [...first.path.slice(0, -1), "dependsOn"],
					part: "key",
					help: "remove one of these dependencies"
				});
			}
		}
	}
};
// src/validate/strings.ts
const LITERAL = new Set([
	"id",
	"type",
	"version",
	"description",
	"pluginDefaultsRef",
	"logLevel",
	"disabled"
]);
function* renderedStrings(flow) {
	for (const { task } of walkTasks(flow)) {
		const branches = new Set(task.branches.map((branch) => String(branch.path[task.path.length])));
		for (const [key, value] of Object.entries(task.properties)) {
			if (LITERAL.has(key) || branches.has(key)) continue;
			for (const found of stringsIn(value, [...task.path, key])) yield {
				...found,
				owner: "task",
				taskId: task.id
			};
		}
	}
	for (const trigger of flow.triggers) for (const [key, value] of Object.entries(trigger.properties)) {
		if (LITERAL.has(key)) continue;
		for (const found of stringsIn(value, [...trigger.path, key])) yield {
			...found,
			owner: "trigger"
		};
	}
	for (const output of flow.outputs) for (const found of stringsIn(output.value, [...output.path, "value"])) yield {
		...found,
		owner: "output"
	};
	for (const input of flow.inputs) {
		for (const key of [
			"defaults",
			"prefill",
			"expression"
		]) {
			const value = input[key];
			for (const found of stringsIn(value, [...input.path, key])) yield {
				...found,
				owner: "input"
			};
		}
		const condition = input.dependsOn?.condition;
		for (const found of stringsIn(condition, [
			...input.path,
			"dependsOn",
			"condition"
		])) yield {
			...found,
			owner: "input"
		};
	}
	for (const [index, check] of flow.checks.entries()) for (const key of ["condition", "message"]) for (const found of stringsIn(check[key], [
		"checks",
		index,
		key
	])) yield {
		...found,
		owner: "check"
	};
	for (const sla of flow.sla) {
		if (sla.type !== "EXECUTION_ASSERTION") continue;
		for (const found of stringsIn(sla.assert, [...sla.path, "assert"])) yield {
			...found,
			owner: "sla"
		};
	}
	for (const found of stringsIn(flow.workerGroup?.key, ["workerGroup", "key"])) yield {
		...found,
		owner: "worker-group"
	};
}
function* stringsIn(value, path) {
	if (typeof value === "string") {
		if (value.includes("{{") || value.includes("{%")) yield {
			text: value,
			path
		};
	} else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* stringsIn(item, [...path, index]);
	else if (isRecord(value)) for (const [key, item] of Object.entries(value)) yield* stringsIn(item, [...path, key]);
}
function* renderedVariables(flow, level) {
	if (Object.keys(flow.variables).length === 0) return;
	const pending = [...renderedStrings(flow)].map((string) => string.text);
	const seen = new Set();
	for (let text = pending.pop(); text !== void 0; text = pending.pop()) {
		if (!text.includes("render")) continue;
		for (const reference of renderedIn(text, level)) {
			const name = reference.path[0];
			if (reference.root !== "vars" || name === void 0 || seen.has(name) || !Object.hasOwn(flow.variables, name)) continue;
			seen.add(name);
			for (const found of stringsIn(flow.variables[name], ["variables", name])) {
				pending.push(found.text);
				yield found;
			}
		}
	}
}
function renderedIn(text, level) {
	try {
		return references(text, level).rendered;
	} catch (error) {
		if (error instanceof ExpressionError) return [];
		throw error;
	}
}
// src/validate/rules/dashed-reference.ts
const REFERENCE = /\b(inputs|outputs|vars|labels|tasks)\.([A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)+)/g;
const dashedReference = {
	name: "dashed-reference",
	severity: "error",
	description: "A name with a dash needs brackets in an expression, because a dash behind a dot is a minus sign.",
	check({ flow, taskById, document, report }) {
		const known = {
			inputs: new Set(flow.inputs.map((input) => input.id)),
			outputs: taskById,
			tasks: taskById,
			vars: new Set(Object.keys(flow.variables)),
			labels: new Set(flow.labels.map((label) => label.key))
		};
		for (const { text, path } of renderedStrings(flow)) for (const tag of text.matchAll(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g)) {
			const code = tag[0].replace(/"[^"]*"|'[^']*'/g, (quoted) => " ".repeat(quoted.length));
			for (const match of code.matchAll(REFERENCE)) {
				const [written, root, id] = match;
				if (!known[root].has(id)) continue;
				const start = tag.index + match.index;
				const span = document.locateInside(path, start, start + written.length);
				const fix = bracketFix(document, path, span, written, `${root}[\u00a7${id}\u00a7]`);
				report({
					message: `\`${written}\` is a subtraction: a name with a dash must stand in brackets`,
					span,
					help: `write \`${root}['${id}']\``,
					...fix === void 0 ? {} : { fix }
				});
			}
		}
	}
};
function bracketFix(document, path, span, written, text) {
	const outer = document.source.text[document.locate(path).start];
	return replaceFix(document, span, written, text.replaceAll("\u00a7", outer === "'" ? "\"" : "'"));
}
// src/validate/input-lists.ts
const PROPERTIES = {
	"io.kestra.plugin.core.flow.Pause": "onResume",
	"io.kestra.plugin.core.flow.Approval": "inputs"
};
function humanInputs(context, problems = new Problems(context.document)) {
	return context.tasks.flatMap(({ task }) => {
		const property = PROPERTIES[canonicalFlowable(task.type)];
		if (property === void 0 || task.properties[property] === void 0) return [];
		return [parseInputs(new Fields(problems, task.properties, task.path, `task \`${task.id}\``), property)];
	});
}
function inputLists(context) {
	return [context.flow.inputs, ...humanInputs(context)];
}
// src/validate/rules/duplicate-id.ts
const duplicateId = {
	name: "duplicate-id",
	severity: "error",
	description: "Ids of tasks (nested ones included), triggers, inputs and outputs must be unique, because outputs, states and values are stored under them.",
	check(context) {
		const { flow, tasks } = context;
		unique(context, "task id", tasks.map(({ task }) => ({
			id: task.id,
			path: [...task.path, "id"]
		})));
		unique(context, "trigger id", flow.triggers.map((item) => ({
			id: item.id,
			path: [...item.path, "id"]
		})));
		unique(context, "output id", flow.outputs.map((item) => ({
			id: item.id,
			path: [...item.path, "id"]
		})));
		for (const list of inputLists(context)) {
			const inputs = expand(list, "");
			unique(context, "input id", inputs);
			refuseNested(context, inputs);
		}
		unique(context, "precondition id", preconditionIds(context));
	}
};
function unique(context, what, items) {
	const seen = new Map();
	for (const item of items) {
		if (item.id === "") continue;
		const first = seen.get(item.id);
		if (first === void 0) {
			seen.set(item.id, item);
			continue;
		}
		context.report({
			message: `${what} \`${item.id}\` is used twice`,
			path: item.path,
			related: [placeIn(context, first.path, "value", "first used here")],
			help: "give one of them another id"
		});
	}
}
function expand(inputs, prefix) {
	return inputs.flatMap((input) => {
		const id = prefix + input.id;
		const own = {
			id,
			path: [...input.path, "id"]
		};
		return input.type === "FORM" ? [{
			...own,
			isForm: true
		}, ...expand(input.inputs, `${id}.`)] : [own];
	});
}
function refuseNested(context, inputs) {
	const byId = new Map(inputs.map((input) => [input.id, input]));
	for (const input of inputs) for (let dot = input.id.indexOf("."); dot !== -1; dot = input.id.indexOf(".", dot + 1)) {
		const outerId = input.id.slice(0, dot);
		const outer = byId.get(outerId);
		if (outer === void 0 || outer.isForm === true) continue;
		context.report({
			message: `input \`${input.id}\` would be stored inside input \`${outerId}\`, which is a value`,
			path: input.path,
			related: [placeIn(context, outer.path, "value", "the other input")],
			help: "rename one of the two"
		});
	}
}
function preconditionIds(context) {
	return context.flow.triggers.flatMap((trigger) => {
		const preconditions = trigger.properties.preconditions;
		if (!isRecord(preconditions) || typeof preconditions.id !== "string") return [];
		return [{
			id: preconditions.id,
			path: [
				...trigger.path,
				"preconditions",
				"id"
			]
		}];
	});
}
// src/validate/rules/enterprise-property.ts
const enterpriseProperty = {
	name: "enterprise-property",
	severity: "warning",
	description: "Some properties need a service of Kestra\u2019s Enterprise Edition and have no effect in a job.",
	check({ flow, tasks, report }) {
		for (const { task } of tasks) for (const key of ["assets", "version"]) {
			if (task[key] === void 0) continue;
			report({
				message: `\`${key}\` belongs to Kestra\u2019s Enterprise Edition and has no effect here`,
				path: [...task.path, key],
				part: "key"
			});
		}
		for (const trigger of flow.triggers) {
			if (trigger.assets === void 0) continue;
			report({
				message: "`assets` belongs to Kestra\u2019s Enterprise Edition and has no effect here",
				path: [...trigger.path, "assets"],
				part: "key"
			});
		}
		if (flow.quotas.length > 0) report({
			message: "`quotas` belongs to Kestra\u2019s Enterprise Edition and has no effect here",
			path: ["quotas"],
			part: "key"
		});
		if (flow.policyRefs.length > 0) report({
			message: "`policyRefs` belongs to Kestra\u2019s Enterprise Edition and has no effect here",
			path: ["policyRefs"],
			part: "key"
		});
		for (const input of flow.inputs) {
			if (input.type !== "REUSABLE_INPUTS") continue;
			report({
				message: "inputs of type REUSABLE_INPUTS need Kestra\u2019s Enterprise Edition",
				path: [...input.path, "type"],
				severity: "error"
			});
		}
	}
};
// src/validate/rules/expression.ts
const expression = {
	name: "expression",
	severity: "error",
	description: "Every expression must be complete, and use only filters, functions and tests that exist.",
	codes: ["expression-syntax", "unknown-name"],
	check(context) {
		for (const { text, path } of renderedStrings(context.flow)) check(context, text, path);
		for (const { text, path } of renderedVariables(context.flow, context.level)) check(context, text, path);
	}
};
function check(context, text, path) {
	for (const problem of checkTemplate(text, context.level)) {
		const end = Math.max(problem.end, Math.min(problem.offset + 1, text.length));
		context.report({
			code: problem.kind === "unknown-name" ? "unknown-name" : "expression-syntax",
			message: problem.message,
			span: context.document.locateInside(path, problem.offset, end),
			help: problem.help
		});
	}
}
// src/flow/precondition.ts
const FILTER_FIELDS = [
	"FLOW_ID",
	"NAMESPACE",
	"STATE",
	"EXPRESSION"
];
const FILTER_OPERATORS = [
	"EQUAL_TO",
	"NOT_EQUAL_TO",
	"IN",
	"NOT_IN",
	"IS_TRUE",
	"IS_FALSE",
	"IS_NULL",
	"IS_NOT_NULL",
	"STARTS_WITH",
	"ENDS_WITH",
	"REGEX",
	"CONTAINS"
];
// src/expression/java/regex-classes.ts
const ASCII = {
	Lower: "a-z",
	Upper: "A-Z",
	ASCII: "\\x00-\\x7f",
	Alpha: "a-zA-Z",
	Digit: "0-9",
	Alnum: "a-zA-Z0-9",
	Punct: "\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e",
	Graph: "\\x21-\\x7e",
	Print: "\\x20-\\x7e",
	Blank: " \\t",
	Cntrl: "\\x00-\\x1f\\x7f",
	XDigit: "0-9a-fA-F",
	Space: " \\t-\\r"
};
const UNICODE = {
	Lower: "\\p{Lowercase}",
	Upper: "\\p{Uppercase}",
	Alpha: "\\p{Alphabetic}",
	Digit: "\\p{Nd}",
	Alnum: "\\p{Alphabetic}\\p{Nd}",
	Punct: "\\p{P}",
	Blank: "\\t\\p{Zs}",
	Cntrl: "\\p{Cc}",
	XDigit: "\\p{Nd}\\p{Hex_Digit}",
	Space: "\\p{White_Space}"
};
const JAVA = {
	javaLowerCase: "\\p{Lowercase}",
	javaUpperCase: "\\p{Uppercase}",
	javaAlphabetic: "\\p{Alphabetic}",
	javaLetter: "\\p{L}",
	javaDigit: "\\p{Nd}",
	javaLetterOrDigit: "\\p{L}\\p{Nd}",
	javaWhitespace: "\\t-\\r\\x1c-\\x1f\\p{Zl}\\p{Zp}[\\p{Zs}--[\\u00a0\\u2007\\u202f]]",
	javaSpaceChar: "\\p{Z}",
	javaTitleCase: "\\p{Lt}",
	javaDefined: "\\P{Cn}",
	javaISOControl: "\\x00-\\x1f\\x7f-\\x9f"
};
const BINARY = {
	alphabetic: "Alphabetic",
	ideographic: "Ideographic",
	letter: "L",
	lowercase: "Lowercase",
	uppercase: "Uppercase",
	titlecase: "Lt",
	punctuation: "P",
	control: "Cc",
	white_space: "White_Space",
	whitespace: "White_Space",
	digit: "Nd",
	hex_digit: "Hex_Digit",
	join_control: "Join_Control",
	emoji: "Emoji"
};
function letterClass(letter, unicode) {
	switch (letter) {
		case "d": return unicode ? "\\p{Nd}" : "0-9";
		case "w": return unicode ? "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}" : "a-zA-Z_0-9";
		case "s": return unicode ? "\\p{White_Space}" : " \\t-\\r";
		case "h": return " \\t\\u00a0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000";
		case "v": return "\\n-\\r\\u0085\\u2028\\u2029";
		default: return;
	}
}
function isProperty(name) {
	try {
		new RegExp(`\\p{${name}}`, "u");
		return true;
	} catch {
		return false;
	}
}
function propertyClass(name, unicode, ignoreCase) {
	if (ignoreCase && (name === "Lower" || name === "Upper")) return ASCII.Alpha;
	if (unicode && Object.hasOwn(UNICODE, name)) return UNICODE[name];
	if (Object.hasOwn(ASCII, name)) return ASCII[name];
	if (Object.hasOwn(JAVA, name)) return JAVA[name];
	const assignment = /^(sc|script|gc|general_category)=(.+)$/i.exec(name);
	if (assignment !== null) {
		const property = `${assignment[1].toLowerCase().startsWith("sc") ? "Script" : "General_Category"}=${titleCase(assignment[2])}`;
		return isProperty(property) ? `\\p{${property}}` : void 0;
	}
	if (name.startsWith("Is")) {
		const rest = name.slice(2);
		const binary = BINARY[rest.toLowerCase()];
		if (binary !== void 0) return `\\p{${binary}}`;
		if (isProperty(`General_Category=${rest}`)) return `\\p{${rest}}`;
		const script = `Script=${titleCase(rest)}`;
		return isProperty(script) ? `\\p{${script}}` : void 0;
	}
	if (name === "L1") return "\\x00-\\xff";
	return isProperty(`General_Category=${name}`) ? `\\p{${name}}` : void 0;
}
function titleCase(name) {
	if (name.length <= 2) return name;
	return name.split("_").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()).join("_");
}
// src/expression/java/regex-translate.ts
const TERMINATORS = "\\n\\r\\u0085\\u2028\\u2029";
const NOT_INSIDE_CRLF = "(?<!\\r(?=\\n))";
const MAX_DEPTH = 200;
const MAX_REPEAT = 1e6;
function escapeCharacter(char) {
	const code = char.codePointAt(0);
	if (/[A-Za-z0-9_ ]/.test(char)) return char;
	if (code < 128) return `\\x${code.toString(16).padStart(2, "0")}`;
	return code >= 55296 && code <= 57343 ? `\\u${code.toString(16)}` : char;
}
function otherCase(char) {
	if (char >= "a" && char <= "z") return char.toUpperCase();
	return char >= "A" && char <= "Z" ? char.toLowerCase() : "";
}
var Translator = class {
	#pattern;
	#at = 0;
	#depth = 0;
	#lookbehinds = 0;
	#groupCount = 0;
	#names = new Map();
	#atomicCount = 0;
	#unbounded = 0;
	#choices = 0;
	#hasBackReference = false;
	#unicodeCase = false;
	#flags = {
		ignoreCase: false,
		multiline: false,
		dotAll: false,
		comments: false,
		unixLines: false,
		unicodeClasses: false
	};
	constructor(pattern) {
		this.#pattern = pattern;
	}
	translate() {
		const source = this.#alternatives();
		if (this.#at < this.#pattern.length) this.#refuse("a ) has no ( before it", "write \\) for the character itself");
		return {
			source,
			flags: this.#unicodeCase ? "giv" : "gv",
			groupCount: this.#groupCount,
			names: this.#names,
			risky: this.#unbounded > 0 && this.#unbounded + this.#choices > 1 || this.#hasBackReference
		};
	}
	#refuse(problem, help) {
		throw new RuntimeFailure(`"${this.#pattern}" is not a regular expression: ${problem}`, help);
	}
	#peek(length = 1) {
		return this.#pattern.slice(this.#at, this.#at + length);
	}
	#take(text) {
		if (!this.#pattern.startsWith(text, this.#at)) return false;
		this.#at += text.length;
		return true;
	}
	#match(expression) {
		expression.lastIndex = this.#at;
		const match = expression.exec(this.#pattern);
		if (match !== null) this.#at += match[0].length;
		return match;
	}
	#next() {
		const code = this.#pattern.codePointAt(this.#at);
		if (code === void 0) this.#refuse("it ends too early");
		const char = String.fromCodePoint(code);
		this.#at += char.length;
		return char;
	}
	#skipComments() {
		if (this.#flags.comments) this.#match(/(?:[ \t-\r]|#[^\n]*)*/y);
	}
	#alternatives() {
		if (++this.#depth > MAX_DEPTH) this.#refuse(`it is nested deeper than ${MAX_DEPTH} groups`);
		const outer = { ...this.#flags };
		let source = "";
		for (;;) {
			this.#skipComments();
			const char = this.#peek();
			if (char === "" || char === ")") break;
			if (char === "|") {
				this.#at++;
				this.#choices++;
				source += "|";
			} else source += this.#quantified();
		}
		this.#flags = outer;
		this.#depth--;
		return source;
	}
	#quantified() {
		if (this.#take("\\Q")) return this.#quoted();
		const atom = this.#atom();
		this.#skipComments();
		const match = this.#match(/([*+?]|\{(\d+)(?:(,)(\d*))?\})([?+])?/y);
		if (match === null) {
			if (this.#peek() === "{") this.#refuse("a { begins no repetition", "write \\{ for the character itself");
			return atom ?? "";
		}
		if (atom === void 0) this.#refuse(`${match[0]} has nothing to repeat`);
		const [, quantifier, least, comma, most, mode] = match;
		this.#checkRepetition(quantifier, Number(least ?? 0), most);
		if (quantifier === "*" || quantifier === "+" || comma !== void 0 || Number(least ?? 0) > 1) this.#unbounded++;
		else this.#choices++;
		const body = /^(?:\(\?<?[=!]|\\[bB]$|\^$)/.test(atom) ? `(?:${atom})` : atom;
		if (mode === "?") return `${body}${quantifier}?`;
		return mode === "+" ? this.#atomicGroup(body + quantifier) : body + quantifier;
	}
	#checkRepetition(quantifier, least, most) {
		if (least > MAX_REPEAT || Number(most ?? 0) > MAX_REPEAT) this.#refuse(`${quantifier} repeats more than ${MAX_REPEAT} times`);
		if (most !== void 0 && most !== "" && Number(most) < least) this.#refuse(`${quantifier} has its limits the wrong way round`);
	}
	#atomicGroup(body) {
		if (this.#lookbehinds > 0) this.#refuse("possessive and atomic parts are not supported inside a look-behind");
		const name = `a${++this.#atomicCount}`;
		return `(?:(?=(?<${name}>${body}))\\k<${name}>)`;
	}
	#quoted() {
		const end = this.#pattern.indexOf("\\E", this.#at);
		const text = this.#pattern.slice(this.#at, end === -1 ? void 0 : end);
		this.#at = end === -1 ? this.#pattern.length : end + 2;
		const characters = [...text].map((char) => this.#literal(char));
		const last = characters.pop();
		if (last === void 0) return "";
		const match = this.#match(/([*+?]|\{\d+(?:,\d*)?\})\??/y);
		if (match !== null) this.#unbounded++;
		return characters.join("") + last + (match?.[0] ?? "");
	}
	#literal(char) {
		const other = this.#flags.ignoreCase ? otherCase(char) : "";
		return other === "" ? escapeCharacter(char) : `[${char}${other}]`;
	}
	#atom() {
		const char = this.#next();
		switch (char) {
			case "(": return this.#group();
			case "[": return this.#class();
			case ".": return this.#dot();
			case "^": return this.#caret();
			case "$": return this.#dollar();
			case "\\": return this.#escape();
			case "*":
			case "+":
			case "?": return this.#refuse(`${char} has nothing to repeat`, `write \\${char} for the character itself`);
			case "{": return this.#refuse("a { begins no repetition", "write \\{ for the character itself");
			default: return this.#literal(char);
		}
	}
	#dot() {
		if (this.#flags.dotAll) return "[\\s\\S]";
		return this.#flags.unixLines ? "[^\\n]" : `[^${TERMINATORS}]`;
	}
	#caret() {
		if (!this.#flags.multiline) return "(?<![\\s\\S])";
		return `(?:(?<![\\s\\S])|${this.#flags.unixLines ? "(?<=\\n)" : `(?<=[${TERMINATORS}])${NOT_INSIDE_CRLF}`}(?=[\\s\\S]))`;
	}
	#dollar() {
		if (this.#flags.unixLines) return this.#flags.multiline ? "(?=\\n|(?![\\s\\S]))" : "(?=\\n?(?![\\s\\S]))";
		if (this.#flags.multiline) return `(?:(?=[${TERMINATORS}]|(?![\\s\\S]))${NOT_INSIDE_CRLF})`;
		return `(?:(?=(?:\\r\\n|[${TERMINATORS}])?(?![\\s\\S]))${NOT_INSIDE_CRLF})`;
	}
	#close(source) {
		if (!this.#take(")")) this.#refuse("a ( is not closed", "write \\( for the character itself");
		return source;
	}
	#capture(name) {
		const number = ++this.#groupCount;
		if (name !== void 0) {
			if (this.#names.has(name)) this.#refuse(`two groups are named ${name}`);
			this.#names.set(name, number);
		}
		return this.#close(`(?<g${number}>${this.#alternatives()})`);
	}
	#group() {
		if (!this.#take("?")) return this.#capture();
		if (this.#take(":")) return this.#close(`(?:${this.#alternatives()})`);
		if (this.#take("=")) return this.#close(`(?=${this.#alternatives()})`);
		if (this.#take("!")) return this.#close(`(?!${this.#alternatives()})`);
		if (this.#take(">")) return this.#close(this.#atomicGroup(this.#alternatives()));
		const behind = this.#match(/<[=!]/y);
		if (behind !== null) {
			this.#lookbehinds++;
			const source = `(?${behind[0]}${this.#alternatives()})`;
			this.#lookbehinds--;
			return this.#close(source);
		}
		const named = this.#match(/<([A-Za-z][A-Za-z0-9]*)>/y);
		if (named !== null) return this.#capture(named[1]);
		return this.#inlineFlags();
	}
	#inlineFlags() {
		const match = this.#match(/([a-zA-Z]*)(?:-([a-zA-Z]*))?([:)])/y);
		if (match === null) this.#refuse(`(?${this.#peek()} begins no kind of group`);
		const [, on, off, end] = match;
		const outer = { ...this.#flags };
		for (const flag of on) this.#setFlag(flag, true);
		for (const flag of off ?? "") this.#setFlag(flag, false);
		if (end === ")") return void 0;
		const source = this.#close(`(?:${this.#alternatives()})`);
		this.#flags = outer;
		return source;
	}
	#setFlag(flag, value) {
		const names = {
			i: "ignoreCase",
			m: "multiline",
			s: "dotAll",
			x: "comments",
			d: "unixLines",
			U: "unicodeClasses"
		};
		if (flag === "u") {
			if (value && this.#at > 8) this.#refuse("the flag u is only supported at its beginning");
			this.#unicodeCase = value;
			return;
		}
		const name = names[flag];
		if (name === void 0) this.#refuse(`the flag ${flag} does not exist`);
		this.#flags[name] = value;
	}
	#escape() {
		const char = this.#next();
		if (/[1-9]/.test(char)) return this.#backReference(char);
		const lower = char.toLowerCase();
		if (/[dwshv]/.test(lower)) {
			const inside = letterClass(lower, this.#flags.unicodeClasses);
			return char === lower ? `[${inside}]` : `[^${inside}]`;
		}
		if (lower === "p") return `[${this.#property(char === "P")}]`;
		switch (char) {
			case "b":
			case "B": return `\\${char}`;
			case "A": return "(?<![\\s\\S])";
			case "z": return "(?![\\s\\S])";
			case "Z": return `(?:(?=(?:\\r\\n|[${TERMINATORS}])?(?![\\s\\S]))${NOT_INSIDE_CRLF})`;
			case "R": return "(?:\\r\\n|[\\n-\\r\\u0085\\u2028\\u2029])";
			case "X": return "(?:\\r\\n|\\P{M}\\p{M}*|\\p{M}+)";
			case "k": return this.#namedReference();
			case "E": return "";
			default: return this.#literal(this.#escapedCharacter(char));
		}
	}
	#backReference(first) {
		let number = Number(first);
		if (number > this.#groupCount) this.#refuse(`\\${first} refers to a group that does not stand before it`);
		while (/\d/.test(this.#peek()) && number * 10 + Number(this.#peek()) <= this.#groupCount) number = number * 10 + Number(this.#next());
		return this.#reference(number);
	}
	#namedReference() {
		const match = this.#match(/<([A-Za-z][A-Za-z0-9]*)>/y);
		const number = match === null ? void 0 : this.#names.get(match[1]);
		if (number === void 0) this.#refuse(`\\k${match?.[0] ?? ""} refers to a group that does not stand before it`);
		return this.#reference(number);
	}
	#reference(number) {
		if (this.#flags.ignoreCase && !this.#unicodeCase) this.#refuse("a reference to a group is not supported together with (?i)", "write (?iu) at the beginning");
		this.#hasBackReference = true;
		return `\\k<g${number}>`;
	}
	#escapedCharacter(char) {
		const control = {
			t: "	",
			n: "\n",
			r: "\r",
			f: "\f",
			a: "\x07",
			e: "\x1B"
		}[char];
		if (control !== void 0) return control;
		if (char === "0") {
			const octal = this.#match(/[0-3]?[0-7]{1,2}/y);
			return octal === null ? this.#refuse("\\0 needs octal digits behind it") : String.fromCodePoint(Number.parseInt(octal[0], 8));
		}
		if (char === "x") return this.#hexCharacter(/([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\}/y, "\\x");
		if (char === "u") {
			const high = this.#hexCharacter(/([0-9A-Fa-f]{4})/y, "\\u");
			const low = /^[\ud800-\udbff]$/.test(high) ? this.#match(/\\u([dD][c-fC-F][0-9A-Fa-f]{2})/y) : null;
			return low === null ? high : high + String.fromCharCode(Number.parseInt(low[1], 16));
		}
		if (char === "c") return String.fromCharCode(this.#next().charCodeAt(0) ^ 64);
		if (/[A-Za-z]/.test(char)) {
			const unsupported = char === "G" || char === "N" ? "is not supported" : "does not exist";
			this.#refuse(`the escape \\${char} ${unsupported}`);
		}
		return char;
	}
	#hexCharacter(digits, name) {
		const match = this.#match(digits);
		const code = match === null ? void 0 : Number.parseInt(match[1] ?? match[2], 16);
		if (code === void 0 || code > 1114111) this.#refuse(`${name} needs the hexadecimal number of a character`);
		return code < 65536 ? String.fromCharCode(code) : String.fromCodePoint(code);
	}
	#property(negated) {
		const match = this.#match(/\{([^}]*)\}|(.)/y);
		const name = match?.[1] ?? match?.[2] ?? "";
		const inside = propertyClass(name, this.#flags.unicodeClasses, this.#flags.ignoreCase);
		if (inside === void 0) this.#refuse(`the property ${name} is not known`, "use classes such as \\p{L}, \\p{Lu}, \\p{Alpha} or \\p{IsLatin}");
		return negated ? `[^${inside}]` : inside;
	}
	#class() {
		if (++this.#depth > MAX_DEPTH) this.#refuse(`it is nested deeper than ${MAX_DEPTH} classes`);
		const negated = this.#take("^");
		const operands = [];
		let items = "";
		let isFirst = true;
		for (;;) {
			this.#skipComments();
			const char = this.#peek();
			if (char === "") this.#refuse("a [ is not closed", "write \\[ for the character itself");
			if (char === "]" && !isFirst) break;
			isFirst = false;
			if (this.#match(/&&+/y) !== null) {
				if (items !== "") operands.push(items);
				items = "";
			} else items += this.#classItem();
		}
		this.#at++;
		this.#depth--;
		if (items !== "") operands.push(items);
		if (operands.length === 0) this.#refuse("a class is empty");
		const inside = operands.length === 1 ? operands[0] : operands.map((operand) => `[${operand}]`).join("&&");
		return `[${negated ? "^" : ""}${inside}]`;
	}
	#classItem() {
		if (this.#take("[")) return this.#class();
		if (this.#take("\\Q")) {
			const end = this.#pattern.indexOf("\\E", this.#at);
			const text = this.#pattern.slice(this.#at, end === -1 ? void 0 : end);
			this.#at = end === -1 ? this.#pattern.length : end + 2;
			return [...text].map((char) => this.#range(char, char)).join("");
		}
		const first = this.#classCharacter();
		if (typeof first !== "string") return first.inside;
		if (this.#peek() !== "-" || this.#peek(2) === "-]" || this.#peek(2) === "-[") return this.#range(first, first);
		this.#at++;
		const last = this.#classCharacter();
		if (typeof last !== "string") return `${this.#range(first, first)}\\-${last.inside}`;
		if (last.codePointAt(0) < first.codePointAt(0)) this.#refuse(`the range ${first}-${last} runs backwards`);
		return this.#range(first, last);
	}
	#classCharacter() {
		const char = this.#next();
		if (char !== "\\") return char;
		const escaped = this.#next();
		const lower = escaped.toLowerCase();
		if (lower === "p") return { inside: this.#property(escaped === "P") };
		const inside = letterClass(lower, this.#flags.unicodeClasses);
		if (inside === void 0) return this.#escapedCharacter(escaped);
		return { inside: escaped === lower ? inside : `[^${inside}]` };
	}
	#range(first, last) {
		const own = first === last ? escapeCharacter(first) : `${escapeCharacter(first)}-${escapeCharacter(last)}`;
		if (!this.#flags.ignoreCase) return own;
		let source = own;
		for (const [from, to] of [["a", "z"], ["A", "Z"]]) {
			const low = first > from ? first : from;
			const high = last < to ? last : to;
			if (low <= high) source += `${otherCase(low)}-${otherCase(high)}`;
		}
		return source;
	}
};
function translateRegex(pattern) {
	return new Translator(pattern).translate();
}
// src/validate/regex-syntax.ts
function checkRegex(pattern) {
	if (pattern.includes("{{")) return void 0;
	try {
		translateRegex(pattern);
		return;
	} catch (error) {
		if (!(error instanceof RuntimeFailure)) throw error;
		return error.help === void 0 ? { message: error.message } : {
			message: error.message,
			help: error.help
		};
	}
}
// src/validate/rules/flow-trigger.ts
const flowTrigger = {
	name: "flow-trigger",
	severity: "error",
	description: "Preconditions of a Flow trigger must be complete, and their time window must have the properties of its type.",
	codes: [
		"missing-property",
		"unknown-property",
		"wrong-type",
		"invalid-value",
		"invalid-id",
		"invalid-duration",
		"invalid-regex",
		"invalid-label",
		"empty-list"
	],
	check(context) {
		const problems = new Problems(context.document);
		for (const trigger of context.flow.triggers) {
			if (!/\.(trigger|triggers\.types)\.Flow$/.test(trigger.type)) continue;
			const owner = `trigger \`${trigger.id}\``;
			const fields = new Fields(problems, trigger.properties, trigger.path, owner);
			checkStates(fields, "states");
			const preconditions = fields.nested("preconditions", `\`preconditions\` of ${owner}`);
			if (preconditions !== void 0) checkPreconditions(preconditions);
			checkDependencies(fields, owner);
		}
		for (const { span, message, code, severity, help } of problems.diagnostics) context.report({
			span,
			message,
			code,
			severity,
			help
		});
	}
};
const ID = /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/;
function checkPreconditions(fields) {
	fields.refuseUnknown([
		"id",
		"description",
		"timeWindow",
		"resetOnSuccess",
		"flows",
		"where"
	]);
	fields.require("id");
	fields.string("id", {
		pattern: ID,
		code: "invalid-id"
	});
	fields.boolean("resetOnSuccess");
	const window = fields.nested("timeWindow", "`timeWindow`");
	if (window !== void 0) checkWindow(window);
	for (const flow of fields.maps("flows", (_, index) => `flow ${index + 1} of \`preconditions\``) ?? []) {
		flow.refuseUnknown([
			"namespace",
			"flowId",
			"states",
			"labels"
		]);
		flow.require("namespace");
		flow.string("namespace");
		flow.string("flowId");
		checkStates(flow, "states");
		parseLabels(flow);
	}
	for (const entry of fields.maps("where", (_, index) => `condition ${index + 1} of \`where\``) ?? []) {
		entry.refuseUnknown([
			"id",
			"operand",
			"filters"
		]);
		entry.require("id");
		entry.string("id", {
			pattern: ID,
			code: "invalid-id"
		});
		entry.oneOf("operand", ["AND", "OR"]);
		entry.require("filters");
		for (const filter of entry.maps("filters", (_, index) => `filter ${index + 1}`) ?? []) checkFilter(filter);
	}
}
function checkFilter(filter) {
	filter.refuseUnknown([
		"field",
		"type",
		"value",
		"values"
	]);
	filter.require("field");
	filter.require("type");
	filter.oneOf("field", FILTER_FIELDS);
	const type = filter.oneOf("type", FILTER_OPERATORS);
	if (type === void 0) return;
	const many = type === "IN" || type === "NOT_IN";
	filter.require(many ? "values" : "value");
	const other = many ? "value" : "values";
	if (filter.has(other)) filter.error("invalid-value", other, `${filter.owner} of type ${type} takes \`${many ? "values" : "value"}\`, not \`${other}\``);
	const value = filter.string("value");
	if (type === "REGEX" && value !== void 0) {
		const problem = checkRegex(value);
		if (problem !== void 0) filter.error("invalid-regex", "value", problem.message, problem.help);
	}
}
const WINDOWS = {
	DURATION_WINDOW: ["window", "windowAdvance"],
	SLIDING_WINDOW: ["window"],
	DAILY_TIME_WINDOW: ["startTime", "endTime"],
	DAILY_TIME_DEADLINE: ["deadline"]
};
const WINDOW_TYPES = Object.keys(WINDOWS);
const ALL = [
	"window",
	"windowAdvance",
	"startTime",
	"endTime",
	"deadline"
];
function checkWindow(fields) {
	fields.refuseUnknown(["type", ...ALL]);
	const type = fields.has("type") ? fields.oneOf("type", WINDOW_TYPES) : "DURATION_WINDOW";
	if (type === void 0) return;
	const own = WINDOWS[type];
	for (const key of ALL) {
		if (!fields.has(key) || own.includes(key)) continue;
		fields.error("invalid-value", key, `a time window of type ${type} has no \`${key}\``, `it takes ${oneOf(own.map((name) => `\`${name}\``))}`);
	}
	if (type === "DAILY_TIME_WINDOW" || type === "DAILY_TIME_DEADLINE") for (const key of own) fields.require(key);
	for (const key of ["window", "windowAdvance"]) {
		const text = fields.raw(key);
		if (typeof text === "string" && parseDuration(text) === void 0) fields.duration(key);
	}
	for (const key of [
		"startTime",
		"endTime",
		"deadline"
	]) fields.string(key, {
		pattern: /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/,
		patternHelp: "write a time such as `09:00:00Z` or `09:00:00+02:00`"
	});
}
function checkStates(fields, property) {
	const states = fields.raw(property);
	if (!Array.isArray(states)) {
		fields.list(property);
		return;
	}
	states.forEach((state, index) => {
		if (isRecord(state) || STATES.some((known) => known === state)) return;
		fields.problems.add({
			code: "invalid-value",
			message: `\`${String(state)}\` is no state of an execution`,
			path: [...fields.at(property), index],
			help: "write SUCCESS, WARNING, FAILED, KILLED, CANCELLED or PAUSED"
		});
	});
}
const FRAMES = [
	["deadline"],
	["from", "to"],
	["every", "offset"],
	["lookback"]
];
function checkDependencies(fields, owner) {
	const many = fields.raw("mode") === "AT_LEAST";
	if (many) fields.require("minSatisfied");
	else if (fields.has("minSatisfied")) fields.error("invalid-value", "minSatisfied", "`minSatisfied` counts only with `mode: AT_LEAST`");
	const wanted = fields.raw("minSatisfied");
	const given = fields.raw("dependsOn");
	if (many && Array.isArray(given) && typeof wanted === "number" && wanted > given.length) fields.error("invalid-value", "minSatisfied", `\`minSatisfied\` of ${owner} is ${wanted}, but it depends on ${given.length} flows`);
	for (const key of [
		"mode",
		"minSatisfied",
		"window"
	]) if (fields.has(key) && !fields.has("dependsOn")) fields.error("missing-property", key, `\`${key}\` of ${owner} needs \`dependsOn\``);
	const window = fields.raw("window");
	if (!isRecord(window)) return;
	const frames = FRAMES.filter(([first, second]) => window[first] != null || second === "to" && window.to != null);
	if (frames.length !== 1) {
		fields.error("invalid-value", "window", `\`window\` of ${owner} must have one length, found ${frames.length === 0 ? "none" : oneOf(frames.map(([first]) => `\`${first}\``)).replace(" or ", " and ")}`, "write one of `deadline`, `from` with `to`, `every`, `lookback`");
		return;
	}
	const nested = fields.nested("window", `\`window\` of ${owner}`);
	if (frames[0][0] === "from") for (const key of ["from", "to"]) nested?.require(key);
}
// src/validate/rules/human-inputs.ts
const humanInputsRule = {
	name: "human-inputs",
	severity: "error",
	description: "`onResume` of a Pause and `inputs` of an Approval are declared like inputs of a flow; `onPause` is a plain task.",
	codes: [
		"human-inputs",
		"missing-property",
		"unknown-property",
		"wrong-type",
		"invalid-value",
		"invalid-id",
		"invalid-duration",
		"deprecated-property"
	],
	check(context) {
		const problems = new Problems(context.document);
		humanInputs(context, problems);
		for (const { task, parent, branch } of context.tasks) if (branch.name === "onPause" && parent !== void 0 && isFlowableType(task.type)) context.report({
			message: `\`onPause\` of task \`${parent.id}\` cannot be a task that has tasks of its own`,
			path: [...task.path, "type"]
		});
		for (const { span, message, code, severity, help } of problems.diagnostics) context.report({
			span,
			message,
			code,
			severity,
			help
		});
	}
};
// \0builtin:vm
const builtin = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:vm");
const node = builtin();
const Script = node.Script;
const createContext = node.createContext;
// src/expression/java/regex.ts
var regex_exports = require_rolldown_runtime.__exportAll({
	JavaRegex: () => JavaRegex,
	TIME_LIMIT: () => 500,
	javaRegex: () => javaRegex
});
const LONG_TEXT = 4096;
let guard;
function withinTime(pattern, task) {
	guard ??= {
		context: createContext(Object.create(null)),
		script: new Script("task()")
	};
	guard.context.task = task;
	try {
		guard.script.runInContext(guard.context, { timeout: 500 });
	} catch (error) {
		if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
		throw new RuntimeFailure(`the regular expression "${pattern}" took longer than 500 ms on this text`, "avoid repetitions inside repetitions, such as (a+)+");
	} finally {
		delete guard.context.task;
	}
}
var JavaRegex = class {
	pattern;
	groupCount;
	names;
	#regex;
	#risky;
	constructor(pattern, translation) {
		this.pattern = pattern;
		this.groupCount = translation.groupCount;
		this.names = translation.names;
		this.#risky = translation.risky;
		try {
			this.#regex = new RegExp(translation.source, translation.flags);
		} catch {
			throw new RuntimeFailure(`"${pattern}" is not a regular expression that is supported`);
		}
	}
	#collect(text, limit) {
		const found = [];
		const regex = this.#regex;
		regex.lastIndex = 0;
		for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
			const groups = [match[0]];
			for (let number = 1; number <= this.groupCount; number++) groups.push(match.groups?.[`g${number}`]);
			found.push({
				index: match.index,
				groups,
				0: match[0]
			});
			if (found.length >= limit) break;
			if (match[0] === "") regex.lastIndex += (text.codePointAt(match.index) ?? 0) > 65535 ? 2 : 1;
		}
		return found;
	}
	matches(text, limit = Number.POSITIVE_INFINITY) {
		if (!this.#risky && text.length < LONG_TEXT) return this.#collect(text, limit);
		let found = [];
		withinTime(this.pattern, () => {
			found = this.#collect(text, limit);
		});
		return found;
	}
	find(text) {
		return this.matches(text, 1)[0];
	}
	replaceAll(text, replacement) {
		const matches = this.matches(text);
		if (matches.length === 0) return text;
		const parts = this.#parseReplacement(replacement);
		let result = "";
		let from = 0;
		for (const match of matches) {
			result += text.slice(from, match.index);
			for (const part of parts) result += typeof part === "string" ? part : match.groups[part] ?? "";
			from = match.index + match[0].length;
		}
		return result + text.slice(from);
	}
	#refuseReplacement(replacement, problem, help) {
		throw new RuntimeFailure(`the replacement "${replacement}" is malformed: ${problem}`, help);
	}
	#parseReplacement(replacement) {
		const parts = [];
		let plain = "";
		for (let at = 0; at < replacement.length; at++) {
			const char = replacement[at];
			if (char === "\\") {
				at++;
				if (at === replacement.length) this.#refuseReplacement(replacement, "it ends with a backslash", "write \\\\");
				plain += replacement[at];
			} else if (char === "$") {
				const reference = this.#readReference(replacement, at + 1);
				parts.push(plain, reference.number);
				plain = "";
				at = reference.next - 1;
			} else plain += char;
		}
		parts.push(plain);
		return parts;
	}
	#readReference(replacement, start) {
		const named = /^\{([A-Za-z][A-Za-z0-9]*)\}/.exec(replacement.slice(start));
		if (named !== null) {
			const number = this.names.get(named[1]);
			if (number === void 0) this.#refuseReplacement(replacement, `there is no group named ${named[1]}`, "name it with (?<name>\u2026)");
			return {
				number,
				next: start + named[0].length
			};
		}
		if (!/[0-9]/.test(replacement[start] ?? "")) this.#refuseReplacement(replacement, "a $ refers to no group", "write \\$ for the character itself");
		let number = Number(replacement[start]);
		if (number > this.groupCount) {
			const groups = this.groupCount === 1 ? "one group" : `${this.groupCount} groups`;
			this.#refuseReplacement(replacement, `$${number} does not exist, there are ${groups}`, "write \\$ for a plain $");
		}
		let next = start + 1;
		while (/[0-9]/.test(replacement[next] ?? "") && number * 10 + Number(replacement[next]) <= this.groupCount) number = number * 10 + Number(replacement[next++]);
		return {
			number,
			next
		};
	}
};
const cache = new Map();
const CACHE_SIZE = 500;
function javaRegex(pattern) {
	let regex = cache.get(pattern);
	if (regex === void 0) {
		regex = new JavaRegex(pattern, translateRegex(pattern));
		if (cache.size >= CACHE_SIZE) cache.clear();
		cache.set(pattern, regex);
	}
	return regex;
}
// src/validate/input-literal.ts
const TEMPORAL_KINDS = {
	DATE: "date",
	DATETIME: "date-time",
	TIME: "time"
};
const TEMPORAL_SAMPLES = {
	DATE: "2026-01-31",
	DATETIME: "2026-01-31T10:00:00Z",
	TIME: "10:00:00"
};
const PATTERNS = {
	DATE: /^\d{4}-\d{2}-\d{2}$/,
	DATETIME: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/,
	TIME: /^\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/
};
function isTemporal(type, text) {
	if (!PATTERNS[type].test(text)) return false;
	if (Number.isNaN(Date.parse(type === "TIME" ? `2000-01-01T${text}Z` : text))) return false;
	if (type === "TIME") return true;
	const day = text.slice(0, 10);
	return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
function literalFault(input, value) {
	switch (input.type) {
		case "INT": {
			const number = numberOf(value);
			if (number === void 0 || !Number.isInteger(number) || Math.abs(number) > 2 ** 31) return "an integer of 32 bits";
			return outside(input, number);
		}
		case "FLOAT": {
			const number = numberOf(value);
			return number === void 0 ? "a number" : outside(input, number);
		}
		case "DATE":
		case "DATETIME":
		case "TIME": return typeof value === "string" && isTemporal(input.type, value) ? void 0 : `a ${TEMPORAL_KINDS[input.type]} such as \`${TEMPORAL_SAMPLES[input.type]}\``;
		case "DURATION": return typeof value === "number" || typeof value === "string" && parseDuration(value) !== void 0 ? void 0 : "an ISO-8601 duration such as `PT10S`";
		case "SELECT":
		case "ENUM":
			if (!input.required || input.allowCustomValue || input.values.length === 0) return void 0;
			return input.values.some((choice) => choice.value === String(value)) ? void 0 : "one of its `values`";
		case "BOOL":
		case "BOOLEAN": return typeof value === "boolean" || /^(true|false)$/i.test(String(value)) ? void 0 : "`true` or `false`";
		case "ARRAY":
		case "MULTISELECT": return listFault(input, value);
		case "STRING":
		case "SECRET":
			if (typeof value === "object") return "text";
			return input.validator === void 0 || fits(input.validator, String(value)) ? void 0 : `text that its \`validator\` \`${input.validator}\` takes`;
		case "EMAIL": return typeof value === "string" && isEmail(value) ? void 0 : "an e-mail address";
		case "URI": return typeof value === "string" && isUri(value) ? void 0 : "a URI with its scheme, such as `https://example.com`";
		case "JSON":
		case "OBJECT": return typeof value === "string" && !isJson(value) ? "JSON" : void 0;
		case "YAML": return typeof value === "string" && parseYaml(new SourceFile("", value)).broken ? "YAML" : void 0;
		default: return;
	}
}
function listFault(input, value) {
	const items = typeof value === "string" ? jsonOf(value) : value;
	if (!Array.isArray(items)) return "a list";
	if (input.type === "MULTISELECT" && !input.allowCustomValue && input.values.length > 0) {
		const stranger = items.find((item) => !input.values.some((choice) => choice.value === String(item)));
		if (stranger !== void 0) return `a list of its \`values\`, and \`${String(stranger)}\` is none of them`;
	}
	if (!SIMPLE.has(input.itemType)) return void 0;
	for (const item of items) {
		if (typeof item === "string" && /\{[{%]/.test(item)) continue;
		const fault = literalFault({
			...ITEM,
			type: input.itemType
		}, item);
		if (fault !== void 0) return `a list, and each item of it ${fault}`;
	}
}
const SIMPLE = new Set([
	"INT",
	"FLOAT",
	"BOOL",
	"BOOLEAN",
	"DATE",
	"DATETIME",
	"TIME",
	"DURATION",
	"EMAIL",
	"URI"
]);
const ITEM = {
	id: "",
	path: [],
	required: true
};
function fits(pattern, text) {
	if (pattern.includes("{{")) return true;
	try {
		return javaRegex(`\\A(?:${pattern})\\z`).find(text) !== void 0;
	} catch (error) {
		if (error instanceof RuntimeFailure) return true;
		throw error;
	}
}
function isJson(text) {
	return jsonOf(text) !== void 0;
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function outside(input, number) {
	if (input.min !== void 0 && number < input.min) return `at least ${input.min}`;
	if (input.max !== void 0 && number > input.max) return `at most ${input.max}`;
}
// src/validate/rules/input-declaration.ts
const inputDeclaration = {
	name: "input-declaration",
	severity: "error",
	description: "Properties of an input must fit together: defaults, bounds, values, item types and patterns.",
	codes: [
		"input-declaration",
		"invalid-default",
		"invalid-regex"
	],
	check(context) {
		for (const list of inputLists(context)) for (const input of list) checkInput(context, input, false);
	}
};
const NO_ITEM = new Set([
	"ARRAY",
	"SECRET",
	"MULTISELECT",
	"ENUM",
	"SELECT",
	"FORM",
	"TABLE",
	"REUSABLE_INPUTS"
]);
function checkInput(context, input, inForm) {
	const at = (key) => [...input.path, key];
	const fault = (key, message, help, part = "value") => {
		const finding = {
			message,
			path: at(key),
			part,
			help
		};
		context.report(finding);
	};
	if (input.defaults !== void 0 && !input.required) {
		const fix = removeLineFix(context.document, at("required"));
		context.report({
			severity: context.level === 1 ? "warning" : "error",
			message: `input \`${input.id}\` has \`defaults\`, so it cannot be optional; Kestra 1.3 refuses to save the flow`,
			path: at("required"),
			part: "value",
			help: "remove `required: false`: an input with defaults always has a value",
			...fix === void 0 ? {} : { fix }
		});
	}
	if (input.defaults !== void 0 && input.prefill !== void 0) fault("prefill", `input \`${input.id}\` has both \`defaults\` and \`prefill\``, "keep one of the two", "key");
	switch (input.type) {
		case "STRING":
		case "SECRET":
			if (input.validator !== void 0) checkPattern(context, input.validator, at("validator"));
			break;
		case "INT":
		case "FLOAT":
			if (input.min !== void 0 && input.max !== void 0 && input.min > input.max) fault("min", `\`min\` of input \`${input.id}\` is larger than its \`max\``);
			break;
		case "DURATION": {
			const [min, max] = [input.min, input.max].map((bound) => bound === void 0 ? void 0 : parseDuration(bound));
			if (min !== void 0 && max !== void 0 && min > max) fault("min", `\`min\` of input \`${input.id}\` is longer than its \`max\``);
			break;
		}
		case "DATE":
		case "DATETIME":
		case "TIME":
			for (const key of ["after", "before"]) {
				const bound = input[key];
				if (bound !== void 0 && !isTemporal(input.type, bound)) fault(key, `\`${key}\` of input \`${input.id}\` is no ${TEMPORAL_KINDS[input.type]}`, `write it as \`${TEMPORAL_SAMPLES[input.type]}\``);
			}
			if (input.after !== void 0 && input.before !== void 0 && input.after > input.before) fault("after", `\`after\` of input \`${input.id}\` is later than its \`before\``);
			break;
		case "SELECT":
		case "ENUM":
		case "MULTISELECT":
			checkChoices(context, input, fault);
			break;
		case "ARRAY":
			checkItemType(input.itemType, input.id, fault);
			break;
		case "FILE":
			checkFile(input, fault);
			break;
		case "FORM":
			if (inForm) fault("type", `input \`${input.id}\` is a FORM inside a FORM`, "put its inputs beside each other");
			for (const key of ["defaults", "prefill"]) if (input[key] !== void 0) fault(key, `a FORM such as \`${input.id}\` has no value, so it cannot have \`${key}\``, "set it on its inputs", "key");
			for (const child of input.inputs) checkInput(context, child, true);
	}
	checkDefault(context, input);
}
function checkChoices(context, input, fault) {
	const key = input.type === "MULTISELECT" && !context.document.has([...input.path, "values"]) ? "options" : "values";
	const hasValues = context.document.has([...input.path, key]);
	const hasExpression = input.expression !== void 0;
	if (!hasValues && !hasExpression) {
		const help = input.type === "ENUM" ? "add `values`" : "add `values`, or an `expression` that gives them";
		context.report({
			message: `input \`${input.id}\` has nothing to choose from`,
			path: input.path,
			part: "head",
			help
		});
	}
	if (hasValues && hasExpression) fault("expression", `input \`${input.id}\` has both \`${key}\` and \`expression\``, "keep one of the two", "key");
	if (input.type === "MULTISELECT") {
		checkItemType(input.itemType, input.id, fault);
		if (context.document.has([...input.path, "options"]) && context.document.has([...input.path, "values"])) fault("options", `input \`${input.id}\` has both \`values\` and its old name \`options\``, "keep `values`", "key");
	}
	input.values.forEach((choice, index) => {
		checkPattern(context, choice.value, [
			...input.path,
			key,
			index
		]);
	});
	if (input.autoSelectFirst && input.defaults !== void 0) fault("autoSelectFirst", `input \`${input.id}\` has \`defaults\`, so \`autoSelectFirst\` has no effect`, "keep one of the two", "key");
}
function checkItemType(type, id, fault) {
	if (NO_ITEM.has(type)) fault("itemType", `items of input \`${id}\` cannot be of type ${type}`, "write a simple type such as STRING or INT");
}
function checkFile(input, fault) {
	input.allowedFileExtensions?.forEach((extension) => {
		if (!extension.startsWith(".")) fault("allowedFileExtensions", `file extension \`${extension}\` of input \`${input.id}\` has no dot`, `write \`.${extension}\``);
	});
	if (typeof input.defaults === "string" && !/^(file|nsfile):\/\/|\{\{/.test(input.defaults)) fault("defaults", `the default of FILE input \`${input.id}\` must be a \`nsfile://\` or \`file://\` address`, "put the file into the namespace files and write `nsfile:///path`");
}
function checkPattern(context, pattern, path) {
	const problem = checkRegex(pattern);
	if (problem !== void 0) context.report({
		code: "invalid-regex",
		message: problem.message,
		path,
		help: problem.help
	});
}
function checkDefault(context, input) {
	const value = input.defaults;
	if (value === void 0 || typeof value === "string" && /\{[{%]/.test(value)) return;
	const expected = literalFault(input, value);
	if (expected === void 0) return;
	context.report({
		code: "invalid-default",
		message: `the default of input \`${input.id}\` must be ${expected}`,
		path: [...input.path, "defaults"]
	});
}
// src/validate/expressions.ts
const CACHE = new WeakMap();
function flowExpressions(flow, level) {
	const cached = CACHE.get(flow);
	if (cached?.level === level) return cached.expressions;
	const expressions = [];
	for (const string of renderedStrings(flow)) try {
		expressions.push({
			...string,
			references: references(string.text, level)
		});
	} catch (error) {
		if (!(error instanceof ExpressionError)) throw error;
	}
	CACHE.set(flow, {
		level,
		expressions
	});
	return expressions;
}
// src/validate/rules/input-dependency.ts
const inputDependency = {
	name: "input-dependency",
	severity: "error",
	description: "`dependsOn.inputs` must name other inputs of the flow, and must not lead back to the input itself.",
	check(context) {
		for (const list of inputLists(context)) checkList(context, list);
		checkReads(context);
	}
};
function checkList({ report }, list) {
	const inputs = list.flatMap((input) => input.type === "FORM" ? [input, ...children(input)] : [input]);
	const byId = new Map(inputs.map((input) => [input.id, input]));
	for (const input of inputs) input.dependsOn?.inputs.forEach((id, index) => {
		if (byId.has(id)) return;
		const form = input.id.slice(0, input.id.lastIndexOf(".") + 1);
		report({
			message: `input \`${input.id}\` depends on \`${id}\`, which is not an input of this flow`,
			path: [
				...input.path,
				"dependsOn",
				"inputs",
				index
			],
			help: byId.has(form + id) ? `write its full name, \`${form}${id}\`` : didYouMean(require_start.nearest(id, byId.keys()))
		});
	});
	const waitsFor = new Map(inputs.map((input) => [input.id, input.dependsOn?.inputs ?? []]));
	for (const cycle of findCycles(waitsFor)) report({
		message: `inputs depend on each other in a circle: ${[...cycle, cycle[0]].join(" \u2192 ")}`,
		path: [...byId.get(cycle[0]).path, "dependsOn"],
		part: "key",
		help: "remove one of these dependencies"
	});
}
function checkReads({ flow, level, document, report }) {
	for (const { references, path, owner } of flowExpressions(flow, level)) {
		const input = owner === "input" && typeof path[1] === "number" ? flow.inputs.find((one) => one.path[1] === path[1]) : void 0;
		if (input === void 0 || input.path.length !== 2) continue;
		const property = path[2] === "dependsOn" ? "condition" : String(path[2]);
		if (property !== "condition" && property !== "defaults") continue;
		const known = new Set(input.dependsOn?.inputs ?? []);
		for (const { root, path: steps, guarded, start, end } of references.variables) {
			const name = steps[0];
			if (root !== "inputs" || name === void 0 || guarded || known.has(name)) continue;
			if (!flow.inputs.some((one) => one.id === name)) continue;
			report({
				severity: property === "condition" ? "error" : "warning",
				message: `the ${property === "condition" ? "condition" : "default"} of input \`${input.id}\` reads input \`${name}\`, on which it does not depend`,
				span: document.locateInside(path, start, end),
				help: `add \`${name}\` to \`dependsOn.inputs\``
			});
		}
	}
}
function children(form) {
	return form.inputs.map((child) => ({
		...child,
		id: `${form.id}.${child.id}`
	}));
}
// src/validate/rules/iteration-values.ts
const PROPERTY = {
	"io.kestra.plugin.core.flow.ForEach": "values",
	"io.kestra.plugin.core.flow.EachSequential": "value",
	"io.kestra.plugin.core.flow.EachParallel": "value"
};
const iterationValues = {
	name: "iteration-values",
	severity: "error",
	description: "Values to iterate over are texts, integers or maps, because each becomes the text `taskrun.value`.",
	check({ tasks, report }) {
		for (const { task } of tasks) {
			const property = PROPERTY[canonicalFlowable(task.type)];
			const values = property === void 0 ? void 0 : task.properties[property];
			if (typeof values === "string" && !/\{[{%]/.test(values) && !isJsonList(values)) report({
				message: `the values of task \`${task.id}\` are text, but no JSON list`,
				path: [...task.path, property],
				help: "write a list, `[a, b]` without quotes around it, or an expression that gives one"
			});
			if (!Array.isArray(values)) continue;
			values.forEach((value, index) => {
				if (typeof value === "string" || typeof value === "bigint" || Number.isInteger(value) || isRecord(value)) return;
				report({
					message: `value ${index + 1} of task \`${task.id}\` ${value === null ? "is empty" : "is neither text, an integer nor a map"}`,
					path: [
						...task.path,
						property,
						index
					],
					part: "head",
					help: value === null ? "remove it" : "put it in quotes"
				});
			});
		}
	}
};
function isJsonList(text) {
	try {
		return Array.isArray(JSON.parse(text));
	} catch {
		return false;
	}
}
// src/validate/rules/namespace-folder.ts
const namespaceFolder = {
	name: "namespace-folder",
	severity: "error",
	description: "Folders are namespaces: a flow\u2019s `namespace` must be that of the folder it lies in.",
	check({ catalog, source, flow, document, report }) {
		if (catalog === void 0) return;
		const namespaceAt = {
			text: flow.namespace,
			span: document.locate(["namespace"])
		};
		const found = catalog.checkFolder({
			path: source.path,
			namespace: flow.namespace,
			namespaceAt,
			source
		});
		if (found !== void 0) report({
			message: found.message,
			span: found.span,
			help: found.help
		});
	}
};
// src/validate/known-types.ts
const CORE = {
	condition: "DateTimeBetween DayWeek DayWeekInMonth ExecutionFlow ExecutionLabels ExecutionNamespace ExecutionOutputs ExecutionStatus Expression FlowCondition FlowNamespaceCondition HasRetryAttempt MultipleCondition Not Or PublicHoliday TimeBetween Weekend",
	debug: "Echo Return",
	execution: "Assert Count Exit Fail Kill Labels PurgeExecutions Resume SetVariables UnsetVariables",
	flow: "AllowFailure Approval Dag EachParallel EachSequential ForEach ForEachItem If Loop LoopUntil Parallel Pause Sequential Sleep Subflow Switch Template WorkingDirectory",
	http: "Download Request SseRequest Trigger",
	kv: "Delete Get GetKeys Key PurgeKV Put Set Version",
	log: "Fetch Log PurgeLogs",
	metric: "Publish",
	namespace: "DeleteFiles DownloadFiles PurgeFiles UploadFiles Version",
	output: "OutputValues",
	runner: "Process",
	state: "Delete Get Set",
	storage: "Concat DeduplicateItems Delete FilterItems LocalFiles PurgeCurrentExecutionFiles PurgeStorage Reverse Size Split Write",
	templating: "TemplatedTask",
	trigger: "Flow Schedule ScheduleOnDates Toggle Webhook"
};
const LEGACY = "io.kestra.core.tasks.scripts.Bash io.kestra.core.models.assets.External io.kestra.core.tasks.scripts.Node io.kestra.core.tasks.scripts.Python";
const TEST_TYPES = /^io\.kestra\.(core\.tasks\.test|core\.runners|core\.plugins|core\.services)\.|Test(Plugin)?$/;
const PLUGINS = {
	"ai.agent": "AIAgent",
	"ai.completion": "ChatCompletion Classification",
	"ai.embeddings": "KestraKVStore",
	"ai.provider": "GoogleGemini MistralAI OpenAI",
	"ai.rag": "ChatCompletion IngestDocument",
	"ai.retriever": "EmbeddingStoreRetriever TavilyWebSearch",
	"ai.tool": "AIAgent DockerMcpClient KestraFlow",
	"airbyte.cloud.jobs": "Sync",
	"airbyte.connections": "Sync",
	"airflow.dags": "TriggerDagRun",
	"airtable.records": "Create",
	algolia: "Index",
	amqp: "Publish",
	"ansible.cli": "AnsibleCLI",
	anthropic: "ChatCompletion",
	"apify.actor": "Run",
	"apify.dataset": "Get",
	"argocd.apps": "Status Sync",
	"aws.athena": "Query",
	"aws.cli": "AwsCLI",
	"aws.cloudwatch": "Query",
	"aws.dynamodb": "PutItem Scan",
	"aws.ecr": "GetAuthToken",
	"aws.emr": "StartServerlessJobRun",
	"aws.eventbridge": "PutEvents",
	"aws.glue": "StartJobRun",
	"aws.kinesis": "PutRecords RealtimeTrigger",
	"aws.lambda": "Invoke",
	"aws.runner": "Batch",
	"aws.s3": "Download Downloads List Trigger Upload",
	"aws.sns": "Publish",
	"aws.sqs": "RealtimeTrigger Trigger",
	"azure.cli": "AzCLI",
	"azure.eventhubs": "RealtimeTrigger Trigger",
	"azure.storage.adls": "Trigger",
	"azure.storage.blob": "Trigger",
	beam: "RunPipeline",
	cassandra: "Query",
	"cloudflare.cache": "Purge",
	"cloudflare.dns.records": "Batch Upsert",
	"cloudflare.waf.accessrules": "Create Delete",
	"cloudflare.zones": "List",
	cloudquery: "CloudQueryCLI Sync",
	compress: "ArchiveCompress ArchiveDecompress FileCompress FileDecompress FileDecrypt FileEncrypt",
	"confluence.pages": "Update",
	couchbase: "Query",
	dagster: "TriggerRun",
	"databricks.cluster": "CreateCluster DeleteCluster",
	"databricks.dbfs": "Download",
	"databricks.job": "CreateJob",
	"databricks.sql": "Query",
	"datagen.core": "Generate",
	"datagen.generators": "JsonObjectGenerator",
	"dbt.cli": "Build DbtCLI",
	"dbt.cloud": "TriggerRun",
	"debezium.mysql": "RealtimeTrigger",
	"debezium.postgres": "Trigger",
	deepseek: "ChatCompletion",
	discord: "DiscordExecution DiscordIncomingWebhook",
	docker: "Build Compose Push Run Stop Tag",
	"docker.cli": "Build Compose ImageLs Prune Pull Push Rm Run Stop Tag",
	"docker.model": "Delete List Pull",
	documentdb: "Delete Insert Read Update",
	"dropbox.files": "Download List Move Upload",
	"ee.assets": "AssetShipper Dataset FileAssetExporter Table",
	"ee.aws.cloudwatch": "LogExporter",
	"ee.aws.runner": "Batch",
	"ee.azure.runner": "Batch",
	"ee.core.log": "AuditLogShipper FileLogExporter LogShipper",
	"ee.datadog": "LogExporter",
	"ee.gcp.runner": "Batch CloudRun",
	"ee.kubernetes.runner": "Kubernetes",
	"ee.netbox.contactassignment": "Create",
	"ee.netbox.device": "Create List",
	"ee.netbox.ipam": "AssignIpAddress",
	"ee.nutanix.ahv": "CreateVm ListVms StartVm",
	"ee.nutanix.snapshot": "CreateVmSnapshot DeleteVmSnapshot RestoreVmSnapshot",
	"ee.opa.policy": "Evaluate Upload",
	"ee.salesforce": "Create SoqlQuery",
	"ee.splunk": "LogExporter",
	"ee.vmware.vcenter": "CloneVm CreateVmSnapshot RestoreVmFromSnapshot Trigger",
	elasticsearch: "Put Request Scroll Search",
	email: "MailExecution MailSend",
	"fivetran.connectors": "Sync",
	"fs.ftp": "Trigger",
	"fs.ftps": "Trigger",
	"fs.local": "List Trigger Upload",
	"fs.nfs": "Trigger",
	"fs.sftp": "Download Trigger Upload",
	"fs.smb": "Trigger",
	"fs.ssh": "Command",
	"fs.tcp": "Send",
	"fs.vfs": "Trigger",
	"gcp.auth": "OauthAccessToken",
	"gcp.bigquery": "CreateDataset CreateTable Load LoadFromGcs Query",
	"gcp.cli": "GCloudCLI",
	"gcp.dataproc.batches": "PySparkSubmit SparkSubmit",
	"gcp.gcs": "CreateBucket Download Trigger Upload",
	"gcp.pubsub": "Publish RealtimeTrigger Trigger",
	"gcp.vertexai": "ChatCompletion",
	gemini: "ChatCompletion StructuredOutputCompletion",
	git: "Clone NamespaceSync PushFlows PushNamespaceFiles Sync SyncFlows SyncNamespaceFiles TenantSync",
	"github.actions": "RunWorkflow",
	"github.issues": "Create",
	"github.pulls": "Create",
	"github.repositories": "Search",
	"gitlab.issues": "Create Search",
	"googleworkspace.calendar": "InsertEvent ListEvents",
	"googleworkspace.chat": "GoogleChatExecution GoogleChatIncomingWebhook",
	"googleworkspace.drive": "Upload",
	"googleworkspace.sheets": "CreateSpreadsheet Load Read SheetModifiedTrigger",
	"graalvm.js": "Eval FileTransform",
	"graalvm.python": "Eval FileTransform",
	"graalvm.ruby": "Eval",
	graphql: "Request",
	hightouch: "Sync",
	"hubspot.companies": "Search",
	"hubspot.contacts": "Create Search",
	"hubspot.tickets": "Create",
	huggingface: "Inference",
	influxdb: "Load",
	"jdbc.access": "Queries Query Trigger",
	"jdbc.actianvector": "Trigger",
	"jdbc.clickhouse": "Queries Query Trigger",
	"jdbc.db2": "Queries Query Trigger",
	"jdbc.dremio": "Query",
	"jdbc.druid": "Query Trigger",
	"jdbc.duckdb": "Queries Query Trigger",
	"jdbc.hana": "Queries Query Trigger",
	"jdbc.mariadb": "Queries Query Trigger",
	"jdbc.mysql": "Queries Query Trigger",
	"jdbc.oracle": "Batch Queries Query Trigger",
	"jdbc.pinot": "Query Trigger",
	"jdbc.postgresql": "CopyIn CopyOut Queries Query Trigger",
	"jdbc.redshift": "Query Trigger",
	"jdbc.snowflake": "Queries Query Trigger Upload",
	"jdbc.sqlite": "Queries Query Trigger",
	"jdbc.sqlserver": "Queries Query Trigger",
	"jdbc.sybase": "Queries Query Trigger",
	"jdbc.trino": "Query Trigger",
	"jdbc.vertica": "Batch Query Trigger",
	jenkins: "JobBuild",
	"jira.issues": "Create",
	kafka: "Consume Produce RealtimeTrigger Trigger",
	"kestra.ee.assets": "FreshnessTrigger",
	"kestra.executions": "Count Resume",
	"kestra.logs": "Fetch",
	"klaviyo.campaign": "Get GetRecipientCount",
	"klaviyo.jobs": "GetSendJob",
	"kubernetes.core": "PodCreate",
	"kubernetes.kubectl": "Apply Delete Get Patch Restart",
	kvm: "CreateVm ListVms StartVm StopVm VmEventTrigger",
	line: "LineExecution",
	"linear.issues": "Create",
	"meta.whatsapp": "WhatsAppExecution",
	"microsoft.fabric.data.engineering": "RunNotebook RunPipeline RunSparkJob",
	"microsoft.fabric.onelake": "Download Upload",
	"microsoft.fabric.warehouse": "Query",
	"microsoft365.teams": "TeamsExecution TeamsIncomingWebhook",
	minio: "Download List Upload",
	"modal.cli": "ModalCLI",
	mongodb: "Aggregate InsertOne Load Trigger",
	n8n: "TriggerWorkflow",
	"notifications.discord": "DiscordExecution",
	"notifications.google": "GoogleChatExecution",
	"notifications.line": "LineExecution",
	"notifications.mail": "MailExecution MailReceivedTrigger MailSend RealTimeTrigger",
	"notifications.messenger": "MessengerExecution",
	"notifications.opsgenie": "OpsgenieExecution",
	"notifications.pagerduty": "PagerDutyExecution",
	"notifications.sendgrid": "SendGridMailExecution SendGridMailSend",
	"notifications.sentry": "SentryExecution",
	"notifications.slack": "SlackExecution SlackIncomingWebhook",
	"notifications.squadcast": "SquadcastExecution",
	"notifications.teams": "TeamsExecution",
	"notifications.telegram": "TelegramExecution",
	"notifications.twilio": "TwilioExecution",
	"notifications.whatsapp": "WhatsAppExecution",
	"notifications.x": "XExecution",
	"notifications.zenduty": "ZendutyExecution",
	"notifications.zulip": "ZulipExecution",
	"notion.page": "Create Update",
	odoo: "Query",
	openai: "ChatCompletion CreateImage Responses",
	opsgenie: "OpsgenieExecution",
	pagerduty: "PagerDutyAlert PagerDutyExecution",
	perplexity: "ChatCompletion",
	prefect: "CreateFlowRun",
	"proxmox.backup": "List Restore",
	"proxmox.cluster": "ListResources",
	"proxmox.snapshot": "Create Rollback",
	"proxmox.vm": "Create Delete Migrate",
	pulsar: "RealtimeTrigger",
	"redis.json": "Delete Get Increment Set",
	"redis.list": "ListPop ListPush RealtimeTrigger Trigger",
	"redis.pubsub": "Publish",
	"redis.string": "Delete Get Increment Set Ttl",
	"resend.email": "Send",
	"scripts.bun": "Commands Script",
	"scripts.deno": "Commands Script",
	"scripts.dotnet": "Commands Script",
	"scripts.go": "Commands CommandsTrigger Script ScriptTrigger",
	"scripts.groovy": "Commands Eval FileTransform Script",
	"scripts.jbang": "Commands Script",
	"scripts.julia": "Commands Script",
	"scripts.jython": "Eval FileTransform",
	"scripts.lua": "Commands Script",
	"scripts.nashorn": "Eval FileTransform",
	"scripts.node": "Commands CommandsTrigger Script ScriptTrigger",
	"scripts.perl": "Commands Script",
	"scripts.php": "Commands Script",
	"scripts.powershell": "Commands Script",
	"scripts.python": "Commands CommandsTrigger Script ScriptTrigger",
	"scripts.r": "Commands Script",
	"scripts.ruby": "Commands CommandsTrigger Script ScriptTrigger",
	"scripts.runner.docker": "Docker",
	"scripts.shell": "Commands CommandsTrigger Script ScriptTrigger",
	sentry: "SentryAlert SentryExecution",
	"serdes.avro": "AvroToIon InferAvroSchemaFromIon IonToAvro",
	"serdes.csv": "CsvToIon IonToCsv",
	"serdes.excel": "ExcelToIon IonToExcel",
	"serdes.json": "IonToJson JsonToIon",
	"serdes.markdown": "HtmlToMarkdown",
	"serdes.parquet": "IonToParquet ParquetToIon",
	"serdes.protobuf": "ProtobufToIon",
	"serdes.yaml": "YamlToIon",
	servicenow: "Get Post Update",
	"shopify.orders": "List",
	slack: "SlackExecution SlackIncomingWebhook",
	"slack.app.canvases": "Create",
	"slack.app.chats": "Post",
	"slack.app.conversations": "Create History Invite SetTopic",
	"slack.app.reactions": "Add",
	"slack.notifications": "SlackExecution SlackIncomingWebhook",
	spark: "SparkCLI",
	"sqlmesh.cli": "SQLMeshCLI",
	"stripe.balance": "Retrieve",
	surrealdb: "Query",
	telegram: "TelegramExecution TelegramSend",
	templates: "Example",
	"tencent.qq": "QQExecution QQIncomingWebhook",
	"terraform.cli": "TerraformCLI",
	tika: "Parse",
	transform: "Aggregate Filter Map Select Unnest Zip",
	"transform.grok": "TransformItems TransformValue",
	"transform.jsonata": "TransformItems TransformValue",
	"trivy.cli": "TrivyCLI",
	"twilio.notify": "TwilioExecution",
	"twilio.sendgrid": "SendGridMailExecution",
	weaviate: "BatchCreate Query",
	zapier: "TriggerZap",
	"zendesk.tickets": "Create",
	zenduty: "ZendutyAlert ZendutyExecution",
	zulip: "ZulipExecution ZulipIncomingWebhook"
};
const CORE_PREFIX = "io.kestra.plugin.core.";
const PLUGIN_PREFIX = "io.kestra.plugin.";
const MOVED = {
	log: ["log", "Log Fetch"],
	debugs: ["debug", "Return Echo"],
	flows: ["flow", "AllowFailure Dag EachParallel EachSequential ForEachItem If Parallel Pause Sequential Subflow Switch Template WorkingDirectory"],
	executions: ["execution", "Fail Labels"],
	storages: ["storage", "Concat DeduplicateItems Delete FilterItems LocalFiles Reverse Size Split"],
	states: ["state", "Get Set Delete"],
	templating: ["templating", "TemplatedTask"],
	trigger: ["trigger", "Toggle"]
};
const RENAMED = {
	"io.kestra.core.tasks.flows.Flow": "flow.Subflow",
	"io.kestra.core.tasks.flows.Worker": "flow.WorkingDirectory",
	"io.kestra.plugin.core.flow.WaitFor": "flow.LoopUntil",
	"io.kestra.core.tasks.executions.Counts": "execution.Count",
	"io.kestra.core.tasks.storages.Purge": "execution.PurgeExecutions",
	"io.kestra.plugin.core.storage.Purge": "execution.PurgeExecutions",
	"io.kestra.core.tasks.storages.PurgeExecution": "storage.PurgeCurrentExecutionFiles",
	"io.kestra.plugin.core.storage.PurgeExecution": "storage.PurgeCurrentExecutionFiles",
	"io.kestra.plugin.fs.http.Request": "http.Request",
	"io.kestra.plugin.fs.http.Download": "http.Download",
	"io.kestra.plugin.fs.http.Trigger": "http.Trigger",
	"io.kestra.core.models.triggers.types.Flow": "trigger.Flow",
	"io.kestra.core.models.triggers.types.Schedule": "trigger.Schedule",
	"io.kestra.core.models.triggers.types.Webhook": "trigger.Webhook",
	"io.kestra.core.models.conditions.types.VariableCondition": "condition.Expression",
	"io.kestra.plugin.core.condition.ExpressionCondition": "condition.Expression",
	"io.kestra.core.models.conditions.types.MultipleCondition": "condition.MultipleCondition",
	"io.kestra.core.models.conditions.types.FlowCondition": "condition.FlowCondition",
	"io.kestra.core.models.conditions.types.FlowNamespaceCondition": "condition.FlowNamespaceCondition",
	"io.kestra.core.models.tasks.runners.types.ProcessTaskRunner": "runner.Process"
};
const CONDITIONS = "DateTimeBetween DayWeek DayWeekInMonth ExecutionFlow ExecutionLabels ExecutionNamespace ExecutionOutputs ExecutionStatus HasRetryAttempt Not Or PublicHoliday TimeBetween Weekend";
const PLUGIN_ALIASES = {
	"scripts.runner.docker.DockerTaskRunner": "scripts.runner.docker.Docker",
	"ee.kubernetes.runner.KubernetesTaskRunner": "ee.kubernetes.runner.Kubernetes",
	"ee.aws.runner.AwsBatchTaskRunner": "ee.aws.runner.Batch",
	"ee.azure.runner.AzureBatchTaskRunner": "ee.azure.runner.Batch",
	"ee.gcp.runner.GcpBatchTaskRunner": "ee.gcp.runner.Batch",
	"ee.gcp.runner.GcpCloudRunTaskRunner": "ee.gcp.runner.CloudRun",
	"serdes.csv.CsvReader": "serdes.csv.CsvToIon",
	"serdes.csv.CsvWriter": "serdes.csv.IonToCsv",
	"serdes.json.JsonReader": "serdes.json.JsonToIon",
	"serdes.json.JsonWriter": "serdes.json.IonToJson",
	"serdes.avro.AvroReader": "serdes.avro.AvroToIon",
	"serdes.avro.AvroWriter": "serdes.avro.IonToAvro",
	"serdes.xml.XmlReader": "serdes.xml.XmlToIon",
	"serdes.xml.XmlWriter": "serdes.xml.IonToXml",
	"serdes.parquet.ParquetReader": "serdes.parquet.ParquetToIon",
	"serdes.parquet.ParquetWriter": "serdes.parquet.IonToParquet",
	"redis.ListPop": "redis.list.ListPop",
	"redis.ListPush": "redis.list.ListPush",
	"redis.TriggerList": "redis.list.Trigger",
	"redis.Publish": "redis.pubsub.Publish",
	"redis.Get": "redis.string.Get",
	"redis.Set": "redis.string.Set",
	"redis.Delete": "redis.string.Delete"
};
function namesOf(prefix, packages) {
	return Object.entries(packages).flatMap(([package_, names]) => names.split(" ").map((name) => `${prefix}${package_}.${name}`));
}
let types;
let aliases;
function knownTypes() {
	types ??= new Set([
		...namesOf(CORE_PREFIX, CORE),
		...LEGACY.split(" "),
		...namesOf(PLUGIN_PREFIX, PLUGINS)
	]);
	return types;
}
function knownAliases() {
	if (aliases !== void 0) return aliases;
	const map = new Map();
	for (const [old, [current, names]] of Object.entries(MOVED)) for (const name of names.split(" ")) map.set(`io.kestra.core.tasks.${old}.${name}`, `${CORE_PREFIX}${current}.${name}`);
	for (const [old, current] of Object.entries(RENAMED)) map.set(old, CORE_PREFIX + current);
	for (const name of CONDITIONS.split(" ")) for (const prefix of ["io.kestra.core.models.conditions.types.", `${CORE_PREFIX}condition.`]) map.set(`${prefix}${name}Condition`, `${CORE_PREFIX}condition.${name}`);
	for (const [old, current] of Object.entries(PLUGIN_ALIASES)) map.set(PLUGIN_PREFIX + old, PLUGIN_PREFIX + current);
	aliases = map;
	return map;
}
function isTestType(type) {
	return TEST_TYPES.test(type);
}
function isCompletePackage(type) {
	return type.startsWith(CORE_PREFIX) || /^io\.kestra\.core\.(tasks|trigger|models\.(conditions|triggers|tasks))\./.test(type);
}
function looksLikePluginType(type) {
	return /^(?:io\.kestra\.plugin|(?!io\.kestra\.)[a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*\.)+[A-Z]\w*$/.test(type);
}
// src/validate/plain-schema.ts
const SILENT = new Set([
	"description",
	"title",
	"default",
	"presence",
	"deprecated",
	"examples"
]);
function certainlyFits(schema, value) {
	for (const [keyword, argument] of Object.entries(schema)) {
		if (SILENT.has(keyword) || keyword.startsWith("x-")) continue;
		if (!holds(keyword, argument, schema, value)) return false;
	}
	return true;
}
function holds(keyword, argument, schema, value) {
	switch (keyword) {
		case "type": return typeof argument === "string" && hasType(argument, value);
		case "anyOf": return argument.some((alternative) => certainlyFits(alternative, value));
		case "enum": return argument.includes(value);
		case "const": return argument === value;
		case "pattern": return typeof value !== "string" || new RegExp(argument, "u").test(value);
		case "minimum": return typeof value !== "number" || value >= argument;
		case "maximum": return typeof value !== "number" || value <= argument;
		case "minItems": return !Array.isArray(value) || value.length >= argument;
		case "items": return !Array.isArray(value) || value.every((item) => certainlyFits(argument, item));
		case "required": return !isRecord(value) || argument.every((key) => Object.hasOwn(value, key));
		case "properties":
		case "patternProperties":
		case "additionalProperties": return keyword !== firstOf(schema) || !isRecord(value) || membersFit(schema, value);
		default: return false;
	}
}
function firstOf(schema) {
	if ("properties" in schema) return "properties";
	return "patternProperties" in schema ? "patternProperties" : "additionalProperties";
}
function membersFit(schema, value) {
	const properties = schema.properties ?? {};
	const patterns = Object.entries(schema.patternProperties ?? {});
	const rest = schema.additionalProperties ?? true;
	return Object.entries(value).every(([key, member]) => {
		const own = Object.hasOwn(properties, key) ? properties[key] : void 0;
		const matching = patterns.filter(([pattern]) => new RegExp(pattern, "u").test(key));
		if (own === void 0 && matching.length === 0) return rest === true || isRecord(rest) && certainlyFits(rest, member);
		if (own !== void 0 && !certainlyFits(own, member)) return false;
		return matching.every(([, inner]) => certainlyFits(inner, member));
	});
}
function hasType(type, value) {
	switch (type) {
		case "string":
		case "boolean": return typeof value === type;
		case "number": return typeof value === "number" && Number.isFinite(value);
		case "integer": return Number.isInteger(value);
		case "array": return Array.isArray(value);
		case "object": return isRecord(value);
		case "null": return value === null;
		default: return false;
	}
}
// src/validate/schema-check.ts
let loading;
var SchemaChecker = class SchemaChecker {
	#ajv;
	#compiled = new WeakMap();
	constructor(ajv) {
		this.#ajv = ajv;
	}
	static load() {
		loading ??= Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./ajv.js").default, 1)).then((module) => new SchemaChecker(new module.default({
			allErrors: true,
			strict: false,
			verbose: true,
			validateSchema: false
		})));
		return loading;
	}
	#judge(schema, value) {
		let validate = this.#compiled.get(schema);
		if (validate === void 0) {
			validate = this.#ajv.compile(schema);
			this.#compiled.set(schema, validate);
		}
		return validate(value) ? [] : validate.errors ?? [];
	}
	faults(schema, value, written, owner) {
		return relevant(this.#judge(schema, value)).map((error) => describe(error, value, written, owner));
	}
};
async function checkProperties(schema, properties, owner, { partial = false } = {}) {
	const value = withoutNulls(properties);
	if (certainlyFits(partial ? {
		...schema,
		required: []
	} : schema, value)) return [];
	const faults = (await SchemaChecker.load()).faults(schema, value, properties, owner);
	return partial ? faults.filter(({ code }) => code !== "missing-property") : faults;
}
function withoutNulls(value) {
	const copy = (item) => {
		if (typeof item === "bigint") return Number(item);
		if (Array.isArray(item)) return item.map(copy);
		if (!isRecord(item)) return item;
		const kept = {};
		for (const [key, inner] of Object.entries(item)) if (inner !== null) kept[key] = copy(inner);
		return kept;
	};
	return copy(value);
}
function relevant(errors) {
	const kept = new Set(errors);
	const choices = errors.filter((error) => error.keyword === "anyOf").sort((a, b) => b.schemaPath.length - a.schemaPath.length);
	for (const choice of choices) {
		if (!kept.has(choice)) continue;
		const inside = [...kept].filter((error) => error.schemaPath.startsWith(`${choice.schemaPath}/`) && error.instancePath.startsWith(choice.instancePath));
		const meant = inside.filter((error) => error.instancePath.length > choice.instancePath.length || error.keyword === "required" || error.keyword === "additionalProperties");
		if (meant.length === 0) for (const error of inside) kept.delete(error);
		else {
			kept.delete(choice);
			const best = fewestErrors(meant, choice.schemaPath);
			for (const error of inside) if (!best.has(error)) kept.delete(error);
		}
	}
	return [...kept];
}
function fewestErrors(errors, schemaPath) {
	const groups = new Map();
	for (const error of errors) {
		const alternative = error.schemaPath.slice(schemaPath.length + 1).split("/", 1)[0];
		const group = groups.get(alternative);
		if (group === void 0) groups.set(alternative, [error]);
		else group.push(error);
	}
	const best = [...groups.values()].sort((a, b) => a.length - b.length)[0] ?? [];
	return new Set(best);
}
function describe(error, value, written, owner) {
	const path = pathOfPointer(error.instancePath, value);
	const schema = error.parentSchema ?? {};
	switch (error.keyword) {
		case "required": {
			const key = String(error.params.missingProperty);
			const around = valueAt(written, path);
			if (isRecord(around) && Object.hasOwn(around, key)) return {
				code: "missing-property",
				message: `\`${key}\` of ${ownerAt(path, owner)} has no value`,
				path: [...path, key],
				part: "head"
			};
			return {
				code: "missing-property",
				message: `${ownerAt(path, owner)} has no \`${key}\``,
				path,
				part: "head"
			};
		}
		case "additionalProperties": {
			const key = String(error.params.additionalProperty);
			const near = require_start.nearest(key, Object.keys(schema.properties ?? {}));
			return {
				code: "unknown-property",
				message: `${ownerAt(path, owner)} has no property \`${key}\``,
				path: [...path, key],
				part: "key",
				help: near === void 0 ? void 0 : `did you mean \`${near}\`?`
			};
		}
		default: return wrongValue(schema, valueAt(value, path), path, owner, error);
	}
}
function wrongValue(schema, found, path, owner, error) {
	const what = path.length === 0 ? owner : `${nameOf$1(path)} of ${owner}`;
	const part = typeof found === "object" ? "head" : "value";
	const values = schema["x-values"] ?? schema.enum?.map(String);
	if (values !== void 0 && typeof found === "string") {
		const near = require_start.nearest(found, values);
		const help = near === void 0 ? `write ${oneOf(values.map((name) => `\`${name}\``))}` : `did you mean \`${near}\`?`;
		return {
			code: "invalid-value",
			message: `\`${found}\` is not a possible value for ${what}`,
			path,
			part,
			help
		};
	}
	const bounds = schema["x-bounds"];
	if (bounds !== void 0 && typeof found === "number" && Number.isInteger(found)) return {
		code: "invalid-value",
		message: `${what} is ${found}, but must be ${found < (bounds.minimum ?? -Infinity) ? `at least ${bounds.minimum}` : `at most ${bounds.maximum}`}`,
		path,
		part
	};
	if (error.keyword === "minItems") return {
		code: "invalid-value",
		message: `${what} is empty`,
		path,
		part
	};
	if (schema["x-bind"] === "duration" && typeof found === "string") return {
		code: "invalid-duration",
		message: `${what} must be an ISO-8601 duration, found ${describeValue(found)}`,
		path,
		part,
		help: "write `PT10S`, `PT5M`, `PT1H30M` or `P1D`"
	};
	const expected = expectation(schema, error);
	const help = expected.startsWith("a list") && isRecord(found) ? "begin each item with `- `" : void 0;
	return {
		code: "wrong-type",
		message: `${what} must be ${expected}, found ${describeValue(found)}`,
		path,
		part,
		help
	};
}
const EXPECTED = {
	text: "text",
	template: "text",
	integer: "an integer",
	number: "a number",
	boolean: "`true` or `false`",
	choice: "text",
	duration: "an ISO-8601 duration",
	list: "a list",
	map: "a map",
	object: "a map",
	string: "text",
	array: "a list"
};
function expectation(schema, error) {
	const bind = schema["x-bind"];
	if (bind === "either") {
		const kinds = (schema["x-either"] ?? []).map((kind) => expectation(kind, error));
		return oneOf([...new Set(kinds)]);
	}
	const alternatives = schema.anyOf;
	if (EXPECTED[bind ?? ""] === void 0 && schema.type === void 0 && alternatives !== void 0) return oneOf([...new Set(alternatives.map((kind) => expectation(kind, error)))]);
	return EXPECTED[bind ?? ""] ?? EXPECTED[schema.type ?? ""] ?? (error.message ?? "something else").replace(/^must be /, "");
}
function nameOf$1(path) {
	const last = path.at(-1);
	if (typeof last === "string") return `\`${last}\``;
	const list = path.findLast((step) => typeof step === "string");
	return list === void 0 ? `item ${last + 1}` : `item ${last + 1} of \`${list}\``;
}
function ownerAt(path, owner) {
	return path.length === 0 ? owner : `${nameOf$1(path)} of ${owner}`;
}
// src/validate/rules/plugin-default.ts
const pluginDefault = {
	name: "plugin-default",
	severity: "warning",
	description: "The type of a plugin default must be a type or the beginning of some, and its values those of the type.",
	codes: [
		"plugin-default",
		"unknown-property",
		"wrong-type",
		"invalid-value",
		"invalid-duration"
	],
	check: checkPluginDefaults
};
async function checkPluginDefaults(context) {
	const { document } = context;
	const property = document.has(["pluginDefaults"]) ? "pluginDefaults" : "taskDefaults";
	const list = isRecord(document.value) ? document.value[property] : void 0;
	if (!Array.isArray(list)) return;
	for (const [index, entry] of list.entries()) {
		if (!isRecord(entry) || typeof entry.type !== "string") continue;
		checkType$1(context, entry.type, [
			property,
			index,
			"type"
		]);
		const schema = context.types.schema(entry.type);
		if (schema === void 0 || !isRecord(entry.values)) continue;
		const common = COMMON[context.types.kind(entry.type) ?? "task"] ?? [];
		const own = Object.entries(entry.values).filter(([key, value]) => value !== null && (!common.includes(key) || Object.hasOwn(schema.properties ?? {}, key)));
		const owner = `type \`${entry.type.slice(entry.type.lastIndexOf(".") + 1)}\``;
		for (const fault of await checkProperties(schema, Object.fromEntries(own), owner, { partial: true })) {
			const { code, message, help, part } = fault;
			context.report({
				severity: "error",
				code,
				message,
				help,
				path: [
					property,
					index,
					"values",
					...fault.path
				],
				part
			});
		}
	}
}
const COMMON = {
	task: COMMON_TASK_PROPERTIES,
	flowable: COMMON_TASK_PROPERTIES,
	trigger: COMMON_TRIGGER_PROPERTIES
};
function checkType$1({ types, report }, type, path) {
	if (types.has(type) || !/^[\w$.-]+$/.test(type)) return;
	const all = [...types.all(), ...knownTypes()];
	if (all.some((known) => known.startsWith(type))) return;
	const near = require_start.nearest(type, all);
	if (near === void 0 && !isCompletePackage(type)) return;
	report({
		message: `no type is or begins with \`${type}\`, so this default applies to nothing`,
		path,
		help: didYouMean(near)
	});
}
// src/validate/rules/plugin-defaults-ref.ts
const pluginDefaultsRef = {
	name: "plugin-defaults-ref",
	severity: "error",
	description: "`pluginDefaultsRef` must name a plugin default whose type fits.",
	check({ document, source, defaultSources, types, report }) {
		if (!(source.text.includes("pluginDefaultsRef") || defaultSources.some(bringsReference)) || !isRecord(document.value)) return;
		const { problems } = applyPluginDefaults(document.value, defaultSources, { canonical: (type) => types.canonical(type) ?? type });
		for (const { kind, ref, path, type, known } of problems) if (kind === "unknown-ref") {
			const near = require_start.nearest(ref, known);
			const help = near === void 0 ? "define it in `pluginDefaults` with `ref`" : didYouMean(near);
			report({
				message: `there is no plugin default with \`ref: ${ref}\``,
				path,
				help
			});
		} else if (kind === "type-mismatch") report({
			message: `plugin default \`${ref}\` is not for type \`${type}\``,
			path
		});
		else report({
			message: `plugin default \`${ref}\` is ignored, because a forced default for \`${type}\` applies`,
			path,
			severity: "warning"
		});
	}
};
function bringsReference(defaults) {
	return defaults.some((one) => Object.hasOwn(one.values, "pluginDefaultsRef"));
}
// src/validate/rules/plugin-properties.ts
const pluginProperties = {
	name: "plugin-properties",
	severity: "error",
	description: "Properties of a task, trigger, condition or runner must be ones that its type has, with values of their types.",
	codes: [
		"missing-property",
		"unknown-property",
		"wrong-type",
		"invalid-value",
		"invalid-duration"
	],
	async check(context) {
		for (const subject of subjectsOf(context)) if (isCheckable(context, subject)) await checkSubject(context, subject);
	}
};
function isCheckable({ types }, { type, kind }) {
	if (types.schema(type) === void 0) return false;
	const found = types.kind(type);
	return kind === void 0 || found === kind || kind === "task" && found === "flowable";
}
const FLOW_TRIGGER = /\.(trigger|triggers\.types)\.Flow$/;
function* subjectsOf(context) {
	for (const { task } of context.tasks) {
		const branches = taskStructure(task.type, task.properties).map((shape) => shape.property);
		const owner = `task \`${task.id}\``;
		yield {
			type: task.type,
			path: task.path,
			owner,
			kind: "task",
			known: COMMON_TASK_PROPERTIES,
			branches
		};
		for (const [key, value] of Object.entries(task.properties)) if (!branches.includes(key)) yield* nested(value, [...task.path, key], owner, key);
	}
	for (const trigger of context.flow.triggers) {
		const owner = `trigger \`${trigger.id}\``;
		yield {
			type: trigger.type,
			path: trigger.path,
			owner,
			kind: "trigger",
			known: COMMON_TRIGGER_PROPERTIES,
			branches: FLOW_TRIGGER.test(trigger.type) ? ["preconditions", "states"] : []
		};
		for (const [key, value] of Object.entries(trigger.properties)) yield* nested(value, [...trigger.path, key], owner, key);
	}
}
function* nested(value, path, owner, name) {
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* nested(item, [...path, index], owner, name);
	else if (isRecord(value)) {
		const type = value.type;
		if (typeof type === "string" && type.startsWith("io.kestra.")) yield {
			type,
			path,
			owner: `${name === "conditions" ? "condition" : `\`${name}\``} of ${owner}`,
			known: [
				"type",
				"pluginDefaultsRef",
				"version"
			],
			branches: []
		};
		for (const [key, item] of Object.entries(value)) yield* nested(item, [...path, key], owner, key);
	}
}
async function checkSubject(context, subject) {
	const schema = context.types.schema(subject.type);
	const value = valueAt(context.defaulted, subject.path);
	if (!isRecord(value)) return;
	const own = {};
	for (const [key, item] of Object.entries(value)) if (!(subject.known.includes(key) && !Object.hasOwn(schema.properties ?? {}, key)) && !subject.branches.includes(key)) own[key] = item;
	for (const fault of await checkProperties(schema, own, subject.owner)) {
		const { code, message, help, part } = fault;
		if (isSaidOfDefaults(context, subject, fault)) continue;
		context.report({
			code,
			message,
			help,
			path: [...subject.path, ...fault.path],
			part
		});
	}
}
function isSaidOfDefaults(context, { type, path }, { code, path: steps }) {
	const [key] = steps;
	if (code === "missing-property" || key === void 0 || context.document.has([...path, ...steps])) return false;
	const current = (name) => context.types.canonical(name) ?? name;
	const isExact = (one) => current(one.type) === current(type) && Object.hasOwn(one.values, key);
	const [own = [], ...others] = context.defaultSources;
	if (own.some(isExact)) return true;
	return code === "unknown-property" && !others.some((list) => list.some(isExact));
}
// src/validate/absent-types.ts
const ABSENT = new Map([
	["flow.Template", {
		reason: "inlines a template that is stored in a server, and templates are gone since Kestra 2.0",
		help: "write its tasks as a flow of their own and run it with `io.kestra.plugin.core.flow.Subflow`"
	}],
	["execution.Kill", {
		reason: "ends executions of a server",
		help: "end this execution with `io.kestra.plugin.core.execution.Exit`, another one with `gitestra kill <execution>`"
	}],
	["trigger.Toggle", {
		reason: "switches triggers of a server on and off",
		help: "switch them with `gitestra triggers enable` and `disable`, or set `disabled` of the trigger in its flow"
	}],
	["namespace.PurgeFiles", {
		reason: "deletes old versions of namespace files, which Git keeps here",
		help: "remove the task: the history of the repository holds what files were"
	}],
	["storage.PurgeStorage", {
		reason: "empties the storage of a server",
		help: "delete old executions with `io.kestra.plugin.core.execution.PurgeExecutions`, and artifacts with the retention of the repository"
	}]
]);
const IN_PROCESS = {
	"scripts.groovy": "scripts.groovy.Script",
	"scripts.jython": "scripts.python.Script",
	"scripts.nashorn": "scripts.node.Script",
	"graalvm.js": "scripts.node.Script",
	"graalvm.python": "scripts.python.Script",
	"graalvm.ruby": "scripts.ruby.Script"
};
function absence(type) {
	const short = type.replace(/^io\.kestra\.plugin\.(core\.)?/, "");
	return ABSENT.get(short) ?? inProcess(short);
}
function inProcess(short) {
	const [, language = "", work] = /^(.*)\.(Eval|FileTransform)$/.exec(short) ?? [];
	const script = IN_PROCESS[language];
	if (script === void 0) return void 0;
	return {
		reason: "runs inside Kestra's own Java process, with the objects of its server",
		help: `write the script for \`io.kestra.plugin.${script}\`, which starts an interpreter: ${work === "Eval" ? "outputs are put out with a line `::{\"outputs\": {\u2026}}::`" : "give it the file with `inputFiles`, keep what it writes with `outputFiles`"}`
	};
}
// src/validate/rules/plugin-type.ts
const pluginType = {
	name: "plugin-type",
	severity: "error",
	description: "Every `type` must be the name of a task, trigger, condition or runner that exists and that can run in a job.",
	codes: [
		"unknown-type",
		"unsupported-type",
		"unsupported-trigger",
		"deprecated-type",
		"wrong-kind"
	],
	check(context) {
		const { flow, tasks } = context;
		for (const { task } of tasks) {
			checkType(context, task.type, [...task.path, "type"], "task");
			const branches = new Set(task.branches.map((branch) => branch.path[task.path.length]));
			for (const [key, value] of Object.entries(task.properties)) if (key !== "type" && !branches.has(key)) checkNested(context, value, [...task.path, key]);
		}
		for (const trigger of flow.triggers) {
			checkType(context, trigger.type, [...trigger.path, "type"], "trigger");
			for (const [key, value] of Object.entries(trigger.properties)) if (key !== "type") checkNested(context, value, [...trigger.path, key]);
		}
		for (const listener of flow.listeners) for (const condition of listener.conditions) checkType(context, condition.type, [...condition.path, "type"], "condition");
	}
};
function checkNested(context, value, path) {
	if (Array.isArray(value)) value.forEach((item, index) => {
		checkNested(context, item, [...path, index]);
	});
	else if (isRecord(value)) for (const [key, item] of Object.entries(value)) {
		const here = [...path, key];
		if (key === "type" && typeof item === "string" && item.startsWith("io.kestra.")) checkType(context, item, here, nestedKind(path));
		else checkNested(context, item, here);
	}
}
function nestedKind(path) {
	const property = path.findLast((step) => typeof step === "string");
	if (property === "taskRunner") return "runner";
	return path[0] === "triggers" && property === "conditions" ? "condition" : "nested";
}
function checkType(context, type, path, kind) {
	if (!/^[\w$.-]+$/.test(type)) return;
	const { types } = context;
	if (types.has(type)) {
		checkKind(context, type, path, kind);
		const current = types.canonical(type);
		if (current !== type) renamed(context, type, current, path);
		const instead = types.deprecation(type);
		if (instead !== void 0) context.report({
			code: "deprecated-type",
			severity: "info",
			message: `\`${type}\` is deprecated: ${instead.replace(/\.$/, "")}`,
			path
		});
		if (types.isRealtime(type)) realtime(context, type, path);
		return;
	}
	const alias = knownAliases().get(type);
	const current = alias ?? type;
	if (alias !== void 0) {
		renamed(context, type, alias, path);
		if (types.has(alias)) return;
	}
	if (knownTypes().has(current) || isTestType(current)) {
		if (/\.Real[tT]imeTrigger$/.test(current)) realtime(context, current, path);
		else unsupported(context, current, path);
		return;
	}
	const near = nearestTypes(context, type);
	const isEnterprise = type.startsWith("io.kestra.plugin.ee.");
	if (!isEnterprise && (isCompletePackage(type) || !looksLikePluginType(type) || isSlip(context, type, near[0]))) unknown(context, type, path, near, kind);
	else {
		const close = isEnterprise ? void 0 : near[0];
		unsupported(context, type, path, close === void 0 ? void 0 : `did you mean \`${close}\`?`);
	}
}
function realtime(context, type, path) {
	context.report({
		code: "unsupported-trigger",
		severity: "warning",
		message: `\`${type}\` needs a process that listens all the time, which a job is not: the trigger never fires`,
		path,
		help: "poll with the trigger that has no `Realtime` in its name, or with a schedule"
	});
}
function renamed(context, type, current, path) {
	const fix = replaceFix(context.document, context.document.locate(path), type, current);
	context.report({
		code: "deprecated-type",
		severity: "info",
		message: `\`${type}\` is the old name of \`${current}\``,
		path,
		help: `write \`${current}\``,
		...fix === void 0 ? {} : { fix }
	});
}
function unsupported(context, type, path, help) {
	const enterprise = type.startsWith("io.kestra.plugin.ee.") ? " of the Enterprise Edition" : "";
	const trigger = path[0] === "triggers";
	const absent = absence(type);
	if (absent !== void 0) {
		const message = `type \`${type}\` ${absent.reason}: it cannot run`;
		context.report({
			code: "unsupported-type",
			severity: "warning",
			message,
			path,
			help: absent.help
		});
		return;
	}
	context.report({
		code: trigger ? "unsupported-trigger" : "unsupported-type",
		severity: "warning",
		message: `type \`${type}\`${enterprise} is not known to Gitestra: its properties are not checked, and ${trigger ? "the trigger never fires" : "it cannot run"}`,
		path,
		help
	});
}
function unknown(context, type, path, near, kind) {
	const what = kind === "nested" ? "plugin" : nameOf(kind);
	const [first, ...others] = near;
	const more = others.length === 0 ? "" : `, or ${others.map((name) => `\`${name}\``).join(" or ")}`;
	context.report({
		code: "unknown-type",
		message: `there is no ${what} type \`${type}\``,
		path,
		help: first === void 0 ? "write the full name of a type, such as `io.kestra.plugin.core.log.Log`" : `did you mean \`${first}\`${more}?`
	});
}
function isSlip(context, type, near) {
	if (near === void 0 || !context.types.has(near)) return false;
	const dot = type.lastIndexOf(".");
	return type.length - dot > 4 || type.slice(0, dot) !== near.slice(0, near.lastIndexOf("."));
}
function nearestTypes(context, type) {
	const all = [...new Set([...context.types.all(), ...knownTypes()])].filter((name) => !knownAliases().has(name));
	const name = lastWord(type).toLowerCase();
	const package_ = type.slice(0, -name.length);
	const sibling = require_start.nearestAll(type, all.filter((known) => known.slice(0, -lastWord(known).length) === package_), 1)[0];
	if (sibling !== void 0 && (0, import_fastest_levenshtein.distance)(lastWord(sibling).toLowerCase(), name) <= 2) return [sibling];
	const sameName = all.filter((known) => lastWord(known).toLowerCase() === name);
	const byName = require_start.nearestAll(type, sameName, 3);
	if (byName.length > 0) return byName.slice(0, 1);
	const near = require_start.nearestAll(type, all, 20).find((known) => isClose(lastWord(known).toLowerCase(), name));
	if (near !== void 0) return [near];
	return sameName.slice(0, 3);
}
function isClose(a, b) {
	return require_start.nearestAll(a, [b], 1).length > 0;
}
function lastWord(type) {
	return type.slice(type.lastIndexOf(".") + 1);
}
function nameOf(kind) {
	return kind === "runner" ? "task runner" : kind;
}
function checkKind(context, type, path, expected) {
	const kind = context.types.kind(type);
	if (kind === void 0 || expected === "nested") return;
	if (kind === expected || expected === "task" && kind === "flowable") return;
	context.report({
		code: "wrong-kind",
		message: `\`${type}\` is a ${nameOf(kind)}, but a ${nameOf(expected)} is needed here`,
		path
	});
}
// src/validate/rules/reserved-id.ts
const RESERVED = new Set([
	"pause",
	"resume",
	"force-run",
	"change-status",
	"kill",
	"executions",
	"search",
	"source",
	"disable",
	"enable"
]);
const reservedId = {
	name: "reserved-id",
	severity: "error",
	description: "A flow must not be named like an action of Kestra\u2019s API, because its address would be that of the action.",
	check({ flow, report }) {
		if (RESERVED.has(flow.id)) report({
			message: `\`${flow.id}\` is reserved and cannot be the id of a flow`,
			path: ["id"],
			help: "choose another id"
		});
	}
};
// src/validate/rules/schedule.ts
const SCHEDULES = /\.(Schedule|ScheduleOnDates)$/;
const schedule = {
	name: "schedule",
	severity: "error",
	description: "Cron expressions and time zones must be ones that a schedule can be computed from.",
	codes: ["invalid-cron", "invalid-time-zone"],
	check(context) {
		for (const trigger of context.flow.triggers) {
			if (!SCHEDULES.test(trigger.type)) continue;
			const { cron, timezone, withSeconds } = trigger.properties;
			if (typeof cron === "string") {
				const seconds = withSeconds === true || withSeconds === "true";
				const problem = checkCron(cron, {
					withSeconds: seconds,
					lastDay: context.level === 2
				});
				if (problem !== void 0) context.report({
					code: "invalid-cron",
					message: problem.message,
					span: context.document.locateInside([...trigger.path, "cron"], problem.start, problem.end),
					help: problem.help
				});
				else if (neverComes(cron, seconds)) context.report({
					code: "invalid-cron",
					severity: "warning",
					message: `trigger \`${trigger.id}\` never fires: none of its months has such a day`,
					path: [...trigger.path, "cron"]
				});
			}
			if (typeof timezone === "string") checkTimeZone(context, timezone, [...trigger.path, "timezone"]);
		}
	}
};
function checkTimeZone(context, zone, path) {
	if (zone.includes("{{") || isTimeZone(zone)) return;
	context.report({
		code: "invalid-time-zone",
		message: `\`${zone}\` is not a time zone`,
		path,
		help: didYouMean(require_start.nearest(zone, Intl.supportedValuesOf("timeZone"))) ?? "write a name such as `Europe/Paris`, or `UTC`"
	});
}
function isTimeZone(zone) {
	if (zone === "Z" || /^(?:UTC|GMT|UT)?(?:[+-](?:\d{1,2}|\d{2}:?\d{2}(?::?\d{2})?))?$/.test(zone)) return zone !== "";
	try {
		new Intl.DateTimeFormat("en", { timeZone: zone });
	} catch {
		return false;
	}
	const known = Intl.supportedValuesOf("timeZone").find((name) => name.toLowerCase() === zone.toLowerCase());
	return known === void 0 || known === zone;
}
const LONGEST = [
	31,
	29,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function neverComes(cron, seconds) {
	const [, , day, month, weekday] = cron.trim().split(/\s+/).slice(seconds ? 1 : 0);
	if (weekday !== "*" || day === void 0 || month === void 0) return false;
	if (!/^[\d,]+$/.test(day) || !/^[\d,]+$/.test(month)) return false;
	const first = Math.min(...day.split(",").map(Number));
	return month.split(",").every((one) => first > (LONGEST[Number(one) - 1] ?? 31));
}
// src/validate/rules/self-call.ts
const CALLS = /(?:^|\.)flows?\.(Subflow|Flow|ForEachItem)$/;
const selfCall = {
	name: "self-call",
	severity: "error",
	description: "A flow that calls itself as a subflow would never end; Kestra refuses it.",
	check({ flow, tasks, report }) {
		for (const { task } of tasks) {
			if (!CALLS.test(task.type)) continue;
			const { namespace, flowId } = task.properties;
			if (namespace !== flow.namespace || flowId !== flow.id) continue;
			report({
				message: `task \`${task.id}\` calls the flow that it is part of`,
				path: [...task.path, "flowId"],
				help: "call another flow, or repeat tasks with ForEach or LoopUntil"
			});
		}
	}
};
// src/validate/rules/system-label.ts
const systemLabel = {
	name: "system-label",
	severity: "error",
	description: "Label keys that begin with `system.` are set by the engine; only a flow\u2019s `system.readOnly` may be written.",
	check(context) {
		const { flow, tasks } = context;
		checkLabels(context, context.document.has(["labels"]) ? read(context, ["labels"]) : void 0, ["labels"], "system.readOnly");
		for (const trigger of flow.triggers) checkLabels(context, trigger.properties.labels, [...trigger.path, "labels"]);
		for (const { task } of tasks) if (/\.(Subflow|ForEachItem|Labels|Flow)$/.test(task.type)) checkLabels(context, task.properties.labels, [...task.path, "labels"]);
		for (const sla of flow.sla) checkLabels(context, read(context, [...sla.path, "labels"]), [...sla.path, "labels"]);
	}
};
function read(context, path) {
	let value = context.document.value;
	for (const step of path) value = value?.[step];
	return value;
}
function checkLabels(context, labels, path, allowed) {
	const keys = [];
	if (Array.isArray(labels)) labels.forEach((label, index) => {
		if (isRecord(label) && typeof label.key === "string") keys.push({
			key: label.key,
			path: [
				...path,
				index,
				"key"
			],
			part: "value"
		});
	});
	else if (isRecord(labels)) for (const key of Object.keys(labels)) keys.push({
		key,
		path: [...path, key],
		part: "key"
	});
	for (const label of keys) {
		if (!label.key.startsWith("system.") || label.key === allowed) continue;
		context.report({
			message: `label \`${label.key}\` begins with \`system.\`, which is kept for the engine`,
			path: label.path,
			part: label.part,
			help: "choose another key"
		});
	}
}
// src/validate/rules/task-value.ts
const taskValue = {
	name: "task-value",
	severity: "error",
	description: "Keys, names of files and choices between properties must be ones that the task can use.",
	codes: ["invalid-value", "missing-property"],
	check(context) {
		for (const { task } of context.tasks) {
			checkKey(context, task);
			checkFileNames(context, task);
			checkAlternatives(context, task);
		}
	}
};
const KEY = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;
function checkKey({ report }, { id, type, properties, path }) {
	const { key } = properties;
	if (!/\.core\.kv\.(Set|Put|Get|Delete)$/.test(type) || typeof key !== "string") return;
	if (/\{[{%]/.test(key) || KEY.test(key)) return;
	report({
		code: "invalid-value",
		message: `\`${key}\` is not a possible key for task \`${id}\``,
		path: [...path, "key"],
		help: "begin with a letter or digit; letters, digits, `.`, `_` and `-` may follow"
	});
}
function checkFileNames({ report }, { id, properties, path }) {
	const { inputFiles } = properties;
	if (!isRecord(inputFiles)) return;
	for (const name of Object.keys(inputFiles)) {
		if (/\{[{%]/.test(name)) continue;
		const fault = name.startsWith("/") ? "begins at the root" : name.split("/").includes("..") ? "leads out of the folder" : void 0;
		if (fault === void 0) continue;
		report({
			code: "invalid-value",
			message: `input file \`${name}\` of task \`${id}\` ${fault}`,
			path: [
				...path,
				"inputFiles",
				name
			],
			part: "key",
			help: "write a path inside the working directory of the task"
		});
	}
}
const ALTERNATIVES = [[/\.storages?\.Split$/, [
	"rows",
	"bytes",
	"partitions",
	"regexPattern"
]], [/\.namespace\.UploadFiles$/, ["files", "filesMap"]]];
function checkAlternatives({ defaultSources, report }, { id, type, properties, path }) {
	for (const [pattern, names] of ALTERNATIVES) {
		if (!pattern.test(type) || names.some((name) => properties[name] != null)) continue;
		if (defaultSources.some((list) => list.some((one) => names.some((name) => name in one.values)))) continue;
		report({
			code: "missing-property",
			message: `task \`${id}\` has none of ${names.map((name) => `\`${name}\``).join(", ")}`,
			path,
			part: "head",
			help: `write one of them`
		});
	}
}
// src/validate/rules/trigger-condition.ts
const triggerCondition = {
	name: "trigger-condition",
	severity: "error",
	description: "A condition must be one that its trigger can meet, with dates and times that are some.",
	codes: [
		"trigger-condition",
		"missing-property",
		"invalid-value"
	],
	check(context) {
		for (const trigger of context.flow.triggers) {
			const timed = /\.(Schedule|ScheduleOnDates)$/.test(trigger.type);
			for (const { type, properties, path } of conditionsOf(trigger)) {
				const name = /\.([A-Za-z]+?)(?:Condition)?$/.exec(type)?.[1] ?? "";
				if (timed && ABOUT_EXECUTIONS.has(name) && type.includes("condition")) context.report({
					message: `\`${name}\` asks about another execution, and a schedule has none`,
					path: [...path, "type"],
					help: "use a trigger of type `io.kestra.plugin.core.trigger.Flow`, or remove the condition"
				});
				checkBetween(context, name, properties, path);
			}
			checkDates(context, trigger);
		}
	}
};
const ABOUT_EXECUTIONS = new Set([
	"ExecutionFlow",
	"ExecutionNamespace",
	"ExecutionStatus",
	"ExecutionLabels",
	"HasRetryAttempt",
	"Multiple"
]);
function* conditionsOf(trigger) {
	yield* conditionsIn(trigger.properties.conditions, [...trigger.path, "conditions"]);
}
function* conditionsIn(value, path) {
	const entries = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
	for (const [step, item] of entries) {
		if (!isRecord(item) || typeof item.type !== "string") continue;
		yield {
			type: item.type,
			properties: item,
			path: [...path, step]
		};
		yield* conditionsIn(item.conditions, [
			...path,
			step,
			"conditions"
		]);
	}
}
const ZONE = String.raw`(Z|[+-]\d{2}:?\d{2})`;
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(\.\d{1,9})?`;
const BETWEEN = {
	DateTimeBetween: {
		pattern: new RegExp(`^\\d{4}-\\d{2}-\\d{2}T${TIME}${ZONE}(\\[[\\w/+-]+\\])?$`),
		sample: "2026-01-31T10:00:00Z"
	},
	TimeBetween: {
		pattern: new RegExp(`^${TIME}${ZONE}$`),
		sample: "08:00:00+02:00"
	}
};
function checkBetween({ report }, name, properties, path) {
	const form = BETWEEN[name];
	if (form === void 0) return;
	const bounds = ["after", "before"].filter((key) => properties[key] != null);
	if (bounds.length === 0) report({
		code: "missing-property",
		message: `\`${name}\` has neither \`after\` nor \`before\``,
		path,
		part: "head",
		help: `write \`after: "${form.sample}"\`, or \`before\``
	});
	for (const key of bounds) {
		const text = properties[key];
		if (typeof text !== "string" || text.includes("{{") || form.pattern.test(text)) continue;
		report({
			code: "invalid-value",
			message: `\`${text}\` is not a ${name === "TimeBetween" ? "time" : "date and time"} with an offset`,
			path: [...path, key],
			help: `write it as \`${form.sample}\``
		});
	}
}
function checkDates({ report }, { type, properties, path }) {
	const { dates } = properties;
	if (!type.endsWith(".ScheduleOnDates") || !Array.isArray(dates)) return;
	const { pattern, sample } = BETWEEN.DateTimeBetween;
	for (const [index, date] of dates.entries()) {
		if (typeof date !== "string" || date.includes("{{") || pattern.test(date)) continue;
		report({
			code: "invalid-value",
			message: `\`${date}\` is not a date and time with an offset`,
			path: [
				...path,
				"dates",
				index
			],
			help: `write it as \`${sample}\``
		});
	}
}
// src/validate/rules/undeclared.ts
const undeclared = {
	name: "undeclared",
	severity: "error",
	description: "What an expression reads from `inputs`, `vars`, `outputs` and `tasks` must be declared in the flow.",
	codes: [
		"undeclared-input",
		"undeclared-variable",
		"unknown-task"
	],
	check(context) {
		const names = declaredNames(context);
		for (const { references, path, owner, taskId } of flowExpressions(context.flow, context.level)) {
			if (taskId !== void 0 && isForeign(context, taskId, path)) continue;
			checkAll(context, owner === "trigger" ? {
				...names,
				tasks: void 0
			} : names, references.variables, path);
		}
		for (const { text, path } of renderedVariables(context.flow, context.level)) checkAll(context, names, referencesIn(text, context), path);
	}
};
function declaredNames(context) {
	const { flow, tasks } = context;
	const ids = inputIds(flow.inputs, "");
	const variables = new Set(Object.keys(flow.variables));
	let open = false;
	const taskIds = new Set();
	for (const { task } of tasks) {
		taskIds.add(task.id);
		if (canonicalFlowable(task.type).endsWith(".ForEachItem") || task.type.endsWith(".ForEachItem")) for (const part of [
			"split",
			"items",
			"merge"
		]) taskIds.add(`${task.id}_${part}`);
		if (!task.type.endsWith(".SetVariables")) continue;
		const set = task.properties.variables;
		const keys = isRecord(set) ? Object.keys(set) : void 0;
		if (keys === void 0 || keys.some((key) => key.includes("{{"))) open = true;
		for (const key of keys ?? []) variables.add(key);
	}
	return {
		inputs: ids.map((id) => id.split(".")),
		inputNames: new Set(ids),
		variables: open ? void 0 : variables,
		tasks: taskIds
	};
}
function inputIds(inputs, prefix) {
	return inputs.flatMap((input) => input.type === "FORM" ? inputIds(input.inputs, `${prefix}${input.id}.`) : [prefix + input.id]);
}
function isForeign(context, taskId, path) {
	const task = context.taskById.get(taskId);
	return task !== void 0 && /\.(Subflow|Flow)$/.test(task.type) && path[task.path.length] === "outputs";
}
function checkAll(context, names, found, path) {
	for (const reference of found) {
		if (reference.guarded || reference.path.length === 0) continue;
		checkReference(context, names, reference, (start, end) => context.document.locateInside(path, start, end));
	}
}
function referencesIn(text, context) {
	try {
		return references(text, context.level).variables;
	} catch (error) {
		if (error instanceof ExpressionError) return [];
		throw error;
	}
}
function checkReference(context, names, reference, locate) {
	const name = reference.path[0];
	const found = (code, message, known, otherwise) => {
		const help = didYouMean(require_start.nearest(name, known)) ?? otherwise;
		context.report({
			code,
			message,
			span: locate(reference.start, reference.end),
			help
		});
	};
	switch (reference.root) {
		case "inputs":
			if (!isDeclaredInput(names.inputs, reference.path)) {
				const written = reference.path.slice(0, 2).join(".");
				found("undeclared-input", `input \`${names.inputs.some((id) => id[0] === name) ? written : name}\` is not declared in this flow`, names.inputNames, "declare it in `inputs`");
			}
			break;
		case "vars":
			if (names.variables === void 0) break;
			if (names.variables.has(name)) checkInside(context, reference, () => locate(reference.start, reference.end));
			else if (!isCutAtDash(names.variables, name)) found("undeclared-variable", `variable \`${name}\` is not declared in this flow`, names.variables, "declare it in `variables`");
			break;
		case "outputs":
		case "tasks": if (names.tasks !== void 0 && !names.tasks.has(name) && !isCutAtDash(names.tasks, name)) found("unknown-task", `there is no task \`${name}\` in this flow`, names.tasks);
	}
}
function checkInside({ flow, tasks, report }, { path }, locate) {
	let value = flow.variables[path[0]];
	if (tasks.some(({ task }) => task.type.endsWith(".SetVariables"))) return;
	for (const [index, step] of path.entries()) {
		if (index === 0) continue;
		if (!isRecord(value)) return;
		if (!Object.hasOwn(value, step)) {
			const keys = Object.keys(value);
			if (isMethod(step) || isCutAtDash(new Set(keys), step)) return;
			report({
				code: "undeclared-variable",
				message: `variable \`${path.slice(0, index).join(".")}\` has no \`${step}\``,
				span: locate(),
				help: didYouMean(require_start.nearest(step, keys)) ?? "declare it in `variables`"
			});
			return;
		}
		value = value[step];
	}
}
function isMethod(name) {
	return [
		"size",
		"isEmpty",
		"keySet",
		"values",
		"entrySet",
		"get",
		"containsKey"
	].includes(name);
}
function isDeclaredInput(declared, path) {
	return declared.some((id) => {
		const shared = Math.min(id.length, path.length);
		for (let index = 0; index < shared; index++) if (id[index] !== path[index]) return isCut(id[index], path[index]);
		return true;
	});
}
function isCut(id, written) {
	return id.startsWith(`${written}-`);
}
function isCutAtDash(tasks, written) {
	for (const id of tasks) if (isCut(id, written)) return true;
	return false;
}
// src/validate/rules/webhook.ts
const webhook = {
	name: "webhook",
	severity: "error",
	description: "A webhook needs a key of at most 256 characters, and can return only what it waits for.",
	check({ flow, report }) {
		for (const trigger of flow.triggers) {
			if (!/\.(trigger|triggers\.types)\.Webhook$/.test(trigger.type)) continue;
			const { key, returnOutputs, wait } = trigger.properties;
			if (typeof key === "string" && key.length > 256) report({
				message: `the key of trigger \`${trigger.id}\` has ${key.length} characters, 256 are allowed`,
				path: [...trigger.path, "key"]
			});
			if (returnOutputs === true && wait !== true) report({
				message: `trigger \`${trigger.id}\` returns outputs only when it waits for the execution`,
				path: [...trigger.path, "returnOutputs"],
				part: "key",
				severity: "warning",
				help: "add `wait: true`"
			});
			for (const condition of trigger.conditions) {
				if (!condition.type.endsWith("MultipleCondition")) continue;
				report({
					message: "a MultipleCondition is not possible on a webhook",
					path: [...condition.path, "type"]
				});
			}
		}
	}
};
// src/validate/rules/working-directory.ts
const ENGINE_TASKS = /^io\.kestra\.(plugin\.core|core\.tasks)\.(flows?\.(Subflow|Flow|ForEachItem|Template)|executions?\.(Labels|SetVariables|UnsetVariables|Exit))$/;
// src/validate/rules.ts
const RULES = [
	namespaceFolder,
	reservedId,
	duplicateId,
	selfCall,
	systemLabel,
	pluginType,
	pluginProperties,
	pluginDefault,
	pluginDefaultsRef,
	enterpriseProperty,
	dagDependency,
	{
		name: "working-directory",
		severity: "error",
		description: "Children of a WorkingDirectory share one process, so they must be plain tasks that the worker runs.",
		check({ tasks, report }) {
			for (const { task, parent, branch } of tasks) {
				if (parent === void 0 || branch.role !== "main") continue;
				if (canonicalFlowable(parent.type) !== "io.kestra.plugin.core.flow.WorkingDirectory") continue;
				if (isFlowableType(task.type) || ENGINE_TASKS.test(task.type)) report({
					message: `task \`${task.id}\` cannot run in the WorkingDirectory \`${parent.id}\`: only tasks without children can`,
					path: [...task.path, "type"],
					help: "move it out of the WorkingDirectory"
				});
				if (task.workerGroup !== void 0) report({
					message: `task \`${task.id}\` cannot choose a worker group inside the WorkingDirectory \`${parent.id}\``,
					path: [...task.path, "workerGroup"],
					part: "key",
					help: "set it on the WorkingDirectory"
				});
			}
		}
	},
	iterationValues,
	inputDeclaration,
	inputDependency,
	humanInputsRule,
	taskValue,
	schedule,
	triggerCondition,
	flowTrigger,
	webhook,
	dashedReference,
	expression,
	undeclared
];
// src/validate/tidy.ts
const WEIGHT = {
	error: 0,
	warning: 1,
	info: 2
};
function tidy(diagnostics) {
	const seen = new Set();
	return diagnostics.map(onOneLine).filter(({ file, span, code, message }) => {
		const key = `${file.path}\n${span.start}\n${span.end}\n${code}\n${message}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	}).sort((a, b) => a.span.start - b.span.start || WEIGHT[a.severity] - WEIGHT[b.severity] || a.span.end - b.span.end);
}
function onOneLine(diagnostic) {
	const { message, help } = diagnostic;
	if (!/[\r\n]/.test(message + (help ?? ""))) return diagnostic;
	const line = (text) => text.replace(/\r?\n|\r/g, "\u23ce");
	return {
		...diagnostic,
		message: line(message),
		...help === void 0 ? {} : { help: line(help) }
	};
}
// node_modules/@sinclair/typebox/build/esm/type/guard/value.mjs
function IsAsyncIterator$2(value) {
	return IsObject$3(value) && !IsArray$3(value) && !IsUint8Array$2(value) && Symbol.asyncIterator in value;
}
function IsArray$3(value) {
	return Array.isArray(value);
}
function IsBigInt$2(value) {
	return typeof value === "bigint";
}
function IsBoolean$2(value) {
	return typeof value === "boolean";
}
function IsDate$2(value) {
	return value instanceof globalThis.Date;
}
function IsFunction$2(value) {
	return typeof value === "function";
}
function IsIterator$2(value) {
	return IsObject$3(value) && !IsArray$3(value) && !IsUint8Array$2(value) && Symbol.iterator in value;
}
function IsNull$2(value) {
	return value === null;
}
function IsNumber$3(value) {
	return typeof value === "number";
}
function IsObject$3(value) {
	return typeof value === "object" && value !== null;
}
function IsRegExp$2(value) {
	return value instanceof globalThis.RegExp;
}
function IsString$2(value) {
	return typeof value === "string";
}
function IsSymbol$2(value) {
	return typeof value === "symbol";
}
function IsUint8Array$2(value) {
	return value instanceof globalThis.Uint8Array;
}
function IsUndefined$3(value) {
	return value === void 0;
}
// node_modules/@sinclair/typebox/build/esm/type/clone/value.mjs
function ArrayType(value) {
	return value.map((value) => Visit$2(value));
}
function DateType(value) {
	return new Date(value.getTime());
}
function Uint8ArrayType(value) {
	return new Uint8Array(value);
}
function RegExpType(value) {
	return new RegExp(value.source, value.flags);
}
function ObjectType(value) {
	const result = {};
	for (const key of Object.getOwnPropertyNames(value)) result[key] = Visit$2(value[key]);
	for (const key of Object.getOwnPropertySymbols(value)) result[key] = Visit$2(value[key]);
	return result;
}
function Visit$2(value) {
	return IsArray$3(value) ? ArrayType(value) : IsDate$2(value) ? DateType(value) : IsUint8Array$2(value) ? Uint8ArrayType(value) : IsRegExp$2(value) ? RegExpType(value) : IsObject$3(value) ? ObjectType(value) : value;
}
function Clone(value) {
	return Visit$2(value);
}
// node_modules/@sinclair/typebox/build/esm/type/clone/type.mjs
function CloneType(schema, options) {
	return options === void 0 ? Clone(schema) : Clone({
		...options,
		...schema
	});
}
// node_modules/@sinclair/typebox/build/esm/value/guard/guard.mjs
function IsObject$2(value) {
	return value !== null && typeof value === "object";
}
function IsArray$2(value) {
	return globalThis.Array.isArray(value) && !globalThis.ArrayBuffer.isView(value);
}
function IsUndefined$2(value) {
	return value === void 0;
}
function IsNumber$2(value) {
	return typeof value === "number";
}
// node_modules/@sinclair/typebox/build/esm/system/policy.mjs
var TypeSystemPolicy;
(function(TypeSystemPolicy) {
	TypeSystemPolicy.InstanceMode = "default";
	TypeSystemPolicy.ExactOptionalPropertyTypes = false;
	TypeSystemPolicy.AllowArrayObject = false;
	TypeSystemPolicy.AllowNaN = false;
	TypeSystemPolicy.AllowNullVoid = false;
	function IsExactOptionalProperty(value, key) {
		return TypeSystemPolicy.ExactOptionalPropertyTypes ? key in value : value[key] !== void 0;
	}
	TypeSystemPolicy.IsExactOptionalProperty = IsExactOptionalProperty;
	function IsObjectLike(value) {
		const isObject = IsObject$2(value);
		return TypeSystemPolicy.AllowArrayObject ? isObject : isObject && !IsArray$2(value);
	}
	TypeSystemPolicy.IsObjectLike = IsObjectLike;
	function IsRecordLike(value) {
		return IsObjectLike(value) && !(value instanceof Date) && !(value instanceof Uint8Array);
	}
	TypeSystemPolicy.IsRecordLike = IsRecordLike;
	function IsNumberLike(value) {
		return TypeSystemPolicy.AllowNaN ? IsNumber$2(value) : Number.isFinite(value);
	}
	TypeSystemPolicy.IsNumberLike = IsNumberLike;
	function IsVoidLike(value) {
		const isUndefined = IsUndefined$2(value);
		return TypeSystemPolicy.AllowNullVoid ? isUndefined || value === null : isUndefined;
	}
	TypeSystemPolicy.IsVoidLike = IsVoidLike;
})(TypeSystemPolicy || (TypeSystemPolicy = {}));
// node_modules/@sinclair/typebox/build/esm/type/create/immutable.mjs
function ImmutableArray(value) {
	return globalThis.Object.freeze(value).map((value) => Immutable(value));
}
function ImmutableDate(value) {
	return value;
}
function ImmutableUint8Array(value) {
	return value;
}
function ImmutableRegExp(value) {
	return value;
}
function ImmutableObject(value) {
	const result = {};
	for (const key of Object.getOwnPropertyNames(value)) result[key] = Immutable(value[key]);
	for (const key of Object.getOwnPropertySymbols(value)) result[key] = Immutable(value[key]);
	return globalThis.Object.freeze(result);
}
function Immutable(value) {
	return IsArray$3(value) ? ImmutableArray(value) : IsDate$2(value) ? ImmutableDate(value) : IsUint8Array$2(value) ? ImmutableUint8Array(value) : IsRegExp$2(value) ? ImmutableRegExp(value) : IsObject$3(value) ? ImmutableObject(value) : value;
}
// node_modules/@sinclair/typebox/build/esm/type/create/type.mjs
function CreateType(schema, options) {
	const result = options !== void 0 ? {
		...options,
		...schema
	} : schema;
	switch (TypeSystemPolicy.InstanceMode) {
		case "freeze": return Immutable(result);
		case "clone": return Clone(result);
		default: return result;
	}
}
// node_modules/@sinclair/typebox/build/esm/type/error/error.mjs
var TypeBoxError = class extends Error {
	constructor(message) {
		super(message);
	}
};
// node_modules/@sinclair/typebox/build/esm/type/symbols/symbols.mjs
const TransformKind = Symbol.for("TypeBox.Transform");
const ReadonlyKind = Symbol.for("TypeBox.Readonly");
const OptionalKind = Symbol.for("TypeBox.Optional");
const Hint = Symbol.for("TypeBox.Hint");
const Kind = Symbol.for("TypeBox.Kind");
// node_modules/@sinclair/typebox/build/esm/type/guard/kind.mjs
function IsReadonly(value) {
	return IsObject$3(value) && value[ReadonlyKind] === "Readonly";
}
function IsOptional$1(value) {
	return IsObject$3(value) && value[OptionalKind] === "Optional";
}
function IsAny$1(value) {
	return IsKindOf$1(value, "Any");
}
function IsArgument$1(value) {
	return IsKindOf$1(value, "Argument");
}
function IsArray$1(value) {
	return IsKindOf$1(value, "Array");
}
function IsAsyncIterator$1(value) {
	return IsKindOf$1(value, "AsyncIterator");
}
function IsBigInt$1(value) {
	return IsKindOf$1(value, "BigInt");
}
function IsBoolean$1(value) {
	return IsKindOf$1(value, "Boolean");
}
function IsComputed$1(value) {
	return IsKindOf$1(value, "Computed");
}
function IsConstructor$1(value) {
	return IsKindOf$1(value, "Constructor");
}
function IsDate$1(value) {
	return IsKindOf$1(value, "Date");
}
function IsFunction$1(value) {
	return IsKindOf$1(value, "Function");
}
function IsInteger$1(value) {
	return IsKindOf$1(value, "Integer");
}
function IsIntersect$1(value) {
	return IsKindOf$1(value, "Intersect");
}
function IsIterator$1(value) {
	return IsKindOf$1(value, "Iterator");
}
function IsKindOf$1(value, kind) {
	return IsObject$3(value) && Kind in value && value[Kind] === kind;
}
function IsLiteralValue$1(value) {
	return IsBoolean$2(value) || IsNumber$3(value) || IsString$2(value);
}
function IsLiteral$1(value) {
	return IsKindOf$1(value, "Literal");
}
function IsMappedKey$1(value) {
	return IsKindOf$1(value, "MappedKey");
}
function IsMappedResult$1(value) {
	return IsKindOf$1(value, "MappedResult");
}
function IsNever$1(value) {
	return IsKindOf$1(value, "Never");
}
function IsNot$1(value) {
	return IsKindOf$1(value, "Not");
}
function IsNull$1(value) {
	return IsKindOf$1(value, "Null");
}
function IsNumber$1(value) {
	return IsKindOf$1(value, "Number");
}
function IsObject$1(value) {
	return IsKindOf$1(value, "Object");
}
function IsPromise$1(value) {
	return IsKindOf$1(value, "Promise");
}
function IsRecord$1(value) {
	return IsKindOf$1(value, "Record");
}
function IsRef$1(value) {
	return IsKindOf$1(value, "Ref");
}
function IsRegExp$1(value) {
	return IsKindOf$1(value, "RegExp");
}
function IsString$1(value) {
	return IsKindOf$1(value, "String");
}
function IsSymbol$1(value) {
	return IsKindOf$1(value, "Symbol");
}
function IsTemplateLiteral$1(value) {
	return IsKindOf$1(value, "TemplateLiteral");
}
function IsThis$1(value) {
	return IsKindOf$1(value, "This");
}
function IsTransform$1(value) {
	return IsObject$3(value) && TransformKind in value;
}
function IsTuple$1(value) {
	return IsKindOf$1(value, "Tuple");
}
function IsUndefined$1(value) {
	return IsKindOf$1(value, "Undefined");
}
function IsUnion$1(value) {
	return IsKindOf$1(value, "Union");
}
function IsUint8Array$1(value) {
	return IsKindOf$1(value, "Uint8Array");
}
function IsUnknown$1(value) {
	return IsKindOf$1(value, "Unknown");
}
function IsUnsafe$1(value) {
	return IsKindOf$1(value, "Unsafe");
}
function IsVoid$1(value) {
	return IsKindOf$1(value, "Void");
}
function IsKind$1(value) {
	return IsObject$3(value) && Kind in value && IsString$2(value[Kind]);
}
function IsSchema$1(value) {
	return IsAny$1(value) || IsArgument$1(value) || IsArray$1(value) || IsBoolean$1(value) || IsBigInt$1(value) || IsAsyncIterator$1(value) || IsComputed$1(value) || IsConstructor$1(value) || IsDate$1(value) || IsFunction$1(value) || IsInteger$1(value) || IsIntersect$1(value) || IsIterator$1(value) || IsLiteral$1(value) || IsMappedKey$1(value) || IsMappedResult$1(value) || IsNever$1(value) || IsNot$1(value) || IsNull$1(value) || IsNumber$1(value) || IsObject$1(value) || IsPromise$1(value) || IsRecord$1(value) || IsRef$1(value) || IsRegExp$1(value) || IsString$1(value) || IsSymbol$1(value) || IsTemplateLiteral$1(value) || IsThis$1(value) || IsTuple$1(value) || IsUndefined$1(value) || IsUnion$1(value) || IsUint8Array$1(value) || IsUnknown$1(value) || IsUnsafe$1(value) || IsVoid$1(value) || IsKind$1(value);
}
// node_modules/@sinclair/typebox/build/esm/type/guard/type.mjs
const KnownTypes = [
	"Argument",
	"Any",
	"Array",
	"AsyncIterator",
	"BigInt",
	"Boolean",
	"Computed",
	"Constructor",
	"Date",
	"Enum",
	"Function",
	"Integer",
	"Intersect",
	"Iterator",
	"Literal",
	"MappedKey",
	"MappedResult",
	"Not",
	"Null",
	"Number",
	"Object",
	"Promise",
	"Record",
	"Ref",
	"RegExp",
	"String",
	"Symbol",
	"TemplateLiteral",
	"This",
	"Tuple",
	"Undefined",
	"Union",
	"Uint8Array",
	"Unknown",
	"Void"
];
function IsPattern(value) {
	try {
		new RegExp(value);
		return true;
	} catch {
		return false;
	}
}
function IsControlCharacterFree(value) {
	if (!IsString$2(value)) return false;
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code >= 7 && code <= 13 || code === 27 || code === 127) return false;
	}
	return true;
}
function IsAdditionalProperties(value) {
	return IsOptionalBoolean(value) || IsSchema(value);
}
function IsOptionalBigInt(value) {
	return IsUndefined$3(value) || IsBigInt$2(value);
}
function IsOptionalNumber(value) {
	return IsUndefined$3(value) || IsNumber$3(value);
}
function IsOptionalBoolean(value) {
	return IsUndefined$3(value) || IsBoolean$2(value);
}
function IsOptionalString(value) {
	return IsUndefined$3(value) || IsString$2(value);
}
function IsOptionalPattern(value) {
	return IsUndefined$3(value) || IsString$2(value) && IsControlCharacterFree(value) && IsPattern(value);
}
function IsOptionalFormat(value) {
	return IsUndefined$3(value) || IsString$2(value) && IsControlCharacterFree(value);
}
function IsOptionalSchema(value) {
	return IsUndefined$3(value) || IsSchema(value);
}
function IsOptional(value) {
	return IsObject$3(value) && value[OptionalKind] === "Optional";
}
function IsAny(value) {
	return IsKindOf(value, "Any") && IsOptionalString(value.$id);
}
function IsArgument(value) {
	return IsKindOf(value, "Argument") && IsNumber$3(value.index);
}
function IsArray(value) {
	return IsKindOf(value, "Array") && value.type === "array" && IsOptionalString(value.$id) && IsSchema(value.items) && IsOptionalNumber(value.minItems) && IsOptionalNumber(value.maxItems) && IsOptionalBoolean(value.uniqueItems) && IsOptionalSchema(value.contains) && IsOptionalNumber(value.minContains) && IsOptionalNumber(value.maxContains);
}
function IsAsyncIterator(value) {
	return IsKindOf(value, "AsyncIterator") && value.type === "AsyncIterator" && IsOptionalString(value.$id) && IsSchema(value.items);
}
function IsBigInt(value) {
	return IsKindOf(value, "BigInt") && value.type === "bigint" && IsOptionalString(value.$id) && IsOptionalBigInt(value.exclusiveMaximum) && IsOptionalBigInt(value.exclusiveMinimum) && IsOptionalBigInt(value.maximum) && IsOptionalBigInt(value.minimum) && IsOptionalBigInt(value.multipleOf);
}
function IsBoolean(value) {
	return IsKindOf(value, "Boolean") && value.type === "boolean" && IsOptionalString(value.$id);
}
function IsComputed(value) {
	return IsKindOf(value, "Computed") && IsString$2(value.target) && IsArray$3(value.parameters) && value.parameters.every((schema) => IsSchema(schema));
}
function IsConstructor(value) {
	return IsKindOf(value, "Constructor") && value.type === "Constructor" && IsOptionalString(value.$id) && IsArray$3(value.parameters) && value.parameters.every((schema) => IsSchema(schema)) && IsSchema(value.returns);
}
function IsDate(value) {
	return IsKindOf(value, "Date") && value.type === "Date" && IsOptionalString(value.$id) && IsOptionalNumber(value.exclusiveMaximumTimestamp) && IsOptionalNumber(value.exclusiveMinimumTimestamp) && IsOptionalNumber(value.maximumTimestamp) && IsOptionalNumber(value.minimumTimestamp) && IsOptionalNumber(value.multipleOfTimestamp);
}
function IsFunction(value) {
	return IsKindOf(value, "Function") && value.type === "Function" && IsOptionalString(value.$id) && IsArray$3(value.parameters) && value.parameters.every((schema) => IsSchema(schema)) && IsSchema(value.returns);
}
function IsInteger(value) {
	return IsKindOf(value, "Integer") && value.type === "integer" && IsOptionalString(value.$id) && IsOptionalNumber(value.exclusiveMaximum) && IsOptionalNumber(value.exclusiveMinimum) && IsOptionalNumber(value.maximum) && IsOptionalNumber(value.minimum) && IsOptionalNumber(value.multipleOf);
}
function IsProperties(value) {
	return IsObject$3(value) && Object.entries(value).every(([key, schema]) => IsControlCharacterFree(key) && IsSchema(schema));
}
function IsIntersect(value) {
	return IsKindOf(value, "Intersect") && (IsString$2(value.type) && value.type !== "object" ? false : true) && IsArray$3(value.allOf) && value.allOf.every((schema) => IsSchema(schema) && !IsTransform(schema)) && IsOptionalString(value.type) && (IsOptionalBoolean(value.unevaluatedProperties) || IsOptionalSchema(value.unevaluatedProperties)) && IsOptionalString(value.$id);
}
function IsIterator(value) {
	return IsKindOf(value, "Iterator") && value.type === "Iterator" && IsOptionalString(value.$id) && IsSchema(value.items);
}
function IsKindOf(value, kind) {
	return IsObject$3(value) && Kind in value && value[Kind] === kind;
}
function IsLiteralString(value) {
	return IsLiteral(value) && IsString$2(value.const);
}
function IsLiteralNumber(value) {
	return IsLiteral(value) && IsNumber$3(value.const);
}
function IsLiteralBoolean(value) {
	return IsLiteral(value) && IsBoolean$2(value.const);
}
function IsLiteral(value) {
	return IsKindOf(value, "Literal") && IsOptionalString(value.$id) && IsLiteralValue(value.const);
}
function IsLiteralValue(value) {
	return IsBoolean$2(value) || IsNumber$3(value) || IsString$2(value);
}
function IsMappedKey(value) {
	return IsKindOf(value, "MappedKey") && IsArray$3(value.keys) && value.keys.every((key) => IsNumber$3(key) || IsString$2(key));
}
function IsMappedResult(value) {
	return IsKindOf(value, "MappedResult") && IsProperties(value.properties);
}
function IsNever(value) {
	return IsKindOf(value, "Never") && IsObject$3(value.not) && Object.getOwnPropertyNames(value.not).length === 0;
}
function IsNot(value) {
	return IsKindOf(value, "Not") && IsSchema(value.not);
}
function IsNull(value) {
	return IsKindOf(value, "Null") && value.type === "null" && IsOptionalString(value.$id);
}
function IsNumber(value) {
	return IsKindOf(value, "Number") && value.type === "number" && IsOptionalString(value.$id) && IsOptionalNumber(value.exclusiveMaximum) && IsOptionalNumber(value.exclusiveMinimum) && IsOptionalNumber(value.maximum) && IsOptionalNumber(value.minimum) && IsOptionalNumber(value.multipleOf);
}
function IsObject(value) {
	return IsKindOf(value, "Object") && value.type === "object" && IsOptionalString(value.$id) && IsProperties(value.properties) && IsAdditionalProperties(value.additionalProperties) && IsOptionalNumber(value.minProperties) && IsOptionalNumber(value.maxProperties);
}
function IsPromise(value) {
	return IsKindOf(value, "Promise") && value.type === "Promise" && IsOptionalString(value.$id) && IsSchema(value.item);
}
function IsRecord(value) {
	return IsKindOf(value, "Record") && value.type === "object" && IsOptionalString(value.$id) && IsAdditionalProperties(value.additionalProperties) && IsObject$3(value.patternProperties) && ((schema) => {
		const keys = Object.getOwnPropertyNames(schema.patternProperties);
		return keys.length === 1 && IsPattern(keys[0]) && IsObject$3(schema.patternProperties) && IsSchema(schema.patternProperties[keys[0]]);
	})(value);
}
function IsRef(value) {
	return IsKindOf(value, "Ref") && IsOptionalString(value.$id) && IsString$2(value.$ref);
}
function IsRegExp(value) {
	return IsKindOf(value, "RegExp") && IsOptionalString(value.$id) && IsString$2(value.source) && IsString$2(value.flags) && IsOptionalNumber(value.maxLength) && IsOptionalNumber(value.minLength);
}
function IsString(value) {
	return IsKindOf(value, "String") && value.type === "string" && IsOptionalString(value.$id) && IsOptionalNumber(value.minLength) && IsOptionalNumber(value.maxLength) && IsOptionalPattern(value.pattern) && IsOptionalFormat(value.format);
}
function IsSymbol(value) {
	return IsKindOf(value, "Symbol") && value.type === "symbol" && IsOptionalString(value.$id);
}
function IsTemplateLiteral(value) {
	return IsKindOf(value, "TemplateLiteral") && value.type === "string" && IsString$2(value.pattern) && value.pattern[0] === "^" && value.pattern[value.pattern.length - 1] === "$";
}
function IsThis(value) {
	return IsKindOf(value, "This") && IsOptionalString(value.$id) && IsString$2(value.$ref);
}
function IsTransform(value) {
	return IsObject$3(value) && TransformKind in value;
}
function IsTuple(value) {
	return IsKindOf(value, "Tuple") && value.type === "array" && IsOptionalString(value.$id) && IsNumber$3(value.minItems) && IsNumber$3(value.maxItems) && value.minItems === value.maxItems && (IsUndefined$3(value.items) && IsUndefined$3(value.additionalItems) && value.minItems === 0 || IsArray$3(value.items) && value.items.every((schema) => IsSchema(schema)));
}
function IsUndefined(value) {
	return IsKindOf(value, "Undefined") && value.type === "undefined" && IsOptionalString(value.$id);
}
function IsUnion(value) {
	return IsKindOf(value, "Union") && IsOptionalString(value.$id) && IsObject$3(value) && IsArray$3(value.anyOf) && value.anyOf.every((schema) => IsSchema(schema));
}
function IsUint8Array(value) {
	return IsKindOf(value, "Uint8Array") && value.type === "Uint8Array" && IsOptionalString(value.$id) && IsOptionalNumber(value.minByteLength) && IsOptionalNumber(value.maxByteLength);
}
function IsUnknown(value) {
	return IsKindOf(value, "Unknown") && IsOptionalString(value.$id);
}
function IsUnsafe(value) {
	return IsKindOf(value, "Unsafe");
}
function IsVoid(value) {
	return IsKindOf(value, "Void") && value.type === "void" && IsOptionalString(value.$id);
}
function IsKind(value) {
	return IsObject$3(value) && Kind in value && IsString$2(value[Kind]) && !KnownTypes.includes(value[Kind]);
}
function IsSchema(value) {
	return IsObject$3(value) && (IsAny(value) || IsArgument(value) || IsArray(value) || IsBoolean(value) || IsBigInt(value) || IsAsyncIterator(value) || IsComputed(value) || IsConstructor(value) || IsDate(value) || IsFunction(value) || IsInteger(value) || IsIntersect(value) || IsIterator(value) || IsLiteral(value) || IsMappedKey(value) || IsMappedResult(value) || IsNever(value) || IsNot(value) || IsNull(value) || IsNumber(value) || IsObject(value) || IsPromise(value) || IsRecord(value) || IsRef(value) || IsRegExp(value) || IsString(value) || IsSymbol(value) || IsTemplateLiteral(value) || IsThis(value) || IsTuple(value) || IsUndefined(value) || IsUnion(value) || IsUint8Array(value) || IsUnknown(value) || IsUnsafe(value) || IsVoid(value) || IsKind(value));
}
// node_modules/@sinclair/typebox/build/esm/type/patterns/patterns.mjs
const PatternBoolean = "(true|false)";
const PatternNumber = "(0|[1-9][0-9]*)";
const PatternString = "(.*)";
const PatternNever = "(?!.*)";
const PatternNumberExact = `^${PatternNumber}$`;
const PatternStringExact = `^${PatternString}$`;
const PatternNeverExact = `^${PatternNever}$`;
// node_modules/@sinclair/typebox/build/esm/type/sets/set.mjs
function SetIncludes(T, S) {
	return T.includes(S);
}
function SetDistinct(T) {
	return [...new Set(T)];
}
function SetIntersect(T, S) {
	return T.filter((L) => S.includes(L));
}
function SetIntersectManyResolve(T, Init) {
	return T.reduce((Acc, L) => {
		return SetIntersect(Acc, L);
	}, Init);
}
function SetIntersectMany(T) {
	return T.length === 1 ? T[0] : T.length > 1 ? SetIntersectManyResolve(T.slice(1), T[0]) : [];
}
function SetUnionMany(T) {
	const Acc = [];
	for (const L of T) Acc.push(...L);
	return Acc;
}
// node_modules/@sinclair/typebox/build/esm/type/any/any.mjs
function Any(options) {
	return CreateType({ [Kind]: "Any" }, options);
}
// node_modules/@sinclair/typebox/build/esm/type/array/array.mjs
function Array$1(items, options) {
	return CreateType({
		[Kind]: "Array",
		type: "array",
		items
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/argument/argument.mjs
function Argument(index) {
	return CreateType({
		[Kind]: "Argument",
		index
	});
}
// node_modules/@sinclair/typebox/build/esm/type/async-iterator/async-iterator.mjs
function AsyncIterator(items, options) {
	return CreateType({
		[Kind]: "AsyncIterator",
		type: "AsyncIterator",
		items
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/computed/computed.mjs
function Computed(target, parameters, options) {
	return CreateType({
		[Kind]: "Computed",
		target,
		parameters
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/discard/discard.mjs
function DiscardKey(value, key) {
	const { [key]: _, ...rest } = value;
	return rest;
}
function Discard(value, keys) {
	return keys.reduce((acc, key) => DiscardKey(acc, key), value);
}
// node_modules/@sinclair/typebox/build/esm/type/never/never.mjs
function Never(options) {
	return CreateType({
		[Kind]: "Never",
		not: {}
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/mapped/mapped-result.mjs
function MappedResult(properties) {
	return CreateType({
		[Kind]: "MappedResult",
		properties
	});
}
// node_modules/@sinclair/typebox/build/esm/type/constructor/constructor.mjs
function Constructor(parameters, returns, options) {
	return CreateType({
		[Kind]: "Constructor",
		type: "Constructor",
		parameters,
		returns
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/function/function.mjs
function Function(parameters, returns, options) {
	return CreateType({
		[Kind]: "Function",
		type: "Function",
		parameters,
		returns
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/union/union-create.mjs
function UnionCreate(T, options) {
	return CreateType({
		[Kind]: "Union",
		anyOf: T
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/union/union-evaluated.mjs
function IsUnionOptional(types) {
	return types.some((type) => IsOptional$1(type));
}
function RemoveOptionalFromRest$1(types) {
	return types.map((left) => IsOptional$1(left) ? RemoveOptionalFromType$1(left) : left);
}
function RemoveOptionalFromType$1(T) {
	return Discard(T, [OptionalKind]);
}
function ResolveUnion(types, options) {
	return IsUnionOptional(types) ? Optional(UnionCreate(RemoveOptionalFromRest$1(types), options)) : UnionCreate(RemoveOptionalFromRest$1(types), options);
}
function UnionEvaluated(T, options) {
	return T.length === 1 ? CreateType(T[0], options) : T.length === 0 ? Never(options) : ResolveUnion(T, options);
}
// node_modules/@sinclair/typebox/build/esm/type/union/union.mjs
function Union(types, options) {
	return types.length === 0 ? Never(options) : types.length === 1 ? CreateType(types[0], options) : UnionCreate(types, options);
}
// node_modules/@sinclair/typebox/build/esm/type/template-literal/parse.mjs
var TemplateLiteralParserError = class extends TypeBoxError {};
function Unescape(pattern) {
	return pattern.replace(/\\\$/g, "$").replace(/\\\*/g, "*").replace(/\\\^/g, "^").replace(/\\\|/g, "|").replace(/\\\(/g, "(").replace(/\\\)/g, ")");
}
function IsNonEscaped(pattern, index, char) {
	return pattern[index] === char && pattern.charCodeAt(index - 1) !== 92;
}
function IsOpenParen(pattern, index) {
	return IsNonEscaped(pattern, index, "(");
}
function IsCloseParen(pattern, index) {
	return IsNonEscaped(pattern, index, ")");
}
function IsSeparator(pattern, index) {
	return IsNonEscaped(pattern, index, "|");
}
function IsGroup(pattern) {
	if (!(IsOpenParen(pattern, 0) && IsCloseParen(pattern, pattern.length - 1))) return false;
	let count = 0;
	for (let index = 0; index < pattern.length; index++) {
		if (IsOpenParen(pattern, index)) count += 1;
		if (IsCloseParen(pattern, index)) count -= 1;
		if (count === 0 && index !== pattern.length - 1) return false;
	}
	return true;
}
function InGroup(pattern) {
	return pattern.slice(1, pattern.length - 1);
}
function IsPrecedenceOr(pattern) {
	let count = 0;
	for (let index = 0; index < pattern.length; index++) {
		if (IsOpenParen(pattern, index)) count += 1;
		if (IsCloseParen(pattern, index)) count -= 1;
		if (IsSeparator(pattern, index) && count === 0) return true;
	}
	return false;
}
function IsPrecedenceAnd(pattern) {
	for (let index = 0; index < pattern.length; index++) if (IsOpenParen(pattern, index)) return true;
	return false;
}
function Or(pattern) {
	let [count, start] = [0, 0];
	const expressions = [];
	for (let index = 0; index < pattern.length; index++) {
		if (IsOpenParen(pattern, index)) count += 1;
		if (IsCloseParen(pattern, index)) count -= 1;
		if (IsSeparator(pattern, index) && count === 0) {
			const range = pattern.slice(start, index);
			if (range.length > 0) expressions.push(TemplateLiteralParse(range));
			start = index + 1;
		}
	}
	const range = pattern.slice(start);
	if (range.length > 0) expressions.push(TemplateLiteralParse(range));
	if (expressions.length === 0) return {
		type: "const",
		const: ""
	};
	if (expressions.length === 1) return expressions[0];
	return {
		type: "or",
		expr: expressions
	};
}
function And(pattern) {
	function Group(value, index) {
		if (!IsOpenParen(value, index)) throw new TemplateLiteralParserError(`TemplateLiteralParser: Index must point to open parens`);
		let count = 0;
		for (let scan = index; scan < value.length; scan++) {
			if (IsOpenParen(value, scan)) count += 1;
			if (IsCloseParen(value, scan)) count -= 1;
			if (count === 0) return [index, scan];
		}
		throw new TemplateLiteralParserError(`TemplateLiteralParser: Unclosed group parens in expression`);
	}
	function Range(pattern, index) {
		for (let scan = index; scan < pattern.length; scan++) if (IsOpenParen(pattern, scan)) return [index, scan];
		return [index, pattern.length];
	}
	const expressions = [];
	for (let index = 0; index < pattern.length; index++) if (IsOpenParen(pattern, index)) {
		const [start, end] = Group(pattern, index);
		const range = pattern.slice(start, end + 1);
		expressions.push(TemplateLiteralParse(range));
		index = end;
	} else {
		const [start, end] = Range(pattern, index);
		const range = pattern.slice(start, end);
		if (range.length > 0) expressions.push(TemplateLiteralParse(range));
		index = end - 1;
	}
	return expressions.length === 0 ? {
		type: "const",
		const: ""
	} : expressions.length === 1 ? expressions[0] : {
		type: "and",
		expr: expressions
	};
}
function TemplateLiteralParse(pattern) {
	return IsGroup(pattern) ? TemplateLiteralParse(InGroup(pattern)) : IsPrecedenceOr(pattern) ? Or(pattern) : IsPrecedenceAnd(pattern) ? And(pattern) : {
		type: "const",
		const: Unescape(pattern)
	};
}
function TemplateLiteralParseExact(pattern) {
	return TemplateLiteralParse(pattern.slice(1, pattern.length - 1));
}
// node_modules/@sinclair/typebox/build/esm/type/template-literal/finite.mjs
var TemplateLiteralFiniteError = class extends TypeBoxError {};
function IsNumberExpression(expression) {
	return expression.type === "or" && expression.expr.length === 2 && expression.expr[0].type === "const" && expression.expr[0].const === "0" && expression.expr[1].type === "const" && expression.expr[1].const === "[1-9][0-9]*";
}
function IsBooleanExpression(expression) {
	return expression.type === "or" && expression.expr.length === 2 && expression.expr[0].type === "const" && expression.expr[0].const === "true" && expression.expr[1].type === "const" && expression.expr[1].const === "false";
}
function IsStringExpression(expression) {
	return expression.type === "const" && expression.const === ".*";
}
function IsTemplateLiteralExpressionFinite(expression) {
	return IsNumberExpression(expression) || IsStringExpression(expression) ? false : IsBooleanExpression(expression) ? true : expression.type === "and" ? expression.expr.every((expr) => IsTemplateLiteralExpressionFinite(expr)) : expression.type === "or" ? expression.expr.every((expr) => IsTemplateLiteralExpressionFinite(expr)) : expression.type === "const" ? true : (() => {
		throw new TemplateLiteralFiniteError(`Unknown expression type`);
	})();
}
function IsTemplateLiteralFinite(schema) {
	return IsTemplateLiteralExpressionFinite(TemplateLiteralParseExact(schema.pattern));
}
// node_modules/@sinclair/typebox/build/esm/type/template-literal/generate.mjs
var TemplateLiteralGenerateError = class extends TypeBoxError {};
function* GenerateReduce(buffer) {
	if (buffer.length === 1) return yield* buffer[0];
	for (const left of buffer[0]) for (const right of GenerateReduce(buffer.slice(1))) yield `${left}${right}`;
}
function* GenerateAnd(expression) {
	return yield* GenerateReduce(expression.expr.map((expr) => [...TemplateLiteralExpressionGenerate(expr)]));
}
function* GenerateOr(expression) {
	for (const expr of expression.expr) yield* TemplateLiteralExpressionGenerate(expr);
}
function* GenerateConst(expression) {
	return yield expression.const;
}
function* TemplateLiteralExpressionGenerate(expression) {
	return expression.type === "and" ? yield* GenerateAnd(expression) : expression.type === "or" ? yield* GenerateOr(expression) : expression.type === "const" ? yield* GenerateConst(expression) : (() => {
		throw new TemplateLiteralGenerateError("Unknown expression");
	})();
}
function TemplateLiteralGenerate(schema) {
	const expression = TemplateLiteralParseExact(schema.pattern);
	return IsTemplateLiteralExpressionFinite(expression) ? [...TemplateLiteralExpressionGenerate(expression)] : [];
}
// node_modules/@sinclair/typebox/build/esm/type/literal/literal.mjs
function Literal(value, options) {
	return CreateType({
		[Kind]: "Literal",
		const: value,
		type: typeof value
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/boolean/boolean.mjs
function Boolean$1(options) {
	return CreateType({
		[Kind]: "Boolean",
		type: "boolean"
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/bigint/bigint.mjs
function BigInt$1(options) {
	return CreateType({
		[Kind]: "BigInt",
		type: "bigint"
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/number/number.mjs
function Number$1(options) {
	return CreateType({
		[Kind]: "Number",
		type: "number"
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/string/string.mjs
function String$1(options) {
	return CreateType({
		[Kind]: "String",
		type: "string"
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/template-literal/syntax.mjs
function* FromUnion$9(syntax) {
	const trim = syntax.trim().replace(/"|'/g, "");
	return trim === "boolean" ? yield Boolean$1() : trim === "number" ? yield Number$1() : trim === "bigint" ? yield BigInt$1() : trim === "string" ? yield String$1() : yield (() => {
		const literals = trim.split("|").map((literal) => Literal(literal.trim()));
		return literals.length === 0 ? Never() : literals.length === 1 ? literals[0] : UnionEvaluated(literals);
	})();
}
function* FromTerminal(syntax) {
	if (syntax[1] !== "{") return yield* [Literal("$"), ...FromSyntax(syntax.slice(1))];
	for (let i = 2; i < syntax.length; i++) if (syntax[i] === "}") {
		const L = FromUnion$9(syntax.slice(2, i));
		const R = FromSyntax(syntax.slice(i + 1));
		return yield* [...L, ...R];
	}
	yield Literal(syntax);
}
function* FromSyntax(syntax) {
	for (let i = 0; i < syntax.length; i++) if (syntax[i] === "$") return yield* [Literal(syntax.slice(0, i)), ...FromTerminal(syntax.slice(i))];
	yield Literal(syntax);
}
function TemplateLiteralSyntax(syntax) {
	return [...FromSyntax(syntax)];
}
// node_modules/@sinclair/typebox/build/esm/type/template-literal/pattern.mjs
var TemplateLiteralPatternError = class extends TypeBoxError {};
function Escape(value) {
	return value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function Visit$1(schema, acc) {
	return IsTemplateLiteral$1(schema) ? schema.pattern.slice(1, schema.pattern.length - 1) : IsUnion$1(schema) ? `(${schema.anyOf.map((schema) => Visit$1(schema, acc)).join("|")})` : IsNumber$1(schema) ? `${acc}${PatternNumber}` : IsInteger$1(schema) ? `${acc}${PatternNumber}` : IsBigInt$1(schema) ? `${acc}${PatternNumber}` : IsString$1(schema) ? `${acc}${PatternString}` : IsLiteral$1(schema) ? `${acc}${Escape(schema.const.toString())}` : IsBoolean$1(schema) ? `${acc}${PatternBoolean}` : (() => {
		throw new TemplateLiteralPatternError(`Unexpected Kind '${schema[Kind]}'`);
	})();
}
function TemplateLiteralPattern(kinds) {
	return `^${kinds.map((schema) => Visit$1(schema, "")).join("")}\$`;
}
// node_modules/@sinclair/typebox/build/esm/type/template-literal/union.mjs
function TemplateLiteralToUnion(schema) {
	return UnionEvaluated(TemplateLiteralGenerate(schema).map((S) => Literal(S)));
}
// node_modules/@sinclair/typebox/build/esm/type/template-literal/template-literal.mjs
function TemplateLiteral(unresolved, options) {
	const pattern = IsString$2(unresolved) ? TemplateLiteralPattern(TemplateLiteralSyntax(unresolved)) : TemplateLiteralPattern(unresolved);
	return CreateType({
		[Kind]: "TemplateLiteral",
		type: "string",
		pattern
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/indexed/indexed-property-keys.mjs
function FromTemplateLiteral$2(templateLiteral) {
	return TemplateLiteralGenerate(templateLiteral).map((key) => key.toString());
}
function FromUnion$8(types) {
	const result = [];
	for (const type of types) result.push(...IndexPropertyKeys(type));
	return result;
}
function FromLiteral$1(literalValue) {
	return [literalValue.toString()];
}
function IndexPropertyKeys(type) {
	return [...new Set(IsTemplateLiteral$1(type) ? FromTemplateLiteral$2(type) : IsUnion$1(type) ? FromUnion$8(type.anyOf) : IsLiteral$1(type) ? FromLiteral$1(type.const) : IsNumber$1(type) ? ["[number]"] : IsInteger$1(type) ? ["[number]"] : [])];
}
// node_modules/@sinclair/typebox/build/esm/type/indexed/indexed-from-mapped-result.mjs
function FromProperties$18(type, properties, options) {
	const result = {};
	for (const K2 of Object.getOwnPropertyNames(properties)) result[K2] = Index(type, IndexPropertyKeys(properties[K2]), options);
	return result;
}
function FromMappedResult$11(type, mappedResult, options) {
	return FromProperties$18(type, mappedResult.properties, options);
}
function IndexFromMappedResult(type, mappedResult, options) {
	return MappedResult(FromMappedResult$11(type, mappedResult, options));
}
// node_modules/@sinclair/typebox/build/esm/type/indexed/indexed.mjs
function FromRest$6(types, key) {
	return types.map((type) => IndexFromPropertyKey(type, key));
}
function FromIntersectRest(types) {
	return types.filter((type) => !IsNever$1(type));
}
function FromIntersect$7(types, key) {
	return IntersectEvaluated(FromIntersectRest(FromRest$6(types, key)));
}
function FromUnionRest(types) {
	return types.some((L) => IsNever$1(L)) ? [] : types;
}
function FromUnion$7(types, key) {
	return UnionEvaluated(FromUnionRest(FromRest$6(types, key)));
}
function FromTuple$4(types, key) {
	return key in types ? types[key] : key === "[number]" ? UnionEvaluated(types) : Never();
}
function FromArray$5(type, key) {
	return key === "[number]" ? type : Never();
}
function FromProperty$2(properties, propertyKey) {
	return propertyKey in properties ? properties[propertyKey] : Never();
}
function IndexFromPropertyKey(type, propertyKey) {
	return IsIntersect$1(type) ? FromIntersect$7(type.allOf, propertyKey) : IsUnion$1(type) ? FromUnion$7(type.anyOf, propertyKey) : IsTuple$1(type) ? FromTuple$4(type.items ?? [], propertyKey) : IsArray$1(type) ? FromArray$5(type.items, propertyKey) : IsObject$1(type) ? FromProperty$2(type.properties, propertyKey) : Never();
}
function IndexFromPropertyKeys(type, propertyKeys) {
	return propertyKeys.map((propertyKey) => IndexFromPropertyKey(type, propertyKey));
}
function FromSchema(type, propertyKeys) {
	return UnionEvaluated(IndexFromPropertyKeys(type, propertyKeys));
}
function Index(type, key, options) {
	if (IsRef$1(type) || IsRef$1(key)) {
		const error = `Index types using Ref parameters require both Type and Key to be of TSchema`;
		if (!IsSchema$1(type) || !IsSchema$1(key)) throw new TypeBoxError(error);
		return Computed("Index", [type, key]);
	}
	if (IsMappedResult$1(key)) return IndexFromMappedResult(type, key, options);
	if (IsMappedKey$1(key)) return IndexFromMappedKey(type, key, options);
	return CreateType(IsSchema$1(key) ? FromSchema(type, IndexPropertyKeys(key)) : FromSchema(type, key), options);
}
// node_modules/@sinclair/typebox/build/esm/type/indexed/indexed-from-mapped-key.mjs
function MappedIndexPropertyKey(type, key, options) {
	return { [key]: Index(type, [key], Clone(options)) };
}
function MappedIndexPropertyKeys(type, propertyKeys, options) {
	return propertyKeys.reduce((result, left) => {
		return {
			...result,
			...MappedIndexPropertyKey(type, left, options)
		};
	}, {});
}
function MappedIndexProperties(type, mappedKey, options) {
	return MappedIndexPropertyKeys(type, mappedKey.keys, options);
}
function IndexFromMappedKey(type, mappedKey, options) {
	return MappedResult(MappedIndexProperties(type, mappedKey, options));
}
// node_modules/@sinclair/typebox/build/esm/type/iterator/iterator.mjs
function Iterator(items, options) {
	return CreateType({
		[Kind]: "Iterator",
		type: "Iterator",
		items
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/object/object.mjs
function RequiredArray(properties) {
	return globalThis.Object.keys(properties).filter((key) => !IsOptional$1(properties[key]));
}
function _Object_(properties, options) {
	const required = RequiredArray(properties);
	return CreateType(required.length > 0 ? {
		[Kind]: "Object",
		type: "object",
		required,
		properties
	} : {
		[Kind]: "Object",
		type: "object",
		properties
	}, options);
}
var Object$1 = _Object_;
// node_modules/@sinclair/typebox/build/esm/type/promise/promise.mjs
function Promise$1(item, options) {
	return CreateType({
		[Kind]: "Promise",
		type: "Promise",
		item
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/readonly/readonly.mjs
function RemoveReadonly(schema) {
	return CreateType(Discard(schema, [ReadonlyKind]));
}
function AddReadonly(schema) {
	return CreateType({
		...schema,
		[ReadonlyKind]: "Readonly"
	});
}
function ReadonlyWithFlag(schema, F) {
	return F === false ? RemoveReadonly(schema) : AddReadonly(schema);
}
function Readonly(schema, enable) {
	const F = enable ?? true;
	return IsMappedResult$1(schema) ? ReadonlyFromMappedResult(schema, F) : ReadonlyWithFlag(schema, F);
}
// node_modules/@sinclair/typebox/build/esm/type/readonly/readonly-from-mapped-result.mjs
function FromProperties$17(K, F) {
	const Acc = {};
	for (const K2 of globalThis.Object.getOwnPropertyNames(K)) Acc[K2] = Readonly(K[K2], F);
	return Acc;
}
function FromMappedResult$10(R, F) {
	return FromProperties$17(R.properties, F);
}
function ReadonlyFromMappedResult(R, F) {
	return MappedResult(FromMappedResult$10(R, F));
}
// node_modules/@sinclair/typebox/build/esm/type/tuple/tuple.mjs
function Tuple(types, options) {
	return CreateType(types.length > 0 ? {
		[Kind]: "Tuple",
		type: "array",
		items: types,
		additionalItems: false,
		minItems: types.length,
		maxItems: types.length
	} : {
		[Kind]: "Tuple",
		type: "array",
		minItems: types.length,
		maxItems: types.length
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/mapped/mapped.mjs
function FromMappedResult$9(K, P) {
	return K in P ? FromSchemaType(K, P[K]) : MappedResult(P);
}
function MappedKeyToKnownMappedResultProperties(K) {
	return { [K]: Literal(K) };
}
function MappedKeyToUnknownMappedResultProperties(P) {
	const Acc = {};
	for (const L of P) Acc[L] = Literal(L);
	return Acc;
}
function MappedKeyToMappedResultProperties(K, P) {
	return SetIncludes(P, K) ? MappedKeyToKnownMappedResultProperties(K) : MappedKeyToUnknownMappedResultProperties(P);
}
function FromMappedKey$3(K, P) {
	return FromMappedResult$9(K, MappedKeyToMappedResultProperties(K, P));
}
function FromRest$5(K, T) {
	return T.map((L) => FromSchemaType(K, L));
}
function FromProperties$16(K, T) {
	const Acc = {};
	for (const K2 of globalThis.Object.getOwnPropertyNames(T)) Acc[K2] = FromSchemaType(K, T[K2]);
	return Acc;
}
function FromSchemaType(K, T) {
	const options = { ...T };
	return IsOptional$1(T) ? Optional(FromSchemaType(K, Discard(T, [OptionalKind]))) : IsReadonly(T) ? Readonly(FromSchemaType(K, Discard(T, [ReadonlyKind]))) : IsMappedResult$1(T) ? FromMappedResult$9(K, T.properties) : IsMappedKey$1(T) ? FromMappedKey$3(K, T.keys) : IsConstructor$1(T) ? Constructor(FromRest$5(K, T.parameters), FromSchemaType(K, T.returns), options) : IsFunction$1(T) ? Function(FromRest$5(K, T.parameters), FromSchemaType(K, T.returns), options) : IsAsyncIterator$1(T) ? AsyncIterator(FromSchemaType(K, T.items), options) : IsIterator$1(T) ? Iterator(FromSchemaType(K, T.items), options) : IsIntersect$1(T) ? Intersect(FromRest$5(K, T.allOf), options) : IsUnion$1(T) ? Union(FromRest$5(K, T.anyOf), options) : IsTuple$1(T) ? Tuple(FromRest$5(K, T.items ?? []), options) : IsObject$1(T) ? Object$1(FromProperties$16(K, T.properties), options) : IsArray$1(T) ? Array$1(FromSchemaType(K, T.items), options) : IsPromise$1(T) ? Promise$1(FromSchemaType(K, T.item), options) : T;
}
function MappedFunctionReturnType(K, T) {
	const Acc = {};
	for (const L of K) Acc[L] = FromSchemaType(L, T);
	return Acc;
}
function Mapped(key, map, options) {
	const K = IsSchema$1(key) ? IndexPropertyKeys(key) : key;
	return Object$1(MappedFunctionReturnType(K, map({
		[Kind]: "MappedKey",
		keys: K
	})), options);
}
// node_modules/@sinclair/typebox/build/esm/type/optional/optional.mjs
function RemoveOptional(schema) {
	return CreateType(Discard(schema, [OptionalKind]));
}
function AddOptional(schema) {
	return CreateType({
		...schema,
		[OptionalKind]: "Optional"
	});
}
function OptionalWithFlag(schema, F) {
	return F === false ? RemoveOptional(schema) : AddOptional(schema);
}
function Optional(schema, enable) {
	const F = enable ?? true;
	return IsMappedResult$1(schema) ? OptionalFromMappedResult(schema, F) : OptionalWithFlag(schema, F);
}
// node_modules/@sinclair/typebox/build/esm/type/optional/optional-from-mapped-result.mjs
function FromProperties$15(P, F) {
	const Acc = {};
	for (const K2 of globalThis.Object.getOwnPropertyNames(P)) Acc[K2] = Optional(P[K2], F);
	return Acc;
}
function FromMappedResult$8(R, F) {
	return FromProperties$15(R.properties, F);
}
function OptionalFromMappedResult(R, F) {
	return MappedResult(FromMappedResult$8(R, F));
}
// node_modules/@sinclair/typebox/build/esm/type/intersect/intersect-create.mjs
function IntersectCreate(T, options = {}) {
	const allObjects = T.every((schema) => IsObject$1(schema));
	const clonedUnevaluatedProperties = IsSchema$1(options.unevaluatedProperties) ? { unevaluatedProperties: options.unevaluatedProperties } : {};
	return CreateType(options.unevaluatedProperties === false || IsSchema$1(options.unevaluatedProperties) || allObjects ? {
		...clonedUnevaluatedProperties,
		[Kind]: "Intersect",
		type: "object",
		allOf: T
	} : {
		...clonedUnevaluatedProperties,
		[Kind]: "Intersect",
		allOf: T
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/intersect/intersect-evaluated.mjs
function IsIntersectOptional(types) {
	return types.every((left) => IsOptional$1(left));
}
function RemoveOptionalFromType(type) {
	return Discard(type, [OptionalKind]);
}
function RemoveOptionalFromRest(types) {
	return types.map((left) => IsOptional$1(left) ? RemoveOptionalFromType(left) : left);
}
function ResolveIntersect(types, options) {
	return IsIntersectOptional(types) ? Optional(IntersectCreate(RemoveOptionalFromRest(types), options)) : IntersectCreate(RemoveOptionalFromRest(types), options);
}
function IntersectEvaluated(types, options = {}) {
	if (types.length === 1) return CreateType(types[0], options);
	if (types.length === 0) return Never(options);
	if (types.some((schema) => IsTransform$1(schema))) throw new Error("Cannot intersect transform types");
	return ResolveIntersect(types, options);
}
// node_modules/@sinclair/typebox/build/esm/type/intersect/intersect.mjs
function Intersect(types, options) {
	if (types.length === 1) return CreateType(types[0], options);
	if (types.length === 0) return Never(options);
	if (types.some((schema) => IsTransform$1(schema))) throw new Error("Cannot intersect transform types");
	return IntersectCreate(types, options);
}
// node_modules/@sinclair/typebox/build/esm/type/ref/ref.mjs
function Ref(...args) {
	const [$ref, options] = typeof args[0] === "string" ? [args[0], args[1]] : [args[0].$id, args[1]];
	if (typeof $ref !== "string") throw new TypeBoxError("Ref: $ref must be a string");
	return CreateType({
		[Kind]: "Ref",
		$ref
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/awaited/awaited.mjs
function FromComputed$4(target, parameters) {
	return Computed("Awaited", [Computed(target, parameters)]);
}
function FromRef$3($ref) {
	return Computed("Awaited", [Ref($ref)]);
}
function FromIntersect$6(types) {
	return Intersect(FromRest$4(types));
}
function FromUnion$6(types) {
	return Union(FromRest$4(types));
}
function FromPromise$2(type) {
	return Awaited(type);
}
function FromRest$4(types) {
	return types.map((type) => Awaited(type));
}
function Awaited(type, options) {
	return CreateType(IsComputed$1(type) ? FromComputed$4(type.target, type.parameters) : IsIntersect$1(type) ? FromIntersect$6(type.allOf) : IsUnion$1(type) ? FromUnion$6(type.anyOf) : IsPromise$1(type) ? FromPromise$2(type.item) : IsRef$1(type) ? FromRef$3(type.$ref) : type, options);
}
// node_modules/@sinclair/typebox/build/esm/type/keyof/keyof-property-keys.mjs
function FromRest$3(types) {
	const result = [];
	for (const L of types) result.push(KeyOfPropertyKeys(L));
	return result;
}
function FromIntersect$5(types) {
	return SetUnionMany(FromRest$3(types));
}
function FromUnion$5(types) {
	return SetIntersectMany(FromRest$3(types));
}
function FromTuple$3(types) {
	return types.map((_, indexer) => indexer.toString());
}
function FromArray$4(_) {
	return ["[number]"];
}
function FromProperties$14(T) {
	return globalThis.Object.getOwnPropertyNames(T);
}
function FromPatternProperties(patternProperties) {
	if (!includePatternProperties) return [];
	return globalThis.Object.getOwnPropertyNames(patternProperties).map((key) => {
		return key[0] === "^" && key[key.length - 1] === "$" ? key.slice(1, key.length - 1) : key;
	});
}
function KeyOfPropertyKeys(type) {
	return IsIntersect$1(type) ? FromIntersect$5(type.allOf) : IsUnion$1(type) ? FromUnion$5(type.anyOf) : IsTuple$1(type) ? FromTuple$3(type.items ?? []) : IsArray$1(type) ? FromArray$4(type.items) : IsObject$1(type) ? FromProperties$14(type.properties) : IsRecord$1(type) ? FromPatternProperties(type.patternProperties) : [];
}
let includePatternProperties = false;
// node_modules/@sinclair/typebox/build/esm/type/keyof/keyof.mjs
function FromComputed$3(target, parameters) {
	return Computed("KeyOf", [Computed(target, parameters)]);
}
function FromRef$2($ref) {
	return Computed("KeyOf", [Ref($ref)]);
}
function KeyOfFromType(type, options) {
	return CreateType(UnionEvaluated(KeyOfPropertyKeysToRest(KeyOfPropertyKeys(type))), options);
}
function KeyOfPropertyKeysToRest(propertyKeys) {
	return propertyKeys.map((L) => L === "[number]" ? Number$1() : Literal(L));
}
function KeyOf(type, options) {
	return IsComputed$1(type) ? FromComputed$3(type.target, type.parameters) : IsRef$1(type) ? FromRef$2(type.$ref) : IsMappedResult$1(type) ? KeyOfFromMappedResult(type, options) : KeyOfFromType(type, options);
}
// node_modules/@sinclair/typebox/build/esm/type/keyof/keyof-from-mapped-result.mjs
function FromProperties$13(properties, options) {
	const result = {};
	for (const K2 of globalThis.Object.getOwnPropertyNames(properties)) result[K2] = KeyOf(properties[K2], Clone(options));
	return result;
}
function FromMappedResult$7(mappedResult, options) {
	return FromProperties$13(mappedResult.properties, options);
}
function KeyOfFromMappedResult(mappedResult, options) {
	return MappedResult(FromMappedResult$7(mappedResult, options));
}
// node_modules/@sinclair/typebox/build/esm/type/composite/composite.mjs
function CompositeKeys(T) {
	const Acc = [];
	for (const L of T) Acc.push(...KeyOfPropertyKeys(L));
	return SetDistinct(Acc);
}
function FilterNever(T) {
	return T.filter((L) => !IsNever$1(L));
}
function CompositeProperty(T, K) {
	const Acc = [];
	for (const L of T) Acc.push(...IndexFromPropertyKeys(L, [K]));
	return FilterNever(Acc);
}
function CompositeProperties(T, K) {
	const Acc = {};
	for (const L of K) Acc[L] = IntersectEvaluated(CompositeProperty(T, L));
	return Acc;
}
function Composite(T, options) {
	return Object$1(CompositeProperties(T, CompositeKeys(T)), options);
}
// node_modules/@sinclair/typebox/build/esm/type/date/date.mjs
function Date$1(options) {
	return CreateType({
		[Kind]: "Date",
		type: "Date"
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/null/null.mjs
function Null(options) {
	return CreateType({
		[Kind]: "Null",
		type: "null"
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/symbol/symbol.mjs
function Symbol$1(options) {
	return CreateType({
		[Kind]: "Symbol",
		type: "symbol"
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/undefined/undefined.mjs
function Undefined(options) {
	return CreateType({
		[Kind]: "Undefined",
		type: "undefined"
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/uint8array/uint8array.mjs
function Uint8Array$1(options) {
	return CreateType({
		[Kind]: "Uint8Array",
		type: "Uint8Array"
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/unknown/unknown.mjs
function Unknown(options) {
	return CreateType({ [Kind]: "Unknown" }, options);
}
// node_modules/@sinclair/typebox/build/esm/type/const/const.mjs
function FromArray$3(T) {
	return T.map((L) => FromValue(L, false));
}
function FromProperties$12(value) {
	const Acc = {};
	for (const K of globalThis.Object.getOwnPropertyNames(value)) Acc[K] = Readonly(FromValue(value[K], false));
	return Acc;
}
function ConditionalReadonly(T, root) {
	return root === true ? T : Readonly(T);
}
function FromValue(value, root) {
	return IsAsyncIterator$2(value) ? ConditionalReadonly(Any(), root) : IsIterator$2(value) ? ConditionalReadonly(Any(), root) : IsArray$3(value) ? Readonly(Tuple(FromArray$3(value))) : IsUint8Array$2(value) ? Uint8Array$1() : IsDate$2(value) ? Date$1() : IsObject$3(value) ? ConditionalReadonly(Object$1(FromProperties$12(value)), root) : IsFunction$2(value) ? ConditionalReadonly(Function([], Unknown()), root) : IsUndefined$3(value) ? Undefined() : IsNull$2(value) ? Null() : IsSymbol$2(value) ? Symbol$1() : IsBigInt$2(value) ? BigInt$1() : IsNumber$3(value) ? Literal(value) : IsBoolean$2(value) ? Literal(value) : IsString$2(value) ? Literal(value) : Object$1({});
}
function Const(T, options) {
	return CreateType(FromValue(T, true), options);
}
// node_modules/@sinclair/typebox/build/esm/type/constructor-parameters/constructor-parameters.mjs
function ConstructorParameters(schema, options) {
	return IsConstructor$1(schema) ? Tuple(schema.parameters, options) : Never(options);
}
// node_modules/@sinclair/typebox/build/esm/type/enum/enum.mjs
function Enum(item, options) {
	if (IsUndefined$3(item)) throw new Error("Enum undefined or empty");
	const values1 = globalThis.Object.getOwnPropertyNames(item).filter((key) => isNaN(key)).map((key) => item[key]);
	return Union([...new Set(values1)].map((value) => Literal(value)), {
		...options,
		[Hint]: "Enum"
	});
}
// node_modules/@sinclair/typebox/build/esm/type/extends/extends-check.mjs
var ExtendsResolverError = class extends TypeBoxError {};
var ExtendsResult;
(function(ExtendsResult) {
	ExtendsResult[ExtendsResult["Union"] = 0] = "Union";
	ExtendsResult[ExtendsResult["True"] = 1] = "True";
	ExtendsResult[ExtendsResult["False"] = 2] = "False";
})(ExtendsResult || (ExtendsResult = {}));
function IntoBooleanResult(result) {
	return result === ExtendsResult.False ? result : ExtendsResult.True;
}
function Throw(message) {
	throw new ExtendsResolverError(message);
}
function IsStructuralRight(right) {
	return IsNever(right) || IsIntersect(right) || IsUnion(right) || IsUnknown(right) || IsAny(right);
}
function StructuralRight(left, right) {
	return IsNever(right) ? FromNeverRight(left, right) : IsIntersect(right) ? FromIntersectRight(left, right) : IsUnion(right) ? FromUnionRight(left, right) : IsUnknown(right) ? FromUnknownRight(left, right) : IsAny(right) ? FromAnyRight(left, right) : Throw("StructuralRight");
}
function FromAnyRight(left, right) {
	return ExtendsResult.True;
}
function FromAny(left, right) {
	return IsIntersect(right) ? FromIntersectRight(left, right) : IsUnion(right) && right.anyOf.some((schema) => IsAny(schema) || IsUnknown(schema)) ? ExtendsResult.True : IsUnion(right) ? ExtendsResult.Union : IsUnknown(right) ? ExtendsResult.True : IsAny(right) ? ExtendsResult.True : ExtendsResult.Union;
}
function FromArrayRight(left, right) {
	return IsUnknown(left) ? ExtendsResult.False : IsAny(left) ? ExtendsResult.Union : IsNever(left) ? ExtendsResult.True : ExtendsResult.False;
}
function FromArray$2(left, right) {
	return IsObject(right) && IsObjectArrayLike(right) ? ExtendsResult.True : IsStructuralRight(right) ? StructuralRight(left, right) : !IsArray(right) ? ExtendsResult.False : IntoBooleanResult(Visit(left.items, right.items));
}
function FromAsyncIterator$2(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : !IsAsyncIterator(right) ? ExtendsResult.False : IntoBooleanResult(Visit(left.items, right.items));
}
function FromBigInt(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : IsRecord(right) ? FromRecordRight(left, right) : IsBigInt(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromBooleanRight(left, right) {
	return IsLiteralBoolean(left) ? ExtendsResult.True : IsBoolean(left) ? ExtendsResult.True : ExtendsResult.False;
}
function FromBoolean(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : IsRecord(right) ? FromRecordRight(left, right) : IsBoolean(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromConstructor$2(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : !IsConstructor(right) ? ExtendsResult.False : left.parameters.length > right.parameters.length ? ExtendsResult.False : !left.parameters.every((schema, index) => IntoBooleanResult(Visit(right.parameters[index], schema)) === ExtendsResult.True) ? ExtendsResult.False : IntoBooleanResult(Visit(left.returns, right.returns));
}
function FromDate(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : IsRecord(right) ? FromRecordRight(left, right) : IsDate(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromFunction$2(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : !IsFunction(right) ? ExtendsResult.False : left.parameters.length > right.parameters.length ? ExtendsResult.False : !left.parameters.every((schema, index) => IntoBooleanResult(Visit(right.parameters[index], schema)) === ExtendsResult.True) ? ExtendsResult.False : IntoBooleanResult(Visit(left.returns, right.returns));
}
function FromIntegerRight(left, right) {
	return IsLiteral(left) && IsNumber$3(left.const) ? ExtendsResult.True : IsNumber(left) || IsInteger(left) ? ExtendsResult.True : ExtendsResult.False;
}
function FromInteger(left, right) {
	return IsInteger(right) || IsNumber(right) ? ExtendsResult.True : IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : IsRecord(right) ? FromRecordRight(left, right) : ExtendsResult.False;
}
function FromIntersectRight(left, right) {
	return right.allOf.every((schema) => Visit(left, schema) === ExtendsResult.True) ? ExtendsResult.True : ExtendsResult.False;
}
function FromIntersect$4(left, right) {
	return left.allOf.some((schema) => Visit(schema, right) === ExtendsResult.True) ? ExtendsResult.True : ExtendsResult.False;
}
function FromIterator$2(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : !IsIterator(right) ? ExtendsResult.False : IntoBooleanResult(Visit(left.items, right.items));
}
function FromLiteral(left, right) {
	return IsLiteral(right) && right.const === left.const ? ExtendsResult.True : IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : IsRecord(right) ? FromRecordRight(left, right) : IsString(right) ? FromStringRight(left, right) : IsNumber(right) ? FromNumberRight(left, right) : IsInteger(right) ? FromIntegerRight(left, right) : IsBoolean(right) ? FromBooleanRight(left, right) : ExtendsResult.False;
}
function FromNeverRight(left, right) {
	return ExtendsResult.False;
}
function FromNever(left, right) {
	return ExtendsResult.True;
}
function UnwrapTNot(schema) {
	let [current, depth] = [schema, 0];
	while (true) {
		if (!IsNot(current)) break;
		current = current.not;
		depth += 1;
	}
	return depth % 2 === 0 ? current : Unknown();
}
function FromNot(left, right) {
	return IsNot(left) ? Visit(UnwrapTNot(left), right) : IsNot(right) ? Visit(left, UnwrapTNot(right)) : Throw("Invalid fallthrough for Not");
}
function FromNull(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : IsRecord(right) ? FromRecordRight(left, right) : IsNull(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromNumberRight(left, right) {
	return IsLiteralNumber(left) ? ExtendsResult.True : IsNumber(left) || IsInteger(left) ? ExtendsResult.True : ExtendsResult.False;
}
function FromNumber(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : IsRecord(right) ? FromRecordRight(left, right) : IsInteger(right) || IsNumber(right) ? ExtendsResult.True : ExtendsResult.False;
}
function IsObjectPropertyCount(schema, count) {
	return Object.getOwnPropertyNames(schema.properties).length === count;
}
function IsObjectStringLike(schema) {
	return IsObjectArrayLike(schema);
}
function IsObjectSymbolLike(schema) {
	return IsObjectPropertyCount(schema, 0) || IsObjectPropertyCount(schema, 1) && "description" in schema.properties && IsUnion(schema.properties.description) && schema.properties.description.anyOf.length === 2 && (IsString(schema.properties.description.anyOf[0]) && IsUndefined(schema.properties.description.anyOf[1]) || IsString(schema.properties.description.anyOf[1]) && IsUndefined(schema.properties.description.anyOf[0]));
}
function IsObjectNumberLike(schema) {
	return IsObjectPropertyCount(schema, 0);
}
function IsObjectBooleanLike(schema) {
	return IsObjectPropertyCount(schema, 0);
}
function IsObjectBigIntLike(schema) {
	return IsObjectPropertyCount(schema, 0);
}
function IsObjectDateLike(schema) {
	return IsObjectPropertyCount(schema, 0);
}
function IsObjectUint8ArrayLike(schema) {
	return IsObjectArrayLike(schema);
}
function IsObjectFunctionLike(schema) {
	const length = Number$1();
	return IsObjectPropertyCount(schema, 0) || IsObjectPropertyCount(schema, 1) && "length" in schema.properties && IntoBooleanResult(Visit(schema.properties["length"], length)) === ExtendsResult.True;
}
function IsObjectConstructorLike(schema) {
	return IsObjectPropertyCount(schema, 0);
}
function IsObjectArrayLike(schema) {
	const length = Number$1();
	return IsObjectPropertyCount(schema, 0) || IsObjectPropertyCount(schema, 1) && "length" in schema.properties && IntoBooleanResult(Visit(schema.properties["length"], length)) === ExtendsResult.True;
}
function IsObjectPromiseLike(schema) {
	const then = Function([Any()], Any());
	return IsObjectPropertyCount(schema, 0) || IsObjectPropertyCount(schema, 1) && "then" in schema.properties && IntoBooleanResult(Visit(schema.properties["then"], then)) === ExtendsResult.True;
}
function Property(left, right) {
	return Visit(left, right) === ExtendsResult.False ? ExtendsResult.False : IsOptional(left) && !IsOptional(right) ? ExtendsResult.False : ExtendsResult.True;
}
function FromObjectRight(left, right) {
	return IsUnknown(left) ? ExtendsResult.False : IsAny(left) ? ExtendsResult.Union : IsNever(left) || IsLiteralString(left) && IsObjectStringLike(right) || IsLiteralNumber(left) && IsObjectNumberLike(right) || IsLiteralBoolean(left) && IsObjectBooleanLike(right) || IsSymbol(left) && IsObjectSymbolLike(right) || IsBigInt(left) && IsObjectBigIntLike(right) || IsString(left) && IsObjectStringLike(right) || IsSymbol(left) && IsObjectSymbolLike(right) || IsNumber(left) && IsObjectNumberLike(right) || IsInteger(left) && IsObjectNumberLike(right) || IsBoolean(left) && IsObjectBooleanLike(right) || IsUint8Array(left) && IsObjectUint8ArrayLike(right) || IsDate(left) && IsObjectDateLike(right) || IsConstructor(left) && IsObjectConstructorLike(right) || IsFunction(left) && IsObjectFunctionLike(right) ? ExtendsResult.True : IsRecord(left) && IsString(RecordKey$1(left)) ? (() => {
		return right[Hint] === "Record" ? ExtendsResult.True : ExtendsResult.False;
	})() : IsRecord(left) && IsNumber(RecordKey$1(left)) ? (() => {
		return IsObjectPropertyCount(right, 0) ? ExtendsResult.True : ExtendsResult.False;
	})() : ExtendsResult.False;
}
function FromObject$6(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsRecord(right) ? FromRecordRight(left, right) : !IsObject(right) ? ExtendsResult.False : (() => {
		for (const key of Object.getOwnPropertyNames(right.properties)) {
			if (!(key in left.properties) && !IsOptional(right.properties[key])) return ExtendsResult.False;
			if (IsOptional(right.properties[key])) return ExtendsResult.True;
			if (Property(left.properties[key], right.properties[key]) === ExtendsResult.False) return ExtendsResult.False;
		}
		return ExtendsResult.True;
	})();
}
function FromPromise$1(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) && IsObjectPromiseLike(right) ? ExtendsResult.True : !IsPromise(right) ? ExtendsResult.False : IntoBooleanResult(Visit(left.item, right.item));
}
function RecordKey$1(schema) {
	return "^(0|[1-9][0-9]*)$" in schema.patternProperties ? Number$1() : "^(.*)$" in schema.patternProperties ? String$1() : Throw("Unknown record key pattern");
}
function RecordValue$1(schema) {
	return "^(0|[1-9][0-9]*)$" in schema.patternProperties ? schema.patternProperties[PatternNumberExact] : "^(.*)$" in schema.patternProperties ? schema.patternProperties[PatternStringExact] : Throw("Unable to get record value schema");
}
function FromRecordRight(left, right) {
	const [Key, Value] = [RecordKey$1(right), RecordValue$1(right)];
	return IsLiteralString(left) && IsNumber(Key) && IntoBooleanResult(Visit(left, Value)) === ExtendsResult.True ? ExtendsResult.True : IsUint8Array(left) && IsNumber(Key) ? Visit(left, Value) : IsString(left) && IsNumber(Key) ? Visit(left, Value) : IsArray(left) && IsNumber(Key) ? Visit(left, Value) : IsObject(left) ? (() => {
		for (const key of Object.getOwnPropertyNames(left.properties)) if (Property(Value, left.properties[key]) === ExtendsResult.False) return ExtendsResult.False;
		return ExtendsResult.True;
	})() : ExtendsResult.False;
}
function FromRecord$2(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : !IsRecord(right) ? ExtendsResult.False : Visit(RecordValue$1(left), RecordValue$1(right));
}
function FromRegExp(left, right) {
	return Visit(IsRegExp(left) ? String$1() : left, IsRegExp(right) ? String$1() : right);
}
function FromStringRight(left, right) {
	return IsLiteral(left) && IsString$2(left.const) ? ExtendsResult.True : IsString(left) ? ExtendsResult.True : ExtendsResult.False;
}
function FromString(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : IsRecord(right) ? FromRecordRight(left, right) : IsString(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromSymbol(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : IsRecord(right) ? FromRecordRight(left, right) : IsSymbol(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromTemplateLiteral$1(left, right) {
	return IsTemplateLiteral(left) ? Visit(TemplateLiteralToUnion(left), right) : IsTemplateLiteral(right) ? Visit(left, TemplateLiteralToUnion(right)) : Throw("Invalid fallthrough for TemplateLiteral");
}
function IsArrayOfTuple(left, right) {
	return IsArray(right) && left.items !== void 0 && left.items.every((schema) => Visit(schema, right.items) === ExtendsResult.True);
}
function FromTupleRight(left, right) {
	return IsNever(left) ? ExtendsResult.True : IsUnknown(left) ? ExtendsResult.False : IsAny(left) ? ExtendsResult.Union : ExtendsResult.False;
}
function FromTuple$2(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) && IsObjectArrayLike(right) ? ExtendsResult.True : IsArray(right) && IsArrayOfTuple(left, right) ? ExtendsResult.True : !IsTuple(right) ? ExtendsResult.False : IsUndefined$3(left.items) && !IsUndefined$3(right.items) || !IsUndefined$3(left.items) && IsUndefined$3(right.items) ? ExtendsResult.False : IsUndefined$3(left.items) && !IsUndefined$3(right.items) ? ExtendsResult.True : left.items.every((schema, index) => Visit(schema, right.items[index]) === ExtendsResult.True) ? ExtendsResult.True : ExtendsResult.False;
}
function FromUint8Array(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : IsRecord(right) ? FromRecordRight(left, right) : IsUint8Array(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromUndefined(left, right) {
	return IsStructuralRight(right) ? StructuralRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : IsRecord(right) ? FromRecordRight(left, right) : IsVoid(right) ? FromVoidRight(left, right) : IsUndefined(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromUnionRight(left, right) {
	return right.anyOf.some((schema) => Visit(left, schema) === ExtendsResult.True) ? ExtendsResult.True : ExtendsResult.False;
}
function FromUnion$4(left, right) {
	return left.anyOf.every((schema) => Visit(schema, right) === ExtendsResult.True) ? ExtendsResult.True : ExtendsResult.False;
}
function FromUnknownRight(left, right) {
	return ExtendsResult.True;
}
function FromUnknown(left, right) {
	return IsNever(right) ? FromNeverRight(left, right) : IsIntersect(right) ? FromIntersectRight(left, right) : IsUnion(right) ? FromUnionRight(left, right) : IsAny(right) ? FromAnyRight(left, right) : IsString(right) ? FromStringRight(left, right) : IsNumber(right) ? FromNumberRight(left, right) : IsInteger(right) ? FromIntegerRight(left, right) : IsBoolean(right) ? FromBooleanRight(left, right) : IsArray(right) ? FromArrayRight(left, right) : IsTuple(right) ? FromTupleRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : IsUnknown(right) ? ExtendsResult.True : ExtendsResult.False;
}
function FromVoidRight(left, right) {
	return IsUndefined(left) ? ExtendsResult.True : IsUndefined(left) ? ExtendsResult.True : ExtendsResult.False;
}
function FromVoid(left, right) {
	return IsIntersect(right) ? FromIntersectRight(left, right) : IsUnion(right) ? FromUnionRight(left, right) : IsUnknown(right) ? FromUnknownRight(left, right) : IsAny(right) ? FromAnyRight(left, right) : IsObject(right) ? FromObjectRight(left, right) : IsVoid(right) ? ExtendsResult.True : ExtendsResult.False;
}
function Visit(left, right) {
	return IsTemplateLiteral(left) || IsTemplateLiteral(right) ? FromTemplateLiteral$1(left, right) : IsRegExp(left) || IsRegExp(right) ? FromRegExp(left, right) : IsNot(left) || IsNot(right) ? FromNot(left, right) : IsAny(left) ? FromAny(left, right) : IsArray(left) ? FromArray$2(left, right) : IsBigInt(left) ? FromBigInt(left, right) : IsBoolean(left) ? FromBoolean(left, right) : IsAsyncIterator(left) ? FromAsyncIterator$2(left, right) : IsConstructor(left) ? FromConstructor$2(left, right) : IsDate(left) ? FromDate(left, right) : IsFunction(left) ? FromFunction$2(left, right) : IsInteger(left) ? FromInteger(left, right) : IsIntersect(left) ? FromIntersect$4(left, right) : IsIterator(left) ? FromIterator$2(left, right) : IsLiteral(left) ? FromLiteral(left, right) : IsNever(left) ? FromNever(left, right) : IsNull(left) ? FromNull(left, right) : IsNumber(left) ? FromNumber(left, right) : IsObject(left) ? FromObject$6(left, right) : IsRecord(left) ? FromRecord$2(left, right) : IsString(left) ? FromString(left, right) : IsSymbol(left) ? FromSymbol(left, right) : IsTuple(left) ? FromTuple$2(left, right) : IsPromise(left) ? FromPromise$1(left, right) : IsUint8Array(left) ? FromUint8Array(left, right) : IsUndefined(left) ? FromUndefined(left, right) : IsUnion(left) ? FromUnion$4(left, right) : IsUnknown(left) ? FromUnknown(left, right) : IsVoid(left) ? FromVoid(left, right) : Throw(`Unknown left type operand '${left[Kind]}'`);
}
function ExtendsCheck(left, right) {
	return Visit(left, right);
}
// node_modules/@sinclair/typebox/build/esm/type/extends/extends-from-mapped-result.mjs
function FromProperties$11(P, Right, True, False, options) {
	const Acc = {};
	for (const K2 of globalThis.Object.getOwnPropertyNames(P)) Acc[K2] = Extends(P[K2], Right, True, False, Clone(options));
	return Acc;
}
function FromMappedResult$6(Left, Right, True, False, options) {
	return FromProperties$11(Left.properties, Right, True, False, options);
}
function ExtendsFromMappedResult(Left, Right, True, False, options) {
	return MappedResult(FromMappedResult$6(Left, Right, True, False, options));
}
// node_modules/@sinclair/typebox/build/esm/type/extends/extends.mjs
function ExtendsResolve(left, right, trueType, falseType) {
	const R = ExtendsCheck(left, right);
	return R === ExtendsResult.Union ? Union([trueType, falseType]) : R === ExtendsResult.True ? trueType : falseType;
}
function Extends(L, R, T, F, options) {
	return IsMappedResult$1(L) ? ExtendsFromMappedResult(L, R, T, F, options) : IsMappedKey$1(L) ? CreateType(ExtendsFromMappedKey(L, R, T, F, options)) : CreateType(ExtendsResolve(L, R, T, F), options);
}
// node_modules/@sinclair/typebox/build/esm/type/extends/extends-from-mapped-key.mjs
function FromPropertyKey$2(K, U, L, R, options) {
	return { [K]: Extends(Literal(K), U, L, R, Clone(options)) };
}
function FromPropertyKeys$2(K, U, L, R, options) {
	return K.reduce((Acc, LK) => {
		return {
			...Acc,
			...FromPropertyKey$2(LK, U, L, R, options)
		};
	}, {});
}
function FromMappedKey$2(K, U, L, R, options) {
	return FromPropertyKeys$2(K.keys, U, L, R, options);
}
function ExtendsFromMappedKey(T, U, L, R, options) {
	return MappedResult(FromMappedKey$2(T, U, L, R, options));
}
// node_modules/@sinclair/typebox/build/esm/type/exclude/exclude-from-template-literal.mjs
function ExcludeFromTemplateLiteral(L, R) {
	return Exclude(TemplateLiteralToUnion(L), R);
}
// node_modules/@sinclair/typebox/build/esm/type/exclude/exclude.mjs
function ExcludeRest(L, R) {
	const excluded = L.filter((inner) => ExtendsCheck(inner, R) === ExtendsResult.False);
	return excluded.length === 1 ? excluded[0] : Union(excluded);
}
function Exclude(L, R, options = {}) {
	if (IsTemplateLiteral$1(L)) return CreateType(ExcludeFromTemplateLiteral(L, R), options);
	if (IsMappedResult$1(L)) return CreateType(ExcludeFromMappedResult(L, R), options);
	return CreateType(IsUnion$1(L) ? ExcludeRest(L.anyOf, R) : ExtendsCheck(L, R) !== ExtendsResult.False ? Never() : L, options);
}
// node_modules/@sinclair/typebox/build/esm/type/exclude/exclude-from-mapped-result.mjs
function FromProperties$10(P, U) {
	const Acc = {};
	for (const K2 of globalThis.Object.getOwnPropertyNames(P)) Acc[K2] = Exclude(P[K2], U);
	return Acc;
}
function FromMappedResult$5(R, T) {
	return FromProperties$10(R.properties, T);
}
function ExcludeFromMappedResult(R, T) {
	return MappedResult(FromMappedResult$5(R, T));
}
// node_modules/@sinclair/typebox/build/esm/type/extract/extract-from-template-literal.mjs
function ExtractFromTemplateLiteral(L, R) {
	return Extract(TemplateLiteralToUnion(L), R);
}
// node_modules/@sinclair/typebox/build/esm/type/extract/extract.mjs
function ExtractRest(L, R) {
	const extracted = L.filter((inner) => ExtendsCheck(inner, R) !== ExtendsResult.False);
	return extracted.length === 1 ? extracted[0] : Union(extracted);
}
function Extract(L, R, options) {
	if (IsTemplateLiteral$1(L)) return CreateType(ExtractFromTemplateLiteral(L, R), options);
	if (IsMappedResult$1(L)) return CreateType(ExtractFromMappedResult(L, R), options);
	return CreateType(IsUnion$1(L) ? ExtractRest(L.anyOf, R) : ExtendsCheck(L, R) !== ExtendsResult.False ? L : Never(), options);
}
// node_modules/@sinclair/typebox/build/esm/type/extract/extract-from-mapped-result.mjs
function FromProperties$9(P, T) {
	const Acc = {};
	for (const K2 of globalThis.Object.getOwnPropertyNames(P)) Acc[K2] = Extract(P[K2], T);
	return Acc;
}
function FromMappedResult$4(R, T) {
	return FromProperties$9(R.properties, T);
}
function ExtractFromMappedResult(R, T) {
	return MappedResult(FromMappedResult$4(R, T));
}
// node_modules/@sinclair/typebox/build/esm/type/instance-type/instance-type.mjs
function InstanceType(schema, options) {
	return IsConstructor$1(schema) ? CreateType(schema.returns, options) : Never(options);
}
// node_modules/@sinclair/typebox/build/esm/type/readonly-optional/readonly-optional.mjs
function ReadonlyOptional(schema) {
	return Readonly(Optional(schema));
}
// node_modules/@sinclair/typebox/build/esm/type/record/record.mjs
function RecordCreateFromPattern(pattern, T, options) {
	return CreateType({
		[Kind]: "Record",
		type: "object",
		patternProperties: { [pattern]: T }
	}, options);
}
function RecordCreateFromKeys(K, T, options) {
	const result = {};
	for (const K2 of K) result[K2] = T;
	return Object$1(result, {
		...options,
		[Hint]: "Record"
	});
}
function FromTemplateLiteralKey(K, T, options) {
	return IsTemplateLiteralFinite(K) ? RecordCreateFromKeys(IndexPropertyKeys(K), T, options) : RecordCreateFromPattern(K.pattern, T, options);
}
function FromUnionKey(key, type, options) {
	return RecordCreateFromKeys(IndexPropertyKeys(Union(key)), type, options);
}
function FromLiteralKey(key, type, options) {
	return RecordCreateFromKeys([key.toString()], type, options);
}
function FromRegExpKey(key, type, options) {
	return RecordCreateFromPattern(key.source, type, options);
}
function FromStringKey(key, type, options) {
	return RecordCreateFromPattern(IsUndefined$3(key.pattern) ? PatternStringExact : key.pattern, type, options);
}
function FromAnyKey(_, type, options) {
	return RecordCreateFromPattern(PatternStringExact, type, options);
}
function FromNeverKey(_key, type, options) {
	return RecordCreateFromPattern(PatternNeverExact, type, options);
}
function FromBooleanKey(_key, type, options) {
	return Object$1({
		true: type,
		false: type
	}, options);
}
function FromIntegerKey(_key, type, options) {
	return RecordCreateFromPattern(PatternNumberExact, type, options);
}
function FromNumberKey(_, type, options) {
	return RecordCreateFromPattern(PatternNumberExact, type, options);
}
function Record(key, type, options = {}) {
	return IsUnion$1(key) ? FromUnionKey(key.anyOf, type, options) : IsTemplateLiteral$1(key) ? FromTemplateLiteralKey(key, type, options) : IsLiteral$1(key) ? FromLiteralKey(key.const, type, options) : IsBoolean$1(key) ? FromBooleanKey(key, type, options) : IsInteger$1(key) ? FromIntegerKey(key, type, options) : IsNumber$1(key) ? FromNumberKey(key, type, options) : IsRegExp$1(key) ? FromRegExpKey(key, type, options) : IsString$1(key) ? FromStringKey(key, type, options) : IsAny$1(key) ? FromAnyKey(key, type, options) : IsNever$1(key) ? FromNeverKey(key, type, options) : Never(options);
}
function RecordPattern(record) {
	return globalThis.Object.getOwnPropertyNames(record.patternProperties)[0];
}
function RecordKey(type) {
	const pattern = RecordPattern(type);
	return pattern === "^(.*)$" ? String$1() : pattern === "^(0|[1-9][0-9]*)$" ? Number$1() : String$1({ pattern });
}
function RecordValue(type) {
	return type.patternProperties[RecordPattern(type)];
}
// node_modules/@sinclair/typebox/build/esm/type/instantiate/instantiate.mjs
function FromConstructor$1(args, type) {
	type.parameters = FromTypes$1(args, type.parameters);
	type.returns = FromType$1(args, type.returns);
	return type;
}
function FromFunction$1(args, type) {
	type.parameters = FromTypes$1(args, type.parameters);
	type.returns = FromType$1(args, type.returns);
	return type;
}
function FromIntersect$3(args, type) {
	type.allOf = FromTypes$1(args, type.allOf);
	return type;
}
function FromUnion$3(args, type) {
	type.anyOf = FromTypes$1(args, type.anyOf);
	return type;
}
function FromTuple$1(args, type) {
	if (IsUndefined$3(type.items)) return type;
	type.items = FromTypes$1(args, type.items);
	return type;
}
function FromArray$1(args, type) {
	type.items = FromType$1(args, type.items);
	return type;
}
function FromAsyncIterator$1(args, type) {
	type.items = FromType$1(args, type.items);
	return type;
}
function FromIterator$1(args, type) {
	type.items = FromType$1(args, type.items);
	return type;
}
function FromPromise(args, type) {
	type.item = FromType$1(args, type.item);
	return type;
}
function FromObject$5(args, type) {
	const mappedProperties = FromProperties$8(args, type.properties);
	return {
		...type,
		...Object$1(mappedProperties)
	};
}
function FromRecord$1(args, type) {
	const result = Record(FromType$1(args, RecordKey(type)), FromType$1(args, RecordValue(type)));
	return {
		...type,
		...result
	};
}
function FromArgument(args, argument) {
	return argument.index in args ? args[argument.index] : Unknown();
}
function FromProperty$1(args, type) {
	const isReadonly = IsReadonly(type);
	const isOptional = IsOptional$1(type);
	const mapped = FromType$1(args, type);
	return isReadonly && isOptional ? ReadonlyOptional(mapped) : isReadonly && !isOptional ? Readonly(mapped) : !isReadonly && isOptional ? Optional(mapped) : mapped;
}
function FromProperties$8(args, properties) {
	return globalThis.Object.getOwnPropertyNames(properties).reduce((result, key) => {
		return {
			...result,
			[key]: FromProperty$1(args, properties[key])
		};
	}, {});
}
function FromTypes$1(args, types) {
	return types.map((type) => FromType$1(args, type));
}
function FromType$1(args, type) {
	return IsConstructor$1(type) ? FromConstructor$1(args, type) : IsFunction$1(type) ? FromFunction$1(args, type) : IsIntersect$1(type) ? FromIntersect$3(args, type) : IsUnion$1(type) ? FromUnion$3(args, type) : IsTuple$1(type) ? FromTuple$1(args, type) : IsArray$1(type) ? FromArray$1(args, type) : IsAsyncIterator$1(type) ? FromAsyncIterator$1(args, type) : IsIterator$1(type) ? FromIterator$1(args, type) : IsPromise$1(type) ? FromPromise(args, type) : IsObject$1(type) ? FromObject$5(args, type) : IsRecord$1(type) ? FromRecord$1(args, type) : IsArgument$1(type) ? FromArgument(args, type) : type;
}
function Instantiate(type, args) {
	return FromType$1(args, CloneType(type));
}
// node_modules/@sinclair/typebox/build/esm/type/integer/integer.mjs
function Integer(options) {
	return CreateType({
		[Kind]: "Integer",
		type: "integer"
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/intrinsic/intrinsic-from-mapped-key.mjs
function MappedIntrinsicPropertyKey(K, M, options) {
	return { [K]: Intrinsic(Literal(K), M, Clone(options)) };
}
function MappedIntrinsicPropertyKeys(K, M, options) {
	return K.reduce((Acc, L) => {
		return {
			...Acc,
			...MappedIntrinsicPropertyKey(L, M, options)
		};
	}, {});
}
function MappedIntrinsicProperties(T, M, options) {
	return MappedIntrinsicPropertyKeys(T["keys"], M, options);
}
function IntrinsicFromMappedKey(T, M, options) {
	return MappedResult(MappedIntrinsicProperties(T, M, options));
}
// node_modules/@sinclair/typebox/build/esm/type/intrinsic/intrinsic.mjs
function ApplyUncapitalize(value) {
	const [first, rest] = [value.slice(0, 1), value.slice(1)];
	return [first.toLowerCase(), rest].join("");
}
function ApplyCapitalize(value) {
	const [first, rest] = [value.slice(0, 1), value.slice(1)];
	return [first.toUpperCase(), rest].join("");
}
function ApplyUppercase(value) {
	return value.toUpperCase();
}
function ApplyLowercase(value) {
	return value.toLowerCase();
}
function FromTemplateLiteral(schema, mode, options) {
	const expression = TemplateLiteralParseExact(schema.pattern);
	if (!IsTemplateLiteralExpressionFinite(expression)) return {
		...schema,
		pattern: FromLiteralValue(schema.pattern, mode)
	};
	return TemplateLiteral([Union(FromRest$2([...TemplateLiteralExpressionGenerate(expression)].map((value) => Literal(value)), mode))], options);
}
function FromLiteralValue(value, mode) {
	return typeof value === "string" ? mode === "Uncapitalize" ? ApplyUncapitalize(value) : mode === "Capitalize" ? ApplyCapitalize(value) : mode === "Uppercase" ? ApplyUppercase(value) : mode === "Lowercase" ? ApplyLowercase(value) : value : value.toString();
}
function FromRest$2(T, M) {
	return T.map((L) => Intrinsic(L, M));
}
function Intrinsic(schema, mode, options = {}) {
	return IsMappedKey$1(schema) ? IntrinsicFromMappedKey(schema, mode, options) : IsTemplateLiteral$1(schema) ? FromTemplateLiteral(schema, mode, options) : IsUnion$1(schema) ? Union(FromRest$2(schema.anyOf, mode), options) : IsLiteral$1(schema) ? Literal(FromLiteralValue(schema.const, mode), options) : CreateType(schema, options);
}
// node_modules/@sinclair/typebox/build/esm/type/intrinsic/capitalize.mjs
function Capitalize(T, options = {}) {
	return Intrinsic(T, "Capitalize", options);
}
// node_modules/@sinclair/typebox/build/esm/type/intrinsic/lowercase.mjs
function Lowercase(T, options = {}) {
	return Intrinsic(T, "Lowercase", options);
}
// node_modules/@sinclair/typebox/build/esm/type/intrinsic/uncapitalize.mjs
function Uncapitalize(T, options = {}) {
	return Intrinsic(T, "Uncapitalize", options);
}
// node_modules/@sinclair/typebox/build/esm/type/intrinsic/uppercase.mjs
function Uppercase(T, options = {}) {
	return Intrinsic(T, "Uppercase", options);
}
// node_modules/@sinclair/typebox/build/esm/type/omit/omit-from-mapped-result.mjs
function FromProperties$7(properties, propertyKeys, options) {
	const result = {};
	for (const K2 of globalThis.Object.getOwnPropertyNames(properties)) result[K2] = Omit(properties[K2], propertyKeys, Clone(options));
	return result;
}
function FromMappedResult$3(mappedResult, propertyKeys, options) {
	return FromProperties$7(mappedResult.properties, propertyKeys, options);
}
function OmitFromMappedResult(mappedResult, propertyKeys, options) {
	return MappedResult(FromMappedResult$3(mappedResult, propertyKeys, options));
}
// node_modules/@sinclair/typebox/build/esm/type/omit/omit.mjs
function FromIntersect$2(types, propertyKeys) {
	return types.map((type) => OmitResolve(type, propertyKeys));
}
function FromUnion$2(types, propertyKeys) {
	return types.map((type) => OmitResolve(type, propertyKeys));
}
function FromProperty(properties, key) {
	const { [key]: _, ...R } = properties;
	return R;
}
function FromProperties$6(properties, propertyKeys) {
	return propertyKeys.reduce((T, K2) => FromProperty(T, K2), properties);
}
function FromObject$4(type, propertyKeys, properties) {
	const options = Discard(type, [
		TransformKind,
		"$id",
		"required",
		"properties"
	]);
	return Object$1(FromProperties$6(properties, propertyKeys), options);
}
function UnionFromPropertyKeys$1(propertyKeys) {
	return Union(propertyKeys.reduce((result, key) => IsLiteralValue$1(key) ? [...result, Literal(key)] : result, []));
}
function OmitResolve(type, propertyKeys) {
	return IsIntersect$1(type) ? Intersect(FromIntersect$2(type.allOf, propertyKeys)) : IsUnion$1(type) ? Union(FromUnion$2(type.anyOf, propertyKeys)) : IsObject$1(type) ? FromObject$4(type, propertyKeys, type.properties) : Object$1({});
}
function Omit(type, key, options) {
	const typeKey = IsArray$3(key) ? UnionFromPropertyKeys$1(key) : key;
	const propertyKeys = IsSchema$1(key) ? IndexPropertyKeys(key) : key;
	const isTypeRef = IsRef$1(type);
	const isKeyRef = IsRef$1(key);
	return IsMappedResult$1(type) ? OmitFromMappedResult(type, propertyKeys, options) : IsMappedKey$1(key) ? OmitFromMappedKey(type, key, options) : isTypeRef && isKeyRef ? Computed("Omit", [type, typeKey], options) : !isTypeRef && isKeyRef ? Computed("Omit", [type, typeKey], options) : isTypeRef && !isKeyRef ? Computed("Omit", [type, typeKey], options) : CreateType({
		...OmitResolve(type, propertyKeys),
		...options
	});
}
// node_modules/@sinclair/typebox/build/esm/type/omit/omit-from-mapped-key.mjs
function FromPropertyKey$1(type, key, options) {
	return { [key]: Omit(type, [key], Clone(options)) };
}
function FromPropertyKeys$1(type, propertyKeys, options) {
	return propertyKeys.reduce((Acc, LK) => {
		return {
			...Acc,
			...FromPropertyKey$1(type, LK, options)
		};
	}, {});
}
function FromMappedKey$1(type, mappedKey, options) {
	return FromPropertyKeys$1(type, mappedKey.keys, options);
}
function OmitFromMappedKey(type, mappedKey, options) {
	return MappedResult(FromMappedKey$1(type, mappedKey, options));
}
// node_modules/@sinclair/typebox/build/esm/type/pick/pick-from-mapped-result.mjs
function FromProperties$5(properties, propertyKeys, options) {
	const result = {};
	for (const K2 of globalThis.Object.getOwnPropertyNames(properties)) result[K2] = Pick(properties[K2], propertyKeys, Clone(options));
	return result;
}
function FromMappedResult$2(mappedResult, propertyKeys, options) {
	return FromProperties$5(mappedResult.properties, propertyKeys, options);
}
function PickFromMappedResult(mappedResult, propertyKeys, options) {
	return MappedResult(FromMappedResult$2(mappedResult, propertyKeys, options));
}
// node_modules/@sinclair/typebox/build/esm/type/pick/pick.mjs
function FromIntersect$1(types, propertyKeys) {
	return types.map((type) => PickResolve(type, propertyKeys));
}
function FromUnion$1(types, propertyKeys) {
	return types.map((type) => PickResolve(type, propertyKeys));
}
function FromProperties$4(properties, propertyKeys) {
	const result = {};
	for (const K2 of propertyKeys) if (K2 in properties) result[K2] = properties[K2];
	return result;
}
function FromObject$3(Type, keys, properties) {
	const options = Discard(Type, [
		TransformKind,
		"$id",
		"required",
		"properties"
	]);
	return Object$1(FromProperties$4(properties, keys), options);
}
function UnionFromPropertyKeys(propertyKeys) {
	return Union(propertyKeys.reduce((result, key) => IsLiteralValue$1(key) ? [...result, Literal(key)] : result, []));
}
function PickResolve(type, propertyKeys) {
	return IsIntersect$1(type) ? Intersect(FromIntersect$1(type.allOf, propertyKeys)) : IsUnion$1(type) ? Union(FromUnion$1(type.anyOf, propertyKeys)) : IsObject$1(type) ? FromObject$3(type, propertyKeys, type.properties) : Object$1({});
}
function Pick(type, key, options) {
	const typeKey = IsArray$3(key) ? UnionFromPropertyKeys(key) : key;
	const propertyKeys = IsSchema$1(key) ? IndexPropertyKeys(key) : key;
	const isTypeRef = IsRef$1(type);
	const isKeyRef = IsRef$1(key);
	return IsMappedResult$1(type) ? PickFromMappedResult(type, propertyKeys, options) : IsMappedKey$1(key) ? PickFromMappedKey(type, key, options) : isTypeRef && isKeyRef ? Computed("Pick", [type, typeKey], options) : !isTypeRef && isKeyRef ? Computed("Pick", [type, typeKey], options) : isTypeRef && !isKeyRef ? Computed("Pick", [type, typeKey], options) : CreateType({
		...PickResolve(type, propertyKeys),
		...options
	});
}
// node_modules/@sinclair/typebox/build/esm/type/pick/pick-from-mapped-key.mjs
function FromPropertyKey(type, key, options) {
	return { [key]: Pick(type, [key], Clone(options)) };
}
function FromPropertyKeys(type, propertyKeys, options) {
	return propertyKeys.reduce((result, leftKey) => {
		return {
			...result,
			...FromPropertyKey(type, leftKey, options)
		};
	}, {});
}
function FromMappedKey(type, mappedKey, options) {
	return FromPropertyKeys(type, mappedKey.keys, options);
}
function PickFromMappedKey(type, mappedKey, options) {
	return MappedResult(FromMappedKey(type, mappedKey, options));
}
// node_modules/@sinclair/typebox/build/esm/type/partial/partial.mjs
function FromComputed$2(target, parameters) {
	return Computed("Partial", [Computed(target, parameters)]);
}
function FromRef$1($ref) {
	return Computed("Partial", [Ref($ref)]);
}
function FromProperties$3(properties) {
	const partialProperties = {};
	for (const K of globalThis.Object.getOwnPropertyNames(properties)) partialProperties[K] = Optional(properties[K]);
	return partialProperties;
}
function FromObject$2(type, properties) {
	const options = Discard(type, [
		TransformKind,
		"$id",
		"required",
		"properties"
	]);
	return Object$1(FromProperties$3(properties), options);
}
function FromRest$1(types) {
	return types.map((type) => PartialResolve(type));
}
function PartialResolve(type) {
	return IsComputed$1(type) ? FromComputed$2(type.target, type.parameters) : IsRef$1(type) ? FromRef$1(type.$ref) : IsIntersect$1(type) ? Intersect(FromRest$1(type.allOf)) : IsUnion$1(type) ? Union(FromRest$1(type.anyOf)) : IsObject$1(type) ? FromObject$2(type, type.properties) : IsBigInt$1(type) ? type : IsBoolean$1(type) ? type : IsInteger$1(type) ? type : IsLiteral$1(type) ? type : IsNull$1(type) ? type : IsNumber$1(type) ? type : IsString$1(type) ? type : IsSymbol$1(type) ? type : IsUndefined$1(type) ? type : Object$1({});
}
function Partial(type, options) {
	if (IsMappedResult$1(type)) return PartialFromMappedResult(type, options);
	else return CreateType({
		...PartialResolve(type),
		...options
	});
}
// node_modules/@sinclair/typebox/build/esm/type/partial/partial-from-mapped-result.mjs
function FromProperties$2(K, options) {
	const Acc = {};
	for (const K2 of globalThis.Object.getOwnPropertyNames(K)) Acc[K2] = Partial(K[K2], Clone(options));
	return Acc;
}
function FromMappedResult$1(R, options) {
	return FromProperties$2(R.properties, options);
}
function PartialFromMappedResult(R, options) {
	return MappedResult(FromMappedResult$1(R, options));
}
// node_modules/@sinclair/typebox/build/esm/type/required/required.mjs
function FromComputed$1(target, parameters) {
	return Computed("Required", [Computed(target, parameters)]);
}
function FromRef($ref) {
	return Computed("Required", [Ref($ref)]);
}
function FromProperties$1(properties) {
	const requiredProperties = {};
	for (const K of globalThis.Object.getOwnPropertyNames(properties)) requiredProperties[K] = Discard(properties[K], [OptionalKind]);
	return requiredProperties;
}
function FromObject$1(type, properties) {
	const options = Discard(type, [
		TransformKind,
		"$id",
		"required",
		"properties"
	]);
	return Object$1(FromProperties$1(properties), options);
}
function FromRest(types) {
	return types.map((type) => RequiredResolve(type));
}
function RequiredResolve(type) {
	return IsComputed$1(type) ? FromComputed$1(type.target, type.parameters) : IsRef$1(type) ? FromRef(type.$ref) : IsIntersect$1(type) ? Intersect(FromRest(type.allOf)) : IsUnion$1(type) ? Union(FromRest(type.anyOf)) : IsObject$1(type) ? FromObject$1(type, type.properties) : IsBigInt$1(type) ? type : IsBoolean$1(type) ? type : IsInteger$1(type) ? type : IsLiteral$1(type) ? type : IsNull$1(type) ? type : IsNumber$1(type) ? type : IsString$1(type) ? type : IsSymbol$1(type) ? type : IsUndefined$1(type) ? type : Object$1({});
}
function Required(type, options) {
	if (IsMappedResult$1(type)) return RequiredFromMappedResult(type, options);
	else return CreateType({
		...RequiredResolve(type),
		...options
	});
}
// node_modules/@sinclair/typebox/build/esm/type/required/required-from-mapped-result.mjs
function FromProperties(P, options) {
	const Acc = {};
	for (const K2 of globalThis.Object.getOwnPropertyNames(P)) Acc[K2] = Required(P[K2], options);
	return Acc;
}
function FromMappedResult(R, options) {
	return FromProperties(R.properties, options);
}
function RequiredFromMappedResult(R, options) {
	return MappedResult(FromMappedResult(R, options));
}
// node_modules/@sinclair/typebox/build/esm/type/module/compute.mjs
function DereferenceParameters(moduleProperties, types) {
	return types.map((type) => {
		return IsRef$1(type) ? Dereference(moduleProperties, type.$ref) : FromType(moduleProperties, type);
	});
}
function Dereference(moduleProperties, ref) {
	return ref in moduleProperties ? IsRef$1(moduleProperties[ref]) ? Dereference(moduleProperties, moduleProperties[ref].$ref) : FromType(moduleProperties, moduleProperties[ref]) : Never();
}
function FromAwaited(parameters) {
	return Awaited(parameters[0]);
}
function FromIndex(parameters) {
	return Index(parameters[0], parameters[1]);
}
function FromKeyOf(parameters) {
	return KeyOf(parameters[0]);
}
function FromPartial(parameters) {
	return Partial(parameters[0]);
}
function FromOmit(parameters) {
	return Omit(parameters[0], parameters[1]);
}
function FromPick(parameters) {
	return Pick(parameters[0], parameters[1]);
}
function FromRequired(parameters) {
	return Required(parameters[0]);
}
function FromComputed(moduleProperties, target, parameters) {
	const dereferenced = DereferenceParameters(moduleProperties, parameters);
	return target === "Awaited" ? FromAwaited(dereferenced) : target === "Index" ? FromIndex(dereferenced) : target === "KeyOf" ? FromKeyOf(dereferenced) : target === "Partial" ? FromPartial(dereferenced) : target === "Omit" ? FromOmit(dereferenced) : target === "Pick" ? FromPick(dereferenced) : target === "Required" ? FromRequired(dereferenced) : Never();
}
function FromArray(moduleProperties, type) {
	return Array$1(FromType(moduleProperties, type));
}
function FromAsyncIterator(moduleProperties, type) {
	return AsyncIterator(FromType(moduleProperties, type));
}
function FromConstructor(moduleProperties, parameters, instanceType) {
	return Constructor(FromTypes(moduleProperties, parameters), FromType(moduleProperties, instanceType));
}
function FromFunction(moduleProperties, parameters, returnType) {
	return Function(FromTypes(moduleProperties, parameters), FromType(moduleProperties, returnType));
}
function FromIntersect(moduleProperties, types) {
	return Intersect(FromTypes(moduleProperties, types));
}
function FromIterator(moduleProperties, type) {
	return Iterator(FromType(moduleProperties, type));
}
function FromObject(moduleProperties, properties) {
	return Object$1(globalThis.Object.keys(properties).reduce((result, key) => {
		return {
			...result,
			[key]: FromType(moduleProperties, properties[key])
		};
	}, {}));
}
function FromRecord(moduleProperties, type) {
	const [value, pattern] = [FromType(moduleProperties, RecordValue(type)), RecordPattern(type)];
	const result = CloneType(type);
	result.patternProperties[pattern] = value;
	return result;
}
function FromTransform(moduleProperties, transform) {
	return IsRef$1(transform) ? {
		...Dereference(moduleProperties, transform.$ref),
		[TransformKind]: transform[TransformKind]
	} : transform;
}
function FromTuple(moduleProperties, types) {
	return Tuple(FromTypes(moduleProperties, types));
}
function FromUnion(moduleProperties, types) {
	return Union(FromTypes(moduleProperties, types));
}
function FromTypes(moduleProperties, types) {
	return types.map((type) => FromType(moduleProperties, type));
}
function FromType(moduleProperties, type) {
	return IsOptional$1(type) ? CreateType(FromType(moduleProperties, Discard(type, [OptionalKind])), type) : IsReadonly(type) ? CreateType(FromType(moduleProperties, Discard(type, [ReadonlyKind])), type) : IsTransform$1(type) ? CreateType(FromTransform(moduleProperties, type), type) : IsArray$1(type) ? CreateType(FromArray(moduleProperties, type.items), type) : IsAsyncIterator$1(type) ? CreateType(FromAsyncIterator(moduleProperties, type.items), type) : IsComputed$1(type) ? CreateType(FromComputed(moduleProperties, type.target, type.parameters)) : IsConstructor$1(type) ? CreateType(FromConstructor(moduleProperties, type.parameters, type.returns), type) : IsFunction$1(type) ? CreateType(FromFunction(moduleProperties, type.parameters, type.returns), type) : IsIntersect$1(type) ? CreateType(FromIntersect(moduleProperties, type.allOf), type) : IsIterator$1(type) ? CreateType(FromIterator(moduleProperties, type.items), type) : IsObject$1(type) ? CreateType(FromObject(moduleProperties, type.properties), type) : IsRecord$1(type) ? CreateType(FromRecord(moduleProperties, type)) : IsTuple$1(type) ? CreateType(FromTuple(moduleProperties, type.items || []), type) : IsUnion$1(type) ? CreateType(FromUnion(moduleProperties, type.anyOf), type) : type;
}
function ComputeType(moduleProperties, key) {
	return key in moduleProperties ? FromType(moduleProperties, moduleProperties[key]) : Never();
}
function ComputeModuleProperties(moduleProperties) {
	return globalThis.Object.getOwnPropertyNames(moduleProperties).reduce((result, key) => {
		return {
			...result,
			[key]: ComputeType(moduleProperties, key)
		};
	}, {});
}
// node_modules/@sinclair/typebox/build/esm/type/module/module.mjs
var TModule = class {
	constructor($defs) {
		const computed = ComputeModuleProperties($defs);
		const identified = this.WithIdentifiers(computed);
		this.$defs = identified;
	}
	Import(key, options) {
		const $defs = {
			...this.$defs,
			[key]: CreateType(this.$defs[key], options)
		};
		return CreateType({
			[Kind]: "Import",
			$defs,
			$ref: key
		});
	}
	WithIdentifiers($defs) {
		return globalThis.Object.getOwnPropertyNames($defs).reduce((result, key) => {
			return {
				...result,
				[key]: {
					...$defs[key],
					$id: key
				}
			};
		}, {});
	}
};
function Module(properties) {
	return new TModule(properties);
}
// node_modules/@sinclair/typebox/build/esm/type/not/not.mjs
function Not(type, options) {
	return CreateType({
		[Kind]: "Not",
		not: type
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/parameters/parameters.mjs
function Parameters(schema, options) {
	return IsFunction$1(schema) ? Tuple(schema.parameters, options) : Never();
}
// node_modules/@sinclair/typebox/build/esm/type/recursive/recursive.mjs
let Ordinal = 0;
function Recursive(callback, options = {}) {
	if (IsUndefined$3(options.$id)) options.$id = `T${Ordinal++}`;
	const thisType = CloneType(callback({
		[Kind]: "This",
		$ref: `${options.$id}`
	}));
	thisType.$id = options.$id;
	return CreateType({
		[Hint]: "Recursive",
		...thisType
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/regexp/regexp.mjs
function RegExp$1(unresolved, options) {
	const expr = IsString$2(unresolved) ? new globalThis.RegExp(unresolved) : unresolved;
	return CreateType({
		[Kind]: "RegExp",
		type: "RegExp",
		source: expr.source,
		flags: expr.flags
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/rest/rest.mjs
function RestResolve(T) {
	return IsIntersect$1(T) ? T.allOf : IsUnion$1(T) ? T.anyOf : IsTuple$1(T) ? T.items ?? [] : [];
}
function Rest(T) {
	return RestResolve(T);
}
// node_modules/@sinclair/typebox/build/esm/type/return-type/return-type.mjs
function ReturnType(schema, options) {
	return IsFunction$1(schema) ? CreateType(schema.returns, options) : Never(options);
}
// node_modules/@sinclair/typebox/build/esm/type/transform/transform.mjs
var TransformDecodeBuilder = class {
	constructor(schema) {
		this.schema = schema;
	}
	Decode(decode) {
		return new TransformEncodeBuilder(this.schema, decode);
	}
};
var TransformEncodeBuilder = class {
	constructor(schema, decode) {
		this.schema = schema;
		this.decode = decode;
	}
	EncodeTransform(encode, schema) {
		const Encode = (value) => schema[TransformKind].Encode(encode(value));
		const Decode = (value) => this.decode(schema[TransformKind].Decode(value));
		const Codec = {
			Encode,
			Decode
		};
		return {
			...schema,
			[TransformKind]: Codec
		};
	}
	EncodeSchema(encode, schema) {
		const Codec = {
			Decode: this.decode,
			Encode: encode
		};
		return {
			...schema,
			[TransformKind]: Codec
		};
	}
	Encode(encode) {
		return IsTransform$1(this.schema) ? this.EncodeTransform(encode, this.schema) : this.EncodeSchema(encode, this.schema);
	}
};
function Transform(schema) {
	return new TransformDecodeBuilder(schema);
}
// node_modules/@sinclair/typebox/build/esm/type/unsafe/unsafe.mjs
function Unsafe(options = {}) {
	return CreateType({ [Kind]: options[Kind] ?? "Unsafe" }, options);
}
// node_modules/@sinclair/typebox/build/esm/type/void/void.mjs
function Void(options) {
	return CreateType({
		[Kind]: "Void",
		type: "void"
	}, options);
}
// node_modules/@sinclair/typebox/build/esm/type/type/index.mjs
const Type = require_rolldown_runtime.__exportAll({
	Any: () => Any,
	Argument: () => Argument,
	Array: () => Array$1,
	AsyncIterator: () => AsyncIterator,
	Awaited: () => Awaited,
	BigInt: () => BigInt$1,
	Boolean: () => Boolean$1,
	Capitalize: () => Capitalize,
	Composite: () => Composite,
	Const: () => Const,
	Constructor: () => Constructor,
	ConstructorParameters: () => ConstructorParameters,
	Date: () => Date$1,
	Enum: () => Enum,
	Exclude: () => Exclude,
	Extends: () => Extends,
	Extract: () => Extract,
	Function: () => Function,
	Index: () => Index,
	InstanceType: () => InstanceType,
	Instantiate: () => Instantiate,
	Integer: () => Integer,
	Intersect: () => Intersect,
	Iterator: () => Iterator,
	KeyOf: () => KeyOf,
	Literal: () => Literal,
	Lowercase: () => Lowercase,
	Mapped: () => Mapped,
	Module: () => Module,
	Never: () => Never,
	Not: () => Not,
	Null: () => Null,
	Number: () => Number$1,
	Object: () => Object$1,
	Omit: () => Omit,
	Optional: () => Optional,
	Parameters: () => Parameters,
	Partial: () => Partial,
	Pick: () => Pick,
	Promise: () => Promise$1,
	Readonly: () => Readonly,
	ReadonlyOptional: () => ReadonlyOptional,
	Record: () => Record,
	Recursive: () => Recursive,
	Ref: () => Ref,
	RegExp: () => RegExp$1,
	Required: () => Required,
	Rest: () => Rest,
	ReturnType: () => ReturnType,
	String: () => String$1,
	Symbol: () => Symbol$1,
	TemplateLiteral: () => TemplateLiteral,
	Transform: () => Transform,
	Tuple: () => Tuple,
	Uint8Array: () => Uint8Array$1,
	Uncapitalize: () => Uncapitalize,
	Undefined: () => Undefined,
	Union: () => Union,
	Unknown: () => Unknown,
	Unsafe: () => Unsafe,
	Uppercase: () => Uppercase,
	Void: () => Void
});
// src/plugin/property.ts
const TEMPLATE_PATTERN = "\\{[{%]";
function build(bind, schema, options, extra = {}) {
	const presence = options.required === true ? "required" : "default" in options ? "default" : "optional";
	return {
		...schema,
		[Kind]: schema[Kind],
		description: options.description,
		..."default" in options ? { default: options.default } : {},
		...options.secret === true ? { "x-secret": true } : {},
		...options.deprecated === void 0 ? {} : {
			deprecated: true,
			"x-deprecated": options.deprecated
		},
		...options.aliases === void 0 ? {} : { "x-aliases": options.aliases },
		...extra,
		presence,
		"x-bind": bind
	};
}
function dynamic(literal, textPattern) {
	return Type.Union([literal, Type.String({ pattern: `${TEMPLATE_PATTERN}|${textPattern}` })]);
}
function text(options) {
	return build("text", Type.Union([
		Type.String(),
		Type.Number(),
		Type.Boolean()
	]), options);
}
function template(options) {
	return build("template", Type.Union([
		Type.String(),
		Type.Number(),
		Type.Boolean()
	]), options);
}
function integer(options) {
	const bounds = {
		...options.minimum === void 0 ? {} : { minimum: options.minimum },
		...options.maximum === void 0 ? {} : { maximum: options.maximum }
	};
	return build("integer", dynamic(Type.Integer(bounds), "^\\s*[-+]?\\d+\\s*$"), options, { "x-bounds": bounds });
}
function number(options) {
	return build("number", dynamic(Type.Number(), "^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?\\s*$"), options);
}
function boolean(options) {
	return build("boolean", dynamic(Type.Boolean(), "^\\s*([tT]rue|TRUE|[fF]alse|FALSE)\\s*$"), options);
}
function choice(values, options) {
	return build("choice", Type.Union([Type.Unsafe({
		type: "string",
		enum: [...values]
	}), Type.String({ pattern: TEMPLATE_PATTERN })]), options, { "x-values": values });
}
function duration(options) {
	return build("duration", dynamic(Type.Number(), "^\\s*[-+]?[pP]([-+]?\\d+[dD])?([tT]([-+]?\\d+[hH])?([-+]?\\d+[mM])?([-+]?\\d+([.,]\\d+)?[sS])?)?\\s*$"), options, { "x-format": "duration" });
}
function any(options) {
	return build("any", Type.Unknown(), options);
}
function raw(schema, options) {
	return build("raw", schema, options);
}
function list(item, options) {
	return build("list", Type.Union([Type.Array(item), Type.String({ pattern: `${TEMPLATE_PATTERN}|^\\s*\\[` })]), options, { "x-item": item });
}
function map(value, options) {
	return build("map", Type.Union([Type.Record(Type.String(), value), Type.String({ pattern: `${TEMPLATE_PATTERN}|^\\s*\\{` })]), options, { "x-value": value });
}
function object(properties, options) {
	return build("object", objectSchema(properties), options, { "x-properties": properties });
}
function either(first, second, options) {
	return build("either", Type.Union([first, second]), options, { "x-either": [first, second] });
}
function tasks(shape, options) {
	const task = Type.Object({
		id: Type.String(),
		type: Type.String()
	}, { additionalProperties: true });
	return build("tasks", {
		list: Type.Array(task, { minItems: options.required === true ? 1 : 0 }),
		cases: Type.Record(Type.String(), Type.Array(task)),
		dag: Type.Array(Type.Object({
			task,
			dependsOn: Type.Optional(Type.Array(Type.String()))
		}, { additionalProperties: false }), { minItems: 1 }),
		single: task
	}[shape], options, { "x-tasks": shape });
}
function objectSchema(properties) {
	const members = {};
	for (const [name, property] of Object.entries(properties)) {
		const aliases = property["x-aliases"] ?? [];
		members[name] = property.presence === "required" && aliases.length === 0 ? property : Type.Optional(property);
		for (const alias of aliases) members[alias] = Type.Optional(property);
	}
	return Type.Object(members, { additionalProperties: false });
}
// src/validate/type-index.ts
const EMPTY_INDEX = {
	has: () => false,
	canonical: () => void 0,
	kind: () => void 0,
	all: () => [],
	schema: () => void 0,
	outputs: () => void 0,
	deprecation: () => void 0,
	isRealtime: () => false
};
const SCHEMAS = new WeakMap();
async function indexTypes(registry, types) {
	const wanted = new Set([...types].filter((type) => registry.canonical(type) !== void 0));
	await Promise.all([...wanted].map((type) => registry.load(type)));
	return {
		has: (type) => registry.canonical(type) !== void 0,
		canonical: (type) => registry.canonical(type),
		kind: (type) => registry.kind(type),
		all: () => registry.names(),
		schema(type) {
			const definition = registry.loaded(type);
			if (definition === void 0) return void 0;
			let schema = SCHEMAS.get(definition);
			if (schema === void 0) {
				schema = ownSchema(definition);
				SCHEMAS.set(definition, schema);
			}
			return schema;
		},
		outputs(type) {
			const definition = registry.loaded(type);
			return definition?.kind === "task" || definition?.kind === "flowable" ? new Set(Object.keys(definition.outputs)) : void 0;
		},
		deprecation: (type) => registry.loaded(type)?.deprecated,
		isRealtime(type) {
			const definition = registry.loaded(type);
			return definition?.kind === "trigger" && definition.realtime === true;
		}
	};
}
function ownSchema(definition) {
	const schema = objectSchema(definition.properties);
	const branches = Object.keys(definition.properties).filter((name) => definition.properties[name]["x-bind"] === "tasks");
	const properties = { ...schema.properties };
	for (const name of branches) properties[name] = {};
	if (!isFlowableType(definition.type)) return {
		...schema,
		properties
	};
	return {
		...schema,
		properties,
		required: schema.required?.filter((name) => !branches.includes(name)) ?? []
	};
}
function flowTypes(flow) {
	const types = new Set();
	const collect = (value) => {
		if (Array.isArray(value)) for (const item of value) collect(item);
		else if (isRecord(value)) for (const [key, item] of Object.entries(value)) if (key === "type" && typeof item === "string") types.add(item);
		else collect(item);
	};
	for (const { task, parent } of walkTasks(flow)) if (parent === void 0) collect(task.properties);
	for (const trigger of flow.triggers) collect(trigger.properties);
	for (const { type } of flow.pluginDefaults) types.add(type);
	for (const listener of flow.listeners) for (const condition of listener.conditions) collect(condition.properties);
	return types;
}
// src/validate/validate-flow.ts
async function validateFlow(source, options = {}) {
	const parsed = parseFlow(source);
	return {
		parsed,
		diagnostics: await validateParsed(parsed, options)
	};
}
async function validateParsed(parsed, options = {}) {
	const { flow, document } = parsed;
	const diagnostics = parsed.diagnostics.map((diagnostic) => withFix(diagnostic, document));
	if (flow !== void 0 && !document.broken) {
		const context = await ruleContext(parsed, flow, options.types ?? (options.registry && await indexTypes(options.registry, flowTypes(flow))) ?? EMPTY_INDEX, options);
		for (const rule of options.rules ?? RULES) {
			const report = (finding) => {
				diagnostics.push(diagnosticOf(finding, rule, parsed));
			};
			await rule.check({
				...context,
				report
			});
		}
	}
	return tidy(diagnostics);
}
async function ruleContext(parsed, flow, types, options) {
	const { document } = parsed;
	const value = isRecord(document.value) ? document.value : {};
	const inherited = (await options.catalog?.settings(flow.namespace))?.pluginDefaults ?? [];
	const sources = [
		pluginDefaultsOf(value),
		...inherited,
		options.pluginDefaults ?? []
	];
	const canonical = (type) => types.canonical(type) ?? type;
	const tasks = [...walkTasks(flow)];
	return {
		source: document.source,
		document,
		flow,
		defaulted: sources.every((list) => list.length === 0) ? value : applyPluginDefaults(value, sources, { canonical }).value,
		defaultSources: sources,
		level: options.level ?? 1,
		tasks,
		taskById: new Map([...tasks].reverse().map(({ task }) => [task.id, task])),
		types,
		...options.catalog === void 0 ? {} : { catalog: options.catalog },
		...options.namespaceFiles === void 0 ? {} : { namespaceFiles: options.namespaceFiles }
	};
}
function diagnosticOf(finding, rule, { document }) {
	return {
		code: finding.code ?? rule.name,
		severity: finding.severity ?? rule.severity,
		message: finding.message,
		file: document.source,
		span: "span" in finding ? finding.span : document.locate(finding.path, finding.part ?? "value"),
		...finding.related === void 0 ? {} : { related: finding.related },
		...finding.help === void 0 ? {} : { help: finding.help },
		...finding.fix === void 0 ? {} : { fix: finding.fix }
	};
}
// src/plugin/task.ts
function defineTask(definition) {
	return {
		kind: "task",
		...definition
	};
}
// src/tasks/core/debug/return.ts
var return_exports = require_rolldown_runtime.__exportAll({ returnTask: () => returnTask });
const returnTask = defineTask({
	type: "io.kestra.plugin.core.debug.Return",
	aliases: ["io.kestra.core.tasks.debugs.Return"],
	title: "Return a rendered text.",
	description: "Useful to build a value once and use it in several tasks, and to look at what an expression gives. The value is also logged at level DEBUG.",
	properties: { format: template({ description: "The text to render. Without it the output is null." }) },
	outputs: { value: {
		type: "string",
		description: "The rendered text; null when `format` is not set."
	} },
	examples: [{
		title: "Build a value and use it",
		flow: `id: build_value
namespace: company.team
variables:
  first: hello
tasks:
  - id: phrase
    type: io.kestra.plugin.core.debug.Return
    format: "{{ vars.first | upper }} from {{ task.id }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.phrase.value }}!"
`,
		expect: {
			outputs: { phrase: { value: "HELLO from phrase" } },
			logs: ["HELLO from phrase!"]
		}
	}],
	run({ format }, context) {
		const start = context.clock.now();
		if (format === void 0) return { outputs: { value: null } };
		return chain(context.render(format), (value) => {
			context.logger.debug(value);
			const own = {
				tags: { format },
				incidental: true
			};
			context.metric({
				name: "length",
				type: "counter",
				value: value.length,
				...own
			});
			context.metric({
				name: "duration",
				type: "timer",
				value: context.clock.now() - start,
				...own
			});
			return { outputs: { value } };
		});
	}
});
// src/tasks/core/log/log.ts
var log_exports = require_rolldown_runtime.__exportAll({ logTask: () => logTask });
const logTask = defineTask({
	type: "io.kestra.plugin.core.log.Log",
	aliases: ["io.kestra.core.tasks.log.Log"],
	title: "Log one or several messages.",
	description: "A list of messages becomes one log entry each, in the order they are written.",
	properties: {
		message: either(list(text({ description: "One message." }), { description: "Messages, one log entry each." }), text({ description: "The message." }), {
			description: "The message, or a list of messages.",
			required: true
		}),
		level: choice(require_start.LOG_LEVELS, {
			description: "Level of the log entries.",
			default: "INFO"
		})
	},
	outputs: {},
	examples: [{
		title: "Greet somebody",
		flow: `id: greeting
namespace: company.team
inputs:
  - id: user
    type: STRING
    defaults: Rick
tasks:
  - id: hello
    type: io.kestra.plugin.core.log.Log
    message: "Hello {{ inputs.user }}"
`,
		expect: { logs: ["Hello Rick"] }
	}, {
		title: "Several messages at level WARN",
		flow: `id: warnings
namespace: company.team
tasks:
  - id: disk
    type: io.kestra.plugin.core.log.Log
    level: WARN
    message:
      - "{{ task.id }} is nearly full"
      - Delete something
`,
		expect: { logs: ["disk is nearly full", "Delete something"] }
	}],
	async run(properties, context) {
		const messages = typeof properties.message === "string" ? [properties.message] : properties.message;
		for (const message of messages) await context.logger.log(properties.level, message);
	}
});
Object.defineProperty(exports, "COMMON_TASK_PROPERTIES", {
	enumerable: true,
	get: function() {
		return COMMON_TASK_PROPERTIES;
	}
});
Object.defineProperty(exports, "COMMON_TRIGGER_PROPERTIES", {
	enumerable: true,
	get: function() {
		return COMMON_TRIGGER_PROPERTIES;
	}
});
Object.defineProperty(exports, "CONFIG_FILES", {
	enumerable: true,
	get: function() {
		return CONFIG_FILES;
	}
});
Object.defineProperty(exports, "CRON_NICKNAMES", {
	enumerable: true,
	get: function() {
		return CRON_NICKNAMES;
	}
});
Object.defineProperty(exports, "Catalog", {
	enumerable: true,
	get: function() {
		return Catalog;
	}
});
Object.defineProperty(exports, "ChangedTree", {
	enumerable: true,
	get: function() {
		return ChangedTree;
	}
});
Object.defineProperty(exports, "Double", {
	enumerable: true,
	get: function() {
		return Double;
	}
});
Object.defineProperty(exports, "Duration", {
	enumerable: true,
	get: function() {
		return Duration;
	}
});
Object.defineProperty(exports, "ExpressionError", {
	enumerable: true,
	get: function() {
		return ExpressionError;
	}
});
Object.defineProperty(exports, "FILTER_FIELDS", {
	enumerable: true,
	get: function() {
		return FILTER_FIELDS;
	}
});
Object.defineProperty(exports, "FILTER_OPERATORS", {
	enumerable: true,
	get: function() {
		return FILTER_OPERATORS;
	}
});
Object.defineProperty(exports, "Fields", {
	enumerable: true,
	get: function() {
		return Fields;
	}
});
Object.defineProperty(exports, "GitError", {
	enumerable: true,
	get: function() {
		return GitError;
	}
});
Object.defineProperty(exports, "GitPlumbing", {
	enumerable: true,
	get: function() {
		return GitPlumbing;
	}
});
Object.defineProperty(exports, "HOME_FOLDER", {
	enumerable: true,
	get: function() {
		return HOME_FOLDER;
	}
});
Object.defineProperty(exports, "Instant", {
	enumerable: true,
	get: function() {
		return Instant;
	}
});
Object.defineProperty(exports, "JOURNAL_FILE", {
	enumerable: true,
	get: function() {
		return JOURNAL_FILE;
	}
});
Object.defineProperty(exports, "LocalDate", {
	enumerable: true,
	get: function() {
		return LocalDate;
	}
});
Object.defineProperty(exports, "LocalDateTime", {
	enumerable: true,
	get: function() {
		return LocalDateTime;
	}
});
Object.defineProperty(exports, "LocalTime", {
	enumerable: true,
	get: function() {
		return LocalTime;
	}
});
Object.defineProperty(exports, "MapEntry", {
	enumerable: true,
	get: function() {
		return MapEntry;
	}
});
Object.defineProperty(exports, "Pending", {
	enumerable: true,
	get: function() {
		return Pending;
	}
});
Object.defineProperty(exports, "Problems", {
	enumerable: true,
	get: function() {
		return Problems;
	}
});
Object.defineProperty(exports, "RULES", {
	enumerable: true,
	get: function() {
		return RULES;
	}
});
Object.defineProperty(exports, "Registry", {
	enumerable: true,
	get: function() {
		return Registry;
	}
});
Object.defineProperty(exports, "RuntimeFailure", {
	enumerable: true,
	get: function() {
		return RuntimeFailure;
	}
});
Object.defineProperty(exports, "STATES", {
	enumerable: true,
	get: function() {
		return STATES;
	}
});
Object.defineProperty(exports, "Secrets", {
	enumerable: true,
	get: function() {
		return Secrets;
	}
});
Object.defineProperty(exports, "Socket", {
	enumerable: true,
	get: function() {
		return Socket;
	}
});
Object.defineProperty(exports, "SourceFile", {
	enumerable: true,
	get: function() {
		return SourceFile;
	}
});
Object.defineProperty(exports, "StateRef", {
	enumerable: true,
	get: function() {
		return StateRef;
	}
});
Object.defineProperty(exports, "StateRefError", {
	enumerable: true,
	get: function() {
		return StateRefError;
	}
});
Object.defineProperty(exports, "StateSlots", {
	enumerable: true,
	get: function() {
		return StateSlots;
	}
});
Object.defineProperty(exports, "TaskFailure", {
	enumerable: true,
	get: function() {
		return TaskFailure;
	}
});
Object.defineProperty(exports, "Type", {
	enumerable: true,
	get: function() {
		return Type;
	}
});
Object.defineProperty(exports, "ZonedDateTime", {
	enumerable: true,
	get: function() {
		return ZonedDateTime;
	}
});
Object.defineProperty(exports, "add", {
	enumerable: true,
	get: function() {
		return add;
	}
});
Object.defineProperty(exports, "any", {
	enumerable: true,
	get: function() {
		return any;
	}
});
Object.defineProperty(exports, "appendJournal", {
	enumerable: true,
	get: function() {
		return appendJournal;
	}
});
Object.defineProperty(exports, "applyPluginDefaults", {
	enumerable: true,
	get: function() {
		return applyPluginDefaults;
	}
});
Object.defineProperty(exports, "attributeHelp", {
	enumerable: true,
	get: function() {
		return attributeHelp;
	}
});
Object.defineProperty(exports, "attributeOf", {
	enumerable: true,
	get: function() {
		return attributeOf;
	}
});
Object.defineProperty(exports, "availableParallelism", {
	enumerable: true,
	get: function() {
		return availableParallelism;
	}
});
Object.defineProperty(exports, "bindingsOf", {
	enumerable: true,
	get: function() {
		return bindingsOf;
	}
});
Object.defineProperty(exports, "boolean", {
	enumerable: true,
	get: function() {
		return boolean;
	}
});
Object.defineProperty(exports, "callMethod", {
	enumerable: true,
	get: function() {
		return callMethod;
	}
});
Object.defineProperty(exports, "callablesOf", {
	enumerable: true,
	get: function() {
		return callablesOf;
	}
});
Object.defineProperty(exports, "canonicalFlowable", {
	enumerable: true,
	get: function() {
		return canonicalFlowable;
	}
});
Object.defineProperty(exports, "catalogEntry", {
	enumerable: true,
	get: function() {
		return catalogEntry;
	}
});
Object.defineProperty(exports, "catalog_exports", {
	enumerable: true,
	get: function() {
		return catalog_exports;
	}
});
Object.defineProperty(exports, "catchesUndefined", {
	enumerable: true,
	get: function() {
		return catchesUndefined;
	}
});
Object.defineProperty(exports, "chain", {
	enumerable: true,
	get: function() {
		return chain;
	}
});
Object.defineProperty(exports, "checkCron", {
	enumerable: true,
	get: function() {
		return checkCron;
	}
});
Object.defineProperty(exports, "checkNamespace", {
	enumerable: true,
	get: function() {
		return checkNamespace;
	}
});
Object.defineProperty(exports, "checkPluginDefaults", {
	enumerable: true,
	get: function() {
		return checkPluginDefaults;
	}
});
Object.defineProperty(exports, "checkTemplate", {
	enumerable: true,
	get: function() {
		return checkTemplate;
	}
});
Object.defineProperty(exports, "choice", {
	enumerable: true,
	get: function() {
		return choice;
	}
});
Object.defineProperty(exports, "compareTimes", {
	enumerable: true,
	get: function() {
		return compareTimes;
	}
});
Object.defineProperty(exports, "concatenate", {
	enumerable: true,
	get: function() {
		return concatenate;
	}
});
Object.defineProperty(exports, "condition", {
	enumerable: true,
	get: function() {
		return condition;
	}
});
Object.defineProperty(exports, "config_exports", {
	enumerable: true,
	get: function() {
		return config_exports;
	}
});
Object.defineProperty(exports, "constants", {
	enumerable: true,
	get: function() {
		return constants;
	}
});
Object.defineProperty(exports, "contains", {
	enumerable: true,
	get: function() {
		return contains;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: true,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "createExecutionFolder", {
	enumerable: true,
	get: function() {
		return createExecutionFolder;
	}
});
Object.defineProperty(exports, "createFlowFiles", {
	enumerable: true,
	get: function() {
		return createFlowFiles;
	}
});
Object.defineProperty(exports, "createHash", {
	enumerable: true,
	get: function() {
		return createHash;
	}
});
Object.defineProperty(exports, "createJournal", {
	enumerable: true,
	get: function() {
		return createJournal;
	}
});
Object.defineProperty(exports, "createKeyValueStore", {
	enumerable: true,
	get: function() {
		return createKeyValueStore;
	}
});
Object.defineProperty(exports, "createNamespaceFiles", {
	enumerable: true,
	get: function() {
		return createNamespaceFiles;
	}
});
Object.defineProperty(exports, "createServer", {
	enumerable: true,
	get: function() {
		return createServer;
	}
});
Object.defineProperty(exports, "cronFields", {
	enumerable: true,
	get: function() {
		return cronFields;
	}
});
Object.defineProperty(exports, "dateOfEpochDay", {
	enumerable: true,
	get: function() {
		return dateOfEpochDay;
	}
});
Object.defineProperty(exports, "defineTask", {
	enumerable: true,
	get: function() {
		return defineTask;
	}
});
Object.defineProperty(exports, "define_exports", {
	enumerable: true,
	get: function() {
		return define_exports;
	}
});
Object.defineProperty(exports, "describeType", {
	enumerable: true,
	get: function() {
		return describeType;
	}
});
Object.defineProperty(exports, "describeValue", {
	enumerable: true,
	get: function() {
		return describeValue;
	}
});
Object.defineProperty(exports, "didYouMean", {
	enumerable: true,
	get: function() {
		return didYouMean;
	}
});
Object.defineProperty(exports, "divide", {
	enumerable: true,
	get: function() {
		return divide;
	}
});
Object.defineProperty(exports, "doubleText", {
	enumerable: true,
	get: function() {
		return doubleText;
	}
});
Object.defineProperty(exports, "duration", {
	enumerable: true,
	get: function() {
		return duration;
	}
});
Object.defineProperty(exports, "either", {
	enumerable: true,
	get: function() {
		return either;
	}
});
Object.defineProperty(exports, "emptyMap", {
	enumerable: true,
	get: function() {
		return emptyMap;
	}
});
Object.defineProperty(exports, "entryAt", {
	enumerable: true,
	get: function() {
		return entryAt;
	}
});
Object.defineProperty(exports, "entryOf", {
	enumerable: true,
	get: function() {
		return entryOf;
	}
});
Object.defineProperty(exports, "epochDay", {
	enumerable: true,
	get: function() {
		return epochDay;
	}
});
Object.defineProperty(exports, "equals", {
	enumerable: true,
	get: function() {
		return equals;
	}
});
Object.defineProperty(exports, "errors_exports", {
	enumerable: true,
	get: function() {
		return errors_exports;
	}
});
Object.defineProperty(exports, "executionDuration", {
	enumerable: true,
	get: function() {
		return executionDuration;
	}
});
Object.defineProperty(exports, "executionFolder", {
	enumerable: true,
	get: function() {
		return executionFolder;
	}
});
Object.defineProperty(exports, "executionHolder", {
	enumerable: true,
	get: function() {
		return executionHolder;
	}
});
Object.defineProperty(exports, "executionPath", {
	enumerable: true,
	get: function() {
		return executionPath;
	}
});
Object.defineProperty(exports, "execution_folder_exports", {
	enumerable: true,
	get: function() {
		return execution_folder_exports;
	}
});
Object.defineProperty(exports, "failedTaskRuns", {
	enumerable: true,
	get: function() {
		return failedTaskRuns;
	}
});
Object.defineProperty(exports, "failureText", {
	enumerable: true,
	get: function() {
		return failureText;
	}
});
Object.defineProperty(exports, "fastStringWidth", {
	enumerable: true,
	get: function() {
		return fastStringWidth;
	}
});
Object.defineProperty(exports, "fieldsOfInstant", {
	enumerable: true,
	get: function() {
		return fieldsOfInstant;
	}
});
Object.defineProperty(exports, "findExecutionFolder", {
	enumerable: true,
	get: function() {
		return findExecutionFolder;
	}
});
Object.defineProperty(exports, "firstLine", {
	enumerable: true,
	get: function() {
		return firstLine;
	}
});
Object.defineProperty(exports, "flowExpressions", {
	enumerable: true,
	get: function() {
		return flowExpressions;
	}
});
Object.defineProperty(exports, "flowGraph", {
	enumerable: true,
	get: function() {
		return flowGraph;
	}
});
Object.defineProperty(exports, "formatDurationForPeople", {
	enumerable: true,
	get: function() {
		return formatDurationForPeople;
	}
});
Object.defineProperty(exports, "formatIsoDuration", {
	enumerable: true,
	get: function() {
		return formatIsoDuration;
	}
});
Object.defineProperty(exports, "formatPath", {
	enumerable: true,
	get: function() {
		return formatPath;
	}
});
Object.defineProperty(exports, "friendlyId", {
	enumerable: true,
	get: function() {
		return friendlyId;
	}
});
Object.defineProperty(exports, "git_command_exports", {
	enumerable: true,
	get: function() {
		return git_command_exports;
	}
});
Object.defineProperty(exports, "git_plumbing_exports", {
	enumerable: true,
	get: function() {
		return git_plumbing_exports;
	}
});
Object.defineProperty(exports, "graph_exports", {
	enumerable: true,
	get: function() {
		return graph_exports;
	}
});
Object.defineProperty(exports, "greater", {
	enumerable: true,
	get: function() {
		return greater;
	}
});
Object.defineProperty(exports, "greaterOrEqual", {
	enumerable: true,
	get: function() {
		return greaterOrEqual;
	}
});
Object.defineProperty(exports, "hasExpression", {
	enumerable: true,
	get: function() {
		return hasExpression;
	}
});
Object.defineProperty(exports, "indexTypes", {
	enumerable: true,
	get: function() {
		return indexTypes;
	}
});
Object.defineProperty(exports, "init_dist", {
	enumerable: true,
	get: function() {
		return init_dist;
	}
});
Object.defineProperty(exports, "instantOfFields", {
	enumerable: true,
	get: function() {
		return instantOfFields;
	}
});
Object.defineProperty(exports, "instantText", {
	enumerable: true,
	get: function() {
		return instantText;
	}
});
Object.defineProperty(exports, "integer", {
	enumerable: true,
	get: function() {
		return integer;
	}
});
Object.defineProperty(exports, "isDouble", {
	enumerable: true,
	get: function() {
		return isDouble;
	}
});
Object.defineProperty(exports, "isEmail", {
	enumerable: true,
	get: function() {
		return isEmail;
	}
});
Object.defineProperty(exports, "isExecutionLocked", {
	enumerable: true,
	get: function() {
		return isExecutionLocked;
	}
});
Object.defineProperty(exports, "isFlowPath", {
	enumerable: true,
	get: function() {
		return isFlowPath;
	}
});
Object.defineProperty(exports, "isFlowableType", {
	enumerable: true,
	get: function() {
		return isFlowableType;
	}
});
Object.defineProperty(exports, "isHere", {
	enumerable: true,
	get: function() {
		return isHere;
	}
});
Object.defineProperty(exports, "isIn", {
	enumerable: true,
	get: function() {
		return isIn;
	}
});
Object.defineProperty(exports, "isInteger", {
	enumerable: true,
	get: function() {
		return isInteger;
	}
});
Object.defineProperty(exports, "isJson", {
	enumerable: true,
	get: function() {
		return isJson$1;
	}
});
Object.defineProperty(exports, "isList", {
	enumerable: true,
	get: function() {
		return isList;
	}
});
Object.defineProperty(exports, "isMap", {
	enumerable: true,
	get: function() {
		return isMap$1;
	}
});
Object.defineProperty(exports, "isNumber", {
	enumerable: true,
	get: function() {
		return isNumber;
	}
});
Object.defineProperty(exports, "isPromise", {
	enumerable: true,
	get: function() {
		return isPromise;
	}
});
Object.defineProperty(exports, "isRecord", {
	enumerable: true,
	get: function() {
		return isRecord;
	}
});
Object.defineProperty(exports, "isTaskFailure", {
	enumerable: true,
	get: function() {
		return isTaskFailure;
	}
});
Object.defineProperty(exports, "isTerminal", {
	enumerable: true,
	get: function() {
		return isTerminal;
	}
});
Object.defineProperty(exports, "isTimeValue", {
	enumerable: true,
	get: function() {
		return isTimeValue;
	}
});
Object.defineProperty(exports, "isUri", {
	enumerable: true,
	get: function() {
		return isUri;
	}
});
Object.defineProperty(exports, "iterationOf", {
	enumerable: true,
	get: function() {
		return iterationOf;
	}
});
Object.defineProperty(exports, "javaRegex", {
	enumerable: true,
	get: function() {
		return javaRegex;
	}
});
Object.defineProperty(exports, "javaText", {
	enumerable: true,
	get: function() {
		return javaText;
	}
});
Object.defineProperty(exports, "jobOf", {
	enumerable: true,
	get: function() {
		return jobOf;
	}
});
Object.defineProperty(exports, "journalEvents", {
	enumerable: true,
	get: function() {
		return journalEvents;
	}
});
Object.defineProperty(exports, "journalHead", {
	enumerable: true,
	get: function() {
		return journalHead;
	}
});
Object.defineProperty(exports, "jsonText", {
	enumerable: true,
	get: function() {
		return jsonText;
	}
});
Object.defineProperty(exports, "keepOutOfGit", {
	enumerable: true,
	get: function() {
		return keepOutOfGit;
	}
});
Object.defineProperty(exports, "kestraUri", {
	enumerable: true,
	get: function() {
		return kestraUri;
	}
});
Object.defineProperty(exports, "knownAliases", {
	enumerable: true,
	get: function() {
		return knownAliases;
	}
});
Object.defineProperty(exports, "lastFailure", {
	enumerable: true,
	get: function() {
		return lastFailure;
	}
});
Object.defineProperty(exports, "lazy", {
	enumerable: true,
	get: function() {
		return lazy;
	}
});
Object.defineProperty(exports, "less", {
	enumerable: true,
	get: function() {
		return less;
	}
});
Object.defineProperty(exports, "lessOrEqual", {
	enumerable: true,
	get: function() {
		return lessOrEqual;
	}
});
Object.defineProperty(exports, "list", {
	enumerable: true,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "listExecutionFolders", {
	enumerable: true,
	get: function() {
		return listExecutionFolders;
	}
});
Object.defineProperty(exports, "literalFault", {
	enumerable: true,
	get: function() {
		return literalFault;
	}
});
Object.defineProperty(exports, "lockExecution", {
	enumerable: true,
	get: function() {
		return lockExecution;
	}
});
Object.defineProperty(exports, "log_file_exports", {
	enumerable: true,
	get: function() {
		return log_file_exports;
	}
});
Object.defineProperty(exports, "makeDouble", {
	enumerable: true,
	get: function() {
		return makeDouble;
	}
});
Object.defineProperty(exports, "makeInteger", {
	enumerable: true,
	get: function() {
		return makeInteger;
	}
});
Object.defineProperty(exports, "map", {
	enumerable: true,
	get: function() {
		return map;
	}
});
Object.defineProperty(exports, "mapEntries", {
	enumerable: true,
	get: function() {
		return mapEntries;
	}
});
Object.defineProperty(exports, "modulo", {
	enumerable: true,
	get: function() {
		return modulo$1;
	}
});
Object.defineProperty(exports, "multiply", {
	enumerable: true,
	get: function() {
		return multiply;
	}
});
Object.defineProperty(exports, "negate", {
	enumerable: true,
	get: function() {
		return negate;
	}
});
Object.defineProperty(exports, "notEquals", {
	enumerable: true,
	get: function() {
		return notEquals;
	}
});
Object.defineProperty(exports, "number", {
	enumerable: true,
	get: function() {
		return number;
	}
});
Object.defineProperty(exports, "numberIn", {
	enumerable: true,
	get: function() {
		return numberIn;
	}
});
Object.defineProperty(exports, "numberOf", {
	enumerable: true,
	get: function() {
		return numberOf;
	}
});
Object.defineProperty(exports, "object", {
	enumerable: true,
	get: function() {
		return object;
	}
});
Object.defineProperty(exports, "offsetText", {
	enumerable: true,
	get: function() {
		return offsetText;
	}
});
Object.defineProperty(exports, "oneOf", {
	enumerable: true,
	get: function() {
		return oneOf;
	}
});
Object.defineProperty(exports, "openLogFile", {
	enumerable: true,
	get: function() {
		return openLogFile;
	}
});
Object.defineProperty(exports, "openWorkspace", {
	enumerable: true,
	get: function() {
		return openWorkspace;
	}
});
Object.defineProperty(exports, "optionalText", {
	enumerable: true,
	get: function() {
		return optionalText;
	}
});
Object.defineProperty(exports, "parseDuration", {
	enumerable: true,
	get: function() {
		return parseDuration;
	}
});
Object.defineProperty(exports, "parseFlow", {
	enumerable: true,
	get: function() {
		return parseFlow;
	}
});
Object.defineProperty(exports, "parseJson", {
	enumerable: true,
	get: function() {
		return parseJson;
	}
});
Object.defineProperty(exports, "parseNamespace", {
	enumerable: true,
	get: function() {
		return parseNamespace;
	}
});
Object.defineProperty(exports, "parsePluginDefaults", {
	enumerable: true,
	get: function() {
		return parsePluginDefaults;
	}
});
Object.defineProperty(exports, "parseTemplate", {
	enumerable: true,
	get: function() {
		return parseTemplate;
	}
});
Object.defineProperty(exports, "parseUri", {
	enumerable: true,
	get: function() {
		return parseUri;
	}
});
Object.defineProperty(exports, "parseYaml", {
	enumerable: true,
	get: function() {
		return parseYaml;
	}
});
Object.defineProperty(exports, "parse_flow_exports", {
	enumerable: true,
	get: function() {
		return parse_flow_exports;
	}
});
Object.defineProperty(exports, "pastExecution", {
	enumerable: true,
	get: function() {
		return pastExecution;
	}
});
Object.defineProperty(exports, "path_exports", {
	enumerable: true,
	get: function() {
		return path_exports;
	}
});
Object.defineProperty(exports, "placeIn", {
	enumerable: true,
	get: function() {
		return placeIn;
	}
});
Object.defineProperty(exports, "pluginDefault", {
	enumerable: true,
	get: function() {
		return pluginDefault;
	}
});
Object.defineProperty(exports, "pluginDefaultsOf", {
	enumerable: true,
	get: function() {
		return pluginDefaultsOf;
	}
});
Object.defineProperty(exports, "positive", {
	enumerable: true,
	get: function() {
		return positive;
	}
});
Object.defineProperty(exports, "print_exports", {
	enumerable: true,
	get: function() {
		return print_exports;
	}
});
Object.defineProperty(exports, "printable", {
	enumerable: true,
	get: function() {
		return printable;
	}
});
Object.defineProperty(exports, "printable_exports", {
	enumerable: true,
	get: function() {
		return printable_exports;
	}
});
Object.defineProperty(exports, "printedText", {
	enumerable: true,
	get: function() {
		return printedText;
	}
});
Object.defineProperty(exports, "process_groups_exports", {
	enumerable: true,
	get: function() {
		return process_groups_exports;
	}
});
Object.defineProperty(exports, "process_runner_exports", {
	enumerable: true,
	get: function() {
		return process_runner_exports;
	}
});
Object.defineProperty(exports, "randomBytes", {
	enumerable: true,
	get: function() {
		return randomBytes$1;
	}
});
Object.defineProperty(exports, "randomFillSync", {
	enumerable: true,
	get: function() {
		return randomFillSync;
	}
});
Object.defineProperty(exports, "range", {
	enumerable: true,
	get: function() {
		return range;
	}
});
Object.defineProperty(exports, "raw", {
	enumerable: true,
	get: function() {
		return raw;
	}
});
Object.defineProperty(exports, "readExecutionRecord", {
	enumerable: true,
	get: function() {
		return readExecutionRecord;
	}
});
Object.defineProperty(exports, "readJournal", {
	enumerable: true,
	get: function() {
		return readJournal;
	}
});
Object.defineProperty(exports, "readLogFile", {
	enumerable: true,
	get: function() {
		return readLogFile;
	}
});
Object.defineProperty(exports, "references", {
	enumerable: true,
	get: function() {
		return references;
	}
});
Object.defineProperty(exports, "refusalHelp", {
	enumerable: true,
	get: function() {
		return refusalHelp;
	}
});
Object.defineProperty(exports, "regex_exports", {
	enumerable: true,
	get: function() {
		return regex_exports;
	}
});
Object.defineProperty(exports, "relativeSegments", {
	enumerable: true,
	get: function() {
		return relativeSegments;
	}
});
Object.defineProperty(exports, "removeLineFix", {
	enumerable: true,
	get: function() {
		return removeLineFix;
	}
});
Object.defineProperty(exports, "renameKeyFix", {
	enumerable: true,
	get: function() {
		return renameKeyFix;
	}
});
Object.defineProperty(exports, "replaceFix", {
	enumerable: true,
	get: function() {
		return replaceFix;
	}
});
Object.defineProperty(exports, "require_dist", {
	enumerable: true,
	get: function() {
		return require_dist;
	}
});
Object.defineProperty(exports, "scalarText", {
	enumerable: true,
	get: function() {
		return scalarText$1;
	}
});
Object.defineProperty(exports, "secrets_exports", {
	enumerable: true,
	get: function() {
		return secrets_exports;
	}
});
Object.defineProperty(exports, "setTimeout", {
	enumerable: true,
	get: function() {
		return setTimeout$1;
	}
});
Object.defineProperty(exports, "shownPath", {
	enumerable: true,
	get: function() {
		return shownPath;
	}
});
Object.defineProperty(exports, "slugify", {
	enumerable: true,
	get: function() {
		return slugify;
	}
});
Object.defineProperty(exports, "source_exports", {
	enumerable: true,
	get: function() {
		return source_exports;
	}
});
Object.defineProperty(exports, "spawnSync", {
	enumerable: true,
	get: function() {
		return spawnSync;
	}
});
Object.defineProperty(exports, "stateIcon", {
	enumerable: true,
	get: function() {
		return stateIcon;
	}
});
Object.defineProperty(exports, "statesByTask", {
	enumerable: true,
	get: function() {
		return statesByTask;
	}
});
Object.defineProperty(exports, "subjectsOf", {
	enumerable: true,
	get: function() {
		return subjectsOf;
	}
});
Object.defineProperty(exports, "subtract", {
	enumerable: true,
	get: function() {
		return subtract;
	}
});
Object.defineProperty(exports, "systemClock", {
	enumerable: true,
	get: function() {
		return systemClock;
	}
});
Object.defineProperty(exports, "taskRunDuration", {
	enumerable: true,
	get: function() {
		return taskRunDuration;
	}
});
Object.defineProperty(exports, "taskRunLabel", {
	enumerable: true,
	get: function() {
		return taskRunLabel;
	}
});
Object.defineProperty(exports, "taskStructure", {
	enumerable: true,
	get: function() {
		return taskStructure;
	}
});
Object.defineProperty(exports, "tasks", {
	enumerable: true,
	get: function() {
		return tasks;
	}
});
Object.defineProperty(exports, "template", {
	enumerable: true,
	get: function() {
		return template;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "textWidth", {
	enumerable: true,
	get: function() {
		return textWidth;
	}
});
Object.defineProperty(exports, "thisProcess", {
	enumerable: true,
	get: function() {
		return thisProcess;
	}
});
Object.defineProperty(exports, "tidy", {
	enumerable: true,
	get: function() {
		return tidy;
	}
});
Object.defineProperty(exports, "timingSafeEqual", {
	enumerable: true,
	get: function() {
		return timingSafeEqual;
	}
});
Object.defineProperty(exports, "tmpdir", {
	enumerable: true,
	get: function() {
		return tmpdir;
	}
});
Object.defineProperty(exports, "toBigInt", {
	enumerable: true,
	get: function() {
		return toBigInt;
	}
});
Object.defineProperty(exports, "toDouble", {
	enumerable: true,
	get: function() {
		return toDouble;
	}
});
Object.defineProperty(exports, "tokenize", {
	enumerable: true,
	get: function() {
		return tokenize;
	}
});
Object.defineProperty(exports, "truncate", {
	enumerable: true,
	get: function() {
		return truncate;
	}
});
Object.defineProperty(exports, "typeName", {
	enumerable: true,
	get: function() {
		return typeName;
	}
});
Object.defineProperty(exports, "userInfo", {
	enumerable: true,
	get: function() {
		return userInfo;
	}
});
Object.defineProperty(exports, "validateFlow", {
	enumerable: true,
	get: function() {
		return validateFlow;
	}
});
Object.defineProperty(exports, "validateParsed", {
	enumerable: true,
	get: function() {
		return validateParsed;
	}
});
Object.defineProperty(exports, "valueAt", {
	enumerable: true,
	get: function() {
		return valueAt;
	}
});
Object.defineProperty(exports, "values_exports", {
	enumerable: true,
	get: function() {
		return values_exports;
	}
});
Object.defineProperty(exports, "walkTasks", {
	enumerable: true,
	get: function() {
		return walkTasks;
	}
});
Object.defineProperty(exports, "withParents", {
	enumerable: true,
	get: function() {
		return withParents;
	}
});
Object.defineProperty(exports, "withoutEscapes", {
	enumerable: true,
	get: function() {
		return withoutEscapes;
	}
});
Object.defineProperty(exports, "withoutRawTags", {
	enumerable: true,
	get: function() {
		return withoutRawTags;
	}
});
Object.defineProperty(exports, "workspace_exports", {
	enumerable: true,
	get: function() {
		return workspace_exports;
	}
});
Object.defineProperty(exports, "writeExecutionRecord", {
	enumerable: true,
	get: function() {
		return writeExecutionRecord;
	}
});
Object.defineProperty(exports, "writeKeyValueRecord", {
	enumerable: true,
	get: function() {
		return writeKeyValueRecord;
	}
});
Object.defineProperty(exports, "yaml_exports", {
	enumerable: true,
	get: function() {
		return yaml_exports;
	}
});
