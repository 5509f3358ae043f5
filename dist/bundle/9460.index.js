export const id = 9460;
export const ids = [9460];
export const modules = {

/***/ 99460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pending: () => (/* binding */ Pending),
/* harmony export */   defineFilter: () => (/* binding */ defineFilter),
/* harmony export */   defineFunction: () => (/* binding */ defineFunction),
/* harmony export */   defineTest: () => (/* binding */ defineTest),
/* harmony export */   lazy: () => (/* binding */ lazy)
/* harmony export */ });
/** The contract of filters, functions and tests: one file each, a declared signature, and a context to call out with. */
/** Thrown by a call whose answer is not there yet; the engine waits for the promise and renders again. */
class Pending {
    promise;
    constructor(promise) {
        this.promise = promise;
    }
}
/**
 * A module that is loaded on first use only. Before it is there, the returned function throws {@link Pending};
 * afterwards it answers at once. A failed load is reported to the render that asked and tried again by the next.
 */
function lazy(load) {
    let loaded;
    let loading;
    return () => {
        if (loaded !== undefined)
            return loaded.value;
        loading ??= load().then((value) => {
            loaded = { value };
        }, (error) => {
            loading = undefined;
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


/***/ })

};
