require("./rolldown-runtime.js");
const require_change_status = require("./change-status2.js");
exports.GIVEN_STATES = require_change_status.GIVEN_STATES;
exports.changeExecutionStatus = require_change_status.changeExecutionStatus;
exports.prepareTaskStatus = require_change_status.prepareTaskStatus;
