const require_rolldown_runtime = require("./rolldown-runtime.js");
// node_modules/ion-js/dist/es6/es6/IntSize.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var IntSize;
(function(IntSize) {
	IntSize[IntSize["Number"] = 0] = "Number";
	IntSize[IntSize["BigInt"] = 1] = "BigInt";
})(IntSize || (IntSize = {}));
var IntSize_default = IntSize;
// node_modules/ion-js/dist/es6/es6/IonImport.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var Import = class {
	constructor(parent, symbolTable, length) {
		this._parent = parent;
		this._symbolTable = symbolTable;
		this._offset = this.parent ? this.parent.offset + this.parent.length : 1;
		this._length = length || this.symbolTable.numberOfSymbols;
	}
	get parent() {
		return this._parent;
	}
	get offset() {
		return this._offset;
	}
	get length() {
		return this._length;
	}
	get symbolTable() {
		return this._symbolTable;
	}
	getSymbolText(symbolId) {
		if (this.parent === void 0) throw new Error("Illegal parent state.");
		if (this.parent !== null) {
			const parentSymbol = this.parent.getSymbolText(symbolId);
			if (parentSymbol) return parentSymbol;
		}
		const index = symbolId - this.offset;
		if (index >= 0 && index < this.length) return this.symbolTable.getSymbolText(index);
	}
	getSymbolId(symbolText) {
		let symbolId;
		if (this.parent !== null) {
			symbolId = this.parent.getSymbolId(symbolText);
			if (symbolId) return symbolId;
		}
		symbolId = this.symbolTable.getSymbolId(symbolText);
		if (symbolId !== null && symbolId !== void 0 && symbolId < this.length) return symbolId + this.offset;
	}
};
// node_modules/ion-js/dist/es6/es6/IonSharedSymbolTable.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var SharedSymbolTable = class {
	constructor(_name, _version, _symbols) {
		this._name = _name;
		this._version = _version;
		this._symbols = _symbols;
		this._idsByText = new Map();
		this._numberOfSymbols = this._symbols.length;
		for (let m = _symbols.length - 1; m >= 0; m--) this._idsByText.set(_symbols[m], m);
	}
	get numberOfSymbols() {
		return this._numberOfSymbols;
	}
	get name() {
		return this._name;
	}
	get version() {
		return this._version;
	}
	getSymbolText(symbolId) {
		if (symbolId < 0) throw new Error(`Index ${symbolId} is out of bounds for the SharedSymbolTable name=${this.name}, version=${this.version}`);
		if (symbolId >= this.numberOfSymbols) return;
		return this._symbols[symbolId];
	}
	getSymbolId(text) {
		return this._idsByText.get(text);
	}
};
// node_modules/ion-js/dist/es6/es6/IonSystemSymbolTable.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
const systemSymbolTable = new SharedSymbolTable("$ion", 1, [
	"$ion",
	"$ion_1_0",
	"$ion_symbol_table",
	"name",
	"version",
	"imports",
	"symbols",
	"max_id",
	"$ion_shared_symbol_table"
]);
function getSystemSymbolTable() {
	return systemSymbolTable;
}
function getSystemSymbolTableImport() {
	return new Import(null, getSystemSymbolTable());
}
// node_modules/ion-js/dist/es6/es6/IonCatalog.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var Catalog = class {
	constructor() {
		this.symbolTables = {};
		this.add(getSystemSymbolTable());
	}
	add(symbolTable) {
		if (symbolTable.name === void 0 || symbolTable.name === null) throw new Error("SymbolTable name must be defined.");
		if (this.symbolTables[symbolTable.name] === void 0) this.symbolTables[symbolTable.name] = [];
		this.symbolTables[symbolTable.name][symbolTable.version] = symbolTable;
	}
	getVersion(name, version) {
		const tables = this.symbolTables[name];
		if (!tables) return null;
		let table = tables[version];
		if (!table) table = tables[tables.length];
		return table ? table : null;
	}
	getTable(name) {
		const versions = this.symbolTables[name];
		if (versions === void 0) return null;
		return versions[versions.length - 1];
	}
};
// node_modules/ion-js/dist/es6/es6/IonConstants.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
const IVM = {
	text: "$ion_1_0",
	binary: new Uint8Array([
		224,
		1,
		0,
		234
	]),
	sid: 2
};
// node_modules/ion-js/dist/es6/es6/IonLocalSymbolTable.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var LocalSymbolTable = class {
	constructor(theImport, symbols = []) {
		this.index = Object.create(null);
		this._symbols = [];
		if (theImport === null) this._import = getSystemSymbolTableImport();
		else this._import = theImport;
		this.offset = this._import.offset + this._import.length;
		for (const symbol_ of symbols) this.assignSymbolId(symbol_);
	}
	get symbols() {
		return this._symbols;
	}
	get maxId() {
		return this.offset + this._symbols.length - 1;
	}
	get import() {
		return this._import;
	}
	getSymbolId(symbol_) {
		return this._import.getSymbolId(symbol_) || this.index[symbol_];
	}
	addSymbol(symbol_) {
		if (symbol_ !== null) {
			const existingSymbolId = this.getSymbolId(symbol_);
			if (existingSymbolId !== void 0) return existingSymbolId;
		}
		const symbolId = this.offset + this.symbols.length;
		this.symbols.push(symbol_);
		if (symbol_ !== null) this.index[symbol_] = symbolId;
		return symbolId;
	}
	assignSymbolId(symbol) {
		const symbolId = this.offset + this.symbols.length;
		this.symbols.push(symbol);
		if (symbol !== null && this.getSymbolId(symbol) === void 0) this.index[symbol] = symbolId;
		return symbolId;
	}
	getSymbolText(symbolId) {
		if (symbolId > this.maxId) throw new Error("Symbol $" + symbolId.toString() + " greater than maxID.");
		const importedSymbol = this.import.getSymbolText(symbolId);
		if (importedSymbol !== void 0) return importedSymbol;
		const index = symbolId - this.offset;
		return this.symbols[index];
	}
	numberOfSymbols() {
		return this._symbols.length;
	}
};
function defaultLocalSymbolTable() {
	return new LocalSymbolTable(getSystemSymbolTableImport());
}
// node_modules/ion-js/dist/es6/es6/BigIntSerde.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var BigIntSerde = class {
	static toSignedIntBytes(value, isNegative) {
		let bytes = this.toUnsignedIntBytes(value);
		if (bytes[0] >= 128) {
			const extendedBytes = new Uint8Array(bytes.length + 1);
			extendedBytes.set(bytes, 1);
			bytes = extendedBytes;
		}
		if (isNegative) bytes[0] += 128;
		return bytes;
	}
	static fromUnsignedBytes(bytes) {
		let magnitude = 0n;
		for (let m = 0; m < bytes.length; m++) {
			const byte = BigInt(bytes[m]);
			magnitude = magnitude << this.BITS_PER_BYTE;
			magnitude = magnitude | byte;
		}
		return magnitude;
	}
	static toUnsignedIntBytes(value) {
		if (value < 0n) value = -value;
		const sizeInBytes = this.getUnsignedIntSizeInBytes(value);
		const bytes = new Uint8Array(sizeInBytes);
		for (let m = sizeInBytes - 1; m >= 0; m--) {
			const lastByte = Number(value & this.BYTE_MAX_VALUE);
			value = value >> this.BITS_PER_BYTE;
			bytes[m] = lastByte;
		}
		return bytes;
	}
	static getUnsignedIntSizeInBytes(value) {
		for (let m = 0; m < this.SIZE_THRESHOLDS.length; m++) if (value <= this.SIZE_THRESHOLDS[m]) return m + 1;
		let sizeInBytes = this.SIZE_THRESHOLDS.length;
		let threshold = this.calculateSizeThreshold(sizeInBytes);
		while (value > threshold) {
			sizeInBytes++;
			threshold = this.calculateSizeThreshold(sizeInBytes);
		}
		return sizeInBytes;
	}
	static calculateSizeThresholds() {
		const thresholds = [];
		for (let m = 1; m <= this.SERIALIZED_BIGINT_SIZES_TO_PRECOMPUTE; m++) thresholds.push(this.calculateSizeThreshold(m));
		return thresholds;
	}
	static calculateSizeThreshold(numberOfBytes) {
		return 2n ** (BigInt(numberOfBytes) * this.BITS_PER_BYTE) - 1n;
	}
};
BigIntSerde.SERIALIZED_BIGINT_SIZES_TO_PRECOMPUTE = 64;
BigIntSerde.BITS_PER_BYTE = 8n;
BigIntSerde.BYTE_MAX_VALUE = BigInt(255);
BigIntSerde.SIZE_THRESHOLDS = BigIntSerde.calculateSizeThresholds();
// node_modules/ion-js/dist/es6/es6/util.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
function _sign(x) {
	return x < 0 || x === 0 && 1 / x === -Infinity ? -1 : 1;
}
function _hasValue(v) {
	return v !== void 0 && v !== null;
}
function _assertDefined(value) {
	if (value === void 0) throw new Error("Expected value to be defined");
}
function isSafeInteger(value) {
	return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER;
}
// node_modules/ion-js/dist/es6/es6/IonDecimal.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var Decimal = class Decimal {
	constructor(coefficient, exponent, isNegative = false) {
		if (typeof coefficient === "string") return Decimal.parse(coefficient);
		if (!_hasValue(exponent)) throw new Error("Decimal's constructor was called with a numeric coefficient but no exponent.");
		if (typeof coefficient === "number") return Decimal._fromNumberCoefficient(coefficient, exponent);
		if (typeof coefficient === "bigint") {
			if (!_hasValue(isNegative)) isNegative = coefficient < 0n;
			else if (isNegative != coefficient < 0n) coefficient *= -1n;
			return Decimal._fromBigIntCoefficient(isNegative, coefficient, exponent);
		}
		throw new Error(`Unsupported parameter set (${coefficient}, ${exponent}, ${isNegative} passed to Decimal constructor.`);
	}
	static _fromNumberCoefficient(coefficient, exponent) {
		if (!Number.isInteger(coefficient)) throw new Error("The provided coefficient was not an integer. (" + coefficient + ")");
		const isNegative = coefficient < 0 || Object.is(coefficient, -0);
		return this._fromBigIntCoefficient(isNegative, BigInt(coefficient), exponent);
	}
	static _fromBigIntCoefficient(isNegative, coefficient, exponent) {
		const value = Object.create(this.prototype);
		value._initialize(isNegative, coefficient, exponent);
		return value;
	}
	static parse(str) {
		let exponent = 0;
		if (str === "null" || str === "null.decimal") return null;
		const d = str.match("[d|D]");
		let exponentDelimiterIndex = str.length;
		if (d !== void 0 && d !== null) {
			exponent = Number(str.substring(d.index + 1, str.length));
			exponentDelimiterIndex = d.index;
		}
		const f = str.match("\\.");
		let coefficientText;
		if (f) {
			const exponentShift = d ? d.index - 1 - f.index : str.length - 1 - f.index;
			exponent -= exponentShift;
			coefficientText = str.substring(0, f.index) + str.substring(f.index + 1, exponentDelimiterIndex);
		} else coefficientText = str.substring(0, exponentDelimiterIndex);
		const coefficient = BigInt(coefficientText);
		const isNegative = coefficient < 0n || coefficientText.startsWith("-0");
		return Decimal._fromBigIntCoefficient(isNegative, coefficient, exponent);
	}
	isNegative() {
		return this._isNegative;
	}
	numberValue() {
		if (this._isNegativeZero()) return -0;
		return Number(this._coefficient) * Math.pow(10, this._exponent);
	}
	intValue() {
		return Math.trunc(this.numberValue());
	}
	toString() {
		let cStr = this._coefficient.toString();
		if (cStr[0] === "-") cStr = cStr.substring(1, cStr.length);
		const precision = cStr.length;
		const adjustedExponent = this._exponent + (precision - 1);
		let s = "";
		if (this._exponent <= 0 && adjustedExponent >= -6) {
			if (this._exponent === 0) s += cStr;
			else if (cStr.length <= -this._exponent) {
				cStr = "0".repeat(-this._exponent - cStr.length + 1) + cStr;
				s += cStr.substring(0, 1) + "." + cStr.substring(1);
			} else s += cStr.substring(0, precision + this._exponent) + "." + cStr.substring(precision + this._exponent);
		} else {
			s += cStr[0];
			if (cStr.length > 1) s += "." + cStr.substring(1);
			s += "E" + (adjustedExponent > 0 ? "+" : "") + adjustedExponent;
		}
		return (this.isNegative() ? "-" : "") + s;
	}
	toJSON() {
		return this.numberValue();
	}
	getCoefficient() {
		return this._coefficient;
	}
	getExponent() {
		return this._exponent;
	}
	equals(that) {
		return this.getExponent() === that.getExponent() && _sign(this.getExponent()) === _sign(that.getExponent()) && this.isNegative() === that.isNegative() && this.getCoefficient() === that.getCoefficient();
	}
	compareTo(that) {
		if (this._coefficient === 0n && that._coefficient === 0n) return 0;
		const neg = this.isNegative();
		if (neg !== that.isNegative()) return neg ? -1 : 1;
		let [thisCoefficientStr, thisPrecision, thisMagnitude] = this._compareToParams();
		let [thatCoefficientStr, thatPrecision, thatMagnitude] = that._compareToParams();
		if (thisMagnitude > thatMagnitude) return neg ? -1 : 1;
		else if (thisMagnitude < thatMagnitude) return neg ? 1 : -1;
		if (thisCoefficientStr.length < thatCoefficientStr.length) thisCoefficientStr += "0".repeat(thatPrecision - thisPrecision);
		else if (thisCoefficientStr.length > thatCoefficientStr.length) thatCoefficientStr += "0".repeat(thisPrecision - thatPrecision);
		const thisBigInt = BigInt(thisCoefficientStr);
		const thatBigInt = BigInt(thatCoefficientStr);
		if (thisBigInt > thatBigInt) return neg ? -1 : 1;
		else if (thisBigInt < thatBigInt) return neg ? 1 : -1;
		return 0;
	}
	_initialize(isNegative, coefficient, exponent) {
		this._isNegative = isNegative;
		this._coefficient = coefficient;
		if (Object.is(-0, exponent)) exponent = 0;
		this._exponent = exponent;
	}
	_isNegativeZero() {
		return this.isNegative() && this._coefficient == 0n;
	}
	_compareToParams() {
		const coefficientStr = this.isNegative() ? this._coefficient.toString().substring(1) : this._coefficient.toString();
		const precision = coefficientStr.length;
		let magnitude = precision + this._exponent;
		if (magnitude <= 0) magnitude -= 1;
		if (this._coefficient === 0n) magnitude = -Infinity;
		return [
			coefficientStr,
			precision,
			magnitude
		];
	}
};
Decimal.ZERO = new Decimal(0, 0);
Decimal.ONE = new Decimal(1, 0);
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 92;
const _escapeStrings = {
	0: "\\0",
	8: "\\b",
	9: "\\t",
	10: "\\n",
	13: "\\r",
	DOUBLE_QUOTE: "\\\"",
	SINGLE_QUOTE: "\\'",
	SLASH: "\\\\"
};
function _make_bool_array(str) {
	let i = str.length;
	const a = [];
	a[128] = false;
	while (i > 0) {
		--i;
		a[str.charCodeAt(i)] = true;
	}
	return a;
}
const _is_base64_char = _make_bool_array("+/0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
const _is_hex_digit = _make_bool_array("0123456789abcdefABCDEF");
const _is_letter = _make_bool_array("_$abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
const _is_letter_or_digit = _make_bool_array("_$0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
const _is_numeric_terminator = _make_bool_array("{}[](),\"' 	\n\r\v\f");
const _is_operator_char = _make_bool_array("!#%&*+-./;<=>?@^`|~");
const _is_whitespace = _make_bool_array(" 	\r\n\v\f");
const isIdentifierArray = _make_bool_array("_$0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
function is_digit(ch) {
	if (ch < 48 || ch > 57) return false;
	return true;
}
function is_keyword(str) {
	return str === "null" || str === "true" || str === "false" || str === "nan" || str === "+inf" || str === "-inf";
}
function asAscii(s) {
	if (typeof s === "undefined") s = "undefined::null";
	else if (typeof s == "number") s = "" + s;
	else if (typeof s != "string") {
		const esc = nextEscape(s, s.length);
		if (esc >= 0) s = escapeString(s, esc);
	}
	return s;
}
function nextEscape(s, prev) {
	while (prev-- > 0) if (needsEscape(s.charCodeAt(prev))) break;
	return prev;
}
function needsEscape(c) {
	if (c < 32) return true;
	if (c > 126) return true;
	if (c === DOUBLE_QUOTE || c === SINGLE_QUOTE || c === SLASH) return true;
	return false;
}
function escapeString(s, pos) {
	const fixes = [];
	let c, ii, s2;
	while (pos >= 0) {
		c = s.charCodeAt(pos);
		if (!needsEscape(c)) break;
		fixes.push([pos, c]);
		pos = nextEscape(s, pos);
	}
	if (fixes.length > 0) {
		s2 = "";
		ii = fixes.length;
		pos = s.length;
		while (ii--) {
			const fix = fixes[ii];
			if (pos - fix[0] - 1 > 0) s2 = escapeSequence(fix[1]) + s.substring(fix[0] + 1, pos) + s2;
			else s2 = s.substring(fix[0] + 1, pos) + s2;
			pos = fix[0] - 1;
		}
		if (pos >= 0) s2 = s.substring(0, pos) + s2;
		s = s2;
	}
	return s;
}
function escapeSequence(c) {
	let s = _escapeStrings[c];
	if (typeof s === "undefined") {
		if (c < 256) s = "\\x" + toHex(c, 2);
		else if (c <= 65535) s = "\\u" + toHex(c, 4);
		else s = "\\U" + toHex(c, 8);
	}
	return s;
}
function toHex(c, len) {
	let s = "";
	while (c > 0) {
		s += "0123456789ABCDEF".charAt(c && 15);
		c = c / 16;
	}
	if (s.length < len) {
		s = "000000000" + s;
		s = s.substring(s.length - len, s.length);
	}
	return s;
}
function is_letter(ch) {
	return _is_letter[ch];
}
function isNumericTerminator(ch) {
	if (ch == -1) return true;
	return _is_numeric_terminator[ch];
}
function is_letter_or_digit(ch) {
	return _is_letter_or_digit[ch];
}
function is_operator_char(ch) {
	return _is_operator_char[ch];
}
function is_whitespace(ch) {
	if (ch > 32) return false;
	if (ch == -2) return true;
	if (ch == -3) return true;
	if (ch == -4) return true;
	return _is_whitespace[ch];
}
function is_base64_char(ch) {
	return _is_base64_char[ch];
}
function is_hex_digit(ch) {
	return _is_hex_digit[ch];
}
const base64chars = [
	"A",
	"B",
	"C",
	"D",
	"E",
	"F",
	"G",
	"H",
	"I",
	"J",
	"K",
	"L",
	"M",
	"N",
	"O",
	"P",
	"Q",
	"R",
	"S",
	"T",
	"U",
	"V",
	"W",
	"X",
	"Y",
	"Z",
	"a",
	"b",
	"c",
	"d",
	"e",
	"f",
	"g",
	"h",
	"i",
	"j",
	"k",
	"l",
	"m",
	"n",
	"o",
	"p",
	"q",
	"r",
	"s",
	"t",
	"u",
	"v",
	"w",
	"x",
	"y",
	"z",
	"0",
	"1",
	"2",
	"3",
	"4",
	"5",
	"6",
	"7",
	"8",
	"9",
	"+",
	"/"
];
const base64inv = {
	A: 0,
	B: 1,
	C: 2,
	D: 3,
	E: 4,
	F: 5,
	G: 6,
	H: 7,
	I: 8,
	J: 9,
	K: 10,
	L: 11,
	M: 12,
	N: 13,
	O: 14,
	P: 15,
	Q: 16,
	R: 17,
	S: 18,
	T: 19,
	U: 20,
	V: 21,
	W: 22,
	X: 23,
	Y: 24,
	Z: 25,
	a: 26,
	b: 27,
	c: 28,
	d: 29,
	e: 30,
	f: 31,
	g: 32,
	h: 33,
	i: 34,
	j: 35,
	k: 36,
	l: 37,
	m: 38,
	n: 39,
	o: 40,
	p: 41,
	q: 42,
	r: 43,
	s: 44,
	t: 45,
	u: 46,
	v: 47,
	w: 48,
	x: 49,
	y: 50,
	z: 51,
	"0": 52,
	"1": 53,
	"2": 54,
	"3": 55,
	"4": 56,
	"5": 57,
	"6": 58,
	"7": 59,
	"8": 60,
	"9": 61,
	"+": 62,
	"/": 63
};
function fromBase64(str) {
	let pad = 0;
	for (let i = str.length - 1; str.charAt(i) == "="; i--) pad++;
	const buf = new Uint8Array(str.length * 3 / 4 - pad);
	for (let i = 0; i < str.length - pad; i += 4) {
		const c0 = base64inv[str.charAt(i)], c1 = base64inv[str.charAt(i + 1)], c2 = base64inv[str.charAt(i + 2)], c3 = base64inv[str.charAt(i + 3)];
		buf[i * 3 / 4] = c0 << 2 & 255 | c1 >>> 4;
		if (i + 2 < str.length - pad) {
			buf[i * 3 / 4 + 1] = c1 << 4 & 255 | c2 >>> 2;
			if (i + 3 < str.length - pad) buf[i * 3 / 4 + 2] = c2 << 6 & 255 | c3;
		}
	}
	return buf;
}
function toBase64(buf) {
	const str = new Array(Math.ceil(buf.length * 4 / 3));
	for (let i = 0; i < buf.length; i += 3) {
		const b0 = buf[i], b1 = buf[i + 1], b2 = buf[i + 2];
		buf[i + 3];
		str[i * 4 / 3] = base64chars[b0 >>> 2];
		str[i * 4 / 3 + 1] = base64chars[b0 << 4 & 63 | (b1 || 0) >>> 4];
		if (i + 1 < buf.length) {
			str[i * 4 / 3 + 2] = base64chars[b1 << 2 & 63 | (b2 || 0) >>> 6];
			if (i + 2 < buf.length) str[i * 4 / 3 + 3] = base64chars[b2 & 63];
			else return str.join("") + "=";
		} else return str.join("") + "==";
	}
	return str.join("");
}
var CharCodes;
(function(CharCodes) {
	CharCodes[CharCodes["NULL"] = 0] = "NULL";
	CharCodes[CharCodes["BELL"] = 7] = "BELL";
	CharCodes[CharCodes["BACKSPACE"] = 8] = "BACKSPACE";
	CharCodes[CharCodes["HORIZONTAL_TAB"] = 9] = "HORIZONTAL_TAB";
	CharCodes[CharCodes["LINE_FEED"] = 10] = "LINE_FEED";
	CharCodes[CharCodes["VERTICAL_TAB"] = 11] = "VERTICAL_TAB";
	CharCodes[CharCodes["FORM_FEED"] = 12] = "FORM_FEED";
	CharCodes[CharCodes["CARRIAGE_RETURN"] = 13] = "CARRIAGE_RETURN";
	CharCodes[CharCodes["DOUBLE_QUOTE"] = 34] = "DOUBLE_QUOTE";
	CharCodes[CharCodes["SINGLE_QUOTE"] = 39] = "SINGLE_QUOTE";
	CharCodes[CharCodes["FORWARD_SLASH"] = 47] = "FORWARD_SLASH";
	CharCodes[CharCodes["QUESTION_MARK"] = 63] = "QUESTION_MARK";
	CharCodes[CharCodes["BACKSLASH"] = 92] = "BACKSLASH";
	CharCodes[CharCodes["LEFT_PARENTHESIS"] = 40] = "LEFT_PARENTHESIS";
	CharCodes[CharCodes["RIGHT_PARENTHESIS"] = 41] = "RIGHT_PARENTHESIS";
	CharCodes[CharCodes["LEFT_BRACE"] = 123] = "LEFT_BRACE";
	CharCodes[CharCodes["RIGHT_BRACE"] = 125] = "RIGHT_BRACE";
	CharCodes[CharCodes["LEFT_BRACKET"] = 91] = "LEFT_BRACKET";
	CharCodes[CharCodes["RIGHT_BRACKET"] = 93] = "RIGHT_BRACKET";
	CharCodes[CharCodes["COMMA"] = 44] = "COMMA";
	CharCodes[CharCodes["SPACE"] = 32] = "SPACE";
	CharCodes[CharCodes["LOWERCASE_X"] = 120] = "LOWERCASE_X";
	CharCodes[CharCodes["COLON"] = 58] = "COLON";
})(CharCodes || (CharCodes = {}));
function backslashEscape(s) {
	return [CharCodes.BACKSLASH, s.charCodeAt(0)];
}
function toCharCodes(s) {
	const charCodes = new Array(s.length);
	for (let i = 0; i < s.length; i++) charCodes[i] = s.charCodeAt(i);
	return charCodes;
}
const _HEX_ESCAPE_PREFIX = [CharCodes.BACKSLASH, CharCodes.LOWERCASE_X];
function hexEscape(codePoint) {
	let hexEscape = codePoint.toString(16);
	while (hexEscape.length < 2) hexEscape = "0" + hexEscape;
	return _HEX_ESCAPE_PREFIX.concat(toCharCodes(hexEscape));
}
function populateWithHexEscapes(escapes, start, end) {
	if (end === void 0) escapes[start] = hexEscape(start);
	else for (let i = start; i < end; i++) escapes[i] = hexEscape(i);
}
const CommonEscapes = {};
CommonEscapes[CharCodes.NULL] = backslashEscape("0");
populateWithHexEscapes(CommonEscapes, 1, 7);
CommonEscapes[CharCodes.BELL] = backslashEscape("a");
CommonEscapes[CharCodes.BACKSPACE] = backslashEscape("b");
CommonEscapes[CharCodes.HORIZONTAL_TAB] = backslashEscape("t");
CommonEscapes[CharCodes.LINE_FEED] = backslashEscape("n");
CommonEscapes[CharCodes.VERTICAL_TAB] = backslashEscape("v");
CommonEscapes[CharCodes.FORM_FEED] = backslashEscape("f");
CommonEscapes[CharCodes.CARRIAGE_RETURN] = backslashEscape("r");
populateWithHexEscapes(CommonEscapes, 14, 32);
CommonEscapes[CharCodes.BACKSLASH] = backslashEscape("\\");
populateWithHexEscapes(CommonEscapes, 127, 160);
let ClobEscapes = Object["assign"]({}, CommonEscapes);
ClobEscapes[CharCodes.DOUBLE_QUOTE] = backslashEscape("\"");
ClobEscapes[CharCodes.SINGLE_QUOTE] = backslashEscape("'");
ClobEscapes[CharCodes.FORWARD_SLASH] = backslashEscape("/");
ClobEscapes[CharCodes.QUESTION_MARK] = backslashEscape("?");
let StringEscapes = Object["assign"]({}, CommonEscapes);
StringEscapes[CharCodes.DOUBLE_QUOTE] = backslashEscape("\"");
let SymbolEscapes = Object["assign"]({}, CommonEscapes);
SymbolEscapes[CharCodes.SINGLE_QUOTE] = backslashEscape("'");
function isIdentifier(s) {
	if (is_digit(s.charCodeAt(0))) return false;
	for (let i = 0; i < s.length; i++) {
		const c = s.charCodeAt(i);
		if (!isIdentifierArray[c]) return false;
	}
	return true;
}
function isOperator(s) {
	for (let i = 0; i < s.length; i++) {
		const c = s.charCodeAt(i);
		if (!_is_operator_char[c]) return false;
	}
	return true;
}
function isDigit(charCode) {
	return charCode < 58 && charCode > 47;
}
function escape(input, escapes) {
	let escapedString = "";
	let escapeSeq = "";
	let charCode;
	let escape;
	let lastIndex = 0;
	for (let i = 0; i < input.length; i++) {
		charCode = input.charCodeAt(i);
		escape = escapes[charCode];
		if (escape !== void 0) {
			for (let j = 0; j < escape.length; j++) escapeSeq += String.fromCharCode(escape[j]);
			escapedString += input.slice(lastIndex, i) + escapeSeq;
			lastIndex = i + 1;
			escapeSeq = "";
		}
	}
	return escapedString + input.slice(lastIndex, input.length);
}
// node_modules/ion-js/dist/es6/es6/IonTimestamp.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var TimestampPrecision;
(function(TimestampPrecision) {
	TimestampPrecision[TimestampPrecision["YEAR"] = 1] = "YEAR";
	TimestampPrecision[TimestampPrecision["MONTH"] = 2] = "MONTH";
	TimestampPrecision[TimestampPrecision["DAY"] = 3] = "DAY";
	TimestampPrecision[TimestampPrecision["HOUR_AND_MINUTE"] = 4] = "HOUR_AND_MINUTE";
	TimestampPrecision[TimestampPrecision["SECONDS"] = 5] = "SECONDS";
})(TimestampPrecision || (TimestampPrecision = {}));
var Timestamp = class Timestamp {
	constructor(dateOrLocalOffset = null, year = null, month = null, day = null, hour = null, minutes = null, seconds = null) {
		if (dateOrLocalOffset instanceof Date) {
			const date = dateOrLocalOffset;
			const seconds = date.getMilliseconds() === 0 ? new Decimal(date.getSeconds(), 0) : new Decimal(date.getSeconds() * 1e3 + date.getMilliseconds(), -3);
			this._localOffset = date.getTimezoneOffset() * -1;
			this._year = date.getFullYear();
			this._month = date.getMonth() + 1;
			this._day = date.getDate();
			this._hour = date.getHours();
			this._minutes = date.getMinutes();
			this._secondsDecimal = seconds;
			this._precision = TimestampPrecision.YEAR;
		} else {
			const localOffset = dateOrLocalOffset;
			if (localOffset === null) throw new Error("Timestamp's constructor was called without localOffset");
			else if (year === null) throw new Error("Timestamp's constructor was called without year");
			else {
				this._localOffset = localOffset;
				this._year = year;
			}
			this._precision = TimestampPrecision.YEAR;
			this._checkRequiredField("Offset", this._localOffset, Timestamp._MIN_OFFSET, Timestamp._MAX_OFFSET);
			this._checkRequiredField("Year", this._year, Timestamp._MIN_YEAR, Timestamp._MAX_YEAR);
			this._month = this._checkOptionalField("Month", month, Timestamp._MIN_MONTH, Timestamp._MAX_MONTH, 1, TimestampPrecision.MONTH);
			this._day = this._checkOptionalField("Day", day, Timestamp._MIN_DAY, Timestamp._MAX_DAY, 1, TimestampPrecision.DAY);
			this._hour = this._checkOptionalField("Hour", hour, Timestamp._MIN_HOUR, Timestamp._MAX_HOUR, 0, TimestampPrecision.HOUR_AND_MINUTE);
			this._minutes = this._checkOptionalField("Minutes", minutes, Timestamp._MIN_MINUTE, Timestamp._MAX_MINUTE, 0, TimestampPrecision.HOUR_AND_MINUTE);
			if (typeof seconds === "number") {
				if (!Number.isInteger(seconds)) throw new Error("The provided seconds number was not an integer (" + seconds + ")");
				this._secondsDecimal = new Decimal(seconds, 0);
			} else if (seconds !== null) this._secondsDecimal = seconds;
		}
		if (this._secondsDecimal === null || this._secondsDecimal === void 0) this._secondsDecimal = Decimal.ZERO;
		else {
			this._checkFieldRange("Seconds", this._secondsDecimal, Timestamp._MIN_SECONDS, Timestamp._MAX_SECONDS);
			this._precision = TimestampPrecision.SECONDS;
		}
		if (this._precision <= TimestampPrecision.DAY) this._localOffset = -0;
		if (this._precision > TimestampPrecision.MONTH) {
			const tempDate = new Date(this._year, this._month, 0);
			tempDate.setUTCFullYear(this._year);
			if (this._day > tempDate.getDate()) throw new Error(`Month ${this._month} has less than ${this._day} days`);
			if (this._month === 2 && this._day === 29) {
				if (!this._isLeapYear(this._year)) throw new Error(`Given February 29th but year ${this._year} is not a leap year`);
			}
		}
		const utcYear = this.getDate().getUTCFullYear();
		this._checkFieldRange("Year", utcYear, Timestamp._MIN_YEAR, Timestamp._MAX_YEAR);
	}
	static parse(str) {
		return _TimestampParser._parse(str);
	}
	static _adjustMsSinceEpochIfNeeded(year, msSinceEpoch) {
		if (year >= 100) return msSinceEpoch;
		const date = new Date(msSinceEpoch);
		date.setUTCFullYear(year);
		return date.getTime();
	}
	static _splitSecondsDecimal(secondsDecimal) {
		const coefStr = secondsDecimal.getCoefficient().toString();
		const exp = secondsDecimal.getExponent();
		let secondsStr = "";
		let fractionStr = "";
		if (exp < 0) {
			const idx = Math.max(coefStr.length + exp, 0);
			secondsStr = coefStr.substring(0, idx);
			fractionStr = coefStr.substring(idx);
			if (-secondsDecimal.getExponent() - coefStr.length > 0) fractionStr = "0".repeat(-exp - coefStr.length) + fractionStr;
		} else if (exp > 0) secondsStr = coefStr + "0".repeat(exp);
		else secondsStr = coefStr;
		return [secondsStr, fractionStr];
	}
	static _valueOf(date, localOffset, fractionalSeconds, precision) {
		const msSinceEpoch = date.getTime() + localOffset * 60 * 1e3;
		date = new Date(msSinceEpoch);
		let secondsDecimal;
		if (fractionalSeconds != null) {
			const [_, fractionStr] = Timestamp._splitSecondsDecimal(fractionalSeconds);
			secondsDecimal = Decimal.parse(date.getUTCSeconds() + "." + fractionStr);
		} else secondsDecimal = Decimal.parse(date.getUTCSeconds() + "." + date.getUTCMilliseconds());
		switch (precision) {
			case TimestampPrecision.YEAR: return new Timestamp(localOffset, date.getUTCFullYear());
			case TimestampPrecision.MONTH: return new Timestamp(localOffset, date.getUTCFullYear(), date.getUTCMonth() + 1);
			case TimestampPrecision.DAY: return new Timestamp(localOffset, date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
			case TimestampPrecision.HOUR_AND_MINUTE: return new Timestamp(localOffset, date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes());
			case TimestampPrecision.SECONDS:
			default: return new Timestamp(localOffset, date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), secondsDecimal);
		}
	}
	getLocalOffset() {
		return this._localOffset;
	}
	getPrecision() {
		return this._precision;
	}
	getDate() {
		let ms = 0;
		if (this._precision === TimestampPrecision.SECONDS) ms = Math.round((this._secondsDecimal.numberValue() - this.getSecondsInt()) * 1e3);
		let msSinceEpoch = Date.UTC(this._year, this._precision === TimestampPrecision.YEAR ? 0 : this._month - 1, this._day, this._hour, this._minutes, this.getSecondsInt(), ms);
		msSinceEpoch = Timestamp._adjustMsSinceEpochIfNeeded(this._year, msSinceEpoch);
		const offsetShiftMs = this._localOffset * 60 * 1e3;
		return new Date(msSinceEpoch - offsetShiftMs);
	}
	getSecondsInt() {
		return this._secondsDecimal.intValue();
	}
	getSecondsDecimal() {
		return this._secondsDecimal;
	}
	_getFractionalSeconds() {
		const [_, fractionStr] = Timestamp._splitSecondsDecimal(this._secondsDecimal);
		if (fractionStr === "") return Decimal.ZERO;
		return Decimal.parse(fractionStr + "d-" + fractionStr.length);
	}
	equals(that) {
		return this.getPrecision() === that.getPrecision() && this.getLocalOffset() === that.getLocalOffset() && _sign(this.getLocalOffset()) === _sign(that.getLocalOffset()) && this.compareTo(that) === 0 && this._secondsDecimal.equals(that._secondsDecimal);
	}
	compareTo(that) {
		const thisMs = this.getDate().getTime();
		const thatMs = that.getDate().getTime();
		if (thisMs === thatMs) return this.getSecondsDecimal().compareTo(that.getSecondsDecimal());
		return thisMs < thatMs ? -1 : 1;
	}
	toString() {
		let strVal = "";
		switch (this._precision) {
			default: throw new Error("unrecognized timestamp precision " + this._precision);
			case TimestampPrecision.SECONDS:
				const [secondsStr, fractionStr] = Timestamp._splitSecondsDecimal(this._secondsDecimal);
				strVal = this._lpadZeros(secondsStr, 2);
				if (fractionStr.length > 0) strVal += "." + fractionStr;
			case TimestampPrecision.HOUR_AND_MINUTE:
				strVal = this._lpadZeros(this._minutes, 2) + (strVal ? ":" + strVal : "");
				strVal = this._lpadZeros(this._hour, 2) + (strVal ? ":" + strVal : "");
			case TimestampPrecision.DAY: strVal = this._lpadZeros(this._day, 2) + (strVal ? "T" + strVal : "T");
			case TimestampPrecision.MONTH: strVal = this._lpadZeros(this._month, 2) + (strVal ? "-" + strVal : "");
			case TimestampPrecision.YEAR: if (this._precision === TimestampPrecision.YEAR) strVal = this._lpadZeros(this._year, 4) + "T";
			else if (this._precision === TimestampPrecision.MONTH) strVal = this._lpadZeros(this._year, 4) + "-" + strVal + "T";
			else strVal = this._lpadZeros(this._year, 4) + "-" + strVal;
		}
		const o = this._localOffset;
		if (this._precision > TimestampPrecision.DAY) {
			if (o === 0 && _sign(o) === 1) strVal = strVal + "Z";
			else strVal += (_sign(o) === -1 ? "-" : "+") + this._lpadZeros(Math.floor(Math.abs(o) / 60), 2) + ":" + this._lpadZeros(Math.abs(o) % 60, 2);
		}
		return strVal;
	}
	toJSON() {
		return this.getDate().toISOString();
	}
	_checkRequiredField(fieldName, value, min, max) {
		if (!_hasValue(value)) throw new Error(`${fieldName} cannot be ${value}`);
		this._checkFieldRange(fieldName, value, min, max);
	}
	_checkOptionalField(fieldName, value, min, max, defaultValue, precision) {
		if (!_hasValue(value)) return defaultValue;
		this._checkFieldRange(fieldName, value, min, max);
		this._precision = precision;
		return value;
	}
	_checkFieldRange(fieldName, value, min, max) {
		if (value instanceof Decimal) {
			if (_hasValue(value) && (value.compareTo(min) < 0 || value.compareTo(max) >= 0)) throw new Error(`${fieldName} ${value} must be between ${min} inclusive, and ${max} exclusive`);
		} else {
			if (!Number.isInteger(value)) throw new Error(`${fieldName} ${value} must be an integer`);
			if (value < min || value > max) throw new Error(`${fieldName} ${value} must be between ${min} and ${max} inclusive`);
		}
	}
	_isLeapYear(year) {
		if (year % 4 !== 0) return false;
		if (year % 400 === 0) return true;
		if (year % 100 === 0) return year < 1600;
		return true;
	}
	_lpadZeros(v, size) {
		const s = v.toString();
		if (s.length <= size) return "0".repeat(size - s.length) + s;
		throw new Error("Unable to fit '" + s + "' into " + size + " characters");
	}
};
Timestamp._MIN_SECONDS = Decimal.ZERO;
Timestamp._MAX_SECONDS = Decimal.parse("60");
Timestamp._MIN_MINUTE = 0;
Timestamp._MAX_MINUTE = 59;
Timestamp._MIN_HOUR = 0;
Timestamp._MAX_HOUR = 23;
Timestamp._MIN_DAY = 1;
Timestamp._MAX_DAY = 31;
Timestamp._MIN_MONTH = 1;
Timestamp._MAX_MONTH = 12;
Timestamp._MIN_YEAR = 1;
Timestamp._MAX_YEAR = 9999;
Timestamp._MIN_OFFSET = -1439;
Timestamp._MAX_OFFSET = 1439;
var _States;
(function(_States) {
	_States[_States["YEAR"] = 0] = "YEAR";
	_States[_States["MONTH"] = 1] = "MONTH";
	_States[_States["DAY"] = 2] = "DAY";
	_States[_States["HOUR"] = 3] = "HOUR";
	_States[_States["MINUTE"] = 4] = "MINUTE";
	_States[_States["SECONDS"] = 5] = "SECONDS";
	_States[_States["FRACTIONAL_SECONDS"] = 6] = "FRACTIONAL_SECONDS";
	_States[_States["OFFSET_POSITIVE"] = 7] = "OFFSET_POSITIVE";
	_States[_States["OFFSET_NEGATIVE"] = 8] = "OFFSET_NEGATIVE";
	_States[_States["OFFSET_MINUTES"] = 9] = "OFFSET_MINUTES";
	_States[_States["OFFSET_ZULU"] = 10] = "OFFSET_ZULU";
	_States[_States["OFFSET_UNKNOWN"] = 11] = "OFFSET_UNKNOWN";
})(_States || (_States = {}));
var _TimeParserState = class {
	constructor(f, len, t = null) {
		this.f = f;
		this.len = len;
		this.t = t;
	}
};
var _TimestampParser = class _TimestampParser {
	static _parse(str) {
		if (str.length < 1) return null;
		if (str.charCodeAt(0) === 110) {
			if (str === "null" || str === "null.timestamp") return null;
			throw new Error("Illegal timestamp: " + str);
		}
		let offsetSign;
		let offset = null;
		let year = 0;
		let month = null;
		let day = null;
		let hour = null;
		let minute = null;
		let secondsInt = null;
		let fractionStr = "";
		let pos = 0;
		let state = _TimestampParser._timeParserStates[_States.YEAR];
		const limit = str.length;
		let v;
		while (pos < limit) {
			if (state.len === null) {
				const digits = _TimestampParser._readUnknownDigits(str, pos);
				if (digits.length === 0) throw new Error("No digits found at pos: " + pos);
				v = parseInt(digits, 10);
				pos += digits.length;
			} else if (state.len > 0) {
				v = _TimestampParser._readDigits(str, pos, state.len);
				if (v < 0) throw new Error("Non-digit value found at pos " + pos);
				pos = pos + state.len;
			}
			v = v;
			switch (state.f) {
				case _States.YEAR:
					year = v;
					break;
				case _States.MONTH:
					month = v;
					break;
				case _States.DAY:
					day = v;
					break;
				case _States.HOUR:
					hour = v;
					break;
				case _States.MINUTE:
					minute = v;
					break;
				case _States.SECONDS:
					secondsInt = v;
					break;
				case _States.FRACTIONAL_SECONDS:
					fractionStr = str.substring(20, pos);
					break;
				case _States.OFFSET_POSITIVE:
					offsetSign = 1;
					offset = v * 60;
					break;
				case _States.OFFSET_NEGATIVE:
					offsetSign = -1;
					offset = v * 60;
					break;
				case _States.OFFSET_MINUTES:
					offset += v;
					if (v >= 60) throw new Error("Minute offset " + String(v) + " above maximum or equal to : 60");
					break;
				case _States.OFFSET_ZULU:
					offsetSign = 1;
					offset = 0;
					break;
				case _States.OFFSET_UNKNOWN:
					offset = -0;
					break;
				default: throw new Error("invalid internal state");
			}
			if (pos >= limit) break;
			if (state.t !== null) {
				const c = String.fromCharCode(str.charCodeAt(pos));
				state = _TimestampParser._timeParserStates[state.t[c]];
				if (state === void 0) throw new Error("State was not set pos:" + pos);
				if (state.f === _States.OFFSET_ZULU) {
					offsetSign = 1;
					offset = 0;
				}
			}
			pos++;
		}
		if (offset === null) {
			if (minute !== null) throw new Error("invalid timestamp, missing local offset: \"" + str + "\"");
			offset = -0;
		} else offset = offsetSign * offset;
		let seconds;
		if (secondsInt !== void 0 && secondsInt !== null || fractionStr) seconds = Decimal.parse(secondsInt + "." + (fractionStr ? fractionStr : ""));
		return new Timestamp(offset, year, month, day, hour, minute, seconds);
	}
	static _readUnknownDigits(str, pos) {
		let i = pos;
		for (; i < str.length; i++) if (!isDigit(str.charCodeAt(i))) break;
		return str.substring(pos, i);
	}
	static _readDigits(str, pos, len) {
		let v = 0;
		for (let i = pos; i < pos + len; i++) {
			const c = str.charCodeAt(i) - 48;
			if (c < 0 && c > 9) return -1;
			v = v * 10 + c;
		}
		return v;
	}
};
_TimestampParser._timeParserStates = {
	[_States.YEAR]: new _TimeParserState(_States.YEAR, 4, {
		T: _States.OFFSET_UNKNOWN,
		"-": _States.MONTH
	}),
	[_States.MONTH]: new _TimeParserState(_States.MONTH, 2, {
		T: _States.OFFSET_UNKNOWN,
		"-": _States.DAY
	}),
	[_States.DAY]: new _TimeParserState(_States.DAY, 2, { T: _States.HOUR }),
	[_States.HOUR]: new _TimeParserState(_States.HOUR, 2, { ":": _States.MINUTE }),
	[_States.MINUTE]: new _TimeParserState(_States.MINUTE, 2, {
		":": _States.SECONDS,
		"+": _States.OFFSET_POSITIVE,
		"-": _States.OFFSET_NEGATIVE,
		Z: _States.OFFSET_ZULU
	}),
	[_States.SECONDS]: new _TimeParserState(_States.SECONDS, 2, {
		".": _States.FRACTIONAL_SECONDS,
		"+": _States.OFFSET_POSITIVE,
		"-": _States.OFFSET_NEGATIVE,
		Z: _States.OFFSET_ZULU
	}),
	[_States.FRACTIONAL_SECONDS]: new _TimeParserState(_States.FRACTIONAL_SECONDS, null, {
		"+": _States.OFFSET_POSITIVE,
		"-": _States.OFFSET_NEGATIVE,
		Z: _States.OFFSET_ZULU
	}),
	[_States.OFFSET_POSITIVE]: new _TimeParserState(_States.OFFSET_POSITIVE, 2, { ":": _States.OFFSET_MINUTES }),
	[_States.OFFSET_NEGATIVE]: new _TimeParserState(_States.OFFSET_NEGATIVE, 2, { ":": _States.OFFSET_MINUTES }),
	[_States.OFFSET_MINUTES]: new _TimeParserState(_States.OFFSET_MINUTES, 2),
	[_States.OFFSET_ZULU]: new _TimeParserState(_States.OFFSET_ZULU, 0),
	[_States.OFFSET_UNKNOWN]: new _TimeParserState(_States.OFFSET_UNKNOWN, 0)
};
// node_modules/ion-js/dist/es6/es6/IonType.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var IonType = class {
	constructor(binaryTypeId, name, isScalar, isLob, isNumeric, isContainer) {
		this.binaryTypeId = binaryTypeId;
		this.name = name;
		this.isScalar = isScalar;
		this.isLob = isLob;
		this.isNumeric = isNumeric;
		this.isContainer = isContainer;
	}
};
// node_modules/ion-js/dist/es6/es6/IonTypes.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
const IonTypes = {
	NULL: new IonType(0, "null", true, false, false, false),
	BOOL: new IonType(1, "bool", true, false, false, false),
	INT: new IonType(2, "int", true, false, true, false),
	FLOAT: new IonType(4, "float", true, false, true, false),
	DECIMAL: new IonType(5, "decimal", true, false, false, false),
	TIMESTAMP: new IonType(6, "timestamp", true, false, false, false),
	SYMBOL: new IonType(7, "symbol", true, false, false, false),
	STRING: new IonType(8, "string", true, false, false, false),
	CLOB: new IonType(9, "clob", true, true, false, false),
	BLOB: new IonType(10, "blob", true, true, false, false),
	LIST: new IonType(11, "list", false, false, false, true),
	SEXP: new IonType(12, "sexp", false, false, false, true),
	STRUCT: new IonType(13, "struct", false, false, false, true)
};
// node_modules/ion-js/dist/es6/es6/IonUnicode.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
const JS_DECODER_MAX_BYTES = 512;
let textDecoder;
if (typeof TextDecoder !== "undefined") textDecoder = new TextDecoder("utf8", { fatal: true });
else textDecoder = null;
function encodeUtf8(s) {
	let i = 0, c;
	const bytes = new Uint8Array(s.length * 4);
	for (let ci = 0; ci < s.length; ci++) {
		c = s.charCodeAt(ci);
		if (c < 128) {
			bytes[i++] = c;
			continue;
		}
		if (c < 2048) bytes[i++] = c >> 6 | 192;
		else {
			if (c > 55295 && c < 56320) {
				if (++ci >= s.length) throw new Error("UTF-8 encode: incomplete surrogate pair");
				const c2 = s.charCodeAt(ci);
				if (c2 < 56320 || c2 > 57343) throw new Error("UTF-8 encode: second surrogate character 0x" + c2.toString(16) + " at index " + ci + " out of range");
				c = 65536 + ((c & 1023) << 10) + (c2 & 1023);
				bytes[i++] = c >> 18 | 240;
				bytes[i++] = c >> 12 & 63 | 128;
			} else bytes[i++] = c >> 12 | 224;
			bytes[i++] = c >> 6 & 63 | 128;
		}
		bytes[i++] = c & 63 | 128;
	}
	return bytes.subarray(0, i);
}
function decodeUtf8(bytes) {
	if (bytes.length > JS_DECODER_MAX_BYTES && textDecoder != null) return textDecoder.decode(bytes);
	let i = 0, s = "", c;
	while (i < bytes.length) {
		c = bytes[i++];
		if (c > 127) {
			if (c > 191 && c < 224) {
				if (i >= bytes.length) throw new Error("UTF-8 decode: incomplete 2-byte sequence");
				c = (c & 31) << 6 | bytes[i++] & 63;
			} else if (c > 223 && c < 240) {
				if (i + 1 >= bytes.length) throw new Error("UTF-8 decode: incomplete 3-byte sequence");
				c = (c & 15) << 12 | (bytes[i++] & 63) << 6 | bytes[i++] & 63;
			} else if (c > 239 && c < 248) {
				if (i + 2 >= bytes.length) throw new Error("UTF-8 decode: incomplete 4-byte sequence");
				c = (c & 7) << 18 | (bytes[i++] & 63) << 12 | (bytes[i++] & 63) << 6 | bytes[i++] & 63;
			} else throw new Error("UTF-8 decode: unknown multibyte start 0x" + c.toString(16) + " at index " + (i - 1));
		}
		if (c <= 65535) s += String.fromCharCode(c);
		else if (c <= 1114111) {
			c -= 65536;
			s += String.fromCharCode(c >> 10 | 55296);
			s += String.fromCharCode(c & 1023 | 56320);
		} else throw new Error("UTF-8 decode: code point 0x" + c.toString(16) + " exceeds UTF-16 reach");
	}
	return s;
}
// node_modules/ion-js/dist/es6/es6/SignAndMagnitudeInt.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var SignAndMagnitudeInt = class SignAndMagnitudeInt {
	constructor(_magnitude, _isNegative = _magnitude < 0n) {
		this._magnitude = _magnitude;
		this._isNegative = _isNegative;
	}
	get magnitude() {
		return this._magnitude;
	}
	get isNegative() {
		return this._isNegative;
	}
	static fromNumber(value) {
		const isNegative = value < 0 || Object.is(value, -0);
		const magnitude = BigInt(Math.abs(value));
		return new SignAndMagnitudeInt(magnitude, isNegative);
	}
	equals(other) {
		return this._magnitude === other._magnitude && this._isNegative === other._isNegative;
	}
};
// node_modules/ion-js/dist/es6/es6/IonParserBinaryRaw.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
const EOF$3 = -1;
const TB_DATAGRAM = 20;
function get_ion_type$2(rt) {
	switch (rt) {
		case 0: return IonTypes.NULL;
		case 1: return IonTypes.BOOL;
		case 2: return IonTypes.INT;
		case 3: return IonTypes.INT;
		case 4: return IonTypes.FLOAT;
		case 5: return IonTypes.DECIMAL;
		case 6: return IonTypes.TIMESTAMP;
		case 7: return IonTypes.SYMBOL;
		case 8: return IonTypes.STRING;
		case 9: return IonTypes.CLOB;
		case 10: return IonTypes.BLOB;
		case 12: return IonTypes.SEXP;
		case 11: return IonTypes.LIST;
		case 13: return IonTypes.STRUCT;
		default: throw new Error("Unrecognized type code " + rt);
	}
}
const VINT_SHIFT = 7;
const VINT_MASK = 127;
const VINT_FLAG = 128;
function high_nibble(tb) {
	return tb >> 4 & 15;
}
function low_nibble(tb) {
	return tb & 15;
}
const empty_array = [];
const ivm_sid = IVM.sid;
const ivm_image_1 = IVM.binary[1];
const ivm_image_2 = IVM.binary[2];
const ivm_image_3 = IVM.binary[3];
var EncodingContainer = class {
	constructor(type, length) {
		this.type = type;
		this.length = length;
	}
};
var ParserBinaryRaw = class ParserBinaryRaw {
	constructor(source) {
		this._raw_type = EOF$3;
		this._len = -1;
		this._curr = void 0;
		this._null = false;
		this._fid = null;
		this._as = -1;
		this._ae = -1;
		this._a = [];
		this._ts = [new EncodingContainer(TB_DATAGRAM, 0)];
		this._in_struct = false;
		this._in = source;
	}
	static _readFloatFrom(input, numberOfBytes) {
		let tempBuf;
		switch (numberOfBytes) {
			case 0: return 0;
			case 4:
				tempBuf = new DataView(input.chunk(4).buffer);
				return tempBuf.getFloat32(0, false);
			case 8:
				tempBuf = new DataView(input.chunk(8).buffer);
				return tempBuf.getFloat64(0, false);
			case 15: return null;
			default: throw new Error("Illegal float length: " + numberOfBytes);
		}
	}
	static _readVarUnsignedIntFrom(input) {
		let numberOfBits = 0;
		let byte;
		let magnitude = 0;
		while (true) {
			byte = input.next();
			magnitude = magnitude << 7 | byte & 127;
			numberOfBits += 7;
			if (byte & 128) break;
		}
		if (numberOfBits > 31) throw new Error("VarUInt values larger than 31 bits must be read using SignAndMagnitudeInt.");
		return magnitude;
	}
	static _readVarSignedIntFrom(input) {
		let v = input.next(), byte;
		const isNegative = v & 64;
		let stopBit = v & 128;
		v &= 63;
		let bits = 6;
		while (!stopBit) {
			byte = input.next();
			stopBit = byte & 128;
			byte &= 127;
			v <<= 7;
			v |= byte;
			bits += 7;
		}
		if (bits > 32) throw new Error("VarInt values larger than 32 bits must be read using SignAndMagnitudeInt");
		return isNegative ? -v : v;
	}
	static _readSignedIntFrom(input, numberOfBytes) {
		if (numberOfBytes == 0) return new SignAndMagnitudeInt(0n);
		const bytes = input.view(numberOfBytes);
		const isNegative = (bytes[0] & 128) == 128;
		const numbers = Array.prototype.slice.call(bytes);
		numbers[0] = bytes[0] & 127;
		return new SignAndMagnitudeInt(BigIntSerde.fromUnsignedBytes(numbers), isNegative);
	}
	static _readUnsignedIntAsBigIntFrom(input, numberOfBytes) {
		return BigIntSerde.fromUnsignedBytes(Array.prototype.slice.call(input.view(numberOfBytes)));
	}
	static _readUnsignedIntAsNumberFrom(input, numberOfBytes) {
		let value = 0;
		let bytesRead = 0;
		const bytesAvailable = input.getRemaining();
		let byte;
		if (numberOfBytes < 1) return 0;
		else if (numberOfBytes > 6) throw new Error(`Attempted to read a ${numberOfBytes}-byte unsigned integer, which is too large for a to be stored in a number without losing precision.`);
		if (bytesAvailable < numberOfBytes) throw new Error(`Attempted to read a ${numberOfBytes}-byte unsigned integer, but only ${bytesAvailable} bytes were available.`);
		while (bytesRead < numberOfBytes) {
			byte = input.next();
			bytesRead++;
			if (numberOfBytes < 4) value <<= 8;
			else value *= 256;
			value = value + byte;
		}
		return value;
	}
	static readDecimalValueFrom(input, numberOfBytes) {
		const initialPosition = input.position();
		const exponent = ParserBinaryRaw._readVarSignedIntFrom(input);
		const numberOfCoefficientBytes = numberOfBytes - (input.position() - initialPosition);
		const signedInt = ParserBinaryRaw._readSignedIntFrom(input, numberOfCoefficientBytes);
		const isNegative = signedInt.isNegative;
		const coefficient = isNegative ? -signedInt.magnitude : signedInt.magnitude;
		return Decimal._fromBigIntCoefficient(isNegative, coefficient, exponent);
	}
	source() {
		return this._in;
	}
	next() {
		if (this._curr === void 0 && this._len > 0) this._in.skip(this._len);
		this.clear_value();
		if (this._in_struct) this._fid = this.readVarUnsignedInt();
		return this.load_next();
	}
	stepIn() {
		let len, ts;
		const t = this;
		switch (t._raw_type) {
			case 13:
			case 11:
			case 12: break;
			default: throw new Error("you can only 'stepIn' to a container");
		}
		len = t._in.getRemaining() - t._len;
		ts = new EncodingContainer(t._raw_type, len);
		t._ts.push(ts);
		t._in_struct = t._raw_type === 13;
		t._in.setRemaining(t._len);
		t.clear_value();
	}
	stepOut() {
		let parent_type, ts, l, r;
		const t = this;
		if (t._ts.length < 2) throw new Error("Cannot stepOut any further, already at top level");
		ts = t._ts.pop();
		l = ts.length;
		parent_type = t._ts[t._ts.length - 1].type;
		t._in_struct = parent_type === 13;
		t.clear_value();
		r = t._in.getRemaining();
		t._in.skip(r);
		t._in.setRemaining(l);
	}
	isNull() {
		return this._null;
	}
	depth() {
		return this._ts.length - 1;
	}
	getFieldId() {
		return this._fid;
	}
	hasAnnotations() {
		return this._as >= 0;
	}
	getAnnotations() {
		const t = this;
		if (t._a === void 0 || t._a.length === 0) t.load_annotation_values();
		return t._a;
	}
	getAnnotation(index) {
		const t = this;
		if (t._a === void 0 || t._a.length === 0) t.load_annotation_values();
		return t._a[index];
	}
	ionType() {
		return get_ion_type$2(this._raw_type);
	}
	_getSid() {
		this.load_value();
		if (this._raw_type == 7) return this._curr === void 0 || this._curr === null ? null : this._curr;
		return null;
	}
	byteValue() {
		return this.uInt8ArrayValue();
	}
	uInt8ArrayValue() {
		switch (this._raw_type) {
			case 0: return null;
			case 9:
			case 10:
				if (this.isNull()) return null;
				this.load_value();
				return this._curr;
			default: throw new Error("Current value is not a blob or clob.");
		}
	}
	booleanValue() {
		switch (this._raw_type) {
			case 0: return null;
			case 1:
				if (this.isNull()) return null;
				return this._curr;
		}
		throw new Error("Current value is not a Boolean.");
	}
	decimalValue() {
		switch (this._raw_type) {
			case 0: return null;
			case 5:
				if (this.isNull()) return null;
				this.load_value();
				return this._curr;
		}
		throw new Error("Current value is not a decimal.");
	}
	bigIntValue() {
		switch (this._raw_type) {
			case 0: return null;
			case 2:
			case 3:
				if (this.isNull()) return null;
				this.load_value();
				if (!(typeof this._curr === "bigint")) {
					const num = this._curr;
					return BigInt(num);
				}
				return this._curr;
			default: throw new Error("bigIntValue() was called when the current value was not an int.");
		}
	}
	numberValue() {
		switch (this._raw_type) {
			case 0: return null;
			case 2:
			case 3:
				if (this.isNull()) return null;
				this.load_value();
				if (typeof this._curr === "bigint") {
					const bigInt = this._curr;
					return Number(bigInt);
				}
				return this._curr;
			case 4:
				if (this.isNull()) return null;
				this.load_value();
				return this._curr;
			default: throw new Error("Current value is not a float or int.");
		}
	}
	stringValue() {
		switch (this._raw_type) {
			case 0: return null;
			case 8:
			case 7:
				if (this.isNull()) return null;
				this.load_value();
				return this._curr;
		}
		throw new Error("Current value is not a string or symbol.");
	}
	timestampValue() {
		switch (this._raw_type) {
			case 0: return null;
			case 6:
				if (this.isNull()) return null;
				this.load_value();
				return this._curr;
		}
		throw new Error("Current value is not a timestamp.");
	}
	read_binary_float() {
		return ParserBinaryRaw._readFloatFrom(this._in, this._len);
	}
	readVarUnsignedInt() {
		return ParserBinaryRaw._readVarUnsignedIntFrom(this._in);
	}
	readVarSignedInt() {
		return ParserBinaryRaw._readVarSignedIntFrom(this._in);
	}
	readUnsignedIntAsBigInt() {
		return ParserBinaryRaw._readUnsignedIntAsBigIntFrom(this._in, this._len);
	}
	readUnsignedIntAsNumber() {
		return ParserBinaryRaw._readUnsignedIntAsNumberFrom(this._in, this._len);
	}
	read_decimal_value() {
		return ParserBinaryRaw.readDecimalValueFrom(this._in, this._len);
	}
	read_timestamp_value() {
		if (!(this._len > 0)) return null;
		let offset;
		let year;
		let month = null;
		let day = null;
		let hour = null;
		let minute = null;
		let secondInt = null;
		let fractionalSeconds = Decimal.ZERO;
		let precision = TimestampPrecision.YEAR;
		const end = this._in.position() + this._len;
		offset = this.readVarSignedInt();
		if (this._in.position() < end) year = this.readVarUnsignedInt();
		else throw new Error("Timestamps must include a year.");
		if (this._in.position() < end) {
			month = this.readVarUnsignedInt();
			precision = TimestampPrecision.MONTH;
		}
		if (this._in.position() < end) {
			day = this.readVarUnsignedInt();
			precision = TimestampPrecision.DAY;
		}
		if (this._in.position() < end) {
			hour = this.readVarUnsignedInt();
			if (this._in.position() >= end) throw new Error("Timestamps with an hour must include a minute.");
			else minute = this.readVarUnsignedInt();
			precision = TimestampPrecision.HOUR_AND_MINUTE;
		}
		if (this._in.position() < end) {
			secondInt = this.readVarUnsignedInt();
			precision = TimestampPrecision.SECONDS;
		}
		if (this._in.position() < end) {
			const exponent = this.readVarSignedInt();
			let coefficient = 0n;
			let isNegative = false;
			if (this._in.position() < end) {
				const deserializedSignedInt = ParserBinaryRaw._readSignedIntFrom(this._in, end - this._in.position());
				isNegative = deserializedSignedInt._isNegative;
				coefficient = deserializedSignedInt._magnitude;
			}
			const dec = Decimal._fromBigIntCoefficient(isNegative, coefficient, exponent);
			const [_, fractionStr] = Timestamp._splitSecondsDecimal(dec);
			fractionalSeconds = Decimal.parse(secondInt + "." + fractionStr);
		}
		let msSinceEpoch = Date.UTC(year, month ? month - 1 : 0, day ? day : 1, hour ? hour : 0, minute ? minute : 0, secondInt ? secondInt : 0, 0);
		msSinceEpoch = Timestamp._adjustMsSinceEpochIfNeeded(year, msSinceEpoch);
		const date = new Date(msSinceEpoch);
		return Timestamp._valueOf(date, offset, fractionalSeconds, precision);
	}
	read_string_value() {
		return decodeUtf8(this._in.chunk(this._len));
	}
	clear_value() {
		this._raw_type = EOF$3;
		this._curr = void 0;
		this._a = empty_array;
		this._as = -1;
		this._null = false;
		this._fid = null;
		this._len = -1;
	}
	load_length(tb) {
		const t = this;
		t._len = low_nibble(tb);
		switch (t._len) {
			case 1:
				if (high_nibble(tb) === 13) t._len = this.readVarUnsignedInt();
				t._null = false;
				break;
			case 14:
				t._null = false;
				t._len = this.readVarUnsignedInt();
				break;
			case 15:
				t._null = true;
				t._len = 0;
				break;
			default: t._null = false;
		}
	}
	load_next() {
		const t = this;
		let rt, tb;
		t._as = -1;
		if (t._in.is_empty()) {
			t.clear_value();
			return;
		}
		tb = t._in.next();
		rt = high_nibble(tb);
		t.load_length(tb);
		if (rt === 14) {
			if (t._len < 1 && t.depth() === 0) rt = t.load_ivm();
			else rt = t.load_annotations();
		}
		switch (rt) {
			case 0:
				t._null = true;
				break;
			case 1: if (t._len === 0 || t._len === 1) {
				t._curr = t._len === 1;
				t._len = 0;
			}
		}
		t._raw_type = rt;
		return rt;
	}
	load_annotations() {
		const t = this;
		let tb, type_, annotation_len;
		if (t._len < 1 && t.depth() === 0) type_ = t.load_ivm();
		else {
			annotation_len = this.readVarUnsignedInt();
			t._as = t._in.position();
			t._in.skip(annotation_len);
			t._ae = t._in.position();
			tb = t._in.next();
			t.load_length(tb);
			type_ = high_nibble(tb);
		}
		return type_;
	}
	load_ivm() {
		const t = this;
		const span = t._in;
		if (span.next() !== ivm_image_1) throw new Error("invalid binary Ion at " + span.position());
		if (span.next() !== ivm_image_2) throw new Error("invalid binary Ion at " + span.position());
		if (span.next() !== ivm_image_3) throw new Error("invalid binary Ion at " + span.position());
		t._curr = ivm_sid;
		t._len = 0;
		return 7;
	}
	load_annotation_values() {
		const t = this;
		let a, b, pos, limit, arr;
		if ((pos = t._as) < 0) return;
		arr = [];
		limit = t._ae;
		a = 0;
		while (pos < limit) {
			b = t._in.valueAt(pos);
			pos++;
			a = a << VINT_SHIFT | b & VINT_MASK;
			if ((b & VINT_FLAG) !== 0) {
				if (a === 0) throw new Error("Symbol ID zero is unsupported.");
				arr.push(a);
				a = 0;
			}
		}
		t._a = arr;
	}
	_readIntegerMagnitude() {
		if (this._len === 0) return 0n;
		if (this._len < 6) return this.readUnsignedIntAsNumber();
		return this.readUnsignedIntAsBigInt();
	}
	load_value() {
		if (this._curr != void 0) return;
		if (this.isNull()) return;
		switch (this._raw_type) {
			case 1: break;
			case 2:
				this._curr = this._readIntegerMagnitude();
				break;
			case 3:
				let value = this._readIntegerMagnitude();
				this._curr = typeof value === "bigint" ? -value : -value;
				break;
			case 4:
				this._curr = this.read_binary_float();
				break;
			case 5:
				if (this._len === 0) this._curr = Decimal.ZERO;
				else this._curr = this.read_decimal_value();
				break;
			case 6:
				this._curr = this.read_timestamp_value();
				break;
			case 7:
				this._curr = this.readUnsignedIntAsNumber();
				break;
			case 8:
				this._curr = this.read_string_value();
				break;
			case 9:
			case 10:
				if (this.isNull()) break;
				this._curr = this._in.chunk(this._len);
				break;
			default: throw new Error("Unexpected type: " + this._raw_type);
		}
	}
};
// node_modules/ion-js/dist/es6/es6/IonSubstituteSymbolTable.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var SubstituteSymbolTable = class extends SharedSymbolTable {
	constructor(length) {
		if (length < 0) throw new Error("Cannot instantiate a SubstituteSymbolTable with a negative length. (" + length + ")");
		super("_substitute", -1, []);
		this._numberOfSymbols = length;
	}
	getSymbolText(symbolId) {
		if (symbolId < 0) throw new Error(`Index ${symbolId} is out of bounds for the SharedSymbolTable name=${this.name}, version=${this.version}`);
	}
	getSymbolId(text) {}
};
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
function load_imports(reader, catalog) {
	let import_ = getSystemSymbolTableImport();
	reader.stepIn();
	while (reader.next()) {
		reader.stepIn();
		let name = null;
		let version = 1;
		let maxId = null;
		while (reader.next()) switch (reader.fieldName()) {
			case "name":
				name = reader.stringValue();
				break;
			case "version":
				version = reader.numberValue();
				break;
			case "max_id": maxId = reader.numberValue();
		}
		if (version === null || version < 1) version = 1;
		if (name && name !== "$ion") {
			let symbolTable = catalog.getVersion(name, version);
			if (!symbolTable) {
				if (maxId === void 0) throw new Error(`No exact match found when trying to import symbol table ${name} version ${version}`);
				else symbolTable = catalog.getTable(name);
			}
			if (!symbolTable) symbolTable = new SubstituteSymbolTable(maxId);
			import_ = new Import(import_, symbolTable, maxId);
		}
		reader.stepOut();
	}
	reader.stepOut();
	return import_;
}
function load_symbols(reader) {
	const symbols = [];
	reader.stepIn();
	while (reader.next()) symbols.push(reader.stringValue());
	reader.stepOut();
	return symbols;
}
function makeSymbolTable(catalog, reader, currentSymbolTable) {
	let import_ = null;
	let symbols = [];
	let foundSymbols = false;
	let foundImports = false;
	let foundLstAppend = false;
	reader.stepIn();
	while (reader.next()) switch (reader.fieldName()) {
		case "imports":
			if (foundImports) throw new Error("Multiple import fields found.");
			let ion_type = reader.type();
			if (ion_type === IonTypes.SYMBOL && reader.stringValue() === "$ion_symbol_table") {
				import_ = currentSymbolTable.import;
				let symbols_ = symbols;
				symbols = currentSymbolTable.symbols;
				symbols.push(...symbols_);
				foundLstAppend = true;
			} else if (ion_type === IonTypes.LIST) import_ = load_imports(reader, catalog);
			else throw new Error(`Expected import field name to be a list or symbol found ${ion_type}`);
			foundImports = true;
			break;
		case "symbols":
			if (foundSymbols) throw new Error("Multiple symbol fields found.");
			if (foundLstAppend) symbols.push(...load_symbols(reader));
			else symbols = load_symbols(reader);
			foundSymbols = true;
	}
	reader.stepOut();
	return new LocalSymbolTable(import_, symbols);
}
// node_modules/ion-js/dist/es6/es6/IonBinaryReader.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
const BOC = -2;
const EOF$2 = -1;
const TB_NULL = 0;
const TB_BOOL = 1;
const TB_INT = 2;
const TB_NEG_INT = 3;
const TB_FLOAT = 4;
const TB_DECIMAL = 5;
const TB_TIMESTAMP = 6;
const TB_SYMBOL = 7;
const TB_STRING = 8;
const TB_CLOB = 9;
const TB_BLOB = 10;
const TB_LIST = 11;
const TB_SEXP = 12;
const TB_STRUCT = 13;
function get_ion_type$1(t) {
	switch (t) {
		case TB_NULL: return IonTypes.NULL;
		case TB_BOOL: return IonTypes.BOOL;
		case TB_INT: return IonTypes.INT;
		case TB_NEG_INT: return IonTypes.INT;
		case TB_FLOAT: return IonTypes.FLOAT;
		case TB_DECIMAL: return IonTypes.DECIMAL;
		case TB_TIMESTAMP: return IonTypes.TIMESTAMP;
		case TB_SYMBOL: return IonTypes.SYMBOL;
		case TB_STRING: return IonTypes.STRING;
		case TB_CLOB: return IonTypes.CLOB;
		case TB_BLOB: return IonTypes.BLOB;
		case TB_LIST: return IonTypes.LIST;
		case TB_SEXP: return IonTypes.SEXP;
		case TB_STRUCT: return IonTypes.STRUCT;
		default: return null;
	}
}
var BinaryReader = class {
	constructor(source, catalog) {
		this._annotations = null;
		this._parser = new ParserBinaryRaw(source);
		this._cat = catalog ? catalog : new Catalog();
		this._symtab = defaultLocalSymbolTable();
		this._raw_type = BOC;
	}
	position() {
		return this._parser.source().position();
	}
	next() {
		this._annotations = null;
		if (this._raw_type === EOF$2) return null;
		for (this._raw_type = this._parser.next(); this.depth() === 0; this._raw_type = this._parser.next()) if (this._raw_type === TB_SYMBOL) {
			if (this._parser._getSid() !== IVM.sid) break;
			this._symtab = defaultLocalSymbolTable();
		} else if (this._raw_type === TB_STRUCT) {
			if (!this._parser.hasAnnotations()) break;
			if (this._parser.getAnnotation(0) !== 3) break;
			this._symtab = makeSymbolTable(this._cat, this, this._symtab);
		} else break;
		return get_ion_type$1(this._raw_type);
	}
	stepIn() {
		if (!get_ion_type$1(this._raw_type).isContainer) throw new Error("Can't step in to a scalar value");
		this._parser.stepIn();
		this._raw_type = BOC;
	}
	stepOut() {
		this._parser.stepOut();
		this._raw_type = BOC;
	}
	type() {
		return get_ion_type$1(this._raw_type);
	}
	depth() {
		return this._parser.depth();
	}
	fieldName() {
		return this.getSymbolString(this._parser.getFieldId());
	}
	hasAnnotations() {
		return this._parser.hasAnnotations();
	}
	annotations() {
		this._loadAnnotations();
		return this._annotations !== null ? this._annotations : [];
	}
	getAnnotation(index) {
		this._loadAnnotations();
		return this._annotations[index];
	}
	isNull() {
		return this._raw_type === TB_NULL || this._parser.isNull();
	}
	uInt8ArrayValue() {
		return this._parser.uInt8ArrayValue();
	}
	booleanValue() {
		return this._parser.booleanValue();
	}
	decimalValue() {
		return this._parser.decimalValue();
	}
	bigIntValue() {
		return this._parser.bigIntValue();
	}
	intSize() {
		if (isSafeInteger(this.bigIntValue())) return IntSize_default.Number;
		return IntSize_default.BigInt;
	}
	numberValue() {
		return this._parser.numberValue();
	}
	stringValue() {
		const t = this;
		const p = t._parser;
		switch (get_ion_type$1(t._raw_type)) {
			case IonTypes.NULL: return null;
			case IonTypes.STRING:
				if (this.isNull()) return null;
				return p.stringValue();
			case IonTypes.SYMBOL:
				if (this.isNull()) return null;
				const sid = p._getSid();
				if (sid !== null) return this.getSymbolString(sid);
		}
		throw new Error("Current value is not a string or symbol.");
	}
	timestampValue() {
		return this._parser.timestampValue();
	}
	value() {
		const type = this.type();
		if (type && type.isContainer) {
			if (this.isNull()) return null;
			throw new Error("Unable to provide a value for " + type.name + " containers.");
		}
		switch (type) {
			case IonTypes.NULL: return null;
			case IonTypes.BLOB:
			case IonTypes.CLOB: return this.uInt8ArrayValue();
			case IonTypes.BOOL: return this.booleanValue();
			case IonTypes.DECIMAL: return this.decimalValue();
			case IonTypes.INT: return this.bigIntValue();
			case IonTypes.FLOAT: return this.numberValue();
			case IonTypes.STRING:
			case IonTypes.SYMBOL: return this.stringValue();
			case IonTypes.TIMESTAMP: return this.timestampValue();
			default: throw new Error("There is no current value.");
		}
	}
	_loadAnnotations() {
		if (this._annotations === null) {
			this._annotations = [];
			this._parser.getAnnotations().forEach((id) => {
				this._annotations.push(this.getSymbolString(id));
			});
		}
	}
	getSymbolString(symbolId) {
		let s = null;
		if (symbolId === null) return null;
		if (symbolId > 0) {
			s = this._symtab.getSymbolText(symbolId);
			if (s === void 0) throw new Error("symbol is unresolvable");
		} else if (symbolId === 0) throw new Error("Symbol ID zero is unsupported");
		else if (symbolId < 0) throw new Error("Negative symbol ID: " + symbolId + " is illegal.");
		return s;
	}
};
// node_modules/ion-js/dist/es6/es6/AbstractWriter.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var AbstractWriter = class {
	constructor() {
		this._annotations = [];
	}
	addAnnotation(annotation) {
		if (!this._isString(annotation)) throw new Error("Annotation must be of type string.");
		this._annotations.push(annotation);
	}
	setAnnotations(annotations) {
		if (annotations === void 0 || annotations === null) throw new Error("Annotations were undefined or null.");
		else if (!this._validateAnnotations(annotations)) throw new Error("Annotations must be of type string[].");
		else this._annotations = annotations;
	}
	writeValues(reader) {
		this._writeValues(reader);
	}
	writeValue(reader) {
		this._writeValue(reader);
	}
	_clearAnnotations() {
		this._annotations = [];
	}
	_writeValues(reader) {
		let type = reader.type();
		if (type === null) type = reader.next();
		while (type !== null) {
			this._writeValue(reader);
			type = reader.next();
		}
	}
	_writeValue(reader) {
		const type = reader.type();
		if (type === null) return;
		if (this._isInStruct()) {
			const fieldName = reader.fieldName();
			if (fieldName === null) throw new Error("Cannot call writeValue() when the Writer is in a Struct but the Reader is not.");
			this.writeFieldName(fieldName);
		}
		this.setAnnotations(reader.annotations());
		if (reader.isNull()) {
			this.writeNull(type);
			return;
		}
		switch (type) {
			case IonTypes.BOOL:
				this.writeBoolean(reader.booleanValue());
				break;
			case IonTypes.INT:
				this.writeInt(reader.bigIntValue());
				break;
			case IonTypes.FLOAT:
				this.writeFloat64(reader.numberValue());
				break;
			case IonTypes.DECIMAL:
				this.writeDecimal(reader.decimalValue());
				break;
			case IonTypes.TIMESTAMP:
				this.writeTimestamp(reader.timestampValue());
				break;
			case IonTypes.SYMBOL:
				this.writeSymbol(reader.stringValue());
				break;
			case IonTypes.STRING:
				this.writeString(reader.stringValue());
				break;
			case IonTypes.CLOB:
				this.writeClob(reader.uInt8ArrayValue());
				break;
			case IonTypes.BLOB:
				this.writeBlob(reader.uInt8ArrayValue());
				break;
			case IonTypes.LIST:
				this.stepIn(IonTypes.LIST);
				break;
			case IonTypes.SEXP:
				this.stepIn(IonTypes.SEXP);
				break;
			case IonTypes.STRUCT:
				this.stepIn(IonTypes.STRUCT);
				break;
			default: throw new Error("Unrecognized type " + (type !== null ? type.name : type));
		}
		if (type.isContainer) {
			reader.stepIn();
			this._writeValues(reader);
			this.stepOut();
			reader.stepOut();
		}
	}
	_validateAnnotations(input) {
		if (!Array.isArray(input)) return false;
		for (let i = 0; i < input.length; i++) if (!this._isString(input[i])) return false;
		return true;
	}
	_isString(input) {
		return typeof input === "string";
	}
};
// node_modules/ion-js/dist/es6/es6/IonLowLevelBinaryWriter.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var LowLevelBinaryWriter = class LowLevelBinaryWriter {
	constructor(writeable) {
		this.writeable = writeable;
	}
	static getSignedIntSize(value) {
		if (value === 0) return 1;
		const numberOfBits = Math.ceil(Math.log2(Math.abs(value) + 1)) + 1;
		return Math.ceil(numberOfBits / 8);
	}
	static getUnsignedIntSize(value) {
		if (typeof value === "bigint") return BigIntSerde.getUnsignedIntSizeInBytes(value);
		if (value === 0) return 1;
		const numberOfBits = Math.floor(Math.log2(value)) + 1;
		return Math.ceil(numberOfBits / 8);
	}
	static getVariableLengthSignedIntSize(value) {
		const absoluteValue = Math.abs(value);
		if (absoluteValue === 0) return 1;
		const valueBits = Math.floor(Math.log2(absoluteValue)) + 1;
		const trailingStopBits = Math.floor(valueBits / 7);
		return Math.ceil((valueBits + trailingStopBits + 1 + 1) / 8);
	}
	static getVariableLengthUnsignedIntSize(value) {
		if (value === 0) return 1;
		const valueBits = Math.floor(Math.log2(value)) + 1;
		const stopBits = Math.ceil(valueBits / 7);
		return Math.ceil((valueBits + stopBits) / 8);
	}
	writeSignedInt(originalValue) {
		const length = LowLevelBinaryWriter.getSignedIntSize(originalValue);
		let value = Math.abs(originalValue);
		const tempBuf = new Uint8Array(length);
		let i = tempBuf.length;
		while (value >= 128) {
			tempBuf[--i] = value & 255;
			value >>>= 8;
		}
		tempBuf[--i] = value & 255;
		if (1 / originalValue < 0) tempBuf[0] |= 128;
		this.writeable.writeBytes(tempBuf);
	}
	writeUnsignedInt(originalValue) {
		if (typeof originalValue === "bigint") {
			const encodedBytes = BigIntSerde.toUnsignedIntBytes(originalValue);
			this.writeable.writeBytes(encodedBytes);
			return;
		}
		const length = LowLevelBinaryWriter.getUnsignedIntSize(originalValue);
		const tempBuf = new Uint8Array(length);
		let value = originalValue;
		let i = tempBuf.length;
		while (value > 0) {
			tempBuf[--i] = value % 256;
			value = Math.trunc(value / 256);
		}
		this.writeable.writeBytes(tempBuf);
	}
	writeVariableLengthSignedInt(originalValue) {
		const tempBuf = new Uint8Array(LowLevelBinaryWriter.getVariableLengthSignedIntSize(originalValue));
		let value = Math.abs(originalValue);
		let i = tempBuf.length - 1;
		while (value >= 64) {
			tempBuf[i--] = value & 127;
			value >>>= 7;
		}
		tempBuf[i] = value;
		if (1 / originalValue < 0) tempBuf[i] |= 64;
		tempBuf[tempBuf.length - 1] |= 128;
		this.writeable.writeBytes(tempBuf);
	}
	writeVariableLengthUnsignedInt(originalValue) {
		const tempBuf = new Uint8Array(LowLevelBinaryWriter.getVariableLengthUnsignedIntSize(originalValue));
		let value = originalValue;
		let i = tempBuf.length;
		tempBuf[--i] = value & 127 | 128;
		value >>>= 7;
		while (value > 0) {
			tempBuf[--i] = value & 127;
			value >>>= 7;
		}
		this.writeable.writeBytes(tempBuf);
	}
	writeByte(byte) {
		this.writeable.writeByte(byte);
	}
	writeBytes(bytes) {
		this.writeable.writeBytes(bytes);
	}
	getBytes() {
		return this.writeable.getBytes();
	}
};
// node_modules/ion-js/dist/es6/es6/IonWriteable.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var Writeable = class {
	constructor(bufferSize) {
		this.bufferSize = bufferSize ? bufferSize : 4096;
		this.buffers = [new Uint8Array(this.bufferSize)];
		this.index = 0;
		this.clean = false;
	}
	get currentBuffer() {
		return this.buffers[this.buffers.length - 1];
	}
	get totalSize() {
		let size = 0;
		for (let i = 0; i < this.buffers.length - 1; i++) size += this.buffers[i].length;
		return size + this.index;
	}
	writeByte(byte) {
		this.clean = false;
		this.currentBuffer[this.index] = byte;
		this.index++;
		if (this.index === this.bufferSize) {
			this.buffers.push(new Uint8Array(this.bufferSize));
			this.index = 0;
		}
	}
	writeBytes(buf, offset, length) {
		if (offset === void 0) offset = 0;
		const writeLength = length !== void 0 ? Math.min(buf.length - offset, length) : buf.length - offset;
		if (writeLength < this.currentBuffer.length - this.index - 1) {
			this.currentBuffer.set(buf.subarray(offset, offset + writeLength), this.index);
			this.index += writeLength;
		} else {
			this.buffers[this.buffers.length - 1] = this.currentBuffer.slice(0, this.index);
			this.buffers.push(buf.subarray(offset, length));
			this.buffers.push(new Uint8Array(this.bufferSize));
			this.clean = false;
			this.index = 0;
		}
	}
	getBytes() {
		if (this.clean) return this.buffers[0];
		const buffer = new Uint8Array(this.totalSize);
		let tempLength = 0;
		for (let i = 0; i < this.buffers.length - 1; i++) {
			buffer.set(this.buffers[i], tempLength);
			tempLength += this.buffers[i].length;
		}
		buffer.set(this.currentBuffer.subarray(0, this.index), tempLength);
		this.buffers = [buffer, new Uint8Array(this.bufferSize)];
		this.index = 0;
		this.clean = true;
		return buffer;
	}
};
// node_modules/ion-js/dist/es6/es6/IonBinaryWriter.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
const MAJOR_VERSION = 1;
const MINOR_VERSION = 0;
const MAX_VALUE_LENGTH = 14;
const MAX_VALUE_LENGTH_FLAG = 14;
const NULL_VALUE_FLAG = 15;
const TYPE_DESCRIPTOR_LENGTH = 1;
const EMPTY_UINT8ARRAY = new Uint8Array();
var States;
(function(States) {
	States[States["VALUE"] = 0] = "VALUE";
	States[States["STRUCT_FIELD"] = 1] = "STRUCT_FIELD";
	States[States["STRUCT_VALUE"] = 2] = "STRUCT_VALUE";
	States[States["CLOSED"] = 3] = "CLOSED";
})(States || (States = {}));
var TypeCodes;
(function(TypeCodes) {
	TypeCodes[TypeCodes["NULL"] = 0] = "NULL";
	TypeCodes[TypeCodes["BOOL"] = 1] = "BOOL";
	TypeCodes[TypeCodes["POSITIVE_INT"] = 2] = "POSITIVE_INT";
	TypeCodes[TypeCodes["NEGATIVE_INT"] = 3] = "NEGATIVE_INT";
	TypeCodes[TypeCodes["FLOAT"] = 4] = "FLOAT";
	TypeCodes[TypeCodes["DECIMAL"] = 5] = "DECIMAL";
	TypeCodes[TypeCodes["TIMESTAMP"] = 6] = "TIMESTAMP";
	TypeCodes[TypeCodes["SYMBOL"] = 7] = "SYMBOL";
	TypeCodes[TypeCodes["STRING"] = 8] = "STRING";
	TypeCodes[TypeCodes["CLOB"] = 9] = "CLOB";
	TypeCodes[TypeCodes["BLOB"] = 10] = "BLOB";
	TypeCodes[TypeCodes["LIST"] = 11] = "LIST";
	TypeCodes[TypeCodes["SEXP"] = 12] = "SEXP";
	TypeCodes[TypeCodes["STRUCT"] = 13] = "STRUCT";
	TypeCodes[TypeCodes["ANNOTATION"] = 14] = "ANNOTATION";
})(TypeCodes || (TypeCodes = {}));
var BinaryWriter = class extends AbstractWriter {
	constructor(symbolTable, writeable) {
		super();
		this.datagram = [];
		this.containers = [];
		this.state = States.VALUE;
		this.symbolTable = symbolTable;
		this.writer = new LowLevelBinaryWriter(writeable);
	}
	getBytes() {
		return this.writer.getBytes();
	}
	writeBlob(value) {
		_assertDefined(value);
		this.checkWriteValue();
		if (value === null) {
			this.writeNull(IonTypes.BLOB);
			return;
		}
		this.addNode(new BytesNode(this.writer, this.getCurrentContainer(), IonTypes.BLOB, this.encodeAnnotations(this._annotations), value));
	}
	writeBoolean(value) {
		_assertDefined(value);
		this.checkWriteValue();
		if (value === null) {
			this.writeNull(IonTypes.BOOL);
			return;
		}
		this.addNode(new BooleanNode(this.writer, this.getCurrentContainer(), this.encodeAnnotations(this._annotations), value));
	}
	writeClob(value) {
		_assertDefined(value);
		this.checkWriteValue();
		if (value === null) {
			this.writeNull(IonTypes.CLOB);
			return;
		}
		this.addNode(new BytesNode(this.writer, this.getCurrentContainer(), IonTypes.CLOB, this.encodeAnnotations(this._annotations), value));
	}
	writeDecimal(value) {
		_assertDefined(value);
		this.checkWriteValue();
		if (value === null) {
			this.writeNull(IonTypes.DECIMAL);
			return;
		}
		const exponent = value.getExponent();
		const coefficient = value.getCoefficient();
		if (coefficient === 0n && !value.isNegative() && exponent === 0 && _sign(exponent) === 1) {
			this.addNode(new BytesNode(this.writer, this.getCurrentContainer(), IonTypes.DECIMAL, this.encodeAnnotations(this._annotations), new Uint8Array(0)));
			return;
		}
		const isNegative = value.isNegative();
		const writeCoefficient = isNegative || coefficient !== 0n;
		const coefficientBytes = writeCoefficient ? BigIntSerde.toSignedIntBytes(coefficient, isNegative) : EMPTY_UINT8ARRAY;
		const writer = new LowLevelBinaryWriter(new Writeable(LowLevelBinaryWriter.getVariableLengthSignedIntSize(exponent) + (writeCoefficient ? coefficientBytes.length : 0)));
		writer.writeVariableLengthSignedInt(exponent);
		if (writeCoefficient) writer.writeBytes(coefficientBytes);
		this.addNode(new BytesNode(this.writer, this.getCurrentContainer(), IonTypes.DECIMAL, this.encodeAnnotations(this._annotations), writer.getBytes()));
	}
	writeFloat32(value) {
		_assertDefined(value);
		this.checkWriteValue();
		if (value === null) {
			this.writeNull(IonTypes.FLOAT);
			return;
		}
		let bytes;
		if (Object.is(value, 0)) bytes = new Uint8Array(0);
		else {
			const buffer = new ArrayBuffer(4);
			new DataView(buffer).setFloat32(0, value, false);
			bytes = new Uint8Array(buffer);
		}
		this.addNode(new BytesNode(this.writer, this.getCurrentContainer(), IonTypes.FLOAT, this.encodeAnnotations(this._annotations), bytes));
	}
	writeFloat64(value) {
		_assertDefined(value);
		this.checkWriteValue();
		if (value === null) {
			this.writeNull(IonTypes.FLOAT);
			return;
		}
		let bytes;
		if (Object.is(value, 0)) bytes = new Uint8Array(0);
		else {
			const buffer = new ArrayBuffer(8);
			new DataView(buffer).setFloat64(0, value, false);
			bytes = new Uint8Array(buffer);
		}
		this.addNode(new BytesNode(this.writer, this.getCurrentContainer(), IonTypes.FLOAT, this.encodeAnnotations(this._annotations), bytes));
	}
	writeInt(value) {
		_assertDefined(value);
		this.checkWriteValue();
		if (value === null) {
			this.writeNull(IonTypes.INT);
			return;
		}
		this.addNode(new IntNode(this.writer, this.getCurrentContainer(), this.encodeAnnotations(this._annotations), value));
	}
	writeNull(type) {
		if (type === void 0 || type === null) type = IonTypes.NULL;
		this.checkWriteValue();
		this.addNode(new NullNode(this.writer, this.getCurrentContainer(), type, this.encodeAnnotations(this._annotations)));
	}
	writeString(value) {
		_assertDefined(value);
		this.checkWriteValue();
		if (value === null) {
			this.writeNull(IonTypes.STRING);
			return;
		}
		this.addNode(new BytesNode(this.writer, this.getCurrentContainer(), IonTypes.STRING, this.encodeAnnotations(this._annotations), encodeUtf8(value)));
	}
	writeSymbol(value) {
		_assertDefined(value);
		this.checkWriteValue();
		if (value === null) this.writeNull(IonTypes.SYMBOL);
		else {
			const symbolId = this.symbolTable.addSymbol(value);
			const writer = new LowLevelBinaryWriter(new Writeable(LowLevelBinaryWriter.getUnsignedIntSize(symbolId)));
			writer.writeUnsignedInt(symbolId);
			this.addNode(new BytesNode(this.writer, this.getCurrentContainer(), IonTypes.SYMBOL, this.encodeAnnotations(this._annotations), writer.getBytes()));
		}
	}
	writeTimestamp(value) {
		_assertDefined(value);
		this.checkWriteValue();
		if (value === null) {
			this.writeNull(IonTypes.TIMESTAMP);
			return;
		}
		const writer = new LowLevelBinaryWriter(new Writeable(12));
		writer.writeVariableLengthSignedInt(value.getLocalOffset());
		const date = value.getDate();
		writer.writeVariableLengthUnsignedInt(date.getUTCFullYear());
		if (value.getPrecision() >= TimestampPrecision.MONTH) writer.writeVariableLengthUnsignedInt(date.getUTCMonth() + 1);
		if (value.getPrecision() >= TimestampPrecision.DAY) writer.writeVariableLengthUnsignedInt(date.getUTCDate());
		if (value.getPrecision() >= TimestampPrecision.HOUR_AND_MINUTE) {
			writer.writeVariableLengthUnsignedInt(date.getUTCHours());
			writer.writeVariableLengthUnsignedInt(date.getUTCMinutes());
		}
		if (value.getPrecision() >= TimestampPrecision.SECONDS) {
			writer.writeVariableLengthUnsignedInt(value.getSecondsInt());
			const fractionalSeconds = value._getFractionalSeconds();
			if (fractionalSeconds.getExponent() !== 0) {
				writer.writeVariableLengthSignedInt(fractionalSeconds.getExponent());
				if (fractionalSeconds.getCoefficient() !== 0n) writer.writeBytes(BigIntSerde.toSignedIntBytes(fractionalSeconds.getCoefficient(), fractionalSeconds.isNegative()));
			}
		}
		this.addNode(new BytesNode(this.writer, this.getCurrentContainer(), IonTypes.TIMESTAMP, this.encodeAnnotations(this._annotations), writer.getBytes()));
	}
	stepIn(type) {
		this.checkWriteValue();
		switch (type) {
			case IonTypes.LIST:
			case IonTypes.SEXP:
				this.addNode(new SequenceNode(this.writer, this.getCurrentContainer(), type, this.encodeAnnotations(this._annotations)));
				break;
			case IonTypes.STRUCT:
				this.addNode(new StructNode(this.writer, this.getCurrentContainer(), this.encodeAnnotations(this._annotations)));
				this.state = States.STRUCT_FIELD;
				break;
			default: throw new Error("Unrecognized container type");
		}
	}
	stepOut() {
		if (this.depth() === 0) throw new Error("Not currently in a container");
		if (this.state === States.STRUCT_VALUE) throw new Error("Cannot exit a struct with a partially written field");
		this.containers.pop();
		if (this.depth() > 0) this.state = this.getCurrentContainer() instanceof StructNode ? States.STRUCT_FIELD : States.VALUE;
		else this.state = States.VALUE;
	}
	_isInStruct() {
		return this.getCurrentContainer() instanceof StructNode;
	}
	writeFieldName(fieldName) {
		_assertDefined(fieldName);
		if (this.state !== States.STRUCT_FIELD) throw new Error("Cannot write a field name outside of a struct");
		this.fieldName = this.encodeAnnotations([fieldName]);
		this.state = States.STRUCT_VALUE;
	}
	depth() {
		return this.containers.length;
	}
	close() {
		this.checkClosed();
		if (this.depth() > 0) throw new Error("Writer has one or more open containers; call stepOut() for each container prior to close()");
		this.writeIvm();
		const datagram = this.datagram;
		this.datagram = [];
		this.writeSymbolTable();
		for (const node of datagram) node.write();
		this.state = States.CLOSED;
	}
	writeIvm() {
		this.writer.writeByte(224);
		this.writer.writeByte(MAJOR_VERSION);
		this.writer.writeByte(MINOR_VERSION);
		this.writer.writeByte(234);
	}
	encodeAnnotations(annotations) {
		if (annotations.length === 0) return new Uint8Array(0);
		const writeable = new Writeable();
		const writer = new LowLevelBinaryWriter(writeable);
		for (const annotation of annotations) {
			const symbolId = this.symbolTable.addSymbol(annotation);
			writer.writeVariableLengthUnsignedInt(symbolId);
		}
		this._clearAnnotations();
		return writeable.getBytes();
	}
	getCurrentContainer() {
		return this.containers[this.containers.length - 1];
	}
	addNode(node) {
		if (this.depth() === 0) this.datagram.push(node);
		else if (this.state === States.STRUCT_VALUE) {
			this.getCurrentContainer().addChild(node, this.fieldName);
			this.state = States.STRUCT_FIELD;
		} else this.getCurrentContainer().addChild(node);
		if (node.isContainer()) {
			this.containers.push(node);
			this.state = States.VALUE;
		}
	}
	checkWriteValue() {
		this.checkClosed();
		if (this.state === States.STRUCT_FIELD) throw new Error("Expected a struct field name instead of a value, call writeFieldName(string) with the desired name before calling stepIn(IonType) or writeIonType()");
	}
	checkClosed() {
		if (this.state === States.CLOSED) throw new Error("Writer is closed, no further operations are available");
	}
	writeSymbolTable() {
		const hasImports = this.symbolTable.import.symbolTable.name != "$ion";
		const hasLocalSymbols = this.symbolTable.symbols.length > 0;
		if (!(hasImports || hasLocalSymbols)) return;
		this.setAnnotations(["$ion_symbol_table"]);
		this.stepIn(IonTypes.STRUCT);
		if (hasImports) {
			this.writeFieldName("imports");
			this.stepIn(IonTypes.LIST);
			this.writeImport(this.symbolTable.import);
			this.stepOut();
		}
		if (hasLocalSymbols) {
			this.writeFieldName("symbols");
			this.stepIn(IonTypes.LIST);
			for (const symbol_ of this.symbolTable.symbols) if (symbol_ !== void 0) this.writeString(symbol_);
			this.stepOut();
		}
		this.stepOut();
		this.datagram[0].write();
	}
	writeImport(import_) {
		if (!import_) return;
		this.writeImport(import_.parent);
		this.stepIn(IonTypes.STRUCT);
		this.writeFieldName("name");
		this.writeString(import_.symbolTable.name);
		this.writeFieldName("version");
		this.writeInt(import_.symbolTable.version);
		this.writeFieldName("max_id");
		this.writeInt(import_.length);
		this.stepOut();
	}
};
var AbstractNode = class AbstractNode {
	constructor(_writer, parent, _type, annotations) {
		this._writer = _writer;
		this.parent = parent;
		this._type = _type;
		this.annotations = annotations;
	}
	get typeCode() {
		return this._type.binaryTypeId;
	}
	get writer() {
		return this._writer;
	}
	static getLengthLength(length) {
		if (length < MAX_VALUE_LENGTH) return 0;
		else return LowLevelBinaryWriter.getVariableLengthUnsignedIntSize(length);
	}
	writeTypeDescriptorAndLength(typeCode, isNull, length) {
		let typeDescriptor = typeCode << 4;
		if (isNull) {
			typeDescriptor |= NULL_VALUE_FLAG;
			this.writer.writeByte(typeDescriptor);
		} else if (length < MAX_VALUE_LENGTH) {
			typeDescriptor |= length;
			this.writer.writeByte(typeDescriptor);
		} else {
			typeDescriptor |= MAX_VALUE_LENGTH_FLAG;
			this.writer.writeByte(typeDescriptor);
			this.writer.writeVariableLengthUnsignedInt(length);
		}
	}
	getContainedValueLength() {
		const valueLength = this.getValueLength();
		const valueLengthLength = AbstractNode.getLengthLength(valueLength);
		return TYPE_DESCRIPTOR_LENGTH + valueLengthLength + valueLength;
	}
	getAnnotatedContainerLength() {
		const annotationsLength = this.annotations.length;
		const annotationsLengthLength = LowLevelBinaryWriter.getVariableLengthUnsignedIntSize(annotationsLength);
		const containedValueLength = this.getContainedValueLength();
		return annotationsLength + annotationsLengthLength + containedValueLength;
	}
	getAnnotationsLength() {
		if (this.hasAnnotations()) {
			const annotationsLength = this.annotations.length;
			const annotationsLengthLength = LowLevelBinaryWriter.getVariableLengthUnsignedIntSize(annotationsLength);
			const containedValueLength = this.getContainedValueLength();
			const annotationsWrapperLengthLength = AbstractNode.getLengthLength(containedValueLength + annotationsLength + annotationsLengthLength);
			return TYPE_DESCRIPTOR_LENGTH + annotationsWrapperLengthLength + annotationsLengthLength + annotationsLength;
		}
		return 0;
	}
	getLength() {
		return this.getAnnotationsLength() + this.getContainedValueLength();
	}
	writeAnnotations() {
		if (!this.hasAnnotations()) return;
		const annotatedContainerLength = this.getAnnotatedContainerLength();
		this.writeTypeDescriptorAndLength(TypeCodes.ANNOTATION, false, annotatedContainerLength);
		this.writer.writeVariableLengthUnsignedInt(this.annotations.length);
		this.writer.writeBytes(new Uint8Array(this.annotations));
	}
	hasAnnotations() {
		return this.annotations.length > 0;
	}
};
var ContainerNode = class extends AbstractNode {
	constructor(writer, parent, type, annotations) {
		super(writer, parent, type, annotations);
	}
	isContainer() {
		return true;
	}
};
var SequenceNode = class extends ContainerNode {
	constructor(writer, parent, type, annotations) {
		super(writer, parent, type, annotations);
		this.children = [];
	}
	addChild(child, name) {
		this.children.push(child);
	}
	write() {
		this.writeAnnotations();
		this.writeTypeDescriptorAndLength(this.typeCode, false, this.getValueLength());
		for (const child of this.children) child.write();
	}
	getValueLength() {
		let valueLength = 0;
		for (const child of this.children) valueLength += child.getLength();
		return valueLength;
	}
	getLength() {
		if (this.length === void 0) this.length = super.getLength();
		return this.length;
	}
};
var StructNode = class extends ContainerNode {
	constructor(writer, parent, annotations) {
		super(writer, parent, IonTypes.STRUCT, annotations);
		this.fields = [];
	}
	addChild(child, fieldName) {
		if (fieldName === null || fieldName === void 0) throw new Error("Cannot add a value to a struct without a field name");
		this.fields.push({
			name: fieldName,
			value: child
		});
	}
	getValueLength() {
		let valueLength = 0;
		for (const field of this.fields) {
			valueLength += field.name.length;
			valueLength += field.value.getLength();
		}
		return valueLength;
	}
	getLength() {
		if (this.length === void 0) this.length = super.getLength();
		return this.length;
	}
	write() {
		this.writeAnnotations();
		this.writeTypeDescriptorAndLength(this.typeCode, false, this.getValueLength());
		for (const field of this.fields) {
			this.writer.writeBytes(new Uint8Array(field.name));
			field.value.write();
		}
	}
};
var LeafNode = class extends AbstractNode {
	addChild(child, name) {
		throw new Error("Cannot add a child to a leaf node");
	}
	isContainer() {
		return false;
	}
};
var BooleanNode = class extends LeafNode {
	constructor(writer, parent, annotations, value) {
		super(writer, parent, IonTypes.BOOL, annotations);
		this.value = value;
	}
	write() {
		this.writeAnnotations();
		this.writeTypeDescriptorAndLength(this.typeCode, false, this.value ? 1 : 0);
	}
	getValueLength() {
		return 0;
	}
};
var IntNode = class extends LeafNode {
	constructor(writer, parent, annotations, value) {
		super(writer, parent, IonTypes.INT, annotations);
		this.value = value;
		if (!(typeof this.value === "number" || typeof this.value === "bigint")) throw new Error("Expected " + this.value + " to be a number or bigint");
		if (this.value > 0n) {
			this.intTypeCode = TypeCodes.POSITIVE_INT;
			const writer = new LowLevelBinaryWriter(new Writeable(LowLevelBinaryWriter.getUnsignedIntSize(this.value)));
			writer.writeUnsignedInt(this.value);
			this.bytes = writer.getBytes();
		} else if (this.value < 0n) {
			this.intTypeCode = TypeCodes.NEGATIVE_INT;
			let magnitude;
			if (typeof value === "bigint") {
				if (value < 0n) magnitude = -value;
				else magnitude = value;
			} else magnitude = Math.abs(value);
			const writer = new LowLevelBinaryWriter(new Writeable(LowLevelBinaryWriter.getUnsignedIntSize(magnitude)));
			writer.writeUnsignedInt(magnitude);
			this.bytes = writer.getBytes();
		} else {
			this.intTypeCode = TypeCodes.POSITIVE_INT;
			this.bytes = new Uint8Array(0);
		}
	}
	write() {
		this.writeAnnotations();
		this.writeTypeDescriptorAndLength(this.intTypeCode, false, this.bytes.length);
		this.writer.writeBytes(this.bytes);
	}
	getValueLength() {
		return this.bytes.length;
	}
};
var BytesNode = class extends LeafNode {
	constructor(writer, parent, type, annotations, value) {
		super(writer, parent, type, annotations);
		this.value = value;
	}
	write() {
		this.writeAnnotations();
		this.writeTypeDescriptorAndLength(this.typeCode, false, this.value.length);
		this.writer.writeBytes(this.value);
	}
	getValueLength() {
		return this.value.length;
	}
};
var NullNode = class extends LeafNode {
	constructor(writer, parent, type, annotations) {
		super(writer, parent, type, annotations);
	}
	write() {
		this.writeAnnotations();
		this.writeTypeDescriptorAndLength(this.typeCode, true, 0);
	}
	getValueLength() {
		return 0;
	}
};
// node_modules/ion-js/dist/es6/es6/IonTextWriter.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var State;
(function(State) {
	State[State["VALUE"] = 0] = "VALUE";
	State[State["STRUCT_FIELD"] = 1] = "STRUCT_FIELD";
})(State || (State = {}));
var Context = class {
	constructor(myType) {
		this.state = myType === IonTypes.STRUCT ? State.STRUCT_FIELD : State.VALUE;
		this.clean = true;
		this.containerType = myType;
	}
};
var TextWriter = class TextWriter extends AbstractWriter {
	constructor(writeable) {
		super();
		this.writeable = writeable;
		this._floatSerializer = (value) => {
			TextWriter._serializeFloat(this, value);
		};
		this.containerContext = [new Context(null)];
	}
	get isTopLevel() {
		return this.depth() === 0;
	}
	get currentContainer() {
		return this.containerContext[this.depth()];
	}
	static _serializeFloat(writer, value) {
		let text;
		if (value === Number.POSITIVE_INFINITY) text = "+inf";
		else if (value === Number.NEGATIVE_INFINITY) text = "-inf";
		else if (Object.is(value, NaN)) text = "nan";
		else if (Object.is(value, -0)) text = "-0e0";
		else {
			text = value.toExponential();
			const plusSignIndex = text.lastIndexOf("+");
			if (plusSignIndex > -1) text = text.slice(0, plusSignIndex) + text.slice(plusSignIndex + 1);
		}
		writer.writeUtf8(text);
	}
	getBytes() {
		return this.writeable.getBytes();
	}
	writeBlob(value) {
		_assertDefined(value);
		this._serializeValue(IonTypes.BLOB, value, (value) => {
			this.writeable.writeBytes(encodeUtf8("{{" + toBase64(value) + "}}"));
		});
	}
	writeBoolean(value) {
		_assertDefined(value);
		this._serializeValue(IonTypes.BOOL, value, (value) => {
			this.writeUtf8(value ? "true" : "false");
		});
	}
	writeClob(value) {
		_assertDefined(value);
		this._serializeValue(IonTypes.CLOB, value, (value) => {
			let hexStr;
			this.writeUtf8("{{\"");
			for (let i = 0; i < value.length; i++) {
				const c = value[i];
				if (c > 127 && c < 256) {
					hexStr = "\\x" + c.toString(16);
					for (let j = 0; j < hexStr.length; j++) this.writeable.writeByte(hexStr.charCodeAt(j));
				} else {
					const escape = ClobEscapes[c];
					if (escape === void 0) {
						if (c < 32) {
							hexStr = "\\x" + c.toString(16);
							for (let j = 0; j < hexStr.length; j++) this.writeable.writeByte(hexStr.charCodeAt(j));
						} else this.writeable.writeByte(c);
					} else this.writeable.writeBytes(new Uint8Array(escape));
				}
			}
			this.writeUtf8("\"}}");
		});
	}
	writeDecimal(value) {
		_assertDefined(value);
		this._serializeValue(IonTypes.DECIMAL, value, (value) => {
			let s = "";
			let coefficient = value.getCoefficient();
			if (coefficient < 0n) coefficient = -coefficient;
			if (value.isNegative()) s += "-";
			const exponent = value.getExponent();
			const scale = -exponent;
			if (exponent == 0) s += coefficient.toString() + ".";
			else if (exponent < 0) {
				const significantDigits = coefficient.toString().length;
				const adjustedExponent = significantDigits - 1 - scale;
				if (adjustedExponent >= 0) {
					const wholeDigits = significantDigits - scale;
					s += coefficient.toString().substring(0, wholeDigits);
					s += ".";
					s += coefficient.toString().substring(wholeDigits, significantDigits);
				} else if (adjustedExponent >= -6) {
					s += "0.";
					s += "00000".substring(0, scale - significantDigits);
					s += coefficient.toString();
				} else {
					s += coefficient.toString();
					s += "d-";
					s += scale.toString();
				}
			} else s += coefficient.toString() + "d" + exponent;
			this.writeUtf8(s);
		});
	}
	_isInStruct() {
		return this.currentContainer.containerType === IonTypes.STRUCT;
	}
	writeFieldName(fieldName) {
		_assertDefined(fieldName);
		if (this.currentContainer.containerType !== IonTypes.STRUCT) throw new Error("Cannot write field name outside of a struct");
		if (this.currentContainer.state !== State.STRUCT_FIELD) throw new Error("Expecting a struct value");
		if (!this.currentContainer.clean) this.writeable.writeByte(CharCodes.COMMA);
		this.writeSymbolToken(fieldName);
		this.writeable.writeByte(CharCodes.COLON);
		this.currentContainer.state = State.VALUE;
	}
	writeFloat32(value) {
		_assertDefined(value);
		this._writeFloat(value);
	}
	writeFloat64(value) {
		_assertDefined(value);
		this._writeFloat(value);
	}
	writeInt(value) {
		_assertDefined(value);
		this._serializeValue(IonTypes.INT, value, (value) => {
			this.writeUtf8(value.toString(10));
		});
	}
	_writeNull(type) {
		if (type === IonTypes.NULL) this.writeUtf8("null");
		else this.writeUtf8("null." + type.name);
	}
	writeNull(type) {
		if (type === void 0 || type === null) type = IonTypes.NULL;
		this.handleSeparator();
		this.writeAnnotations();
		this._writeNull(type);
		if (this.currentContainer.containerType === IonTypes.STRUCT) this.currentContainer.state = State.STRUCT_FIELD;
	}
	writeString(value) {
		_assertDefined(value);
		this._serializeValue(IonTypes.STRING, value, (value) => {
			this.writeable.writeBytes(encodeUtf8("\"" + escape(value, StringEscapes) + "\""));
		});
	}
	writeSymbol(value) {
		_assertDefined(value);
		this._serializeValue(IonTypes.SYMBOL, value, (value) => {
			this.writeSymbolToken(value);
		});
	}
	writeTimestamp(value) {
		_assertDefined(value);
		this._serializeValue(IonTypes.TIMESTAMP, value, (value) => {
			this.writeUtf8(value.toString());
		});
	}
	stepIn(type) {
		if (this.currentContainer.state === State.STRUCT_FIELD) throw new Error(`Started writing a ${this.currentContainer.containerType.name} inside a struct"
                + " without writing the field name first. Call writeFieldName(string) with the desired name"
                + " before calling stepIn(${this.currentContainer.containerType.name}).`);
		switch (type) {
			case IonTypes.LIST:
				this.writeContainer(type, CharCodes.LEFT_BRACKET);
				break;
			case IonTypes.SEXP:
				this.writeContainer(type, CharCodes.LEFT_PARENTHESIS);
				break;
			case IonTypes.STRUCT:
				if (this._annotations !== void 0 && this._annotations[0] === "$ion_symbol_table" && this.depth() === 0) throw new Error("Unable to alter symbol table context, it allows invalid ion to be written.");
				this.writeContainer(type, CharCodes.LEFT_BRACE);
				break;
			default: throw new Error("Unrecognized container type");
		}
	}
	stepOut() {
		const currentContainer = this.containerContext.pop();
		if (!currentContainer || !currentContainer.containerType) throw new Error("Can't step out when not in a container");
		else if (currentContainer.containerType === IonTypes.STRUCT && currentContainer.state === State.VALUE) throw new Error("Expecting a struct value");
		switch (currentContainer.containerType) {
			case IonTypes.LIST:
				this.writeable.writeByte(CharCodes.RIGHT_BRACKET);
				break;
			case IonTypes.SEXP:
				this.writeable.writeByte(CharCodes.RIGHT_PARENTHESIS);
				break;
			case IonTypes.STRUCT:
				this.writeable.writeByte(CharCodes.RIGHT_BRACE);
				break;
			default: throw new Error("Unexpected container TypeCode");
		}
	}
	close() {
		if (this.depth() > 0) throw new Error("Writer has one or more open containers; call stepOut() for each container prior to close()");
	}
	depth() {
		return this.containerContext.length - 1;
	}
	_serializeValue(type, value, serialize) {
		if (this.currentContainer.state === State.STRUCT_FIELD) throw new Error("Expecting a struct field");
		if (value === null) {
			this.writeNull(type);
			return;
		}
		this.handleSeparator();
		this.writeAnnotations();
		serialize(value);
		if (this.currentContainer.containerType === IonTypes.STRUCT) this.currentContainer.state = State.STRUCT_FIELD;
	}
	writeContainer(type, openingCharacter) {
		if (this.currentContainer.containerType === IonTypes.STRUCT && this.currentContainer.state === State.VALUE) this.currentContainer.state = State.STRUCT_FIELD;
		this.handleSeparator();
		this.writeAnnotations();
		this.writeable.writeByte(openingCharacter);
		this._stepIn(type);
	}
	handleSeparator() {
		if (this.depth() === 0) {
			if (this.currentContainer.clean) this.currentContainer.clean = false;
			else this.writeable.writeByte(CharCodes.LINE_FEED);
		} else if (this.currentContainer.clean) this.currentContainer.clean = false;
		else switch (this.currentContainer.containerType) {
			case IonTypes.LIST:
				this.writeable.writeByte(CharCodes.COMMA);
				break;
			case IonTypes.SEXP: this.writeable.writeByte(CharCodes.SPACE);
		}
	}
	writeUtf8(s) {
		this.writeable.writeBytes(encodeUtf8(s));
	}
	writeAnnotations() {
		for (const annotation of this._annotations) {
			this.writeSymbolToken(annotation);
			this.writeUtf8("::");
		}
		this._clearAnnotations();
	}
	_stepIn(container) {
		this.containerContext.push(new Context(container));
	}
	writeSymbolToken(s) {
		if (s.length === 0 || is_keyword(s) || this.isSid(s) || !isIdentifier(s) && !isOperator(s) || isOperator(s) && this.currentContainer.containerType != IonTypes.SEXP) this.writeable.writeBytes(encodeUtf8("'" + escape(s, SymbolEscapes) + "'"));
		else this.writeUtf8(s);
	}
	_writeFloat(value) {
		this._serializeValue(IonTypes.FLOAT, value, this._floatSerializer);
	}
	isSid(s) {
		if (s.length > 1 && s.charAt(0) === "$".charAt(0)) {
			const t = s.substr(1, s.length);
			return +t === +t;
		}
		return false;
	}
};
// node_modules/ion-js/dist/es6/es6/IonPrettyTextWriter.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var PrettyTextWriter = class extends TextWriter {
	constructor(writeable, indentSize = 2) {
		super(writeable);
		this.indentSize = indentSize;
		this.indentCount = 0;
	}
	writeFieldName(fieldName) {
		if (this.currentContainer.containerType !== IonTypes.STRUCT) throw new Error("Cannot write field name outside of a struct");
		if (this.currentContainer.state !== State.STRUCT_FIELD) throw new Error("Expecting a struct value");
		if (!this.currentContainer.clean) {
			this.writeable.writeByte(CharCodes.COMMA);
			this.writePrettyNewLine(0);
		}
		this.writePrettyIndent(0);
		this.writeSymbolToken(fieldName);
		this.writeable.writeByte(CharCodes.COLON);
		this.writeable.writeByte(CharCodes.SPACE);
		this.currentContainer.state = State.VALUE;
	}
	writeNull(type) {
		if (type === void 0 || type === null) type = IonTypes.NULL;
		this.handleSeparator();
		this.writePrettyValue();
		this.writeAnnotations();
		this._writeNull(type);
		if (this.currentContainer.containerType === IonTypes.STRUCT) this.currentContainer.state = State.STRUCT_FIELD;
	}
	stepOut() {
		const currentContainer = this.containerContext.pop();
		if (!currentContainer || !currentContainer.containerType) throw new Error("Can't step out when not in a container");
		else if (currentContainer.containerType === IonTypes.STRUCT && currentContainer.state === State.VALUE) throw new Error("Expecting a struct value");
		if (!currentContainer.clean) this.writePrettyNewLine(0);
		this.writePrettyIndent(-1);
		switch (currentContainer.containerType) {
			case IonTypes.LIST:
				this.writeable.writeByte(CharCodes.RIGHT_BRACKET);
				break;
			case IonTypes.SEXP:
				this.writeable.writeByte(CharCodes.RIGHT_PARENTHESIS);
				break;
			case IonTypes.STRUCT:
				this.writeable.writeByte(CharCodes.RIGHT_BRACE);
				break;
			default: throw new Error("Unexpected container type");
		}
	}
	_serializeValue(type, value, serialize) {
		if (this.currentContainer.state === State.STRUCT_FIELD) throw new Error("Expecting a struct field");
		if (value === null) {
			this.writeNull(type);
			return;
		}
		this.handleSeparator();
		this.writePrettyValue();
		this.writeAnnotations();
		serialize(value);
		if (this.currentContainer.containerType === IonTypes.STRUCT) this.currentContainer.state = State.STRUCT_FIELD;
	}
	writeContainer(type, openingCharacter) {
		if (this.currentContainer.containerType === IonTypes.STRUCT && this.currentContainer.state === State.VALUE) this.currentContainer.state = State.STRUCT_FIELD;
		this.handleSeparator();
		this.writePrettyValue();
		this.writeAnnotations();
		this.writeable.writeByte(openingCharacter);
		this.writePrettyNewLine(1);
		this._stepIn(type);
	}
	handleSeparator() {
		if (this.depth() === 0) {
			if (this.currentContainer.clean) this.currentContainer.clean = false;
			else this.writeable.writeByte(CharCodes.LINE_FEED);
		} else if (this.currentContainer.clean) this.currentContainer.clean = false;
		else switch (this.currentContainer.containerType) {
			case IonTypes.LIST:
				this.writeable.writeByte(CharCodes.COMMA);
				this.writePrettyNewLine(0);
				break;
			case IonTypes.SEXP:
				this.writeable.writeByte(CharCodes.SPACE);
				this.writePrettyNewLine(0);
		}
	}
	writePrettyValue() {
		if (this.depth() > 0 && this.currentContainer.containerType && this.currentContainer.containerType !== IonTypes.STRUCT) this.writePrettyIndent(0);
	}
	writePrettyNewLine(incrementValue) {
		this.indentCount = this.indentCount + incrementValue;
		if (this.indentSize && this.indentSize > 0) this.writeable.writeByte(CharCodes.LINE_FEED);
	}
	writePrettyIndent(incrementValue) {
		this.indentCount = this.indentCount + incrementValue;
		if (this.indentSize && this.indentSize > 0) for (let i = 0; i < this.indentCount * this.indentSize; i++) this.writeable.writeByte(CharCodes.SPACE);
	}
};
// node_modules/ion-js/dist/es6/es6/IonSpan.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
const SPAN_TYPE_STRING = 0;
const SPAN_TYPE_BINARY = 1;
const MAX_POS = 1073741824;
const LINE_FEED = 10;
const CARRAIGE_RETURN = 13;
var Span = class {
	constructor(_type) {
		this._type = _type;
	}
	static error() {
		throw new Error("span error");
	}
	write(b) {
		throw new Error("not implemented");
	}
};
var StringSpan = class StringSpan extends Span {
	constructor(src) {
		super(SPAN_TYPE_STRING);
		this._line = 1;
		this._src = src;
		this._limit = src.length;
		this._start = 0;
		this._pos = 0;
		this._line_start = 0;
		this._old_line_start = 0;
	}
	viewSource() {
		return this._src;
	}
	position() {
		return this._pos - this._start;
	}
	getRemaining() {
		return this._limit - this._pos;
	}
	setRemaining(r) {
		this._limit = r + this._pos;
	}
	is_empty() {
		return this._pos >= this._limit;
	}
	next() {
		let ch;
		if (this.is_empty()) {
			if (this._pos > MAX_POS) throw new Error("span position is out of bounds");
			this._pos++;
			return -1;
		}
		ch = this._src.charCodeAt(this._pos);
		if (ch === CARRAIGE_RETURN) {
			if (this.peek() != LINE_FEED) this._inc_line();
		} else if (ch == LINE_FEED) this._inc_line();
		this._pos++;
		return ch;
	}
	_inc_line() {
		this._old_line_start = this._line_start;
		this._line++;
		this._line_start = this._pos;
	}
	unread(ch) {
		if (this._pos <= this._start) Span.error();
		this._pos--;
		if (ch < 0) {
			if (this.is_empty() != true) Span.error();
			return;
		}
		if (this._pos == this._line_start) {
			this._line_start = this._old_line_start;
			this._line--;
		}
		if (ch != this.peek()) Span.error();
	}
	peek() {
		return this.valueAt(this._pos);
	}
	skip(dist) {
		this._pos += dist;
		if (this._pos > this._limit) this._pos = this._limit;
	}
	valueAt(ii) {
		if (ii < this._start || ii >= this._limit) return -1;
		return this._src.charCodeAt(ii);
	}
	chunk(length) {
		const tempStr = this._src.substr(this._pos, length);
		this._pos += length;
		return tempStr;
	}
	getCodePoint(index) {
		return this._src.codePointAt(index);
	}
	line_number() {
		return this._line;
	}
	offset() {
		return this._pos - this._line_start;
	}
	clone(start) {
		return new StringSpan(this._src.substr(this._pos));
	}
};
var BinarySpan = class BinarySpan extends Span {
	constructor(src) {
		super(SPAN_TYPE_BINARY);
		this._src = src;
		this._limit = src.length;
		this._start = 0;
		this._pos = 0;
	}
	position() {
		return this._pos - this._start;
	}
	getRemaining() {
		return this._limit - this._pos;
	}
	setRemaining(r) {
		this._limit = r + this._pos;
	}
	is_empty() {
		return this._pos >= this._limit;
	}
	next() {
		if (this.is_empty()) return -1;
		return this._src[this._pos++];
	}
	view(length) {
		if (this._pos + length > this._limit) throw new Error("Unable to read " + length + " bytes (position: " + this.position() + ", limit: " + this._limit + ")");
		return this._src.subarray(this._pos, this._pos += length);
	}
	chunk(length) {
		return new Uint8Array(this.view(length));
	}
	unread(b) {
		if (this._pos <= this._start) Span.error();
		this._pos--;
		if (b == -1) {
			if (this.is_empty() == false) Span.error();
		}
		if (b != this.peek()) Span.error();
	}
	peek() {
		if (this.is_empty()) return -1;
		return this._src[this._pos];
	}
	skip(dist) {
		this._pos += dist;
		if (this._pos > this._limit) throw new Error("Skipped over end of source.");
	}
	valueAt(ii) {
		if (ii < this._start || ii >= this._limit) return -1;
		return this._src[ii];
	}
	clone(start, len) {
		return new BinarySpan(this._src.subarray(this._pos));
	}
};
// node_modules/ion-js/dist/es6/es6/IonSymbolToken.js
/*!
* Copyright Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var SymbolToken = class SymbolToken {
	constructor(text, sid = SymbolToken._UNKNOWN_SYMBOL_ID) {
		this.text = text;
		this.sid = sid;
	}
	getText() {
		return this.text;
	}
	getSid() {
		return this.sid;
	}
};
SymbolToken._UNKNOWN_SYMBOL_ID = -1;
// node_modules/ion-js/dist/es6/es6/IonParserTextRaw.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
const EOF$1 = -1;
const ERROR = -2;
const T_NULL = 1;
const T_BOOL = 2;
const T_INT = 3;
const T_HEXINT = 4;
const T_FLOAT = 5;
const T_FLOAT_SPECIAL = 6;
const T_DECIMAL = 7;
const T_TIMESTAMP = 8;
const T_IDENTIFIER$1 = 9;
const T_OPERATOR = 10;
const T_STRING1$1 = 11;
const T_STRING2 = 12;
const T_STRING3 = 13;
const T_CLOB2$1 = 14;
const T_CLOB3$1 = 15;
const T_BLOB = 16;
const T_SEXP = 17;
const T_LIST = 18;
const T_STRUCT$1 = 19;
const CH_CR = 13;
const CH_NL = 10;
const CH_BS = 92;
const CH_FORWARD_SLASH = "/".charCodeAt(0);
const CH_AS = 42;
const CH_SQ = 39;
const CH_DOUBLE_QUOTE = "\"".charCodeAt(0);
const CH_CM = 44;
const CH_CP = 41;
const CH_LEFT_CURLY = "{".charCodeAt(0);
const CH_CC = 125;
const CH_CS = 93;
const CH_CL = 58;
const CH_DT = 46;
const CH_EQ = 61;
const CH_PS = 43;
const CH_MS = 45;
const CH_0 = 48;
const CH_D = 68;
const CH_E = 69;
const CH_F = 70;
const CH_T = 84;
const CH_X = 88;
const CH_Z = 90;
const CH_d = 100;
const CH_e = 101;
const CH_f = 102;
const CH_i = 105;
const CH_n = 110;
const CH_x = 120;
const ESC_0 = 48;
const ESC_a = 97;
const ESC_b = 98;
const ESC_t = 116;
const ESC_nl = 110;
const ESC_ff = 102;
const ESC_cr = 114;
const ESC_v = 118;
const ESC_dq = CH_DOUBLE_QUOTE;
const ESC_sq = CH_SQ;
const ESC_qm = 63;
const ESC_bs = 92;
const ESC_fs = 47;
const ESC_nl2 = 10;
const ESC_nl3 = 13;
const ESC_x = CH_x;
const ESC_u = 117;
const ESC_U = 85;
const INF = [
	CH_i,
	CH_n,
	CH_f
];
const _UTF16_MASK = 1023;
function get_ion_type(t) {
	switch (t) {
		case EOF$1: return null;
		case ERROR: return null;
		case T_NULL: return IonTypes.NULL;
		case T_BOOL: return IonTypes.BOOL;
		case T_INT: return IonTypes.INT;
		case T_HEXINT: return IonTypes.INT;
		case T_FLOAT: return IonTypes.FLOAT;
		case T_FLOAT_SPECIAL: return IonTypes.FLOAT;
		case T_DECIMAL: return IonTypes.DECIMAL;
		case T_TIMESTAMP: return IonTypes.TIMESTAMP;
		case T_IDENTIFIER$1: return IonTypes.SYMBOL;
		case T_OPERATOR: return IonTypes.SYMBOL;
		case T_STRING1$1: return IonTypes.SYMBOL;
		case T_STRING2: return IonTypes.STRING;
		case T_STRING3: return IonTypes.STRING;
		case T_CLOB2$1: return IonTypes.CLOB;
		case T_CLOB3$1: return IonTypes.CLOB;
		case T_BLOB: return IonTypes.BLOB;
		case T_SEXP: return IonTypes.SEXP;
		case T_LIST: return IonTypes.LIST;
		case T_STRUCT$1: return IonTypes.STRUCT;
		default: throw new Error("Unknown type: " + String(t) + ".");
	}
}
function get_keyword_type(str) {
	if (str === "null") return T_NULL;
	if (str === "true") return T_BOOL;
	if (str === "false") return T_BOOL;
	if (str === "nan") return T_FLOAT_SPECIAL;
	if (str === "+inf") return T_FLOAT_SPECIAL;
	if (str === "-inf") return T_FLOAT_SPECIAL;
	throw new Error("Unknown keyword: " + str + ".");
}
function get_type_from_name(str) {
	if (str === "null") return T_NULL;
	if (str === "bool") return T_BOOL;
	if (str === "int") return T_INT;
	if (str === "float") return T_FLOAT;
	if (str === "decimal") return T_DECIMAL;
	if (str === "timestamp") return T_TIMESTAMP;
	if (str === "symbol") return T_IDENTIFIER$1;
	if (str === "string") return T_STRING2;
	if (str === "clob") return T_CLOB2$1;
	if (str === "blob") return T_BLOB;
	if (str === "sexp") return T_SEXP;
	if (str === "list") return T_LIST;
	if (str === "struct") return T_STRUCT$1;
	throw new Error("Unknown type: " + str + ".");
}
function get_hex_value(ch) {
	switch (ch) {
		case 48: return 0;
		case 49: return 1;
		case 50: return 2;
		case 51: return 3;
		case 52: return 4;
		case 53: return 5;
		case 54: return 6;
		case 55: return 7;
		case 56: return 8;
		case 57: return 9;
		case 97: return 10;
		case 98: return 11;
		case 99: return 12;
		case 100: return 13;
		case 101: return 14;
		case 102: return 15;
		case 65: return 10;
		case 66: return 11;
		case 67: return 12;
		case 68: return 13;
		case 69: return 14;
		case 70: return 15;
	}
	throw new Error("Unexpected bad hex digit in checked data.");
}
function is_valid_base64_length(char_length, trailer_length) {
	if (trailer_length > 2) return false;
	if ((char_length + trailer_length & 3) != 0) return false;
	return true;
}
function is_valid_string_char(ch, allow_new_line) {
	if (ch == CH_CR) return allow_new_line;
	if (ch == CH_NL) return allow_new_line;
	if (is_whitespace(ch)) return true;
	if (ch < 32) return false;
	return true;
}
var ParserTextRaw = class {
	constructor(source) {
		this._value_null = false;
		this._curr_null = false;
		this._read_value_helper_minus = function(ch1, accept_operator_symbols, calling_op) {
			let op, ch2 = this._peek();
			if (ch2 == CH_i) {
				ch2 = this._peek("inf");
				if (isNumericTerminator(ch2)) op = this._read_minus_inf;
				else if (accept_operator_symbols) op = this._read_operator_symbol;
			} else if (is_digit(ch2)) op = this._read_number;
			else if (accept_operator_symbols) op = this._read_operator_symbol;
			if (op != void 0) {
				this._ops.unshift(op);
				this._unread(ch1);
			} else this._error("operator symbols are not valid outside of sexps");
		};
		this._read_string_helper = function(terminator, allow_new_line) {
			let ch;
			this._start = this._in.position();
			for (;;) {
				ch = this._read();
				if (ch == CH_BS) this._read_string_escape_sequence();
				else if (ch == terminator) break;
				else if (!is_valid_string_char(ch, allow_new_line)) throw new Error("invalid character " + ch + " in string");
			}
		};
		this._in = source;
		this._ops = [this._read_datagram_values];
		this._value_type = ERROR;
		this._value = [];
		this._start = -1;
		this._end = -1;
		this._esc_len = -1;
		this._curr = EOF$1;
		this._ann = [];
		this._msg = "";
		this._fieldname = null;
		this._fieldnameType = null;
		const helpers = {
			40: this._read_value_helper_paren,
			91: this._read_value_helper_square,
			123: this._read_value_helper_curly,
			43: this._read_value_helper_plus,
			45: this._read_value_helper_minus,
			39: this._read_value_helper_single,
			34: this._read_value_helper_double
		};
		const set_helper = function(str, fn) {
			let i = str.length, ch;
			while (i > 0) {
				i--;
				ch = str.charCodeAt(i);
				helpers[ch] = fn;
			}
		};
		set_helper("0123456789", this._read_value_helper_digit);
		set_helper("_$abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", this._read_value_helper_letter);
		set_helper("!#%&*+-./;<=>?@^`|~", this._read_value_helper_operator);
		helpers[CH_PS] = this._read_value_helper_plus;
		helpers[CH_MS] = this._read_value_helper_minus;
		this._read_value_helper_helpers = helpers;
	}
	fieldName() {
		return this._fieldname;
	}
	fieldNameType() {
		return this._fieldnameType;
	}
	source() {
		return this._in;
	}
	annotations() {
		return this._ann;
	}
	clearFieldName() {
		this._fieldname = null;
		this._fieldnameType = null;
	}
	isNull() {
		return this._curr_null;
	}
	bigIntValue() {
		if (this.isNull()) return null;
		const intText = this.get_value_as_string(this._curr).toLowerCase();
		switch (this._curr) {
			case T_INT:
			case T_HEXINT:
				if (intText.startsWith("-")) return -BigInt(intText.slice(1));
				return BigInt(intText);
			default: throw new Error("intValue() was called when the current value was not an integer.");
		}
	}
	numberValue() {
		if (this.isNull()) return null;
		const s = this.get_value_as_string(this._curr);
		switch (this._curr) {
			case T_INT:
			case T_HEXINT: return Number(BigInt(s));
			case T_FLOAT: return Number(s);
			case T_FLOAT_SPECIAL: if (s == "+inf") return Number.POSITIVE_INFINITY;
			else if (s == "-inf") return Number.NEGATIVE_INFINITY;
			else if (s == "nan") return NaN;
			default: throw new Error("can't convert to number");
		}
	}
	booleanValue() {
		if (this.isNull()) return null;
		const s = this.get_value_as_string(T_BOOL);
		if (s === "true") return true;
		else if (s === "false") return false;
		throw new Error("Unrecognized Boolean value '" + s + "'");
	}
	get_value_as_string(t) {
		let index;
		let ch;
		let s = "";
		switch (t) {
			case T_NULL:
			case T_BOOL:
			case T_INT:
			case T_HEXINT:
			case T_FLOAT:
			case T_FLOAT_SPECIAL:
			case T_DECIMAL:
			case T_TIMESTAMP:
			case T_IDENTIFIER$1:
			case T_OPERATOR:
				for (index = this._start; index < this._end; index++) s += String.fromCharCode(this._in.valueAt(index));
				break;
			case T_BLOB:
				for (index = this._start; index < this._end; index++) {
					ch = this._in.valueAt(index);
					if (is_base64_char(ch)) s += String.fromCharCode(ch);
				}
				break;
			case T_STRING1$1:
			case T_STRING2:
			case T_STRING3:
				for (index = this._start; index < this._end; index++) {
					let isEscaped = false;
					ch = this._in.valueAt(index);
					if (ch == CH_BS) {
						ch = this._read_escape_sequence(index, this._end);
						index += this._esc_len;
						isEscaped = true;
					}
					if (this.isHighSurrogate(ch)) {
						index++;
						let tempChar = this._in.valueAt(index);
						if (tempChar == CH_BS) {
							tempChar = this._read_escape_sequence(index, this._end);
							index += this._esc_len;
						}
						if (this.isLowSurrogate(tempChar)) {
							const hiSurrogate = ch;
							const loSurrogate = tempChar;
							const codepoint = 65536 + ((hiSurrogate & _UTF16_MASK) << 10) + (loSurrogate & _UTF16_MASK);
							s += String.fromCodePoint(codepoint);
						} else throw new Error("expected a low surrogate, but found: " + ch);
					} else if (this.isLowSurrogate(ch)) throw new Error("unexpected low surrogate: " + ch);
					else if (t === T_STRING3 && ch === CH_SQ && !isEscaped && this.verifyTriple(index)) index = this._skip_triple_quote_gap(index, this._end, true);
					else if (ch >= 0) {
						if (isEscaped) s += String.fromCodePoint(ch);
						else {
							if (t === T_STRING3 && ch === ESC_nl3 && this._in.valueAt(index + 1) === ESC_nl2) {
								ch = ESC_nl2;
								index++;
							}
							s += String.fromCharCode(ch);
						}
					}
				}
				break;
			default: throw new Error("can't get this value as a string");
		}
		return s;
	}
	get_value_as_uint8array(t) {
		const bytes = [];
		switch (t) {
			case T_CLOB2$1:
				for (let index = this._start; index < this._end; index++) {
					const ch = this._in.valueAt(index);
					if (ch === CH_BS) {
						bytes.push(this.readClobEscapes(index, this._end));
						index += this._esc_len;
					} else if (ch < 128) bytes.push(ch);
					else throw new Error("Non-Ascii values illegal within clob.");
				}
				break;
			case T_CLOB3$1:
				for (let index = this._start; index < this._end; index++) {
					const ch = this._in.valueAt(index);
					if (ch === CH_BS) {
						const escaped = this.readClobEscapes(index, this._end);
						if (escaped >= 0) bytes.push(escaped);
						index += this._esc_len;
					} else if (ch === CH_SQ) {
						if (this.verifyTriple(index)) index = this._skip_triple_quote_gap(index, this._end, false);
						else bytes.push(ch);
					} else if (ch < 128) bytes.push(ch);
					else throw new Error("Non-Ascii values illegal within clob.");
				}
				break;
			default: throw new Error("can't get this value as a Uint8Array");
		}
		return Uint8Array.from(bytes);
	}
	next() {
		this.clearFieldName();
		this._ann = [];
		if (this._value_type === ERROR) this._run();
		this._curr = this._value_pop();
		let t;
		if (this._curr === ERROR) {
			this._value.push(ERROR);
			return;
		} else t = this._curr;
		this._curr_null = this._value_null;
		this._value_null = false;
		return t;
	}
	_read_datagram_values() {
		if (this._peek() == EOF$1) this._value_push(EOF$1);
		else {
			this._ops.unshift(this._read_datagram_values);
			this._ops.unshift(this._read_value);
		}
	}
	_read_sexp_values() {
		const ch = this._read_after_whitespace(true);
		if (ch == CH_CP) this._value_push(EOF$1);
		else if (ch === EOF$1) throw new Error("Expected closing ).");
		else {
			this._unread(ch);
			this._ops.unshift(this._read_sexp_values);
			this._ops.unshift(this._read_sexp_value);
		}
	}
	_read_list_values() {
		const ch = this._read_after_whitespace(true);
		if (ch == CH_CS) this._value_push(EOF$1);
		else {
			this._unread(ch);
			this._ops.unshift(this._read_list_comma);
			this._ops.unshift(this._read_value);
		}
	}
	_read_struct_values() {
		let op = this._done_with_error, ch = this._read_after_whitespace(true);
		switch (ch) {
			case CH_SQ:
				op = this._read_string1;
				if (this._peek("''") != ERROR) op = this._read_string3;
				break;
			case CH_DOUBLE_QUOTE:
				op = this._read_string2;
				break;
			case CH_CC:
				this._value_push(EOF$1);
				return;
			default: if (is_letter(ch)) op = this._read_symbol;
		}
		if (op === this._done_with_error) this._error("expected field name (or close struct '}') not found");
		else {
			op.call(this);
			this._load_field_name();
			ch = this._read_after_whitespace(true);
			if (ch != CH_CL) {
				this._error("expected ':'");
				return;
			}
			this._ops.unshift(this._read_struct_comma);
			this._ops.unshift(this._read_value);
		}
	}
	_read_list_comma() {
		let ch = this._read_after_whitespace(true);
		if (ch == CH_CM) {
			ch = this._read_after_whitespace(true);
			if (ch == CH_CS) this._value_push(EOF$1);
			else {
				this._unread(ch);
				this._ops.unshift(this._read_list_comma);
				this._ops.unshift(this._read_value);
			}
		} else if (ch == CH_CS) this._value_push(EOF$1);
		else this._error("expected ',' or ']'");
	}
	_read_struct_comma() {
		let ch = this._read_after_whitespace(true);
		if (ch == CH_CM) {
			ch = this._read_after_whitespace(true);
			if (ch == CH_CC) this._value_push(EOF$1);
			else {
				this._unread(ch);
				this._ops.unshift(this._read_struct_values);
			}
		} else if (ch == CH_CC) this._value_push(EOF$1);
		else this._error("expected ',' or '}'");
	}
	_load_field_name() {
		this._fieldnameType = this._value_pop();
		const s = this.get_value_as_string(this._fieldnameType);
		switch (this._fieldnameType) {
			case T_IDENTIFIER$1: if (is_keyword(s)) throw new Error("can't use '" + s + "' as a fieldname without quotes");
			case T_STRING1$1:
			case T_STRING2:
			case T_STRING3:
				this._fieldname = s;
				break;
			default: throw new Error("invalid fieldname" + s);
		}
	}
	_read_value() {
		this._read_value_helper(false, this._read_value);
	}
	_read_sexp_value() {
		this._read_value_helper(true, this._read_sexp_value);
	}
	_read_value_helper(accept_operator_symbols, calling_op) {
		const ch = this._read_after_whitespace(true);
		if (ch == EOF$1) this._read_value_helper_EOF(ch, accept_operator_symbols, calling_op);
		else {
			const fn = this._read_value_helper_helpers[ch];
			if (fn != void 0) fn.call(this, ch, accept_operator_symbols, calling_op);
			else this._error("unexpected character '" + asAscii(ch) + "'");
		}
	}
	_read_value_helper_EOF(ch1, accept_operator_symbols, calling_op) {
		this._ops.unshift(this._done);
	}
	_read_value_helper_paren(ch1, accept_operator_symbols, calling_op) {
		this._value_push(T_SEXP);
		this._ops.unshift(this._read_sexp_values);
	}
	_read_value_helper_square(ch1, accept_operator_symbols, calling_op) {
		this._value_push(T_LIST);
		this._ops.unshift(this._read_list_values);
	}
	_read_value_helper_curly(ch1, accept_operator_symbols, calling_op) {
		let ch3;
		const ch2 = this._read();
		if (ch2 == CH_LEFT_CURLY) {
			ch3 = this._read_after_whitespace(false);
			if (ch3 == CH_SQ) this._ops.unshift(this._read_clob_string3);
			else if (ch3 == CH_DOUBLE_QUOTE) this._ops.unshift(this._read_clob_string2);
			else {
				this._unread(ch3);
				this._ops.unshift(this._read_blob);
			}
		} else {
			this._unread(ch2);
			this._value_push(T_STRUCT$1);
			this._ops.unshift(this._read_struct_values);
		}
	}
	_read_value_helper_plus(ch1, accept_operator_symbols, calling_op) {
		const ch2 = this._peek("inf");
		this._unread(ch1);
		if (isNumericTerminator(ch2)) this._ops.unshift(this._read_plus_inf);
		else if (accept_operator_symbols) this._ops.unshift(this._read_operator_symbol);
		else this._error("unexpected '+'");
	}
	_read_value_helper_digit(ch1, accept_operator_symbols, calling_op) {
		const ch2 = this._peek_4_digits(ch1);
		this._unread(ch1);
		if (ch2 == CH_T || ch2 == CH_MS) this._ops.unshift(this._readTimestamp);
		else this._ops.unshift(this._read_number);
	}
	_read_value_helper_single(ch1, accept_operator_symbols, calling_op) {
		let op;
		if (this._peek("''") != ERROR) {
			op = this._read_string3;
			op.call(this);
		} else {
			op = this._read_string1;
			op.call(this);
			if (this._test_string_as_annotation(op)) this._ops.unshift(calling_op);
		}
	}
	_read_value_helper_double(ch1, accept_operator_symbols, calling_op) {
		this._ops.unshift(this._read_string2);
	}
	_read_value_helper_letter(ch1, accept_operator_symbols, calling_op) {
		this._read_symbol();
		const type = this._value_pop();
		if (type != T_IDENTIFIER$1) throw new Error("Expecting symbol here.");
		let symbol = this.get_value_as_string(type);
		if (is_keyword(symbol)) {
			let kwt = get_keyword_type(symbol);
			if (kwt === T_NULL) {
				this._value_null = true;
				if (this._peek() === CH_DT) {
					this._read();
					if (is_letter(this._read()) !== true) throw new Error("Expected type name after 'null.'");
					this._read_symbol();
					if (this._value_pop() !== T_IDENTIFIER$1) throw new Error("Expected type name after 'null.'");
					symbol = this.get_value_as_string(T_IDENTIFIER$1);
					kwt = get_type_from_name(symbol);
				}
				this._start = -1;
				this._end = -1;
			}
			this._value_push(kwt);
		} else {
			const ch = this._read_after_whitespace(true);
			if (ch == CH_CL && this._peek() == CH_CL) {
				this._read();
				const sid = this._parseSymbolId(symbol);
				if (sid === 0) throw new Error("Symbol ID zero is not supported.");
				else if (isNaN(sid)) this._ann.push(new SymbolToken(symbol));
				else this._ann.push(new SymbolToken(null, sid));
				this._ops.unshift(calling_op);
			} else {
				const kwt = T_IDENTIFIER$1;
				this._unread(ch);
				this._value_push(kwt);
			}
		}
	}
	_read_value_helper_operator(ch1, accept_operator_symbols, calling_op) {
		if (accept_operator_symbols) {
			this._unread(ch1);
			this._ops.unshift(this._read_operator_symbol);
		} else this._error("unexpected operator character");
	}
	_done() {
		this._value_push(EOF$1);
	}
	_done_with_error() {
		this._value_push(ERROR);
		throw new Error(this._error_msg);
	}
	_read_number() {
		let ch, t;
		this._start = this._in.position();
		ch = this._read();
		if (ch == CH_MS) ch = this._read();
		if (ch == CH_0) {
			ch = this._peek();
			if (ch == CH_x || ch == CH_X) {
				this._read_hex_int();
				return;
			}
			if (is_digit(ch)) this._error("leading zeros are not allowed");
			ch = CH_0;
		}
		t = T_INT;
		ch = this._read_required_digits(ch);
		if (ch == CH_DT) {
			t = T_DECIMAL;
			ch = this._read_optional_digits(this._read());
		}
		if (!isNumericTerminator(ch)) {
			if (ch == CH_d || ch == CH_D) {
				t = T_DECIMAL;
				ch = this._read_exponent();
			} else if (ch == CH_e || ch == CH_E || ch == CH_f || ch == CH_F) {
				t = T_FLOAT;
				ch = this._read_exponent();
			}
		}
		if (!isNumericTerminator(ch)) this._error("invalid character after number");
		else {
			this._unread(ch);
			this._end = this._in.position();
			this._value_push(t);
		}
	}
	_read_hex_int() {
		let ch = this._read();
		if (ch == CH_x || ch == CH_X) {
			ch = this._read();
			ch = this._read_required_hex_digits(ch);
		}
		if (isNumericTerminator(ch)) {
			this._unread(ch);
			this._end = this._in.position();
			this._value_push(T_HEXINT);
		} else this._error("invalid character after number");
	}
	_read_exponent() {
		let ch = this._read();
		if (ch == CH_MS || ch == CH_PS) ch = this._read();
		ch = this._read_required_digits(ch);
		return ch;
	}
	_read_plus_inf() {
		this._start = this._in.position();
		if (this._read() == CH_PS) this._read_inf_helper();
		else this._error("expected +inf");
	}
	_read_minus_inf() {
		this._start = this._in.position();
		if (this._read() == CH_MS) this._read_inf_helper();
		else this._error("expected -inf");
	}
	_read_inf_helper() {
		let ii, ch;
		for (ii = 0; ii < 3; ii++) {
			ch = this._read();
			if (ch != INF[ii]) {
				this._error("expected 'inf'");
				return;
			}
		}
		if (isNumericTerminator(this._peek())) {
			this._end = this._in.position();
			this._value_push(T_FLOAT_SPECIAL);
		} else this._error("invalid numeric terminator after 'inf'");
	}
	_readTimestamp() {
		this._start = this._in.position();
		let ch = this._readPastNDigits(4);
		if (ch === CH_T) {
			this._end = this._in.position();
			this._value_push(T_TIMESTAMP);
			return;
		} else if (ch !== CH_MS) throw new Error("Timestamp year must be followed by '-' or 'T'.");
		ch = this._readPastNDigits(2);
		if (ch === CH_T) {
			this._end = this._in.position();
			this._value_push(T_TIMESTAMP);
			return;
		} else if (ch !== CH_MS) throw new Error("Timestamp month must be followed by '-' or 'T'.");
		ch = this._readPastNDigits(2);
		if (isNumericTerminator(ch)) {
			this._unread(ch);
			this._end = this._in.position();
			this._value_push(T_TIMESTAMP);
			return;
		} else if (ch !== CH_T) throw new Error("Timestamp day must be followed by a numeric stop character .");
		const peekChar = this._in.peek();
		if (isNumericTerminator(peekChar)) {
			this._end = this._in.position();
			this._value_push(T_TIMESTAMP);
			return;
		} else if (!is_digit(peekChar)) throw new Error("Timestamp DATE must be followed by numeric terminator or additional TIME digits.");
		ch = this._readPastNDigits(2);
		if (ch !== CH_CL) throw new Error("Timestamp time(hr:min) requires format of 00:00");
		ch = this._readPastNDigits(2);
		if (ch === CH_CL) {
			ch = this._readPastNDigits(2);
			if (ch === CH_DT) {
				if (!is_digit(this._read())) throw new Error("W3C timestamp spec requires atleast one digit after decimal point.");
				while (is_digit(ch = this._read()));
			}
		}
		if (ch === CH_Z) {
			if (!isNumericTerminator(this._peek())) throw new Error("Illegal terminator after Zulu offset.");
			this._end = this._in.position();
			this._value_push(T_TIMESTAMP);
			return;
		} else if (ch !== CH_PS && ch !== CH_MS) throw new Error("Timestamps require an offset.");
		ch = this._readPastNDigits(2);
		if (ch !== CH_CL) throw new Error("Timestamp offset(hr:min) requires format of +/-00:00.");
		this._readNDigits(2);
		ch = this._peek();
		if (!isNumericTerminator(ch)) throw new Error("Improperly formatted timestamp.");
		this._end = this._in.position();
		this._value_push(T_TIMESTAMP);
	}
	_read_symbol() {
		let ch;
		this._start = this._in.position() - 1;
		for (;;) {
			ch = this._read();
			if (!is_letter_or_digit(ch)) break;
		}
		this._unread(ch);
		this._end = this._in.position();
		this._value_push(T_IDENTIFIER$1);
	}
	_read_operator_symbol() {
		let ch;
		this._start = this._in.position();
		for (;;) {
			ch = this._read();
			if (!is_operator_char(ch)) break;
		}
		this._end = this._in.position() - 1;
		this._unread(ch);
		this._value_push(T_OPERATOR);
	}
	_read_string1() {
		this._read_string_helper(CH_SQ, false);
		this._end = this._in.position() - 1;
		this._value_push(T_STRING1$1);
	}
	_read_string2() {
		this._read_string_helper(CH_DOUBLE_QUOTE, false);
		this._end = this._in.position() - 1;
		this._value_push(T_STRING2);
	}
	_read_string3(recognizeComments) {
		if (recognizeComments === void 0) recognizeComments = true;
		let ch;
		this._unread(this._peek(""));
		for (this._start = this._in.position() + 3; this._peek("'''") !== ERROR; this._in.unread(this._read_after_whitespace(recognizeComments))) {
			for (let i = 0; i < 3; i++) this._read();
			while (this._peek("'''") === ERROR) {
				ch = this._read();
				if (ch == CH_BS) this._read_string_escape_sequence();
				if (ch === EOF$1) throw new Error("Closing triple quotes not found.");
				if (!is_valid_string_char(ch, true)) throw new Error("invalid character " + ch + " in string");
			}
			this._end = this._in.position();
			for (let i = 0; i < 3; i++) this._read();
		}
		this._value_push(T_STRING3);
	}
	verifyTriple(entryIndex) {
		return this._in.valueAt(entryIndex) === CH_SQ && this._in.valueAt(entryIndex + 1) === CH_SQ && this._in.valueAt(entryIndex + 2) === CH_SQ;
	}
	_read_string_escape_sequence() {
		let ch = this._read();
		switch (ch) {
			case ESC_0:
			case ESC_a:
			case ESC_b:
			case ESC_t:
			case ESC_nl:
			case ESC_ff:
			case ESC_cr:
			case ESC_v:
			case ESC_dq:
			case ESC_sq:
			case ESC_qm:
			case ESC_bs:
			case ESC_fs:
			case ESC_nl2: break;
			case ESC_nl3:
				ch = this._read();
				if (ch != ESC_nl2) this._unread(ch);
				break;
			case ESC_x:
				ch = this._read_N_hexdigits(2);
				this._unread(ch);
				break;
			case ESC_u:
				ch = this._read_N_hexdigits(4);
				this._unread(ch);
				break;
			case ESC_U:
				ch = this._read_N_hexdigits(8);
				this._unread(ch);
				break;
			default: this._error("unexpected character: " + ch + " after escape slash");
		}
	}
	_test_string_as_annotation(op) {
		let s, ch, is_ann;
		const t = this._value_pop();
		if (t != T_STRING1$1 && t != T_STRING3) this._error("expecting quoted symbol here");
		s = this.get_value_as_string(t);
		ch = this._read_after_whitespace(true);
		if (ch == CH_CL && this._peek() == CH_CL) {
			this._read();
			this._ann.push(new SymbolToken(s));
			is_ann = true;
		} else {
			this._unread(ch);
			this._value_push(t);
			is_ann = false;
		}
		return is_ann;
	}
	_read_clob_string2() {
		let t;
		this._read_string2();
		t = this._value_pop();
		if (t != T_STRING2) this._error("string expected");
		this._value_push(T_CLOB2$1);
		this._ops.unshift(this._read_close_double_brace);
	}
	_read_clob_string3() {
		let t;
		this._read_string3(false);
		t = this._value_pop();
		if (t != T_STRING3) this._error("string expected");
		this._value_push(T_CLOB3$1);
		this._ops.unshift(this._read_close_double_brace);
	}
	_read_blob() {
		let ch, base64_chars = 0, trailers = 0;
		this._start = this._in.position();
		while (true) {
			ch = this._read();
			if (is_base64_char(ch)) {
				base64_chars++;
				this._end = this._in.position();
			} else if (!is_whitespace(ch)) break;
		}
		while (ch == CH_EQ) {
			trailers++;
			ch = this._read_after_whitespace(false);
		}
		if (ch != CH_CC || this._read() != CH_CC) throw new Error("Invalid blob");
		if (!is_valid_base64_length(base64_chars, trailers)) throw new Error("Invalid base64 value");
		this._value_push(T_BLOB);
	}
	_read_close_double_brace() {
		if (this._read_after_whitespace(false) != CH_CC || this._read() != CH_CC) this._error("expected '}}'");
	}
	isHighSurrogate(ch) {
		return ch >= 55296 && ch <= 56319;
	}
	isLowSurrogate(ch) {
		return ch >= 56320 && ch <= 57343;
	}
	indexWhiteSpace(index, acceptComments) {
		let ch = this._in.valueAt(index);
		if (!acceptComments) for (; is_whitespace(ch); ch = this._in.valueAt(index++));
		else for (; is_whitespace(ch) || ch === CH_FORWARD_SLASH; ch = this._in.valueAt(index++)) if (ch === CH_FORWARD_SLASH) {
			ch = this._in.valueAt(index++);
			switch (ch) {
				case CH_FORWARD_SLASH:
					index = this.indexToNewLine(index);
					break;
				case CH_AS:
					index = this.indexToCloseComment(index);
					break;
				default: index--;
			}
		}
		return index;
	}
	indexToNewLine(index) {
		let ch = this._in.valueAt(index);
		while (ch !== EOF$1 && ch !== CH_NL) {
			if (ch === CH_CR) {
				if (this._in.valueAt(index + 1) !== CH_NL) return index;
			}
			ch = this._in.valueAt(index++);
		}
		return index;
	}
	indexToCloseComment(index) {
		while (this._in.valueAt(index) !== CH_AS && this._in.valueAt(index + 1) !== CH_FORWARD_SLASH) index++;
		return index;
	}
	_skip_triple_quote_gap(entryIndex, end, acceptComments) {
		let tempIndex = entryIndex + 3;
		tempIndex = this.indexWhiteSpace(tempIndex, acceptComments);
		if (tempIndex + 2 <= end && this.verifyTriple(tempIndex)) return tempIndex + 4;
		else return tempIndex + 1;
	}
	readClobEscapes(ii, end) {
		let ch;
		if (ii + 1 >= end) throw new Error("invalid escape sequence");
		ch = this._in.valueAt(ii + 1);
		this._esc_len = 1;
		switch (ch) {
			case ESC_0: return 0;
			case ESC_a: return 7;
			case ESC_b: return 8;
			case ESC_t: return 9;
			case ESC_nl: return 10;
			case ESC_ff: return 12;
			case ESC_cr: return 13;
			case ESC_v: return 11;
			case ESC_dq: return 34;
			case ESC_sq: return 39;
			case ESC_qm: return 63;
			case ESC_bs: return 92;
			case ESC_fs: return 47;
			case ESC_nl2: return -1;
			case ESC_nl3:
				if (ii + 2 < end && this._in.valueAt(ii + 2) == CH_NL) this._esc_len = 2;
				return -4;
			case ESC_x:
				if (ii + 3 >= end) throw new Error("invalid escape sequence");
				ch = this._get_N_hexdigits(ii + 2, ii + 4);
				this._esc_len = 3;
				break;
			default: throw new Error("Invalid escape: /" + ch);
		}
		return ch;
	}
	_read_escape_sequence(ii, end) {
		let ch;
		if (ii + 1 >= end) throw new Error("Invalid escape sequence.");
		ch = this._in.valueAt(ii + 1);
		this._esc_len = 1;
		switch (ch) {
			case ESC_0: return 0;
			case ESC_a: return 7;
			case ESC_b: return 8;
			case ESC_t: return 9;
			case ESC_nl: return 10;
			case ESC_ff: return 12;
			case ESC_cr: return 13;
			case ESC_v: return 11;
			case ESC_dq: return 34;
			case ESC_sq: return 39;
			case ESC_qm: return 63;
			case ESC_bs: return 92;
			case ESC_fs: return 47;
			case ESC_nl2: return -1;
			case ESC_nl3:
				if (ii + 2 < end && this._in.valueAt(ii + 2) == CH_NL) this._esc_len = 2;
				return -4;
			case ESC_x:
				if (ii + 3 >= end) throw new Error("invalid escape sequence");
				ch = this._get_N_hexdigits(ii + 2, ii + 4);
				this._esc_len = 3;
				break;
			case ESC_u:
				if (ii + 5 >= end) throw new Error("invalid escape sequence");
				ch = this._get_N_hexdigits(ii + 2, ii + 6);
				this._esc_len = 5;
				break;
			case ESC_U:
				if (ii + 9 >= end) throw new Error("invalid escape sequence");
				ch = this._get_N_hexdigits(ii + 2, ii + 10);
				this._esc_len = 9;
				break;
			default: throw new Error("unexpected character after escape slash");
		}
		return ch;
	}
	_get_N_hexdigits(ii, end) {
		let ch, v = 0;
		while (ii < end) {
			ch = this._in.valueAt(ii);
			v = v * 16 + get_hex_value(ch);
			ii++;
		}
		return v;
	}
	_value_push(t) {
		if (this._value_type !== ERROR) this._error("unexpected double push of value type!");
		this._value_type = t;
	}
	_value_pop() {
		const t = this._value_type;
		this._value_type = ERROR;
		return t;
	}
	_run() {
		let op;
		while (this._ops.length > 0 && this._value_type === ERROR) {
			op = this._ops.shift();
			op.call(this);
		}
	}
	_read() {
		return this._in.next();
	}
	_read_skipping_comments() {
		let ch = this._read();
		if (ch == CH_FORWARD_SLASH) {
			ch = this._read();
			if (ch == CH_FORWARD_SLASH) {
				this._read_to_newline();
				ch = -2;
			} else if (ch == CH_AS) {
				this._read_to_close_comment();
				ch = -3;
			} else {
				this._unread(ch);
				ch = CH_FORWARD_SLASH;
			}
		}
		return ch;
	}
	_read_to_newline() {
		let ch;
		for (;;) {
			ch = this._read();
			if (ch == EOF$1) break;
			if (ch == CH_NL) break;
			if (ch == CH_CR) {
				ch = this._read();
				if (ch != CH_NL) this._unread(ch);
				break;
			}
		}
	}
	_read_to_close_comment() {
		let ch;
		for (;;) {
			ch = this._read();
			if (ch == EOF$1) break;
			if (ch == CH_AS) {
				ch = this._read();
				if (ch == CH_FORWARD_SLASH) break;
			}
		}
	}
	_unread(ch) {
		this._in.unread(ch);
	}
	_read_after_whitespace(recognize_comments) {
		let ch;
		if (recognize_comments) {
			ch = this._read_skipping_comments();
			while (is_whitespace(ch)) ch = this._read_skipping_comments();
		} else {
			ch = this._read();
			while (is_whitespace(ch)) ch = this._read();
		}
		return ch;
	}
	_peek(expected) {
		let ch, ii = 0;
		if (expected === void 0 || expected.length < 1) return this._in.valueAt(this._in.position());
		while (ii < expected.length) {
			ch = this._read();
			if (ch != expected.charCodeAt(ii)) break;
			ii++;
		}
		if (ii === expected.length) ch = this._peek();
		else {
			this._unread(ch);
			ch = ERROR;
		}
		while (ii > 0) {
			ii--;
			this._unread(expected.charCodeAt(ii));
		}
		return ch;
	}
	_peek_4_digits(ch1) {
		let ii, ch, is_digits = true;
		const chars = [];
		if (!is_digit(ch1)) return ERROR;
		for (ii = 0; ii < 3; ii++) {
			ch = this._read();
			chars.push(ch);
			if (!is_digit(ch)) {
				is_digits = false;
				break;
			}
		}
		ch = is_digits && ii == 3 ? this._peek() : ERROR;
		while (chars.length > 0) this._unread(chars.pop());
		return ch;
	}
	_read_required_digits(ch) {
		if (!is_digit(ch)) return ERROR;
		for (;;) {
			ch = this._read();
			if (!is_digit(ch)) break;
		}
		return ch;
	}
	_read_optional_digits(ch) {
		while (is_digit(ch)) ch = this._read();
		return ch;
	}
	_readNDigits(n) {
		let ch;
		if (n <= 0) throw new Error("Cannot read a lack of or negative number of digits.");
		while (n--) if (!is_digit(ch = this._read())) throw new Error("Expected digit, got: " + String.fromCharCode(ch));
		return ch;
	}
	_readPastNDigits(n) {
		this._readNDigits(n);
		return this._read();
	}
	_read_required_hex_digits(ch) {
		if (!is_hex_digit(ch)) return ERROR;
		for (;;) {
			ch = this._read();
			if (!is_hex_digit(ch)) break;
		}
		return ch;
	}
	_read_N_hexdigits(n) {
		let ch, ii = 0;
		while (ii < n) {
			ch = this._read();
			if (!is_hex_digit(ch)) {
				this._error("" + n + " digits required " + ii + " found");
				return ERROR;
			}
			ii++;
		}
		return ch;
	}
	_parseSymbolId(s) {
		if (s[0] !== "$") return NaN;
		for (let i = 1; i < s.length; i++) if (s[i] < "0" || s[i] > "9") return NaN;
		return parseInt(s.substr(1, s.length));
	}
	_error(msg) {
		this._ops.unshift(this._done_with_error);
		this._error_msg = msg;
	}
};
// node_modules/ion-js/dist/es6/es6/IonTextReader.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
const BEGINNING_OF_CONTAINER = -2;
const EOF = -1;
const T_IDENTIFIER = 9;
const T_STRING1 = 11;
const T_CLOB2 = 14;
const T_CLOB3 = 15;
const T_STRUCT = 19;
var TextReader = class {
	constructor(source, catalog) {
		if (!source) throw new Error("a source Span is required to make a reader");
		this._parser = new ParserTextRaw(source);
		this._depth = 0;
		this._cat = catalog ? catalog : new Catalog();
		this._symtab = defaultLocalSymbolTable();
		this._type = null;
		this._raw_type = void 0;
		this._raw = void 0;
	}
	load_raw() {
		const t = this;
		if (t._raw !== void 0) return;
		if (t._raw_type === T_CLOB2 || t._raw_type === T_CLOB3) t._raw = t._parser.get_value_as_uint8array(t._raw_type);
		else t._raw = t._parser.get_value_as_string(t._raw_type);
	}
	skip_past_container() {
		let type;
		const d = this.depth();
		this.stepIn();
		while (this.depth() > d) {
			type = this.next();
			if (type === null) this.stepOut();
			else if (type.isContainer && !this.isNull()) this.stepIn();
		}
	}
	isIVM(input, depth, annotations) {
		if (depth > 0) return false;
		const ivm = "$ion_1_0";
		const prefix = "$ion_";
		if (input.length < 8 || annotations.length > 0) return false;
		let i = 0;
		while (i < 5) {
			if (prefix.charAt(i) !== input.charAt(i)) return false;
			i++;
		}
		while (i < input.length && input.charAt(i) != "_") {
			const ch = input.charAt(i);
			if (ch < "0" || ch > "9") return false;
			i++;
		}
		i++;
		while (i < input.length) {
			const ch = input.charAt(i);
			if (ch < "0" || ch > "9") return false;
			i++;
		}
		if (input !== ivm) throw new Error("Only Ion version 1.0 is supported.");
		return true;
	}
	isLikeIVM() {
		return false;
	}
	position() {
		return this._parser.source().position();
	}
	next() {
		this._raw = void 0;
		if (this._raw_type === EOF) return null;
		if (this._raw_type !== BEGINNING_OF_CONTAINER && !this.isNull() && this._type && this._type.isContainer) this.skip_past_container();
		const p = this._parser;
		for (;;) {
			this._raw_type = p.next();
			if (this._raw_type === T_IDENTIFIER) {
				if (this._depth > 0) break;
				this.load_raw();
				if (!this.isIVM(this._raw, this.depth(), this.annotations())) break;
				this._symtab = defaultLocalSymbolTable();
				this._raw = void 0;
				this._raw_type = void 0;
			} else if (this._raw_type === T_STRING1) {
				if (this._depth > 0) break;
				this.load_raw();
				if (this._raw !== "$ion_1_0") break;
				this._raw = void 0;
				this._raw_type = void 0;
			} else if (this._raw_type === T_STRUCT) {
				if (p.annotations().length !== 1) break;
				if (p.annotations()[0].getText() != "$ion_symbol_table") break;
				this._type = get_ion_type(this._raw_type);
				this._symtab = makeSymbolTable(this._cat, this, this._symtab);
				this._raw = void 0;
				this._raw_type = void 0;
			} else break;
		}
		this._type = get_ion_type(this._raw_type);
		return this._type;
	}
	stepIn() {
		if (!this._type.isContainer) throw new Error("can't step in to a scalar value");
		if (this.isNull()) throw new Error("Can't step into a null container");
		this._parser.clearFieldName();
		this._type = null;
		this._raw_type = BEGINNING_OF_CONTAINER;
		this._depth++;
	}
	stepOut() {
		this._parser.clearFieldName();
		while (this._raw_type != EOF) this.next();
		this._raw_type = void 0;
		if (this._depth <= 0) throw new Error("Cannot stepOut any further, already at top level");
		this._depth--;
	}
	type() {
		return this._type;
	}
	depth() {
		return this._depth;
	}
	fieldName() {
		const str = this._parser.fieldName();
		if (str !== null) {
			if (this._parser.fieldNameType() === T_IDENTIFIER && str.length > 1 && str[0] === "$") {
				const tempStr = str.substr(1, str.length);
				if (+tempStr === +tempStr) {
					const symbol = this._symtab.getSymbolText(Number(tempStr));
					if (symbol === void 0) throw new Error("Unresolvable symbol ID, symboltokens unsupported.");
					return symbol;
				}
			}
		}
		return str;
	}
	annotations() {
		return this._parser.annotations().map((st) => {
			const text = st.getText();
			if (text !== null) return text;
			else {
				const symbol = this._symtab.getSymbolText(st.getSid());
				if (symbol === void 0 || symbol === null) throw new Error("Unresolvable symbol ID, symboltokens unsupported.");
				return symbol;
			}
		});
	}
	isNull() {
		if (this._type === IonTypes.NULL) return true;
		return this._parser.isNull();
	}
	_stringRepresentation() {
		this.load_raw();
		if (this.isNull()) return this._type === IonTypes.NULL ? "null" : "null." + this._type.name;
		return this._raw;
	}
	booleanValue() {
		switch (this._type) {
			case IonTypes.NULL: return null;
			case IonTypes.BOOL: return this._parser.booleanValue();
		}
		throw new Error("Current value is not a Boolean.");
	}
	uInt8ArrayValue() {
		this.load_raw();
		switch (this._type) {
			case IonTypes.NULL: return null;
			case IonTypes.BLOB:
				if (this.isNull()) return null;
				return fromBase64(this._raw);
			case IonTypes.CLOB:
				if (this.isNull()) return null;
				return this._raw;
		}
		throw new Error("Current value is not a blob or clob.");
	}
	decimalValue() {
		switch (this._type) {
			case IonTypes.NULL: return null;
			case IonTypes.DECIMAL: return Decimal.parse(this._stringRepresentation());
		}
		throw new Error("Current value is not a decimal.");
	}
	bigIntValue() {
		switch (this._type) {
			case IonTypes.NULL: return null;
			case IonTypes.INT: return this._parser.bigIntValue();
		}
		throw new Error("bigIntValue() was called when the current value was a(n) " + this._type.name);
	}
	intSize() {
		if (isSafeInteger(this.bigIntValue())) return IntSize_default.Number;
		return IntSize_default.BigInt;
	}
	numberValue() {
		switch (this._type) {
			case IonTypes.NULL: return null;
			case IonTypes.FLOAT:
			case IonTypes.INT: return this._parser.numberValue();
		}
		throw new Error("Current value is not a float or int.");
	}
	stringValue() {
		this.load_raw();
		switch (this._type) {
			case IonTypes.NULL: return null;
			case IonTypes.STRING:
				if (this._parser.isNull()) return null;
				return this._raw;
			case IonTypes.SYMBOL:
				if (this._parser.isNull()) return null;
				if (this._raw_type === T_IDENTIFIER && this._raw.length > 1 && this._raw.charAt(0) === "$".charAt(0)) {
					const tempStr = this._raw.substr(1, this._raw.length);
					if (+tempStr === +tempStr) {
						const symbolId = Number(tempStr);
						const symbol = this._symtab.getSymbolText(symbolId);
						if (symbol === void 0) throw new Error("Unresolvable symbol ID, symboltokens unsupported.");
						return symbol;
					}
				}
				return this._raw;
		}
		throw new Error("Current value is not a string or symbol.");
	}
	timestampValue() {
		switch (this._type) {
			case IonTypes.NULL: return null;
			case IonTypes.TIMESTAMP: return Timestamp.parse(this._stringRepresentation());
		}
		throw new Error("Current value is not a timestamp.");
	}
	value() {
		if (this._type && this._type.isContainer) {
			if (this.isNull()) return null;
			throw new Error("Unable to provide a value for " + this._type.name + " containers.");
		}
		switch (this._type) {
			case IonTypes.NULL: return null;
			case IonTypes.BLOB:
			case IonTypes.CLOB: return this.uInt8ArrayValue();
			case IonTypes.BOOL: return this.booleanValue();
			case IonTypes.DECIMAL: return this.decimalValue();
			case IonTypes.INT: return this.bigIntValue();
			case IonTypes.FLOAT: return this.numberValue();
			case IonTypes.STRING:
			case IonTypes.SYMBOL: return this.stringValue();
			case IonTypes.TIMESTAMP: return this.timestampValue();
			default: throw new Error("There is no current value.");
		}
	}
};
// node_modules/ion-js/dist/es6/es6/dom/FromJsConstructor.js
function _newSet(values) {
	if (_hasValue(values)) return new Set(values);
	return new Set();
}
var FromJsConstructorBuilder = class {
	constructor() {
		this._primitives = _newSet();
		this._classesToUnbox = _newSet();
		this._classes = _newSet();
	}
	withPrimitives(...primitives) {
		this._primitives = _newSet(primitives);
		return this;
	}
	withClasses(...classes) {
		this._classes = _newSet(classes);
		return this;
	}
	withClassesToUnbox(...classes) {
		this._classesToUnbox = _newSet(classes);
		return this;
	}
	build() {
		return new FromJsConstructor(this._primitives, this._classesToUnbox, this._classes);
	}
};
var FromJsConstructor = class {
	constructor(_primitives, _classesToUnbox, _classes) {
		this._primitives = _primitives;
		this._classesToUnbox = _classesToUnbox;
		this._classes = _classes;
	}
	construct(constructor, jsValue, annotations = []) {
		if (jsValue === null) return new Null(IonTypes.NULL, annotations);
		const jsValueType = typeof jsValue;
		if (jsValueType === "object") {
			if (this._classesToUnbox.has(jsValue.constructor)) return new constructor(jsValue.valueOf(), annotations);
			if (this._classes.has(jsValue.constructor)) return new constructor(jsValue, annotations);
			throw new Error(`Unable to construct a(n) ${constructor.name} from a ${jsValue.constructor.name}.`);
		}
		if (this._primitives.has(jsValueType)) return new constructor(jsValue, annotations);
		throw new Error(`Unable to construct a(n) ${constructor.name} from a ${jsValueType}.`);
	}
};
(function(FromJsConstructor) {
	FromJsConstructor.NONE = new FromJsConstructorBuilder().build();
})(FromJsConstructor || (FromJsConstructor = {}));
const Primitives = {
	Boolean: "boolean",
	Number: "number",
	String: "string",
	BigInt: "bigint"
};
// node_modules/ion-js/dist/es6/es6/dom/JsValueConversion.js
const _NativeJsBoolean = Boolean;
const _NativeJsString = String;
let _domTypesByIonType = null;
function _getDomTypesByIonTypeMap() {
	if (_domTypesByIonType === null) _domTypesByIonType = new Map([
		[IonTypes.NULL, Null],
		[IonTypes.BOOL, Boolean$1],
		[IonTypes.INT, Integer],
		[IonTypes.FLOAT, Float],
		[IonTypes.DECIMAL, Decimal$1],
		[IonTypes.TIMESTAMP, Timestamp$1],
		[IonTypes.STRING, String$1],
		[IonTypes.BLOB, Blob],
		[IonTypes.LIST, List],
		[IonTypes.STRUCT, Struct]
	]);
	return _domTypesByIonType;
}
function _domConstructorFor(ionType) {
	const domConstructor = _getDomTypesByIonTypeMap().get(ionType);
	if (!_hasValue(domConstructor)) throw new Error(`No dom type constructor was found for Ion type ${ionType.name}`);
	return domConstructor;
}
function _inferType(value) {
	if (value === void 0) throw new Error("Cannot create an Ion value from `undefined`.");
	if (value === null) return IonTypes.NULL;
	const valueType = typeof value;
	switch (valueType) {
		case "string": return IonTypes.STRING;
		case "number": return Number.isInteger(value) ? IonTypes.INT : IonTypes.FLOAT;
		case "boolean": return IonTypes.BOOL;
		case "object": break;
		case "bigint": return IonTypes.INT;
		default: throw new Error(`Value.from() does not support the JS primitive type ${valueType}.`);
	}
	if (value instanceof BigInt) return IonTypes.INT;
	if (value instanceof Number) return Number.isInteger(value.valueOf()) ? IonTypes.INT : IonTypes.FLOAT;
	if (value instanceof Boolean) return IonTypes.BOOL;
	if (value instanceof String) return IonTypes.STRING;
	if (value instanceof Decimal) return IonTypes.DECIMAL;
	if (value instanceof Date || value instanceof Timestamp) return IonTypes.TIMESTAMP;
	if (value instanceof Uint8Array) return IonTypes.BLOB;
	if (value instanceof Array) return IonTypes.LIST;
	return IonTypes.STRUCT;
}
function _ionValueFromJsValue(value, annotations = []) {
	return _domConstructorFor(_inferType(value))._fromJsValue(value, annotations);
}
// node_modules/ion-js/dist/es6/es6/dom/Value.js
const _DOM_VALUE_SIGNET = Symbol("ion.dom.Value");
function Value(BaseClass, ionType, fromJsConstructor) {
	const newClass = class extends BaseClass {
		constructor(...args) {
			super(...args);
			this._ionType = ionType;
			this._ionAnnotations = [];
			Object.defineProperty(this, "_ionType", { enumerable: false });
			Object.defineProperty(this, "_ionAnnotations", { enumerable: false });
		}
		_unsupportedOperation(functionName) {
			throw new Error(`Value#${functionName}() is not supported by Ion type ${this.getType().name}`);
		}
		getType() {
			return this._ionType;
		}
		_setAnnotations(annotations) {
			this._ionAnnotations = annotations;
		}
		getAnnotations() {
			if (this._ionAnnotations === null) return [];
			return this._ionAnnotations;
		}
		isNull() {
			return false;
		}
		booleanValue() {
			this._unsupportedOperation("booleanValue");
		}
		numberValue() {
			this._unsupportedOperation("numberValue");
		}
		bigIntValue() {
			this._unsupportedOperation("bigIntValue");
		}
		decimalValue() {
			this._unsupportedOperation("decimalValue");
		}
		stringValue() {
			this._unsupportedOperation("stringValue");
		}
		dateValue() {
			this._unsupportedOperation("dateValue");
		}
		timestampValue() {
			this._unsupportedOperation("timestampValue");
		}
		uInt8ArrayValue() {
			this._unsupportedOperation("uInt8ArrayValue");
		}
		fieldNames() {
			this._unsupportedOperation("fieldNames");
		}
		fields() {
			this._unsupportedOperation("fields");
		}
		allFields() {
			this._unsupportedOperation("allFields");
		}
		elements() {
			this._unsupportedOperation("elements");
		}
		get(...pathElements) {
			this._unsupportedOperation("get");
		}
		getAll(...pathElements) {
			this._unsupportedOperation("getAll");
		}
		as(ionValueType) {
			if (this instanceof ionValueType) return this;
			throw new Error(`${this.constructor.name} is not an instance of ${ionValueType.name}`);
		}
		writeTo(writer) {
			this._unsupportedOperation("writeTo");
		}
		deleteField(name) {
			this._unsupportedOperation("deleteField");
		}
		_valueEquals(other, options = {
			epsilon: null,
			ignoreAnnotations: false,
			ignoreTimestampPrecision: false,
			onlyCompareIon: true,
			coerceNumericType: false
		}) {
			this._unsupportedOperation("_valueEquals");
		}
		equals(other, options = { epsilon: null }) {
			let onlyCompareIon = false;
			if (other instanceof Value) onlyCompareIon = true;
			return this._valueEquals(other, {
				onlyCompareIon,
				ignoreTimestampPrecision: true,
				ignoreAnnotations: true,
				epsilon: options.epsilon,
				coerceNumericType: true
			});
		}
		ionEquals(other, options = {
			epsilon: null,
			ignoreAnnotations: false,
			ignoreTimestampPrecision: false
		}) {
			if (!options.ignoreAnnotations) {
				if (!(other instanceof Value)) return false;
				let actualAnnotations = this.getAnnotations();
				let expectedAnnotations = other.getAnnotations();
				if (actualAnnotations.length !== expectedAnnotations.length) return false;
				for (let i = 0; i < actualAnnotations.length; i++) if (actualAnnotations[i].localeCompare(expectedAnnotations[i]) !== 0) return false;
			}
			let ion_options = {
				onlyCompareIon: true,
				ignoreTimestampPrecision: options.ignoreTimestampPrecision,
				epsilon: options.epsilon,
				coerceNumericType: false
			};
			return this._valueEquals(other, ion_options);
		}
		static _getIonType() {
			return ionType;
		}
		static _fromJsValue(jsValue, annotations) {
			return fromJsConstructor.construct(this, jsValue, annotations);
		}
	};
	Object.defineProperty(newClass, _DOM_VALUE_SIGNET, {
		writable: false,
		enumerable: false,
		value: _DOM_VALUE_SIGNET
	});
	return newClass;
}
(function(Value) {
	function from(value, annotations) {
		if (value instanceof Value) {
			if (_hasValue(annotations)) throw new Error("Value.from() does not support overriding the annotations on a dom.Value passed as an argument.");
			return value;
		}
		return _ionValueFromJsValue(value, annotations);
	}
	Value.from = from;
})(Value || (Value = {}));
Object.defineProperty(Value, Symbol.hasInstance, { get: () => (instance) => {
	return _hasValue(instance) && _hasValue(instance.constructor) && _DOM_VALUE_SIGNET in instance.constructor && instance.constructor[_DOM_VALUE_SIGNET] === _DOM_VALUE_SIGNET;
} });
// node_modules/ion-js/dist/es6/es6/dom/Lob.js
const _fromJsConstructor$7 = new FromJsConstructorBuilder().withClasses(Uint8Array).build();
function Lob(ionType) {
	return class extends Value(Uint8Array, ionType, _fromJsConstructor$7) {
		constructor(data, annotations = []) {
			super(data);
			this._setAnnotations(annotations);
		}
		uInt8ArrayValue() {
			return this;
		}
		_valueEquals(other, options = {
			epsilon: null,
			ignoreAnnotations: false,
			ignoreTimestampPrecision: false,
			onlyCompareIon: true
		}) {
			let isSupportedType = false;
			let valueToCompare = null;
			if (options.onlyCompareIon) {
				if (other.getType() === IonTypes.CLOB || other.getType() === IonTypes.BLOB) {
					isSupportedType = true;
					valueToCompare = other.uInt8ArrayValue();
				}
			} else if (other instanceof Uint8Array) {
				isSupportedType = true;
				valueToCompare = other.valueOf();
			}
			if (!isSupportedType) return false;
			let current = this.uInt8ArrayValue();
			let expected = valueToCompare;
			if (current.length !== expected.length) return false;
			for (let i = 0; i < current.length; i++) if (current[i] !== expected[i]) return false;
			return true;
		}
	};
}
// node_modules/ion-js/dist/es6/es6/dom/Blob.js
var Blob = class extends Lob(IonTypes.BLOB) {
	constructor(data, annotations = []) {
		super(data, annotations);
	}
	toJSON() {
		return toBase64(this);
	}
	writeTo(writer) {
		writer.setAnnotations(this.getAnnotations());
		writer.writeBlob(this);
	}
};
// node_modules/ion-js/dist/es6/es6/dom/Clob.js
var Clob = class extends Lob(IonTypes.CLOB) {
	constructor(bytes, annotations = []) {
		super(bytes, annotations);
	}
	writeTo(writer) {
		writer.setAnnotations(this.getAnnotations());
		writer.writeClob(this);
	}
	toJSON() {
		let encodedText = "";
		for (const byte of this) {
			if (byte >= 32 && byte <= 126) {
				encodedText += String.fromCharCode(byte);
				continue;
			}
			const hex = byte.toString(16);
			if (hex.length == 1) encodedText += "\\u000" + hex;
			else encodedText += "\\u00" + hex;
		}
		return encodedText;
	}
};
// node_modules/ion-js/dist/es6/es6/dom/Float.js
const _fromJsConstructor$6 = new FromJsConstructorBuilder().withPrimitives(Primitives.Number).withClassesToUnbox(Number).build();
var Float = class Float extends Value(Number, IonTypes.FLOAT, _fromJsConstructor$6) {
	constructor(value, annotations = []) {
		super(value);
		this._setAnnotations(annotations);
	}
	numberValue() {
		return +this.valueOf();
	}
	writeTo(writer) {
		writer.setAnnotations(this.getAnnotations());
		writer.writeFloat64(this.numberValue());
	}
	_valueEquals(other, options = {
		epsilon: null,
		ignoreAnnotations: false,
		ignoreTimestampPrecision: false,
		onlyCompareIon: true,
		coerceNumericType: false
	}) {
		let isSupportedType = false;
		let valueToCompare = null;
		if (other instanceof Float) {
			isSupportedType = true;
			valueToCompare = other.numberValue();
		} else if (options.coerceNumericType === true && other instanceof Decimal$1) return new Decimal(other.toString()).equals(other.decimalValue());
		else if (!options.onlyCompareIon) {
			if (other instanceof Number || typeof other === "number") {
				isSupportedType = true;
				valueToCompare = other.valueOf();
			}
		}
		if (!isSupportedType) return false;
		let result = Object.is(this.numberValue(), valueToCompare);
		if (options.epsilon != null) {
			if (result || Math.abs(this.numberValue() - valueToCompare) <= options.epsilon) return true;
		}
		return result;
	}
};
// node_modules/ion-js/dist/es6/es6/dom/Decimal.js
const _fromJsConstructor$5 = new FromJsConstructorBuilder().withClasses(Decimal).build();
var Decimal$1 = class Decimal$1 extends Value(Number, IonTypes.DECIMAL, _fromJsConstructor$5) {
	constructor(value, annotations = []) {
		if (typeof value === "string") {
			let numberValue = Number(value);
			super(numberValue);
			this._decimalValue = new Decimal(value);
			this._numberValue = numberValue;
		} else if (value instanceof Decimal) {
			super(value.numberValue());
			this._decimalValue = value;
			this._numberValue = value.numberValue();
		} else if (typeof value === "number") {
			super(value);
			this._decimalValue = new Decimal("" + value);
			this._numberValue = value;
		} else throw new Error("Decimal value can only be created from number, ion.Decimal or string");
		this._setAnnotations(annotations);
	}
	numberValue() {
		return this._numberValue;
	}
	decimalValue() {
		return this._decimalValue;
	}
	toString() {
		return this._decimalValue.toString();
	}
	valueOf() {
		return this._numberValue;
	}
	writeTo(writer) {
		writer.setAnnotations(this.getAnnotations());
		writer.writeDecimal(this.decimalValue());
	}
	_valueEquals(other, options = {
		epsilon: null,
		ignoreAnnotations: false,
		ignoreTimestampPrecision: false,
		onlyCompareIon: true,
		coerceNumericType: false
	}) {
		let isSupportedType = false;
		let valueToCompare = null;
		if (other instanceof Decimal$1) {
			isSupportedType = true;
			valueToCompare = other.decimalValue();
		} else if (options.coerceNumericType === true && other instanceof Float) {
			isSupportedType = true;
			valueToCompare = new Decimal(other.toString());
		} else if (!options.onlyCompareIon) {
			if (other instanceof Decimal) {
				isSupportedType = true;
				valueToCompare = other;
			} else if (other instanceof Number || typeof other === "number") {
				isSupportedType = true;
				valueToCompare = new Decimal(other.toString());
			}
		}
		if (!isSupportedType) return false;
		return this.decimalValue().equals(valueToCompare);
	}
};
// node_modules/ion-js/dist/es6/es6/dom/Integer.js
const _bigintConstructor = BigInt;
const _fromJsConstructor$4 = new FromJsConstructorBuilder().withPrimitives(Primitives.Number, Primitives.BigInt).withClassesToUnbox(Number).withClasses(_bigintConstructor).build();
var Integer = class Integer extends Value(Number, IonTypes.INT, _fromJsConstructor$4) {
	constructor(value, annotations = []) {
		if (typeof value === "number") {
			super(value);
			this._numberValue = value;
			this._bigIntValue = null;
		} else {
			const numberValue = Number(value);
			super(numberValue);
			this._bigIntValue = value;
			this._numberValue = numberValue;
		}
		this._setAnnotations(annotations);
	}
	bigIntValue() {
		if (this._bigIntValue === null) this._bigIntValue = BigInt(this.numberValue());
		return this._bigIntValue;
	}
	numberValue() {
		return this._numberValue;
	}
	toString() {
		if (this._bigIntValue === null) return this._numberValue.toString();
		return this._bigIntValue.toString();
	}
	valueOf() {
		return this.numberValue();
	}
	writeTo(writer) {
		writer.setAnnotations(this.getAnnotations());
		if (this._bigIntValue === null) writer.writeInt(this.numberValue());
		else writer.writeInt(this._bigIntValue);
	}
	_valueEquals(other, options = {
		epsilon: null,
		ignoreAnnotations: false,
		ignoreTimestampPrecision: false,
		onlyCompareIon: true
	}) {
		let isSupportedType = false;
		let valueToCompare = null;
		if (other instanceof Integer) {
			isSupportedType = true;
			if (this._bigIntValue == null && other._bigIntValue == null) valueToCompare = other.numberValue();
			else valueToCompare = other.bigIntValue();
		} else if (!options.onlyCompareIon) {
			if (other instanceof Number || typeof other === "number") {
				isSupportedType = true;
				if (this.bigIntValue == null) valueToCompare = other.valueOf();
				else valueToCompare = BigInt(other.valueOf());
			} else if (typeof other === "bigint") {
				isSupportedType = true;
				valueToCompare = other;
			}
		}
		if (!isSupportedType) return false;
		if (typeof valueToCompare === "bigint") return this.bigIntValue() === valueToCompare;
		return this.numberValue() == valueToCompare;
	}
};
// node_modules/ion-js/dist/es6/es6/dom/Sequence.js
function Sequence(ionType) {
	return class extends Value(Array, ionType, FromJsConstructor.NONE) {
		constructor(children, annotations = []) {
			super();
			for (const child of children) this.push(child);
			this._setAnnotations(annotations);
			return new Proxy(this, { set: function(target, index, value) {
				if (!(value instanceof Value)) value = Value.from(value);
				target[index] = value;
				return true;
			} });
		}
		get(...pathElements) {
			if (pathElements.length === 0) throw new Error("Value#get requires at least one parameter.");
			const [pathHead, ...pathTail] = pathElements;
			if (typeof pathHead !== "number") throw new Error(`Cannot index into a ${this.getType().name} with a ${typeof pathHead}.`);
			const maybeChild = this[pathHead];
			const child = maybeChild === void 0 ? null : maybeChild;
			if (pathTail.length === 0 || child === null) return child;
			return child.get(...pathTail);
		}
		elements() {
			return Object.values(this);
		}
		toString() {
			return "[" + this.join(", ") + "]";
		}
		static _fromJsValue(jsValue, annotations) {
			if (!(jsValue instanceof Array)) throw new Error(`Cannot create a ${this.name} from: ${jsValue.toString()}`);
			const children = jsValue.map((child) => Value.from(child));
			return new this(children, annotations);
		}
		writeTo(writer) {
			writer.setAnnotations(this.getAnnotations());
			writer.stepIn(ionType);
			for (const child of this) child.writeTo(writer);
			writer.stepOut();
		}
		_valueEquals(other, options = {
			epsilon: null,
			ignoreAnnotations: false,
			ignoreTimestampPrecision: false,
			onlyCompareIon: true
		}) {
			let isSupportedType = false;
			let valueToCompare = null;
			if (options.onlyCompareIon) {
				if (other.getType() === IonTypes.LIST || other.getType() === IonTypes.SEXP) {
					isSupportedType = true;
					valueToCompare = other.elements();
				}
			} else if (other instanceof Array) {
				isSupportedType = true;
				valueToCompare = other;
			}
			if (!isSupportedType) return false;
			let actualSequence = this.elements();
			let expectedSequence = valueToCompare;
			if (actualSequence.length !== expectedSequence.length) return false;
			for (let i = 0; i < actualSequence.length; i++) if (options.onlyCompareIon) {
				if (!actualSequence[i].ionEquals(expectedSequence[i], options)) return false;
			} else if (!actualSequence[i].equals(expectedSequence[i])) return false;
			return true;
		}
	};
}
// node_modules/ion-js/dist/es6/es6/dom/List.js
var List = class extends Sequence(IonTypes.LIST) {
	constructor(children, annotations = []) {
		super(children, annotations);
	}
};
// node_modules/ion-js/dist/es6/es6/dom/Null.js
var Null = class Null extends Value(Object, IonTypes.NULL, FromJsConstructor.NONE) {
	constructor(ionType = IonTypes.NULL, annotations = []) {
		super();
		this._ionType = ionType;
		this._setAnnotations(annotations);
	}
	static _operationIsSupported(ionType, operation) {
		return Null._supportedIonTypesByOperation.get(operation).has(ionType);
	}
	isNull() {
		return true;
	}
	_convertToJsNull(operation) {
		if (Null._operationIsSupported(this.getType(), operation)) return null;
		throw new Error(`${operation}() is not supported by Ion type ${this.getType().name}`);
	}
	_unsupportedOperationOrNullDereference(operation) {
		if (Null._operationIsSupported(this.getType(), operation)) throw new Error(`${operation}() called on a null ${this.getType().name}.`);
		throw new Error(`${operation}() is not supported by Ion type ${this.getType().name}`);
	}
	booleanValue() {
		return this._convertToJsNull("booleanValue");
	}
	numberValue() {
		return this._convertToJsNull("numberValue");
	}
	bigIntValue() {
		return this._convertToJsNull("bigIntValue");
	}
	decimalValue() {
		return this._convertToJsNull("decimalValue");
	}
	stringValue() {
		return this._convertToJsNull("stringValue");
	}
	dateValue() {
		return this._convertToJsNull("dateValue");
	}
	uInt8ArrayValue() {
		return this._convertToJsNull("uInt8ArrayValue");
	}
	fieldNames() {
		this._unsupportedOperationOrNullDereference("fieldNames");
	}
	fields() {
		this._unsupportedOperationOrNullDereference("fields");
	}
	elements() {
		this._unsupportedOperationOrNullDereference("elements");
	}
	get(...pathElements) {
		return null;
	}
	toString() {
		if (this.getType() == IonTypes.NULL) return "null";
		return "null." + this._ionType.name;
	}
	toJSON() {
		return null;
	}
	writeTo(writer) {
		writer.setAnnotations(this.getAnnotations());
		writer.writeNull(this.getType());
	}
	_valueEquals(other, options = {
		epsilon: null,
		ignoreAnnotations: false,
		ignoreTimestampPrecision: false,
		onlyCompareIon: true
	}) {
		let isSupportedType = false;
		let valueToCompare = null;
		if (other instanceof Null) {
			isSupportedType = true;
			valueToCompare = other;
		} else if (!options.onlyCompareIon) {
			if (other === null && this._ionType.name === "null") return true;
		}
		if (!isSupportedType) return false;
		return this._ionType.name === valueToCompare._ionType.name;
	}
};
Null._supportedIonTypesByOperation = new Map([
	["booleanValue", new Set([IonTypes.BOOL])],
	["numberValue", new Set([
		IonTypes.INT,
		IonTypes.FLOAT,
		IonTypes.DECIMAL
	])],
	["bigIntValue", new Set([IonTypes.INT])],
	["decimalValue", new Set([IonTypes.DECIMAL])],
	["stringValue", new Set([IonTypes.STRING, IonTypes.SYMBOL])],
	["dateValue", new Set([IonTypes.TIMESTAMP])],
	["timestampValue", new Set([IonTypes.TIMESTAMP])],
	["uInt8ArrayValue", new Set([IonTypes.BLOB, IonTypes.CLOB])],
	["fields", new Set([IonTypes.STRUCT])],
	["fieldNames", new Set([IonTypes.STRUCT])],
	["elements", new Set([
		IonTypes.LIST,
		IonTypes.SEXP,
		IonTypes.STRUCT
	])]
]);
// node_modules/ion-js/dist/es6/es6/dom/SExpression.js
var SExpression = class extends Sequence(IonTypes.SEXP) {
	constructor(children, annotations = []) {
		super(children, annotations);
	}
	toString() {
		return "(" + this.join(" ") + ")";
	}
};
// node_modules/ion-js/dist/es6/es6/dom/Struct.js
var Struct = class Struct extends Value(Object, IonTypes.STRUCT, FromJsConstructor.NONE) {
	constructor(fields, annotations = []) {
		super();
		this._fields = Object.create(null);
		for (const [fieldName, fieldValue] of fields) this._fields[fieldName] = fieldValue instanceof Value ? [fieldValue] : fieldValue;
		this._setAnnotations(annotations);
		return new Proxy(this, {
			set: function(target, name, value) {
				if (!(value instanceof Value)) value = Value.from(value);
				target._fields[name] = [value];
				return true;
			},
			get: function(target, name) {
				if (name in target) return target[name];
				let length = target._fields[name] !== void 0 ? target._fields[name].length : -1;
				if (length === -1) return target._fields[name];
				return target._fields[name][length - 1];
			},
			deleteProperty: function(target, name) {
				if (name in target._fields) delete target._fields[name];
				return true;
			}
		});
	}
	get(...pathElements) {
		if (pathElements.length === 0) throw new Error("Value#get requires at least one parameter.");
		const [pathHead, ...pathTail] = pathElements;
		if (typeof pathHead !== "string") throw new Error(`Cannot index into a struct with a ${typeof pathHead}.`);
		const child = this._fields[pathHead];
		if (child === void 0) return null;
		if (pathTail.length === 0) return child[child.length - 1];
		return child[child.length - 1].get(...pathTail);
	}
	getAll(...pathElements) {
		if (pathElements.length === 0) throw new Error("Value#get requires at least one parameter.");
		const [pathHead, ...pathTail] = pathElements;
		if (typeof pathHead !== "string") throw new Error(`Cannot index into a struct with a ${typeof pathHead}.`);
		const child = this._fields[pathHead];
		if (child === void 0) return null;
		if (pathTail.length === 0) return child;
		let values = [];
		child.forEach((value) => values.push(...value.getAll(...pathTail)));
		return values;
	}
	fieldNames() {
		return Object.keys(this._fields);
	}
	allFields() {
		return Object.entries(this._fields);
	}
	fields() {
		let singleValueFields = Object.create(null);
		for (const [fieldName, values] of this.allFields()) singleValueFields[fieldName] = values[values.length - 1];
		return Object.entries(singleValueFields);
	}
	elements() {
		return Object.values(this._fields).flat();
	}
	[Symbol.iterator]() {
		return this.fields()[Symbol.iterator]();
	}
	toString() {
		return "{" + [...this.allFields()].map(([name, value]) => name + ": " + value).join(", ") + "}";
	}
	writeTo(writer) {
		writer.setAnnotations(this.getAnnotations());
		writer.stepIn(IonTypes.STRUCT);
		for (const [fieldName, values] of this.allFields()) for (let value of values) {
			writer.writeFieldName(fieldName);
			value.writeTo(writer);
		}
		writer.stepOut();
	}
	deleteField(name) {
		if (name in this._fields) {
			delete this._fields[name];
			return true;
		}
		return false;
	}
	toJSON() {
		let normalizedFields = Object.create(Struct.prototype);
		for (const [key, value] of this.fields()) normalizedFields[key] = value;
		return normalizedFields;
	}
	static _fromJsValue(jsValue, annotations) {
		if (!(jsValue instanceof Object)) throw new Error(`Cannot create a dom.Struct from: ${jsValue.toString()}`);
		const fields = Object.entries(jsValue).map(([key, value]) => [key, [Value.from(value)]]);
		return new this(fields, annotations);
	}
	_valueEquals(other, options = {
		epsilon: null,
		ignoreAnnotations: false,
		ignoreTimestampPrecision: false,
		onlyCompareIon: true
	}) {
		let isSupportedType = false;
		let valueToCompare = null;
		if (other instanceof Struct) {
			isSupportedType = true;
			valueToCompare = other.allFields();
		} else if (!options.onlyCompareIon) {
			if (typeof other === "object" || other instanceof Object) {
				isSupportedType = true;
				valueToCompare = Value.from(other).allFields();
			}
		}
		if (!isSupportedType) return false;
		if (this.allFields().length !== valueToCompare.length) return false;
		let matchFound = true;
		const paired = new Array(valueToCompare.length);
		for (let i = 0; matchFound && i < this.allFields().length; i++) {
			matchFound = false;
			for (let j = 0; !matchFound && j < valueToCompare.length; j++) if (!paired[j]) {
				const child = this.allFields()[i];
				const expectedChild = valueToCompare[j];
				matchFound = child[0] === expectedChild[0] && this._ionValueEquals(child[1].sort(), expectedChild[1].sort(), options);
				if (matchFound) paired[j] = true;
			}
		}
		for (let i = 0; i < paired.length; i++) if (!paired[i]) {
			matchFound = false;
			break;
		}
		return matchFound;
	}
	_ionValueEquals(child, expectedChild, options) {
		if (child.length !== expectedChild.length) return false;
		for (let i = 0; i < child.length; i++) if (options.onlyCompareIon) {
			if (!child[i].ionEquals(expectedChild[i], options)) return false;
		} else if (!child[i].equals(expectedChild[i])) return false;
		return true;
	}
};
// node_modules/ion-js/dist/es6/es6/dom/Symbol.js
const _fromJsConstructor$3 = new FromJsConstructorBuilder().withPrimitives(Primitives.String).withClassesToUnbox(String).build();
var Symbol$1 = class Symbol$1 extends Value(String, IonTypes.SYMBOL, _fromJsConstructor$3) {
	constructor(symbolText, annotations = []) {
		super(symbolText);
		this._setAnnotations(annotations);
	}
	stringValue() {
		return this.toString();
	}
	writeTo(writer) {
		writer.setAnnotations(this.getAnnotations());
		writer.writeSymbol(this.stringValue());
	}
	_valueEquals(other, options = {
		epsilon: null,
		ignoreAnnotations: false,
		ignoreTimestampPrecision: false,
		onlyCompareIon: true
	}) {
		let isSupportedType = false;
		let valueToCompare = null;
		if (other instanceof Symbol$1) {
			isSupportedType = true;
			valueToCompare = other.stringValue();
		} else if (!options.onlyCompareIon) {
			if (typeof other === "string" || other instanceof String) {
				isSupportedType = true;
				valueToCompare = other.valueOf();
			}
		}
		if (!isSupportedType) return false;
		return this.compareValue(valueToCompare) === 0;
	}
	compareValue(expectedValue) {
		return this.stringValue().localeCompare(expectedValue);
	}
};
// node_modules/ion-js/dist/es6/es6/dom/Timestamp.js
const _fromJsConstructor$2 = new FromJsConstructorBuilder().withClasses(Date, Timestamp).build();
var Timestamp$1 = class Timestamp$1 extends Value(Date, IonTypes.TIMESTAMP, _fromJsConstructor$2) {
	constructor(dateOrTimestamp, annotations = []) {
		let date;
		let timestamp;
		if (dateOrTimestamp instanceof Date) {
			date = dateOrTimestamp;
			timestamp = Timestamp$1._timestampFromDate(date);
		} else {
			timestamp = dateOrTimestamp;
			date = timestamp.getDate();
		}
		super(date);
		this._date = date;
		this._timestamp = timestamp;
		this._setAnnotations(annotations);
	}
	static _timestampFromDate(date) {
		const fractionalSeconds = new Decimal(date.getUTCSeconds() * 1e3 + date.getUTCMilliseconds(), -3);
		return new Timestamp(0, date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), fractionalSeconds);
	}
	timestampValue() {
		return this._timestamp;
	}
	dateValue() {
		return this._date;
	}
	writeTo(writer) {
		writer.setAnnotations(this.getAnnotations());
		writer.writeTimestamp(this.timestampValue());
	}
	_valueEquals(other, options = {
		epsilon: null,
		ignoreAnnotations: false,
		ignoreTimestampPrecision: false,
		onlyCompareIon: true
	}) {
		let isSupportedType = false;
		let valueToCompare = null;
		if (other instanceof Timestamp$1) {
			isSupportedType = true;
			valueToCompare = other.timestampValue();
		} else if (!options.onlyCompareIon) {
			if (other instanceof Timestamp) {
				isSupportedType = true;
				valueToCompare = other;
			} else if (other instanceof Date) {
				if (this.dateValue().getTime() === other.getTime()) return true;
				else return false;
			}
		}
		if (!isSupportedType) return false;
		if (options.ignoreTimestampPrecision) return this.timestampValue().compareTo(valueToCompare) === 0;
		return this.timestampValue().equals(valueToCompare);
	}
};
// node_modules/ion-js/dist/es6/es6/dom/Boolean.js
const _fromJsConstructor$1 = new FromJsConstructorBuilder().withPrimitives(Primitives.Boolean).withClassesToUnbox(_NativeJsBoolean).build();
var Boolean$1 = class Boolean$1 extends Value(_NativeJsBoolean, IonTypes.BOOL, _fromJsConstructor$1) {
	constructor(value, annotations = []) {
		super(value);
		this._setAnnotations(annotations);
	}
	booleanValue() {
		return this.valueOf();
	}
	writeTo(writer) {
		writer.setAnnotations(this.getAnnotations());
		writer.writeBoolean(this.booleanValue());
	}
	_valueEquals(other, options = {
		epsilon: null,
		ignoreAnnotations: false,
		ignoreTimestampPrecision: false,
		onlyCompareIon: true
	}) {
		let isSupportedType = false;
		let valueToCompare = null;
		if (other instanceof Boolean$1) {
			isSupportedType = true;
			valueToCompare = other.booleanValue();
		} else if (!options.onlyCompareIon) {
			if (typeof other === "boolean" || other instanceof _NativeJsBoolean) {
				isSupportedType = true;
				valueToCompare = other.valueOf();
			}
		}
		if (!isSupportedType) return false;
		if (this.booleanValue() !== valueToCompare) return false;
		return true;
	}
};
// node_modules/ion-js/dist/es6/es6/dom/String.js
const _fromJsConstructor = new FromJsConstructorBuilder().withPrimitives(Primitives.String).withClassesToUnbox(_NativeJsString).build();
var String$1 = class String$1 extends Value(_NativeJsString, IonTypes.STRING, _fromJsConstructor) {
	constructor(text, annotations = []) {
		super(text);
		this._setAnnotations(annotations);
	}
	stringValue() {
		return this.toString();
	}
	writeTo(writer) {
		writer.setAnnotations(this.getAnnotations());
		writer.writeString(this.stringValue());
	}
	_valueEquals(other, options = {
		epsilon: null,
		ignoreAnnotations: false,
		ignoreTimestampPrecision: false,
		onlyCompareIon: true
	}) {
		let isSupportedType = false;
		let valueToCompare = null;
		if (other instanceof String$1) {
			isSupportedType = true;
			valueToCompare = other.stringValue();
		} else if (!options.onlyCompareIon) {
			if (typeof other === "string" || other instanceof _NativeJsString) {
				isSupportedType = true;
				valueToCompare = other.valueOf();
			}
		}
		if (!isSupportedType) return false;
		return this.compareValue(valueToCompare) === 0;
	}
	compareValue(expectedValue) {
		return this.stringValue().localeCompare(expectedValue);
	}
};
// node_modules/ion-js/dist/es6/es6/dom/index.js
var dom_exports = require_rolldown_runtime.__exportAll({
	Blob: () => Blob,
	Boolean: () => Boolean$1,
	Clob: () => Clob,
	Decimal: () => Decimal$1,
	Float: () => Float,
	Integer: () => Integer,
	List: () => List,
	Null: () => Null,
	SExpression: () => SExpression,
	String: () => String$1,
	Struct: () => Struct,
	Symbol: () => Symbol$1,
	Timestamp: () => Timestamp$1,
	Value: () => Value,
	load: () => load,
	loadAll: () => loadAll
});
function loadAll(ionData) {
	const reader = _createReader(ionData);
	const ionValues = [];
	while (reader.next()) ionValues.push(_loadValue(reader));
	return ionValues;
}
function load(ionData) {
	const reader = _createReader(ionData);
	if (reader.type() === null) reader.next();
	return reader.type() === null ? null : _loadValue(reader);
}
function _createReader(ionData) {
	if (ionData instanceof TextReader || ionData instanceof BinaryReader) return ionData;
	return makeReader(ionData);
}
function _loadValue(reader) {
	const ionType = reader.type();
	if (ionType === null) throw new Error("loadValue() called when no further values were available to read.");
	const annotations = reader.annotations();
	if (reader.isNull()) return new Null(reader.type(), annotations);
	switch (ionType) {
		case IonTypes.NULL: return new Null(IonTypes.NULL, annotations);
		case IonTypes.BOOL: return new Boolean$1(reader.booleanValue(), annotations);
		case IonTypes.INT: return reader.intSize() == IntSize_default.Number ? new Integer(reader.numberValue(), annotations) : new Integer(reader.bigIntValue(), annotations);
		case IonTypes.FLOAT: return new Float(reader.numberValue(), annotations);
		case IonTypes.DECIMAL: return new Decimal$1(reader.decimalValue(), annotations);
		case IonTypes.TIMESTAMP: return new Timestamp$1(reader.timestampValue(), annotations);
		case IonTypes.SYMBOL: return new Symbol$1(reader.stringValue(), annotations);
		case IonTypes.STRING: return new String$1(reader.stringValue(), annotations);
		case IonTypes.CLOB: return new Clob(reader.uInt8ArrayValue(), annotations);
		case IonTypes.BLOB: return new Blob(reader.uInt8ArrayValue(), annotations);
		case IonTypes.LIST: return _loadList(reader);
		case IonTypes.SEXP: return _loadSExpression(reader);
		case IonTypes.STRUCT: return _loadStruct(reader);
		default: throw new Error(`Unrecognized IonType '${ionType}' found.`);
	}
}
function _loadStruct(reader) {
	const children = new Map();
	const annotations = reader.annotations();
	reader.stepIn();
	while (reader.next()) if (children.has(reader.fieldName())) children.get(reader.fieldName()).push(_loadValue(reader));
	else children.set(reader.fieldName(), [_loadValue(reader)]);
	reader.stepOut();
	return new Struct(children.entries(), annotations);
}
function _loadList(reader) {
	const annotations = reader.annotations();
	return new List(_loadSequence(reader), annotations);
}
function _loadSExpression(reader) {
	const annotations = reader.annotations();
	return new SExpression(_loadSequence(reader), annotations);
}
function _loadSequence(reader) {
	const children = [];
	reader.stepIn();
	while (reader.next()) children.push(_loadValue(reader));
	reader.stepOut();
	return children;
}
// node_modules/ion-js/dist/es6/es6/ComparisonResult.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var ComparisonResultType;
(function(ComparisonResultType) {
	ComparisonResultType["EQUAL"] = "EQUAL";
	ComparisonResultType["NOT_EQUAL"] = "NOT_EQUAL";
	ComparisonResultType["ERROR"] = "ERROR";
})(ComparisonResultType || (ComparisonResultType = {}));
var ComparisonResult = class {
	constructor(result = ComparisonResultType.EQUAL, message = "", actualIndex = 0, expectedIndex = 0) {
		this.result = result;
		this.message = message;
		this.actualIndex = actualIndex;
		this.expectedIndex = expectedIndex;
	}
};
// node_modules/ion-js/dist/es6/es6/events/IonEvent.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
var IonEventType;
(function(IonEventType) {
	IonEventType[IonEventType["SCALAR"] = 0] = "SCALAR";
	IonEventType[IonEventType["CONTAINER_START"] = 1] = "CONTAINER_START";
	IonEventType[IonEventType["CONTAINER_END"] = 2] = "CONTAINER_END";
	IonEventType[IonEventType["SYMBOL_TABLE"] = 3] = "SYMBOL_TABLE";
	IonEventType[IonEventType["STREAM_END"] = 4] = "STREAM_END";
})(IonEventType || (IonEventType = {}));
var AbstractIonEvent = class {
	constructor(eventType, ionType, fieldName, annotations, depth, ionValue) {
		this.eventType = eventType;
		this.ionType = ionType;
		this.fieldName = fieldName;
		this.annotations = annotations;
		this.depth = depth;
		this.ionValue = ionValue;
	}
	write(writer) {
		writer.stepIn(IonTypes.STRUCT);
		writer.writeFieldName("event_type");
		writer.writeSymbol(IonEventType[this.eventType]);
		if (this.ionType !== null) {
			writer.writeFieldName("ion_type");
			writer.writeSymbol(this.ionType.name.toUpperCase());
		}
		if (this.fieldName !== null && this.fieldName !== void 0) {
			writer.writeFieldName("field_name");
			writer.stepIn(IonTypes.STRUCT);
			writer.writeFieldName("text");
			writer.writeString(this.fieldName);
			writer.stepOut();
		}
		if (this.annotations !== null) {
			writer.writeFieldName("annotations");
			this.writeAnnotations(writer);
		}
		if (this.eventType === IonEventType.SCALAR) this.writeValues(writer);
		writer.writeFieldName("depth");
		writer.writeInt(this.depth);
		writer.stepOut();
	}
	writeAnnotations(writer) {
		if (this.annotations === void 0) {
			writer.writeNull(IonTypes.LIST);
			return;
		}
		writer.stepIn(IonTypes.LIST);
		for (let i = 0; i < this.annotations.length; i++) {
			writer.stepIn(IonTypes.STRUCT);
			writer.writeFieldName("text");
			writer.writeString(this.annotations[i]);
			writer.stepOut();
		}
		writer.stepOut();
	}
	writeSymbolToken(writer, text) {
		writer.writeSymbol(text);
	}
	writeImportDescriptor(writer) {
		writer.writeNull(IonTypes.STRUCT);
	}
	writeValues(writer) {
		if (this.eventType === IonEventType.SCALAR) {
			writer.writeFieldName("value_text");
			this.writeTextValue(writer);
			writer.writeFieldName("value_binary");
			this.writeBinaryValue(writer);
		}
	}
	writeTextValue(writer) {
		const tempTextWriter = new TextWriter(new Writeable());
		this.writeIonValue(tempTextWriter);
		tempTextWriter.close();
		writer.writeString(decodeUtf8(tempTextWriter.getBytes()));
	}
	writeBinaryValue(writer) {
		const tempBinaryWriter = new BinaryWriter(defaultLocalSymbolTable(), new Writeable());
		this.writeIonValue(tempBinaryWriter);
		tempBinaryWriter.close();
		const binaryBuffer = tempBinaryWriter.getBytes();
		writer.stepIn(IonTypes.LIST);
		for (let i = 0; i < binaryBuffer.length; i++) writer.writeInt(binaryBuffer[i]);
		writer.stepOut();
	}
	equals(expected) {
		return this.compare(expected).result == ComparisonResultType.EQUAL;
	}
	compare(expected) {
		if (this.eventType !== expected.eventType) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "Event types don't match");
		if (this.ionType !== expected.ionType) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "Ion types don't match " + this.ionType?.name + " vs. " + expected.ionType?.name);
		if (this.fieldName !== expected.fieldName) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "Field names don't match " + this.fieldName + " vs. " + expected.fieldName);
		if (this.depth !== expected.depth) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "Event depths don't match " + this.depth + " vs. " + expected.depth);
		const annotationResult = this.annotationCompare(expected.annotations);
		if (annotationResult.result === ComparisonResultType.NOT_EQUAL) return annotationResult;
		const valueResult = this.valueCompare(expected);
		if (valueResult.result === ComparisonResultType.NOT_EQUAL) return valueResult;
		return new ComparisonResult(ComparisonResultType.EQUAL);
	}
	annotationCompare(expectedAnnotations) {
		if (this.annotations === expectedAnnotations) return new ComparisonResult(ComparisonResultType.EQUAL);
		if (this.annotations.length !== expectedAnnotations.length) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "annotations length don't match" + this.annotations.length + " vs. " + expectedAnnotations.length);
		for (let i = 0; i < this.annotations.length; i++) if (this.annotations[i] !== expectedAnnotations[i]) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "annotation value doesn't match" + this.annotations[i] + " vs. " + expectedAnnotations[i]);
		return new ComparisonResult(ComparisonResultType.EQUAL);
	}
};
var IonEventFactory = class {
	makeEvent(eventType, ionType, fieldName, depth, annotations, isNull, value) {
		if (isNull) return new IonNullEvent(eventType, ionType, fieldName, annotations, depth);
		switch (eventType) {
			case IonEventType.SCALAR:
			case IonEventType.CONTAINER_START: switch (ionType) {
				case IonTypes.BOOL: return new IonBoolEvent(eventType, ionType, fieldName, annotations, depth, value);
				case IonTypes.INT: return new IonIntEvent(eventType, ionType, fieldName, annotations, depth, value);
				case IonTypes.FLOAT: return new IonFloatEvent(eventType, ionType, fieldName, annotations, depth, value);
				case IonTypes.DECIMAL: return new IonDecimalEvent(eventType, ionType, fieldName, annotations, depth, value);
				case IonTypes.SYMBOL: return new IonSymbolEvent(eventType, ionType, fieldName, annotations, depth, value);
				case IonTypes.STRING: return new IonStringEvent(eventType, ionType, fieldName, annotations, depth, value);
				case IonTypes.TIMESTAMP: return new IonTimestampEvent(eventType, ionType, fieldName, annotations, depth, value);
				case IonTypes.BLOB: return new IonBlobEvent(eventType, ionType, fieldName, annotations, depth, value);
				case IonTypes.CLOB: return new IonClobEvent(eventType, ionType, fieldName, annotations, depth, value);
				case IonTypes.LIST: return new IonListEvent(eventType, ionType, fieldName, annotations, depth);
				case IonTypes.SEXP: return new IonSexpEvent(eventType, ionType, fieldName, annotations, depth);
				case IonTypes.STRUCT: return new IonStructEvent(eventType, ionType, fieldName, annotations, depth);
				default: throw new Error("IonType " + ionType.name + " unexpected.");
			}
			case IonEventType.SYMBOL_TABLE: throw new Error("symbol tables unsupported.");
			case IonEventType.CONTAINER_END: return new IonEndEvent(eventType, depth, ionType);
			case IonEventType.STREAM_END: return new IonEndEvent(eventType, depth, ionType);
		}
	}
};
var IonNullEvent = class IonNullEvent extends AbstractIonEvent {
	constructor(eventType, ionType, fieldName, annotations, depth) {
		super(eventType, ionType, fieldName, annotations, depth, null);
	}
	valueCompare(expected) {
		if (expected instanceof IonNullEvent && this.ionValue === expected.ionValue) return new ComparisonResult(ComparisonResultType.EQUAL);
		return new ComparisonResult(ComparisonResultType.NOT_EQUAL, this.ionValue + " vs. " + expected.ionValue);
	}
	writeIonValue(writer) {
		writer.writeNull(this.ionType !== null ? this.ionType : IonTypes.NULL);
	}
};
var IonIntEvent = class IonIntEvent extends AbstractIonEvent {
	constructor(eventType, ionType, fieldName, annotations, depth, ionValue) {
		super(eventType, ionType, fieldName, annotations, depth, ionValue);
	}
	valueCompare(expected) {
		if (expected instanceof IonIntEvent) {
			if ((typeof this.ionValue === "bigint" ? this.ionValue : BigInt(this.ionValue)) === (typeof expected.ionValue === "bigint" ? expected.ionValue : BigInt(expected.ionValue))) return new ComparisonResult(ComparisonResultType.EQUAL);
		}
		return new ComparisonResult(ComparisonResultType.NOT_EQUAL, `${this.ionValue} vs. ${expected.ionValue}`);
	}
	writeIonValue(writer) {
		writer.writeInt(this.ionValue);
	}
};
var IonBoolEvent = class IonBoolEvent extends AbstractIonEvent {
	constructor(eventType, ionType, fieldName, annotations, depth, ionValue) {
		super(eventType, ionType, fieldName, annotations, depth, ionValue);
	}
	valueCompare(expected) {
		if (expected instanceof IonBoolEvent && this.ionValue === expected.ionValue) return new ComparisonResult(ComparisonResultType.EQUAL);
		return new ComparisonResult(ComparisonResultType.NOT_EQUAL, this.ionValue + " vs. " + expected.ionValue);
	}
	writeIonValue(writer) {
		writer.writeBoolean(this.ionValue);
	}
};
var IonFloatEvent = class IonFloatEvent extends AbstractIonEvent {
	constructor(eventType, ionType, fieldName, annotations, depth, ionValue) {
		super(eventType, ionType, fieldName, annotations, depth, ionValue);
	}
	valueCompare(expected) {
		if (expected instanceof IonFloatEvent && Object.is(this.ionValue, expected.ionValue)) return new ComparisonResult(ComparisonResultType.EQUAL);
		return new ComparisonResult(ComparisonResultType.NOT_EQUAL, this.ionValue + " vs. " + expected.ionValue);
	}
	writeIonValue(writer) {
		writer.writeFloat64(this.ionValue);
	}
};
var IonDecimalEvent = class IonDecimalEvent extends AbstractIonEvent {
	constructor(eventType, ionType, fieldName, annotations, depth, ionValue) {
		super(eventType, ionType, fieldName, annotations, depth, ionValue);
	}
	valueCompare(expected) {
		if (expected instanceof IonDecimalEvent && this.ionValue.equals(expected.ionValue)) return new ComparisonResult(ComparisonResultType.EQUAL);
		return new ComparisonResult(ComparisonResultType.NOT_EQUAL, this.ionValue + " vs. " + expected.ionValue);
	}
	writeIonValue(writer) {
		writer.writeDecimal(this.ionValue);
	}
};
var IonSymbolEvent = class IonSymbolEvent extends AbstractIonEvent {
	constructor(eventType, ionType, fieldName, annotations, depth, ionValue) {
		super(eventType, ionType, fieldName, annotations, depth, ionValue);
	}
	valueCompare(expected) {
		if (expected instanceof IonSymbolEvent && this.ionValue === expected.ionValue) return new ComparisonResult(ComparisonResultType.EQUAL);
		return new ComparisonResult(ComparisonResultType.NOT_EQUAL, this.ionValue + " vs. " + expected.ionValue);
	}
	writeIonValue(writer) {
		writer.writeSymbol(this.ionValue);
	}
};
var IonStringEvent = class IonStringEvent extends AbstractIonEvent {
	constructor(eventType, ionType, fieldName, annotations, depth, ionValue) {
		super(eventType, ionType, fieldName, annotations, depth, ionValue);
	}
	valueCompare(expected) {
		if (expected instanceof IonStringEvent && this.ionValue === expected.ionValue) return new ComparisonResult(ComparisonResultType.EQUAL);
		return new ComparisonResult(ComparisonResultType.NOT_EQUAL, this.ionValue + " vs. " + expected.ionValue);
	}
	writeIonValue(writer) {
		writer.writeString(this.ionValue);
	}
};
var IonTimestampEvent = class IonTimestampEvent extends AbstractIonEvent {
	constructor(eventType, ionType, fieldName, annotations, depth, ionValue) {
		super(eventType, ionType, fieldName, annotations, depth, ionValue);
	}
	valueCompare(expected) {
		if (expected instanceof IonTimestampEvent && this.ionValue.equals(expected.ionValue)) return new ComparisonResult(ComparisonResultType.EQUAL);
		return new ComparisonResult(ComparisonResultType.NOT_EQUAL, this.ionValue + " vs. " + expected.ionValue);
	}
	writeIonValue(writer) {
		writer.writeTimestamp(this.ionValue);
	}
};
var IonBlobEvent = class IonBlobEvent extends AbstractIonEvent {
	constructor(eventType, ionType, fieldName, annotations, depth, ionValue) {
		super(eventType, ionType, fieldName, annotations, depth, ionValue);
	}
	valueCompare(expected) {
		if (!(expected instanceof IonBlobEvent)) return new ComparisonResult(ComparisonResultType.NOT_EQUAL);
		if (this.ionValue.length !== expected.ionValue.length) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "Blob length don't match");
		for (let i = 0; i < this.ionValue.length; i++) if (this.ionValue[i] !== expected.ionValue[i]) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, this.ionValue[i] + " vs. " + expected.ionValue[i]);
		return new ComparisonResult(ComparisonResultType.EQUAL);
	}
	writeIonValue(writer) {
		writer.writeBlob(this.ionValue);
	}
};
var IonClobEvent = class IonClobEvent extends AbstractIonEvent {
	constructor(eventType, ionType, fieldName, annotations, depth, ionValue) {
		super(eventType, ionType, fieldName, annotations, depth, ionValue);
	}
	valueCompare(expected) {
		if (!(expected instanceof IonClobEvent)) return new ComparisonResult(ComparisonResultType.NOT_EQUAL);
		if (this.ionValue.length !== expected.ionValue.length) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, this.ionValue + " vs. " + expected.ionValue);
		for (let i = 0; i < this.ionValue.length; i++) if (this.ionValue[i] !== expected.ionValue[i]) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, this.ionValue[i] + " vs. " + expected.ionValue[i]);
		return new ComparisonResult(ComparisonResultType.EQUAL);
	}
	writeIonValue(writer) {
		writer.writeClob(this.ionValue);
	}
};
var AbsIonContainerEvent = class extends AbstractIonEvent {
	constructor(eventType, ionType, fieldName, annotations, depth) {
		super(eventType, ionType, fieldName, annotations, depth, null);
	}
	writeIonValue(writer) {}
};
var IonStructEvent = class IonStructEvent extends AbsIonContainerEvent {
	constructor(eventType, ionType, fieldName, annotations, depth) {
		super(eventType, ionType, fieldName, annotations, depth);
	}
	valueCompare(expected) {
		if (!(expected instanceof IonStructEvent)) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "Event types don't match");
		const container = this.ionValue == null ? [] : this.ionValue;
		const expectedContainer = expected.ionValue == null ? [] : expected.ionValue;
		if (container.length !== expectedContainer.length) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "Struct length don't match");
		return this.structsCompare(container, expectedContainer);
	}
	structsCompare(actualEvents, expectedEvents) {
		let matchFound = new ComparisonResult(ComparisonResultType.EQUAL);
		const paired = new Array(expectedEvents.length);
		for (let i = 0; matchFound && i < actualEvents.length; i++) {
			matchFound.result = ComparisonResultType.NOT_EQUAL;
			for (let j = 0; matchFound.result == ComparisonResultType.NOT_EQUAL && j < expectedEvents.length; j++) if (!paired[j]) {
				const child = actualEvents[i];
				const expectedChild = expectedEvents[j];
				matchFound = child.compare(expectedChild);
				if (matchFound.result == ComparisonResultType.EQUAL) paired[j] = true;
				if (matchFound.result == ComparisonResultType.EQUAL && child.eventType === IonEventType.CONTAINER_START) {
					for (let k = 0; k < expectedChild.ionValue.length; k++) paired[k + j + 1] = true;
					i += child.ionValue.length;
				}
			}
		}
		for (let i = 0; i < paired.length; i++) if (!paired[i]) {
			matchFound = new ComparisonResult(ComparisonResultType.NOT_EQUAL, "Didn't find matching field for " + expectedEvents[i].fieldName);
			break;
		}
		return matchFound;
	}
};
var IonListEvent = class IonListEvent extends AbsIonContainerEvent {
	constructor(eventType, ionType, fieldName, annotations, depth) {
		super(eventType, ionType, fieldName, annotations, depth);
	}
	valueCompare(expected) {
		if (!(expected instanceof IonListEvent)) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "Event types don't match");
		const container = this.ionValue == null ? [] : this.ionValue;
		const expectedContainer = expected.ionValue == null ? [] : expected.ionValue;
		if (container.length !== expectedContainer.length) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "List length don't match");
		for (let i = 0; i < container.length; i++) {
			const child = container[i];
			if (child.compare(expectedContainer[i]).result == ComparisonResultType.NOT_EQUAL) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, `${child.ionValue} vs. ${expectedContainer[i].ionValue}`, i + 1, i + 1);
			else if (child.eventType === IonEventType.CONTAINER_START) i += child.ionValue.length;
		}
		return new ComparisonResult(ComparisonResultType.EQUAL);
	}
};
var IonSexpEvent = class IonSexpEvent extends AbsIonContainerEvent {
	constructor(eventType, ionType, fieldName, annotations, depth) {
		super(eventType, ionType, fieldName, annotations, depth);
	}
	valueCompare(expected) {
		if (!(expected instanceof IonSexpEvent)) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "Event types don't match");
		const container = this.ionValue == null ? [] : this.ionValue;
		const expectedContainer = expected.ionValue == null ? [] : expected.ionValue;
		if (container.length !== expectedContainer.length) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "S-expression length don't match");
		for (let i = 0; i < container.length; i++) {
			const child = container[i];
			const eventResult = child.compare(expectedContainer[i]);
			if (eventResult.result == ComparisonResultType.NOT_EQUAL) return eventResult;
			else if (child.eventType === IonEventType.CONTAINER_START) i += child.ionValue.length;
		}
		return new ComparisonResult(ComparisonResultType.EQUAL);
	}
};
var IonEndEvent = class IonEndEvent extends AbstractIonEvent {
	constructor(eventType, depth, ionType) {
		if (eventType === IonEventType.STREAM_END) super(eventType, null, null, [], depth, void 0);
		else super(eventType, ionType, null, [], depth, void 0);
	}
	valueCompare(expected) {
		if (expected instanceof IonEndEvent && this.ionValue === expected.ionValue) return new ComparisonResult(ComparisonResultType.EQUAL);
		return new ComparisonResult(ComparisonResultType.NOT_EQUAL, this.ionValue + " vs. " + expected.ionValue);
	}
	writeIonValue(writer) {}
};
// node_modules/ion-js/dist/es6/es6/events/EventStreamError.js
var EventStreamError = class extends Error {
	constructor(type, message, index, eventstream) {
		super();
		this.type = type;
		this.index = index;
		this.message = message;
		this.eventstream = eventstream;
	}
};
// node_modules/ion-js/dist/es6/es6/events/IonEventStream.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
const READ = "READ";
const WRITE = "WRITE";
var IonEventStream = class {
	constructor(reader) {
		this.events = [];
		this.reader = reader;
		this.eventFactory = new IonEventFactory();
		this.isEventStream = false;
		this.generateStream();
	}
	writeEventStream(writer) {
		writer.writeSymbol("$ion_event_stream");
		for (let i = 0; i < this.events.length; i++) this.events[i].write(writer);
	}
	writeIon(writer) {
		try {
			let tempEvent;
			let isEmbedded = false;
			for (let indice = 0; indice < this.events.length; indice++) {
				tempEvent = this.events[indice];
				if (tempEvent.fieldName !== null) writer.writeFieldName(tempEvent.fieldName);
				if ((tempEvent.ionType == IonTypes.SEXP || tempEvent.ionType == IonTypes.LIST) && this.isEmbedded(tempEvent)) isEmbedded = true;
				writer.setAnnotations(tempEvent.annotations);
				switch (tempEvent.eventType) {
					case IonEventType.SCALAR:
						if (tempEvent.ionValue == null) {
							writer.writeNull(tempEvent.ionType);
							return;
						}
						if (isEmbedded) {
							writer.writeString(tempEvent.ionValue.toString());
							break;
						}
						switch (tempEvent.ionType) {
							case IonTypes.BOOL:
								writer.writeBoolean(tempEvent.ionValue);
								break;
							case IonTypes.STRING:
								writer.writeString(tempEvent.ionValue);
								break;
							case IonTypes.SYMBOL:
								writer.writeSymbol(tempEvent.ionValue);
								break;
							case IonTypes.INT:
								writer.writeInt(tempEvent.ionValue);
								break;
							case IonTypes.DECIMAL:
								writer.writeDecimal(tempEvent.ionValue);
								break;
							case IonTypes.FLOAT:
								writer.writeFloat64(tempEvent.ionValue);
								break;
							case IonTypes.NULL:
								writer.writeNull(tempEvent.ionType);
								break;
							case IonTypes.TIMESTAMP:
								writer.writeTimestamp(tempEvent.ionValue);
								break;
							case IonTypes.CLOB:
								writer.writeClob(tempEvent.ionValue);
								break;
							case IonTypes.BLOB:
								writer.writeBlob(tempEvent.ionValue);
								break;
							default: throw new Error("unexpected type: " + tempEvent.ionType.name);
						}
						break;
					case IonEventType.CONTAINER_START:
						writer.stepIn(tempEvent.ionType);
						break;
					case IonEventType.CONTAINER_END:
						if (isEmbedded) isEmbedded = false;
						writer.stepOut();
						break;
					case IonEventType.STREAM_END: break;
					case IonEventType.SYMBOL_TABLE: throw new Error("Symboltables unsupported.");
					default: throw new Error("Unexpected event type: " + tempEvent.eventType);
				}
			}
			writer.close();
		} catch (error) {
			throw new EventStreamError(WRITE, error.message, this.events.length, this.events);
		}
	}
	getEvents() {
		return this.events;
	}
	equals(expected) {
		return this.compare(expected).result == ComparisonResultType.EQUAL;
	}
	compare(expected) {
		let actualIndex = 0;
		let expectedIndex = 0;
		if (this.events.length != expected.events.length) return new ComparisonResult(ComparisonResultType.NOT_EQUAL, "The event streams have different lengths");
		while (actualIndex < this.events.length && expectedIndex < expected.events.length) {
			const actualEvent = this.events[actualIndex];
			const expectedEvent = expected.events[expectedIndex];
			if (actualEvent.eventType === IonEventType.SYMBOL_TABLE) actualIndex++;
			if (expectedEvent.eventType === IonEventType.SYMBOL_TABLE) expectedIndex++;
			if (actualEvent.eventType === IonEventType.SYMBOL_TABLE || expectedEvent.eventType === IonEventType.SYMBOL_TABLE) continue;
			switch (actualEvent.eventType) {
				case IonEventType.SCALAR: {
					const eventResult = actualEvent.compare(expectedEvent);
					if (eventResult.result == ComparisonResultType.NOT_EQUAL) {
						eventResult.actualIndex = actualIndex;
						eventResult.expectedIndex = expectedIndex;
						return eventResult;
					}
					break;
				}
				case IonEventType.CONTAINER_START: {
					const eventResult = actualEvent.compare(expectedEvent);
					if (eventResult.result == ComparisonResultType.NOT_EQUAL) {
						actualIndex += eventResult.actualIndex;
						expectedIndex += eventResult.expectedIndex;
						eventResult.actualIndex = actualIndex;
						eventResult.expectedIndex = expectedIndex;
						return eventResult;
					} else if (actualEvent.ionValue !== null && expectedEvent.ionValue !== null) {
						actualIndex = actualIndex + actualEvent.ionValue.length;
						expectedIndex = expectedIndex + expectedEvent.ionValue.length;
					}
					break;
				}
				case IonEventType.CONTAINER_END:
				case IonEventType.STREAM_END: break;
				default: throw new Error("Unexpected event type: " + actualEvent.eventType);
			}
			actualIndex++;
			expectedIndex++;
		}
		return new ComparisonResult(ComparisonResultType.EQUAL);
	}
	isEmbedded(event) {
		if (event.annotations[0] === "embedded_documents") return true;
		return false;
	}
	generateStream() {
		try {
			let tid = this.reader.next();
			if (tid === IonTypes.SYMBOL && this.reader.stringValue() === "$ion_event_stream") {
				this.marshalStream();
				this.isEventStream = true;
				return;
			}
			const currentContainer = [];
			const currentContainerIndex = [];
			while (true) {
				if (this.reader.isNull()) this.events.push(this.eventFactory.makeEvent(IonEventType.SCALAR, tid, this.reader.fieldName(), this.reader.depth(), this.reader.annotations(), true, this.reader.value()));
				else switch (tid) {
					case IonTypes.LIST:
					case IonTypes.SEXP:
					case IonTypes.STRUCT: {
						const containerEvent = this.eventFactory.makeEvent(IonEventType.CONTAINER_START, tid, this.reader.fieldName(), this.reader.depth(), this.reader.annotations(), false, null);
						this.events.push(containerEvent);
						currentContainer.push(containerEvent);
						currentContainerIndex.push(this.events.length);
						this.reader.stepIn();
						break;
					}
					case null:
						if (this.reader.depth() === 0) {
							this.events.push(this.eventFactory.makeEvent(IonEventType.STREAM_END, IonTypes.NULL, null, this.reader.depth(), [], false, void 0));
							return;
						} else {
							this.reader.stepOut();
							this.endContainer(currentContainer.pop(), currentContainerIndex.pop());
						}
						break;
					default: this.events.push(this.eventFactory.makeEvent(IonEventType.SCALAR, tid, this.reader.fieldName(), this.reader.depth(), this.reader.annotations(), false, this.reader.value()));
				}
				tid = this.reader.next();
			}
		} catch (error) {
			throw new EventStreamError(READ, error.message, this.events.length, this.events);
		}
	}
	endContainer(thisContainer, thisContainerIndex) {
		this.events.push(this.eventFactory.makeEvent(IonEventType.CONTAINER_END, thisContainer.ionType, null, thisContainer.depth, [], false, null));
		thisContainer.ionValue = this.events.slice(thisContainerIndex, this.events.length);
	}
	marshalStream() {
		this.events = [];
		const currentContainer = [];
		const currentContainerIndex = [];
		for (let tid = this.reader.next(); tid === IonTypes.STRUCT; tid = this.reader.next()) {
			this.reader.stepIn();
			const tempEvent = this.marshalEvent();
			if (tempEvent.eventType === IonEventType.CONTAINER_START) {
				currentContainer.push(tempEvent);
				this.events.push(tempEvent);
				currentContainerIndex.push(this.events.length);
			} else if (tempEvent.eventType === IonEventType.CONTAINER_END) this.endContainer(currentContainer.pop(), currentContainerIndex.pop());
			else if (tempEvent.eventType === IonEventType.SCALAR || tempEvent.eventType === IonEventType.STREAM_END) this.events.push(tempEvent);
			else throw new Error("Unexpected eventType: " + tempEvent.eventType);
			this.reader.stepOut();
		}
	}
	marshalEvent() {
		const currentEvent = {};
		for (; this.reader.next();) {
			const fieldName = this.reader.fieldName();
			if (fieldName && currentEvent[fieldName] !== void 0) throw new Error("Repeated event field: " + fieldName);
			switch (fieldName) {
				case "event_type":
					currentEvent[fieldName] = this.reader.stringValue();
					break;
				case "ion_type":
					currentEvent[fieldName] = this.parseIonType();
					break;
				case "field_name":
					currentEvent[fieldName] = this.resolveFieldNameFromSerializedSymbolToken();
					break;
				case "annotations":
					currentEvent[fieldName] = this.parseAnnotations();
					break;
				case "value_text": {
					let tempString = this.reader.stringValue();
					if (tempString.substr(0, 5) === "$ion_") tempString = "$ion_user_value::" + tempString;
					const tempReader = makeReader(tempString);
					tempReader.next();
					const tempValue = tempReader.value();
					currentEvent["isNull"] = tempReader.isNull();
					currentEvent[fieldName] = tempValue;
					break;
				}
				case "value_binary":
					currentEvent[fieldName] = this.parseBinaryValue();
					break;
				case "imports":
					currentEvent[fieldName] = this.parseImports();
					break;
				case "depth":
					currentEvent[fieldName] = this.reader.numberValue();
					break;
				default: throw new Error("Unexpected event field: " + fieldName);
			}
		}
		let eventType;
		switch (currentEvent["event_type"]) {
			case "CONTAINER_START":
				eventType = IonEventType.CONTAINER_START;
				break;
			case "STREAM_END":
				eventType = IonEventType.STREAM_END;
				break;
			case "CONTAINER_END":
				eventType = IonEventType.CONTAINER_END;
				break;
			case "SCALAR":
				eventType = IonEventType.SCALAR;
				break;
			case "SYMBOL_TABLE": throw new Error("Symbol tables unsupported");
		}
		const fieldname = currentEvent["field_name"] !== void 0 ? currentEvent["field_name"] : null;
		if (!currentEvent["annotations"]) currentEvent["annotations"] = [];
		const textEvent = this.eventFactory.makeEvent(eventType, currentEvent["ion_type"], fieldname, currentEvent["depth"], currentEvent["annotations"], currentEvent["isNull"], currentEvent["value_text"]);
		if (eventType === IonEventType.SCALAR) {
			const binaryEvent = this.eventFactory.makeEvent(eventType, currentEvent["ion_type"], fieldname, currentEvent["depth"], currentEvent["annotations"], currentEvent["isNull"], currentEvent["value_binary"]);
			if (!textEvent.equals(binaryEvent)) throw new Error(`Text event ${currentEvent["value_text"]} does not equal binary event ${currentEvent["value_binary"]}`);
		}
		return textEvent;
	}
	parseIonType() {
		const input = this.reader.stringValue().toLowerCase();
		switch (input) {
			case "null": return IonTypes.NULL;
			case "bool": return IonTypes.BOOL;
			case "int": return IonTypes.INT;
			case "float": return IonTypes.FLOAT;
			case "decimal": return IonTypes.DECIMAL;
			case "timestamp": return IonTypes.TIMESTAMP;
			case "symbol": return IonTypes.SYMBOL;
			case "string": return IonTypes.STRING;
			case "clob": return IonTypes.CLOB;
			case "blob": return IonTypes.BLOB;
			case "list": return IonTypes.LIST;
			case "sexp": return IonTypes.SEXP;
			case "struct": return IonTypes.STRUCT;
			default: throw new Error("i: " + input);
		}
	}
	parseAnnotations() {
		const annotations = [];
		if (this.reader.isNull()) return annotations;
		else {
			this.reader.stepIn();
			for (let tid; tid = this.reader.next();) if (tid == IonTypes.STRUCT) {
				this.reader.stepIn();
				const type = this.reader.next();
				if (this.reader.fieldName() == "text" && type == IonTypes.STRING) {
					const text = this.reader.stringValue();
					if (text !== null) annotations.push(text);
				} else if (this.reader.fieldName() == "importLocation" && type == IonTypes.INT) {
					const symbol = defaultLocalSymbolTable().getSymbolText(this.reader.numberValue());
					if (symbol === void 0 || symbol === null) throw new Error("Unresolvable symbol ID, symboltokens unsupported.");
					annotations.push(symbol);
				}
				this.reader.stepOut();
			}
			this.reader.stepOut();
			return annotations;
		}
	}
	parseBinaryValue() {
		if (this.reader.isNull()) return null;
		const numBuffer = [];
		this.reader.stepIn();
		let tid = this.reader.next();
		while (tid) {
			numBuffer.push(this.reader.numberValue());
			tid = this.reader.next();
		}
		this.reader.stepOut();
		const tempReader = new BinaryReader(new BinarySpan(new Uint8Array(numBuffer)));
		tempReader.next();
		return tempReader.value();
	}
	parseImports() {
		return this.reader.value();
	}
	resolveFieldNameFromSerializedSymbolToken() {
		if (this.reader.isNull()) return null;
		this.reader.stepIn();
		const type = this.reader.next();
		if (this.reader.fieldName() == "text" && type == IonTypes.STRING) {
			const text = this.reader.stringValue();
			if (text !== null) {
				this.reader.stepOut();
				return text;
			}
		} else if (this.reader.fieldName() == "importLocation" && type == IonTypes.INT) {
			const symbol = defaultLocalSymbolTable().getSymbolText(this.reader.numberValue());
			if (symbol === void 0 || symbol === null) throw new Error("Unresolvable symbol ID, symboltokens unsupported.");
			this.reader.stepOut();
			return symbol;
		}
		return null;
	}
};
// node_modules/ion-js/dist/es6/es6/Ion.js
/*!
* Copyright 2012 Amazon.com, Inc. or its affiliates. All Rights Reserved.
*
* Licensed under the Apache License, Version 2.0 (the "License").
* You may not use this file except in compliance with the License.
* A copy of the License is located at
*
*     http://www.apache.org/licenses/LICENSE-2.0
*
* or in the "license" file accompanying this file. This file is distributed
* on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
* express or implied. See the License for the specific language governing
* permissions and limitations under the License.
*/
function isBinary(buffer) {
	if (buffer.length < 4) return false;
	for (let i = 0; i < 4; i++) if (buffer[i] !== IVM.binary[i]) return false;
	return true;
}
function makeReader(buf, catalog) {
	if (typeof buf === "string") return new TextReader(new StringSpan(buf), catalog);
	const bufArray = new Uint8Array(buf);
	if (isBinary(bufArray)) return new BinaryReader(new BinarySpan(bufArray), catalog);
	else return new TextReader(new StringSpan(decodeUtf8(bufArray)), catalog);
}
function makeTextWriter() {
	return new TextWriter(new Writeable());
}
function makePrettyWriter(indentSize) {
	return new PrettyTextWriter(new Writeable(), indentSize);
}
function makeBinaryWriter() {
	return new BinaryWriter(defaultLocalSymbolTable(), new Writeable());
}
function _writeAllTo(writer, values) {
	for (const value of values) Value.from(value).writeTo(writer);
	writer.close();
	return writer.getBytes();
}
function dumpBinary(...values) {
	return _writeAllTo(makeBinaryWriter(), values);
}
function dumpText(...values) {
	return decodeUtf8(_writeAllTo(makeTextWriter(), values));
}
function dumpPrettyText(...values) {
	return decodeUtf8(_writeAllTo(makePrettyWriter(), values));
}
exports.Catalog = Catalog;
exports.ComparisonResult = ComparisonResult;
Object.defineProperty(exports, "ComparisonResultType", {
	enumerable: true,
	get: function() {
		return ComparisonResultType;
	}
});
exports.Decimal = Decimal;
exports.EventStreamError = EventStreamError;
exports.IntSize = IntSize_default;
exports.IonEventFactory = IonEventFactory;
exports.IonEventStream = IonEventStream;
Object.defineProperty(exports, "IonEventType", {
	enumerable: true,
	get: function() {
		return IonEventType;
	}
});
exports.IonType = IonType;
exports.IonTypes = IonTypes;
exports.SharedSymbolTable = SharedSymbolTable;
exports.Timestamp = Timestamp;
Object.defineProperty(exports, "TimestampPrecision", {
	enumerable: true,
	get: function() {
		return TimestampPrecision;
	}
});
exports.decodeUtf8 = decodeUtf8;
exports.defaultLocalSymbolTable = defaultLocalSymbolTable;
Object.defineProperty(exports, "dom", {
	enumerable: true,
	get: function() {
		return dom_exports;
	}
});
exports.dumpBinary = dumpBinary;
exports.dumpPrettyText = dumpPrettyText;
exports.dumpText = dumpText;
exports.load = load;
exports.loadAll = loadAll;
exports.makeBinaryWriter = makeBinaryWriter;
exports.makePrettyWriter = makePrettyWriter;
exports.makeReader = makeReader;
exports.makeTextWriter = makeTextWriter;
exports.toBase64 = toBase64;
