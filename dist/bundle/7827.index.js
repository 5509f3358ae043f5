export const id = 7827;
export const ids = [7827];
export const modules = {

/***/ 97827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadZoneRules: () => (/* binding */ loadZoneRules)
/* harmony export */ });
/** Rules of named time zones, by Temporal: the runtime's own where it has one, else the polyfill. */
async function loadTemporal() {
    const native = globalThis.Temporal;
    return native ?? (await __webpack_require__.e(/* import() */ 7490).then(__webpack_require__.bind(__webpack_require__, 57490))).Temporal;
}
/** Loads Temporal, which takes some 15 ms where the runtime has none; load it only when a named zone is met. */
async function loadZoneRules() {
    const temporal = await loadTemporal();
    const names = new Map();
    return {
        offsetAt(zone, epochNanoseconds) {
            return new temporal.ZonedDateTime(epochNanoseconds, zone).offsetNanoseconds / 1e9;
        },
        canonical(zone) {
            if (!names.has(zone)) {
                let found;
                try {
                    found = new temporal.ZonedDateTime(0n, zone).timeZoneId;
                }
                catch (error) {
                    if (!(error instanceof RangeError))
                        throw error;
                }
                names.set(zone, found);
            }
            return names.get(zone);
        },
    };
}


/***/ })

};
