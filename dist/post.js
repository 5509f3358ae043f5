require('./bundle/index.js').startPost(require('node:path').join(__dirname, 'bundle'));
