/**
 * `npm run registry`: the packages as a stranger gets them. Builds them, gives them their next version in a copy, and
 * publishes them to a registry on this machine. It stays until Ctrl-C and leaves nothing behind.
 *
 * `--port 4873` chooses its port; `--once` publishes, says what a release would have, and goes.
 */
import { parseArgs } from 'node:util';
import { turbo } from './lib/run.ts';
import { openRegistry } from './registry/open-registry.ts';

const { values } = parseArgs({ options: { port: { type: 'string' }, once: { type: 'boolean' } } });
const port = Number(values.port ?? 0);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(
    `humas: --port is "${values.port}". A port is a whole number from 1 to 65535, or leave it out.`,
  );
  process.exit(2);
}

console.log('1/2  Building the packages …');
if ((await turbo('build', '--filter=./packages/*', '--output-logs=errors-only')) !== 0) process.exit(1);

console.log('2/2  Starting a registry, and publishing to it …');
const opening = openRegistry(port);
let leaving: Promise<never> | undefined;
const leave = (code: number) => {
  // Whoever leaves while it opens waits until it can be closed, so that nothing of it stays behind.
  leaving ??= opening
    .then((registry) => registry.close())
    .catch(() => {})
    .then(() => process.exit(code));
  return leaving;
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave(0));

try {
  const { names, url, version } = await opening;
  console.log(`\n${names.map((name) => `${name}@${version}`).join('\n')}\n`);
  if (values.once) await leave(0);
  console.log(`are at ${url} until you press Ctrl-C. In the folder of your project, once:

    npm config set @humas:registry=${url} --location=project

From then on the install lines of README.md work there:

    npm install @humas/react @humas/tokens @humas/sdk
`);
} catch (error) {
  if (!leaving) console.error(error instanceof Error ? error.message : error);
  await leave(1);
}
