const { startPost } = await import('./bundle/index.js');
await startPost();
