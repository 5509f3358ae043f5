#!/usr/bin/env node
require('./bundle/index.js').startCli(require('node:path').join(__dirname, 'bundle'));
