/** All functions; the table that `name(…)` is looked up in. */

import type { FunctionDefinition } from '../define.ts';
import { appLinkFunction } from './app-link.ts';
import { blockFunction } from './block.ts';
import { credentialFunction } from './credential.ts';
import { currentEachOutputFunction } from './current-each-output.ts';
import { dayOfMonthFunction } from './day-of-month.ts';
import { dayOfWeekFunction } from './day-of-week.ts';
import { decryptFunction } from './decrypt.ts';
import { encryptFunction } from './encrypt.ts';
import { envFunction } from './env.ts';
import { errorLogsFunction } from './error-logs.ts';
import { fetchContextFunction } from './fetch-context.ts';
import { fileExistsFunction } from './file-exists.ts';
import { fileSizeFunction } from './file-size.ts';
import { fileUriFunction } from './file-uri.ts';
import { fromIonFunction } from './from-ion.ts';
import { fromJsonFunction } from './from-json.ts';
import { hourOfDayFunction } from './hour-of-day.ts';
import { httpFunction } from './http.ts';
import { idFunction } from './id.ts';
import { isDateBetweenFunction } from './is-date-between.ts';
import { isDayWeekInMonthFunction } from './is-day-week-in-month.ts';
import { isFileEmptyFunction } from './is-file-empty.ts';
import { isLastWorkingDayFunction } from './is-last-working-day.ts';
import { isPublicHolidayFunction } from './is-public-holiday.ts';
import { isWeekendFunction } from './is-weekend.ts';
import { iterationOutputFunction } from './iteration-output.ts';
import { jsonFunction } from './json.ts';
import { ksuidFunction } from './ksuid.ts';
import { kvFunction } from './kv.ts';
import { loopOutputsFunction } from './loop-outputs.ts';
import { maxFunction } from './max.ts';
import { minFunction } from './min.ts';
import { monthOfYearFunction } from './month-of-year.ts';
import { nanoIdFunction } from './nano-id.ts';
import { nowFunction } from './now.ts';
import { parentFunction } from './parent.ts';
import { parentOutputFunction } from './parent-output.ts';
import { printContextFunction } from './print-context.ts';
import { randomIntFunction } from './random-int.ts';
import { randomPortFunction } from './random-port.ts';
import { rangeFunction } from './range.ts';
import { readFunction } from './read.ts';
import { renderFunction } from './render.ts';
import { renderOnceFunction } from './render-once.ts';
import { secretFunction } from './secret.ts';
import { subflowFunction } from './subflow.ts';
import { tasksWithStateFunction } from './tasks-with-state.ts';
import { uuidFunction } from './uuid.ts';
import { yamlFunction } from './yaml.ts';

export const functions: readonly FunctionDefinition[] = [
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
  yamlFunction,
];
