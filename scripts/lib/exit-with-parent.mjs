// Loaded with --import into servers that do not watch their parent themselves: when `npm start` is killed without
// a chance to stop them, the IPC channel closes and they go too.
process.on('disconnect', () => process.exit(0));
