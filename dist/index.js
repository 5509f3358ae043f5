require('./bundle/index.js').startAction(require('node:path').join(__dirname, 'bundle'));
