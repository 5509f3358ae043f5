export const id = 2418;
export const ids = [2418,37,4799];
export const modules = {

/***/ 60037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   InvalidSecretError: () => (/* binding */ InvalidSecretError),
/* harmony export */   Secrets: () => (/* binding */ Secrets)
/* harmony export */ });
/** Where `secret('NAME')` looks, and what must be masked before anything runs. */
const ENCODED_PREFIX = 'SECRET_';
const PLAIN_PREFIX = 'GITESTRA_SECRET_';
/** A `SECRET_…` variable that is no base64; `name` is the variable's. */
class InvalidSecretError extends Error {
    variable;
    constructor(variable) {
        super(`environment variable ${variable} is not base64; Kestra's ${ENCODED_PREFIX} variables are base64, plain values go into ${PLAIN_PREFIX}${variable.slice(ENCODED_PREFIX.length)}`);
        this.name = 'InvalidSecretError';
        this.variable = variable;
    }
}
/** Secrets by upper-case name. Names are the same whatever their case, as Kestra has it. */
class Secrets {
    #values = new Map();
    #invalid = new Map();
    constructor({ environment, given = {} }) {
        for (const [variable, value] of Object.entries(environment)) {
            if (value === undefined)
                continue;
            if (variable.startsWith(ENCODED_PREFIX))
                this.#decode(variable, value);
        }
        for (const [variable, value] of Object.entries(environment)) {
            if (value !== undefined && variable.startsWith(PLAIN_PREFIX)) {
                this.#values.set(variable.slice(PLAIN_PREFIX.length).toUpperCase(), value);
            }
        }
        for (const [name, value] of Object.entries(given))
            this.#values.set(name.toUpperCase(), value);
    }
    #decode(variable, value) {
        const name = variable.slice(ENCODED_PREFIX.length).toUpperCase();
        const trimmed = value.trim().replace(/\s+/g, '');
        const isBase64 = /^[A-Za-z0-9+/]*={0,2}$/.test(trimmed) && trimmed.length % 4 !== 1;
        if (isBase64)
            this.#values.set(name, Buffer.from(trimmed, 'base64').toString('utf8'));
        else
            this.#invalid.set(name, variable);
    }
    /** Undefined when there is none. Throws InvalidSecretError for a variable that cannot be decoded. */
    get(name) {
        const key = name.toUpperCase();
        const value = this.#values.get(key);
        const invalid = this.#invalid.get(key);
        if (value === undefined && invalid !== undefined)
            throw new InvalidSecretError(invalid);
        return value;
    }
    get names() {
        return [...this.#values.keys()];
    }
    registerAll(redactor) {
        for (const [name, value] of this.#values)
            redactor.register(value, name);
    }
}


/***/ })

};
