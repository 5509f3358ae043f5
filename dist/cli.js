#!/usr/bin/env node
const { startCli } = await import('./bundle/index.js');
await startCli();
