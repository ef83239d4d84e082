// Runs the verdaccio that was installed into the folder named by the first argument, with the config file named by the
// second. Says where it listens to whoever started it, and goes when they go.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, config, port = '0'] = process.argv.slice(2);
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));

const { runServer } = createRequire(join(folder, 'package.json'))('verdaccio');
const server = await runServer(config);
server.once('error', (error) => {
  process.send?.({ failed: error.message });
});
server.listen(Number(port), '127.0.0.1', () => {
  process.send?.({ ready: `http://127.0.0.1:${server.address().port}/` });
});
