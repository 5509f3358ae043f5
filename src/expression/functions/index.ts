/** All functions; the table that `name(…)` is looked up in. */

import type { FunctionDefinition } from '../define.ts';
import { appLinkFunction } from './app-link.ts';
import { blockFunction } from './block.ts';
import { credentialFunction } from './credential.ts';
import { currentEachOutputFunction } from './current-each-output.ts';
import { decryptFunction } from './decrypt.ts';
import { encryptFunction } from './encrypt.ts';
import { envFunction } from './env.ts';
import { errorLogsFunction } from './error-logs.ts';
import { fetchContextFunction } from './fetch-context.ts';
import { fileExistsFunction } from './file-exists.ts';
import { fileSizeFunction } from './file-size.ts';
import { fileUriFunction } from './file-uri.ts';
import { fromJsonFunction } from './from-json.ts';
import { httpFunction } from './http.ts';
import { idFunction } from './id.ts';
import { isFileEmptyFunction } from './is-file-empty.ts';
import { iterationOutputFunction } from './iteration-output.ts';
import { jsonFunction } from './json.ts';
import { ksuidFunction } from './ksuid.ts';
import { kvFunction } from './kv.ts';
import { loopOutputsFunction } from './loop-outputs.ts';
import { maxFunction } from './max.ts';
import { minFunction } from './min.ts';
import { nanoIdFunction } from './nano-id.ts';
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

export const functions: readonly FunctionDefinition[] = [
  appLinkFunction,
  blockFunction,
  credentialFunction,
  currentEachOutputFunction,
  decryptFunction,
  encryptFunction,
  envFunction,
  errorLogsFunction,
  fetchContextFunction,
  fileExistsFunction,
  fileSizeFunction,
  fileUriFunction,
  fromJsonFunction,
  httpFunction,
  idFunction,
  isFileEmptyFunction,
  iterationOutputFunction,
  jsonFunction,
  ksuidFunction,
  kvFunction,
  loopOutputsFunction,
  maxFunction,
  minFunction,
  nanoIdFunction,
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
];
