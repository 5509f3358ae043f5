const { startAction } = await import('./bundle/index.js');
await startAction();
